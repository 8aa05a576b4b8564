"""Any file a person has becomes the same sound, and what is no sound says why.

Above 300 lines: a catalogue of file kinds and faults over the same few made sounds.
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from audio import decode, media
from audio.dsp import to_work_rate
from audio.errors import Cancelled, MediaError, StorageError
from audio.values import WORK_RATE_HZ, Recording

LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1", 8: "7.1", 16: "hexadecagonal"}


def tune(seconds: float = 2.0, rate: int = 16_000, seed: int = 3) -> np.ndarray:
    """Speech-like noise: a band below 3 kHz under a slow envelope, so that shifts and losses show."""
    n = round(seconds * rate)
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(size=n))
    hertz = np.fft.rfftfreq(n, 1 / rate)
    spectrum[(hertz > 3000) | (hertz < 100)] = 0
    noise = np.fft.irfft(spectrum, n)
    envelope = 0.55 + 0.45 * np.sin(2 * np.pi * 2.3 * np.arange(n) / rate)
    return (0.5 * noise / np.abs(noise).max() * envelope).astype(np.float32)


def sounding(seconds: float = 2.0, rate: int = 16_000) -> Recording:
    return Recording(tune(seconds, rate), rate)


def write_media(
    path: Path,
    planes: np.ndarray,
    rate: int,
    *,
    muxer: str = "wav",
    codec: str = "pcm_f32le",
    sample_format: str = "flt",
    video: bool = False,
) -> Path:
    """A file as somebody else's program would make it: any channels, any rate, perhaps with pictures."""
    with av.open(str(path), "w", format=muxer) as out:
        pictures: Any = None
        if video:
            pictures = out.add_stream("mpeg4", rate=10)
            pictures.width, pictures.height, pictures.pix_fmt = 32, 32, "yuv420p"
        stream: Any = out.add_stream(codec, rate=rate, layout=LAYOUTS[len(planes)], format=sample_format)
        if video:
            for number in range(10):
                grey = np.full((32, 32, 3), number * 20, np.uint8)
                picture = av.VideoFrame.from_ndarray(grey, format="rgb24")
                picture.pts = number
                out.mux(pictures.encode(picture))
            out.mux(pictures.encode(None))
        convert = av.AudioResampler(format=sample_format, layout=LAYOUTS[len(planes)], rate=rate)
        for at in range(0, planes.shape[1], 4096):
            piece = np.ascontiguousarray(planes[:, at : at + 4096].T, np.float32).reshape(1, -1)
            frame: Any = av.AudioFrame.from_ndarray(piece, "flt", LAYOUTS[len(planes)])
            frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
            for ready in convert.resample(frame):
                out.mux(stream.encode(ready))
        for ready in convert.resample(None):
            out.mux(stream.encode(ready))
        out.mux(stream.encode(None))
    return path


def best_correlation(one: np.ndarray, other: np.ndarray) -> float:
    """Correlation at the shift that fits best: some codecs put a few milliseconds in front."""
    size = 1 << (len(one) + len(other)).bit_length()
    products = np.fft.irfft(np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size)), size)
    return float(products.max() / np.sqrt(np.sum(one.astype(float) ** 2) * np.sum(other.astype(float) ** 2)))


