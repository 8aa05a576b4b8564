"""Who spoke when, when nobody wrote it down: two voices told apart by their timbre and pitch, or not at all.

For a recording of two people. Utterances are grouped by what their average sound is like; where the two groups lie too
close together it says nothing, because a guess would put one person's words into another's mouth.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from audio import dsp
from audio.values import WORK_RATE_HZ, Activity, Recording, TimeSpan
from audio.voice import Track, track

Floats = npt.NDArray[np.float64]

UTTERANCE_GAP_S = 0.3
"""Speech this far apart is two utterances: people leave about 0.2 s between turns (Stivers and others 2009), more
after a question that has to be thought about."""

LONG_ENOUGH_S = 0.6
"""A shorter utterance is given to the voice beside it: its average sound says too little."""

FRAME, STEP = 512, 320
BANDS, COEFFICIENTS = 26, 12
PITCH_WEIGHT = 1.5
"""How much a standard deviation of pitch counts beside one of timbre. Tried on pairs of synthetic voices; heuristic."""

APART = 4.5
"""Distance of the groups' middles, in mean spreads within them, below which they count as one voice.

Tried: pairs of synthetic voices 12 to 23, one person reading thirty sentences 3.0 to 3.4.
"""

FEWEST = 10
"""Utterances that are needed: a few points fall apart into two groups by chance."""

WEIGHED_S = 5.0
"""Longer utterances weigh no more: who asks says little in a long interview, and is a voice all the same."""

LEAST_SHARE = 0.04
"""Each voice holds at least this share of the weight."""


def two_voices(recording: Recording, activity: Activity) -> tuple[tuple[TimeSpan, int], ...]:
    """Utterances in order, each with its voice, 0 or 1 (0 speaks first). Empty when there are not two clear voices."""
    spans = activity.joined(UTTERANCE_GAP_S)
    sound = recording if recording.sample_rate == WORK_RATE_HZ else dsp.to_work_rate(recording)
    pitch = track(sound, activity)
    long = [n for n, span in enumerate(spans) if span.duration_s >= LONG_ENOUGH_S]
    if len(long) < FEWEST:
        return ()
    features = np.array([_features(sound, pitch, spans[n]) for n in long])
    weights = np.array([min(spans[n].duration_s, WEIGHED_S) for n in long])
    voice = _two_groups(features, weights)
    if voice is None:
        return ()
    labels = np.full(len(spans), -1)
    labels[long] = voice
    for n in np.flatnonzero(labels < 0):
        labels[n] = labels[min(long, key=lambda m: _apart_s(spans[n], spans[m]))]
    if labels[0] == 1:
        labels = 1 - labels
    return tuple((span, int(label)) for span, label in zip(spans, labels))


def _apart_s(one: TimeSpan, other: TimeSpan) -> float:
    return max(one.start_s, other.start_s) - min(one.end_s, other.end_s)


def _features(sound: Recording, pitch: Track, span: TimeSpan) -> Floats:
    """Average timbre (cepstrum without its level, shape (12,)) and median pitch in semitones over 100 Hz."""
    samples = sound.samples[int(span.start_s * WORK_RATE_HZ) : int(span.end_s * WORK_RATE_HZ)]
    frames = dsp.frames(samples, FRAME, STEP).astype(np.float64) * np.hanning(FRAME)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2 + 1e-12
    loud = power.sum(axis=1)
    power = power[loud >= np.percentile(loud, 30)]
    cepstrum = np.log(power @ _MEL.T + 1e-12) @ _COSINE.T
    inside = (pitch.at_s >= span.start_s) & (pitch.at_s < span.end_s) & (pitch.pitch_hz > 0)
    height = 12 * np.log2(np.median(pitch.pitch_hz[inside]) / 100) if inside.sum() >= 5 else np.nan
    return np.append(cepstrum.mean(axis=0), height)


def _two_groups(features: Floats, weights: Floats) -> npt.NDArray[np.int64] | None:
    """Two weighted means; None where the groups are not clearly apart, or one holds next to nothing."""
    features = features.copy()
    unknown = np.isnan(features[:, -1])
    features[unknown, -1] = np.median(features[~unknown, -1]) if (~unknown).any() else 0.0
    middle = np.average(features, axis=0, weights=weights)
    spread = np.sqrt(np.average((features - middle) ** 2, axis=0, weights=weights)) + 1e-9
    scaled = (features - middle) / spread
    scaled[:, -1] *= PITCH_WEIGHT
    _, _, axes = np.linalg.svd(scaled * np.sqrt(weights)[:, None], full_matrices=False)
    voice: npt.NDArray[np.int64] = (scaled @ axes[0] > 0).astype(np.int64)
    for _ in range(30):
        if voice.min() == voice.max():
            return None
        centres = np.array([np.average(scaled[voice == k], axis=0, weights=weights[voice == k]) for k in (0, 1)])
        again = np.argmin(((scaled[:, None] - centres[None]) ** 2).sum(axis=2), axis=1).astype(np.int64)
        if np.array_equal(again, voice):
            break
        voice = again
    if voice.min() == voice.max():
        return None
    line = centres[1] - centres[0]
    along = scaled @ (line / np.linalg.norm(line))
    within = np.average([_spread(along[voice == k], weights[voice == k]) for k in (0, 1)])
    shares = [weights[voice == k].sum() / weights.sum() for k in (0, 1)]
    if float(np.linalg.norm(line)) < APART * max(float(within), 1e-9) or min(shares) < LEAST_SHARE:
        return None
    return voice


def _spread(values: Floats, weights: Floats) -> float:
    middle = np.average(values, weights=weights)
    return float(np.sqrt(np.average((values - middle) ** 2, weights=weights)))


def _mel_bank() -> Floats:
    """Triangles, equally wide in mel from 80 to 7,600 Hz, shape (bands, bins)."""
    edges = np.linspace(2595 * np.log10(1 + 80 / 700), 2595 * np.log10(1 + 7600 / 700), BANDS + 2)
    hertz = 700 * (10 ** (edges / 2595) - 1)
    bins = np.fft.rfftfreq(FRAME, 1 / WORK_RATE_HZ)
    rise = (bins[None] - hertz[:-2, None]) / (hertz[1:-1] - hertz[:-2])[:, None]
    fall = (hertz[2:, None] - bins[None]) / (hertz[2:] - hertz[1:-1])[:, None]
    return np.maximum(0.0, np.minimum(rise, fall))


_MEL = _mel_bank()
_COSINE = np.cos(np.pi * np.outer(np.arange(1, COEFFICIENTS + 1), np.arange(BANDS) + 0.5) / BANDS)
