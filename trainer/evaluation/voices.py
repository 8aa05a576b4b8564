"""How often the note "possibly more than one voice" is right: recordings of one voice, and pairs put together."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from audio import activity, dsp, voice, voices
from audio.values import Recording
from trainer.evaluation import human, scripted
from trainer.evaluation.tally import share

FEWEST_S = 10.0
"""Shorter recordings hold too few utterances for two groups."""


@dataclass(frozen=True, slots=True)
class VoiceResult:
    """Names of the recordings with the note, and how many there were of each kind."""

    single: int
    wrongly_noted: tuple[str, ...]
    pairs: int
    missed: tuple[str, ...]

    def lines(self) -> list[str]:
        found = self.pairs - len(self.missed)
        return [
            f"possibly more than one voice: noted in {share(found, self.pairs)} of pairs of different voices, "
            f"wrongly in {share(len(self.wrongly_noted), self.single)} of single ones",
            *(f"  not noted: {name}" for name in self.missed),
            *(f"  wrongly noted: {name}" for name in self.wrongly_noted),
        ]


def run(shared: Path | None) -> VoiceResult:
    """Every recording of ten seconds alone, and every pair of different voices of the same kind one after the other.

    The second person of a pair speaks as long as the first, at the same level.
    """
    people = [one.clip for one in human.load(shared / "audio-dev")] if shared is not None else []
    groups = [
        [(clip.name, clip.recording) for clip in people if clip.recording.duration_s >= FEWEST_S],
        [(name, answer.recording) for name, answer in scripted.answers(quick=True)],
    ]
    single = [one for group in groups for one in group]
    pairs = [
        (f"{a[0]} and {b[0]}", _joined(a[1], b[1]))
        for group in groups
        for a, b in itertools.combinations(group, 2)
        if _speaker(a[0]) != _speaker(b[0])
    ]
    return VoiceResult(
        len(single),
        tuple(name for name, recording in single if _noted(recording)),
        len(pairs),
        tuple(name for name, recording in pairs if not _noted(recording)),
    )


def _speaker(name: str) -> str:
    """Whose voice a recording is: the clips called mfa are one man's."""
    return name.split("_")[0].split(" ")[0]


def _noted(recording: Recording) -> bool:
    speech = activity.detect(recording)
    return voices.second_voice(voice.track(dsp.level_speech(recording, speech), speech)) is not None


def _joined(first: Recording, second: Recording) -> Recording:
    count = min(len(first.samples), len(second.samples))
    parts = [dsp.level_speech(one).samples[:count] for one in (first, second)]
    return Recording(np.concatenate(parts), first.sample_rate)
