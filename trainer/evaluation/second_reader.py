"""How far two readers of the same definitions agree: what lies above that, no program can be asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import InputError
from trainer.evaluation.content import Tally, answers, part_of

SHOWN_OTHERWISE = frozenset({"not_here"})
"""Pitfalls the second readers could not judge: the role profiles were not shown to them."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The second labels counted as if they were a program's findings. ``unseen``: answers whose ids tell nothing."""

    answers: int
    elements: Mapping[str, Tally]
    pitfalls: Mapping[str, Tally]
    all: Tally
    unseen: Tally

    def lines(self) -> Iterator[str]:
        yield f"The check part, labelled a second time: {self.answers} answers"
        for name, tally in (("pitfalls", self.all), ("pitfalls in answers whose ids tell nothing", self.unseen)):
            if tally.recall is not None and tally.precision is not None:
                yield f"  {name}: recall {tally.recall:.2f}, precision {tally.precision:.2f}"
        yield "Pitfalls, agreement"
        yield from (_line(name, tally) for name, tally in sorted(self.pitfalls.items()))
        yield "Elements, agreement"
        yield from (_line(name, tally) for name, tally in sorted(self.elements.items()))


def run(samples: Path) -> Agreement:
    """Lay the second labels beside the first. Raises InputError where the file cannot be read."""
    again = dict(_second(samples / "agreement" / "second-labels.txt"))
    rows = [row for row in answers(samples) if row["id"] in again and part_of(row["id"]) == "check"]
    elements: dict[str, Tally] = {}
    pitfalls: dict[str, Tally] = {}
    all_, unseen = Tally(), Tally()
    for row in rows:
        name, (heard, wrong) = row["id"], again[row["id"]]
        for code in heard | set(row["elements"]):
            elements.setdefault(code, Tally()).add(name, code in row["elements"], code in heard)
        for code in (wrong | set(row["pitfalls"])) - set(row.get("also", ())) - SHOWN_OTHERWISE:
            told = (name, code in row["pitfalls"], code in wrong)
            pitfalls.setdefault(code, Tally()).add(*told)
            all_.add(*told)
            if name.startswith("long-"):
                unseen.add(*told)
    return Agreement(len(rows), elements, pitfalls, all_, unseen)


def _second(file: Path) -> Iterator[tuple[str, tuple[set[str], set[str]]]]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"{file.name} cannot be read: {error}", "It lies in samples; check it out again.") from error
    for number, line in enumerate(lines, 1):
        name, *rest = (part.strip() for part in line.split("|"))
        if not name or not 1 <= len(rest) <= 2:
            raise InputError(f"{file.name}, line {number}: not an id and two lists.", "id | elements | pitfalls")
        yield name, (set(rest[0].split()), set(rest[1].split()) if len(rest) > 1 else set())


def _line(name: str, tally: Tally) -> str:
    return tally.line(name, names=False)
