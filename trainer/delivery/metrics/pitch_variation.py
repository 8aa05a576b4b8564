"""How much your pitch moves while you speak, in semitones.

Information, not a grade: the links studies found between voice and an interviewer's view are weak. A stretch
of eight seconds is called even only when pitch stays under 2 semitones and loudness under 3 dB at once.
"""

from __future__ import annotations

from trainer.delivery.even_voice import even_stretches
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.values import Band

SOURCE = "spread around the middle of your own voice; even stretches by a study and our own estimate"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Spread in semitones, and the stretches that were even in both pitch and loudness."""
    voice = spoken.hearing.voice if spoken.hearing is not None else None
    if voice is None:
        return NoFigure("the voice was not measured")
    value = voice.pitch_semitones
    if value is None:
        return NoFigure(voice.pitch_because.strip().rstrip(".") or "the sound did not give it")
    evidence, tail = even_stretches(voice)
    return Figure(value, f"Your pitch moved about {value:.1f} semitones around its middle{tail}.", evidence=evidence)


METRIC = Metric("pitch_variation", "Pitch variation", "semitones", SOURCE, measure, refused_by=("pitch",), order=70)
