"""No voice: for machines without one and for tests. The question is shown, not spoken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from audio import media
from audio.errors import Cancelled
from audio.tts.speaker import Voice
from audio.values import WORK_RATE_HZ, Recording

LENGTH_S = 0.1
"""Long enough for any player to accept the file, short enough that nobody waits for it."""


class SilentSpeaker:
    """Writes a tenth of a second of silence, whatever the text, and says that it does."""

    audible = False
    note = "The voice is off: questions are shown, not spoken."

    def version(self) -> str:
        """Always the same silence."""
        return "1"

    def voices(self) -> tuple[Voice, ...]:
        """None."""
        return ()

    def render(
        self, text: str, path: Path, *, voice: str, rate_wpm: int, cancelled: Callable[[], bool] | None
    ) -> None:
        """Write the silence."""
        if cancelled is not None and cancelled():
            raise Cancelled("Speaking was stopped.")
        media.save(Recording(np.zeros(round(LENGTH_S * WORK_RATE_HZ), np.float32), WORK_RATE_HZ), path)
