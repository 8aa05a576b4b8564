"""What an answer is judged by, for a person to change: usual ranges, what is measured, what is pointed out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from trainer.content.registry import catalogue as content
from trainer.delivery.manner import switched_off, without_band
from trainer.delivery.registry import catalogue as delivery
from trainer.errors import SettingsError
from trainer.report.names import MARKS, SEVERITIES, figure
from trainer.settings import Settings
from trainer.values import Band, Severity

NEVER = "never"
LARGEST = 10_000.0


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure that can be switched and given a range. ``low``/``high``: the range in force, None is open.

    ``usual``: the program's own range and its source, in words. ``own``: the range is the person's. ``held``: why
    "How I speak" keeps it silent or without a range, whatever is chosen here.
    """

    id: str
    title: str
    unit: str
    about: str
    low: float | None
    high: float | None
    usual: str
    own: bool
    on: bool
    held: str


@dataclass(frozen=True, slots=True)
class Check:
    """One pitfall. ``chosen``: a severity's value or ``NEVER``; ``usual``: the program's own."""

    id: str
    title: str
    about: str
    chosen: str
    usual: str

    @property
    def own(self) -> bool:
        return self.chosen != self.usual


def measures(settings: Settings) -> tuple[Measure, ...]:
    """Every figure that a report shows, in its order."""
    off, bare, made = switched_off(settings), without_band(settings), []
    for metric in delivery().metrics.values():
        if not metric.shown:
            continue
        low, high = settings.bands.get(metric.id, _ends(metric.band))
        held = ""
        if metric.id in off and metric.id not in settings.metrics_off:
            held = "How I speak switches it off."
        elif metric.id in bare:
            held = "How I speak leaves it without a range."
        made.append(
            Measure(
                metric.id,
                metric.title,
                metric.unit,
                _first_line(metric.page),
                low,
                high,
                _usual(metric.id, metric.band),
                metric.id in settings.bands,
                metric.id not in settings.metrics_off,
                held,
            )
        )
    return tuple(made)


def with_range(settings: Settings, metric: str, low: float | None, high: float | None) -> Settings:
    """The settings with a range of the person's own; ``SettingsError`` where it ends before it begins or is empty."""
    if low is None and high is None:
        raise SettingsError("A range has one end at least.", "Type a number, or go back to the usual range.")
    if low is not None and high is not None and low > high:
        raise SettingsError("The range ends before it begins.", "Make the first number the smaller one.")
    return replace(settings, bands={**settings.bands, metric: (low, high)})


def with_usual_range(settings: Settings, metric: str) -> Settings:
    """The settings with the program's own range again."""
    return replace(settings, bands={name: band for name, band in settings.bands.items() if name != metric})


def with_measure(settings: Settings, metric: str, on: bool) -> Settings:
    """The settings with a figure switched on or off."""
    off = settings.metrics_off - {metric} if on else settings.metrics_off | {metric}
    return replace(settings, metrics_off=off)


def severities() -> Mapping[str, str]:
    """What a pitfall can be shown as, in words, the strongest first; never at all is one of them."""
    return {severity.value: words for severity, words in SEVERITIES.items()} | {NEVER: "never: do not look for it"}


def checks(settings: Settings) -> tuple[Check, ...]:
    """Every pitfall, by title."""
    made = []
    for rule in content().rules.values():
        chosen = settings.severities.get(rule.id, rule.severity).value
        if rule.id in settings.rules_off:
            chosen = NEVER
        made.append(Check(rule.id, rule.title, _first_line(rule.page), chosen, rule.severity.value))
    return tuple(sorted(made, key=lambda check: check.title))


def with_check(settings: Settings, rule: str, chosen: str) -> Settings:
    """The settings with a pitfall shown as a severity, or never; the usual one leaves no trace."""
    off = settings.rules_off | {rule} if chosen == NEVER else settings.rules_off - {rule}
    kept = {name: severity for name, severity in settings.severities.items() if name != rule}
    if chosen != NEVER and Severity(chosen) is not content().rule(rule).severity:
        kept[rule] = Severity(chosen)
    return replace(settings, rules_off=off, severities=kept)


def _ends(band: Band | None) -> tuple[float | None, float | None]:
    return (None, None) if band is None else (band.low, band.high)


def _usual(metric: str, band: Band | None) -> str:
    if metric == "length" and band is not None:
        return f"Usual: every question has its own ({_origin(band)})."
    if band is None or (band.low is None and band.high is None):
        return "It has no usual range: it is information."
    if band.low is None:
        reach = f"up to {figure(band.high or 0.0)}"
    else:
        reach = f"from {figure(band.low)}" if band.high is None else f"{figure(band.low)} to {figure(band.high)}"
    return f"Usual: {reach} ({_origin(band)})."


def _origin(band: Band) -> str:
    mark = MARKS.get(band.mark, band.mark)
    return band.source if band.source.startswith(mark) else f"{mark}: {band.source}"


def _first_line(page: str) -> str:
    return page.strip().partition("\n")[0]
