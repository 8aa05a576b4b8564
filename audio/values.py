"""The values of sound and words. All frozen; times are seconds from the first sample."""

from __future__ import annotations

import hashlib
import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from audio.pages import blocks

Samples = npt.NDArray[np.float32]

WORK_RATE_HZ = 16_000
"""Rate at which everything listens: Whisper, PocketSphinx and Silero all take 16 kHz mono."""


class TimeSpan(NamedTuple):
    """A stretch of sound, half-open, in seconds."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s

    def overlap_s(self, other: TimeSpan) -> float:
        """Seconds the two stretches share, 0.0 when they are apart."""
        return max(0.0, min(self.end_s, other.end_s) - max(self.start_s, other.start_s))


class Span(NamedTuple):
    """A stretch of ``Transcript.text``: half-open character offsets, counted in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """Mono sound with its rate.

    ``samples``: float32 of shape (n,), −1…1, read-only; may be a memory map.
    ``lost_blocks``: blocks the sound card delivered and the program could not take in time.
    Two recordings are the same when their ``sha256`` is.
    """

    samples: Samples
    sample_rate: int
    lost_blocks: int = 0

    def __post_init__(self) -> None:
        if self.samples.ndim != 1 or self.samples.dtype != np.float32:
            raise ValueError("samples must be float32 of shape (n,)")
        if self.sample_rate <= 0:
            raise ValueError("sample_rate must be positive")
        if self.samples.flags.writeable:
            self.samples.flags.writeable = False

    @property
    def duration_s(self) -> float:
        return len(self.samples) / self.sample_rate

    @property
    def sha256(self) -> str:
        """Identity: a digest of rate and samples, so the same sound has the same name everywhere."""
        digest = hashlib.sha256(str(self.sample_rate).encode())
        for block in blocks(self.samples):
            digest.update(np.ascontiguousarray(block, dtype="<f4").tobytes())
        return digest.hexdigest()

    def cut(self, time: TimeSpan) -> Recording:
        """The sound between two moments, clipped to the recording."""
        first = max(0, round(time.start_s * self.sample_rate))
        last = min(len(self.samples), round(time.end_s * self.sample_rate))
        return Recording(self.samples[first : max(first, last)], self.sample_rate, self.lost_blocks)


@dataclass(frozen=True, slots=True)
class Word:
    """One word as heard or typed. Typed words have no times; a confidence is 0…1 or unknown."""

    text: str
    start_s: float | None = None
    end_s: float | None = None
    confidence: float | None = None

    def __post_init__(self) -> None:
        if not self.text or self.text.split() != [self.text]:
            raise ValueError(f"a word is one non-empty run without white space, not {self.text!r}")
        if (self.start_s is None) != (self.end_s is None):
            raise ValueError("a word has both times or neither")
        if (
            self.start_s is not None
            and self.end_s is not None
            and not (math.isfinite(self.start_s) and math.isfinite(self.end_s) and 0 <= self.start_s <= self.end_s)
        ):
            raise ValueError(f"word times must be 0 <= start <= end, not {self.start_s}, {self.end_s}")

    @property
    def time(self) -> TimeSpan | None:
        return None if self.start_s is None or self.end_s is None else TimeSpan(self.start_s, self.end_s)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of one answer.

    ``text`` is the words joined by single spaces, so every character belongs to a word and has that
    word's time. ``verbatim``: the engine writes down filler sounds and repeats as they were said.
    ``reliable``: the words may be judged; a rough engine's words may not until a person confirms them.
    """

    words: tuple[Word, ...]
    language: str = "en"
    engine: str = "typed"
    verbatim: bool = False
    reliable: bool = True
    text: str = field(init=False, repr=False, compare=False)
    offsets: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(word.text for word in self.words))
        starts, at = [], 0
        for word in self.words:
            starts.append(at)
            at += len(word.text) + 1
        object.__setattr__(self, "offsets", tuple(starts))

    def __reduce__(self) -> tuple[Any, ...]:
        return (Transcript, (self.words, self.language, self.engine, self.verbatim, self.reliable))

    @classmethod
    def typed(cls, text: str, engine: str = "typed", language: str = "en") -> Transcript:
        """Words without sound: any white space separates, nothing else is changed."""
        return cls(tuple(Word(part) for part in text.split()), language, engine, verbatim=True)

    @property
    def timed(self) -> bool:
        """Whether every word has its seconds."""
        return bool(self.words) and all(word.start_s is not None for word in self.words)

    def span_of(self, first: int, last: int) -> Span:
        """Offsets of the words ``first``…``last``, both included."""
        return Span(self.offsets[first], self.offsets[last] + len(self.words[last].text))

    def words_in(self, span: Span) -> range:
        """Indices of the words that share a character with ``span``."""
        if span.start >= span.end:
            return range(0)
        first = max(0, bisect_right(self.offsets, span.start) - 1)
        if self.words and self.offsets[first] + len(self.words[first].text) <= span.start:
            first += 1
        return range(first, max(first, bisect_left(self.offsets, span.end)))

    def time_of(self, start: int, end: int) -> TimeSpan | None:
        """Seconds from the first to the last word touched by ``text[start:end]``; None when untimed."""
        times = [self.words[i].time for i in self.words_in(Span(start, end))]
        known = [time for time in times if time is not None]
        if not known or len(known) != len(times):
            return None
        return TimeSpan(min(t.start_s for t in known), max(t.end_s for t in known))

    def confirmed(self) -> Transcript:
        """The same words after a person vouched for them."""
        return replace(self, reliable=True)


@dataclass(frozen=True, slots=True)
class SoundProblem:
    """Something that limits what may be judged from the sound.

    ``code``: no_speech | too_short | quiet | clipped | some_noise | noisy | unusable_noise | low_bits |
    lost_blocks | more_than_one_voice | noise_suppression | echo_cancellation |
    gain_control.
    ``refuses``: families of figures that must not be given: words, pauses, loudness, pitch, fillers, pace,
    span (where the answer begins and ends), edges (what rests on the exact end of every stretch of speech).
    """

    code: str
    message: str
    hint: str
    refuses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud and how clean. dB relative to full scale; None where there was nothing to measure."""

    speech_dbfs: float | None
    noise_dbfs: float | None
    clipped_share: float
    effective_bits: float | None
    problems: tuple[SoundProblem, ...] = ()

    @property
    def speech_to_noise_db(self) -> float | None:
        if self.speech_dbfs is None or self.noise_dbfs is None:
            return None
        return self.speech_dbfs - self.noise_dbfs


