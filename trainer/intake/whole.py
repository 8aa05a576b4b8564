"""One recorded interview, listened to as a whole: who speaks, where the answers lie, and a sound to mark them by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audio import activity as voice_activity
from audio import media, turns
from audio.hearing import waveform
from audio.values import Activity, Recording, TimeSpan
from trainer.errors import InputError
from trainer.intake import written
from trainer.intake.cuts import Cut, propose
from trainer.intake.speakers import asks, interviewers
from trainer.intake.values import Utterance, Written
from trainer.questions import Bank

Progress = Callable[[float, str], None]
WAVEFORM_VALUES = 3000
HEARD_AS = "mp3"
"""The form in which the whole is played while it is marked: every browser plays it and can jump in it."""

VOICES = ("Voice 1", "Voice 2")
NOTES = (".vtt", ".srt", ".json", ".textgrid", ".txt")
"""Endings of transcripts, in the order in which one beside a recording is taken."""

TRACKS = "Audio Record"
"""The folder in which Zoom keeps each participant's own file, beside the recording of all."""

_PARTICIPANT = re.compile(r"^audio_?(?P<name>.*?)_?\d{4,}$", re.IGNORECASE)
"""Zoom calls a participant's own file ``audio`` + the name + digits."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An interview taken in. ``asking``: names of those who ask; ``cuts``: proposed answers; ``preview``: a sound file.

    ``known_by``: how it is known who speaks: names | files | voices | words | nothing. ``notices`` say what stands on
    weak ground. ``waveform``: 0…1 over the whole length.
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
    def speakers(self) -> tuple[str, ...]:
        """Every name, in order of appearance."""
        return tuple(dict.fromkeys(each.speaker for each in self.utterances if each.speaker))


def listen(
    path: Path,
    bank: Bank,
    notes: Written | None = None,
    *,
    known: Mapping[str, str] | None = None,
    tracks: Sequence[tuple[str, Path]] = (),
    preview: bool = True,
    progress: Progress = lambda done, what: None,
    cancelled: Callable[[], bool] | None = None,
) -> Whole:
    """Listen to a whole interview and propose its answers.

    ``notes``: its transcript. ``known``: speaker's name → "coach" or "learner". ``tracks``: (name, file) of each
    participant where the meeting program kept them apart: then they settle who speaks.
    """
    told: list[str] = []
    progress(0.0, "Reading the recording")
    recording = media.load(path, progress=lambda d, w: progress(0.4 * d, w), notice=told.append, cancelled=cancelled)
    progress(0.4, "Listening where somebody speaks")
    active = voice_activity.detect(recording)
    utterances, known_by = _who_speaks(recording, active, notes, tracks, told, progress)
    asking = interviewers(utterances, known)
    cuts = propose(utterances, asking, bank, active) if len({u.speaker for u in utterances}) > 1 else ()
    if known_by == "nothing":
        told.append("The voices could not be told apart by the sound. Mark the answers by hand while it plays.")
    elif not cuts:
        told.append("No answers were found. Mark them by hand while it plays.")
    if notes is not None and not notes.timed:
        cuts = _paired(cuts, notes, known, bank, told)
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
    if tracks:
        return _by_files(recording, tracks, timed, progress), "files"
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
    recording: Recording, tracks: Sequence[tuple[str, Path]], timed: Written | None, progress: Progress
) -> list[Utterance]:
    """Utterances from participants' own files, with the transcript's words where there are any."""
    spans: list[tuple[TimeSpan, str]] = []
    for number, (name, file) in enumerate(tracks):
        progress(0.45 + 0.4 * number / len(tracks), f"Listening to {name}")
        own = media.load(file)
        if abs(own.duration_s - recording.duration_s) > max(5.0, 0.02 * recording.duration_s):
            message = (
                f"{file.name} is not as long as the recording: {own.duration_s:.0f} s and {recording.duration_s:.0f} s."
            )
            raise InputError(message, "Give only this meeting’s files.")
        spans += [(span, name) for span in _joined(voice_activity.detect(own))]
    spans.sort()
    if timed is None:
        return [Utterance("", name, span) for span, name in spans]
    return [replace(each, speaker=_speaker_at(each.time, spans)) for each in timed.utterances] if spans else []


def _joined(active: Activity) -> list[TimeSpan]:
    found: list[TimeSpan] = []
    for span in active.speech:
        if found and span.start_s - found[-1].end_s < turns.UTTERANCE_GAP_S:
            found[-1] = TimeSpan(found[-1].start_s, span.end_s)
        else:
            found.append(span)
    return found


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
