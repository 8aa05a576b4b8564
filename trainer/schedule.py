"""When a question comes back: spaced repetition (FSRS), fed by nothing but the learner's own tap.

No machine verdict moves a question: only *again* and *fine* do. The same taps at the same moments give the same
dates, on every machine: no chance is involved, and no clock is read here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from trainer.store import Store


class Tap(StrEnum):
    """What the learner says about an attempt of their own."""

    AGAIN = "again"
    FINE = "fine"


LONGEST_DAYS = 60
"""A question comes back at least this often. Our own choice: interviews are prepared over weeks, not over years."""

SOON = timedelta(days=1)
"""*Again* is meant: it comes back tomorrow, even where FSRS alone would wait longer."""

EARLY = timedelta(hours=8)
"""A question counts as due this much before its moment, so that an evening's tap is there the next morning."""


@cache
def _scheduler() -> Any:
    """FSRS with its published weights and no chance.

    No steps within a day: an answer said again ten minutes later shows what is fresh, not what stays.
    """
    from fsrs import Scheduler

    return Scheduler(
        learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False
    )  # fmt: skip


def after(state: str | None, tap: Tap, at: datetime) -> tuple[datetime, str]:
    """When the question is due next, and what its scheduler remembers then, as JSON.

    ``state``: what it remembered before; None for a question never tapped. A memory that cannot be read, such as
    one that another version wrote, begins anew. ``at``: the moment of the tap, aware.
    """
    from fsrs import Rating

    at = at.astimezone(UTC)
    rating = Rating.Again if tap is Tap.AGAIN else Rating.Good
    card, _ = _scheduler().review_card(_card(state, at), rating, at)
    if tap is Tap.AGAIN:
        card.due = min(card.due, at + SOON)
    return card.due, str(card.to_json())


def tapped(store: Store, question_id: str, tap: Tap, at: datetime) -> datetime:
    """Take a tap down; returns when the question is due next."""
    known = {name: state for name, _, state in store.cards()}
    due_at, state = after(known.get(question_id), tap, at)
    store.save_card(question_id, due_at, state)
    return due_at


def due(store: Store, now: datetime) -> tuple[str, ...]:
    """Ids of the questions that are due, the one that has waited longest first."""
    return tuple(name for name, _, _ in store.cards(due_before=now + EARLY))


def queue(due_ids: Iterable[str], others: Iterable[str], count: int, known: Iterable[str]) -> tuple[str, ...]:
    """``count`` questions for a drill: those due in their order, then others in theirs, each once.

    ``known``: ids there are; a card whose question has gone is passed over.
    """
    there = frozenset(known)
    ordered = dict.fromkeys(id for id in (*due_ids, *others) if id in there)
    return tuple(ordered)[: max(count, 0)]


def _card(state: str | None, at: datetime) -> Any:
    """A card that knows what ``state`` tells; its name is the question's, so it gets no number of its own."""
    from fsrs import Card, State

    if state is not None:
        try:
            card = Card.from_json(state)
            if card.stability and card.difficulty and card.last_review is not None:
                return card
        except (ValueError, KeyError, TypeError, AttributeError):
            pass
    return Card(card_id=0, state=State.Learning, step=0, due=at)
