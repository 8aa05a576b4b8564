"""What a report is about: one review and the things that may lie beside it."""

from __future__ import annotations

from dataclasses import dataclass

from audio.values import Hearing
from trainer.annotations import Annotation
from trainer.values import CoachNote, Reply, Review


@dataclass(frozen=True, slots=True)
class Subject:
    """One review with its row id, its sound, and what people said about it.

    ``media``: the recording as a file's bytes, for the page that carries it. ``hearing``: gives the timeline
    its stretches of speech. ``replies`` fold findings; ``notes`` stand first.
    ``annotations``: a coach's whole file on this answer, for JSON.
    """

    review: Review
    id: str = ""
    media: bytes | None = None
    hearing: Hearing | None = None
    replies: tuple[Reply, ...] = ()
    notes: tuple[CoachNote, ...] = ()
    annotations: tuple[Annotation, ...] = ()
