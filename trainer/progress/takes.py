"""Then and now: the first and the latest time that one element was heard aloud."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from audio.values import TimeSpan
from trainer.errors import UnknownName
from trainer.progress.view import View, held_back
from trainer.report.names import LEVELS, title
from trainer.settings import Settings
from trainer.store import Fact, Store
from trainer.values import Evidence, Level

LOOKED_AT = 25
"""Answers that are opened from each end before the search gives up: those without sound or seconds are passed over."""

LEAD_S = 0.25
"""Sound before and after the words, so that the first one is not cut."""


@dataclass(frozen=True, slots=True)
class Take:
    """One answer's words on an element, and the seconds of its sound that hold them."""

    answer_id: int
    answered_at: datetime
    question: str
    level: str
    evidence: Evidence
    media: str
    time: TimeSpan


@dataclass(frozen=True, slots=True)
class Meeting:
    """The first and the latest take of an element. ``because``: why one of them, or both, are missing."""

    element: str
    title: str
    first: Take | None
    latest: Take | None
    because: str = ""


def then_and_now(store: Store, element: str, view: View, settings: Settings) -> Meeting:
    """The first and the latest take of an element among the answers in view."""
    name, why = title(element), held_back(settings)
    if why:
        return Meeting(element, name, None, None, why)
    heard, struck = {Level.CLEAR, Level.THERE, Level.TOUCHED}, store.struck()
    facts = [fact for fact in store.facts("element", element, spoken=True, **view.filters)
             if fact.state in heard and (fact.answer_id, element) not in struck]  # fmt: skip
    first = _take(store, element, facts[:LOOKED_AT])
    if first is None:
        because = "It has not been heard yet in a recording that is kept with its sound."
        return Meeting(element, name, None, None, because)
    latest = _take(store, element, reversed(facts[-LOOKED_AT:]))
    if latest is None or latest.answer_id == first.answer_id:
        because = "There is one take of it so far. Answer again, and the two can be heard one after the other."
        return Meeting(element, name, first, None, because)
    return Meeting(element, name, first, latest)


def _take(store: Store, element: str, facts: Iterable[Fact]) -> Take | None:
    """The first of these answers whose words on the element can be played."""
    for fact in facts:
        try:
            answer = store.answer(fact.answer_id)
        except UnknownName:  # deleted in another window just now
            continue
        if answer.media is None or store.media.find(answer.media) is None:
            continue
        found = next((each for each in answer.review.content.elements if each.id == element), None)
        cited = next((e for e in found.evidence if e.time is not None and e.quote), None) if found else None
        if found is None or cited is None or cited.time is None:
            continue
        end_s = cited.time.end_s + LEAD_S
        if answer.review.audio is not None:
            end_s = min(end_s, answer.review.audio.duration_s)
        time = TimeSpan(max(0.0, cited.time.start_s - LEAD_S), end_s)
        asked = answer.review.question.prompt
        return Take(fact.answer_id, fact.answered_at, asked, LEVELS[found.level], cited, answer.media, time)
    return None
