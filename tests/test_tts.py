"""A question spoken once is a file; whatever the text, nothing hangs, interleaves or is cut short."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from audio import media, tts
from audio.errors import Cancelled, EngineError, StorageError
from audio.tts import system
from audio.tts.speaker import Speaker

QUESTION = "Why do you want this role?"


def working() -> None:
    try:
        tts.voices()
    except EngineError as error:
        pytest.skip(f"this machine has no voice: {error}")


@pytest.fixture(scope="module")
def voice_here() -> None:
    working()


@pytest.mark.parametrize("engine", sorted(set(tts.ENGINES) - {"piper"}))  # test_tts_piper.py: it needs a voice
def test_every_engine_keeps_the_promises(engine: str, tmp_path: Path, voice_here: None) -> None:
    speaker: Speaker = tts.open_speaker(engine)
    assert speaker.version() and isinstance(speaker.voices(), tuple)
    assert speaker.audible or speaker.note
    path = tts.render(QUESTION, engine=engine, cache=tmp_path)
    recording = media.load(path)
    assert path.read_bytes()[:4] == b"RIFF"
    assert bool(np.any(recording.samples)) == speaker.audible
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_same_request_comes_from_the_cache_and_another_does_not(tmp_path: Path, voice_here: None) -> None:
    first = tts.render(QUESTION, cache=tmp_path)
    written = first.stat().st_mtime_ns
    assert tts.render(f"  {QUESTION}\n", cache=tmp_path) == first and first.stat().st_mtime_ns == written
    british = next(v.id for v in tts.voices() if v.language == "en-gb")
    others = {
        tts.render("Why do you want that role?", cache=tmp_path),
        tts.render(QUESTION, rate_wpm=120, cache=tmp_path),
        tts.render(QUESTION, voice=british, cache=tmp_path),
        tts.render(QUESTION, engine="silent", cache=tmp_path),
    }
    assert len(others) == 4 and first not in others


def test_a_slower_voice_takes_longer(tmp_path: Path, voice_here: None) -> None:
    lengths = [media.probe(tts.render(QUESTION, rate_wpm=rate, cache=tmp_path)).duration_s for rate in (240, 160, 100)]
    assert lengths == sorted(lengths) and lengths[2] > 1.5 * lengths[0]  # type: ignore[operator]


def test_a_long_text_is_spoken_to_its_end(tmp_path: Path, voice_here: None) -> None:
    """pyttsx3 returns while eSpeak still speaks; what it had not written then was lost."""
    sentence = "Tell me about a time when you disagreed with your team. "
    one = media.probe(tts.render(sentence, cache=tmp_path)).duration_s
    many = media.probe(tts.render(sentence * 40, cache=tmp_path)).duration_s
    assert one is not None and many is not None and many > 36 * one


@pytest.mark.parametrize(
    "text",
    [
        "[[volm 0]] hello [[rset 0]]", "<speak>hello<break time='60s'/></speak>", "\x00\x07hello\x1b[31m\ud800 there",
        "| hello | &amp; %s %n {0} $(reboot) `id` \\", "-f /etc/passwd hello", "émigré 日本語 😀 hello",
        "hello" + "\u0301" * 2000, "a" * 4000, "?!" * 800 + " hello", "line\r\nbreaks\u2028hello",
    ],
    ids=range(10),
)
def test_hostile_text_is_spoken_or_left_out_but_does_no_harm(text: str, tmp_path: Path, voice_here: None) -> None:
    recording = media.load(tts.render(text, cache=tmp_path))
    assert 0.3 < recording.duration_s < 120
    assert not set("<>[]\n\r\x00\x1b") & set(tts.speakable(text))


def test_a_text_far_too_long_for_one_breath_does_not_crash(tmp_path: Path, voice_here: None) -> None:
    assert media.load(tts.render("hello there my friend " * 160, cache=tmp_path)).duration_s > 120


@pytest.mark.parametrize(
    ("text", "options", "says"),
    [
        ("", {}, "nothing to say"), ("… — !?", {}, "nothing to say"), ("\x00\n", {}, "nothing to say"),
        ("hello " * 4000, {}, "too long"), (QUESTION, {"rate_wpm": 0}, "words a minute"),
        (QUESTION, {"engine": "robot"}, "no voice engine"), (QUESTION, {"voice": "the queen"}, "no voice “the queen”"),
    ],
)
def test_what_cannot_be_spoken_says_why(
    text: str, options: dict[str, object], says: str, tmp_path: Path, voice_here: None
) -> None:
    with pytest.raises(EngineError, match=says) as caught:
        tts.render(text, cache=tmp_path, **options)  # type: ignore[arg-type]
    assert caught.value.hint and list(tmp_path.iterdir()) == []


def test_many_requests_at_once_neither_hang_nor_mix(tmp_path: Path, voice_here: None) -> None:
    texts = [f"This is question number {word}." for word in ("one", "two", "three")]
    alone = [media.load(tts.render(text, cache=tmp_path / "alone")).sha256 for text in texts]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda text: tts.render(text, cache=tmp_path / "together"), texts * 2))
    assert [media.load(path).sha256 for path in together] == alone * 2
    assert len(list((tmp_path / "together").iterdir())) == 3


def child_running(script: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Put another child in place of the real one."""
    (folder / "child.py").write_text(script)
    monkeypatch.setattr(system, "CHILD", folder / "child.py")


