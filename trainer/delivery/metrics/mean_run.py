"""How many seconds of speech lie between two pauses, on average. In JSON and exports only."""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds
from trainer.values import Band

SOURCE = "speech between pauses of 250 ms, as studies of fluency count it"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Mean seconds between pauses: the spoken span without its pauses, over the number of runs."""
    assert spoken.span_s is not None
    silent = sum(pause.duration_s for pause in spoken.pauses)
    value = max(0.0, spoken.span_s - silent) / (len(spoken.pauses) + 1)
    return Figure(value, f"Between two pauses you spoke for {seconds(value)} on average.")


METRIC = Metric(
    "mean_run", "Speech between pauses", "s", SOURCE, measure, refused_by=("edges", "pauses"), shown=False, order=91
)
