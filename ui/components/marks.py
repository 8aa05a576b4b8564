"""Answers marked in a long recording with two keys while it plays, and moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from streamlit.components.v2 import component

from ui import state
from ui.resources import asset

_mount = component(
    "studio_marks",
    html='<div id="marks"></div>',
    css=asset("components/shared.css") + asset("components/marks.css"),
    js=asset("components/marks.js"),
)


def show(key: str, changed: Callable[[list[list[float]]], None], **data: Any) -> None:
    """Show the recording; ``changed`` gets [start_s, end_s, number it was shown under or -1] of every mark.

    ``data``: duration_s, waveform, marks ([start_s, end_s, what was asked]). The sound is the page's audio player.
    """

    def told() -> None:
        found = state.recall(key)
        value = found.get("marks") if hasattr(found, "get") else None
        if isinstance(value, list):
            changed([[float(a), float(b), float(n)] for a, b, n in value])

    _mount(key=key, data={"key": key, **data}, on_marks_change=told)