@pytest.mark.parametrize(
    ("name", "muxer", "codec", "sample_format", "rate", "channels", "video"),
    [
        ("a.wav", "wav", "pcm_s16le", "s16", 16_000, 1, False),
        ("a24.wav", "wav", "pcm_s24le", "s32", 44_100, 2, False),
        ("a8.wav", "wav", "pcm_u8", "u8", 16_000, 1, False),
        ("afloat.wav", "wav", "pcm_f32le", "flt", 48_000, 2, False),
        ("adouble.wav", "wav", "pcm_f64le", "dbl", 22_050, 1, False),
        ("eight.wav", "wav", "pcm_s16le", "s16", 96_000, 8, False),
        ("eight.m4a", "ipod", "aac", "fltp", 48_000, 8, False),
        ("sixteen.wav", "wav", "pcm_s16le", "s16", 48_000, 16, False),
        ("eight.flac", "flac", "flac", "s16", 96_000, 8, False),
        ("a.flac", "flac", "flac", "s16", 44_100, 2, False),
        ("a.mp3", "mp3", "libmp3lame", "fltp", 44_100, 2, False),
        ("a.m4a", "ipod", "aac", "fltp", 44_100, 2, False),
        ("a.ogg", "ogg", "libopus", "flt", 48_000, 2, False),
        ("a.opus", "opus", "libopus", "flt", 48_000, 1, False),
        ("a.webm", "webm", "libopus", "flt", 48_000, 2, False),
        ("film.mp4", "mp4", "aac", "fltp", 48_000, 2, True),
        ("film.mov", "mov", "aac", "fltp", 32_000, 1, True),
        ("film.mkv", "matroska", "ac3", "fltp", 48_000, 6, True),
        ("film.avi", "avi", "libmp3lame", "fltp", 48_000, 2, True),
    ],
)
def test_every_kind_of_file_is_the_same_sound(
    tmp_path: Path,
    name: str,
    muxer: str,
    codec: str,
    sample_format: str,
    rate: int,
    channels: int,
    video: bool,
) -> None:
    sound = tune(2.0, rate)
    path = write_media(
        tmp_path / name, np.tile(sound, (channels, 1)), rate,
        muxer=muxer, codec=codec, sample_format=sample_format, video=video,
    )
    said: list[str] = []
    recording = media.load(path, notice=said.append)
    assert recording.sample_rate == WORK_RATE_HZ and recording.samples.dtype == np.float32
    assert not recording.samples.flags.writeable
    assert recording.duration_s == pytest.approx(2.0, abs=0.07)
    original = Recording(sound, rate)
    assert best_correlation(recording.samples, to_work_rate(original).samples) > 0.97
    assert said == []
    info = media.probe(path)
    assert (info.sample_rate, info.channels, info.has_video) == (rate, channels, video)
    assert info.size_bytes == path.stat().st_size
    assert media.is_media_name(name)
    assert recording.sha256 == media.load_bytes(path.read_bytes(), name).sha256


@pytest.mark.parametrize("container", ["wav", "flac", "mp3", "opus", "ogg", "m4a"])
@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000])
def test_what_is_saved_comes_back(tmp_path: Path, container: str, rate: int) -> None:
    recording = sounding(1.5, rate)
    path = tmp_path / f"take.{container}"
    media.save(recording, path)
    assert path.read_bytes() == media.encode(recording, container) == media.encode(recording, container)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    back = media.load(path)
    assert best_correlation(back.samples, to_work_rate(recording).samples) > 0.95
    assert back.duration_s == pytest.approx(1.5, abs=0.07)


@pytest.mark.parametrize("container", ["wav", "flac"])
def test_sixteen_bits_survive_saving_bit_for_bit(tmp_path: Path, container: str) -> None:
    steps = np.array([-32768, -32767, -1, 0, 1, 2, 12345, 32766, 32767] * 400, np.float32) / 32768
    recording = Recording(steps.astype(np.float32), WORK_RATE_HZ)
    media.save(recording, tmp_path / f"a.{container}")
    assert media.load(tmp_path / f"a.{container}").sha256 == recording.sha256


def test_embedded_sound_is_small() -> None:
    assert len(media.encode(sounding(60.0))) < 400_000


def test_an_empty_recording_can_be_saved_and_says_so_when_loaded(tmp_path: Path) -> None:
    media.save(Recording(np.zeros(0, np.float32), WORK_RATE_HZ), tmp_path / "nothing.wav")
    with pytest.raises(MediaError, match="no sound"):
        media.load(tmp_path / "nothing.wav")


