"""How well filler sounds are heard in human speech: per clip, in sum, and with the clip left out of the fit.

Three numbers that must not be mixed up: *as shipped* (the weights in ``audio.fillers``), *left out* (weights
fitted again without any sound of the clip being judged: the figure to quote), and *counts only*
(clips whose times come from the aligner itself).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from audio import activity, align, dsp, fillers
from audio.fillers import Measures, Weights
from audio.values import TimeSpan, Word
from trainer.evaluation import human
from trainer.evaluation.human import Clip
from trainer.evaluation.tally import Tally, match, share

PULL = 1.0
"""How strongly the fit is pulled towards zero weights (ridge); few clips need some."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One filler the aligner offers in a clip, with what it is judged by and whether it is one."""

    time: TimeSpan
    measures: Measures
    true: bool | None


@dataclass(frozen=True, slots=True)
class Heard:
    """One clip through the ears: what was offered and what each way of judging counted."""

    clip: Clip
    condition: str
    offered: tuple[Offered, ...]
    shipped: tuple[TimeSpan, ...]
    left_out: tuple[TimeSpan, ...] = ()

    @property
    def error(self) -> int:
        """How far the count is off, with the clip left out of the fit."""
        return len(self.left_out) - self.clip.count

    def tally(self, *, shipped: bool = False) -> Tally | None:
        """Hits in time, None where the clip has no times."""
        if self.clip.fillers is None:
            return None
        return match(self.shipped if shipped else self.left_out, self.clip.fillers)


@dataclass(frozen=True, slots=True)
class FillerResult:
    """The whole evaluation; ``lines()`` is the page people read."""

    heard: tuple[Heard, ...]

    def of(self, condition: str) -> tuple[Heard, ...]:
        return tuple(one for one in self.heard if one.condition == condition)

    def timed(self, condition: str, *, shipped: bool = False) -> Tally:
        """Hits in time over clips not timed by the aligner and over mixtures."""
        total = Tally()
        for one in self.of(condition):
            tally = None if one.clip.aligner_timed else one.tally(shipped=shipped)
            total += tally or Tally()
        return total

    def within_one(self, condition: str) -> tuple[int, int]:
        """Clips with up to six fillers whose count is off by at most one, and how many there are."""
        small = [one for one in self.of(condition) if one.clip.count <= 6]
        return sum(1 for one in small if abs(one.error) <= 1), len(small)

    def false_per_minute(self, condition: str) -> float | None:
        """False alarms a minute on the clips without fillers."""
        quiet = [one for one in self.of(condition) if one.clip.negative]
        minutes = math.fsum(one.clip.recording.duration_s for one in quiet) / 60
        return sum(len(one.left_out) for one in quiet) / minutes if minutes else None

    def lines(self) -> list[str]:
        """A summary for each condition, then every clip that is off."""
        if not self.heard:
            return ["The labelled human clips are not here: nothing was measured on human speech."]
        out = []
        for condition in dict.fromkeys(one.condition for one in self.heard):
            close, clips = self.within_one(condition)
            false = self.false_per_minute(condition)
            said = sum(one.clip.count for one in self.of(condition))
            counted = sum(len(one.left_out) for one in self.of(condition))
            out.append(f"{condition} ({len(self.of(condition))} recordings, {said} fillers said, {counted} counted)")
            if self.timed(condition) != Tally():
                out.append(f"  in time, clip left out of the fit: {self.timed(condition).line()}")
                out.append(f"  in time, as shipped: {self.timed(condition, shipped=True).line()}")
            out.append(f"  count within one, up to six fillers: {share(close, clips)}")
            if false is not None:
                out.append(f"  false alarms on recordings without fillers: {false:.2f} a minute")
            off = [one for one in self.of(condition) if one.error or _misplaced(one)]
            out += [
                f"  {one.clip.name}: said {one.clip.count}, counted {len(one.left_out)}{_where(one)}" for one in off
            ]
        return out


