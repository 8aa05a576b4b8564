"""What the answers cover of a role as a grid: a row for each line of the advert, a column for each answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trainer.store import Store
from trainer.studio.covering import Coverage, Place, quoted

COLUMNS = 40
"""Answers that stand in a grid at most, the newest; more are not read at a glance."""


@dataclass(frozen=True, slots=True)
class Column:
    """One answer."""

    answer_id: int
    prompt: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Grid:
    """``cells``: for each line the best place of each column's answer, None where it has none.

    ``older``: answers that serve a line and have no column; ``others``: answers that were read and serve none.
    """

    columns: tuple[Column, ...]
    cells: tuple[tuple[Place | None, ...], ...]
    older: int
    others: int


def grid(store: Store, found: Coverage, *, most: int = COLUMNS) -> Grid:
    """The coverage as a grid, the newest answer first."""
    best: list[dict[int, Place]] = [{} for _ in found.rows]
    for row, mine in zip(found.rows, best):
        for place in row.every:
            mine.setdefault(place.answer_id, place)
    serving = {place.answer_id: place for mine in best for place in mine.values()}
    columns: list[Column] = []
    for answer_id in sorted(serving, reverse=True):
        said = quoted(store, serving[answer_id]) if len(columns) < most else None
        if said is not None:
            columns.append(Column(answer_id, said.prompt, said.answered_at))
    columns.sort(key=lambda each: (each.answered_at, each.answer_id), reverse=True)
    cells = tuple(tuple(mine.get(each.answer_id) for each in columns) for mine in best)
    return Grid(tuple(columns), cells, len(serving) - len(columns), found.read - len(serving))
