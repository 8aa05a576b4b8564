"""Runs by itself, as a script: one request as JSON on standard input, one answer as the last line of output.

It imports nothing of this project, so that it starts fast and a crash in the voice's library stays here.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA_PATH_LIMIT = 120
"""eSpeak NG keeps the path of its data in 160 characters and cuts the rest off; a short link stands in."""

PREFERRED = ("en-us", "en-gb", "en")


@contextlib.contextmanager
def library() -> Iterator[None]:
    """On Linux, the eSpeak NG that the package espeakng-loader carries: the same voice on every machine.

    Loaded for all to see, its name answers pyttsx3's own search. Without the package that search finds the
    system's library, or says that there is none.
    """
    if sys.platform != "linux" or importlib.util.find_spec("espeakng_loader") is None:
        yield
        return
    import espeakng_loader

    with tempfile.TemporaryDirectory() as folder:
        data = espeakng_loader.get_data_path()
        if len(data) > DATA_PATH_LIMIT:
            short = Path(folder) / "espeak-ng-data"
            short.symlink_to(data)
            data = str(short)
        os.environ["ESPEAK_DATA_PATH"] = data
        ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
        yield


def listed(engine: Any) -> list[dict[str, str]]:
    """The voices as plain values; a system may have none, or none with a language."""
    found = []
    for voice in engine.getProperty("voices") or ():
        languages = getattr(voice, "languages", None) or [""]
        first = languages[0]
        language = first.decode("utf-8", "ignore") if isinstance(first, bytes) else str(first)
        language = "".join(c for c in language if c.isalnum() or c in "-_").replace("_", "-").lower()
        found.append({"id": str(voice.id), "name": str(voice.name), "language": language})
    return found


def english(voices: list[dict[str, str]]) -> str:
    """The voice used when none was chosen: an English one where there is one."""
    for wanted in PREFERRED:
        for voice in voices:
            if voice["language"] == wanted:
                return voice["id"]
    return next((voice["id"] for voice in voices if voice["language"].startswith("en")), "")


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do what is asked."""
    try:
        import pyttsx3
    except ImportError:
        return {"error": "The package pyttsx3 is not installed.", "hint": "Install it with: pip install pyttsx3"}
    try:
        if sys.platform == "linux":
            correct_espeak()
        engine = pyttsx3.init()
    except (OSError, RuntimeError, ImportError, KeyError) as error:
        return {
            "error": f"The system's voice cannot be opened: {error}",
            "hint": "Install it with: pip install espeakng-loader, or sudo apt install espeak-ng."
            if sys.platform == "linux"
            else "",
        }
    voices = listed(engine)
    if request["do"] == "voices":
        return {"voices": voices}
    voice = request["voice"] or english(voices)
    if request["voice"] and request["voice"] not in {v["id"] for v in voices}:
        return {
            "error": f"There is no voice “{request['voice']}” on this computer.",
            "hint": "Choose one from the list in the settings.",
        }
    if voice:
        engine.setProperty("voice", voice)
    engine.setProperty("rate", int(request["rate_wpm"]))
    engine.save_to_file(request["text"], request["path"])
    engine.runAndWait()
    return {"done": True}


def correct_espeak() -> None:
    """Have eSpeak speak within the call, and tell it how long a text is.

    As pyttsx3 2.99 starts it, it speaks in a thread of its own: pyttsx3 returns before the end, and on a busy machine
    24 of 127 seconds were lost. And pyttsx3 tells it ten times the length: a long text crashes on what follows it.
    """
    from pyttsx3.drivers import _espeak, espeak

    _espeak.AUDIO_OUTPUT_RETRIEVAL = _espeak.AUDIO_OUTPUT_SYNCHRONOUS
    take = espeak.EspeakDriver._onSynth

    def taken(driver: Any, wav: Any, count: int, events: Any) -> int:
        if not wav:  # so this mode says that it has ended
            events = (_espeak.EVENT * 2)()
            events[0].type = _espeak.EVENT_MSG_TERMINATED
        return int(take(driver, wav, count, events))

    def synth(text: bytes, flags: int = 0) -> int:
        return int(_espeak.cSynth(text, len(text) + 1, 0, _espeak.POS_CHARACTER, 0, flags, None, None))

    espeak.EspeakDriver._onSynth = taken
    _espeak.Synth = synth


def main() -> None:
    """Keep standard output to ourselves: pyttsx3 prints, and so may the libraries below it."""
    request = json.loads(sys.stdin.read())
    mine = os.dup(1)
    os.dup2(2, 1)
    with library():
        result = answer(request)
        with os.fdopen(mine, "w", encoding="utf-8") as out:
            out.write(json.dumps(result) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
