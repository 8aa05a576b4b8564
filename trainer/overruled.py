"""A review with a coach's levels in place of the machine's: what every report, trend and export shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from trainer.annotations import ANSWERED, Annotation, LevelGiven, line_key
from trainer.values import (
    Alignment,
    CompanyAlignment,
    CompanyItem,
    Element,
    Level,
    NextSteps,
    RequirementMatch,
    Review,
    Strength,
)

BECAUSE = "your coach’s level"
SERVES = {Level.CLEAR: Strength.STRONG, Level.THERE: Strength.STRONG, Level.TOUCHED: Strength.PARTIAL}
"""What a level says of a line of the job; any other level: nothing of it was heard."""
NAMED = {Level.CLEAR: "used", Level.THERE: "used", Level.TOUCHED: "named"}
"""What a level says of something known of the company; any other level: it is absent."""


def levels_of(annotations: Iterable[Annotation]) -> dict[str, LevelGiven]:
    """Key → the level a coach gave. Of two coaches the one who spoke last counts."""
    told = [each for each in annotations if each.kind == "level" and each.body]
    return {each.key: each.value for each in sorted(told, key=lambda each: (each.at, each.by, each.body))}


def with_levels(review: Review, levels: Mapping[str, LevelGiven]) -> Review:
    """The review with these levels. Quotes stay where the level says that something was heard."""
    if not levels:
        return review
    content = review.content
    there = {each.id: each for each in content.elements}
    given = (id for id in sorted(levels) if id != ANSWERED and ":" not in id)
    there |= {id: _element(there.get(id) or _new(id, review), levels[id]) for id in given}
    content = replace(
        content,
        elements=tuple(there.values()),
        strengths=tuple(e for e in content.strengths if e.element not in levels or _heard(levels[e.element])),
        alignment=_alignment(content.alignment, levels),
    )
    return replace(review, content=content, next=_next(review, levels))


def _heard(given: LevelGiven) -> bool:
    """Whether the thing was said well enough: no advice to say it then, and no praise for it otherwise."""
    return given.level in (Level.THERE, Level.CLEAR)


def _new(id: str, review: Review) -> Element:
    return Element(id, id in review.question.core, Level.NOT_JUDGED)


def _element(element: Element, given: LevelGiven) -> Element:
    evidence = () if given.level is Level.NOT_HEARD else element.evidence
    return replace(element, level=given.level, evidence=evidence, because=_because(given))


def _because(given: LevelGiven) -> str:
    return f"{BECAUSE}: {given.reason}" if given.reason else BECAUSE


def _alignment(alignment: Alignment, levels: Mapping[str, LevelGiven]) -> Alignment:
    question, role, company = alignment.question, alignment.role, alignment.company
    if ANSWERED in levels:
        given = levels[ANSWERED]
        question = replace(question, level=given.level, because=_because(given))
        if given.level is Level.NOT_HEARD:
            question = replace(question, to_the_point_s=None, evidence=())
    if role is not None:
        role = tuple(_line(each, levels.get(line_key("role", each.requirement.text))) for each in role)
    if company is not None:
        company = CompanyAlignment.of(_item(each, levels.get(line_key("company", each.text))) for each in company.items)
    return Alignment(question, role, company)


def _line(match: RequirementMatch, given: LevelGiven | None) -> RequirementMatch:
    if given is None:
        return match
    strength = SERVES.get(given.level, Strength.NONE)
    evidence = () if strength is Strength.NONE else match.evidence
    return replace(match, strength=strength, evidence=evidence, because=_because(given))


def _item(item: CompanyItem, given: LevelGiven | None) -> CompanyItem:
    if given is None:
        return item
    state = NAMED.get(given.level, "absent")
    return replace(item, state=state, evidence=() if state == "absent" else item.evidence, because=_because(given))


def _next(review: Review, levels: Mapping[str, LevelGiven]) -> NextSteps:
    """Advice to say what the coach heard goes; the rest stays in its order."""
    heard = {"question" if id == ANSWERED else f"element:{id}" for id, given in levels.items() if _heard(given)}
    return replace(review.next, focus=tuple(each for each in review.next.focus if each.about not in heard))
