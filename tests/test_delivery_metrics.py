"""Each figure against answers whose truth is known by construction."""


import pytest

from audio.values import HeardFiller, SoundProblem, TimeSpan
from tests.delivery_material import ASPIRATIONS, STORY, heard, measured, review, value
from trainer.delivery.pace_curve import pace_curve
from trainer.delivery.spoken import Spoken
from trainer.settings import Settings
from trainer.values import (
    Alignment,
    ContentReport,
    Element,
    Evidence,
    Level,
    QuestionAlignment,
)


def words(count: int, word: str = "work") -> str:
    return " ".join(f"{word}{'abcdefghij'[i % 10]}{'abcdefghij'[i // 10 % 10]}" for i in range(count))


def spoken(script: str) -> Spoken:
    ear = heard(script)
    assert ear.transcript is not None
    return Spoken(ear.transcript, ear, ASPIRATIONS, None, Settings())


# length, latency, pace


def test_length_is_the_spoken_span() -> None:
    assert value(review(f"{words(20)} {{1.0}} {words(10)}"), "length") == pytest.approx(10.0)


def test_length_says_too_long_only_outside_the_target() -> None:
    assert measured(review(words(100)), "length").verdict == "fine"
    assert measured(review(words(320)), "length").verdict == "worth_a_listen"
    long = measured(review(words(420)), "length")
    assert long.verdict == "work_on_it" and long.advice
    assert measured(review(words(30)), "length").verdict == "work_on_it"


def test_short_is_no_fault_where_the_core_was_heard() -> None:
    ear = heard(words(30))
    assert ear.transcript is not None
    core = ASPIRATIONS.frameworks[next(iter(ASPIRATIONS.frameworks))]
    quote = (Evidence.cite(ear.transcript, ear.transcript.span_of(0, 3)),)
    content = ContentReport(
        tuple(Element(name, True, Level.CLEAR, quote) for name in core),
        (),
        (),
        Alignment(QuestionAlignment(Level.CLEAR, 0.0, quote)),
        next(iter(ASPIRATIONS.frameworks)),
    )
    assert measured(review(ear, content=content), "length").verdict == "worth_a_listen"


def test_where_a_long_answer_may_be_cut() -> None:
    ear = heard(words(420))
    assert ear.transcript is not None
    quotes = tuple(Evidence.cite(ear.transcript, ear.transcript.span_of(at, at + 3)) for at in (0, 120, 400))
    content = ContentReport(
        (Element("aspiration", True, Level.CLEAR, quotes),),
        (),
        (),
        Alignment(QuestionAlignment(Level.CLEAR, 0.0, quotes[:1])),
    )
    found = measured(review(ear, content=content), "length")
    assert "From 0:37 to 2:00 I heard none of the parts" in found.sentence and found.advice
    assert found.evidence[0].span == ear.transcript.span_of(124, 399)


def test_latency_is_what_comes_before_the_first_word() -> None:
    found = measured(review(heard(words(20), lead_s=7.5)), "latency")
    assert found.value == pytest.approx(7.5) and found.verdict == "worth_a_listen"
    assert measured(review(heard(words(20), lead_s=5.0)), "latency").verdict == "fine"


@pytest.mark.parametrize(
    "word_s, verdict", [(0.25, "work_on_it"), (0.34, "worth_a_listen"), (0.42, "fine"), (0.7, "work_on_it")]
)
def test_pace_counts_words_over_the_spoken_words(word_s: float, verdict: str) -> None:
    found = measured(review(heard(words(60), word_s=word_s)), "pace")
    assert found.value == pytest.approx(60 / word_s)
    assert found.verdict == verdict


def test_pace_leaves_fillers_and_repeats_out() -> None:
    plain = value(review(words(40)), "pace")
    twice = "um " + words(40).replace("workaa", "workaa workaa", 1)
    said = value(review(twice), "pace")
    assert said == pytest.approx(40 * 60 / (41 * 0.3))
    assert plain == pytest.approx(200.0)


def test_under_fifteen_words_there_is_no_pace() -> None:
    assert measured(review(words(14)), "pace").value is None
    assert measured(review(words(15)), "pace").value is not None


def test_the_pace_curve_shows_where_it_drifts() -> None:
    answer = spoken(f"{words(60)} {{6.0}} {words(60)}")
    curve = pace_curve(answer)
    assert [round(p.middle_s - curve[0].middle_s, 6) for p in curve] == [5.0 * i for i in range(len(curve))]
    assert curve[0].words_per_minute == pytest.approx(200.0)
    assert min(p.words_per_minute for p in curve) == pytest.approx(120.0, abs=5)
    assert value(review(f"{words(60)} {{6.0}} {words(60)}"), "pace_drift") == pytest.approx(
        max(p.words_per_minute for p in curve) - min(p.words_per_minute for p in curve)
    )
    assert pace_curve(spoken(words(40))) == ()


def test_articulation_is_syllables_over_speech() -> None:
    report = review("people " * 10 + "{2.0} " + "water " * 10 + "{1.0} " + "um")
    assert measured(report, "articulation_rate").value is None  # repeats leave too few words
    ear = heard("the water is cold today and people are happy {2.0} because summer is over and we can go um home")
    assert value(review(ear), "articulation_rate") == pytest.approx(25 / (18 * 0.3))


# pauses


