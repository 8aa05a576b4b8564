"""How far the pace moves within the answer: quickest minus slowest stretch of fifteen seconds.

A window of 15 seconds every 5; shorter ones show noise. Speeding up near the end is common. Information.
"""

from __future__ import annotations

from audio.values import TimeSpan
from trainer.delivery.fillers import clock
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.pace_curve import STEP_S, WINDOW_S, pace_curve
from trainer.delivery.spoken import Spoken
from trainer.values import Band, Evidence

SOURCE = "windows of 15 s every 5 s, tried on our own recordings"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Words a minute between the slowest and the quickest window; both can be played."""
    points = pace_curve(spoken)
    if len(points) < 2:
        return NoFigure(f"the answer is shorter than {WINDOW_S + STEP_S:.0f} seconds")
    slow = min(points, key=lambda point: point.words_per_minute)
    quick = max(points, key=lambda point: point.words_per_minute)
    low, high = slow.words_per_minute, quick.words_per_minute
    sentence = f"Your pace moved between {low:.0f} and {high:.0f} words a minute"
    if high > low:
        sentence += f", slowest near {clock(slow.middle_s)} and quickest near {clock(quick.middle_s)}"
    half = WINDOW_S / 2
    evidence = tuple(
        Evidence.heard(TimeSpan(max(0.0, p.middle_s - half), p.middle_s + half)) for p in sorted({slow, quick})
    )
    return Figure(high - low, f"{sentence}.", evidence=evidence)


METRIC = Metric(
    "pace_drift",
    "Change of pace",
    "words/min",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times"),
    refused_by=("pace", "words"),
    order=22,
)
