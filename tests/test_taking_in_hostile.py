"""Recordings, transcripts and lists that lie: read, cut short or refused in words, and the coach's store unchanged."""

from __future__ import annotations

import csv
import io
import json
import struct
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio import media
from audio.errors import AudioError, MediaError
from audio.values import Recording
from tests.fuzzing import examples
from tests.test_bundles import T0, everything
from trainer.cli import main
from trainer.errors import InputError
from trainer.intake import written
from trainer.store import Store

RATE = 16_000
KINDS = ("wav", "flac", "mp3", "m4a", "opus")


@cache
def sound(kind: str, seconds: float = 1.0) -> bytes:
    times = np.arange(round(seconds * RATE)) / RATE
    wave = 0.3 * np.sin(2 * np.pi * 220 * times) * (1 + np.sin(2 * np.pi * 3 * times)) / 2
    return media.encode(Recording(wave.astype(np.float32), RATE), kind)


# what lies about itself


def lying_length(box: bytes, at: int, form: str, value: int) -> Callable[[], bytes]:
    """An mp4 in one of whose boxes a number says something else than the sound does."""

    def make() -> bytes:
        raw = bytearray(sound("m4a"))
        start = raw.index(box) + 4
        struct.pack_into(form, raw, start + at, value)
        return bytes(raw)

    return make


def patched(kind: str, mark: bytes, at: int, form: str, value: int) -> Callable[[], bytes]:
    def make() -> bytes:
        raw = bytearray(sound(kind))
        struct.pack_into(form, raw, raw.index(mark) + at, value)
        return bytes(raw)

    return make


LIES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "an mp4 that says it lasts a month": ("mp4", lying_length(b"mvhd", 16, ">I", 2_600_000_000)),
    "an mp4 whose track says it lasts a month": ("mp4", lying_length(b"tkhd", 20, ">I", 2_600_000_000)),
    "an mp4 whose sound says it lasts a month": ("mp4", lying_length(b"mdhd", 16, ">I", 4_000_000_000)),
    "an mp4 that says it lasts no time": ("mp4", lying_length(b"mvhd", 16, ">I", 0)),
    "an mp4 with four billion samples a piece": ("mp4", lying_length(b"stts", 12, ">I", 4_000_000_000)),
    "an mp4 with four billion pieces": ("mp4", lying_length(b"stsz", 8, ">I", 4_000_000_000)),
    "an mp4 whose pieces are two gigabytes": ("mp4", lying_length(b"stsz", 4, ">I", 2_000_000_000)),
    "an mp4 whose sound lies beyond its end": ("mp4", lying_length(b"stco", 8, ">I", 4_000_000_000)),
    "an mp4 at a billion hertz": ("mp4", lying_length(b"mp4a", 24, ">I", 0xFFFF0000)),
    "a wav that says it holds four gigabytes": ("wav", patched("wav", b"data", 4, "<I", 0xFFFFFFF0)),
    "a wav at four billion hertz": ("wav", patched("wav", b"fmt ", 12, "<I", 4_000_000_000)),
    "a wav at four million and a half hertz": ("wav", patched("wav", b"fmt ", 12, "<I", 4_500_007)),
    "a wav at an odd rate as high as a studio's": ("wav", patched("wav", b"fmt ", 12, "<I", 383_993)),
    "a wav at two hertz": ("wav", patched("wav", b"fmt ", 12, "<I", 2)),
    "a wav at no hertz": ("wav", patched("wav", b"fmt ", 12, "<I", 0)),
    "a wav with sixty thousand channels": ("wav", patched("wav", b"fmt ", 10, "<H", 60_000)),
    "a wav of samples without bits": ("wav", patched("wav", b"fmt ", 22, "<H", 0)),
    "a flac with 2^36 samples": ("flac", patched("flac", b"fLaC", 22, ">I", 0xFFFFFFFF)),
    "an opus that skips everything": ("opus", patched("opus", b"OpusHead", 10, "<H", 65_535)),
    "an opus with 255 channels": ("opus", patched("opus", b"OpusHead", 9, "<B", 255)),
    "a video that is a page": ("mp4", lambda: b"<!doctype html><script>alert(1)</script>" * 100),
    "a recording that is a zip": ("m4a", lambda: b"PK\x03\x04" + bytes(range(256)) * 40),
    "a recording that is a list of other files": ("m4a", lambda: b"ffconcat version 1.0\nfile /etc/passwd\n" * 9),
    "a recording that names the network": ("mp3", lambda: b"#EXTM3U\nhttp://192.0.2.1/a.mp3\n" * 9),
}


