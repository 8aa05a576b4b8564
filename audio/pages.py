"""Long sound read piece by piece: the pages of a memory map are given back once they were read."""

from __future__ import annotations

import mmap
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

BLOCK_SAMPLES = 1 << 20
"""Samples handed out at once by ``blocks``: about a minute at 16 kHz, 4 MB."""


def blocks(samples: npt.NDArray[np.float32], size: int = BLOCK_SAMPLES) -> Iterator[npt.NDArray[np.float32]]:
    """Read samples piece by piece; the pages of a memory map are given back once they were read."""
    for number, at in enumerate(range(0, len(samples), size)):
        yield samples[at : at + size]
        if number % 8 == 7:
            release(samples)
    release(samples)


def release(samples: npt.NDArray[np.float32]) -> None:
    """Give the memory of a file-backed array back to the system; reading it again simply reloads it."""
    base: object = samples
    while isinstance(base, np.ndarray):
        base = base.base
    if isinstance(base, mmap.mmap) and hasattr(base, "madvise") and not samples.flags.writeable:
        base.madvise(mmap.MADV_DONTNEED)
