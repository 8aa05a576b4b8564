"""The weights of the listener: which there are, which are here, and getting one when somebody asks for it.

Each known model is pinned: the commit of its repository, and the size and SHA-256 of every file. Where these
come from: commit hashes and checksums published by several independent projects that pin the same models and
agree with each other; they were not read from the hub itself. A file that differs is refused, so the worst
that a wrong pin can do is say no. Nothing here ever downloads unasked.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from audio.errors import EngineError, ModelMissing, StorageError

ENDPOINT = "https://huggingface.co"
MARKER = "complete.json"
"""Written last: without it a folder is an unfinished download, whatever lies in it."""

SPARE_BYTES = 50_000_000
"""Room left on the disk beside the model."""

NEEDED = ("model.bin", "config.json", "tokenizer.json")
"""What a folder of one's own must hold; without its tokenizer faster-whisper would ask the network."""

PIECE = 1 << 20


class File(NamedTuple):
    """One file of a model as it must be."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Known:
    """A model that can be pulled by name."""

    name: str
    repository: str
    revision: str
    files: tuple[File, ...]
    about: str

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class Listed:
    """A known model and whether it is on this computer; ``arrived``: bytes here of one that is not complete."""

    name: str
    about: str
    size: int
    present: bool
    path: Path
    arrived: int = 0

    @property
    def size_mb(self) -> float:
        return self.size / 1e6


_TOKENIZER = File(
    "tokenizer.json", 2_128_466, "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"
)
_VOCABULARY = File(
    "vocabulary.txt", 422_309, "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"
)


def _english(name: str, revision: str, config: File, weights: File, about: str) -> Known:
    files = (config, weights, _TOKENIZER, _VOCABULARY)
    return Known(name, f"Systran/faster-whisper-{name}", revision, files, about)


KNOWN: Mapping[str, Known] = {
    model.name: model
    for model in (
        _english(
            "tiny.en",
            "0d3d19a32d3338f10357c0889762bd8d64bbdeba",
            File("config.json", 2_317, "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
            File("model.bin", 75_537_502, "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
            "fastest, for old laptops; more words wrong",
        ),
        _english(
            "base.en",
            "3d3d5dee26484f91867d81cb899cfcf72b96be6c",
            File("config.json", 2_227, "f3bc3821e9fc76a27bae538e11ae5b677dcdd352b4600429ce7951d398569aeb"),
            File("model.bin", 145_216_508, "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef"),
            "the default: good words on any laptop",
        ),
        _english(
            "small.en",
            "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
            File("config.json", 2_657, "666a9605530ac1f61fa8177f3702b4dacec9966749e42610839fcc32661d5fae"),
            File("model.bin", 483_545_366, "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a"),
            "better words, about three times slower",
        ),
        _english(
            "medium.en",
            "a29b04bd15381511a9af671baec01072039215e3",
            File("config.json", 2_643, "4a1848ebabe7938d9797c15a2e8e4ce1d36e6fd4a43d096ae5955257c67c7962"),
            File("model.bin", 1_527_904_330, "11b220779aea4c6f3ce9d2549c8a95ea869ed84066864b999531ef53e594fe5b"),
            "best words here; wants a fast computer or a CUDA card",
        ),
    )
}
"""Every model by name, smallest first."""


def listed(folder: str | Path, *, known: Mapping[str, Known] | None = None) -> tuple[Listed, ...]:
    """The known models, each with whether it lies complete in ``folder``; smallest first."""
    models = KNOWN if known is None else known
    return tuple(_listed(model, Path(folder) / model.name) for model in models.values())


def _listed(model: Known, path: Path) -> Listed:
    here = _fault(model, path) is None
    return Listed(model.name, model.about, model.size, here, path, 0 if here else _arrived(path))


def _arrived(path: Path) -> int:
    """Bytes of a model's files that lie in its folder, whole or begun."""
    return sum(part.stat().st_size for part in path.rglob("*") if part.is_file()) if path.is_dir() else 0


def installed(name: str, folder: str | Path | None, *, known: Mapping[str, Known] | None = None) -> Path:
    """The folder of a complete model; ``ModelMissing`` says how to get it when it is not here."""
    model = _known(name, known)
    hint = f"Get it once with: interview models pull {name} ({model.size / 1e6:.0f} MB)."
    if folder is None:
        raise ModelMissing(f"The Whisper model {name} is not on this computer.", hint)
    path = Path(folder) / name
    fault = _fault(model, path)
    if fault is not None:
        raise ModelMissing(f"The Whisper model {name} {fault}.", hint)
    return path


