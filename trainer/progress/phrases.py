"""Phrases a person leans on, found in their own answers, with the answers they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from audio.values import Transcript
from trainer.delivery.crutches import crutch_phrases
from trainer.delivery.filler_sounds import written_label
from trainer.delivery.hedges import is_hedge
from trainer.delivery.manner import switched_off
from trainer.delivery.spoken import bare
from trainer.progress.view import View, held_back
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Evidence

LOOKED_AT = 30
"""The newest spoken answers in view that are read for phrases; older ones are another time's habits."""

SHOWN_USES = 4


@dataclass(frozen=True, slots=True)
class Use:
    """One answer a phrase stands in, with the words as they were said there."""

    answer_id: int
    answered_at: datetime
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Leaned:
    """A phrase that comes back. ``said``: how often, in words; ``uses``: the newest answers first."""

    phrase: str
    said: str
    uses: tuple[Use, ...]


def phrases(store: Store, view: View, settings: Settings) -> tuple[Leaned, ...]:
    """Phrases that come back in the newest answers in view, most used first.

    None where fillers are switched off; none that softens where softening words are.
    """
    off = switched_off(settings)
    if held_back(settings) or "filler_phrases" in off:
        return ()
    answers = store.transcripts(limit=LOOKED_AT, **view.filters)
    found = []
    for crutch in crutch_phrases(transcript for _, _, transcript in answers):
        if "hedges" in off and is_hedge(crutch.phrase):
            continue
        uses = []
        for answer_id, at, transcript in answers:
            place = _first(transcript, crutch.phrase.split())
            if place is not None:
                uses.append(Use(answer_id, at, place))
        said = f"{crutch.uses} times, in {crutch.answers} of your last {crutch.of} answers"
        found.append(Leaned(crutch.phrase, said, tuple(uses[:SHOWN_USES])))
    return tuple(found)


def _first(transcript: Transcript, phrase: list[str]) -> Evidence | None:
    """Where a phrase stands first, filler sounds between its words passed over."""
    plain = [(at, bare(word.text)) for at, word in enumerate(transcript.words) if written_label(word.text) is None]
    plain = [(at, word) for at, word in plain if word]
    for index in range(len(plain) - len(phrase) + 1):
        part = plain[index : index + len(phrase)]
        if [word for _, word in part] == phrase:
            return Evidence.cite(transcript, transcript.span_of(part[0][0], part[-1][0]))
    return None
