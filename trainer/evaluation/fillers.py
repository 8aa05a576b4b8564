"""How well filler sounds are heard in human speech: per clip, in sum, and with the clip left out of the fit.

Three numbers that must not be mixed up: *as shipped* (the weights in ``audio.fillers``), *left out* (weights
fitted again without any sound of the clip being judged: the figure to quote), and *counts only*
(clips whose times come from the aligner itself).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from audio import activity, align, dsp, fillers
from audio.fillers import Candidate, Weights
from audio.values import Recording, TimeSpan, Word
from trainer.evaluation import human
from trainer.evaluation.human import Clip
from trainer.evaluation.tally import Tally, match, share

PULL = 1.0
"""How strongly the fit is pulled towards zero weights (ridge); few clips need some."""

DRAWS = 6
"""How often 5 % of every clip's words are lost or wrong anew: a clip of eight words seldom loses one."""

HUMAN, SPLICED = "human clips", "fillers spliced in"
CLEAN, LOST = "words clean", "5 % of words lost or wrong"


@dataclass(frozen=True, slots=True)
class Offered:
    """One filler the aligner offers in a clip, and whether it is one (None: unknown). ``weight``: of it in a fit."""

    candidate: Candidate
    true: bool | None
    weight: float = 1.0

    @property
    def time(self) -> TimeSpan:
        return self.candidate.insert.time


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

    def timed(self, *conditions: str, shipped: bool = False) -> Tally:
        """Hits in time over clips not timed by the aligner and over mixtures."""
        total = Tally()
        for one in (one for condition in conditions for one in self.of(condition)):
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
        """The sum, then a summary for each condition and every clip that is off."""
        if not self.heard:
            return ["The labelled human clips are not here: nothing was measured on human speech."]
        out = []
        for words in (CLEAN, LOST):
            both = [f"{kind}, {words}" for kind in (HUMAN, SPLICED)]
            if self.timed(*both) != Tally():
                out.append(f"all that is timed without this aligner, {words}: {self.timed(*both).line()}")
        for condition in dict.fromkeys(one.condition for one in self.heard):
            out += self._condition(condition)
        return out

    def _condition(self, condition: str) -> Iterator[str]:
        close, clips = self.within_one(condition)
        false = self.false_per_minute(condition)
        said = sum(one.clip.count for one in self.of(condition))
        counted = sum(len(one.left_out) for one in self.of(condition))
        times = f", each {DRAWS} times" if condition.endswith(LOST) else ""
        yield f"{condition} ({len(self.of(condition))} recordings{times}, {said} fillers said, {counted} counted)"
        if self.timed(condition) != Tally():
            yield f"  in time, clip left out of the fit: {self.timed(condition).line()}"
            yield f"  in time, as shipped: {self.timed(condition, shipped=True).line()}"
        yield f"  count within one, up to six fillers: {share(close, clips)}"
        if false is not None:
            yield f"  false alarms on recordings without fillers: {false:.2f} a minute"
        for name in dict.fromkeys(one.clip.name for one in self.of(condition)):
            takes = [one for one in self.of(condition) if one.clip.name == name]
            if any(one.error or _misplaced(one) for one in takes):
                counts = " ".join(str(len(one.left_out)) for one in takes)
                yield f"  {name}: said {takes[0].clip.count}, counted {counts}{_where(takes)}"


def _misplaced(one: Heard) -> bool:
    tally = None if one.clip.aligner_timed else one.tally()
    return tally is not None and bool(tally.false or tally.missed)


def _where(takes: Sequence[Heard]) -> str:
    tallies = [one.tally() for one in takes if not one.clip.aligner_timed and not one.clip.negative]
    total = sum((tally for tally in tallies if tally is not None), Tally())
    return f" ({total.missed} missed, {total.false} false)" if total != Tally() else ""


def run(shared: Path | None, *, quick: bool = False) -> FillerResult:
    """Listen to every labelled clip, clean, with words lost, and with fillers spliced in.

    ``shared``: the folder that holds ``audio-dev``; absent or None gives an empty result that says so.
    ``quick``: fewer mixtures, and no words lost.
    """
    labelled = human.load(shared / "audio-dev") if shared is not None else []
    return FillerResult(tuple(_left_out(list(_heard(labelled, quick)))))


def _heard(labelled: Sequence[human.Labelled], quick: bool) -> Iterator[Heard]:
    """Every clip with its words clean, then with words lost; what keeps every word is not heard again."""
    clips = [(HUMAN, one.clip) for one in labelled]
    clips += [(SPLICED, clip) for clip in human.mixtures(labelled, each=1 if quick else 2)]
    for kind, clip in clips:
        ear = _Ear(clip.recording)
        clean = ear.listen(clip)
        yield Heard(clip, f"{kind}, {CLEAN}", *clean)
        for draw in range(0 if quick else DRAWS):
            lost = human.with_lost_words(clip, draw=draw)
            offered, shipped = clean if lost is clip else ear.listen(lost)
            lighter = tuple(replace(one, weight=1 / DRAWS) for one in offered)
            yield Heard(lost, f"{kind}, {LOST}", lighter, shipped)


class _Ear:
    """One recording made ready once, to be heard with several sets of words."""

    def __init__(self, recording: Recording) -> None:
        self.speech = activity.detect(recording)
        self.level = dsp.level_speech(recording, self.speech)

    def listen(self, clip: Clip) -> tuple[tuple[Offered, ...], tuple[TimeSpan, ...]]:
        """What the aligner offers with these words, and what of it counts as shipped."""
        aligned = align.align(self.level, [Word(word) for word in clip.words], activity=self.speech)
        offered = []
        for candidate in fillers.candidates(self.level, aligned):
            time = candidate.insert.time
            true = None if clip.fillers is None else any(match([time], [one]).hits for one in clip.fillers)
            offered.append(Offered(candidate, true))
        return tuple(offered), _counted(offered, fillers.FITTED)


def _counted(offered: Sequence[Offered], weights: Weights) -> tuple[TimeSpan, ...]:
    settled = fillers.settled([one.candidate for one in offered], weights)
    return tuple(sorted(one.insert.time for one in settled if fillers.counts(one, weights)))


def _left_out(heard: Sequence[Heard]) -> Iterator[Heard]:
    """Each clip judged by weights fitted on clips it shares no sound with."""
    fitted: dict[frozenset[str], Weights] = {}
    for one in heard:
        if one.clip.sources not in fitted:
            others = [o for other in heard if not other.clip.sources & one.clip.sources for o in other.offered]
            fitted[one.clip.sources] = fit(others)
        yield Heard(one.clip, one.condition, one.offered, one.shipped, _counted(one.offered, fitted[one.clip.sources]))


def fit(offered: Sequence[Offered]) -> Weights:
    """Logistic weights for the measures (ridge, Newton's method).

    Without both true and false examples there is nothing to fit: the shipped weights come back.
    """
    known = [one for one in offered if one.true is not None and not one.candidate.article]
    true = np.array([bool(one.true) for one in known])
    if not true.any() or true.all():
        return fillers.FITTED
    x = np.array([(1.0, *one.candidate.measures) for one in known])
    each = np.array([one.weight for one in known])
    scale = np.array([1.0, *np.maximum(x[:, 1:].std(axis=0), 1e-6)])
    x = x / scale
    pull = np.diag([1e-6, *[PULL] * (x.shape[1] - 1)])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (each * (true - p)) - pull @ weights
        curve = (x * (each * p * (1 - p))[:, None]).T @ x + pull
        weights = weights + np.linalg.solve(curve, slope)
    return Weights(*(float(w) for w in weights / scale))
