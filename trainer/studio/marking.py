"""Answers marked in a recorded interview: as they are proposed, and as a person's hand moves, names and keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from audio.values import TimeSpan
from trainer import intake
from trainer.intake import Cut, Whole

SHORTEST_S = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One answer as it is marked: its seconds and the question's words; "" when nobody has said what was asked.

    ``by_hand``: somebody made it or moved it.
    """

    time: TimeSpan
    prompt: str = ""
    by_hand: bool = False


def marks_of(whole: Whole) -> tuple[Mark, ...]:
    """The proposed answers as marks."""
    return tuple(Mark(cut.time, cut.prompt) for cut in whole.cuts)


def moved(rows: Iterable[Sequence[float]], before: Sequence[Mark], duration_s: float) -> tuple[Mark, ...]:
    """Marks as a hand has left them: seconds of beginning and end, and which of ``before`` it was; -1 is a new one."""
    fresh = []
    for start_s, end_s, number in rows:
        time = TimeSpan(start_s, end_s)
        was = before[int(number)] if 0 <= number < len(before) else Mark(time, by_hand=True)
        fresh.append(was if was.time == time else replace(was, time=time, by_hand=True))
    return checked(fresh, duration_s)


def checked(marks: Sequence[Mark], duration_s: float) -> tuple[Mark, ...]:
    """Marks inside the recording, in order; those that are next to nothing are left out."""
    inside = []
    for mark in marks:
        start = min(max(0.0, mark.time.start_s), duration_s)
        end = min(max(start, mark.time.end_s), duration_s)
        if end - start >= SHORTEST_S:
            inside.append(replace(mark, time=TimeSpan(start, end)))
    return _in_order(inside)


def anew(before: Sequence[Mark], proposed: Sequence[Mark]) -> tuple[tuple[Mark, ...], str]:
    """Other proposals in the place of earlier ones; what a hand had made or moved stays, which is said.

    A proposal that lies mostly where a hand has marked an answer is left out.
    """
    mine = [mark for mark in before if mark.by_hand]
    found = _in_order([*mine, *(each for each in proposed if not any(_same(each, mark) for mark in mine))])
    if not mine:
        return found, ""
    several = "answers that you marked or moved stay as they were"
    stays = "The answer that you marked or moved stays as it was" if len(mine) == 1 else f"The {len(mine)} {several}"
    return found, f"{stays}; the others are proposed anew."


def cut_of(mark: Mark, whole: Whole) -> Cut:
    """A mark with the words that were written down inside it, if any, with times or without."""
    words = intake.words_of(whole.utterances, whole.asking, mark.time)
    most = max(whole.cuts, key=lambda cut: cut.time.overlap_s(mark.time), default=None)
    if not words and most is not None and 2 * most.time.overlap_s(mark.time) > mark.time.duration_s:
        words = most.words
    return Cut(mark.time, mark.prompt, words=words)


def rows_of(marks: Iterable[Mark]) -> list[list[Any]]:
    """Marks as plain values, to be kept."""
    return [[mark.time.start_s, mark.time.end_s, mark.prompt, mark.by_hand] for mark in marks]


def of_rows(rows: Iterable[Sequence[Any]]) -> tuple[Mark, ...]:
    """The marks that ``rows_of`` made; earlier ones did not say whose hand they are of."""
    return tuple(Mark(TimeSpan(float(a), float(b)), str(words), *map(bool, by)) for a, b, words, *by in rows)


def _in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda mark: mark.time))


def _same(one: Mark, other: Mark) -> bool:
    return 2 * one.time.overlap_s(other.time) > min(one.time.duration_s, other.time.duration_s)