def test_saving_to_an_unknown_kind_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(MediaError) as caught:
        media.save(sounding(), tmp_path / "a.xyz")
    assert "wav" in caught.value.hint and list(tmp_path.iterdir()) == []


def test_saving_where_no_file_can_be_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        media.save(sounding(), tmp_path / "file" / "a.wav")


def _missing(folder: Path) -> Path:
    return folder / "nowhere.wav"


def _folder(folder: Path) -> Path:
    (folder / "a.wav").mkdir()
    return folder / "a.wav"


def _empty(folder: Path) -> Path:
    (folder / "a.wav").touch()
    return folder / "a.wav"


def _text(folder: Path) -> Path:
    (folder / "a.wav").write_text("Well, I would like to lead a team one day.\n" * 40)
    return folder / "a.wav"


def _play_list(folder: Path) -> Path:
    media.save(sounding(), folder / "real.wav")
    lines = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nreal.wav\n#EXT-X-ENDLIST\n"
    (folder / "a.wav").write_text(lines)
    return folder / "a.wav"


def _no_moov(folder: Path) -> Path:
    whole = media.encode(sounding(), "m4a")
    (folder / "a.mp4").write_bytes(whole[: whole.index(b"moov") - 4])
    return folder / "a.mp4"


def _only_pictures(folder: Path) -> Path:
    with av.open(str(folder / "a.mp4"), "w") as out:
        stream: Any = out.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 32, 32, "yuv420p"
        for number in range(5):
            picture = av.VideoFrame.from_ndarray(np.full((32, 32, 3), number, np.uint8), format="rgb24")
            picture.pts = number
            out.mux(stream.encode(picture))
        out.mux(stream.encode(None))
    return folder / "a.mp4"


def _rubbish(folder: Path) -> Path:
    (folder / "a.wav").write_bytes(np.random.default_rng(5).bytes(5000))
    return folder / "a.wav"


def _zeros(folder: Path) -> Path:
    (folder / "a.m4a").write_bytes(bytes(9000))
    return folder / "a.m4a"


def _header_only(folder: Path) -> Path:
    (folder / "a.wav").write_bytes(media.encode(sounding(), "wav")[:44])
    return folder / "a.wav"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "a.wav")
    return folder / "a.wav"


def _null_in_name(folder: Path) -> Path:
    return folder / "a\0.wav"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "no file"), (_folder, "folder"), (_empty, "empty"), (_text, "text"), (_play_list, "text"),
        (_no_moov, "cut off"), (_only_pictures, "only pictures"), (_rubbish, "cannot be read"),
        (_zeros, "zeros"), (_header_only, "no sound"), (_pipe, "ordinary file"),
        (_null_in_name, "cannot be opened"),
    ],
)
def test_what_is_no_sound_says_why_and_what_to_do(
    tmp_path: Path, make: Callable[[Path], Path], says: str
) -> None:
    with pytest.raises(MediaError, match=says) as caught:
        media.load(make(tmp_path))
    assert caught.value.hint


