"""Everything measured about the delivery side, and how long a hearing takes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from audio.hearing import hear
from audio.values import Recording, Transcript
from trainer.evaluation import fillers, room, scripted, voices


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """Everything measured about the delivery side; ``lines()`` for people."""

    fillers: fillers.FillerResult
    scripted: scripted.ScriptedResult
    room: room.RoomResult
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
        fillers.run(shared, quick=quick), scripted.run(quick=quick), room.room(shared, quick=quick), voices.run(shared)
    )


def speed(recording: Recording, words: str) -> Speed:
    """Time one hearing with words and one without, after a first short one that loads the models."""
    hear(Recording(recording.samples[: recording.sample_rate * 2], recording.sample_rate), Transcript.typed("yes"))
    began = time.perf_counter()
    hear(recording, Transcript.typed(words))
    between = time.perf_counter()
    hear(recording)
    return Speed(recording.duration_s, between - began, time.perf_counter() - between)
