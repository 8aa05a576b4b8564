"""The promised days: what is older goes, from every person's folder and every drawer, each day anew."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from audio.errors import AudioError
from trainer.errors import TrainerError
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
    What says no more whose it is goes whatever was promised.
    """
    total = Expired()
    for folder in sorted(people_folder().glob("*/")):
        if _nobody_s(folder, now):
            let_go(folder)
            total += Expired(others=1)
    if not config.retention_days:
        return total
    before = now - timedelta(days=config.retention_days)
    left = sum(clear(base_home() / drawer, before) for drawer in (HANDED, RETURNED))
    log = Log()
    total += Expired(others=log.expire(before), files=left)
    for folder in sorted(people_folder().glob("*/")):
        total += expire(folder, before, now)
        if folder.name not in log.seen() and _only_who(folder, before):
            let_go(folder)
            total += Expired(others=1)
    return total


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
            gone = tidy(read(config), clock())
            if gone:
                print(f"Cleared away. {gone}", file=sys.stderr, flush=True)
        except (TrainerError, AudioError, OSError) as error:
            print(f"What is older could not be deleted: {error}", file=sys.stderr, flush=True)
