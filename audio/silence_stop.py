"""The stop on silence, for those who switch it on: it listens for speech first and then for its end."""

from __future__ import annotations

from collections import deque

SPEECH_OVER_FLOOR_DB = 12.0
"""What is this much above the quietest so far is taken for speech; only for the optional stop on silence."""

SPOKEN_S = 0.5
"""So much speech must have been heard before silence may stop anything: a key pressed is not an answer."""

FLOOR_DBFS = -75.0
"""The quietest level a floor is believed to have: digital zeros must not make a hiss look like speech."""


class SilenceStop:
    """Whether it has been silent for long enough since somebody spoke.

    Levels are compared with the quietest block so far, so neither the microphone's gain nor the noise of the
    room decides. ``wanted_s``: seconds of silence that end the recording.
    """

    def __init__(self, wanted_s: float) -> None:
        self.wanted_s = wanted_s
        self._seconds_at: dict[int, float] = {}
        self._recent: deque[tuple[int, float]] = deque()
        self._recent_s = 0.0

    def over(self, level_dbfs: float, seconds: float) -> bool:
        """Take the next block's level and length; whether the silence is long enough now."""
        step = round(min(0.0, max(level_dbfs, FLOOR_DBFS)))
        self._seconds_at[step] = self._seconds_at.get(step, 0.0) + seconds
        self._recent.append((step, seconds))
        self._recent_s += seconds
        while self._recent_s - self._recent[0][1] >= self.wanted_s:
            self._recent_s -= self._recent.popleft()[1]
        speech_from = min(self._seconds_at) + SPEECH_OVER_FLOOR_DB
        spoken_s = sum(s for at, s in self._seconds_at.items() if at >= speech_from)
        silent = self._recent_s >= self.wanted_s and all(at < speech_from for at, _ in self._recent)
        return silent and spoken_s >= SPOKEN_S
