"""An interview handed over through the browser: laid down as it would lie on a disk, so that all that follows is one.

The recording, its transcript under the same name, each speaker's own file in the folder that Zoom uses for them.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from audio import media
from trainer import intake
from trainer.errors import InputError
from trainer.studio.takes import UPLOADED, taking_in_folder

LONGEST_NAME = 80


class Sent(NamedTuple):
    """A file as a browser hands it over: the name it claims, and its bytes."""

    name: str
    data: bytes


def receive(recording: Sent, beside: Sequence[Sent] = ()) -> Path:
    """Lay a recording down with what belongs to it; returns where it lies. ``let_go`` clears it away.

    ``beside``: its transcript and the speakers' own files, in any order. ``InputError``, and nothing is laid down,
    where the recording is none, a transcript cannot be read, there are two, or only one speaker's file.
    """
    if not media.is_media_name(recording.name):
        raise InputError(f"{recording.name} is no recording.", "Audio or video: wav, mp3, m4a, mp4, webm …")
    notes = [each for each in beside if Path(each.name).suffix.lower() in intake.NOTES]
    tracks = [each for each in beside if media.is_media_name(each.name)]
    if odd := [each.name for each in beside if each not in notes and each not in tracks]:
        kinds = ", ".join(ending[1:] for ending in intake.NOTES)
        raise InputError(f"{odd[0]} is neither a transcript nor a recording.", f"A transcript is {kinds}.")
    if len(notes) > 1:
        raise InputError("There are two transcripts.", "Hand one over: the one with names and times, if there is one.")
    if len(tracks) == 1:
        raise InputError(f"{tracks[0].name} is only one speaker’s file.", "Hand over each speaker’s own, or none.")
    named = [_clean(each.name) for each in tracks]
    if twice := {name for name in named if named.count(name) > 1}:
        raise InputError(f"Two files are called {min(twice)}.", "Name each after the one who speaks in it.")
    for each in notes:
        intake.written.parse(each.data, each.name)  # one that cannot be read is refused now, not after the listening
    folder = taking_in_folder() / f"{UPLOADED}{secrets.token_hex(8)}"
    place = folder / _clean(recording.name)
    wanted = [(place, recording.data)]
    wanted += [(place.with_suffix(Path(each.name).suffix.lower()), each.data) for each in notes]
    wanted += [(folder / intake.TRACKS / name, each.data) for name, each in zip(named, tracks)]
    for path, data in wanted:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return place


def is_sent(path: Path) -> bool:
    """Whether a recording was handed over, so that its file is ours to clear away."""
    return path.parent.parent == taking_in_folder() and path.parent.name.startswith(UPLOADED)


def let_go(path: Path) -> None:
    """Clear an interview that was handed over away, with what lies beside it; a person's own file stays."""
    if is_sent(path):
        shutil.rmtree(path.parent, ignore_errors=True)


def _clean(name: str) -> str:
    """A file's own name without what a disk or a screen could trip over; its ending stays."""
    path = Path(name.replace("\\", "/"))
    stem = "".join(c for c in path.stem if c.isprintable() and c not in '/:*?"<>|').strip(" .")[:LONGEST_NAME]
    return f"{stem or 'interview'}{path.suffix.lower()}"
