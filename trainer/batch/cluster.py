"""The same rows on a Dask cluster (extra ``cluster``): any number of machines that read one shared folder."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
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
LOOK_S = 5.0
"""How often it is looked whether anybody is left who judges."""
ALONE_S = 60.0
"""How long a run waits for a worker when none is left: one that is started anew is there by then."""
AGAIN = "Then run the same command again: with --out it goes on after what is done."


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
        with self._lost():
            self._futures[ticket] = self._client.submit(judge, row, self._pages, pure=False, retries=0)
        return ticket

    def result(self, ticket: str, progress: Callable[[float, str], None]) -> Outcome:
        """Wait; a row whose worker died has been given to another by the scheduler.

        ``JobCrashed`` when it ended several, ``MachineNotReady`` when the scheduler or all workers are gone.
        """
        from distributed import KilledWorker

        future, alone_since = self._futures.pop(ticket), 0.0
        progress(0.0, "Judging on the cluster")
        with self._lost():
            while True:
                try:
                    made = future.result(timeout=LOOK_S)
                    assert isinstance(made, Outcome)
                    return made
                except KilledWorker as error:
                    message = f"The workers that judged this one ended, {DEATHS} times or more."
                    raise JobCrashed(message, "They may be short of memory; see their logs.") from error
                except TimeoutError:
                    alone_since = self._alone(alone_since, progress)

    def _alone(self, since: float, progress: Callable[[float, str], None]) -> float:
        """Since when no worker has been there, 0 while some are; after ``ALONE_S`` that is an error."""
        if self._client.status != "running":
            raise ConnectionError("The scheduler does not answer.")
        if self._client.nthreads():
            return 0.0
        progress(0.0, "No worker is left on the cluster: waiting for one")
        since = since or time.monotonic()
        if time.monotonic() - since >= ALONE_S:
            raise MachineNotReady("No worker is left on the cluster.", f"Start some. {AGAIN}")
        return since

    @contextlib.contextmanager
    def _lost(self) -> Iterator[None]:
        """A scheduler that is gone is said, and how to go on."""
        from distributed.client import ClosedClientError

        try:
            yield
        except (CancelledError, ClosedClientError, OSError) as error:
            raise MachineNotReady(
                "The connection to the Dask scheduler broke off.", f"Look whether it runs. {AGAIN}"
            ) from error

    def close(self) -> None:
        """Leave the cluster as it was found; rows still on their way are dropped."""
        with contextlib.suppress(MachineNotReady), self._lost():
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
