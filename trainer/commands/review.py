"""``interview review``: one report per recording, video or text."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from audio.errors import AudioError
from trainer import practice
from trainer.commands.common import ProgressLine, check_place, task_of, verdict, write
from trainer.commands.exits import ExitCode, exit_code
from trainer.errors import TrainerError, WrongCall
from trainer.given import LONGEST_BYTES, parse_words, read_transcript, read_words
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.report import error_line, render


def run(options: Namespace) -> ExitCode:
    """Judge each input; a bad one does not stop the rest."""
    if options.transcript is not None and len(options.inputs) != 1:
        raise WrongCall("--transcript goes with one recording.", "Review the recordings one at a time.")
    if options.transcript is not None and _is_words(options.inputs[0]):
        raise WrongCall("--transcript goes with a recording, and the input is words.", "Leave one of the two out.")
    if options.inputs.count("-") > 1:
        raise WrongCall("Standard input can be read only once.", "Give - once.")
    check_place(options.out)
    task = task_of(options)
    if options.format == "html":
        task = replace(task, carry="mp3")
    parts: list[str] = []
    reviews, worst = [], ExitCode.DONE
    with Jobs() as jobs:
        for name in options.inputs:
            try:
                if options.transcript is not None:
                    task = replace(task, given=read_transcript(options.transcript))
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
        return practice.review_words(parse_words(sys.stdin.buffer.read(LONGEST_BYTES + 1), "standard input"), task)
    if _is_words(name):
        return practice.review_words(read_words(name), task)
    line = ProgressLine(Path(name).name)
    try:
        return jobs.wait(jobs.submit(practice.review_file, name, task), progress=line)  # type: ignore[no-any-return]
    finally:
        line.clear()


def _is_words(name: str) -> bool:
    return name == "-" or Path(name).suffix.lower() in practice.TYPED_ENDINGS


def rendered(reviewed: Reviewed, form: str, name: str) -> str:
    """One report; a page carries its own sound."""
    return render(reviewed.review, form, media=reviewed.sound, id=name, hearing=reviewed.hearing)


def joined(parts: list[str], form: str) -> str:
    """Several reports after each other: lines of JSON, or text with a rule between."""
    if form == "json":
        return "".join(part.rstrip("\n") + "\n" for part in parts)
    between = {"text": "\n" + "─" * 72 + "\n\n", "markdown": "\n\n---\n\n"}.get(form, "\n")
    return between.join(part.rstrip("\n") for part in parts) + "\n"
