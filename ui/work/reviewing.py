"""A review in progress on a desk: which session, which answer, and what was done with keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from trainer.errors import UnknownName
from trainer.studio import coaching
from trainer.studio.coaching import Seat
from ui import draw, resources, serving, state
from ui.components import marker
from ui.state import Desk
from ui.work.begin import now
from ui.work.trash import empty_later

FIRST_RUBRIC = "whole-interview"
GONE = "review-gone"
"""Under which name a visit remembers that what lay on the desk was deleted."""


@dataclass
class Reviewing:
    """``phase``: mark | finish | returned. ``acks``: component → number of the last deed that was kept."""

    session_id: int
    seats: tuple[Seat, ...]
    at: int = 0
    phase: str = "mark"
    rubric: str = FIRST_RUBRIC
    sound: bool = False
    acks: dict[str, int] = field(default_factory=dict)
    pages: dict[int, str] = field(default_factory=dict)
    problem: tuple[str, str] | None = None

    @property
    def seat(self) -> Seat:
        return self.seats[self.at]


def of(desk: Desk) -> Reviewing | None:
    """The review on this desk; one whose answers were deleted meanwhile is put away, which is to be said."""
    found = desk.other.get("reviewing")
    if not isinstance(found, Reviewing):
        return None
    if not _is_kept(found):
        leave(desk)
        state.remember(GONE, True)
        return None
    return found


def _is_kept(made: Reviewing) -> bool:
    store = resources.store()
    try:
        store.session_uid(made.session_id)
    except UnknownName:
        return False
    kept = store.answer_uids(made.session_id)
    return all(seat.answer_id in kept for seat in made.seats)


def begin(desk: Desk, session_id: int) -> None:
    """Put a session on the desk."""
    store = resources.store()
    seats = coaching.seats(store, session_id)
    made = Reviewing(session_id, seats, phase="mark" if seats else "finish")
    file = coaching.my_file(store, session_id)
    used = file.rubrics()
    made.rubric = used[-1] if used else (FIRST_RUBRIC if len(made.seats) > 1 else "aspirations")
    desk.other["reviewing"] = made
    _opened(made)


def leave(desk: Desk) -> None:
    """Put it away; everything in it is kept already."""
    desk.other.pop("reviewing", None)


def remove(session_id: int) -> None:
    """Delete a learner's session from the queue; for ten seconds it can be brought back."""
    store = resources.store()
    serving.note_of(store, store.learner_of(session_id), "deleted", f"session {session_id}")
    store.trash(session_id, at=now())
    empty_later()


def collector(desk: Desk, name: str) -> Callable[[], None]:
    """What is called when a component tells of deeds."""

    def arrived() -> None:
        made = of(desk)
        if made is not None:
            _collect(desk, made, name, marker.read(state.recall(name)))

    return arrived


def _collect(desk: Desk, made: Reviewing, name: str, deeds: list[dict[str, Any]]) -> None:
    with desk.guard:
        fresh = [deed for deed in deeds if deed["n"] > made.acks.get(name, 0)]
        if not fresh:
            return
        try:
            done = [deed for deed in fresh if deed.get("do") not in ("go", "return")]
            if done:
                coaching.act(resources.store(), made.session_id, done, now())
            for deed in fresh:
                if deed.get("do") == "go":
                    _go(made, str(deed.get("where")))
                elif deed.get("do") == "return":
                    hand_back(made)
            made.problem = None
        except draw.SPOKEN_ERRORS as error:
            made.problem = draw.error_of(error)
        made.acks[name] = max(deed["n"] for deed in fresh)


def _go(made: Reviewing, where: str) -> None:
    if where == "finish" or (where == "next" and made.at + 1 == len(made.seats)):
        made.phase = "finish"
    elif where == "next":
        made.at += 1
        _opened(made)
    elif where == "previous" and made.at:
        made.at -= 1
        _opened(made)
    elif where == "back" and made.seats:
        made.phase = "mark"


def _opened(made: Reviewing) -> None:
    """On a shared server it is written down whose answer comes onto the desk."""
    store = resources.store()
    if made.seats:
        about = f"session {made.session_id}, answer {made.at + 1}: sound and report"
        serving.note_of(store, store.learner_of(made.session_id), "opened", about)


def hand_back(made: Reviewing) -> None:
    """Mark it as returned; the bundle is packed when it is asked for."""
    store = resources.store()
    coaching.hand_back(store, made.session_id, now())
    made.phase = "returned"
    state.forget(given(made.session_id))


def given(session_id: int) -> str:
    """Under which name a visit remembers that a review was given back on a shared server since it was returned."""
    return f"given-back-{session_id}"


def page(made: Reviewing) -> str:
    """The report of the answer on show, made once."""
    if made.at not in made.pages:
        made.pages = {made.at: coaching.page(resources.store(), made.seat)}
    return made.pages[made.at]
