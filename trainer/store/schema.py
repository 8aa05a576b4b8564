"""The tables, as they are now. How they came to be is in ``migrations``; the two are compared by a test.

Types are those that SQLite and PostgreSQL share. Nothing is overwritten: a new judgement of an answer is a new
revision, a reply a new row; annotations (``trainer.annotations``) give way to later ones only. ``facts`` is an index
over the newest revisions and can be made again.
"""

from __future__ import annotations

import json
import uuid
import zlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

VERSIONS = ("0001", "0002", "0003")
"""Every version of the schema there has been, oldest first; the last is this one."""

FORMER = frozenset({"notes"})
"""Tables of earlier versions that are no more."""

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """A moment as UTC text of fixed width, which sorts by time on every database."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Any) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Exact(TypeDecorator[str]):
    """Text exactly as typed, whatever it holds: no database takes both NUL and lone surrogates."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else json.dumps(value)

    def process_result_value(self, value: Any | None, dialect: Any) -> str | None:
        return None if value is None else str(json.loads(value))


class Packed(TypeDecorator[str]):
    """Long ASCII text, compressed: a stored review shrinks to about a sixth."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> bytes | None:
        return None if value is None else zlib.compress(value.encode("ascii"), 6)

    def process_result_value(self, value: Any | None, dialect: Any) -> str | None:
        return None if value is None else zlib.decompress(value).decode("ascii")


def storable(text: str) -> str:
    """Text for looking at and searching in: what databases refuse becomes �."""
    return "".join("\ufffd" if c == "\x00" or "\ud800" <= c <= "\udfff" else c for c in text)


def new_uid() -> str:
    """An id that no other machine gives: what sessions, answers and people are called in bundles."""
    return uuid.uuid4().hex


people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True, default=new_uid),
    Column("name", Exact, nullable=False),
    Column("called", String(200), nullable=False, index=True),
    Column("role", String(20), nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("added_at", Moment, nullable=False),
)

aliases = Table(
    "aliases",
    metadata,
    Column("alias", String(200), primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("started_at", Moment, nullable=False, index=True),
    Column("title", Exact, nullable=False),
    Column("deleted_at", Moment, index=True),
    Column("uid", String(32), default=new_uid),
    Column("learner_id", ForeignKey("people.id"), index=True),
    Index("uq_sessions_uid", "uid", unique=True),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("answered_at", Moment, nullable=False, index=True),
    Column("question_id", String(200), nullable=False, index=True),
    Column("kind", String(200), nullable=False),
    Column("pack", String(200), nullable=False),
    Column("prompt", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("opening", Text, nullable=False),
    Column("searched", Text, nullable=False),
    Column("words", Integer, nullable=False),
    Column("duration_s", Float),
    Column("media", String(64), index=True),
    Column("starred", Boolean, nullable=False),
    Column("title", Exact, nullable=False),
    Column("uid", String(32), default=new_uid),
    UniqueConstraint("session_id", "position", name="uq_answers_session_position"),
    Index("uq_answers_uid", "uid", unique=True),
)

revisions = Table(
    "revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("answer_id", ForeignKey("answers.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("review", Packed, nullable=False),
    Column("hearing", Packed),
    UniqueConstraint("answer_id", "number", name="uq_revisions_answer_number"),
)

replies = Table(
    "replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("answer_id", ForeignKey("answers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("about", String(200), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("at", Moment, nullable=False),
)

annotated = Table(
    "annotations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("answer_id", ForeignKey("answers.id", ondelete="CASCADE"), index=True),
    Column("by", String(32), nullable=False),
    Column("author", Exact, nullable=False),
    Column("kind", String(40), nullable=False, index=True),
    Column("key", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", Packed, nullable=False),
)

bundles = Table(
    "bundles",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("received_at", Moment, nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("told", Exact, nullable=False),
)

tags = Table(
    "tags",
    metadata,
    Column("answer_id", ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True),
    Column("tag", String(200), primary_key=True),
)

texts = Table(
    "texts",
    metadata,
    Column("kind", String(40), primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("text", Exact, nullable=False),
    Column("saved_at", Moment, nullable=False),
)

profiles = Table(
    "profiles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("saved_at", Moment, nullable=False),
    Column("profile", Packed, nullable=False),
)

cards = Table(
    "cards",
    metadata,
    Column("question_id", String(200), primary_key=True),
    Column("due_at", Moment, nullable=False, index=True),
    Column("state", Exact, nullable=False),
)

facts = Table(
    "facts",
    metadata,
    Column("answer_id", ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(40), primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("value", Float),
    Column("state", String(40)),
    Index("ix_facts_kind_name", "kind", "name"),
)