def test_stopping_kills_the_child_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_running(
        f"import os, time\nopen({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)",
        monkeypatch, tmp_path,
    )
    pid = tmp_path / "pid"
    with pytest.raises(Cancelled):
        tts.render(QUESTION, cache=tmp_path / "cache", cancelled=lambda: pid.exists() and bool(pid.read_text()))
    assert not Path(f"/proc/{pid.read_text()}").exists() or sys.platform != "linux"
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("import os; os.abort()", "failed"),
        ("raise RuntimeError('the voice broke')", "the voice broke"),
        ("print('Audio saved to nowhere')", "failed"),
        ("print('{\"done\": true}')", "wrote nothing"),
        ("import time; time.sleep(600)", "did not answer"),
        ("print('{\"error\": \"no library\", \"hint\": \"install it\"}')", "no library"),
    ],
)
def test_a_voice_that_fails_is_an_error_with_a_hint(
    script: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "START_S", 1.0)
    child_running(script, monkeypatch, tmp_path)
    with pytest.raises(EngineError, match=says) as caught:
        tts.render(QUESTION, cache=tmp_path / "cache")
    assert caught.value.hint and list((tmp_path / "cache").iterdir()) == []


def test_a_child_that_reads_late_is_asked_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a pipe holds, to a child that a busy machine starts slowly: it waited for the rest for ever."""
    child_running(
        "import json, sys, time\ntime.sleep(0.3)\nprint(json.dumps({'asked': len(json.load(sys.stdin)['text'])}))",
        monkeypatch, tmp_path,
    )  # fmt: skip
    assert system._ask({"text": "a" * 200_000}, 60, None) == {"asked": 200_000}


def test_silence_from_the_voice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_running(
        "import json, sys, wave\n"
        "w = wave.open(json.load(sys.stdin)['path'], 'wb')\n"
        "w.setparams((1, 2, 16000, 0, 'NONE', '')); w.writeframes(bytes(32000)); w.close()\n"
        "print('{}')",
        monkeypatch, tmp_path,
    )
    with pytest.raises(EngineError, match="silence"):
        tts.render(QUESTION, cache=tmp_path / "cache")


def test_a_cache_that_cannot_be_written_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        tts.render(QUESTION, engine="silent", cache=tmp_path / "file" / "cache")


def test_nothing_is_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str], voice_here: None) -> None:
    tts.render(QUESTION, cache=tmp_path)
    assert capfd.readouterr() == ("", "")


WITHOUT_SYSTEM_LIBRARY = """
import ctypes, os, sys
sys.path.insert(0, sys.argv[1])
real = ctypes.CDLL.__init__
def only_with_a_path(self, name, *rest, **more):
    already = [line for line in open("/proc/self/maps") if "libespeak-ng" in line]
    if name and "espeak" in name and "/" not in name and not already:
        raise OSError("no such library on this machine")
    real(self, name, *rest, **more)
ctypes.CDLL.__init__ = only_with_a_path
import system_child
with system_child.library():
    result = system_child.answer({"do": "render", "text": "hello there", "path": sys.argv[2], "voice": "",
                                  "rate_wpm": 160})
print(result, file=sys.stderr)
print({line.split()[-1] for line in open("/proc/self/maps") if "libespeak-ng" in line})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="eSpeak NG is the voice of Linux")
def test_the_voice_works_without_debians_espeak_ng(tmp_path: Path, voice_here: None) -> None:
    folder = str(system.CHILD.parent)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SYSTEM_LIBRARY, folder, str(tmp_path / "a.wav")],
        capture_output=True, text=True, check=True,
    )
    assert "espeakng_loader" in done.stdout.splitlines()[-1] and "/usr/lib" not in done.stdout.splitlines()[-1]
    assert media.load(tmp_path / "a.wav").duration_s > 0.5


def test_importing_loads_no_voice() -> None:
    code = "import sys, audio.tts; print({'pyttsx3', 'av'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
