"""A place to type an answer: large, counted, and kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from streamlit.components.v2 import component

from ui import state
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


def show(
    text: str,
    key: str,
    *,
    label: str,
    button: str = "",
    hint: str = "",
    rows: int = 9,
    placeholder: str = "",
    counted: bool = True,
    empty: bool = False,
    focus: bool = False,
    typed: Callable[[str], None] | None = None,
) -> Written:
    """A text area that begins with ``text``. It tells what is typed half a second after the last key.

    ``typed`` is called with it before anything is drawn, so that a click elsewhere loses nothing; not any more once
    everything was deleted, in another tab. ``empty``: it may
    be handed in without a word. Without ``button`` nothing is handed in.
    """

    def told() -> None:
        if state.was_emptied():
            return
        found = state.recall(key)
        for part in ("done", "typed"):
            value = found.get(part) if hasattr(found, "get") else None
            if isinstance(value, dict):
                text = str(value.get("text", ""))
                if part == "done":
                    state.press(key, text)
                if typed is not None:
                    typed(text)
                return

    data = {
        "text": text, "key": key, "label": label, "button": button, "hint": hint, "rows": rows,
        "placeholder": placeholder, "counted": counted, "empty": empty, "focus": focus,
    }  # fmt: skip
    found = _mount(key=key, data=data, on_typed_change=told, on_done_change=told)
    value, handed_in = found.typed, state.pressed(key)
    if handed_in is not None:
        return Written(handed_in, True)
    return Written(str(value["text"]) if isinstance(value, dict) else None, False)