@pytest.mark.parametrize("container", ["wav", "flac", "mp3", "m4a_front", "mkv"])
def test_a_file_cut_off_in_the_middle_keeps_what_is_there_and_says_so(tmp_path: Path, container: str) -> None:
    sound = tune(6.0)
    if container == "m4a_front":
        path = tmp_path / "a.m4a"
        with av.open(str(path), "w", format="ipod", options={"movflags": "+faststart"}) as out:
            stream: Any = out.add_stream("aac", rate=16_000, layout="mono")
            frame: Any = av.AudioFrame.from_ndarray(sound[None, :], "fltp", "mono")
            frame.sample_rate = 16_000
            out.mux(stream.encode(frame))
            out.mux(stream.encode(None))
    elif container == "mkv":
        path = tmp_path / "a.mkv"
        write_media(path, sound[None], 16_000, muxer="matroska", codec="aac", sample_format="fltp")
    else:
        path = tmp_path / f"a.{container}"
        media.save(Recording(sound, 16_000), path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 55 // 100])
    said: list[str] = []
    recording = media.load(path, notice=said.append)
    assert 2.5 < recording.duration_s < 4.0
    assert len(said) == 1 and "cut off" in said[0] and re.search(r"lasts 6\.[01] s", said[0])


def test_nobody_listening_for_notices_still_gets_them_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.flac").write_bytes(media.encode(sounding(6.0), "flac")[:60_000])
    with caplog.at_level(logging.WARNING, "audio.media"):
        media.load(tmp_path / "a.flac")
    assert "cut off" in caplog.text


def test_a_damaged_middle_keeps_both_ends_and_says_so(tmp_path: Path) -> None:
    whole = bytearray(media.encode(sounding(6.0), "mp3"))
    middle = len(whole) // 2
    whole[middle : middle + 2000] = np.random.default_rng(1).bytes(2000)
    said: list[str] = []
    recording = media.load_bytes(bytes(whole), "a.mp3", notice=said.append)
    assert 5.0 < recording.duration_s < 6.2
    assert said


def test_values_that_are_no_numbers_become_silence_and_are_counted(tmp_path: Path) -> None:
    sound = tune(1.0)
    sound[100], sound[200], sound[300], sound[400] = np.nan, np.inf, -np.inf, 7.0
    path = write_media(tmp_path / "a.wav", sound[None], 16_000)
    said: list[str] = []
    recording = media.load(path, notice=said.append)
    assert np.isfinite(recording.samples).all() and np.abs(recording.samples).max() <= 1.0
    assert recording.samples[100] == recording.samples[200] == 0.0 and recording.samples[400] == 1.0
    assert any(s.startswith("3 values") for s in said) and any(s.startswith("1 values") for s in said)


def test_a_silent_channel_does_not_make_the_voice_quieter(tmp_path: Path) -> None:
    sound = tune(2.0)
    planes = np.stack([np.zeros_like(sound), sound])
    path = write_media(tmp_path / "a.wav", planes, 16_000)
    np.testing.assert_array_equal(media.load(path).samples, sound)


def test_channels_in_opposite_phase_do_not_cancel_the_voice(tmp_path: Path) -> None:
    sound = tune(2.0)
    planes = np.stack([sound, -sound])
    path = write_media(tmp_path / "a.wav", planes, 16_000)
    said: list[str] = []
    np.testing.assert_array_equal(media.load(path, notice=said.append).samples, sound)
    assert len(said) == 1 and "cancel each other" in said[0]


def test_a_file_that_does_not_say_how_long_it_is_loads_without_complaint() -> None:
    """What a browser's recorder makes: the header is written before the length is known."""
    file = Unseekable()
    with av.open(file, "w", format="webm") as out:
        stream: Any = out.add_stream("libopus", rate=48_000, layout="mono", format="flt")
        frame: Any = av.AudioFrame.from_ndarray(tune(3.0, 48_000)[None, :], "flt", "mono")
        frame.sample_rate = 48_000
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    said: list[str] = []
    recording = media.load_bytes(bytes(file.data), "blob", notice=said.append)
    assert recording.duration_s == pytest.approx(3.0, abs=0.05) and said == []


class Unseekable:
    """A file that can only be written forwards."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes) -> int:
        self.data += data
        return len(data)


def test_a_wav_whose_header_promises_the_largest_length_is_read_to_its_end(tmp_path: Path) -> None:
    """Programs that write to a pipe leave 0xFFFFFFFF in the size; that is no lost sound."""
    data = bytearray(media.encode(sounding(2.0), "wav"))
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"
    said: list[str] = []
    recording = media.load_bytes(bytes(data), "piped.wav", notice=said.append)
    assert recording.duration_s == 2.0 and said == []


def test_progress_rises_to_one_and_cancelling_stops(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    media.save(sounding(60.0), path)
    seen: list[float] = []
    media.load(path, progress=lambda done, what: seen.append(done) if what else None)
    assert len(seen) > 5 and seen == sorted(seen) and seen[-1] == 1.0 and 0 < seen[0] < 0.3
    with pytest.raises(Cancelled):
        media.load(path, cancelled=lambda: True)


def test_long_sound_is_a_memory_map_that_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "spill"))
    (tmp_path / "spill").mkdir()
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("audio.spill.IN_MEMORY_SAMPLES", 1000)
    from audio.spill import SampleSink

    with SampleSink(in_memory=1000) as sink:
        for piece in np.array_split(tune(2.0), 13):
            sink.append(piece)
        samples = sink.finish()
    assert isinstance(samples, np.memmap)
    np.testing.assert_array_equal(samples, tune(2.0))
    assert list((tmp_path / "spill").iterdir()) == []


LIMITED = """
import resource, sys, numpy as np
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from audio import media
from audio.dsp import to_work_rate
from audio.errors import StorageError
from audio.spill import SampleSink
from audio.values import Recording
sound = Recording(np.zeros(400_000, np.float32), 16_000)
try:
    with SampleSink(in_memory=10) as sink:
        sink.append(sound.samples)
    sys.exit("spilling went through")
except StorageError as error:
    assert error.hint
try:
    media.save(sound, sys.argv[1])
    sys.exit("saving went through")
except StorageError as error:
    assert error.hint
print("refused")
"""


def test_a_full_disk_is_a_storage_error_and_leaves_no_half_file(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "a.wav")], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "refused", done.stderr
    assert list(tmp_path.iterdir()) == []


MEASURED = """
import resource, sys
import numpy, av
from audio import dsp, media
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
recording = media.load(sys.argv[1])
levelled = dsp.level_speech(recording)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(len(recording.samples) * 4, (after - before) * 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is counted in kB on Linux only")
def test_memory_does_not_grow_with_the_length_of_a_file(tmp_path: Path) -> None:
    """Forty minutes are 154 MB of samples; reading and levelling them must cost far less than one copy."""
    path = tmp_path / "long.flac"
    piece = tune(60.0)
    media.save(Recording(np.tile(piece, 40), WORK_RATE_HZ), path)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)], capture_output=True, text=True, check=True
    )
    size, grown = map(int, done.stdout.split())
    assert size == 40 * 60 * 16_000 * 4
    assert grown < 0.75 * size, f"{grown / 1e6:.0f} MB for {size / 1e6:.0f} MB of samples"


