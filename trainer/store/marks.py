"""Which judgement of which answer is the newest: a mark that changes when either does, for what is worked out once."""

from __future__ import annotations

import hashlib
from itertools import groupby
from operator import attrgetter

import sqlalchemy as sa

from trainer.store import schema
from trainer.store.database import Database

GIVEN = "~"
"""Stands in a mark before what tells the levels apart that coaches gave; without any it ends before it."""


class Marks:
    """The part of the store that tells whether an answer is still the one that was looked at."""

    database: Database

    def marks(self, *, limit: int | None = None) -> tuple[tuple[int, str], ...]:
        """Answer id and mark, the newest answer first, outside of the trash; one's own only.

        A mark names the answer, its newest judgement, the moment it was made and the levels coaches gave, so that it
        never fits another answer: a database may give a deleted answer's id to a new one.
        """
        a, r, s = schema.answers.c, schema.revisions.c, schema.sessions.c
        newest = sa.select(r.answer_id, sa.func.max(r.number).label("number")).group_by(r.answer_id).subquery()
        joined = (
            schema.answers.join(schema.sessions, a.session_id == s.id)
            .join(newest, newest.c.answer_id == a.id)
            .join(schema.revisions, sa.and_(r.answer_id == a.id, r.number == newest.c.number))
        )
        query = (
            sa.select(a.id, newest.c.number, r.made_at)
            .select_from(joined)
            .where(s.deleted_at.is_(None), s.learner_id.is_(None))
            .order_by(a.answered_at.desc(), a.id.desc())
            .limit(limit)
        )
        c = schema.annotated.c
        given = (
            sa.select(c.answer_id, c.by, c.key, c.body)
            .select_from(schema.annotated.join(schema.sessions, c.session_id == s.id))
            .where(c.kind == "level", c.body != "", c.answer_id.is_not(None), s.learner_id.is_(None))
            .order_by(c.answer_id, c.at, c.by, c.key)
        )
        with self.database.reading() as connection:
            rows = connection.execute(query).all()
            levels = {
                id: f"{GIVEN}{hashlib.sha256(repr([tuple(each) for each in some]).encode()).hexdigest()[:16]}"
                for id, some in groupby(connection.execute(given), attrgetter("answer_id"))
            }
        return tuple(
            (row.id, f"{row.id}.{row.number}.{row.made_at.isoformat()}{levels.get(row.id, '')}") for row in rows
        )
