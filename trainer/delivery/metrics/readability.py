"""A reading grade (Flesch–Kincaid) of what you said, counted on stretches between pauses.

Take it with care. Reading grades divide by sentences, and speech has none: a recogniser invents the full
stops. Here each stretch between two pauses stands for a sentence, so pauses move the figure as much as
words do. It is information and grades nothing. Under a hundred words there is none.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.textfigures import FEWEST_WORDS, reading_grade
from trainer.values import Band

SOURCE = "textstat on stretches between pauses; pauses move it as much as words do"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """School grade by Flesch–Kincaid on pause-bounded runs."""
    if len(spoken.kept) < FEWEST_WORDS:
        return NoFigure(f"there are fewer than {FEWEST_WORDS} words")
    value = reading_grade(spoken)
    sentence = f"Between pauses the words read like school grade {value:.0f}. Pauses move this as much as words do."
    return Figure(value, sentence)


METRIC = Metric(
    "readability",
    "Reading grade between pauses",
    "grade",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times"),
    refused_by=("words", "pauses"),
    order=80,
)
