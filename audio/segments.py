"""The one segmenter: cuts an answer at its pauses into pieces, live and afterwards alike.

A recogniser must get the same pieces whether the person is still speaking or has long finished, else the two
transcripts differ. So the rule looks only backwards: whether to cut is settled by what has been heard so far.
Pieces end at pauses, last 8 to 25 s where the speaker allows it (Whisper pays for a 30 s window whatever it
is given, and hears worse across cuts; other engines get shorter ones), and hold speech with a little room, not the
silence between.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from audio import dsp
from audio.silero import SILERO_BLOCK, SILERO_FRAME, Hysteresis, Silero
from audio.values import WORK_RATE_HZ, Activity, Recording, Samples, TimeSpan


class Grain(NamedTuple):
    """How long pieces are, in seconds. Before the first a piece ends only at a break, before the second at a clear
    pause, then at any; at the third it must end."""

    shortest_s: float
    settled_s: float
    longest_s: float


COARSE = Grain(8.0, 15.0, 25.0)
"""For an engine that pays for a window whatever is in it: 25 s and a little room stay inside Whisper's 30 s."""

FINE = Grain(3.0, 5.0, 8.0)
"""For an engine whose work grows with the sound: the shorter the last piece, the sooner it is heard."""

BREAK_S, CLEAR_PAUSE_S, ANY_PAUSE_S = 4.0, 0.6, 0.25
"""A silence that is no part of an utterance any more, a pause between clauses, and the shortest pause."""

ROOM_S = 0.3
"""Silence kept before and after the speech of a piece: recognisers clip words that touch the edge,
and Silero is up to a tenth of a second late."""

LEVEL_BIN_DB = 0.1
"""Fineness of the running histogram of levels."""


class Cutter:
    """The rule itself, fed one frame at a time: voice or none. Knows nothing of sound.

    ``frame_s``: seconds a frame lasts. Pieces come out in order, apart, and never longer than 25.6 s.
    """

    def __init__(self, frame_s: float, grain: Grain = COARSE) -> None:
        self._frame_s = frame_s
        self._grain = grain
        self._at = 0
        self._start: int | None = None
        self._gap: int | None = None
        self._gaps: list[tuple[int, int]] = []
        self._last_end_s = 0.0

    def feed(self, voice: Iterable[bool]) -> Iterator[TimeSpan]:
        """Take frames in order; yield the pieces that are settled by them."""
        for on in voice:
            self._at += 1
            if self._start is None:
                if not on:
                    continue
                self._start = self._at - 1
            elif on and self._gap is not None:
                self._gaps.append((self._gap, self._at - 1))
                self._gap = None
            elif not on and self._gap is None:
                self._gap = self._at - 1
            piece = self._at_pause() or self._at_limit()
            if piece is not None:
                yield piece

    def close(self, duration_s: float) -> TimeSpan | None:
        """The last piece, when nothing more comes; None when it holds no speech."""
        if self._start is None:
            return None
        end = self._at if self._gap is None else self._gap
        return self._piece(self._start, end, (self._at - end) * self._frame_s * 2, limit_s=duration_s)

    def _at_pause(self) -> TimeSpan | None:
        if self._gap is None or self._start is None:
            return None
        spoken_s = (self._gap - self._start) * self._frame_s
        silent_s = (self._at - self._gap) * self._frame_s
        shortest_s, settled_s, _ = self._grain
        need_s = BREAK_S if spoken_s < shortest_s else CLEAR_PAUSE_S if spoken_s < settled_s else ANY_PAUSE_S
        if silent_s < need_s - 1e-9:
            return None
        piece = self._piece(self._start, self._gap, silent_s)
        self._start = self._gap = None
        self._gaps.clear()
        return piece

    def _at_limit(self) -> TimeSpan | None:
        if self._start is None or (self._at - self._start) * self._frame_s < self._grain.longest_s - 1e-9:
            return None
        gaps = [*self._gaps, (self._gap, self._at)] if self._gap is not None else self._gaps
        late = [gap for gap in gaps if (gap[0] - self._start) * self._frame_s >= self._grain.shortest_s]
        if not gaps:
            piece = self._piece(self._start, self._at, 0.0)
            self._start = self._at
            return piece
        first, last = max(late or gaps, key=lambda gap: (gap[1] - gap[0], -gap[0]))
        piece = self._piece(self._start, first, (last - first) * self._frame_s)
        self._gaps = [gap for gap in self._gaps if gap[0] > first]
        if first == self._gap:
            self._start = self._gap = None
        else:
            self._start = last
        return piece

    def _piece(self, first: int, last: int, silent_s: float, limit_s: float = math.inf) -> TimeSpan:
        """Speech from one frame to another with its room, which never reaches into a neighbour."""
        start_s = max(self._last_end_s, first * self._frame_s - ROOM_S)
        end_s = min(last * self._frame_s + min(ROOM_S, silent_s / 2), limit_s)
        self._last_end_s = end_s
        return TimeSpan(start_s, end_s)


