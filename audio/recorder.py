"""A source and a thread that writes: a take that is safe on disk while it grows, and a ``Recording`` at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from audio.dsp import Meter, Resampler, meter
from audio.errors import AudioError, MediaError, StorageError
from audio.silence_stop import SilenceStop
from audio.sources import BlockSource
from audio.spill import SampleSink
from audio.take import SUFFIX, TakeReader, TakeWriter, abandoned
from audio.values import WORK_RATE_HZ, Recording, Samples

POLL_S = 0.1
"""How long the writer waits for a block before it looks whether it was told to do something else."""

QUIET_METER = Meter(-120.0, -120.0, 0.0)


@dataclass(frozen=True, slots=True)
class RecorderState:
    """What a screen shows of a recorder; always the latest, never queued.

    ``phase``: ready | starting | recording | paused | ended | cancelled. ``starting`` lasts until the first
    block has come, which can take two seconds: tell people to speak at ``recording``, not before.
    ``ended_by``: stop | limit | silence | alone | finished | unplugged | disk | error, empty before. ``message``
    and ``hint`` say what a person should know about it.
    ``lost_blocks``: lost while recording; what is lost in a pause does not count.
    """

    phase: str = "ready"
    duration_s: float = 0.0
    level: Meter = QUIET_METER
    lost_blocks: int = 0
    ended_by: str = ""
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A take that a killed program left behind. ``label`` is what its recorder was given."""

    path: Path
    duration_s: float
    last_written_at: datetime
    label: Mapping[str, str]


