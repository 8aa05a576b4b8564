"""The voice of the operating system (eSpeak NG, macOS, Windows) through pyttsx3, in a process of its own.

pyttsx3 plays by itself, prints to standard output, writes only the last of two files and may wait for ever;
so a child process renders one text to one file, with its output caught, and is killed to stop it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from audio import media
from audio.errors import Cancelled, EngineError, MediaError
from audio.tts.speaker import Voice

CHILD = Path(__file__).with_name("system_child.py")

START_S = 30.0
"""How long a child may take before it has spoken anything: a cold, busy machine."""

CHARACTERS_A_SECOND = 20.0
"""The slowest rendering that is waited for: about as fast as speech itself, a hundred times slower than usual."""

POLL_S = 0.02

LONGEST_COMPLAINT = 300


class SystemSpeaker:
    """pyttsx3, one child process a request."""

    audible = True
    note = ""

    def version(self) -> str:
        """The versions of the packages that make the sound."""
        found = []
        for package in ("pyttsx3", "espeakng-loader"):
            try:
                found.append(f"{package} {metadata.version(package)}")
            except metadata.PackageNotFoundError:
                found.append(f"{package} absent")
        return f"{sys.platform}, {', '.join(found)}"

    def voices(self) -> tuple[Voice, ...]:
        """The system's voices, English ones first."""
        answer = _ask({"do": "voices"}, START_S, None)
        listed = [Voice(v["id"], v["name"], v["language"]) for v in answer["voices"]]
        return tuple(sorted(listed, key=lambda v: (not v.language.startswith("en"), v.language, v.name)))

    def render(
        self, text: str, path: Path, *, voice: str, rate_wpm: int, cancelled: Callable[[], bool] | None
    ) -> None:
        """Render in a child; see the ``Speaker`` protocol."""
        request = {"do": "render", "text": text, "path": str(path), "voice": voice, "rate_wpm": rate_wpm}
        _ask(request, START_S + len(text) / CHARACTERS_A_SECOND, cancelled)
        try:
            recording = media.load(path, rate_hz=None)
        except MediaError as error:
            raise EngineError("The system's voice wrote nothing.", _HINT) from error
        if not np.any(recording.samples):
            raise EngineError("The system's voice wrote nothing but silence.", _HINT)
        with path.open("rb") as file:
            is_wav = file.read(4) == b"RIFF"
        if not is_wav:
            media.save(recording, path)


_HINT = "Choose another voice in the settings, or turn the voice off: the question is shown as well."


def _ask(request: dict[str, Any], timeout_s: float, cancelled: Callable[[], bool] | None) -> dict[str, Any]:
    """One request to a fresh child; its answer. The child is gone when this returns."""
    deadline_s = time.monotonic() + timeout_s
    try:
        # A file, no pipe: a time-out of ``communicate`` leaves what was not yet written unwritten for ever.
        with tempfile.TemporaryFile("w+", encoding="utf-8") as asked:
            json.dump(request, asked)
            asked.seek(0)
            child = subprocess.Popen(
                [sys.executable, "-P", str(CHILD)],
                stdin=asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
            )  # fmt: skip
    except OSError as error:
        raise EngineError(f"The system's voice cannot be started: {error.strerror or error}.", _HINT) from error
    try:
        while True:
            if cancelled is not None and cancelled():
                raise Cancelled("Speaking was stopped.")
            try:
                out, complaints = child.communicate(timeout=POLL_S)
                break
            except subprocess.TimeoutExpired:
                if time.monotonic() > deadline_s:
                    raise EngineError(f"The system's voice did not answer within {timeout_s:.0f} s.", _HINT) from None
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()
    try:
        answer = json.loads(out.splitlines()[-1])
    except (IndexError, ValueError):
        last = complaints.strip().splitlines()[-1:] or [f"it ended with code {child.returncode}"]
        raise EngineError(f"The system's voice failed: {last[0][:LONGEST_COMPLAINT]}.", _HINT) from None
    if "error" in answer:
        raise EngineError(answer["error"], answer.get("hint") or _HINT)
    return dict(answer)
