"""Two attempts at an answer side by side, and what several answers say about the future."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.compare.alignment import Piece, blocks, pieces
from trainer.compare.quantities import NumberChange, changed
from trainer.compare.strands import Contradiction, Saying, Strand, Thread, thread
from trainer.values import Evidence, Finding, Level, Manner, Review

__all__ = [
    "Comparison", "Contradiction", "ElementChange", "FigureChange", "NumberChange", "Piece", "Saying", "Strand",
    "Thread", "compare", "thread",
]  # fmt: skip

_RANK = {Level.NOT_HEARD: 0, Level.TOUCHED: 1, Level.THERE: 2, Level.CLEAR: 3}


@dataclass(frozen=True, slots=True)
class ElementChange:
    """One element that came across differently. ``evidence``: its words where it is stronger."""

    element: str
    before: Level
    after: Level
    evidence: tuple[Evidence, ...]

    @property
    def gained(self) -> bool:
        """It is heard now and was not, or only touched on."""
        return _RANK[self.before] < 2 <= _RANK[self.after]

    @property
    def lost(self) -> bool:
        """It was heard and is not any more, or only touched on."""
        return _RANK[self.after] < 2 <= _RANK[self.before]


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One delivery figure in both attempts; no verdict, the reader knows what was meant."""

    metric: str
    unit: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one attempt to the next.

    ``elements``: those that came across differently. ``pitfalls_gone`` holds only what was looked for again.
    ``seconds_saved`` and ``fillers_saved``: positive when the later one has fewer; None when either attempt has
    no such figure. ``numbers``: figures said in the answer and told differently. Where either attempt was judged
    under "I stammer", nothing about how it sounded is set side by side: stammering varies from day to day.
    """

    same_question: bool
    pieces: tuple[Piece, ...]
    elements: tuple[ElementChange, ...]
    pitfalls_gone: tuple[Finding, ...]
    pitfalls_new: tuple[Finding, ...]
    seconds_saved: float | None
    fillers_saved: int | None
    figures: tuple[FigureChange, ...]
    numbers: tuple[NumberChange, ...]

    @property
    def gained(self) -> tuple[ElementChange, ...]:
        return tuple(change for change in self.elements if change.gained)

    @property
    def lost(self) -> tuple[ElementChange, ...]:
        return tuple(change for change in self.elements if change.lost)


def compare(before: Review, after: Review) -> Comparison:
    """The later attempt beside the earlier one. Spans point into each attempt's own transcript."""
    made = blocks(before.transcript, after.transcript)
    sounded = Manner.STAMMER not in (before.manner, after.manner)
    return Comparison(
        same_question=before.question.id == after.question.id,
        pieces=pieces(before.transcript, after.transcript, made),
        elements=_elements(before, after),
        pitfalls_gone=tuple(f for f in before.content.findings if _left(f.rule, after)),
        pitfalls_new=tuple(f for f in after.content.findings if _left(f.rule, before)),
        seconds_saved=_saved(_seconds(before), _seconds(after)) if sounded else None,
        fillers_saved=_fillers_saved(before, after) if sounded else None,
        figures=_figures(before, after) if sounded else (),
        numbers=changed(before.transcript, after.transcript, made),
    )


def _elements(before: Review, after: Review) -> tuple[ElementChange, ...]:
    ids = dict.fromkeys(e.id for review in (before, after) for e in review.content.elements)
    found = []
    for id in ids:
        one, two = _level(before, id), _level(after, id)
        if one is two or one not in _RANK or two not in _RANK:
            continue
        stronger = after if _RANK[two] > _RANK[one] else before
        evidence = next((e.evidence for e in stronger.content.elements if e.id == id), ())
        found.append(ElementChange(id, one, two, evidence))
    return tuple(found)


def _level(review: Review, id: str) -> Level:
    """An element's level; one that was looked for and isn't listed was not heard."""
    content, question = review.content, review.question
    listed = any(element.id == id for element in content.elements)
    judged = not content.not_judged and review.transcript.reliable
    if not listed and judged and id in (*question.core, *question.credit):
        return Level.NOT_HEARD
    return content.level_of(id)


def _left(rule: str, review: Review) -> bool:
    """Whether a review looked for a pitfall and did not hear it."""
    looked = next((run.ran for run in review.content.rules_run if run.rule == rule), False)
    return looked and all(found.rule != rule for found in review.content.findings)


def _seconds(review: Review) -> float | None:
    """Seconds from the first word to the last; the length figure where it was given."""
    measured = review.delivery.get("length")
    if measured is not None and measured.value is not None:
        return measured.value
    words = review.transcript.words
    if not review.transcript.timed or words[0].start_s is None or words[-1].end_s is None:
        return None
    return words[-1].end_s - words[0].start_s


def _saved(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else round(before - after, 3)


def _fillers_saved(before: Review, after: Review) -> int | None:
    """Counted only where both attempts were listened to for fillers and neither had to refuse."""
    counts = []
    for review in (before, after):
        measured = review.delivery.get("filler_sounds")
        if measured is None or measured.value is None:
            return None
        counts.append(
            sum(1 for e in review.delivery.events if e.counted and e.kind in ("filler_sound", "filler_phrase"))
        )
    return counts[0] - counts[1]


def _figures(before: Review, after: Review) -> tuple[FigureChange, ...]:
    found = []
    for measured in after.delivery.measurements:
        earlier = before.delivery.get(measured.metric)
        if earlier is None or earlier.value is None or measured.value is None or not measured.shown:
            continue
        if earlier.unit == measured.unit and round(earlier.value, 3) != round(measured.value, 3):
            found.append(FigureChange(measured.metric, measured.unit, earlier.value, measured.value))
    return tuple(found)
