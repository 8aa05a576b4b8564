"""What a learner receives: the coach's words first, of the machine's findings what the coach kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from trainer.annotations import Annotation, State, Verdict
from trainer.overruled import levels_of
from trainer.values import (
    Alignment,
    CoachNote,
    ContentReport,
    DeliveryReport,
    Finding,
    Level,
    NextSteps,
    QuestionAlignment,
    Review,
)

PITFALL = "pitfall:"


def about(finding: Finding) -> str:
    """What a verdict or reply about a finding is filed under."""
    return f"{PITFALL}{finding.rule}"


def returned(annotations: Iterable[Annotation]) -> dict[str, Annotation]:
    """The coaches (by id) who have handed their review back, with the annotation that says so."""
    states = {each.by: each for each in annotations if each.kind == "standing" and each.body and not each.answer}
    return {by: each for by, each in states.items() if each.value.state is State.RETURNED}


def verdicts(annotations: Iterable[Annotation], by: str | None = None) -> dict[str, Verdict]:
    """What was said about each finding of an answer: kept by anyone wins over struck by another."""
    said: dict[str, Verdict] = {}
    for each in annotations:
        if each.kind == "verdict" and each.body and (by is None or each.by == by):
            verdict = each.value.verdict
            if said.get(each.key) is not Verdict.KEPT:
                said[each.key] = verdict
    return said


def received(review: Review, whole: Iterable[Annotation], answer: str, judged_at: datetime) -> Review:
    """The review as the learner has it once a coach has handed it back; the same before that.

    ``whole``: all annotations of the session; ``answer``: the answer's id in bundles; ``judged_at``: when the machine
    judged. What it judged again later is shown, but for what a coach has struck.
    """
    everything = tuple(whole)
    back = returned(everything)
    if not back:
        return review
    mine = [each for each in everything if each.answer == answer and each.by in back]
    kept = {key for key, verdict in verdicts(mine).items() if verdict is Verdict.KEPT}
    if judged_at > max(each.at for each in back.values()):
        gone = {each.key for each in mine if each.kind == "verdict"} - kept
        return _without(review, lambda finding: about(finding) not in gone)
    if all(each.value.only_comments for each in back.values()):
        return only_comments(review, mine)
    return _without(review, lambda finding: about(finding) in kept)


def for_learner(review: Review, annotations: Iterable[Annotation], bare: bool) -> Review:
    """The machine's review as it goes into a bundle for a learner who may not have it: kept findings only."""
    mine = tuple(annotations)
    if bare:
        return only_comments(review, ())
    kept = {key for key, verdict in verdicts(mine).items() if verdict is Verdict.KEPT}
    return _without(review, lambda finding: about(finding) in kept)


def only_comments(review: Review, annotations: Iterable[Annotation]) -> Review:
    """Question, words and sound, and the levels a coach gave; nothing the machine thought."""
    given = levels_of(annotations)
    elements = tuple(each for each in review.content.elements if each.id in given)
    asked = QuestionAlignment(Level.NOT_JUDGED, None, (), "your coach speaks instead")
    content = ContentReport(elements, (), (), Alignment(asked))
    return replace(
        review, content=content, delivery=DeliveryReport((), ()), next=NextSteps((), (), None), heard="", notices=()
    )


def notes_for(annotations: Iterable[Annotation], answer: str) -> tuple[CoachNote, ...]:
    """What coaches who handed back say about one answer, in the answer's order; general words come first."""
    everything = tuple(annotations)
    back = returned(everything)
    found = [
        each.value
        for each in everything
        if each.kind == "note" and each.body and each.answer == answer and (not each.by or each.by in back)
    ]
    return tuple(sorted(found, key=lambda note: (note.at or (-1.0, -1.0), note.span or (-1, -1), note.written_at)))


def _without(review: Review, stays: Callable[[Finding], bool]) -> Review:
    findings = tuple(each for each in review.content.findings if stays(each))
    there = {about(each) for each in findings}
    focus = tuple(each for each in review.next.focus if not each.about.startswith(PITFALL) or each.about in there)
    content = replace(review.content, findings=findings)
    return replace(review, content=content, next=replace(review.next, focus=focus))
