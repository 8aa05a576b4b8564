"""Every metric gives a figure or a reason, whatever it is given."""

import json
import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Activity, HeardFiller, Hearing, Levels, SoundProblem, TimeSpan, Transcript
from tests.delivery_material import ASPIRATIONS, STORY, heard, measured, review, typed, value
from trainer.delivery import review_delivery
from trainer.delivery.registry import catalogue
from trainer.report.to_json import schema
from trainer.settings import Settings
from trainer.values import DeliveryReport

WORDS = [m.id for m in catalogue().metrics.values() if {"words", "times", "content"} & set(m.needs)]
SOUND_ONLY = [m.id for m in catalogue().metrics.values() if not {"words", "times", "content"} & set(m.needs)]
FORBIDDEN = re.compile(
    r"you are|you sound|\bshould\b|\bmust\b|\bbad\b|\bpoor\b|\bweak\b|\bwrong\b|\bfail|nervous|confident|rambling|!",
    re.I,
)


def sound(report: DeliveryReport) -> None:
    """What holds for every report."""
    assert [m.metric for m in report.measurements] == list(catalogue().metrics)
    for each in report.measurements:
        if each.value is None:
            assert each.because and not each.because.endswith(".")
            assert each.verdict == "no_figure"
            assert each.evidence == () and each.band is None and not each.advice
        else:
            assert math.isfinite(each.value) and each.value >= 0
            assert each.sentence.endswith((".", "”."))
            assert each.verdict in ("fine", "worth_a_listen", "work_on_it", "information")
        assert each.source
    for event in report.events:
        assert event.counted or event.reason
    times = [e.time.start_s for e in report.events if e.time is not None]
    assert times == sorted(times)


def test_a_spoken_answer_has_its_figures() -> None:
    report = review(STORY)
    sound(report)
    missing = {m.metric for m in report.measurements if m.value is None}
    assert missing == {
        "time_to_point",
        "star_seconds",
        "situation_seconds",
        "task_seconds",
        "action_seconds",
        "result_seconds",
    }


def test_the_catalogue_and_the_schema_know_the_same_metrics() -> None:
    assert set(schema()["$defs"]["metric"]["enum"]) == set(catalogue().metrics)


def test_no_metric_file_is_broken() -> None:
    assert catalogue().broken == {}


@pytest.mark.parametrize("metric", WORDS)
def test_unreliable_words_give_no_word_figure(metric: str) -> None:
    report = review(heard(STORY, reliable=False))
    sound(report)
    found = measured(report, metric)
    assert found.value is None
    assert "no reliable transcript" in found.because or found.because.startswith("the content")


@pytest.mark.parametrize("metric", SOUND_ONLY)
def test_unreliable_words_leave_the_sound_figures(metric: str) -> None:
    assert measured(review(heard(STORY, reliable=False)), metric).value is not None


def test_unreliable_words_leave_no_events_but_pauses() -> None:
    events = review(heard("so um I like the the work, you know, {0.5} a lot", reliable=False)).events
    assert {e.kind for e in events} == {"pause"}


def test_a_word_without_its_time_takes_the_pace_away() -> None:
    report = review(heard(STORY, timed=False))
    sound(report)
    for metric in ("pace", "articulation_rate", "pace_drift", "pauses_in_clauses", "readability"):
        assert measured(report, metric).because == "some words could not be placed in the sound"
    assert measured(report, "length").value is not None


@pytest.mark.parametrize("family", ["words", "pauses", "loudness", "pitch", "fillers", "pace"])
def test_a_problem_of_the_sound_refuses_its_family_and_only_that(family: str) -> None:
    problem = SoundProblem("clipped", "The recording is clipped.", "Turn it down.", (family,))
    report = review(heard(STORY, problems=(problem,)))
    sound(report)
    for metric in catalogue().metrics.values():
        found = measured(report, metric.id)
        if family in metric.refused_by:
            assert found.because == "The recording is clipped"
        else:
            assert found.because != "The recording is clipped"


def test_refused_pauses_and_fillers_take_their_events_along() -> None:
    problem = SoundProblem("lost_blocks", "Sound was lost while recording.", "", ("pauses", "fillers"))
    report = review(heard("um I like it here {0.5} because of the people", problems=(problem,)))
    assert not [e for e in report.events if e.kind in ("pause", "filler_sound")]


def test_refused_words_take_their_events_along() -> None:
    problem = SoundProblem("no_speech", "I could not hear an answer.", "", ("words",))
    report = review(heard("um I like the the people, you know, {0.5} here", problems=(problem,)))
    assert {e.kind for e in report.events} == {"pause"}


