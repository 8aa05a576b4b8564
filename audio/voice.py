"""How much a voice moves: pitch in semitones around its median, loudness in dB, and where both stay flat.

Information, not a grade: published links between voice and an interviewer's judgement are weak. The pitch
tracker is our own (autocorrelation after Boersma 1993: divided by the window's own), so that the
figures are the same on every machine.
"""

from __future__ import annotations

from bisect import bisect_left, insort

import numpy as np
import numpy.typing as npt

from audio import dsp
from audio.pages import BLOCK_SAMPLES, release
from audio.values import Activity, Recording, Samples, TimeSpan, VoiceVariation

Floats = npt.NDArray[np.float64]

TRACK_RATE_HZ = 8_000
STEP_S = 0.02
WINDOW_S = 0.05
"""Three periods of the lowest voice looked for."""

LOWEST_HZ, HIGHEST_HZ = 60.0, 500.0
VOICED = 0.5
"""Height of the autocorrelation peak from which a frame is voiced (1 is a perfect period)."""

NEAR_TOP = 0.8
"""Twice the period fits as well as the period itself: the shortest that fits nearly as well is taken."""

OCTAVE_COST = 0.3
"""What an octave away from the pitch around it costs, in heights of the autocorrelation peak."""

LOUD_RANGE_DB = 30.0
"""Frames further below the loud speech carry no judgement of pitch or loudness."""

FRAMES_AT_ONCE = 3000
"""A minute of frames is looked at in one go, whatever the length of the recording."""

FEWEST_FRAMES = 100
"""Two seconds of voiced sound: with less, a spread says nothing."""

OCTAVE_JUMP_ST = 8.0
"""Further than this from the median of its second a frame is an octave error of the tracker, and dropped."""

FLAT_WINDOW_S, FLAT_STEP_S = 8.0, 1.0
FLAT_SEMITONES, FLAT_DB = 2.0, 3.0
"""Flat only when both stay below. Source: the delivery guide, a study and a heuristic."""


PORTION_S = 600.0
"""Seconds of speech whose pitch is followed at once."""

ROUNDING_S = 1e-6
"""A rest of a portion shorter than this is none."""


class Track:
    """Frame by frame, shape (n,) each: ``at_s``, ``pitch_hz`` (0 where unvoiced), ``level_db``."""

    def __init__(self, at_s: Floats, pitch_hz: Floats, level_db: Floats) -> None:
        self.at_s, self.pitch_hz, self.level_db = at_s, pitch_hz, level_db


def variation(recording: Recording, activity: Activity) -> VoiceVariation:
    """Pitch and loudness variation of the speech; None with a reason where the sound does not give them."""
    return variation_of(track(recording, activity))


def variation_of(found: Track) -> VoiceVariation:
    """The same from a track already made."""
    voiced = found.pitch_hz > 0
    if not len(found.at_s):
        because = "No speech was heard."
        return VoiceVariation(None, None, (), because, because)
    if voiced.sum() < FEWEST_FRAMES:
        because = "Too little voiced sound (whispered, or under two seconds) to measure the voice."
        return VoiceVariation(None, None, (), because, because)
    semitones = _semitones(found.pitch_hz[voiced])
    levels = found.level_db[voiced]
    return VoiceVariation(
        round(_spread(semitones), 3),
        round(_spread(levels), 3),
        _flat(found.at_s[voiced], semitones, levels),
    )


def track(recording: Recording, activity: Activity) -> Track:
    """Pitch and level every 20 ms inside speech, in two passes: the second looks only where this voice lies.

    Range of the second pass: 0.75 of the first quartile to 1.5 of the third (De Looze and Hirst).
    """
    parts = [_track(recording, part) for part in _portions(activity)]
    if not parts:
        return Track(np.zeros(0), np.zeros(0), np.zeros(0))
    return Track(
        np.concatenate([part.at_s for part in parts]),
        np.concatenate([part.pitch_hz for part in parts]),
        np.concatenate([part.level_db for part in parts]),
    )


