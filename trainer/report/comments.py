"""What coaches say about an answer, as a report shows it."""

from __future__ import annotations

from dataclasses import dataclass

from audio.values import TimeSpan
from trainer.report.subject import Subject
from trainer.values import CoachNote


@dataclass(frozen=True, slots=True)
class Said:
    """A coach's comment. ``quote``: the learner's words it is about, where it is about a span of them."""

    author: str
    text: str
    at: TimeSpan | None
    good: bool
    quote: str


def comments(subject: Subject) -> tuple[Said, ...]:
    """Comments in the answer's order, those about the whole first."""
    transcript = subject.review.transcript
    order = sorted(subject.notes, key=lambda n: (n.at or (-1.0, -1.0), n.span or (-1, -1), n.written_at))
    return tuple(
        Said(
            note.author,
            note.text,
            note.at or (transcript.time_of(*note.span) if _fits(note, transcript.text) and note.span else None),
            note.good,
            transcript.text[note.span.start : note.span.end] if _fits(note, transcript.text) and note.span else "",
        )
        for note in order
    )


def _fits(note: CoachNote, text: str) -> bool:
    """Whether a comment's span lies in these words; they may have been corrected since."""
    return note.span is not None and 0 <= note.span.start < note.span.end <= len(text)
