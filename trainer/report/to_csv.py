"""Figures, moments and words as one table for a spreadsheet; no cell of it can run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from audio.values import TimeSpan
from trainer.delivery.manner import unsaid
from trainer.report.subject import Subject
from trainer.values import Evidence, Review

COLUMNS = (
    "id",
    "kind",
    "name",
    "value",
    "unit",
    "start_s",
    "end_s",
    "counted",
    "confidence",
    "quote",
    "note",
)
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
Row = tuple[str, str, float | None, str, TimeSpan | None, bool | None, float | None, str, str]


def to_csv(subject: Subject) -> str:
    """One row for each figure, element, finding, moment and word, under ``COLUMNS``; lines end as RFC 4180 says.

    Text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for kind, name, value, unit, time, counted, confidence, quote, note in _rows(unsaid(subject.review)):
        writer.writerow(
            [
                _text(subject.id),
                kind,
                _text(name),
                _number(value),
                _text(unit),
                _number(time.start_s if time else None),
                _number(time.end_s if time else None),
                "" if counted is None else "yes" if counted else "no",
                _number(confidence),
                _text(quote),
                _text(note),
            ]
        )
    return out.getvalue().removesuffix("\r\n")


def _rows(review: Review) -> Iterable[Row]:
    for each in review.delivery.measurements:
        note = each.because if each.value is None else each.sentence
        yield "figure", each.metric, each.value, each.unit, None, None, None, "", note
    for element in review.content.elements:
        time, quote = _place(element.evidence)
        yield "element", element.id, None, element.level.value, time, None, None, quote, element.because
    for finding in review.content.findings:
        time, quote = _place(finding.evidence)
        yield "finding", finding.rule, None, finding.severity.value, time, None, None, quote, finding.message
    for event in review.delivery.events:
        quote = "" if event.span is None else review.transcript.text[event.span.start : event.span.end]
        length = None if event.time is None else event.time.duration_s
        unit = "" if length is None else "s"
        yield event.kind, event.label, length, unit, event.time, event.counted, event.confidence, quote, event.reason
    for word in review.transcript.words:
        yield "word", word.text, None, "", word.time, None, word.confidence, "", ""


def _place(evidence: tuple[Evidence, ...]) -> tuple[TimeSpan | None, str]:
    return (evidence[0].time, evidence[0].quote or "") if evidence else (None, "")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value + 0.0:.3f}".rstrip("0").rstrip(".")


def _text(value: str) -> str:
    """One line, and nothing a spreadsheet would run."""
    line = " ".join(value.split())
    return f"'{line}" if line.startswith(_STARTS_FORMULA) else line
