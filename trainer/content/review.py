"""Judges what was said: elements, pitfalls, alignment, strengths, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from audio.values import TimeSpan, Transcript
from trainer.adverts import lines
from trainer.content import classifier, findings, judged
from trainer.content.alignment import align
from trainer.content.context import AnswerContext
from trainer.content.nonsense import unjudgeable
from trainer.content.registry import Catalogue, catalogue, open_context
from trainer.content.types import aspiration_types
from trainer.semantics import SHIPPED, Meaning
from trainer.settings import Settings
from trainer.values import (
    Alignment,
    CompanyAlignment,
    ContentReport,
    Element,
    Level,
    Question,
    QuestionAlignment,
    Requirement,
    RequirementMatch,
    RoleProfile,
    Stage,
    Strength,
)

UNCONFIRMED = "These words are a rough draft: correct or confirm them first, then the content can be judged."
WITH_PROFILE = "-with-profile"
"""A framework whose name ends so counts only with a profile, and then comes first."""


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

    Never raises over an answer, however odd: what cannot be judged is ``not_judged`` with its reason. Raises
    ModelMissing or EngineError where the settings name a sentence model that cannot be used, MachineNotReady where the
    classifier cannot.
    """
    settings = settings or Settings()
    known = catalogue()
    question = _for_profile(question, profile)
    meaning = SHIPPED if profile is None else _meaning(settings.sentence_model)
    if not transcript.reliable and transcript.words:
        return _unjudged(question, profile, UNCONFIRMED)
    context = open_context(transcript, question, profile=profile, stage=stage or settings.stage, pauses=pauses)
    reason = unjudgeable(context)
    if reason:
        return _unjudged(question, profile, reason)
    with classifier.reading(context):
        _look_for_wordings(context, known, settings)
    found, framework = judged.elements(context, known)
    pitfalls, runs = findings.run(context, known, settings)
    return ContentReport(
        found, pitfalls, judged.strengths(known, found), align(context, found, asked_for(profile), meaning), framework,
        aspiration_types(context), runs)


def _look_for_wordings(context: AnswerContext, known: Catalogue, settings: Settings) -> None:
    """All that the wordings find, before anything waits for the classifier, which reads at the same time."""
    for name in (*context.question.core, *context.question.credit):
        context.heard(name)
    for rule in known.rules.values():
        if not findings.silent(rule, context, settings):
            findings.worded(rule, context)


def _meaning(setting: str) -> Meaning:
    """The model that lays an answer beside an advert; what a larger one needs is only loaded when it is switched on."""
    if setting == SHIPPED.name:
        return SHIPPED
    from trainer.sentence_models import chosen

    return chosen(setting)


@lru_cache(maxsize=64)
def asked_for(profile: RoleProfile | None) -> tuple[Requirement, ...]:
    """The lines of a profile, taken apart once."""
    return lines(profile.description) if profile is not None else ()


def _for_profile(question: Question, profile: RoleProfile | None) -> Question:
    special = {name: ids for name, ids in question.frameworks.items() if name.endswith(WITH_PROFILE)}
    if not special:
        return question
    plain = {name: ids for name, ids in question.frameworks.items() if name not in special}
    return replace(question, frameworks=plain if profile is None else {**special, **plain})


def _unjudged(question: Question, profile: RoleProfile | None, reason: str) -> ContentReport:
    """A report that claims nothing and says why."""
    first = next(iter(question.frameworks.values()), ())
    core = tuple(Element(name, True, Level.NOT_JUDGED, (), reason) for name in first)
    role = None if profile is None else tuple(RequirementMatch(r, Strength.NONE) for r in asked_for(profile))
    company = None if profile is None else CompanyAlignment("absent")
    aligned = Alignment(QuestionAlignment(Level.NOT_JUDGED, None, (), reason), role, company)
    return ContentReport(core, (), (), aligned, rules_run=findings.nobody_looked(catalogue(), reason),
                         not_judged=reason)
