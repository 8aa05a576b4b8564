"""Bundles and the store: what goes out to whom, and what comes in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO

from trainer.annotations import Annotation, Judged, Standing, State, Verdict, body_of
from trainer.coach import rubric as rubrics
from trainer.coach.bundle import TO_COACH, TO_LEARNER, Parcel, Sound, Who
from trainer.coach.opening import open_bundle
from trainer.coach.parcels import read
from trainer.coach.received import choice, chosen, heard, returned, withheld
from trainer.coach.rubric import Rubric
from trainer.errors import WrongCall
from trainer.store import Carried, Person, Received, Store

RUBRIC = "rubric"
STRUCK = body_of(Judged(Verdict.STRUCK))
"""What a learner gets of a verdict that struck something, so that it stays away when they judge the answer again."""
_NAME_YOURSELF = "Say your name first; it goes into the bundle."


def prepare(
    store: Store, session_ids: Sequence[int], *, to: str, at: datetime, sound: bool = True, how_i_speak: bool = False
) -> Parcel:
    """Everything a bundle of these sessions would carry, for looking at before it is written.

    ``to``: a coach gets all there is, the learner what coaches kept. ``how_i_speak``: whether what was chosen there is
    told, which only the person can allow. All sessions are one person's. ``WrongCall`` where they are not, or where
    nobody has said their name yet.
    """
    if to not in (TO_COACH, TO_LEARNER) or not session_ids:
        raise WrongCall("A bundle needs sessions and somebody to go to.", "Name sessions, and coach or learner.")
    owners = {store.learner_of(each) for each in session_ids}
    if len(owners) != 1:
        raise WrongCall("These sessions belong to different people.", "Make one bundle for each of them.")
    (owner,) = owners
    sender = store.me("coach") if owner is not None else store.me("learner")
    if sender is None:
        raise WrongCall("Nobody has said their name here yet.", _NAME_YOURSELF)
    learner = owner or sender
    if owner is None and to == TO_LEARNER:
        raise WrongCall("These sessions are your own.", "Send them to a coach.")
    sessions = tuple(store.carried(each) for each in dict.fromkeys(session_ids))
    annotations = tuple(a for each in dict.fromkeys(session_ids) for a in store.annotations(session_id=each))
    coaches = {a.by: a.author for a in annotations if a.by and a.by != learner.uid}
    coaches |= {p.uid: p.name for p in store.people("coach") if p.uid in coaches}
    parcel = Parcel(
        to, _who(sender), _who(learner), at, sessions, annotations, _used(store, annotations), coaches,
        _sounds(store, sessions) if sound else {}, how_i_speak=how_i_speak,
    )  # fmt: skip
    return parcel if to == TO_COACH else _for_learner(parcel, sender)


def _for_learner(parcel: Parcel, coach: Person) -> Parcel:
    """Struck verdicts lose their reasons, what the machine says and nobody kept stays behind."""
    redacted = tuple(
        replace(a, body=STRUCK) if a.kind == "verdict" and a.body and a.value.verdict is Verdict.STRUCK else a
        for a in parcel.annotations
    )
    behind, bare, sessions = 0, True, []
    for session in parcel.sessions:
        mine = [a for a in parcel.annotations if a.session == session.uid and a.body]
        standing = next((a.value for a in mine if a.kind == "standing" and a.by == coach.uid), Standing(State.NEW))
        bare = bare and standing.only_comments
        others = {by: replace(each.value, rest=False) for by, each in returned(mine).items()}
        chosen_by = {} if standing.only_comments else {**others, coach.uid: standing}
        answers = []
        for each in session.answers:
            wanted = choice((a for a in mine if a.answer == each.uid), chosen_by)
            behind += withheld(each.answer.review, wanted)
            answer = each.answer
            told = replace(answer, review=chosen(answer.review, wanted), hearing=heard(answer.hearing, wanted))
            answers.append(replace(each, answer=told))
        sessions.append(replace(session, answers=tuple(answers)))
    return replace(
        parcel, sessions=tuple(sessions), annotations=redacted, withheld=behind, only_comments=bare
    )  # fmt: skip


def look_into(source: Path | IO[bytes], now: datetime) -> tuple[Parcel, str]:
    """What a bundle from outside carries, every part checked, and its digest. ``InputError`` for what is wrong."""
    opened = open_bundle(source)
    return read(opened, now), opened.digest


def take_in(
    store: Store, parcel: Parcel, digest: str, *, at: datetime, as_coach: bool, mine: bool | None = None
) -> tuple[Received, int]:
    """Merge a bundle into the store; what it brought, and how many words in my name were left out as not mine.

    ``as_coach``: its sessions are a learner's. ``mine``: whether a learner said that a bundle addressed to another
    id is for them; ``WrongCall`` asks. A refused bundle changes nothing.
    """
    me = store.me("learner")
    own = not as_coach and parcel.to == TO_LEARNER
    if me is not None and me.uid == parcel.learner.uid:
        own = True
    elif own and me is not None and not mine and any(store.session_called(s.uid) is None for s in parcel.sessions):
        raise WrongCall(
            f"This bundle is addressed to {parcel.learner.name}.", "Say that this is you, or ask who sent it."
        )
    annotations, left_out = _believed(store, parcel)
    sounds = {digest: (sound.suffix, sound.read) for digest, sound in parcel.sounds.items()}
    told = store.receive(
        parcel.sessions, annotations, sounds, learner=None if own else (parcel.learner.uid, parcel.learner.name),
        coaches=parcel.coaches, at=at, digest=digest,
    )  # fmt: skip
    if own and me is None:
        store.person(parcel.learner.name, at=at, uid=parcel.learner.uid, mine=True)
    for each in parcel.rubrics:
        keep_rubric(store, each, at)
    return told, left_out


def _believed(store: Store, parcel: Parcel) -> tuple[tuple[Annotation, ...], int]:
    """The annotations without those in my name that somebody else sends and I never wrote."""
    me = {person.uid for role in ("coach", "learner") if (person := store.me(role)) is not None}
    if parcel.sender.uid in me:
        return parcel.annotations, 0
    known: set[Annotation] = set()
    for session in parcel.sessions:
        here = store.session_called(session.uid)
        known |= set() if here is None else set(store.annotations(session_id=here))
    at = {each.place: each.rank for each in known}
    believed = tuple(a for a in parcel.annotations if a.by not in me or (a.place in at and a.rank <= at[a.place]))
    return believed, len(parcel.annotations) - len(believed)


def keep_rubric(store: Store, rubric: Rubric, at: datetime) -> None:
    """Keep a rubric of one's own; the ready ones are there already."""
    if rubric.id.startswith("own-"):
        store.keep_text(RUBRIC, rubric.id, rubrics.to_json(rubric), at=at)


