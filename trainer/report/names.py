"""The words a person reads in place of ids, enumerations and seconds."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from audio.values import TimeSpan
from trainer.content import registry as content
from trainer.delivery import registry as delivery
from trainer.values import Event, Level, Severity, Stage, Strength

LEVELS: Mapping[Level, str] = {
    Level.CLEAR: "clear",
    Level.THERE: "there",
    Level.TOUCHED: "touched on",
    Level.NOT_HEARD: "not heard yet",
    Level.NOT_JUDGED: "not judged",
}
SEVERITIES: Mapping[Severity, str] = {
    Severity.TRY_THIS: "try this",
    Severity.WORTH_A_LOOK: "worth a look",
    Severity.INFORMATION: "for information",
}
STRENGTHS: Mapping[Strength, str] = {
    Strength.STRONG: "served well",
    Strength.PARTIAL: "partly served",
    Strength.NONE: "not heard in this answer",
}
COMPANY: Mapping[str, str] = {
    "used": "named and used",
    "named": "named",
    "absent": "not heard in this answer",
}
STAGES: Mapping[Stage, str] = {
    Stage.EARLY: "early in a career",
    Stage.MID: "some years in",
    Stage.SENIOR: "experienced",
    Stage.CHANGING: "changing field",
    Stage.RETURNING: "coming back to work",
}
MARKS: Mapping[str, str] = {
    "S": "from a study",
    "T": "tried on our own recordings",
    "C": "a convention many guides repeat",
    "H": "our own estimate",
}
SOURCES: Mapping[str, str] = {
    "M": "The Muse on career aspirations",
    "T": "Tete on career aspirations",
    "D": "Drury on career goals",
    "P": "general interview practice",
}
"""Whose advice a finding passes on."""

_EVENTS: Mapping[str, str] = {
    "filler_sound": "filler sound",
    "filler_phrase": "filler phrase",
    "pause": "pause",
    "repeat": "repeat",
}


@functools.cache
def _titles() -> Mapping[str, str]:
    """Id → name on screen, from the elements' and metrics' own files."""
    titles = {metric.id: metric.title for metric in delivery.catalogue().metrics.values()}
    return titles | {element.id: element.title for element in content.catalogue().elements.values()}


def title(id: str) -> str:
    """An element's, metric's or scaffold part's name in words; an id that is no more loses its underscores."""
    return _titles().get(id) or id.replace("_", " ").strip().capitalize()


def moment(seconds: float) -> str:
    """A moment as a player shows it: 6.4 → ``0:06``, 3700 → ``1:01:40``."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def stretch(time: TimeSpan) -> str:
    """Start and end of a stretch: ``0:06–0:09``, or one moment when both read the same."""
    start, end = moment(time.start_s), moment(time.end_s)
    return start if start == end else f"{start}–{end}"


def source(marks: str) -> str:
    """Whose advice it is, from the letters a finding carries; other wording passes as it is."""
    letters = marks.replace(",", " ").split()
    if letters and all(letter in SOURCES for letter in letters):
        named = [SOURCES[letter] for letter in letters]
        return " and ".join(", ".join(named).rsplit(", ", 1))
    return marks


def figure(value: float) -> str:
    """A figure for reading: at most one decimal, none from ten up, no trailing zero."""
    text = f"{value:.0f}" if abs(value) >= 10 else f"{value:.1f}"
    return text.removesuffix(".0")


def event(of: Event) -> str:
    """What an event is, in words: ``filler sound “um”``, ``pause of 1.1 s``."""
    kind = _EVENTS.get(of.kind, of.kind.replace("_", " "))
    if of.kind == "pause":
        return kind if of.time is None else f"{kind} of {figure(of.time.duration_s)} s"
    return f"{kind} “{of.label}”" if of.label else kind
