"""Corrections of an answer's words, kept as far as they are typed: half a second after the last key."""

from __future__ import annotations

from trainer.errors import UnknownName
from trainer.store import draft_of
from ui import resources
from ui.state import Desk
from ui.work.begin import now


def typed_words(desk: Desk) -> dict[str, str]:
    """Corrections that were begun in the report on the desk, by the finding's rule, or "all" for the whole text."""
    name = _name(desk)
    found = resources.store().drafts() if name else {}
    return {each.removeprefix(name): text for each, text in found.items() if each.startswith(name)}


def keep_typed(desk: Desk, which: str, text: str) -> None:
    """Keep a correction until its answer is judged with other words or deleted, or it is given up ("").

    One of a sample's words, or of an answer that was deleted meanwhile, stays on the page alone.
    """
    name = _name(desk)
    if name and text:
        resources.store().save_draft(name + which, text, at=now())
    elif name:
        resources.store().discard_draft(name + which)


def forget_typed(desk: Desk) -> None:
    """The words they were about are others now."""
    for which in typed_words(desk):
        keep_typed(desk, which, "")


def _name(desk: Desk) -> str:
    """How the names of its corrections begin; none where no kept answer lies on the desk."""
    if desk.kept is None:
        return ""
    try:
        return draft_of(resources.store().place_of(desk.kept)[1])
    except UnknownName:  # deleted in another window
        return ""
