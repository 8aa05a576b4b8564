"""The promised days of a shared server: what was put here earlier goes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from trainer.store import schema, told
from trainer.store.leaving import Leaving
from trainer.store.rows import Deleted
from trainer.store.trash import delete_sessions


class Expiring(Leaving):
    """The part of the store that lets go of what is old."""

    @property
    def empty(self) -> bool:
        """Whether nothing is kept here but what the person who uses it is called."""
        p = schema.people
        with self.database.reading() as connection:
            for table in schema.metadata.sorted_tables:
                found = sa.select(sa.literal(1)).select_from(table).limit(1)
                if table is p:
                    found = found.where(p.c.mine.is_(False))
                if connection.execute(found).first() is not None:
                    return False
        return True

    def expire(self, before: datetime, *, spare: Collection[str]) -> tuple[Deleted, int]:
        """Delete for good what was put here before a moment; the sessions that went, and how many other rows.

        Sessions go, in the trash or not, by when they were first judged here: a recording of last year that came
        yesterday is of yesterday. So do learners who are left without a session, small texts but for kinds to
        ``spare``, questions that were to come back by then, and records of bundles.
        """
        s, a, r = schema.sessions.c, schema.answers.c, schema.revisions.c
        first = sa.select(sa.func.min(r.made_at)).join(schema.answers, r.answer_id == a.id).where(a.session_id == s.id)
        came = sa.func.coalesce(first.correlate(schema.sessions).scalar_subquery(), s.started_at)
        p, t, c, b = schema.people, schema.texts, schema.cards, schema.bundles
        stay = {*spare, *told.KINDS, "trash"}  # the last two go with their sessions
        with self.database.writing() as connection:
            gone, digests = delete_sessions(
                connection, connection.execute(sa.select(s.id).where(came < before)).scalars().all()
            )
            left = sa.select(s.learner_id).where(s.learner_id.is_not(None))
            alone = sa.and_(p.c.role == "learner", p.c.mine.is_(False), p.c.id.not_in(left))
            others = sum(
                connection.execute(deletion).rowcount
                for deletion in (
                    t.delete().where(t.c.saved_at < before, t.c.kind.not_in(stay)),
                    c.delete().where(c.c.due_at < before),
                    b.delete().where(b.c.received_at < before),
                    p.delete().where(p.c.added_at < before, alone),
                )
            )
        done = self._with_sound(gone, digests)
        self.database.scrub()
        return done, others
