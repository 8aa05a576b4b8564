"""The way out, with time to change one's mind: into the trash, back again, and gone for good.

An answer among others of its session is moved into a session of its own, which lies in the trash; a small text
remembers where it came from. So it is gone from every list at once, and comes back to its place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.errors import UnknownName
from trainer.store import schema, told
from trainer.store.database import Database
from trainer.store.media import MediaFolder
from trainer.store.rows import Deleted, Trashed

_BATCH = 500
_KIND = "trash"
"""Texts of this kind say where an answer in the trash came from; their name is the id of its session there."""


class Trash:
    """The part of the store that deletes."""

    database: Database
    media: MediaFolder

    def trash(self, session_id: int, *, at: datetime) -> None:
        """Put a session out of sight; ``restore`` brings it back until it is purged."""
        with self.database.writing() as connection:
            _mark(connection, session_id, at)

    def trash_answer(self, answer_id: int, *, at: datetime) -> int:
        """Put one answer out of sight with its notes; returns the session to ``restore`` it by."""
        a, n = schema.answers, schema.annotated
        with self.database.writing() as connection:
            row = connection.execute(sa.select(a.c.session_id, a.c.position).where(a.c.id == answer_id)).one_or_none()
            if row is None:
                raise UnknownName(f"There is no answer {answer_id}.", "My answers shows what there is.")
            home = int(row.session_id)
            many = sa.select(sa.func.count()).select_from(a).where(a.c.session_id == home)
            if connection.execute(many).scalar_one() == 1:
                _mark(connection, home, at)
                return home
            old = connection.execute(sa.select(schema.sessions).where(schema.sessions.c.id == home)).one()
            if old.deleted_at is not None:
                return home
            made: Any = connection.execute(
                schema.sessions.insert().values(
                    started_at=old.started_at, title=old.title, deleted_at=at, learner_id=old.learner_id
                )
            )
            place = int(made.inserted_primary_key[0])
            connection.execute(a.update().where(a.c.id == answer_id).values(session_id=place, position=1))
            connection.execute(n.update().where(n.c.answer_id == answer_id).values(session_id=place))
            came_from = json.dumps({"session": home, "position": int(row.position), "answer": answer_id})
            connection.execute(schema.texts.insert().values(kind=_KIND, name=str(place), text=came_from, saved_at=at))
        return place

    def out_of_trash(self, answer_ids: Iterable[int]) -> frozenset[int]:
        """Those of these answers that are neither gone nor in the trash."""
        a, s = schema.answers, schema.sessions
        query = sa.select(a.c.id).select_from(a.join(s, a.c.session_id == s.c.id))
        with self.database.reading() as connection:
            found = connection.execute(query.where(a.c.id.in_(list(answer_ids)), s.c.deleted_at.is_(None)))
            return frozenset(int(id) for id in found.scalars())

    def trashed(self) -> tuple[Trashed, ...]:
        """What lies in the trash, the last put there first; of several answers the first one's question is told."""
        s, a = schema.sessions.c, schema.answers.c
        counted = sa.select(a.session_id, sa.func.count().label("many")).group_by(a.session_id).subquery()
        first = sa.select(a.prompt).where(a.session_id == s.id).order_by(a.position).limit(1).scalar_subquery()
        query = (
            sa.select(s.id, s.deleted_at, first.label("prompt"), sa.func.coalesce(counted.c.many, 0))
            .select_from(schema.sessions.join(counted, counted.c.session_id == s.id, isouter=True))
            .where(s.deleted_at.is_not(None))
            .order_by(s.deleted_at.desc(), s.id.desc())
        )
        with self.database.reading() as connection:
            return tuple(Trashed(id, at, prompt or "", many) for id, at, prompt, many in connection.execute(query))

    def restore(self, session_id: int) -> None:
        """Bring a session back from the trash, or an answer into the session it came from.

        Where that session is gone or in the trash itself, the answer comes back in a session of its own.
        """
        with self.database.writing() as connection:
            _mark(connection, session_id, None)
            t = schema.texts.c
            mine = sa.and_(t.kind == _KIND, t.name == str(session_id))
            note = connection.execute(sa.select(t.text).where(mine)).scalar_one_or_none()
            if note is not None:
                connection.execute(schema.texts.delete().where(mine))
                _move_back(connection, session_id, json.loads(note))

    def delete_session(self, session_id: int) -> Deleted:
        """Delete a session for good, its sound too where nothing else uses it; says what went."""
        with self.database.writing() as connection:
            gone, digests = delete_sessions(connection, [session_id])
            if not gone.sessions:
                raise _no_session(session_id)
        return self._with_sound(gone, digests)

    def delete_answer(self, answer_id: int) -> Deleted:
        """Delete one answer for good with its judgements, replies, notes and unused sound; says what went."""
        c = schema.answers.c
        with self.database.writing() as connection:
            digests = connection.execute(sa.select(c.media).where(c.id == answer_id)).scalars().all()
            if not digests:
                raise UnknownName(f"There is no answer {answer_id}.", "My answers shows what there is.")
            notes = _count_notes(connection, schema.annotated.c.answer_id == answer_id)
            _forget_drafts(connection, c.id == answer_id)
            connection.execute(schema.answers.delete().where(c.id == answer_id))
        return self._with_sound(Deleted(answers=1, notes=notes), {d for d in digests if d})

    def purge(self, *, before: datetime | None = None) -> Deleted:
        """Empty the trash of what went in before a moment (all of it without one), and sweep unused sound."""
        c = schema.sessions.c
        with self.database.writing() as connection:
            query = sa.select(c.id).where(c.deleted_at.is_not(None))
            if before is not None:
                query = query.where(c.deleted_at < before)
            gone, digests = delete_sessions(connection, connection.execute(query).scalars().all())
        return self._with_sound(gone, digests)

    def delete_everything(self) -> Deleted:
        """Delete every row of every table and every sound, for good; says what went."""
        s, a = schema.sessions, schema.answers
        with self.database.writing() as connection:
            sessions, answers = (
                connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() for table in (s, a)
            )
            notes = _count_notes(connection, sa.true())
            for table in reversed(schema.metadata.sorted_tables):
                connection.execute(table.delete())
        freed = self.sweep()
        return Deleted(sessions, answers, notes, freed.sounds, freed.sound_bytes)

    def sweep(self) -> Deleted:
        """Delete sound that no answer uses and what killed writers left. Only while nobody records."""
        for path in self.media.unfinished():
            path.unlink(missing_ok=True)
        return self._with_sound(Deleted(), {digest for digest, _ in self.media.all()})

    def _with_sound(self, gone: Deleted, digests: set[str]) -> Deleted:
        """Remove sounds that nothing refers to any more, while no writer can begin to refer to them."""
        if not digests:
            return gone
        sounds = size = 0
        with self.database.writing() as connection:
            for digest in sorted(digests):
                used = sa.select(schema.answers.c.id).where(schema.answers.c.media == digest).limit(1)
                if connection.execute(used).first() is None:
                    freed = self.media.remove(digest)
                    sounds, size = sounds + (freed > 0), size + freed
        return Deleted(gone.sessions, gone.answers, gone.notes, sounds, size)


