"""The drill as a value: steps, countdowns, cues and taps, at any clock; and what an answer shows of its focus."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.values import Transcript, Word
from tests.fixtures_review import review
from trainer import drill, practice, studio
from trainer.drill import CLOSE_S, WHOLE_S, Cue, Drill, Plan, Step, before_interview, cues
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.report.names import title
from trainer.schedule import Tap
from trainer.settings import Settings
from trainer.values import DeliveryReport, Manner, Measurement, Review, RoleProfile

SECONDS = st.one_of(st.none(), st.integers(0, 60).map(float))
LOOKS = st.lists(st.floats(0.01, 40), max_size=40)


def plan(count: int = 3, **changes: object) -> Plan:
    return replace(Plan(tuple(f"q{n}" for n in range(count)), 10.0, 30.0, 8.0, focus="say-why"), **changes)


@given(SECONDS, SECONDS, SECONDS, LOOKS)
def test_looking_seldom_or_often_makes_no_difference(
    think_s: float | None, answer_s: float | None, tap_s: float | None, looks: list[float]
) -> None:
    asked = Drill.begin(plan(think_s=think_s, answer_s=answer_s, tap_s=tap_s), 5.0).asked(7.0)
    often = asked
    for now_s in itertools.accumulate(looks, initial=7.0):
        often = often.after(now_s)
        left_s = often.left_s(now_s)
        assert left_s is None or (left_s > 0 or often.limit_s() == 0)
        end_s = now_s
    assert often == asked.after(end_s)


def test_time_alone_moves_thinking_answering_and_tapping_but_never_a_question_that_is_being_asked() -> None:
    begun = Drill.begin(plan(), 100.0)
    assert begun.after(10_000.0) == begun and begun.left_s(10_000.0) is None
    asked = begun.asked(101.0)
    assert [asked.after(t).step for t in (110.9, 111.0, 140.9, 141.0, 148.9)] == [
        Step.THINK, Step.ANSWER, Step.ANSWER, Step.TAP, Step.TAP,
    ]  # fmt: skip
    assert asked.after(120.0).left_s(120.0) == 21.0
    following = asked.after(149.0)
    assert (following.at, following.step, following.since_s, following.taps) == (1, Step.ASK, 149.0, ())


@given(st.lists(st.sampled_from(["asked", "answering", "answered", "again", "fine", "skipped", "ended"]), max_size=40))
def test_whatever_is_pressed_a_drill_only_goes_forward_and_ends(pressed: list[str]) -> None:
    found, now_s = Drill.begin(plan(4), 0.0), 0.0
    steps = list(Step)
    for what in pressed:
        now_s += 1
        before = found
        if what in ("again", "fine"):
            found = found.tapped(Tap(what), now_s)
            assert (found.taps == before.taps) == (before.step is not Step.TAP)
        else:
            found = getattr(found, what)(now_s)
        assert (found.at, steps.index(found.step)) >= (before.at, steps.index(before.step))
        assert found == before or found.since_s == now_s
        assert before.step is not Step.OVER or found == before
    assert len({at for at, _ in found.taps}) == len(found.taps) <= 4


def test_who_asked_for_no_clock_gets_none() -> None:
    waiting = Drill.begin(plan(think_s=None, answer_s=None, tap_s=None), 0.0).asked(1.0)
    for step in (waiting, waiting.answering(2.0), waiting.answered(3.0)):
        assert step.left_s(9_999.0) is None and step.after(9_999.0) == step
    assert Drill.begin(before_interview(("a",), silent=False, clock=False), 0.0).whole_left_s(5.0) is None


def test_ten_minutes_are_ten_minutes() -> None:
    slow = Drill.begin(before_interview(("a", "b", "c"), silent=False), 50.0)
    assert slow.whole_left_s(50.0 + 60) == WHOLE_S - 60
    late = slow.answered(52.0).tapped(None, 50.0 + WHOLE_S - CLOSE_S + 1)
    assert late.step is Step.OVER, "no question begins when the last two minutes have"
    assert slow.answered(52.0).tapped(None, 50.0 + WHOLE_S - CLOSE_S).at == 1
    assert slow.answered(60.0).after(9_000.0).step is Step.TAP, "what came across is read without a countdown"
    planned = slow.plan
    assert planned.think_s is not None and planned.answer_s is not None
    assert 3 * (planned.think_s + planned.answer_s + 45) <= WHOLE_S - CLOSE_S, "asking and reading fit in"


@given(LOOKS)
def test_cues_tick_before_the_answer_ring_once_at_its_begin_and_once_at_its_limit(looks: list[float]) -> None:
    found = Drill.begin(plan(1, tap_s=None), 0.0).asked(0.0)
    before_s, heard = 0.0, []
    for now_s in [*itertools.accumulate(min(look, 0.9) for look in looks), 9.5, 10.5, 39.5, 40.5]:
        if now_s < before_s:
            continue
        now = found.after(now_s)
        heard += cues(found, before_s, now, now_s)
        found, before_s = now, now_s
    assert heard.count(Cue.GO) == heard.count(Cue.STOP) == 1
    assert heard[-2:] == [Cue.GO, Cue.STOP] and set(heard[:-2]) <= {Cue.TICK} and len(heard) <= 2 + drill.LAST_TICKS
    silent = Drill.begin(plan(silent=True), 0.0).asked(0.0)
    assert cues(silent, 0.0, silent.after(10.0), 10.0) == ()
    assert silent.after(10.0).after(9_999.0).step is Step.ANSWER, "a silent answer is never cut"


def test_stopping_early_rings_no_limit() -> None:
    speaking = Drill.begin(plan(), 0.0).answering(1.0)
    assert cues(speaking, 4.0, speaking.answered(5.0), 5.0) == ()


# the focus


def read(text: str, manner: Manner = Manner.NOTHING_SPECIAL) -> Review:
    task = Task(load_bank().get("career-aspirations"), settings=Settings(manner=manner))
    return practice.review_words(Transcript.typed(text), task).review


def judged(text: str, focus: str = "say-why", manner: Manner = Manner.NOTHING_SPECIAL) -> studio.Seen:
    return studio.focus_seen(read(text, manner), focus)


def test_a_why_is_quoted_or_said_to_be_missing() -> None:
    heard = judged("I want to become a data analyst because I enjoy finding out why numbers move, and I keep at it.")
    assert heard.judged and heard.number == 1 and "enjoy" in (heard.evidence[0].quote or "")
    without = judged("I want to become a data analyst in the next three years, in a team that works on delivery data.")
    assert without == studio.Seen("No why was heard yet.", True)
    assert not judged("Fine.").judged
    assert "1 of 2 answers. 1 answer could not be judged." in studio.focus_whole(
        [heard, without, judged("Fine.")], "say-why"
    )


def test_figures_refuse_with_their_reason() -> None:
    words = "I want to become a nurse because, you know, I like people and I always wanted to help them get well."
    fillers = judged(words, focus="fillers")
    assert fillers.judged and "typed" in fillers.told, "phrases are in the words, sounds are not"
    point = judged(words, focus="to-the-point")
    assert not point.judged and "no sound to measure" in point.told
    off = judged(words, focus="fillers", manner=Manner.STAMMER)
    assert not off.judged and "How I speak" in off.told
    assert not judged(words, focus="to-the-point", manner=Manner.STAMMER).judged
    draft = Transcript(tuple(Word(w) for w in words.split()), engine="sphinx", reliable=False)
    rough = practice.review_words(draft, Task(load_bank().get("career-aspirations"))).review
    assert not any(studio.focus_seen(rough, focus).judged for focus in studio.FOCUSES)
    assert studio.sentences_of(rough) == (), "nobody is offered words that were not theirs"
    nothing = [studio.focus_seen(rough, "fillers")]
    assert "Nothing can be said" in studio.focus_whole(nothing, "fillers")


def test_how_i_speak_decides_what_a_drill_may_look_at() -> None:
    assert studio.focuses(Settings()) == ("fillers", "say-why", "to-the-point")
    assert studio.focuses(Settings(manner=Manner.STAMMER)) == ("say-why",)
    off = Settings(manner=Manner.CUSTOM, measures_off_by_choice=studio.measure_groups()["Fillers"])
    assert studio.focuses(off) == ("say-why", "to-the-point")


def timed(value: float | None) -> studio.Seen:
    """The answer of the fixtures with this many seconds to its point."""
    made = review()
    told = Measurement("time_to_point", value, "s", because="" if value else "no times", sentence=f"After {value} s.")
    return studio.focus_seen(replace(made, delivery=DeliveryReport((told,))), "to-the-point")


def test_seconds_to_the_point_are_held_against_fifteen() -> None:
    assert timed(15.0) == studio.Seen("After 15.0 s.", True, 1.0)
    assert timed(21.2) == studio.Seen("After 21.2 s. That is 6 seconds past the 15.", True, 0.0)
    assert timed(None) == studio.Seen("No figure for time to the point: no times.", False)
    assert studio.focus_whole([timed(3.0), timed(21.2), timed(None)], "to-the-point") == (
        "To the point within 15 seconds in 1 of 2 answers. 1 answer could not be judged."
    )


# before an interview


def test_what_came_across_is_one_thing_with_its_words_and_no_pitfall() -> None:
    made = review()
    across = studio.came_across(made)
    assert across.length.startswith("You spoke for ") and "comfortable" not in across.length
    assert across.what == title("reason") and across.evidence == made.content.strengths[0].evidence[0]
    assert made.content.findings, "there was something to mend, and it is not said now"
    said = " ".join((across.what, across.one, across.because))
    assert not any(each.title in said or each.message in said for each in made.content.findings)
    plain = studio.came_across(replace(made, content=replace(made.content, strengths=())))
    assert plain.what == title("aspiration"), "without a praised one the clearest core part"
    bare = studio.came_across(replace(made, content=replace(made.content, strengths=(), elements=())))
    assert not bare.what and "no verdict" in bare.because
    assert studio.came_across(replace(made, manner=Manner.STAMMER)).length == "", "no seconds where no clock is wanted"
    unheard = studio.came_across(read("Fine."))
    assert not unheard.what and unheard.because and unheard.length == "1 word, typed."


def test_sentences_are_the_learners_own_words_in_order() -> None:
    made = read("I want to lead a team. Yes. This job would let me train two students a year.")
    quotes = [each.quote for each in studio.sentences_of(made)]
    assert quotes == ["I want to lead a team.", "This job would let me train two students a year."]
    for each in studio.sentences_of(made):
        assert each.span is not None and made.transcript.text[each.span.start : each.span.end] == each.quote


@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_the_three_questions_are_the_roles_and_never_by_weakness(seed: str) -> None:
    bank = load_bank()
    advert = RoleProfile("Data analyst", company="Northwind", description="You will:\n- build weekly dashboards")
    asked = studio.questions_before(bank, advert, seed)
    assert asked[0].kind == "why_here" and "dashboards" in asked[1].prompt and len(asked) == 3
    nurse = studio.questions_before(bank, RoleProfile("Nurse"), seed)
    assert nurse[1].pack == "nursing"
    general = studio.questions_before(bank, None, seed)
    assert {each.pack for each in general} <= {"aspirations", "general"} and len(general) == 3
    assert asked == studio.questions_before(bank, advert, seed)
