"""Microphones and speakers are listed and really tried; what is missing says how to get it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from audio import devices, media
from audio.errors import DeviceError
from audio.values import Recording

sys.path.insert(0, str(Path(__file__).parent))
import pulse


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.Pulse]:
    with tempfile.TemporaryDirectory(prefix="snd") as folder, pulse.running(Path(folder), monkeypatch) as running:
        yield running


NO_PORTAUDIO = """
import ctypes.util, sys
ctypes.util.find_library = lambda name: None
from audio import devices
from audio.errors import DeviceError
for what in (devices.microphones, devices.speakers, devices.check_microphone, devices.check_speaker, devices.rescan):
    try:
        what()
    except DeviceError as error:
        assert "PortAudio" in error.message and "browser" in error.hint, error
        print(error.hint)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="PortAudio is in the wheel elsewhere")
def test_without_portaudio_the_error_says_how_to_get_it() -> None:
    done = subprocess.run([sys.executable, "-c", NO_PORTAUDIO], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 5 and all("sudo apt install libportaudio2" in line for line in lines)


def test_importing_devices_loads_no_portaudio() -> None:
    code = "import sys, audio.devices, audio.sources, audio.player, audio.recorder; print('sounddevice' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.real
def test_devices_are_listed_with_the_default_first(server: pulse.Pulse) -> None:
    for listed in (devices.microphones(), devices.speakers()):
        assert listed[0].is_default and sum(device.is_default for device in listed) == 1
        assert len({device.name for device in listed}) == len(listed)
        assert all(device.channels > 0 and device.sample_rate >= 8000 for device in listed)


@pytest.mark.real
def test_an_unknown_name_lists_the_known_ones(server: pulse.Pulse) -> None:
    with pytest.raises(DeviceError) as caught:
        devices.check_microphone("the good one")
    assert "the good one" in caught.value.message and devices.microphones()[0].name in caught.value.hint


@pytest.mark.real
def test_a_microphone_is_tried_by_listening_to_it(server: pulse.Pulse, tmp_path: Path) -> None:
    muted = devices.check_microphone(seconds=0.3)
    assert muted.silent and muted.seconds >= 0.3
    tone = 0.1 * np.sin(2 * np.pi * 300 * np.arange(16_000 * 8) / 16_000)
    media.save(Recording(tone.astype(np.float32), 16_000), tmp_path / "tone.wav")
    voice = server.say(tmp_path / "tone.wav")
    try:
        levels = [devices.check_microphone(seconds=0.4) for _ in range(3)]
    finally:
        voice.terminate()
        voice.wait()
    assert not levels[-1].silent and levels[-1].level.peak_dbfs == pytest.approx(-20, abs=1.0)
    assert levels[-1].overflows == 0


@pytest.mark.real
def test_a_speaker_is_tried_by_playing_to_it(server: pulse.Pulse, tmp_path: Path) -> None:
    with server.overhear(tmp_path / "heard.raw"):
        check = devices.check_speaker(seconds=0.5)
    heard = np.fromfile(tmp_path / "heard.raw", "<i2").astype(float)
    sounding = np.abs(heard) > 100
    assert check.seconds == pytest.approx(0.5, abs=0.01)
    assert 0.4 < (np.flatnonzero(sounding)[-1] - np.flatnonzero(sounding)[0]) / 16_000 < 0.6
    spectrum = np.abs(np.fft.rfft(heard))
    assert np.argmax(spectrum) * 16_000 / len(heard) == pytest.approx(devices.TONE_HZ, abs=5)


@pytest.mark.real
def test_when_the_sound_system_goes_away_the_error_says_so(server: pulse.Pulse) -> None:
    server.stop()
    with pytest.raises(DeviceError) as caught:
        devices.rescan()
        devices.check_microphone()
    assert caught.value.hint