def check_own(folder: Path) -> None:
    """Refuse a folder of one's own that cannot be a Whisper model in CTranslate2's format."""
    absent = [name for name in NEEDED if not (folder / name).is_file()]
    if absent:
        raise ModelMissing(
            f"{folder} is no Whisper model: {', '.join(absent)} missing.",
            "A model for faster-whisper is a folder with model.bin, config.json and tokenizer.json.",
        )


def pull(
    name: str,
    folder: str | Path,
    progress: Callable[[float, str], None] | None = None,
    endpoint: str | None = None,
    *,
    known: Mapping[str, Known] | None = None,
) -> Path:
    """Get a model, once: pinned commit, going on where an earlier try stopped, every byte checked.

    ``folder`` holds one folder a model. ``progress`` gets the share done and a line for people; it may raise
    ``Cancelled``, and what has arrived stays for the next try. ``endpoint``: a mirror of the hub; else
    ``HF_ENDPOINT`` where it is set. Raises ``EngineError`` (unknown model, no
    network, damaged file) and ``StorageError`` (no room, no place for a file). Nobody's token is sent.
    """
    from audio.stt.download import fetch

    model = _known(name, known)
    path = Path(folder) / name
    if _fault(model, path) is None:
        return path
    _need_room(model, path)
    try:
        path.mkdir(parents=True, exist_ok=True)
        (path / MARKER).unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            f"There is no place for the model at {path}: {error.strerror or error}.",
            "Choose another data folder with INTERVIEW_HOME.",
        ) from error
    before = 0
    for file in model.files:
        if not _same(path / file.name, file):
            (path / file.name).unlink(missing_ok=True)
            fetch(model, file, path, endpoint or os.environ.get("HF_ENDPOINT") or ENDPOINT, before, progress)
        if not _same(path / file.name, file):
            (path / file.name).unlink(missing_ok=True)
            raise EngineError(
                f"{file.name} of {name} arrived damaged or is not the file it should be; it was thrown away.",
                "Try again; if it stays so, the network or the mirror in between changes files.",
            )
        before += file.size
    _mark(model, path)
    if progress is not None:
        progress(1.0, f"{name} is here")
    return path


def _known(name: str, known: Mapping[str, Known] | None) -> Known:
    models = KNOWN if known is None else known
    if name not in models:
        raise EngineError(f"There is no model called “{name}”.", f"Known models: {', '.join(models)}.")
    return models[name]


def _fault(model: Known, path: Path) -> str | None:
    """What keeps a folder from being this model, complete; None when nothing does."""
    try:
        marker = json.loads((path / MARKER).read_text(encoding="utf-8"))
    except FileNotFoundError:
        unfinished = path.is_dir() and any(path.iterdir())
        return "is only partly downloaded" if unfinished else "is not on this computer"
    except (OSError, ValueError):
        return "has a damaged mark of completeness"
    if not isinstance(marker, dict) or marker.get("revision") != model.revision:
        return "is here in another version"
    for file in model.files:
        try:
            size = (path / file.name).stat().st_size
        except OSError:
            return f"is damaged: {file.name} is missing"
        if size != file.size:
            return f"is damaged: {file.name} has {size} bytes instead of {file.size}"
    return None


def _same(path: Path, file: File) -> bool:
    """Whether a file is there and is the one that is pinned, byte for byte."""
    try:
        if path.stat().st_size != file.size:
            return False
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while piece := stream.read(PIECE):
                digest.update(piece)
    except OSError:
        return False
    return digest.hexdigest() == file.sha256


def _need_room(model: Known, path: Path) -> None:
    """Refuse before the first byte when the disk cannot hold the model."""
    there = next((place for place in (path, *path.parents) if place.is_dir()), Path(path.anchor or "."))
    needed = max(0, model.size - _arrived(path)) + SPARE_BYTES
    free = shutil.disk_usage(there).free
    if free < needed:
        raise StorageError(
            f"The model {model.name} needs {needed / 1e6:.0f} MB, and only {free / 1e6:.0f} MB are free at {there}.",
            "Free some disk space, choose a smaller model, or move the data folder with INTERVIEW_HOME.",
        )


def _mark(model: Known, path: Path) -> None:
    """Say that the folder is complete, in one step."""
    text = json.dumps({"model": model.name, "repository": model.repository, "revision": model.revision})
    try:
        unfinished = path / (MARKER + ".new")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path / MARKER)
    except OSError as error:
        raise StorageError(
            f"The model arrived, but {path} takes no more files: {error.strerror or error}.",
            "Free some disk space and pull it again; nothing is downloaded twice.",
        ) from error
