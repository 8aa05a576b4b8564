"""The inside of a media file: which sound it holds, handed out block by block as it is decoded."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from audio.errors import MediaError

FORMATS = "wav,w64,rf64,aiff,au,caf,flac,mp3,aac,ogg,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,avi,mpeg,mpegts,asf,flv,amr"
"""Containers that may be opened. Play lists are not among them: they would open other files and addresses."""

MEDIA_SUFFIXES = frozenset(
    {
        ".wav",
        ".wave",
        ".w64",
        ".aif",
        ".aiff",
        ".au",
        ".caf",
        ".flac",
        ".mp3",
        ".aac",
        ".m4a",
        ".m4b",
        ".amr",
        ".ogg",
        ".oga",
        ".opus",
        ".weba",
        ".mka",
        ".wma",
        ".mp4",
        ".m4v",
        ".mov",
        ".3gp",
        ".3g2",
        ".ogv",
        ".webm",
        ".mkv",
        ".avi",
        ".mpg",
        ".mpeg",
        ".ts",
        ".wmv",
        ".flv",
    }
)
"""Endings by which a file counts as a recording when folders are searched."""

GATHER_SAMPLES = 1 << 16
"""Frames are small; about this many samples of each channel are gathered into one block."""

SAFE_PLANES = 7
"""With eight planes or more PyAV (seen in 18.1) reads past the end of a frame and takes the process with it."""

Channels = npt.NDArray[np.float32]

CONVERT_HINT = "Record or export it again as WAV, MP3 or M4A and try that file."


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file says about its sound. ``duration_s``: None where the file does not say; it may also lie.

    ``created_at``: when it was recorded, with a time zone; None where the file does not say.
    """

    container: str
    codec: str
    sample_rate: int
    channels: int
    duration_s: float | None
    size_bytes: int
    has_video: bool
    created_at: datetime | None = None


@dataclass(slots=True)
class Decoder:
    """The first sound track of an open file. ``damaged`` counts the pieces that could not be decoded."""

    info: MediaInfo
    damaged: int = 0
    _container: Any = field(default=None, repr=False)
    _stream: Any = field(default=None, repr=False)

    def blocks(self, progress: Callable[[float], None] | None = None) -> Iterator[tuple[int, Channels]]:
        """Sample rate and float32 of shape (channels, n), until the file ends or nothing more can be read.

        Rate and channels may change from one block to the next. Values are as the file has them: a file of
        floats may hold more than full scale, or values that are no numbers.
        """
        gathered: list[Channels] = []
        setup, count = (0, 0), 0
        for rate, planes in self._frames(progress):
            if gathered and ((rate, len(planes)) != setup or count >= GATHER_SAMPLES):
                yield setup[0], np.concatenate(gathered, axis=1)
                gathered, count = [], 0
            setup = (rate, len(planes))
            gathered.append(planes)
            count += planes.shape[1]
        if gathered:
            yield setup[0], np.concatenate(gathered, axis=1)

    def _frames(self, progress: Callable[[float], None] | None) -> Iterator[tuple[int, Channels]]:
        import av

        packets = iter(self._container.demux(self._stream))
        told = 0.0
        while True:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except av.error.FFmpegError:
                self.damaged += 1
                return
            try:
                decoded = packet.decode()
            except av.error.EOFError:
                return
            except av.error.FFmpegError:
                self.damaged += 1
                continue
            if packet.is_corrupt and self.info.container != "wav":
                self.damaged += 1
            if progress is not None and packet.pos and self.info.size_bytes:
                share = min(1.0, packet.pos / self.info.size_bytes)
                if share >= told + 0.01:
                    told = share
                    progress(share)
            for frame in decoded:
                if frame.samples and frame.sample_rate > 0:
                    yield frame.sample_rate, _planes(frame)


def _planes(frame: Any) -> Channels:
    """Float32 of shape (channels, n), full scale 1.0, from a decoded frame of any sample format."""
    if frame.format.is_planar and len(frame.layout.channels) > SAFE_PLANES:
        frame = _packed(frame)
    values = frame.to_ndarray()
    if not frame.format.is_planar:
        values = values.reshape(-1, len(frame.layout.channels)).T
    if values.dtype == np.uint8:
        return np.asarray((values.astype(np.float32) - 128) / 128, np.float32)
    if np.issubdtype(values.dtype, np.integer):
        return np.asarray(values / np.float64(-float(np.iinfo(values.dtype).min)), np.float32)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(values, np.float32)


def _packed(frame: Any) -> Any:
    import av

    fresh = av.AudioResampler(format=frame.format.packed, layout=frame.layout, rate=frame.sample_rate)
    frame.pts = None
    return fresh.resample(frame)[0]


