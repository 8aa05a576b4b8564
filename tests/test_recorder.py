"""A take survives what happens to it: pauses, limits, pulled cables, full disks and kill -9.

Above 300 lines: a catalogue of what happens to a take, over one made source of sound.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import media
from audio.dsp import to_work_rate
from audio.errors import DeviceError, MediaError, StorageError
from audio.recorder import Recorder, recover, unfinished
from audio.sources import Ending, Held, Lost, Microphone, Scripted, Unplugged
from audio.take import TakeReader, TakeWriter
from audio.values import Recording

sys.path.insert(0, str(Path(__file__).parent))
import pulse


def noise(n: int, seed: int = 1, peak: float = 0.5) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-peak, peak, n).astype(np.float32)


def recorded(recorder: Recorder) -> Recording:
    recorder.start()
    assert recorder.wait(20)
    return recorder.stop()


def test_what_goes_in_comes_out_and_stays_on_disk_until_it_is_kept(tmp_path: Path) -> None:
    recorder = Recorder(Scripted([noise(20_000)]), tmp_path / "takes", label={"question": "why-this-role"})
    recording = recorded(recorder)
    np.testing.assert_array_equal(recording.samples, noise(20_000))
    assert recorder.state.ended_by == "finished" and recorder.state.duration_s == 1.25
    assert recorder.path is not None and recorder.path.exists()
    assert unfinished(tmp_path / "takes") == (), "a take somebody still holds is not offered"
    recorder.discard()
    assert list((tmp_path / "takes").iterdir()) == []


def test_another_rate_is_recorded_as_it_is_and_resampled_afterwards(tmp_path: Path) -> None:
    sound = noise(96_000)
    recorder = Recorder(Scripted([sound], 48_000), tmp_path)
    recording = recorded(recorder)
    assert recorder.path is not None
    with TakeReader(recorder.path) as reader:
        assert reader.sample_rate == 48_000
        np.testing.assert_array_equal(reader.read(), sound)
    np.testing.assert_array_equal(recording.samples, to_work_rate(Recording(sound, 48_000)).samples)


class Stepwise:
    """A source a test feeds by hand: what is given is heard before ``give`` returns."""

    def __init__(self) -> None:
        self.sample_rate, self.lost_blocks, self.waiting = 16_000, 0, 0
        self.ending: Ending | None = None
        self._next: np.ndarray | None = None
        self._read_since = 0

    def start(self) -> None:
        """Ready at once."""

    def read(self, timeout_s: float) -> np.ndarray | None:
        block, self._next = self._next, None
        self._read_since += 1
        if block is None:
            time.sleep(0.001)
        return block

    def give(self, block: np.ndarray) -> None:
        self._next = block
        seen = self._read_since
        while self._next is not None or self._read_since < seen + 2:
            time.sleep(0.001)

    def stop(self) -> None:
        """Nothing to let go of."""


def test_a_pause_leaves_out_what_is_said_meanwhile_but_shows_its_level(tmp_path: Path) -> None:
    source = Stepwise()
    recorder = Recorder(source, tmp_path)
    recorder.start()
    source.give(noise(1600, 1))
    recorder.pause()
    source.lost_blocks = 5
    source.give(np.full(1600, 0.9, np.float32))
    assert recorder.state.phase == "paused" and recorder.state.level.peak_dbfs == pytest.approx(-0.92, abs=0.01)
    recorder.resume()
    source.lost_blocks = 7
    source.give(noise(1600, 2))
    assert recorder.state.phase == "recording" and recorder.state.duration_s == 0.2
    recording = recorder.stop()
    np.testing.assert_array_equal(recording.samples, np.concatenate([noise(1600, 1), noise(1600, 2)]))
    assert recording.lost_blocks == 2, "what was lost in the pause is not missing from the take"
    assert recorder.state.ended_by == "stop"


def test_starting_over_forgets_everything_before(tmp_path: Path) -> None:
    source = Stepwise()
    recorder = Recorder(source, tmp_path)
    recorder.start()
    source.lost_blocks = 1
    source.give(noise(1600, 1))
    first = recorder.path
    recorder.start_over()
    assert recorder.path != first and recorder.state.duration_s == 0.0
    source.give(noise(1600, 2))
    recording = recorder.stop()
    np.testing.assert_array_equal(recording.samples, noise(1600, 2))
    assert recording.lost_blocks == 0
    assert len(list(tmp_path.iterdir())) == 1


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    source = Stepwise()
    recorder = Recorder(source, tmp_path)
    recorder.start()
    source.give(noise(1600))
    recorder.cancel()
    assert recorder.state.phase == "cancelled" and list(tmp_path.iterdir()) == []
    with pytest.raises(RuntimeError):
        recorder.stop()


def test_the_time_limit_ends_on_the_sample(tmp_path: Path) -> None:
    recorder = Recorder(Scripted([noise(50_000)]), tmp_path, limit_s=1.23456)
    recording = recorded(recorder)
    assert len(recording.samples) == round(1.23456 * 16_000)
    assert recorder.state.ended_by == "limit" and recorder.state.message


def test_who_has_left_is_not_recorded_on_and_the_take_waits(tmp_path: Path) -> None:
    for paused in (False, True):
        source, gone = Stepwise(), []
        recorder = Recorder(source, tmp_path / str(paused), left=lambda gone=gone: bool(gone))
        recorder.start()
        source.give(noise(1600))
        if paused:
            recorder.pause()
        assert not recorder.wait(0)
        gone.append(True)
        assert recorder.wait(20)
        assert recorder.state.ended_by == "alone" and recorder.state.message and recorder.state.hint
        assert unfinished(tmp_path / str(paused)) == (), "whoever comes back to the page finds it there"
        recorder.let_go()
        assert [each.duration_s for each in unfinished(tmp_path / str(paused))] == [0.1]


def test_lost_blocks_are_in_the_recording(tmp_path: Path) -> None:
    recording = recorded(Recorder(Scripted([noise(1600), Lost(2), noise(1600), Lost(1), noise(10)]), tmp_path))
    assert recording.lost_blocks == 3


def test_a_pulled_cable_keeps_what_there_is_and_says_so(tmp_path: Path) -> None:
    recorder = Recorder(Scripted([noise(16_000), Unplugged(), noise(16_000)]), tmp_path)
    recording = recorded(recorder)
    assert recording.duration_s == 1.0
    assert recorder.state.ended_by == "unplugged" and "unplugged" in recorder.state.message


SPEECH, SILENCE = noise(32_000, 3, 0.2), noise(16_000, 4, 0.0005)


@pytest.mark.parametrize("gain", [1.0, 0.05])
def test_silence_ends_a_recording_only_where_that_is_switched_on(tmp_path: Path, gain: float) -> None:
    steps = [np.float32(gain) * part for part in (SILENCE, SILENCE, SPEECH, SILENCE, SPEECH, *[SILENCE] * 6)]
    off = Recorder(Scripted(steps), tmp_path)
    assert recorded(off).duration_s == 13.0 and off.state.ended_by == "finished"
    on = Recorder(Scripted(steps), tmp_path, silence_stop_s=2.0)
    assert recorded(on).duration_s == pytest.approx(9.0, abs=0.21)
    assert on.state.ended_by == "silence"


def test_silence_never_ends_a_recording_before_somebody_spoke(tmp_path: Path) -> None:
    click = noise(1600, 9, 0.9)
    recorder = Recorder(Scripted([click, *[SILENCE] * 20]), tmp_path, silence_stop_s=1.0)
    assert recorded(recorder).duration_s == 20.1 and recorder.state.ended_by == "finished"


def test_speech_from_the_first_moment_is_speech(tmp_path: Path) -> None:
    recorder = Recorder(Scripted([SPEECH, *[SILENCE] * 6]), tmp_path, silence_stop_s=1.5)
    assert recorded(recorder).duration_s == pytest.approx(3.5, abs=0.21)


def test_what_cannot_begin_raises_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(DeviceError):
        Recorder(Scripted([], 0), tmp_path).start()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        Recorder(Scripted([noise(10)]), tmp_path / "file" / "takes").start()
    assert caught.value.hint and [p.name for p in tmp_path.iterdir()] == ["file"]


FULL = """
import resource, signal, sys
import numpy as np
from audio.recorder import Recorder
from audio.sources import Scripted
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
recorder = Recorder(Scripted([np.full(160_000, 0.25, np.float32)]), sys.argv[1])
recorder.start()
recorder.wait(20)
recording = recorder.stop()
assert (recording.samples == 0.25).all()
print(recorder.state.ended_by, len(recording.samples), bool(recorder.state.message and recorder.state.hint))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_keeps_what_is_on_it_and_says_so(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, check=False)
    ended_by, count, told = done.stdout.split() if done.stdout else (done.stderr, "0", "")
    assert (ended_by, told) == ("disk", "True")
    assert 200_000 // 4 - 1700 <= int(count) <= 200_000 // 4


