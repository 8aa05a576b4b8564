"""What lies in somebody's folder longer than was promised goes, whatever it is; what they chose in settings stays."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from trainer.coach.exchange import RUBRIC
from trainer.settings import home, visiting
from trainer.store import Deleted, Store
from trainer.studio.coaching import SNIPPET
from trainer.studio.keeping import UNDO_S
from trainer.studio.roles_kept import CHOICE, NOTES, SHEET, remove_role
from trainer.studio.takes import takes_folder, taking_in_folder

TOOLS = frozenset({CHOICE, RUBRIC, SNIPPET})
"""Small texts that hold nothing of what anybody said."""


@dataclass(frozen=True, slots=True)
class Expired:
    """What went because it was old. Reads as a sentence.

    ``others``: drafts, roles, begun marks, names without sessions; ``files``: uploads, recordings nobody kept, bundles;
    ``faults``: what could not be looked into, and so stays.
    """

    deleted: Deleted = field(default_factory=Deleted)
    others: int = 0
    files: int = 0
    faults: tuple[str, ...] = ()

    def __add__(self, other: Expired) -> Expired:
        return Expired(
            self.deleted + other.deleted, self.others + other.others, self.files + other.files,
            self.faults + other.faults,
        )  # fmt: skip

    def __bool__(self) -> bool:
        return (self.deleted, self.others, self.files) != (Deleted(), 0, 0)

    @property
    def lines(self) -> tuple[str, ...]:
        """What went, when anything did, and what could not go: a line each."""
        gone = (f"Cleared away. {self}",) if self else ()
        return (*gone, *(f"What is older could not be deleted here: {fault}" for fault in self.faults))

    def __str__(self) -> str:
        return f"{self.deleted} Other things: {self.others} that were typed or noted, {self.files} files."


def expire(folder: Path, before: datetime, now: datetime) -> Expired:
    """Delete what was put into somebody's folder before a moment, and all that waits in its trash; what went."""
    with visiting(folder), Store.open(folder) as store:
        thrown = store.purge(before=now - timedelta(seconds=UNDO_S))
        gone, others = store.expire(before, spare={*TOOLS, SHEET, NOTES})
        sheets, notes = store.saved_at(SHEET), store.saved_at(NOTES)
        for id, at in store.profiles_saved_at().items():
            if max(at, sheets.get(str(id), at), notes.get(str(id), at)) < before:
                remove_role(store, id)
                others += 1
        places = (takes_folder(), taking_in_folder(), home() / "voice", home() / "cache")
        return Expired(thrown + gone, others, sum(clear(place, before) for place in places))


def clear(folder: Path, before: datetime) -> int:
    """Delete the files of a folder that were last written before a moment, and what is empty then; how many went."""
    gone = 0
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif datetime.fromtimestamp(path.stat().st_mtime, tz=before.tzinfo) < before:
            path.unlink(missing_ok=True)
            gone += 1
    return gone
