"""Somebody leaves a shared server: what lies there of them is found, shown, and deleted whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import StoreError, UnknownName
from trainer.server.config import ServerConfig, email_of
from trainer.server.desk_drop import Drop, every_drop, sender_of, throw_away, unread
from trainer.server.log import Log
from trainer.server.people import WHO, known
from trainer.settings import base_home, people_folder, visiting
from trainer.store import Person, Store
from trainer.store.database import FILE
from trainer.studio import cohorts, size_of


@dataclass(frozen=True, slots=True)
class Copy:
    """A learner's record at a coach's: whose folder it lies in, who it is there, and how many sessions."""

    folder: Path
    person: Person
    sessions: int


@dataclass(frozen=True, slots=True)
class Held:
    """What a shared server holds of one person; ``lines`` says it.

    ``damaged``: folders that cannot be looked into; ``nameless``: folders and bundles that do not say whose they are.
    """

    email: str
    folders: tuple[Path, ...]
    sessions: int
    files: int
    size_bytes: int
    drops: tuple[Drop, ...]
    copies: tuple[Copy, ...]
    signs: int
    listed: bool
    damaged: tuple[Path, ...] = ()
    nameless: tuple[Path, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """One line a kind of thing, for a person to read before and after it is deleted."""
        handed = sum(1 for drop in self.drops if drop.by == self.email)
        found = [
            f"{_count(len(self.folders), 'folder')} of their own with {_count(self.sessions, 'session')}, recordings, "
            f"drafts, settings, who they are and what they agreed to: {_count(self.files, 'file')}, "
            f"{self.size_bytes / 1e6:.1f} MB",
            f"{_count(handed, 'bundle')} from them and {len(self.drops) - handed} to them that nobody has taken yet",
            f"{_count(len(self.copies), 'record')} of them at coaches, with "
            f"{_count(sum(copy.sessions for copy in self.copies), 'session')}",
            f"{_count(self.signs, 'line')} of the log: their own go, in those of others they are struck out",
        ]
        if self.listed:
            found.append("The list of cohorts or the configuration still names them: take them out there yourself.")
        own = [folder for folder in self.damaged if folder in self.folders]
        if own:
            found.append(
                f"Sessions in {_count(len(own), 'folder')} of their own are not counted, and what coaches opened from "
                "files of theirs is neither found nor deleted: the data is damaged."
            )
        if others := [folder.name for folder in self.damaged if folder not in own]:
            found.append(
                f"{_count(len(others), 'folder')} of others could not be looked into, what lies there of them stays: "
                f"{', '.join(others)}"
            )
        return (*found, *_nameless(self.nameless))


def held(config: ServerConfig, email: str) -> Held:
    """What there is of the person with this e-mail address. ``UnknownName`` when there is nothing."""
    email = email_of(email)
    people = known()
    folders = tuple(people_folder() / id for id, visitor in people.items() if visitor.email == email)
    sessions, uids, damaged = 0, set[str](), []
    for folder in folders:
        try:
            with Store.open(folder) as store:
                sessions += len(store.sessions()) + len(store.trashed())
                uids |= {me.uid for role in ("learner", "coach") if (me := store.me(role)) is not None}
        except StoreError:
            damaged.append(folder)
    copies: list[Copy] = []
    for folder in sorted(set(people_folder().glob("*/")) - set(folders)):
        try:
            copies += _copies(folder, email, uids)
        except StoreError:
            damaged.append(folder)
    nameless = (*(p.parent for p in sorted(people_folder().glob(f"*/{WHO}")) if p.parent.name not in people), *unread())
    found = Held(
        email, folders, sessions,
        sum(1 for folder in folders for path in folder.rglob("*") if path.is_file()), sum(map(size_of, folders)),
        tuple(drop for drop in every_drop() if email in (drop.by, drop.to)), tuple(copies),
        Log().count(email, [folder.name for folder in folders], _names(copies)),
        email in config.cohorts or email in config.coaches | config.operators | set().union(*config.cohorts.values()),
        tuple(damaged), nameless,
    )  # fmt: skip
    if not (found.folders or found.drops or found.copies or found.signs):
        raise UnknownName(
            f"This server holds nothing of {email[:100]}.",
            " ".join(("Look at the address: it is that of the sign-in.", *_nameless(nameless))),
        )
    return found


def forget(found: Held) -> None:
    """Delete it: at coaches first, then what waits in drawers, then their own, and the traces in the log last.

    One that was interrupted is found again, and done to its end.
    """
    for copy in found.copies:
        with visiting(copy.folder), Store.open(copy.folder) as store:
            cohorts.forget(store, copy.person.id)
    for drop in found.drops:
        throw_away(drop)
    for folder in found.folders:
        let_go(folder)
    Log().forget(found.email, [folder.name for folder in found.folders], _names(found.copies))


def let_go(folder: Path) -> None:
    """Delete somebody's folder and their database; who they are goes last, by which it is found.

    What a page of theirs that is still open puts back meanwhile is nobody's then, and ``tidy`` clears it. A damaged
    database that is a file goes with the folder; what a database server refuses is an error.
    """
    try:
        with Store.open(folder) as store:
            store.delete_everything()
            store.database.scrub()
            store.database.take_away()
    except StoreError:
        if not (folder / FILE).is_file():
            raise
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != WHO:
            path.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _nameless(places: Sequence[Path]) -> tuple[str, ...]:
    """The line about what may be theirs and cannot be told, for an operator to look at."""
    if not places:
        return ()
    names = ", ".join(str(place.relative_to(base_home())) for place in places)
    return (f"Whose these are cannot be read, so they stay: {names}",)


def _names(copies: Iterable[Copy]) -> dict[str, set[str]]:
    """What each coach calls them, by the coach's id."""
    found: dict[str, set[str]] = {}
    for copy in copies:
        found.setdefault(copy.folder.name, set()).add(copy.person.name)
    return found


def _copies(folder: Path, email: str, uids: set[str]) -> Iterator[Copy]:
    """Learners at another's who are this person: by the id in their bundles, or the address they handed in from."""
    with Store.open(folder) as store:
        for person in store.people("learner"):
            rows = (*store.sessions(learner=person.id), *store.sessions(learner=person.id, trashed=True))
            if not person.mine and (person.uid in uids or any(sender_of(store, row.id) == email for row in rows)):
                yield Copy(folder, person, len(rows))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
