"""How many hedges there are in a hundred words: maybe, I guess, kind of, hopefully, just, a little bit.

A hedge can be honest. Up to one and a half in a hundred words is fine, three or more take back much of what
was said. Our own estimate. Under fifty words there is no rate.
"""

from __future__ import annotations

from trainer.delivery.hedges import find_hedges
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import count, plain, usual, verdict
from trainer.values import Band

SOURCE = "our own estimate: up to 1.5 in 100 words fine, from 3 worth working on"
FEWEST_WORDS = 50


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Hedges in a hundred of the answer's words."""
    if len(spoken.kept) < FEWEST_WORDS:
        return NoFigure(f"there are fewer than {FEWEST_WORDS} words, so a rate would mislead")
    found = find_hedges(spoken)
    rate = len(found) * 100.0 / len(spoken.kept)
    told = f"{count(len(found), 'softening word')}, {plain(rate)} in a hundred words"
    told = f"{told if found else 'No softening words'}{usual(band, 'in a hundred words is fine')}."
    evidence = tuple(spoken.cite(hedge.first, hedge.last) for hedge in found)
    return Figure(rate, told[:1].upper() + told[1:], verdict(rate, band, None, 1.5), "", evidence)


METRIC = Metric(
    "hedges",
    "Softening words",
    "per 100 words",
    SOURCE,
    measure,
    band=Band(None, 1.5, "H", SOURCE),
    needs=("words",),
    refused_by=("words",),
    advice={
        "worth_a_listen": "Play two of them, and say the sentence once without the softening word.",
        "work_on_it": "Take the sentence that matters most, and say it once without “maybe” or “just”.",
    },
    order=51,
)
