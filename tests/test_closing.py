"""One answer at the close of an interview: its length in a word, one thing, words to hear."""

from dataclasses import replace

import pytest

from tests.fixtures_review import review, typed
from trainer.studio import at_the_close
from trainer.values import Band, Focus, Manner, Review

MADE = review()
LENGTH = MADE.delivery.get("length")
assert LENGTH is not None and LENGTH.value is not None


def lasting(low: float | None, high: float | None) -> Review:
    """The example with another usual length."""
    figures = (replace(LENGTH, band=Band(low, high, "C", "a test")), *MADE.delivery.measurements[1:])
    return replace(MADE, delivery=replace(MADE.delivery, measurements=figures))


@pytest.mark.parametrize(
    ("low", "high", "word"),
    [(0, 1000, ", a usual length"), (900, 1000, ", shorter than usual"), (0, 1, ", longer than usual"),
     (None, 1000, ", a usual length"), (None, None, "")],
)  # fmt: skip
def test_the_length_lies_to_the_usual_one_in_a_word(low: float | None, high: float | None, word: str) -> None:
    assert LENGTH is not None and LENGTH.value is not None
    assert at_the_close(lasting(low, high)).length == f"{LENGTH.value:.0f} seconds{word}"


def test_a_length_that_is_the_one_thing_is_not_told_twice() -> None:
    length = Focus("metric:length", "You spoke for 8 seconds; 15 to 90 is comfortable here.", "Add one example.")
    made = replace(MADE, next=replace(MADE.next, focus=(length,)))
    assert at_the_close(made).told == "Add one example."
    assert at_the_close(replace(made, audio=None)).told == length.message


def test_no_length_is_told_of_typed_words_nor_to_who_stammers() -> None:
    assert at_the_close(typed()).length == ""
    assert at_the_close(replace(MADE, manner=Manner.STAMMER)).length == ""


def test_the_quote_is_what_the_one_thing_rests_on_else_what_came_across() -> None:
    first = MADE.next.focus[0]
    found = at_the_close(MADE)
    assert (found.told, found.quote, found.heard) == (first.message, first.evidence[0], "")
    assert found.quote is not None and found.quote.time is not None, "it plays from its second"

    bare = replace(MADE, next=replace(MADE.next, focus=(replace(first, evidence=()),)))
    across = at_the_close(bare)
    praise = MADE.content.strengths[0]
    assert across.told == first.message and across.quote == praise.evidence[0] and across.heard

    empty = replace(
        bare, content=replace(bare.content, not_judged="There are no words."), next=replace(bare.next, focus=())
    )
    assert at_the_close(empty).told == "" and at_the_close(empty).quote is None
