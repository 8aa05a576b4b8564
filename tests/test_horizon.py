"""Times to come, as they are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.values import Transcript
from trainer.content.context import AnswerContext
from trainer.content.horizon import number, times
from trainer.values import LengthTarget, Question

QUESTION = Question("q", "What next?", "aspirations", "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))


def years(text: str) -> list[float]:
    return [round(t.years, 2) for t in times(AnswerContext(Transcript.typed(text), QUESTION))]


@pytest.mark.parametrize(("text", "expected"), [
    ("in two years I want to lead", [2]), ("within 18 months", [1.5]), ("a year and a half from now", [1.5]),
    ("in two to three years", [3]), ("in twenty, twenty-five years", [25]), ("over the next few years", [3]),
    ("next year I start", [1]), ("come spring I go", [1]), ("by 2060 it is done", [20]), ("two decades from now", [20]),
    ("when I'm sixty I rest", [20]), ("in a couple of years", [2]), ("forty years out", [40]),
])
def test_a_time_to_come_is_read(text: str, expected: list[float]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize("text", [
    "I worked there for ten years", "three years ago", "the dam is a hundred years old", "by 2031 I want it",
    "I have ten years of experience", "two of my friends", "in the house", "twenty percent", "",
])
def test_what_is_past_or_no_time_is_not(text: str) -> None:
    assert years(text) == []


WORDS = ["in", "a", "two", "twenty", "five", "years", "and", "half", "of", "months", "next", "year", "by", "2050",
         "when", "i", "am", "sixty"]


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_words_give_ordered_ranges_inside_the_answer(words: list[str]) -> None:
    context = AnswerContext(Transcript.typed(" ".join(words)), QUESTION)
    found = times(context)
    assert all(0 <= t.first < t.last <= len(context.tokens) and t.years >= 0 for t in found)
    assert [t.last for t in found] == sorted(t.last for t in found)


def test_a_number_says_where_it_ends() -> None:
    assert number(("twenty", "five", "years"), 0) == (25.0, 2)
    assert number(("1_5", "years"), 0) == (1.5, 1)
    assert number(("years",), 0) == (None, 0)
    assert number((), 0) == (None, 0)
