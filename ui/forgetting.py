"""Delete everything: what a person's tabs still hold goes with what is kept."""

from __future__ import annotations

import contextlib

import streamlit as st

from trainer import studio
from ui import resources, rounded, sitting, state, work
from ui.state import Desk
from ui.work import reviewing

WRITES = "taking-in-job"
"""A recording that is being listened to: its sound to mark by is written at the end, after everything else went."""

STAYS = "fetching-"
"""Downloads that are under way go on: listeners and voices hold nothing of an answer."""


def everything() -> str:
    """Clear the desks of all tabs of the person at work, then delete all that is kept; what went, in words."""
    for desk in state.desks_of_mine():
        _clear(desk)
    state.forget_visit()
    st.cache_data.clear()  # clips of answers among it
    return studio.delete_everything(resources.store())


def _clear(desk: Desk) -> None:
    with desk.guard:
        sitting.throw_away(desk)
        rounded.leave(desk)
        reviewing.leave(desk)
        work.leave(desk)
        taken_in = desk.other.get(WRITES)
        desk.other = {name: held for name, held in desk.other.items() if name.startswith(STAYS)}
        desk.emptied = True
    if taken_in is not None:
        _end(taken_in[0])


def _end(job: str) -> None:
    """Stop a job and wait until it has ended, however it does."""
    listening = resources.workers().listening
    listening.cancel(job)
    with contextlib.suppress(Exception):
        listening.wait(job)
