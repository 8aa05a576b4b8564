"""Plays a recording or a file on this machine's speaker; one thread owns the stream."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from audio import media, portaudio
from audio.dsp import resample
from audio.errors import AudioError, Cancelled, DeviceError
from audio.values import Recording, Samples

CHUNK_S = 0.02
"""Sound handed to the stream at once: how long a stop or a jump may have to wait."""

Finished = Callable[[str, AudioError | None], None]
"""Called once for each request with how it ended (ended | stopped | replaced | failed) and the error, if any."""


@dataclass(slots=True)
class _Request:
    number: int
    sound: Recording | Path
    start_s: float
    finished: Finished | None


class Player:
    """One speaker. A second ``play`` replaces the first; ``stop`` is heard at once.

    ``finished`` callbacks come from the player's own thread and should only take note.
    """

    def __init__(self, speaker: str = "") -> None:
        self.speaker = speaker
        self._requests: queue.Queue[_Request | None] = queue.Queue()
        self._idle = threading.Event()
        self._idle.set()
        self._guard = threading.Lock()
        self._position_s = 0.0
        self._duration_s = 0.0
        self._jump_s: float | None = None
        self._closed = False
        self._latest = self._stopped_through = 0
        self._thread: threading.Thread | None = None

    @property
    def playing(self) -> bool:
        """Whether something plays or is about to."""
        return not self._idle.is_set()

    @property
    def position_s(self) -> float:
        """Seconds into the sound that are being heard now; where it ended, afterwards."""
        return self._position_s

    @property
    def duration_s(self) -> float:
        """Length of the sound that was asked for last; 0 until it is loaded."""
        return self._duration_s

    def play(
        self, sound: Recording | str | Path, *, start_s: float = 0.0, finished: Finished | None = None
    ) -> None:
        """Play from a second on; returns at once. What was playing ends as ``replaced``.

        Errors (a missing file, no speaker) come through ``finished`` as ``failed``.
        """
        sound = Path(sound) if isinstance(sound, str) else sound
        with self._guard:
            if self._closed:
                raise DeviceError("This player is closed.", "Make another one.")
            self._idle.clear()
            self._jump_s = None
            self._latest += 1
            self._requests.put(_Request(self._latest, sound, max(0.0, start_s), finished))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="player", daemon=True)
                self._thread.start()

    def seek(self, second: float) -> None:
        """Go on playing from another second; nothing happens when nothing plays."""
        with self._guard:
            if self.playing:
                self._jump_s = max(0.0, second)

    def stop(self) -> None:
        """Fall silent now; what waited is dropped too. Returns when it is quiet, or after a second."""
        with self._guard:
            self._stopped_through = self._latest
        self._idle.wait(1.0)

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until nothing plays any more; whether that came."""
        return self._idle.wait(timeout_s)

    def close(self) -> None:
        """Stop and end the thread; the player cannot be used again."""
        with self._guard:
            self._closed = True
            self._stopped_through = self._latest
            self._requests.put(None)
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(2.0)

    def _over(self, request: _Request) -> str:
        """How a request was ended by a later order; empty while it may go on."""
        if request.number <= self._stopped_through:
            return "stopped"
        return "replaced" if request.number < self._latest else ""

    def _run(self) -> None:
        while True:
            request = self._requests.get()
            if request is None:
                self._idle.set()
                return
            how, error = self._perform(request)
            with self._guard:
                if self._requests.empty():
                    self._idle.set()
            if request.finished is not None:
                request.finished(how, error)

    def _perform(self, request: _Request) -> tuple[str, AudioError | None]:
        if over := self._over(request):
            return over, None
        try:
            self._position_s, self._duration_s = request.start_s, 0.0
            recording = (
                request.sound
                if isinstance(request.sound, Recording)
                else media.load(request.sound, rate_hz=None, cancelled=lambda: bool(self._over(request)))
            )
            self._duration_s = recording.duration_s
            with portaudio.output_stream(self.speaker, recording.sample_rate) as stream:
                rate = round(stream.samplerate)
                samples = resample(recording.samples, recording.sample_rate, rate)
                return self._through(stream, samples, rate, request), None
        except Cancelled:
            return self._over(request), None
        except AudioError as error:
            return "failed", error

    def _through(self, stream: Any, samples: Samples, rate: int, request: _Request) -> str:
        """Write the samples chunk by chunk, looking for orders in between; how it ended."""
        import sounddevice

        chunk = max(1, round(CHUNK_S * rate))
        latency_s = float(stream.latency)
        at = began = min(len(samples), round(request.start_s * rate))
        try:
            while at < len(samples):
                if over := self._over(request):
                    stream.abort()
                    return over
                jump_s, self._jump_s = self._jump_s, None
                if jump_s is not None:
                    stream.abort()
                    stream.start()
                    at = began = min(len(samples), round(jump_s * rate))
                    continue
                piece = np.asarray(samples[at : at + chunk], np.float32)
                stream.write(np.repeat(piece[:, None], stream.channels, axis=1))
                at += len(piece)
                self._position_s = max(began / rate, at / rate - latency_s)
            deadline_s = time.monotonic() + latency_s
            while time.monotonic() < deadline_s:
                if over := self._over(request):
                    stream.abort()
                    return over
                time.sleep(CHUNK_S)
                self._position_s = min(len(samples) / rate, self._position_s + CHUNK_S)
            stream.stop()
        except sounddevice.PortAudioError as error:
            raise DeviceError(
                "The speaker has stopped taking sound.", "Plug it in again, or choose another one."
            ) from error
        self._position_s = len(samples) / rate
        return "ended"
