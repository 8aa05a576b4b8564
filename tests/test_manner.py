"""How I speak: what it switches off, it switches off everywhere."""

import dataclasses
import json

import pytest

from tests.delivery_material import STORY, heard, measured, review
from tests.fixtures_review import review as whole_review
from trainer.delivery.manner import GROUPS, switched_off
from trainer.delivery.registry import catalogue
from trainer.report import render
from trainer.settings import Settings
from trainer.values import Manner

SAID = "um so I I want to, you know, maybe lead a team {0.5} and " + STORY
STAMMER_OFF = {
    "filler_sounds", "filler_phrases", "filler_rate", "repeats", "pauses", "long_pauses", "pauses_in_clauses",
    "long_pauses_in_clauses", "longest_pause", "phonation_share", "mean_run", "latency", "pace",
    "articulation_rate", "pace_drift", "pitch_variation", "ending", "readability",
}  # fmt: skip
SECOND_LANGUAGE_OFF = {
    "vocabulary", "jargon_share", "syllables_per_word", "readability", "hedges", "repeats", "pitch_variation",
}  # fmt: skip


def off(settings: Settings) -> set[str]:
    """Metrics that say they are switched off."""
    report = review(SAID, settings=settings)
    found = {m.metric for m in report.measurements if m.because == "it is switched off: How I speak"}
    for metric in found:
        each = measured(report, metric)
        assert each.value is None and not each.shown and not each.evidence
    return found


def test_nothing_special_switches_nothing_off() -> None:
    assert off(Settings()) == set()


def test_stammer_is_content_only() -> None:
    settings = Settings(manner=Manner.STAMMER)
    assert off(settings) == STAMMER_OFF
    report = review(SAID, settings=settings)
    assert report.events == ()


def test_stammer_has_no_clock() -> None:
    settings = Settings(manner=Manner.STAMMER, bands={"length": (10.0, 20.0)})
    length = measured(review(SAID, settings=settings), "length")
    assert length.value is not None
    assert length.band is None and length.verdict == "information" and not length.advice
    assert "comfortable" not in length.sentence


def test_second_language_hides_what_the_choice_says() -> None:
    settings = Settings(manner=Manner.SECOND_LANGUAGE)
    assert off(settings) == SECOND_LANGUAGE_OFF
    report = review(SAID, settings=settings)
    kinds = {event.kind for event in report.events}
    assert "repeat" not in kinds and {"filler_sound", "filler_phrase", "pause"} <= kinds


def test_second_language_pace_has_no_band() -> None:
    pace = measured(review(SAID, settings=Settings(manner=Manner.SECOND_LANGUAGE)), "pace")
    assert pace.value is not None
    assert pace.band is None and pace.verdict == "information" and not pace.advice
    assert "120" not in pace.sentence


def test_a_band_chosen_in_the_settings_does_not_bring_the_pace_band_back() -> None:
    settings = Settings(manner=Manner.SECOND_LANGUAGE, bands={"pace": (100.0, 140.0)})
    assert measured(review(SAID, settings=settings), "pace").band is None


@pytest.mark.parametrize(
    "metric, kind",
    [
        ("filler_sounds", "filler_sound"),
        ("filler_phrases", "filler_phrase"),
        ("pauses", "pause"),
        ("repeats", "repeat"),
    ],
)
def test_custom_takes_the_events_along(metric: str, kind: str) -> None:
    before = {event.kind for event in review(SAID).events}
    assert kind in before
    settings = Settings(manner=Manner.CUSTOM, measures_off_by_choice=frozenset({metric}))
    assert {event.kind for event in review(SAID, settings=settings).events} == before - {kind}


def test_choices_count_only_when_chosen() -> None:
    settings = Settings(manner=Manner.NOTHING_SPECIAL, measures_off_by_choice=frozenset({"pace"}))
    assert off(settings) == set()


def test_one_kind_of_filler_off_takes_the_rate_along() -> None:
    for metric in ("filler_sounds", "filler_phrases"):
        settings = Settings(manner=Manner.CUSTOM, measures_off_by_choice=frozenset({metric}))
        assert set(switched_off(settings)) == {metric, "filler_rate"}


def test_a_switched_off_figure_is_null_in_json_and_absent_from_the_page() -> None:
    settings = Settings(manner=Manner.STAMMER)
    made = dataclasses.replace(whole_review(), delivery=review(heard(SAID), settings=settings))
    delivery = json.loads(render(made, "json"))["result"]["delivery"]
    assert delivery["events"] == []
    values = {m["metric"]: m for m in delivery["measurements"]}
    for metric in STAMMER_OFF:
        assert values[metric]["value"] is None and values[metric]["because"] == "it is switched off: How I speak"
    text = render(made, "text")
    assert "words a minute" not in text and "switched off" not in text


def test_groups_name_real_metrics() -> None:
    assert set().union(*GROUPS.values()) <= set(catalogue().metrics)
