"""A few named fields that are kept while they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from streamlit.components.v2 import component

from ui import state
from ui.resources import asset

_mount = component(
    "studio_sheet",
    html='<div id="sheet"></div>',
    css=asset("components/shared.css") + asset("components/sheet.css"),
    js=asset("components/sheet.js"),
)


@dataclass(frozen=True)
class Field:
    """One field. ``rows``: more than one for a longer text."""

    id: str
    label: str
    value: str
    hint: str = ""
    rows: int = 1


def show(fields: tuple[Field, ...], key: str, typed: Callable[[dict[str, str]], None]) -> None:
    """Show fields; ``typed`` gets what they hold half a second after the last key, before anything is drawn."""

    def told() -> None:
        found = state.recall(key)
        value = found.get("typed") if hasattr(found, "get") else None
        if isinstance(value, dict):
            typed({str(id): str(text) for id, text in value.items()})

    _mount(key=key, data={"key": key, "fields": [asdict(each) for each in fields]}, on_typed_change=told)
