"""Whether the figures about delivery stay what they are when microphone, room or file change.

The words are given, so only the sound differs: turned down, in noise, and through a small MP3. A figure may
hold or be refused with a reason; drifting in silence is the failure looked for.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from audio import dsp, media
from audio.hearing import hear
from audio.values import Hearing, Recording, Samples, Transcript
from trainer.evaluation import fillers, human, scripted, voices

LEVELS_DB = (-12, -20, -26)
NOISE_DB = (30, 20, 10)
MP3_BITS = 32_000
DRIFT = 0.02
"""Figures may move by less than this share when the level changes."""

NOISE_DRIFT = 0.1
"""And by less than this share in noise and through an MP3: weak sounds do drown."""

FEWEST_S = 5.0
"""Clips shorter than this are left out: a share of two words moves by whole words."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is compared, of one hearing. None where it was refused or could not be had."""

    speech_s: float
    spoken_s: float
    pause_s: float
    pauses: int
    fillers: int
    pitch: float | None
    loudness: float | None
    refused: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """One clip under one change: the figures before and after."""

    clip: str
    change: str
    before: Figures
    after: Figures

    @property
    def allowed(self) -> float:
        return DRIFT if self.change.startswith("turned") else NOISE_DRIFT

    def moved(self) -> list[str]:
        """The figures that moved more than they may and were not refused, in words."""
        out = []
        for name, family in (
            ("speech_s", "pauses"), ("spoken_s", "pauses"), ("pause_s", "pauses"),
            ("pitch", "pitch"), ("loudness", "loudness"),
        ):  # fmt: skip
            a, b = getattr(self.before, name), getattr(self.after, name)
            if family in self.after.refused or a is None:
                continue
            if b is None and name in ("pitch", "loudness"):
                continue  # the hearing says why
            if abs(b - a) > max(self.allowed * abs(a), 0.02):
                out.append(f"{name} {a:.2f} → {b:.2f}")
        for name, family in (("pauses", "pauses"), ("fillers", "fillers")):
            a, b = getattr(self.before, name), getattr(self.after, name)
            if family not in self.after.refused and abs(a - b) > 1:
                out.append(f"{name} {a} → {b}")
        return out


@dataclass(frozen=True, slots=True)
class RoomResult:
    """Every clip under every change; ``lines()`` for people."""

    changes: tuple[Change, ...]

    def lines(self) -> list[str]:
        """Per change how many clips held, then what moved."""
        if not self.changes:
            return ["There was no recording to change: nothing was measured."]
        out = []
        for name in dict.fromkeys(change.change for change in self.changes):
            those = [change for change in self.changes if change.change == name]
            off = [change for change in those if change.moved()]
            refused = sum(1 for change in those if change.after.refused - change.before.refused)
            held, limit = len(those) - len(off), those[0].allowed
            out.append(
                f"{name}: {held} of {len(those)} recordings hold within {limit:.0%} or refuse ({refused} refuse more)"
            )
            out += [f"  {change.clip}: {', '.join(change.moved())}" for change in off]
        return out


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """Everything measured about the delivery side; ``lines()`` for people."""

    fillers: fillers.FillerResult
    scripted: scripted.ScriptedResult
    room: RoomResult
    voices: voices.VoiceResult

    def lines(self) -> list[str]:
        return [*self.fillers.lines(), *self.scripted.lines(), *self.room.lines(), *self.voices.lines()]


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds of work for a recording of a known length. Peak memory is the process's own."""

    duration_s: float
    with_words_s: float
    sound_only_s: float

    def lines(self) -> list[str]:
        return [
            f"{self.duration_s:.0f} s of sound: {self.with_words_s:.1f} s with alignment, "
            f"{self.sound_only_s:.1f} s without words"
        ]


def run(shared: Path | None, quick: bool = False) -> DeliveryResult:
    """All of it: human clips, scripted answers, level and room. ``shared``: the folder holding ``audio-dev``."""
    return DeliveryResult(
        fillers.run(shared, quick=quick), scripted.run(quick=quick), room(shared, quick=quick), voices.run(shared)
    )


