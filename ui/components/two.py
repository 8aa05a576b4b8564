"""Two short takes, one after the other: then and now."""

from __future__ import annotations

import base64
from dataclasses import asdict, dataclass

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_two",
    html='<div id="two"></div>',
    css=asset("components/shared.css") + asset("components/two.css"),
    js=asset("components/two.js"),
)


@dataclass(frozen=True)
class Clip:
    """One take: its heading, the words, what stands below them, and its sound as base64."""

    id: int
    head: str
    words: str
    below: str
    sound: str


def packed(sound: bytes) -> str:
    """Sound for a ``Clip``."""
    return base64.b64encode(sound).decode()


def show(key: str, clips: list[Clip]) -> int | None:
    """One or two takes to play; the id of the answer that was opened just now, or None."""
    found = _mount(key=key, data={"clips": [asdict(clip) for clip in clips]}, on_open_change=lambda: None)
    return int(found.open) if isinstance(found.open, (int, float)) else None