def _portions(activity: Activity) -> list[Activity]:
    """The speech in portions of at most ten minutes, so that a recording of hours costs no more memory than that."""
    portions: list[list[TimeSpan]] = []
    room_s = 0.0
    for span in activity.speech:
        at_s = span.start_s
        while at_s < span.end_s:
            if room_s <= ROUNDING_S:  # a rest too small to be added to a time would never be used up
                portions.append([])
                room_s = PORTION_S
            end_s = min(span.end_s, at_s + room_s)
            portions[-1].append(TimeSpan(at_s, end_s))
            room_s -= end_s - at_s
            at_s = end_s
    return [Activity(tuple(spans), activity.frame_s, activity.duration_s) for spans in portions]


def _track(recording: Recording, activity: Activity) -> Track:
    at_s, levels, shapes = _frames(recording, activity)
    if not len(at_s):
        return Track(at_s, at_s, at_s)
    rough = _pitches(shapes, LOWEST_HZ, HIGHEST_HZ, None)
    heard = rough[rough > 0]
    if len(heard) < 10:
        return Track(at_s, rough, levels)
    first, third = np.percentile(heard, [25, 75])
    around = _running_median(at_s, rough)
    pitch = _pitches(shapes, max(LOWEST_HZ, 0.75 * first), min(HIGHEST_HZ, 1.5 * third), around)
    return Track(at_s, _without_jumps(at_s, pitch), levels)


def _frames(recording: Recording, activity: Activity) -> tuple[Floats, Floats, list[Samples]]:
    """Times, levels and normalised autocorrelations of the frames that are loud enough.

    The autocorrelations, of shape (frames, lags), stay in pieces and in single precision: three hours of
    speech have half a million frames.
    """
    length, step = round(WINDOW_S * TRACK_RATE_HZ), round(STEP_S * TRACK_RATE_HZ)
    times: list[Floats] = []
    levels: list[Floats] = []
    shapes: list[Samples] = []
    pages = 0
    for span in activity.speech:
        samples = dsp.resample(recording.cut(span).samples, recording.sample_rate, TRACK_RATE_HZ)
        framed = dsp.frames(samples, length, step)
        if not len(framed):
            continue
        times.append(span.start_s + (np.arange(len(framed)) * step + length / 2) / TRACK_RATE_HZ)
        for at in range(0, len(framed), FRAMES_AT_ONCE):
            level, shape = _autocorrelations(framed[at : at + FRAMES_AT_ONCE])
            levels.append(level)
            shapes.append(shape.astype(np.float32))
        pages += len(samples)
        if pages > BLOCK_SAMPLES:
            release(recording.samples)
            pages = 0
    if not times:
        return np.zeros(0), np.zeros(0), []
    at_s, heard = np.concatenate(times), np.concatenate(levels)
    quietest = np.percentile(heard, 95) - LOUD_RANGE_DB
    for number, level in enumerate(levels):
        shapes[number] = shapes[number][level >= quietest]
    return at_s[heard >= quietest], heard[heard >= quietest], shapes


def _autocorrelations(framed: Samples) -> tuple[Floats, Floats]:
    """Level in dB and autocorrelation (lags up to the lowest voice) of each frame, over the window's own."""
    length = framed.shape[1]
    size = 1 << (2 * length - 1).bit_length()
    lags = int(TRACK_RATE_HZ / LOWEST_HZ) + 2
    window = np.hanning(length)
    own = np.fft.irfft(np.abs(np.fft.rfft(window, size)) ** 2)[:lags]
    centred = (framed - framed.mean(axis=1, keepdims=True)) * window
    raw = np.fft.irfft(np.abs(np.fft.rfft(centred, size, axis=1)) ** 2, axis=1)[:, :lags]
    power = np.maximum(raw[:, :1], 1e-12)
    level = 10 * np.log10(power[:, 0] / own[0])
    return level, (raw / power) / (own / own[0])


def _pitches(shapes: list[Samples], low_hz: float, high_hz: float, around_hz: Floats | None) -> Floats:
    """``_pitch`` of every piece, one after the other."""
    found, at = [], 0
    for shape in shapes:
        around = None if around_hz is None else around_hz[at : at + len(shape)]
        found.append(_pitch(shape, low_hz, high_hz, around))
        at += len(shape)
    return np.concatenate(found)


