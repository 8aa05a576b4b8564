"""What a person can hand over by mistake, through the command line: a code, a message, a hint, no traceback.

Above 300 lines: a catalogue, read from top to bottom; a new mistake is one entry more.
"""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import av
import jsonschema
import numpy as np
import pytest

from audio import media
from audio.values import Recording
from trainer import given, practice
from trainer.cli import main
from trainer.demo import demo_answers
from trainer.errors import InputError
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.report import render
from trainer.report.to_json import schema

ANSWER = "I want to lead a night crew, because I grew up beside a depot. This job would let me plan the repairs."
RATE = 16_000
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc, or limits file sizes")


@cache
def validator() -> Any:
    return jsonschema.Draft202012Validator(schema())


def rows(out: str) -> list[dict[str, Any]]:
    """Lines of JSON, each as the schema has it, without NaN, its word times inside the recording and in order."""

    def no_number(name: str) -> None:
        raise AssertionError(f"{name} in the output")

    found = [json.loads(line, parse_constant=no_number) for line in out.splitlines()]
    for row in found:
        every = row["result"]["transcript"]["words"] if "result" in row else []
        words, every[:] = list(every), every[:500]  # the schema of fifty thousand words takes a minute
        validator().validate(row)
        every[:] = words
        if "result" in row and row["result"]["audio"] is not None:
            last, end = 0.0, row["result"]["audio"]["duration_s"]
            for word in row["result"]["transcript"]["words"]:
                if word["start_s"] is not None:
                    assert last <= word["start_s"] <= word["end_s"] <= end + 1e-6, word
                    last = word["start_s"]
    return found


def interview(*arguments: str, home: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """The command as it is, in a process of its own."""
    environment = {**os.environ, "INTERVIEW_HOME": str(home), **more.pop("env", {})}
    call = [sys.executable, "-m", "trainer.cli", *arguments]
    return subprocess.run(call, capture_output=True, text=True, env=environment, timeout=120, **more)


# What is heard: one process for all of it.


def tone(seconds: float, *pitches: float) -> np.ndarray[Any, np.dtype[np.float32]]:
    at = np.arange(round(seconds * RATE)) / RATE
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * at)
    return np.asarray(swell * sum(0.2 * np.sin(2 * np.pi * p * at) for p in pitches), np.float32)


def write(path: Path, samples: np.ndarray[Any, Any], rate: int = RATE) -> None:
    media.save(Recording(np.ascontiguousarray(samples, np.float32), rate), path)


def eight_channels(path: Path, samples: np.ndarray[Any, Any]) -> None:
    """Eight channels at 96 kHz, the same words on each."""
    many = np.repeat(np.round(samples * 32767).astype(np.int16), 6)
    with av.open(str(path), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=96_000)
        stream.layout = "7.1"
        frame = av.AudioFrame.from_ndarray(np.repeat(many, 8)[None, :], "s16", "7.1")
        frame.sample_rate = 96_000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            out.mux(packet)


SOUNDS: dict[str, str | None] = {
    "silence.wav": "no_speech",
    "noise.wav": "no_speech",
    "music.wav": "no_speech",
    "pure-tone.wav": "no_speech",
    "short.wav": "too_short",
    "one-word.wav": "no_speech",
    "clipped.wav": "clipped",
    "telephone.wav": None,
    "eight.wav": None,
    "spoken.wav": None,
}
"""File → the problem that is said about its sound, None for none."""

