"""A figure or an element over time: a drawing whose points are buttons, and the same as a table below it."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component(
    "studio_trend",
    html='<div id="trend"></div>',
    css=asset("components/shared.css") + asset("components/trend.css"),
    js=asset("components/trend.js"),
)


@dataclass(frozen=True)
class Dot:
    """One point. ``place``: inside | under | over, which is also its shape; ``low`` and ``high``: its usual range."""

    id: int
    when: str
    day: str
    value: float
    said: str
    about: str
    place: str = ""
    low: float | None = None
    high: float | None = None


def show(key: str, *, name: str, unit: str, dots: list[Dot], rungs: tuple[str, ...] = ()) -> int | None:
    """Draw them, oldest first; the id of the point that was opened just now, or None.

    ``rungs``: names of the steps on the upright axis, from 0, where the values are steps and no figures.
    """
    data = {"key": key, "name": name, "unit": unit, "dots": [asdict(dot) for dot in dots], "rungs": list(rungs)}
    found = _mount(key=key, data=data, on_open_change=lambda: None)
    return int(found.open) if isinstance(found.open, (int, float)) else None
