"""The file of results as it grows: whole lines only, and a killed run goes on where it was.

Beside ``results.jsonl`` lies ``.results.jsonl.run`` while a run is not finished: one line that says what judges
(settings, versions), then the stamp of each row that is done. A run with the same judge goes on after the last row
whose stamp still fits; another judge begins anew and says so. A kill costs at most the line in hand.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from trainer import codec, practice
from trainer.batch.rows import Row
from trainer.batch.work import Outcome
from trainer.errors import StoreError
from trainer.practice import Task


class Results:
    """Where outcomes go, one line each. Use it as a context manager; ``finish`` when the end was reached.

    ``done``: rows judged by the run this one goes on with. ``because``: why an unfinished run is not gone on with.
    """

    def __init__(self, out: Path, task: Task, pages: Path | None = None) -> None:
        """Open or go on. ``StoreError`` when the file cannot be written."""
        if out.is_dir():
            raise _unwritable(out, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)))
        self.out, self.pages = out, pages
        self.beside = out.with_name(f".{out.name}.run")
        self.done, self.because = 0, ""
        self._judge = hashlib.sha256(
            json.dumps([practice.version(), codec.plain(task), pages is not None], sort_keys=True).encode()
        ).hexdigest()
        self._stamps: list[str] = []
        self._expected: deque[str] = deque()
        self._number = 0
        try:
            if pages is not None:
                pages.mkdir(parents=True, exist_ok=True)
            self._look()
            self._lines, self._log = self._opened()
        except OSError as error:
            raise _unwritable(out, error) from None

    def __enter__(self) -> Results:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lines.close()
        self._log.close()

    def todo(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The rows that are left to judge; ``done`` is right when this returns."""
        first: list[Row] = []
        for row in rows:
            if self.done == len(self._stamps) or self._stamps[self.done] != row.stamp:
                first = [row]
                break
            self.done += 1
        if self.done < len(self._stamps):
            self.because = f"The input changed at row {self.done + 1}: from there on it is judged anew."
        try:
            _cut(self._lines, self.done)
            _cut(self._log, self.done + 1)
        except OSError as error:
            raise _unwritable(self.out, error) from None
        self._number = self.done
        return self._noted(itertools.chain(first, rows))

    def put(self, outcome: Outcome) -> None:
        """Keep the outcome of the next row: its page, its line, and last that it is done."""
        try:
            if self.pages is not None and outcome.page:
                self.page_path(self._number).write_text(outcome.page, encoding="utf-8")
            self._lines.write(outcome.line.encode() + b"\n")
            self._lines.flush()
            self._log.write(self._expected.popleft().encode() + b"\n")
            self._log.flush()
        except OSError as error:
            hint = "Free some space and start it again: it goes on after the lines that are there."
            raise StoreError(f"{self.out} cannot be written: {error.strerror}.", hint) from None
        self._number += 1

    def page_path(self, number: int) -> Path:
        """Where the report of the row with this number (from 0) lies."""
        assert self.pages is not None
        return self.pages / f"{number + 1:06d}.html"

    def finish(self) -> None:
        """The end was reached: another run begins anew."""
        self.beside.unlink(missing_ok=True)

    def _noted(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            self._expected.append(row.stamp)
            yield row

    def _look(self) -> None:
        """What an unfinished run left: stamps of rows whose lines are whole."""
        if not self.beside.exists():
            return
        with self.beside.open("rb") as log:
            head = log.readline()
            if head.strip().decode("ascii", "replace") != self._judge:
                self.because = "The unfinished run was judged by other settings or another version: it begins anew."
                return
            stamps = [line.strip().decode("ascii", "replace") for line in log if line.endswith(b"\n")]
        whole = 0
        if self.out.exists():
            with self.out.open("rb") as lines:
                for line in lines:
                    whole += line.endswith(b"\n")
        self._stamps = stamps[:whole]

    def _opened(self) -> tuple[BinaryIO, BinaryIO]:
        lines = self.out.open("r+b" if self._stamps else "w+b")
        log = self.beside.open("r+b" if self._stamps else "w+b")
        if not self._stamps:
            log.write(self._judge.encode() + b"\n")
            log.flush()
        return lines, log


def _cut(file: BinaryIO, lines: int) -> None:
    """Keep the first lines of a file and stand at its end."""
    file.seek(0)
    for _ in range(lines):
        file.readline()
    file.truncate()


def _unwritable(out: Path, error: OSError) -> StoreError:
    return StoreError(f"{out} cannot be written: {error.strerror}.", "Choose another file with --out.")
