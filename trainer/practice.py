"""Ask, listen, transcribe, review, keep: the only module that knows the order.

Every function here is plain and importable by name, so that `trainer.jobs` can run it in a worker process.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from audio import dsp, live, media, recorder, stt, tts
from audio import hearing as ears
from audio.align import Aligned
from audio.take import SUFFIX as TAKE_SUFFIX
from audio.values import Hearing, Recording, Transcript
from trainer import sentence_models, voices
from trainer.content import review_content
from trainer.delivery import review_delivery
from trainer.feedback import next_steps
from trainer.given import read_words
from trainer.settings import APPLICATION, Settings, base_home, home
from trainer.store import Store
from trainer.values import Answer, AudioFacts, Question, Review, RoleProfile, Session, Stage

Progress = Callable[[float, str], None]
SOUND_ONLY = "none"
"""Name of 'no recogniser': length, pauses and level come from the sound alone."""

PIPER = "piper"
"""The voice engine whose voices are files of their own (``trainer.voices``)."""

SILENT = "silent"
"""The voice engine of those who want no sound: the question is shown only, and nothing rings."""

TYPED_ENDINGS = {".txt", ".md"}
SOUND_KEPT_AS = "flac"
"""Kept sound is lossless, so that an answer judged again later gives the same report."""


@dataclass(frozen=True, slots=True)
class Task:
    """What one answer is judged by. ``given``: words that were told, so that no recogniser runs.

    ``trust``: the person vouches for the words, whatever heard them. ``carry``: the container (mp3, flac …)
    in which the sound comes back with the review, for a page or the store; empty for none.
    ``history``: what earlier attempts at this question were about, newest last.
    """

    question: Question
    profile: RoleProfile | None = None
    stage: Stage | None = None
    settings: Settings = field(default_factory=Settings)
    given: Transcript | None = None
    trust: bool = False
    history: tuple[str, ...] = ()
    carry: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review and what the sound said; ``sound`` is the recording as a file when the task asked to carry it."""

    review: Review
    hearing: Hearing | None = None
    sound: bytes | None = None


@dataclass(frozen=True, slots=True)
class Listened:
    """The words of a recording as they were written down and placed, and by what."""

    transcript: Transcript
    aligned: Aligned | None
    choice: stt.Choice
    versions: Mapping[str, str] = field(default_factory=dict)


def nothing_heard(_done: float, _what: str) -> None:
    """A progress callback for callers that do not look."""


def nothing_early(_heard: Hearing) -> None:
    """The same for what is told before the review."""


def review_words(transcript: Transcript, task: Task) -> Reviewed:
    """Judge typed words: content in full, delivery says why it has no figures."""
    return Reviewed(judge(transcript, None, task))


def review_file(
    path: Path | str,
    task: Task,
    *,
    progress: Progress = nothing_heard,
    early: Callable[[Hearing], None] = nothing_early,
    cancelled: Callable[[], bool] | None = None,
) -> Reviewed:
    """Judge a recording, a video, or words in a .txt file."""
    path = Path(path)
    if path.suffix.lower() in TYPED_ENDINGS:
        return review_words(read_words(path), task)
    progress(0.0, "Reading the recording")
    told: list[str] = []
    if path.suffix == TAKE_SUFFIX:
        recording = recorder.recover(path)
    else:
        recording = media.load(
            path,
            progress=lambda done, what: progress(0.1 * done, what),
            notice=told.append,
            cancelled=cancelled,
        )
    return review_recording(
        recording, task, notices=tuple(told), progress=progress, early=early, cancelled=cancelled
    )


def review_recording(
    recording: Recording,
    task: Task,
    *,
    notices: tuple[str, ...] = (),
    listened: Listened | None = None,
    progress: Progress = nothing_heard,
    early: Callable[[Hearing], None] = nothing_early,
    cancelled: Callable[[], bool] | None = None,
) -> Reviewed:
    """Judge sound: words first (given or recognised), then everything the sound says about them.

    ``listened``: what was heard while the recording ran, by the same listener; the report is the same without it.
    ``early`` is told what the sound says before it is judged.
    """
    recording = dsp.on_16_bits(recording)
    transcript, told = task.given, notices
    if transcript is None and task.settings.stt_engine != SOUND_ONLY:
        if listened is None:
            progress(0.1, "Opening the listener")
            heard_whole = live.whole(
                open_listener(choice := listener(task.settings)),
                recording,
                progress=lambda done, what: progress(0.1 + 0.6 * done, what or "Writing down the words"),
                cancelled=cancelled,
            )
            listened = listened_to(heard_whole, choice)
        if listened.choice.because:
            told = (*told, listened.choice.because)
        transcript = listened.transcript.confirmed() if task.trust else listened.transcript
    progress(0.7, "Listening to how it sounded")
    heard = ears.hear(
        recording,
        transcript,
        aligned=listened.aligned if listened is not None and transcript is not None and task.given is None else None,
        progress=lambda done, what: progress(0.7 + 0.25 * done, what or "Listening"),
    )
    if heard.alignment_because:
        told = (*told, heard.alignment_because)
    early(heard)
    progress(0.95, "Reading the answer")
    words = heard.transcript or transcript or Transcript((), engine=SOUND_ONLY, reliable=False)
    versions = listened.versions if listened is not None else {}
    review = judge(words, heard, task, notices=told, versions=versions)
    sound = media.encode(recording, task.carry) if task.carry else None
    progress(1.0, "Done")
    return Reviewed(review, heard, sound)


