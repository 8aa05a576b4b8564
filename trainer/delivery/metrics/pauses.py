"""How many silences of a quarter of a second or more lie inside the answer.

Measured on the sound, not between written words. Most pauses are planning and give a listener time;
those in the middle of a sentence are counted apart.
"""

from __future__ import annotations

import math

from trainer.delivery.fillers import NOISE_FILTER, may_be_fewer
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import count, seconds
from trainer.values import Band

SOURCE = "silences from 250 ms, as studies of fluency count them"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Number of pauses, with their seconds in sum."""
    number = len(spoken.pauses)
    total = math.fsum(pause.duration_s for pause in spoken.pauses)
    tail = f", {seconds(total)} in all" if number else ""
    missing = NOISE_FILTER if may_be_fewer(spoken) else ""
    return Figure(float(number), f"You made {count(number, 'pause')}{tail}.{missing}")


METRIC = Metric("pauses", "Pauses", "count", SOURCE, measure, refused_by=("pauses",), order=40)
