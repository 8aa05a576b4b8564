"""The silences inside an answer: between two stretches of speech, and long enough to notice."""

from __future__ import annotations

from audio.values import Activity, TimeSpan

SHORTEST_PAUSE_S = 0.25
"""Silences from this length on count as pauses. Source: the literature on fluency."""

ROUNDING_S = 1e-6
"""Slack for sums of hundredths that come out a hair short."""


def find(activity: Activity, *, shortest_s: float = SHORTEST_PAUSE_S) -> tuple[TimeSpan, ...]:
    """Silences of at least ``shortest_s`` between the first and the last speech, in order.

    What comes before the first word is latency and what comes after the last is nothing: neither is a pause.
    A sound that is no speech (a breath, a chair) does not end a pause, because it is not in
    ``activity.speech``. Raises ``ValueError`` for a length that is not positive.
    """
    if shortest_s <= 0:
        raise ValueError("the shortest pause must last longer than nothing")
    silences = (TimeSpan(a.end_s, b.start_s) for a, b in zip(activity.speech, activity.speech[1:]))
    return tuple(s for s in silences if s.duration_s >= shortest_s - ROUNDING_S)
