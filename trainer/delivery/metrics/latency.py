"""How long the recording runs before you speak.

In the practice the recording starts when the question is over, so this is thinking time. Up to six
seconds is fine; longer is only mentioned. In a file from elsewhere it is whatever silence comes first.
"""

from __future__ import annotations

from audio.values import TimeSpan
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds, usual, verdict
from trainer.values import Band, Evidence

SOURCE = "our own estimate: up to 3 s is usual, up to 6 s is fine"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds from the start of the recording to the first speech."""
    assert spoken.span is not None
    value = spoken.span.start_s
    sentence = f"You began to speak after {seconds(value)}{usual(band, 'seconds is fine')}."
    evidence = (Evidence.heard(TimeSpan(0.0, value)),) if value > 0 else ()
    return Figure(value, sentence, verdict(value, band, None, None), "", evidence)


METRIC = Metric(
    "latency",
    "Thinking time",
    "s",
    SOURCE,
    measure,
    band=Band(None, 6.0, "H", SOURCE),
    refused_by=("span",),
    advice={"worth_a_listen": "Thinking first is fine. You can say “Let me think for a moment” and then take it."},
    order=12,
)
