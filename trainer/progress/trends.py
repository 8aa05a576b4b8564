"""One figure or one element over time, every point with the answer it comes from; none that a coach struck."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.delivery.manner import switched_off
from trainer.delivery.registry import catalogue
from trainer.delivery.review import band_of
from trainer.errors import UnknownName
from trainer.progress.view import View, held_back
from trainer.questions import Bank
from trainer.report.names import LEVELS, MARKS, figure, title
from trainer.settings import Settings
from trainer.store import Fact, Store
from trainer.values import Band, Level, Question

ENOUGH = 6
"""From so many points on the first three and the last three are set beside each other; fewer are just read."""

_THREE = 3
UNITS = {
    "s": "seconds",
    "count": "",
    "words/min": "words a minute",
    "syllables/s": "syllables a second",
    "count/min": "a minute",
    "dB": "decibels",
    "grade": "",
}
"""Units as they are read aloud; the others read well as they are."""

WHERE = {"inside": "inside", "under": "below", "over": "above"}

LEVEL_ORDER = (Level.NOT_HEARD, Level.TOUCHED, Level.THERE, Level.CLEAR)
RUNGS = tuple(LEVELS[level] for level in LEVEL_ORDER)
"""The steps of an element in words, the lowest first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be looked at over time."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Point:
    """One answer's figure or level. ``place``: inside | under | over, of the usual range, or empty without one.

    ``value``: the figure; for an element the place of its level in ``LEVEL_ORDER``. ``said``: both in words.
    """

    answer_id: int
    answered_at: datetime
    question_id: str
    value: float
    said: str
    place: str = ""
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class Trend:
    """A figure or an element over time, oldest first.

    ``band``: where it is the same for every point; ``range``: it and its source in words. ``without``: answers in
    view that have no figure. ``sentence``: the one plain line to read first.
    """

    id: str
    title: str
    unit: str
    points: tuple[Point, ...]
    band: Band | None
    range: str
    without: int
    sentence: str


def metrics(store: Store, view: View, settings: Settings) -> tuple[Choice, ...]:
    """Figures that some spoken answer in view has, in the report's order; none that is switched off or not shown."""
    if held_back(settings):
        return ()
    off = switched_off(settings)
    names = [metric.id for metric in catalogue().metrics.values() if metric.shown and metric.id not in off]
    return _choices(store.fact_names("metric", names, spoken=True, **view.filters))


def elements(store: Store, view: View, settings: Settings, bank: Bank) -> tuple[Choice, ...]:
    """Elements that a question in view asks for, those of the question answered last first."""
    if held_back(settings):
        return ()
    asked = [id for id, _, _ in store.questions()] if view.question_id is None else [view.question_id]
    found: dict[str, None] = {}
    for question in (_question(bank, id) for id in asked):
        if question is not None:
            names = [name for name in question.core if name not in found]
            here = replace(view, question_id=question.id)
            found |= dict.fromkeys(store.fact_names("element", names, **here.filters))
    return _choices(found)


def metric_trend(store: Store, name: str, view: View, settings: Settings, bank: Bank) -> Trend | None:
    """One figure over the spoken answers in view. None where it is switched off or unknown."""
    metric = catalogue().metrics.get(name)
    if metric is None or not metric.shown or name in switched_off(settings) or held_back(settings):
        return None
    band, unit = band_of(metric, settings), UNITS.get(metric.unit, metric.unit)
    questions: dict[str, Question | None] = {}
    points, without, struck = [], 0, store.struck()
    for fact in store.facts("metric", name, spoken=True, **view.filters):
        if (fact.answer_id, f"metric:{name}") in struck:
            continue
        if fact.value is None:
            without += 1
            continue
        own = band
        if name == "length" and band is metric.band:  # every question has a length of its own
            if fact.question_id not in questions:
                questions[fact.question_id] = _question(bank, fact.question_id)
            own = _length(questions[fact.question_id], band)
        points.append(_figure_point(fact, fact.value, unit, own))
    bands = {point.band for point in points}
    same = next(iter(bands)) if len(bands) == 1 else None
    told = _range(same, unit) if len(bands) <= 1 else "Every question has its own usual length; each point names it."
    return Trend(name, title(name), unit, tuple(points), same, told, without, _read_figures(points, unit))


