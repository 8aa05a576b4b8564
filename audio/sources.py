"""Where sound comes from while it is being recorded: a microphone, a file, or a script."""

from __future__ import annotations

import math
import queue
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

from audio import decode, mixdown, portaudio
from audio.dsp import resample
from audio.errors import DeviceError, MediaError
from audio.values import Samples

STALL_S = 2.0
"""A microphone that delivers nothing for this long has gone: sound servers keep a dead stream open."""

FIRST_BLOCK_S = 5.0
"""How long a microphone may take for its first block."""

QUEUE_S = 30.0
"""Sound kept for a recorder that is held up, by a slow disk for example, before blocks are lost."""


class Ending(NamedTuple):
    """Why a source has no more to give. ``code``: finished | unplugged; ``message``, ``hint``: for a person."""

    code: str
    message: str
    hint: str = ""


class BlockSource(Protocol):
    """Mono sound in blocks, as it comes.

    ``sample_rate`` is known once ``start`` has returned. ``lost_blocks`` counts, since the start, what
    could not be taken in time. ``ending`` is None while there may be more. ``waiting``: blocks that were
    spoken already and are still to be read.
    """

    sample_rate: int
    lost_blocks: int
    ending: Ending | None

    @property
    def waiting(self) -> int: ...

    def start(self) -> None:
        """Begin. Raises ``AudioError`` when there is nothing to begin with."""

    def read(self, timeout_s: float) -> Samples | None:
        """The next block, float32 of shape (n,); None when none came in time or none will."""

    def stop(self) -> None:
        """Let go of everything; may be called twice."""


class Microphone:
    """A microphone of this machine, at its own rate, through PortAudio.

    The callback copies a block into a queue and leaves; whatever is slow happens on the reader's side.
    What the sound card dropped (overflow) and what the queue could not take are counted in ``lost_blocks``.
    A flag on the very first block is not counted: it tells of the time before the start.
    """

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.sample_rate = 0
        self.lost_blocks = 0
        self.ending: Ending | None = None
        self._queue: queue.Queue[Samples] = queue.Queue(round(QUEUE_S / portaudio.BLOCK_S))
        self._open = ExitStack()
        self._stream: Any = None
        self._last_s = 0.0
        self._came = False

    @property
    def waiting(self) -> int:
        """Blocks in the queue, and those that were spoken but are still under way in the sound card."""
        return self._queue.qsize() + math.ceil(float(self._stream.latency) / portaudio.BLOCK_S)

    def start(self) -> None:
        """Open the microphone. Raises ``DeviceError`` when it is absent or refuses."""
        self._stream = self._open.enter_context(portaudio.input_stream(self.name, self._take))
        self.sample_rate = round(self._stream.samplerate)
        self._last_s = time.monotonic()

    def _take(self, block: Any, _frames: int, _time: Any, status: Any) -> None:
        if status.input_overflow and self._came:
            self.lost_blocks += 1
        self._came = True
        try:
            self._queue.put_nowait(block[:, 0].copy() if block.shape[1] == 1 else block.mean(axis=1))
        except queue.Full:
            self.lost_blocks += 1

    def read(self, timeout_s: float) -> Samples | None:
        """The next block; None when none came in time. A microphone that went silent for good ends."""
        try:
            block = self._queue.get(timeout=timeout_s)
        except queue.Empty:
            waited_s = time.monotonic() - self._last_s
            if not self._stream.active or waited_s > (STALL_S if self._came else FIRST_BLOCK_S):
                self.ending = Ending(
                    "unplugged",
                    "The microphone has stopped delivering sound.",
                    "Plug it in again or choose another one; what was recorded so far is kept.",
                )
            return None
        self._last_s = time.monotonic()
        return block

    def stop(self) -> None:
        """Close the microphone."""
        self._open.close()


