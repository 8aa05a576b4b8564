"""My answers: what was kept, how it goes over time, then and now, to a coach and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from ui import draw, state
from ui.screens import coached, library, progressing, then_and_now
from ui.state import Desk

PARTS: Mapping[str, Callable[[Desk], None]] = {
    "Library": library.show,
    "Progress": progressing.show,
    "Then and now": then_and_now.show,
    "Coach": coached.show,
}


def show() -> None:
    """One part at a time."""
    desk = state.desk()
    draw.title("My answers")
    library.undo()
    names = list(PARTS)
    part = st.segmented_control("Part", names, default=names[0], key="answers-part", label_visibility="collapsed")
    PARTS[part or names[0]](desk)