def heard(raw: bytes, name: str) -> Recording | None:
    """What is read of a recording; None where it is refused in words."""
    try:
        made = media.load_bytes(raw, name)
    except AudioError as error:
        assert error.message and error.hint and len(error.message) < 400
        return None
    assert np.isfinite(made.samples).all() and made.samples.dtype == np.float32
    return made


@pytest.mark.parametrize("what", LIES)
def test_a_recording_that_lies_is_as_long_as_its_sound_or_refused(what: str) -> None:
    kind, make = LIES[what]
    made = heard(make(), f"a.{kind}")
    assert made is None or made.duration_s < 30.0, "a second of sound stays about a second"


@pytest.mark.parametrize("rate", [2, 3_999, 384_001, 4_500_007])
def test_a_rate_that_nothing_records_at_is_refused_before_anything_is_made_for_it(rate: int) -> None:
    with pytest.raises(MediaError, match="samples a second; no recording has"):
        media.load_bytes(patched("wav", b"fmt ", 12, "<I", rate)(), "a.wav")


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), kind=st.sampled_from(KINDS))
def test_no_damage_to_a_recording_does_more_than_shorten_it(data: st.DataObject, kind: str) -> None:
    raw = bytearray(sound(kind))
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del raw[data.draw(st.integers(0, len(raw))) :]
    made = heard(bytes(raw), f"a.{data.draw(st.sampled_from(KINDS))}")
    assert made is None or len(made.samples) * 4 < 400_000_000


# transcripts

PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from([
        "Dana: What are your goals?", "Robin: I want to lead a team.", "<v Eve>hello</v>", "<script>alert(1)</script>",
        "=HYPERLINK(\"http://x\")", "\x00", "\u202e", "<" * 40, "&#0;", "&lt;b&gt;", "]]>", "NOTE", "-->", "\ud7ff",
        "a" * 500,
    ]),
)  # fmt: skip
SECONDS = st.one_of(
    st.floats(-10, 90_000), st.sampled_from([0.0, -0.0, 1e308, 59.9999, 3599.9999, 86_400.0, 86_400.5, float("nan")])
)


def clock(seconds: float, comma: str) -> str:
    if not 0 <= seconds < 1e9:
        return str(seconds)
    return f"{int(seconds // 3600):02d}:{int(seconds // 60) % 60:02d}:{seconds % 60:06.3f}".replace(".", comma)


@st.composite
def transcripts(draw: Any) -> tuple[bytes, str]:
    rows = draw(st.lists(st.tuples(SECONDS, SECONDS, PIECES), max_size=8))
    kind = draw(st.sampled_from(["vtt", "srt", "json", "TextGrid", "txt"]))
    if kind == "json":
        said = [{"start": a, "end": b, "text": text} for a, b, text in rows]
        return json.dumps({"segments": said}).encode(), "a.json"
    if kind == "TextGrid":
        head = f'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n{draw(SECONDS)}\n<exists>\n1\n'
        parts = "".join(f'{a}\n{b}\n"{text}"\n' for a, b, text in rows)
        count = draw(st.integers(-1, 12))
        text = f'{head}"IntervalTier"\n"Robin"\n0\n{draw(SECONDS)}\n{count}\n{parts}'
        return text.encode("utf-8", "replace"), "a.TextGrid"
    comma = "," if kind == "srt" else "."
    text = "WEBVTT\n\n" if kind == "vtt" else ""
    for number, (start, end, said_there) in enumerate(rows):
        text += f"{number}\n{clock(start, comma)} --> {clock(end, comma)}\n{said_there}\n\n"
    return text.encode("utf-8", "replace"), f"a.{kind}"


@settings(max_examples=examples(120), deadline=None)
@given(transcripts())
def test_any_transcript_is_read_in_order_or_refused(made: tuple[bytes, str]) -> None:
    raw, name = made
    try:
        read = written.parse(raw, name)
    except InputError as error:
        assert error.message and error.hint and len(error.message) < 400
        return
    times = [each.time for each in read.utterances if each.time is not None]
    assert all(0 <= time.start_s < time.end_s <= written.LATEST_S for time in times)
    assert len(times) < len(read.utterances) or times == sorted(times)
    for each in read.utterances:
        said = each.text + each.speaker
        assert each.text.strip() and "\x00" not in said and "<script>" not in said


