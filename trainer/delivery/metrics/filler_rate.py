"""How many fillers a minute, sounds and phrases together.

A minute of the answer from its first to its last sound. Up to five a minute studies found no harm, from
twelve on they did, and sounds cost more than phrases. Under 45 seconds there is no rate.
"""

from __future__ import annotations

from trainer.delivery.fillers import per_minute, steps
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import SHORT_ANSWER_S, Spoken
from trainer.delivery.wording import plain, usual, verdict
from trainer.values import Band

SOURCE = "studies of listeners: up to 5 a minute no harm was measured, from 12 there was"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Fillers of both kinds a minute of the answer."""
    counted = [event for event in (*spoken.sounds, *spoken.phrases) if event.counted]
    rate = per_minute(spoken, len(counted))
    if rate is None:
        return NoFigure(f"the answer is shorter than {SHORT_ANSWER_S:.0f} seconds, so a rate would mislead")
    low, high = steps(band)
    told = f"That is about {plain(rate)} fillers a minute" if counted else "There were no fillers"
    sentence = f"{told}{usual(band, 'a minute costs nothing')}."
    return Figure(rate, sentence, verdict(rate, band, low, high))


METRIC = Metric(
    "filler_rate",
    "Fillers a minute",
    "count/min",
    SOURCE,
    measure,
    band=Band(None, 5.0, "S", SOURCE),
    needs=("sound", "speech", "words"),
    refused_by=("fillers", "words", "pace"),
    advice={
        "worth_a_listen": "Play two of them, and try a silent breath in the same place.",
        "work_on_it": "Say the first sentence again, and let a short silence stand where the filler was.",
    },
    order=32,
)
