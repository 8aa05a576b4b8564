"""What the kept answers cover of a role: every line of the advert with the words that serve it, and where.

Reading an answer for a role takes some milliseconds, so that what was found is kept beside the data, by answer and by
what the role asks for: positions and scores only, never words. Answers that nobody has read for the role yet are
counted and read on request, the newest first.

What counts as served: a coach said so, by a level that counts before all else; the learner said so, or answered the
question made from that line and its parts were heard. Words that are only like a line are shown as a hint, since among
many answers some are always alike by chance.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from audio.values import Transcript
from trainer import practice
from trainer.adverts import line_key, lines
from trainer.errors import UnknownName
from trainer.practice import Progress
from trainer.questions import from_requirement, load_bank
from trainer.store import Store
from trainer.store.marks import GIVEN
from trainer.studio.held_for import held_for
from trainer.studio.preparing import CHECKED_AS
from trainer.studio.roles_kept import KeptRole
from trainer.values import Question, Requirement, RoleProfile, Strength

NEWEST = 200
"""Answers that are read for a role without being asked; on two slow cores that is about three seconds."""

MORE = 1000
"""Answers that are read on top when the learner asks for older ones."""

SHOWN = 5
"""Places of one line that are listed, the best first; further ones are counted."""

SAYS = "role-says"
"""Drawer of the store: what the learner said about a place, "yes" or "no"."""

_FORM = 1
_SAVE_EVERY = 250
_STATES = {"absent": 0, "named": 1, "used": 2}


@dataclass(frozen=True, slots=True)
class Place:
    """Words of one answer beside a line. ``start``, ``end``: characters of its transcript.

    ``because``: "coach" a coach says so, "said" the learner does, "asked" the answer is to the line's own question,
    "alike" a hint.
    """

    answer_id: int
    mark: str
    strength: Strength
    because: str
    score: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Covered:
    """One line of the role. ``every``: all places, best first; none when nothing serves it."""

    line: Requirement
    every: tuple[Place, ...]
    question: Question

    @property
    def places(self) -> tuple[Place, ...]:
        return self.every[:SHOWN]

    @property
    def count(self) -> int:
        return len(self.every)

    @property
    def strength(self) -> Strength:
        return self.every[0].strength if self.every else Strength.NONE


@dataclass(frozen=True, slots=True)
class Known:
    """Something the advert tells about the company. ``state``: used | named | absent, the best in any answer."""

    text: str
    state: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """A role beside the answers. ``read`` of ``answers`` have been read for it; ``pending`` of the newest have not.

    ``rough``: answers whose words are an unconfirmed draft, which are not judged.
    """

    rows: tuple[Covered, ...]
    company: tuple[Known, ...]
    answers: int
    read: int
    pending: int
    rough: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of a place, the question they answered and when."""

    quote: str
    prompt: str
    answered_at: datetime
    first_word: int
    last_word: int


def coverage(store: Store, role: KeptRole, *, newest: int = NEWEST) -> Coverage:
    """What is known so far, from what was read before; nothing is read here."""
    profile, asked = role.profile, lines(role.profile.description)
    marks = store.marks()
    found, says = _load(_file(store.folder, role.id, profile)), store.kept_texts(SAYS)
    places: list[list[Place]] = [[] for _ in asked]
    company: dict[str, Known] = {text: Known(text, "absent", None) for text in _about(profile)}
    read = rough = 0
    for answer_id, mark in marks:
        entry = found.get(mark)
        if entry is None:
            continue
        read += 1
        rough += bool(entry.get("rough"))
        for number, strength, because, score, start, end in entry.get("lines", ()):
            place = Place(answer_id, mark, Strength(strength), because, score, start, end)
            said = says.get(_says_name(asked[number], place), "") if because != "coach" else ""
            if said == "yes":
                place = replace(place, strength=Strength.STRONG, because="said")
            if said != "no":
                places[number].append(place)
        for text, state, start, end in entry.get("company", ()):
            if text in company and _STATES[state] > _STATES[company[text].state]:
                strength = Strength.STRONG if state == "used" else Strength.PARTIAL
                company[text] = Known(text, state, Place(answer_id, mark, strength, "alike", 0.0, start, end))
    rows = []
    for line, mine in zip(asked, places):
        mine.sort(key=lambda place: (place.strength is not Strength.STRONG, place.because == "alike", -place.score))
        rows.append(Covered(line, tuple(mine), from_requirement(line, profile)))
    pending = sum(mark not in found for _, mark in marks[:newest])
    return Coverage(tuple(rows), tuple(company.values()), len(marks), read, pending, rough)


