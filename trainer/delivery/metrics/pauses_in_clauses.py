"""How many pauses fall in the middle of a sentence or clause.

Those are what listeners notice; between clauses people plan, and that sounds natural. A pause after
"and", "so" or "because" that opens a clause counts as between. It rests on where the words say a clause ends, so
under fifteen words there is no figure.
"""

from __future__ import annotations

from trainer.delivery.clause_pauses import inside_clauses
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.pace_curve import FEWEST_WORDS
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import count, times
from trainer.values import Band, Evidence

SOURCE = "studies of fluency: pauses inside clauses are noticed, pauses between them are planning"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Number of pauses inside clauses; each can be played."""
    if len(spoken.kept) < FEWEST_WORDS:
        return NoFigure(f"fewer than {FEWEST_WORDS} words were spoken")
    inside = inside_clauses(spoken)
    if not spoken.pauses:
        return Figure(0.0, "You did not pause inside your sentences.")
    told = f"You paused inside sentences {times(len(inside))}" if inside else "You did not pause inside your sentences"
    between, whole = len(spoken.pauses) - len(inside), count(len(spoken.pauses), "pause")
    share = f"{between} of your {whole}" if inside else f"your {whole}"
    sentence = f"{told}; {share} fell between them."
    return Figure(float(len(inside)), sentence, evidence=tuple(Evidence.heard(pause) for pause in inside))


METRIC = Metric(
    "pauses_in_clauses",
    "Pauses inside sentences",
    "count",
    SOURCE,
    measure,
    needs=("sound", "speech", "words", "times"),
    refused_by=("pauses", "words"),
    order=42,
)
