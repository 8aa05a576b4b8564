"""What Home and My answers show of earlier answers: the last thing to try, a few seconds of a take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from audio import media
from audio.values import Recording, TimeSpan
from trainer import practice
from trainer.delivery.manner import switched_off
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio.coached import as_received

LOOKED_AT = 8
"""Newest answers that are opened for something to try next."""


@dataclass(frozen=True, slots=True)
class LastThing:
    """The newest "one thing to try next", with the answer it belongs to.

    ``ready``: there was nothing to change. ``rough``: the newest answer's words are a draft that nobody confirmed yet.
    """

    answer_id: int
    question_id: str
    prompt: str
    answered_at: datetime
    message: str
    advice: str
    quote: str
    ready: bool
    rough: bool = False


def last_thing(store: Store, settings: Settings) -> LastThing | None:
    """The first thing of the newest answer that has one; nothing that "How I speak" has switched off since."""
    off = switched_off(settings)
    for at, row in enumerate(store.answers(limit=LOOKED_AT).rows):
        review = as_received(store, row.id, store.answer(row.id).review)
        focus = review.next.focus
        if not focus:
            continue
        if focus[0].about == "judge":
            if at == 0 and review.transcript.words and not review.transcript.reliable:
                prompt, told = row.prompt, focus[0].message
                return LastThing(row.id, row.question_id, prompt, row.answered_at, told, "", "", False, rough=True)
            continue
        first = focus[0]
        kind, _, name = first.about.partition(":")
        if kind == "metric" and name in off:
            continue
        quote = next((each.quote for each in first.evidence if each.quote), "")
        ready = first.about == "ready"
        return LastThing(
            row.id, row.question_id, row.prompt, row.answered_at, first.message, first.advice, quote, ready
        )
    return None


def clip(sound: Path | bytes, time: TimeSpan) -> bytes:
    """Some seconds of a recording that is kept, or of an answer's sound, as a file that a browser plays."""
    recording = media.load_bytes(sound, "the answer") if isinstance(sound, bytes) else media.load(sound)
    rate = recording.sample_rate
    some = recording.samples[max(0, int(time.start_s * rate)) : int(time.end_s * rate) + 1]
    return media.encode(Recording(some.copy(), rate), practice.SOUND_KEPT_AS)
