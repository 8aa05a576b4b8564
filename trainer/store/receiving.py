"""Sessions that travel: given away whole, and taken in without loss, all of a bundle or nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer import codec
from trainer.annotations import CHOSEN, Annotation
from trainer.errors import InputError
from trainer.overruled import with_levels
from trainer.store import schema
from trainer.store.annotating import levels, put
from trainer.store.database import Database
from trainer.store.derived import index, shown
from trainer.store.joining import joined
from trainer.store.media import MediaFolder
from trainer.store.people import LEARNER, find_or_make
from trainer.store.rows import Person
from trainer.store.sittings import Sittings
from trainer.values import Answer, Reply, Review, Session


@dataclass(frozen=True, slots=True)
class CarriedAnswer:
    """One answer on its way: its id in bundles, when the machine judged it, and the machine's own judgement."""

    uid: str
    judged_at: datetime
    answer: Answer


@dataclass(frozen=True, slots=True)
class Carried:
    """One session on its way."""

    uid: str
    started_at: datetime
    title: str
    answers: tuple[CarriedAnswer, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """What a bundle brought that was not here before. Reads as a sentence."""

    sessions: int = 0
    answers: int = 0
    judgements: int = 0
    sounds: int = 0
    notes: int = 0
    others: int = 0
    replies: int = 0
    session_ids: tuple[int, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether everything was here already."""
        return not (
            self.sessions or self.answers or self.judgements or self.sounds or self.notes or self.others or self.replies
        )

    def __str__(self) -> str:
        told = (
            (self.sessions, "session"), (self.answers, "answer"), (self.judgements, "newer judgement"),
            (self.sounds, "recording"), (self.notes, "comment"), (self.others, "other mark"), (self.replies, "reply"),
        )  # fmt: skip
        parts = [f"{n} {what if n == 1 else _many(what)}" for n, what in told if n]
        return f"New here: {', '.join(parts)}." if parts else "Nothing new: all of it was here already."


class Receiving(Sittings):
    """The part of the store that gives sessions away and takes them in."""

    database: Database
    media: MediaFolder

    def carried(self, session_id: int) -> Carried:
        """A session for a bundle: every answer in the machine's newest judgement, without the star (it is private)."""
        plain = self.session(session_id)
        s, a, r = schema.sessions.c, schema.answers.c, schema.revisions.c
        with self.database.reading() as connection:
            uid = connection.execute(sa.select(s.uid).where(s.id == session_id)).scalar_one()
            rows = connection.execute(
                sa.select(a.id, a.uid).where(a.session_id == session_id).order_by(a.position)
            ).all()
            found = []
            for row, answer in zip(rows, plain.answers):
                newest = sa.select(r.made_at, r.review).where(r.answer_id == row.id).order_by(r.number.desc()).limit(1)
                at, text = connection.execute(newest).one()
                raw = replace(answer, review=codec.load(text, Review), starred=False)
                found.append(CarriedAnswer(row.uid, at, raw))
        return Carried(uid, plain.started_at, plain.title, tuple(found))

    def session_called(self, uid: str) -> int | None:
        """The session with this id in bundles, or None."""
        with self.database.reading() as connection:
            query = sa.select(schema.sessions.c.id).where(schema.sessions.c.uid == uid)
            return connection.execute(query).scalar_one_or_none()

    def answer_called(self, uid: str) -> int | None:
        """The answer with this id in bundles, or None."""
        with self.database.reading() as connection:
            query = sa.select(schema.answers.c.id).where(schema.answers.c.uid == uid)
            return connection.execute(query).scalar_one_or_none()

    def receive(
        self,
        sessions: Sequence[Carried],
        annotations: Sequence[Annotation],
        sounds: Mapping[str, tuple[str, Callable[[], bytes]]],
        *,
        learner: tuple[str, str] | None,
        coaches: Mapping[str, str],
        at: datetime,
        digest: str,
    ) -> Received:
        """Take sessions in with what was said about them; what is here stays, what is newer is added.

        ``sounds``: digest → suffix and a reader of the file. ``learner``: id and name of the person new sessions
        belong to; None makes them one's own. ``coaches``: id → name. ``digest``: of the bundle, remembered with what
        came. ``InputError`` when something in it contradicts what is here; then nothing has changed.
        """
        fresh = [name for name in sounds if self.media.find(name) is None]
        try:
            for name in fresh:
                suffix, data = sounds[name]
                if self.media.put(data(), suffix) != name:
                    raise InputError("A recording is not what the bundle says.", "Ask for the bundle again.")
            with self.database.writing() as connection:
                told = self._receive(connection, sessions, annotations, learner, coaches, at)
                told = replace(told, sounds=len(fresh))
                _remember(connection, digest, at, learner, str(told))
        except BaseException:
            self._let_go(fresh)
            raise
        return told

    def received_before(self, digest: str) -> tuple[datetime, str] | None:
        """When exactly this bundle was taken in before, and what it brought; None for a new one."""
        c = schema.bundles.c
        with self.database.reading() as connection:
            row = connection.execute(sa.select(c.received_at, c.told).where(c.digest == digest)).one_or_none()
            return None if row is None else (row.received_at, row.told)

    def _receive(
        self,
        connection: Connection,
        sessions: Sequence[Carried],
        annotations: Sequence[Annotation],
        learner: tuple[str, str] | None,
        coaches: Mapping[str, str],
        at: datetime,
    ) -> Received:
        whose: Person | None = None
        if learner is not None:
            whose = find_or_make(connection, learner[1], LEARNER, at, learner[0])
        for uid, name in sorted(coaches.items()):
            find_or_make(connection, name, "coach", at, uid)
        told, ids = Received(), []
        for each in sessions:
            new, session_id = self._take_in(connection, each, whose)
            ids.append(session_id)
            told = replace(
                told,
                sessions=told.sessions + new.sessions,
                answers=told.answers + new.answers,
                judgements=told.judgements + new.judgements,
                replies=told.replies + new.replies,
            )
        notes = [a for a in annotations if a.kind == "note"]
        others = [a for a in annotations if a.kind != "note"]
        return replace(told, notes=put(connection, notes), others=put(connection, others), session_ids=tuple(ids))

    def _take_in(self, connection: Connection, each: Carried, whose: Person | None) -> tuple[Received, int]:
        s = schema.sessions.c
        row = connection.execute(sa.select(s.id, s.learner_id).where(s.uid == each.uid)).one_or_none()
        if row is None:
            owner = None if whose is None else whose.id
            session_id = self._keep(connection, Session(each.started_at, (), (), each.title), owner, uid=each.uid)
        else:
            session_id = int(row.id)
            if whose is not None and row.learner_id is not None and row.learner_id != whose.id:
                raise InputError("A session of this bundle belongs to somebody else here.", "Ask who made the bundle.")
        own = whose is None if row is None else row.learner_id is None
        told = Received(sessions=row is None)
        a = schema.answers.c
        for position, carried in enumerate(each.answers, 1):
            there = connection.execute(sa.select(a.id, a.session_id).where(a.uid == carried.uid)).one_or_none()
            if there is None:
                last = sa.select(sa.func.max(a.position)).where(a.session_id == session_id)
                free = max(connection.execute(last).scalar() or 0, position - 1) + 1
                self._insert(connection, session_id, free, carried.answer, carried.judged_at, uid=carried.uid)
                told = replace(told, answers=told.answers + 1)
            elif there.session_id != session_id:
                raise InputError(
                    "An answer of this bundle lies in another session here, or in the trash.",
                    "Bring it back from the trash, or empty the trash, then import again.",
                )
            else:
                newer = _newer(connection, int(there.id), carried, own=own)
                replies = _replies(connection, int(there.id), carried.answer.replies)
                told = replace(told, judgements=told.judgements + newer, replies=told.replies + replies)
        return told, session_id

    def _let_go(self, digests: Sequence[str]) -> None:
        """Take sounds away again that nothing refers to, after a bundle was refused."""
        with self.database.writing() as connection:
            for digest in digests:
                used = sa.select(schema.answers.c.id).where(schema.answers.c.media == digest).limit(1)
                if connection.execute(used).first() is None:
                    self.media.remove(digest)


def _newer(connection: Connection, answer_id: int, carried: CarriedAnswer, *, own: bool) -> int:
    """Add the judgement that came, where it is newer than the newest one here; whether it was.

    Of one's ``own`` answers only those that a coach took in have one to come: of theirs, part after part.
    """
    r = schema.revisions.c
    newest = sa.select(r.number, r.made_at, r.review).where(r.answer_id == answer_id).order_by(r.number.desc()).limit(1)
    number, made_at, text = connection.execute(newest).one()
    here, came = codec.load(text, Review), carried.answer.review
    parts = CHOSEN in here.notices and CHOSEN in came.notices
    if own and not parts:
        return 0
    if parts and carried.judged_at == made_at and here.transcript == came.transcript:
        came = joined(here, came)
    review = codec.dump(came)
    rank = (carried.judged_at, CHOSEN not in came.notices, len(review), review)
    if came == here or (
        came is carried.answer.review and rank <= (made_at, CHOSEN not in here.notices, len(text), text)
    ):
        return 0
    hearing = None if carried.answer.hearing is None else codec.dump(carried.answer.hearing)
    connection.execute(
        schema.revisions.insert().values(
            answer_id=answer_id, number=number + 1, made_at=carried.judged_at, review=review, hearing=hearing
        )
    )
    row = schema.answers.update().where(schema.answers.c.id == answer_id)
    connection.execute(row.values(shown(came)))
    index(connection, answer_id, with_levels(came, levels(connection, answer_id)))
    return 1


def _replies(connection: Connection, answer_id: int, replies: Sequence[Reply]) -> int:
    c = schema.replies.c
    there = {tuple(row) for row in connection.execute(sa.select(c.about, c.kind, c.at).where(c.answer_id == answer_id))}
    fresh = [each for each in dict.fromkeys(replies) if (each.about, each.kind, each.at) not in there]
    for each in fresh:
        connection.execute(
            schema.replies.insert().values(answer_id=answer_id, about=each.about, kind=each.kind, at=each.at)
        )
    return len(fresh)


def _remember(connection: Connection, digest: str, at: datetime, learner: tuple[str, str] | None, told: str) -> None:
    c, p = schema.bundles.c, schema.people.c
    if connection.execute(sa.select(c.digest).where(c.digest == digest)).first() is not None:
        return
    person: Any = None
    if learner is not None:
        person = connection.execute(sa.select(p.id).where(p.uid == learner[0])).scalar_one_or_none()
    connection.execute(schema.bundles.insert().values(digest=digest, received_at=at, person_id=person, told=told))


def _many(what: str) -> str:
    return f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
