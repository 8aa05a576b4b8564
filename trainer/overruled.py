"""A review with a coach's levels in place of the machine's: what every report, trend and export shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from trainer.annotations import ANSWERED, Annotation, LevelGiven
from trainer.values import ContentReport, Element, Level, NextSteps, Review

BECAUSE = "your coach’s level"


def levels_of(annotations: Iterable[Annotation]) -> dict[str, LevelGiven]:
    """Element → the level a coach gave. Of two coaches the one who spoke last counts."""
    given: dict[str, LevelGiven] = {}
    told = [each for each in annotations if each.kind == "level" and each.body]
    for each in sorted(told, key=lambda each: (each.at, each.by, each.body)):
        given[each.key] = each.value
    return given


def with_levels(review: Review, levels: Mapping[str, LevelGiven]) -> Review:
    """The review with these levels. Quotes stay where the level says that something was heard."""
    if not levels:
        return review
    content = review.content
    elements = tuple(_given(each, levels[each.id]) if each.id in levels else each for each in content.elements)
    there = {each.id for each in elements}
    elements += tuple(
        Element(id, id in review.question.core, given.level, (), _because(given))
        for id, given in sorted(levels.items())
        if id not in there and id != ANSWERED
    )
    worked = tuple(each for each in content.strengths if each.element not in levels or _heard(levels[each.element]))
    content = _answered(replace(content, elements=elements, strengths=worked), levels)
    return replace(review, content=content, next=_next(review, levels))


def _heard(given: LevelGiven) -> bool:
    """Whether the thing was said well enough: no advice to say it then, and no praise for it otherwise."""
    return given.level in (Level.THERE, Level.CLEAR)


def _given(element: Element, given: LevelGiven) -> Element:
    evidence = () if given.level is Level.NOT_HEARD else element.evidence
    return replace(element, level=given.level, evidence=evidence, because=_because(given))


def _because(given: LevelGiven) -> str:
    return f"{BECAUSE}: {given.reason}" if given.reason else BECAUSE


def _answered(content: ContentReport, levels: Mapping[str, LevelGiven]) -> ContentReport:
    given = levels.get(ANSWERED)
    if given is None:
        return content
    told = replace(content.alignment.question, level=given.level, because=_because(given))
    if given.level is Level.NOT_HEARD:
        told = replace(told, to_the_point_s=None, evidence=())
    return replace(content, alignment=replace(content.alignment, question=told))


def _next(review: Review, levels: Mapping[str, LevelGiven]) -> NextSteps:
    """Advice to say what the coach heard goes; the rest stays in its order."""
    heard = {"question" if id == ANSWERED else f"element:{id}" for id, given in levels.items() if _heard(given)}
    return replace(review.next, focus=tuple(each for each in review.next.focus if each.about not in heard))
