"""How far readers of the same definitions agree: what lies above that, no program can be asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from trainer.evaluation.content import FEWEST, Tally, answers, part_of
from trainer.evaluation.readings import Reading, read_all

NOT_SHOWN = frozenset({"not_here"})
"""Pitfalls one of the readers could not judge: the role profiles were not shown to them."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Every two readings of an answer of the check part, the first counted as true and the other as found.

    F1 is the same whichever of the two is taken for the truth. ``unseen``: pitfalls in answers whose ids tell nothing
    of what is in them.
    """

    answers: int
    readings: int
    elements: Mapping[str, Tally]
    pitfalls: Mapping[str, Tally]
    unseen: Tally

    def lines(self) -> Iterator[str]:
        yield f"The check part, read by its authors and again: {self.answers} answers, {self.readings} readings"
        if self.unseen.f1 is not None:
            yield f"  any two readings agree on pitfalls in answers whose ids tell nothing: F1 {self.unseen.f1:.2f}"
        for title, tallies in (("Pitfalls", self.pitfalls), ("Elements", self.elements)):
            yield f"{title}, F1 between any two readings"
            for code, tally in sorted(tallies.items()):
                both = len(set(tally.hits))
                few = f" (found by two in {both} answers only)" if both < FEWEST else ""
                yield f"  {code:20} {tally.f1:.2f}{few}"


def run(samples: Path) -> Agreement:
    """Lay all readings of the check part beside each other, two by two."""
    others = read_all(samples)
    rows = [row for row in answers(samples) if part_of(row["id"]) == "check" and "by_author" in row]
    elements: dict[str, Tally] = {}
    pitfalls: dict[str, Tally] = {}
    unseen = Tally()
    for row in rows:
        name = row["id"]
        author = Reading(frozenset(row["by_author"]), frozenset(row["pitfalls"]))
        for one, other in combinations((author, *(found[name] for found in others.values() if name in found)), 2):
            for code in one.elements | other.elements:
                elements.setdefault(code, Tally()).add(name, code in one.elements, code in other.elements)
            for code in (one.pitfalls | other.pitfalls) - set(row.get("also", ())) - NOT_SHOWN:
                told = (name, code in one.pitfalls, code in other.pitfalls)
                pitfalls.setdefault(code, Tally()).add(*told)
                if name.startswith("long-"):
                    unseen.add(*told)
    return Agreement(len(rows), len(others) + 1, elements, pitfalls, unseen)
