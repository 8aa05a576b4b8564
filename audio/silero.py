"""The voice model packaged in faster-whisper: for each 32 ms of sound, how likely somebody is speaking.

It runs on one thread, so that the same samples give the same numbers on any machine of a kind, and remembers
its state between blocks, so that the size of the blocks changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from audio.errors import EngineError
from audio.values import Samples

Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]

SILERO_FRAME = 512
"""Samples Silero judges at once: 32 ms at 16 kHz, fixed by the model."""

SILERO_CONTEXT = 64
"""Samples of the frame before that the model is shown again, fixed by the model."""

SILERO_BLOCK = 32
"""Frames given to the model at once, about a second: any number gives the same answer."""

VOICE_ON, VOICE_OFF = 0.5, 0.35
"""Silero's probability at which a voice begins and below which it has ended: its authors' own pair."""


def probabilities(samples: Samples, gain: float = 1.0) -> Floats:
    """Silero's probability of a voice for each 32 ms of 16 kHz samples, shape (n,), the last frame padded."""
    silero = Silero()
    size = SILERO_BLOCK * SILERO_FRAME
    parts = [silero.hear(samples[at : at + size], gain) for at in range(0, len(samples), size)]
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


class Silero:
    """The voice model with what it remembers from one block to the next."""

    def __init__(self) -> None:
        self._session = _session()
        self._state = (np.zeros((1, 1, 128), np.float32), np.zeros((1, 1, 128), np.float32))
        self._tail = np.zeros(SILERO_CONTEXT, np.float32)

    def hear(self, samples: Samples, gain: float = 1.0) -> Floats:
        """Probabilities for whole frames of 512 samples; a short last one is filled up with silence."""
        count = -(-len(samples) // SILERO_FRAME)
        block = np.zeros(count * SILERO_FRAME, np.float32)
        block[: len(samples)] = np.clip(samples * np.float32(gain), -1.0, 1.0)
        framed = block.reshape(count, SILERO_FRAME)
        before = np.concatenate((self._tail[None], framed[:-1, -SILERO_CONTEXT:]))
        self._tail = framed[-1, -SILERO_CONTEXT:].copy()
        inputs = {"input": np.concatenate((before, framed), axis=1), "h": self._state[0], "c": self._state[1]}
        out, hidden, cell = self._session.run(None, inputs)
        self._state = (hidden, cell)
        return np.asarray(out, np.float32).reshape(-1)


@lru_cache(maxsize=1)
def _session() -> Any:
    """The packaged model on one thread: the same sums in the same order everywhere."""
    package = find_spec("faster_whisper")
    if package is None or package.origin is None:
        raise EngineError(
            "The voice detector is missing: it comes with the package faster-whisper.",
            "Install it with: python -m pip install faster-whisper",
        )
    models = sorted((Path(package.origin).parent / "assets").glob("silero_vad*.onnx"))
    if not models:
        raise EngineError(
            "The package faster-whisper is here, but not the voice model it should contain.",
            "Install it again with: python -m pip install --force-reinstall faster-whisper",
        )
    try:
        onnxruntime: Any = import_module("onnxruntime")
    except ImportError as error:
        raise EngineError(
            f"The voice detector cannot run: {error}.", "Install it with: python -m pip install onnxruntime"
        ) from error
    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = options.intra_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(str(models[-1]), options, providers=["CPUExecutionProvider"])


def voiced(frames: Floats) -> Mask:
    """Silero's probabilities as yes or no, with the pair of thresholds; shape (n,) both."""
    return np.fromiter(Hysteresis().decide(frames), bool, len(frames))


class Hysteresis:
    """Remembers whether a voice is on, so that a probability between the thresholds changes nothing."""

    def __init__(self) -> None:
        self.on = False

    def decide(self, frames: Sequence[float] | Floats) -> Iterator[bool]:
        """Yes or no for each probability, in order."""
        for probability in frames:
            self.on = bool(probability > (VOICE_OFF if self.on else VOICE_ON))
            yield self.on