def listened_to(heard: live.Live, choice: stt.Choice) -> Listened:
    """What a recording that was heard to its end has said."""
    return Listened(heard.transcript(), heard.aligned(), choice, open_listener(choice).describe())


def judge(
    transcript: Transcript,
    heard: Hearing | None,
    task: Task,
    *,
    notices: tuple[str, ...] = (),
    versions: Mapping[str, str] | None = None,
) -> Review:
    """Content, delivery and the next step for words that are there. Runs again after a correction."""
    settings = task.settings
    stage = task.stage or settings.stage
    content = review_content(transcript, task.question, profile=task.profile, stage=stage, settings=settings,
                             pauses=heard.pauses if heard else ())
    delivery = review_delivery(transcript, heard, task.question, content=content, settings=settings)
    steps = next_steps(transcript, task.question, content, delivery, history=task.history, settings=settings)
    facts = None
    if heard is not None:
        facts = AudioFacts(heard.duration_s, heard.activity.speech_s, heard.levels.problems, heard.recording_sha256,
                           heard.waveform)
    return Review(
        question=task.question,
        transcript=transcript,
        content=content,
        delivery=delivery,
        next=steps,
        audio=facts,
        profile=task.profile,
        stage=stage,
        manner=settings.manner,
        heard=heard_line(transcript, facts),
        notices=notices,
        versions={
            APPLICATION: version(),
            **{part: made for part, made in (versions or {}).items() if part != sentence_models.PART},
            **(sentence_models.versions(settings.sentence_model) if task.profile else {}),
        },
    )


MOST_UNPLACED = 1 / 3
"""Share of words without a place in the sound from which on the report says so first. Heuristic."""


def heard_line(transcript: Transcript, audio: AudioFacts | None) -> str:
    """The report's first line: only when something limits the judgement."""
    if audio is not None:
        for problem in audio.problems:
            if problem.refuses and problem.code != "some_noise":
                return f"{problem.message} {problem.hint}".strip()
    if not transcript.words:
        if transcript.engine == SOUND_ONLY:
            return "Sound only: no words were written down, so this looks at length, pauses and level."
        if audio is None:
            return "There are no words in this answer yet."
        return "I could not hear words in this recording."
    if not transcript.reliable:
        return ("The words below are a rough draft. Correct or confirm them, and the content can be judged; "
                "until then only what comes from the sound is shown.")
    if audio is not None:
        lost = sum(word.start_s is None for word in transcript.words)
        if lost > MOST_UNPLACED * len(transcript.words):
            return (f"{lost} of the {len(transcript.words)} words could not be found in the sound, so they cannot be "
                    "played. If they were not said here, correct them first.")
    return ""


def listener(settings: Settings) -> stt.Choice:
    """Which recogniser these settings mean on this computer; `auto` takes the chosen model when it is here.

    Raises EngineError or ModelMissing when a recogniser named in the settings cannot run.
    """
    return stt.choose(settings.stt_engine, settings.stt_model or None, models_folder())


def keep(store: Store, reviewed: Reviewed, answered_at: datetime, *, session_id: int | None = None) -> int:
    """Keep an answer with its sound; returns the id of its session, a new one unless told."""
    digest = store.keep_sound(reviewed.sound, f".{SOUND_KEPT_AS}") if reviewed.sound else None
    answer = answer_of(reviewed, answered_at, digest)
    if session_id is None:
        return store.save_session(Session(answered_at, (answer,)))
    store.add_answer(session_id, answer)
    return session_id


def spoken_question(prompt: str, settings: Settings) -> Path:
    """The question as a WAV file, spoken in the chosen voice; the same words again come from the cache."""
    voice = settings.voice
    if settings.tts_engine == PIPER:
        voice = str(voices.installed(voice, voices_folder()))
    return tts.render(
        prompt,
        engine=settings.tts_engine,
        voice=voice,
        rate_wpm=settings.voice_rate_wpm,
        cache=home() / "voice",
    )


def answer_of(reviewed: Reviewed, answered_at: datetime, media_hash: str | None = None) -> Answer:
    """What the store keeps of a review."""
    return Answer(reviewed.review, answered_at, reviewed.hearing, media_hash)


def voices_folder() -> Path:
    """Where Piper's voices lie."""
    return base_home() / "voices"


def models_folder() -> Path:
    """Where recognisers' weights lie."""
    return base_home() / "models"


@lru_cache(maxsize=1)
def open_listener(choice: stt.Choice) -> stt.Transcriber:
    """One loaded recogniser a process."""
    return stt.open_engine(choice)


@lru_cache(maxsize=1)
def version() -> str:
    """This program's version, as installed."""
    return metadata.version(APPLICATION)
