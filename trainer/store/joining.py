"""Two parts of one judgement as one: a coach who hands back again sends another part than the first time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from trainer.annotations import CHOSEN
from trainer.values import Alignment, CompanyAlignment, CompanyItem, DeliveryReport, Level, NextSteps, Review

Item = TypeVar("Item")


def joined(one: Review, two: Review) -> Review:
    """What either of two parts of the same judgement holds. Which of it is shown, the verdicts beside it say."""
    left, right = one.content, two.content
    content = replace(
        left,
        elements=_both(left.elements, right.elements),
        findings=_both(left.findings, right.findings),
        strengths=_both(left.strengths, right.strengths),
        alignment=_alignment(left.alignment, right.alignment),
        framework=left.framework or right.framework,
        aspiration_types=_both(left.aspiration_types, right.aspiration_types),
        rules_run=_both(left.rules_run, right.rules_run),
    )
    delivery = DeliveryReport(
        _both(one.delivery.measurements, two.delivery.measurements), _both(one.delivery.events, two.delivery.events)
    )
    steps = NextSteps(
        _both(one.next.focus, two.next.focus),
        one.next.scaffold or two.next.scaffold,
        one.next.follow_up or two.next.follow_up,
    )
    return replace(one, content=content, delivery=delivery, next=steps)


def _alignment(one: Alignment, two: Alignment) -> Alignment:
    left = one.question.level is Level.NOT_JUDGED and one.question.because == CHOSEN
    role = None if one.role is None and two.role is None else _both(one.role or (), two.role or ())
    items: tuple[CompanyItem, ...] = _both(*(each.company.items if each.company else () for each in (one, two)))
    company = None if one.company is None and two.company is None else CompanyAlignment.of(items)
    return Alignment(two.question if left else one.question, role, company)


def _both(one: Sequence[Item], two: Sequence[Item]) -> tuple[Item, ...]:
    """The first with what only the second has, each after what stands before it there."""
    made, at = list(one), 0
    for each in two:
        if each in made:
            at = made.index(each) + 1
        else:
            made.insert(at, each)
            at += 1
    return tuple(made)
