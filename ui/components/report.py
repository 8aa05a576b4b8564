"""The report on the screen: the same body as the HTML page, with its buttons answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from streamlit.components.v2 import component

from trainer.report.to_html import fragment_script, fragment_style
from ui import state
from ui.resources import asset

CITED = ".w.cited { text-decoration: underline 3px; text-underline-offset: .25em; font-weight: 600; }"

_mount = component(
    "studio_report",
    html='<div id="report"></div>',
    css=fragment_style() + CITED,
    js=fragment_script() + asset("components/report.js"),
)


def show(
    html: str,
    key: str,
    cite: tuple[int, int] | None = None,
    drafts: Mapping[str, str] | None = None,
    typed: Callable[[str, str], None] = lambda which, text: None,
) -> dict[str, Any] | None:
    """Show a report's markup; what was done in it just now: ``{"do": …, …}``, or None.

    ``cite``: the first and last word of a quote that the report opens at.

    ``do``: again | follow_up | confirm | meant (with ``rule``) | unsaid (``rule, start, end, text``) |
    corrected (``text``).

    ``drafts``: corrections that were begun, by the finding's rule or "all"; ``typed`` is called with each as it stands
    half a second after the last key, "" when it is given up, before anything is drawn.
    """

    def told() -> None:
        draft = getattr(state.recall(key), "draft", None)
        if isinstance(draft, dict):
            typed(str(draft.get("which", "")), str(draft.get("text", "")))

    data = {"html": html, "key": key, "cite": cite, "drafts": dict(drafts or {})}
    found = _mount(key=key, data=data, on_deed_change=lambda: None, on_draft_change=told)
    return found.deed if isinstance(found.deed, dict) else None