def room(shared: Path | None, *, quick: bool = False) -> RoomResult:
    """Hear the human clips (and a scripted answer of each synthesiser) as they are and under every change."""
    changes = []
    for name, recording, words in _subjects(shared, quick):
        given = Transcript.typed(words)
        before = figures(hear(recording, given))
        for label, change in _ways(quick):
            changes.append(Change(name, label, before, figures(hear(change(recording), given))))
    return RoomResult(tuple(changes))


def speed(recording: Recording, words: str) -> Speed:
    """Time one hearing with words and one without, after a first short one that loads the models."""
    hear(Recording(recording.samples[: recording.sample_rate * 2], recording.sample_rate), Transcript.typed("yes"))
    began = time.perf_counter()
    hear(recording, Transcript.typed(words))
    between = time.perf_counter()
    hear(recording)
    return Speed(recording.duration_s, between - began, time.perf_counter() - between)


def figures(hearing: Hearing) -> Figures:
    """What of a hearing must not depend on the microphone."""
    spoken, voice = hearing.activity.spoken, hearing.voice
    refused = frozenset(family for problem in hearing.levels.problems for family in problem.refuses)
    return Figures(
        hearing.activity.speech_s,
        0.0 if spoken is None else spoken.duration_s,
        sum(pause.duration_s for pause in hearing.pauses),
        len(hearing.pauses),
        sum(1 for filler in hearing.fillers if filler.counted),
        None if voice is None else voice.pitch_semitones,
        None if voice is None else voice.loudness_db,
        refused,
    )


def _subjects(shared: Path | None, quick: bool) -> Iterator[tuple[str, Recording, str]]:
    labelled = human.load(shared / "audio-dev") if shared is not None else []
    clips = [one.clip for one in labelled if one.clip.recording.duration_s >= FEWEST_S]
    for clip in clips[:2] if quick else clips:
        yield clip.name, clip.recording, " ".join(clip.words)
    for name, answer in scripted.answers(quick=True):
        if not quick or name.startswith("slt"):
            yield name, answer.recording, answer.cleaned


def _ways(quick: bool) -> Iterator[tuple[str, Callable[[Recording], Recording]]]:
    for down in LEVELS_DB[-1:] if quick else LEVELS_DB:
        yield f"turned down by {-down} dB", partial(turned, by_db=down)
    yield f"turned down by {-LEVELS_DB[-1]} dB, then rounded to 16 bits", rounded
    for below in NOISE_DB[:1] if quick else NOISE_DB:
        yield f"pink noise {below} dB below speech", partial(with_noise, below_db=below)
    yield "MP3 at 32 kbit/s", through_mp3


def turned(recording: Recording, by_db: float) -> Recording:
    """The recording at another level."""
    return _with(recording, recording.samples * np.float32(dsp.amplitude(by_db)))


def rounded(recording: Recording) -> Recording:
    """The recording turned down as far as it goes here and then kept in a file of 16 bits."""
    low = turned(recording, LEVELS_DB[-1])
    return _with(low, np.rint(low.samples * np.float32(32768)) / np.float32(32768))


def _with(recording: Recording, samples: Samples) -> Recording:
    return Recording(np.clip(samples, -1, 1).astype(np.float32), recording.sample_rate)


def with_noise(recording: Recording, below_db: float) -> Recording:
    """The recording with pink noise whose power lies ``below_db`` under the level of its speech; seeded."""
    count = len(recording.samples)
    spectrum = np.fft.rfft(np.random.default_rng(11).standard_normal(count))
    noise = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(len(spectrum)), 1.0)), count)
    noise *= 1 / max(1e-12, float(np.sqrt(np.mean(np.square(noise)))))
    speech = dsp.speech_level_dbfs(recording)
    level = dsp.amplitude((dsp.SPEECH_DBFS if speech is None else speech) - below_db)
    return _with(recording, recording.samples + noise.astype(np.float32) * np.float32(level))


def through_mp3(recording: Recording) -> Recording:
    """The recording after an MP3 of 32 kbit/s, cut to its own length (the format adds silence in front)."""
    import av

    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream: Any = container.add_stream("mp3", rate=recording.sample_rate)
        stream.bit_rate, stream.layout = MP3_BITS, "mono"
        frame = av.AudioFrame.from_ndarray(recording.samples[None, :].copy(), format="fltp", layout="mono")
        frame.sample_rate = recording.sample_rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return media.load_bytes(file.getvalue(), "small.mp3")
