"""Pitch and loudness of made voices whose truth is known, and the note about a second one."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import voice, voices
from audio.values import Activity, Recording, TimeSpan

RATE = 16_000


def _hum(hz: np.ndarray, loud: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
    """Ten harmonics along a pitch contour; both arrays have one value a sample."""
    phase = 2 * np.pi * np.cumsum(hz) / RATE
    sound = sum(np.sin(k * phase) / k for k in range(1, 11))
    return (0.2 * loud * sound / np.abs(sound).max()).astype(np.float32)


def _variation(hz: np.ndarray, loud: np.ndarray) -> voice.VoiceVariation:  # type: ignore[type-arg]
    recording = Recording(_hum(hz, loud), RATE)
    return voice.variation(recording, Activity((TimeSpan(0, recording.duration_s),), 0.01, recording.duration_s))


@pytest.mark.parametrize("middle", [85.0, 130.0, 220.0, 300.0])
def test_a_swinging_pitch_is_measured_in_semitones(middle: float) -> None:
    at = np.arange(10 * RATE) / RATE
    swing = 3.0 * np.sin(2 * np.pi * 0.5 * at)  # middle 68 % of a sine: 0.87 of its height either side
    found = _variation(middle * 2 ** (swing / 12), np.ones_like(at))
    assert found.pitch_semitones == pytest.approx(3.0 * 0.876, rel=0.05)
    assert found.loudness_db is not None and found.loudness_db < 1.0


def test_a_monotone_is_flat_and_a_lively_voice_is_not() -> None:
    at = np.arange(12 * RATE) / RATE
    flat = _variation(np.full(len(at), 120.0), np.ones(len(at)))
    assert flat.pitch_semitones is not None and flat.pitch_semitones < 0.2
    assert flat.flat_spans and flat.flat_spans[0].duration_s >= voice.FLAT_WINDOW_S
    lively = _variation(120 * 2 ** (4 * np.sin(2 * np.pi * at) / 12), np.ones(len(at)))
    assert not lively.flat_spans


def test_figures_do_not_move_with_the_level() -> None:
    at = np.arange(6 * RATE) / RATE
    hz, loud = 150 * 2 ** (np.sin(3 * at) / 6), 1 + 0.5 * np.sin(2 * at)
    sound = _hum(hz, loud)
    everything = Activity((TimeSpan(0, 6.0),), 0.01, 6.0)
    loudly = voice.variation(Recording(sound, RATE), everything)
    softly = voice.variation(Recording(sound * np.float32(0.05), RATE), everything)
    assert softly.pitch_semitones == pytest.approx(loudly.pitch_semitones, rel=0.02)
    assert softly.loudness_db == pytest.approx(loudly.loudness_db, rel=0.02)


@pytest.mark.parametrize("sound", [np.zeros(3 * RATE), np.random.default_rng(1).standard_normal(3 * RATE) * 0.05])
def test_what_has_no_pitch_has_a_reason(sound: np.ndarray) -> None:  # type: ignore[type-arg]
    found = voice.variation(Recording(sound.astype(np.float32), RATE), Activity((TimeSpan(0, 3),), 0.01, 3.0))
    assert found.pitch_semitones is None and found.pitch_because
    assert voice.variation(Recording(sound.astype(np.float32), RATE), Activity((), 0.01, 3.0)).pitch_because


def _track(*utterances: tuple[float, float]) -> voice.Track:
    """Utterances of a second each with half a second between: pitch in Hz and its drift in semitones."""
    at, hz = [], []
    for index, (pitch, drift) in enumerate(utterances):
        times = np.arange(0, 1, voice.STEP_S)
        at.append(index * 1.5 + times)
        hz.append(pitch * 2 ** (drift * (times - 0.5) / 12))
    at_s = np.concatenate(at)
    return voice.Track(at_s, np.concatenate(hz), np.zeros(len(at_s)))


def test_two_groups_far_apart_get_the_note_and_refuse_nothing() -> None:
    note = voices.second_voice(_track((110, 2), (205, 2), (112, 3), (210, 2), (108, 1), (215, 2)))
    assert note is not None and note.code == "more_than_one_voice" and note.refuses == ()


@pytest.mark.parametrize(
    "pitches", [(110, 115, 120, 112, 108), (100, 120, 140, 165, 190, 210), (110, 205, 112, 108, 111), ()]
)
def test_one_voice_gets_no_note(pitches: tuple[float, ...]) -> None:
    track = _track(*((hz, 2.0) for hz in pitches)) if pitches else voice.Track(np.zeros(0), np.zeros(0), np.zeros(0))
    assert voices.second_voice(track) is None


@given(
    st.lists(st.tuples(st.floats(0.01, 5.0), st.floats(0.05, 700.0)), min_size=1, max_size=60),
    st.sampled_from([0.01, 1 / 3]),
)
@settings(max_examples=60, deadline=None)
def test_speech_of_any_length_is_portioned_out_whole(parts: list[tuple[float, float]], step_s: float) -> None:
    """Spans on a grid of hundredths leave rests of a rounding error: they must not be portioned out for ever."""
    spans, at = [], 0.0
    for gap_s, length_s in parts:
        start = round((at + gap_s) / step_s) * step_s
        spans.append(TimeSpan(start, start + max(1, round(length_s / step_s)) * step_s))
        at = spans[-1].end_s
    portions = voice._portions(Activity(tuple(spans), 0.01, at + 1))
    assert all(part.speech_s <= voice.PORTION_S + 1e-6 for part in portions)
    total = math.fsum(part.speech_s for part in portions)
    assert total == pytest.approx(math.fsum(span.duration_s for span in spans), abs=1e-3)
    flat = [span for part in portions for span in part.speech]
    assert all(a.end_s <= b.start_s + 1e-9 for a, b in itertools.pairwise(flat)) and len(flat) <= len(spans) + len(
        portions
    )
