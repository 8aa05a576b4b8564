"""An answer to be marked: its words, sound and timeline on one side, what to look at on the other, all by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from streamlit.components.v2 import component

from trainer.report.to_html import fragment_script, fragment_style
from ui.resources import asset

_mount = component(
    "studio_marker",
    html='<div id="marker"><div id="report"></div><aside id="panel"></aside></div>',
    css=fragment_style() + asset("components/marker.css"),
    js=fragment_script() + asset("components/marker.js"),
)


def show(key: str, arrived: Callable[[], None], data: dict[str, Any]) -> None:
    """Show an answer. ``arrived`` is called when something was done; ``read`` says what.

    ``data``: ``html`` (the report), ``answer`` (its id), ``at`` and ``count``, ``prompt``, ``items``, ``comments``,
    ``snippets`` (name and text) and ``ack``, the number of the last deed that was kept: what has no answer is sent
    again, so that nothing is lost while the screen is drawn.
    """
    _mount(key=key, data=data, on_deeds_change=arrived)


def read(value: Any) -> list[dict[str, Any]]:
    """What was done, in order: each with its number ``n``, ``do`` and what belongs to it."""
    deeds = value.get("deeds") if hasattr(value, "get") else None
    if not isinstance(deeds, dict) or not isinstance(deeds.get("list"), list):
        return []
    return [deed for deed in deeds["list"] if isinstance(deed, dict) and isinstance(deed.get("n"), int)]
