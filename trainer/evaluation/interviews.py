"""Whole interviews with a known truth: two synthetic voices, and where the answers were cut from them.

What is measured rests on synthetic voices: people interrupt each other, and two voices of one sex lie closer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

import numpy as np

from audio import media, stt
from audio.values import WORK_RATE_HZ, Recording, TimeSpan
from trainer.evaluation import speech
from trainer.intake import Written, listen, written
from trainer.intake.whole import Whole
from trainer.questions import Bank, load_bank

WORDS_A_MINUTE = 200
"""What flite's voices need with the pauses between: 6,000 words of answers made an interview of 30 minutes."""
TOLERANCE_S = 1.0
"""A cut holds when both its ends lie this near to the truth."""
PAIRS = (("rms", "slt"), ("kal16", "slt"), ("awb", "rms"), ("slt", "rms"))
"""(who asks, who answers): flite's voices, women and men; awb and rms are both men."""
ALIKE = ("rms", "slt")
"""Voices that both ask and answer: nothing in the sound tells the two apart."""
RECOGNISER = "sphinx"
"""What listens for the questions: it comes with the program; Whisper hears more."""
BREATH_S = 0.2
THINKING_MINUTES = 12.0
"""An interview whose answers have pauses for thought is no longer than this: each of its sentences is listened to."""
SMALL_TALK = ("Hello and welcome. Thank you for coming in today.", "Thank you. I am glad to be here.")
LISTENING = ("Okay.", "I see.", "Mm, right.")
BETWEEN = ("Thank you.", "Great, thanks.", "Okay, good.", "")


@dataclass(frozen=True, slots=True)
class Made:
    """An interview that was made: its sound, the answers' true seconds, and its transcript as a VTT."""

    recording: Recording
    answers: tuple[TimeSpan, ...]
    vtt: str
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How many true answers have a cut that holds, of how many, and how many of these their right question.

    ``extra``: cuts that fit none. ``judged``: a target is set for it.
    """

    name: str
    held: int
    of: int
    extra: int
    known_by: str
    named: int = 0
    judged: bool = True

    def line(self) -> str:
        """For the page."""
        cut = f"{self.held}/{self.of} answers cut within {TOLERANCE_S:g} s, {self.named} with their question"
        return f"{self.name:44} {cut}, {self.extra} cuts that fit none (by {self.known_by})"


def make(
    asks: str, answers: str, texts: Sequence[str], prompts: Sequence[str], seed: int = 3, *, thinking: bool = False
) -> Made:
    """Speak an interview: a greeting, then each question and its answer, with sounds of listening in between.

    ``thinking``: the one who answers is silent for 0.4 to 1.6 s after three of five sentences, as people are.
    """
    chance = random.Random(seed)
    cues: list[tuple[float, float, str, str]] = []
    spans: list[TimeSpan] = []
    samples, at_s = [], 0.0

    def say(who: str, voice: str, text: str) -> TimeSpan:
        nonlocal at_s
        spoken = speech.speak(text, voice=voice, lead_s=0.0, tail_s=0.0)
        words = spoken.transcript.words
        start, end = at_s + (words[0].start_s or 0.0), at_s + (words[-1].end_s or 0.0)
        for run in (words[at : at + 12] for at in range(0, len(words), 12)):
            first, last = run[0].start_s or 0.0, run[-1].end_s or 0.0
            said = " ".join(word.text for word in run)
            wobble = chance.uniform(-0.3, 0.3)
            cues.append((max(0.0, at_s + first + wobble), at_s + last + wobble + 0.2, who, said))
        samples.append(spoken.recording.samples)
        at_s += spoken.recording.duration_s
        return TimeSpan(start, end)

    def quiet(seconds: float) -> None:
        nonlocal at_s
        samples.append(np.zeros(round(seconds * WORK_RATE_HZ), np.float32))
        at_s += len(samples[-1]) / WORK_RATE_HZ

    quiet(0.5)
    say("Dana Okafor", asks, SMALL_TALK[0])
    quiet(0.6)
    say("Robin", answers, SMALL_TALK[1])
    for number, (prompt, text) in enumerate(zip(prompts, texts)):
        quiet(chance.uniform(0.5, 1.2))
        say("Dana Okafor", asks, f"{BETWEEN[number % len(BETWEEN)]} {prompt}".strip())
        quiet(chance.uniform(0.7, 3.0))
        halves = _halves(text) if number % 3 == 1 else [text]
        halves = [_with_pauses(half, chance, thinking) for half in halves]
        first = say("Robin", answers, halves[0])
        last = first
        for half in halves[1:]:
            quiet(0.4)
            say("Dana Okafor", asks, LISTENING[number % len(LISTENING)])
            quiet(0.4)
            last = say("Robin", answers, half)
        spans.append(TimeSpan(first.start_s, last.end_s))
    quiet(1.0)
    say("Dana Okafor", asks, "That is all from me. Thank you for your time.")
    quiet(0.5)
    sound = np.concatenate(samples)
    sound = sound + np.random.default_rng(7).standard_normal(len(sound)).astype(np.float32) * 10 ** (-66 / 20)
    return Made(Recording(sound.astype(np.float32), WORK_RATE_HZ), tuple(spans), _vtt(cues), tuple(prompts))


def texts(samples: Path, words_each: int, count: int) -> list[str]:
    """Long answers from the project's labelled ones, as many words each."""
    import tomllib

    pool: list[str] = []
    for file in sorted(samples.glob("answers/good-*.toml")):
        rows = tomllib.loads(file.read_text(encoding="utf-8"))
        pool += [
            row["text"]
            for row in next(v for v in rows.values() if isinstance(v, list))
            if len(row["text"].split()) > 50
        ]
    found: list[str] = []
    at = 0
    for _ in range(count):
        words: list[str] = []
        while len(words) < words_each:
            words += re.sub(r"[^\w\s'.,?-]", " ", pool[at % len(pool)]).split()
            at += 1
        found.append(" ".join(words))
    return found


