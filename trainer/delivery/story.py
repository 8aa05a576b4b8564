"""Seconds spent on each part of a story: situation, task, action, result."""

from __future__ import annotations

from collections.abc import Mapping

from audio.values import TimeSpan
from trainer.delivery.metric import Figure, NoFigure
from trainer.delivery.spoken import Spoken
from trainer.delivery.wording import seconds, verdict
from trainer.values import Band, Evidence, Level

PARTS = ("situation", "task", "action", "result")
NAMES: Mapping[str, str] = {"situation": "the situation", "task": "your task", "action": "what you did",
                            "result": "how it turned out"}
SOURCE = "the split most guides to telling a work story give"
BANDS: Mapping[str, Band] = {
    "situation": Band(10.0, 15.0, "C", SOURCE),
    "task": Band(5.0, 10.0, "C", SOURCE),
    "action": Band(30.0, 45.0, "C", SOURCE),
    "result": Band(30.0, 45.0, "C", SOURCE),
}


def is_story(spoken: Spoken) -> bool:
    """Whether the question asks for a story told in these parts."""
    return {"situation", "action", "result"} <= set(spoken.question.core)


def part_seconds(spoken: Spoken) -> dict[str, tuple[float, tuple[Evidence, ...]]]:
    """Seconds and evidence of each part that was heard with a time.

    A part starts where its words start and lasts until words of another part start, or speech ends.
    """
    if spoken.content is None or spoken.span is None:
        return {}
    starts: list[tuple[TimeSpan, int, Evidence]] = []
    for element in spoken.content.elements:
        if element.id in PARTS and element.level not in (Level.NOT_HEARD, Level.NOT_JUDGED):
            rank = PARTS.index(element.id)
            starts += [(e.time, rank, e) for e in element.evidence if e.time is not None]
    starts.sort(key=lambda item: item[:2])
    found: dict[str, tuple[float, tuple[Evidence, ...]]] = {}
    for index, (time, rank, evidence) in enumerate(starts):
        end = next((other.start_s for other, kind, _ in starts[index + 1 :] if kind != rank), spoken.span.end_s)
        later = next((other.start_s for other, kind, _ in starts[index + 1 :] if kind == rank), end)
        spent, before = found.get(PARTS[rank], (0.0, ()))
        found[PARTS[rank]] = (spent + max(0.0, min(end, later) - time.start_s), (*before, evidence))
    return found


def part_figure(spoken: Spoken, part: str, band: Band | None) -> Figure | NoFigure:
    """Seconds of one part, with its usual range; only where the question asks for a story."""
    if not is_story(spoken):
        return NoFigure("this question does not ask for a story", shown=False)
    found = part_seconds(spoken)
    if part not in found:
        return NoFigure(f"{NAMES[part]} was not heard as a part of its own", shown=False)
    value, evidence = found[part]
    judged = verdict(value, band, None, None)
    return Figure(value, f"About {seconds(value)} went to {NAMES[part]}.", judged, "", evidence)
