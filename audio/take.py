"""A recording on disk while it grows: what is written survives the death of the program that wrote it.

A take is a header and chunks, all little-endian::

    header   8 bytes "TAKE\\r\\n1\\n", uint32 rate in Hz, uint32 length of the label, the label as JSON in UTF-8
    chunk    4 bytes "BLCK", uint32 samples in it, uint32 blocks lost so far, then float32 samples

Each chunk is handed to the operating system as it comes, unbuffered, so a killed program loses nothing of it.
Once a second the file is also forced to the disk (fsync), so that a power cut loses about a second. A torn chunk
at the end is read as far as it goes. Whoever writes a take holds a lock on it; the system lets go of the lock when
that process dies, which is how a left-behind take is told from one being recorded.
"""

from __future__ import annotations

import json
import os
import secrets
import struct
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

import numpy as np

from audio.errors import MediaError, StorageError
from audio.values import Samples

SUFFIX = ".take"

FORCE_EVERY_S = 1.0
"""How often written sound is forced to the disk."""

_MAGIC = b"TAKE\r\n1\n"
_HEADER = struct.Struct("<8sII")
_CHUNK = struct.Struct("<4sII")
_CHUNK_NAME = b"BLCK"
_LABEL_LIMIT = 1 << 20


class TakeWriter:
    """Appends blocks to a new take in ``folder``. Raises ``StorageError`` when the disk refuses.

    ``label``: what the caller wants to know when the take is found again, such as the question's id.
    ``count`` samples are safely in the file; after a refusal they still are, and nothing more goes in.
    """

    def __init__(self, folder: Path, sample_rate: int, label: Mapping[str, str] | None = None) -> None:
        self.path = folder / f"{secrets.token_hex(8)}{SUFFIX}"
        self.count = 0
        text = json.dumps(dict(label or {}), ensure_ascii=False).encode()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("xb", buffering=0)
        except OSError as error:
            raise _refused(self.path, error) from error
        try:
            if not _lock(self._file):
                raise OSError("the file is locked by another program")
            _write_whole(self._file, _HEADER.pack(_MAGIC, sample_rate, len(text)) + text)
            os.fsync(self._file.fileno())
        except OSError as error:
            self.discard()
            raise _refused(self.path, error) from error
        self._end = self._file.tell()
        self._forced_s = time.monotonic()

    def append(self, block: Samples, lost_blocks: int = 0) -> None:
        """Add samples of shape (n,) and the number of blocks lost since the beginning of the take."""
        data = _CHUNK.pack(_CHUNK_NAME, len(block), lost_blocks) + np.asarray(block, "<f4").tobytes()
        try:
            _write_whole(self._file, data)
            now_s = time.monotonic()
            if now_s - self._forced_s >= FORCE_EVERY_S:
                self._forced_s = now_s
                os.fsync(self._file.fileno())
        except OSError as error:
            self._file.truncate(self._end)
            self._file.seek(self._end)
            raise _refused(self.path, error) from error
        self._end += len(data)
        self.count += len(block)

    def force(self) -> None:
        """Force what was written to the disk."""
        if not self._file.closed:
            try:
                os.fsync(self._file.fileno())
            except OSError as error:
                raise _refused(self.path, error) from error

    def close(self) -> None:
        """Leave the take where it is and give up the lock on it."""
        self._file.close()

    def discard(self) -> None:
        """Throw the take away."""
        self._file.close()
        self.path.unlink(missing_ok=True)


class TakeReader:
    """Reads a take, also one that still grows: each ``read`` returns what came since the last one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise MediaError(f"The take {path} cannot be opened: {error.strerror}.", "It may be gone.") from error
        head = self._file.read(_HEADER.size)
        if len(head) < _HEADER.size or head[:8] != _MAGIC:
            self._file.close()
            raise MediaError(f"{path} is not a take.", "Only files written by the recorder can be taken back.")
        _, self.sample_rate, length = _HEADER.unpack(head)
        if not self.sample_rate or length > _LABEL_LIMIT:
            self._file.close()
            raise MediaError(f"The beginning of {path} is damaged.", "It cannot be taken back; delete it.")
        self.label = _label(self._file.read(length))
        self.lost_blocks = 0
        self._at = _HEADER.size + length

    def __enter__(self) -> TakeReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def blocks(self) -> Iterator[Samples]:
        """Whole chunks that were not read yet, in order."""
        while (chunk := self._next_header()) is not None:
            count, lost, data = chunk
            if len(data) < 4 * count:
                return
            self._at += _CHUNK.size + 4 * count
            self.lost_blocks = lost
            yield np.frombuffer(data, "<f4").astype(np.float32)

    def torn(self) -> Samples:
        """What there is of a last chunk that was never finished; empty when all are whole."""
        chunk = self._next_header()
        if chunk is None:
            return np.zeros(0, np.float32)
        count, lost, data = chunk
        self.lost_blocks = lost
        return np.frombuffer(data[: len(data) // 4 * 4], "<f4").astype(np.float32)[:count]

    def _next_header(self) -> tuple[int, int, bytes] | None:
        self._file.seek(self._at)
        head = self._file.read(_CHUNK.size)
        if len(head) < _CHUNK.size:
            return None
        name, count, lost = _CHUNK.unpack(head)
        if name != _CHUNK_NAME:
            return None
        return count, lost, self._file.read(4 * count)

    def read(self) -> Samples:
        """Everything that came since the last call, float32 of shape (n,)."""
        parts = list(self.blocks())
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def abandoned(path: Path) -> bool:
    """Whether nobody is writing this take any more."""
    try:
        with path.open("r+b") as file:
            return _lock(file)
    except OSError:
        return False


def _label(data: bytes) -> dict[str, str]:
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _write_whole(file: IO[bytes], data: bytes) -> None:
    rest = memoryview(data)
    while len(rest):
        rest = rest[file.write(rest) :]


def _refused(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"The recording cannot be written to {path.parent}: {error.strerror or error}.",
        "Free some disk space, or choose another data folder.",
    )


def _lock(file: IO[bytes]) -> bool:
    """Lock a file for as long as it stays open; False when somebody else holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            at = file.tell()
            file.seek(1 << 40)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(at)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
