"""Looking through what was kept: search, pages, trends."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from audio.values import Transcript
from trainer import codec
from trainer.store import schema
from trainer.store.database import Database
from trainer.store.rows import AnswerRow, Fact, Page

_BATCH = 500


class Library:
    """The part of the store that searches and counts."""

    database: Database

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
        learner: int | None = None,
        offset: int = 0,
        limit: int = 50,
    ) -> Page:
        """Answers, newest first, outside of the trash: one's own, or with ``learner`` (a person's id) theirs.

        ``search``: every word has to stand in the title, the question, the role or the answer, in any case and
        order. ``since`` is included, ``until`` is not. A ``session_id`` finds anybody's.
        """
        c = schema.answers.c
        where: list[Any] = [schema.sessions.c.deleted_at.is_(None)]
        where += [c.searched.contains(word, autoescape=True) for word in schema.storable(search).casefold().split()]
        where += _in_view(question_id, since, until, False)
        if session_id is None or learner is not None:
            where.append(_of(learner))
        where += [
            column == value
            for column, value in ((c.kind, kind), (c.pack, pack), (c.session_id, session_id))
            if value is not None
        ]
        if starred is not None:
            where.append(c.starred.is_(starred))
        if tag is not None:
            t = schema.tags.c  # one look-up by key an answer: there is no index by tag
            where.append(sa.exists().where(t.answer_id == c.id, t.tag == tag).correlate(schema.answers))
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
        spoken: bool = False,
        learner: int | None = None,
    ) -> tuple[Fact, ...]:
        """Figures (``metric``), levels (``element``) or findings (``pitfall``) over time, oldest first.

        One's own, or with ``learner`` (a person's id) theirs; a level that a coach gave stands for the machine's.
        ``spoken``: without the answers that were typed.
        """
        a, f = schema.answers.c, schema.facts.c
        where = [schema.sessions.c.deleted_at.is_(None), _of(learner), f.kind == kind]
        where += _in_view(question_id, since, until, spoken)
        if name is not None:
            where.append(f.name == name)
        query = (
            sa.select(f.answer_id, a.answered_at, a.question_id, f.kind, f.name, f.value, f.state)
            .select_from(_FACTS)
            .where(*where)
            .order_by(a.answered_at, f.answer_id, f.name)
        )
        with self.database.reading() as connection:
            return tuple(Fact(*row) for row in connection.execute(query))

    def fact_names(
        self,
        kind: str,
        names: Iterable[str],
        *,
        question_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        spoken: bool = False,
    ) -> tuple[str, ...]:
        """Those of ``names`` for which some answer has a figure or a level, in their order. Looks no further."""
        f, found = schema.facts.c, []
        where = [schema.sessions.c.deleted_at.is_(None), _of(None), f.kind == kind]
        where += _in_view(question_id, since, until, spoken)
        where.append(sa.or_(f.value.is_not(None), f.state.is_not(None)))
        with self.database.reading() as connection:
            for name in names:
                query = sa.select(f.answer_id).select_from(_FACTS).where(f.name == name, *where).limit(1)
                if connection.execute(query).first() is not None:
                    found.append(name)
        return tuple(found)

    def transcripts(
        self,
        *,
        question_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 30,
    ) -> tuple[tuple[int, datetime, Transcript], ...]:
        """Answer, moment and words of the newest spoken answers, the newest first; much lighter than the reviews."""
        a, r, s = schema.answers.c, schema.revisions.c, schema.sessions.c
        last = sa.select(sa.func.max(r.number)).where(r.answer_id == a.id).correlate(schema.answers).scalar_subquery()
        rows = (
            sa.select(a.id)
            .select_from(schema.answers.join(schema.sessions, a.session_id == s.id))
            .where(s.deleted_at.is_(None), _of(None), *_in_view(question_id, since, until, True))
            .order_by(a.answered_at.desc(), a.id.desc())
            .limit(limit)
        )
        query = (
            sa.select(a.id, a.answered_at, r.review)
            .select_from(schema.answers.join(schema.revisions, r.answer_id == a.id))
            .where(a.id.in_(rows), r.number == last)
            .order_by(a.answered_at.desc(), a.id.desc())
        )
        with self.database.reading() as connection:
            found = connection.execute(query).all()
        return tuple(
            (row.id, row.answered_at, codec.unpack(json.loads(row.review)["value"]["transcript"], Transcript))
            for row in found
        )

    def questions(self) -> tuple[tuple[str, str, int], ...]:
        """Every question that was answered: id, its newest words, and how many answers; the latest answered first."""
        a, s = schema.answers.c, schema.sessions.c
        query = (
            sa.select(a.question_id, sa.func.max(a.answered_at).label("last"), sa.func.count().label("many"))
            .select_from(schema.answers.join(schema.sessions, a.session_id == s.id))
            .where(s.deleted_at.is_(None), _of(None))
            .group_by(a.question_id)
            .order_by(sa.desc("last"))
        )
        found = []
        with self.database.reading() as connection:
            for id, _, many in connection.execute(query).all():
                words = sa.select(a.prompt).where(a.question_id == id).order_by(a.answered_at.desc()).limit(1)
                found.append((id, connection.execute(words).scalar_one(), many))
        return tuple(found)


_FACTS = schema.facts.join(schema.answers, schema.facts.c.answer_id == schema.answers.c.id).join(
    schema.sessions, schema.answers.c.session_id == schema.sessions.c.id
)


def _in_view(
    question_id: str | None, since: datetime | None, until: datetime | None, spoken: bool
) -> list[sa.ColumnElement[bool]]:
    """Conditions on answers: one question, from a moment on, before a moment, with sound."""
    c, where = schema.answers.c, list[sa.ColumnElement[bool]]()
    if question_id is not None:
        where.append(c.question_id == question_id)
    if since is not None:
        where.append(c.answered_at >= since)
    if until is not None:
        where.append(c.answered_at < until)
    if spoken:
        where.append(c.duration_s.is_not(None))
    return where


def _of(learner: int | None) -> sa.ColumnElement[bool]:
    """Condition on sessions: a learner's, or one's own."""
    c = schema.sessions.c.learner_id
    return c.is_(None) if learner is None else c == learner


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
