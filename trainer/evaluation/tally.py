"""Counting right and wrong: hits, precision, recall, and how sure such a share can be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from audio.values import TimeSpan


@dataclass(frozen=True, slots=True)
class Tally:
    """Hits, false alarms and misses of one kind of thing."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.hits + other.hits, self.false + other.false, self.missed + other.missed)

    @property
    def precision(self) -> float | None:
        return self.hits / (self.hits + self.false) if self.hits + self.false else None

    @property
    def recall(self) -> float | None:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None

    @property
    def f1(self) -> float | None:
        total = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / total if total else None

    def line(self) -> str:
        """Precision, recall and F1 with the numbers they come from and their 95 % intervals."""
        precision = share(self.hits, self.hits + self.false)
        recall = share(self.hits, self.hits + self.missed)
        f1 = "–" if self.f1 is None else f"{self.f1:.2f}"
        return f"precision {precision}, recall {recall}, F1 {f1}"


def share(hits: int, total: int) -> str:
    """A share as text: figure, hits of total, and Wilson's 95 % interval."""
    if not total:
        return "– (nothing to count)"
    low, high = wilson(hits, total)
    return f"{hits / total:.2f} ({hits}/{total}, {low:.2f}–{high:.2f})"


def wilson(hits: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The interval that holds the true share with 95 % (Wilson 1927); (0, 1) for nothing counted."""
    if not total:
        return 0.0, 1.0
    p = hits / total
    middle = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def match(found: Sequence[TimeSpan], truth: Sequence[TimeSpan], least_share: float = 0.3) -> Tally:
    """One to one by time: a hit overlaps a true one by ``least_share`` of the shorter of the two."""
    free = list(range(len(found)))
    hits = 0
    for true in truth:
        best = max(free, key=lambda k: found[k].overlap_s(true), default=None)
        if best is not None and found[best].overlap_s(true) > least_share * min(
            found[best].duration_s, true.duration_s
        ):
            free.remove(best)
            hits += 1
    return Tally(hits, len(found) - hits, len(truth) - hits)
