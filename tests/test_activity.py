from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio import activity, dsp, media, silero
from audio.errors import EngineError
from audio.values import Recording, TimeSpan
from tests.conftest import missing
from tests.spoken import VOICES, answer, here, pink


def mask(letters: str) -> np.ndarray:
    return np.array([letter == "A" for letter in letters], bool)


def text(found: np.ndarray) -> str:
    return "".join("A" if on else "." for on in found)


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ([], ""),
        ([0.4, 0.6, 0.4, 0.36, 0.3, 0.4, 0.45], ".AAA..."),  # on above .5, off below .35
        ([0.9, 0.34, 0.9], "A.A"),
    ],
)
def test_between_the_thresholds_nothing_changes(probabilities: list[float], expected: str) -> None:
    assert text(silero.voiced(np.array(probabilities, np.float32))) == expected


@pytest.mark.parametrize(
    ("voice", "stands_out", "expected"),
    [
        # the energy gives the edges
        ("...AAAAAAAAAAAA...", "....AAAAAAAAAAAAA.", "....AAAAAAAAAAAAA."),
        # a closure of 40 ms inside a word is filled, a silence of 120 ms is not
        ("AAAAAAAAAAAAAAAA", "AAAAAA....AAAAAA", "AAAAAAAAAAAAAAAA"),
        ("AAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAA............AAAAAA", "AAAAAA............AAAAAA"),
        # a click of 30 ms is nothing, nor is noise without a voice
        ("AAAAAAAAA", "...AAA...", "........."),
        ("." * 30, ".....AAAAAAAAAAAAAAA..........", "." * 30),
        # energy reaches 200 ms beyond the voice, not further
        ("AAAAAAAA" + "." * 30, "A" * 38, "A" * 28 + "." * 10),
    ],
)
def test_merge(voice: str, stands_out: str, expected: str) -> None:
    nothing_held = np.zeros(len(voice), bool)
    assert text(activity.merge(mask(voice), mask(stands_out), nothing_held)) == expected


def test_a_drawn_out_vowel_is_held() -> None:
    voice, loud = mask("AAAAAA" + "." * 60), mask("A" * 50 + "." * 16)
    assert text(activity.holding(loud, voice)) == "A" * 50 + "." * 16
    assert not activity.holding(loud, mask("." * 66)).any()
    assert text(activity.merge(voice, loud, activity.holding(loud, voice))) == "A" * 50 + "." * 16


@given(st.text("A.", max_size=120))
def test_runs_give_back_the_mask(letters: str) -> None:
    again = np.zeros(len(letters), bool)
    for first, last in activity.runs(mask(letters)):
        assert first < last
        again[first:last] = True
    assert text(again) == letters


@pytest.mark.parametrize("seconds", [0.0, 0.005, 0.03, 0.2, 3.0])
def test_silence_has_no_speech_however_short(seconds: float) -> None:
    found = activity.detect(Recording(np.zeros(round(seconds * 16_000), np.float32), 16_000))
    assert found.speech == () and found.spoken is None and found.duration_s == pytest.approx(seconds)


def test_noise_and_a_tone_are_no_speech() -> None:
    noise = pink(80_000, 3) * np.float32(0.05)
    tone = (0.3 * np.sin(2 * np.pi * 440 * np.arange(80_000) / 16_000)).astype(np.float32)
    assert activity.detect(Recording(noise, 16_000)).speech_s < 0.2
    assert activity.detect(Recording(tone, 16_000)).speech_s < 0.2


@pytest.mark.parametrize("size", [512, 5_120, 16_384, 16_384 * 7])
def test_the_voice_model_does_not_care_about_blocks(size: int) -> None:
    sound = (pink(40_000, 1) * np.float32(0.1)).astype(np.float32)
    whole = silero.Silero().hear(sound)
    model = silero.Silero()
    parts = [model.hear(sound[at : at + size]) for at in range(0, len(sound), size)]
    assert np.array_equal(np.concatenate(parts), whole)


def test_a_missing_model_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Spec:
        origin = str(tmp_path / "__init__.py")

    silero._session.cache_clear()
    monkeypatch.setattr(silero, "find_spec", lambda name: Spec())
    with pytest.raises(EngineError) as caught:
        silero.Silero()
    assert "force-reinstall faster-whisper" in caught.value.hint
    monkeypatch.setattr(silero, "find_spec", lambda name: None)
    with pytest.raises(EngineError) as caught:
        silero.Silero()
    assert "pip install faster-whisper" in caught.value.hint


@pytest.mark.real
def test_speech_is_the_same_at_every_level_and_rate() -> None:
    if not here():
        missing("flite or espeak-ng")
    made = answer(3, VOICES[0], phrases=4)
    noise = pink(len(made.recording.samples), 5) * np.float32(0.05 * dsp.amplitude(-30.0))
    sound = made.recording.samples + noise
    loud = activity.detect(Recording(sound, 16_000))
    said = made.phrases[-1][1].end_s - made.phrases[0][1].start_s
    assert loud.spoken is not None and loud.spoken.duration_s == pytest.approx(said, abs=0.1)
    for level in (-12.0, -20.0, -26.0):
        steps = np.round(sound * np.float32(dsp.amplitude(level)) * 32768) / 32768
        quiet = activity.detect(Recording(steps.astype(np.float32), 16_000))
        assert quiet.speech_s == pytest.approx(loud.speech_s, rel=0.02)
    double = activity.detect(Recording(dsp.resample(sound, 16_000, 32_000), 32_000))
    assert double.speech_s == pytest.approx(loud.speech_s, rel=0.02)


@pytest.mark.real
def test_a_short_answer_in_a_long_silence_is_found() -> None:
    if not here():
        missing("flite or espeak-ng")
    made = answer(4, VOICES[5], phrases=2).recording.samples
    room = pink(16_000 * 90, 7) * np.float32(0.0005)
    room[16_000 * 40 : 16_000 * 40 + len(made)] += made * np.float32(0.2)
    found = activity.detect(Recording(room, 16_000))
    assert found.spoken is not None
    assert found.spoken.start_s >= 40 and found.spoken.end_s <= 40.2 + len(made) / 16_000
    assert found.speech_s > 3


def test_human_clips_keep_their_speech_at_minus_26_db(shared: Path) -> None:
    """Silero alone loses one of these clips at −12 dB altogether; after levelling it stays."""
    for name in ("mfa_cold_corpus.wav", "interview_nasa_spacewalk.wav", "jfk.flac", "mfa_breaths.flac"):
        sound = media.load(shared / "audio-dev" / name)
        loud = activity.detect(sound)
        steps = np.round(sound.samples * np.float32(dsp.amplitude(-26.0)) * 32768) / 32768
        quiet = activity.detect(Recording(steps.astype(np.float32), 16_000))
        assert quiet.speech_s == pytest.approx(loud.speech_s, rel=0.02), name


def test_loud_breaths_between_words_are_not_speech(shared: Path) -> None:
    words = (TimeSpan(4.29, 5.03), TimeSpan(6.88, 7.94), TimeSpan(11.02, 11.65))
    found = activity.detect(media.load(shared / "audio-dev" / "mfa_breaths.flac"))
    outside = found.speech_s - sum(w.overlap_s(s) for w in words for s in found.speech)
    assert len(found.speech) == 3 and outside < 0.5
