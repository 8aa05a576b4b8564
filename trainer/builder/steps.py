"""The builder's steps, read from ``steps.toml``: what is asked, in which order, and what it may help to fill."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from trainer.errors import UnknownName


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the builder asks. ``source``: M, T or D, the article whose advice it is.

    ``why``: what the answer is good for. ``example``: what somebody made up might write.
    ``feeds``: statement steps this answer may help to fill. ``lead`` and ``gap`` belong to statement steps:
    the words a bare phrase is put behind, and what stands in the draft while nothing is written.
    """

    id: str
    part: str
    source: str
    prompt: str
    why: str
    example: str
    feeds: tuple[str, ...] = ()
    lead: str = ""
    gap: str = ""

    @property
    def private(self) -> bool:
        """Reflections stay with the learner; only statement steps reach the draft."""
        return not self.lead


@dataclass(frozen=True, slots=True)
class Part:
    """Steps that belong together on one screen."""

    id: str
    title: str
    about: str
    steps: tuple[Step, ...]


@lru_cache(maxsize=1)
def parts() -> tuple[Part, ...]:
    """All parts in the order in which they are gone through."""
    return tuple(
        Part(
            part["id"],
            part["title"],
            part["about"],
            tuple(
                Step(
                    id=step["id"],
                    part=part["id"],
                    source=step["source"],
                    prompt=step["prompt"],
                    why=step["why"],
                    example=step["example"],
                    feeds=tuple(step["feeds"]),
                    lead=step.get("lead", ""),
                    gap=step.get("gap", ""),
                )
                for step in part["step"]
            ),
        )
        for part in _table()["part"]
    )


@lru_cache(maxsize=1)
def steps() -> Mapping[str, Step]:
    """Every step by id, in order."""
    return {step.id: step for part in parts() for step in part.steps}


def step(id: str) -> Step:
    """One step. Raises UnknownName with the closest."""
    if id in steps():
        return steps()[id]
    close = difflib.get_close_matches(id, steps(), n=1)
    hint = f"The closest is “{close[0]}”." if close else f"Steps: {', '.join(steps())}."
    raise UnknownName(f"The builder has no step “{id}”.", hint)


@lru_cache(maxsize=1)
def shapes() -> Mapping[str, tuple[str, ...]]:
    """The statement's shapes: step ids in the order of the sentences. ``outline`` is Now–Next–Future."""
    return {name: tuple(ids) for name, ids in _table()["shapes"].items()}


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    text = resources.files("trainer.builder").joinpath("steps.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
