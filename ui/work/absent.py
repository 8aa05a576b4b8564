"""An answer that was kept is kept, also when its tab is closed before it has been judged."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from audio.errors import AudioError
from trainer import studio
from trainer.errors import TrainerError
from trainer.practice import Reviewed
from trainer.store import Store
from trainer.values import Reply
from ui import resources
from ui.state import Desk
from ui.work import penned
from ui.work.begin import now, prompt

GRACE_S = 15.0
"""So long a tab that is still open may take to fetch its report itself."""


def look_after(desk: Desk) -> None:
    """Keep the answer when its job has ended and no tab came for it. Where it fails, the recording stays."""
    if not desk.job or desk.job_kind != "review" or desk.sample:
        return
    jobs, job, store = resources.workers().listening, desk.job, resources.store()
    takes, asked = studio.takes_folder(), prompt(desk)

    def wait() -> None:
        try:
            made = jobs.wait(job)
        except (AudioError, TrainerError, KeyError):
            return
        time.sleep(GRACE_S)
        with desk.guard:
            if desk.job != job or not desk.wanted or desk.kept is not None:
                return
            put_in(desk, made, store, takes, asked)
            desk.job = ""

    threading.Thread(target=wait, name=f"absent-{job}", daemon=True).start()


def put_in(desk: Desk, made: Reviewed, store: Store, takes: Path, asked: str) -> None:
    """Keep an answer with what was tapped about it; its take in ``takes`` and words typed for it go."""
    replies = [*desk.replies, *_own_words(desk)]
    desk.kept = studio.keep(store, made, tuple(replies), now())
    desk.made, desk.replies, desk.phase = made, replies, "report"
    for part in (desk.take, desk.recorder):
        if part is not None:
            part.discard()
    if desk.source is not None and desk.source.parent == takes:
        desk.source.unlink(missing_ok=True)
    desk.take = desk.recorder = desk.source = None
    penned.forget(desk, asked, store)


def _own_words(desk: Desk) -> list[Reply]:
    """What the person tapped about their answer while it was judged, as replies that are kept with it."""
    return [Reply(f"own:{element}", "i_said" if said else "i_did_not", now()) for element, said in desk.own.items()]
