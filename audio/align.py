"""Puts given words against the sound: when each was said, and where an um or uh lies between them.

PocketSphinx is given a grammar of exactly these words in this order, with any number of filler sounds
between every two of them and at both ends. It finds the best path through the sound, so that it derives
every time anew and survives a filler that a recogniser dropped or folded into a neighbour.

The work goes window by window (at most ``WINDOW_S`` of sound, cut at pauses), so that its cost grows
linearly. Words with times are shared out by their times. Words without are taken as they come: a window
is offered more words than it can hold and may end after any of them; what lies before its last safe pause
is kept, and the next window starts there.
"""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from audio.align_grammar import FRAME_S, Grammar, Piece
from audio.values import WORK_RATE_HZ, Activity, Recording, TimeSpan, Word

WINDOW_S = 18.0
"""Longest stretch given to the aligner at once. Tried 12 … 24 s on 103 s of joined clips: the same cost, and
at 18 s the fewest words astray (5 % by more than 0.3 s, 1 % by more than 1 s); above 30 s the cost grows faster."""

SHORTEST_WINDOW_S = 3.0
"""Where halving stops: a stretch that cannot be aligned at this length is reported as not aligned."""

WORDS_A_SECOND = 6.0
"""More than anybody speaks; how many words a window of untimed words is offered."""

CUT_PAUSE_S = 0.2
"""A silence this long may end a window."""

Progress = Callable[[float, str], None]


class Inserted(NamedTuple):
    """A filler sound the aligner put between two words.

    ``after``: index of the word it follows, −1 at the very beginning. ``fit``: mean acoustic cost a frame in
    nats against the best sound of any kind; 0 is perfect.
    """

    label: str
    time: TimeSpan
    after: int
    fit: float


@dataclass(frozen=True, slots=True)
class Aligned:
    """Words with times from the sound.

    ``words``: as given, in number and order; a word not found keeps the time it came with, or none.
    ``placed``: whether each word was found. ``fits``: its cost a frame in nats (see ``Inserted``).
    ``state``: aligned | partly | none, with ``because`` for people: ``lost`` of ``sounding`` words.
    """

    words: tuple[Word, ...]
    placed: tuple[bool, ...]
    fits: tuple[float | None, ...]
    inserted: tuple[Inserted, ...] = ()
    state: str = "none"
    because: str = ""
    lost: int = 0
    sounding: int = 0


def available() -> bool:
    """Whether the aligner is installed."""
    return importlib.util.find_spec("pocketsphinx") is not None


def align(
    recording: Recording, words: Sequence[Word], *, activity: Activity, progress: Progress | None = None
) -> Aligned:
    """Words and optional um/uh against the sound.

    ``recording``: 16 kHz, speech already brought to one level. ``activity``: where to cut. Deterministic.
    Raises ``EngineError`` when PocketSphinx is not installed. No words give ``state`` "none".
    """
    if recording.sample_rate != WORK_RATE_HZ:
        raise ValueError("the aligner listens at 16 kHz")
    if not words:
        return Aligned((), (), (), (), "none", "There are no words to place.")
    if not activity.speech:
        return _unplaced(words, "No speech was heard, so the words could not be placed in the sound.")
    work = _Work(recording, words, activity, progress or (lambda done, what: None))
    if all(word.start_s is not None for word in words):
        work.by_times()
    else:
        work.in_order()
    return work.result()


def wordless(recording: Recording, *, activity: Activity) -> tuple[Inserted, ...]:
    """Filler sounds of a stretch with speech in which no word was heard: an um between two long silences."""
    work = _Work(recording, (), activity, lambda done, what: None)
    work.by_times()
    return tuple(work.inserted)


def judged(lost: int, sounding: int) -> tuple[str, str]:
    """State and reason when so many of the words that make a sound could not be placed."""
    if lost and lost == sounding:
        return "none", "The words could not be placed in the sound."
    return ("partly", f"{lost} of {sounding} words could not be placed in the sound.") if lost else ("aligned", "")


def _unplaced(words: Sequence[Word], because: str) -> Aligned:
    n = len(words)
    return Aligned(tuple(words), (False,) * n, (None,) * n, (), "none", because, n, n)