def test_pauses_are_counted_from_the_sound() -> None:
    report = review(f"{words(10)} {{0.3}} {words(10)} {{1.2}} {words(10)} {{2.5}} {words(4)} {{0.2}} end")
    assert value(report, "pauses") == 3
    assert value(report, "long_pauses") == 2
    assert value(report, "longest_pause") == pytest.approx(2.5)
    assert [e.label for e in report.events if e.kind == "pause"] == ["short", "long", "very long"]
    assert value(report, "phonation_share") == pytest.approx(100 * 35 * 0.3 / (35 * 0.3 + 4.2))
    assert value(report, "mean_run") == pytest.approx((35 * 0.3 + 0.2) / 4)


@pytest.mark.parametrize(
    "script, inside",
    [
        ("I want to {0.6} lead a team", 1),
        ("I want to lead a team {0.6} and I want to learn", 0),
        ("I want to lead a team and {0.6} I want to learn", 0),
        ("I want to lead a team {0.6} um and I want to learn", 0),
        ("I want to um {0.6} lead a team", 1),
        ("I like the work. {0.6} The people are kind", 0),
        ("I like the {0.5} work because {0.6} the people are {0.7} kind", 2),
    ],
)
def test_a_pause_is_inside_a_clause_or_between_two(script: str, inside: int) -> None:
    tail = " {0.5} after that we wrote the steps down and everybody on the ward used them for a year"
    assert value(review(script + tail), "pauses_in_clauses") == inside
    assert "fifteen" in measured(review(script), "pauses_in_clauses").because.replace("15", "fifteen")


def test_long_pauses_inside_clauses_are_a_rate() -> None:
    part = "I want to {1.5} lead a team. "
    report = review(part * 4 + STORY)
    found = measured(report, "long_pauses_in_clauses")
    assert found.value == pytest.approx(4 * 60 / value(report, "length"))
    assert found.verdict == "worth_a_listen" and len(found.evidence) == 4
    assert measured(review(part * 4), "long_pauses_in_clauses").value is None


# fillers


def test_filler_sounds_are_counted_with_their_places() -> None:
    found = measured(review("um I want uh to lead " + STORY), "filler_sounds")
    assert found.value == 2
    assert [e.quote for e in found.evidence] == ["um", "uh"]


def test_an_unsure_filler_makes_it_about() -> None:
    unsure = HeardFiller("um", TimeSpan(3.0, 3.3), 0.4, ("gap",))
    left = HeardFiller("uh", TimeSpan(5.0, 5.1), 0.2, ("alignment",), False, "too short to be sure of")
    report = review(heard(STORY, extra=(unsure, left)))
    found = measured(report, "filler_sounds")
    assert found.value == 1 and found.sentence.startswith("About 1 filler sound")
    assert found.evidence[0].quote is None
    assert [e.counted for e in report.events if e.kind == "filler_sound"] == [True, False]


def test_short_answers_get_a_count_and_no_rate() -> None:
    report = review("um " + words(100))
    assert value(report, "filler_sounds") == 1
    assert "a minute" not in measured(report, "filler_sounds").sentence
    assert measured(report, "filler_rate").value is None


@pytest.mark.parametrize("sounds, verdict", [(3, "fine"), (6, "worth_a_listen"), (14, "work_on_it")])
def test_the_rate_decides(sounds: int, verdict: str) -> None:
    script = " ".join(f"um {words(200 // sounds, chr(97 + i))}" for i in range(sounds))
    report = review(script)
    assert measured(report, "filler_rate").verdict == verdict
    assert measured(report, "filler_sounds").verdict == verdict
    assert value(report, "filler_rate") == pytest.approx(sounds * 60 / value(report, "length"))


def test_three_close_together_are_worth_a_listen() -> None:
    found = measured(review(f"{words(60)} um the uh plan um {words(60)}"), "filler_sounds")
    assert found.verdict == "worth_a_listen" and "all of them close together near 0:18" in found.sentence


def test_a_cluster_comes_first_in_the_evidence() -> None:
    found = measured(review(f"um {words(60)} um the uh plan um {words(60)}"), "filler_sounds")
    assert found.evidence[0].time is not None and found.evidence[0].time.start_s > 10


def test_an_um_heard_beside_a_phrase_speaks_for_it() -> None:
    um = HeardFiller("uh", TimeSpan(0.1, 0.4), 0.8, ("alignment",))
    assert value(review("so this is about my first job"), "filler_phrases") == 0
    assert value(review(heard("so this is about my first job", extra=(um,))), "filler_phrases") == 1


def test_the_place_is_told() -> None:
    opening = measured(review(f"um so uh well um I want to lead a team. {words(100)}"), "filler_sounds")
    assert "before the end of your first sentence" in opening.sentence
    ending = measured(review(f"{words(100)} um and uh then um yes"), "filler_sounds")
    assert "at the very end" in ending.sentence


def test_a_noise_filter_is_named() -> None:
    problem = SoundProblem("noise_suppression", "Noise suppression was on.", "")
    report = review(heard("um " + STORY, problems=(problem,)))
    for metric in ("filler_sounds", "pauses"):
        assert measured(report, metric).sentence.endswith("noise filter was on, so some may be missing.")
    assert "noise filter" not in measured(review("um " + STORY), "filler_sounds").sentence


def test_tidied_words_and_no_aligner_are_no_nought() -> None:
    report = review(heard(STORY, verbatim=False, alignment="none"))
    assert measured(report, "filler_sounds").value is None
    assert measured(report, "repeats").value is None
