"""What the screens call: plain functions over practice, store and sound, so that a screen only draws.

Functions whose name begins with ``make_`` take long and are meant for ``trainer.jobs``; the others are quick.
"""

from __future__ import annotations

import difflib
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from audio import devices, media, recorder, take
from audio.errors import AudioError, Cancelled
from audio.sources import Microphone
from audio.stt import models
from audio.take import TakeWriter
from audio.values import Samples, SoundProblem, Span, Transcript, Word
from trainer import practice
from trainer.delivery.manner import GROUPS
from trainer.practice import Progress, Reviewed, Task
from trainer.questions.kinds import kinds
from trainer.settings import Settings, home
from trainer.store import AnswerRow, Store
from trainer.values import Answer, Reply, Session

UPLOADED = "upload-"
OLD_UPLOAD_S = 24 * 3600.0
"""An uploaded recording that nobody kept within a day is cleared away; its owner has the file."""

HISTORY = 5
"""Earlier attempts looked at for advice that was given before."""

FILTERS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "noiseSuppression": ("noise_suppression", "The browser kept its noise suppression on.", ()),
    "autoGainControl": ("gain_control", "The browser kept its gain control on.", ("loudness",)),
}
"""What a browser may do to the sound although it was asked not to: problem code, message, refused figures."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Which listener is in use. ``ready``: its words can be judged. ``name``: whisper, sphinx, scripted or none."""

    name: str
    label: str
    ready: bool
    because: str = ""


def listening(settings: Settings) -> Listening:
    """The listener these settings mean on this computer, in words for a screen."""
    if settings.stt_engine == practice.SOUND_ONLY:
        return Listening("none", "none, sound only", True)
    try:
        choice = practice.listener(settings)
    except AudioError as error:
        return Listening("none", "none on this computer yet", False, f"{error.message} {error.hint}".strip())
    if choice.engine == "sphinx":
        named = settings.stt_engine == "sphinx"
        label = "PocketSphinx, a rough draft to correct" if named else "none on this computer yet"
        return Listening("sphinx", label, named, choice.because)
    title = {"whisper": "Whisper", "scripted": "a script"}.get(choice.engine, choice.engine)
    return Listening(choice.engine, f"{title} {choice.model}", True, choice.because)


def model_megabytes(name: str) -> float:
    """How much there is to download for a listener."""
    return models.KNOWN[name].size / 1e6


def models_here() -> tuple[models.Listed, ...]:
    """The listeners there are, each with whether it is on this computer."""
    return models.listed(practice.models_folder())


