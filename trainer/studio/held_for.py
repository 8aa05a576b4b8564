"""What one answer holds for a role: which lines it serves and what of the company it takes up, and where.

A level that a coach gave counts before what the words look like, for better or worse.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trainer.adverts import lines
from trainer.annotations import ANSWERED, LevelGiven, line_key
from trainer.overruled import NAMED, SERVES, levels_of
from trainer.questions import from_requirement
from trainer.store import Store
from trainer.values import Evidence, Review, RoleProfile, Strength


def held_for(store: Store, answer_id: int, profile: RoleProfile) -> dict[str, Any]:
    """Positions and scores, never words: ``lines`` as [number, strength, because, score, start, end], ``company`` as
    [text, state, start, end]; ``rough`` for a draft nobody has read; empty where the words cannot be judged.
    """
    from trainer.content import alignment
    from trainer.content.line_words import LIKELY_AT, taken_up
    from trainer.content.nonsense import unjudgeable
    from trainer.content.registry import open_context

    answer = store.answer(answer_id)
    review = answer.review
    if not review.transcript.reliable and review.transcript.words:
        return {"rough": True}
    pauses = answer.hearing.pauses if answer.hearing is not None else ()
    context = open_context(review.transcript, review.question, profile=profile, pauses=pauses)
    if unjudgeable(context):
        return {}
    levels = levels_of(store.annotations(answer_id=answer_id, kind="level"))
    asked, all_of_it = lines(profile.description), (0, len(review.transcript.text))
    served: list[list[Any]] = []
    for number, (line, taken) in enumerate(zip(asked, taken_up(context, asked))):
        alike = taken is not None and taken.score >= LIKELY_AT
        span = context.prose.span(taken.first, taken.last) if taken is not None and alike else all_of_it
        given = levels.get(line_key("role", line.text))
        if given is not None:
            if given.level in SERVES:
                served.append([number, SERVES[given.level].value, "coach", 1.0, *span])
        elif review.question.id == from_requirement(line, profile).id:
            served += _to_its_question(number, review, levels)
        elif taken is not None and alike:
            served.append([number, Strength.PARTIAL.value, "alike", taken.score, *span])
    told = []
    for item in alignment.company(context).items:
        given, there = levels.get(line_key("company", item.text)), _where(item.evidence)
        state = item.state if given is None else NAMED.get(given.level, "absent")
        if state != "absent" and (there or given):
            told.append([item.text, state, *(there or all_of_it)])
    return {"lines": served, "company": told}


def _to_its_question(number: int, review: Review, levels: Mapping[str, LevelGiven]) -> list[list[Any]]:
    """An answer to the question that was made from the line: served when the parts of the question were heard."""
    heard = review.content.alignment.question
    by_coach = ANSWERED in levels
    there = _where(heard.evidence) or ((0, len(review.transcript.text)) if by_coach else None)
    if heard.level not in SERVES or there is None:
        return []
    return [[number, SERVES[heard.level].value, "coach" if by_coach else "asked", 1.0, *there]]


def _where(evidence: tuple[Evidence, ...]) -> tuple[int, int] | None:
    return evidence[0].span if evidence else None