class _Work:
    """One alignment under way: what has been placed so far."""

    def __init__(self, recording: Recording, words: Sequence[Word], activity: Activity, progress: Progress) -> None:
        self.recording = recording
        self.words = words
        self.progress = progress
        self.grammar = Grammar(words)
        self.times: list[TimeSpan | None] = [None] * len(words)
        self.fits: list[float | None] = [None] * len(words)
        self.inserted: list[Inserted] = []
        spoken = activity.spoken
        assert spoken is not None
        self.begin_s = max(0.0, spoken.start_s - 0.5)
        self.end_s = min(recording.duration_s, spoken.end_s + 0.5)
        gaps = zip(activity.speech, activity.speech[1:])
        self.cuts = [(a.end_s + b.start_s) / 2 for a, b in gaps if b.start_s - a.end_s >= CUT_PAUSE_S]

    # words that come with times -----------------------------------------------------------------

    def by_times(self) -> None:
        """Windows at pauses that also lie between two words' times, closed at both ends."""
        first = 0
        start_s = self.begin_s
        while first < len(self.words):
            last, cut_s = self._window_of_timed(first, start_s)
            self._closed(start_s, cut_s, first, last)
            first, start_s = last, cut_s
            self.progress(min(1.0, cut_s / self.end_s), "placing the words in the sound")
        if start_s < self.end_s - 0.3:
            self._closed(start_s, self.end_s, first, first)

    def _window_of_timed(self, first: int, start_s: float) -> tuple[int, float]:
        """Index after the window's last word, and where the window ends."""
        if self.end_s - start_s <= WINDOW_S:
            return len(self.words), self.end_s
        limit = start_s + WINDOW_S
        middles = [_middle(word) for word in self.words[first:]]
        pauses = [cut for cut in self.cuts if start_s + WINDOW_S / 3 <= cut <= limit]
        clear = [cut for cut in pauses if not any(_spans(word, cut, 0.05) for word in self.words[first:])]
        gaps = [
            (_end(a) + _start(b)) / 2
            for a, b in zip(self.words[first:], self.words[first + 1 :])
            if start_s + WINDOW_S / 3 <= (_end(a) + _start(b)) / 2 <= limit
        ]
        cut_s = (clear or pauses or gaps or [limit])[-1]
        count = sum(1 for middle in middles if middle < cut_s)
        return first + count, cut_s

    def _closed(self, start_s: float, end_s: float, first: int, last: int) -> None:
        """Exactly these words in exactly this stretch; halved and tried again where there is no path."""
        path = self.grammar.path(self._sound(start_s, end_s), first, last)
        if path is not None:
            self._keep(path, start_s, math.inf)
        elif last - first >= 2 and end_s - start_s >= 2 * SHORTEST_WINDOW_S:
            middle_s = (start_s + end_s) / 2
            gaps = [(_end(self.words[i - 1]) + _start(self.words[i])) / 2 for i in range(first + 1, last)]
            at = min(range(len(gaps)), key=lambda i: abs(gaps[i] - middle_s))
            cut_s = min(max(gaps[at], start_s + 1.0), end_s - 1.0)
            self._closed(start_s, cut_s, first, first + 1 + at)
            self._closed(cut_s, end_s, first + 1 + at, last)

    # words that come without ----------------------------------------------------------------------

    def in_order(self) -> None:
        """Windows that may end after any word; the next one starts at the last safe pause."""
        first = 0
        start_s = self.begin_s
        while start_s < self.end_s - 0.3:
            final = self.end_s - start_s <= WINDOW_S
            end_s = self.end_s if final else self._cut_before(start_s + WINDOW_S, start_s)
            offered = min(len(self.words), first + math.ceil((end_s - start_s) * WORDS_A_SECOND) + 5)
            path = self._open_path(start_s, end_s, first, offered, final)
            kept_until = end_s if final or path is None else _anchor(path, start_s, end_s, self.cuts)
            if path is not None:
                first = max(first, self._keep(path, start_s, kept_until))
            start_s = kept_until
            self.progress(min(1.0, start_s / self.end_s), "placing the words in the sound")

    def _open_path(self, start_s: float, end_s: float, first: int, offered: int, final: bool) -> list[Piece] | None:
        sound = self._sound(start_s, end_s)
        if final and offered == len(self.words):
            path = self.grammar.path(sound, first, offered)
            if path is not None:
                return path
        return self.grammar.path(sound, first, offered, may_stop_early=True)

    def _cut_before(self, limit_s: float, start_s: float) -> float:
        inside = [cut for cut in self.cuts if start_s + WINDOW_S / 3 <= cut <= limit_s]
        return inside[-1] if inside else limit_s

    # both -------------------------------------------------------------------------------------------

    def _sound(self, start_s: float, end_s: float) -> bytes:
        piece = self.recording.cut(TimeSpan(start_s, end_s)).samples
        return (np.clip(piece, -1.0, 1.0) * 32767).astype("<i2").tobytes()

    def _keep(self, path: list[Piece], start_s: float, until_s: float) -> int:
        """Take over what ends before ``until_s``; returns the index after the last word taken."""
        after = -1
        limit_s = self.recording.duration_s
        for piece in path:
            begin = min(limit_s, start_s + piece.first * FRAME_S)
            end = min(limit_s, start_s + (piece.last + 1) * FRAME_S)
            if end > until_s + 1e-6:
                break
            if piece.word is not None:
                self.times[piece.word] = TimeSpan(begin, end)
                self.fits[piece.word] = piece.fit
                after = piece.word
            elif piece.label is not None:
                before = after if after >= 0 else _first_word(path) - 1
                self.inserted.append(Inserted(piece.label, TimeSpan(begin, end), before, piece.fit))
        return after + 1

    def result(self) -> Aligned:
        """Everything placed, in order, times monotone and inside the recording."""
        words: list[Word] = []
        reached = 0.0
        for index, (word, time) in enumerate(zip(self.words, self.times)):
            if time is None and not self.grammar.says(index) and words and words[-1].end_s is not None:
                time = TimeSpan(words[-1].end_s, words[-1].end_s)  # a dash makes no sound and takes no time
            if time is None and word.time is not None:
                start = min(max(word.time.start_s, reached), self.recording.duration_s)
                limit = self.recording.duration_s
                later = next((t.start_s for t in self.times[index:] if t is not None), limit)
                start = min(start, max(reached, later))
                time = TimeSpan(start, max(start, min(word.time.end_s, max(start, later))))
            if time is not None:
                start = max(reached, time.start_s)
                word = replace(word, start_s=start, end_s=max(start, time.end_s))
                reached = max(start, time.end_s)
            words.append(word)
        sounding = [time for i, time in enumerate(self.times) if self.grammar.says(i)]
        lost, count = sounding.count(None), len(sounding)
        placed = tuple(time is not None for time in self.times)
        fits, inserted = tuple(self.fits), tuple(self.inserted)
        return Aligned(tuple(words), placed, fits, inserted, *judged(lost, count), lost, count)


