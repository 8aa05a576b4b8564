"""The advice of the three articles, piece by piece, and what in this program serves each piece."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

SCREENS = frozenset(
    ("practise", "interview", "drill", "prepare", "my_answers", "settings", "review", "cohort", "report")
)
"""The screens a piece may name."""

KINDS = ("rule", "element", "tip", "builder", "screen")
"""What may serve a piece: ``tip`` names a question, whose reasons and tips carry it."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """One piece of advice in our own words. ``serves``: pairs of kind and id, for example ("rule", "vague")."""

    id: str
    article: str
    text: str
    serves: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1)
def guidance() -> tuple[Guidance, ...]:
    """Every piece, in the articles' order."""
    pieces = []
    for entry in _table()["piece"]:
        pairs = tuple(tuple(reference.split(":", 1)) for reference in entry["serves"])
        pieces.append(Guidance(entry["id"], entry["article"], entry["text"], tuple((a, b) for a, b in pairs)))
    return tuple(pieces)


@lru_cache(maxsize=1)
def articles() -> Mapping[str, str]:
    """The three articles by their letter: title and where it appeared or who wrote it."""
    return dict(_table()["articles"])


def serving(kind: str, id: str) -> tuple[Guidance, ...]:
    """The pieces that a rule, element, question, builder step or screen serves."""
    return tuple(piece for piece in guidance() if (kind, id) in piece.serves)


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    text = resources.files("trainer.content").joinpath("guidance.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
