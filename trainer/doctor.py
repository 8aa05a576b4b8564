"""Is this machine ready? Every part is tried for real, and what does not work comes with the line that mends it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from audio.errors import AudioError
from trainer import settings
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from audio.values import Recording

FREE_BYTES = 500_000_000
"""Less free disk than this is said: an hour of takes is 0.7 GB at the microphone's own rate."""
NEEDED = {"Program", "Settings", "Database", "Classifier of answers"}
"""Parts without which nothing works: doctor then ends with exit code 3."""
SAMPLE_S = 4.0
OURS = ("trainer", "audio", "ui")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the machine. ``state``: works | missing | note; ``needed``: the practice cannot do without it.

    ``mend``: the one line that mends it, empty where nothing is to be done.
    """

    name: str
    state: str
    said: str
    mend: str = ""
    needed: bool = False


def examine() -> Iterator[Part]:
    """Try every part, one after the other."""
    for name, check in CHECKS:
        try:
            yield from check()
        except (AudioError, TrainerError) as error:
            yield Part(name, "missing", error.message, error.hint, name in NEEDED)
        except (ImportError, OSError) as error:
            mend = "Install the program again: make, or pip install . in its folder."
            yield Part(name, "missing", f"{type(error).__name__}: {error}", mend, name in NEEDED)


def _program() -> Iterator[Part]:
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        yield Part("Python", "works", version)
    else:
        yield Part("Python", "missing", version, "Install Python 3.11, 3.12 or 3.13.", needed=True)
    here = Path(__file__).resolve().parents[1]
    for name in OURS:
        spec = importlib.util.find_spec(name)
        places = [Path(p).resolve() for p in (spec.submodule_search_locations or [])] if spec else []
        intruders = [p for p in places if p.parent != here] if places else []
        if not places or intruders:
            where = str(intruders[0]) if intruders else "nowhere"
            said = f"the package {name} comes from {where}, not from this program"
            yield Part("Program", "missing", said, "Install into a virtual environment of its own.", needed=True)


def _settings() -> Iterator[Part]:
    settings.load()
    yield Part("Settings", "works", "can be read")


def _microphones() -> Iterator[Part]:
    from audio import devices

    found = devices.microphones()
    if not found:
        yield Part("Microphone", "note", "none on this machine", "Plug one in, or use the browser's in the app.")
        return
    heard = devices.check_microphone()
    state = "note" if heard.silent else "works"
    said = f"{heard.name}, {heard.sample_rate} Hz, {len(found)} in all"
    if heard.silent:
        said += "; it delivers nothing but silence"
    yield Part("Microphone", state, said, "Unmute it in the system's sound settings." if heard.silent else "")


def _speaker() -> Iterator[Part]:
    from audio import devices

    played = devices.check_speaker()
    yield Part("Speaker", "works", f"{played.name}, {played.sample_rate} Hz; a soft tone was played")


def _voice() -> Iterator[Part]:
    from audio import media, tts

    with tempfile.TemporaryDirectory() as folder:
        file = tts.render("This is the voice that asks.", engine="system", cache=Path(folder))
        seconds = media.probe(file).duration_s or 0.0
    yield Part("Question voice", "works", f"spoke {seconds:.1f} s to a file")


def _sample() -> Recording:
    """The first seconds of a sample answer."""
    from audio import media
    from audio.values import TimeSpan
    from trainer.demo import demo_answers

    return media.load(demo_answers()[0].path).cut(TimeSpan(0.0, SAMPLE_S))


def _listener() -> Iterator[Part]:
    from audio import stt
    from audio.stt import models
    from trainer.practice import models_folder

    if importlib.util.find_spec("faster_whisper") is None:
        yield Part("Listener (Whisper)", "missing", "not installed", f"{sys.executable} -m pip install faster-whisper")
        return
    folder = models_folder()
    ready = [model.name for model in models.listed(folder) if model.present]
    for name in ready:
        heard = stt.transcribe(stt.open_engine(stt.choose("whisper", name, folder)), _sample())
        yield Part("Listener (Whisper)", "works", f"{name} wrote down {len(heard.words)} words of a sample")
    if not ready:
        said = "installed, but no model is on this computer: answers can be typed, or corrected from a rough draft"
        yield Part("Listener (Whisper)", "missing", said, "interview models pull base.en")


def _aligner() -> Iterator[Part]:
    from audio import activity, align, dsp
    from trainer.demo import demo_answers

    if align.available():
        sample = _sample()
        words = [word for word in demo_answers()[0].transcript.words if (word.end_s or 0) < SAMPLE_S]
        speech = activity.detect(sample)
        placed = align.align(dsp.level_speech(sample, speech), words, activity=speech)
        timed = sum(word.start_s is not None for word in placed.words)
        yield Part("Aligner (PocketSphinx)", "works", f"found {timed} of {len(words)} words of a sample in its sound")
    else:
        said = "not installed: fillers that the listener drops are not heard"
        yield Part("Aligner (PocketSphinx)", "missing", said, f"{sys.executable} -m pip install pocketsphinx")


def _activity() -> Iterator[Part]:
    from audio import activity

    heard = activity.detect(_sample())
    said = f"heard {heard.speech_s:.1f} s of speech in {SAMPLE_S:.0f} s of a sample"
    yield Part("Voice activity (Silero)", "works", said)


def _words() -> Iterator[Part]:
    import textstat

    count = textstat.syllable_count("a syllable counter")
    yield Part("Word figures (textstat)", "works", f"counted {count} syllables without the network")


def _database() -> Iterator[Part]:
    from trainer.store import Store

    with Store.open() as store:
        count = len(store.sessions())
    where = "PostgreSQL" if os.environ.get("INTERVIEW_DATABASE", "").startswith("postgresql") else str(settings.home())
    yield Part("Database", "works", f"{count} sessions kept in {where}", needed=True)


def _classifier() -> Iterator[Part]:
    from audio.values import Transcript
    from trainer.content import classifier
    from trainer.content.registry import open_context
    from trainer.questions import load_bank

    bank = load_bank()
    read = classifier.scores(open_context(Transcript.typed("I want to learn welding."), bank.questions[0]))
    yield Part("Classifier of answers", "works", f"hears {len(read.answer)} elements and pitfalls", needed=True)


def _disk() -> Iterator[Part]:
    home = settings.home()
    existing = next(p for p in (home, *home.parents) if p.exists())
    free = shutil.disk_usage(existing).free
    if free < FREE_BYTES:
        yield Part("Disk", "note", f"{free / 1e9:.1f} GB free for {home}", "Free some space before a long session.")
    else:
        yield Part("Disk", "works", f"{free / 1e9:.1f} GB free for {home}")


CHECKS: tuple[tuple[str, Callable[[], Iterator[Part]]], ...] = (
    ("Program", _program),
    ("Settings", _settings),
    ("Microphone", _microphones),
    ("Speaker", _speaker),
    ("Question voice", _voice),
    ("Listener (Whisper)", _listener),
    ("Aligner (PocketSphinx)", _aligner),
    ("Voice activity (Silero)", _activity),
    ("Word figures (textstat)", _words),
    ("Classifier of answers", _classifier),
    ("Database", _database),
    ("Disk", _disk),
)
