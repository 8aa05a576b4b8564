"""What a person typed and chose, kept as typed: drafts, builder answers, role profiles, cards to come back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from trainer import codec
from trainer.errors import StoreError, UnknownName
from trainer.store import schema
from trainer.store.database import Database
from trainer.values import RoleProfile

_NAME_CHARS = 200
_KIND_CHARS = 40


class Shelf:
    """The part of the store that keeps small things by name."""

    database: Database

    def save_draft(self, name: str, text: str, *, at: datetime) -> None:
        """Keep work in progress under a name, over what was there."""
        self._save("draft", name, text, at)

    def draft(self, name: str) -> str | None:
        """Work in progress as it was typed, or None."""
        return self._load("draft", name)

    def discard_draft(self, name: str) -> None:
        """Forget work in progress; nothing happens when there is none."""
        self._discard("draft", name)

    def save_builder(self, step: str, text: str, *, at: datetime) -> None:
        """Keep one answer of the aspirations builder. They are private: no export holds them unasked."""
        self._save("builder", step, text, at)

    def builder(self) -> dict[str, str]:
        """All answers of the aspirations builder by step, in the order of steps' names."""
        return self._all("builder")

    def drafts(self) -> dict[str, str]:
        """All work in progress by name."""
        return self._all("draft")

    def keep_text(self, kind: str, name: str, text: str, *, at: datetime) -> None:
        """Keep some small thing that was typed or chosen, over what was there. ``kind`` is its own drawer."""
        self._save(_name(kind, _KIND_CHARS), name, text, at)

    def kept_text(self, kind: str, name: str) -> str | None:
        """A small thing of a drawer as it was kept, or None."""
        return self._load(kind, name)

    def kept_texts(self, kind: str) -> dict[str, str]:
        """Everything in a drawer by name."""
        return self._all(kind)

    def forget_text(self, kind: str, name: str) -> None:
        """Forget one thing of a drawer; nothing happens when there is none."""
        self._discard(kind, name)

    def clear_texts(self, kind: str) -> None:
        """Empty a drawer."""
        with self.database.writing() as connection:
            connection.execute(schema.texts.delete().where(schema.texts.c.kind == kind))

    def clear_builder(self) -> None:
        """Forget every answer of the aspirations builder."""
        self.clear_texts("builder")

    def save_profile(self, profile: RoleProfile, *, at: datetime, id: int | None = None) -> int:
        """Keep a role profile, a new one or over an old one, and return its id."""
        table, values = schema.profiles, {"saved_at": at, "profile": codec.dump(profile)}
        with self.database.writing() as connection:
            if id is None:
                made: Any = connection.execute(table.insert().values(values))
                return int(made.inserted_primary_key[0])
            if not connection.execute(table.update().where(table.c.id == id).values(values)).rowcount:
                raise UnknownName(f"There is no role {id}.", "Prepare shows the roles there are.")
        return id

    def profiles(self) -> dict[int, RoleProfile]:
        """Every role profile by id, the last saved first."""
        c = schema.profiles.c
        query = sa.select(c.id, c.profile).order_by(c.saved_at.desc(), c.id.desc())
        with self.database.reading() as connection:
            return {id: codec.load(text, RoleProfile) for id, text in connection.execute(query)}

    def saved_at(self, kind: str) -> dict[str, datetime]:
        """When each thing of a drawer was kept, by name."""
        c = schema.texts.c
        with self.database.reading() as connection:
            return {
                row.name: row.saved_at
                for row in connection.execute(sa.select(c.name, c.saved_at).where(c.kind == kind))
            }

    def profiles_saved_at(self) -> dict[int, datetime]:
        """When each role profile was kept, by id."""
        c = schema.profiles.c
        with self.database.reading() as connection:
            return {row.id: row.saved_at for row in connection.execute(sa.select(c.id, c.saved_at))}

    def delete_profile(self, id: int) -> None:
        """Forget a role profile; answers judged by it keep their copy."""
        with self.database.writing() as connection:
            if not connection.execute(schema.profiles.delete().where(schema.profiles.c.id == id)).rowcount:
                raise UnknownName(f"There is no role {id}.", "Prepare shows the roles there are.")

    def save_card(self, question_id: str, due_at: datetime, state: str) -> None:
        """Keep when a question comes back and what its scheduler remembers."""
        table, question_id = schema.cards, _name(question_id)
        with self.database.writing() as connection:
            connection.execute(table.delete().where(table.c.question_id == question_id))
            connection.execute(table.insert().values(question_id=question_id, due_at=due_at, state=state))

    def cards(self, *, due_before: datetime | None = None) -> tuple[tuple[str, datetime, str], ...]:
        """Question, when it is due, and its scheduler's memory; the earliest first."""
        c = schema.cards.c
        query = sa.select(c.question_id, c.due_at, c.state).order_by(c.due_at, c.question_id)
        if due_before is not None:
            query = query.where(c.due_at < due_before)
        with self.database.reading() as connection:
            return tuple((row.question_id, row.due_at, row.state) for row in connection.execute(query))

    def _save(self, kind: str, name: str, text: str, at: datetime) -> None:
        table, name = schema.texts, _name(name)
        with self.database.writing() as connection:
            connection.execute(table.delete().where(table.c.kind == kind, table.c.name == name))
            connection.execute(table.insert().values(kind=kind, name=name, text=text, saved_at=at))

    def _load(self, kind: str, name: str) -> str | None:
        c = schema.texts.c
        with self.database.reading() as connection:
            return connection.execute(sa.select(c.text).where(c.kind == kind, c.name == name)).scalar_one_or_none()

    def _all(self, kind: str) -> dict[str, str]:
        c = schema.texts.c
        query = sa.select(c.name, c.text).where(c.kind == kind).order_by(c.name)
        with self.database.reading() as connection:
            return {row.name: row.text for row in connection.execute(query)}

    def _discard(self, kind: str, name: str) -> None:
        c = schema.texts.c
        with self.database.writing() as connection:
            connection.execute(schema.texts.delete().where(c.kind == kind, c.name == name))


def _name(name: str, longest: int = _NAME_CHARS) -> str:
    if not name or len(name) > longest or schema.storable(name) != name:
        raise StoreError(f"{name[:40]!r} cannot be a name in the store.", f"Names have 1 to {longest} characters.")
    return name
