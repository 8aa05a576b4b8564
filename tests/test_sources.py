"""Every source keeps the same promises; the microphone is tried on a virtual one."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from audio import media, sources
from audio.errors import DeviceError, MediaError
from audio.sources import BlockSource, Held, Lost, MediaFile, Microphone, Scripted, Unplugged
from audio.values import Recording

sys.path.insert(0, str(Path(__file__).parent))
import pulse


def ramp(n: int) -> np.ndarray:
    return np.linspace(-0.5, 0.5, n, dtype=np.float32)


def everything(source: BlockSource) -> np.ndarray:
    source.start()
    blocks = []
    while source.ending is None:
        block = source.read(1.0)
        if block is not None:
            assert block.dtype == np.float32 and block.ndim == 1 and len(block)
            blocks.append(block)
    source.stop()
    source.stop()
    return np.concatenate(blocks) if blocks else np.zeros(0, np.float32)


@pytest.mark.parametrize("realtime", [False, True])
@pytest.mark.parametrize("kind", ["file", "script"])
def test_a_source_gives_all_of_its_sound_in_order_and_then_says_it_is_finished(
    tmp_path: Path, kind: str, realtime: bool
) -> None:
    sound = np.round(ramp(5_000) * 32768).astype(np.float32) / np.float32(32768)
    media.save(Recording(sound, 8_000), tmp_path / "a.wav")
    source: BlockSource = (
        MediaFile(tmp_path / "a.wav", realtime=realtime)
        if kind == "file"
        else Scripted([sound[:123], sound[123:]], 8_000, realtime=realtime)
    )
    began = time.monotonic()
    np.testing.assert_array_equal(everything(source), sound)
    assert source.sample_rate == 8_000 and source.lost_blocks == 0
    assert source.ending is not None and source.ending.code == "finished"
    if realtime:
        assert time.monotonic() - began >= 0.5


def test_a_script_loses_holds_and_unplugs_where_it_says() -> None:
    source = Scripted([ramp(1600), Lost(3), Held(0.01), ramp(800), Unplugged(), ramp(1600)])
    assert len(everything(source)) == 2400
    assert source.lost_blocks == 3
    assert source.ending is not None and source.ending.code == "unplugged" and source.ending.hint


def test_a_source_that_cannot_begin_says_so(tmp_path: Path) -> None:
    with pytest.raises(MediaError):
        MediaFile(tmp_path / "nothing.wav").start()
    with pytest.raises(DeviceError):
        Scripted([], 0).start()


class Status(SimpleNamespace):
    input_overflow = False


def test_the_microphone_counts_what_was_dropped_and_what_did_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    microphone = Microphone()
    block = np.ones((10, 2), np.float32) * np.array([0.5, 0.0], np.float32)
    microphone._take(block, 10, None, Status(input_overflow=True))
    assert microphone.lost_blocks == 0, "the flag on the first block tells of the time before the start"
    microphone._take(block, 10, None, Status(input_overflow=True))
    assert microphone.lost_blocks == 1
    for _ in range(microphone._queue.maxsize):
        microphone._take(block, 10, None, Status())
    assert microphone.lost_blocks == 3
    microphone._stream = SimpleNamespace(latency=0.05)
    assert microphone.waiting == microphone._queue.maxsize + 3
    np.testing.assert_array_equal(microphone.read(0.0), np.full(10, 0.25, np.float32))


def test_a_microphone_that_goes_quiet_for_good_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    microphone = Microphone()
    microphone._stream = SimpleNamespace(active=True)
    microphone._take(np.zeros((10, 1), np.float32), 10, None, Status())
    assert microphone.read(0.0) is not None
    assert microphone.read(0.0) is None and microphone.ending is None
    monkeypatch.setattr(sources, "STALL_S", 0.0)
    assert microphone.read(0.01) is None
    assert microphone.ending is not None and microphone.ending.code == "unplugged"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.Pulse]:
    with tempfile.TemporaryDirectory(prefix="snd") as folder, pulse.running(Path(folder), monkeypatch) as running:
        yield running


@pytest.mark.real
def test_the_microphone_delivers_in_time(server: pulse.Pulse) -> None:
    microphone = Microphone()
    microphone.start()
    try:
        total = 0
        while total < microphone.sample_rate:
            block = microphone.read(2.0)
            assert block is not None
            total += len(block)
        assert microphone.sample_rate in (44_100, 48_000)
        assert microphone.lost_blocks == 0 and microphone.ending is None
    finally:
        microphone.stop()