KILLED = """
import sys
import numpy as np
from audio.recorder import Recorder
from audio.sources import Scripted
sound = np.arange(48_000 * 60, dtype=np.float32) / (48_000 * 60)
recorder = Recorder(Scripted([sound], 48_000, realtime=True), sys.argv[1], label={"question": "q7"})
recorder.start()
print("recording", flush=True)
recorder.wait()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_recording_is_offered_again_at_most_a_second_short(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdout.readline() == "recording\n"
    began = time.monotonic()
    time.sleep(2.5)
    assert unfinished(tmp_path) == (), "while it is recorded it is not offered"
    child.send_signal(signal.SIGKILL)
    recorded_s = time.monotonic() - began
    child.wait()
    child.stdout.close()
    (take,) = unfinished(tmp_path)
    assert take.label == {"question": "q7"}
    assert recorded_s - 1.0 <= take.duration_s <= recorded_s + 0.5
    recording = recover(take.path)
    assert recording.duration_s == pytest.approx(take.duration_s, abs=0.001)
    expected = np.arange(len(recording.samples)) / (16_000 * 60)
    np.testing.assert_allclose(recording.samples[100:-100], expected[100:-100], atol=1e-5)


@settings(deadline=None, max_examples=40)
@given(cut=st.integers(0, 3_000), sizes=st.lists(st.integers(1, 300), max_size=8))
def test_a_take_cut_anywhere_gives_back_what_is_whole(cut: int, sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        writer = TakeWriter(Path(folder), 16_000, {"name": "é"})
        sound = noise(sum(sizes))
        at = 0
        for size in sizes:
            writer.append(sound[at : at + size], lost_blocks=at)
            at += size
        writer.close()
        data = writer.path.read_bytes()
        writer.path.write_bytes(data[: len(data) - min(cut, len(data))])
        try:
            found = recover(writer.path)
        except MediaError as error:
            assert error.hint and len(data) - cut < 40
            return
        samples = found.samples
        assert len(samples) >= len(sound) - cut // 4 - 1
        np.testing.assert_array_equal(samples, sound[: len(samples)])


def test_a_reader_follows_a_take_while_it_grows(tmp_path: Path) -> None:
    writer = TakeWriter(tmp_path, 16_000)
    with TakeReader(writer.path) as reader:
        assert len(reader.read()) == 0
        writer.append(noise(100, 1))
        np.testing.assert_array_equal(reader.read(), noise(100, 1))
        writer.append(noise(50, 2), lost_blocks=4)
        np.testing.assert_array_equal(reader.read(), noise(50, 2))
        assert reader.lost_blocks == 4 and len(reader.read()) == 0
    writer.discard()


def test_what_is_no_take_is_not_offered_and_cannot_be_taken_back(tmp_path: Path) -> None:
    (tmp_path / "rubbish.take").write_bytes(os.urandom(500))
    (tmp_path / "empty.take").touch()
    assert unfinished(tmp_path) == () and unfinished(tmp_path / "nowhere") == ()
    for name in ("rubbish.take", "empty.take", "missing.take"):
        with pytest.raises(MediaError) as caught:
            recover(tmp_path / name)
        assert caught.value.hint


def test_it_says_recording_only_when_sound_comes(tmp_path: Path) -> None:
    source = Stepwise()
    recorder = Recorder(source, tmp_path)
    recorder.start()
    assert recorder.state.phase == "starting" and not recorder.wait_until_recording(0.0)
    source.give(noise(1600))
    assert recorder.wait_until_recording(5) and recorder.state.phase == "recording"
    recorder.cancel()


def test_a_held_source_does_not_end_the_recording(tmp_path: Path) -> None:
    source = Scripted([noise(1600), Held(0.3), noise(1600)], realtime=True)
    assert recorded(Recorder(source, tmp_path)).duration_s == 0.2


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[pulse.Pulse]:
    with tempfile.TemporaryDirectory(prefix="snd") as folder, pulse.running(Path(folder), monkeypatch) as running:
        yield running


def speech(folder: Path, seconds: float) -> Path:
    """Noise in syllables, so that a shift, a gap or a change of speed would show."""
    n = round(seconds * 16_000)
    spectrum = np.fft.rfft(noise(n, 8, 1.0))
    spectrum[np.fft.rfftfreq(n, 1 / 16_000) > 4000] = 0
    sound = np.fft.irfft(spectrum, n) * (np.arange(n) % 4000 < 2800)
    media.save(Recording((0.3 * sound / np.abs(sound).max()).astype(np.float32), 16_000), folder / "answer.wav")
    return folder / "answer.wav"


@pytest.mark.real
def test_what_is_said_into_the_microphone_comes_back_equal(server: pulse.Pulse, tmp_path: Path) -> None:
    wav = speech(tmp_path, 2.5)
    for attempt in range(4):  # a busy machine lets the sound server drop a block: then it is said once more
        recorder = Recorder(Microphone(), tmp_path / f"takes-{attempt}")
        recorder.start()
        assert recorder.state.phase == "starting"
        assert recorder.wait_until_recording(10)
        server.say(wav).wait()
        time.sleep(1.5)
        recording = recorder.stop()
        said, heard = media.load(wav).samples, recording.samples
        likeness = pulse.likeness(heard, said)
        if likeness >= 0.99:
            break
    assert likeness >= 0.99, likeness
    assert recording.lost_blocks == 0 and recorder.state.ended_by == "stop"
    loudest = [float(np.sort(np.abs(each))[-1000:].mean()) for each in (heard, said)]  # one click is no louder sound
    assert loudest[0] == pytest.approx(loudest[1], rel=0.1)


@pytest.mark.real
def test_a_microphone_unplugged_in_the_middle_keeps_the_take(server: pulse.Pulse, tmp_path: Path) -> None:
    wav = speech(tmp_path, 8.0)
    recorder = Recorder(Microphone(), tmp_path / "takes")
    recorder.start()
    voice = server.say(wav)
    while recorder.state.duration_s < 1.5:
        time.sleep(0.05)
    server.unplug()
    assert recorder.wait(20), recorder.state
    voice.kill()
    voice.wait()
    assert recorder.state.ended_by == "unplugged" and recorder.state.message and recorder.state.hint
    recording = recorder.stop()
    assert recording.duration_s >= 1.5 and np.abs(recording.samples).max() > 0.1
