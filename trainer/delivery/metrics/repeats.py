"""How many words or starts were said twice in a row.

"The the", "we were, we were". Doublings that are meant (very very, that that, numbers) are left out and
listed with the reason. A recogniser that tidies up may have dropped some. Information.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import count, times
from trainer.values import Band

SOURCE = "counted in the words, with exceptions of our own"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Number of repeats and restarts."""
    found = [repeat for repeat in spoken.repeats if repeat.counted]
    if not found and spoken.hearing is not None and not spoken.transcript.verbatim:
        return NoFigure("the recogniser writes tidied words, in which a repeat may be lost")
    starts = sum(1 for repeat in found if repeat.again - repeat.first > 1 or repeat.kind == "restart")
    told = f"You said something twice in a row {times(len(found))}" if found else "You said nothing twice in a row"
    tail = f", {count(starts, 'a new start', 'new starts')} among them".replace("1 a ", "a ") if starts else ""
    evidence = tuple(spoken.cite(repeat.first, repeat.last - 1) for repeat in found)
    return Figure(float(len(found)), f"{told}{tail}.", evidence=evidence)


METRIC = Metric(
    "repeats",
    "Repeats and new starts",
    "count",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    order=50,
)
