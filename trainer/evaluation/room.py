"""Whether the figures about delivery stay what they are when microphone, room or file change.

The words are given, so only the sound differs: turned down, in noise, and through a small MP3. Every figure of
the report may hold or be refused with a reason; drifting in silence is the failure looked for.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from audio import dsp, media
from audio.hearing import hear
from audio.values import Hearing, Recording, Samples, Transcript
from trainer.delivery import review_delivery
from trainer.delivery.pace_curve import WINDOW_S
from trainer.delivery.registry import catalogue
from trainer.evaluation import human, scripted
from trainer.questions import load_bank
from trainer.values import Measurement

LEVELS_DB = (-12, -20, -26)
NOISE_DB = (30, 20, 10)
MP3_BITS = 32_000
DRIFT = 0.02
"""Figures may move by less than this share when the level changes."""

NOISE_DRIFT = 0.1
"""And by less than this share in noise, on 16 bits and through an MP3, which add noise: weak sounds do drown."""

SHORTEST_MOVE_S, LOOSE_MOVE_S = 0.02, 0.1
"""Seconds may move by this much in any case: two steps of the ear, and what is asked of a length."""

FEWEST_S = 5.0
"""Clips shorter than this are left out: a share of two words moves by whole words."""

COUNTS = ("count", "words")
"""Units of what is counted: by one more or fewer it may change."""

Figures = Mapping[str, Measurement]


@dataclass(frozen=True, slots=True)
class Change:
    """One clip under one change: every figure before and after, by metric."""

    clip: str
    change: str
    before: Figures
    after: Figures

    @property
    def share(self) -> float:
        """The share by which a figure may move here."""
        return DRIFT if self.change.startswith("turned") else NOISE_DRIFT

    def compared(self) -> list[str]:
        """Metrics that gave a figure before and after."""
        return [m for m, one in self.before.items() if one.value is not None and self.after[m].value is not None]

    def refused(self) -> list[str]:
        """Metrics that gave a figure before and refuse it now."""
        return [m for m, one in self.before.items() if one.value is not None and self.after[m].value is None]

    def moved(self) -> list[str]:
        """Figures that moved more than they may, or appeared out of nothing, in words."""
        out = []
        for metric, one in self.before.items():
            now = self.after[metric].value
            if now is None:
                continue
            if one.value is None:
                out.append(f"{metric}: none → {now:.2f}")
            elif abs(now - one.value) > self._allowed(one) + 1e-9:
                out.append(f"{metric} {one.value:.2f} → {now:.2f}")
        return out

    def _allowed(self, figure: Measurement) -> float:
        """How far a figure may move: its share; a count by one, and what rests on a count by what one of it makes."""
        value = abs(figure.value or 0.0)
        if figure.unit in COUNTS:
            return 1.0
        if figure.metric == "pace_drift":  # a word that crosses the edge of a window, at either end of the range
            return 2 * 60 / WINDOW_S
        if figure.metric == "mean_run":
            return self.share * value + value / (1 + (self.before["pauses"].value or 0))
        if figure.metric == "filler_rate":
            return self.share * value + 60 / max(1.0, self.before["length"].value or 1.0)
        if figure.unit == "s":
            return max(self.share * value, SHORTEST_MOVE_S if self.share == DRIFT else LOOSE_MOVE_S)
        return self.share * value


@dataclass(frozen=True, slots=True)
class RoomResult:
    """Every clip under every change; ``lines()`` for people."""

    changes: tuple[Change, ...]

    def lines(self) -> list[str]:
        """Per change how many clips and figures held, what was refused, then what moved."""
        if not self.changes:
            return ["There was no recording to change: nothing was measured."]
        out = []
        for name in dict.fromkeys(change.change for change in self.changes):
            those = [change for change in self.changes if change.change == name]
            off = [change for change in those if change.moved()]
            held = sum(len(change.compared()) for change in those) - sum(len(change.moved()) for change in off)
            refused = Counter(metric for change in those for metric in change.refused())
            moved = sum(len(change.moved()) for change in off)
            share = f"{len(those) - len(off)} of {len(those)} recordings hold within {those[0].share:.0%} or refuse"
            out.append(f"{name}: {share}; {held} figures hold, {refused.total()} are refused, {moved} move")
            if refused:
                listed = ", ".join(f"{metric} {count}" for metric, count in sorted(refused.items()))
                out.append(f"  refused: {listed}")
            out += [f"  {change.clip}: {', '.join(change.moved())}" for change in off]
        return out


def room(shared: Path | None, *, quick: bool = False) -> RoomResult:
    """Hear the human clips (and a scripted answer of each synthesiser) as they are and under every change."""
    changes = []
    for name, recording, words in _subjects(shared, quick):
        given = Transcript.typed(words)
        before = figures(hear(recording, given))
        for label, change in _ways(quick):
            changes.append(Change(name, label, before, figures(hear(change(recording), given))))
    return RoomResult(tuple(changes))


def figures(hearing: Hearing) -> Figures:
    """Every figure of the delivery report that rests on sound, by metric; what counts written words is left out."""
    assert hearing.transcript is not None
    report = review_delivery(hearing.transcript, hearing, load_bank().get("career-aspirations"))
    known = catalogue().metrics
    return {m.metric: m for m in report.measurements if known[m.metric].refused_by not in ((), ("words",))}


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
    yield f"kept on 16 bits, {-LEVELS_DB[-1]} dB lower", rounded
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
