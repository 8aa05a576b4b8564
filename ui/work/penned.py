"""Words typed for an answer: kept as typed, until their answer is kept or they are thrown away.

What is typed for the question in hand lies under the desk's own name. What was typed for another one, in another tab or
in a drill lies under a name of its own, and Home and Practise offer it again when nobody has it before them.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass

from trainer.store import Store
from ui import resources
from ui.state import Desk, drafts_name
from ui.work.begin import choose, now, prompt

ANSWER = "answer"


@dataclass(frozen=True)
class Typed:
    """Words as they were typed, and the question they answer."""

    asked: str
    text: str


def so_far(desk: Desk) -> str:
    """What was typed on this desk for the question in hand."""
    found = read(drafts_name(desk, ANSWER))
    return found.text if found.asked == prompt(desk) else ""


def write(desk: Desk, text: str) -> None:
    """Keep what is typed for the question in hand; what was typed here for another one stays beside it."""
    if read(drafts_name(desk, ANSWER)).asked not in ("", prompt(desk)):
        _set_aside(desk)
    save(drafts_name(desk, ANSWER), Typed(prompt(desk), text))


def forget(desk: Desk, asked: str, store: Store) -> None:
    """The answer to ``asked`` is kept or thrown away; words typed here for another question stay."""
    name = drafts_name(desk, ANSWER)
    if _read(store, name).asked == asked:
        store.discard_draft(name)


def go_on(desk: Desk, name: str) -> None:
    """Put words that were typed elsewhere on this desk, with their question; its own ones stay beside them."""
    found, known = read(name), {each.prompt: each.id for each in resources.bank().questions}
    if not found.asked:  # another tab was quicker
        return
    _set_aside(desk)
    choose(desk, known.get(found.asked, ""), asked="" if found.asked in known else found.asked)
    save(drafts_name(desk, ANSWER), found)
    resources.store().discard_draft(name)


def read(name: str) -> Typed:
    """The words kept under a name; empty where there are none."""
    return _read(resources.store(), name)


def save(name: str, what: Typed) -> None:
    """Keep words under a name; nothing is kept of no words."""
    if what.text.strip():
        resources.store().save_draft(name, json.dumps({"asked": what.asked, "text": what.text}), at=now())
    else:
        resources.store().discard_draft(name)


def _read(store: Store, name: str) -> Typed:
    found = json.loads(store.draft(name) or "{}")
    return Typed(str(found.get("asked", "")), str(found.get("text", "")))


def _set_aside(desk: Desk) -> None:
    name = drafts_name(desk, ANSWER)
    save(f"{name}:{secrets.token_hex(6)}", read(name))
    resources.store().discard_draft(name)
