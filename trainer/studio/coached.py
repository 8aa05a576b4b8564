"""What a learner's screens ask for about coaches: their words, their ratings beside one's own, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from trainer import coach
from trainer.coach import Author, Row, Rubric, measures, own_rubrics, ratings, ready
from trainer.errors import WrongCall
from trainer.store import Store
from trainer.values import Assignment, CoachNote, Review

__all__ = [
    "Assigned",
    "CameBack",
    "as_received",
    "assigned",
    "came_back",
    "measures",
    "rate_myself",
    "rated",
    "words_for",
]


def words_for(store: Store, answer_id: int) -> tuple[CoachNote, ...]:
    """What coaches who handed back say to the learner: the summary of the session first, then about this answer."""
    session_id, uid = store.place_of(answer_id)
    annotations = store.annotations(session_id=session_id)
    back = coach.returned(annotations)
    summaries = [a for a in annotations if a.kind == "summary" and a.body and a.by in back]
    first = tuple(CoachNote(a.author, a.at, a.value.text) for a in summaries)
    return (*first, *coach.notes_for(annotations, ""), *coach.notes_for(annotations, uid))


def as_received(store: Store, answer_id: int, review: Review) -> Review:
    """A review of one's own as it is after a coach handed it back; the same where none did."""
    session_id, uid = store.place_of(answer_id)
    if store.learner_of(session_id) is not None:
        return review
    return coach.received(review, store.annotations(session_id=session_id), uid, store.revisions(answer_id))


@dataclass(frozen=True, slots=True)
class CameBack:
    """What came back: per rubric and coach (by name) what they and I said, and assignments with whose they are.

    ``moments``: what there is to hear in the session's answers, each with its answer, by id and by number in it.
    """

    rubrics: tuple[tuple[Rubric, str, tuple[Row, ...]], ...]
    assignments: tuple[tuple[str, Assignment], ...]
    moments: tuple[tuple[int, int, CoachNote], ...] = ()


def came_back(store: Store, answer_id: int) -> CameBack | None:
    """Ratings and assignments of the coaches who handed the session of an answer back; None where none did."""
    session_id, _ = store.place_of(answer_id)
    annotations = store.annotations(session_id=session_id)
    back = coach.returned(annotations)
    if not back or store.learner_of(session_id) is not None:
        return None
    given = tuple((a.author, a.value) for a in annotations if a.body and a.by in back and a.kind == "assignment")
    moments = tuple(
        (id, number, note)
        for number, (id, uid) in enumerate(store.answer_uids(session_id).items(), 1)
        for note in coach.notes_for(annotations, uid)
        if coach.to_hear(note)
    )
    return CameBack(tuple(each for each in rated(store, session_id) if each[1]), given, moments)


def rated(store: Store, session_id: int) -> tuple[tuple[Rubric, str, tuple[Row, ...]], ...]:
    """A session by rubrics: a table for each coach (by name) who handed it back; without a name my own word alone."""
    annotations = store.annotations(session_id=session_id)
    back = coach.returned(annotations)
    told = (a for a in annotations if a.by in back or a.kind == "self_rating")
    return tuple(ratings(told, (*ready(), *own_rubrics(store)), as_coach=False))


@dataclass(frozen=True, slots=True)
class Assigned:
    """What a coach asked for: whose wish it is, and which of its questions have no answer since then."""

    author: str
    assignment: Assignment
    unanswered: tuple[str, ...]


def assigned(store: Store) -> Assigned | None:
    """The newest assignment that came back with a review; None where there is none or each question was answered."""
    sessions = {uid: id for id, uid in store.session_uids().items()}
    given = sorted((a for a in store.annotations(kind="assignment") if a.body), key=lambda a: a.rank, reverse=True)
    for each in given:
        id = sessions[each.session]
        mine = store.learner_of(id) is None and bool(store.answers(session_id=id, limit=1).rows)
        if mine and each.by in coach.returned(store.annotations(session_id=id)):
            found = Assigned(each.author, each.value, tuple(
                question for question in each.value.questions
                if not store.answers(question_id=question, since=each.at, limit=1).rows
            ))  # fmt: skip
            return found if found.unanswered else None
    return None


def rate_myself(store: Store, session_id: int, deeds: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Keep a learner's own ratings of their session. ``WrongCall`` before they said their name."""
    me = store.me("learner")
    if me is None:
        raise WrongCall("Your name is not known yet.", "Say it first; it goes into the bundle.")
    author = Author(store.session_uid(session_id), me.uid, me.name)
    made, when = [], at
    for deed in deeds:
        when += timedelta(microseconds=1)
        if deed.get("do") == "rate":
            level = deed.get("level")
            rubric, criterion = str(deed["rubric"]), str(deed["criterion"])
            made.append(author.rating(rubric, criterion, None if level is None else int(level), when, self_rated=True))
    store.annotate(made)
