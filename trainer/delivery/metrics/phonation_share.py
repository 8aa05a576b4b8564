"""How much of the answer is speech and not silence. In JSON and exports only: it says little by itself."""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.values import Band

SOURCE = "seconds of speech over the seconds from first to last speech"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Percent of the spoken span that is speech."""
    assert spoken.hearing is not None
    if not spoken.span_s:
        return NoFigure("no speech was heard")
    value = min(100.0, 100.0 * spoken.hearing.activity.speech_s / spoken.span_s)
    return Figure(value, f"{value:.0f} percent of the answer is speech, the rest is silence.")


METRIC = Metric(
    "phonation_share", "Share of speech", "%", SOURCE, measure, refused_by=("edges", "pauses"), shown=False, order=90
)
