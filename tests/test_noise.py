"""Noise takes away figure by figure what it spoils: the limits, the reasons, and what stays."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from audio import activity, levels, media, noise
from audio.noise import Distance
from audio.values import Activity, Recording, TimeSpan
from trainer.delivery.registry import FAMILIES, catalogue

SPEECH = Activity((TimeSpan(1.0, 3.0), TimeSpan(3.5, 5.0)), 0.01, 6.0)


def refused(above: float | None, low: float | None = 60.0) -> set[str]:
    return {family for problem in noise.problems(Distance(above, low)) for family in problem.refuses}


@pytest.mark.parametrize(
    ("above", "gone"),
    [
        (None, set()),
        (60.0, set()),
        (34.0, {"loudness", "edges"}),
        (25.0, {"loudness", "edges", "pauses"}),
        (19.0, {"loudness", "edges", "pauses", "span"}),
        (13.0, {"loudness", "edges", "pauses", "span", "fillers"}),
        (9.0, {"loudness", "edges", "pauses", "span", "fillers", "pace"}),
        (4.0, set(FAMILIES)),
        (-3.0, set(FAMILIES)),
    ],
)
def test_the_nearer_the_noise_the_more_is_refused(above: float | None, gone: set[str]) -> None:
    assert refused(above) == gone


def test_what_is_refused_at_a_distance_is_refused_nearer_too() -> None:
    steps = [refused(above / 2) for above in range(0, 120)]
    assert all(more >= less for more, less in itertools.pairwise(steps))


def test_pitch_rests_on_the_low_part_of_the_noise() -> None:
    assert refused(50.0, 25.0) == {"pitch"} and "pitch" not in refused(36.0, 31.0) and refused(50.0, None) == set()
    (problem,) = noise.problems(Distance(50.0, 25.0))
    assert "25 dB" in problem.message and "pitch" in problem.message


@pytest.mark.parametrize("above", [34.0, 20.0, 8.0, 2.0])
def test_every_refusal_says_why_and_what_helps(above: float) -> None:
    (problem,) = noise.problems(Distance(above, above))
    assert f"{above:.0f} dB" in problem.message and "room" in problem.hint
    assert (problem.code == "some_noise") == (above > 26)


def test_every_metric_that_rests_on_the_sound_has_a_family() -> None:
    """Only what counts written words may stand in any noise: everything measured on the sound can be refused."""
    for metric in catalogue().metrics.values():
        if "sound" in metric.needs:
            assert metric.refused_by, metric.id


def rumble(power: float) -> Recording:
    """Six seconds of voice-like sound where SPEECH is, over noise with a slope: 0 white, 1 brown."""
    rng, count = np.random.default_rng(3), 96_000
    spectrum = np.fft.rfft(rng.standard_normal(count)) / np.maximum(np.arange(count // 2 + 1), 120) ** power
    under = np.fft.irfft(spectrum, count)
    under *= 10 ** (-55 / 20) / np.sqrt(np.mean(under**2))
    at = np.arange(count) / 16_000
    voice = sum(np.sin(2 * np.pi * 120 * k * at) / k for k in range(1, 20)) * 0.1
    spoken = np.zeros(count)
    for start_s, end_s in SPEECH.speech:
        spoken[round(start_s * 16_000) : round(end_s * 16_000)] = 1
    return Recording((under + voice * spoken).astype(np.float32), 16_000)


def test_rumble_lies_nearer_to_the_pitch_than_hiss_of_the_same_level() -> None:
    hiss, brown = (noise.low_distance(rumble(power), SPEECH) for power in (0.0, 1.0))
    assert hiss is not None and brown is not None and hiss > brown + 3
    whole = [levels.check(rumble(power), SPEECH).speech_to_noise_db for power in (0.0, 1.0)]
    assert whole[0] == pytest.approx(whole[1], abs=2)


@pytest.mark.parametrize("spans", [(), ((0.0, 6.0),)])
def test_without_speech_or_without_room_nothing_is_claimed_of_the_low_part(spans: tuple[tuple[float, float]]) -> None:
    found = Activity(tuple(TimeSpan(*span) for span in spans), 0.01, 6.0)
    assert noise.low_distance(rumble(0.0), found) is None


def test_the_spoken_samples_keep_every_figure() -> None:
    folder = Path(__file__).parents[1] / "samples" / "spoken"
    files = sorted(folder.glob("*.opus"))
    assert files
    for file in files:
        recording = media.load(file)
        problems = levels.check(recording, activity.detect(recording)).problems
        assert not [p for p in problems if p.refuses], file.name