LONG = {
    "tags that never close": "<v " * 70_000,
    "a tag's name without end": "<v" + "." * 200_000,
    "a tag and then nothing": "<v" + " " * 200_000,
    "classes without end": "<v." * 70_000,
    "marks that never close": "<" * 200_000,
    "a name and a gap": "Dana" + " " * 200_000 + "x",
    "times after times": "1:" * 100_000,
    "brackets": "[(1" * 70_000,
    "entities": "&#" * 100_000,
    "ten million letters in one word": "a" * 10_000_000,
}


@pytest.mark.parametrize("kind", ["vtt", "srt"])
@pytest.mark.parametrize("what", LONG)
def test_a_long_line_is_read_in_one_go(what: str, kind: str) -> None:
    """Patterns that look again from every letter would be at it for hours; no clock here, a hang is seen anyway."""
    head = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n" if kind == "vtt" else "1\n00:00:01,000 --> 00:00:04,000\n"
    try:
        read = written.parse(f"{head}{LONG[what]}\n".encode(), f"a.{kind}")
    except InputError as error:
        assert error.hint
    else:
        assert len(read.utterances) <= 1


# the coach's store


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open() as opened:
        opened.person("Bo", at=T0, role="coach", mine=True)
        yield opened


def test_recordings_that_cannot_be_read_leave_the_store_as_it_was(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = []
    for number, (kind, make) in enumerate(LIES.values()):
        raw = make()
        if heard(raw, f"a.{kind}") is None:
            (tmp_path / f"{number}.{kind}").write_bytes(raw)
            rows.append([f"{number}.{kind}", "Robin", "", "career-aspirations"])
    whole = tmp_path / "whole.wav"
    whole.write_bytes(sound("wav", 3.0))
    for number, text in enumerate(["WEBVTT\n\n", "WEBVTT\n\n00:75:00.000 --> 00:76:00.000\nhello\n", "{", "\x00" * 90]):
        (tmp_path / f"notes{number}.vtt").write_text(text)
        rows.append(["whole.wav", "Robin", f"notes{number}.vtt", ""])
    names = tmp_path / "names.csv"
    with names.open("w", newline="") as file:
        csv.writer(file).writerows([["file", "learner", "transcript", "question"], *rows])
    before = everything(store)
    assert main(["batch", "--learners", str(names), "--stt", "none"]) == 0
    said = capsys.readouterr().err
    assert f"0 put into the queue, {len(rows)} not taken in" in said and "Traceback" not in said
    assert len(rows) >= 10 and everything(store) == before


LISTS = {
    "no columns": b"a,b\n1,2\n",
    "another encoding": "file,learner\na.wav,J\u00fcrgen\n".encode("latin-1"),
    "no learner": b"file,learner\na.wav,\n",
    "a field without end": b'file,learner\n"' + b"x" * 300_000 + b"\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "nothing": b"",
}


@pytest.mark.parametrize("what", LISTS)
def test_a_list_that_is_none_is_refused_before_anything_is_taken_in(
    what: str, store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = tmp_path / "names.csv"
    names.write_bytes(LISTS[what])
    before = everything(store)
    assert main(["batch", "--learners", str(names), "--stt", "none"]) in (2, 3, 4)
    said = capsys.readouterr().err
    assert "names.csv" in said and "Traceback" not in said and everything(store) == before


def test_a_learner_s_name_with_script_and_formula_is_a_name(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from trainer.coach import cohort

    (tmp_path / "one.wav").write_bytes(sound("wav", 3.0))
    hostile = '=cmd|"/c calc"!A1 <img src=x onerror=alert(1)>\u202e'
    names = tmp_path / "names.csv"
    with names.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["file", "learner", "question"], ["one.wav", hostile, "career-aspirations"]])
    assert main(["batch", "--learners", str(names), "--stt", "none"]) == 0
    assert "1 put into the queue" in capsys.readouterr().err
    table = list(csv.reader(io.StringIO(cohort.to_csv(store))))
    assert all(row[0].startswith("'=cmd") for row in table[1:]) and len(table) > 1


def test_the_lies_are_lies() -> None:
    """The honest file is a second long: what is refused above is refused for the lie."""
    for kind in KINDS:
        made = heard(sound(kind), f"a.{kind}")
        assert made is not None and 0.9 < made.duration_s < 1.2
