"""Long pauses inside a sentence or clause, a minute.

A second or longer in the middle of a clause makes a listener wait. Up to two a minute is fine, from four on
it is worth practising. Our own estimate. Under 45 seconds there is no rate.
"""

from __future__ import annotations

from trainer.delivery.clause_pauses import inside_clauses
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import LONG_PAUSE_S, SHORT_ANSWER_S, Spoken
from trainer.delivery.wording import plain, times, usual, verdict
from trainer.values import Band, Evidence

SOURCE = "our own estimate: up to 2 a minute fine, above 4 worth practising"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Pauses of a second or more inside clauses, a minute of the answer."""
    assert spoken.span_s is not None
    if spoken.span_s < SHORT_ANSWER_S:
        return NoFigure(f"the answer is shorter than {SHORT_ANSWER_S:.0f} seconds, so a rate would mislead")
    long = inside_clauses(spoken, LONG_PAUSE_S)
    rate = len(long) * 60.0 / spoken.span_s
    told = f"You paused for a second or longer inside sentences {times(len(long))}, {plain(rate)} a minute"
    if not long:
        told = "You made no long pause inside your sentences"
    sentence = f"{told}{usual(band, 'a minute is fine')}."
    return Figure(rate, sentence, verdict(rate, band, None, 2.0), "", tuple(Evidence.heard(p) for p in long))


METRIC = Metric(
    "long_pauses_in_clauses",
    "Long pauses inside sentences",
    "count/min",
    SOURCE,
    measure,
    band=Band(None, 2.0, "H", SOURCE),
    needs=("sound", "speech", "words", "times"),
    refused_by=("pauses", "words"),
    advice={
        "worth_a_listen": "Play one of them, and try the pause at the end of the sentence.",
        "work_on_it": "Think through the next sentence first, then say it in one go.",
    },
    order=43,
)
