"""The promised days: what is older goes, from every person's folder and every drawer, each day anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path

from trainer.errors import SettingsError
from trainer.server.config import ServerConfig, read
from trainer.server.desk_drop import HANDED, RETURNED
from trainer.server.leaving import let_go
from trainer.server.log import Log
from trainer.server.people import WHO
from trainer.settings import base_home, people_folder
from trainer.store import Store
from trainer.studio.retention import Expired, clear, expire

DAY_S = 24 * 3600.0
NOBODY_S = 3600.0


def tidy(config: ServerConfig, now: datetime) -> Expired:
    """Delete what came before the promised days: all of a person's data, bundles nobody took, lines of the log.

    Somebody of whom nothing is left, and who did nothing in those days, goes with their name and what they agreed to.
    What says no more whose it is goes whatever was promised. A damaged folder keeps nobody else's: its fault is told.
    """
    total = Expired()
    for whose, chore in _chores(config, now):
        try:
            total += chore()
        except Exception as error:  # noqa: BLE001 - whatever is damaged in one place, what was promised holds elsewhere
            total += Expired(faults=(f"{whose}: {error}",))
    return total


def _chores(config: ServerConfig, now: datetime) -> Iterator[tuple[str, Callable[[], Expired]]]:
    """Each place by name, and what clears it."""
    for folder in sorted(people_folder().glob("*/")):
        yield folder.name, partial(_nobodys, folder, now)
    if not config.retention_days:
        return
    before = now - timedelta(days=config.retention_days)
    for drawer in (HANDED, RETURNED):
        yield drawer, partial(_drawer, base_home() / drawer, before)
    log = Log()
    yield log.path.name, partial(_log, log, before)
    seen = cache(log.seen)  # read once for all, after what is old has gone from it
    for folder in sorted(people_folder().glob("*/")):
        yield folder.name, partial(_person, folder, before, now, seen)


def _nobodys(folder: Path, now: datetime) -> Expired:
    if not _nobody_s(folder, now):
        return Expired()
    let_go(folder)
    return Expired(others=1)


def _drawer(folder: Path, before: datetime) -> Expired:
    return Expired(files=clear(folder, before))


def _log(log: Log, before: datetime) -> Expired:
    return Expired(others=log.expire(before))


def _person(folder: Path, before: datetime, now: datetime, seen: Callable[[], frozenset[str]]) -> Expired:
    gone = expire(folder, before, now)
    if folder.name not in seen() and _only_who(folder, before):
        let_go(folder)
        gone += Expired(others=1)
    return gone


def _nobody_s(folder: Path, now: datetime) -> bool:
    """Whether a folder says of nobody whose it is: left by a page that kept something while its owner was deleted.

    Whoever is at work is noted in their folder at once, so an hour in which nothing was written is long enough.
    """
    if (folder / WHO).is_file():
        return False
    newest = max(path.stat().st_mtime for path in (folder, *folder.rglob("*")))
    return datetime.fromtimestamp(newest, tz=now.tzinfo) < now - timedelta(seconds=NOBODY_S)


def _only_who(folder: Path, before: datetime) -> bool:
    """Whether of somebody who came before the promised days nothing is left but who they are, agreed to and chose."""
    who = folder / WHO
    if not who.is_file() or datetime.fromtimestamp(who.stat().st_mtime, tz=before.tzinfo) >= before:
        return False
    with Store.open(folder) as store:
        return store.empty and not any(path.is_file() for path in folder.glob("*/**/*"))


def daily(
    config: Path, wait: Callable[[float], bool], *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> None:
    """Keep the promised days while a server runs, until ``wait`` (given the seconds of a day) says that it has ended.

    A day on which something could not be deleted is said, and the next one tries again.
    """
    while not wait(DAY_S):
        try:
            found = read(config)
        except SettingsError as error:
            print(f"What is older could not be deleted: {error}", file=sys.stderr, flush=True)
            continue
        for line in tidy(found, clock()).lines:
            print(line, file=sys.stderr, flush=True)
