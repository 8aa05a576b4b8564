"""Which questions a drill asks, today's and the ones before an interview, and what it may look at."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from trainer import schedule
from trainer.delivery.manner import switched_off
from trainer.questions import Bank, choose, from_requirement, interview, load_bank
from trainer.questions.choosing import FAMILY, pack_for_role
from trainer.roles import requirements
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio.roles_kept import role_in_use
from trainer.values import Manner, Question, RoleProfile

FILLERS, WHY, POINT = "fillers", "say-why", "to-the-point"
FOCUSES: Mapping[str, str] = {FILLERS: "Fillers", WHY: "Say why", POINT: "To the point in 15 s"}
"""What a drill can look at, one at a time."""

POINT_S = 15.0
"""Seconds until the first thing that was asked for is said. A convention: interviewers' attention is kept by an
answer that opens with its answer."""

TODAY = 5
"""Questions in today's drill."""

THINK_S, ANSWER_S = 10, 45
"""Seconds to think and to answer, unless chosen otherwise."""

BETWEEN_S = 15
"""Seconds a question takes besides: being asked, and the tap."""


@dataclass(frozen=True, slots=True)
class TodaysDrill:
    """What Home offers. ``due`` of the ``question_ids`` are back because of the learner's own taps."""

    question_ids: tuple[str, ...]
    due: int
    minutes: int
    says: str


def todays_drill(store: Store, now: datetime, *, bank: Bank | None = None, clock: bool = True) -> TodaysDrill:
    """Today's questions: those that are due, then others; the same all day for the same taps.

    Without ``clock`` nothing is said about minutes.
    """
    bank = bank or load_bank()
    ids = drill_questions(store, now, TODAY, bank=bank)
    due = due_among(store, ids, now)
    minutes = minutes_for(len(ids), THINK_S, ANSWER_S)
    back = {0: "", 1: ", one of them back for another try"}.get(due, f", {due} of them back for another try")
    about = f" About {minutes} minutes." if clock else ""
    return TodaysDrill(ids, due, minutes, f"{len(ids)} questions{back}.{about}")


def drill_questions(
    store: Store, now: datetime, count: int, *, focus: str = "", pack: str = "", bank: Bank | None = None
) -> tuple[str, ...]:
    """Ids of the questions for a drill: due ones first, then others, chosen by the day.

    ``focus``: with "say why", questions that ask for a reason. ``pack``: only from it. Without a pack the others
    are general ones and those of the saved role.
    """
    bank = bank or load_bank()
    fit = [question for question in bank.questions if not pack or question.pack == pack]
    if focus == WHY:
        fit = [question for question in fit if "reason" in question.core]
    role = saved_role(store)
    own = pack_for_role(bank, role.title) if role else None
    seed = now.date().isoformat()
    wanted = {"aspirations", "general", own.name if own else ""}
    others = [question.id for question in choose(bank, len(bank.questions), pack=pack, seed=seed)
              if pack or question.pack in wanted]  # fmt: skip
    return schedule.queue(schedule.due(store, now), others, count, (question.id for question in fit))


def due_among(store: Store, ids: tuple[str, ...], now: datetime) -> int:
    """How many of these questions are back by the learner's own taps."""
    return len(set(ids) & set(schedule.due(store, now)))


def minutes_for(count: int, think_s: float, answer_s: float | None) -> int:
    """About how long a drill takes, rounded up."""
    return max(1, -int(-count * (think_s + (answer_s or ANSWER_S) + BETWEEN_S) // 60))


def focuses(chosen: Settings) -> tuple[str, ...]:
    """The focuses that may speak: none that "How I speak" or the settings switch off, no clock where none is wanted."""
    off = switched_off(chosen)
    found = [WHY]
    if not {"filler_sounds", "filler_phrases"} <= off.keys():
        found.insert(0, FILLERS)
    if chosen.manner is not Manner.STAMMER:
        found.append(POINT)
    return tuple(found)


def saved_role(store: Store) -> RoleProfile | None:
    """The role in use, or None."""
    role = role_in_use(store)
    return role.profile if role else None


def interview_for(bank: Bank, count: int, profile: RoleProfile | None, seed: str) -> tuple[Question, ...]:
    """A whole interview for a job: its pack's questions and those made from the lines of its advert."""
    if profile is None:
        return interview(bank, count, seed=seed)
    lines = [from_requirement(each, profile) for each in requirements(profile) if each.text.strip()]
    return interview(bank, count, role=profile.title, lines=lines, seed=seed)


def questions_before(bank: Bank, profile: RoleProfile | None, seed: str) -> tuple[Question, ...]:
    """Three questions for the minutes before an interview: never by what went badly, always in a kind order.

    With a role: why here, then one on the work itself (a line of its advert, else its pack), then where you want to
    go. Without one: about you, why here, where you want to go.
    """
    if profile is None:
        return interview(bank, 3, seed=seed)
    why_here = choose(bank, 1, kind="why_here", seed=seed)
    asked = [each for each in requirements(profile) if each.text.strip()]
    if asked:
        line = min(asked, key=lambda each: hashlib.sha256(f"{seed}\0{each.id}".encode()).digest())
        work: tuple[Question, ...] = (from_requirement(line, profile),)
    else:
        own = pack_for_role(bank, profile.title)
        work = choose(bank, 1, pack=own.name, seed=seed) if own else choose(bank, 1, kind="strengths", seed=seed)
    ahead = [each for each in choose(bank, len(bank.questions), seed=seed) if each.kind in FAMILY[:3]]
    return (*why_here, *work, *ahead[:1])


def drill_title(focus: str, count: int) -> str:
    """The session's title; without a focus it was the ten minutes before an interview."""
    name = f"Drill: {FOCUSES[focus]}" if focus else "Before an interview"
    return f"{name}, {count} {'answer' if count == 1 else 'answers'}"
