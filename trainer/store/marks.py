"""Which judgement of which answer is the newest: a mark that changes when either does, for what is worked out once."""

from __future__ import annotations

import sqlalchemy as sa

from trainer.store import schema
from trainer.store.database import Database


class Marks:
    """The part of the store that tells whether an answer is still the one that was looked at."""

    database: Database

    def marks(self, *, limit: int | None = None) -> tuple[tuple[int, str], ...]:
        """Answer id and mark, the newest answer first, outside of the trash; one's own only.

        A mark names the answer, its newest judgement and the moment it was made, so that it never fits another
        answer: a database may give a deleted answer's id to a new one.
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
        with self.database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple((row.id, f"{row.id}.{row.number}.{row.made_at.isoformat()}") for row in rows)
