"""Recorded interviews of other people: listened to, marked by hand, and kept as answers of the one who spoke."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from audio import media
from audio.errors import AudioError
from audio.stt import Transcriber
from audio.values import Transcript
from trainer import intake, practice
from trainer.errors import InputError
from trainer.intake import Cut, Whole, Written
from trainer.practice import Progress, Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Person, Store
from trainer.studio import sent
from trainer.studio.marking import Mark, anew, marks_of, of_rows, rows_of
from trainer.studio.takes import taking_in_folder
from trainer.values import Answer, Session

DRAWER = "interview taken in"
"""Where the work on a recording is kept while it is marked."""
NOT_KNOWN = "An answer from a recorded interview"
"""What stands for a question that nobody has named."""
AGREED = "Both people in a recording should have agreed to be recorded."
THERE = (
    "Answers cut from this recording are in the queue already; these come beside them. Where those were cut wrongly, "
    "Review deletes them."
)
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""A recording that says it is older has a clock that was never set."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Where a recording stands: its file and transcript, the marks as moved by hand, and whose answers they are.

    ``heard``: its answers were proposed once. ``answering``: which speaker answers, where a person has corrected that.
    ``notices``: what was said when they were proposed. ``aside``: the marks as they were when somebody else was said
    to answer, by who was meant to until then.
    """

    path: str
    notes: str = ""
    marks: tuple[Mark, ...] = ()
    learner: str = ""
    heard: bool = False
    answering: str = ""
    notices: tuple[str, ...] = ()
    aside: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dated:
    """When a recording was made, and in words how that is known."""

    at: datetime
    because: str


