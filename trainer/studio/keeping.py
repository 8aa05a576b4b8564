"""Answers that are kept: into the store, out of it, and away."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from trainer import practice
from trainer.practice import Reviewed
from trainer.settings import home
from trainer.store import Store, Trashed
from trainer.studio.coached import as_received
from trainer.studio.takes import takes_folder, taking_in_folder
from trainer.values import Answer, Reply, Session

UNDO_S = 10
"""Seconds in which a deleted answer can be brought back."""

HISTORY = 5
"""Earlier attempts looked at for advice that was given before."""


def keep(store: Store, made: Reviewed, replies: tuple[Reply, ...], at: datetime, *, session: int | None = None) -> int:
    """Keep an answer with its sound and what was replied to it; returns the answer's id."""
    digest = store.keep_sound(made.sound, f".{practice.SOUND_KEPT_AS}") if made.sound else None
    answer = Answer(made.review, at, made.hearing, digest, replies)
    if session is not None:
        return store.add_answer(session, answer)
    return store.answers(session_id=store.save_session(Session(at, (answer,)))).rows[0].id


def kept(store: Store, answer_id: int) -> tuple[Answer, Reviewed]:
    """A kept answer, and the same as something that can be judged again; without its sound when that is gone.

    One that a coach handed back is as the coach left it.
    """
    answer = store.answer(answer_id)
    answer = replace(answer, review=as_received(store, answer_id, answer.review))
    return answer, Reviewed(answer.review, answer.hearing, store.sound_if_here(answer.media))


def sound_path(store: Store, answer: Answer) -> Path | None:
    """Where the sound of a kept answer lies."""
    return store.media.find(answer.media) if answer.media else None


def remove(store: Store, answer_id: int, at: datetime) -> int:
    """Delete a kept answer, for good after ``UNDO_S``; returns what ``Store.restore`` brings it back by until then."""
    return store.trash_answer(answer_id, at=at)


def can_come_back(store: Store, at: datetime) -> tuple[tuple[Trashed, int], ...]:
    """What was deleted less than ``UNDO_S`` ago, the last first, each with the whole seconds it has left."""
    left = [(each, math.ceil(UNDO_S - (at - each.deleted_at).total_seconds())) for each in store.trashed()]
    return tuple((each, seconds) for each, seconds in left if seconds > 0)


def empty_trash(store: Store, at: datetime) -> None:
    """Let what was deleted ``UNDO_S`` ago or earlier go for good, its sound too."""
    store.purge(before=at - timedelta(seconds=UNDO_S))


def delete_everything(store: Store) -> str:
    """Delete all that was said, typed or received, for good; what went, in words.

    Settings, listeners and question packs of one's own stay: they hold nothing of an answer.
    """
    gone = store.delete_everything()
    for folder in (takes_folder(), taking_in_folder(), home() / "voice", home() / "cache"):
        for path in folder.glob("*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for left in home().glob("*.zip"):
        left.unlink(missing_ok=True)
    return str(gone)


def size_of(folder: Path) -> int:
    """Bytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def history(store: Store, question_id: str) -> tuple[str, ...]:
    """What the last attempts at a question were asked to try next, oldest first."""
    rows = store.answers(question_id=question_id, limit=HISTORY).rows
    focus = [as_received(store, row.id, store.answer(row.id).review).next.focus for row in reversed(rows)]
    return tuple(found[0].about for found in focus if found)
