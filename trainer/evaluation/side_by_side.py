"""The same words through a counter of substrings and through ours: what context is worth.

Two texts of our own, written for this: one that a person speaks with fillers, one full of look-alikes with
none. Open practice tools count fillers by looking for their letters anywhere; ``count_substrings`` does that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from audio.values import Transcript
from trainer.delivery import review_delivery
from trainer.questions import load_bank
from trainer.values import Event

WANTED = ("um", "uh", "er", "ah", "like", "you know", "so", "actually", "basically", "literally", "i mean", "right",
          "kind of", "sort of", "well", "okay")
"""What such counters look for, in one common order."""

SPOKEN = (
    "So, um, I started out as a porter at a small hospital, and I liked it more than I thought I would. "
    "What I mean is that I like to see the person I am helping. The ward was short-staffed, so I learned to plan, "
    "and I was, like, looking two hours ahead. My manager let me run the night rota, you know, the "
    "one nobody wants, and it worked so well that they kept it. In five years I would like to lead a kind of team "
    "that plans for nights like those, and, uh, I think this is the right place."
)
"""103 words. A listener counts five fillers: so, um, like, you know, uh."""

CLEAN = (
    "I also sold the volume of numbers that matter most, so the summer forum was likely our best. I like this kind of "
    "work because customers know what they like. You know the market well, and that is actually why I would also like "
    "to grow here. The right answer is so often simple. I mean it: errors teach us much."
)
"""61 words without a single filler, full of look-alikes."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One text: how many fillers a listener counts in it, and how many each way of counting finds."""

    name: str
    words: int
    true: int
    substrings: int
    ours: int
    counted: tuple[Event, ...]
    left_out: tuple[Event, ...]


def side_by_side() -> tuple[Compared, ...]:
    """Both texts, counted both ways."""
    return (compare("spoken with fillers", SPOKEN, 5), compare("no fillers", CLEAN, 0))


def compare(name: str, text: str, true: int) -> Compared:
    """One text counted both ways; ``true`` is what a listener counts."""
    report = review_delivery(Transcript.typed(text), None, load_bank().get("career-aspirations"))
    fillers = [event for event in report.events if event.kind in ("filler_sound", "filler_phrase")]
    counted = tuple(event for event in fillers if event.counted)
    left_out = tuple(event for event in fillers if not event.counted)
    return Compared(name, len(text.split()), true, count_substrings(text), len(counted), counted, left_out)


def count_substrings(text: str, wanted: Iterable[str] = WANTED) -> int:
    """Every place where the letters of a filler stand, inside other words too: "so" in "also", "um" in "volume"."""
    low = text.lower()
    return sum(low.count(each) for each in wanted)


def table() -> str:
    """Both texts as a Markdown table, with what ours left out and why."""
    rows = ["| text | words | a listener | substrings | ours |", "| --- | --- | --- | --- | --- |"]
    compared = side_by_side()
    rows += [f"| {c.name} | {c.words} | {c.true} | {c.substrings} | {c.ours} |" for c in compared]
    rows.append("")
    for each in compared:
        reasons = sorted({f"“{event.label}”: {event.reason}" for event in each.left_out})
        rows.append(f"Left out in “{each.name}”: {'; '.join(reasons) or 'nothing'}.")
    return "\n".join(rows)
