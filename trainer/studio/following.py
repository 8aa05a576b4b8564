"""Listening while a person still speaks: a recording on the disk is followed as it grows.

Each step is a short job: it reads what has come, hears at most one piece, and leaves what it knows in the worker.
So steps of several tabs take turns, a model is loaded once, and when the recording stops only the last piece is
left. A worker that died forgets; the next step, or the review itself, then hears from the beginning.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from audio import dsp, stt
from audio.dsp import Resampler
from audio.live import Live
from audio.spill import SampleSink
from audio.take import TakeReader
from audio.values import WORK_RATE_HZ, Hearing, Recording, Samples
from trainer import practice
from trainer.delivery.manner import switched_off
from trainer.jobs import Jobs
from trainer.practice import Listened, Progress, Task
from trainer.settings import Settings
from trainer.studio.listeners import listening
from trainer.values import Manner

FOLLOWED_AT_ONCE = 4
"""Recordings a worker remembers; one nobody asked about for longest is forgotten, and heard whole if it comes back."""

DEATHS = 2
"""After so many steps that failed a recording is not followed any more: it is heard when it has ended."""


INTERRUPTED = "The listener was interrupted, so it hears the answer from the beginning. "


@dataclass(frozen=True, slots=True)
class SoFar:
    """What is known of an answer before its report.

    ``text``: the words that are settled. ``taken_s``: seconds of sound read, ``behind_s`` of them in pieces that
    still wait. ``sound``: what the sound says, once the words are complete; ``line``: the same for a person, without
    what they switched off.
    """

    text: str = ""
    taken_s: float = 0.0
    behind_s: float = 0.0
    sound: Hearing | None = None
    line: str = ""


Early = Callable[[SoFar], None]


def unseen(_so_far: SoFar) -> None:
    """For callers that do not look."""


def sounded(heard: Hearing, settings: Settings) -> SoFar:
    """What is known when the sound has been heard."""
    off = switched_off(settings)
    parts = []
    if settings.manner is not Manner.STAMMER:
        parts.append(f"{int(heard.duration_s) // 60}:{int(heard.duration_s) % 60:02} long")
    if "pauses" not in off:
        parts.append(f"{len(heard.pauses)} {'pause' if len(heard.pauses) == 1 else 'pauses'}")
    text = heard.transcript.text if heard.transcript else ""
    return SoFar(text, heard.duration_s, 0.0, heard, ", ".join(parts).capitalize())


class _Followed:
    """One growing take, in the worker: its sound so far on the grid it is kept in, and its words so far."""

    def __init__(self, path: Path, choice: stt.Choice) -> None:
        self.choice = choice
        self._reader = TakeReader(path)
        self._resampler = Resampler(self._reader.sample_rate, WORK_RATE_HZ)
        self._sink = SampleSink()
        self._live = Live(practice.open_listener(choice), place=True)

    def read(self) -> None:
        """Take what has come since the last time."""
        self._take(self._resampler.push(self._reader.read()))

    def hear_one(self, cancelled: Callable[[], bool] | None) -> bool:
        """Hear the next piece, if one is settled; whether there was one."""
        self._live.cancelled = cancelled
        return next(self._live.hear(), None) is not None

    def judge(self, task: Task) -> None:
        """Judge the words so far and throw it away: what judging needs is loaded when the rest comes."""
        words = self._live.so_far()
        if words.reliable:
            practice.judge(words, None, task)

    def end(self) -> None:
        """The take has ended: the rest of the sound."""
        self.read()
        self._take(self._resampler.push(self._reader.torn()))
        self._take(self._resampler.flush())
        self._live.end()

    def whole(self) -> tuple[Recording, Listened]:
        """The recording and its words, when nothing waits any more."""
        listened = practice.listened_to(self._live, self.choice)
        return Recording(self._sink.finish(), WORK_RATE_HZ, self._reader.lost_blocks), listened

    def so_far(self) -> SoFar:
        """What is known by now."""
        return SoFar(self._live.so_far().text, self._live.heard_s, self._live.waiting_s)

    def forget(self) -> None:
        """Let go of the file and the sound."""
        self._reader.close()
        self._sink.discard()

    def _take(self, samples: Samples) -> None:
        if len(samples):
            grid = dsp.on_16_bits(Recording(samples, WORK_RATE_HZ)).samples
            self._sink.append(grid)
            self._live.feed(grid)


_followed: OrderedDict[Path, _Followed] = OrderedDict()
"""The recordings this process follows."""


def make_words(path: Path, task: Task, *, cancelled: Callable[[], bool] | None = None) -> SoFar:
    """One step: read what has come and hear at most one piece of it."""
    for gone in [each for each in _followed if not each.exists()]:
        _followed.pop(gone).forget()
    choice = practice.listener(task.settings)
    found = _followed.get(path)
    if found is not None and found.choice != choice:
        _followed.pop(path).forget()
        found = None
    fresh = found is None
    if found is None:
        found = _followed[path] = _Followed(path, choice)
    _followed.move_to_end(path)
    while len(_followed) > FOLLOWED_AT_ONCE:
        _followed.popitem(last=False)[1].forget()
    found.read()
    if found.hear_one(cancelled) or fresh:
        found.judge(task)
    return found.so_far()


def finished(
    path: Path,
    task: Task,
    *,
    progress: Progress,
    early: Early,
    cancelled: Callable[[], bool] | None,
) -> tuple[Recording, Listened] | None:
    """The rest of a take that was followed; None when this process did not, or not with this listener."""
    found = _followed.pop(path, None)
    if found is None:
        return None
    try:
        if task.given is not None or practice.listener(task.settings) != found.choice:
            return None
        found.end()
        while (behind_s := found.so_far().behind_s) > 0:
            taken_s = found.so_far().taken_s
            progress(0.7 * (1 - behind_s / taken_s), f"Writing down the last {max(2, round(behind_s))} seconds")
            early(found.so_far())
            found.hear_one(cancelled)
        early(found.so_far())
        return found.whole()
    finally:
        found.forget()


class Following:
    """One recording being followed, on the side of the screens. Safe to use from any thread.

    ``begun``: the worker knows some of it. ``text``: the words so far.
    """

    def __init__(self, jobs: Jobs, task: Task) -> None:
        self._jobs, self._task = jobs, task
        self._guard = threading.Lock()
        self._step = ""
        self._deaths = 0
        self._dropped = False
        self._so_far = SoFar()
        self.begun = False

    def poke(self, path: Path) -> None:
        """More of the take has come, or may have: the next step, unless one is under way."""
        with self._guard:
            if not self._settle() or self._dropped or self._deaths >= DEATHS:
                return
            self.begun = True
            self._step = self._jobs.submit(make_words, path, self._task)

    @property
    def so_far(self) -> SoFar:
        with self._guard:
            self._settle()
            return self._so_far

    def drop(self) -> None:
        """The recording is thrown away: the worker is free at once."""
        with self._guard:
            self._dropped = True
            if self._step:
                self._jobs.cancel(self._step)

    def _settle(self) -> bool:
        """Take over a step that has ended; whether the next may begin."""
        if not self._step:
            return True
        try:
            state = self._jobs.collect(self._step)
        except KeyError:
            self._step = ""
            return True
        if not state.ended:
            return False
        self._step = ""
        if state.state == "done":
            self._so_far = state.result
        else:
            self._deaths += 1
        return True


def follow(jobs: Jobs, task: Task) -> Following | None:
    """Follow a recording that begins; None where no listener would hear it anyway."""
    found = listening(task.settings)
    if not found.ready or found.name == practice.SOUND_ONLY:
        return None
    return Following(jobs, task)
