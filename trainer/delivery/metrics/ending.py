"""Whether the answer ends on its last point, or trails off ("so, yeah…").

The figure is the number of words after the last real one that carry nothing: so, yeah, I guess, that's it.
Nought is a clean ending.
"""

from __future__ import annotations

from trainer.delivery.endings import trailing
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.values import Band

SOURCE = "general interview practice"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Number of words that trail off at the end, with those words as evidence."""
    if len(spoken.kept) < 5:
        return NoFigure("there are too few words to tell an ending")
    first = trailing(spoken)
    if first is None:
        return Figure(0.0, "The answer ends on its last point.", "fine")
    words = sum(1 for word in spoken.words[first:] if word)
    quote = spoken.cite(first, len(spoken.words) - 1)
    said = (quote.quote or "").strip(" .,…-—–!?;:")
    return Figure(float(words), f"The answer trails off on “{said}”.", "worth_a_listen", "", (quote,))


METRIC = Metric(
    "ending",
    "Ending",
    "words",
    SOURCE,
    measure,
    needs=("words",),
    refused_by=("words",),
    advice={"worth_a_listen": "Stop after the sentence before it, or end on one line about this job: “That is why …”."},
    order=13,
)
