"""Where things happened in an answer, as shares of its length: what the drawing and its table both show."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from audio.values import TimeSpan
from trainer.annotations import CHOSEN
from trainer.delivery.pace_curve import pace_curve
from trainer.delivery.spoken import Spoken
from trainer.report.names import event, figure, moment
from trainer.report.subject import Subject
from trainer.settings import Settings
from trainer.values import Event, Review

BARS = 240
"""Bars of the waveform; each shows the loudest of its points."""

LONG_PAUSE_S = 1.0
"""Pauses from here on are named one by one; shorter ones are only drawn."""

MOST_WORDS = 900
"""About six minutes: more words than the drawing has places for stay in the transcript."""

_PACE = "pace"
_TICKS_S = (5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the timeline. ``at``/``wide`` are percentages; ``number`` is its finding's, from 1."""

    kind: str
    name: str
    time: TimeSpan
    at: float
    wide: float
    counted: bool = True
    detail: str = ""
    number: int = 0
    row: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment on the axis; ``minor`` ones give way on a narrow page."""

    label: str
    at: float
    minor: bool


@dataclass(frozen=True, slots=True)
class PacePoint:
    """Words a minute around one moment; ``at`` and ``up`` are percentages of width and height."""

    at: float
    up: float
    words_per_minute: float
    middle_s: float


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace curve with its usual band, on one scale. ``low``/``high`` as heights, None when open."""

    points: tuple[PacePoint, ...]
    low: float | None
    high: float | None
    low_text: str
    high_text: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All lanes of the drawing. ``table`` is the same in reading order, for those who don't see it."""

    duration_s: float
    bars: tuple[float, ...]
    speech: tuple[Mark, ...]
    pauses: tuple[Mark, ...]
    moments: tuple[Mark, ...]
    findings: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    pace: Pace | None
    words: tuple[Mark, ...] = ()

    @property
    def table(self) -> tuple[Mark, ...]:
        """Every named thing by its time; short pauses are left to the drawing."""
        named = [m for m in self.pauses if m.time.duration_s >= LONG_PAUSE_S]
        return tuple(sorted((*named, *self.moments, *self.findings), key=lambda m: (m.time, m.kind, m.number)))


def timeline(subject: Subject) -> Timeline | None:
    """The timeline of one review; None for what was typed, or when there is nothing to show on it."""
    review = subject.review
    if review.audio is None or review.audio.duration_s <= 0:
        return None
    duration_s = review.audio.duration_s
    pauses = [e for e in review.delivery.events if e.kind == "pause" and e.time is not None]
    moments = [e for e in review.delivery.events if e.kind != "pause" and e.time is not None]
    if not (review.audio.waveform or pauses or moments or review.transcript.timed):
        return None
    return Timeline(
        duration_s,
        _bars(review.audio.waveform),
        tuple(_mark("speech", "speech", span, duration_s) for span in _speech(subject, pauses)),
        tuple(_of_event(e, duration_s) for e in pauses),
        tuple(_of_event(e, duration_s) for e in moments),
        _findings(review, duration_s),
        _ticks(duration_s),
        _pace(review, duration_s),
        _words(review, duration_s),
    )


def _words(review: Review, duration_s: float) -> tuple[Mark, ...]:
    """Each word where it was said; none where there are too many to draw, or where a word has no place."""
    said = review.transcript.words
    if not review.transcript.timed or len(said) > MOST_WORDS:
        return ()
    return tuple(_mark("word", word.text, word.time, duration_s) for word in said if word.time is not None)


def _share(value_s: float, duration_s: float) -> float:
    return round(100 * min(max(value_s, 0.0), duration_s) / duration_s, 3)


def _mark(kind: str, name: str, time: TimeSpan, duration_s: float, **more: object) -> Mark:
    at, end = _share(time.start_s, duration_s), _share(time.end_s, duration_s)
    return Mark(kind, name, time, at, round(end - at, 3), **more)  # type: ignore[arg-type]


def _of_event(of: Event, duration_s: float) -> Mark:
    assert of.time is not None
    detail = f"left out: {of.reason}" if not of.counted else ""
    if of.counted and of.confidence is not None and of.confidence < 0.6:
        detail = "uncertain"
    return _mark(of.kind, event(of), of.time, duration_s, counted=of.counted, detail=detail)


def _bars(waveform: tuple[float, ...]) -> tuple[float, ...]:
    count = min(BARS, len(waveform))
    if not count:
        return ()
    edges = [len(waveform) * at // count for at in range(count + 1)]
    peaks = [max(abs(v) for v in waveform[a:b]) for a, b in itertools.pairwise(edges)]
    top = max(peaks) or 1.0
    return tuple(round(peak / top, 3) for peak in peaks)


def _speech(subject: Subject, pauses: list[Event]) -> tuple[TimeSpan, ...]:
    """Stretches of speech; none where pauses are off, refused or not sent by a coach: the gaps would show them."""
    measured = subject.review.delivery.get("pauses")
    kept_quiet = CHOSEN in subject.review.notices if measured is None else measured.value is None
    if kept_quiet:
        return ()
    if subject.hearing is not None and subject.hearing.activity.speech:
        return subject.hearing.activity.speech
    words = [w.time for w in subject.review.transcript.words if w.time is not None]
    if not words:
        return ()
    found, start_s = [], words[0].start_s
    for pause in sorted(p.time for p in pauses if p.time is not None):
        if pause.start_s > start_s:
            found.append(TimeSpan(start_s, min(pause.start_s, words[-1].end_s)))
        start_s = max(start_s, pause.end_s)
    if words[-1].end_s > start_s:
        found.append(TimeSpan(start_s, words[-1].end_s))
    return tuple(found)


def _findings(review: Review, duration_s: float) -> tuple[Mark, ...]:
    found, ends = [], [-1.0, -1.0]
    places = [
        (evidence.time, number, finding.title)
        for number, finding in enumerate(review.content.findings, 1)
        for evidence in finding.evidence
        if evidence.time is not None
    ]
    for time, number, name in sorted(places):
        row = 0 if time.start_s >= ends[0] else 1
        ends[row] = max(ends[row], time.end_s)
        found.append(_mark("finding", name, time, duration_s, number=number, row=row))
    return tuple(found)


def _ticks(duration_s: float) -> tuple[Tick, ...]:
    step = next((s for s in _TICKS_S if duration_s / s <= 9), _TICKS_S[-1])
    count = int(duration_s // step)
    return tuple(Tick(moment(at * step), _share(at * step, duration_s), at % 2 == 1) for at in range(count + 1))


def _pace(review: Review, duration_s: float) -> Pace | None:
    """Drawn only where a pace figure was given: what refused to speak in words isn't drawn either."""
    measured = review.delivery.get(_PACE)
    if measured is None or measured.value is None or not measured.shown:
        return None
    rates = pace_curve(Spoken(review.transcript, None, review.question, None, Settings()))
    if not rates:
        return None
    low, high = (measured.band.low, measured.band.high) if measured.band else (None, None)
    ends = [rate for _, rate in rates] + [bound for bound in (low, high) if bound is not None]
    floor, ceiling = min(ends) - 15, max(ends) + 15

    def up(rate: float) -> float:
        return round(100 * (rate - floor) / (ceiling - floor), 2)

    points = tuple(PacePoint(_share(middle, duration_s), up(rate), rate, middle) for middle, rate in rates)
    return Pace(
        points,
        None if low is None else up(low),
        None if high is None else up(high),
        "" if low is None else figure(low),
        "" if high is None else figure(high),
    )