def _pitch(shapes: Samples, low_hz: float, high_hz: float, around_hz: Floats | None) -> Floats:
    """The best period in a range, as Hz; 0 where no peak is high enough.

    Without ``around_hz`` the shortest period that fits nearly as well as the best; with it (one expected
    pitch a frame) the one that fits best after a cost for every octave away from what is expected.
    """
    first = max(2, int(TRACK_RATE_HZ / high_hz))
    last = min(int(TRACK_RATE_HZ / low_hz) + 1, shapes.shape[1] - 1)
    part = shapes[:, first:last]
    peaks = (part >= shapes[:, first - 1 : last - 1]) & (part > shapes[:, first + 1 : last + 1])
    heights = np.where(peaks, part, -np.inf)
    if around_hz is None:
        best = (heights >= NEAR_TOP * heights.max(axis=1, keepdims=True)).argmax(axis=1)
    else:
        expected = np.log2(around_hz)[:, None]
        octaves = np.abs(np.log2(TRACK_RATE_HZ / np.arange(first, last))[None, :] - expected)
        best = (heights - OCTAVE_COST * octaves).argmax(axis=1)
    rows = np.arange(len(shapes))
    lag = best + first
    before, top, behind = shapes[rows, lag - 1], shapes[rows, lag], shapes[rows, lag + 1]
    bend = before - 2 * top + behind
    shift = np.where(bend < 0, 0.5 * (before - behind) / np.where(bend < 0, bend, -1.0), 0.0)
    voiced = (top >= VOICED) & peaks[rows, best]
    return np.where(voiced, TRACK_RATE_HZ / (lag + shift), 0.0)


def _running_median(at_s: Floats, pitch_hz: Floats) -> Floats:
    """Median of the voiced pitch half a second before and after each frame; of all where there is none.

    One sorted window slides along: a sixth of the time that a median of its own for each frame takes.
    """
    voiced = pitch_hz > 0
    times, pitch = at_s[voiced], pitch_hz[voiced].tolist()
    first, last = np.searchsorted(times, at_s - 0.5).tolist(), np.searchsorted(times, at_s + 0.5).tolist()
    usual = float(np.median(pitch))
    window: list[float] = []
    begin = end = 0
    medians = np.empty(len(at_s))
    for index, (a, b) in enumerate(zip(first, last)):
        for value in pitch[end:b]:
            insort(window, value)
        for value in pitch[begin:a]:
            del window[bisect_left(window, value)]
        begin, end = a, b
        half, odd = divmod(b - a, 2)
        if b - a < 5:
            medians[index] = usual
        else:
            medians[index] = window[half] if odd else (window[half - 1] + window[half]) / 2
    return medians


def _without_jumps(at_s: Floats, pitch_hz: Floats) -> Floats:
    """The pitch without frames that lie an octave or so away from the median of their own second."""
    voiced = pitch_hz > 0
    if not voiced.any():
        return pitch_hz
    away = np.abs(12 * np.log2(np.where(voiced, pitch_hz, 1.0) / _running_median(at_s, pitch_hz)))
    return np.where(voiced & (away <= OCTAVE_JUMP_ST), pitch_hz, 0.0)


def _spread(values: Floats) -> float:
    """Half the range of the middle 68 %: the standard deviation of a bell curve, untouched by a few wild frames."""
    low, high = np.percentile(values, [16, 84])
    return float(high - low) / 2


def _semitones(pitch_hz: Floats) -> Floats:
    return np.asarray(12 * np.log2(pitch_hz / np.median(pitch_hz)))


def _flat(at_s: Floats, semitones: Floats, levels: Floats) -> tuple[TimeSpan, ...]:
    """Stretches where every 8 s window stays below both limits, overlapping ones joined."""
    flat: list[TimeSpan] = []
    begin = float(at_s[0])
    while begin + FLAT_WINDOW_S <= at_s[-1]:
        inside = slice(np.searchsorted(at_s, begin), np.searchsorted(at_s, begin + FLAT_WINDOW_S))
        if (
            inside.stop - inside.start >= FEWEST_FRAMES
            and _spread(semitones[inside]) < FLAT_SEMITONES
            and _spread(levels[inside]) < FLAT_DB
        ):
            if flat and flat[-1].end_s >= begin:
                flat[-1] = TimeSpan(flat[-1].start_s, begin + FLAT_WINDOW_S)
            else:
                flat.append(TimeSpan(begin, begin + FLAT_WINDOW_S))
        begin += FLAT_STEP_S
    return tuple(flat)
