"""How many of the words lie outside the Dale–Chall list of everyday words. In JSON and exports only.

Names and the words of a trade land there too, so it is no fault. Endings (plural, past) are forgiven.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.textfigures import FEWEST_WORDS, kept_words, outside_easy_words
from trainer.values import Band

SOURCE = "textstat's copy of the Dale–Chall list"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Percent of the answer's words outside the list."""
    words = kept_words(spoken)
    if len(words) < FEWEST_WORDS:
        return NoFigure(f"there are fewer than {FEWEST_WORDS} words")
    value = min(100.0, 100.0 * len(outside_easy_words(words)) / len(words))
    return Figure(value, f"{value:.0f} percent of the words are outside the list of everyday words.")


METRIC = Metric(
    "jargon_share",
    "Rarer words",
    "%",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    shown=False,
    order=93,
)
