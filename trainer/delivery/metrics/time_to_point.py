"""How many seconds pass before the question is answered.

Counted from your first word to the first words that answer it, whichever part comes first: a reason told
first is on the point. It comes from the content side.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds
from trainer.values import Band

SOURCE = "the first words that answer the question, found by the content side"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds from the first speech to the first words on the point."""
    assert spoken.content is not None and spoken.span is not None
    question = spoken.content.alignment.question
    if question.to_the_point_s is None:
        return NoFigure("no words were found that answer the question")
    value = max(0.0, question.to_the_point_s)
    told = "from your first word" if value < 1 else f"after {seconds(value)}"
    return Figure(value, f"You were on the point {told}.", evidence=question.evidence[:1])


METRIC = Metric(
    "time_to_point",
    "Time to the point",
    "s",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times", "content"),
    refused_by=("words",),
    order=11,
)
