"""Who did what with whose things, and when: one line a deed, never the contents."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from trainer.server.people import Visitor
from trainer.settings import base_home

FILE = "access.jsonl"


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

    def rows(self, last: int = 500) -> list[dict[str, Any]]:
        """The newest lines, newest first."""
        if not self.path.is_file():
            return []
        lines = self.path.read_bytes().splitlines()[-last:]
        return [json.loads(line) for line in reversed(lines) if line.endswith(b"}")]
