"""How far readers of the same definitions agree: what lies above that, no program can be asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from trainer.evaluation.content import FEWEST, answers, part_of
from trainer.evaluation.readings import Reading, read_all

NOT_SHOWN = frozenset({"not_here"})
"""Pitfalls one of the readers could not judge: the role profiles were not shown to them."""


@dataclass(slots=True)
class Pair:
    """How often two readings of an answer, any two of them, both found a code, and how often only one did.

    ``answers``: those in which at least one pair of readings both found it.
    """

    both: int = 0
    one: int = 0
    answers: set[str] = field(default_factory=set)

    @property
    def f1(self) -> float:
        """Between two readings F1 is the same whichever of them is taken for the truth."""
        return 2 * self.both / (2 * self.both + self.one)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Over the check part; ``unseen``: pitfalls in answers whose ids tell nothing of what is in them."""

    answers: int
    readings: int
    elements: Mapping[str, Pair]
    pitfalls: Mapping[str, Pair]
    unseen: Pair

    def lines(self) -> Iterator[str]:
        yield f"The check part, read by its authors and again: {self.answers} answers, {self.readings} readings"
        if self.unseen.both:
            yield f"  any two readings agree on pitfalls in answers whose ids tell nothing: F1 {self.unseen.f1:.2f}"
        for title, pairs in (("Pitfalls", self.pitfalls), ("Elements", self.elements)):
            yield f"{title}, F1 between any two readings"
            for code, pair in sorted(pairs.items()):
                few = f" (only in {len(pair.answers)} answers)" if len(pair.answers) < FEWEST else ""
                yield f"  {code:20} {pair.f1:.2f}{few}"


def run(samples: Path) -> Agreement:
    """Lay all readings of the check part beside each other, two by two."""
    others = read_all(samples)
    rows = [row for row in answers(samples) if part_of(row["id"]) == "check" and "by_author" in row]
    elements: dict[str, Pair] = {}
    pitfalls: dict[str, Pair] = {}
    unseen = Pair()
    for row in rows:
        author = Reading(frozenset(row["by_author"]), frozenset(row["pitfalls"]))
        everybody = [author, *(found[row["id"]] for found in others.values() if row["id"] in found)]
        for one, other in combinations(everybody, 2):
            for code in one.elements | other.elements:
                _count(elements.setdefault(code, Pair()), row["id"], code in one.elements & other.elements)
            for code in (one.pitfalls | other.pitfalls) - set(row.get("also", ())) - NOT_SHOWN:
                both = code in one.pitfalls & other.pitfalls
                _count(pitfalls.setdefault(code, Pair()), row["id"], both)
                if row["id"].startswith("long-"):
                    _count(unseen, row["id"], both)
    return Agreement(len(rows), len(others) + 1, elements, pitfalls, unseen)


def _count(pair: Pair, name: str, both: bool) -> None:
    if both:
        pair.both += 1
        pair.answers.add(name)
    else:
        pair.one += 1
