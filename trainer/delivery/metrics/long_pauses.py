"""How many silences last a second or longer.

A second is long for a listener, two are very long. Between sentences they often help; the ones inside a
sentence are counted apart. Information.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import LONG_PAUSE_S, VERY_LONG_PAUSE_S, Spoken
from trainer.delivery.wording import count
from trainer.values import Band, Evidence

SOURCE = "a convention of fluency studies: long from 1 s, very long from 2 s"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Number of pauses of a second or more; each can be played."""
    long = [pause for pause in spoken.pauses if pause.duration_s >= LONG_PAUSE_S]
    longer = sum(1 for pause in long if pause.duration_s >= VERY_LONG_PAUSE_S)
    tail = f", {longer} of them two seconds or longer" if longer else ""
    sentence = f"You made {count(len(long), 'pause')} of a second or longer{tail}."
    return Figure(float(len(long)), sentence, evidence=tuple(Evidence.heard(pause) for pause in long))


METRIC = Metric("long_pauses", "Long pauses", "count", SOURCE, measure, refused_by=("pauses",), order=41)
