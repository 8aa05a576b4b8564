"""What one answer shows of the drill's focus, and what came across in the minutes before an interview.

Every sentence rests on a figure or a finding of the review, or passes on its reason for saying nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audio.values import Span
from trainer import language
from trainer.delivery.wording import count, seconds
from trainer.report.names import title
from trainer.studio.drilling import FILLERS, POINT, POINT_S, WHY
from trainer.values import Evidence, Level, Manner, Measurement, Review

_HEARD = (Level.CLEAR, Level.THERE)
SHORTEST_WORDS = 5
"""Words from which a sentence is worth offering as the one to take along."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer under the focus. ``judged``: False where ``told`` is the reason for saying nothing.

    ``number``: what was counted or timed, for the line about the whole drill.
    """

    told: str
    judged: bool
    number: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class CameAcross:
    """Length and one thing that came across: what it is, and what it does for the listener.

    Each may be empty; ``because`` says why there is no ``what``.
    """

    length: str
    what: str
    one: str = ""
    evidence: Evidence | None = None
    because: str = ""


def focus_seen(review: Review, focus: str) -> Seen:
    """What the answer shows of the focus, or why nothing can be said."""
    return {FILLERS: _fillers, WHY: _why, POINT: _point}[focus](review)


def focus_whole(found: Sequence[Seen], focus: str) -> str:
    """One sentence about all answers of a drill; answers that could not be judged are left out and counted."""
    judged = [each for each in found if each.judged]
    if not judged:
        return "Nothing can be said about this focus here; each answer says why."
    of = count(len(judged), "answer")
    left = len(found) - len(judged)
    rest = f" {count(left, 'answer').capitalize()} could not be judged." if left else ""
    if focus == FILLERS:
        total = round(sum(each.number for each in judged))
        return f"{count(total, 'filler').capitalize()} in {of}.{rest}"
    there = round(sum(each.number for each in judged))
    if focus == WHY:
        return f"A why was heard in {there} of {of}.{rest}"
    return f"To the point within {seconds(POINT_S)} in {there} of {of}.{rest}"


def came_across(review: Review) -> CameAcross:
    """Length and one thing that came across; no pitfall, no range, nothing to change now."""
    length = ""
    measured = review.delivery.get("length")
    if review.audio is None and review.transcript.words:
        length = f"{count(len(review.transcript.words), 'word')}, typed."
    elif measured is not None and measured.value is not None and review.manner is not Manner.STAMMER:
        length = f"You spoke for {seconds(measured.value)}."
    if review.content.not_judged:
        return CameAcross(length, "", because=review.content.not_judged)
    for praise in review.content.strengths:
        return CameAcross(length, title(praise.element), praise.message, next(iter(praise.evidence), None))
    core_first = sorted(review.content.elements, key=lambda each: (not each.core, each.level is not Level.CLEAR))
    for element in core_first:
        if element.level in _HEARD and element.evidence:
            return CameAcross(length, title(element.id), "", element.evidence[0])
    return CameAcross(length, "", because="No single part was picked out this time. That is no verdict.")


def sentences_of(review: Review) -> tuple[Evidence, ...]:
    """The sentences of an answer in the order they were said, to choose one from; none of a rough draft."""
    if not review.transcript.reliable:
        return ()
    prose = language.read(review.transcript)
    spans = [prose.span(first, last) for first, last in prose.sentences if last - first >= SHORTEST_WORDS]
    return tuple(Evidence.cite(review.transcript, _with_stop(review.transcript.text, span)) for span in spans)


def _with_stop(text: str, span: Span) -> Span:
    """The same with the full stop or question mark behind it."""
    end = span.end
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(span.start, end)


def _fillers(review: Review) -> Seen:
    found = [review.delivery.get(name) for name in ("filler_sounds", "filler_phrases")]
    counted = [each for each in found if each is not None and each.value is not None]
    refused = [each for each in found if each is not None and each.value is None]
    if not counted:
        return Seen(_because(refused), False)
    told = " ".join(each.sentence for each in counted)
    if refused:
        told = f"{told} {_because(refused)}"
    evidence = tuple(quote for each in counted for quote in each.evidence)
    return Seen(told, True, sum(each.value or 0.0 for each in counted), evidence[:3])


def _why(review: Review) -> Seen:
    content = review.content
    if content.not_judged:
        return Seen(content.not_judged, False)
    reason = next((each for each in content.elements if each.id == "reason"), None)
    if reason is None and "reason" not in review.question.core:
        return Seen("This question does not ask for a why, and none was heard.", False)
    if reason is not None and reason.level is Level.NOT_JUDGED:
        return Seen(reason.because or "It was not looked at here.", False)
    if reason is not None and reason.level in _HEARD:
        return Seen("The why was heard.", True, 1.0, reason.evidence[:1])
    if reason is not None and reason.level is Level.TOUCHED:
        return Seen("The why was touched on.", True, 0.0, reason.evidence[:1])
    return Seen("No why was heard yet.", True)


def _point(review: Review) -> Seen:
    content, measured = review.content, review.delivery.get("time_to_point")
    if review.manner is Manner.STAMMER:
        return Seen("Seconds are not looked at: How I speak.", False)
    if content.not_judged:
        return Seen(content.not_judged, False)
    asked = content.alignment.question
    if measured is None or measured.value is None:
        if asked.level is Level.NOT_HEARD and asked.to_the_point_s is None and not asked.evidence:
            return Seen("No words were heard yet that answer the question.", True)
        return Seen(_because([measured] if measured else []), False)
    if measured.value <= POINT_S:
        return Seen(measured.sentence, True, 1.0, measured.evidence[:1])
    late = seconds(round(measured.value - POINT_S) or 1)
    return Seen(f"{measured.sentence} That is {late} past the {POINT_S:.0f}.", True, 0.0, measured.evidence[:1])


def _because(refused: Sequence[Measurement]) -> str:
    if not refused:
        return "There is no figure for it."
    if len({each.because for each in refused}) == 1:
        names = " and ".join(title(each.metric).lower() for each in refused)
        return f"No figure for {names}: {refused[0].because}."
    return " ".join(f"No figure for {title(each.metric).lower()}: {each.because}." for each in refused)
