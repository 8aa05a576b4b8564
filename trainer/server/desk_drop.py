"""What goes between a learner and their coach on one server: a bundle in a drawer that only the other one opens.

A coach sees an answer only after it was handed in. The bundle is the same that travels without a server; the learner's
own ratings stay with the learner.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from trainer import coach
from trainer.errors import WrongCall
from trainer.server.config import ServerConfig, email_of
from trainer.server.people import Visitor
from trainer.settings import base_home
from trainer.store import Received, Store
from trainer.store.told import SENDER

HANDED, RETURNED = "handed-in", "returned"
STAYS = frozenset({"self_rating"})
"""Kinds of words that never leave the learner on a shared server."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A bundle that waits. ``direction``: handed-in | returned; ``to``, ``by``: e-mail addresses."""

    token: str
    direction: str
    to: str
    by: str
    name: str
    what: str
    at: str

    @property
    def path(self) -> Path:
        """Where the bundle lies."""
        return _drawer(self.direction, self.to) / f"{self.token}{coach.SUFFIX}"


def coaches_of(config: ServerConfig, visitor: Visitor) -> tuple[str, ...]:
    """To whom a learner may hand in."""
    return config.cohorts.get(visitor.email, ())


def hand_in(
    config: ServerConfig,
    store: Store,
    visitor: Visitor,
    session_ids: Sequence[int],
    to: str,
    at: datetime,
    *,
    sound: bool = True,
) -> Drop:
    """Put sessions into a coach's drawer. ``WrongCall`` when that is not one of the learner's coaches."""
    if email_of(to) not in coaches_of(config, visitor):
        raise WrongCall("That is not one of your coaches.", "The list of cohorts says who is; ask the operator.")
    if store.me("learner") is None:
        store.person(visitor.name, at=at, role="learner", mine=True)
    parcel = coach.prepare(store, session_ids, to=coach.TO_COACH, at=at, sound=sound)
    parcel = replace(parcel, annotations=tuple(a for a in parcel.annotations if a.kind not in STAYS))
    return _put(HANDED, email_of(to), visitor, parcel, at)


def give_back(
    config: ServerConfig, store: Store, visitor: Visitor, session_ids: Sequence[int], to: str, at: datetime
) -> Drop:
    """Put a coach's words into a learner's drawer. ``WrongCall`` when that is not one of the coach's learners."""
    if visitor.email not in config.cohorts.get(email_of(to), ()):
        raise WrongCall("That is not one of your learners.", "The list of cohorts says who is; ask the operator.")
    parcel = coach.prepare(store, session_ids, to=coach.TO_LEARNER, at=at)
    return _put(RETURNED, email_of(to), visitor, parcel, at)


def waiting(visitor: Visitor) -> tuple[Drop, ...]:
    """What learners have handed in to this coach, oldest first."""
    return _inside(HANDED, visitor.email)


def returns(visitor: Visitor) -> tuple[Drop, ...]:
    """What coaches have returned to this learner, oldest first."""
    return _inside(RETURNED, visitor.email)


def take(store: Store, visitor: Visitor, token: str, direction: str, at: datetime) -> tuple[Drop, Received]:
    """Take a bundle out of one's own drawer into one's own store. ``WrongCall`` for a token that is not in it."""
    found = next(
        (each for each in _inside(direction, visitor.email) if secrets.compare_digest(each.token, token)), None
    )
    if found is None:
        raise WrongCall("There is nothing of that name for you.", "Look again: it may have been taken before.")
    parcel, digest = coach.look_into(found.path, at)
    told, _ = coach.take_in(
        store, parcel, digest, at=at, as_coach=direction == HANDED, mine=direction == RETURNED or None
    )
    throw_away(found)
    return found, told


def sender_of(store: Store, session_id: int) -> str:
    """The address of the learner whose session was taken out of the drawer; empty for another."""
    return store.told_of(session_id).get(SENDER, "")


def known_as(store: Store, person_id: int) -> str:
    """What the log calls a learner: the address by which they handed something in, else their name."""
    senders = (sender_of(store, row.id) for row in store.sessions(learner=person_id))
    return next((sender for sender in senders if sender), store.person_of(person_id).name)


def remember_sender(store: Store, drop: Drop, session_ids: Sequence[int], at: datetime) -> None:
    """Remember to whom sessions go back."""
    for session_id in session_ids:
        store.keep_text(SENDER, store.session_uid(session_id), drop.by, at=at)


def every_drop() -> tuple[Drop, ...]:
    """What waits in any drawer, for an operator who clears away after somebody."""
    places = (place for direction in (HANDED, RETURNED) for place in (base_home() / direction).glob("*/*.json"))
    return tuple(_drops(sorted(places)))


def unread() -> tuple[Path, ...]:
    """What lies in the drawers of which no note says whose it is: one that broke off on a full disk, its bundle."""
    told = {path for drop in every_drop() for path in _files(drop)}
    return tuple(
        place
        for direction in (HANDED, RETURNED)
        for place in sorted((base_home() / direction).glob("*/*"))
        if place not in told
    )


def throw_away(drop: Drop) -> None:
    """Delete a bundle that waits."""
    for path in _files(drop):
        path.unlink(missing_ok=True)


def _put(direction: str, to: str, visitor: Visitor, parcel: coach.Parcel, at: datetime) -> Drop:
    drawer = _drawer(direction, to)
    drawer.mkdir(parents=True, exist_ok=True, mode=0o700)
    token = secrets.token_hex(16)
    what = ", ".join(dict.fromkeys(each.title or each.started_at.strftime("%Y-%m-%d") for each in parcel.sessions))
    drop = Drop(token, direction, to, visitor.email, visitor.name, what[:300], at.isoformat(timespec="seconds"))
    part = drawer / f".{token}.part"
    try:
        coach.write(parcel, part)
        part.replace(drop.path)
        _files(drop)[1].write_text(json.dumps(asdict(drop)), encoding="utf-8")
    finally:
        part.unlink(missing_ok=True)
    return drop


def _inside(direction: str, to: str) -> tuple[Drop, ...]:
    drops = _drops(_drawer(direction, to).glob("*.json"))
    return tuple(sorted((d for d in drops if d.path.is_file()), key=lambda d: (d.at, d.token)))


def _drops(places: Iterable[Path]) -> Iterator[Drop]:
    """What notes say of bundles; one that broke off on a full disk says nothing, and goes with the promised days."""
    for place in places:
        try:
            yield Drop(**json.loads(place.read_text(encoding="utf-8")))
        except (ValueError, TypeError):
            continue


def _files(drop: Drop) -> tuple[Path, Path]:
    """The bundle, and the note of it."""
    return drop.path, drop.path.with_suffix(".json")


def _drawer(direction: str, to: str) -> Path:
    return base_home() / direction / hashlib.sha256(email_of(to).encode()).hexdigest()[:32]