def test_human_speech_loads(shared: Path) -> None:
    recording = media.load(shared / "audio-dev" / "jfk.flac")
    assert recording.duration_s == pytest.approx(11.0, abs=0.01)
    assert 0.1 < np.abs(recording.samples).max() <= 1.0


def test_importing_media_does_not_load_the_decoder() -> None:
    code = "import sys, audio.media; print('av' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("says", "when"),
    [
        ({"creation_time": "2025-03-01T09:00:00.000000Z"}, datetime(2025, 3, 1, 9, tzinfo=UTC)),
        (
            {"com.apple.quicktime.creationdate": "2025-03-01T10:00:00+0100", "creation_time": "2026-01-01T00:00:00Z"},
            datetime(2025, 3, 1, 9, tzinfo=UTC),
        ),
        ({"date": "2025-03-01", "creation_time": "09:00:00"}, datetime(2025, 3, 1, 9).astimezone()),
        ({"date": "2025-03-01"}, None),
        ({"date": "2019", "creation_time": "long ago"}, None),
        ({"creation_time": "9999-99-99T00:00:00Z"}, None),
        ({}, None),
    ],
)
def test_when_it_was_recorded_is_read_from_the_file_s_own_words(says: dict[str, str], when: datetime | None) -> None:
    assert decode.created(says) == when
