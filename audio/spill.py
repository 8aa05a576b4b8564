"""Where long sound lies while it is worked on: in memory while short, in a vanishing file when long."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO

import numpy as np

from audio.errors import StorageError
from audio.values import Samples

IN_MEMORY_SAMPLES = 10 * 60 * 16_000
"""Samples kept in memory before a file is used: ten minutes at 16 kHz, 38 MB."""


def folder() -> Path:
    """The folder for vanishing files: TMPDIR where it is set, else one that is on a disk.

    On many Linux systems the usual temporary folder is itself memory, where spilling would save nothing;
    ``/var/tmp`` is not.
    """
    on_disk = Path("/var/tmp")
    if sys.platform == "linux" and not os.environ.get("TMPDIR") and os.access(on_disk, os.W_OK):
        return on_disk
    return Path(tempfile.gettempdir())


class SampleSink:
    """Collects blocks of samples and hands them back as one array that costs little memory.

    Up to ``in_memory`` samples are kept in memory. Beyond that they go to a temporary file without a name,
    and ``finish`` returns a read-only memory map of it; the system removes the file when the last array
    on it is gone, or when the process is killed. Raises ``StorageError`` when the disk refuses.
    """

    def __init__(self, in_memory: int = IN_MEMORY_SAMPLES) -> None:
        self._in_memory = in_memory
        self._blocks: list[Samples] = []
        self._file: IO[bytes] | None = None
        self.count = 0

    def __enter__(self) -> SampleSink:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def append(self, block: Samples) -> None:
        """Add samples of shape (n,) at the end; they are copied or written before it returns."""
        if not len(block):
            return
        self.count += len(block)
        if self._file is None and self.count <= self._in_memory:
            self._blocks.append(np.array(block, dtype=np.float32))
            return
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(dir=folder(), buffering=0)  # noqa: SIM115
                for earlier in self._blocks:
                    _write_all(self._file, earlier)
                self._blocks.clear()
            _write_all(self._file, block)
        except OSError as error:
            self.discard()
            raise StorageError(
                f"There is no room for this sound in {folder()}: {error.strerror or error}.",
                "Free some disk space, or set TMPDIR to a folder on a larger disk.",
            ) from error

    def finish(self) -> Samples:
        """All samples so far, read-only; the sink is empty afterwards."""
        if self._file is None:
            samples: Samples = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
        else:
            samples = np.memmap(self._file, dtype=np.float32, mode="r", shape=(self.count,))
        self.discard()
        samples.flags.writeable = False
        return samples

    def discard(self) -> None:
        """Forget everything that was collected."""
        self._blocks.clear()
        self.count = 0
        if self._file is not None:
            self._file.close()
            self._file = None


def _write_all(file: IO[bytes], block: Samples) -> None:
    rest = memoryview(np.ascontiguousarray(block, dtype=np.float32).tobytes())
    while len(rest):
        rest = rest[file.write(rest) :]
