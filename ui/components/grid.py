"""Lines of an advert beside the answers: a table whose marks open the answer; one line below the other when narrow."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_grid",
    html='<div id="grid"></div>',
    css=asset("components/shared.css") + asset("components/grid.css"),
    js=asset("components/grid.js"),
)


@dataclass(frozen=True)
class Head:
    """The answer above a column."""

    prompt: str
    day: str


@dataclass(frozen=True)
class Row:
    """A line. ``cells``: strong | partial | "" for each column; ``level``: the same over all answers."""

    text: str
    level: str
    cells: tuple[str, ...]


def show(key: str, caption: str, heads: list[Head], rows: list[Row]) -> tuple[int, int] | None:
    """Show the grid; row and column of the mark that was clicked just now, or None."""
    data = {"caption": caption, "heads": [asdict(head) for head in heads], "rows": [asdict(row) for row in rows]}
    found = _mount(key=key, data=data, on_open_change=lambda: None)
    at = found.open if isinstance(found.open, dict) else {}
    row, column = at.get("row"), at.get("column")
    if not isinstance(row, (int, float)) or not isinstance(column, (int, float)):
        return None
    if not (0 <= row < len(rows) and 0 <= column < len(heads)):
        return None
    return int(row), int(column)
