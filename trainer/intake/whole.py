"""One recorded interview, listened to as a whole: who speaks, where the answers lie, and a sound to mark them by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audio import activity as voice_activity
from audio import media, turns
from audio.errors import AudioError
from audio.hearing import waveform
from audio.stt.transcribe import Ear, Transcriber, taken
from audio.values import Activity, Recording, TimeSpan, Word
from trainer.errors import InputError
from trainer.intake import unwritten, written
from trainer.intake.cuts import Cut, propose
from trainer.intake.speakers import asks, interviewers
from trainer.intake.values import Utterance, Written
from trainer.questions import Bank

Progress = Callable[[float, str], None]
WAVEFORM_VALUES = 3000
HEARD_AS = "mp3"
"""The form in which the whole is played while it is marked: every browser plays it and can jump in it."""

VOICES = (unwritten.ASKS, unwritten.ANSWERS)
GUESSED = ("words", "questions", "pauses")
"""Ways to know who speaks that tell the one who asks from the one who answers, not voices or names."""
NOTES = (".vtt", ".srt", ".json", ".textgrid", ".txt")
"""Endings of transcripts, in the order in which one beside a recording is taken."""

TRACKS = "Audio Record"
"""The folder in which Zoom keeps each participant's own file, beside the recording of all."""

ROOM_S = 0.2
"""What a recogniser is given around a stretch of speech, so that no sound is cut off."""

