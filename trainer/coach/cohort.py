"""A cohort as a table: learners by name, one thing at a time over the months. No ranking, no average of people."""

from __future__ import annotations

import csv
import functools
import io
import statistics
from collections import defaultdict
from dataclasses import dataclass

from trainer.report.names import LEVELS, figure, title
from trainer.report.plain import one_line
from trainer.store import Store
from trainer.store.cohorts import Newest
from trainer.values import Level

ASIDE = Level.NOT_JUDGED.value
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
    cells = _levels(store, name) if kind == "element" else _figures(store, name)
    newest = {each.learner_id: each for each in store.cohort_newest(kind, name, ASIDE)}
    months = sorted({month for _, month in cells})[-MONTHS:]
    lines = [
        Line(
            person.name,
            tuple(cells.get((person.id, month), "") for month in months),
            _newest(newest.get(person.id)),
            newest[person.id].answers if person.id in newest else 0,
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


def _levels(store: Store, name: str) -> dict[tuple[int, str], str]:
    """Learner and month → in how many answers an element was heard."""
    found = store.cohort_levels(name, HEARD, ASIDE)
    return {(each.learner_id, each.month): f"{each.heard} of {each.judged}" for each in found}


def _figures(store: Store, name: str) -> dict[tuple[int, str], str]:
    """Learner and month → the middle one of a measure's figures."""
    by: dict[tuple[int, str], list[float]] = defaultdict(list)
    for learner, month, value in store.cohort_values(name):
        by[learner, month].append(value)
    told = {place: figure(statistics.median(values)) for place, values in by.items()}
    return {place: told[place] if len(by[place]) == 1 else f"{told[place]} ({len(by[place])})" for place in by}


def _newest(last: Newest | None) -> str:
    if last is None:
        return "not yet"
    if last.value is not None:
        return figure(last.value)
    return LEVELS.get(Level(last.state or ASIDE), "")
