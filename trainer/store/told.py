"""Small texts that tell something about a session: each goes when its session goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.store import schema

SOURCE = "cut from"
"""The recording a session was cut from, by a name that the same file always has."""

SENDER = "handed in by"
"""The e-mail address of the learner who handed a session in on a shared server."""

KINDS = (SOURCE, SENDER)


def tell(connection: Connection, session_id: int, kind: str, text: str, at: datetime) -> None:
    """Keep one text about a session, over what was there."""
    t, uid = schema.texts, _uids(connection, [session_id])[session_id]
    connection.execute(t.delete().where(t.c.kind == kind, t.c.name == uid))
    connection.execute(t.insert().values(kind=kind, name=uid, text=text, saved_at=at))


def told_about(connection: Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Session → kind → text, for those of a few sessions about which something is told."""
    t, uids = schema.texts.c, {uid: id for id, uid in _uids(connection, ids).items()}
    found: dict[int, dict[str, str]] = {}
    query = sa.select(t.kind, t.name, t.text).where(t.kind.in_(KINDS), t.name.in_(uids)).order_by(t.kind)
    for kind, uid, text in connection.execute(query):
        found.setdefault(uids[uid], {})[kind] = text
    return found


def session_told(connection: Connection, kind: str, text: str) -> int | None:
    """The newest session outside of the trash about which this is told."""
    t, s = schema.texts.c, schema.sessions.c
    query = (
        sa.select(s.id)
        .join(schema.texts, t.name == s.uid)
        .where(t.kind == kind, t.text == text, s.deleted_at.is_(None))
        .order_by(s.id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()


def forget(connection: Connection, ids: Sequence[int]) -> None:
    """Forget what is told about a few sessions, which are about to go."""
    t = schema.texts.c
    uids = list(_uids(connection, ids).values())
    connection.execute(schema.texts.delete().where(t.kind.in_(KINDS), t.name.in_(uids)))


def _uids(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    s = schema.sessions.c
    return {row.id: row.uid for row in connection.execute(sa.select(s.id, s.uid).where(s.id.in_(ids)))}