class Segmenter:
    """Pieces while the sound comes in: give it 16 kHz blocks of any size, it gives settled pieces.

    The pieces do not depend on the sizes of the blocks. The level is brought to −20 dBFS by what has been
    heard so far, so that a quiet microphone is heard like a loud one.
    """

    def __init__(self, grain: Grain = COARSE) -> None:
        self._silero = Silero()
        self._hysteresis = Hysteresis()
        self._cutter = Cutter(SILERO_FRAME / WORK_RATE_HZ, grain)
        self._pending: list[Samples] = []
        self._waiting = 0
        self._count = 0
        self._level = RunningLevel()

    def push(self, samples: Samples) -> list[TimeSpan]:
        """Take the next samples, float32 of shape (n,); return the pieces settled by them, usually none."""
        self._pending.append(samples)
        self._waiting += len(samples)
        size = SILERO_BLOCK * SILERO_FRAME
        pieces: list[TimeSpan] = []
        if self._waiting >= size:
            joined = np.concatenate(self._pending)
            whole = len(joined) // size * size
            for at in range(0, whole, size):
                pieces += self._hear(joined[at : at + size])
            self._pending, self._waiting = [joined[whole:].copy()], len(joined) - whole
        return pieces

    def close(self) -> list[TimeSpan]:
        """The rest, after the last block."""
        rest = np.concatenate(self._pending) if self._pending else np.zeros(0, np.float32)
        pieces = self._hear(rest) if len(rest) else []
        last = self._cutter.close(self._count / WORK_RATE_HZ)
        return pieces if last is None else [*pieces, last]

    def _hear(self, samples: Samples) -> list[TimeSpan]:
        self._count += len(samples)
        self._level.add(samples)
        frames = self._silero.hear(samples, self._level.gain)
        return list(self._cutter.feed(self._hysteresis.decide(frames)))


class RunningLevel:
    """The level of speech as far as heard: the same percentile as for a whole recording, kept up to date."""

    def __init__(self) -> None:
        self._histogram = np.zeros(round(-dsp.SILENCE_DBFS / LEVEL_BIN_DB) + 100, np.int64)
        self._rest: Samples = np.zeros(0, np.float32)

    def add(self, samples: Samples) -> None:
        """Count the levels of the next 16 kHz samples."""
        joined = np.concatenate((self._rest, samples))
        levels = dsp.frame_levels(joined, WORK_RATE_HZ)
        self._rest = joined[len(levels) * round(dsp.LEVEL_FRAME_S * WORK_RATE_HZ) :]
        heard = levels[levels > dsp.SILENCE_DBFS]
        bins = ((heard - dsp.SILENCE_DBFS) / LEVEL_BIN_DB).astype(np.int64)
        self._histogram += np.bincount(bins, minlength=len(self._histogram))

    @property
    def gain(self) -> float:
        """What brings the speech heard so far to −20 dBFS; 1.0 while there is nothing but silence."""
        total = int(self._histogram.sum())
        if not total:
            return 1.0
        rank = math.ceil(total * dsp.SPEECH_PERCENTILE / 100)
        at = int(np.searchsorted(np.cumsum(self._histogram), rank))
        level = dsp.SILENCE_DBFS + at * LEVEL_BIN_DB
        return dsp.amplitude(dsp.SPEECH_DBFS - level) if level > dsp.ONE_STEP_DBFS else 1.0


def cut(activity: Activity) -> tuple[TimeSpan, ...]:
    """Pieces of an answer whose activity is known, by the same rule: apart, in order, inside the sound."""
    count = math.ceil(activity.duration_s / activity.frame_s - 1e-9)
    voice = np.zeros(count, bool)
    for start_s, end_s in activity.speech:
        voice[round(start_s / activity.frame_s) : max(1, round(end_s / activity.frame_s))] = True
    cutter = Cutter(activity.frame_s)
    pieces = list(cutter.feed(voice.tolist()))
    last = cutter.close(activity.duration_s)
    return tuple(pieces if last is None else [*pieces, last])


def of(recording: Recording, grain: Grain = COARSE) -> tuple[TimeSpan, ...]:
    """Pieces of a whole recording, exactly those a ``Segmenter`` gives while it is being made."""
    sound = recording if recording.sample_rate == WORK_RATE_HZ else dsp.to_work_rate(recording)
    segmenter = Segmenter(grain)
    size = 60 * WORK_RATE_HZ
    pieces: list[TimeSpan] = []
    for at in range(0, len(sound.samples), size):
        pieces += segmenter.push(np.asarray(sound.samples[at : at + size]))
    return (*pieces, *segmenter.close())
