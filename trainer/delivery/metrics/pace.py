"""How many words a minute you said, from the first word to the last.

Filler sounds and words said twice in a row are left out. Pauses are part of it: pace is what a listener
has to keep up with. Under fifteen words there is no figure. Most interviewers follow 120 to 170 easily;
the range is our reading of studies of fluent speech. It is not shown where English is not your first language.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.pace_curve import FEWEST_WORDS, words_per_minute
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import usual, verdict
from trainer.values import Band

SOURCE = "our own estimate from studies of fluent speech"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Words a minute over the spoken words; fewer than fifteen give none."""
    value = words_per_minute(spoken)
    if value is None:
        return NoFigure(f"fewer than {FEWEST_WORDS} words were spoken")
    judged = verdict(value, band, 20.0, 20.0)
    side = "_slow" if band and band.low is not None and value < band.low else "_fast"
    sentence = f"You spoke about {value:.0f} words a minute{usual(band, 'is easy to follow')}."
    return Figure(value, sentence, judged, judged + side)


METRIC = Metric(
    "pace",
    "Pace",
    "words/min",
    SOURCE,
    measure,
    band=Band(120.0, 170.0, "H", SOURCE),
    needs=("sound", "speech", "words", "times"),
    refused_by=("pace", "words"),
    advice={
        "worth_a_listen_slow": "Play it once: if it feels slow to you, try the main point a little quicker.",
        "work_on_it_slow": "Say the first two sentences once more, as you would tell them to a friend.",
        "worth_a_listen_fast": "Play it once: a short stop after each main point gives them time to follow.",
        "work_on_it_fast": "Stop for a breath after each full sentence. The words can stay as they are.",
    },
    order=20,
)
