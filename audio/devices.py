"""Which microphones and speakers there are, and whether they really work."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from audio import portaudio
from audio.dsp import SILENCE_DBFS, Meter, meter
from audio.errors import DeviceError
from audio.portaudio import Device
from audio.values import Samples

TONE_HZ = 440.0
"""The tone of ``check_speaker``; played at −26 dBFS, softly, for the ear and not against it."""

FIRST_BLOCK_S = 3.0
"""How long a microphone may take to deliver its first block; sound servers wake up slowly."""


@dataclass(frozen=True, slots=True)
class DeviceCheck:
    """What a device did when it was tried.

    ``level`` is what was heard (microphone) or played (speaker). ``silent``: it works, but delivered
    nothing but digital zeros, which a muted or blocked microphone does. ``overflows``: blocks lost.
    """

    name: str
    sample_rate: int
    seconds: float
    level: Meter
    silent: bool
    overflows: int = 0


def microphones() -> tuple[Device, ...]:
    """All microphones, the system's default first. Raises ``DeviceError`` where PortAudio is missing."""
    return portaudio.devices("input")


def speakers() -> tuple[Device, ...]:
    """All speakers, the system's default first. Raises ``DeviceError`` where PortAudio is missing."""
    return portaudio.devices("output")


def rescan() -> None:
    """Notice what was plugged in or out. Raises ``DeviceError`` while something records or plays."""
    portaudio.rescan()


def check_microphone(name: str = "", seconds: float = 0.5) -> DeviceCheck:
    """Record for a moment and tell what came. Raises ``DeviceError`` when nothing does."""
    wanted = max(0.1, seconds)
    collected: list[Samples] = []
    state = {"frames": 0, "overflows": 0}
    enough = threading.Event()
    rate = 0

    def take(block: Any, frames: int, _time: Any, status: Any) -> None:
        if status.input_overflow and collected:
            state["overflows"] += 1
        collected.append(block.mean(axis=1, dtype=np.float32))
        state["frames"] += frames
        if rate and state["frames"] >= wanted * rate:
            enough.set()

    with portaudio.input_stream(name, take) as stream:
        rate = round(stream.samplerate)
        enough.wait(wanted + FIRST_BLOCK_S)
        found = portaudio.find("input", name)
    sound = np.concatenate(collected) if collected else np.zeros(0, np.float32)
    if not len(sound):
        raise DeviceError(
            f"The microphone “{found.name}” opened but delivered nothing.",
            "Unplug it and plug it in again, or choose another one.",
        )
    level = meter(sound)
    silent = level.peak_dbfs <= SILENCE_DBFS
    return DeviceCheck(found.name, rate, len(sound) / rate, level, silent, state["overflows"])


def check_speaker(name: str = "", seconds: float = 0.4) -> DeviceCheck:
    """Play a soft tone. Raises ``DeviceError`` when the speaker does not take it."""
    with portaudio.output_stream(name, 48_000) as stream:
        found = portaudio.find("output", name)
        rate, channels = round(stream.samplerate), stream.channels
        at = np.arange(round(max(0.1, seconds) * rate)) / rate
        fade = np.minimum(1.0, np.minimum(at, at[::-1]) / 0.02)
        tone = (0.05 * fade * np.sin(2 * np.pi * TONE_HZ * at)).astype(np.float32)
        began = time.monotonic()
        stream.write(np.repeat(tone[:, None], channels, axis=1))
        stream.stop()
        if time.monotonic() - began < 0.2 * seconds:
            raise DeviceError(
                f"The speaker “{found.name}” swallowed the sound without playing it.", "Choose another speaker."
            )
    return DeviceCheck(found.name, rate, len(tone) / rate, meter(tone), silent=False)
