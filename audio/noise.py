"""How far the voice lies above the noise, and which figures that distance carries.

Noise does not spoil everything at once. It first fills the quiet parts (loudness, the exact end of soft
sounds), then swallows soft syllables (pauses), at last whole words. So every family of figures has a distance
of its own below which it is refused: no figure drifts without a word.

The distances come from labelled human clips and scripted answers of eight synthetic voices with pink, white
and brown noise put under them at 40 to 10 dB below the speech: where a figure of a family moved by more than
a tenth (a count by more than one), the limit lies above. ``trainer.evaluation.delivery`` repeats the part
with pink noise.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from audio import dsp
from audio.pages import release
from audio.values import Activity, Recording, SoundProblem

Mask = npt.NDArray[np.bool_]

FAMILIES_NEED_DB = (
    ("edges", 36.0),
    ("loudness", 35.0),
    ("pauses", 26.0),
    ("span", 20.0),
    ("fillers", 14.0),
    ("pace", 10.0),
)
"""What each family needs between speech and noise."""

FILLERS_CLEAR_DB = 32.0
"""Nearer than this the aligner hears fillers in the noise now and then: the least probable ones do not count, and
none does where noise also cost it words."""

PITCH_NEEDS_DB = 30.0
"""The same for pitch, but between 60 and 500 Hz, where a voice has its pitch: rumble bends it, hiss does not."""

UNUSABLE_DB = 5.0
"""Below this nothing holds. Source: the delivery guide, section 6."""

EVERYTHING = ("words", "pauses", "loudness", "pitch", "fillers", "pace", "edges", "span")

LITTLE = frozenset({"loudness", "edges", "pitch"})
"""What a little noise takes away; the report's first line does not speak of it."""

SHORTEST_ROOM_S = 0.3
"""This much away from speech is needed to measure the noise."""

MARGIN_S = 0.1
"""Nearer to speech than this its echo is measured, not the room."""

VOICE_HZ = (60.0, 500.0)
_FRAME_S, _STEP_S = 0.05, 0.025


class Distance(NamedTuple):
    """Speech above noise in dB, over all and where voices have their pitch; None where no noise was measured."""

    over_all_db: float | None
    low_db: float | None


def level(levels: dsp.Levels, sample_rate: int, activity: Activity) -> float | None:
    """Level of the noise in dBFS: median of the frames away from speech; None in digital silence.

    ``levels``: of the whole recording, in frames of ``dsp.LEVEL_FRAME_S``. Somebody who never pauses leaves no
    such frames: then the faintest twentieth of all is it.
    """
    step_s = round(dsp.LEVEL_FRAME_S * sample_rate) / sample_rate
    _, away = _places(len(levels), step_s, step_s, activity)
    room = levels[away & (levels > dsp.SILENCE_DBFS)]
    if len(room) * step_s >= SHORTEST_ROOM_S:
        return float(np.median(room))
    if (away & (levels <= dsp.SILENCE_DBFS)).sum() * step_s >= SHORTEST_ROOM_S:
        return None
    heard = levels[levels > dsp.SILENCE_DBFS]
    return float(np.percentile(heard, 5)) if len(heard) else None


def low_distance(recording: Recording, activity: Activity) -> float | None:
    """Speech above noise between 60 and 500 Hz in dB; None where there is too little of either."""
    size, step = round(_FRAME_S * recording.sample_rate), round(_STEP_S * recording.sample_rate)
    levels = _low_levels(recording, size, step)
    inside, away = _places(len(levels), step / recording.sample_rate, size / recording.sample_rate, activity)
    away &= levels > dsp.SILENCE_DBFS
    if not inside.any() or away.sum() * step < SHORTEST_ROOM_S * recording.sample_rate:
        return None
    speech = float(np.percentile(levels[inside], dsp.SPEECH_PERCENTILE))
    return speech - float(np.median(levels[away]))


def problems(distance: Distance) -> list[SoundProblem]:
    """The problem that noise is, with the families it refuses; none in a quiet room."""
    above, low = distance
    if above is None:
        return []
    if above < UNUSABLE_DB:
        return [
            SoundProblem(
                "unusable_noise",
                f"The noise is almost as loud as the voice: {max(above, 0.0):.0f} dB lie between them.",
                "Find a quieter room or move much closer to the microphone, then record again.",
                EVERYTHING,
            )
        ]
    refused = [family for family, needs in FAMILIES_NEED_DB if above < needs]
    refused += ["pitch"] if low is not None and low < PITCH_NEEDS_DB else []
    if not refused:
        return []
    if LITTLE.issuperset(refused):
        code, message = "some_noise", f"There is some noise: the voice is {_decibels(above, low, refused)} louder."
        hint = "Everything else stands. A quieter room, or the microphone closer, brings the rest back."
    else:
        code, message = "noisy", f"There is a lot of noise: the voice is only {_decibels(above, low, refused)} louder."
        hint = "Find a quieter room or move closer to the microphone, then what is missing comes back."
    return [SoundProblem(code, message, hint, tuple(refused))]


def without_words(above_db: float) -> SoundProblem:
    """The problem of words that could not be placed because of noise: then no filler is told from a lost word."""
    return SoundProblem(
        "noisy",
        f"In this noise ({above_db:.0f} dB below the voice) not every word was found in the sound.",
        "Find a quieter room or move closer to the microphone; or check that the words are the ones that were said.",
        ("fillers",),
    )


def _decibels(above: float, low: float | None, refused: list[str]) -> str:
    """The distance in words; where only the low part is short of it, that one."""
    if refused == ["pitch"] and low is not None:
        return f"{low:.0f} dB (in its low part, where the pitch lies)"
    return f"{above:.0f} dB"


def _places(count: int, step_s: float, frame_s: float, activity: Activity) -> tuple[Mask, Mask]:
    """Frames that begin inside speech, and those that lie wholly away from it by ``MARGIN_S``; shape (count,)."""
    starts = np.arange(count) * step_s
    inside, away = np.zeros(count, bool), np.ones(count, bool)
    for start_s, end_s in activity.speech:
        inside[np.searchsorted(starts, start_s) : np.searchsorted(starts, end_s)] = True
        away[np.searchsorted(starts, start_s - MARGIN_S - frame_s) : np.searchsorted(starts, end_s + MARGIN_S)] = False
    return inside, away


def _low_levels(recording: Recording, size: int, step: int) -> dsp.Levels:
    """Level between 60 and 500 Hz of each frame in dBFS, looked at a minute at a time."""
    hz = np.fft.rfftfreq(size, 1 / recording.sample_rate)
    members = (hz >= VOICE_HZ[0]) & (hz <= VOICE_HZ[1])
    window = np.hanning(size).astype(np.float32)
    samples, group = recording.samples, 2400
    count = max(0, (len(samples) - size) // step + 1)
    levels = np.empty(count, np.float32)
    for first in range(0, count, group):
        last = min(count, first + group)
        piece = np.asarray(samples[first * step : (last - 1) * step + size], np.float32)
        spectra = np.fft.rfft(dsp.frames(piece, size, step) * window, axis=1)[:, members]
        power = np.sum(np.square(spectra.real) + np.square(spectra.imag), axis=1) / (size * size * 0.1875)
        levels[first:last] = 10 * np.log10(np.maximum(power, 10 ** (dsp.SILENCE_DBFS / 10)))
        if first // group % 8 == 7:
            release(samples)
    return levels
