"""What a person can choose, with its defaults, and where the data lies.

One environment variable, ``INTERVIEW_HOME``, moves all data; ``INTERVIEW_DATABASE`` names another database.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from trainer.values import Manner, Severity, Stage

APPLICATION = "voice-interview-trainer"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that may differ between two people, or two assignments.

    ``severities`` and ``rules_off`` are by pitfall id, ``bands`` (low, high; None is open) and
    ``metrics_off`` by metric id. ``stt_engine``: auto | whisper | sphinx | scripted. ``voice_rate_wpm``:
    words a minute of the question voice. ``silence_stop_s``: None, never, unless the person turns it on.
    """

    stt_engine: str = "auto"
    stt_model: str = "base.en"
    tts_engine: str = "system"
    voice: str = ""
    voice_rate_wpm: int = 160
    microphone: str = ""
    speaker: str = ""
    manner: Manner = Manner.NOTHING_SPECIAL
    manner_asked: bool = False
    measures_off_by_choice: frozenset[str] = frozenset()
    stage: Stage | None = None
    rules_off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    metrics_off: frozenset[str] = frozenset()
    bands: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    silence_stop_s: float | None = None
    coach: bool = False


def home() -> Path:
    """The folder that holds everything: INTERVIEW_HOME, or this system's place for user data."""
    given = os.environ.get("INTERVIEW_HOME")
    return Path(given) if given else Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
