"""Which listener is in use, how to get one, and what a screen lets a person choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from audio import tts
from audio.errors import AudioError, Cancelled
from audio.stt import models
from trainer import practice, sentence_models, voices
from trainer.delivery.manner import GROUPS
from trainer.practice import Progress
from trainer.questions.kinds import kinds
from trainer.settings import Settings


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


def models_here() -> tuple[models.Listed, ...]:
    """The listeners there are, each with whether it is on this computer."""
    return models.listed(practice.models_folder())


def model_to_get(settings: Settings) -> models.Listed | None:
    """The listener that can be got for these settings; None where they name a folder of one's own."""
    return next((each for each in models_here() if each.name == settings.stt_model), None)


def make_listener(
    name: str, *, progress: Progress = practice.nothing_heard, cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Download a listener, only ever when asked; what has arrived stays for the next try."""
    models.pull(name, practice.models_folder(), _told(progress, cancelled))
    return name


def meanings() -> tuple[models.Listed, ...]:
    """The larger models of meaning for lines of adverts, each with whether it is on this computer."""
    return sentence_models.listed(practice.models_folder())


def make_meaning(
    name: str, *, progress: Progress = practice.nothing_heard, cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Download a larger model of meaning, only ever when asked; what has arrived stays for the next try."""
    sentence_models.pull(name, practice.models_folder(), _told(progress, cancelled))
    return name


def _told(progress: Progress, cancelled: Callable[[], bool]) -> Callable[[float, str], None]:
    def told(done: float, what: str) -> None:
        if cancelled():
            raise Cancelled("Stopped.", "What has arrived is kept for the next try.")
        progress(done, what)

    return told


def kind_title(kind: str) -> str:
    """A question kind in words."""
    known = kinds()
    return known[kind].title if kind in known else kind.replace("_", " ").capitalize()


def measure_groups() -> Mapping[str, frozenset[str]]:
    """What "let me choose" switches on and off, by name: measures that give each other away go together."""
    return {name.replace("_", " ").capitalize(): metrics for name, metrics in GROUPS.items()}


def voice_trouble(engine: str) -> tuple[str, str] | None:
    """Why an engine for the question's voice does not run on this computer, and what to do; None where it does."""
    try:
        tts.voices(engine)
    except AudioError as error:
        return error.message, error.hint
    return None


def piper_voices() -> tuple[models.Listed, ...]:
    """Piper's voices that can be had, each with whether it is on this computer."""
    return voices.listed(practice.voices_folder())


def make_piper_voice(
    name: str, *, progress: Progress = practice.nothing_heard, cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Download one of Piper's voices, only ever when asked."""
    voices.pull(name, practice.voices_folder(), _told(progress, cancelled))
    return name


def english_voices(engine: str) -> dict[str, str]:
    """The voices a question can be spoken in, by id, in words. ``EngineError`` where the engine does not run."""
    if engine == practice.PIPER:
        tts.voices(engine)
        return {each.name: each.about for each in piper_voices() if each.present}
    found = [voice for voice in tts.voices(engine) if voice.language.lower().startswith("en")]
    return {voice.id: f"{voice.name} ({voice.language})" for voice in found}
