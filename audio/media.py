"""Any file a person has, to a ``Recording`` and back."""

from __future__ import annotations

import io
import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from audio.decode import CONVERT_HINT, MEDIA_SUFFIXES, Decoder, MediaInfo, open_file, open_path
from audio.dsp import Resampler
from audio.encode import CONTAINERS, write
from audio.errors import Cancelled, MediaError, StorageError
from audio.mixdown import Mixdown
from audio.spill import SampleSink
from audio.values import WORK_RATE_HZ, Recording, Samples

Progress = Callable[[float, str], None]
Notice = Callable[[str], None]

READING = "Reading the sound"
"""What ``load`` reports its progress under."""

_LOG = logging.getLogger(__name__)

LOWEST_HZ, HIGHEST_HZ = 4_000, 384_000
"""Rates that sound is recorded at: from half a telephone's to the highest a studio's converter offers."""

CUT_OFF_S = 0.5
"""How many seconds less than promised a file may hold before it is called cut off (2 % for long files)."""


def load(
    path: str | Path,
    *,
    rate_hz: int | None = WORK_RATE_HZ,
    progress: Progress | None = None,
    notice: Notice | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Recording:
    """Read the sound of any recording or video as mono float32, at 16 kHz unless ``rate_hz`` says otherwise.

    ``rate_hz`` None keeps the file's own rate, for playing rather than listening.
    Channels are averaged; silent ones are left out, and where they cancel each other only the loudest is
    used. What is longer than ten minutes comes back as a memory map of a file that vanishes with it. A file
    that is damaged or cut off keeps what can be decoded; ``notice`` is told so in a sentence for a person
    (without it the sentence goes to the log of ``audio.media``, which prints it).

    Raises ``MediaError`` where there is no sound to be had, ``StorageError`` where the disk is full,
    ``Cancelled`` once ``cancelled`` returns True.
    """
    path = Path(path)
    return _load(lambda: open_path(path), path.name, rate_hz, progress, notice, cancelled)


def load_bytes(
    data: bytes,
    name: str,
    *,
    progress: Progress | None = None,
    notice: Notice | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Recording:
    """The same for what a browser uploaded; ``name`` is only used to talk about it."""
    return _load(
        lambda: open_file(io.BytesIO(data), name, len(data)), name, WORK_RATE_HZ, progress, notice, cancelled
    )


def probe(path: str | Path) -> MediaInfo:
    """What a file says about its sound, without decoding it. Raises ``MediaError`` like ``load``."""
    with open_path(Path(path)) as decoder:
        return decoder.info


def is_media_name(name: str | Path) -> bool:
    """Whether a file's ending is that of a recording or a video, when folders are searched for input."""
    return Path(name).suffix.lower() in MEDIA_SUFFIXES


def save(recording: Recording, path: str | Path) -> None:
    """Write a recording to a file; the ending chooses the kind: wav, flac, mp3, opus (or ogg), m4a.

    The file appears whole or not at all. Raises ``MediaError`` for an ending that is not one of these,
    ``StorageError`` when the disk refuses.
    """
    path = Path(path)
    container = path.suffix.lower().lstrip(".")
    _known(container)
    temporary: Path | None = None
    try:
        handle, temporary_name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(temporary_name)
        with os.fdopen(handle, "w+b") as file:
            write(recording, file, container)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise StorageError(
            f"{path} could not be written: {error.strerror or error}.",
            "Free some disk space or choose another folder.",
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def encode(recording: Recording, container: str = "mp3") -> bytes:
    """A recording as the bytes of a file: wav, flac, mp3, opus or m4a.

    For a page that carries its own sound use ``mp3``: every browser decodes it by itself, Safari and a
    Chromium without licensed codecs included, and at a constant bit rate a seek lands on the second.
    Mono at 48 kbit/s is 0.36 MB a minute. The same recording gives the same bytes.
    """
    _known(container)
    file = io.BytesIO()
    write(recording, file, container)
    return file.getvalue()


def _known(container: str) -> None:
    if container not in CONTAINERS:
        choices = ", ".join(CONTAINERS)
        raise MediaError(f"Sound cannot be written as “{container}”.", f"Choose one of {choices}.")


def _load(
    reopen: Callable[[], AbstractContextManager[Decoder]],
    name: str,
    rate_hz: int | None,
    progress: Progress | None,
    notice: Notice | None,
    cancelled: Callable[[], bool] | None,
) -> Recording:
    tell = notice or _LOG.warning
    mixdown = Mixdown()
    samples, rate, decoder = _decode(reopen, mixdown, name, rate_hz, progress, cancelled)
    better = mixdown.better()
    if better is not None:
        if mixdown.opposed:
            tell(f"The channels of {name} cancel each other; only channel {better[0] + 1} is used.")
        del samples
        mixdown = Mixdown(chosen=better)
        samples, rate, decoder = _decode(reopen, mixdown, name, rate_hz, progress, cancelled)
    for sentence in (*mixdown.notices(), *_losses(decoder, name, len(samples) / rate)):
        tell(sentence)
    if progress is not None:
        progress(1.0, READING)
    return Recording(samples, rate)


def _decode(
    reopen: Callable[[], AbstractContextManager[Decoder]],
    mixdown: Mixdown,
    name: str,
    rate_hz: int | None,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[Samples, int, Decoder]:
    """All sound of a file as mono, its rate (that of its first block for None), the decoder with its counts."""
    told = None if progress is None else partial(_read_so_far, progress)
    with reopen() as decoder, SampleSink() as sink:
        resampler, rate, target = None, 0, rate_hz or 0
        for block_rate, planes in decoder.blocks(told):
            if cancelled is not None and cancelled():
                raise Cancelled(f"Reading {name} was stopped.")
            if resampler is None or block_rate != rate:
                if not LOWEST_HZ <= block_rate <= HIGHEST_HZ:
                    raise MediaError(
                        f"{name} says it has {block_rate:,} samples a second; no recording has.",
                        "It is damaged. " + CONVERT_HINT,
                    )
                if resampler is not None:
                    sink.append(resampler.flush())
                target = target or block_rate
                resampler, rate = Resampler(block_rate, target), block_rate
            sink.append(resampler.push(mixdown.mix(planes)))
        if resampler is not None:
            sink.append(resampler.flush())
        if not sink.count:
            raise MediaError(
                f"{name} holds a sound track, but no sound in it can be read.",
                "It is empty or badly damaged. " + CONVERT_HINT,
            )
        return sink.finish(), target, decoder


def _read_so_far(progress: Progress, share: float) -> None:
    progress(share, READING)


def _losses(decoder: Decoder, name: str, duration_s: float) -> list[str]:
    said = []
    promised_s = decoder.info.duration_s
    if promised_s is not None and duration_s < promised_s - max(CUT_OFF_S, 0.02 * promised_s):
        said.append(
            f"{name} says it lasts {promised_s:.1f} s, but only {duration_s:.1f} s could be read: "
            "it seems to be cut off. What is there is used."
        )
    elif decoder.damaged:
        said.append(f"{name} is damaged in {decoder.damaged} places; what could be read is used.")
    return said
