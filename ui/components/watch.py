"""A stopwatch for reading something aloud. It stays in the page: nothing is recorded or kept."""

from __future__ import annotations

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_watch",
    html='<div id="watch"></div>',
    css=asset("components/shared.css") + asset("components/watch.css"),
    js=asset("components/watch.js"),
)


def show(key: str, says: str) -> None:
    """Start and stop; ``says`` stands beside the time once it was stopped."""
    _mount(key=key, data={"key": key, "says": says})
