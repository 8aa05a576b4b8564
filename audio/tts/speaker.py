"""What a voice engine promises."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol


class Voice(NamedTuple):
    """A voice a person can choose. ``id`` is what the engine wants, ``language`` a code such as en-us."""

    id: str
    name: str
    language: str


class Speaker(Protocol):
    """Renders a text to a WAV file. ``audible`` is False for an engine that makes no sound; ``note`` says so."""

    audible: bool
    note: str

    def version(self) -> str:
        """All that shapes the sound beyond text, voice and rate; part of the name in the cache."""

    def voices(self) -> tuple[Voice, ...]:
        """What can be chosen, English voices first. Raises ``EngineError`` where the engine does not run."""

    def render(
        self, text: str, path: Path, *, voice: str, rate_wpm: int, cancelled: Callable[[], bool] | None
    ) -> None:
        """Write the spoken text to ``path``. An empty ``voice`` is the engine's choice of an English one.

        Raises ``EngineError`` when it fails, ``Cancelled`` once ``cancelled`` returns True.
        """