class MediaFile:
    """A file in place of a microphone; ``realtime`` delivers as fast as it would be spoken, else at once."""

    def __init__(self, path: str | Path, *, realtime: bool = True) -> None:
        self.path = Path(path)
        self.sample_rate = 0
        self.lost_blocks = 0
        self.ending: Ending | None = None
        self._pace = _Pace(realtime)
        self._open = ExitStack()
        self._blocks: Iterator[Samples] = iter(())

    @property
    def waiting(self) -> int:
        """Nothing: what was not read yet was not spoken yet."""
        return 0

    def start(self) -> None:
        """Open the file. Raises ``MediaError`` when it holds no sound."""
        decoder = self._open.enter_context(decode.open_path(self.path))
        mixer = mixdown.Mixdown()
        mixed = ((rate, mixer.mix(planes)) for rate, planes in decoder.blocks())
        first = next(mixed, None)
        if first is None:
            self.stop()
            raise MediaError(f"No sound in {self.path.name} can be read.", decode.CONVERT_HINT)
        self.sample_rate = first[0]
        self._blocks = (
            piece
            for rate, block in chain([first], mixed)
            for piece in _cut(resample(block, rate, self.sample_rate), self.sample_rate)
        )
        self._pace.start()

    def read(self, timeout_s: float) -> Samples | None:
        """The next tenth of a second, or None at the end of the file or while its time has not come."""
        if self.ending is not None or not self._pace.due(timeout_s):
            return None
        block = next(self._blocks, None)
        if block is None:
            self.ending = Ending("finished", f"{self.path.name} has come to its end.")
            return None
        self._pace.passed(len(block) / self.sample_rate)
        return block

    def stop(self) -> None:
        """Close the file."""
        self._open.close()


@dataclass(frozen=True, slots=True)
class Lost:
    """In a script: blocks that never arrived."""

    blocks: int = 1


@dataclass(frozen=True, slots=True)
class Unplugged:
    """In a script: the cable comes out here."""


@dataclass(frozen=True, slots=True)
class Held:
    """In a script: nothing comes for a while, although the clock runs."""

    seconds: float


Step = Samples | Lost | Unplugged | Held


class Scripted:
    """Sound and mishaps in a known order, for the demonstration and for trying what a machine cannot be made to do."""

    def __init__(self, steps: Sequence[Step], sample_rate: int = 16_000, *, realtime: bool = False) -> None:
        self.sample_rate = sample_rate
        self.lost_blocks = 0
        self.ending: Ending | None = None
        self._steps = iter(tuple(steps))
        self._blocks: Iterator[Samples] = iter(())
        self._pace = _Pace(realtime)

    @property
    def waiting(self) -> int:
        """Nothing: what was not read yet was not spoken yet."""
        return 0

    def start(self) -> None:
        """Begin the script; a sample rate of 0 is a device that refuses."""
        if self.sample_rate <= 0:
            raise DeviceError("The scripted microphone refuses.", "Give it a sample rate.")
        self._pace.start()

    def read(self, timeout_s: float) -> Samples | None:
        """The next tenth of a second of the script, or None."""
        while self.ending is None and self._pace.due(timeout_s):
            block = next(self._blocks, None)
            if block is not None:
                self._pace.passed(len(block) / self.sample_rate)
                return block
            self._advance()
        return None

    def _advance(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self.ending = Ending("finished", "The script has come to its end.")
        elif isinstance(step, Lost):
            self.lost_blocks += step.blocks
        elif isinstance(step, Held):
            self._pace.passed(step.seconds)
        elif isinstance(step, Unplugged):
            self.ending = Ending("unplugged", "The microphone was unplugged.", "What was recorded so far is kept.")
        else:
            self._blocks = _cut(np.asarray(step, np.float32), self.sample_rate)

    def stop(self) -> None:
        """Nothing to let go of."""


class _Pace:
    """Lets blocks through no faster than they last, when that is wanted."""

    def __init__(self, realtime: bool) -> None:
        self._realtime = realtime
        self._due_s = 0.0

    def start(self) -> None:
        self._due_s = time.monotonic()

    def passed(self, seconds: float) -> None:
        self._due_s += seconds

    def due(self, timeout_s: float) -> bool:
        if not self._realtime:
            return True
        wait_s = self._due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(min(wait_s, timeout_s))
        return wait_s <= timeout_s


def _cut(samples: Samples, sample_rate: int) -> Iterator[Samples]:
    size = max(1, sample_rate // 10)
    for at in range(0, len(samples), size):
        yield samples[at : at + size]
