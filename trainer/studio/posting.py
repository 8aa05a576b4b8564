"""Bundles for the screens: packed in a temporary place, looked into before they are taken in."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO

from trainer import coach
from trainer.coach import TO_COACH, TO_LEARNER, Parcel
from trainer.content import registry as content
from trainer.delivery import registry as delivery
from trainer.store import Received, Store
from trainer.store.told import SOURCE

SUFFIX = coach.SUFFIX

__all__ = [
    "TO_COACH", "TO_LEARNER", "Packed", "contents", "elements", "look_into", "metrics", "one_page", "only_here", "pack",
    "take_in",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Packed:
    """A bundle to be saved by the browser: its file's name and bytes, and what is in it, line by line."""

    name: str
    data: bytes
    contents: tuple[str, ...]


def only_here(store: Store, session_ids: Sequence[int]) -> bool:
    """Whether one of these was cut from a recording that was taken in here: whose answers they are has not got them."""
    return any(SOURCE in store.told_of(each) for each in session_ids)


def contents(
    store: Store, session_ids: Sequence[int], to: str, at: datetime, *, sound: bool, how_i_speak: bool = False
) -> tuple[str, ...]:
    """What a bundle would hold, before it is made."""
    return coach.prepare(store, session_ids, to=to, at=at, sound=sound, how_i_speak=how_i_speak).contents


def pack(
    store: Store,
    session_ids: Sequence[int],
    to: str,
    at: datetime,
    *,
    sound: bool,
    prompts: Mapping[str, str],
    page: bool = False,
    how_i_speak: bool = False,
) -> Packed:
    """A bundle. ``page``: with ``open-me.html``, the whole as one page, for somebody who installs nothing."""
    parcel = coach.prepare(store, session_ids, to=to, at=at, sound=sound, how_i_speak=how_i_speak)
    whole = coach.page_with_sound(store, parcel, prompts) if page else ""
    with tempfile.TemporaryDirectory(prefix="interview-") as folder:
        made = coach.write(parcel, Path(folder) / "bundle.zip", page=whole)
        return Packed(f"{_file_name(parcel)}{SUFFIX}", made.read_bytes(), parcel.contents)


def one_page(
    store: Store, session_ids: Sequence[int], to: str, at: datetime, *, sound: bool, prompts: Mapping[str, str]
) -> Packed:
    """The same as one HTML page, for somebody who installs nothing."""
    parcel = coach.prepare(store, session_ids, to=to, at=at, sound=sound)
    page = coach.page_with_sound(store, parcel, prompts)
    return Packed(f"{_file_name(parcel)}.html", page.encode("utf-8", "replace"), parcel.contents)


def look_into(source: bytes | Path, now: datetime) -> tuple[Parcel, str]:
    """What a bundle from outside holds, checked through and through. ``InputError`` says what is wrong with it."""
    opened: Path | IO[bytes] = BytesIO(source) if isinstance(source, bytes) else source
    return coach.look_into(opened, now)


def take_in(
    store: Store, parcel: Parcel, digest: str, at: datetime, *, as_coach: bool, mine: bool | None = None
) -> tuple[Received, str]:
    """Take a bundle in; what it brought, in words."""
    told, left_out = coach.take_in(store, parcel, digest, at=at, as_coach=as_coach, mine=mine)
    words = str(told)
    if left_out:
        words += f" Left out: {left_out} in your name that you did not write."
    return told, words


def _file_name(parcel: Parcel) -> str:
    clean = "".join(c if c.isalnum() else "-" for c in parcel.learner.name.lower()).strip("-")[:40] or "interview"
    return f"{clean}-{parcel.made_at:%Y-%m-%d}-{'for-coach' if parcel.to == TO_COACH else 'from-coach'}"


def elements() -> tuple[str, ...]:
    """Every element an answer can hold."""
    return tuple(content.catalogue().elements)


def metrics() -> tuple[str, ...]:
    """Every measure there is."""
    return tuple(delivery.catalogue().metrics)
