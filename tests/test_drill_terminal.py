"""``interview drill``: without a keyboard, in a terminal with a virtual microphone, silently, and refused."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from audio import media
from audio.recorder import unfinished
from audio.values import TimeSpan
from tests import pulse
from tests.browser import SAMPLE, SPOKEN
from tests.terminal import Terminal
from trainer import practice, studio
from trainer.cli import main
from trainer.commands.drill import Round
from trainer.commands.keys import Keys
from trainer.drill import Cue, Plan
from trainer.jobs import Jobs
from trainer.settings import Settings, save
from trainer.store import Store
from trainer.values import Manner

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)
SCRIPTED = ("--stt", "scripted", "--model", str(SPOKEN / f"{SAMPLE}.json"))
SAYING_WHY = "I want to lead a team of nurses because I enjoy teaching, and this job would let me train two people.\n"


def typed(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command with standard input from a pipe: lines, and then nobody."""
    return subprocess.run(
        [sys.executable, "-m", "trainer.cli", "drill", *arguments],
        input=text, capture_output=True, text=True, env={**os.environ}, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ("--focus", "moon"),
        ("--questions", "0"),
        ("--think", "-1"),
        ("--answer", "2.5"),
        ("--preset", "before-interview", "--questions", "2"),
        ("--stt", "scripted"),
    ],
)
def test_a_wrong_call_is_said_with_exit_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(["drill", *arguments])
    except SystemExit as ended:
        code = ended.code
    told = capsys.readouterr()
    assert code == 2 and told.out == "" and told.err.strip() and "Traceback" not in told.err


def test_a_focus_that_is_switched_off_is_refused_with_what_there_is(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(Settings(manner=Manner.STAMMER), own_home)
    assert main(["drill", "--focus", "fillers", "--silent"]) == 2
    assert "How I speak" in (told := capsys.readouterr().err) and "say-why" in told


def test_a_silent_drill_reads_what_is_typed_and_keeps_it_with_the_taps() -> None:
    done = typed(f"{SAYING_WHY}a\n\nf\ny\n", "--silent", "--questions", "2", "--think", "0", "--focus", "say-why")
    assert done.returncode == 0, done.stderr
    assert "A why was heard in 1 of 1 answer." in done.stdout and "because I enjoy teaching" in done.stdout
    assert "\a" not in done.stderr, "silent"
    with Store.open() as store:
        (session,) = store.sessions()
        assert session.title == "Drill: Say why, 1 answer"
        assert len(store.cards()) == 2, "the question that was only thought about has its tap too"


@pytest.mark.parametrize(("engine", "rung"), [("system", 1), (practice.SILENT, 0)])
def test_nothing_rings_for_who_wants_no_sound(engine: str, rung: int, capsys: pytest.CaptureFixture[str]) -> None:
    asked = Plan(("career-goals",), 0.0, 5.0, 5.0, "say-why", False)
    with Jobs() as jobs, Keys() as keys:
        mine = Settings(tts_engine=engine)
        Round(asked, [], None, mine, Namespace(), jobs, keys)._ring((Cue.GO,))
    assert capsys.readouterr().err.count("\a") == rung


def test_thrown_away_is_gone_and_nobody_there_is_no_answer() -> None:
    thrown = typed(f"{SAYING_WHY}a\nno\n", "--silent", "--questions", "1", "--think", "0")
    assert thrown.returncode == 0 and "Thrown away." in thrown.stderr
    nobody = typed("", "--silent", "--questions", "2", "--think", "0")
    assert nobody.returncode == 0 and "nothing is kept" in nobody.stderr
    with Store.open() as store:
        assert store.sessions() == () and store.cards() == ()


def test_ten_minutes_in_a_waiting_room() -> None:
    with Store.open() as store:
        studio.write(store, "aspiration", "become the one a team asks", at=NOW)
    lines = f"\n{SAYING_WHY}\n\n\n\n\n\n\n1\ny\n"
    done = typed(lines, "--preset", "before-interview", "--silent")
    assert done.returncode == 0, done.stderr
    assert "no role is saved yet" in done.stderr and "10 minutes left" in done.stderr
    assert done.stderr.count("Question ") == 3
    assert "words, typed." in done.stderr and "This came across." in done.stderr
    assert "Your sentence: I want to lead a team" in done.stdout
    assert "become the one a team asks" in done.stdout and "[" not in done.stdout, "a card without its gaps"
    with Store.open() as store:
        assert store.builder()[studio.KEEP].startswith("I want to lead a team")


@pytest.fixture
def sound(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.Pulse]:
    with pulse.running(tmp_path_factory.mktemp("p"), monkeypatch) as server:
        yield server


@contextlib.contextmanager
def drilling(sound: pulse.Pulse, home: Path, *arguments: str) -> Iterator[Terminal]:
    terminal = Terminal(sound.environment, home, "drill", *SCRIPTED, *arguments)
    try:
        yield terminal
    finally:
        terminal.close()


@pytest.mark.real
def test_it_counts_rings_stops_by_itself_and_takes_single_keys(
    sound: pulse.Pulse, own_home: Path, tmp_path: Path
) -> None:
    answer = tmp_path / "answer.wav"
    media.save(media.load(SPOKEN / f"{SAMPLE}.opus").cut(TimeSpan(0, 6.5)), answer)
    with drilling(
        sound, own_home, "--questions", "3", "--think", "3", "--answer", "7", "--focus", "to-the-point"
    ) as it:
        it.until("A recording stops by itself after 7 s.")
        it.until("Think    2 s")
        it.until("Speak")
        before = it.screen
        assert before.count("\a") >= 2, "ticks, and the begin"
        player = sound.say(answer)
        it.until("The time is up")
        it.until("a again")
        it.type("f")
        it.until("Question 2 of 3")
        it.until("Think")
        it.type("\n")
        it.until("Speak    5 s")
        it.type(" ")
        it.until("a again")
        it.type("a")
        it.until("Question 3 of 3")
        it.until("Think")
        it.type("s")
        it.until("To the point in 15 s")
        it.until("Keep these")
        it.type("perhaps\n")
        it.until("Keep these")
        it.type("y\n")
        it.until("Kept as session 1.")
        assert it.end() == 0
        player.terminate()
        player.wait(10)
    with Store.open() as store:
        assert store.answers().rows[-1].duration_s == pytest.approx(7, abs=0.2)
        assert len(store.cards()) == 2, "a skipped question has no card"
    assert unfinished(own_home / "takes") == ()


@pytest.mark.real
def test_stopping_in_the_middle_loses_nothing_and_a_missing_microphone_is_said_first(
    sound: pulse.Pulse, own_home: Path
) -> None:
    with drilling(sound, own_home, "--no-voice", "--questions", "2", "--think", "0", "--microphone", "moon") as it:
        assert it.end() == 3
        assert "moon" in it.screen and "Question 1" not in it.screen and "Traceback" not in it.screen
    with drilling(sound, own_home, "--no-voice", "--questions", "2", "--think", "0", "--answer", "2") as it:
        it.until("a again")
        it.process.send_signal(signal.SIGINT)
        assert it.end() == 2
        assert "offers them back" in it.screen and "Traceback" not in it.screen
    (left,) = unfinished(own_home / "takes")
    assert left.duration_s == pytest.approx(2, abs=0.2) and left.label["prompt"]
    sound.unplug()
    with drilling(sound, own_home, "--no-voice") as it:
        assert it.end() == 3
        assert "Traceback" not in it.screen
