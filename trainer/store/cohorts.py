"""Figures and levels of all learners together, for a table; nobody's own practice is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from trainer.store import schema
from trainer.store.database import Database


@dataclass(frozen=True, slots=True)
class CohortFact:
    """One learner's figure (``value``) or level (``state``) in one answer; a coach's level stands for the machine's."""

    learner_id: int
    answer_id: int
    answered_at: datetime
    question_id: str
    kind: str
    name: str
    value: float | None
    state: str | None


class Cohorts:
    """The part of the store that looks at all learners."""

    database: Database

    def cohort(
        self, kind: str, names: Iterable[str] | None = None, *, since: datetime | None = None
    ) -> tuple[CohortFact, ...]:
        """Facts of every learner, the oldest first: of a kind (metric, element, pitfall), of these names."""
        s, a, f = schema.sessions.c, schema.answers.c, schema.facts.c
        where = [s.learner_id.is_not(None), s.deleted_at.is_(None), f.kind == kind]
        if names is not None:
            where.append(f.name.in_(list(names)))
        if since is not None:
            where.append(a.answered_at >= since)
        joined = schema.facts.join(schema.answers, f.answer_id == a.id).join(schema.sessions, a.session_id == s.id)
        query = (
            sa.select(s.learner_id, f.answer_id, a.answered_at, a.question_id, f.kind, f.name, f.value, f.state)
            .select_from(joined)
            .where(*where)
            .order_by(a.answered_at, f.answer_id, f.name)
        )
        with self.database.reading() as connection:
            return tuple(CohortFact(*row) for row in connection.execute(query))

    def cohort_names(self, kind: str) -> tuple[str, ...]:
        """Every name of a kind that some learner's answer has, in order of the alphabet."""
        f = schema.facts.c
        query = sa.select(f.name).where(f.kind == kind).distinct().order_by(f.name)
        with self.database.reading() as connection:
            return tuple(connection.execute(query).scalars())
