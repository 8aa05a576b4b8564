"""Two transcripts word against word: what was kept, what was cut, what is new."""

from __future__ import annotations

import difflib
import itertools
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio.values import Span, Transcript

LARGE = 4_000_000
"""Pairs of words above which the texts are first split at words that each has once; keeps 5,000 words quick."""

_LONE_CHARS = 3
_EDGES = "\"'“”‘’«»()[]{}<>.,;:!?…-–—*_/\\"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words. ``kind``: kept (both spans), cut (only ``before``) or new (only ``after``)."""

    kind: str
    before: Span | None
    after: Span | None


@dataclass(frozen=True, slots=True)
class Block:
    """Runs of word indices that stand at the same place: ``before`` first…last, ``after`` first…last, half-open."""

    kept: bool
    before: tuple[int, int]
    after: tuple[int, int]


def normal(word: str) -> str:
    """A word for comparing: small letters, straight apostrophes, without the marks around it."""
    return word.casefold().replace("’", "'").strip(_EDGES) or word


def blocks(before: Transcript, after: Transcript) -> tuple[Block, ...]:
    """The two transcripts in step. Every word stands in exactly one block, in order.

    A lone short word kept between two changes is counted as changed: it would only tear the sentence apart.
    """
    old, new = [normal(w.text) for w in before.words], [normal(w.text) for w in after.words]
    raw = []
    for a, b, size in _matches(old, new):
        raw.append((a, b, size))
    found: list[Block] = []
    at_old = at_new = 0
    ends = [*raw, (len(old), len(new), 0)]
    for index, (a, b, size) in enumerate(ends):
        lone = size == 1 and len(old[a]) <= _LONE_CHARS and 0 < index < len(raw) - 1
        if lone and _changes_around(ends, index):
            continue
        if a > at_old or b > at_new:
            found.append(Block(False, (at_old, a), (at_new, b)))
        if size:
            found.append(Block(True, (a, a + size), (b, b + size)))
        at_old, at_new = a + size, b + size
    return tuple(found)


def pieces(before: Transcript, after: Transcript, made: Sequence[Block]) -> tuple[Piece, ...]:
    """Blocks as spans of both texts; a change is what was cut, then what is new."""
    found = []
    for block in made:
        old = before.span_of(block.before[0], block.before[1] - 1) if block.before[0] < block.before[1] else None
        new = after.span_of(block.after[0], block.after[1] - 1) if block.after[0] < block.after[1] else None
        if block.kept:
            found.append(Piece("kept", old, new))
            continue
        if old is not None:
            found.append(Piece("cut", old, None))
        if new is not None:
            found.append(Piece("new", None, new))
    return tuple(found)


def _changes_around(ends: Sequence[tuple[int, int, int]], index: int) -> bool:
    """Whether the match at ``index`` has a change right before and right after it."""
    a, b, size = ends[index]
    before_a, before_b, before_size = ends[index - 1]
    next_a, next_b, _ = ends[index + 1]
    return (before_a + before_size, before_b + before_size) != (a, b) and (a + size, b + size) != (next_a, next_b)


def _matches(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int]]:
    """Matching runs ``(old, new, size)`` in order, touching ones joined."""
    last: tuple[int, int, int] | None = None
    for a, b, size in _raw_matches(old, new):
        if last is not None and (last[0] + last[2], last[1] + last[2]) == (a, b):
            last = (last[0], last[1], last[2] + size)
            continue
        if last is not None:
            yield last
        last = (a, b, size)
    if last is not None:
        yield last


def _raw_matches(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int]]:
    if len(old) * len(new) <= LARGE:
        yield from _small(old, new, 0, 0, autojunk=False)
        return
    at_old = at_new = 0
    for a, b in [*_anchors(old, new), (len(old), len(new))]:
        some_old, some_new = old[at_old:a], new[at_new:b]
        yield from _small(some_old, some_new, at_old, at_new, autojunk=len(some_old) * len(some_new) > LARGE)
        if a < len(old):
            yield a, b, 1
        at_old, at_new = a + 1, b + 1


def _small(
    old: list[str], new: list[str], at_old: int, at_new: int, *, autojunk: bool
) -> Iterator[tuple[int, int, int]]:
    for match in difflib.SequenceMatcher(None, old, new, autojunk=autojunk).get_matching_blocks():
        if match.size:
            yield at_old + match.a, at_new + match.b, match.size


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Words that each text has once, as far as they come in the same order (patience sorting)."""
    once_old = {word for word, count in Counter(old).items() if count == 1}
    once_new = {word for word, count in Counter(new).items() if count == 1}
    place = {word: at for at, word in enumerate(new) if word in once_new}
    pairs = [(at, place[word]) for at, word in enumerate(old) if word in once_old and word in place]
    tops: list[int] = []
    tails: list[int] = []
    came_from: list[int | None] = []
    for index, (_, b) in enumerate(pairs):
        pile = bisect_left(tops, b)
        came_from.append(tails[pile - 1] if pile else None)
        tops[pile : pile + 1] = [b]
        tails[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    at: int | None = tails[-1] if tails else None
    while at is not None:
        chain.append(pairs[at])
        at = came_from[at]
    return chain[::-1]


def in_step(made: Sequence[Block]) -> bool:
    """Whether blocks follow each other without a gap in either text."""
    return all((one.before[1], one.after[1]) == (two.before[0], two.after[0]) for one, two in itertools.pairwise(made))
