"""Answers on a slow clock for the tests of delivery: each word takes 0.3 s, ``{1.2}`` is a silence."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from audio.values import (
    Activity,
    HeardFiller,
    Hearing,
    Levels,
    SoundProblem,
    TimeSpan,
    Transcript,
    VoiceVariation,
    Word,
)
from trainer.delivery import review_delivery
from trainer.delivery.filler_sounds import written_label
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import ContentReport, DeliveryReport, Measurement

ASPIRATIONS = load_bank().get("career-aspirations")
WORD_S = 0.3
LIVELY = VoiceVariation(2.4, 5.1)
LEAD_S = 0.5
STORY = (
    "in my last job the booking system broke on a Friday night {0.6} and I had to keep forty guests calm {0.4} so I "
    "called each of them first and told them what we knew {0.5} then we moved the rooms by hand {0.3} and by ten "
    "everybody had a bed {0.8} after that we wrote the steps down and the next failure took twenty minutes {0.4} "
    "which is how I like to work {0.5} calm first and then one step after the other until people are safe {0.6} "
    "and I would love to bring that to your team because you run three houses with one desk {0.4} so a quiet plan "
    "for bad nights would help everybody who works here and the guests would never notice a thing at all {0.3} "
    "that is what good service means to me and I want to keep doing it for the next ten years here with you"
)
"""About 150 words in clean English, a minute long on the slow clock."""


def heard(
    script: str,
    *,
    word_s: float = WORD_S,
    lead_s: float = LEAD_S,
    reliable: bool = True,
    verbatim: bool = True,
    timed: bool = True,
    problems: tuple[SoundProblem, ...] = (),
    extra: tuple[HeardFiller, ...] = (),
    alignment: str = "aligned",
    voice: VoiceVariation | None = LIVELY,
) -> Hearing:
    """What the sound of a script says, exactly."""
    words, speech, at = [], [], lead_s
    for part in script.split():
        if part.startswith("{"):
            at += float(part[1:-1])
            continue
        if speech and at - speech[-1].end_s < 1e-9:
            speech[-1] = TimeSpan(speech[-1].start_s, at + word_s)
        else:
            speech.append(TimeSpan(at, at + word_s))
        words.append(Word(part, at, at + word_s, 0.9))
        at += word_s
    transcript = Transcript(tuple(words), "en", "scripted", verbatim, reliable)
    written = tuple(
        HeardFiller(label, word.time, 0.95, ("transcript",), True, "", index)
        for index, word in enumerate(words)
        if (label := written_label(word.text)) is not None
    )
    if not timed:
        transcript = replace(transcript, words=(*words[:-1], Word(words[-1].text)))
    pauses = tuple(
        TimeSpan(a.end_s, b.start_s) for a, b in pairwise(speech) if b.start_s - a.end_s >= 0.25 - 1e-9
    )
    return Hearing(
        "ab" * 32,
        at + 0.5,
        16_000,
        Activity(tuple(speech), 0.01, at + 0.5),
        Levels(-20.0, -60.0, 0.0, 14.0, problems),
        pauses,
        tuple(sorted((*written, *extra), key=lambda f: f.time or TimeSpan(0, 0))),
        voice,
        transcript,
        alignment,
        "" if alignment == "aligned" else "the aligner is not installed",
    )


def review(
    sound: Hearing | str,
    *,
    settings: Settings | None = None,
    content: ContentReport | None = None,
    question: object = ASPIRATIONS,
) -> DeliveryReport:
    """The delivery report of a script or a hearing."""
    ear = heard(sound) if isinstance(sound, str) else sound
    words = ear.transcript or Transcript((), reliable=False)
    return review_delivery(words, ear, question, content=content, settings=settings)  # type: ignore[arg-type]


def typed(text: str, settings: Settings | None = None) -> DeliveryReport:
    """The delivery report of typed words."""
    return review_delivery(Transcript.typed(text), None, ASPIRATIONS, content=None, settings=settings)


def measured(report: DeliveryReport, metric: str) -> Measurement:
    """One measurement that must be there."""
    found = report.get(metric)
    assert found is not None, metric
    return found


def value(report: DeliveryReport, metric: str) -> float:
    """One figure that must be there."""
    found = measured(report, metric)
    assert found.value is not None, found.because
    return found.value
