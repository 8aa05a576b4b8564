"""Measures one answer: every metric gives a figure or a reason, and every event is counted or left out with one."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from audio.values import Hearing, TimeSpan, Transcript
from trainer.delivery.manner import switched_off, without_band
from trainer.delivery.metric import Metric, NoFigure
from trainer.delivery.registry import catalogue
from trainer.delivery.spoken import LONG_PAUSE_S, VERY_LONG_PAUSE_S, Spoken
from trainer.settings import Settings
from trainer.values import Band, ContentReport, DeliveryReport, Event, Measurement, Question

TYPED = "the answer was typed, so there is no sound to measure"
NO_SPEECH = "no speech was heard"
ROUGH = "no reliable transcript: the words are a rough draft until you confirm them"
NO_WORDS = "no words were heard"
NO_WRITTEN_WORDS = "no words were written down, only the sound was measured"
NO_TIMES = "some words could not be placed in the sound"
NOT_READ = "the content was not looked at"


def review_delivery(
    transcript: Transcript,
    hearing: Hearing | None,
    question: Question,
    *,
    content: ContentReport | None = None,
    settings: Settings | None = None,
) -> DeliveryReport:
    """How an answer sounded.

    ``hearing`` None: it was typed. ``content``: the content side's report, where there is one.
    """
    chosen = settings or Settings()
    timed = transcript
    placed = hearing.transcript if hearing is not None else None
    if placed is not None and placed.text == transcript.text and placed.timed and not transcript.timed:
        timed = replace(transcript, words=placed.words)
    spoken = Spoken(timed, hearing, question, content, chosen)
    off = switched_off(chosen)
    measured = tuple(_measured(metric, spoken, off.get(metric.id)) for metric in catalogue().metrics.values())
    return DeliveryReport(measured, tuple(_events(spoken, frozenset(off))))


def _measured(metric: Metric, spoken: Spoken, off: str | None) -> Measurement:
    if off is not None:
        return _missing(metric, NoFigure(off, shown=False))
    refused = _refused(metric, spoken)
    if refused is not None:
        return _missing(metric, refused)
    band = band_of(metric, spoken.settings)
    found = metric.measure(spoken, band)
    if isinstance(found, NoFigure):
        return _missing(metric, found)
    if not math.isfinite(found.value):
        return _missing(metric, NoFigure("the figure could not be worked out"))
    return Measurement(
        metric.id,
        float(found.value),
        metric.unit,
        found.band or band,
        "",
        found.evidence,
        metric.source,
        found.verdict,
        found.sentence,
        metric.advice.get(found.advice or found.verdict, ""),
        metric.shown and (spoken.hearing is not None or found.value > 0),
    )


def _missing(metric: Metric, why: NoFigure) -> Measurement:
    return Measurement(
        metric.id,
        None,
        metric.unit,
        None,
        why.because,
        source=metric.source,
        verdict="no_figure",
        shown=metric.shown and why.shown,
    )


def _refused(metric: Metric, spoken: Spoken) -> NoFigure | None:
    """The first thing that stands in the way: no sound, a problem of the sound, no speech, no words, no times."""
    transcript, hearing = spoken.transcript, spoken.hearing
    if hearing is None and ({"sound", "speech"} & set(metric.needs)):
        return NoFigure(TYPED, shown=metric.id == "length")
    if hearing is not None:
        for family in metric.refused_by:
            problem = hearing.refusal(family)
            if problem is not None:
                return NoFigure(problem.message.strip().rstrip("."))
        if "speech" in metric.needs and hearing.activity.spoken is None:
            return NoFigure(NO_SPEECH)
    if {"words", "times"} & set(metric.needs):
        if not transcript.words:
            return NoFigure(NO_WRITTEN_WORDS if hearing and hearing.transcript is None else NO_WORDS)
        if not transcript.reliable:
            return NoFigure(ROUGH)
        if "times" in metric.needs and not transcript.timed:
            return NoFigure(NO_TIMES if hearing is not None else TYPED, shown=hearing is not None)
    if "content" in metric.needs and spoken.content is None:
        return NoFigure(NOT_READ, shown=False)
    return None


def band_of(metric: Metric, settings: Settings) -> Band | None:
    """The metric's band, or the one chosen in the settings; none where "How I speak" takes it away."""
    if metric.id in without_band(settings):
        return None
    if metric.id in settings.bands:
        low, high = settings.bands[metric.id]
        usual = f", in place of {_range(metric.band)}" if metric.band and _bounded(metric.band) else ""
        return Band(low, high, "H", f"chosen in the settings{usual}")
    return metric.band


def _bounded(band: Band) -> bool:
    return band.low is not None or band.high is not None


def _range(band: Band) -> str:
    if band.low is None:
        return f"up to {band.high:g}"
    return f"from {band.low:g}" if band.high is None else f"{band.low:g} to {band.high:g}"


def _events(spoken: Spoken, off: frozenset[str]) -> Iterator[Event]:
    """Everything with a moment, in order of time; a measure that is off takes its events along."""
    found: list[Event] = []
    hearing = spoken.hearing
    refused = hearing and (hearing.refusal("fillers") or hearing.refusal("words"))
    if "filler_sounds" not in off and not refused:
        found += spoken.sounds
    worded = spoken.transcript.reliable and not (hearing and hearing.refusal("words"))
    if "filler_phrases" not in off and worded:
        found += spoken.phrases
    if "repeats" not in off and worded:
        found += spoken.repeat_events
    if "pauses" not in off and not (hearing and hearing.refusal("pauses")):
        found += [_pause(pause) for pause in spoken.pauses]
    order = {"pause": 0, "filler_sound": 1, "repeat": 2, "filler_phrase": 3}
    yield from sorted(
        found,
        key=lambda e: (
            e.time.start_s if e.time is not None else _place(spoken, e),
            e.span.start if e.span is not None else 0,
            order[e.kind],
        ),
    )


def _place(spoken: Spoken, event: Event) -> float:
    """Where an event without a time goes: after the last word before it that has one."""
    if event.span is None or spoken.hearing is None:
        return 0.0
    words = spoken.transcript.words
    before = bisect_left(spoken.transcript.offsets, event.span.start) - 1
    while before >= 0 and words[before].end_s is None:
        before -= 1
    return words[before].end_s or 0.0 if before >= 0 else 0.0


def _pause(pause: TimeSpan) -> Event:
    length = pause.duration_s
    label = "very long" if length >= VERY_LONG_PAUSE_S else "long" if length >= LONG_PAUSE_S else "short"
    return Event("pause", label, pause, None, None, ("activity",), True)
