"""Judges what was said: elements, pitfalls, alignment, strengths, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable

from audio.values import TimeSpan, Transcript
from trainer.content import findings
from trainer.content.registry import catalogue, open_context
from trainer.settings import Settings
from trainer.values import Alignment, ContentReport, Level, Question, QuestionAlignment, RoleProfile, Stage


def review_content(
    transcript: Transcript,
    question: Question,
    *,
    profile: RoleProfile | None = None,
    stage: Stage | None = None,
    settings: Settings | None = None,
    pauses: Iterable[TimeSpan] = (),
) -> ContentReport:
    """The content side of one answer. ``pauses``: silences heard in the sound, in seconds.

    Never raises over an answer, however odd: what cannot be judged is ``not_judged`` with its reason.
    """
    settings = settings or Settings()
    known = catalogue()
    context = open_context(transcript, question, profile=profile, stage=stage or settings.stage, pauses=pauses)
    found, runs = findings.run(context, known, settings)
    return ContentReport((), found, (), Alignment(QuestionAlignment(Level.NOT_JUDGED, None)), rules_run=runs)
