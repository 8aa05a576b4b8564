"""Who judges the rows: processes on this machine. ``trainer.batch.cluster`` is the other one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Protocol

from trainer.batch.rows import Row
from trainer.batch.work import Outcome, judge
from trainer.errors import JobCrashed, WrongCall
from trainer.jobs import Jobs

Progress = Callable[[float, str], None]


class Pool(Protocol):
    """Takes rows and gives back their outcomes. ``window``: how many may be on their way at once."""

    window: int

    def submit(self, row: Row) -> str:
        """Begin a row; the ticket to ask for its outcome with."""

    def result(self, ticket: str, progress: Progress) -> Outcome:
        """Wait for an outcome. ``JobCrashed`` when a row ends whatever judges it; other errors when nobody is left."""

    def close(self) -> None:
        """End every process."""


class Cores:
    """Worker processes on this machine, one loaded model in each; the cores are shared out between them."""

    def __init__(self, workers: int = 1, pages: bool = False) -> None:
        """``WrongCall`` for a number of workers that makes no sense here."""
        cores = os.cpu_count() or 1
        if not 1 <= workers <= 4 * cores:
            raise WrongCall(f"{workers} workers do not fit {cores} cores.", f"Give --workers 1 to {4 * cores}.")
        self.window = 2 * workers + 1
        self._pages = pages
        self._jobs = Jobs(workers, threads=max(1, cores // workers))
        self._rows: dict[str, Row] = {}

    def submit(self, row: Row) -> str:
        ticket = self._jobs.submit(judge, row, self._pages)
        self._rows[ticket] = row
        return ticket

    def result(self, ticket: str, progress: Progress) -> Outcome:
        """Wait. A row whose process died is tried once more: something else may have killed it."""
        row = self._rows.pop(ticket)
        try:
            made = self._jobs.wait(ticket, progress=progress)
        except JobCrashed:
            made = self._jobs.wait(self._jobs.submit(judge, row, self._pages), progress=progress)
        assert isinstance(made, Outcome)
        return made

    def close(self) -> None:
        self._jobs.close()
