"""Recorded interviews of other people: listened to, marked by hand, and kept as answers of the one who spoke."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from audio import media
from audio.values import TimeSpan, Transcript
from trainer import intake, practice
from trainer.errors import InputError
from trainer.intake import Cut, Whole, Written
from trainer.practice import Progress, Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio.takes import taking_in_folder
from trainer.values import Session

DRAWER = "interview taken in"
"""Where the work on a recording is kept while it is marked."""
DONE = "interview kept"
"""Which recordings a run over a list has put into the queue: recording's name → session."""
NOT_KNOWN = "An answer from a recorded interview"
"""What stands for a question that nobody has named."""
SHORTEST_S = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One answer as it is marked: its seconds and the question's words; "" when nobody has said what was asked."""

    time: TimeSpan
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """Where a recording stands: its file and transcript, the marks as moved by hand, and whose answers they are."""

    path: str
    notes: str = ""
    marks: tuple[Mark, ...] = ()
    learner: str = ""
    heard: bool = False


def recordings(place: Path | str) -> tuple[Path, ...]:
    """The recordings a path names: itself, or those in its folder. ``InputError`` where there are none."""
    path = Path(str(place).strip().strip("\"'")).expanduser()
    if not str(place).strip() or not path.exists():
        raise InputError(f"There is no file or folder {path}.", "Copy its path from the file manager.")
    if path.is_file():
        if not media.is_media_name(path):
            raise InputError(
                f"{path.name} is no recording that can be read.", "Audio or video: wav, mp3, m4a, mp4, webm …"
            )
        return (path,)
    found = tuple(
        sorted(p for p in path.rglob("*") if p.is_file() and media.is_media_name(p) and "Audio Record" not in p.parts)
    )
    if not found:
        raise InputError(f"{path} holds no recordings.", "Name another folder.")
    return found


def name_of(path: Path) -> str:
    """The name under which a recording's marks are kept: the same file, the same name."""
    stat = path.stat()
    return hashlib.sha256(f"{path.resolve()}\n{stat.st_size}\n{stat.st_mtime_ns}".encode()).hexdigest()[:32]


def preview_path(name: str) -> Path:
    """Where the sound lies by which a recording is marked."""
    return taking_in_folder() / f"{name}.{intake.whole.HEARD_AS}"


def notes_of(path: Path, told: str = "") -> Written | None:
    """The transcript named, or the one that lies beside the recording."""
    return intake.written.read(told) if told.strip() else intake.read_notes(path)


def make_whole(
    path: Path,
    notes: str = "",
    known: dict[str, str] | None = None,
    *,
    preview: bool = True,
    progress: Progress = practice.nothing_heard,
    cancelled: Callable[[], bool] | None = None,
) -> Whole:
    """Listen to a whole interview; its sound for marking lies in the data folder afterwards, not in the result."""
    made = intake.listen(
        path, load_bank(), notes_of(path, notes), known=known, tracks=intake.participants(path),
        preview=preview, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    if not preview:
        return made
    place = preview_path(name_of(path))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(made.preview)
    return replace(made, preview=b"")


def make_answers(
    path: Path,
    cuts: Sequence[Cut],
    settings: Settings,
    *,
    progress: Progress = practice.nothing_heard,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Reviewed, ...]:
    """Judge every marked answer like any other; each carries its own sound."""
    bank = load_bank()
    progress(0.0, "Reading the recording")
    recording = media.load(path, cancelled=cancelled)
    made = []
    for number, cut in enumerate(cuts):
        begin = 0.05 + 0.95 * number / len(cuts)

        def part(done: float, what: str, begin: float = begin, number: int = number) -> None:
            progress(begin + 0.95 * done / len(cuts), f"Answer {number + 1} of {len(cuts)}: {what}")

        words = Transcript.typed(cut.words, engine="given") if cut.words.strip() else None
        task = Task(bank.match(cut.prompt), settings=settings, given=words, carry=practice.SOUND_KEPT_AS)
        made.append(practice.review_recording(recording.cut(cut.time), task, progress=part, cancelled=cancelled))
    return tuple(made)


def cut_of(mark: Mark, whole: Whole) -> Cut:
    """A mark with the words that were written down inside it, if any."""
    return Cut(mark.time, mark.prompt, words=intake.words_of(whole.utterances, whole.asking, mark.time))


def marks_of(whole: Whole) -> tuple[Mark, ...]:
    """The proposed answers as marks."""
    return tuple(Mark(cut.time, cut.prompt) for cut in whole.cuts)


def checked(marks: Sequence[Mark], duration_s: float) -> tuple[Mark, ...]:
    """Marks inside the recording, in order; those that are next to nothing are left out."""
    inside = []
    for mark in marks:
        start = min(max(0.0, mark.time.start_s), duration_s)
        end = min(max(start, mark.time.end_s), duration_s)
        if end - start >= SHORTEST_S:
            inside.append(Mark(TimeSpan(start, end), mark.prompt))
    return tuple(sorted(inside, key=lambda mark: mark.time))


def keep_marks(store: Store, name: str, marked: Marked, at: datetime) -> None:
    """Keep the work on a recording as it stands."""
    rows = [[m.time.start_s, m.time.end_s, m.prompt] for m in marked.marks]
    held = {"path": marked.path, "notes": marked.notes, "marks": rows, "learner": marked.learner, "heard": marked.heard}
    store.keep_text(DRAWER, name, json.dumps(held), at=at)


def kept_marks(store: Store, name: str) -> Marked | None:
    """The work on a recording, as it was left."""
    text = store.kept_text(DRAWER, name)
    if not text:
        return None
    held = json.loads(text)
    marks = tuple(Mark(TimeSpan(float(a), float(b)), str(prompt)) for a, b, prompt in held["marks"])
    return Marked(held["path"], held["notes"], marks, held["learner"], held["heard"])


def under_way(store: Store) -> tuple[tuple[str, Marked], ...]:
    """Recordings whose marking was begun and whose file is still there."""
    found = ((name, kept_marks(store, name)) for name in sorted(store.kept_texts(DRAWER)))
    return tuple((name, marked) for name, marked in found if marked is not None and Path(marked.path).is_file())


def keep_interview(
    store: Store, title: str, learner: str, made: Sequence[Reviewed], at: datetime, *, speaker: str = ""
) -> int:
    """Keep the answers as one session of a learner; their speaker's name is remembered. Returns the session's id."""
    from trainer.studio.keeping import keep

    person = store.person(learner, at=at, role="learner")
    if speaker:
        store.remember_name(speaker, person.id)
    session = store.save_session(Session(at, title=title), learner=person.id)
    for each in made:
        keep(store, each, (), at, session=session)
    return session


def finished(store: Store, name: str) -> None:
    """The answers are kept: the marks and the sound to mark by may go."""
    store.forget_text(DRAWER, name)
    preview_path(name).unlink(missing_ok=True)


def known_speakers(store: Store) -> dict[str, str]:
    """Every name that is matched to a person: name → learner or coach."""
    found: dict[str, str] = {}
    for person in store.people():
        for name in (person.name, *store.names_of(person.id)):
            found[name] = person.role
    return found


def is_kept(store: Store, name: str) -> bool:
    """Whether an earlier run put this recording's answers into the queue, and they are still there."""
    text = store.kept_text(DONE, name)
    return bool(text) and any(row.id == int(text or 0) for row in store.sessions())


def note_kept(store: Store, name: str, session: int, at: datetime) -> None:
    """Remember that a recording's answers are in the queue."""
    store.keep_text(DONE, name, str(session), at=at)
