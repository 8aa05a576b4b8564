"""``interview batch --learners names.csv``: other people's recordings into the coach's queue, overnight."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from audio import media
from audio.errors import AudioError
from audio.values import TimeSpan
from trainer.commands.common import ProgressLine, task_of
from trainer.commands.exits import ExitCode
from trainer.errors import InputError, TrainerError, WrongCall
from trainer.intake import Cut
from trainer.jobs import Jobs
from trainer.practice import Progress, Reviewed, nothing_heard
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio import taking_in

LONGEST_BYTES = 5_000_000
COLUMNS = ("file", "learner", "transcript", "question")


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. ``question``: given where the recording is one answer; else it is a whole interview."""

    line: int
    path: Path
    learner: str
    transcript: str = ""
    question: str = ""


def run(options: Namespace) -> ExitCode:
    """Take every recording in; one that cannot be read is named and stops nothing; kept ones are passed over."""
    if options.paths or options.scheduler or options.reports or options.out:
        raise WrongCall("--learners stands alone.", "Its list names the files; the results are in the coach's queue.")
    listed, mine, line = tuple(read(options.learners)), task_of(options).settings, ProgressLine("batch")
    print(taking_in.AGREED, file=sys.stderr)
    kept = passed = 0
    problems: list[str] = []
    lines: dict[str, int] = {}
    workers = 1 if options.workers is None else options.workers
    with Store.open() as store, closing(Jobs(workers)) as jobs:
        known = taking_in.known_speakers(store)
        waiting: deque[tuple[Listed, str, str]] = deque()

        def settle() -> None:
            nonlocal kept
            one, name, job = waiting.popleft()
            try:
                made, speaker = jobs.wait(job, progress=lambda done, what: line(done, f"{one.path.name}: {what}"))
                if not made:
                    raise InputError("no answers were found in it.", "Mark them by hand: Take in, in the app.")
                taking_in.keep_interview(
                    store, one.path, one.learner, made, datetime.now(UTC), speaker=speaker, name=name
                )
                kept += 1
            except (AudioError, TrainerError) as error:
                problems.append(
                    f"{options.learners.name}, line {one.line}, {one.path.name}: {error.message} {error.hint}"
                )

        for one in listed:
            name = taking_in.name_of(one.path) if one.path.is_file() else ""
            if name and taking_in.is_kept(store, name):
                passed += 1
                continue
            first = lines.setdefault(name, one.line) if name else one.line
            if first != one.line:
                problems.append(
                    f"{options.learners.name}, line {one.line}, {one.path.name}: it is named on line {first} already."
                )
                continue
            waiting.append((one, name, jobs.submit(take_in, one, mine, known)))
            if len(waiting) > workers:
                settle()
        while waiting:
            settle()
    line.clear()
    for problem in problems:
        print(problem.strip(), file=sys.stderr)
    before = f", {passed} were there before" if passed else ""
    print(f"{kept} put into the queue{before}, {len(problems)} not taken in", file=sys.stderr)
    return ExitCode.DONE


def read(path: Path) -> Iterator[Listed]:
    """The lines of a list; files lie relative to it. ``InputError`` names the line that is wrong."""
    try:
        if path.stat().st_size > LONGEST_BYTES:
            raise InputError(f"{path} is too long for a list of recordings.", "One line a recording.")
        text = path.read_text(encoding="utf-8-sig")
        rows = csv.DictReader(text.splitlines(), skipinitialspace=True)
        names = [(name or "").strip().lower() for name in rows.fieldnames or ()]
        found = list(rows)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read: {error}.", "Save the list as CSV in UTF-8.") from None
    if not {"file", "learner"} <= set(names):
        raise InputError(f"{path.name} has no columns “file” and “learner”.", f"First line: {', '.join(COLUMNS)}.")
    for number, row in enumerate(found, 2):
        held = {
            (name or "").strip().lower(): (value or "").strip() for name, value in row.items() if isinstance(value, str)
        }
        if not any(held.values()):
            continue
        if not held.get("file") or not held.get("learner"):
            raise InputError(f"{path.name}, line {number}: file or learner is empty.", "Every line needs both.")
        notes = held.get("transcript", "")
        beside = str(path.parent / notes) if notes else ""
        yield Listed(number, path.parent / held["file"], held["learner"], beside, held.get("question", ""))


def take_in(
    one: Listed, mine: Settings, known: dict[str, str], *, progress: Progress = nothing_heard
) -> tuple[tuple[Reviewed, ...], str]:
    """The answers of one recording, judged, and the name its speaker has in it. Runs in a process of its own."""
    if not one.path.is_file():
        raise InputError("there is no such file.", "Check the list.")
    if one.question:
        notes = taking_in.notes_of(one.path, one.transcript)
        words = " ".join(each.text for each in notes.utterances) if notes else ""
        length = media.load(one.path).duration_s
        cuts = [Cut(TimeSpan(0.0, length), one.question, words=words)]
        return taking_in.make_answers(one.path, cuts, mine, progress=progress), ""
    whole = taking_in.make_whole(
        one.path, one.transcript, known, mine, answering=one.learner, preview=False,
        progress=lambda done, what: progress(0.3 * done, what),
    )  # fmt: skip
    cuts = [cut if cut.prompt else replace(cut, prompt=taking_in.NOT_KNOWN) for cut in whole.cuts]
    made = taking_in.make_answers(one.path, cuts, mine, progress=lambda done, what: progress(0.3 + 0.7 * done, what))
    made = tuple(taking_in.told(each, whole.notices) for each in made)  # nobody saw what the cuts rest on
    sure = whole.named and taking_in.names_agree(whole.answering, one.learner)  # else it is a guess nobody looked at
    return made, whole.answering if sure else ""
