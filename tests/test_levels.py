from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from audio import activity, dsp, levels, media
from audio.values import Activity, Recording, TimeSpan
from trainer.delivery.registry import FAMILIES

SPEECH = Activity((TimeSpan(1.0, 3.0), TimeSpan(3.5, 5.0)), 0.01, 6.0)


def white(count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(count).astype(np.float32)


def sound(speech_db: float = -20.0, noise_db: float = -60.0, peak: float = 1.0) -> np.ndarray:
    """Six seconds: noise throughout, a louder rustle where SPEECH says somebody speaks; 16-bit steps."""
    samples = white(96_000, 1) * np.float32(dsp.amplitude(noise_db))
    loud = white(96_000, 2) * np.float32(dsp.amplitude(speech_db))
    for start_s, end_s in SPEECH.speech:
        samples[round(start_s * 16_000) : round(end_s * 16_000)] += loud[: round((end_s - start_s) * 16_000)]
    return (np.round(np.clip(samples, -peak, peak) * 32767) / 32768).astype(np.float32)


def codes(samples: np.ndarray, found: Activity = SPEECH, lost: int = 0) -> list[str]:
    return [p.code for p in levels.check(Recording(samples, 16_000, lost), found).problems]


def test_clean_speech_has_no_problem() -> None:
    result = levels.check(Recording(sound(), 16_000), SPEECH)
    assert result.problems == ()
    assert result.speech_dbfs == pytest.approx(-19, abs=1.5)
    assert result.noise_dbfs == pytest.approx(-60, abs=1)
    assert result.clipped_share == 0 and result.effective_bits is not None and result.effective_bits > 10


@pytest.mark.parametrize(
    ("noise_db", "expected"),
    [(-60.0, []), (-50.0, ["some_noise"]), (-33.0, ["noisy"]), (-27.0, ["noisy"]), (-22.0, ["unusable_noise"])],
)
@pytest.mark.parametrize("turned_down_db", [0.0, -12.0, -20.0])
def test_noise_is_judged_against_speech_whatever_the_level(
    noise_db: float, expected: list[str], turned_down_db: float
) -> None:
    samples = sound(noise_db=noise_db) * np.float32(dsp.amplitude(turned_down_db))
    steps = (np.round(samples * 32768) / 32768).astype(np.float32)
    assert [c for c in codes(steps) if c != "quiet"] == expected


def test_quiet_is_only_a_hint() -> None:
    problems = levels.check(Recording(sound(-50.0, -88.0), 16_000), SPEECH).problems
    assert [(p.code, p.refuses) for p in problems] == [("quiet", ())]


def test_clipping_is_seen_even_when_turned_down_later() -> None:
    clipped = sound(-8.0, peak=0.5)
    assert codes(clipped) == ["clipped"]
    turned_down = (clipped * np.float32(0.25)).astype(np.float32)
    assert codes(turned_down) == ["clipped"]
    assert codes(sound(-20.0)) == []


def test_too_few_bits_refuse() -> None:
    coarse = (np.round(sound(-20.0, -100.0) * 64) / 64).astype(np.float32)
    assert "low_bits" in codes(coarse)


def test_lost_blocks_refuse_pace_and_pauses() -> None:
    problem = levels.check(Recording(sound(), 16_000, 3), SPEECH).problems[0]
    assert problem.code == "lost_blocks" and set(problem.refuses) == {"pauses", "pace", "edges", "span"}


@pytest.mark.parametrize("seconds", [0.0, 0.2])
def test_almost_nothing_is_too_short(seconds: float) -> None:
    nothing = np.zeros(round(seconds * 16_000), np.float32)
    assert codes(nothing, Activity((), 0.01, seconds)) == ["too_short"]


def test_silence_and_unvoiced_sound_are_told_apart() -> None:
    nobody = Activity((), 0.01, 6.0)
    silent = levels.check(Recording(np.zeros(96_000, np.float32), 16_000), nobody).problems
    rustle = levels.check(Recording(sound(), 16_000), nobody).problems
    assert [p.code for p in silent] == [p.code for p in rustle] == ["no_speech"]
    assert "could not hear" in silent[0].message and "whispered" in rustle[0].message
    assert set(silent[0].refuses) == set(FAMILIES)
    assert all(p.hint for p in (*silent, *rustle))


def test_human_clips(shared: Path) -> None:
    for name, expected in (
        ("jfk.flac", ["some_noise"]), ("interview_nasa_spacewalk.wav", []), ("whisper.flac", ["no_speech"]),
        ("whisper2.flac", ["no_speech"]), ("mfa_breaths.flac", []),
    ):
        clip = media.load(shared / "audio-dev" / name)
        for level in (0.0, -26.0):
            steps = np.round(clip.samples * np.float32(dsp.amplitude(level)) * 32768) / 32768
            quiet = Recording(steps.astype(np.float32), 16_000)
            problems = levels.check(quiet, activity.detect(quiet)).problems
            refusing = [p.code for p in problems if p.refuses]
            assert [c for c in refusing if c != "low_bits"] == expected, (name, level)
            if expected == ["no_speech"]:
                assert "whispered" in problems[0].message
