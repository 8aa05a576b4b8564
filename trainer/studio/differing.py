"""How far people agree with the program, for the screens: per pitfall and element, what was disputed, and as cases."""

from __future__ import annotations

from trainer.coach import agreement
from trainer.coach.agreement import REPLIES, Scores, in_order
from trainer.coach.things import named
from trainer.content.registry import catalogue
from trainer.store import Store

__all__ = ["REPLIES", "Scores", "called", "in_order", "make_cases", "named", "read_scores"]


def called(rule: str) -> str:
    """A pitfall's name on screen; one that is no more loses its underscores."""
    known = catalogue().rules.get(rule)
    return known.title if known is not None else named(rule)


def read_scores() -> Scores:
    """Agreement over everything in the store; a job, since hundreds of reviews are read for it."""
    with Store.open() as store:
        return agreement.scores(store)


def make_cases() -> bytes:
    """The judged answers as labelled material; a job, since hundreds of reviews are read for it."""
    with Store.open() as store:
        return agreement.cases(store).encode("utf-8")
