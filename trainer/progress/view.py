"""Which answers are looked at, and whether looking over time is wanted at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trainer.settings import Settings
from trainer.values import Manner


@dataclass(frozen=True, slots=True)
class View:
    """The answers in view. ``question_id`` None: to any question; ``since`` None: from the first one on."""

    question_id: str | None = None
    since: datetime | None = None

    @property
    def filters(self) -> dict[str, Any]:
        """The same as the store's own arguments."""
        return {"question_id": self.question_id, "since": self.since}


def held_back(settings: Settings) -> str:
    """Why nothing is set side by side over time, in words; empty where it may be.

    A stammer varies from day to day, so takes of different days say nothing about each other.
    """
    if settings.manner is Manner.STAMMER:
        return (
            "Stammering varies from day to day, so takes of different days are not set beside each other. "
            "You asked for that under How I speak, in Settings."
        )
    return ""