def _misplaced(one: Heard) -> bool:
    tally = None if one.clip.aligner_timed else one.tally()
    return tally is not None and bool(tally.false or tally.missed)


def _where(one: Heard) -> str:
    tally = one.tally()
    if tally is None or one.clip.aligner_timed or one.clip.negative:
        return ""
    return f" ({tally.missed} missed, {tally.false} false)"


def run(shared: Path | None, *, quick: bool = False) -> FillerResult:
    """Listen to every labelled clip, clean, with words lost, and with fillers spliced in.

    ``shared``: the folder that holds ``audio-dev``; absent or None gives an empty result that says so.
    ``quick``: fewer mixtures and no second look at words lost.
    """
    labelled = human.load(shared / "audio-dev") if shared is not None else []
    heard = [_listen(clip, condition) for clip, condition in _cases(labelled, quick)]
    return FillerResult(tuple(_left_out(heard)))


def _cases(labelled: Sequence[human.Labelled], quick: bool) -> Iterator[tuple[Clip, str]]:
    clips = [one.clip for one in labelled]
    mixed = list(human.mixtures(labelled, each=1 if quick else 2))
    yield from ((clip, "human clips, words clean") for clip in clips)
    yield from ((clip, "fillers spliced in, words clean") for clip in mixed)
    if not quick:
        lost = [human.with_lost_words(clip) for clip in [*clips, *mixed]]
        yield from (
            (clip, "human clips, 5 % of words lost or wrong") for clip in lost[: len(clips)] if clip is not None
        )
        yield from (
            (clip, "fillers spliced in, 5 % of words lost or wrong") for clip in lost[len(clips) :] if clip is not None
        )


def _listen(clip: Clip, condition: str) -> Heard:
    speech = activity.detect(clip.recording)
    level = dsp.level_speech(clip.recording, speech)
    aligned = align.align(level, [Word(word) for word in clip.words], activity=speech)
    offered = []
    for candidate in fillers.candidates(level, aligned):
        time = candidate.insert.time
        true = None if clip.fillers is None else any(match([time], [one]).hits for one in clip.fillers)
        offered.append(Offered(time, candidate.measures, true))
    return Heard(clip, condition, tuple(offered), _counted(offered, fillers.FITTED))


def _counted(offered: Sequence[Offered], weights: Weights) -> tuple[TimeSpan, ...]:
    return tuple(
        one.time
        for one in offered
        if fillers.probability(one.measures, weights) >= fillers.COUNTED_FROM
        and one.time.duration_s <= fillers.LONGEST_S
    )


def _left_out(heard: Sequence[Heard]) -> Iterator[Heard]:
    """Each clip judged by weights fitted on clips it shares no sound with."""
    fitted: dict[frozenset[str], Weights] = {}
    for one in heard:
        if one.clip.sources not in fitted:
            others = [o for other in heard if not other.clip.sources & one.clip.sources for o in other.offered]
            fitted[one.clip.sources] = fit([o for o in others if o.true is not None])
        yield Heard(one.clip, one.condition, one.offered, one.shipped, _counted(one.offered, fitted[one.clip.sources]))


def fit(offered: Sequence[Offered]) -> Weights:
    """Logistic weights for the measures (ridge, Newton's method).

    Without both true and false examples there is nothing to fit: the shipped weights come back.
    """
    true = np.array([bool(one.true) for one in offered])
    if not true.any() or true.all():
        return fillers.FITTED
    x = np.array([(1.0, *one.measures) for one in offered])
    scale = np.array([1.0, *np.maximum(x[:, 1:].std(axis=0), 1e-6)])
    x = x / scale
    pull = np.diag([1e-6, *[PULL] * (x.shape[1] - 1)])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (true - p) - pull @ weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + pull
        weights = weights + np.linalg.solve(curve, slope)
    return Weights(*(float(w) for w in weights / scale))