def _start(word: Word) -> float:
    assert word.start_s is not None
    return word.start_s


def _end(word: Word) -> float:
    assert word.end_s is not None
    return word.end_s


def _middle(word: Word) -> float:
    return (_start(word) + _end(word)) / 2


def _spans(word: Word, moment: float, margin: float) -> bool:
    return _start(word) + margin < moment < _end(word) - margin


def _first_word(path: Sequence[Piece]) -> int:
    return next((piece.word for piece in path if piece.word is not None), 0)


def _anchor(path: Sequence[Piece], start_s: float, end_s: float, cuts: Sequence[float]) -> float:
    """Where an open window may be trusted to: its last pause with two words behind it, in its later half.

    Without such a pause, the start of the fifth word from its end.
    """
    starts = [start_s + piece.first * FRAME_S for piece in path if piece.word is not None]
    if len(starts) < 6:
        return end_s
    safe_until = starts[-2]
    silences = [
        start_s + (piece.first + piece.last + 1) / 2 * FRAME_S
        for piece in path
        if piece.word is None and piece.label is None and (piece.last - piece.first + 1) * FRAME_S >= CUT_PAUSE_S
    ]
    halfway = (start_s + end_s) / 2
    good = [moment for moment in silences if halfway <= moment <= safe_until]
    if good:
        return good[-1]
    return starts[-5] if starts[-5] >= start_s + SHORTEST_WINDOW_S else end_s
