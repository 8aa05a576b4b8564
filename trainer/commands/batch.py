"""``interview batch``: many answers, one line of JSON each."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import ExitStack
from typing import TextIO

from trainer import batch
from trainer.commands.common import ProgressLine, task_of, verdict
from trainer.commands.exits import ExitCode
from trainer.errors import StoreError
from trainer.jobs import Jobs
from trainer.questions import load_bank
from trainer.values import Review


def run(options: Namespace) -> ExitCode:
    """Judge everything named; 0 when the end was reached, bad rows included."""
    task, bank = task_of(options), load_bank()
    line = ProgressLine("batch")
    reviews: list[Review] = []
    good = bad = 0
    with ExitStack() as stack:
        out = _open(options.out, stack)
        jobs = stack.enter_context(Jobs())
        for outcome in batch.run(batch.rows(options.paths, task, bank), jobs, line):
            line.clear()
            _put(out, outcome.line, options.out)
            good, bad = good + (outcome.review is not None), bad + (outcome.review is None)
            if outcome.review is not None and options.fail_on != "never":
                reviews.append(outcome.review)
            line(0.0, f"{good} judged, {bad} not readable")
        line.clear()
    print(f"{good} judged, {bad} not readable", file=sys.stderr)
    return verdict(reviews, options.fail_on)


def _open(path: object, stack: ExitStack) -> TextIO:
    if path is None:
        return sys.stdout
    try:
        return stack.enter_context(open(str(path), "w", encoding="utf-8"))  # noqa: PTH123
    except OSError as error:
        hint = "Choose another file with --out."
        raise StoreError(f"{path} cannot be written: {error.strerror}.", hint) from None


def _put(out: TextIO, line: str, path: object) -> None:
    try:
        out.write(line + "\n")
        out.flush()
    except OSError as error:
        if path is None:
            raise
        hint = "Free some space; the lines before this one are kept."
        raise StoreError(f"{path} cannot be written: {error.strerror}.", hint) from None
