"""A recogniser that plays words it was given: the demo's listener, and a load for tests.

The script is a JSON file: ``{"words": [{"text", "start_s", "end_s", "confidence"?}], "language"?,
"reliable"?, "verbatim"?, "pace"?}``, times in seconds of the recording. With ``pace`` it takes that many
seconds for each second of sound, like a slow recogniser would: 3.0 is a third of real time.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from audio.errors import Cancelled, EngineError
from audio.segments import FINE
from audio.stt.choice import Choice
from audio.values import Recording, Word

NAP_S = 0.05
"""How long it waits before it looks whether it was stopped."""


class Scripted:
    """Gives each piece the words of the script that begin before the piece ends."""

    grain = FINE

    def __init__(self, choice: Choice) -> None:
        self.label = f"scripted {choice.model}".strip()
        path = Path(choice.path)
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            self._script = [
                Word(str(word["text"]), float(word["start_s"]), float(word["end_s"]), word.get("confidence"))
                for word in data["words"]
            ]
            self.language = str(data.get("language", "en"))
            self.reliable = bool(data.get("reliable", True))
            self.verbatim = bool(data.get("verbatim", True))
            self._pace = float(data.get("pace", 0.0))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EngineError(
                f"The script {path.name} cannot be played: {error}.",
                'It must be JSON with "words", each with "text", "start_s" and "end_s".',
            ) from error
        self._script.sort(key=lambda word: (word.start_s or 0.0, word.end_s or 0.0))
        self._next = 0

    def describe(self) -> dict[str, str]:
        """Engine and versions, for the record."""
        return {"engine": self.label}

    def begin(self) -> None:
        """Back to the first word."""
        self._next = 0

    def hear(self, piece: Recording, start_s: float, cancelled: Callable[[], bool]) -> list[Word]:
        """The next words that begin inside the piece or before it."""
        self._work(piece.duration_s * self._pace, cancelled)
        end_s = start_s + piece.duration_s
        words = []
        while self._next < len(self._script) and (self._script[self._next].start_s or 0.0) < end_s:
            word = self._script[self._next]
            start, end = word.start_s or 0.0, word.end_s or 0.0
            inside = max(0.0, start - start_s)
            words.append(Word(word.text, inside, max(inside, end - start_s), word.confidence))
            self._next += 1
        return words

    def finish(self) -> list[Word]:
        """The words after the last piece, as they stand in the script."""
        rest = self._script[self._next :]
        self._next = len(self._script)
        return rest

    @staticmethod
    def _work(seconds: float, cancelled: Callable[[], bool]) -> None:
        """Be busy for a while, as a slow recogniser is: its core is taken, it can be stopped."""
        end = time.monotonic() + seconds
        while True:
            if cancelled():
                raise Cancelled("Listening was stopped.")
            left = end - time.monotonic()
            if left <= 0:
                return
            busy_until = time.monotonic() + min(NAP_S, left)
            while time.monotonic() < busy_until:
                pass