UNREADABLE = {
    "missing.wav": "no file",
    "folder": "folder",
    "empty.wav": "empty",
    "text.wav": "text, not sound",
    "cut.mp4": "cut off",
    "pictures.zip": "",
}
"""What cannot be read → what is said about it."""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str], str]:
    """All of them reviewed at once: the folder, the run as JSON, the same as text."""
    folder = tmp_path_factory.mktemp("sounds")
    demo = demo_answers()[0]
    said = np.array(media.load(demo.path).samples)
    word = max(demo.transcript.words[:20], key=lambda w: len(w.text))
    speech = said[RATE // 4 : RATE * 9 // 4]
    noise = np.random.default_rng(1).standard_normal(5 * RATE) * 0.05
    write(folder / "silence.wav", np.zeros(5 * RATE))
    write(folder / "noise.wav", noise)
    write(folder / "music.wav", np.concatenate([tone(1.5, 262, 330, 392), tone(1.5, 220, 262, 330), tone(2, 196, 247)]))
    write(folder / "pure-tone.wav", tone(4, 440))
    write(folder / "short.wav", said[RATE : RATE + round(0.3 * RATE)])
    assert word.start_s is not None and word.end_s is not None
    alone = said[round(word.start_s * RATE) : round(word.end_s * RATE)]
    write(folder / "one-word.wav", np.concatenate([np.zeros(RATE), alone, np.zeros(RATE)]))
    write(folder / "clipped.wav", np.clip(speech * 60, -1, 1))
    write(folder / "telephone.wav", speech[::2], RATE // 2)
    write(folder / "spoken.wav", speech)
    eight_channels(folder / "eight.wav", speech)
    (folder / "folder").mkdir()
    (folder / "empty.wav").touch()
    (folder / "text.wav").write_text("These are words, not sound.\n" * 20)
    write(folder / "whole.m4a", speech)
    whole = (folder / "whole.m4a").read_bytes()
    (folder / "cut.mp4").write_bytes(whole[: whole.rindex(b"moov") - 4])
    (folder / "pictures.zip").write_bytes(b"PK\x03\x04" + bytes(200))
    names = [*SOUNDS, *UNREADABLE]
    home = tmp_path_factory.mktemp("home")
    both = [
        interview("review", *names, "--stt", engine, "--format", form, home=home, cwd=folder)
        for form, engine in (("json", "sphinx"), ("text", "none"))
    ]
    assert [run.returncode for run in both] == [4, 4], "one that cannot be read is bad input"
    return folder, both[0], both[1].stdout


@pytest.mark.parametrize("name", SOUNDS)
def test_what_can_be_read_is_a_result_with_reasons(name: str, heard: Any) -> None:
    row = next(row for row in rows(heard[1].stdout) if row["id"] == name)
    result = row["result"]
    problems = [problem["code"] for problem in result["audio"]["problems"]]
    wanted = SOUNDS[name]
    assert wanted in problems if wanted else not problems, problems
    assert result["transcript"]["reliable"] is False
    assert result["next"]["focus"][0]["about"] == "judge"
    assert not result["content"]["findings"]
    for measurement in result["delivery"]["measurements"]:
        assert measurement["value"] is not None or measurement["because"], measurement["metric"]


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_an_error_with_a_hint(name: str, heard: Any) -> None:
    row = next(row for row in rows(heard[1].stdout) if row["id"] == name)
    assert UNREADABLE[name] in row["error"]["message"] and name in row["error"]["message"]
    assert row["error"]["hint"]
    assert row["error"]["message"] in heard[1].stderr and row["error"]["hint"] in heard[1].stderr


def test_a_bad_one_stops_none_and_the_order_stays(heard: Any) -> None:
    folder, run, text = heard
    assert [row["id"] for row in rows(run.stdout)] == [*SOUNDS, *UNREADABLE]
    assert "Traceback" not in run.stderr
    assert text.count("How far to trust this") == len(SOUNDS)
    assert "could not hear an answer" in text and str(folder) not in text


# What is given as words.

HOSTILE = {
    "control characters": "I want \x00 to \x01\x02\x1b[31m lead \x7f a team\x85 because\u2028 it \u200b matters\ufeff",
    "right to left": "\u202eI want to lead\u202c אני רוצה להוביל צוות كيف حالك",
    "emoji": "👩‍👩‍👧‍👦 I want 🎉🎉 to 🇩🇪 lead 👍🏽 a team 🫠",
    "a page": "<script>alert(1)</script> <b>I want</b> </script> to lead &amp; \"a team\" {{7*7}} ]]> -->",
    "markdown": "# I want **to** lead | a | team\n\n---\n``` [a](javascript:alert(1)) ![x](http://example.org/y.png)",
    "marks only": "... ??? !!! ,,, — ",
    "numbers": "1 2 3 4 5 100% 3.14 1,000,000",
    "nothing": "  \n\n\t ",
    "one word": "fine",
    "marks on a letter": "I want to lead" + "\u0301" * 3000,
    "fifty thousand words": "I want to lead a team because it matters to me. " * 5000,
    "one long word": "w" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_get_a_report(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(HOSTILE[name], encoding="utf-8")
    forms = ("json",) if len(HOSTILE[name]) > 100_000 else ("json", "text", "markdown", "html")
    for form in forms:
        assert main(["review", str(file), "--format", form]) == 0
        out = capsys.readouterr().out
        assert "\x1b" not in out.replace("\\u001b", "") and "<script>alert" not in (out if form == "html" else "")
        assert not any(ord(c) < 32 and c not in "\n\t" for c in out), form
        if form == "json":
            (row,) = rows(out)
            assert row["result"]["audio"] is None
            assert not HOSTILE[name].split() or row["result"]["transcript"]["words"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"caf\xe9", "UTF-8"),
        ("I want".encode("utf-16"), "UTF-8"),
        (b"w" * (given.LONGEST_BYTES + 1), "too long"),
    ],
)
def test_what_is_no_text_is_an_error(raw: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.txt"
    file.write_bytes(raw)
    assert main(["review", str(file), "--format", "json"]) == 4
    captured = capsys.readouterr()
    (row,) = rows(captured.out)
    assert said in row["error"]["message"] and row["error"]["hint"] in captured.err


BROKEN_TRANSCRIPTS = {
    "ends before it starts": '{"words": [{"text": "I", "start_s": 2, "end_s": 1}]}',
    "before the recording": '{"words": [{"text": "I", "start_s": -2, "end_s": 1}]}',
    "not a number": '{"words": [{"text": "I", "start_s": NaN, "end_s": 0.2}]}',
    "endless": '{"words": [{"text": "I", "start_s": 1, "end_s": Infinity}]}',
    "a time in words": '{"words": [{"text": "I", "start_s": "soon", "end_s": 1}]}',
    "a time that is true": '{"words": [{"text": "I", "start_s": true, "end_s": 1}]}',
    "confidence not a number": '{"words": [{"text": "I", "start_s": 0, "end_s": 1, "confidence": NaN}]}',
    "confidence in per cent": '{"words": [{"text": "I", "start_s": 0, "end_s": 1, "confidence": 93}]}',
    "a huge number": '{"words": [{"text": "I", "start_s": 0, "end_s": 1' + "0" * 400 + "}]}",
    "a number too long to read": '{"words": [{"text": "I", "start_s": ' + "9" * 5000 + ', "end_s": 1}]}',
    "words in one text": '{"words": "I want to"}',
    "words that are a number": '{"words": 5}',
    "a word that is null": '{"words": [null]}',
    "a word that is a number": '{"words": [3]}',
    "an empty row": '{"words": [[]]}',
    "neither": '{"result": {"a": 1}}',
    "nothing": "",
    "nested without end": "[" * 100_000,
    "not JSON": "{",
}


@pytest.mark.parametrize("name", BROKEN_TRANSCRIPTS)
def test_a_broken_transcript_is_an_error_of_its_input(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "words.json"
    file.write_text(BROKEN_TRANSCRIPTS[name])
    sound = str(demo_answers()[0].path)
    assert main(["review", sound, "--transcript", str(file), "--format", "json"]) == 4
    captured = capsys.readouterr()
    (row,) = rows(captured.out)
    assert row["id"] == sound and "words.json" in row["error"]["message"] and row["error"]["hint"]
    assert "Traceback" not in captured.err and len(row["error"]["message"]) < 200


@cache
def few_seconds() -> Recording:
    demo = demo_answers()[0]
    return Recording(np.array(media.load(demo.path).samples[: 4 * RATE]), RATE)


SAID = ["What", "I", "want", "in", "the", "long", "run", "is", "to", "be", "the", "person"]
ODD_TRANSCRIPTS: dict[str, tuple[str, str]] = {
    "after the recording": (
        "words.json", json.dumps({"words": [[word, 100 + i, 100.5 + i] for i, word in enumerate(SAID)]})
    ),
    "backwards": ("words.json", json.dumps([[word, 9 - i / 2, 9.2 - i / 2] for i, word in enumerate(SAID)])),
    "all at once": ("words.json", json.dumps([[word, 1, 1] for word in SAID])),
    "half of them timed": ("words.json", json.dumps([SAID[0], *[[w, i / 3, i / 3 + 0.2] for i, w in enumerate(SAID)]])),
    "no words": ("words.json", '{"words": []}'),
    "half a character": ("words.json", '{"text": "What I \\ud800 want"}'),
    "other words altogether": ("words.txt", "Philosophers disagree about xylophones, foxes and Neptune's moons. " * 3),
    "far too many": ("words.txt", "Quick brown foxes jump over lazy dogs. " * 300),
    "another script": ("words.txt", "אני רוצה להוביל צוות 🎉 👍🏽"),
    "control characters": ("words.txt", "What \x00I\x1b[31m want\x07"),
}


@pytest.mark.parametrize("name", ODD_TRANSCRIPTS)
def test_an_odd_transcript_never_leaves_the_recording(name: str, tmp_path: Path) -> None:
    file, text = ODD_TRANSCRIPTS[name]
    (tmp_path / file).write_text(text, encoding="utf-8")
    words = given.read_transcript(tmp_path / file)
    task = Task(load_bank().get("career-aspirations"), given=words)
    reviewed = practice.review_recording(few_seconds(), task)
    (row,) = rows(render(reviewed.review, "json", id="x", hearing=reviewed.hearing))
    assert len(row["result"]["transcript"]["words"]) == len(words.words)
    if name in ("other words altogether", "far too many"):
        assert any("could not be placed in the sound" in notice for notice in reviewed.review.notices)
    for form in ("text", "html"):
        out = render(reviewed.review, form, hearing=reviewed.hearing)
        assert "The answer was typed" not in out
        assert "\x1b" not in out and "\x07" not in out


def test_words_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for raw, code in ((ANSWER.encode(), 0), (b"", 0), (b"\xff\xfe", 4)):
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(raw)))
        assert main(["review", "-", "--format", "json"]) == code
        (row,) = rows(capsys.readouterr().out)
        assert row["id"] == "-" and ("error" in row) == (code == 4)


# Calls that do not go together, and names that do not exist.


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["review", "-", "-"], 2, "once"),
        (["review", "a.wav", "b.wav", "--transcript", "words.txt"], 2, "one recording"),
        (["review", "answer.txt", "--transcript", "words.txt"], 2, "--transcript"),
        (["review", "answer.txt", "--stt", "scripted"], 2, "--model"),
        (["review", "answer.txt", "--question", "carer-aspirations"], 2, "carer-aspirations"),
        (["review", "answer.txt", "--role", "nowhere/role.toml"], 4, "role.toml"),
        (["review", "answer.txt", "--role", "broken.toml"], 4, "broken.toml"),
        (["review", "answer.txt", "--role", "broken.pdf"], 4, "broken.pdf"),
        (["review", "answer.txt", "--out", "."], 3, "--out"),
        (["review", "answer.txt", "--out", "nowhere/report.txt"], 3, "--out"),
        (["review", "answer.txt", "--out", "answer.txt/report.txt"], 3, "--out"),
        (["batch", "answer.txt", "--out", "."], 3, "--out"),
        (["review", "sound.wav", "--stt", "whisper"], 3, "models pull"),
        (["review", "sound.wav", "--model", "nowhere"], 3, "nowhere"),
        (["questions", "--pack", "nowhere"], 2, "nowhere"),
        (["sessions", "show", "99999999999999999999"], 2, "99999999999999999999"),
        (["sessions", "delete", "-1"], 2, ""),
        (["packs", "check", "broken.toml"], 4, "broken.toml:3"),
        (["packs", "check", "."], 4, "directory"),
    ],
)
def test_wrong_calls_say_what_and_how(
    arguments: list[str], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("answer.txt").write_text(ANSWER)
    Path("broken.toml").write_text("title = 'a'\nname = [\n")
    Path("broken.pdf").write_bytes(b"%PDF-1.4 nothing more")
    write(Path("sound.wav"), np.zeros(RATE))
    try:
        assert main(arguments) == code
    except SystemExit as stopped:
        assert stopped.code == code
    captured = capsys.readouterr()
    assert captured.out == "" and said in captured.err
    assert len(captured.err.strip().splitlines()) >= 2, "a message and a hint"
    assert Path("answer.txt").read_text() == ANSWER


def test_nothing_reaches_the_network(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert main(["models", "pull", "base.en"]) == 3
    said = capsys.readouterr().err
    assert "cannot be reached" in said and "internet" in said


# The data folder.


def test_a_broken_pack_of_ones_own_is_left_out_and_named(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_home / "packs").mkdir()
    (own_home / "packs" / "mine.toml").write_text('title = "Mine"\n\n[[question]]\nid = 5\n')
    assert main(["questions"]) == 0
    captured = capsys.readouterr()
    assert "mine.toml:4" in captured.err and "career-aspirations" in captured.out


@pytest.mark.parametrize(
    ("text", "said"), [("stt_engine = [", "TOML"), ('stt_engine = "ears"', "ears"), ("volume = 11", "volume")]
)
def test_broken_settings_name_the_line_and_stop(
    text: str, said: str, own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "settings.toml").write_text(text)
    (tmp_path / "answer.txt").write_text(ANSWER)
    assert main(["review", str(tmp_path / "answer.txt")]) == 3
    captured = capsys.readouterr()
    assert captured.out == "" and said in captured.err and len(captured.err.strip().splitlines()) >= 2
    assert (own_home / "settings.toml").read_text() == text


def test_a_damaged_database_is_said_and_left_as_it_is(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sessions", "list"]) == 0
    (file,) = own_home.glob("*.sqlite3")
    damaged = b"This is no database. " * 200
    file.write_bytes(damaged)
    for arguments in (["sessions", "list"], ["sessions", "show", "1"], ["sessions", "delete", "1", "--yes"]):
        capsys.readouterr()
        assert main(arguments) == 3
        assert "damaged" in capsys.readouterr().err
    assert file.read_bytes() == damaged


@pytest.mark.parametrize("arguments", [["sessions", "list"], ["sessions", "show", "1"], ["practice", "--no-voice"]])
def test_a_home_that_cannot_be_written(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "file" / "home"))
    assert main(arguments) == 3
    assert len(capsys.readouterr().err.strip().splitlines()) >= 2
    assert (tmp_path / "file").read_text() == "in the way"


# The disk is full, the reader has gone, the process is killed.


def limited(size: int) -> Callable[[], None]:
    import resource

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@LINUX
@pytest.mark.parametrize("command", ["review", "batch"])
def test_a_full_disk_while_writing_a_report(command: str, tmp_path: Path, own_home: Path) -> None:
    answer, out = tmp_path / "answer.txt", tmp_path / "report"
    answer.write_text(ANSWER)
    out.write_text("an earlier report")
    run = interview(command, str(answer), "--out", str(out), home=own_home, preexec_fn=limited(300))
    assert run.returncode == 3 and "cannot be written" in run.stderr and "Traceback" not in run.stderr
    assert len(run.stderr.strip().splitlines()) >= 2
    if command == "review":
        assert out.read_text() == "an earlier report"
        assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == [], "nothing half written stays"


@LINUX
def test_a_full_disk_while_keeping_and_exporting(own_home: Path, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from trainer.store import Store

    first = practice.review_words(given.typed_words(ANSWER), Task(load_bank().get("career-aspirations")))
    with Store.open() as store:
        assert practice.keep(store, first, datetime(2026, 1, 2, tzinfo=UTC)) == 1
    out = tmp_path / "session.html"
    out.write_text("an earlier export")
    run = interview("sessions", "export", "1", "--out", str(out), home=own_home, preexec_fn=limited(5000))
    assert run.returncode == 3 and "Traceback" not in run.stderr and out.read_text() == "an earlier export"
    run = interview("sessions", "export", "1", "--out", str(out), home=own_home)
    assert run.returncode == 0 and "night crew" in out.read_text()


@LINUX
@pytest.mark.parametrize("arguments", [["questions"], ["review", "answer.txt"], ["batch", "answer.txt"]])
def test_a_full_device_and_a_reader_that_leaves(arguments: list[str], tmp_path: Path, own_home: Path) -> None:
    (tmp_path / "answer.txt").write_text(ANSWER * 20)
    call = [sys.executable, "-m", "trainer.cli", *arguments]
    environment = {**os.environ, "INTERVIEW_HOME": str(own_home)}
    with open("/dev/full", "w") as full:  # noqa: PTH123
        run = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, cwd=tmp_path)
    assert run.returncode == 3 and "cannot be written" in run.stderr and "Traceback" not in run.stderr
    reader, writer = os.pipe()
    os.close(reader)
    try:
        run = subprocess.run(call, stdout=writer, stderr=subprocess.PIPE, text=True, env=environment, cwd=tmp_path)
    finally:
        os.close(writer)
    assert run.returncode == 0 and "rror" not in run.stderr, run.stderr


def children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        found += [int(child) for child in task.read_text().split()]
    return found


def listening(own_home: Path, at_work_s: float = 0.3) -> tuple[subprocess.Popen[str], int]:
    """A review at work, which heeds Ctrl-C even where these tests run in the background: itself and its worker."""
    sound = str(demo_answers()[0].path)
    run = subprocess.Popen(
        [sys.executable, "-m", "trainer.cli", "review", sound, "--stt", "sphinx", "--format", "json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "INTERVIEW_HOME": str(own_home)},
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    while not (found := children(run.pid)):
        assert run.poll() is None
        time.sleep(0.02)
    time.sleep(at_work_s)
    return run, found[0]


@LINUX
def test_a_killed_worker_is_said_and_nothing_hangs(own_home: Path) -> None:
    run, worker = listening(own_home)
    os.kill(worker, signal.SIGKILL)
    out, err = run.communicate(timeout=60)
    assert run.returncode == 3
    (row,) = rows(out)
    assert row["error"]["code"] == "job_crashed" and row["error"]["hint"] in err and "Traceback" not in err


@LINUX
@pytest.mark.parametrize("at_work_s", [0.0, 0.1, 0.3, 1.0])
def test_stopped_by_hand_leaves_no_process_and_no_traceback(own_home: Path, at_work_s: float) -> None:
    run, worker = listening(own_home, at_work_s)
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err.strip()) == (2, "", "Stopped.")
    until = time.monotonic() + 30
    while Path(f"/proc/{worker}").exists():
        assert time.monotonic() < until, "the worker lives on"
        time.sleep(0.05)


def test_a_row_of_a_batch_is_never_worse_than_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        given.read_words(tmp_path / ("n" * 300))
    with pytest.raises(InputError):
        given.read_words("nul\0name.txt")
