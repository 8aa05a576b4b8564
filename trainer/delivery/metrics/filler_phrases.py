"""How many filler phrases there were: like, you know, I mean, so, kind of and a few more, where they add nothing.

The same words often mean something. The words around them decide, then silences, then the place:
"I like", "so that", "this kind of work" are left out, and the list says why for each. Counted on typed
words too, where a silence cannot help.
"""

from __future__ import annotations

from trainer.delivery.fillers import filler_figure
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.values import Band

SOURCE = "rules by context, tried on labelled examples of our own"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Counted filler phrases."""
    return filler_figure(spoken, [event for event in spoken.phrases if event.counted], "filler phrase", "phrases")


METRIC = Metric(
    "filler_phrases",
    "Filler phrases",
    "count",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    advice={
        "worth_a_listen": "Play two of them, and say the same sentence without.",
        "work_on_it": "Choose the one phrase you use most, and leave only that one out next time.",
        "cluster": "Play that spot, then say the sentence once without the phrase.",
    },
    order=31,
)
