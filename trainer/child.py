"""One worker process of `trainer.jobs` and the thread that hands it jobs."""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any, Protocol

from trainer.errors import JobCancelled, JobCrashed
from trainer.worker import read_frame, write_frame

GRACE_S = 0.5
"""How long a job may take to notice that it was cancelled before its process is ended."""

CLOSING_S = 2.0
"""How long an idle process may take to end."""

if sys.platform == "win32":
    OF_ITS_OWN: dict[str, Any] = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
else:
    OF_ITS_OWN: dict[str, Any] = {"process_group": 0}
"""Ctrl-C is for the program, not for its worker, which ends when the program does: it could be at an import."""


class Office(Protocol):
    """Where a child gets its jobs and says what became of them."""

    @property
    def environment(self) -> Mapping[str, str]: ...

    def next(self, worker: Child) -> tuple[str, bytes] | None: ...
    def update(self, job_id: str, **changes: Any) -> None: ...
    def wants_cancel(self, job_id: str) -> bool: ...
    def runs_again(self, job_id: str) -> bool: ...


class Child(threading.Thread):
    """One child process and the thread that hands it jobs, one at a time."""

    def __init__(self, jobs: Office) -> None:
        super().__init__(daemon=True, name="jobs-worker")
        self.jobs = jobs
        self.child: subprocess.Popen[bytes] | None = None
        self.running: str | None = None
        self._writing = threading.Lock()

    def run(self) -> None:
        while (task := self.jobs.next(self)) is not None:
            job_id, call = task
            try:
                if not self._do(job_id, "call", call):
                    self.jobs.update(job_id, done=0.0, what="", early=None)
                    self._do(job_id, "again", call)
            finally:
                self.running = None
        self.stop()

    def _child(self) -> subprocess.Popen[bytes]:
        if self.child is None or self.child.poll() is not None:
            self.child = subprocess.Popen(
                [sys.executable, "-m", "trainer.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self.jobs.environment,
                **OF_ITS_OWN,
            )
        return self.child

    def _do(self, job_id: str, how: str, call: bytes) -> bool:
        """Have a job done; False when the process died under it."""
        child = self._child()
        assert child.stdin is not None and child.stdout is not None
        try:
            with self._writing:
                write_frame(child.stdin, (how, call))
            if self.jobs.wants_cancel(job_id):  # it came while the process began, or before it knew of the job
                self.cancel()
            while True:
                kind, *values = read_frame(child.stdout)
                if kind == "progress":
                    self.jobs.update(job_id, done=values[0], what=values[1])
                elif kind == "early":
                    self.jobs.update(job_id, early=values[0])
                elif kind == "result":
                    self.jobs.update(job_id, state="done", done=1.0, result=values[0])
                    return True
                else:
                    error = values[0]
                    stopped = getattr(error, "code", "") == "cancelled"
                    self.jobs.update(job_id, state="cancelled" if stopped else "failed", error=error)
                    return True
        except (EOFError, OSError, pickle.UnpicklingError):
            self.stop()
            if self.jobs.wants_cancel(job_id):
                self.jobs.update(job_id, state="cancelled", error=JobCancelled("Stopped."))
                return True
            if how == "call" and self.jobs.runs_again(job_id):
                return False
            crash = JobCrashed(
                "The process that was listening to this recording ended unexpectedly.",
                "Nothing saved is lost; try again. If it happens again, the computer may be short of memory.",
            )
            self.jobs.update(job_id, state="failed", error=crash)
            return True

    def cancel(self) -> None:
        """Ask the running job to stop, and end its process if it does not."""
        child, job_id = self.child, self.running
        if child is None or child.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError), self._writing:
            write_frame(child.stdin, ("cancel", b""))

        def end() -> None:
            if self.running == job_id and child.poll() is None:
                child.kill()

        timer = threading.Timer(GRACE_S, end)
        timer.daemon = True
        timer.start()

    def stop(self) -> None:
        """End the child process and close its pipes."""
        if self.child is None:
            return
        for stream in (self.child.stdin, self.child.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            self.child.wait(timeout=CLOSING_S)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        self.child = None
