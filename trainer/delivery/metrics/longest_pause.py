"""The longest silence inside the answer. Information."""

from __future__ import annotations

from trainer.delivery.fillers import clock
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds
from trainer.values import Band, Evidence

SOURCE = "measured on the sound"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds of the longest pause; without a pause there is none to measure."""
    if not spoken.pauses:
        return NoFigure("there was no pause of a quarter of a second", shown=False)
    longest = max(spoken.pauses, key=lambda pause: (pause.duration_s, -pause.start_s))
    sentence = f"Your longest pause was {seconds(longest.duration_s)}, at {clock(longest.start_s)}."
    return Figure(longest.duration_s, sentence, evidence=(Evidence.heard(longest),))


METRIC = Metric("longest_pause", "Longest pause", "s", SOURCE, measure, refused_by=("edges", "pauses"), order=44)
