"""How many syllables a word has on average. In JSON and exports only."""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.pace_curve import FEWEST_WORDS
from trainer.delivery.spoken import Spoken
from trainer.delivery.syllables import syllables
from trainer.delivery.textfigures import kept_words
from trainer.values import Band

SOURCE = "syllables by textstat"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Mean syllables of the answer's words; fewer than fifteen words give none."""
    words = kept_words(spoken)
    if len(words) < FEWEST_WORDS:
        return NoFigure(f"there are fewer than {FEWEST_WORDS} words")
    value = syllables(words) / len(words)
    return Figure(value, f"The words have {value:.2f} syllables on average.")


METRIC = Metric(
    "syllables_per_word",
    "Syllables a word",
    "syllables/word",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    shown=False,
    order=94,
)
