"""Sound kept by its content: a file's name is the digest of its bytes, so the same sound is kept once.

A file appears whole or not at all: written beside its place, flushed to the disk, then renamed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

from trainer.errors import StoreError

_NAME = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_ROOM = "Make room, or set INTERVIEW_HOME to another folder; what was saved before is still there."


class MediaFolder:
    """Files under ``folder/ab/abcdef….flac``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, data: bytes, suffix: str) -> str:
        """Keep a file's bytes and return their digest. ``suffix`` like ``.flac``. ``StoreError`` on a full disk."""
        if not _SUFFIX.fullmatch(suffix):
            raise ValueError(f"a suffix is a dot and small letters, not {suffix!r}")
        digest = hashlib.sha256(data).hexdigest()
        if self.find(digest) is not None:
            return digest
        place = self.folder / digest[:2] / f"{digest}{suffix}"
        beside = place.with_name(f".{digest}.{secrets.token_hex(4)}.part")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        except OSError as error:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise StoreError(f"The sound could not be saved in {self.folder}: {error.strerror}.", _ROOM) from error
        return digest

    def find(self, digest: str) -> Path | None:
        """The file with this digest, or None."""
        if not _NAME.fullmatch(digest):
            return None
        return next(iter(sorted((self.folder / digest[:2]).glob(f"{digest}.*"))), None)

    def path(self, digest: str) -> Path:
        """The file with this digest; ``StoreError`` when it is gone."""
        found = self.find(digest)
        if found is None:
            raise StoreError(
                "The sound of this answer is not in the data folder.", "The words and the report are kept."
            )
        return found

    def get(self, digest: str) -> bytes:
        """A file's bytes, checked against their digest; ``StoreError`` when gone or changed."""
        path = self.path(digest)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise StoreError(
                f"{path} cannot be read: {error.strerror}.", "Check the disk and the permissions."
            ) from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise StoreError(
                f"{path} is not what was saved.", "Put a copy of it back; the words and the report are kept."
            )
        return data

    def remove(self, digest: str) -> int:
        """Delete a file and return how many bytes went; 0 when there was none."""
        found = self.find(digest)
        if found is None:
            return 0
        size = found.stat().st_size
        found.unlink(missing_ok=True)
        return size

    def all(self) -> Iterator[tuple[str, Path]]:
        """Every kept file with its digest, in the order of digests."""
        for path in sorted(self.folder.glob("??/*")):
            digest = path.name.partition(".")[0]
            if _NAME.fullmatch(digest):
                yield digest, path

    def unfinished(self) -> Iterator[Path]:
        """What a killed writer left beside its place."""
        yield from sorted(self.folder.glob("??/.*.part"))