def element_trend(store: Store, name: str, view: View, settings: Settings, bank: Bank) -> Trend | None:
    """One element over the answers in view whose question asks for it, typed ones too. None where it is held back."""
    if held_back(settings):
        return None
    asks: dict[str, bool] = {}
    points, without, struck = [], 0, store.struck()
    for fact in store.facts("element", name, **view.filters):
        if fact.question_id not in asks:
            question = _question(bank, fact.question_id)
            asks[fact.question_id] = question is None or name in question.core
        if not asks[fact.question_id] or (fact.answer_id, name) in struck:
            continue
        level = Level(fact.state or Level.NOT_JUDGED)
        if level is Level.NOT_JUDGED:
            without += 1
            continue
        value = float(LEVEL_ORDER.index(level))
        points.append(Point(fact.answer_id, fact.answered_at, fact.question_id, value, LEVELS[level]))
    return Trend(name, title(name), "", tuple(points), None, "", without, _read_levels(points))


def _choices(names: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, title(name)) for name in names)


def _question(bank: Bank, id: str) -> Question | None:
    try:
        return bank.get(id)
    except UnknownName:
        return None


def _length(question: Question | None, band: Band | None) -> Band | None:
    if question is None or band is None:
        return None
    return Band(question.target.low_s, question.target.high_s, band.mark, band.source)


def _bounded(band: Band | None) -> Band | None:
    return None if band is None or (band.low is None and band.high is None) else band


def _figure_point(fact: Fact, value: float, unit: str, band: Band | None) -> Point:
    band, place = _bounded(band), ""
    if band is not None:
        under, over = band.low is not None and value < band.low, band.high is not None and value > band.high
        place = "under" if under else "over" if over else "inside"
    where = f", {_where(place, band)}" if band is not None else ""
    said = f"{figure(value)} {unit}".strip() + where
    return Point(fact.answer_id, fact.answered_at, fact.question_id, value, said, place, band)


def _where(place: str, band: Band) -> str:
    """Where a figure lies: ``above the usual 120 to 170``, ``more than the usual 5``."""
    if band.low is not None and band.high is not None:
        return f"{WHERE[place]} the usual {_reach(band)}"
    if place == "inside":
        return f"inside the usual ({_reach(band)})"
    end = band.high if band.low is None else band.low
    return f"{'more' if place == 'over' else 'less'} than the usual {figure(end or 0.0)}"


def _reach(band: Band) -> str:
    if band.low is None:
        return f"up to {figure(band.high or 0.0)}"
    return f"from {figure(band.low)}" if band.high is None else f"{figure(band.low)} to {figure(band.high)}"


def _range(band: Band | None, unit: str) -> str:
    if band is None:
        return "There is no usual range for it; it is information."
    mark = MARKS.get(band.mark, "")
    origin = band.source if not mark or band.source.startswith(mark) else f"{mark}: {band.source}"
    return f"Usual: {_reach(band)} {unit}".strip() + f" ({origin})."


def _read_figures(points: list[Point], unit: str) -> str:
    if not points:
        return ""
    told = f"Last time: {points[-1].said}."
    if len(points) >= ENOUGH:
        first, last = (statistics.median(p.value for p in some) for some in (points[:_THREE], points[-_THREE:]))
        told += f" The middle one of the first three was {figure(first)}, of the last three {figure(last)}."
    return told


def _read_levels(points: list[Point]) -> str:
    if not points:
        return ""
    told = f"Last time: {points[-1].said}."
    if len(points) >= ENOUGH:
        heard = [sum(p.value >= LEVEL_ORDER.index(Level.THERE) for p in some)
                 for some in (points[:_THREE], points[-_THREE:])]  # fmt: skip
        told += f" It was heard in {_of_three(heard[0])} of the first three, and in {_of_three(heard[1])} of the last."
    return told


def _of_three(count: int) -> str:
    return ("none", "one", "two", "all")[count]
