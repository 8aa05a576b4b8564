"""A better voice for the questions: Piper, a neural voice that runs on this computer without a network.

The package piper-tts is GPL-3.0-or-later and no part of the base: it is looked for when somebody asks for it, and
only here. Its voices are files of their own, fetched when asked for (``trainer.voices``); nothing is downloaded here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import numpy as np

from audio import media
from audio.errors import Cancelled, EngineError
from audio.tts.speaker import Voice
from audio.values import Recording, Samples

OWN_WPM = 165
"""What is taken as the voices' own pace; read speech lies around it. Our own choice."""

BETWEEN_S = 0.35
"""Silence between two sentences, as a person who asks takes a breath."""

PACKAGE = "piper-tts"


class PiperSpeaker:
    """A voice is the path of its ``.onnx`` file, with its ``.onnx.json`` beside it."""

    audible = True
    note = ""

    def version(self) -> str:
        """The package's version; ``EngineError`` says how to get it."""
        try:
            return f"{PACKAGE} {metadata.version(PACKAGE)}"
        except metadata.PackageNotFoundError as error:
            raise EngineError(
                f"The voice engine Piper needs the package {PACKAGE}, which is not installed.",
                f"Install it with: python -m pip install {PACKAGE}",
            ) from error

    def voices(self) -> tuple[Voice, ...]:
        """None of its own: its voices lie where they were fetched to."""
        self.version()
        return ()

    def render(
        self, text: str, path: Path, *, voice: str, rate_wpm: int, cancelled: Callable[[], bool] | None
    ) -> None:
        """Write the spoken text; see the ``Speaker`` protocol. Stops between two sentences."""
        self.version()
        if not voice:
            raise EngineError(
                "Piper needs a voice, and none was chosen.", "Choose one in the settings, or the system's voice."
            )
        loaded = _load(Path(voice))
        parts: list[Samples] = []
        pause = np.zeros(round(BETWEEN_S * loaded.config.sample_rate), np.float32)
        piper: Any = import_module("piper")
        pace = piper.SynthesisConfig(length_scale=loaded.config.length_scale * OWN_WPM / rate_wpm)
        try:
            for chunk in loaded.synthesize(text, pace):
                if cancelled is not None and cancelled():
                    raise Cancelled("Speaking was stopped.")
                parts += [pause] * bool(parts) + [np.asarray(chunk.audio_float_array, np.float32).reshape(-1)]
        except (RuntimeError, ValueError, KeyError, TypeError) as error:
            raise EngineError(f"The voice {Path(voice).stem} failed: {error}.", _HINT) from error
        samples = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        if not np.any(samples):
            raise EngineError(f"The voice {Path(voice).stem} wrote nothing but silence.", _HINT)
        media.save(Recording(samples, loaded.config.sample_rate), path)


_HINT = "Choose another voice in the settings, or the system's: the question is shown as well."


@lru_cache(maxsize=1)
def _load(path: Path) -> Any:
    """A voice, loaded once a process. ``EngineError`` for what is no voice."""
    described = path.with_name(path.name + ".json")
    for needed in (path, described):
        if not needed.is_file():
            raise EngineError(
                f"The voice {path.stem} is not on this computer: {needed.name} is missing.",
                "Get the voice in the settings, or choose the system's voice.",
            )
    try:
        json.loads(described.read_text(encoding="utf-8"))
        piper: Any = import_module("piper")
        return piper.PiperVoice.load(path, described)
    except (ImportError, OSError) as error:
        raise EngineError(
            f"Piper does not start: {error}.",
            f"Install it again with: python -m pip install --force-reinstall {PACKAGE}",
        ) from error
    except Exception as error:
        raise EngineError(f"The voice {path.stem} does not load: {error}.", _HINT) from error
