"""``interview practice``: one question aloud, the answer recorded, the report in the terminal."""

from __future__ import annotations

import contextlib
import os
import queue
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
from trainer.commands.common import ProgressLine, check_place, task_of, verdict, write
from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady, StoreError, TrainerError
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.report import render
from trainer.store import Store

METER_WIDTH = 30
REFRESH_S = 0.1


def run(options: Namespace) -> ExitCode:
    """Ask, record until Enter, judge, show, and keep it when the person wants that.

    The recording stays on the disk until it is kept or thrown away: whatever happens before that, the next
    start offers it back.
    """
    check_place(options.out)
    task = replace(task_of(options), carry=practice.SOUND_KEPT_AS)
    if task.settings.stt_engine != practice.SOUND_ONLY:
        practice.listener(task.settings)  # what cannot listen is said before anybody speaks
    folder = _takes()
    keyboard = Keyboard()
    with Jobs() as jobs:
        for left in unfinished(folder):
            _offer_back(left, task, jobs, keyboard)
        _ask(task, options)
        take = _record(options, folder, task, keyboard)
        if take is None:
            return ExitCode.DONE
        try:
            return _judge(take, task, jobs, options, keyboard)
        except BaseException:
            _say("  The recording stays on the disk; `interview practice` offers it back.")
            raise


def _takes() -> Path:
    folder = settings.home() / "takes"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "Choose another data folder with INTERVIEW_HOME."
        raise StoreError(f"{folder} cannot be made: {error.strerror}.", hint) from None
    return folder


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


def _record(options: Namespace, folder: Path, task: Task, keyboard: Keyboard) -> Recorder | None:
    microphone = Microphone(options.microphone or task.settings.microphone)
    recorder = Recorder(
        microphone,
        folder,
        limit_s=options.answer_seconds,
        silence_stop_s=task.settings.ends_on_silence_s,
        label={"question": task.question.id, "prompt": task.question.prompt},
    )
    keyboard.ask("  Enter starts the recording. ")
    recorder.start()
    _say("  Recording; Enter stops it. It stays on this computer.")
    while keyboard.line(REFRESH_S) is None and not recorder.wait(0):
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


def _judge(take: Recorder, task: Task, jobs: Jobs, options: Namespace, keyboard: Keyboard) -> ExitCode:
    if take.path is None:
        raise MachineNotReady("The recording is not on the disk.", "Try again.")
    reviewed = _reviewed(take.path, task, jobs)
    sound = reviewed.sound if options.format == "html" else None
    name = task.question.id
    write(render(reviewed.review, options.format, media=sound, id=name, hearing=reviewed.hearing), options.out)
    if keyboard.yes("\n  Keep this answer? [Y/n] "):
        _keep(reviewed, datetime.now(UTC))
    else:
        _say("  Thrown away.")
    take.discard()
    return verdict([reviewed.review], options.fail_on)


def _reviewed(path: Path, task: Task, jobs: Jobs) -> Reviewed:
    line = ProgressLine(task.question.id)
    try:
        return jobs.wait(jobs.submit(practice.review_file, path, task), progress=line)  # type: ignore[no-any-return]
    finally:
        line.clear()


def _keep(reviewed: Reviewed, answered_at: datetime) -> None:
    with Store.open() as store:
        number = practice.keep(store, reviewed, answered_at)
    _say(f"  Kept as session {number}. `interview sessions show {number}` shows it again.")


def _offer_back(left: Unfinished, task: Task, jobs: Jobs, keyboard: Keyboard) -> None:
    """A take that a killed program left: judged by the question it answered, kept or thrown away."""
    answered = left.label.get("prompt", "")
    to = f" to “{answered}”" if answered else ""
    if keyboard.yes(f"  A take of {left.duration_s:.0f} s{to} was left by a program that ended. Keep it? [Y/n] "):
        try:
            own = replace(task, question=load_bank().match(answered)) if answered else task
            _keep(_reviewed(left.path, own, jobs), left.last_written_at)
        except (AudioError, TrainerError) as error:
            _say(f"  {error.message} {error.hint} The take stays where it is.")
            return
    left.path.unlink(missing_ok=True)


def _show(recorder: Recorder) -> None:
    if not sys.stderr.isatty():
        return
    state = recorder.state
    filled = round(METER_WIDTH * max(0.0, min(1.0, 1 + state.level.rms_dbfs / 60)))
    sys.stderr.write(f"\r  {state.duration_s:5.1f} s  {'█' * filled}{'·' * (METER_WIDTH - filled)}")
    sys.stderr.flush()


class Keyboard:
    """Lines from standard input, read by one thread, so that nobody else waits for the same Enter."""

    def __init__(self) -> None:
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._ended = threading.Event()
        threading.Thread(target=self._read, daemon=True, name="keyboard").start()

    def _read(self) -> None:
        rest = b""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            keys = sys.stdin.fileno()  # not through sys.stdin: its lock, held here, would stop the program's end
            while data := os.read(keys, 4096):
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    self._lines.put(line.decode(errors="replace"))
        self._ended.set()

    def line(self, timeout_s: float) -> str | None:
        """The next line, or None when none came in time; empty at once where nobody is there to type."""
        try:
            return self._lines.get(timeout=0 if self._ended.is_set() else timeout_s)
        except queue.Empty:
            return "" if self._ended.is_set() else None

    def ask(self, prompt: str) -> str:
        """Show a prompt and wait for a line."""
        sys.stderr.write(prompt)
        sys.stderr.flush()
        while (line := self.line(0.2)) is None:
            pass
        return line

    def yes(self, prompt: str) -> bool:
        """Whether a question is answered with yes, which Enter alone means."""
        return self.ask(prompt).strip().lower() in ("", "y", "yes")


def _say(text: str) -> None:
    print(text, file=sys.stderr)