@contextmanager
def open_path(path: Path) -> Iterator[Decoder]:
    """Open a file for decoding. Raises ``MediaError``, with a hint, for anything that holds no sound."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise MediaError(f"{path} is a folder, not a recording.", "Name a file inside it.")
        if not stat.S_ISREG(kind):
            raise MediaError(f"{path} is not an ordinary file.", "Save the recording to a file first.")
        file = path.open("rb")
    except FileNotFoundError as error:
        raise MediaError(f"There is no file {path}.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise MediaError(f"{path} cannot be opened: {reason}.", "Check its name and rights.") from error
    with file, open_file(file, path.name, os.fstat(file.fileno()).st_size) as decoder:
        yield decoder


@contextmanager
def open_file(file: IO[bytes], name: str, size_bytes: int) -> Iterator[Decoder]:
    """The same for an open, seekable file of bytes; ``name`` is only used to talk about it."""
    import av

    if size_bytes == 0:
        raise MediaError(f"{name} is empty.", "The recording was not saved; record it again.")
    promised_s = _wav_promise(file)
    try:
        container = av.open(file, "r", options={"format_whitelist": FORMATS, "protocol_whitelist": "file"})
    except (av.error.FFmpegError, ValueError) as error:
        raise _unreadable(file, name, error) from error
    with container:
        if not container.streams.audio:
            video = bool(container.streams.video)
            raise MediaError(
                f"{name} holds no sound{', only pictures' if video else ''}.",
                "Choose a file with a sound track, or record with the microphone on.",
            )
        stream = container.streams.best("audio") or container.streams.audio[0]
        if stream.codec_context is None:  # a head whose numbers fit no kind of sound
            raise MediaError(f"{name} cannot be read: its sound is of no known kind.", "Save it again as wav or flac.")
        yield Decoder(_info(container, stream, size_bytes, promised_s), 0, container, stream)


def _info(container: Any, stream: Any, size_bytes: int, promised_s: float | None) -> MediaInfo:
    import av

    duration_s = None
    if promised_s is not None:
        duration_s = promised_s
    elif stream.duration and stream.time_base:
        duration_s = float(stream.duration * stream.time_base)
    elif container.duration:
        duration_s = container.duration / av.time_base
    context = stream.codec_context
    pictures = [s for s in container.streams.video if not s.disposition & s.disposition.attached_pic]
    return MediaInfo(
        container=container.format.name.split(",")[0],
        codec=context.name,
        sample_rate=context.sample_rate or 0,
        channels=context.channels or 0,
        duration_s=duration_s if duration_s and duration_s > 0 else None,
        size_bytes=size_bytes,
        has_video=bool(pictures),
        created_at=created({**stream.metadata, **container.metadata}),
    )


def created(says: dict[str, str]) -> datetime | None:
    """The moment of recording from a file's own words; without a time zone it is this machine's."""
    time = says.get("creation_time", "")
    for words in (says.get("com.apple.quicktime.creationdate", ""), time, f"{says.get('date', '')}T{time}"):
        try:
            return datetime.fromisoformat(words).astimezone()
        except (ValueError, OverflowError, OSError):
            continue
    return None


def _wav_promise(file: IO[bytes]) -> float | None:
    """How long the header of a WAV says it is: FFmpeg only tells what the rest of a cut-off one amounts to.

    None for other files, and where the sizes were never filled in (a program that wrote to a pipe).
    """
    file.seek(0)
    try:
        if file.read(4) != b"RIFF" or file.read(8)[4:] != b"WAVE":
            return None
        byte_rate = 0
        while len(head := file.read(8)) == 8:
            kind, size = head[:4], int.from_bytes(head[4:], "little")
            if kind == b"data":
                return size / byte_rate if byte_rate and 0 < size < 0x7FFF_FFFF else None
            start = file.tell()
            if kind == b"fmt ":
                byte_rate = int.from_bytes(file.read(12)[8:12], "little")
            file.seek(start + size + size % 2)
        return None
    finally:
        file.seek(0)


def _unreadable(file: IO[bytes], name: str, error: Exception) -> MediaError:
    """Say as exactly as possible why a file could not be opened."""
    file.seek(0)
    head = file.read(4096)
    if head[4:8] in (b"ftyp", b"mdat", b"wide", b"free"):
        return MediaError(
            f"{name} is cut off: its table of contents (the moov part) is missing.",
            "The recording or the download was interrupted; fetch the file again, or use another copy.",
        )
    if not any(head):
        return MediaError(f"{name} holds nothing but zeros.", "The copy was interrupted; copy it again.")
    if _looks_like_text(head):
        return MediaError(f"{name} is text, not sound.", CONVERT_HINT)
    reason = getattr(error, "strerror", "") or str(error)
    return MediaError(f"{name} cannot be read as sound: {reason}.", CONVERT_HINT)


def _looks_like_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-8", errors="strict" if len(head) < 4096 else "ignore")
    except UnicodeDecodeError:
        return False
    return all(letter.isprintable() or letter in "\r\n\t\f" for letter in text)