class Recorder:
    """Records from a source into a take in ``folder``, until it is stopped or something ends it.

    It never ends because someone is thinking: only ``stop``, the time limit, the source's own end, a full
    disk, or, where ``silence_stop_s`` is given, that much silence after speech, or, where ``left`` is given,
    that nobody is there any more; it is asked some ten times a second. What was recorded is kept in
    every case but ``cancel``; ``state`` says what happened. One thread owns the source and the file.

    After ``stop`` the take stays on disk, still locked, until ``discard`` is called: call it when the
    recording is stored. A process that dies before leaves the take for ``unfinished``.
    """

    def __init__(
        self, source: BlockSource, folder: str | Path, *, limit_s: float | None = None,
        silence_stop_s: float | None = None, label: Mapping[str, str] | None = None,
        left: Callable[[], bool] | None = None,
    ) -> None:  # fmt: skip
        self._source = source
        self._folder = Path(folder)
        self._limit_s = limit_s
        self._silence = None if silence_stop_s is None else SilenceStop(silence_stop_s)
        self._label = dict(label or {})
        self._left = left
        self._state = RecorderState()
        self._guard = threading.RLock()
        self._stop = threading.Event()
        self._begun = threading.Event()
        self._first = threading.Event()
        self._refusal: AudioError | None = None
        self._thread: threading.Thread | None = None
        self._take: TakeWriter | None = None
        self._lost_before = 0
        self._lost_in_take = 0

    @property
    def state(self) -> RecorderState:
        """The latest; cheap, from any thread."""
        return self._state

    @property
    def path(self) -> Path | None:
        """The take on disk; a ``TakeReader`` may follow it while it grows. It changes with ``start_over``."""
        return None if self._take is None else self._take.path

    def start(self) -> None:
        """Open the source and begin. Raises ``AudioError`` when the source or the disk refuses."""
        if self._thread is not None:
            raise RuntimeError("a recorder records once; make another one")
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()
        self._begun.wait()
        if self._refusal is not None:
            raise self._refusal

    def wait_until_recording(self, timeout_s: float | None = None) -> bool:
        """Wait for the first sound; whether it has come."""
        self._first.wait(timeout_s)
        return self._state.phase == "recording"

    def pause(self) -> None:
        """Let sound pass by unrecorded until ``resume``; the level still moves."""
        with self._guard:
            if self._state.phase in ("starting", "recording"):
                self._state = replace(self._state, phase="paused")

    def resume(self) -> None:
        """Go on recording after a pause."""
        with self._guard:
            if self._state.phase == "paused":
                self._state = replace(self._state, phase="recording")

    def start_over(self) -> None:
        """Throw away what there is and record from now on. Raises ``StorageError`` when the disk refuses."""
        with self._guard:
            if self._take is None or self._state.phase not in ("starting", "recording", "paused"):
                return
            fresh = TakeWriter(self._folder, self._source.sample_rate, self._label)
            self._take.discard()
            self._take = fresh
            self._lost_in_take = 0
            if self._silence is not None:
                self._silence = SilenceStop(self._silence.wanted_s)
            phase = "starting" if self._state.phase == "starting" else "recording"
            self._state = RecorderState(phase, level=self._state.level)

    def stop(self) -> Recording:
        """End and return what was recorded, at 16 kHz; also after it ended by itself. See ``state`` for why."""
        self._finish("stop")
        take = self._take
        if take is None or self._state.phase == "cancelled":
            raise RuntimeError("there is no recording to return")
        return recover(take.path)

    def cancel(self) -> None:
        """End and throw everything away."""
        self._finish("stop")
        with self._guard:
            self._state = replace(self._state, phase="cancelled")
        self.discard()

    def let_go(self) -> None:
        """End and leave the take on the disk for whoever takes it back: nobody waits for this recorder any more."""
        self._finish("stop")
        if self._take is not None:
            self._take.close()

    def discard(self) -> None:
        """Remove the take from the disk: its recording is stored, or not wanted."""
        if self._take is not None:
            self._take.discard()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until the recording ended by itself; whether it has."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._state.phase in ("ended", "cancelled")

    def _finish(self, by: str) -> None:
        self._stop.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        with self._guard:
            if self._state.phase != "ready":
                self._end(by)

    def _end(self, by: str, message: str = "", hint: str = "") -> None:
        if self._state.phase not in ("ended", "cancelled"):
            self._state = replace(
                self._state, phase="ended", ended_by=by, message=message, hint=hint, level=QUIET_METER
            )

    def _run(self) -> None:
        try:
            if not self._open():
                return
            while not self._stop.is_set() and self._state.phase != "ended":
                block = self._source.read(POLL_S)
                with self._guard:
                    if block is not None:
                        self._keep(block)
                    elif self._source.ending is not None:
                        ending = self._source.ending
                        self._end(ending.code, ending.message, ending.hint)
                    if self._left is not None and self._left():
                        self._end("alone", "The page was closed, so the recording has ended.", "What was said is kept.")
            with self._guard:
                if self._stop.is_set():
                    self._drain()
                    self._end("stop")
        except AudioError as error:
            by = "disk" if isinstance(error, StorageError) else "error"
            with self._guard:
                self._end(by, error.message, f"{error.hint} What was recorded until then is kept.".strip())
        finally:
            with self._guard:
                self._end("error", "The recorder has failed; what was recorded until then is kept.")
            self._begun.set()
            self._first.set()
            self._source.stop()
            self._force()

    def _open(self) -> bool:
        """Open source and take, in the thread that will use them; whether that worked."""
        try:
            self._source.start()
            self._take = TakeWriter(self._folder, self._source.sample_rate, self._label)
            self._state = replace(self._state, phase="starting")
        except AudioError as error:
            self._refusal = error
        self._begun.set()
        return self._refusal is None

    def _drain(self) -> None:
        """What was spoken before the stop and still waits in the queue belongs to the take."""
        for _ in range(self._source.waiting):
            block = self._source.read(POLL_S)
            if block is None or self._state.phase == "ended":
                return
            self._keep(block)

    def _force(self) -> None:
        try:
            if self._take is not None:
                self._take.force()
        except StorageError as error:
            with self._guard:
                self._state = replace(self._state, message=error.message, hint=error.hint)

    def _keep(self, block: Samples) -> None:
        lost, self._lost_before = self._source.lost_blocks - self._lost_before, self._source.lost_blocks
        level = meter(block)
        if self._state.phase == "starting":
            self._state = replace(self._state, phase="recording")
            self._first.set()
        if self._state.phase != "recording" or self._take is None:
            self._state = replace(self._state, level=level)
            return
        rate = self._source.sample_rate
        self._lost_in_take += lost
        full = False
        if self._limit_s is not None:
            room = round(self._limit_s * rate) - self._take.count
            full = len(block) >= room
            block = block[:room]
        self._take.append(block, self._lost_in_take)
        self._state = replace(
            self._state, duration_s=self._take.count / rate, level=level, lost_blocks=self._lost_in_take
        )
        if full:
            self._end("limit", "The time is up; what was said until then is kept.")
        elif self._silence is not None and self._silence.over(level.rms_dbfs, len(block) / rate):
            self._end("silence", "It was silent for long, so the recording has ended.")


def unfinished(folder: str | Path) -> tuple[Unfinished, ...]:
    """Takes that a killed program left in a folder, oldest first; those still being recorded are not listed."""
    found = []
    for path in sorted(Path(folder).glob(f"*{SUFFIX}")):
        if not abandoned(path):
            continue
        try:
            with TakeReader(path) as reader:
                count = sum(len(block) for block in reader.blocks()) + len(reader.torn())
                written_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                found.append(Unfinished(path, count / reader.sample_rate, written_at, reader.label))
        except (MediaError, OSError):
            continue
    return tuple(sorted(found, key=lambda take: (take.last_written_at, take.path.name)))


def recover(path: str | Path) -> Recording:
    """The sound of a take, finished or not, at 16 kHz. Raises ``MediaError`` for what is no take."""
    import numpy as np

    with TakeReader(Path(path)) as reader, SampleSink() as sink:
        resampler = Resampler(reader.sample_rate, WORK_RATE_HZ)
        waiting: list[Samples] = []
        for block in reader.blocks():
            waiting.append(block)
            if sum(map(len, waiting)) >= reader.sample_rate:
                sink.append(resampler.push(np.concatenate(waiting)))
                waiting.clear()
        sink.append(resampler.push(np.concatenate([*waiting, reader.torn()])))
        sink.append(resampler.flush())
        return Recording(sink.finish(), WORK_RATE_HZ, reader.lost_blocks)
