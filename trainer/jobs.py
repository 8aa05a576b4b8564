"""Work in processes of its own, with an id, progress and a way to stop it.

Recognition and alignment hold Python's lock for seconds and a screen's rerun aborts what runs inside it, so
anything over 0.3 s runs here. A worker is a plain child (``python -m trainer.worker``) that keeps what it has
loaded: models are loaded once. Frames are pickles over its pipes, so it ends when its parent does, even when
the parent is killed; ``multiprocessing`` is not used because it would run the screen's script in each child.
"""

from __future__ import annotations

import itertools
import os
import pickle
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from trainer.child import CLOSING_S, Child
from trainer.errors import JobCancelled, JobCrashed
from trainer.settings import home
from trainer.worker import GENTLE

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
PACE_FROM = 20
"""So many finished jobs tell how long one takes."""
KEPT = 40
"""Finished jobs whose state is remembered; a result may carry its sound, so not more than a few dozen."""

FILES = 200
"""So many files are remembered with the worker that had them last."""


@dataclass(frozen=True, slots=True)
class JobState:
    """One job as of now. ``state``: queued | running | done | failed | cancelled; ``place``: jobs before it.

    ``done`` is 0…1, ``what`` says in words what is being done. ``early`` is the last thing the job told before its
    result. ``error`` is the exception of a failed job.
    """

    id: str
    state: str
    done: float = 0.0
    what: str = ""
    place: int = 0
    early: Any = None
    result: Any = None
    error: BaseException | None = None

    @property
    def ended(self) -> bool:
        return self.state in ("done", "failed", "cancelled")


class Jobs:
    """A queue of jobs before a few worker processes. Safe to use from any thread.

    Jobs whose first argument is one and the same file go to one worker: it may remember what it heard of it.
    """

    def __init__(self, workers: int = 1, *, threads: int | None = None, gentle: bool = False) -> None:
        """``threads``: how many a worker's libraries may use, where several share the cores (default: as they like).

        ``gentle``: the workers let everything else on this machine go first.
        """
        limits = {} if threads is None else dict.fromkeys(_THREADS, str(threads))
        limits |= {GENTLE: "1"} if gentle else {}
        self._environment = {**os.environ, **limits}
        self._lock = threading.Condition()
        self._states: OrderedDict[str, JobState] = OrderedDict()
        self._calls: OrderedDict[str, bytes] = OrderedDict()
        self._cancelled: set[str] = set()
        self._sure: set[str] = set()
        self._files: dict[str, Path] = {}
        self._had: OrderedDict[Path, Child] = OrderedDict()
        self._numbers = itertools.count(1)
        self._took_s: deque[float] = deque(maxlen=PACE_FROM)
        self._began_s: dict[str, float] = {}
        self._closed = False
        self._workers = [Child(self) for _ in range(workers)]
        for worker in self._workers:
            worker.start()

    @property
    def workers(self) -> int:
        """How many processes work at once."""
        return len(self._workers)

    def submit(self, function: Callable[..., Any], /, *args: Any, **keywords: Any) -> str:
        """Queue ``function(*args, **keywords)`` and return the job's id.

        ``function`` is importable by name. If it takes ``progress``, ``cancelled`` or ``early`` it is given them:
        ``early(value)`` tells something before the result.
        """
        return self._submit(function, args, keywords, sure=False)

    def submit_surely(self, function: Callable[..., Any], /, *args: Any, **keywords: Any) -> str:
        """The same, and once more in a fresh process when its own dies; then ``again=True`` if it takes that."""
        return self._submit(function, args, keywords, sure=True)

    def _submit(
        self, function: Callable[..., Any], args: tuple[Any, ...], keywords: dict[str, Any], *, sure: bool
    ) -> str:
        call = pickle.dumps((function, args, keywords, home()), protocol=pickle.HIGHEST_PROTOCOL)
        with self._lock:
            if self._closed:
                raise JobCrashed("The program is closing.", "Start it again.")
            job_id = f"job-{next(self._numbers)}"
            self._states[job_id] = JobState(job_id, "queued")
            self._calls[job_id] = call
            if args and isinstance(args[0], Path):
                self._files[job_id] = args[0]
            if sure:
                self._sure.add(job_id)
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

    def wait_s(self, job_id: str) -> float | None:
        """About how long until a waiting job begins, from how long the last ones took; None where nothing tells."""
        with self._lock:
            state = self.state(job_id)
            if state.state != "queued" or not self._took_s:
                return None
            return sum(self._took_s) / len(self._took_s) * (state.place + 1) / self.workers

    def collect(self, job_id: str) -> JobState:
        """How a job stands; one that has ended is forgotten, so that its result lies with whoever asked only."""
        with self._lock:
            state = self.state(job_id)
            if state.ended:
                self._drop(job_id)
            return state

    def cancel(self, job_id: str) -> None:
        """Stop a job: at once when it waits, within half a second when it runs."""
        with self._lock:
            state = self._states.get(job_id)
            if state is None or state.ended:
                return
            self._cancelled.add(job_id)
            if self._calls.pop(job_id, None) is not None:
                self._files.pop(job_id, None)
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
            worker.join(timeout=2 * CLOSING_S)

    def __enter__(self) -> Jobs:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # what the workers' threads use

    @property
    def environment(self) -> dict[str, str]:
        """What a worker's process finds in its environment."""
        return self._environment

    def next(self, worker: Child) -> tuple[str, bytes] | None:
        """The next job for a worker, when there is one; None when all is over."""
        with self._lock:
            while not self._closed and (job_id := self._for(worker)) is None:
                self._lock.wait()
            if self._closed or job_id is None:
                return None
            call = self._calls.pop(job_id)
            if (file := self._files.pop(job_id, None)) is not None:
                self._had[file] = worker
                self._had.move_to_end(file)
                while len(self._had) > FILES:
                    self._had.popitem(last=False)
            worker.running = job_id
            self._set(job_id, state="running")
            self._began_s[job_id] = time.monotonic()
            return job_id, call

    def _for(self, worker: Child) -> str | None:
        """The first waiting job that is not about a file which another worker has in hand."""
        for job_id in self._calls:
            file = self._files.get(job_id)
            if file is None or self._had.get(file, worker) is worker:
                return job_id
        return None

    def update(self, job_id: str, **changes: Any) -> None:
        """A job stands otherwise now."""
        with self._lock:
            self._set(job_id, **changes)

    def runs_again(self, job_id: str) -> bool:
        """Whether a job whose process died is to run once more; asked once."""
        with self._lock:
            if job_id in self._sure and job_id not in self._cancelled:
                self._sure.discard(job_id)
                return True
            return False

    def _set(self, job_id: str, **changes: Any) -> None:
        self._states[job_id] = state = replace(self._states[job_id], **changes)
        if state.ended and (began_s := self._began_s.pop(job_id, None)) is not None and state.state == "done":
            self._took_s.append(time.monotonic() - began_s)
        self._lock.notify_all()

    def wants_cancel(self, job_id: str) -> bool:
        """Whether somebody stopped it."""
        with self._lock:
            return job_id in self._cancelled

    def _forget(self) -> None:
        for job_id in [i for i, s in self._states.items() if s.ended][: max(0, len(self._states) - KEPT)]:
            self._drop(job_id)

    def _drop(self, job_id: str) -> None:
        del self._states[job_id]
        self._cancelled.discard(job_id)
        self._sure.discard(job_id)
