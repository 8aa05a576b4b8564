"""Annotations in the database: what coaches and learners say about answers, the later one at each place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer import codec
from trainer.annotations import (
    KINDS,
    Annotation,
    Judged,
    LevelGiven,
    Standing,
    State,
    Verdict,
    body_of,
    note_key,
)
from trainer.errors import UnknownName
from trainer.overruled import levels_of, with_levels
from trainer.store import schema
from trainer.store.database import Database
from trainer.store.derived import index
from trainer.values import CoachNote, Reply, Review


class Annotating:
    """The part of the store that keeps what people say about answers."""

    database: Database

    def annotate(self, annotations: Iterable[Annotation]) -> int:
        """Keep annotations, all or none; of two at one place the later one stays, whichever comes first.

        Returns how many changed something. ``UnknownName`` for a session or answer that is not here.
        """
        with self.database.writing() as connection:
            return put(connection, annotations)

    def annotations(
        self, *, session_id: int | None = None, answer_id: int | None = None, kind: str | None = None
    ) -> tuple[Annotation, ...]:
        """Annotations of a session (its answers' included), an answer, a kind; those taken back have no body."""
        c = schema.annotated.c
        wanted = ((c.session_id, session_id), (c.answer_id, answer_id), (c.kind, kind))
        with self.database.reading() as connection:
            return read(connection, *(column == value for column, value in wanted if value is not None))

    def note(self, session_id: int, note: CoachNote, *, answer_id: int | None = None) -> None:
        """Keep a note about a session or one of its answers; the same note twice is kept once."""
        with self.database.writing() as connection:
            put(connection, [note_annotation(connection, session_id, answer_id, note)])

    def notes(self, answer_id: int) -> tuple[CoachNote, ...]:
        """The notes about one answer, oldest first."""
        with self.database.reading() as connection:
            return notes_where(connection, schema.annotated.c.answer_id == answer_id)

    def replies(self) -> tuple[tuple[int, Reply], ...]:
        """Every reply to a finding with the answer it is about, in the order they came."""
        r = schema.replies.c
        query = sa.select(r.answer_id, r.about, r.kind, r.at).order_by(r.id)
        with self.database.reading() as connection:
            return tuple((row[0], Reply(*row[1:])) for row in connection.execute(query))

    def struck(self) -> frozenset[tuple[int, str]]:
        """Answer and key (``metric:pace``, an element's id) of what coaches who handed back struck of one's own.

        What one of them kept, or gave a level of their own, is not struck.
        """
        c, s = schema.annotated.c, schema.sessions.c
        query = (
            sa.select(c.session_id, c.answer_id, c.by, c.kind, c.key, c.body)
            .select_from(schema.annotated.join(schema.sessions, c.session_id == s.id))
            .where(c.kind.in_(("standing", "verdict", "level")), c.body != "", s.learner_id.is_(None))
        )
        with self.database.reading() as connection:
            rows = [(each, codec.load(each.body, KINDS[each.kind])) for each in connection.execute(query)]
        back = {(each.session_id, each.by) for each, said in rows
                if isinstance(said, Standing) and said.state is State.RETURNED}  # fmt: skip
        struck: set[tuple[int, str]] = set()
        kept: set[tuple[int, str]] = set()
        for each, said in rows:
            if each.answer_id is not None and (each.session_id, each.by) in back:
                away = isinstance(said, Judged) and said.verdict is Verdict.STRUCK
                (struck if away else kept).add((int(each.answer_id), str(each.key)))
        return frozenset(struck - kept)

    def session_uid(self, session_id: int) -> str:
        """The id a session has in bundles. ``UnknownName`` when there is none."""
        with self.database.reading() as connection:
            return _uid(connection, schema.sessions, session_id)

    def session_uids(self) -> dict[int, str]:
        """Every session → the id it has in bundles."""
        c = schema.sessions.c
        with self.database.reading() as connection:
            return {row.id: row.uid for row in connection.execute(sa.select(c.id, c.uid))}

    def place_of(self, answer_id: int) -> tuple[int, str]:
        """The session an answer is in and the id the answer has in bundles. ``UnknownName`` when there is none."""
        c = schema.answers.c
        with self.database.reading() as connection:
            row = connection.execute(sa.select(c.session_id, c.uid).where(c.id == answer_id)).one_or_none()
        if row is None:
            raise UnknownName(f"There is no answer {answer_id}.", "My answers shows what there is.")
        return int(row.session_id), str(row.uid)

    def answer_uids(self, session_id: int) -> dict[int, str]:
        """Answer → the id it has in bundles, in the order they were given."""
        c = schema.answers.c
        query = sa.select(c.id, c.uid).where(c.session_id == session_id).order_by(c.position)
        with self.database.reading() as connection:
            return {row.id: row.uid for row in connection.execute(query)}

    def answer_ids(self) -> dict[str, int]:
        """The id an answer has in bundles → the answer, of every one that is kept."""
        c = schema.answers.c
        with self.database.reading() as connection:
            return {row.uid: row.id for row in connection.execute(sa.select(c.uid, c.id))}


def read(connection: Connection, *where: Any) -> tuple[Annotation, ...]:
    """Annotations in the order of their moments."""
    c, s, a = schema.annotated.c, schema.sessions.c, schema.answers.c
    query = (
        sa.select(s.uid, a.uid.label("answer"), c.by, c.author, c.kind, c.key, c.at, c.body)
        .select_from(
            schema.annotated.join(schema.sessions, c.session_id == s.id).join(
                schema.answers, c.answer_id == a.id, isouter=True
            )
        )
        .where(*where)
        .order_by(c.at, c.id)
    )
    return tuple(Annotation(row[0], row[1] or "", *row[2:]) for row in connection.execute(query))


def put(connection: Connection, annotations: Iterable[Annotation]) -> int:
    """Write annotations over earlier ones of the same places; how many changed something."""
    changed, touched = 0, set()
    ids: dict[tuple[str, str], tuple[int, int | None]] = {}
    for annotation in annotations:
        spot = (annotation.session, annotation.answer)
        if spot not in ids:
            ids[spot] = _ids(connection, *spot)
        session_id, answer_id = ids[spot]
        if _put_one(connection, annotation, session_id, answer_id):
            changed += 1
            if annotation.kind == "level" and answer_id is not None:
                touched.add(answer_id)
    for answer_id in sorted(touched):
        r = schema.revisions.c
        newest = sa.select(r.review).where(r.answer_id == answer_id).order_by(r.number.desc()).limit(1)
        review = codec.load(connection.execute(newest).scalar_one(), Review)
        index(connection, answer_id, with_levels(review, levels(connection, answer_id)))
    return changed


def _put_one(connection: Connection, annotation: Annotation, session_id: int, answer_id: int | None) -> bool:
    c = schema.annotated.c
    here = (
        c.session_id == session_id,
        c.answer_id.is_not_distinct_from(answer_id),
        c.by == annotation.by,
        c.kind == annotation.kind,
        c.key == annotation.key,
    )
    before = connection.execute(sa.select(c.id, c.at, c.body, c.author).where(*here)).one_or_none()
    said = {"author": annotation.author, "at": annotation.at, "body": annotation.body}
    if before is None:
        place = {"session_id": session_id, "answer_id": answer_id, "by": annotation.by}
        place |= {"kind": annotation.kind, "key": annotation.key}
        connection.execute(schema.annotated.insert().values(**place, **said))
        return True
    if annotation.rank <= (before.at, before.body, before.author):
        return False
    connection.execute(schema.annotated.update().where(c.id == before.id).values(**said))
    return True


def levels(connection: Connection, answer_id: int) -> dict[str, LevelGiven]:
    """The levels coaches gave in one answer."""
    c = schema.annotated.c
    return levels_of(read(connection, c.answer_id == answer_id, c.kind == "level"))


def note_annotation(connection: Connection, session_id: int, answer_id: int | None, note: CoachNote) -> Annotation:
    """A note that came without an id as a annotation."""
    session = _uid(connection, schema.sessions, session_id)
    answer = "" if answer_id is None else _uid(connection, schema.answers, answer_id)
    key = note_key(session, answer, "", note)
    return Annotation(session, answer, "", note.author, "note", key, note.written_at, body_of(note))


def notes_where(connection: Connection, where: Any) -> tuple[CoachNote, ...]:
    """Notes that were not taken back, oldest first."""
    found = read(connection, where, schema.annotated.c.kind == "note")
    return tuple(annotation.value for annotation in found if annotation.body)


def _uid(connection: Connection, table: sa.Table, row_id: int) -> str:
    found = connection.execute(sa.select(table.c.uid).where(table.c.id == row_id)).scalar_one_or_none()
    if found is None:
        what = table.name.removesuffix("s")
        raise UnknownName(f"There is no {what} {row_id}.", "`interview sessions list` shows what there is.")
    return str(found)


def _ids(connection: Connection, session: str, answer: str) -> tuple[int, int | None]:
    """The rows that a annotation is about."""
    s, a = schema.sessions.c, schema.answers.c
    session_id = connection.execute(sa.select(s.id).where(s.uid == session)).scalar_one_or_none()
    if session_id is None:
        raise UnknownName(f"The session {session[:40]!r} is not here.", "Import its bundle first.")
    if not answer:
        return session_id, None
    found = connection.execute(sa.select(a.id).where(a.uid == answer, a.session_id == session_id)).scalar_one_or_none()
    if found is None:
        raise UnknownName(f"Answer {answer[:40]!r} is not part of the session it is said to be in.", "Look it up.")
    return session_id, found
