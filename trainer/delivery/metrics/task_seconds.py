"""How many seconds went to your task in it, where a question asks for a work story.

Many guides give 5 to 10 seconds: a convention, shown beside the figure and never turned into advice. In JSON and
exports; the report tells all parts in one line.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.story import BANDS, SOURCE, part_figure
from trainer.values import Band


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds of this part."""
    return part_figure(spoken, "task", band)


METRIC = Metric(
    "task_seconds",
    "Your task",
    "s",
    SOURCE,
    measure,
    band=BANDS["task"],
    needs=("sound", "speech", "words", "times", "content"),
    refused_by=("words",),
    shown=False,
    order=62,
)
