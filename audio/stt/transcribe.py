"""From sound to words: pieces from the one segmenter, each heard by itself, put together in order.

Live and afterwards go through the same ``Ear``, and a piece is levelled and cropped by what is in the piece
alone, so both give the same words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from audio import activity, dsp, segments
from audio.errors import Cancelled
from audio.values import WORK_RATE_HZ, Recording, TimeSpan, Transcript, Word

LEAST_SPEECH_S = 0.1
"""A piece with less speech than this is not given to a recogniser: it would invent words."""

ROOM_S = 0.3
"""Silence left around the speech of a piece."""


class Transcriber(Protocol):
    """What every recogniser offers; one object hears one recording at a time.

    ``label`` names engine and model for the report. ``reliable``: its words may be judged unseen.
    ``verbatim``: it writes filler sounds and repeats down as they were said. ``grain``: how long the pieces are that
    it is given.
    """

    label: str
    language: str
    reliable: bool
    verbatim: bool
    grain: segments.Grain

    def describe(self) -> dict[str, str]:
        """Engine and versions, for the record."""

    def begin(self) -> None:
        """Forget the recording before."""

    def hear(self, piece: Recording, start_s: float, cancelled: Callable[[], bool]) -> list[Word]:
        """Words of a levelled 16 kHz piece that starts at ``start_s`` of the recording.

        Times count from the start of the piece. Raises ``Cancelled`` when ``cancelled`` says so in time.
        """

    def finish(self) -> list[Word]:
        """Words that belong to no piece, with times from the start of the recording."""


class Ear:
    """Collects the words of one recording, piece by piece."""

    def __init__(self, engine: Transcriber, cancelled: Callable[[], bool] | None = None) -> None:
        self._engine = engine
        self._cancelled = cancelled or _never
        self._words: list[Word] = []
        self._end_s = 0.0
        engine.begin()

    def hear(self, samples: Recording, start_s: float) -> tuple[Word, ...]:
        """Take the sound of a piece at 16 kHz that starts at ``start_s``; return its words, in recording time."""
        if self._cancelled():
            raise Cancelled("Listening was stopped.")
        self._end_s = start_s + samples.duration_s
        found = activity.detect(samples)
        if found.spoken is None or found.speech_s < LEAST_SPEECH_S:
            return ()
        first_s = max(0.0, found.spoken.start_s - ROOM_S)
        crop = TimeSpan(first_s, min(samples.duration_s, found.spoken.end_s + ROOM_S))
        piece = dsp.level_speech(samples, found).cut(crop)
        heard = self._engine.hear(piece, start_s + first_s, self._cancelled)
        words = tuple(_moved(word, start_s + first_s, piece.duration_s) for word in heard)
        self._words.extend(words)
        return words

    def transcript(self) -> Transcript:
        """Everything heard, in order of time, when nothing more comes."""
        self._words.extend(_moved(word, 0.0, self._end_s) for word in self._engine.finish())
        return self.so_far()

    def so_far(self) -> Transcript:
        """What was heard by now."""
        self._words.sort(key=lambda word: (word.start_s or 0.0, word.end_s or 0.0))
        engine = self._engine
        return Transcript(
            tuple(self._words), engine.language, engine.label, verbatim=engine.verbatim, reliable=engine.reliable
        )


def transcribe(
    engine: Transcriber,
    recording: Recording,
    *,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Transcript:
    """The words of a recording of any rate and length, with their times; no words for silence.

    ``progress`` gets the share done and a line for people. Raises ``Cancelled`` between pieces, and within
    one where the engine can; ``EngineError`` when the engine fails.
    """
    sound = recording if recording.sample_rate == WORK_RATE_HZ else dsp.to_work_rate(recording)
    ear = Ear(engine, cancelled)
    pieces = segments.of(sound, engine.grain)
    total = sum(piece.duration_s for piece in pieces)
    done = 0.0
    for piece in pieces:
        if progress is not None:
            progress(done / total, f"listening to second {piece.start_s:.0f} of {sound.duration_s:.0f}")
        ear.hear(taken(sound, piece), piece.start_s)
        done += piece.duration_s
    if progress is not None:
        progress(1.0, "listened to the end")
    return ear.transcript()


def taken(sound: Recording, piece: TimeSpan) -> Recording:
    """The samples of a piece in memory, apart from the recording they come from."""
    cut = sound.cut(piece)
    return Recording(np.array(cut.samples), cut.sample_rate)


def _moved(word: Word, by_s: float, limit_s: float) -> Word:
    """A word in recording time, held inside its piece."""
    if word.start_s is None or word.end_s is None:
        return word
    start_s = min(max(0.0, word.start_s), limit_s)
    end_s = min(max(start_s, word.end_s), limit_s)
    return Word(word.text, round(start_s + by_s, 3), round(end_s + by_s, 3), word.confidence)


def _never() -> bool:
    return False