def run(
    samples: Path,
    folder: Path,
    *,
    minutes: float = 6,
    count: int = 8,
    pairs: Sequence[tuple[str, str]] = PAIRS,
    alike: Sequence[str] = ALIKE,
) -> tuple[Score, ...]:
    """Make interviews of so many minutes with each pair of voices; cut them with their transcript and without.

    Then the same where one voice asks and answers, without a transcript: with a recogniser for the questions, without
    one, and with pauses for thought inside the answers, where nobody has set a target for doing without a recogniser.
    """
    bank = load_bank()
    prompts = [question.prompt for question in bank.questions[:: max(1, len(bank.questions) // count)]][:count]
    said = texts(samples, max(25, round(minutes * WORDS_A_MINUTE / count)), count)
    scores: list[Score] = []
    for asks, answers in pairs:
        made = make(asks, answers, said, prompts)
        notes = written.parse(made.vtt.encode(), "a.vtt")
        scores.append(_scored(f"{asks} asks {answers}, with VTT", made, folder, bank, notes))
        scores.append(_scored(f"{asks} asks {answers}, sound only", made, folder, bank))
    for voice in alike:
        made = make(voice, voice, said, prompts)
        scores.append(_scored(f"{voice} asks and answers, sound only", made, folder, bank))
        scores.append(_scored(f"{voice} asks and answers, no recogniser", made, folder, bank, listens=False))
        short = texts(samples, max(25, round(min(minutes, THINKING_MINUTES) * WORDS_A_MINUTE / count)), count)
        made = make(voice, voice, short, prompts, thinking=True)
        scores.append(_scored(f"{voice}, with thought, sound only", made, folder, bank))
        without = _scored(f"{voice}, with thought, no recogniser", made, folder, bank, listens=False)
        scores.append(replace(without, judged=False))
    return tuple(scores)


def _scored(
    name: str, made: Made, folder: Path, bank: Bank, notes: Written | None = None, *, listens: bool = True
) -> Score:
    file = folder / "talk.flac"
    media.save(made.recording, file)
    listener = (lambda: stt.open_engine(stt.choose(RECOGNISER))) if listens else None
    return score(name, made, listen(file, bank, notes, listener=listener, preview=False))


def score(name: str, made: Made, whole: Whole) -> Score:
    """Compare the cuts with the truth."""
    held = named = 0
    left = list(whole.cuts)
    for truth, prompt in zip_longest(made.answers, made.prompts):
        near = next((cut for cut in left if _near(cut.time, truth)), None)
        if near is not None:
            held += 1
            named += near.prompt == prompt
            left.remove(near)
    return Score(name, held, len(made.answers), len(left), whole.known_by, named)


def _near(cut: TimeSpan, truth: TimeSpan) -> bool:
    return abs(cut.start_s - truth.start_s) <= TOLERANCE_S and abs(cut.end_s - truth.end_s) <= TOLERANCE_S


def _halves(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])]


def _with_pauses(text: str, chance: random.Random, thinking: bool) -> str:
    """The text with silences after its sentences, as ``speech.speak`` reads them: a breath, or a thought."""

    def pause(_: re.Match[str]) -> str:
        thought = thinking and chance.random() < 0.6
        return f" {{{chance.uniform(0.4, 1.6) if thought else BREATH_S:.2f}}} "

    return re.sub(r"(?<=[.?!])\s+", pause, text)


def _vtt(cues: Sequence[tuple[float, float, str, str]]) -> str:
    def clock(seconds: float) -> str:
        return f"{int(seconds // 3600):02d}:{int(seconds // 60) % 60:02d}:{seconds % 60:06.3f}"

    blocks = [f"{n}\n{clock(a)} --> {clock(b)}\n{who}: {said}\n" for n, (a, b, who, said) in enumerate(cues, 1)]
    return "WEBVTT\n\n" + "\n".join(blocks)
