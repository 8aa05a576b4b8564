"""Opening a bundle as what it is, a file from a stranger: everything is checked before anything is believed.

Nothing is ever unpacked to a path of the bundle's choosing. What does not fit is an ``InputError`` that names it.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from trainer.coach import limits
from trainer.coach.bundle import FORM, MANIFEST, PAGE, RUBRICS, SAID, SCHEMA
from trainer.errors import InputError

AGAIN = "Nothing was changed here. Ask for the bundle again."
_NAME = re.compile(
    rf"{re.escape(MANIFEST)}|{re.escape(SAID)}|{re.escape(RUBRICS)}|{re.escape(PAGE)}"
    r"|sessions/[0-9a-f]{32}\.json|media/[0-9a-f]{64}\.[a-z0-9]{1,8}"
)
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Opened:
    """A bundle's files, checked against its manifest. ``digest``: of the whole file."""

    source: Path | IO[bytes]
    manifest: dict[str, Any]
    digest: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.manifest["files"])

    def text(self, name: str) -> Any:
        """One of its JSON files."""
        return parsed(self.read(name), name)

    def read(self, name: str) -> bytes:
        """One of its files; its size and digest are those of the manifest or it is refused."""
        told = self.manifest["files"][name]
        with _zip(self.source) as bundle:
            data = _bytes(bundle, bundle.getinfo(name))
        if len(data) != told["bytes"] or hashlib.sha256(data).hexdigest() != told["sha256"]:
            raise InputError(f"{name} in the bundle is not what its list says: damaged or changed.", AGAIN)
        return data


def open_bundle(source: Path | IO[bytes]) -> Opened:
    """Check names, kinds, sizes and the manifest of a bundle. Its files are read one by one afterwards.

    ``InputError`` for whatever is wrong with it.
    """
    digest = _digest(source)
    with _zip(source) as bundle:
        entries = _checked(bundle.infolist(), _length(source))
        if MANIFEST not in entries:
            raise InputError("This zip file is no bundle: it has no manifest.", "Pick the file that was exported.")
        manifest = parsed(_bytes(bundle, entries[MANIFEST]), MANIFEST)
    _check_manifest(manifest)
    there = set(entries) - {MANIFEST}
    listed = set(manifest["files"])
    for name in sorted(there ^ listed):
        what = "is not in its list" if name in there else "is in its list and not in it"
        raise InputError(f"{name[:100]} {what}: the bundle is damaged or changed.", AGAIN)
    for name in (SAID, RUBRICS):
        if name not in there:
            raise InputError(f"The bundle has no {name}.", AGAIN)
    return Opened(source, manifest, digest)


def parsed(data: bytes, name: str) -> Any:
    """JSON, or an ``InputError``."""
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} in the bundle cannot be read: {str(error)[:80]}.", AGAIN) from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no figure")


def _zip(source: Path | IO[bytes]) -> zipfile.ZipFile:
    try:
        if not isinstance(source, Path):
            source.seek(0)
        return zipfile.ZipFile(source)
    except FileNotFoundError:
        raise InputError(f"{source} is not there.", "Check the name.") from None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError):
        raise InputError("This is no bundle, or it broke off on its way.", AGAIN) from None


def _checked(entries: list[zipfile.ZipInfo], length: int) -> dict[str, zipfile.ZipInfo]:
    if len(entries) > limits.FILES:
        raise InputError(f"The bundle holds {len(entries)} files; {limits.FILES} is the most.", AGAIN)
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.orig_filename
        if not _NAME.fullmatch(name) or entry.filename != name:
            raise InputError(f"The bundle holds {name[:100]!r}, which belongs in no bundle.", AGAIN)
        if name in found:
            raise InputError(f"The bundle holds {name} twice.", AGAIN)
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise InputError(f"{name} in the bundle is a link or a device, not a file.", AGAIN)
        if entry.flag_bits & 0x1:
            raise InputError("The bundle is encrypted.", "Ask for it without a password.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InputError(f"{name} is packed in a way bundles do not use.", AGAIN)
        most = limits.SOUND if name.startswith("media/") or name == PAGE else limits.TEXT
        if entry.file_size > most:
            raise InputError(
                f"{name} would unpack to {entry.file_size / 1e6:.0f} MB; {most / 1e6:.0f} is the most.", AGAIN
            )
        if entry.file_size > limits.SMALL and entry.file_size > limits.RATIO * max(1, entry.compress_size):
            raise InputError(f"{name} would grow {limits.RATIO} times and more when unpacked.", AGAIN)
        found[name] = entry
    packed, whole = sum(e.compress_size for e in entries), sum(e.file_size for e in entries)
    texts = sum(e.file_size for e in entries if e.filename.endswith(".json"))
    if packed > length:
        raise InputError("Files of the bundle overlap each other.", AGAIN)
    if whole > limits.WHOLE or texts > limits.TEXTS:
        raise InputError(f"The bundle would unpack to {whole / 1e6:.0f} MB, which is too much.", AGAIN)
    return found


def _bytes(bundle: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A file of the bundle; never more bytes than its entry says."""
    parts, size = [], 0
    try:
        with bundle.open(entry) as file:
            while block := file.read(min(_BLOCK, entry.file_size + 1 - size)):
                parts.append(block)
                size += len(block)
                if size > entry.file_size:
                    break
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        raise InputError(f"{entry.filename} in the bundle is damaged.", AGAIN) from None
    if size != entry.file_size:
        raise InputError(f"{entry.filename} in the bundle is not as long as it says.", AGAIN)
    return b"".join(parts)


def _check_manifest(manifest: Any) -> None:
    if not isinstance(manifest, dict) or manifest.get("form") != FORM:
        raise InputError("This zip file is no bundle of this program.", "Pick the file that was exported.")
    schema = manifest.get("schema")
    if type(schema) is not int or schema < 1:
        raise InputError("The version of the bundle is no number.", AGAIN)
    if schema > SCHEMA:
        raise InputError(
            f"The bundle was made by a newer version of this program (form {schema}, this one reads up to {SCHEMA}).",
            "Update the program, then import it again. Nothing was changed here.",
        )
    files = manifest.get("files")
    if not isinstance(files, dict):
        raise InputError("The bundle's list of files is missing.", AGAIN)
    for name, told in files.items():
        if (
            not isinstance(told, dict)
            or set(told) != {"sha256", "bytes"}
            or type(told["bytes"]) is not int
            or not isinstance(told["sha256"], str)
            or not re.fullmatch(r"[0-9a-f]{64}", told["sha256"])
        ):
            raise InputError(f"The bundle's list says nothing sensible about {name[:100]}.", AGAIN)


def _digest(source: Path | IO[bytes]) -> str:
    made = hashlib.sha256()
    for block in _blocks(source):
        made.update(block)
    return made.hexdigest()


def _blocks(source: Path | IO[bytes]) -> Iterator[bytes]:
    if not isinstance(source, Path):
        source.seek(0)
        while block := source.read(_BLOCK):
            yield block
        return
    try:
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except FileNotFoundError:
        raise InputError(f"{source} is not there.", "Check the name.") from None
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}.", "Pick another file.") from None


def _length(source: Path | IO[bytes]) -> int:
    if isinstance(source, Path):
        return source.stat().st_size
    source.seek(0, 2)
    return source.tell()