def make_listener(
    name: str, *, progress: Progress = practice.nothing_heard, cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Download a listener, only ever when asked; what has arrived stays for the next try."""

    def told(done: float, what: str) -> None:
        if cancelled():
            raise Cancelled("Stopped.", "What has arrived is kept for the next try.")
        progress(done, what)

    models.pull(name, practice.models_folder(), told)
    return name


def make_voice(prompt: str, settings: Settings) -> bytes:
    """The question, spoken, as the bytes of a WAV file; the same words again come from the cache."""
    return practice.spoken_question(prompt, settings).read_bytes()


def make_review(
    path: Path,
    task: Task,
    filters: tuple[str, ...] = (),
    *,
    progress: Progress = practice.nothing_heard,
    cancelled: Callable[[], bool] | None = None,
) -> Reviewed:
    """Judge a recording and carry its sound. ``filters``: keys of ``FILTERS`` that the browser left on."""
    task = replace(task, carry=practice.SOUND_KEPT_AS)
    made = practice.review_file(path, task, progress=progress, cancelled=cancelled)
    if not filters or made.hearing is None:
        return made
    problems = made.hearing.levels.problems + tuple(_problem(name) for name in filters)
    heard = replace(made.hearing, levels=replace(made.hearing.levels, problems=problems))
    review = made.review
    again = practice.judge(review.transcript, heard, task, notices=review.notices, versions=review.versions)
    return Reviewed(again, heard, made.sound)


def make_review_of_words(text: str, task: Task) -> Reviewed:
    """Judge typed words."""
    return practice.review_words(Transcript.typed(text), task)


def make_readable(path: Path, sound: str = practice.SOUND_KEPT_AS) -> bytes:
    """A take or any recording as the bytes of a file that a browser plays."""
    return media.encode(recorder.recover(path) if path.suffix == take.SUFFIX else media.load(path), sound)


def _problem(name: str) -> SoundProblem:
    code, message, refuses = FILTERS[name]
    hint = (
        "Loudness is not judged; switch it off in the browser to have it."
        if refuses
        else "Fillers and pauses may be fewer than there were."
    )
    return SoundProblem(code, message, hint, refuses)


# words that a person put right


def corrected(transcript: Transcript, text: str) -> Transcript:
    """The words as a person says they were; untouched words keep their times, and all may be judged."""
    fresh = text.split()
    words: list[Word] = []
    matcher = difflib.SequenceMatcher(None, [word.text for word in transcript.words], fresh, autojunk=False)
    for same, first, last, begin, end in matcher.get_opcodes():
        words += transcript.words[first:last] if same == "equal" else [Word(part) for part in fresh[begin:end]]
    return replace(transcript, words=tuple(words), reliable=True)


def patched(transcript: Transcript, span: Span, words: str) -> Transcript:
    """The same with other words between two characters; none at all where nothing was said there."""
    text = transcript.text
    return corrected(transcript, f"{text[: span.start]} {words} {text[span.end :]}")


# takes: sound that is not kept yet, safe on disk


def takes_folder() -> Path:
    """Where recordings lie until they are kept or thrown away."""
    return home() / "takes"


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
        self.touched_s = time.monotonic()

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
            self.touched_s = time.monotonic()
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
    suffix = "".join(c for c in Path(name).suffix.lower() if c.isalnum() or c == ".")[:8]
    path = folder / f"{UPLOADED}{secrets.token_hex(8)}{suffix}"
    path.write_bytes(data)
    return path


def left_behind() -> tuple[recorder.Unfinished, ...]:
    """Recordings that a closed tab or a killed program left, oldest first."""
    return tuple(take for take in recorder.unfinished(takes_folder()) if take.duration_s >= 0.5)


def microphones() -> tuple[str, ...]:
    """Names of this computer's microphones, the system's own choice first; ``DeviceError`` says why there are none."""
    return tuple(device.name for device in devices.microphones())


def machine_recorder(settings: Settings, question_id: str, asked: str = "") -> recorder.Recorder:
    """A recorder on this computer's own microphone, not started yet. No limit: the bell is the screen's affair."""
    return recorder.Recorder(
        Microphone(settings.microphone),
        takes_folder(),
        silence_stop_s=settings.silence_stop_s,
        label={"question": question_id, "asked": asked},
    )


# answers that are kept


def keep(store: Store, made: Reviewed, replies: tuple[Reply, ...], at: datetime, *, session: int | None = None) -> int:
    """Keep an answer with its sound and what was replied to it; returns the answer's id."""
    digest = store.keep_sound(made.sound, f".{practice.SOUND_KEPT_AS}") if made.sound else None
    answer = Answer(made.review, at, made.hearing, digest, replies)
    if session is not None:
        return store.add_answer(session, answer)
    return store.answers(session_id=store.save_session(Session(at, (answer,)))).rows[0].id


def kept(store: Store, answer_id: int) -> tuple[Answer, Reviewed]:
    """A kept answer, and the same as something that can be judged again; without its sound when that is gone."""
    answer = store.answer(answer_id)
    sound = store.sound(answer.media) if answer.media and store.media.find(answer.media) else None
    return answer, Reviewed(answer.review, answer.hearing, sound)


def sound_path(store: Store, answer: Answer) -> Path | None:
    """Where the sound of a kept answer lies."""
    return store.media.find(answer.media) if answer.media else None


def remove(store: Store, row: AnswerRow, at: datetime) -> bool:
    """Delete a kept answer; whether it can be brought back (an answer among others of a session cannot)."""
    if store.answers(session_id=row.session_id, limit=2).total == 1:
        store.trash(row.session_id, at=at)
        return True
    store.delete_answer(row.id)
    return False


def kind_title(kind: str) -> str:
    """A question kind in words."""
    known = kinds()
    return known[kind].title if kind in known else kind.replace("_", " ").capitalize()


def history(store: Store, question_id: str) -> tuple[str, ...]:
    """What the last attempts at a question were asked to try next, oldest first."""
    rows = store.answers(question_id=question_id, limit=HISTORY).rows
    focus = [store.answer(row.id).review.next.focus for row in reversed(rows)]
    return tuple(found[0].about for found in focus if found)


def measure_groups() -> Mapping[str, frozenset[str]]:
    """What "let me choose" switches on and off, by name: measures that give each other away go together."""
    return {name.replace("_", " ").capitalize(): metrics for name, metrics in GROUPS.items()}
