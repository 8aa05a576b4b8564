"""A better voice: Piper with a voice written by hand, fetched from a stand-in, and what is said when it is absent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audio import media, tts
from audio.errors import Cancelled, EngineError, ModelMissing
from audio.tts import piper
from tests import tiny_piper
from tests.conftest import missing
from tests.hub import Hub, running
from trainer import practice, voices
from trainer.settings import Settings, home

SAID = "Where do you see yourself in five years? Take your time."


@pytest.fixture
def here() -> None:
    try:
        piper.PiperSpeaker().version()
    except EngineError:
        missing("the extra “voice” (piper-tts)")


def spoken(voice: Path, folder: Path, rate_wpm: int = piper.OWN_WPM) -> Path:
    return tts.render(SAID, engine="piper", voice=str(voice), rate_wpm=rate_wpm, cache=folder)


@pytest.mark.usefixtures("here")
def test_it_speaks_slower_and_faster_breathes_between_sentences_and_stops(tmp_path: Path) -> None:
    voice = tiny_piper.make(tmp_path / "voice")
    own, slow, fast = (media.load(spoken(voice, tmp_path, rate), rate_hz=None) for rate in (165, 110, 330))
    assert own.sample_rate == tiny_piper.RATE
    speech = own.duration_s - piper.BETWEEN_S
    assert slow.duration_s - piper.BETWEEN_S == pytest.approx(speech * 1.5, rel=0.01)
    assert fast.duration_s - piper.BETWEEN_S == pytest.approx(speech / 2, rel=0.01)
    quiet = abs(own.samples) < 1e-4
    longest = max(map(len, "".join("." if each else "x" for each in quiet).split("x")))
    assert longest >= piper.BETWEEN_S * tiny_piper.RATE
    with pytest.raises(Cancelled):
        tts.render(SAID, engine="piper", voice=str(voice), cache=tmp_path / "other", cancelled=lambda: True)


@pytest.mark.usefixtures("here")
def test_what_is_absent_or_broken_is_said(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"nobody\.onnx is missing"):
        spoken(tmp_path / "nobody.onnx", tmp_path)
    lonely = tiny_piper.make(tmp_path / "lonely")
    lonely.with_name("tiny.onnx.json").unlink()
    with pytest.raises(EngineError, match=r"tiny\.onnx\.json is missing"):
        spoken(lonely, tmp_path)
    broken = tiny_piper.make(tmp_path / "broken")
    broken.write_bytes(b"no network")
    with pytest.raises(EngineError, match="does not load"):
        spoken(broken, tmp_path)
    with pytest.raises(EngineError, match="nothing but silence"):
        spoken(tiny_piper.make(tmp_path / "mute", loudness=0.0), tmp_path)
    with pytest.raises(EngineError, match="none was chosen"):
        tts.render(SAID, engine="piper", cache=tmp_path)


def test_without_the_package_the_way_to_get_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piper, "PACKAGE", "piper-that-is-not-there")
    with pytest.raises(EngineError, match="not installed") as caught:
        tts.render(SAID, engine="piper", voice="x", cache=tmp_path)
    assert "pip install" in caught.value.hint


@pytest.mark.usefixtures("here")
def test_a_voice_is_fetched_once_checked_and_then_asks_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(tts_engine="piper")
    with pytest.raises(ModelMissing, match="None of Piper's voices") as caught:
        practice.spoken_question(SAID, settings)
    assert "en_GB-alba-medium" in caught.value.hint and "63 MB" in caught.value.hint
    network = tiny_piper.model()
    with running(Hub({"toy.onnx": network, "toy.onnx.json": tiny_piper.described()})) as hub:
        monkeypatch.setattr(voices, "KNOWN", {"toy": hub.model("toy")})
        got = voices.pull("toy", practice.voices_folder(), endpoint=hub.endpoint)
        assert voices.pull("toy", practice.voices_folder(), endpoint=hub.endpoint) == got
        assert len(hub.asked) == 2, "nothing is fetched twice"
        (got.parent / "complete.json").unlink()
        got.unlink()
        hub.files["toy.onnx"] = b"x" * len(network)
        with pytest.raises(EngineError, match="not the file it should be"):
            voices.pull("toy", practice.voices_folder(), endpoint=hub.endpoint)
        hub.files["toy.onnx"] = network
        voices.pull("toy", practice.voices_folder(), endpoint=hub.endpoint)
    path = practice.spoken_question(SAID, settings)
    assert path.parent == home() / "voice" and media.load(path).duration_s > 1
    with pytest.raises(ModelMissing, match="voice joe"):
        practice.spoken_question(SAID, replace(settings, voice="joe"))


def test_every_pinned_voice_is_whole_and_lies_where_the_hub_keeps_it() -> None:
    for name, voice in voices.KNOWN.items():
        assert [file.name for file in voice.files] == [f"{name}.onnx", f"{name}.onnx.json"]
        language, who, quality = name.split("-")
        assert voice.revision == f"{voices.REVISION}/en/{language}/{who}/{quality}"
        assert all(len(file.sha256) == 64 and int(file.sha256, 16) for file in voice.files)
    assert {each.name for each in voices.listed(practice.voices_folder())} == set(voices.KNOWN)