def _no_session(session_id: int) -> UnknownName:
    return UnknownName(f"There is no session {session_id}.", "`interview sessions list` shows what there is.")


def _mark(connection: Connection, session_id: int, at: datetime | None) -> None:
    c = schema.sessions.c
    if not connection.execute(schema.sessions.update().where(c.id == session_id).values(deleted_at=at)).rowcount:
        raise _no_session(session_id)


def _move_back(connection: Connection, place: int, came_from: dict[str, int]) -> None:
    """Put the answer of the session ``place`` where it came from, and take that session away."""
    a, n, s = schema.answers, schema.annotated, schema.sessions
    home, position = came_from["session"], came_from["position"]
    alive = sa.select(s.c.id).where(s.c.id == home, s.c.deleted_at.is_(None))
    if connection.execute(alive).first() is None:
        return
    there = sa.select(a.c.position).where(a.c.session_id == home)
    taken = set(connection.execute(there).scalars())
    if position in taken:
        position = max(taken) + 1
    connection.execute(a.update().where(a.c.session_id == place).values(session_id=home, position=position))
    connection.execute(n.update().where(n.c.session_id == place).values(session_id=home))
    connection.execute(s.delete().where(s.c.id == place))


def delete_sessions(connection: Connection, ids: Sequence[int]) -> tuple[Deleted, set[str]]:
    """Delete sessions; what went, and the sounds they used."""
    sessions = answers = notes = 0
    digests: set[str] = set()
    for at in range(0, len(ids), _BATCH):
        some = list(ids[at : at + _BATCH])
        mine = schema.answers.c.session_id.in_(some)
        media = connection.execute(sa.select(schema.answers.c.media).where(mine)).scalars().all()
        digests |= {digest for digest in media if digest}
        answers += len(media)
        notes += _count_notes(connection, schema.annotated.c.session_id.in_(some))
        t = schema.texts.c
        alone = schema.texts.delete().where(t.kind == _KIND, t.name.in_([str(id) for id in some]))
        sessions -= connection.execute(alone).rowcount  # made for one answer, never a sitting of its own
        told.forget(connection, some)
        _forget_drafts(connection, mine)
        sessions += connection.execute(schema.sessions.delete().where(schema.sessions.c.id.in_(some))).rowcount
    return Deleted(sessions, answers, notes), digests


def draft_of(answer: str) -> str:
    """How the names of drafts begin that belong to the answer with this ``uid``: they go when it goes."""
    return f"words:{answer}:"


def _forget_drafts(connection: Connection, where: Any) -> None:
    t = schema.texts.c
    begun = sa.func.substr(t.name, 1, len(draft_of(schema.new_uid())))
    theirs = [draft_of(uid) for uid in connection.execute(sa.select(schema.answers.c.uid).where(where)).scalars()]
    connection.execute(schema.texts.delete().where(t.kind == "draft", begun.in_(theirs)))


def _count_notes(connection: Connection, where: Any) -> int:
    n = schema.annotated.c
    said = sa.select(sa.func.count()).select_from(schema.annotated).where(n.kind == "note", where)
    return int(connection.execute(said).scalar_one())
