"""How I speak: what it switches off, it switches off everywhere."""

import csv
import dataclasses
import html
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.values import Span, Transcript
from tests.delivery_material import ASPIRATIONS, STORY, heard, measured, review
from tests.fixtures_review import review as whole_review
from trainer.coach.received import Choice, chosen
from trainer.compare import compare
from trainer.delivery.manner import GROUPS, switched_off
from trainer.delivery.registry import catalogue
from trainer.practice import Task, judge
from trainer.report import render
from trainer.report.folding import fold
from trainer.report.subject import Subject
from trainer.report.timeline import timeline
from trainer.settings import Settings
from trainer.values import DeliveryReport, Evidence, Manner, Review

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


def test_a_switched_off_figure_is_null_in_json_without_saying_why_and_absent_from_the_page() -> None:
    settings = Settings(manner=Manner.STAMMER)
    made = dataclasses.replace(whole_review(), delivery=review(heard(SAID), settings=settings))
    delivery = json.loads(render(made, "json"))["result"]["delivery"]
    assert delivery["events"] == []
    values = {m["metric"]: m for m in delivery["measurements"]}
    for metric in STAMMER_OFF:
        assert values[metric]["value"] is None and values[metric]["because"] == "not looked at here"
    text = render(made, "text")
    assert "words a minute" not in text and "switched off" not in text
    assert "How I speak" not in render(made, "json") + render(made, "csv")


def test_groups_name_real_metrics() -> None:
    assert set().union(*GROUPS.values()) <= set(catalogue().metrics)


STAMMERED = "I I w- want to to le- lead a a team of n-n-nurses, because very very good care begins on the ward"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("I I w- want to le- lead a a team", "I want to lead a team"),
        ("we were we were s- so happy", "we were so happy"),
        ("w-w-want to co-operate", "want to co-operate"),
        ("the the the very very best that that can be", "the very very best that that can be"),
        ("", ""),
        ("plain words stay as they are, so-so and twenty-two", "plain words stay as they are, so-so and twenty-two"),
    ],
)
def test_repeats_in_quotes_are_folded(said: str, read: str) -> None:
    assert fold(said) == read


@given(
    st.lists(
        st.sampled_from(["I", "want", "w-", "to", "the", "the", "that", "very", "a-", "um", "—", "x-x-ray", "."]),
        max_size=30,
    )
)
def test_folding_only_takes_away_and_folding_twice_changes_nothing(words: list[str]) -> None:
    once = fold(" ".join(words))
    assert fold(once) == once and len(once.split()) <= len(words)


def stammered(manner: Manner) -> Review:
    """A review whose every quote holds repeats."""
    transcript = Transcript.typed(STAMMERED)
    cited = (Evidence.cite(transcript, Span(0, len(STAMMERED))),)
    base = whole_review()
    content = dataclasses.replace(
        base.content,
        elements=tuple(dataclasses.replace(e, evidence=cited) for e in base.content.elements),
        findings=tuple(dataclasses.replace(f, evidence=cited) for f in base.content.findings),
        strengths=tuple(dataclasses.replace(s, evidence=cited) for s in base.content.strengths),
        alignment=dataclasses.replace(base.content.alignment, role=None, company=None),
    )
    steps = dataclasses.replace(base.next, focus=())
    delivery = DeliveryReport((), ())
    return dataclasses.replace(
        base, transcript=transcript, content=content, delivery=delivery, next=steps, audio=None, manner=manner
    )


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_reports_that_people_read_fold_the_repeats_of_somebody_who_stammers(form: str) -> None:
    def quotes(page: str) -> str:  # the transcript itself stays as it was said
        return " ".join(html.unescape(re.sub(r"<[^>]+>|\\(?=-)", "", page.partition('<h2 id="h-said"')[0])).split())

    folded, plain = (quotes(render(stammered(m), form)) for m in (Manner.STAMMER, Manner.NOTHING_SPECIAL))
    assert "I want to lead a team of nurses, because very very good care" in folded
    assert "I I w- want to to le- lead" in plain and "I want to lead a team of nurses" not in plain


