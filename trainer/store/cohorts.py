"""Figures and levels of all learners together, for a table; nobody's own practice is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from trainer.store import schema
from trainer.store.database import Database

_AT_ONCE = 5_000


class CohortFact(NamedTuple):
    """One learner's figure (``value``) or level (``state``) in one answer; a coach's level stands for the machine's.

    ``answered``: the moment in UTC as text, which sorts by time; its first seven characters are the month.
    """

    learner_id: int
    answered: str
    question_id: str
    name: str
    value: float | None
    state: str | None


class Cohorts:
    """The part of the store that looks at all learners."""

    database: Database

    def cohort(self, kind: str, name: str | None = None) -> Iterator[CohortFact]:
        """Facts of every learner, the oldest first: of a kind (metric, element, pitfall), of one name or all."""
        s, a, f = schema.sessions.c, schema.answers.c, schema.facts.c
        where: list[Any] = [s.learner_id.is_not(None), s.deleted_at.is_(None), f.kind == kind]
        if name is not None:
            where.append(f.name == name)
        joined = schema.facts.join(schema.answers, f.answer_id == a.id).join(schema.sessions, a.session_id == s.id)
        at = sa.type_coerce(a.answered_at, sa.String)
        query = sa.select(s.learner_id, at, a.question_id, f.name, f.value, f.state).select_from(joined).where(*where)
        with self.database.reading() as connection:
            found = connection.execute(query.order_by(a.answered_at, f.answer_id, f.name))
            for rows in found.partitions(_AT_ONCE):
                yield from map(CohortFact._make, rows)

    def cohort_names(self, kind: str) -> tuple[str, ...]:
        """Every name of a kind that some answer has, in order of the alphabet."""
        f = schema.facts.c
        query = sa.select(f.name).where(f.kind == kind).distinct().order_by(f.name)
        with self.database.reading() as connection:
            return tuple(connection.execute(query).scalars())
