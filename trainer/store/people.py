"""People: whose answers these are, who speaks about them, and by what names recordings call them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.errors import StoreError, UnknownName
from trainer.store import schema
from trainer.store.database import Database
from trainer.store.rows import Person

LEARNER, COACH = "learner", "coach"
LONGEST_NAME = 200


class People:
    """The part of the store that knows people."""

    database: Database

    def person(
        self, name: str, *, at: datetime, role: str = LEARNER, uid: str | None = None, mine: bool = False
    ) -> Person:
        """The person of this name and role (or of this ``uid``), made when there is none.

        ``uid``: the id a bundle gives; ``mine``: the one who uses this store.
        """
        with self.database.writing() as connection:
            return find_or_make(connection, name, role, at, uid, mine)

    def people(self, role: str | None = None) -> tuple[Person, ...]:
        """Everybody, or those of one role, by name."""
        c = schema.people.c
        query = sa.select(schema.people).order_by(c.called, c.id)
        with self.database.reading() as connection:
            rows = connection.execute(query if role is None else query.where(c.role == role))
            return tuple(_person(row) for row in rows)

    def person_of(self, person_id: int) -> Person:
        """One person. ``UnknownName`` when there is none."""
        with self.database.reading() as connection:
            return person_in(connection, person_id)

    def me(self, role: str) -> Person | None:
        """The one who uses this store in this role, once they said their name."""
        c = schema.people.c
        query = sa.select(schema.people).where(c.mine.is_(True), c.role == role).order_by(c.id).limit(1)
        with self.database.reading() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else _person(row)

    def rename_person(self, person_id: int, name: str) -> None:
        """Call somebody by another name; what bears the old one keeps it."""
        clean, called = _names(name)
        with self.database.writing() as connection:
            person_in(connection, person_id)
            row = schema.people.update().where(schema.people.c.id == person_id)
            connection.execute(row.values(name=clean, called=called))

    def learner_of(self, session_id: int) -> Person | None:
        """Whose session it is; None for one's own."""
        s, p = schema.sessions.c, schema.people.c
        query = sa.select(schema.people).join(schema.sessions, s.learner_id == p.id).where(s.id == session_id)
        with self.database.reading() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else _person(row)

    def set_learner(self, session_id: int, person_id: int | None) -> None:
        """Say whose session it is; None makes it one's own."""
        with self.database.writing() as connection:
            if person_id is not None:
                person_in(connection, person_id)
            row = schema.sessions.update().where(schema.sessions.c.id == session_id)
            if not connection.execute(row.values(learner_id=person_id)).rowcount:
                message = f"There is no session {session_id}."
                raise UnknownName(message, "`interview sessions list` shows what there is.")

    def remember_name(self, alias: str, person_id: int) -> None:
        """Remember that recordings call a person so; a name belongs to one person, the last said."""
        _, called = _names(alias)
        with self.database.writing() as connection:
            person_in(connection, person_id)
            connection.execute(schema.aliases.delete().where(schema.aliases.c.alias == called))
            connection.execute(schema.aliases.insert().values(alias=called, person_id=person_id))

    def forget_name(self, alias: str) -> None:
        """Forget it again; nothing happens when it was not known."""
        with self.database.writing() as connection:
            connection.execute(schema.aliases.delete().where(schema.aliases.c.alias == _called(alias)))

    def person_called(self, alias: str) -> Person | None:
        """Whom recordings call so, once it was said; None for a name not met yet."""
        p, a = schema.people, schema.aliases.c
        query = sa.select(p).join(schema.aliases, a.person_id == p.c.id).where(a.alias == _called(alias))
        with self.database.reading() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else _person(row)

    def names_of(self, person_id: int) -> tuple[str, ...]:
        """The names by which recordings call somebody."""
        c = schema.aliases.c
        with self.database.reading() as connection:
            query = sa.select(c.alias).where(c.person_id == person_id).order_by(c.alias)
            return tuple(connection.execute(query).scalars())


def find_or_make(
    connection: Connection, name: str, role: str, at: datetime, uid: str | None = None, mine: bool = False
) -> Person:
    """The person inside an open change."""
    if role not in (LEARNER, COACH):
        raise ValueError(f"{role!r} is no role")
    c = schema.people.c
    clean, called = _names(name)
    same = c.uid == uid if uid is not None else sa.and_(c.called == called, c.role == role)
    row = connection.execute(sa.select(schema.people).where(same).order_by(c.id).limit(1)).one_or_none()
    if row is not None:
        if mine and not row.mine:
            connection.execute(schema.people.update().where(c.id == row.id).values(mine=True))
            return person_in(connection, row.id)
        return _person(row)
    values = {"name": clean, "called": called, "role": role, "mine": mine, "added_at": at}
    made: Any = connection.execute(schema.people.insert().values(**values, **({"uid": uid} if uid else {})))
    return person_in(connection, int(made.inserted_primary_key[0]))


def person_in(connection: Connection, person_id: int) -> Person:
    """One person inside an open view. ``UnknownName`` when there is none."""
    row = connection.execute(sa.select(schema.people).where(schema.people.c.id == person_id)).one_or_none()
    if row is None:
        raise UnknownName(f"There is no person {person_id}.", "The list of learners shows who there is.")
    return _person(row)


def _names(name: str) -> tuple[str, str]:
    clean = " ".join(name.split())
    if not clean or len(clean) > LONGEST_NAME:
        raise StoreError("A person needs a name.", f"Names have 1 to {LONGEST_NAME} characters.")
    return clean, _called(clean)


def _called(name: str) -> str:
    return " ".join(schema.storable(name).casefold().split())[:LONGEST_NAME]


def _person(row: Any) -> Person:
    return Person(row.id, row.uid, row.name, row.role, bool(row.mine))
