"""One review as the one JSON object that scripts read; ``schema.json`` beside this file describes it.

Keys come in a fixed order. Floats are rounded to three decimals (a millisecond; a thousandth of any other
unit). Rounding keeps order, so a time inside the recording stays inside. Offsets count code points of
``transcript.text``; quotes are exact slices of it. An object is always one line that any reader of lines
keeps whole, and always encodable: line separators, control characters and lone surrogates are escaped.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
import re
from typing import Any

from audio.values import Transcript
from trainer.annotations import Annotation, Judged, LevelGiven
from trainer.delivery.manner import unsaid
from trainer.report.subject import Subject
from trainer.values import (
    Alignment,
    AudioFacts,
    Band,
    CoachNote,
    ContentReport,
    DeliveryReport,
    Event,
    Evidence,
    Measurement,
    NextSteps,
)

SCHEMA = "voice-interview-trainer/report/1"
"""Names the contract and its version; a changed or removed field takes a new number."""

DECIMALS = 3
_OF_SOUND = frozenset({"start_s", "end_s", "confidence", "to_the_point_s"})
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_json(subject: Subject) -> str:
    """The object ``{schema, id, result}`` on one line."""
    review = subject.review
    question = review.question
    judged = {
        "transcript": _transcript(review.transcript),
        "audio": None if review.audio is None else _audio(review.audio),
        "content": _content(review.content),
        "delivery": _delivery(unsaid(review).delivery),
    }
    return _line(
        {
            "schema": SCHEMA,
            "id": subject.id,
            "result": {
                "question": {"id": question.id, "prompt": question.prompt, "kind": question.kind},
                **(_without_seconds(judged) if review.audio is None else judged),
                "next": _next(review.next),
                **({"coach": [_said(each) for each in subject.annotations]} if subject.annotations else {}),
            },
        }
    )


def _without_seconds(value: Any) -> Any:
    """The same without times and confidences: words may come with times of a recording that is not there."""
    if isinstance(value, list):
        return [_without_seconds(item) for item in value]
    if isinstance(value, dict):
        return {key: None if key in _OF_SOUND else _without_seconds(item) for key, item in value.items()}
    return value


def error_line(id: str, code: str, message: str, hint: str) -> str:
    """The object ``{schema, id, error}`` on one line."""
    return _line({"schema": SCHEMA, "id": id, "error": {"code": code, "message": message, "hint": hint}})


@functools.cache
def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) that every object of ours keeps to."""
    text = (importlib.resources.files("trainer.report") / "schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _line(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _number(value: float | None) -> float | None:
    if value is None:
        return None
    if not math.isfinite(value):
        raise ValueError(f"{value} is no figure; a missing one is None with its reason")
    return round(float(value), DECIMALS) + 0.0


def _transcript(transcript: Transcript) -> dict[str, Any]:
    return {
        "text": transcript.text,
        "language": transcript.language,
        "engine": transcript.engine,
        "verbatim": transcript.verbatim,
        "reliable": transcript.reliable,
        "words": [
            {
                "text": word.text,
                "start_s": _number(word.start_s),
                "end_s": _number(word.end_s),
                "confidence": _number(word.confidence),
            }
            for word in transcript.words
        ],
    }


def _audio(audio: AudioFacts) -> dict[str, Any]:
    return {
        "duration_s": _number(audio.duration_s),
        "speech_s": _number(audio.speech_s),
        "problems": [{"code": p.code, "message": p.message, "hint": p.hint} for p in audio.problems],
    }


def _evidence(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [
        {
            "quote": each.quote,
            "start": None if each.span is None else each.span.start,
            "end": None if each.span is None else each.span.end,
            "start_s": None if each.time is None else _number(each.time.start_s),
            "end_s": None if each.time is None else _number(each.time.end_s),
        }
        for each in evidence
    ]


def _content(content: ContentReport) -> dict[str, Any]:
    return {
        "elements": [
            {"id": e.id, "core": e.core, "level": e.level.value, "evidence": _evidence(e.evidence)}
            for e in content.elements
        ],
        "findings": [
            {
                "rule": f.rule,
                "severity": f.severity.value,
                "title": f.title,
                "message": f.message,
                "advice": f.advice,
                "source": f.source,
                "evidence": _evidence(f.evidence),
            }
            for f in content.findings
        ],
        "strengths": [
            {"element": p.element, "message": p.message, "evidence": _evidence(p.evidence)} for p in content.strengths
        ],
        "alignment": _alignment(content.alignment),
        "aspiration_types": list(content.aspiration_types),
        "rules_run": [{"rule": r.rule, "ran": r.ran, "because": r.because} for r in content.rules_run],
    }


def _alignment(alignment: Alignment) -> dict[str, Any]:
    question, role, company = alignment.question, alignment.role, alignment.company
    return {
        "question": {
            "level": question.level.value,
            "to_the_point_s": _number(question.to_the_point_s),
            "evidence": _evidence(question.evidence),
        },
        "role": None
        if role is None
        else {
            "requirements": [
                {
                    "id": match.requirement.id,
                    "text": match.requirement.text,
                    "strength": match.strength.value,
                    "evidence": _evidence(match.evidence),
                }
                for match in role
            ]
        },
        "company": None
        if company is None
        else {
            "state": company.state,
            "items": [
                {"text": item.text, "state": item.state, "evidence": _evidence(item.evidence)} for item in company.items
            ],
        },
    }


def _said(said: Annotation) -> dict[str, Any]:
    """One thing a coach said; what is about nothing in particular has an empty ``about``."""
    value = said.value
    note = value if isinstance(value, CoachNote) else None
    return {
        "by": said.author,
        "at": said.at.isoformat(),
        "kind": said.kind,
        "about": said.key if note is None else note.about or "",
        "text": getattr(value, "text", "") or getattr(value, "reason", ""),
        "verdict": value.verdict.value if isinstance(value, Judged) else None,
        "level": value.level.value if isinstance(value, LevelGiven) else None,
        "start_s": None if note is None or note.at is None else _number(note.at.start_s),
        "end_s": None if note is None or note.at is None else _number(note.at.end_s),
        "good": note is not None and note.good,
    }


def _delivery(delivery: DeliveryReport) -> dict[str, Any]:
    return {
        "measurements": [_measurement(each) for each in delivery.measurements],
        "events": [_event(each) for each in delivery.events],
    }


def _measurement(measurement: Measurement) -> dict[str, Any]:
    return {
        "metric": measurement.metric,
        "value": _number(measurement.value),
        "unit": measurement.unit,
        "band": _band(measurement.band),
        "because": measurement.because,
        "source": measurement.source,
        "evidence": _evidence(measurement.evidence),
    }


def _band(band: Band | None) -> dict[str, Any] | None:
    if band is None:
        return None
    return {"low": _number(band.low), "high": _number(band.high), "mark": band.mark, "source": band.source}


def _event(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind,
        "label": event.label,
        "start_s": None if event.time is None else _number(event.time.start_s),
        "end_s": None if event.time is None else _number(event.time.end_s),
        "start": None if event.span is None else event.span.start,
        "end": None if event.span is None else event.span.end,
        "confidence": _number(event.confidence),
        "found_by": list(event.found_by),
        "counted": event.counted,
        "reason": event.reason,
    }


def _next(steps: NextSteps) -> dict[str, Any]:
    follow_up = steps.follow_up
    return {
        "focus": [{"about": f.about, "message": f.message, "advice": f.advice} for f in steps.focus],
        "scaffold": [{"part": s.part, "text": s.text, "prompt": s.prompt} for s in steps.scaffold],
        "follow_up": None if follow_up is None else {"id": follow_up.id or None, "text": follow_up.text},
    }
