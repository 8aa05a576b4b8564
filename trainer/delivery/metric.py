"""What a delivery metric is: a value that says what it measures, what it needs, and what usually counts as fine.

A metric file ``trainer/delivery/metrics/<id>.py`` holds a docstring (its page: what the figure is, how it is
made, how far to trust it) and one ``METRIC = Metric(...)``. It is discovered; nothing else lists it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from trainer.delivery.spoken import Spoken
from trainer.values import Band, Evidence

NEEDS = ("sound", "speech", "words", "times", "content")
"""sound: a recording. speech: somebody speaks in it. words: reliable ones. times: every word has its seconds.
content: the content side has looked at the answer."""

VERDICTS = ("fine", "worth_a_listen", "work_on_it", "information", "no_figure")


@dataclass(frozen=True, slots=True)
class NoFigure:
    """Why there is no figure: a clause without a full stop, read after "because". ``shown``: worth a line
    on screen (what has no sense for this answer at all stays in the JSON)."""

    because: str
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and how it is told. ``sentence`` holds the figure and its range in plain words.

    ``verdict`` picks the metric's advice; ``advice`` names another line of it. ``band`` and ``source`` only
    where they differ from the metric's own. ``information`` has no advice.
    """

    value: float
    sentence: str
    verdict: str = "information"
    advice: str = ""
    evidence: tuple[Evidence, ...] = ()
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """One quantity of how an answer sounded.

    ``unit``: of the value, as in the JSON. ``band``: the usual range with its mark (S study, T tried, C
    convention, H heuristic) and source; ``outer``: how far outside it becomes something to work on.
    ``needs``: of ``NEEDS``; ``refused_by``: families of ``SoundProblem.refuses`` that forbid the figure.
    ``advice``: one line for each verdict or special case. ``shown`` False: JSON and exports only.
    """

    id: str
    title: str
    unit: str
    source: str
    measure: Callable[[Spoken, Band | None], Figure | NoFigure]
    band: Band | None = None
    needs: tuple[str, ...] = ("sound", "speech")
    refused_by: tuple[str, ...] = ()
    advice: Mapping[str, str] = field(default_factory=dict)
    shown: bool = True
    order: int = 100
    page: str = field(default="", compare=False)
