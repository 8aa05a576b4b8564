"""What a stretch of sound is like as a vowel: its two lowest formants and how steady it stays.

An um or uh is a steady, neutral vowel (schwa): the first formant around 500–900 Hz, the second around
1000–1700 Hz, little change from start to end. Linear prediction of our own (autocorrelation
method, order 10 at 10 kHz), so that nothing need be installed and figures are the same everywhere.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from audio import dsp
from audio.values import Recording, TimeSpan

Floats = npt.NDArray[np.float64]

FORMANT_RATE_HZ = 10_000
"""Formants of grown-up voices worth having lie below half of this."""

ORDER = 10
PRE_EMPHASIS = 0.95
WIDEST_HZ = 500.0
"""A resonance wider than this is no formant."""

OPENEST = 75
"""Percentile of the first formant that stands for a filler: its open part, not the m of um."""

LOUD_PART_DB = 6.0
"""Formants are taken from frames within this of the loudest one."""

SPEAKER_HZ = 650.0
"""Highest first formant taken for a speaker's own: above it noise or a blocked nose has misled the measure."""

CORE_DB = 12.0
"""Frames within this of the loudest one are the core of the sound; its edges are transitions."""

BAND_EDGES_HZ = (100, 200, 300, 400, 510, 630, 770, 920, 1080, 1270, 1480, 1720,
                 2000, 2320, 2700, 3150, 3700, 4400, 5300)  # fmt: skip
"""Critical bands of hearing (Zwicker 1961)."""

SCHWA_FIRST_HZ, SCHWA_SECOND_HZ = (450.0, 950.0), (1000.0, 1800.0)
"""Where a neutral vowel lies. Source: the delivery guide's trials, with 100 Hz more room above for women."""

STEADY_DB = 3.5
"""Spread of the band levels over time below which a vowel is held, not spoken through."""

QUIETEST_DB = -18.0
"""Fillers lie within this of the clip's loud speech. Source: the guide's trials."""


class Vowel(NamedTuple):
    """A stretch as a vowel. ``first_hz``, ``second_hz``: median formants, 0 where there are none.

    ``spread_db``: how far the shape of the spectrum moves (standard deviation, mean over bands).
    ``level_db``: of its loudest frame against loud speech (``dsp.SPEECH_DBFS``).
    """

    first_hz: float
    second_hz: float
    spread_db: float
    level_db: float

    @property
    def schwa(self) -> bool:
        """Whether it is like the vowel of um and uh."""
        low, high = SCHWA_FIRST_HZ, SCHWA_SECOND_HZ
        return (
            low[0] <= self.first_hz <= low[1]
            and high[0] <= self.second_hz <= high[1]
            and self.spread_db <= STEADY_DB
            and self.level_db >= QUIETEST_DB
        )


def measure(recording: Recording, time: TimeSpan) -> Vowel:
    """Formants and steadiness of a stretch of a 16 kHz recording whose speech was brought to one level."""
    piece = recording.cut(TimeSpan(max(0.0, time.start_s - 0.0125), time.end_s + 0.0125)).samples
    framed = dsp.frames(piece, 400, 160)
    if len(framed) < 3:
        return Vowel(0.0, 0.0, 9.0, dsp.SILENCE_DBFS)
    level = 10 * np.log10(np.mean(np.square(framed), axis=1, dtype=np.float64) + 1e-12)
    core = level > level.max() - CORE_DB
    spread = float(_shape(framed)[core].std(axis=0).mean()) if core.sum() > 2 else 9.0
    found = formants(recording.cut(time))
    if not len(found):
        return Vowel(0.0, 0.0, spread, float(level.max()) - dsp.SPEECH_DBFS)
    first, second = np.percentile(found[:, 0], OPENEST), np.median(found[:, 1])
    return Vowel(float(first), float(second), spread, float(level.max()) - dsp.SPEECH_DBFS)


def _shape(framed: npt.NDArray[np.float32]) -> Floats:
    """Band levels of each frame less their mean, in dB: the vowel without its loudness."""
    power = np.abs(np.fft.rfft(framed * np.hanning(framed.shape[1]), 512, axis=1)) ** 2
    edges = [int(hz / 16_000 * 512) for hz in BAND_EDGES_HZ]
    bands = np.stack([power[:, a : b + 1].mean(axis=1) for a, b in pairwise(edges)], axis=1)
    levels = 10 * np.log10(bands + 1e-9)
    return np.asarray(levels - levels.mean(axis=1, keepdims=True))


def speaker(recording: Recording) -> float:
    """How open this voice is on the whole: median first formant of its loud frames in Hz, at most ``SPEAKER_HZ``.

    ``recording``: 16 kHz, brought to one level. About 150 frames spread over the whole; ``SPEAKER_HZ`` in silence.
    """
    level = dsp.frame_levels(recording.samples, recording.sample_rate)
    loud = np.flatnonzero(level > dsp.SPEECH_DBFS - CORE_DB)
    chosen = loud[:: max(1, len(loud) // 150)]
    step = round(dsp.LEVEL_FRAME_S * recording.sample_rate)
    pieces = [Recording(recording.samples[i * step : i * step + 800], recording.sample_rate) for i in chosen]
    found = [pairs for piece in pieces if len(pairs := formants(piece))]
    return min(SPEAKER_HZ, float(np.median(np.concatenate(found)[:, 0]))) if found else SPEAKER_HZ


def formants(piece: Recording) -> Floats:
    """The two lowest formants of each loud 25 ms frame that shows two, in Hz, shape (n, 2)."""
    framed = dsp.frames(dsp.resample(piece.samples, piece.sample_rate, FORMANT_RATE_HZ), 250, 100)
    power = np.mean(np.square(framed), axis=1, dtype=np.float64) if len(framed) else np.zeros(0)
    loud = framed[power > power.max(initial=0.0) * 10 ** (-LOUD_PART_DB / 10)]
    if not len(loud):
        return np.zeros((0, 2))
    sound = np.hstack((loud[:, :1], loud[:, 1:] - np.float32(PRE_EMPHASIS) * loud[:, :-1])) * np.hamming(250)
    own = np.stack([np.einsum("ij,ij->i", sound[:, : 250 - k], sound[:, k:]) for k in range(ORDER + 1)], axis=1)
    poles = _poles(own[own[:, 0] > 1e-9])
    upper = np.where(poles.imag > 0.01, poles, 0.5)
    hz = np.angle(upper) * FORMANT_RATE_HZ / (2 * np.pi)
    width = -np.log(np.abs(upper)) * FORMANT_RATE_HZ / np.pi
    found = np.sort(np.where((poles.imag > 0.01) & (width < WIDEST_HZ) & (hz > 150), hz, np.inf), axis=1)[:, :2]
    return np.asarray(found[np.isfinite(found).all(axis=1)])


def _poles(own: Floats) -> npt.NDArray[np.complex128]:
    """Poles of the linear prediction of each frame, shape (n, order), from its autocorrelation (n, order + 1)."""
    offsets = np.abs(np.subtract.outer(np.arange(ORDER), np.arange(ORDER)))
    own_matrix = own[:, offsets] + np.eye(ORDER) * own[:, :1, None] * 1e-4
    companion = np.zeros((len(own), ORDER, ORDER))
    companion[:, 0] = np.linalg.solve(own_matrix, own[:, 1:, None])[..., 0]
    companion[:, np.arange(1, ORDER), np.arange(ORDER - 1)] = 1.0
    return np.asarray(np.linalg.eigvals(companion), np.complex128)
