"""How varied the words are: MTLD, the mean number of words before variety sinks. In JSON and exports only.

It needs a hundred words. It says nothing about how good an answer is.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.textfigures import FEWEST_WORDS, kept_words, mtld
from trainer.values import Band

SOURCE = "MTLD with a limit of 0.72 (McCarthy and Jarvis 2010)"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """MTLD of the answer's words."""
    words = kept_words(spoken)
    if len(words) < FEWEST_WORDS:
        return NoFigure(f"there are fewer than {FEWEST_WORDS} words")
    value = mtld(words)
    return Figure(value, f"Word variety (MTLD) is {value:.0f}.")


METRIC = Metric(
    "vocabulary",
    "Word variety",
    "MTLD",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    shown=False,
    order=92,
)
