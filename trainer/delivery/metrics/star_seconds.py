"""How many seconds of a work story have a part: situation, task, action, result.

The parts come from the content side; each lasts until the next one starts. The seconds of each part are
figures of their own. Guides often give 10–15, 5–10, 30–45 and 30–45 seconds; that is a convention.
"""

from __future__ import annotations

import math

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.story import NAMES, PARTS, SOURCE, is_story, part_seconds
from trainer.delivery.wording import seconds
from trainer.values import Band


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds in all parts that were heard, told part by part."""
    if not is_story(spoken):
        return NoFigure("this question does not ask for a story", shown=False)
    found = part_seconds(spoken)
    if not found:
        return NoFigure("no part of a story was heard with its time")
    told = [f"{seconds(found[part][0])} on {NAMES[part]}" for part in PARTS if part in found]
    listed = " and ".join(", ".join(told).rsplit(", ", 1))
    evidence = tuple(found[part][1][0] for part in PARTS if part in found)
    return Figure(math.fsum(value for value, _ in found.values()), f"You spent {listed}.", evidence=evidence)


METRIC = Metric(
    "star_seconds",
    "Seconds on each part",
    "s",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times", "content"),
    refused_by=("words",),
    order=60,
)
