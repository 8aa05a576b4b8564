"""``interview practice``: one question aloud, the answer recorded, the report in the terminal."""

from __future__ import annotations

import sys
import threading
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from audio.errors import AudioError
from audio.player import Player
from audio.recorder import Recorder, Unfinished, unfinished
from audio.sources import Microphone
from trainer import practice, settings
from trainer.commands.common import ProgressLine, task_of, verdict, write
from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady
from trainer.jobs import Jobs
from trainer.practice import Task
from trainer.report import render
from trainer.store import Store

METER_WIDTH = 30
REFRESH_S = 0.1


def run(options: Namespace) -> ExitCode:
    """Ask, record until Enter, judge, show, and keep it when the person wants that."""
    task = replace(task_of(options), carry=practice.SOUND_KEPT_AS)
    folder = settings.home() / "takes"
    folder.mkdir(parents=True, exist_ok=True)
    with Jobs() as jobs:
        for left in unfinished(folder):
            _offer_back(left, task, jobs)
        _ask(task, options)
        take = _record(options, folder, task)
        if take is None:
            return ExitCode.DONE
        try:
            return _judge(take.path, task, jobs, options)
        finally:
            take.discard()


def _ask(task: Task, options: Namespace) -> None:
    _say(f"\n  {task.question.prompt}\n")
    if options.no_voice:
        return
    try:
        player = Player(task.settings.speaker)
        try:
            player.play(practice.spoken_question(task.question.prompt, task.settings))
            player.wait()
        finally:
            player.close()
    except AudioError as error:
        _say(f"  (The question cannot be spoken here: {error.message} {error.hint})")


def _record(options: Namespace, folder: Path, task: Task) -> Recorder | None:
    microphone = Microphone(options.microphone or task.settings.microphone)
    recorder = Recorder(
        microphone,
        folder,
        limit_s=options.answer_seconds,
        silence_stop_s=task.settings.silence_stop_s,
        label={"question": task.question.id},
    )
    _line("  Enter starts the recording. ")
    recorder.start()
    done = threading.Event()

    def wait_for_enter() -> None:
        _line("")
        done.set()

    threading.Thread(target=wait_for_enter, daemon=True).start()
    _say("  Recording; Enter stops it. It stays on this computer.")
    while not done.is_set() and not recorder.wait(REFRESH_S):
        _show(recorder)
    recorder.stop()
    sys.stderr.write("\n")
    state = recorder.state
    if state.message:
        _say(f"  {state.message} {state.hint}")
    if state.duration_s < 0.2:
        recorder.discard()
        _say("  Nothing was recorded.")
        return None
    return recorder


def _judge(path: Path | None, task: Task, jobs: Jobs, options: Namespace) -> ExitCode:
    if path is None:
        raise MachineNotReady("The recording is not on the disk.", "Try again.")
    line = ProgressLine(task.question.id)
    try:
        reviewed = jobs.wait(jobs.submit(practice.review_file, path, task), progress=line)
    finally:
        line.clear()
    write(render(reviewed.review, options.format, id=task.question.id, hearing=reviewed.hearing), options.out)
    if _line("\n  Keep this answer? [Y/n] ").strip().lower() in ("", "y", "yes"):
        with Store.open() as store:
            number = practice.keep(store, reviewed, datetime.now(UTC))
        _say(f"  Kept as session {number}. `interview sessions show {number}` shows it again.")
    else:
        _say("  Thrown away.")
    return verdict([reviewed.review], options.fail_on)


def _offer_back(left: Unfinished, task: Task, jobs: Jobs) -> None:
    answer = _line(f"  A take of {left.duration_s:.0f} s was left by a program that ended. Keep it? [Y/n] ")
    if answer.strip().lower() not in ("", "y", "yes"):
        left.path.unlink(missing_ok=True)
        return
    reviewed = jobs.wait(jobs.submit(practice.review_file, left.path, task))
    with Store.open() as store:
        practice.keep(store, reviewed, left.last_written_at)
    left.path.unlink(missing_ok=True)


def _show(recorder: Recorder) -> None:
    if not sys.stderr.isatty():
        return
    state = recorder.state
    filled = round(METER_WIDTH * max(0.0, min(1.0, 1 + state.level.rms_dbfs / 60)))
    sys.stderr.write(f"\r  {state.duration_s:5.1f} s  {'█' * filled}{'·' * (METER_WIDTH - filled)}")
    sys.stderr.flush()


def _line(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline()


def _say(text: str) -> None:
    print(text, file=sys.stderr)
