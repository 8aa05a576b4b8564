"""Levels, rates and frames: numbers whose truth is known beforehand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import dsp
from audio.pages import blocks
from audio.spill import SampleSink
from audio.values import Activity, Recording, TimeSpan


def tone(hertz: float, seconds: float = 1.0, rate: int = 16_000, peak: float = 0.5) -> np.ndarray:
    return (peak * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def loudness_db(samples: np.ndarray, peak: float = 0.5) -> float:
    """Level against a sine of that peak, the ends left out."""
    middle = samples[len(samples) // 4 : -len(samples) // 4].astype(float)
    return 20 * np.log10(np.sqrt(np.mean(middle**2)) * np.sqrt(2) / peak)


def test_a_full_scale_sine_is_three_db_below_full_scale() -> None:
    levels = dsp.frame_levels(tone(400, peak=1.0), 16_000)
    assert len(levels) == 40
    np.testing.assert_allclose(levels, -3.0103, atol=0.001)


def test_silence_has_a_level_and_no_infinity() -> None:
    assert set(dsp.frame_levels(np.zeros(16_000, np.float32), 16_000)) == {np.float32(dsp.SILENCE_DBFS)}
    assert dsp.dbfs(0.0) == dsp.SILENCE_DBFS
    assert dsp.meter(np.zeros(0, np.float32)) == (dsp.SILENCE_DBFS, dsp.SILENCE_DBFS, 0.0)


def test_levels_do_not_depend_on_the_pieces_they_are_computed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = np.random.default_rng(1).uniform(-1, 1, 50_000).astype(np.float32)
    whole = dsp.frame_levels(sound, 16_000, frame_s=0.03, step_s=0.01)
    monkeypatch.setattr(dsp, "BLOCK_SAMPLES", 1000)
    np.testing.assert_array_equal(dsp.frame_levels(sound, 16_000, frame_s=0.03, step_s=0.01), whole)
    assert len(whole) == (50_000 - 480) // 160 + 1


@given(st.integers(0, 300), st.integers(1, 40), st.integers(1, 40))
def test_frames_are_the_slices_they_say(n: int, length: int, step: int) -> None:
    sound = np.arange(n, dtype=np.float32)
    framed = dsp.frames(sound, length, step)
    assert [list(f) for f in framed] == [
        list(sound[at : at + length]) for at in range(0, n - length + 1, step)
    ]


def test_a_meter_reads_peak_power_and_bar() -> None:
    peak, rms, bar = dsp.meter(tone(400, peak=0.1))
    assert peak == pytest.approx(-20.0, abs=0.01) and rms == pytest.approx(-23.01, abs=0.01)
    assert bar == pytest.approx(2 / 3, abs=0.01)
    assert dsp.meter(np.ones(10, np.float32)).bar == 1.0


RATES = st.sampled_from([8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000, 192_000])


@settings(deadline=None, max_examples=60)
@given(RATES, RATES, st.integers(0, 30_000), st.randoms(use_true_random=False))
def test_resampling_block_by_block_is_resampling_at_once(from_hz: int, to_hz: int, n: int, dice: object) -> None:
    sound = np.random.default_rng(n).uniform(-0.4, 0.4, n).astype(np.float32)
    whole = dsp.resample(sound, from_hz, to_hz)
    assert len(whole) == -(-n * to_hz // from_hz)
    resampler, parts, at = dsp.Resampler(from_hz, to_hz), [], 0
    while at < n:
        size = dice.randint(1, 9000)  # type: ignore[attr-defined]
        parts.append(resampler.push(sound[at : at + size]))
        at += size
    np.testing.assert_array_equal(np.concatenate([*parts, resampler.flush()]), whole)


@pytest.mark.parametrize("from_hz", [8_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("to_hz", [16_000, 48_000])
def test_a_tone_stays_the_same_tone_at_the_same_time(from_hz: int, to_hz: int) -> None:
    result = dsp.resample(tone(1234.5, 0.5, from_hz), from_hz, to_hz)
    wanted = tone(1234.5, 0.5, to_hz)
    middle = slice(to_hz // 20, -to_hz // 20)
    np.testing.assert_allclose(result[middle], wanted[middle], atol=2e-5)


@pytest.mark.parametrize("from_hz", [44_100, 48_000, 96_000])
def test_what_lies_above_the_new_rate_is_gone_and_what_lies_below_is_kept(from_hz: int) -> None:
    assert loudness_db(dsp.resample(tone(6_800, 1, from_hz), from_hz, 16_000)) == pytest.approx(0, abs=0.1)
    assert loudness_db(dsp.resample(tone(8_240, 1, from_hz), from_hz, 16_000)) < -55
    assert loudness_db(dsp.resample(tone(9_000, 1, from_hz), from_hz, 16_000)) < -90
    assert loudness_db(dsp.resample(tone(15_000, 1, from_hz), from_hz, 16_000)) < -90


def test_a_constant_stays_that_constant() -> None:
    result = dsp.resample(np.full(5000, 0.25, np.float32), 44_100, 16_000)
    np.testing.assert_allclose(result[100:-100], 0.25, atol=1e-6)


def speech_like(seconds: float = 6.0, seed: int = 2) -> np.ndarray:
    """Noise in syllables of 0.2 s with pauses of 0.1 s between."""
    n = round(seconds * 16_000)
    noise = np.random.default_rng(seed).normal(size=n) * 0.06
    return (noise * (np.arange(n) % 4800 < 3200)).astype(np.float32)


@pytest.mark.parametrize("gain_db", [0, -12, -26, -40, 10])
def test_speech_comes_to_the_same_samples_at_every_gain(gain_db: float) -> None:
    wanted = dsp.level_speech(Recording(speech_like(), 16_000))
    quiet = Recording(speech_like() * np.float32(10 ** (gain_db / 20)), 16_000)
    result = dsp.level_speech(quiet)
    assert dsp.speech_level_dbfs(result) == pytest.approx(dsp.SPEECH_DBFS, abs=0.05)
    np.testing.assert_allclose(result.samples, wanted.samples, atol=1e-5)


def test_below_the_knee_levelling_is_one_multiplication() -> None:
    sound = Recording(speech_like(), 16_000, lost_blocks=2)
    result = dsp.level_speech(sound)
    assert result.lost_blocks == 2 and result.sample_rate == 16_000
    heard = np.abs(sound.samples) > 1e-3
    heard &= np.abs(result.samples) < dsp.KNEE
    ratio = result.samples[heard] / sound.samples[heard]
    np.testing.assert_allclose(ratio, ratio[0], rtol=1e-5)


def test_a_slammed_door_neither_clips_nor_holds_the_speech_down() -> None:
    sound = speech_like() * np.float32(0.01)
    sound[40_000:40_050] = 0.9
    result = dsp.level_speech(Recording(sound, 16_000))
    assert np.abs(result.samples).max() <= 1.0
    assert dsp.speech_level_dbfs(result) == pytest.approx(dsp.SPEECH_DBFS, abs=0.1)


@pytest.mark.parametrize("sound", [np.zeros(32_000, np.float32), np.zeros(0, np.float32),
                                   np.full(32_000, 1e-5, np.float32), np.ones(3, np.float32)])
def test_where_there_is_nothing_to_raise_nothing_changes(sound: np.ndarray) -> None:
    recording = Recording(sound, 16_000)
    assert dsp.level_speech(recording) is recording
    assert dsp.speech_level_dbfs(recording) is None


def test_known_speech_decides_in_a_long_silence() -> None:
    hiss = np.random.default_rng(4).normal(size=16_000 * 300).astype(np.float32) * np.float32(1e-4)
    hiss[: 16_000 * 6] += speech_like()
    recording = Recording(hiss, 16_000)
    activity = Activity((TimeSpan(0.0, 6.0),), 0.03, 300.0)
    assert dsp.speech_level_dbfs(recording) < -60  # type: ignore[operator]
    assert dsp.speech_level_dbfs(recording, activity) == pytest.approx(-24.0, abs=1.0)
    level = dsp.speech_level_dbfs(dsp.level_speech(recording, activity), activity)
    assert level == pytest.approx(dsp.SPEECH_DBFS, abs=0.1)


def test_long_sound_is_levelled_as_a_memory_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SampleSink.__init__, "__defaults__", (1000,))
    sound = Recording(speech_like(), 16_000)
    result = dsp.level_speech(sound)
    assert isinstance(result.samples, np.memmap)
    monkeypatch.undo()
    np.testing.assert_array_equal(result.samples, dsp.level_speech(sound).samples)
    assert sum(map(len, blocks(result.samples, 7777))) == len(sound.samples)


def test_what_lies_on_the_grid_survives_a_lossless_file() -> None:
    from audio import media

    sound = dsp.on_16_bits(Recording(np.linspace(-1.2, 1.2, 5001, dtype=np.float32), 16_000))
    again = media.load_bytes(media.encode(sound, "flac"), "x.flac")
    assert np.array_equal(again.samples, sound.samples)
    assert dsp.on_16_bits(sound).sha256 == sound.sha256
