"""One database, SQLite or PostgreSQL: opened, brought up to date, and its complaints in plain words.

SQLite runs with a write-ahead log, foreign keys and a busy timeout. A writing transaction takes its lock at the
start (``BEGIN IMMEDIATE``; a table lock on PostgreSQL), so two writers queue instead of failing half-way.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError

from trainer.errors import StoreError
from trainer.store.schema import FORMER, VERSIONS, metadata

FILE = "practice.sqlite3"
BUSY_S = 30.0
"""How long a writer waits for another process before it gives up."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_UPGRADE_LOCK = 7_263_411
_ONE_AT_A_TIME = threading.Lock()
"""Alembic's context belongs to the whole process."""


class Database:
    """A connection pool with two ways in: ``reading()`` and ``writing()``."""

    def __init__(self, url: str | URL, schema: str = "") -> None:
        """Open the database at an SQLAlchemy URL and bring its tables up to date; ``StoreError`` if it refuses.

        ``schema``: on PostgreSQL, a room of its own for one person's tables; made when it is not there.
        """
        try:
            self.url: URL = make_url(url)
            if self.url.get_backend_name() not in ("sqlite", "postgresql"):
                raise StoreError(
                    f"{self.url.get_backend_name()} is no database this program knows.", "Use SQLite or PostgreSQL."
                )
            self._room = "" if self.url.get_backend_name() == "sqlite" else schema
            self.engine: Engine = sa.create_engine(self.url, **_options(self.url, schema))
        except (ArgumentError, NoSuchModuleError):
            raise StoreError(
                "INTERVIEW_DATABASE is no database address.", "It looks like postgresql+psycopg://name@host/database."
            ) from None
        except ModuleNotFoundError as error:
            raise StoreError(
                f"The database driver {error.name} is not installed.", f"pip install {error.name}"
            ) from None
        if self.sqlite:
            event.listen(self.engine, "connect", _on_connect)
            event.listen(self.engine, "begin", _on_begin)
        try:
            if self._room:
                self._make_room()
            self._update()
        except BaseException:
            self.close()
            raise

    @property
    def sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @property
    def gone(self) -> bool:
        """Whether its file or room was deleted since it was opened: what is written now would be lost."""
        if self.sqlite:
            return not Path(str(self.url.database)).exists()
        if not self._room:
            return False
        with self.reading() as connection:
            room = connection.execute(sa.text("SELECT to_regnamespace(:room)"), {"room": self._room})
            return room.scalar() is None

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the data."""
        with self._plain_errors(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One change, whole or not at all; waits for other writers first."""
        with self._plain_errors(), self.engine.connect() as raw:
            connection = raw.execution_options(interview_writes=True)
            with connection.begin():
                if not self.sqlite:
                    connection.execute(sa.text(f"SET LOCAL lock_timeout = {int(BUSY_S * 1000)}"))
                    connection.execute(sa.text("LOCK TABLE answers IN SHARE ROW EXCLUSIVE MODE"))
                yield connection

    def scrub(self) -> None:
        """Take what was deleted out of SQLite's log as well; its pages are overwritten as they are freed."""
        if self.sqlite:
            with self._plain_errors(), self.engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def take_away(self) -> None:
        """Take a person's room in PostgreSQL away with all that is in it; a file is deleted by who owns its folder."""
        if self._room:
            with self.writing() as connection:
                connection.execute(sa.schema.DropSchema(self._room, cascade=True, if_exists=True))

    def _make_room(self) -> None:
        with self._plain_errors(), self.engine.connect() as connection, connection.begin():
            connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({_UPGRADE_LOCK})"))
            connection.execute(sa.schema.CreateSchema(self._room, if_not_exists=True))

    def _update(self) -> None:
        """Bring the tables to this version; refuse what is newer or not ours."""
        with self.reading() as connection:
            if self._version(connection) == VERSIONS[-1]:
                return
        with self._plain_errors(), self.engine.connect() as raw:
            connection = raw.execution_options(interview_writes=True)
            with connection.begin():
                if not self.sqlite:
                    connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({_UPGRADE_LOCK})"))
                if self._version(connection) != VERSIONS[-1]:
                    upgrade(connection, VERSIONS[-1])

    def _version(self, connection: Connection) -> str | None:
        """The version the tables are at; None for an empty database."""
        there = set(sa.inspect(connection).get_table_names())
        found = None
        if "alembic_version" in there:
            found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
        if found is None:
            if there & (set(metadata.tables) | FORMER):
                raise StoreError(f"{self._name} is another program's database.", "Name another file or database.")
            return None
        if found not in VERSIONS:
            raise StoreError(
                f"{self._name} was written by a newer version of this program.",
                "Update the program, or point INTERVIEW_HOME at another folder. Nothing was changed.",
            )
        return str(found)

    @property
    def _name(self) -> str:
        return str(self.url.database) if self.sqlite else self.url.render_as_string(hide_password=True)

    @contextlib.contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            said = str(error.orig).lower()
            for sign, (message, hint) in _COMPLAINTS.items():
                if sign in said:
                    raise StoreError(message.format(self._name), hint) from error
            if isinstance(error, OperationalError):
                raise StoreError(
                    f"The database {self._name} refused: {error.orig}.", _LOOK if self.sqlite else _ADDRESS
                ) from error
            raise