@dataclass(frozen=True, slots=True)
class Activity:
    """Where somebody speaks. ``speech``: disjoint spans in order, found in frames of ``frame_s``."""

    speech: tuple[TimeSpan, ...]
    frame_s: float
    duration_s: float

    @property
    def speech_s(self) -> float:
        return math.fsum(span.duration_s for span in self.speech)

    @property
    def spoken(self) -> TimeSpan | None:
        """From the first to the last speech; None in silence."""
        return TimeSpan(self.speech[0].start_s, self.speech[-1].end_s) if self.speech else None

    def joined(self, gap_s: float) -> tuple[TimeSpan, ...]:
        """Stretches of speech between silences of at least ``gap_s`` seconds."""
        found: list[TimeSpan] = []
        for span in self.speech:
            if found and span.start_s - found[-1].end_s < gap_s:
                found[-1] = TimeSpan(found[-1].start_s, span.end_s)
            else:
                found.append(span)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class HeardFiller:
    """A filler sound (um, uh, er…) with everything that found it.

    ``found_by``: transcript | alignment | gap | schwa. ``word``: index into the transcript's words when it
    is written there. ``counted`` is False for candidates left out, ``reason`` says why.
    ``confidence``: 0…1; under 0.6 it is shown as uncertain.
    """

    label: str
    time: TimeSpan | None
    confidence: float
    found_by: tuple[str, ...]
    counted: bool = True
    reason: str = ""
    word: int | None = None


@dataclass(frozen=True, slots=True)
class VoiceVariation:
    """Pitch and loudness variation: semitones and dB, None where they could not be had, with the reason."""

    pitch_semitones: float | None
    loudness_db: float | None
    flat_spans: tuple[TimeSpan, ...] = ()
    pitch_because: str = ""
    loudness_because: str = ""


@dataclass(frozen=True, slots=True)
class Hearing:
    """All that the sound of one answer says, with its words re-timed to it.

    ``transcript`` is None where nothing was recognised (sound only). ``alignment``: aligned | partly | none,
    with ``alignment_because`` when not aligned. Parts that could not be had are None.
    """

    recording_sha256: str
    duration_s: float
    sample_rate: int
    activity: Activity
    levels: Levels
    pauses: tuple[TimeSpan, ...]
    fillers: tuple[HeardFiller, ...] = ()
    voice: VoiceVariation | None = None
    transcript: Transcript | None = None
    alignment: str = "none"
    alignment_because: str = ""
    waveform: tuple[float, ...] = ()

    def refusal(self, family: str) -> SoundProblem | None:
        """The problem that forbids figures of a family, if one does."""
        return next((p for p in self.levels.problems if family in p.refuses), None)
