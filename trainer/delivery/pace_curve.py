"""Words a minute: over the whole answer, and as a curve over it."""

from __future__ import annotations

from typing import NamedTuple

from trainer.delivery.spoken import Spoken

FEWEST_WORDS = 15
"""Under this many words a pace says nothing. Source: the delivery guide."""

WINDOW_S, STEP_S = 15.0, 5.0
"""The curve's windows and how far apart they start; shorter windows are noise. Source: the delivery guide."""


class PacePoint(NamedTuple):
    """Words a minute in the window around ``middle_s``."""

    middle_s: float
    words_per_minute: float


def words_per_minute(spoken: Spoken) -> float | None:
    """Kept words over the seconds from the first to the last word; None under fifteen or without times.

    Filler sounds at the edges are no words; a repeat's seconds count although its words do not.
    """
    times = [spoken.transcript.words[i].time for i in spoken.real]
    known = [time for time in times if time is not None]
    if len(spoken.kept) < FEWEST_WORDS or len(known) < len(times):
        return None
    seconds = max(time.end_s for time in known) - min(time.start_s for time in known)
    return len(spoken.kept) * 60.0 / seconds if seconds > 0 else None


def pace_curve(spoken: Spoken) -> tuple[PacePoint, ...]:
    """Words a minute in 15 s windows, each 5 s; empty for answers under 20 s or without times.

    A word belongs to the window that holds its middle. Words left out of the pace are left out here.
    """
    words = [spoken.transcript.words[i] for i in spoken.kept]
    times = [word.time for word in words if word.time is not None]
    if len(times) < max(len(words), FEWEST_WORDS):
        return ()
    middles = sorted((time.start_s + time.end_s) / 2 for time in times)
    first, last = min(time.start_s for time in times), max(time.end_s for time in times)
    points, begin, at = [], first, 0
    if last - first < WINDOW_S + STEP_S:
        return ()
    while begin + WINDOW_S <= last + 1e-9:
        while at < len(middles) and middles[at] < begin:
            at += 1
        end = at
        while end < len(middles) and middles[end] < begin + WINDOW_S:
            end += 1
        points.append(PacePoint(begin + WINDOW_S / 2, (end - at) * 60.0 / WINDOW_S))
        begin += STEP_S
    return tuple(points)
