"""How many seconds went to how it turned out, where a question asks for a work story.

Many guides give 30 to 45 seconds: a convention, shown beside the figure and never turned into advice. In JSON and
exports; the report tells all parts in one line.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.story import BANDS, SOURCE, part_figure
from trainer.values import Band


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds of this part."""
    return part_figure(spoken, "result", band)


METRIC = Metric(
    "result_seconds",
    "How it turned out",
    "s",
    SOURCE,
    measure,
    band=BANDS["result"],
    needs=("sound", "speech", "words", "times", "content"),
    refused_by=("words",),
    shown=False,
    order=64,
)
