"""Figures and levels of all learners together, for a table; nobody's own practice is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from trainer.store import schema
from trainer.store.database import Database

_AT_ONCE = 5_000
_JOINED = schema.facts.join(schema.answers, schema.facts.c.answer_id == schema.answers.c.id).join(
    schema.sessions, schema.answers.c.session_id == schema.sessions.c.id
)
_AT = sa.type_coerce(schema.answers.c.answered_at, sa.String)
_MONTH = sa.func.substr(_AT, 1, 7)


def _of(kind: str, name: str | None) -> list[Any]:
    """Facts of a kind, of one name or all, from learners' sessions outside of the trash."""
    s, f = schema.sessions.c, schema.facts.c
    found = [s.learner_id.is_not(None), s.deleted_at.is_(None), f.kind == kind]
    return found if name is None else [*found, f.name == name]


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


class LevelsOfAMonth(NamedTuple):
    """How often one learner's element was judged in a month, and how often it was heard."""

    learner_id: int
    month: str
    judged: int
    heard: int


class Newest(NamedTuple):
    """The newest figure or level of one learner, and how many there are."""

    learner_id: int
    value: float | None
    state: str | None
    answers: int


class Cohorts:
    """The part of the store that looks at all learners. What a table shows is counted by the database."""

    database: Database

    def cohort(self, kind: str, name: str | None = None) -> Iterator[CohortFact]:
        """Facts of every learner, the oldest first: of a kind (metric, element, pitfall), of one name or all."""
        s, a, f = schema.sessions.c, schema.answers.c, schema.facts.c
        query = sa.select(s.learner_id, _AT, a.question_id, f.name, f.value, f.state).select_from(_JOINED)
        query = query.where(*_of(kind, name))
        with self.database.reading() as connection:
            found = connection.execute(query.order_by(a.answered_at, f.answer_id, f.name))
            for rows in found.partitions(_AT_ONCE):
                yield from map(CohortFact._make, rows)

    def cohort_levels(self, name: str, heard: tuple[str, ...], aside: str) -> tuple[LevelsOfAMonth, ...]:
        """An element by learner and month. ``heard``: levels that count as heard; ``aside``: one that is none."""
        s, f = schema.sessions.c, schema.facts.c
        yes = sa.func.sum(sa.case((f.state.in_(heard), 1), else_=0))
        query = sa.select(s.learner_id, _MONTH, sa.func.count(), yes).select_from(_JOINED)
        query = query.where(*_of("element", name), f.state.is_not(None), f.state != aside)
        with self.database.reading() as connection:
            return tuple(map(LevelsOfAMonth._make, connection.execute(query.group_by(s.learner_id, _MONTH))))

    def cohort_values(self, name: str) -> tuple[tuple[int, str, float], ...]:
        """A measure's figures: learner, month, value; middles are not the database's to make."""
        s, f = schema.sessions.c, schema.facts.c
        query = sa.select(s.learner_id, _MONTH, f.value).select_from(_JOINED)
        with self.database.reading() as connection:
            found = connection.execute(query.where(*_of("metric", name), f.value.is_not(None)))
            return tuple((learner, month, value) for learner, month, value in found)

    def cohort_newest(self, kind: str, name: str, aside: str) -> tuple[Newest, ...]:
        """Where each learner stands with an element or a measure. ``aside``: a level that counts as none."""
        s, a, f = schema.sessions.c, schema.answers.c, schema.facts.c
        told = sa.or_(f.value.is_not(None), f.state != aside)
        order = (a.answered_at.desc(), a.id.desc())
        inner = sa.select(
            s.learner_id,
            f.value,
            f.state,
            sa.func.count().over(partition_by=s.learner_id).label("many"),
            sa.func.row_number().over(partition_by=s.learner_id, order_by=order).label("place"),
        ).select_from(_JOINED)
        rows = inner.where(*_of(kind, name), told).subquery().c
        query = sa.select(rows.learner_id, rows.value, rows.state, rows.many).where(rows.place == 1)
        with self.database.reading() as connection:
            return tuple(map(Newest._make, connection.execute(query)))

    def cohort_names(self, kind: str) -> tuple[str, ...]:
        """Every name of a kind that some answer has, in order of the alphabet."""
        f = schema.facts.c
        query = sa.select(f.name).where(f.kind == kind).distinct().order_by(f.name)
        with self.database.reading() as connection:
            return tuple(connection.execute(query).scalars())
