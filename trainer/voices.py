"""Piper's voices that can be had by name, and where they lie. Nothing is downloaded unasked.

Pinned like the listeners (``audio.stt.models``): size and SHA-256 of every file, as several independent projects
publish them and agree on. Only voices whose licence lets anybody use them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from audio.errors import ModelMissing
from audio.stt import models
from audio.stt.models import File, Known, Listed

REPOSITORY = "rhasspy/piper-voices"
REVISION = "0d907f158acc877ddeebcbf827659ee13bea8bcd"


def _voice(name: str, place: str, weights: str, described: File, about: str) -> Known:
    files = (File(f"{name}.onnx", 63_201_294, weights), described)
    return Known(name, REPOSITORY, f"{REVISION}/{place}", files, about)


KNOWN: Mapping[str, Known] = {
    voice.name: voice
    for voice in (
        _voice(
            "en_GB-alba-medium",
            "en/en_GB/alba/medium",
            "401369c4a81d09fdd86c32c5c864440811dbdcc66466cde2d64f7133a66ad03b",
            File(
                "en_GB-alba-medium.onnx.json",
                4_888,
                "aa965a2f02ecced632c2694e1fc72bbff6d65f265fab567ca945918c73dd89f4",
            ),
            "Alba, a Scottish woman (CC BY 4.0)",
        ),
        _voice(
            "en_US-joe-medium",
            "en/en_US/joe/medium",
            "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06",
            File(
                "en_US-joe-medium.onnx.json",
                4_794,
                "3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33",
            ),
            "Joe, an American man (CC0)",
        ),
    )
}
"""Every voice by name."""


def listed(folder: Path) -> tuple[Listed, ...]:
    """The voices there are, each with whether it lies complete in ``folder``."""
    return models.listed(folder, known=KNOWN)


def installed(name: str, folder: Path) -> Path:
    """The ``.onnx`` file of a voice; the first one here when none is named. ``ModelMissing`` when it is not here."""
    here = {each.name: each.path for each in listed(folder) if each.present}
    if not name and here:
        name = next(iter(here))
    if name not in here:
        wanted = KNOWN.get(name) or next(iter(KNOWN.values()))
        raise ModelMissing(
            f"Piper's voice {name} is not on this computer." if name else "None of Piper's voices is on this computer.",
            f"Get {wanted.name} once in the settings ({wanted.size / 1e6:.0f} MB), or choose the system's voice.",
        )
    return here[name] / f"{name}.onnx"


def pull(
    name: str,
    folder: Path,
    progress: Callable[[float, str], None] | None = None,
    endpoint: str | None = None,
) -> Path:
    """Get a voice, once, by the way listeners are got; returns its ``.onnx`` file."""
    return models.pull(name, folder, progress, endpoint, known=KNOWN) / f"{name}.onnx"
