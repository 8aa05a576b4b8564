"""Quotes for somebody who stammers: what was said twice is shown once.

Only what people read is folded. JSON, CSV, captions and the store keep every quote exactly as it was said.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace
from typing import TypeVar, cast

from trainer.delivery.repeats import find_repeats
from trainer.delivery.spoken import bare
from trainer.values import Evidence, Manner, Review

Value = TypeVar("Value")
_WITHIN = re.compile(r"\b(\w{1,2})-(?:\1-)*(?=\1\w)", re.IGNORECASE)
"""Starts said again within one written word: ``w-w-want``."""


def readable(review: Review) -> Review:
    """The review as it is read: under "I stammer" its quotes are folded, else it comes back as it is."""
    if review.manner is not Manner.STAMMER:
        return review
    return replace(review, content=_folded(review.content), next=_folded(review.next))


def fold(quote: str) -> str:
    """A quote without words, starts and broken-off words that are said again: ``I I w- w-want`` → ``I want``.

    Doublings that are meant ("very very", "that that") stay.
    """
    words = _WITHIN.sub("", quote).split()
    while True:
        found = [r for r in find_repeats([bare(word) for word in words], words) if r.counted]
        if not found:
            return " ".join(words)
        gone = {index for repeat in found for index in range(repeat.first, repeat.again)}
        words = [word for index, word in enumerate(words) if index not in gone]


def _folded(value: Value) -> Value:
    """The same value with every quote in it folded."""
    made: object = value
    if isinstance(value, Evidence):
        made = value if value.quote is None else replace(value, quote=fold(value.quote))
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        made = tuple(_folded(item) for item in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {each.name: getattr(value, each.name) for each in dataclasses.fields(value) if each.init}
        changed = {name: new for name, old in fields.items() if (new := _folded(old)) is not old and new != old}
        made = replace(value, **changed) if changed else value
    return cast(Value, made)
