"""Which recogniser listens: the one that was named, or the best that is here, with the reason."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from audio.errors import EngineError, ModelMissing
from audio.stt import models

if TYPE_CHECKING:
    from audio.stt.transcribe import Transcriber

ENGINES = {
    "whisper": "audio.stt.whisper:Whisper",
    "sphinx": "audio.stt.sphinx:Sphinx",
    "scripted": "audio.stt.scripted:Scripted",
}
"""Every engine by name, as module and class, imported on use."""

PACKAGES = {"whisper": "faster_whisper", "sphinx": "pocketsphinx"}
"""The package an engine needs, as it is imported."""

DEFAULT_MODEL = "base.en"


@dataclass(frozen=True, slots=True)
class Choice:
    """A recogniser as plain values, ready to travel to a worker process.

    ``path``: folder of the weights, or the script of ``scripted``; empty for ``sphinx``. ``device``: cpu or
    cuda. ``because``: a sentence for the report where ``auto`` had to take another than one would expect.
    """

    engine: str
    model: str = ""
    path: str = ""
    device: str = "cpu"
    because: str = ""


def choose(name: str = "auto", model: str | None = None, folder: str | Path | None = None) -> Choice:
    """Settle which recogniser listens.

    ``name``: an engine or ``auto``. ``model``: a known model's name, or a folder with weights in CTranslate2's
    format, or for ``scripted`` the JSON file to play. ``folder``: where pulled models lie.
    ``auto`` takes whisper when weights are here (the named model or ``base.en``, else the largest here),
    otherwise sphinx, and says so. A named engine that cannot run raises ``EngineError`` (unknown, or
    its package is missing) or ``ModelMissing``; nothing takes its place.
    """
    if name == "auto":
        return _automatic(model, folder)
    if name not in ENGINES:
        raise EngineError(
            f"There is no recogniser called “{name}”.", f"Choose one of: auto, {', '.join(ENGINES)}."
        )
    _need_package(name)
    if name == "whisper":
        return _whisper(model, folder, "")
    if name == "scripted":
        return _scripted(model)
    return Choice("sphinx", "en-us")


def open_engine(choice: Choice) -> Transcriber:
    """Load a chosen recogniser, in the process that calls; raises ``EngineError`` when it does not load."""
    if choice.engine not in ENGINES:
        raise EngineError(
            f"There is no recogniser called “{choice.engine}”.", f"Choose one of: {', '.join(ENGINES)}."
        )
    _need_package(choice.engine)
    module, kind = ENGINES[choice.engine].split(":")
    engine: Transcriber = getattr(import_module(module), kind)(choice)
    return engine


def _automatic(model: str | None, folder: str | Path | None) -> Choice:
    if model and model not in models.KNOWN and (os.sep in model or Path(model).expanduser().is_dir()):
        return _whisper(model, folder, "")
    wanted = model or DEFAULT_MODEL
    here = [entry for entry in models.listed(folder) if entry.present] if folder is not None else []
    if find_spec(PACKAGES["whisper"]) is None:
        reason = "the package faster-whisper is not installed"
    elif any(entry.name == wanted for entry in here):
        return _whisper(wanted, folder, "")
    elif here:
        largest = max(here, key=lambda entry: entry.size)
        because = f"Whisper {wanted} is not on this computer: {largest.name} listened instead."
        return _whisper(largest.name, folder, because)
    else:
        reason = "no Whisper model is on this computer"
    _need_package("sphinx")
    because = f"PocketSphinx listened, because {reason}: its words are a rough draft, to correct by hand."
    return Choice("sphinx", "en-us", because=because)


def _whisper(model: str | None, folder: str | Path | None, because: str) -> Choice:
    name = model or DEFAULT_MODEL
    own = Path(name).expanduser()
    if name not in models.KNOWN and own.is_dir():
        models.check_own(own)
        return Choice("whisper", own.name, str(own.resolve()), _device(), because)
    if name not in models.KNOWN and (os.sep in name or own.exists()):
        raise ModelMissing(
            f"There is no folder with a model at {name}.",
            "Give a folder with model.bin, config.json and tokenizer.json, or the name of a known model.",
        )
    path = models.installed(name, folder)
    return Choice("whisper", name, str(path), _device(), because)


def _scripted(model: str | None) -> Choice:
    if not model:
        raise EngineError("The scripted recogniser needs a script.", "Give the JSON file to play as the model.")
    path = Path(model).expanduser()
    if not path.is_file():
        raise EngineError(f"There is no script at {path}.", "Give the JSON file with words and times.")
    return Choice("scripted", path.stem, str(path.resolve()))


def _device() -> str:
    """cuda when CTranslate2 sees a card, else cpu."""
    try:
        ctranslate2 = import_module("ctranslate2")
    except (ImportError, OSError):
        return "cpu"
    return "cuda" if ctranslate2.get_cuda_device_count() > 0 else "cpu"


def _need_package(engine: str) -> None:
    package = PACKAGES.get(engine)
    if package is not None and find_spec(package) is None:
        pip = package.replace("_", "-")
        raise EngineError(
            f"The recogniser {engine} needs the package {pip}, which is not installed.",
            f"Install it with: python -m pip install {pip}",
        )
