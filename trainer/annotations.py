"""What people say about kept answers, and the rule by which what was said on many machines comes together.

An annotation has a place (session, answer, author, kind, key), a moment and a body. Of two at one place the later one
counts; at the same moment the greater body does. So merging is the same in every order, and twice is once. An empty
body takes the annotation back, and loses against every other body of the same moment.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from trainer import codec
from trainer.values import Assignment, CoachNote, Level


class Verdict(StrEnum):
    """What a coach says to a thing the machine noticed. Without an annotation it was not looked at."""

    KEPT = "kept"
    STRUCK = "struck"


class State(StrEnum):
    """Where the review of a session stands."""

    NEW = "new"
    IN_REVIEW = "in_review"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with its reason; the annotation's key is what it is about: ``pitfall:money``, ``metric:pace``, or the
    key of a level.
    """

    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LevelGiven:
    """A level in place of the machine's; the key is an element, ``answered`` for the question, or a ``line_key``."""

    level: Level
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rated:
    """Where somebody stands on one criterion: the number of its level from 0, in the rubric's order.

    The annotation's key is ``rubric/criterion``.
    """

    level: int
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """State of one coach's review of a session, and what goes to the learner beside what the coach kept.

    ``only_comments``: nothing of the machine's. ``rest``: its levels and figures that were not looked at, too.
    """

    state: State
    only_comments: bool = False
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A text: the summary of a review in the coach's words."""

    text: str


KINDS: Mapping[str, type[Any]] = {
    "note": CoachNote,
    "verdict": Judged,
    "level": LevelGiven,
    "rating": Rated,
    "self_rating": Rated,
    "standing": Standing,
    "summary": Told,
    "assignment": Assignment,
}
"""Kind of a annotation → what its body is."""

BY_LEARNER = frozenset({"self_rating"})
"""Kinds that a learner writes; the others are a coach's."""

ANSWERED = "answered"
"""Key of the level of the question itself: whether it was answered."""

CHOSEN = "Of the program’s report this shows what your coach chose to send."
"""Notice of a review that holds a part of what the machine said: all that a learner has of what a coach took in."""


def line_key(of: str, text: str) -> str:
    """Key of the level of a line of the job (``of``: role) or of something known of the company (company)."""
    return f"{of}:{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}"


class Place(NamedTuple):
    """What a annotation is about and whose it is. ``answer`` is empty for the whole session."""

    session: str
    answer: str
    by: str
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """One thing somebody said. ``by`` is the author's id, ``author`` the name to show; ``body`` a ``codec`` text."""

    session: str
    answer: str
    by: str
    author: str
    kind: str
    key: str
    at: datetime
    body: str = ""

    @property
    def place(self) -> Place:
        return Place(self.session, self.answer, self.by, self.kind, self.key)

    @property
    def rank(self) -> tuple[datetime, str, str]:
        """Of two annotations at one place the greater rank counts."""
        return (self.at, self.body, self.author)

    @property
    def value(self) -> Any:
        """The body as a value of its kind; None when taken back. ``InputError`` when it is damaged."""
        return codec.load(self.body, KINDS[self.kind]) if self.body else None


def body_of(value: object) -> str:
    """The body that says a value."""
    return codec.dump(value)


def note_key(session: str, answer: str, by: str, note: CoachNote) -> str:
    """The id of a note that came without one, from what it says: the same note has the same id everywhere."""
    said = "\x1f".join((session, answer, by, codec.dump(note)))
    return uuid.uuid5(uuid.NAMESPACE_URL, said.encode("unicode_escape").decode("ascii")).hex


def merged(annotations: Iterable[Annotation]) -> dict[Place, Annotation]:
    """The annotation that counts at each place, annotations taken back included."""
    found: dict[Place, Annotation] = {}
    for annotation in annotations:
        before = found.get(annotation.place)
        if before is None or annotation.rank > before.rank:
            found[annotation.place] = annotation
    return found


def standing(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """The annotations that count and were not taken back, in a fixed order."""
    return tuple(sorted((m for m in merged(annotations).values() if m.body), key=lambda m: (m.at, m.place)))