def make_coverage(
    folder: Path, role_id: int, profile: RoleProfile, newest: int = NEWEST, *,
    progress: Progress = practice.nothing_heard, cancelled: Callable[[], bool] = lambda: False,
) -> int:  # fmt: skip
    """Read the newest answers of a data folder for a role, those that were not yet; how many. For a worker.

    What was read before it is stopped stays.
    """
    path = _file(folder, role_id, profile)
    with Store.open(folder) as store:
        marks = store.marks()
        found = dict(_load(path))
        wanted = [each for each in marks[:newest] if each[1] not in found]
        for number, (answer_id, mark) in enumerate(wanted, 1):
            if cancelled():
                break
            found[mark] = held_for(store, answer_id, profile)
            progress(number / len(wanted), f"Reading answer {number} of {len(wanted)}")
            if number % _SAVE_EVERY == 0:
                _save(path, found, (mark for _, mark in marks))
        if wanted:
            _save(path, found, (mark for _, mark in marks))
            for other in set(path.parent.glob(f"role-{role_id}-*.json")) - {path}:
                other.unlink(missing_ok=True)
    return len(wanted)


def say(store: Store, line: Requirement, place: Place, backs: bool, *, at: datetime) -> None:
    """Keep the learner's word on whether a place backs a line."""
    store.keep_text(SAYS, _says_name(line, place), "yes" if backs else "no", at=at)


def unsay(store: Store, line: Requirement, place: Place) -> None:
    """Take the learner's word back."""
    store.forget_text(SAYS, _says_name(line, place))


def quoted(store: Store, place: Place) -> Quoted | None:
    """The words of a place; None when the answer is gone."""
    said = _said(store, place.answer_id, place.mark)
    if said is None:
        return None
    text, prompt, at = said
    quote, first = text[place.start : place.end], len(text[: place.start].split())
    return Quoted(quote, prompt, at, first, first + len(quote.split()) - 1)


@lru_cache(maxsize=1024)
def _said(store: Store, answer_id: int, mark: str) -> tuple[str, str, datetime] | None:
    try:
        answer = store.answer(answer_id)
    except UnknownName:
        return None
    return answer.review.transcript.text, answer.review.question.prompt, answer.answered_at


def _says_name(line: Requirement, place: Place) -> str:
    """Drawer's name of the learner's word; it stays when a coach gives the answer levels."""
    told = hashlib.sha256(line_key(line.text).encode("utf-8", "replace")).hexdigest()[:12]
    return f"{told}:{place.mark.partition(GIVEN)[0]}"


@lru_cache(maxsize=64)
def _about(profile: RoleProfile) -> tuple[str, ...]:
    """What the profile tells about the company, as the judgement of an answer takes it apart."""
    from trainer.content import alignment
    from trainer.content.registry import open_context

    context = open_context(Transcript(()), load_bank().get(CHECKED_AS), profile=profile)
    return tuple(item.text for item in alignment.company(context).items)


def _file(folder: Path, role_id: int, profile: RoleProfile) -> Path:
    """One file for a role and what it asks for; another advert is another file."""
    asked = [_FORM, practice.version(), profile.title, profile.company, profile.mission, profile.description]
    told = hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:16]
    return folder / "cache" / f"role-{role_id}-{told}.json"


def _load(path: Path) -> dict[str, Any]:
    try:
        return _parsed(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        return {}


@lru_cache(maxsize=4)
def _parsed(path: Path, _changed: int) -> dict[str, Any]:
    """What was found before; a damaged file counts as nothing found, it is worked out again."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _save(path: Path, found: dict[str, Any], there: Iterable[str]) -> None:
    """Whole or not at all, and only for answers that are still there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        kept = {mark: found[mark] for mark in there if mark in found}
        beside.write_text(json.dumps(kept, separators=(",", ":")), encoding="utf-8")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
