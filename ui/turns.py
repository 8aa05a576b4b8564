"""One question of a run without hands, an interview's or a drill's, and the sound of its answer."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from audio.recorder import Recorder, RecorderState
from trainer import studio
from trainer.practice import Reviewed, Task
from trainer.values import Question
from ui import draw, resources, state
from ui.components.booth import Heard

LEAST_S = 0.3
"""A shorter recording is a slip of the finger."""

SAID_S = 2.0
"""So much sound may hold words: it is not thrown away unasked."""


@dataclass
class Turn:
    """One question and what became of it.

    ``take`` or, on this computer's own microphone, ``recorder``: the sound while it comes and until it is kept;
    ``microphone``: what the browser calls its own, once sound has come; ``path``: the whole of it, once the answer is
    over; ``job``: it is being listened to; ``made``: what was found; ``aside``: a begun answer, which Practise offers.
    """

    question: Question
    attempt: str = field(default_factory=lambda: secrets.token_hex(6))
    take: studio.PieceTake | None = None
    recorder: Recorder | None = None
    following: studio.Following | None = None
    path: Path | None = None
    aside: Path | None = None
    job: str = ""
    made: Reviewed | None = None
    problem: tuple[str, str] | None = None
    filters: tuple[str, ...] = ()
    microphone: str = ""

    def collect(self, heard: Heard, task: Callable[[], Task]) -> bool:
        """Put pieces of the answer on the disk; whether they were the last and it is being listened to."""
        if heard.take != self.attempt or not heard.rate or self.path is not None:
            return False
        try:
            if self.take is None:
                self.take = studio.PieceTake(heard.rate, _label(self.question))
                self.following = studio.follow(resources.workers().listening, task())
            for piece in heard.pieces:
                self.take.add(piece.number, piece.data, heard.lost)
        except draw.SPOKEN_ERRORS as error:
            self.problem = draw.error_of(error)
            return False
        self.filters, self.microphone = heard.filters, heard.microphone
        if self.following is not None:
            self.following.poke(self.take.path)
        if not heard.ended or self.take.count < heard.total:
            return False
        if self.take.duration_s < LEAST_S:
            self.restart()
            return False
        self._listen(self.take.finish(), task())
        return True

    def record(self, deed: str, limit_s: float | None, task: Callable[[], Task]) -> bool:
        """What the page asks of this computer's own microphone, begin | hold | end, or "" to look how far it is.

        Whether the answer is over and being listened to.
        """
        if self.path is not None:
            return False
        if self.recorder is None:
            if deed == "begin":
                self._begin(limit_s, task)
            return False
        recorder = self.recorder
        if deed in ("begin", "hold"):
            (recorder.resume if deed == "begin" else recorder.pause)()
        elif deed == "end":
            recorder.stop()
        if recorder.state.phase != "ended" or recorder.path is None:
            if self.following is not None and recorder.path is not None:
                self.following.poke(recorder.path)
            return False
        told = recorder.state
        if told.ended_by not in ("stop", "limit", "silence"):
            self.problem = (told.message, told.hint)
        if told.duration_s < LEAST_S:
            self.problem = self.problem or ("Nothing was recorded.", "Choose another microphone in Settings.")
            self.restart()
            return False
        self._listen(recorder.path, task())
        return True

    def far(self) -> dict[str, Any]:
        """How far the recording on this computer's own microphone is, for the page."""
        told = self.recorder.state if self.recorder is not None else RecorderState("")
        level, peak = (10 ** (each / 20) for each in (told.level.rms_dbfs, told.level.peak_dbfs))
        name = resources.settings().microphone or next(iter(resources.microphones()[0]), "")
        return {"phase": told.phase, "seconds": told.duration_s, "level": level, "peak": peak, "microphone": name}

    def restart(self) -> None:
        """The same question from the start; what was recorded of it goes."""
        self.drop()
        self.attempt = secrets.token_hex(6)

    def drop(self) -> None:
        """Let go of the sound: it is kept elsewhere, or nowhere."""
        self._heed_no_more()
        if self.take is not None:
            self.take.discard()
        if self.recorder is not None:
            self.recorder.cancel()
        self.take = self.recorder = None
        if self.made is None:
            self.path = None

    def set_aside(self) -> None:
        """Nobody goes on with an answer that is not over: what was said of it is left to whoever takes it back."""
        if self.path is not None:
            return
        held = self.take or self.recorder
        told = self.take.duration_s if self.take else self.recorder.state.duration_s if self.recorder else 0.0
        path = held.path if held is not None else None
        if told >= SAID_S and self.let_go():
            self.aside = path
        else:
            self.drop()

    def let_go(self) -> bool:
        """Leave the sound on the disk for whoever takes it back; whether there was any."""
        held = self.take or self.recorder
        if held is None:
            return False
        if self.job:
            resources.workers().listening.cancel(self.job)
            self.job = ""
        self._heed_no_more()
        held.let_go()
        self.take = self.recorder = None
        return True

    def _begin(self, limit_s: float | None, task: Callable[[], Task]) -> None:
        recorder = studio.machine_recorder(
            resources.settings(), *_label(self.question).values(), limit_s=limit_s, left=state.desk().is_left
        )
        try:
            recorder.start()
        except draw.SPOKEN_ERRORS as error:
            self.problem = draw.error_of(error)
            self.restart()
            return
        self.recorder, self.problem = recorder, None
        self.following = studio.follow(resources.workers().listening, task())

    def _listen(self, path: Path, task: Task) -> None:
        begun = self.following is not None and self.following.begun
        self.path = path
        self.job = resources.workers().listening.submit_surely(
            studio.make_review, path, task, self.filters, begun=begun
        )

    def _heed_no_more(self) -> None:
        if self.following is not None:
            self.following.drop()
            self.following = None


def _label(question: Question) -> dict[str, str]:
    """What a take is offered back by; a question from an advert is in no pack."""
    return {"question": "" if question.pack == "advert" else question.id, "asked": question.prompt}
