"""Work in processes of its own, with an id, progress and a way to stop it.

Recognition and alignment hold Python's lock for seconds and a screen's rerun aborts what runs inside it, so
anything over 0.3 s runs here. A worker is a plain child (``python -m trainer.worker``) that keeps what it has
loaded: models are loaded once. Frames are pickles over its pipes, so it ends when its parent does, even when
the parent is killed; ``multiprocessing`` is not used because it would run the screen's script in each child.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import pickle
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from trainer.errors import JobCancelled, JobCrashed
from trainer.worker import read_frame, write_frame

GRACE_S = 2.0
"""How long a job may take to notice that it was cancelled before its process is ended."""
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
KEPT = 40
"""Finished jobs whose state is remembered; a result may carry its sound, so not more than a few dozen."""


@dataclass(frozen=True, slots=True)
class JobState:
    """One job as of now. ``state``: queued | running | done | failed | cancelled; ``place``: jobs before it.

    ``done`` is 0…1, ``what`` says in words what is being done. ``error`` is the exception of a failed job.
    """

    id: str
    state: str
    done: float = 0.0
    what: str = ""
    place: int = 0
    result: Any = None
    error: BaseException | None = None

    @property
    def ended(self) -> bool:
        return self.state in ("done", "failed", "cancelled")


class _Worker(threading.Thread):
    """One child process and the thread that hands it jobs, one at a time."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(daemon=True, name="jobs-worker")
        self.jobs = jobs
        self.child: subprocess.Popen[bytes] | None = None
        self.running: str | None = None

    def run(self) -> None:
        while (task := self.jobs._next(self)) is not None:
            job_id, call = task
            try:
                self._do(job_id, call)
            finally:
                self.running = None
        self.stop()

    def _child(self) -> subprocess.Popen[bytes]:
        if self.child is None or self.child.poll() is not None:
            self.child = subprocess.Popen(
                [sys.executable, "-m", "trainer.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self.jobs._environment,
            )
        return self.child

    def _do(self, job_id: str, call: bytes) -> None:
        child = self._child()
        assert child.stdin is not None and child.stdout is not None
        try:
            write_frame(child.stdin, ("call", call))
            while True:
                kind, *values = read_frame(child.stdout)
                if kind == "progress":
                    self.jobs._update(job_id, done=values[0], what=values[1])
                elif kind == "result":
                    self.jobs._update(job_id, state="done", done=1.0, result=values[0])
                    return
                else:
                    error = values[0]
                    stopped = getattr(error, "code", "") == "cancelled"
                    self.jobs._update(job_id, state="cancelled" if stopped else "failed", error=error)
                    return
        except (EOFError, OSError, pickle.UnpicklingError):
            self.stop()
            if self.jobs._wants_cancel(job_id):
                self.jobs._update(job_id, state="cancelled", error=JobCancelled("Stopped."))
                return
            crash = JobCrashed(
                "The process that was listening to this recording ended unexpectedly.",
                "Nothing saved is lost; try again. If it happens again, the computer may be short of memory.",
            )
            self.jobs._update(job_id, state="failed", error=crash)

    def cancel(self) -> None:
        """Ask the running job to stop, and end its process if it does not."""
        child, job_id = self.child, self.running
        if child is None or child.stdin is None:
            return
        with contextlib.suppress(OSError):
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
            self.child.wait(timeout=GRACE_S)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        self.child = None


class Jobs:
    """A queue of jobs before a few worker processes. Safe to use from any thread."""

    def __init__(self, workers: int = 1, *, threads: int | None = None) -> None:
        """``threads``: how many a worker's libraries may use, where several share the cores (default: as they like)."""
        limits = {} if threads is None else dict.fromkeys(_THREADS, str(threads))
        self._environment = {**os.environ, **limits}
        self._lock = threading.Condition()
        self._states: OrderedDict[str, JobState] = OrderedDict()
        self._calls: OrderedDict[str, bytes] = OrderedDict()
        self._cancelled: set[str] = set()
        self._numbers = itertools.count(1)
        self._closed = False
        self._workers = [_Worker(self) for _ in range(workers)]
        for worker in self._workers:
            worker.start()

    def submit(self, function: Callable[..., Any], /, *args: Any, **keywords: Any) -> str:
        """Queue ``function(*args, **keywords)`` and return the job's id.

        ``function`` is importable by name. If it takes ``progress`` or ``cancelled`` it is given them.
        """
        call = pickle.dumps((function, args, keywords), protocol=pickle.HIGHEST_PROTOCOL)
        with self._lock:
            if self._closed:
                raise JobCrashed("The program is closing.", "Start it again.")
            job_id = f"job-{next(self._numbers)}"
            self._states[job_id] = JobState(job_id, "queued")
            self._calls[job_id] = call
            self._forget()
            self._lock.notify_all()
        return job_id

    def state(self, job_id: str) -> JobState:
        """How a job stands; a job long forgotten is a KeyError."""
        with self._lock:
            state = self._states[job_id]
            if state.state == "queued":
                state = replace(state, place=list(self._calls).index(job_id))
            return state

    def cancel(self, job_id: str) -> None:
        """Stop a job: at once when it waits, within two seconds when it runs."""
        with self._lock:
            state = self._states.get(job_id)
            if state is None or state.ended:
                return
            self._cancelled.add(job_id)
            if self._calls.pop(job_id, None) is not None:
                self._set(job_id, state="cancelled", error=JobCancelled("Stopped."))
                return
            worker = next((w for w in self._workers if w.running == job_id), None)
        if worker is not None:
            worker.cancel()

    def wait(
        self,
        job_id: str,
        *,
        progress: Callable[[float, str], None] | None = None,
        timeout_s: float | None = None,
    ) -> Any:
        """The job's result; raises its error. ``progress`` is called in this thread."""
        told: tuple[float, str] | None = None
        while True:
            with self._lock:
                state = self._states[job_id]
                if not state.ended and told == (state.done, state.what) and not self._lock.wait(timeout_s):
                    raise TimeoutError(job_id)
                state = self._states[job_id]
            if progress is not None and told != (state.done, state.what) and state.what:
                progress(state.done, state.what)
            told = (state.done, state.what)
            if state.state == "done":
                return state.result
            if state.ended:
                raise state.error or JobCancelled("Stopped.")

    def close(self) -> None:
        """End every worker; running jobs are lost."""
        with self._lock:
            self._closed = True
            self._lock.notify_all()
            busy = [w for w in self._workers if w.running is not None]
        for worker in busy:
            if worker.child is not None:
                worker.child.kill()
        for worker in self._workers:
            worker.join(timeout=2 * GRACE_S)

    def __enter__(self) -> Jobs:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # what the workers' threads use

    def _next(self, worker: _Worker) -> tuple[str, bytes] | None:
        with self._lock:
            while not self._closed and not self._calls:
                self._lock.wait()
            if self._closed:
                return None
            job_id, call = self._calls.popitem(last=False)
            worker.running = job_id
            self._set(job_id, state="running")
            return job_id, call

    def _update(self, job_id: str, **changes: Any) -> None:
        with self._lock:
            self._set(job_id, **changes)

    def _set(self, job_id: str, **changes: Any) -> None:
        self._states[job_id] = replace(self._states[job_id], **changes)
        self._lock.notify_all()

    def _wants_cancel(self, job_id: str) -> bool:
        with self._lock:
            return job_id in self._cancelled

    def _forget(self) -> None:
        for job_id in [i for i, s in self._states.items() if s.ended][: max(0, len(self._states) - KEPT)]:
            del self._states[job_id]
            self._cancelled.discard(job_id)
