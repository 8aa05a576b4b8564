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
Change = tuple[int, bytes]
"""Where a line begins, and what is to stand there instead, as long as what stands there now."""


class Log:
    """The log of a server. Lines are appended whole, by any number of processes."""

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
        """Take out the lines of earlier than a moment; how many went."""
        old = ((at, line) for at, line, row in self._lines() if datetime.fromisoformat(row["at"]) < before)
        return self._overwrite((at, b" " * (len(line) - 1)) for at, line in old)

    def _about(self, email: str, ids: Collection[str], names: Mapping[str, Collection[str]]) -> Iterator[Change]:
        """Where a person's lines begin, and what is to stand there instead."""
        for at, line, row in self._lines():
            whom = row.get("whom", "")
            if row["who"] in ids or row["email"] == email:
                yield at, b" " * (len(line) - 1)
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

    def _lines(self) -> Iterator[tuple[int, bytes, dict[str, Any]]]:
        """Every whole line: where it begins, its bytes, what it says."""
        at = 0
        for line in self.path.read_bytes().splitlines(keepends=True) if self.path.is_file() else []:
            if line.endswith(b"}\n"):
                yield at, line, json.loads(line)
            at += len(line)

    def seen(self) -> frozenset[str]:
        """The ids of those who did something that is written down."""
        return frozenset(row["who"] for _, _, row in self._lines())

    def rows(self, last: int = 500) -> list[dict[str, Any]]:
        """The newest lines, newest first."""
        return [row for _, _, row in self._lines()][: -last - 1 : -1]
