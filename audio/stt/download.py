"""One file from the hub, with progress, going on where it stopped; and clear words when it does not come.

The hub's own client begins every interrupted file again (its unfinished file gets a new random name each
time, seen in huggingface_hub 1.33), which at 145 MB on a hotel network means never. So the pinned file is
fetched by its plain address, with a range request from where the last try ended, and checked against its
SHA-256 by the caller. Nobody's token is sent.
"""

from __future__ import annotations

import errno
import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn
from urllib.parse import quote, urlsplit

from audio.errors import EngineError, StorageError

if TYPE_CHECKING:
    from audio.stt.models import File, Known

PART = ".part"
"""Ending of a file that has not arrived whole."""

REACH_S = 10.0
"""How long the hub may say nothing before it counts as out of reach."""

TRIES = 3
"""Attempts that bring nothing before giving up; as long as bytes come, it goes on."""

CHUNK = 1 << 17

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def fetch(
    model: Known,
    file: File,
    folder: Path,
    endpoint: str,
    before: int,
    progress: Callable[[float, str], None] | None,
) -> None:
    """Bring one file of the pinned commit into ``folder``; ``before``: bytes of the model already here.

    Raises ``EngineError`` when it does not come and ``StorageError`` when it does not fit; what has arrived
    stays beside it, ending in ``.part``.
    """
    if os.environ.get("HF_HUB_OFFLINE", "0").upper() in {"1", "ON", "YES", "TRUE"}:
        raise EngineError(
            "Downloading is switched off on this computer (HF_HUB_OFFLINE is set).",
            "Unset HF_HUB_OFFLINE and try again.",
        )
    part = folder / (file.name + PART)
    address = f"{endpoint.rstrip('/')}/{model.repository}/resolve/{model.revision}/{quote(file.name)}"

    def tell(arrived: int) -> None:
        if progress is not None:
            share = min(1.0, (before + arrived) / model.size)
            progress(share, f"{model.name}: {(before + arrived) / 1e6:.0f} of {model.size / 1e6:.0f} MB")

    left = TRIES
    while (arrived := _size(part)) < file.size:
        try:
            _append(address, part, arrived, file.size, tell)
            trouble: Exception | None = None
        except urllib.error.HTTPError as error:
            if error.code == 416:
                part.unlink(missing_ok=True)
            trouble = error
        except (OSError, http.client.HTTPException) as error:
            _no_room(error, file, model)
            trouble = error
        left = left - 1 if _size(part) <= arrived else TRIES
        if left == 0:
            _give_up(trouble, address, file, model)
    part.replace(folder / file.name)


def _append(address: str, part: Path, arrived: int, size: int, tell: Callable[[int], None]) -> None:
    """Ask for what is missing and write it down as it comes; begins anew where the hub cannot go on."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "identity"})
    if arrived:
        request.add_header("Range", f"bytes={arrived}-")
    with urllib.request.urlopen(request, timeout=REACH_S) as answer:
        goes_on = answer.status == 206
        arrived = arrived if goes_on else 0
        with part.open("ab" if goes_on else "wb") as out:
            _pour(answer, out, arrived, size, tell)


def _pour(answer: IO[bytes], out: IO[bytes], arrived: int, size: int, tell: Callable[[int], None]) -> None:
    tell(arrived)
    while arrived < size:
        chunk = answer.read(min(CHUNK, size - arrived))
        if not chunk:
            return
        out.write(chunk)
        out.flush()
        arrived += len(chunk)
        tell(arrived)


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except FileNotFoundError:
        return 0


def _no_room(error: Exception, file: File, model: Known) -> None:
    if isinstance(error, OSError) and not isinstance(error, urllib.error.URLError) and error.errno in NO_ROOM:
        raise StorageError(
            f"The disk is full: {file.name} of {model.name} does not fit.",
            "Free some disk space and try again: what has arrived is kept.",
        ) from error


def _give_up(error: Exception | None, address: str, file: File, model: Known) -> NoReturn:
    host = urlsplit(address).hostname or address
    if isinstance(error, urllib.error.HTTPError):
        raise EngineError(
            f"{host} does not give {file.name} of {model.name}: it answers {error.code}.",
            "Try again later, or copy a model's folder here and give it as the model.",
        ) from error
    if isinstance(error, urllib.error.URLError):
        raise EngineError(
            f"{host} cannot be reached: {error.reason}.",
            "Connect to the internet and try again, or copy a model's folder here and give it as the model.",
        ) from error
    raise EngineError(
        f"{file.name} of {model.name} stopped arriving{f': {error}' if error else ''}.",
        "Check the network and try again: what has arrived is kept.",
    ) from error
