"""Questions spoken aloud: a text becomes a WAV file, once, and is played by whoever wants to.

Engines stand in a table by name and are imported on use; each renders one text to one file at a time.
"""

from __future__ import annotations

import atexit
import hashlib
import importlib
import json
import shutil
import tempfile
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from audio.errors import EngineError, StorageError
from audio.tts.speaker import Speaker, Voice

ENGINES: dict[str, str] = {
    "system": "audio.tts.system:SystemSpeaker",
    "silent": "audio.tts.silent:SilentSpeaker",
    "piper": "audio.tts.piper:PiperSpeaker",
}
"""Name and "module:Class" of each voice engine. To add one: its module and one line here."""

RATES_WPM = range(60, 401)
"""Words a minute that can be asked for; outside it speech is no longer understood."""

LONGEST_TEXT = 20_000
"""Characters that are spoken at most: over twenty minutes, far beyond any question."""

_CACHE_VERSION = 1


def open_speaker(engine: str = "system") -> Speaker:
    """The engine of that name, imported now. Raises ``EngineError`` for a name that is not in the table."""
    if engine not in ENGINES:
        raise EngineError(f"There is no voice engine “{engine}”.", f"Choose one of: {', '.join(ENGINES)}.")
    module, _, name = ENGINES[engine].partition(":")
    speaker: Speaker = getattr(importlib.import_module(module), name)()
    return speaker


def voices(engine: str = "system") -> tuple[Voice, ...]:
    """The voices of an engine, English ones first. Raises ``EngineError`` where the engine does not run."""
    return open_speaker(engine).voices()


def render(
    text: str,
    *,
    engine: str = "system",
    voice: str = "",
    rate_wpm: int = 160,
    cache: Path | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Speak a text into a WAV file and return its path; the same request again returns the same file.

    ``cache`` is the folder the files live in (none: one that vanishes with the program). The file's name is a
    digest of all that shapes the sound: engine and its version, voice, rate, text. A file appears whole or not
    at all, so requests may run side by side. ``cancelled`` ends the rendering at once.

    Raises ``EngineError`` when there is nothing to say, the voice or rate does not exist or the engine fails,
    ``StorageError`` when the disk refuses, ``Cancelled`` when it was stopped.
    """
    words = speakable(text)
    if not any(letter.isalnum() for letter in words):
        raise EngineError("There is nothing to say in this text.", "Write at least one word.")
    if len(words) > LONGEST_TEXT:
        raise EngineError(f"This text of {len(words)} characters is too long to be spoken.", "Split it into parts.")
    if rate_wpm not in RATES_WPM:
        raise EngineError(
            f"Nobody speaks {rate_wpm} words a minute.", f"Choose {RATES_WPM.start} to {RATES_WPM.stop - 1}."
        )
    speaker = open_speaker(engine)
    folder = _own_folder() if cache is None else Path(cache)
    shape = [_CACHE_VERSION, engine, speaker.version(), voice, rate_wpm, words]
    path = folder / f"{hashlib.sha256(json.dumps(shape).encode()).hexdigest()[:32]}.wav"
    try:
        if path.is_file() and path.stat().st_size:
            return path
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".voice-", dir=folder) as workshop:
            fresh = Path(workshop) / "speech.wav"
            speaker.render(words, fresh, voice=voice, rate_wpm=rate_wpm, cancelled=cancelled)
            fresh.replace(path)
    except OSError as error:
        raise StorageError(
            f"The spoken question cannot be written to {folder}: {error.strerror or error}.",
            "Free some disk space, or choose another data folder.",
        ) from error
    return path


def speakable(text: str) -> str:
    """The text as an engine may have it: one line, no control characters, nothing an engine takes as a command.

    macOS obeys ``[[…]]`` and Windows obeys tags in angle brackets; questions need neither.
    """
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") or c in "<>[]" else c for c in plain)
    return " ".join(plain.split())


@lru_cache(maxsize=1)
def _own_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="voice-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