def own_rubrics(store: Store) -> tuple[Rubric, ...]:
    """Rubrics of one's own and those that came in bundles, by title."""
    found = [rubrics.from_json(text) for text in store.kept_texts(RUBRIC).values()]
    return tuple(sorted(found, key=lambda each: (each.title, each.id)))


def _used(store: Store, annotations: Iterable[Annotation]) -> tuple[Rubric, ...]:
    """The rubrics of one's own that somebody rated by; a bundle carries their words."""
    ids = {a.key.partition("/")[0] for a in annotations if a.kind in ("rating", "self_rating")}
    return tuple(each for each in own_rubrics(store) if each.id in ids)


def _sounds(store: Store, sessions: Iterable[Carried]) -> dict[str, Sound]:
    found = {}
    for digest in sorted({a.answer.media for s in sessions for a in s.answers if a.answer.media}):
        path = store.media.find(digest)
        if path is not None:
            found[digest] = Sound(path.suffix, path.stat().st_size, partial(store.media.get, digest))
    return found


def _who(person: Person) -> Who:
    return Who(person.uid, person.name)


def queue(store: Store, by: str) -> tuple[tuple[int, State], ...]:
    """Every learner's session with where my review of it stands; the ones to do first, oldest first.

    Of those returned the one that went last comes first.
    """
    mine = {a.session: a for a in store.annotations(kind="standing") if a.by == by and a.body}
    order = {State.IN_REVIEW: 0, State.NEW: 1, State.RETURNED: 2}
    found, uids = [], store.session_uids()
    for row in store.sessions():
        if row.learner:
            said = mine.get(uids[row.id])
            state = State.NEW if said is None else said.value.state
            moment = -said.at.timestamp() if said and state is State.RETURNED else row.started_at.timestamp()
            found.append((order[state], moment, row.id, state))
    return tuple((id, state) for _, _, id, state in sorted(found))
