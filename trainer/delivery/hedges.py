"""Words that take something back: maybe, I guess, sort of, hopefully, just, a little bit."""

from __future__ import annotations

from typing import NamedTuple

from trainer.delivery.spoken import Spoken
from trainer.language import words_of


class Hedge(NamedTuple):
    """Words ``first``…``last``, both included."""

    first: int
    last: int


_SINGLE = words_of("maybe perhaps hopefully kinda sorta possibly somewhat")
_PHRASES = (("i", "guess"), ("i", "suppose"), ("a", "little", "bit"), ("a", "bit"), ("i", "think", "maybe"),
            ("not", "really", "sure"), ("i'm", "not", "sure"), ("or", "something"), ("or", "whatever"),
            ("kind", "of"), ("sort", "of"))
_JUST_MEANS = words_of("as in now right about after before left finished started joined moved recently then one "
                       "two three because when over under like enough been had have has")
_JUST_AFTER = words_of("not only isn't wasn't more than i've we've had have has have've they've")


def find_hedges(spoken: Spoken) -> tuple[Hedge, ...]:
    """Hedges in order. "kind of" and "sort of" only where they are no kind of something; "just" only as a shrug."""
    words, found, at = spoken.words, list[Hedge](), 0
    softening = _softening(spoken)
    while at < len(words):
        length = _length(words, at, softening)
        if length:
            found.append(Hedge(at, at + length - 1))
        at += length or 1
    return tuple(found)


def _softening(spoken: Spoken) -> frozenset[int]:
    """Word indices where "kind of" or "sort of" softens: counted as a filler, or before "a"."""
    starts = {at: i for i, at in enumerate(spoken.transcript.offsets)}
    soft = ("kind of", "sort of", "kinda", "sorta")
    return frozenset(
        starts[event.span.start]
        for event in spoken.phrases
        if event.span is not None
        and event.label in soft
        and (event.counted or event.reason.startswith("softens"))
    )


def _length(words: tuple[str, ...], at: int, softening: frozenset[int]) -> int:
    if words[at] in ("kind", "sort"):
        return 2 if at in softening else 0
    if words[at] in ("kinda", "sorta"):
        return 1 if at in softening else 0
    for phrase in sorted(_PHRASES, key=len, reverse=True):
        if words[at : at + len(phrase)] == phrase:
            if phrase == ("a", "bit") and words[at + 2 : at + 3] == ("of",):
                return 0
            return len(phrase)
    if words[at] == "just":
        after = words[at + 1] if at + 1 < len(words) else ""
        before = words[at - 1] if at else ""
        return 0 if after in _JUST_MEANS or before in _JUST_AFTER else 1
    return 1 if words[at] in _SINGLE else 0


def is_hedge(phrase: str) -> bool:
    """Whether a phrase of plain words is or holds one that takes something back."""
    words = tuple(phrase.split())
    runs = {words[first:last] for first in range(len(words)) for last in range(first + 1, len(words) + 1)}
    return bool(_SINGLE & set(words)) or any(phrase in runs for phrase in _PHRASES)
