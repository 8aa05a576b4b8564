"""What lists show: rows with an id, light enough for ten thousand answers."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One sitting in a list. ``answers``: how many; ``deleted_at``: when it went into the trash.

    ``learner``: whose it is; empty for one's own.
    """

    id: int
    started_at: datetime
    title: str
    answers: int
    deleted_at: datetime | None = None
    learner: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The row for JSON, moments as ISO 8601."""
        return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose answers or words are here. ``role``: learner | coach; ``mine``: the one who uses this store."""

    id: int
    uid: str
    name: str
    role: str
    mine: bool


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer in a list. ``opening``: its first words; ``duration_s``: None when typed."""

    id: int
    session_id: int
    answered_at: datetime
    question_id: str
    kind: str
    pack: str
    prompt: str
    role: str
    opening: str
    words: int
    duration_s: float | None
    media: str | None
    starred: bool
    title: str
    tags: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The row for JSON, moments as ISO 8601."""
        return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of many: ``total`` counts all that fit the question."""

    rows: tuple[AnswerRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure, level or pitfall of one answer's newest revision, for trends.

    ``kind``: metric (``value``), element (``state`` is its level) or pitfall (``state`` is its severity).
    """

    answer_id: int
    answered_at: datetime
    question_id: str
    kind: str
    name: str
    value: float | None
    state: str | None


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash: ``session_id`` brings it back. ``prompt``: the first question; ``answers``: how many."""

    session_id: int
    deleted_at: datetime
    prompt: str
    answers: int


@dataclass(frozen=True, slots=True)
class Deleted:
    """What went, counted. Reads as a sentence."""

    sessions: int = 0
    answers: int = 0
    notes: int = 0
    sounds: int = 0
    sound_bytes: int = 0

    def __add__(self, other: Deleted) -> Deleted:
        return Deleted(*(getattr(self, name) + getattr(other, name) for name in Deleted.__slots__))

    def __str__(self) -> str:
        size = f" ({self.sound_bytes / 1e6:.1f} MB)" if self.sounds else ""
        return (
            f"Deleted: {_count(self.sessions, 'session')}, {_count(self.answers, 'answer')}, "
            f"{_count(self.notes, 'note')}, {_count(self.sounds, 'recording')}{size}."
        )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
