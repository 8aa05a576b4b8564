"""The one door to everything kept: a database and a folder of sound, both under the data folder."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import types
import zipfile
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.engine import URL

from audio import media as sound_files
from trainer import codec
from trainer.errors import StoreError
from trainer.settings import home, people_folder
from trainer.store.annotating import Annotating
from trainer.store.cohorts import Cohorts
from trainer.store.database import FILE, Database
from trainer.store.expiring import Expiring
from trainer.store.held import held
from trainer.store.library import Library
from trainer.store.marks import Marks
from trainer.store.media import MediaFolder
from trainer.store.people import People
from trainer.store.receiving import Receiving
from trainer.store.shelf import Shelf

EXPORT_FORM = 1
_ELSEWHERE = "Set INTERVIEW_HOME to a folder that can be written."


class Store(Receiving, Annotating, People, Cohorts, Library, Expiring, Shelf, Marks):
    """Sessions, answers with every judgement, sound by content, and what was typed.

    Times are given by the caller: the store reads no clock. Use it as a context manager, or ``close`` it.
    One store may serve several threads; several processes may each open their own.
    """

    def __init__(self, folder: Path | None = None, url: str | None = None) -> None:
        """Open the data folder (default: ``trainer.settings.home()``) and a database (default: a file in it).

        ``StoreError`` when the folder cannot be written, or the database is damaged, newer or not ours.
        """
        self.folder = home() if folder is None else folder
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"The data folder {self.folder} cannot be made: {error.strerror}."
            raise StoreError(message, _ELSEWHERE) from error
        own = URL.create("sqlite", database=str(self.folder / FILE))
        self.media = MediaFolder(self.folder / "media")
        shared = os.environ.get("INTERVIEW_DATABASE")
        self.database = Database(url or shared or own, room_of(self.folder))

    @classmethod
    def open(cls, folder: Path | None = None, url: str | None = None) -> Store:
        """The store, for ``with Store.open() as store``."""
        return cls(folder, url)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def keep_sound(self, data: bytes, suffix: str) -> str:
        """Keep a recording's file and return its digest, for ``Answer.media``. ``suffix`` like ``.flac``."""
        return self.media.put(data, suffix)

    def sound(self, digest: str, container: str = "") -> bytes:
        """A kept recording's file, checked; in another container (mp3, wav, …) when one is named."""
        data = self.media.get(digest)
        path = self.media.path(digest)
        if not container or path.suffix == f".{container}":
            return data
        return sound_files.encode(sound_files.load(path), container)

    def sound_if_here(self, digest: str | None, container: str = "") -> bytes | None:
        """The same; None for an answer without sound, or whose sound has gone or did not travel along."""
        return self.sound(digest, container) if digest and self.media.find(digest) else None

    def export(self, target: Path, session_ids: Iterable[int] | None = None, *, private: bool = False) -> Path:
        """Write sessions (all without ids) and their sound into one zip file, whole or not at all.

        ``sessions/ID.json`` are ``trainer.codec`` texts; sound that is not here is left out. ``private`` adds drafts
        and builder answers, and in ``held`` every row of every table: whatever is held about a person.
        """
        ids = sorted(row.id for row in self.sessions()) if session_ids is None else sorted(set(session_ids))
        beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED) as bundle:
                self._write(bundle, ids, private)
            beside.replace(target)
        except OSError as error:
            message = f"The export could not be written to {target}: {error.strerror}."
            raise StoreError(message, "Make room or name another file.") from error
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        return target

    def _write(self, bundle: zipfile.ZipFile, ids: list[int], private: bool) -> None:
        digests: set[str] = set()
        for session_id in ids:
            session = self.session(session_id)
            digests |= {a.media for a in session.answers if a.media and self.media.find(a.media)}
            _entry(bundle, f"sessions/{session_id}.json", codec.dump(session))
        for digest in sorted(digests):
            _entry(bundle, f"media/{self.media.path(digest).name}", self.media.get(digest))
        profiles = {str(id): codec.plain(profile) for id, profile in sorted(self.profiles().items())}
        _entry(bundle, "roles.json", json.dumps(profiles, indent=1))
        if private:
            _entry(bundle, "builder.json", json.dumps(self.builder(), indent=1))
            _entry(bundle, "drafts.json", json.dumps(self.drafts(), indent=1))
            with self.database.reading() as connection:
                for name, lines in held(connection):
                    with bundle.open(_info(f"held/{name}.jsonl"), "w") as out:
                        out.writelines(f"{line}\n".encode() for line in lines)
        manifest = {"form": EXPORT_FORM, "sessions": ids, "sounds": len(digests), "private": private}
        _entry(bundle, "manifest.json", json.dumps(manifest, indent=1))


def room_of(folder: Path) -> str:
    """A data folder's room in a PostgreSQL database: a person's own on a shared server, else the database as it is."""
    return f"person_{folder.name}" if folder.parent == people_folder() else ""


def _entry(bundle: zipfile.ZipFile, name: str, data: str | bytes) -> None:
    """One file of the export, without the moment it was written at: same content, same bytes."""
    bundle.writestr(_info(name), data)


def _info(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
