"""A place to type an answer: large, counted, and kept while it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_pen",
    html='<div id="pen"></div>',
    css=asset("components/shared.css") + asset("components/pen.css"),
    js=asset("components/pen.js"),
)


@dataclass(frozen=True)
class Written:
    """What was typed so far, and whether it was handed in just now."""

    text: str | None
    handed_in: bool


def show(text: str, key: str, *, label: str, button: str, hint: str = "", rows: int = 9) -> Written:
    """A text area that begins with ``text``. It tells what is typed half a second after the last key."""
    data = {"text": text, "key": key, "label": label, "button": button, "hint": hint, "rows": rows}
    found = _mount(key=key, data=data, on_typed_change=lambda: None, on_done_change=lambda: None)
    done, typed = found.done, found.typed
    if isinstance(done, dict):
        return Written(str(done.get("text", "")), True)
    return Written(str(typed["text"]) if isinstance(typed, dict) else None, False)
