"""A cohort as a table: learners by name, one thing at a time over the months. No ranking, no average of people."""

from __future__ import annotations

import csv
import functools
import io
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from trainer.report.names import LEVELS, figure, title
from trainer.report.plain import one_line
from trainer.store import CohortFact, Store
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
    by: dict[int, dict[str, list[CohortFact]]] = defaultdict(lambda: defaultdict(list))
    newest: dict[int, CohortFact] = {}
    count: dict[int, int] = defaultdict(int)
    for fact in store.cohort(kind, name):
        if fact.value is not None or fact.state not in (None, Level.NOT_JUDGED.value):
            by[fact.learner_id][fact.answered[:7]].append(fact)
            newest[fact.learner_id] = fact
            count[fact.learner_id] += 1
    months = sorted({month for mine in by.values() for month in mine})[-MONTHS:]
    lines = [
        Line(
            person.name,
            tuple(_cell(kind, by[person.id][month]) for month in months),
            _newest(newest.get(person.id)),
            count[person.id],
        )
        for person in store.people("learner")
    ]
    says = "Answers in which it was clear or there, of all that were judged." if kind == "element" else (
        "The middle one of the month’s figures, and how many there were."
    )  # fmt: skip
    return Table(title(name), tuple(months), tuple(lines), says)


def to_csv(store: Store) -> str:
    """Every learner's figures, levels and pitfalls, one a line, for a spreadsheet; no cell is read as a formula."""
    people = {person.id: harmless(person.name) for person in store.people("learner")}
    safe = functools.cache(harmless)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["learner", "answered", "question", "kind", "name", "value", "level"])
    for kind in ("element", "metric", "pitfall"):
        writer.writerows(
            (
                people.get(fact.learner_id, ""),
                f"{fact.answered[:16]}Z",
                safe(fact.question_id),
                kind,
                safe(fact.name),
                "" if fact.value is None else repr(round(fact.value, 3)),
                fact.state or "",
            )
            for fact in store.cohort(kind)
        )
    return out.getvalue()


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    clean = one_line(text)
    return f"'{clean}" if clean[:1] in ("=", "+", "-", "@", "\t", "\r", "|", "%") else clean


def _cell(kind: str, found: Sequence[CohortFact]) -> str:
    if not found:
        return ""
    if kind == "element":
        return f"{sum(1 for each in found if each.state in HEARD)} of {len(found)}"
    middle = statistics.median(each.value for each in found if each.value is not None)
    return figure(middle) if len(found) == 1 else f"{figure(middle)} ({len(found)})"


def _newest(last: CohortFact | None) -> str:
    if last is None:
        return "not yet"
    if last.value is not None:
        return figure(last.value)
    return LEVELS.get(Level(last.state or Level.NOT_JUDGED.value), "")
