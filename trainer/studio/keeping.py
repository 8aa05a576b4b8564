"""Answers that are kept: into the store, out of it, and away."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from trainer import practice
from trainer.practice import Reviewed
from trainer.store import AnswerRow, Store
from trainer.studio.takes import takes_folder
from trainer.values import Answer, Reply, Session

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
    """A kept answer, and the same as something that can be judged again; without its sound when that is gone."""
    answer = store.answer(answer_id)
    sound = store.sound(answer.media) if answer.media and store.media.find(answer.media) else None
    return answer, Reviewed(answer.review, answer.hearing, sound)


def sound_path(store: Store, answer: Answer) -> Path | None:
    """Where the sound of a kept answer lies."""
    return store.media.find(answer.media) if answer.media else None


def remove(store: Store, row: AnswerRow, at: datetime) -> bool:
    """Delete a kept answer; whether it can be brought back (an answer among others of a session cannot)."""
    if store.answers(session_id=row.session_id, limit=2).total == 1:
        store.trash(row.session_id, at=at)
        return True
    store.delete_answer(row.id)
    return False


def delete_everything(store: Store, at: datetime) -> str:
    """Delete all answers, drafts and builder answers for good; what went, in words. Settings and models stay."""
    for row in store.sessions():
        store.trash(row.id, at=at)
    gone = store.purge()
    for name in store.drafts():
        store.discard_draft(name)
    store.clear_builder()
    for take in takes_folder().glob("*"):
        take.unlink(missing_ok=True)
    return str(gone)


def size_of(folder: Path) -> int:
    """Bytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def history(store: Store, question_id: str) -> tuple[str, ...]:
    """What the last attempts at a question were asked to try next, oldest first."""
    rows = store.answers(question_id=question_id, limit=HISTORY).rows
    focus = [store.answer(row.id).review.next.focus for row in reversed(rows)]
    return tuple(found[0].about for found in focus if found)
