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
    """One piece of advice in our own words. ``source``: M, T or D. ``serves``: "kind:id", as in "rule:vague"."""

    id: str
    source: str
    text: str
    serves: tuple[str, ...]


@lru_cache(maxsize=1)
def load_guidance() -> tuple[Guidance, ...]:
    """Every piece, in the articles' order."""
    return tuple(
        Guidance(entry["id"], entry["article"], entry["text"], tuple(entry["serves"])) for entry in _table()["piece"]
    )


@lru_cache(maxsize=1)
def articles() -> Mapping[str, str]:
    """The three articles by their letter: title and where it appeared or who wrote it."""
    return dict(_table()["articles"])


def serving(kind: str, id: str) -> tuple[Guidance, ...]:
    """The pieces that a rule, element, question, builder step or screen serves."""
    return tuple(piece for piece in load_guidance() if f"{kind}:{id}" in piece.serves)


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    text = resources.files("trainer.content").joinpath("guidance.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
