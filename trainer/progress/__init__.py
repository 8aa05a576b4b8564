"""A person's own answers over time: figures, elements, phrases leaned on, the first and the latest take.

Nothing here is added up, ranked or counted in days. What "How I speak" hides is hidden here as well.
"""

from trainer.progress.phrases import Leaned, Use, phrases
from trainer.progress.takes import Meeting, Take, then_and_now
from trainer.progress.trends import RUNGS, Choice, Point, Trend, element_trend, elements, metric_trend, metrics
from trainer.progress.view import View, held_back

__all__ = [
    "RUNGS",
    "Choice",
    "Leaned",
    "Meeting",
    "Point",
    "Take",
    "Trend",
    "Use",
    "View",
    "element_trend",
    "elements",
    "held_back",
    "metric_trend",
    "metrics",
    "phrases",
    "then_and_now",
]
