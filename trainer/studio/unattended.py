"""Answers whose person has gone: the queue goes on without them and puts the report into My answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from audio.errors import AudioError
from trainer.errors import TrainerError
from trainer.jobs import Jobs
from trainer.practice import Reviewed
from trainer.store import Store
from trainer.studio.keeping import keep


def keep_when_done(
    jobs: Jobs, job: str, store: Store, source: Path | None, at: datetime, read: Callable[[object], Reviewed | None]
) -> threading.Thread:
    """Wait for a job in the background and keep what comes of it, under the moment the person left.

    ``read`` takes the review out of the job's result. When the job fails the recording stays where it is and is offered
    at the next visit: nothing is lost.
    """

    def wait() -> None:
        try:
            made = read(jobs.wait(job))
        except (AudioError, TrainerError, KeyError):
            return
        deleted = source is not None and not source.is_file()  # with everything else, meanwhile
        if made is not None and not deleted:
            keep(store, made, (), at)
            if source is not None:
                source.unlink(missing_ok=True)

    thread = threading.Thread(target=wait, name=f"unattended-{job}", daemon=True)
    thread.start()
    return thread