@pytest.mark.parametrize("form", ["json", "csv"])
def test_files_for_programs_keep_every_quote_as_it_was_said(form: str) -> None:
    page = render(stammered(Manner.STAMMER), form)
    assert "I I w- want to to le- lead a a team" in page and "I want to lead" not in page


@pytest.mark.parametrize("which", ["before", "after", "both"])
def test_no_comparison_with_own_earlier_takes_for_somebody_who_stammers(which: str) -> None:
    plain = whole_review()
    later = dataclasses.replace(plain, delivery=review(heard(SAID)))
    usual = compare(plain, later)
    assert usual.figures and usual.seconds_saved is not None and usual.fillers_saved is not None
    under = [dataclasses.replace(each, manner=Manner.STAMMER) for each in (plain, later)]
    found = compare(under[0] if which != "after" else plain, under[1] if which != "before" else later)
    assert found.seconds_saved is None and found.fillers_saved is None and not found.figures
    assert found.pieces == usual.pieces


def test_the_drawing_shows_no_gaps_where_pauses_are_off() -> None:
    made = whole_review()
    assert (drawn := timeline(Subject(made))) is not None and drawn.speech and drawn.pauses
    off = dataclasses.replace(made, delivery=review(heard(SAID), settings=Settings(manner=Manner.STAMMER)))
    for subject in (Subject(off), Subject(off, hearing=heard(SAID))):
        drawn = timeline(subject)
        assert drawn is not None and not drawn.speech and not drawn.pauses and not drawn.moments and drawn.pace is None
    back = chosen(off, Choice(frozenset({"reason"})))  # what a coach sends has no line for what was not sent
    drawn = timeline(Subject(back, hearing=heard(SAID)))
    assert back.delivery.get("pauses") is None and drawn is not None and not drawn.speech and not drawn.pauses
    kept = chosen(dataclasses.replace(made, delivery=review(heard(SAID))), Choice(frozenset({"metric:pauses"})))
    assert (drawn := timeline(Subject(kept))) is not None and drawn.speech and drawn.pauses


@pytest.mark.parametrize("manner", [Manner.STAMMER, Manner.SECOND_LANGUAGE])
def test_every_export_keeps_quiet_about_what_is_switched_off(manner: Manner) -> None:
    delivery = review(heard(SAID), settings=Settings(manner=manner))
    made = dataclasses.replace(whole_review(), delivery=delivery, manner=manner)
    off = STAMMER_OFF if manner is Manner.STAMMER else SECOND_LANGUAGE_OFF
    titles = {catalogue().metrics[metric].title for metric in off}
    for form in ("text", "markdown"):
        lines = [line.strip("-*# ") for line in render(made, form).splitlines()]
        assert not [line for line in lines for title in titles if line.startswith((f"{title}:", f"| {title}"))], form
    table = list(csv.DictReader(io.StringIO(render(made, "csv"))))
    assert {
        row["name"]: row["value"] for row in table if row["kind"] == "figure" and row["name"] in off
    } == dict.fromkeys(off, "")
    kinds = {row["kind"] for row in table}
    assert "repeat" not in kinds
    if manner is Manner.STAMMER:
        assert not kinds & {"filler_sound", "filler_phrase", "pause"}
        tiers = render(made, "textgrid")
        assert not re.search(
            r'text = "(?:um|uh|pause.*|long|short)"', tiers.partition('name = "words"')[2].partition("item [2]")[2]
        )


def test_advice_never_rests_on_what_is_switched_off() -> None:
    for manner, off in ((Manner.STAMMER, STAMMER_OFF), (Manner.SECOND_LANGUAGE, SECOND_LANGUAGE_OFF)):
        settings = Settings(manner=manner)
        made = judge(heard(SAID).transcript, heard(SAID), Task(ASPIRATIONS, settings=settings))
        about = {focus.about.removeprefix("metric:") for focus in made.next.focus}
        assert not about & off and made.manner is manner
