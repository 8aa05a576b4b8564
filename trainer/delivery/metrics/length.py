"""How long you spoke, from the first sound of speech to the last.

Silence before and after is left out, so a late click on the button changes nothing. The usual range
comes from the question: a short factual one wants less than a story. Where the core of an answer was
heard, short is no fault. Ranges are a convention that interview guides share; nobody has measured them.
"""

from __future__ import annotations

from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds, usual
from trainer.values import Band, Level

SOURCE = "the length most interview guides give for this kind of question"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds from the first to the last speech, against the question's target."""
    assert spoken.span_s is not None
    value, target = spoken.span_s, spoken.question.target
    told = f"You spoke for {seconds(value)}"
    if band is None and "length" not in _chosen(spoken):
        return Figure(value, f"{told}.")
    if band is None or band.mark == "C":
        band = Band(target.low_s, target.high_s, "C", SOURCE)
        outer_low, outer_high = target.outer_low_s, target.outer_high_s
    else:
        outer_low, outer_high = (band.low or 0.0) / 2, (band.high or float("inf")) * 4 / 3
    sentence = f"{told}{usual(band, 'seconds is comfortable here')}."
    if band.low is not None and value < band.low:
        short = "work_on_it" if value < outer_low and not _core_heard(spoken) else "worth_a_listen"
        return Figure(value, sentence, short, f"{short}_short", band=band)
    if band.high is not None and value > band.high:
        long = "work_on_it" if value > outer_high else "worth_a_listen"
        return Figure(value, sentence, long, f"{long}_long", band=band)
    return Figure(value, sentence, "fine", band=band)


def _chosen(spoken: Spoken) -> frozenset[str]:
    return frozenset(spoken.settings.bands)


def _core_heard(spoken: Spoken) -> bool:
    """Whether every core element of the best-fitting framework came across."""
    content = spoken.content
    if content is None:
        return False
    core = spoken.question.frameworks.get(content.framework, ())
    return bool(core) and all(content.level_of(name) in (Level.CLEAR, Level.THERE) for name in core)


METRIC = Metric(
    "length",
    "Length",
    "s",
    SOURCE,
    measure,
    band=Band(None, None, "C", SOURCE),
    advice={
        "worth_a_listen_short": "There is room for one more sentence: an example, or why it matters to you.",
        "work_on_it_short": "There is room for more. Add one example, and one line on why it matters to you.",
        "worth_a_listen_long": "Listen for one part that could go, and end on your main point.",
        "work_on_it_long": "Pick the two parts that matter most and leave the rest for their next question.",
    },
    order=10,
)
