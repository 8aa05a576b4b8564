"""What follows from a review and is kept beside it, for lists, search and trends; it can be made again any time."""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import Connection

from trainer.store import schema
from trainer.values import Review

OPENING_CHARS = 160
"""Characters of an answer that a list shows."""


def shown(review: Review) -> dict[str, Any]:
    """The columns that lists show and search; all of them follow from the review."""
    text, question = review.transcript.text, review.question
    role = review.profile.title if review.profile is not None else ""
    opening = text if len(text) <= OPENING_CHARS else text[:OPENING_CHARS].rpartition(" ")[0] or text[:OPENING_CHARS]
    return {
        "question_id": schema.storable(question.id)[:200],
        "kind": schema.storable(question.kind)[:200],
        "pack": schema.storable(question.pack)[:200],
        "prompt": schema.storable(question.prompt),
        "role": schema.storable(role),
        "opening": schema.storable(opening),
        "searched": schema.storable(f"\n{question.prompt}\n{role}\n{text}").casefold(),
        "words": len(review.transcript.words),
        "duration_s": None if review.audio is None else review.audio.duration_s,
    }


def index(connection: Connection, answer_id: int, review: Review) -> None:
    """Make the facts of an answer again from a review."""
    rows: dict[tuple[str, str], tuple[float | None, str | None]] = {}
    for measured in review.delivery.measurements:
        rows["metric", measured.metric] = (measured.value, None)
    for element in review.content.elements:
        rows["element", element.id] = (None, element.level.value)
    for found in review.content.findings:
        rows["pitfall", found.rule] = (None, found.severity.value)
    connection.execute(schema.facts.delete().where(schema.facts.c.answer_id == answer_id))
    if rows:
        connection.execute(
            schema.facts.insert(),
            [
                {"answer_id": answer_id, "kind": kind, "name": name, "value": value, "state": state}
                for (kind, name), (value, state) in rows.items()
            ],
        )
