"""Tables of learners for the screens, everything held about one of them, and how they leave."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path

from trainer.coach import person as people
from trainer.coach.cohort import Line, Table, table, things, to_csv
from trainer.store import Store

__all__ = ["Line", "Table", "everything_about", "forget", "make_csv", "table", "things"]


def make_csv() -> bytes:
    """Everybody’s figures, levels and pitfalls as a file for a spreadsheet; thousands of answers take seconds."""
    with Store.open() as store:
        return to_csv(store).encode("utf-8-sig")


def everything_about(store: Store, person_id: int, at: datetime) -> bytes:
    """Everything held about a person as one zip file."""
    with tempfile.TemporaryDirectory(prefix="interview-") as folder:
        return people.export(store, person_id, Path(folder) / "held.zip", at).read_bytes()


def forget(store: Store, person_id: int) -> str:
    """Delete a person with everything held about them; what went, in words."""
    return str(people.forget(store, person_id))
