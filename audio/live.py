"""Words while the recording runs: settled pieces are heard at once, the rest when it stops.

Feed it the blocks of the recording, from the process that owns the engine. The words are the same as those
of ``stt.transcribe`` on the finished recording: same segmenter, same ear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np

from audio.segments import Segmenter
from audio.stt.transcribe import Ear, Transcriber
from audio.values import WORK_RATE_HZ, Recording, Samples, TimeSpan, Transcript, Word


class Settled(NamedTuple):
    """A piece of the answer that will not change any more, and its words in recording time."""

    time: TimeSpan
    words: tuple[Word, ...]


class Live:
    """Listens to one recording as it grows.

    ``engine`` is not shared while it listens. ``cancelled`` is asked before each piece and, where the engine
    can, within one: then ``Cancelled`` is raised. Sound is kept only until its piece is settled.
    """

    def __init__(self, engine: Transcriber, *, cancelled: Callable[[], bool] | None = None) -> None:
        self._segmenter = Segmenter()
        self._ear = Ear(engine, cancelled)
        self._blocks: list[Samples] = []
        self._first = 0
        self._count = 0
        self._closed = False

    def push(self, samples: Samples) -> list[Settled]:
        """Take the next 16 kHz samples, float32 of shape (n,) and any n; return what they settled."""
        if self._closed:
            raise ValueError("this recording was closed: begin another")
        if not len(samples):
            return []
        self._blocks.append(np.array(samples, np.float32))
        self._count += len(samples)
        return [self._hear(piece) for piece in self._segmenter.push(self._blocks[-1])]

    def close(self) -> list[Settled]:
        """The recording has ended: hear the rest."""
        if self._closed:
            return []
        self._closed = True
        return [self._hear(piece) for piece in self._segmenter.close()]

    def transcript(self) -> Transcript:
        """All words, once it is closed; ``ValueError`` before."""
        if not self._closed:
            raise ValueError("the recording still runs: close it first")
        return self._ear.transcript()

    @property
    def heard_s(self) -> float:
        """Seconds of sound taken so far."""
        return self._count / WORK_RATE_HZ

    def _hear(self, piece: TimeSpan) -> Settled:
        joined = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
        first = max(0, round(piece.start_s * WORK_RATE_HZ)) - self._first
        last = min(self._count, round(piece.end_s * WORK_RATE_HZ)) - self._first
        words = self._ear.hear(Recording(joined[first:last].copy(), WORK_RATE_HZ), piece.start_s)
        self._blocks = [joined[last:].copy()]
        self._first += last
        return Settled(piece, words)


def listen(
    blocks: Iterable[Samples], engine: Transcriber, *, cancelled: Callable[[], bool] | None = None
) -> Iterator[Settled]:
    """Settled pieces of a stream of 16 kHz blocks, the last ones after its end."""
    live = Live(engine, cancelled=cancelled)
    for block in blocks:
        yield from live.push(block)
    yield from live.close()
