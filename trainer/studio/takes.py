"""Sound that is not kept yet, safe on the disk until it is kept or thrown away."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from audio import devices, recorder
from audio.sources import Microphone
from audio.take import SUFFIX, TakeWriter, abandoned
from audio.values import Samples
from trainer.settings import Settings, home

UPLOADED = "upload-"
OLD_UPLOAD_S = 24 * 3600.0
"""An uploaded recording that nobody kept within a day is cleared away; its owner has the file."""


def takes_folder() -> Path:
    """Where recordings lie until they are kept or thrown away."""
    return home() / "takes"


def taking_in_folder() -> Path:
    """Where the sound of interviews lies that are being taken in."""
    return home() / "taking-in"


class PieceTake:
    """A recording that a browser sends in numbered pieces of 16-bit mono sound, on disk as it comes.

    ``count`` pieces are there; a piece that comes again is passed over, one that comes too early is refused.
    """

    def __init__(self, sample_rate: int, label: Mapping[str, str]) -> None:
        self._writer = TakeWriter(takes_folder(), sample_rate, label)
        self._guard = threading.Lock()
        self.sample_rate = sample_rate
        self.count = 0
        self.lost_blocks = 0

    @property
    def path(self) -> Path:
        return self._writer.path

    @property
    def duration_s(self) -> float:
        return self._writer.count / self.sample_rate

    def add(self, number: int, data: bytes, lost_blocks: int = 0) -> bool:
        """Append piece ``number`` (from 0); whether it was the next one. ``StorageError`` on a full disk."""
        import numpy as np

        with self._guard:
            if number != self.count:
                return False
            block: Samples = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
            self.lost_blocks = max(self.lost_blocks, lost_blocks)
            self._writer.append(block, self.lost_blocks)
            self.count += 1
            return True

    def finish(self) -> Path:
        """Force it to the disk; the take stays locked until it is kept or thrown away."""
        with self._guard:
            self._writer.force()
        return self.path

    def let_go(self) -> None:
        """Leave the take on the disk for whoever takes it back."""
        with self._guard:
            self._writer.close()

    def discard(self) -> None:
        """Throw it away."""
        with self._guard:
            self._writer.discard()


def receive(data: bytes, name: str) -> Path:
    """Put an uploaded recording beside the takes; older ones that nobody kept go."""
    folder = takes_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{UPLOADED}*"):
        if time.time() - old.stat().st_mtime > OLD_UPLOAD_S:
            old.unlink(missing_ok=True)
    path = folder / f"{UPLOADED}{secrets.token_hex(8)}{ending(name)}"
    path.write_bytes(data)
    return path


def ending(name: str) -> str:
    """The ending of an uploaded file's name, with nothing in it that means something to a file system."""
    return "".join(c for c in Path(name).suffix.lower() if c.isalnum() or c == ".")[:8]


def left_behind() -> tuple[recorder.Unfinished, ...]:
    """Recordings that a closed tab or a killed program left, oldest first."""
    return tuple(take for take in recorder.unfinished(takes_folder()) if take.duration_s >= 0.5)


def left_names() -> tuple[str, ...]:
    """The names of the same and of shorter ones, without reading them: to see whether there is something new."""
    return tuple(path.name for path in takes_folder().glob(f"*{SUFFIX}") if abandoned(path))


def microphones() -> tuple[str, ...]:
    """Names of this computer's microphones, the system's own choice first; ``DeviceError`` says why there are none."""
    return tuple(device.name for device in devices.microphones())


def machine_recorder(
    settings: Settings,
    question_id: str,
    asked: str = "",
    *,
    limit_s: float | None = None,
    left: Callable[[], bool] | None = None,
) -> recorder.Recorder:
    """A recorder on this computer's own microphone, not started yet. No ``limit_s``: the bell is the screen's.

    ``left``: whether nobody is there any more who could stop it; then it ends.
    """
    return recorder.Recorder(
        Microphone(settings.microphone),
        takes_folder(),
        limit_s=limit_s,
        silence_stop_s=settings.ends_on_silence_s,
        label={"question": question_id, "asked": asked},
        left=left,
    )
