"""Arithmetic on sound: frames, levels in dBFS, resampling, and bringing speech to one level.

Everything here works on arrays in pieces, so that a memory map of hours costs no more than one of minutes.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from audio.pages import BLOCK_SAMPLES, blocks, release
from audio.spill import SampleSink
from audio.values import WORK_RATE_HZ, Activity, Recording, Samples

Levels = npt.NDArray[np.float32]

SILENCE_DBFS = -120.0
"""What digital silence is called: below the noise of any converter, so that no level is minus infinity."""

SPEECH_DBFS = -20.0
"""The level ``level_speech`` brings speech to. Source: the delivery guide, tried on 31 clips."""

SPEECH_PERCENTILE = 95.0
"""Which frame level counts as the level of speech: loud vowels, not the one loudest click."""

ONE_STEP_DBFS = 20 * math.log10(1 / 32768)
"""One step of a 16-bit converter, −90.3 dBFS: what lies below it is not sound to be raised."""

LEVEL_FRAME_S = 0.025
"""Length of a frame for levels: two to five periods of a voice, shorter than a syllable."""

KNEE = 0.9
"""Where ``level_speech`` begins to round off peaks."""

ZERO_CROSSINGS = 32
"""Half the width of the resampling filter, in zero crossings of its sinc."""

PHASES = 256
"""Phases of the filter made at a time, so that making one between odd rates takes little more than it holds."""

KAISER_BETA = 9.0
"""Window of the resampling filter: about 90 dB between pass and stop band (Kaiser's formula)."""


class Meter(NamedTuple):
    """What a level meter shows for one block: dBFS of its peak and its power, and a bar of 0…1."""

    peak_dbfs: float
    rms_dbfs: float
    bar: float


def dbfs(amplitude: float) -> float:
    """Level of an amplitude (1.0 is full scale) in dB, never below ``SILENCE_DBFS``."""
    return max(SILENCE_DBFS, 20 * math.log10(amplitude)) if amplitude > 0 else SILENCE_DBFS


def amplitude(level_dbfs: float) -> float:
    """The amplitude of a level in dBFS."""
    return float(10 ** (level_dbfs / 20))


def frames(samples: Samples, length: int, step: int) -> Samples:
    """Overlapping pieces without copying: shape (count, length), read-only; an unfinished one is left out."""
    if length <= 0 or step <= 0:
        raise ValueError("length and step of a frame must be positive")
    if len(samples) < length:
        return np.zeros((0, length), np.float32)
    return np.lib.stride_tricks.sliding_window_view(samples, length)[::step]


def frame_levels(
    samples: Samples, sample_rate: int, *, frame_s: float = LEVEL_FRAME_S, step_s: float | None = None
) -> Levels:
    """Level of each frame in dBFS (power of the frame; a full-scale sine is −3.0), shape (count,).

    Frame ``i`` starts at ``i * step_s`` seconds (rounded to samples); ``step_s`` defaults to ``frame_s``.
    """
    length = max(1, round(frame_s * sample_rate))
    step = length if step_s is None else max(1, round(step_s * sample_rate))
    if len(samples) < length:
        return np.zeros(0, np.float32)
    count = (len(samples) - length) // step + 1
    levels = np.empty(count, np.float32)
    group = max(1, BLOCK_SAMPLES // max(length, step))
    for first in range(0, count, group):
        last = min(count, first + group)
        piece = np.asarray(samples[first * step : (last - 1) * step + length], dtype=np.float32)
        framed = frames(piece, length, step)
        power = np.einsum("ij,ij->i", framed, framed, dtype=np.float64) / length
        if first // group % 8 == 7:
            release(samples)
        levels[first:last] = 10 * np.log10(np.maximum(power, 10 ** (SILENCE_DBFS / 10)))
    return levels


def speech_level_dbfs(recording: Recording, activity: Activity | None = None) -> float | None:
    """The level of the speech: 95th percentile of frame levels; None when there is no sound above one step.

    Frames of digital silence (cuts, muted stretches) are left out. With ``activity`` only frames that
    begin inside speech count, so that a short answer in a long silence is still measured by its speech.
    """
    levels = frame_levels(recording.samples, recording.sample_rate)
    if activity is not None and activity.speech:
        starts = np.arange(len(levels)) * round(LEVEL_FRAME_S * recording.sample_rate) / recording.sample_rate
        inside = np.zeros(len(levels), bool)
        for start_s, end_s in activity.speech:
            inside[np.searchsorted(starts, start_s) : np.searchsorted(starts, end_s)] = True
        levels = levels[inside]
    levels = levels[levels > SILENCE_DBFS]
    if not len(levels):
        return None
    level = float(np.percentile(levels, SPEECH_PERCENTILE))
    return level if level > ONE_STEP_DBFS else None


def level_speech(recording: Recording, activity_hint: Activity | None = None) -> Recording:
    """Bring speech to one level before anything listens, so that the microphone's gain changes no figure.

    The 95th percentile of the 25 ms frame levels becomes −20 dBFS (``speech_level_dbfs``). It never clips:
    what the gain would carry above 0.9 is rounded off by a smooth curve that ends at 1.0, so one slammed
    door neither holds the gain down nor wraps around in an engine that takes 16 bits. Below 0.9 the sound
    is only multiplied. Nothing above one 16-bit step: the recording comes back as it is.
    """
    level = speech_level_dbfs(recording, activity_hint)
    if level is None:
        return recording
    gain = np.float32(amplitude(SPEECH_DBFS - level))
    with SampleSink() as sink:
        for block in blocks(recording.samples):
            sink.append(_rounded_off(block * gain))
        return Recording(sink.finish(), recording.sample_rate, recording.lost_blocks)


def _rounded_off(samples: Samples) -> Samples:
    loud = np.abs(samples) > KNEE
    if loud.any():
        peaks = samples[loud]
        room = np.float32(1 - KNEE)
        samples[loud] = np.sign(peaks) * (KNEE + room * np.tanh((np.abs(peaks) - np.float32(KNEE)) / room))
    return np.clip(samples, -1.0, 1.0)


def meter(block: Samples) -> Meter:
    """The level of one block for a person to see; the bar is its peak, −60 dBFS (0) to full scale (1)."""
    if not len(block):
        return Meter(SILENCE_DBFS, SILENCE_DBFS, 0.0)
    peak = dbfs(float(np.max(np.abs(block))))
    rms = dbfs(math.sqrt(float(np.mean(np.square(block, dtype=np.float64)))))
    return Meter(peak, rms, min(1.0, max(0.0, 1 + peak / 60)))


class Resampler:
    """The same sound at another rate, block by block: polyphase windowed sinc, without delay.

    A sinc of 32 zero crossings either side under a Kaiser window (beta 9). Measured: flat to 0.85 of the
    lower Nyquist frequency, −0.4 dB at 0.9, −60 dB at 1.03, below −90 dB from 1.05 on. Peaks that the filter
    carries beyond full scale are cut there. How it is cut into blocks does not matter: the results of all
    ``push`` and ``flush`` joined are the same ``ceil(n * to / from)`` samples. A second a block is fastest.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        if from_hz <= 0 or to_hz <= 0:
            raise ValueError("rates must be positive")
        shared = math.gcd(from_hz, to_hz)
        self._up, self._down = to_hz // shared, from_hz // shared
        self._bank = _filter_bank(self._up, self._down)
        self._pending: Samples = np.zeros(self._bank.shape[1] // 2 - 1, np.float32)
        self._taken = self._made = 0

    def push(self, block: Samples) -> Samples:
        """Take samples of shape (n,); return what is certain by now, possibly nothing."""
        if self._up == self._down:
            return block
        self._taken += len(block)
        self._pending = np.concatenate((self._pending, block))
        up, down, taps = self._up, self._down, self._bank.shape[1]
        rows = max(0, (len(self._pending) - (up - 1) * down // up - taps) // down + 1)
        out = np.empty((rows, up), np.float32)
        if rows:
            windows = np.lib.stride_tricks.sliding_window_view(self._pending, taps)
            for phase in range(up):
                at = phase * down // up
                window = windows[at : at + (rows - 1) * down + 1 : down]
                # einsum without BLAS: the sum of a row must not depend on the number of threads
                out[:, phase] = np.einsum("ij,j->i", window, self._bank[phase * down % up])
            self._pending = self._pending[rows * down :].copy()
            self._made += rows * up
        return np.clip(out.reshape(-1), -1.0, 1.0)

    def flush(self) -> Samples:
        """The rest, after the last block; silence is assumed to follow."""
        if self._up == self._down:
            return np.zeros(0, np.float32)
        taken, made = self._taken, self._made
        rest = -(-taken * self._up // self._down) - made
        return self.push(np.zeros(self._bank.shape[1] + self._down, np.float32))[:rest]


def resample(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """All samples at another rate, as ``Resampler`` does it; long results come back as a memory map."""
    if from_hz == to_hz or not len(samples):
        return samples
    resampler = Resampler(from_hz, to_hz)
    with SampleSink() as sink:
        for block in blocks(samples, BLOCK_SAMPLES // 4):
            sink.append(resampler.push(block))
        sink.append(resampler.flush())
        return sink.finish()


def to_work_rate(recording: Recording) -> Recording:
    """The recording at the 16 kHz at which everything listens."""
    samples = resample(recording.samples, recording.sample_rate, WORK_RATE_HZ)
    return Recording(samples, WORK_RATE_HZ, recording.lost_blocks)


@lru_cache(maxsize=4)
def _filter_bank(up: int, down: int) -> Samples:
    """One short filter a phase, shape (up, taps); each sums to 1, so a constant stays what it is.

    Between two odd rates it has 64 values for each sample of the higher one's second: 98 MB at the highest rate.
    """
    widest = max(up, down) / up
    cutoff = 0.95 / widest
    half = math.ceil(ZERO_CROSSINGS * widest)
    bank = np.empty((up, 2 * half), np.float32)
    for first in range(0, up, PHASES):
        phases = np.arange(first, min(first + PHASES, up)) / up
        offsets = np.arange(-half + 1, half + 1)[None, :] - phases[:, None]
        window = np.i0(KAISER_BETA * np.sqrt(np.maximum(0.0, 1 - (offsets / half) ** 2))) / np.i0(KAISER_BETA)
        rows = cutoff * np.sinc(cutoff * offsets) * window
        bank[first : first + PHASES] = rows / rows.sum(axis=1, keepdims=True)
    return bank


def on_16_bits(recording: Recording) -> Recording:
    """The same sound on the grid of 16-bit samples, as a lossless file keeps it.

    What is judged is then exactly what is stored, so an answer judged again from the store gives the same report.
    Rounding adds noise at −98 dBFS, far below any room.
    """
    with SampleSink() as sink:
        for block in blocks(recording.samples):
            grid = np.clip(np.rint(block * np.float32(32768.0)), -32768, 32767)
            sink.append((grid / np.float32(32768.0)).astype(np.float32))
        return Recording(sink.finish(), recording.sample_rate, recording.lost_blocks)