def dated(path: Path, now: datetime) -> Dated:
    """When a recording was made: as it says itself, else when its file was last changed; never after ``now``.

    A file that was handed over in the browser has lost its own date: where it says nothing, the day it came counts.
    """
    try:
        says = media.probe(path).created_at
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (AudioError, OSError):
        return Dated(now, "its file is gone, so the day it was taken in stands for it")
    if says is not None and EARLIEST <= says <= now:
        return Dated(says, "as the recording says itself")
    if not sent.is_sent(path) and EARLIEST <= changed <= now:
        return Dated(changed, "when its file was last changed; the recording does not say")
    return Dated(now, "the day it was taken in; the recording does not say")


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
        sorted(p for p in path.rglob("*") if p.is_file() and media.is_media_name(p) and intake.TRACKS not in p.parts)
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
    settings: Settings | None = None,
    *,
    answering: str = "",
    preview: bool = True,
    progress: Progress = practice.nothing_heard,
    cancelled: Callable[[], bool] | None = None,
) -> Whole:
    """Listen to a whole interview; its sound for marking lies in the data folder afterwards, not in the result.

    ``settings``: whose recogniser listens for the questions where no transcript tells them; None: none does.
    ``answering``: the speaker who answers, where a person has said so.
    """

    def listener() -> Transcriber:
        return practice.open_listener(practice.listener(settings or Settings()))

    made = intake.listen(
        path, load_bank(), notes_of(path, notes), known=known, answering=answering, tracks=intake.participants(path),
        listener=None if settings is None or settings.stt_engine == practice.SOUND_ONLY else listener,
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


def told(made: Reviewed, notices: Sequence[str]) -> Reviewed:
    """An answer whose report says this, too."""
    return replace(made, review=replace(made.review, notices=(*made.review.notices, *notices)))


def another_answers(marked: Marked, before: str, chosen: str) -> Marked:
    """Somebody else answers than the speaker it was taken for: to be listened to again, the marks are laid aside."""
    learner = "" if marked.learner == before else marked.learner
    aside = {**marked.aside, before: marked.marks}
    return replace(marked, answering=chosen, heard=False, learner=learner, aside=aside)


def proposed(marked: Marked, whole: Whole, learner: str) -> Marked:
    """The answers that were heard become marks, or those that were laid aside; what a hand had marked stays."""
    marks, said = anew(marked.marks, marked.aside.get(marked.answering) or marks_of(whole))
    notices = (*whole.notices, said) if said else whole.notices
    return replace(marked, marks=marks, learner=learner, heard=True, notices=notices)


def keep_marks(store: Store, name: str, marked: Marked, at: datetime) -> None:
    """Keep the work on a recording as it stands."""
    aside = {who: rows_of(marks) for who, marks in marked.aside.items()}
    held = {**asdict(marked), "marks": rows_of(marked.marks), "aside": aside}
    store.keep_text(DRAWER, name, json.dumps(held), at=at)


def kept_marks(store: Store, name: str) -> Marked | None:
    """The work on a recording, as it was left."""
    text = store.kept_text(DRAWER, name)
    if not text:
        return None
    held = json.loads(text)
    aside = {who: of_rows(rows) for who, rows in held.get("aside", {}).items()}
    told = {"marks": of_rows(held["marks"]), "notices": tuple(held.get("notices", ())), "aside": aside}
    return Marked(**{**held, **told})


def under_way(store: Store) -> tuple[tuple[str, Marked], ...]:
    """Recordings whose marking was begun, by name."""
    found = ((name, kept_marks(store, name)) for name in sorted(store.kept_texts(DRAWER)))
    return tuple((name, marked) for name, marked in found if marked is not None)


def keep_interview(
    store: Store,
    path: Path,
    learner: str,
    made: Sequence[Reviewed],
    at: datetime,
    *,
    speaker: str = "",
    asking: Collection[str] = (),
    name: str = "",
) -> int:
    """Keep the answers as one session of a learner, whole or not at all; returns its id.

    They are dated as the recording is, and each says how that is known. ``speaker``: what the recording calls the
    learner, which is remembered. ``asking``: what it calls those who ask, where a person has corrected the
    guess: that is remembered, too. ``name``: of the recording (``name_of``), by which ``is_kept`` knows it again.
    """
    when = dated(path, at)
    day = f"Dated {when.at.astimezone():%d %B %Y}: {when.because}."
    answers = []
    for each in made:
        digest = store.keep_sound(each.sound, f".{practice.SOUND_KEPT_AS}") if each.sound else None
        answers.append(Answer(told(each, (day,)).review, when.at, each.hearing, digest))
    person = store.person(learner, at=at, role="learner")
    if speaker:
        store.remember_name(speaker, person.id)
    for other in sorted(asking):
        store.remember_name(other, store.person(other, at=at, role="coach").id)
    session = Session(when.at, tuple(answers), title=path.stem)
    return store.save_session(session, learner=person.id, source=name, judged_at=at)


def names_agree(speaker: str, learner: str) -> bool:
    """Whether what a recording calls somebody and their name are the same, or one is a part of the other."""
    one, two = (set(each.casefold().split()) for each in (speaker, learner))
    return bool(one and two) and (one <= two or two <= one)


def is_kept(store: Store, name: str) -> bool:
    """Whether this recording's answers are in the queue already."""
    return store.session_from(name) is not None


def drop(store: Store, name: str) -> None:
    """Let go of the work on a recording: its marks, the sound to mark by, and its file where that was uploaded."""
    marked = kept_marks(store, name)
    if marked is not None:
        sent.let_go(Path(marked.path))
    preview_path(name).unlink(missing_ok=True)
    store.forget_text(DRAWER, name)


def under_way_about(store: Store, person: Person) -> tuple[tuple[str, Marked], ...]:
    """Recordings whose marking was begun and whose answers are to be this person's."""
    called = {" ".join(each.casefold().split()) for each in (person.name, *store.names_of(person.id))}
    return tuple(
        (name, marked) for name, marked in under_way(store) if " ".join(marked.learner.casefold().split()) in called
    )


def files_of(name: str, marked: Marked) -> tuple[Path, ...]:
    """The files of ours that hold a recording while it is marked: the sound to mark by, and what was handed over."""
    path = Path(marked.path)
    handed = sorted(path.parent.rglob("*")) if sent.is_sent(path) else []
    return tuple(each for each in (preview_path(name), *handed) if each.is_file())


def known_speakers(store: Store) -> dict[str, str]:
    """Every name that is matched to a person: name → learner or coach; what was said of a recording's name counts."""
    people = store.people()
    remembered = {name: person.role for person in people for name in store.names_of(person.id)}
    return {person.name.casefold(): person.role for person in people} | remembered
