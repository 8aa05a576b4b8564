"""Judging that takes long, made for workers; and words that a person puts right."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from audio import activity, levels, media, recorder, take
from audio.values import Hearing, SoundProblem, Span, Transcript, Word
from trainer import practice
from trainer.practice import Progress, Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.studio import following
from trainer.studio.following import Early

FILTERS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "noiseSuppression": ("noise_suppression", "The browser kept its noise suppression on.", ()),
    "echoCancellation": ("echo_cancellation", "The browser kept its echo cancellation on.", ()),
    "autoGainControl": ("gain_control", "The browser kept its gain control on.", ("loudness",)),
}
"""What a browser may do to the sound although it was asked not to: problem code, message, refused figures."""


def make_voice(prompt: str, settings: Settings) -> bytes:
    """The question, spoken, as the bytes of a WAV file; the same words again come from the cache."""
    return practice.spoken_question(prompt, settings).read_bytes()


def warm() -> None:
    """Load what a report of words needs, so that the first answer does not wait for it."""
    practice.review_words(Transcript.typed("I would like to go on learning."), Task(load_bank().questions[0]))


def make_review(
    path: Path,
    task: Task,
    filters: tuple[str, ...] = (),
    *,
    begun: bool = False,
    again: bool = False,
    progress: Progress = practice.nothing_heard,
    early: Early = following.unseen,
    cancelled: Callable[[], bool] | None = None,
) -> Reviewed:
    """Judge a recording and carry its sound. ``filters``: keys of ``FILTERS`` that the browser left on.

    What this process heard of it while it ran is not heard again; the report is the same. ``begun``: something was
    heard, so it is said when that is lost. ``again``: another process died over it. ``early`` is told the words, then
    what the sound says.
    """
    task = replace(task, carry=practice.SOUND_KEPT_AS)
    found = following.finished(path, task, progress=progress, early=early, cancelled=cancelled)

    def sounded(heard: Hearing) -> None:
        early(following.sounded(heard, task.settings))

    if found is None:
        aside = following.INTERRUPTED if begun or again else ""
        made = practice.review_file(
            path,
            task,
            progress=lambda done, what: progress(done, f"{aside}{what}"),
            early=sounded,
            cancelled=cancelled,
        )
    else:
        recording, listened = found
        made = practice.review_recording(
            recording, task, listened=listened, progress=progress, early=sounded, cancelled=cancelled
        )
    if not filters or made.hearing is None:
        return made
    problems = made.hearing.levels.problems + tuple(_problem(name) for name in filters)
    heard = replace(made.hearing, levels=replace(made.hearing.levels, problems=problems))
    review = made.review
    anew = practice.judge(review.transcript, heard, task, notices=review.notices, versions=review.versions)
    return Reviewed(anew, heard, made.sound)


def make_review_of_words(text: str, task: Task) -> Reviewed:
    """Judge typed words."""
    return practice.review_words(Transcript.typed(text), task)


def make_readable(path: Path, sound: str = practice.SOUND_KEPT_AS) -> bytes:
    """A take or any recording as the bytes of a file that a browser plays."""
    return media.encode(recorder.recover(path) if path.suffix == take.SUFFIX else media.load(path), sound)


@dataclass(frozen=True, slots=True)
class Playback:
    """A recording as a browser plays it, and how it arrived, in words."""

    sound: bytes
    seconds: float
    arrived: str


def make_playback(path: Path) -> Playback:
    """A take or any recording to listen to, and whether it is fit to be judged."""
    recording = recorder.recover(path) if path.suffix == take.SUFFIX else media.load(path)
    found = levels.check(recording, activity.detect(recording)).problems
    arrived = " ".join(f"{each.message} {each.hint}".strip() for each in found[:1]) or "Your voice arrives clearly."
    return Playback(media.encode(recording, practice.SOUND_KEPT_AS), recording.duration_s, arrived)


def _problem(name: str) -> SoundProblem:
    code, message, refuses = FILTERS[name]
    hint = (
        "Loudness is not judged; switch it off in the browser to have it."
        if refuses
        else "Fillers and pauses may be fewer than there were."
    )
    return SoundProblem(code, message, hint, refuses)


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
