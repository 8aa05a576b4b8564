"""The report on the screen: the same body as the HTML page, with its buttons answered."""

from __future__ import annotations

from typing import Any

from streamlit.components.v2 import component

from trainer.report.to_html import fragment_script, fragment_style
from ui.resources import asset

CITED = ".w.cited { text-decoration: underline 3px; text-underline-offset: .25em; font-weight: 600; }"

_mount = component(
    "studio_report",
    html='<div id="report"></div>',
    css=fragment_style() + CITED,
    js=fragment_script() + asset("components/report.js"),
)


def show(html: str, key: str, cite: tuple[int, int] | None = None) -> dict[str, Any] | None:
    """Show a report's markup; what was done in it just now: ``{"do": …, …}``, or None.

    ``cite``: the first and last word of a quote that the report opens at.

    ``do``: again | follow_up | confirm | meant (with ``rule``) | unsaid (``rule, start, end, text``) |
    corrected (``text``).
    """
    found = _mount(key=key, data={"html": html, "key": key, "cite": cite}, on_deed_change=lambda: None)
    return found.deed if isinstance(found.deed, dict) else None
