"""A ``Recording`` as a file: the containers we write and how each is encoded."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import IO, Any, NamedTuple

import numpy as np

from audio.dsp import Resampler
from audio.pages import blocks
from audio.values import Recording, Samples


class Encoding(NamedTuple):
    """How a kind of file is made. ``rates``: what the codec takes, empty: any; ``bit_rate`` 0: lossless."""

    muxer: str
    codec: str
    format: str
    bit_rate: int
    rates: tuple[int, ...]


_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_AAC_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000)
_OPUS_RATES = (8000, 12000, 16000, 24000, 48000)

CONTAINERS: dict[str, Encoding] = {
    "wav": Encoding("wav", "pcm_s16le", "s16", 0, ()),
    "flac": Encoding("flac", "flac", "s16", 0, ()),
    "mp3": Encoding("mp3", "libmp3lame", "fltp", 48_000, _MP3_RATES),
    "opus": Encoding("ogg", "libopus", "flt", 32_000, _OPUS_RATES),
    "ogg": Encoding("ogg", "libopus", "flt", 32_000, _OPUS_RATES),
    "m4a": Encoding("ipod", "aac", "fltp", 48_000, _AAC_RATES),
}
"""Bit rates are for mono speech at 16 kHz: 48 kbit/s MP3 and AAC, 32 kbit/s Opus, transparent for the ear."""

_BLOCK_SAMPLES = 1 << 16


def write(recording: Recording, file: IO[bytes], container: str) -> None:
    """Encode a recording into an open, seekable file. The same recording gives the same bytes.

    Lossless kinds keep 16 bits, so what came from 16 bits comes back unchanged. A rate the codec does not
    take is raised to the next one it does. Raises ``OSError`` when the file refuses.
    """
    import av

    encoding = CONTAINERS[container]
    rate = recording.sample_rate
    if encoding.rates:
        rate = next((known for known in encoding.rates if known >= rate), encoding.rates[-1])
    guarded = _Guarded(file)
    try:
        with av.open(guarded, "w", format=encoding.muxer, options={"fflags": "+bitexact"}) as output:
            _encode(recording, rate, encoding, output)
    except (av.error.FFmpegError, OSError):
        if guarded.refusal is not None:
            raise guarded.refusal from None
        raise


class _Guarded:
    """Remembers why a file refused: on its way through the encoder the reason is lost."""

    def __init__(self, file: IO[bytes]) -> None:
        self.refusal: OSError | None = None
        self.seek, self.tell = file.seek, file.tell
        self._write = file.write

    def write(self, data: bytes) -> int:
        try:
            return self._write(data)
        except OSError as error:
            self.refusal = self.refusal or error
            raise


def _encode(recording: Recording, rate: int, encoding: Encoding, output: Any) -> None:
    import av

    stream: Any = output.add_stream(encoding.codec, rate=rate, layout="mono", format=encoding.format)
    stream.codec_context.flags |= av.codec.context.Flags.bitexact
    stream.time_base = Fraction(1, rate)
    if encoding.bit_rate:
        stream.bit_rate = encoding.bit_rate
    output.start_encoding()
    at = 0
    for block in _at_rate(recording, rate):
        frame: Any = av.AudioFrame.from_ndarray(_as(block, encoding.format), encoding.format, "mono")
        frame.sample_rate = rate
        frame.pts = at
        frame.time_base = Fraction(1, rate)
        at += len(block)
        output.mux(stream.encode(frame))
    output.mux(stream.encode(None))


def _at_rate(recording: Recording, rate: int) -> Iterator[Samples]:
    resampler = Resampler(recording.sample_rate, rate)
    for block in blocks(recording.samples, _BLOCK_SAMPLES):
        yield from _filled(resampler.push(block))
    yield from _filled(resampler.flush())


def _filled(block: Samples) -> Iterator[Samples]:
    if len(block):
        yield block


def _as(block: Samples, sample_format: str) -> Any:
    finite = np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0)
    if sample_format == "s16":
        return np.clip(np.rint(finite * 32768.0), -32768, 32767).astype(np.int16)[None, :]
    return np.ascontiguousarray(finite, dtype=np.float32)[None, :]
