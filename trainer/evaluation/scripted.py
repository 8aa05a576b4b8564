"""Forty-eight scripted answers by eight synthetic voices: fillers, pauses, length and word times against the script.

Synthetic voices speak more regularly than people: what fails here is wrong, what passes here is not yet
proven on people.
"""

from __future__ import annotations

import itertools
import random
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from audio import media
from audio.hearing import hear
from audio.values import WORK_RATE_HZ, Recording, Samples, TimeSpan, Transcript
from trainer.evaluation.speech import PAUSE_S, ROOM_DBFS, available, speak
from trainer.evaluation.tally import Tally, match, share

FLITE_VOICES = ("slt", "rms", "awb", "kal16")
ESPEAK_VOICES = ("en-us", "en-us+f3", "en-gb", "en-us+m3")
RATES = (0.9, 1.0, 1.15)
EDGE_S = 0.05
"""How far either edge of a pause may be off to count as found."""

PHRASE_GAP_S = 0.05

FILLER_RATE = 0.55
"""Synthetic voices say um and uh as short words (0.05–0.3 s); people hold them (0.2–1.4 s in the labelled clips)."""

LENGTH_S = 0.1
PACE_SHARE = 0.02

SENTENCES = (
    "i started as a nurse on a busy ward six years ago",
    "my team had to move all of our patients in one night",
    "first i made a list of every step and who would do it",
    "then i asked the night manager for two more people",
    "we finished before breakfast and nobody was hurt",
    "what i learned is to ask for help early",
    "the the customer wanted to cancel the whole order",
    "so i called them and listened for a long time",
    "in the end they stayed with us for another year",
    "i would like to lead a small group of engineers",
    "your work on clean water is the reason i applied",
    "it was hard but i i think it made us better",
    "we measured the time each part of the job took",
    "and that saved about four hours every week",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A scripted answer with its truth. ``cleaned``: its words without the fillers."""

    recording: Recording
    cleaned: str
    fillers: tuple[TimeSpan, ...]
    pauses: tuple[TimeSpan, ...]
    span: TimeSpan


@dataclass(frozen=True, slots=True)
class Trial:
    """One scripted answer: what was said and what was heard."""

    name: str
    fillers: Tally
    pauses: Tally
    length_error_s: float
    pace_error: float


@dataclass(frozen=True, slots=True)
class ScriptedResult:
    """All scripted answers; ``lines()`` for people. Empty where no synthesiser is installed."""

    trials: tuple[Trial, ...]
    word_errors_s: tuple[float, ...] = ()

    @property
    def fillers(self) -> Tally:
        return sum((trial.fillers for trial in self.trials), Tally())

    @property
    def pauses(self) -> Tally:
        return sum((trial.pauses for trial in self.trials), Tally())

    def lines(self) -> list[str]:
        """A summary, then every answer that is off."""
        if not self.trials:
            return ["Neither flite nor espeak-ng is installed: nothing was measured on scripted answers."]
        total = len(self.trials)
        pauses = self.pauses.hits + self.pauses.missed
        lengths = sum(1 for t in self.trials if abs(t.length_error_s) <= LENGTH_S)
        paces = sum(1 for t in self.trials if abs(t.pace_error) <= PACE_SHARE)
        errors = sorted(self.word_errors_s)
        out = [
            f"{total} scripted answers by {', '.join(dict.fromkeys(t.name.split(' ')[0] for t in self.trials))}",
            f"  filler sounds, words given without them: {self.fillers.line()}",
            f"  pauses of 250 ms and more, both edges within 50 ms: found {share(self.pauses.hits, pauses)}, "
            f"extra {self.pauses.false}",
            f"  length within 0.1 s: {share(lengths, total)}; words a minute within 2 %: {share(paces, total)}",
        ]
        if errors:
            out.append(
                f"  start of words: half within {errors[len(errors) // 2] * 1000:.0f} ms, "
                f"nine of ten within {errors[len(errors) * 9 // 10] * 1000:.0f} ms ({len(errors)} words)"
            )
        for trial in self.trials:
            if trial.fillers.false or trial.fillers.missed or trial.pauses.false or trial.pauses.missed:
                out.append(
                    f"  {trial.name}: fillers {trial.fillers.missed} missed, {trial.fillers.false} false; "
                    f"pauses {trial.pauses.missed} missed, {trial.pauses.false} extra"
                )
        return out


def run(*, quick: bool = False) -> ScriptedResult:
    """Speak and hear every scripted answer; ``quick``: one a voice instead of six."""
    trials = tuple(trial(name, answer) for name, answer in answers(quick=quick))
    voices = () if "flite" not in available() else FLITE_VOICES[:1] if quick else FLITE_VOICES
    return ScriptedResult(trials, tuple(error for voice in voices for error in word_errors(voice, 1.0)))


def answers(*, quick: bool = False) -> Iterator[tuple[str, Answer]]:
    """The scripted answers with their names, the same every time."""
    here = available()
    voices = (FLITE_VOICES if "flite" in here else ()) + (ESPEAK_VOICES if "espeak-ng" in here else ())
    for voice, rate, take in itertools.product(voices, RATES, (1, 2)):
        if not quick or (rate == 1.0 and take == 1):
            name = f"{voice} at {rate:g}, {take}"
            yield name, by_phrases(script(name), voice, rate)


def script(name: str) -> str:
    """Six sentences with zero to six fillers and a pause or none between and inside them, seeded by the name."""
    choose = random.Random(name)
    parts: list[str] = []
    fillers = choose.randrange(7)
    chosen = choose.sample(SENTENCES, 6)
    places = set(choose.sample(range(6), fillers)) if fillers < 6 else set(range(6))
    for index, sentence in enumerate(chosen):
        words = sentence.split()
        if index in places:
            at = choose.randrange(0, len(words))
            filler = choose.choice(("um", "uh"))
            before, after = choose.choice((("", ""), ("{0.3}", ""), ("", "{0.4}"), ("{0.35}", "{0.5}")))
            words[at:at] = [part for part in (before, filler, after) if part]
        elif choose.random() < 0.3:
            words.insert(choose.randrange(3, len(words)), "{0.6}")
        parts += [*words, choose.choice(("{0.3}", "{0.5}", "{0.9}", "{1.6}"))]
    return " ".join(parts[:-1])


def by_phrases(text: str, voice: str, rate: float) -> Answer:
    """A script spoken phrase by phrase: fillers and silences are exact, words inside a phrase have no times.

    Where no silence is written, ``PHRASE_GAP_S`` lies between a filler and its neighbours.
    """
    pieces: list[Samples] = []
    sounds: list[tuple[str, TimeSpan]] = []
    at, silence = 0, WORK_RATE_HZ // 2
    for part in (part.strip() for part in re.split(r"(\{[\d.]+\}|\bum\b|\buh\b)", text)):
        if part.startswith("{"):
            silence += round(float(part[1:-1]) * WORK_RATE_HZ)
            continue
        if not part:
            continue
        silence = silence or round(PHRASE_GAP_S * WORK_RATE_HZ)
        at += silence
        sound = say(part, voice, FILLER_RATE * rate if part in ("um", "uh") else rate)
        pieces += [np.zeros(silence, np.float32), sound]
        sounds.append((part, TimeSpan(at / WORK_RATE_HZ, (at + len(sound)) / WORK_RATE_HZ)))
        at, silence = at + len(sound), 0
    samples = np.concatenate([*pieces, np.zeros(WORK_RATE_HZ // 2, np.float32)])
    noise = np.random.default_rng(7).standard_normal(len(samples)).astype(np.float32)
    recording = Recording(
        np.clip(samples + noise * np.float32(10 ** (ROOM_DBFS / 20)), -1, 1).astype(np.float32), WORK_RATE_HZ
    )
    gaps = (TimeSpan(a.end_s, b.start_s) for (_, a), (_, b) in itertools.pairwise(sounds))
    return Answer(
        recording,
        " ".join(part for part, _ in sounds if part not in ("um", "uh")),
        tuple(time for part, time in sounds if part in ("um", "uh")),
        tuple(gap for gap in gaps if gap.duration_s >= PAUSE_S - 1e-6),
        TimeSpan(sounds[0][1].start_s, sounds[-1][1].end_s),
    )


def say(text: str, voice: str, rate: float) -> Samples:
    """One phrase by flite, cut at its first and last phone, or by espeak-ng, cut at a thousandth of full scale."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        if voice in FLITE_VOICES:
            stretch = f"duration_stretch={1 / rate:.4f}"
            command = ["flite", "-voice", voice, "--setf", stretch, "-psdur", "-t", text, "-o", str(file)]
        else:
            command = ["espeak-ng", "-v", voice, "-s", str(round(165 * rate)), text, "-w", str(file)]
        printed = subprocess.run(command, capture_output=True, check=True, timeout=60, text=True).stdout
        samples = media.load(file).samples
    if voice in FLITE_VOICES:
        ends = [(name, float(end)) for name, _, end in (phone.rpartition(":") for phone in printed.split())]
        sounding = [index for index, (name, _) in enumerate(ends) if name != "pau"]
        first = ends[sounding[0] - 1][1] if sounding[0] else 0.0
        return samples[round(first * WORK_RATE_HZ) : round(ends[sounding[-1]][1] * WORK_RATE_HZ)]
    loud = np.flatnonzero(np.abs(samples) > 1e-3)
    return samples[loud[0] : loud[-1] + 1]


def trial(name: str, answer: Answer) -> Trial:
    """One answer heard with its words given less the fillers."""
    hearing = hear(answer.recording, Transcript.typed(answer.cleaned))
    counted = [f.time for f in hearing.fillers if f.counted and f.time is not None]
    heard = hearing.activity.spoken
    length = 0.0 if heard is None else heard.duration_s
    return Trial(
        name,
        match(counted, answer.fillers),
        _pauses(hearing.pauses, answer.pauses),
        length - answer.span.duration_s,
        answer.span.duration_s / length - 1 if length else 1.0,
    )


def _pauses(found: tuple[TimeSpan, ...], truth: tuple[TimeSpan, ...]) -> Tally:
    """A pause is found when both its edges are; one too many is one that overlaps no true one by half."""
    hits = sum(
        any(abs(f.start_s - t.start_s) <= EDGE_S and abs(f.end_s - t.end_s) <= EDGE_S for f in found) for t in truth
    )
    extra = sum(1 for f in found if not any(f.overlap_s(t) > f.duration_s / 2 for t in truth))
    return Tally(hits, extra, len(truth) - hits)


def word_errors(voice: str, rate: float) -> tuple[float, ...]:
    """How far the start of each word is off in an answer by flite, which tells when it says what."""
    spoken = speak(" {0.5} ".join(SENTENCES[:6]), voice=voice, rate=rate)
    placed = hear(spoken.recording, Transcript.typed(spoken.transcript.text)).transcript
    pairs = zip(placed.words if placed else (), spoken.transcript.words)
    return tuple(abs(h.start_s - t.start_s) for h, t in pairs if h.start_s is not None and t.start_s is not None)
