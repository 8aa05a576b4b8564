"""One row to one line, and many rows in order, however many are judged at once."""

from __future__ import annotations

import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio.errors import AudioError
from trainer import practice
from trainer.batch.rows import WORDS_SUFFIXES, Row
from trainer.errors import JobCrashed, TrainerError
from trainer.given import read_words, typed_words
from trainer.practice import Reviewed
from trainer.report import error_line, render
from trainer.values import Severity

if TYPE_CHECKING:
    from trainer.batch.pools import Pool

_ONE_AT_A_TIME = threading.Lock()
"""A process judges one row at a time: listeners hold one recording each, and memory is counted in processes."""

ORDER = tuple(Severity(name) for name in ("information", "worth_a_look", "try_this"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of the results. ``worst``: its gravest finding, None without one; ``page``: its report as HTML."""

    line: str
    judged: bool
    worst: Severity | None = None
    page: str = ""
    bug: str = ""


def review(row: Row, progress: Callable[[float, str], None] = practice.nothing_heard) -> Reviewed:
    """Judge what a row names, here and now; raises what is wrong with it."""
    if row.error is not None:
        raise row.error
    if row.text is not None:
        return practice.review_words(typed_words(row.text), row.task)
    assert row.path is not None
    if row.path.suffix.lower() in WORDS_SUFFIXES:
        return practice.review_words(read_words(row.path), row.task)
    return practice.review_file(row.path, row.task, progress=progress)


def judge(row: Row, pages: bool = False, *, progress: Callable[[float, str], None] = practice.nothing_heard) -> Outcome:
    """Judge one row; whatever is wrong with it becomes its own error. Runs in a process of its own."""
    with _ONE_AT_A_TIME:
        try:
            made = review(row, progress)
        except (AudioError, TrainerError) as error:
            return failed(row, error)
        except Exception as error:  # noqa: BLE001 - one bad row never stops the others; the trace is handed on
            return failed(row, error)
    found = made.review.content.findings
    worst = max((finding.severity for finding in found), key=ORDER.index, default=None)
    page = render(made.review, "html", id=row.id, hearing=made.hearing) if pages else ""
    return Outcome(render(made.review, "json", id=row.id), True, worst, page)


def failed(row: Row, error: Exception) -> Outcome:
    """The line of a row that could not be judged."""
    if isinstance(error, AudioError | TrainerError):
        return Outcome(error_line(row.id, error.code, error.message, error.hint), False)
    bug = "".join(traceback.format_exception(error))
    message = f"The program broke on this one: {type(error).__name__}: {error}"[:400]
    return Outcome(error_line(row.id, "bug", message, "The others are not touched. Please report it."), False, bug=bug)


def run(
    rows: Iterable[Row], pool: Pool, progress: Callable[[float, str], None] = practice.nothing_heard
) -> Iterator[Outcome]:
    """Judge rows through a pool and give the outcomes in input order, with at most ``pool.window`` on their way.

    A row that ends its process becomes its own error; a pool that is gone ends the run.
    """
    waiting: deque[tuple[Row, str]] = deque()
    for row in rows:
        waiting.append((row, pool.submit(row)))
        if len(waiting) >= pool.window:
            yield _next(waiting, pool, progress)
    while waiting:
        yield _next(waiting, pool, progress)


def _next(waiting: deque[tuple[Row, str]], pool: Pool, progress: Callable[[float, str], None]) -> Outcome:
    row, ticket = waiting.popleft()
    try:
        return pool.result(ticket, progress)
    except JobCrashed as error:
        return failed(row, error)
