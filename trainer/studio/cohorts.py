"""Tables of learners for the screens, everything held about one of them, and how they leave."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path

from trainer.coach import person as people
from trainer.coach.cohort import Line, Table, table, things, to_csv
from trainer.store import Store
from trainer.studio import taking_in

__all__ = [
    "Line", "Table", "everything_about", "forget", "make_csv", "table", "things", "write_everything_about",
]  # fmt: skip


def make_csv() -> bytes:
    """Everybody’s figures, levels and pitfalls as a file for a spreadsheet; thousands of answers take seconds."""
    with Store.open() as store:
        return to_csv(store).encode("utf-8-sig")


def everything_about(store: Store, person_id: int, at: datetime) -> bytes:
    """Everything held about a person as one zip file."""
    with tempfile.TemporaryDirectory(prefix="interview-") as folder:
        return write_everything_about(store, person_id, Path(folder) / "held.zip", at).read_bytes()


def write_everything_about(store: Store, person_id: int, target: Path, at: datetime) -> Path:
    """The same into a file: with interviews of theirs that are still being taken in, marks and sound."""
    beside: list[tuple[str, Path | str]] = []
    for name, marked in taking_in.under_way_about(store, store.person_of(person_id)):
        beside.append((f"taking-in/{name}/marks.json", store.kept_text(taking_in.DRAWER, name) or ""))
        beside += [(f"taking-in/{name}/{path.name}", path) for path in taking_in.files_of(name, marked)]
    return people.export(store, person_id, target, at, beside)


def forget(store: Store, person_id: int) -> str:
    """Delete a person with everything held about them, begun work on recordings of theirs too; what went, in words."""
    person, told = store.person_of(person_id), []
    for name, marked in taking_in.under_way_about(store, person):
        files = taking_in.files_of(name, marked)
        path = Path(marked.path)
        told.append(f" So did the marks on {path.name}, an interview being taken in, with {len(files)} files of sound.")
        if path.is_file() and path not in files:
            told.append(f" The recording {path} is a file of your own: it stays.")
        taking_in.drop(store, name)
    return f"{people.forget(store, person_id)}{''.join(told)}"