def test_silence_gives_reasons() -> None:
    nothing = Hearing("ab" * 32, 4.0, 16_000, Activity((), 0.01, 4.0), Levels(None, -70.0, 0.0, None), ())
    report = review_delivery(Transcript((), reliable=False), nothing, ASPIRATIONS, content=None, settings=Settings())
    sound(report)
    assert all(m.value is None for m in report.measurements)
    assert report.events == ()
    assert measured(report, "length").because == "no speech was heard"


def test_sound_without_words_says_so() -> None:
    speech = (TimeSpan(0.5, 9.0), TimeSpan(10.0, 60.0))
    ear = Hearing(
        "ab" * 32, 61.0, 16_000, Activity(speech, 0.01, 61.0), Levels(-20.0, -60.0, 0.0, 14.0), (TimeSpan(9.0, 10.0),)
    )
    report = review_delivery(Transcript((), reliable=False), ear, ASPIRATIONS, content=None, settings=Settings())
    sound(report)
    assert value(report, "length") == 59.5
    assert measured(report, "pace").because == "no words were written down, only the sound was measured"


def test_a_typed_answer_says_why_there_is_no_sound() -> None:
    report = typed("So, um, I want to, you know, lead a team. I like people.")
    sound(report)
    assert measured(report, "length").because == "the answer was typed, so there is no sound to measure"
    assert measured(report, "length").shown and not measured(report, "pace").shown
    assert value(report, "filler_phrases") == 2
    assert value(report, "filler_sounds") == 1
    assert all(e.time is None and e.confidence is None for e in report.events)


def test_typed_words_without_an_um_are_no_nought() -> None:
    assert measured(typed("I want to lead a team."), "filler_sounds").value is None


@pytest.mark.parametrize("script", ["hello", "um", "yes I", "so", "like", "you know", "a {3.0} b", "um {0.4} uh"])
def test_tiny_answers_never_break(script: str) -> None:
    report = review(script)
    sound(report)
    assert measured(report, "pace").value is None
    assert measured(report, "filler_rate").value is None


_SAID = (
    "I like you know mean so um uh the the that very right, kind of sort, actually, $5k 2019 don't — … . café 3 'er "
    "ER so… like, x- xylophone ﬁ 𝒜 naïve"
)
_WORD = st.sampled_from(_SAID.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(_WORD, st.sampled_from(["{0.3}", "{1.5}"])), max_size=40))
def test_any_words_give_figures_or_reasons(parts: list[str]) -> None:
    script = " ".join(parts)
    if all(part.startswith("{") for part in parts):
        return
    sound(review(script))
    sound(typed(re.sub(r"\{[\d.]+\}", "", script)))


def test_the_same_answer_gives_the_same_report() -> None:
    assert review(STORY) == review(STORY)


def test_a_corrected_transcript_keeps_the_fillers_that_were_heard() -> None:
    um = HeardFiller("um", TimeSpan(2.0, 2.4), 0.8, ("alignment",))
    ear = heard("uh I want to lead a team of nurses here", extra=(um,))
    corrected = Transcript.typed("I want to lead a team of nurses here")
    report = review_delivery(corrected, ear, ASPIRATIONS, content=None, settings=Settings())
    assert value(report, "filler_sounds") == 1
    assert [e.found_by for e in report.events if e.kind == "filler_sound"] == [("alignment",)]


def test_no_sentence_and_no_advice_judges_the_person() -> None:
    told = [m.sentence for m in review(STORY).measurements] + [m.because for m in review(STORY).measurements]
    for metric in catalogue().metrics.values():
        told += [*metric.advice.values(), metric.title]
    for text in told:
        assert not FORBIDDEN.search(text), text


def test_advice_is_short_and_plain() -> None:
    import textstat

    for metric in catalogue().metrics.values():
        for text in metric.advice.values():
            assert len(text.split()) <= 35, text
            assert len(re.findall(r"[.?!](?=\s|$)", text)) <= 2, text
            assert textstat.flesch_kincaid_grade(text) <= 8, text


def test_settings_switch_metrics_off_and_choose_bands() -> None:
    chosen = Settings(metrics_off=frozenset({"pace"}), bands={"filler_rate": (None, 3.0)})
    report = review(STORY, settings=chosen)
    sound(report)
    pace = measured(report, "pace")
    assert pace.value is None and pace.because == "it is switched off in the settings" and not pace.shown
    band = measured(report, "filler_rate").band
    assert band is not None and (band.low, band.high) == (None, 3.0)
    assert "chosen in the settings" in band.source


def test_every_measurement_survives_json() -> None:
    for each in review(STORY).measurements:
        json.dumps(each.value, allow_nan=False)
