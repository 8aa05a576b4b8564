"""``interview review``: one report per recording, video or text."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from audio.errors import AudioError
from trainer import practice
from trainer.commands.common import ProgressLine, task_of, verdict, write
from trainer.commands.exits import ExitCode, exit_code
from trainer.errors import InputError, TrainerError
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.report import error_line, render


def run(options: Namespace) -> ExitCode:
    """Judge each input; a bad one does not stop the rest."""
    if options.transcript is not None and len(options.inputs) != 1:
        raise InputError("--transcript goes with one recording.", "Review the recordings one at a time.")
    task = task_of(options)
    if options.transcript is not None:
        task = replace(task, given=practice.read_words(options.transcript))
    if options.format == "html":
        task = replace(task, carry="mp3")
    parts: list[str] = []
    reviews, worst = [], ExitCode.DONE
    with Jobs() as jobs:
        for name in options.inputs:
            try:
                reviewed = review_one(name, task, jobs)
            except (AudioError, TrainerError) as error:
                worst = max(worst, exit_code(error))
                print(f"{name}: {error.message}\n{error.hint}".strip(), file=sys.stderr)
                if options.format == "json":
                    parts.append(error_line(name, error.code, error.message, error.hint))
                continue
            reviews.append(reviewed.review)
            parts.append(rendered(reviewed, options.format, name))
    if parts:
        write(joined(parts, options.format), options.out)
    return worst if worst != ExitCode.DONE else verdict(reviews, options.fail_on)


def review_one(name: str, task: Task, jobs: Jobs) -> Reviewed:
    """One input: ``-`` is words on stdin, .txt are words, everything else is sound."""
    if name == "-":
        return practice.review_words(practice.parse_words(sys.stdin.buffer.read(), "standard input"), task)
    if Path(name).suffix.lower() in practice.TYPED_ENDINGS:
        return practice.review_words(practice.read_words(name), task)
    line = ProgressLine(Path(name).name)
    try:
        return jobs.wait(jobs.submit(practice.review_file, name, task), progress=line)  # type: ignore[no-any-return]
    finally:
        line.clear()


def rendered(reviewed: Reviewed, form: str, name: str) -> str:
    """One report; a page carries its own sound."""
    return render(reviewed.review, form, media=reviewed.sound, id=name, hearing=reviewed.hearing)


def joined(parts: list[str], form: str) -> str:
    """Several reports after each other: lines of JSON, or text with a rule between."""
    if form == "json":
        return "".join(part.rstrip("\n") + "\n" for part in parts)
    between = {"text": "\n" + "─" * 72 + "\n\n", "markdown": "\n\n---\n\n"}.get(form, "\n")
    return between.join(part.rstrip("\n") for part in parts) + "\n"
