"""Stretches in which both pitch and loudness stayed even, as evidence and in words."""

from __future__ import annotations

from audio.values import VoiceVariation
from trainer.delivery.wording import count
from trainer.values import Evidence


def even_stretches(voice: VoiceVariation) -> tuple[tuple[Evidence, ...], str]:
    """Evidence for each even stretch, and the words that end a sentence with them; both may be empty."""
    evidence = tuple(Evidence.heard(time) for time in voice.flat_spans)
    if not evidence:
        return (), ""
    return evidence, f"; in {count(len(evidence), 'stretch', 'stretches')} both pitch and loudness stayed even"
