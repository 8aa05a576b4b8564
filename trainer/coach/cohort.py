"""A cohort as a table: learners by name, one thing at a time over the months. No ranking, no average of people."""

from __future__ import annotations

import csv
import io
import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from trainer.report.names import LEVELS, figure, title
from trainer.report.plain import one_line
from trainer.store import CohortFact, Person, Store
from trainer.values import Level

HEARD = (Level.CLEAR.value, Level.THERE.value)
MONTHS = 6
"""Months that the table shows side by side; the CSV has everything."""


@dataclass(frozen=True, slots=True)
class Line:
    """One learner: what each month says in words, and how many answers it rests on in all."""

    name: str
    cells: tuple[str, ...]
    newest: str
    answers: int


@dataclass(frozen=True, slots=True)
class Table:
    """One element or measure for everybody, in the order of names."""

    title: str
    months: tuple[str, ...]
    lines: tuple[Line, ...]
    says: str


def things(store: Store) -> dict[str, str]:
    """What a table can be about: ``element:ID`` and ``metric:ID`` with their names."""
    found = {f"element:{id}": title(id) for id in store.cohort_names("element")}
    return found | {f"metric:{id}": title(id) for id in store.cohort_names("metric")}


def table(store: Store, about: str) -> Table:
    """The table of one element or measure."""
    kind, _, name = about.partition(":")
    people = _learners(store)
    facts = [fact for fact in store.cohort(kind, [name]) if _says(fact)]
    months = sorted({f"{fact.answered_at:%Y-%m}" for fact in facts})[-MONTHS:]
    by: dict[int, list[CohortFact]] = defaultdict(list)
    for fact in facts:
        by[fact.learner_id].append(fact)
    lines = []
    for person in people:
        mine = by.get(person.id, [])
        cells = [_cell([f for f in mine if f"{f.answered_at:%Y-%m}" == month]) for month in months]
        lines.append(Line(person.name, tuple(cells), _newest(mine), len(mine)))
    says = "Answers in which it was clear or there, of all that were judged." if kind == "element" else (
        "The middle one of the month’s figures, and how many there were."
    )  # fmt: skip
    return Table(title(name), tuple(months), tuple(lines), says)


def to_csv(store: Store, *, since: datetime | None = None) -> str:
    """Every learner's figures, levels and pitfalls, one a line, for a spreadsheet; no cell is read as a formula."""
    people = {person.id: person.name for person in _learners(store)}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["learner", "answered", "question", "kind", "name", "value", "level"])
    for kind in ("element", "metric", "pitfall"):
        for fact in store.cohort(kind, since=since):
            value = "" if fact.value is None else repr(round(fact.value, 3))
            when = fact.answered_at.isoformat(timespec="minutes")
            row = [people.get(fact.learner_id, ""), when, fact.question_id, kind, fact.name, value, fact.state or ""]
            writer.writerow([harmless(cell) if at != 5 else cell for at, cell in enumerate(row)])
    return out.getvalue()


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    clean = one_line(text)
    return f"'{clean}" if clean[:1] in ("=", "+", "-", "@", "\t", "\r", "|", "%") else clean


def _learners(store: Store) -> Sequence[Person]:
    return store.people("learner")


def _says(fact: CohortFact) -> bool:
    return fact.value is not None or (fact.state is not None and fact.state != Level.NOT_JUDGED.value)


def _cell(facts: Iterable[CohortFact]) -> str:
    found = list(facts)
    if not found:
        return ""
    if found[0].kind == "element":
        return f"{sum(1 for each in found if each.state in HEARD)} of {len(found)}"
    middle = statistics.median(each.value for each in found if each.value is not None)
    return figure(middle) if len(found) == 1 else f"{figure(middle)} ({len(found)})"


def _newest(facts: Sequence[CohortFact]) -> str:
    if not facts:
        return "not yet"
    last = facts[-1]
    if last.value is not None:
        return figure(last.value)
    return LEVELS.get(Level(last.state or Level.NOT_JUDGED.value), "")
