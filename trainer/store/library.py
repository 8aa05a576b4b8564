"""Looking through what was kept: search, pages, trends; and the way out, with time to change one's mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.errors import UnknownName
from trainer.store import schema
from trainer.store.database import Database
from trainer.store.media import MediaFolder
from trainer.store.rows import AnswerRow, Deleted, Fact, Page

_BATCH = 500


class Library:
    """The part of the store that searches, counts and deletes."""

    database: Database
    media: MediaFolder

    def answers(
        self,
        search: str = "",
        *,
        question_id: str | None = None,
        kind: str | None = None,
        pack: str | None = None,
        tag: str | None = None,
        starred: bool | None = None,
        session_id: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        offset: int = 0,
        limit: int = 50,
    ) -> Page:
        """Answers, newest first, outside of the trash.

        ``search``: every word has to stand in the title, the question, the role or the answer, in any case and
        order. ``since`` is included, ``until`` is not.
        """
        c = schema.answers.c
        where: list[Any] = [schema.sessions.c.deleted_at.is_(None)]
        where += [c.searched.contains(word, autoescape=True) for word in schema.storable(search).casefold().split()]
        for column, value in ((c.question_id, question_id), (c.kind, kind), (c.pack, pack), (c.session_id, session_id)):
            if value is not None:
                where.append(column == value)
        if starred is not None:
            where.append(c.starred.is_(starred))
        if since is not None:
            where.append(c.answered_at >= since)
        if until is not None:
            where.append(c.answered_at < until)
        if tag is not None:
            where.append(c.id.in_(sa.select(schema.tags.c.answer_id).where(schema.tags.c.tag == tag)))
        shown = [column for column in c if column.name not in ("position", "searched")]
        joined = schema.answers.join(schema.sessions, c.session_id == schema.sessions.c.id)
        with self.database.reading() as connection:
            total = connection.execute(sa.select(sa.func.count()).select_from(joined).where(*where)).scalar_one()
            rows = connection.execute(
                sa.select(*shown)
                .select_from(joined)
                .where(*where)
                .order_by(c.answered_at.desc(), c.id.desc())
                .offset(offset)
                .limit(limit)
            ).all()
            tagged = _tags(connection, [row.id for row in rows])
        return Page(tuple(_row(row, tagged.get(row.id, ())) for row in rows), total, offset)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in order."""
        with self.database.reading() as connection:
            found = connection.execute(sa.select(schema.tags.c.tag).distinct().order_by(schema.tags.c.tag))
            return tuple(found.scalars())

    def facts(
        self,
        kind: str,
        name: str | None = None,
        *,
        question_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Fact, ...]:
        """Figures (``metric``), levels (``element``) or findings (``pitfall``) over time, oldest first."""
        a, f = schema.answers.c, schema.facts.c
        where: list[Any] = [schema.sessions.c.deleted_at.is_(None), f.kind == kind]
        for column, value in ((f.name, name), (a.question_id, question_id)):
            if value is not None:
                where.append(column == value)
        if since is not None:
            where.append(a.answered_at >= since)
        if until is not None:
            where.append(a.answered_at < until)
        query = (
            sa.select(f.answer_id, a.answered_at, a.question_id, f.kind, f.name, f.value, f.state)
            .select_from(
                schema.facts.join(schema.answers, f.answer_id == a.id).join(
                    schema.sessions, a.session_id == schema.sessions.c.id
                )
            )
            .where(*where)
            .order_by(a.answered_at, f.answer_id, f.name)
        )
        with self.database.reading() as connection:
            return tuple(Fact(*row) for row in connection.execute(query))

    def trash(self, session_id: int, *, at: datetime) -> None:
        """Put a session out of sight; ``restore`` brings it back until it is purged."""
        self._mark(session_id, at)

    def restore(self, session_id: int) -> None:
        """Bring a session back from the trash."""
        self._mark(session_id, None)

    def delete_session(self, session_id: int) -> Deleted:
        """Delete a session for good, its sound too where nothing else uses it; says what went."""
        with self.database.writing() as connection:
            gone, digests = _delete(connection, [session_id])
            if not gone.sessions:
                raise UnknownName(
                    f"There is no session {session_id}.", "`interview sessions list` shows what there is."
                )
        return self._with_sound(gone, digests)

    def delete_answer(self, answer_id: int) -> Deleted:
        """Delete one answer for good with its judgements, replies, notes and unused sound; says what went."""
        c = schema.answers.c
        with self.database.writing() as connection:
            digests = connection.execute(sa.select(c.media).where(c.id == answer_id)).scalars().all()
            if not digests:
                raise UnknownName(f"There is no answer {answer_id}.", "My answers shows what there is.")
            about = schema.notes.c.answer_id == answer_id
            notes = connection.execute(sa.select(sa.func.count()).select_from(schema.notes).where(about)).scalar_one()
            connection.execute(schema.answers.delete().where(c.id == answer_id))
        return self._with_sound(Deleted(answers=1, notes=notes), {d for d in digests if d})

    def purge(self, *, before: datetime | None = None) -> Deleted:
        """Empty the trash of what went in before a moment (all of it without one), and sweep unused sound."""
        c = schema.sessions.c
        with self.database.writing() as connection:
            query = sa.select(c.id).where(c.deleted_at.is_not(None))
            if before is not None:
                query = query.where(c.deleted_at < before)
            gone, digests = _delete(connection, connection.execute(query).scalars().all())
        return self._with_sound(gone, digests)

    def sweep(self) -> Deleted:
        """Delete sound that no answer uses and what killed writers left. Only while nobody records."""
        for path in self.media.unfinished():
            path.unlink(missing_ok=True)
        return self._with_sound(Deleted(), {digest for digest, _ in self.media.all()})

    def _mark(self, session_id: int, at: datetime | None) -> None:
        with self.database.writing() as connection:
            c = schema.sessions.c
            done = connection.execute(schema.sessions.update().where(c.id == session_id).values(deleted_at=at))
            if not done.rowcount:
                raise UnknownName(
                    f"There is no session {session_id}.", "`interview sessions list` shows what there is."
                )

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


def _delete(connection: Connection, ids: Sequence[int]) -> tuple[Deleted, set[str]]:
    """Delete sessions; what went, and the sounds they used."""
    sessions = answers = notes = 0
    digests: set[str] = set()
    for at in range(0, len(ids), _BATCH):
        some = list(ids[at : at + _BATCH])
        mine = schema.answers.c.session_id.in_(some)
        media = connection.execute(sa.select(schema.answers.c.media).where(mine)).scalars().all()
        digests |= {digest for digest in media if digest}
        answers += len(media)
        about = schema.notes.c.session_id.in_(some)
        notes += connection.execute(sa.select(sa.func.count()).select_from(schema.notes).where(about)).scalar_one()
        sessions += connection.execute(schema.sessions.delete().where(schema.sessions.c.id.in_(some))).rowcount
    return Deleted(sessions, answers, notes), digests


def _tags(connection: Connection, ids: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for at in range(0, len(ids), _BATCH):
        query = (
            sa.select(schema.tags).where(schema.tags.c.answer_id.in_(ids[at : at + _BATCH])).order_by(schema.tags.c.tag)
        )
        for answer_id, tag in connection.execute(query):
            found[answer_id] = (*found.get(answer_id, ()), tag)
    return found


def _row(row: Any, tags: tuple[str, ...]) -> AnswerRow:
    return AnswerRow(
        row.id, row.session_id, row.answered_at, row.question_id, row.kind, row.pack, row.prompt, row.role,
        row.opening, row.words, row.duration_s, row.media, row.starred, row.title, tags,
    )  # fmt: skip
