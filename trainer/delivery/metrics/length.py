"""How long you spoke, from the first sound of speech to the last.

Silence before and after is left out, so a late click on the button changes nothing. The usual range
comes from the question: a short factual one wants less than a story. Where the core of an answer was
heard, short is no fault. Where it runs long, the longest stretch without a part it asks for is named.
Ranges are a convention that interview guides share; nobody has measured them.
"""

from __future__ import annotations

from itertools import pairwise

from trainer.delivery.fillers import clock
from trainer.delivery.metric import Figure, Metric, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds, usual
from trainer.values import Band, Evidence, Level

SPARE_S = 10.0
"""A shorter stretch is not worth naming as a place to cut. Heuristic."""

SOURCE = "the length most interview guides give for this kind of question"


def measure(spoken: Spoken, band: Band | None) -> Figure | NoFigure:
    """Seconds from the first to the last speech, against the question's target."""
    assert spoken.span_s is not None
    value, target = spoken.span_s, spoken.question.target
    told = f"You spoke for {seconds(value)}"
    if band is None:
        return Figure(value, f"{told}.")
    if band.mark == "C":
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
        spare = spare_stretch(spoken)
        if spare is None or spare.time is None:
            return Figure(value, sentence, long, f"{long}_long", band=band)
        where = f"From {clock(spare.time.start_s)} to {clock(spare.time.end_s)}"
        return Figure(value, f"{sentence} {where} I heard none of the parts it asks for.", long, "trim", (spare,), band)
    return Figure(value, sentence, "fine", band=band)


def spare_stretch(spoken: Spoken) -> Evidence | None:
    """The longest stretch of words, ten seconds or more, that carries no element: where an answer may be cut.

    None without the content side's places, without times, or where no stretch is that long.
    """
    words, elements = spoken.transcript.words, spoken.content.elements if spoken.content else ()
    used = {i for e in elements for q in e.evidence if q.span for i in spoken.transcript.words_in(q.span)}
    if not used or not spoken.transcript.timed:
        return None
    gaps = [(a + 1, b - 1) for a, b in pairwise([-1, *sorted(used), len(words)]) if b - a > 1]
    times = [(spoken.time_of_words(first, last + 1), first, last) for first, last in gaps]
    long = [(t.duration_s, -a, b) for t, a, b in times if t is not None and t.duration_s >= SPARE_S]
    return spoken.cite(-max(long)[1], max(long)[2]) if long else None


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
    refused_by=("span",),
    advice={
        "worth_a_listen_short": "There is room for one more sentence: an example, or why it matters to you.",
        "work_on_it_short": "There is room for more. Add one example, and one line on why it matters to you.",
        "trim": "Try it once without that stretch, and end on your main point.",
        "worth_a_listen_long": "Listen for one part that could go, and end on your main point.",
        "work_on_it_long": "Pick the two parts that matter most and leave the rest for their next question.",
    },
    order=10,
)
