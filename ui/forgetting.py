"""Delete everything: what a person's tabs still hold goes with what is kept."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from ui import resources, rounded, sitting, state, work
from ui.state import Desk
from ui.work import reviewing

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
        desk.other = {name: held for name, held in desk.other.items() if name.startswith(STAYS)}
        desk.emptied = True
