"""Deeds, offers, counts, and the words that are no work."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from audio.values import Transcript
from trainer.content.astray import astray, strayed, work_words
from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import counts, happened, is_past, modal_verbs, told
from trainer.content.registry import catalogue, open_context
from trainer.content.role_match import matches
from trainer.content.serving import doing
from trainer.questions import load_bank
from trainer.values import LengthTarget, Question, Requirement, Strength

ASKED = Question("q", "What do you bring?", "aspirations", "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))
SAMPLES = Path(__file__).parents[1] / "samples"


def context(text: str) -> AnswerContext:
    return open_context(Transcript.typed(text), ASKED)


def words(answer: AnswerContext, tokens: tuple[int, ...]) -> list[str]:
    return [answer.norms[at] for at in tokens]


@pytest.mark.parametrize(("text", "expected"), [
    ("I built it and tested it twice.", ["built", "tested"]),
    ("We have cut waste, he left.", ["cut"]),
    ("She painted the hall.", []),
    ("I'd built it before.", ["built"]),
    ("I am interested and tired.", []),
    ("I actually ran the shop.", ["ran"]),
])
def test_what_the_speaker_did(text: str, expected: list[str]) -> None:
    answer = context(text)
    assert words(answer, told(answer)) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("I'd run the club and you'd see it.", ["run"]),
    ("I could also take the calls.", ["take"]),
    ("I want to run it.", []),
    ("We can cut that.", ["cut"]),
])
def test_what_the_speaker_would_do(text: str, expected: list[str]) -> None:
    answer = context(text)
    assert words(answer, modal_verbs(answer)) == expected


@pytest.mark.parametrize(("text", "number"), [
    ("I fixed forty pumps.", 1), ("I worked there for nine years.", 0), ("It took three weeks.", 0),
    ("Thirty-four of us, two left.", 2), ("I did one of them.", 0), ("I left in 2019.", 0),
    ("We were done two days early.", 1),
])
def test_counts_measure_something_other_than_time(text: str, number: int) -> None:
    answer = context(text)
    assert len(counts(answer, 0, len(answer.tokens))) == number


def test_what_happened_is_counted_whoever_did_it() -> None:
    answer = context("A man slammed the door, I went back in March and he laughed.")
    assert happened(answer, 0, len(answer.tokens)) == 3
    assert is_past("walked") and not is_past("need") and not is_past("interested")


def test_words_that_are_no_work_are_looked_past() -> None:
    answer = context("Because the holidays are long and the pay is good. I like turning oak on the lathe.")
    pay, lathe = answer.places["pay"][0], answer.places["lathe"][0]
    assert astray(answer, Hit(pay, pay + 1)) and not astray(answer, Hit(lathe, lathe + 1))
    assert strayed(answer) and "lathe" in work_words(answer, 0, len(answer.tokens))
    assert "pay" not in work_words(answer, 0, len(answer.tokens))


@pytest.mark.parametrize(("text", "served"), [
    ("I did forty blood samples a shift on the day unit and wrote up the pressure.", True),
    ("I can't stand blood, I leave that to the nurse.", False),
    ("I was a patient once and they took a blood sample.", False),
])
def test_a_line_is_served_by_doing_and_not_by_naming(text: str, served: bool) -> None:
    (match,) = matches(context(text), (Requirement("r1", "Take blood samples and record vital signs"),))
    assert (match.strength is not Strength.NONE) is served


def test_a_stretch_is_worth_more_with_deeds_and_less_where_nothing_is_done() -> None:
    active, idle = context("I built forty pumps in Leeds."), context("My cousin always built pumps in Leeds.")
    assert doing(active, []).worth(active, 0, len(active.tokens)) > 0 > doing(idle, []).worth(
        idle, 0, len(idle.tokens))


def test_the_answers_for_widening_elements_name_known_elements_and_questions() -> None:
    rows = tomllib.loads((SAMPLES / "elements" / "answers.toml").read_text(encoding="utf-8"))["answer"]
    known = set(catalogue().elements)
    assert len(rows) >= 150 and len({row["id"] for row in rows}) == len(rows)
    bank = load_bank()
    for row in rows:
        assert set(row["elements"]) <= known and bank.match(row["question"]).kind
