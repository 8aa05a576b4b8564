"""Sessions and their answers: kept, read back, judged again, answered back to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from audio.values import Hearing
from trainer import codec
from trainer.errors import StoreError, UnknownName
from trainer.overruled import with_levels
from trainer.store import schema, told
from trainer.store.annotating import levels, note_annotation, notes_where, put
from trainer.store.database import Database
from trainer.store.derived import index, shown
from trainer.store.media import MediaFolder
from trainer.store.rows import SessionRow
from trainer.values import Answer, Reply, Review, Session


class Sittings:
    """The part of the store that keeps sessions."""

    database: Database
    media: MediaFolder

    def save_session(
        self, session: Session, *, learner: int | None = None, source: str = "", judged_at: datetime | None = None
    ) -> int:
        """Keep a session with all its answers and return its id; all of it or nothing.

        ``learner``: whose it is (a person's id); None means one's own. ``source``: the recording it was cut from, by
        which ``session_from`` finds it. ``judged_at``: where that was not when it was answered.
        """
        with self.database.writing() as connection:
            session_id = self._keep(connection, session, learner, judged_at)
            if source:
                told.tell(connection, session_id, told.SOURCE, source, judged_at or session.started_at)
            return session_id

    def session_from(self, source: str) -> int | None:
        """The session that was cut from a recording, outside of the trash; None when there is none."""
        with self.database.reading() as connection:
            return told.session_told(connection, told.SOURCE, source)

    def told_of(self, session_id: int) -> dict[str, str]:
        """What is told about a session beside its answers: which recording it was cut from, who handed it in."""
        with self.database.reading() as connection:
            return told.told_about(connection, [session_id]).get(session_id, {})

    def add_answer(self, session_id: int, answer: Answer) -> int:
        """Keep one more answer at the end of a session and return its id."""
        with self.database.writing() as connection:
            _session_row(connection, session_id)
            self._sound_here(answer)
            last = connection.execute(
                sa.select(sa.func.max(schema.answers.c.position)).where(schema.answers.c.session_id == session_id)
            ).scalar()
            return self._insert(connection, session_id, (last or 0) + 1, answer)

    def revise(self, answer_id: int, review: Review, hearing: Hearing | None = None, *, at: datetime) -> int:
        """Keep a new judgement of an answer beside the earlier ones and return its number, from 1.

        ``hearing``: None keeps the last one.
        """
        with self.database.writing() as connection:
            _answer_row(connection, answer_id)
            number, before = connection.execute(
                sa.select(schema.revisions.c.number, schema.revisions.c.hearing)
                .where(schema.revisions.c.answer_id == answer_id)
                .order_by(schema.revisions.c.number.desc())
                .limit(1)
            ).one()
            kept = before if hearing is None else codec.dump(hearing)
            _insert_revision(connection, answer_id, number + 1, at, review, kept)
            connection.execute(schema.answers.update().where(schema.answers.c.id == answer_id).values(shown(review)))
            index(connection, answer_id, with_levels(review, levels(connection, answer_id)))
        return int(number) + 1

    def session(self, session_id: int) -> Session:
        """A session as it stands: every answer in its newest judgement. ``UnknownName`` when there is none."""
        with self.database.reading() as connection:
            row = _session_row(connection, session_id)
            ids = connection.execute(
                sa.select(schema.answers.c.id)
                .where(schema.answers.c.session_id == session_id)
                .order_by(schema.answers.c.position)
            ).scalars()
            answers = tuple(_answer(connection, each) for each in ids.all())
            notes = notes_where(connection, schema.annotated.c.session_id == session_id)
        return Session(row.started_at, answers, notes, row.title)

    def answer(self, answer_id: int) -> Answer:
        """One answer in its newest judgement, a coach's levels in place of the machine's (``revisions`` has those).

        ``UnknownName`` when there is none.
        """
        with self.database.reading() as connection:
            return _answer(connection, answer_id)

    def revisions(self, answer_id: int) -> tuple[tuple[datetime, Review], ...]:
        """Every judgement of an answer with its moment, oldest first."""
        with self.database.reading() as connection:
            _answer_row(connection, answer_id)
            rows = connection.execute(
                sa.select(schema.revisions.c.made_at, schema.revisions.c.review)
                .where(schema.revisions.c.answer_id == answer_id)
                .order_by(schema.revisions.c.number)
            ).all()
        return tuple((at, codec.load(text, Review)) for at, text in rows)

    def sessions(self, *, trashed: bool = False, learner: int | None = None) -> tuple[SessionRow, ...]:
        """Sessions for a list, newest first, all or one learner's; those in the trash only when asked for."""
        s, counted = schema.sessions.c, sa.func.count(schema.answers.c.id)
        where: list[Any] = [s.deleted_at.is_not(None) if trashed else s.deleted_at.is_(None)]
        where += [] if learner is None else [s.learner_id == learner]
        query = (
            sa.select(schema.sessions, counted.label("answers"), schema.people.c.name.label("learner"))
            .join(schema.answers, schema.answers.c.session_id == s.id, isouter=True)
            .join(schema.people, schema.people.c.id == s.learner_id, isouter=True)
            .where(*where)
            .group_by(*schema.sessions.c, schema.people.c.name)
            .order_by(s.started_at.desc(), s.id.desc())
        )
        with self.database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(SessionRow(r.id, r.started_at, r.title, r.answers, r.deleted_at, r.learner or "") for r in rows)

    def rename_session(self, session_id: int, title: str) -> None:
        """Give a session another title."""
        self._set(schema.sessions, session_id, title=title)

    def rename_answer(self, answer_id: int, title: str) -> None:
        """Give an answer a title of its own."""
        self._set(schema.answers, answer_id, title=title)
        with self.database.writing() as connection:
            row = _answer_row(connection, answer_id)
            searched = f"{schema.storable(title).casefold()}\n{row.searched.partition(chr(10))[2]}"
            connection.execute(
                schema.answers.update().where(schema.answers.c.id == answer_id).values(searched=searched)
            )

    def star(self, answer_id: int, starred: bool = True) -> None:
        """Annotation an answer as the learner's favourite, or take the mark back."""
        self._set(schema.answers, answer_id, starred=starred)

    def tag(self, answer_id: int, tags: Iterable[str]) -> None:
        """Replace an answer's tags."""
        kept = sorted({schema.storable(" ".join(tag.split()))[:200] for tag in tags} - {""})
        with self.database.writing() as connection:
            _answer_row(connection, answer_id)
            connection.execute(schema.tags.delete().where(schema.tags.c.answer_id == answer_id))
            if kept:
                connection.execute(schema.tags.insert(), [{"answer_id": answer_id, "tag": tag} for tag in kept])

    def reply(self, answer_id: int, reply: Reply) -> None:
        """Keep what the person answered to a finding; earlier replies stay."""
        with self.database.writing() as connection:
            _answer_row(connection, answer_id)
            _insert_reply(connection, answer_id, reply)

    def _set(self, table: sa.Table, row_id: int, **values: Any) -> None:
        with self.database.writing() as connection:
            done = connection.execute(table.update().where(table.c.id == row_id).values(values))
            if not done.rowcount:
                raise _unknown(table.name.removesuffix("s"), row_id)

    def _keep(
        self,
        connection: Connection,
        session: Session,
        learner: int | None,
        judged_at: datetime | None = None,
        **uid: str,
    ) -> int:
        made = connection.execute(
            schema.sessions.insert().values(
                started_at=session.started_at, title=session.title, learner_id=learner, **uid
            )
        )
        session_id = _new_id(made)
        for position, answer in enumerate(session.answers, 1):
            self._sound_here(answer)
            self._insert(connection, session_id, position, answer, judged_at)
        put(connection, [note_annotation(connection, session_id, None, note) for note in session.notes])
        return session_id

    def _sound_here(self, answer: Answer) -> None:
        """``StoreError`` for an answer given here whose sound was not saved before it."""
        if answer.media is not None and self.media.find(answer.media) is None:
            raise StoreError("The sound of this answer is not in the data folder.", "Save the sound first, then again.")

    def _insert(
        self,
        connection: Connection,
        session_id: int,
        position: int,
        answer: Answer,
        at: datetime | None = None,
        **uid: str,
    ) -> int:
        """Insert an answer; ``at``: when it was judged (default: when it was answered).

        One that travelled may have left its sound behind: its digest stays, and the sound joins it when it comes.
        """
        made = connection.execute(
            schema.answers.insert().values(
                session_id=session_id,
                position=position,
                answered_at=answer.answered_at,
                media=answer.media,
                starred=answer.starred,
                title="",
                **shown(answer.review),
                **uid,
            )
        )
        answer_id = _new_id(made)
        hearing = None if answer.hearing is None else codec.dump(answer.hearing)
        _insert_revision(connection, answer_id, 1, at or answer.answered_at, answer.review, hearing)
        for reply in answer.replies:
            _insert_reply(connection, answer_id, reply)
        index(connection, answer_id, answer.review)
        return answer_id


def _new_id(made: Any) -> int:
    return int(made.inserted_primary_key[0])


def _unknown(what: str, row_id: int) -> UnknownName:
    return UnknownName(f"There is no {what} {row_id}.", "`interview sessions list` shows what there is.")


def _session_row(connection: Connection, session_id: int) -> Any:
    row = connection.execute(sa.select(schema.sessions).where(schema.sessions.c.id == session_id)).one_or_none()
    if row is None:
        raise _unknown("session", session_id)
    return row


def _answer_row(connection: Connection, answer_id: int) -> Any:
    row = connection.execute(sa.select(schema.answers).where(schema.answers.c.id == answer_id)).one_or_none()
    if row is None:
        raise _unknown("answer", answer_id)
    return row


def _answer(connection: Connection, answer_id: int) -> Answer:
    row = _answer_row(connection, answer_id)
    newest = connection.execute(
        sa.select(schema.revisions.c.review, schema.revisions.c.hearing)
        .where(schema.revisions.c.answer_id == answer_id)
        .order_by(schema.revisions.c.number.desc())
        .limit(1)
    ).one()
    replies = connection.execute(
        sa.select(schema.replies).where(schema.replies.c.answer_id == answer_id).order_by(schema.replies.c.id)
    ).all()
    return Answer(
        with_levels(codec.load(newest.review, Review), levels(connection, answer_id)),
        row.answered_at,
        None if newest.hearing is None else codec.load(newest.hearing, Hearing),
        row.media,
        tuple(Reply(each.about, each.kind, each.at) for each in replies),
        row.starred,
    )


def _insert_reply(connection: Connection, answer_id: int, reply: Reply) -> None:
    connection.execute(
        schema.replies.insert().values(answer_id=answer_id, about=reply.about, kind=reply.kind, at=reply.at)
    )


def _insert_revision(
    connection: Connection, answer_id: int, number: int, at: datetime, review: Review, hearing: str | None
) -> None:
    connection.execute(
        schema.revisions.insert().values(
            answer_id=answer_id, number=number, made_at=at, review=codec.dump(review), hearing=hearing
        )
    )
