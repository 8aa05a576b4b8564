"""Deleting with ten seconds to change one's mind, kept up by the program and not by the window."""

from __future__ import annotations

import threading

from trainer import studio
from trainer.errors import TrainerError
from ui import resources
from ui.work.begin import now


def remove(answer_id: int) -> None:
    """Delete a kept answer; it goes for good a moment after the ten seconds, whether a window looks or not."""
    studio.remove(resources.store(), answer_id, now())
    empty_later()


def empty_later() -> None:
    """Let what was just deleted go for good a moment after the ten seconds."""
    later = threading.Timer(studio.UNDO_S + 1.0, _empty, (resources.store(),))
    later.daemon = True
    later.start()


def _empty(store: resources.Store) -> None:
    try:
        studio.empty_trash(store, now())
    except TrainerError:  # the disk is full or busy; the next opening empties it
        return
