"""What leaves the program when a person asks for it: one answer in any form, or everything."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from trainer import codec
from trainer.delivery.manner import unsaid
from trainer.report import SUFFIXES, render
from trainer.settings import FILE, home
from trainer.store import Store
from trainer.studio.coached import words_for
from trainer.studio.keeping import kept
from trainer.studio.takes import takes_folder, taking_in_folder
from trainer.values import Session

BUNDLE = "zip"
FORMS: Mapping[str, tuple[str, str]] = {
    "html": ("A page with its sound", "text/html"),
    BUNDLE: ("Everything of it, with the sound (zip)", "application/zip"),
    "markdown": ("Markdown", "text/markdown"),
    "text": ("Plain text", "text/plain"),
    "json": ("JSON", "application/json"),
    "textgrid": ("TextGrid, for Praat", "text/plain"),
    "srt": ("Subtitles (srt)", "application/x-subrip"),
    "vtt": ("Captions (vtt)", "text/vtt"),
    "csv": ("A table of its moments (csv)", "text/csv"),
}
"""Form of one answer on its way out → its name in words and its media type."""


CONTENTS = """What is in this file
sessions/       every kept answer with its report, one file for each time you practised
media/          the sound of the answers
roles.json      the jobs you prepare for
builder.json    what you wrote about your direction, and drafts.json: what you had begun to type
held/           every row that the program holds, one file for each table, one line for each row: adverts and lines of
                your jobs, what you found out about them, notes, replies, tags, comments, what comes back when
takes/          recordings that were neither kept nor thrown away yet
taking-in/      interviews that are being taken in
settings.toml   what you chose in the settings
"""
"""A page for whoever opens the file."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file to hand out."""

    data: bytes
    name: str
    kind: str


def hand_out(store: Store, answer_id: int, form: str) -> Parcel:
    """One kept answer as a coach left it, in a form of ``FORMS``. ``InputError`` where it has nothing for that form."""
    answer, reviewed = kept(store, answer_id)
    stem = f"{_file_name(answer.review.question.prompt)}-{answer_id}"
    sound, notes = reviewed.sound, words_for(store, answer_id)

    def written(as_form: str) -> bytes:
        carried = sound if as_form == "html" else None
        text = render(
            answer.review, as_form, media=carried, id=str(answer_id), hearing=answer.hearing, replies=answer.replies,
            notes=notes,
        )  # fmt: skip
        return (text + "\n").encode()

    if form != BUNDLE:
        return Parcel(written(form), stem + SUFFIXES[form], FORMS[form][1])
    parts = {f"{stem}{SUFFIXES[each]}": written(each) for each in ("html", "json", "text")}
    shared = replace(answer, review=unsaid(answer.review))
    parts["answer.json"] = codec.dump(Session(answer.answered_at, (shared,))).encode()
    if sound is not None and answer.media:
        parts[stem + store.media.path(answer.media).suffix] = sound
    return Parcel(_zipped(parts), f"{stem}.zip", FORMS[form][1])


def hand_out_everything(store: Store) -> Parcel:
    """All that is held about a person in one file; nothing of it stays behind."""
    place = home() / "everything.zip"
    try:
        store.export(place, private=True)
        with zipfile.ZipFile(place, "a", zipfile.ZIP_DEFLATED) as bundle:
            for path in _beside():
                bundle.write(path, path.relative_to(home()).as_posix())
            bundle.writestr("CONTENTS.txt", CONTENTS)
        data = place.read_bytes()
    finally:
        place.unlink(missing_ok=True)
    return Parcel(data, "interview-practice.zip", "application/zip")


def _beside() -> list[Path]:
    """What lies beside the database: choices, recordings that are not kept yet, interviews being taken in."""
    found = [home() / FILE, *takes_folder().glob("*"), *taking_in_folder().rglob("*")]
    return sorted(path for path in found if path.is_file())


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # same content, same bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            bundle.writestr(entry, data)
    return out.getvalue()


def _file_name(prompt: str) -> str:
    """A question as the name of a file: small letters, digits and dashes, six words of it."""
    return "-".join(re.findall(r"[a-z0-9]+", prompt.lower().replace("’", "").replace("'", ""))[:6]) or "answer"
