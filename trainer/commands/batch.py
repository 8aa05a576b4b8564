"""``interview batch``: many answers, one line of JSON each."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TextIO

from trainer import batch
from trainer.batch import overview
from trainer.batch.cluster import Cluster
from trainer.commands.common import ORDER, ProgressLine, task_of
from trainer.commands.exits import ExitCode
from trainer.errors import StoreError, WrongCall
from trainer.questions import load_bank
from trainer.values import Severity


def run(options: Namespace) -> ExitCode:
    """Judge everything named; 0 when the end was reached, bad rows included."""
    if options.learners:
        from trainer.commands import queue

        return queue.run(options)
    if not options.paths:
        raise WrongCall("There is nothing to judge.", "Name folders, recordings, texts or .jsonl files.")
    if options.reports and not options.out:
        raise WrongCall("--reports needs --out.", "Name the file of results: --out results.jsonl.")
    task = task_of(options)
    rows, tally = batch.rows(options.paths, task, load_bank()), Tally(batch.count(options.paths))
    to_file = options.out is not None and not _is_stream(options.out)
    with ExitStack() as stack:
        pool: batch.Pool = stack.enter_context(closing(_pool(options)))
        results = stack.enter_context(batch.Results(options.out, task, options.reports)) if to_file else None
        stream = _stream(options.out, stack) if results is None else None
        if results is not None:
            rows = results.todo(rows)
            _tell(f"Going on after {results.done} that are done." if results.done else "", results.because)
            tally.done = results.done
        line = ProgressLine("batch")
        for outcome in batch.run(rows, pool, lambda done, what: line(tally.share, f"{tally.told()}; {what}")):
            line.clear()
            _tell(outcome.bug)
            if results is not None:
                results.put(outcome)
            elif stream is not None:
                _put(stream, outcome.line, options.out)
            tally.count(outcome)
            line(tally.share, tally.told())
        line.clear()
        if results is not None:
            results.finish()
    if to_file:
        _tell(overview.summary(options.out), f"Overview: {overview.write(options.out, options.reports)}")
    _tell(f"{tally.good} judged, {tally.bad} not readable")
    return tally.verdict(options.fail_on)


class Tally:
    """How far a run is, and what it found. ``done``: rows that an earlier run judged."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.good, self.bad = total, 0, 0, 0
        self.worst: Severity | None = None
        self._began_s = time.monotonic()

    @property
    def share(self) -> float:
        """The part that is done, 0…1."""
        return min(1.0, (self.done + self.good + self.bad) / max(1, self.total))

    def count(self, outcome: batch.Outcome) -> None:
        """Take an outcome in."""
        self.good, self.bad = self.good + outcome.judged, self.bad + (not outcome.judged)
        found = [severity for severity in (self.worst, outcome.worst) if severity is not None]
        self.worst = max(found, key=ORDER.index, default=None)

    def told(self) -> str:
        """In words, with the time left as soon as it can be guessed from what this run has done."""
        now = self.good + self.bad
        left = max(0, self.total - self.done - now)
        words = f"{self.done + now} of {self.total}"
        if now < 3 or not left:
            return words
        minutes = left * (time.monotonic() - self._began_s) / now / 60
        return f"{words}, about {minutes:.0f} min left" if minutes >= 1 else f"{words}, less than a minute left"

    def verdict(self, fail_on: str) -> ExitCode:
        """Exit 1 when a finding of this run is at or above what the caller asked to fail on."""
        if fail_on == "never" or self.worst is None or ORDER.index(self.worst) < ORDER.index(Severity(fail_on)):
            return ExitCode.DONE
        return ExitCode.FINDINGS


def _pool(options: Namespace) -> batch.Pool:
    pages = options.reports is not None
    if options.scheduler:
        return Cluster(options.scheduler, pages)
    return batch.Cores(1 if options.workers is None else options.workers, pages)


def _tell(*words: str) -> None:
    for said in words:
        if said:
            print(said, file=sys.stderr)


def _is_stream(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _stream(path: Path | None, stack: ExitStack) -> TextIO:
    try:
        return sys.stdout if path is None else stack.enter_context(path.open("w", encoding="utf-8"))
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}.", "Choose another file with --out.") from None


def _put(out: TextIO, line: str, path: Path | None) -> None:
    try:
        out.write(line + "\n")
        out.flush()
    except OSError as error:
        if path is None:
            raise
        raise StoreError(f"{path} cannot be written: {error.strerror}.", "Choose another file with --out.") from None