_COPY = "Put a copy of it back, or move it away to begin anew. Nothing was changed."
_FOLDER = "Check the folder's permissions, or set INTERVIEW_HOME to another folder."
_LOOK = "Run `interview doctor`; what was saved before is still there."
_ADDRESS = "Look at the server, or check INTERVIEW_DATABASE; what was saved before is still there."
_BUSY = ("Another program is writing to {} and does not finish.", "Close other windows of it and try again.")
_COMPLAINTS = {
    "not a database": ("{} is no database, or it is damaged.", _COPY),
    "malformed": ("{} is damaged.", _COPY),
    "disk is full": ("The disk is full, so nothing was saved to {}.", "Make room and save again; nothing is lost."),
    "disk i/o error": ("The disk could not be written for {}.", "Check its free space and health, then save again."),
    "readonly": ("{} cannot be written.", _FOLDER),
    "unable to open": ("{} cannot be opened.", _FOLDER),
    "locked": _BUSY,
    "lock timeout": _BUSY,
    "connection refused": ("No database answers at {}.", "Start the server, or check INTERVIEW_DATABASE."),
    "authentication failed": ("The database {} did not accept the name or password.", "Check INTERVIEW_DATABASE."),
    "is the server running": ("No database answers at {}.", "Start the server, or check INTERVIEW_DATABASE."),
    "does not exist": ("There is no database at {}.", "Create it first, or check INTERVIEW_DATABASE."),
}  # fmt: skip


def upgrade(connection: Connection, version: str) -> None:
    """Run the steps up to a version inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, version)


def _options(url: URL, schema: str) -> dict[str, Any]:
    """A person's database keeps one connection open, for there are many such; more come and go as they are needed."""
    pool: dict[str, Any] = {"pool_size": 1} if schema else {}
    if url.get_backend_name() == "sqlite":
        return {"connect_args": {"timeout": BUSY_S, "check_same_thread": False}, **pool}
    room = {"connect_args": {"options": f"-csearch_path={schema}"}} if schema else {}
    return {"pool_pre_ping": True, **pool, **room}


def _on_connect(raw: Any, _record: Any) -> None:
    raw.isolation_level = None  # transactions begin where _on_begin says
    cursor = raw.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {int(BUSY_S * 1000)}")
    _write_ahead(cursor)
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _write_ahead(cursor: Any) -> None:
    """Switch the write-ahead log on, where the disk can have one (network folders keep the plain journal).

    Two programs that meet at a new file are told "locked" at once, without the busy timeout: so wait here.
    """
    deadline = time.monotonic() + BUSY_S
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _on_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("interview_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
