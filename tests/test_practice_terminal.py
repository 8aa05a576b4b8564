"""``interview practice`` in a terminal of its own, with a virtual microphone and speaker, and a kill in the middle."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from audio import media
from audio.recorder import unfinished
from audio.values import TimeSpan
from tests import pulse
from tests.terminal import Terminal
from trainer.demo import demo_answers
from trainer.store import Store

pytestmark = pytest.mark.real


class Practice(Terminal):
    """``interview practice`` with its meter."""

    def __init__(self, sound: pulse.Pulse, home: Path, *arguments: str) -> None:
        super().__init__(sound.environment, home, "practice", *arguments)

    def until_recorded(self, wanted_s: float, seconds: float = 60) -> None:
        """Read on until the meter shows this length."""
        deadline = time.monotonic() + seconds
        while meter_s(self.screen) < wanted_s:
            assert time.monotonic() < deadline, self.screen[-500:]
            self.read(0.1)


@pytest.fixture
def sound(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.Pulse]:
    with pulse.running(tmp_path_factory.mktemp("p"), monkeypatch) as server:
        yield server


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    """A sample answer as a WAV, to be played into the microphone."""
    path = tmp_path / "answer.wav"
    media.save(media.load(demo_answers()[1].path).cut(TimeSpan(0, 9)), path)
    return path


def meter_s(screen: str) -> float:
    """The latest length that the meter shows."""
    return float([0.0, *re.findall(r"(\d+\.\d) s  [█·]", screen)][-1])


def test_a_question_is_heard_and_an_answer_reported_and_kept(
    sound: pulse.Pulse, answer: Path, own_home: Path, tmp_path: Path
) -> None:
    raw = tmp_path / "speaker.raw"
    terminal = Practice(sound, own_home, "--stt", "sphinx", "--question", "career-aspirations")
    try:
        with sound.overhear(raw):
            terminal.until("What are your career aspirations?")
            terminal.until("Enter starts the recording.")
        terminal.type("\n")
        terminal.until("Recording; Enter stops it.")
        terminal.until_recorded(0.1)
        player = sound.say(answer)
        while player.poll() is None:
            terminal.read(0.2)
        terminal.type("\n")
        terminal.until("How far to trust this", 180)
        assert "What are your career aspirations?" in terminal.screen
        terminal.until("Keep this answer? [Y/n]")
        terminal.type("y\n")
        assert terminal.end() == 0, terminal.screen
    finally:
        terminal.close()
    assert "Traceback" not in terminal.screen
    played = np.frombuffer(raw.read_bytes(), "<i2").astype(float) / 32768
    assert np.sqrt(np.mean(played**2)) > 0.001 and np.abs(played).max() > 0.05, "the question was spoken"
    with Store.open() as store:
        kept = store.session(1).answers[0]
        assert kept.media is not None and store.sound(kept.media)
    assert kept.review.audio is not None
    assert kept.review.audio.duration_s == pytest.approx(media.load(answer).duration_s, abs=4)
    assert kept.review.audio.speech_s > 4 and not kept.review.transcript.reliable
    assert unfinished(own_home / "takes") == (), "what is kept leaves no take behind"


def test_a_killed_recording_is_offered_back(sound: pulse.Pulse, answer: Path, own_home: Path) -> None:
    options = ("--stt", "none", "--no-voice")
    terminal = Practice(sound, own_home, *options, "--question", "five-years")
    try:
        terminal.until("Enter starts the recording.")
        terminal.type("\n")
        terminal.until_recorded(0.1)
        player = sound.say(answer)
        terminal.until_recorded(5)
        terminal.process.send_signal(signal.SIGKILL)
        terminal.end()
        player.terminate()
        player.wait(10)
    finally:
        terminal.close()
    shown_s = meter_s(terminal.screen)
    (left,) = unfinished(own_home / "takes")
    assert left.duration_s >= shown_s - 1

    terminal = Practice(sound, own_home, *options, "--question", "career-aspirations", "--answer-seconds", "1")
    try:
        terminal.until("Keep it? [Y/n]")
        assert f"A take of {left.duration_s:.0f} s" in terminal.screen and "five years" in terminal.screen
        terminal.type("\n")
        terminal.until("Kept as session 1")
        terminal.until("Enter starts the recording.")
        terminal.type("\n")
        terminal.until("The time is up")
        terminal.until("Keep this answer? [Y/n]")
        terminal.type("n\n")
        assert terminal.end() == 0
        assert "Thrown away." in terminal.screen and "Fatal" not in terminal.screen
    finally:
        terminal.close()
    assert unfinished(own_home / "takes") == ()
    with Store.open() as store:
        assert len(store.sessions()) == 1
        kept = store.session(1).answers[0]
    assert kept.review.question.id == "five-years", "judged by the question that it answered"
    assert kept.review.audio is not None
    assert kept.review.audio.duration_s == pytest.approx(left.duration_s, abs=0.1)


def test_a_fault_while_judging_keeps_the_recording(sound: pulse.Pulse, own_home: Path) -> None:
    """The worker is killed while it listens: the take is still there, and is offered at the next start."""
    terminal = Practice(sound, own_home, "--stt", "sphinx", "--no-voice", "--answer-seconds", "2")
    try:
        terminal.until("Enter starts the recording.")
        terminal.type("\n")
        terminal.until("The time is up")
        worker = 0
        while not worker:
            tasks = Path(f"/proc/{terminal.process.pid}/task").glob("*/children")
            worker = next((int(child) for task in tasks for child in task.read_text().split()), 0)
        os.kill(worker, signal.SIGKILL)
        assert terminal.end() == 3, terminal.screen
    finally:
        terminal.close()
    assert "offers it back" in terminal.screen and "Traceback" not in terminal.screen
    (left,) = unfinished(own_home / "takes")
    assert left.duration_s == pytest.approx(2, abs=0.1) and json.dumps(dict(left.label))


def test_a_microphone_that_is_not_there_is_said_before_anything_is_lost(sound: pulse.Pulse, own_home: Path) -> None:
    terminal = Practice(sound, own_home, "--stt", "none", "--no-voice", "--microphone", "moon")
    try:
        terminal.until("Enter starts the recording.")
        terminal.type("\n")
        assert terminal.end() == 3
    finally:
        terminal.close()
    assert "moon" in terminal.screen and "Traceback" not in terminal.screen
