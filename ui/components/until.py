"""When something ends: the clock time where the person is, and the minutes that are left."""

from __future__ import annotations

from datetime import datetime

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_until",
    html='<p id="until" role="timer" aria-live="off"></p>',
    css=asset("components/shared.css")
    + "#until { margin: 0; color: var(--quiet); font-variant-numeric: tabular-nums; }",
    js=asset("components/until.js"),
)


def show(key: str, end: datetime) -> None:
    """Show the end; it counts in the page, and nothing is drawn anew for it."""
    _mount(key=key, data={"end_ms": int(end.timestamp() * 1000)})
