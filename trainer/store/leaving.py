"""A person leaves: everything held about them goes, and what went is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.store import schema
from trainer.store.people import person_in
from trainer.store.rows import Deleted, Person
from trainer.store.trash import Trash, delete_sessions

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Gone:
    """What went with a person. Reads as a sentence."""

    name: str
    deleted: Deleted
    judgements: int
    figures: int
    marks: int
    names: int
    bundles: int

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.deleted} With them went {self.judgements} transcripts with their judgements, "
            f"{self.figures} figures and levels kept for tables, {self.marks} marks of a review, "
            f"{self.names} remembered names, {self.bundles} records of bundles. "
            "Vectors of their words are never stored, so there were none."
        )


class Leaving(Trash):
    """The part of the store that forgets people."""

    def delete_person(self, person_id: int) -> Gone:
        """Delete a person for good with every session, transcript, recording, figure and note of theirs.

        What they wrote about others goes, too. ``UnknownName`` when there is none.
        """
        with self.database.writing() as connection:
            person = person_in(connection, person_id)
            s, a = schema.sessions.c, schema.answers.c
            theirs = sa.select(s.id).where(s.learner_id == person_id)
            ids = connection.execute(theirs).scalars().all()
            answers = connection.execute(sa.select(a.id).where(a.session_id.in_(theirs))).scalars().all()
            judgements = _count(connection, schema.revisions, schema.revisions.c.answer_id, answers)
            figures = _count(connection, schema.facts, schema.facts.c.answer_id, answers)
            n = schema.annotated.c
            marks = _count(connection, schema.annotated, n.session_id, ids)
            deleted, digests = delete_sessions(connection, ids)
            written = connection.execute(schema.annotated.delete().where(n.by == person.uid)).rowcount
            names = _few(connection, schema.aliases, person)
            bundles = _few(connection, schema.bundles, person)
            connection.execute(schema.people.delete().where(schema.people.c.id == person_id))
        done = self._with_sound(deleted, digests)
        self.database.scrub()
        return Gone(person.name, done, judgements, figures, marks - done.notes + written, names, bundles)


def _count(connection: Connection, table: sa.Table, column: sa.Column[Any], ids: Sequence[int]) -> int:
    total = 0
    for at in range(0, len(ids), _BATCH):
        query = sa.select(sa.func.count()).select_from(table).where(column.in_(ids[at : at + _BATCH]))
        total += int(connection.execute(query).scalar_one())
    return total


def _few(connection: Connection, table: sa.Table, person: Person) -> int:
    return int(connection.execute(table.delete().where(table.c.person_id == person.id)).rowcount)
