"""What the machine says of an answer, one by one: what a coach keeps, strikes or puts another level in the place of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from trainer.annotations import ANSWERED, line_key
from trainer.overruled import NAMED, SERVES
from trainer.report.names import COMPANY, LEVELS, SEVERITIES, STRENGTHS, title
from trainer.report.outline import sentence
from trainer.values import Evidence, Finding, Level, Review, Strength

PITFALL, METRIC = "pitfall:", "metric:"
FINDING, LEVEL, FIGURE = "finding", "level", "figure"
SCALE: Mapping[Level, str] = {level: words for level, words in LEVELS.items() if level is not Level.NOT_JUDGED}
_STEPS = (Level.CLEAR, Level.TOUCHED, Level.NOT_HEARD)
LINE_SCALE: Mapping[Level, str] = {level: STRENGTHS[SERVES.get(level, Strength.NONE)] for level in _STEPS}
ITEM_SCALE: Mapping[Level, str] = {level: COMPANY[NAMED.get(level, "absent")] for level in _STEPS}
"""The levels to choose from, in words: of an element, of a line of the job, of something known of the company."""

SORTS = {ANSWERED: "The question is answered", "role": "What a job asks for", "company": "What is known of a company"}


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing. ``kind``: finding | level | figure; ``key``: what verdicts and levels about it are filed under.

    ``state`` is what the machine says, in words; ``scale`` the levels there are in place of ``level``.
    """

    key: str
    kind: str
    title: str
    state: str
    evidence: tuple[Evidence, ...]
    text: str = ""
    level: Level = Level.NOT_JUDGED
    scale: Mapping[Level, str] | None = None


def about(finding: Finding) -> str:
    """What a verdict or reply about a finding is filed under."""
    return f"{PITFALL}{finding.rule}"


def things(review: Review) -> tuple[Thing, ...]:
    """All of them: findings, figures outside of their range, levels, lines of the job, the other figures."""
    measured = review.delivery.measurements
    outside = {f"{METRIC}{each.metric}" for each in measured if each.verdict in ("worth_a_listen", "work_on_it")}
    figures = tuple(_figures(review))
    first = tuple(each for each in figures if each.key in outside)
    rest = tuple(each for each in figures if each.key not in outside)
    return (*_findings(review), *first, *_levels(review), *_job(review), *rest)


def called(key: str, review: Review) -> Thing | None:
    """The thing with this key; None where the machine says nothing of the kind any more."""
    return next((each for each in things(review) if each.key == key), None)


def _findings(review: Review) -> Iterator[Thing]:
    for each in review.content.findings:
        yield Thing(about(each), FINDING, each.title, SEVERITIES[each.severity], each.evidence, each.message)


def _figures(review: Review) -> Iterator[Thing]:
    for each in review.delivery.measurements:
        if each.shown and each.value is not None:
            yield Thing(f"{METRIC}{each.metric}", FIGURE, title(each.metric), sentence(each), each.evidence)


def _levels(review: Review) -> Iterator[Thing]:
    """What need not be in an answer is there where it was heard: that is what the learner sees of it."""
    asked, elements = review.content.alignment.question, review.content.elements
    yield _level(ANSWERED, asked.level, asked.evidence)
    for each in (*(e for e in elements if e.core), *(e for e in elements if not e.core)):
        if each.core or each.level not in (Level.NOT_HEARD, Level.NOT_JUDGED):
            yield _level(each.id, each.level, each.evidence)


def _level(key: str, level: Level, evidence: tuple[Evidence, ...]) -> Thing:
    return Thing(key, LEVEL, named(key), LEVELS[level], evidence, "", level, SCALE)


def _job(review: Review) -> Iterator[Thing]:
    role, company = review.content.alignment.role, review.content.alignment.company
    steps = {strength: level for level, strength in reversed(SERVES.items())} | {Strength.NONE: Level.NOT_HEARD}
    for match in role or ():
        text, level = match.requirement.text, steps[match.strength]
        yield Thing(
            line_key("role", text), LEVEL, text, LINE_SCALE[level], match.evidence, "", level, LINE_SCALE
        )  # fmt: skip
    states = {state: level for level, state in reversed(NAMED.items())}
    for item in company.items if company is not None else ():
        level = states.get(item.state, Level.NOT_HEARD)
        yield Thing(
            line_key("company", item.text), LEVEL, item.text, ITEM_SCALE[level], item.evidence, "", level, ITEM_SCALE
        )  # fmt: skip


def sort_of(key: str) -> str:
    """What a key is counted under over many answers: lines of jobs are one sort, what is known of companies another."""
    return key.partition(":")[0] if key.startswith(("role:", "company:")) else key


def named(sort: str) -> str:
    """A sort of things in words."""
    return SORTS.get(sort) or title(sort.removeprefix(METRIC))
