"""The same rows on a Dask cluster (extra ``cluster``): any number of machines that read one shared folder."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from trainer import practice
from trainer.batch.rows import Row
from trainer.batch.work import Outcome, judge
from trainer.errors import JobCrashed, MachineNotReady

CONNECT_S = 10
"""How long a scheduler may take to answer."""
DEATHS = 3
"""A row during which this many workers died is given up: it kills them."""


class Cluster:
    """Workers of a Dask scheduler. Rows carry words and paths, never sound: the workers open the files themselves."""

    def __init__(self, address: str, pages: bool = False) -> None:
        """Connect. ``MachineNotReady`` without the extra, a scheduler, a worker, or with workers of another version."""
        try:
            import distributed
        except ImportError:
            hint = "In the project's folder: pip install '.[cluster]'"
            raise MachineNotReady("Dask is not installed on this computer.", hint) from None
        try:
            client: Any = distributed.Client
            self._client: Any = client(address, timeout=CONNECT_S, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            hint = "Start one with `dask scheduler`, and workers with `dask worker ADDRESS --nthreads 1`."
            raise MachineNotReady(f"No Dask scheduler answers at {address}: {error}", hint) from None
        try:
            self._check()
        except MachineNotReady:
            self._client.close()
            raise
        self.window = 3 * len(self._client.nthreads()) + 1
        self._pages = pages
        self._numbers = itertools.count(1)
        self._futures: dict[str, Any] = {}

    def submit(self, row: Row) -> str:
        """Hand a row to the scheduler, with its file's whole path."""
        if row.path is not None:
            row = replace(row, path=row.path.resolve())
        ticket = f"row-{next(self._numbers)}"
        self._futures[ticket] = self._client.submit(judge, row, self._pages, pure=False, retries=0)
        return ticket

    def result(self, ticket: str, progress: Callable[[float, str], None]) -> Outcome:
        """Wait; a row whose worker died has been given to another by the scheduler."""
        from distributed import KilledWorker

        future = self._futures.pop(ticket)
        progress(0.0, "Judging on the cluster")
        try:
            made = future.result()
        except KilledWorker as error:
            message = f"The workers that judged this one ended, {DEATHS} times or more."
            raise JobCrashed(message, "They may be short of memory; see their logs.") from error
        assert isinstance(made, Outcome)
        return made

    def close(self) -> None:
        """Leave the cluster as it was found; rows still on their way are dropped."""
        for future in self._futures.values():
            future.cancel()
        self._client.close()

    def _check(self) -> None:
        if not self._client.nthreads():
            raise MachineNotReady("The scheduler has no workers.", "Start some: `dask worker ADDRESS --nthreads 1`.")
        try:
            versions: dict[str, str] = self._client.run(practice.version)
        except Exception as error:  # noqa: BLE001 - whatever a foreign machine lacks comes back as its own exception
            hint = "Install this version of the project, with its `cluster` extra, on every machine."
            raise MachineNotReady(f"A worker cannot run this program: {type(error).__name__}: {error}", hint) from None
        others = sorted({version for version in versions.values() if version != practice.version()})
        if others:
            message = f"The workers run version {', '.join(others)}; this is {practice.version()}."
            raise MachineNotReady(message, "Every machine needs the same version, for the same results.")
