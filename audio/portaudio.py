"""The way to the machine's own sound: finds PortAudio and its devices, opens streams, says what is wrong."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from audio.errors import DeviceError

RATES_HZ = (48_000, 44_100, 16_000)
"""Rates tried when a device refuses the one it calls its own."""

BLOCK_S = 0.02
"""Length of a block: short enough for a meter and a quick stop, long enough to be cheap."""

_open_streams = 0
_guard = threading.Lock()


class Device(NamedTuple):
    """A microphone or a speaker as the system lists it. ``number`` is only good until the next ``rescan``."""

    name: str
    number: int
    channels: int
    sample_rate: int
    is_default: bool


def library() -> Any:
    """The ``sounddevice`` module, imported on first use. Raises ``DeviceError`` where PortAudio is missing."""
    try:
        import sounddevice
    except OSError as error:
        hint = {
            "linux": "Install it with: sudo apt install libportaudio2. "
            "Until then the app uses the browser's microphone and speaker.",
        }.get(sys.platform, "Install the program again, or use the browser's microphone and speaker.")
        raise DeviceError("PortAudio, the library for microphones and speakers, is not here.", hint) from error
    except ImportError as error:
        raise DeviceError(
            "The package sounddevice is not installed.",
            "Install it with: pip install sounddevice, or use the browser's microphone and speaker.",
        ) from error
    return sounddevice


def devices(kind: str) -> tuple[Device, ...]:
    """All devices of a kind (``input`` or ``output``), the default first, each name once."""
    sounddevice = library()
    try:
        default = sounddevice.default.device[0 if kind == "input" else 1]
        listed = list(sounddevice.query_devices())
    except sounddevice.PortAudioError as error:
        raise _refused(error, "The list of sound devices cannot be read.") from error
    found: dict[str, Device] = {}
    for entry in sorted(listed, key=lambda entry: entry["index"] != default):
        channels = int(entry[f"max_{kind}_channels"])
        if channels > 0 and entry["name"] not in found:
            rate = round(entry["default_samplerate"])
            found[entry["name"]] = Device(entry["name"], entry["index"], channels, rate, entry["index"] == default)
    return tuple(found.values())


def find(kind: str, name: str) -> Device:
    """The device of that name, or the default one for an empty name. Raises ``DeviceError``: there is none."""
    thing = "microphone" if kind == "input" else "speaker"
    listed = devices(kind)
    if not listed:
        raise DeviceError(
            f"This computer has no {thing}, or its sound system is not running.",
            f"Plug one in and try again, or use the browser's {thing}.",
        )
    if not name:
        return listed[0]
    for device in listed:
        if device.name == name:
            return device
    there = ", ".join(device.name for device in listed)
    raise DeviceError(f"There is no {thing} called “{name}”.", f"Plug it in, or choose one of: {there}.")


def rescan() -> None:
    """Look for devices again: PortAudio lists them once. Raises ``DeviceError`` while a stream is open."""
    global _open_streams
    sounddevice = library()
    with _guard:
        if _open_streams:
            raise DeviceError(
                "Devices cannot be looked for while something records or plays.", "Stop it first, then look again."
            )
        sounddevice._terminate()
        sounddevice._initialize()


@contextlib.contextmanager
def input_stream(name: str, callback: Callable[..., None]) -> Iterator[Any]:
    """A running stream from a microphone at its own rate; ``callback`` as sounddevice calls it, float32."""
    device = find("input", name)
    sounddevice = library()
    attempts = [
        (rate, channels)
        for rate in dict.fromkeys((device.sample_rate, *RATES_HZ))
        for channels in dict.fromkeys((1, min(2, device.channels), device.channels))
    ]
    with _counted(), _first_that_opens(
        attempts,
        lambda rate, channels: sounddevice.InputStream(
            samplerate=rate, channels=channels, device=device.number, dtype="float32",
            blocksize=round(rate * BLOCK_S), latency="high", callback=callback,
        ),
        f"The microphone “{device.name}” cannot be opened.",
    ) as stream:
        yield stream


@contextlib.contextmanager
def output_stream(name: str, sample_rate: int) -> Iterator[Any]:
    """A running stream to a speaker, float32, mono where it can; its rate may differ from the one wished for."""
    device = find("output", name)
    sounddevice = library()
    attempts = [
        (rate, channels)
        for rate in dict.fromkeys((sample_rate, device.sample_rate, *RATES_HZ))
        for channels in dict.fromkeys((1, min(2, device.channels)))
    ]
    with _counted(), _first_that_opens(
        attempts,
        lambda rate, channels: sounddevice.OutputStream(
            samplerate=rate, channels=channels, device=device.number, dtype="float32", latency="high"
        ),
        f"The speaker “{device.name}” cannot be opened.",
    ) as stream:
        yield stream


@contextlib.contextmanager
def _first_that_opens(
    attempts: list[tuple[int, int]], make: Callable[[int, int], Any], complaint: str
) -> Iterator[Any]:
    sounddevice = library()
    refusal: Exception | None = None
    for rate, channels in attempts:
        try:
            stream = make(rate, channels)
        except (sounddevice.PortAudioError, ValueError) as error:
            refusal = refusal or error
            continue
        try:
            try:
                stream.start()
            except sounddevice.PortAudioError as error:
                raise _refused(error, complaint) from error
            yield stream
        finally:
            stream.close(ignore_errors=True)
        return
    raise _refused(refusal, complaint) from refusal


@contextlib.contextmanager
def _counted() -> Iterator[None]:
    global _open_streams
    with _guard:
        _open_streams += 1
    try:
        yield
    finally:
        with _guard:
            _open_streams -= 1


def _refused(error: Exception | None, complaint: str) -> DeviceError:
    reason = str(error.args[0]) if error is not None and error.args else "no reason given"
    return DeviceError(
        f"{complaint} The sound system says: {reason}.",
        "Close other programs that use it, check that it may be used by this one, or choose another device.",
    )
