"""Words and starts that were said twice in a row: "the the", "we were we were", "I wan- I wanted"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from trainer.delivery.filler_sounds import written_label
from trainer.language import words_of

LONGEST = 4
"""Words of the longest start looked for: "in the last year in the last year". Heuristic."""

_DOUBLED = words_of(
    "that had very really so much many more no yes yeah far long too well now bye okay ok right blah ha never again "
    "step bit day year one two three hear there sure exactly on and"
)
_NUMBERS = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
    "million oh double"
)
_GRAMMAR = {"that", "had", "is", "do", "her", "you", "in", "on", "what"}


class Repeat(NamedTuple):
    """Words ``first``…``again`` (half-open) were given up; ``again``…``last`` say them anew.

    ``kind``: repeat | restart (a word broken off: "mon- montreal"). ``counted`` False with its ``reason``.
    """

    first: int
    again: int
    last: int
    kind: str
    counted: bool = True
    reason: str = ""


def find_repeats(words: Sequence[str], written: Sequence[str]) -> tuple[Repeat, ...]:
    """Immediate repeats and restarts, filler sounds between them aside.

    ``words``: bare; ``written``: the same with their punctuation.
    """
    real = [i for i, word in enumerate(words) if word and written_label(written[i]) is None]
    found: list[Repeat] = []
    at = 0
    while at < len(real):
        repeat = _restart(real, at, words, written) or _repeat(real, at, words, written)
        if repeat is None:
            at += 1
            continue
        found.append(repeat)
        while at < len(real) and real[at] < repeat.again:
            at += 1
    return tuple(found)


def _restart(real: Sequence[int], at: int, words: Sequence[str], written: Sequence[str]) -> Repeat | None:
    """A word broken off with a dash and then said, or a start that changes course."""
    here = real[at]
    if at + 1 >= len(real) or not written[here].rstrip(",.\"”").endswith(("-", "–", "—")):
        return None
    begun, ahead = words[here], real[at + 1]
    if words[ahead] != begun and words[ahead].startswith(begun[:-1] if len(begun) > 2 else begun):
        return Repeat(here, ahead, ahead + 1, "restart")
    return None


def _repeat(real: Sequence[int], at: int, words: Sequence[str], written: Sequence[str]) -> Repeat | None:
    for length in range(LONGEST, 0, -1):
        one, two = real[at : at + length], real[at + length : at + 2 * length]
        if len(two) < length or [words[i] for i in one] != [words[i] for i in two]:
            continue
        if written[one[-1]].rstrip("\"”'").endswith((".", "?", "!")):
            continue
        reason = _meant([words[i] for i in one])
        return Repeat(one[0], two[0], two[-1] + 1, "repeat", not reason, reason)
    return None


def _meant(said: Sequence[str]) -> str:
    """Why a doubling is meant and no slip; empty where it is a slip."""
    word = said[0]
    if len(said) == 1 and (word in _NUMBERS or word[0].isdigit()):
        return "a number, where doubling is part of it"
    if len(said) == 1 and word in _GRAMMAR & {"that", "had", "is"}:
        return f"“{word} {word}” can be good grammar"
    if len(said) == 1 and word in _DOUBLED:
        return f"“{word} {word}” is said for weight"
    return ""
