"""How many filler sounds there were: um, uh, er, hm and their longer forms.

They come from the words where they are written down, and from the sound where they are not: recognisers
drop most of them. Each can be played; unsure ones are marked, and then the count says "about". Listeners'
sounds (mhm), breaths and drawn-out words are none. Zero is not the goal: up to five fillers a minute
cost nothing that studies could measure. Under 45 seconds there is a count and no rate.
"""

from __future__ import annotations

from trainer.delivery.fillers import filler_figure
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.values import Band

SOURCE = "studies of listeners: up to 5 fillers a minute no harm was measured, from 12 there was"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Counted filler sounds; without sound only those that the words write down."""
    counted = [event for event in spoken.sounds if event.counted]
    hearing = spoken.hearing
    if not counted and hearing is None:
        return NoFigure("the answer was typed, so filler sounds cannot be heard", shown=False)
    if not counted and not spoken.transcript.verbatim and hearing is not None and hearing.alignment == "none":
        return NoFigure("the recogniser leaves filler sounds out, and the sound could not be searched for them")
    return filler_figure(spoken, counted, "filler sound", "sounds")


METRIC = Metric(
    "filler_sounds",
    "Filler sounds",
    "count",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("fillers", "words"),
    advice={
        "worth_a_listen": "Play two of them, and try a silent breath in the same place.",
        "work_on_it": "Say the first sentence again, and let a short silence stand where the sound was.",
        "cluster": "Play that spot, then try the sentence once with a silent breath before it.",
    },
    order=30,
)
