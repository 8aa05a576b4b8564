"""Who did what with whose things, and when: one line a deed, never the contents."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from trainer.server.people import Visitor
from trainer.settings import base_home

FILE = "access.jsonl"
BEGIN = b'{"at": '
"""How a line begins; inside one no such thing stands, for quotes are escaped there."""
Change = tuple[int, bytes]
"""Where a line begins, and what is to stand there instead, as long as what stands there now."""


class Log:
    """The log of a server. Lines are appended whole, by any number of processes.

    A line that broke off, on a full disk, costs none of the others.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or base_home() / FILE

    def note(self, at: datetime, visitor: Visitor, deed: str, about: str = "", whom: str = "") -> None:
        """Write down a deed: signed in | agreed | handed in | returned | received, of one's own; what a coach or an
        operator does with somebody else's: took in | opened | saved | exported | deleted.

        ``whom``: the e-mail address of the one whose things they are, a name where there is none.
        """
        row = {
            "at": at.isoformat(timespec="seconds"),
            "who": visitor.id,
            "email": visitor.email,
            "deed": deed,
            "whom": whom,
            "about": about,
        }
        line = json.dumps(row).encode() + b"\n"
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def count(self, email: str, ids: Collection[str], names: Mapping[str, Collection[str]]) -> int:
        """How many lines ``forget`` would change."""
        return len(tuple(self._about(email, ids, names)))

    def forget(self, email: str, ids: Collection[str], names: Mapping[str, Collection[str]]) -> None:
        """Take a person out: lines of their own go, in those of others they are struck out.

        ``ids``: those they had here; ``names``: by a coach's id, what that coach called them. Lines are overwritten
        where they stand, in their own length, so that others go on appending.
        """
        self._overwrite(self._about(email, ids, names))

    def expire(self, before: datetime) -> int:
        """Take out the lines of earlier than a moment; how many went. A torn one is as old as that before it."""
        changes, old = [], True
        for at, line, row in self._pieces():
            old = old if row is None else datetime.fromisoformat(row["at"]) < before
            if old:
                changes.append((at, _blank(line)))
        return self._overwrite(changes)

    def _about(self, email: str, ids: Collection[str], names: Mapping[str, Collection[str]]) -> Iterator[Change]:
        """Where a person's lines begin, and what is to stand there instead."""
        traces = [
            json.dumps(each)[1:-1].encode() for each in (email, *ids, *(n for own in names.values() for n in own))
        ]
        for at, line, row in self._pieces(tail=True):
            if row is None:
                if any(trace in line for trace in traces):
                    yield at, _blank(line)
                continue
            whom = row.get("whom", "")
            if row["who"] in ids or row["email"] == email:
                yield at, _blank(line)
            elif whom and (whom == email or whom in names.get(row["who"], ())):
                told = json.dumps(whom)
                struck = f'"{"*" * (len(told) - 2)}"'
                yield at, line.replace(f'"whom": {told}'.encode(), f'"whom": {struck}'.encode())

    def _overwrite(self, changes: Iterable[Change]) -> int:
        count = 0
        for at, fresh in changes:
            with self.path.open("r+b") as file:
                file.seek(at)
                file.write(fresh)
            count += 1
        return count

    def _pieces(self, *, tail: bool = False) -> Iterator[tuple[int, bytes, dict[str, Any] | None]]:
        """All that is written: where it begins, its bytes, what it says; None for what broke off and says nothing.

        ``tail``: the last line as well where it has no end, which broke off or is being written.
        """
        at = 0
        for line in self.path.read_bytes().splitlines(keepends=True) if self.path.is_file() else []:
            if not line.endswith(b"\n"):
                if tail and line.strip():
                    yield at, line, None
            elif line.strip():
                torn = max(0, line.rfind(BEGIN))
                if line[:torn].strip():
                    yield at, line[:torn], None
                yield at + torn, line[torn:], _row(line[torn:])
            at += len(line)

    @property
    def torn(self) -> int:
        """How many lines broke off and say nothing."""
        return sum(1 for _, _, row in self._pieces() if row is None)

    def seen(self) -> frozenset[str]:
        """The ids of those who did something that is written down."""
        return frozenset(row["who"] for _, _, row in self._pieces() if row is not None)

    def rows(self, last: int = 500) -> list[dict[str, Any]]:
        """The newest lines, newest first."""
        return [row for _, _, row in self._pieces() if row is not None][: -last - 1 : -1]


def _row(line: bytes) -> dict[str, Any] | None:
    """What a line says; None when it is not a whole one."""
    try:
        row = json.loads(line)
        datetime.fromisoformat(row["at"])
        return row if {"who", "email", "deed"} <= row.keys() else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _blank(line: bytes) -> bytes:
    return b" " * len(line.rstrip(b"\n"))
