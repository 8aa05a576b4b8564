"""How fast the words themselves come: syllables a second while you speak, pauses left out.

Syllables are counted with the CMU dictionary. Filler sounds and their time are left out where they are
known. Most people lie between about 4 and 6; there is no better or worse, so it has no range here.
"""

from __future__ import annotations

import math

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.pace_curve import FEWEST_WORDS
from trainer.delivery.spoken import Spoken
from trainer.delivery.syllables import syllables
from trainer.delivery.wording import plain
from trainer.values import Band

SOURCE = "syllables by textstat over the seconds of speech"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Syllables over phonation seconds, both without filler sounds."""
    if len(spoken.kept) < FEWEST_WORDS or spoken.hearing is None:
        return NoFigure(f"fewer than {FEWEST_WORDS} words were spoken")
    sounds = {event.span.start for event in spoken.sounds if event.span is not None and event.counted}
    offsets = spoken.transcript.offsets
    said = [word for at, word in zip(offsets, spoken.words) if at not in sounds]
    filled = math.fsum(
        event.time.overlap_s(stretch)
        for event in spoken.sounds
        if event.counted and event.time is not None
        for stretch in spoken.hearing.activity.speech
    )
    seconds = spoken.hearing.activity.speech_s - filled
    if seconds <= 0:
        return NoFigure("no speech was left after the fillers")
    value = syllables(said) / seconds
    return Figure(value, f"While you speak, about {plain(value)} syllables come each second.")


METRIC = Metric(
    "articulation_rate",
    "Speed of the words",
    "syllables/s",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times"),
    refused_by=("pace", "words", "pauses"),
    order=21,
)
