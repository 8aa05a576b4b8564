"""Words while the recording runs: settled pieces are heard at once, the rest when it stops.

Feed it the blocks of the recording, from the process that owns the engine. The words are the same as those
of ``stt.transcribe`` on the finished recording: same segmenter, same ear. Each piece's words are also placed in
its sound, so that at the end only the last piece is left to place. How the sound is cut into blocks and when the
pieces are heard changes nothing: afterwards is the same with one long block (``whole``).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from audio import activity, align, dsp
from audio.align import Aligned, Inserted
from audio.segments import Segmenter
from audio.stt.transcribe import Ear, Transcriber
from audio.values import WORK_RATE_HZ, Recording, Samples, TimeSpan, Transcript, Word

BLOCK_S = 60
"""Seconds of a finished recording taken at once."""

WRITING = "listening to second {:.0f} of {:.0f}"


class Settled(NamedTuple):
    """A piece of the answer that will not change any more, and its words in recording time."""

    time: TimeSpan
    words: tuple[Word, ...]


class _Placed(NamedTuple):
    """Where the words of one piece lie, all in recording time."""

    words: tuple[Word, ...]
    found: Aligned


class Live:
    """Listens to one recording as it grows.

    ``engine`` may hear other recordings in between: what it remembers of this one is kept apart from it.
    ``cancelled`` is asked before each piece and, where the engine can, within one: then ``Cancelled`` is raised.
    ``place``: also put the words against the sound. Sound is kept only until its piece is heard.
    """

    def __init__(
        self, engine: Transcriber, *, cancelled: Callable[[], bool] | None = None, place: bool = False
    ) -> None:
        self.cancelled = cancelled
        self._segmenter = Segmenter(engine.grain)
        self._ear = Ear(copy.copy(engine), self._stopped)
        self._place = place and align.available()
        self._placed: list[_Placed] = []
        self._waiting: list[TimeSpan] = []
        self._blocks: list[Samples] = []
        self._first = 0
        self._count = 0
        self._closed = False
        self._transcript: Transcript | None = None

    def feed(self, samples: Samples) -> int:
        """Take the next 16 kHz samples, float32 of shape (n,) and any n; return how many pieces wait to be heard."""
        if self._closed:
            raise ValueError("this recording was closed: begin another")
        if len(samples):
            self._blocks.append(np.array(samples, np.float32))
            self._count += len(samples)
            self._waiting += self._segmenter.push(self._blocks[-1])
        return len(self._waiting)

    def end(self) -> int:
        """The recording has ended; return how many pieces wait to be heard."""
        if not self._closed:
            self._closed = True
            self._waiting += self._segmenter.close()
        return len(self._waiting)

    def hear(self) -> Iterator[Settled]:
        """Hear the pieces that wait, one at a time; what is not asked for waits on."""
        while self._waiting:
            yield self._hear(self._waiting[0])

    def push(self, samples: Samples) -> list[Settled]:
        """``feed``, and hear all that waits."""
        self.feed(samples)
        return list(self.hear())

    def close(self) -> list[Settled]:
        """``end``, and hear the rest."""
        self.end()
        return list(self.hear())

    def transcript(self) -> Transcript:
        """All words, once it is closed and heard; ``ValueError`` before."""
        if not self._closed or self._waiting:
            raise ValueError("the recording still runs: close it first")
        if self._transcript is None:
            self._transcript = self._ear.transcript()
        return self._transcript

    def so_far(self) -> Transcript:
        """The words that are settled by now."""
        return self._ear.so_far()

    def aligned(self) -> Aligned | None:
        """All words placed in the sound; None where nothing was asked to place them, or there is no aligner."""
        return _joined(self.transcript(), self._placed) if self._place else None

    @property
    def heard_s(self) -> float:
        """Seconds of sound taken so far."""
        return self._count / WORK_RATE_HZ

    @property
    def waiting_s(self) -> float:
        """Seconds of sound in pieces that were not heard yet."""
        return sum(piece.duration_s for piece in self._waiting)

    def _stopped(self) -> bool:
        return self.cancelled is not None and self.cancelled()

    def _hear(self, piece: TimeSpan) -> Settled:
        joined = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
        first = max(0, round(piece.start_s * WORK_RATE_HZ)) - self._first
        last = min(self._count, round(piece.end_s * WORK_RATE_HZ)) - self._first
        sound = Recording(joined[first:last].copy(), WORK_RATE_HZ)
        words = self._ear.hear(sound, piece.start_s)
        if self._place:
            self._placed.append(_Placed(words, _place(sound, words, piece.start_s)))
        self._blocks = [joined[last:].copy()]
        self._first += last
        self._waiting.pop(0)
        return Settled(piece, words)


def whole(
    engine: Transcriber,
    recording: Recording,
    *,
    place: bool = True,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Live:
    """A finished recording of any rate, heard as if it were being made; closed."""
    sound = recording if recording.sample_rate == WORK_RATE_HZ else dsp.to_work_rate(recording)
    live = Live(engine, cancelled=cancelled, place=place)
    size = BLOCK_S * WORK_RATE_HZ
    for at in range(0, len(sound.samples) + 1, size):
        live.feed(np.asarray(sound.samples[at : at + size]))
        if at + size > len(sound.samples):
            live.end()
        for settled in live.hear():
            if progress is not None:
                end_s = settled.time.end_s
                progress(end_s / sound.duration_s, WRITING.format(end_s, sound.duration_s))
    return live


def listen(
    blocks: Iterable[Samples], engine: Transcriber, *, cancelled: Callable[[], bool] | None = None
) -> Iterator[Settled]:
    """Settled pieces of a stream of 16 kHz blocks, the last ones after its end."""
    live = Live(engine, cancelled=cancelled)
    for block in blocks:
        yield from live.push(block)
    yield from live.close()


def _place(sound: Recording, words: tuple[Word, ...], start_s: float) -> Aligned:
    """The words of a piece against its sound, by what is in the piece alone; times of the recording in and out."""
    found = activity.detect(sound)
    if not found.speech:
        return align.align(sound, [_moved(word, -start_s) for word in words], activity=found)
    level = dsp.level_speech(sound, found)
    if words:
        placed = align.align(level, [_moved(word, -start_s) for word in words], activity=found)
    else:
        placed = Aligned((), (), (), align.wordless(level, activity=found))
    return replace(
        placed,
        words=tuple(_moved(word, start_s) for word in placed.words),
        inserted=tuple(
            each._replace(time=TimeSpan(each.time.start_s + start_s, each.time.end_s + start_s))
            for each in placed.inserted
        ),
    )


def _joined(transcript: Transcript, parts: list[_Placed]) -> Aligned:
    """The pieces as one: in the order of the transcript, which may hold words that belong to no piece."""
    at = {id(word): index for index, word in enumerate(transcript.words)}
    words = list(transcript.words)
    placed = [False] * len(words)
    fits: list[float | None] = [None] * len(words)
    inserted: list[Inserted] = []
    last, outside = -1, len(words)
    for part in parts:
        where = [at[id(word)] for word in part.words]
        for index, word, found, fit in zip(where, part.found.words, part.found.placed, part.found.fits):
            words[index], placed[index], fits[index] = word, found, fit
        before = min(where, default=last + 1) - 1
        inserted += [
            each._replace(after=where[each.after] if each.after >= 0 else before) for each in part.found.inserted
        ]
        last = max([last, *where])
        outside -= len(where)
    reached = 0.0
    for index, word in enumerate(words):
        if word.start_s is not None and word.end_s is not None:
            start_s = max(reached, word.start_s)
            words[index] = replace(word, start_s=start_s, end_s=max(start_s, word.end_s))
            reached = max(start_s, word.end_s)
    lost = outside + sum(part.found.lost for part in parts)
    sounding = outside + sum(part.found.sounding for part in parts)
    if not words:
        state, because = "none", "There are no words to place."
    else:
        state, because = align.judged(lost, sounding)
    return Aligned(tuple(words), tuple(placed), tuple(fits), tuple(inserted), state, because, lost, sounding)


def _moved(word: Word, by_s: float) -> Word:
    if word.start_s is None or word.end_s is None:
        return word
    start_s = max(0.0, word.start_s + by_s)
    return Word(word.text, start_s, max(start_s, word.end_s + by_s), word.confidence)
