"""The end of a review by keys: a rubric side by side, the summary, and handing back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_closing",
    html='<div id="closing"></div>',
    css=asset("components/shared.css") + asset("components/closing.css"),
    js=asset("components/closing.js"),
)


def show(key: str, arrived: Callable[[], None], data: dict[str, Any]) -> None:
    """Show a rubric and a summary. ``arrived`` is called when something was done; ``components.marker.read`` says what.

    ``data``: ``rubric``, ``rows`` (``id``, ``title``, ``levels``, ``mine``: the coach's level or None, ``theirs``: the
    learner's in words), ``summary``, ``letter`` (the review as text), ``learner`` (whether a learner rates, without
    summary and hand-back) and ``ack``; for a coach also ``only_comments``, ``rest`` and ``goes``, what a learner would
    receive line by line.
    """
    _mount(key=key, data=data, on_deeds_change=arrived)
