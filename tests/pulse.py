"""A sound server of our own: PulseAudio with a virtual speaker and a virtual microphone, private to a test.

``PULSE_SERVER`` points everything at it; several can run side by side, each in its own folder.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from audio.dsp import resample

SPEAKER, MICROPHONE = "spk", "mic"


def needed() -> None:
    """Skip, or fail on CI, where PulseAudio or PortAudio is missing."""
    missing = [tool for tool in ("pulseaudio", "pactl", "paplay", "parec") if shutil.which(tool) is None]
    try:
        import sounddevice  # noqa: F401
    except OSError:
        missing.append("PortAudio")
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"{missing} missing, and CI must run this test")
    if missing:
        pytest.skip(f"{missing} not on this machine")


def likeness(heard: np.ndarray, said: np.ndarray) -> float:
    """How well half a second of what was said is found again in what was heard; both at 16 kHz.

    Three quarters of the half seconds are found as well as this or better. A busy machine lets the sound server drop a
    block now and then: what comes after it then is late, and no worse.
    """
    finer = resample(heard.astype(np.float32), 16_000, 128_000)
    stretches = np.array_split(said, max(1, len(said) // 8_000))
    return float(np.quantile([_found(finer, each) for each in stretches if np.abs(each).max() > 0.01], 0.25))


def _found(finer: np.ndarray, said: np.ndarray) -> float:
    """The best correlation of a stretch with any of what was heard; eighths of a sample of delay are tried."""
    best = 0.0
    for shift in range(8):
        there = finer[shift::8].astype(float)
        size = 1 << (len(said) + len(there)).bit_length()
        products = np.fft.irfft(np.fft.rfft(there, size) * np.conj(np.fft.rfft(said, size)), size)
        at = int(products[: len(there) - len(said)].argmax())
        best = max(best, float(np.corrcoef(there[at : at + len(said)], said)[0, 1]))
    return best


class Pulse:
    """A running server; what is played into ``mic`` is heard by the virtual microphone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "s"
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_LATENCY_MSEC": "60",
        }
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        modules = [
            f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
            f"module-null-sink sink_name={SPEAKER} rate=48000 channels=1",
            f"module-null-sink sink_name={MICROPHONE} rate=48000 channels=1",
            f"module-remap-source source_name=vmic master={MICROPHONE}.monitor",
        ]
        loads = [part for module in modules for part in ("-L", module)]
        self.server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm",
             f"--log-target=file:{self.folder / 'log'}", *loads],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 20
        while "vmic" not in self.control("list", "short", "sources", check=False):
            if self.server.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"PulseAudio did not start: {(self.folder / 'log').read_text()}")
            time.sleep(0.05)
        self.control("set-default-sink", SPEAKER)
        self.control("set-default-source", "vmic")

    def control(self, *words: str, check: bool = True) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=check
        ).stdout

    def say(self, wav: Path) -> subprocess.Popen[bytes]:
        """Play a WAV into the virtual microphone; returns at once."""
        return subprocess.Popen(["paplay", "-d", MICROPHONE, str(wav)], env=self.environment)

    @contextlib.contextmanager
    def overhear(self, raw: Path, rate: int = 16_000) -> Iterator[None]:
        """Write what the virtual speaker plays meanwhile to a file of 16-bit samples."""
        with raw.open("wb") as out:
            ear = subprocess.Popen(
                ["parec", "-d", f"{SPEAKER}.monitor", "--raw", "--format=s16le", f"--rate={rate}", "--channels=1",
                 "--latency-msec=50"],
                env=self.environment, stdout=out,
            )
            try:
                deadline = time.monotonic() + 10
                while raw.stat().st_size == 0 and time.monotonic() < deadline:
                    time.sleep(0.02)
                yield
                time.sleep(0.4)
            finally:
                ear.terminate()
                ear.wait(10)

    def unplug(self) -> None:
        """Take the microphone away, and everything the server could move a recording to."""
        for line in reversed(self.control("list", "short", "modules").splitlines()):
            number, module = line.split()[:2]
            if module in ("module-remap-source", "module-null-sink"):
                self.control("unload-module", number, check=False)

    def stop(self) -> None:
        if self.server is not None:
            self.server.terminate()
            try:
                self.server.wait(10)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait(10)


@contextlib.contextmanager
def running(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    """A server for this test, this process's PortAudio pointed at it."""
    needed()
    pulse = Pulse(folder)
    pulse.start()
    from audio import portaudio

    try:
        for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_LATENCY_MSEC"):
            monkeypatch.setenv(name, pulse.environment[name])
        portaudio.rescan()
        yield pulse
    finally:
        pulse.stop()