_PARTICIPANT = re.compile(r"^audio_?(?P<name>.*?)_?\d{4,}$", re.IGNORECASE)
"""Zoom calls a participant's own file ``audio`` + the name + digits."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An interview taken in. ``asking``: names of those who ask; ``cuts``: proposed answers; ``preview``: a sound file.

    ``known_by``: how it is known who speaks: names | files | voices | words | questions | pauses | nothing.
    ``notices`` say what stands on weak ground. ``waveform``: 0…1 over the whole length.
    """

    duration_s: float
    utterances: tuple[Utterance, ...]
    asking: frozenset[str]
    cuts: tuple[Cut, ...]
    known_by: str
    waveform: tuple[float, ...]
    preview: bytes = b""
    notices: tuple[str, ...] = ()

    @property
    def told_apart(self) -> bool:
        """Whether each speaker has a name or a voice, so that a person can say which of them answers."""
        return self.known_by in ("names", "files", "voices") and len(self.speakers) > 1

    @property
    def named(self) -> bool:
        """Whether the speakers' names are their own, to be remembered."""
        return self.known_by in ("names", "files")

    @property
    def answering(self) -> str:
        """Who answers, where that is one speaker; else ""."""
        others = [each for each in self.speakers if each not in self.asking]
        return others[0] if len(others) == 1 else ""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Every name, in order of appearance."""
        return tuple(dict.fromkeys(each.speaker for each in self.utterances if each.speaker))


def listen(
    path: Path,
    bank: Bank,
    notes: Written | None = None,
    *,
    known: Mapping[str, str] | None = None,
    answering: str = "",
    tracks: Sequence[tuple[str, Path]] = (),
    listener: Callable[[], Transcriber] | None = None,
    preview: bool = True,
    progress: Progress = lambda done, what: None,
    cancelled: Callable[[], bool] | None = None,
) -> Whole:
    """Listen to a whole interview and propose its answers.

    ``notes``: its transcript. ``known``: speaker's name → "coach" or "learner". ``answering``: who answers, where a
    person has said so; all others ask then. ``tracks``: (name, file) of each participant where the meeting program
    kept them apart: then they settle who speaks. ``listener`` opens a recogniser
    for the questions, where no transcript tells them; without one, or where it does not open, that is said.
    """
    told: list[str] = []
    progress(0.0, "Reading the recording")
    recording = media.load(path, progress=lambda d, w: progress(0.4 * d, w), notice=told.append, cancelled=cancelled)
    progress(0.4, "Listening where somebody speaks")
    active = voice_activity.detect(recording)
    utterances, known_by = _who_speaks(recording, active, notes, tracks, told, progress)
    hear = _hearing(recording, listener, told, cancelled) if notes is None or not notes.timed else None

    def heard(done: float) -> None:
        progress(0.65 + 0.25 * done, "Listening for the questions")

    if known_by == "nothing":
        utterances, known_by = _alike(active, hear, bank, told, heard)
    names = frozenset(each.speaker for each in utterances if each.speaker)
    answering = next((name for name in sorted(names) if name.casefold() == answering.casefold()), "")
    if known_by in GUESSED:
        asking = frozenset(VOICES[:1])
    elif answering:
        asking = names - {answering}
    else:
        asking = interviewers(utterances, known)
    cuts = propose(utterances, asking, bank, active) if len(names) > 1 else ()
    if known_by != "nothing" and not cuts:
        told.append("No answers were found. Mark them by hand while it plays.")
    if notes is not None and not notes.timed:
        cuts = _paired(cuts, notes, known, bank, told)
    if hear is not None and known_by in ("voices", "files") and cuts:
        cuts = unwritten.named(cuts, utterances, asking, hear, bank, heard)
        told.append(f"{sum(cut.known for cut in cuts)} of {len(cuts)} questions were recognised. Correct them below.")
    progress(0.9, "Making the sound to mark it by")
    sound = media.encode(recording, HEARD_AS) if preview else b""
    progress(1.0, "Done")
    shape = waveform(recording, WAVEFORM_VALUES)
    notices = (*(notes.notices if notes else ()), *told)
    return Whole(recording.duration_s, tuple(utterances), asking, cuts, known_by, shape, sound, notices)


def read_notes(path: Path) -> Written | None:
    """The transcript that lies beside a recording under the same name, if there is one."""
    for ending in NOTES:
        for beside in (path.with_suffix(ending), path.with_name(f"{path.stem}.transcript{ending}")):
            if beside.is_file() and beside != path:
                return written.read(beside)
    return None


def participants(path: Path) -> tuple[tuple[str, Path], ...]:
    """Each participant's own file for a recording, when they lie in the folder ``Audio Record`` beside it.

    A file that is not named as Zoom names them is called by its name.
    """
    folder = path.parent / TRACKS
    files = sorted(p for p in folder.glob("*") if p.is_file() and media.is_media_name(p)) if folder.is_dir() else []
    named = tuple(
        (found["name"].strip(" _-") if (found := _PARTICIPANT.match(file.stem)) else "", file) for file in files
    )
    return tuple((name or file.stem, file) for name, file in named) if len(named) > 1 else ()


def _who_speaks(
    recording: Recording,
    active: Activity,
    notes: Written | None,
    tracks: Sequence[tuple[str, Path]],
    told: list[str],
    progress: Progress,
) -> tuple[list[Utterance], str]:
    timed = notes if notes is not None and notes.timed else None
    if timed is not None:
        over = [each for each in timed.utterances if each.time and each.time.start_s > recording.duration_s]
        if len(over) * 2 > len(timed.utterances):
            message = "Most of the transcript lies after the end of the recording: it belongs to another one."
            raise InputError(message, "Give the transcript of this recording, or none.")
    by_files = _by_files(recording, tracks, timed, told, progress) if tracks else None
    if by_files is not None:
        return by_files, "files"
    if timed is not None and len(timed.speakers) > 1:
        return list(timed.utterances), "names"
    progress(0.6, "Telling the voices apart")
    voices = [(span, VOICES[label]) for span, label in turns.two_voices(recording, active)]
    if timed is not None:
        if voices:
            return [replace(each, speaker=_speaker_at(each.time, voices)) for each in timed.utterances], "voices"
        told.append("The transcript names nobody and the voices are alike: questions were found by their words.")
        return [
            replace(each, speaker=VOICES[0] if asks(each.text) else VOICES[1]) for each in timed.utterances
        ], "words"
    return [Utterance("", name, span) for span, name in voices], "voices" if voices else "nothing"


def _hearing(
    recording: Recording,
    listener: Callable[[], Transcriber] | None,
    told: list[str],
    cancelled: Callable[[], bool] | None,
) -> unwritten.Hear | None:
    """What gives the words of a part of the recording; None where nothing listens, which is said."""
    try:
        ear = Ear(listener(), cancelled) if listener is not None else None
    except AudioError as error:
        told.append(f"The questions were not listened for: {error.message}")
        return None
    if ear is None:
        told.append("The questions were not listened for: words are switched off in the settings.")
        return None

    def hear(span: TimeSpan) -> tuple[Word, ...]:
        wider = TimeSpan(max(0.0, span.start_s - ROOM_S), min(recording.duration_s, span.end_s + ROOM_S))
        return ear.hear(taken(recording, wider), wider.start_s)

    return hear


def _alike(
    active: Activity, hear: unwritten.Hear | None, bank: Bank, told: list[str], progress: Callable[[float], None]
) -> tuple[list[Utterance], str]:
    """Who speaks where the voices are alike: by the questions heard, else by the pauses; else nobody guesses."""
    if hear is not None:
        utterances, known = unwritten.by_questions(active, hear, bank, progress)
        if utterances:
            told.append(
                "The voices are alike. These answers lie between the questions that were heard, "
                f"{known} of them known. Listen to where each begins and ends."
            )
            return utterances, "questions"
    utterances = unwritten.by_pauses(active)
    no_questions = " and no questions were recognised" if hear is not None else ""
    if utterances:
        told.append(f"The voices are alike{no_questions}. These answers are a guess from the pauses alone: listen.")
        return utterances, "pauses"
    told.append(
        f"The voices could not be told apart by the sound{no_questions or ','} and the pauses do not show where "
        "answers begin. Mark them by hand while it plays."
    )
    return [], "nothing"


def _speaker_at(time: TimeSpan | None, voices: Sequence[tuple[TimeSpan, str]]) -> str:
    """The voice that is heard longest in a time; the nearest one where none is."""
    assert time is not None
    heard: dict[str, float] = {}
    for span, name in voices:
        heard[name] = heard.get(name, 0.0) + span.overlap_s(time)
    if any(heard.values()):
        return max(heard, key=lambda name: heard[name])
    return min(voices, key=lambda v: max(v[0].start_s, time.start_s) - min(v[0].end_s, time.end_s))[1]


def _by_files(
    recording: Recording, tracks: Sequence[tuple[str, Path]], timed: Written | None, told: list[str], progress: Progress
) -> list[Utterance] | None:
    """Utterances from participants' own files, with the transcript's words where there are any.

    None, and it is said, where a file cannot be read or is not as long as the recording, as of somebody who came late:
    nothing tells then where in the meeting it belongs.
    """
    spans: list[tuple[TimeSpan, str]] = []
    for number, (name, file) in enumerate(tracks):
        progress(0.45 + 0.4 * number / len(tracks), f"Listening to {name}")
        try:
            own = media.load(file)
        except AudioError as error:
            told.append(f"The speakers’ own files were not used. {file.name}: {error.message}")
            return None
        if abs(own.duration_s - recording.duration_s) > max(5.0, 0.02 * recording.duration_s):
            lengths = f"{own.duration_s:.0f} s and {recording.duration_s:.0f} s"
            told.append(
                f"The speakers’ own files were not used: {file.name} is not as long as the recording ({lengths})."
            )
            return None
        spans += [(span, name) for span in voice_activity.detect(own).joined(turns.UTTERANCE_GAP_S)]
    spans.sort()
    if timed is None:
        return [Utterance("", name, span) for span, name in spans]
    return [replace(each, speaker=_speaker_at(each.time, spans)) for each in timed.utterances] if spans else []


def _paired(
    cuts: tuple[Cut, ...], notes: Written, known: Mapping[str, str] | None, bank: Bank, told: list[str]
) -> tuple[Cut, ...]:
    """Words without times go to the answers heard, one after the other, when there are as many; else nobody guesses."""
    spaced = [replace(each, time=TimeSpan(10.0 * n, 10.0 * n + 10)) for n, each in enumerate(notes.utterances)]
    said = propose(spaced, interviewers(spaced, known), bank) if len(notes.speakers) > 1 else ()
    if len(said) != len(cuts) or not cuts:
        told.append(
            "The transcript has no times, and its answers could not be paired with those heard: it is not used."
        )
        return cuts
    return tuple(replace(text, time=cut.time) for cut, text in zip(cuts, said))
