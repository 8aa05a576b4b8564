"""A PostgreSQL server of our own behind a socket in a temporary folder."""

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.conftest import missing


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A server of our own; its address with a place for the database's name."""
    with contextlib.ExitStack() as stack:
        try:
            made = stack.enter_context(running())
        except NotHere as error:
            missing(str(error))
        yield made


@pytest.fixture(scope="session")
def _rooms(postgresql: str) -> str:
    return empty_database(postgresql, "rooms")


def room_of(folder: Path) -> str:
    """A room for each folder there is."""
    return f"room_{hashlib.sha256(bytes(folder)).hexdigest()[:24]}"


def rooms(url: str, folder: Path) -> list[str]:
    """The rooms of a folder that are in the database: one, or none."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        names = sa.inspect(connection).get_schema_names()
    engine.dispose()
    return [name for name in names if name == room_of(folder)]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def database(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both databases, one after the other: what a test says about the store is said about either.

    On PostgreSQL every data folder of the test has a room of its own, as people have on a shared server.
    """
    if request.param == "postgresql":
        monkeypatch.setenv("INTERVIEW_DATABASE", request.getfixturevalue("_rooms"))
        monkeypatch.setattr("trainer.store.store.room_of", room_of)
    return str(request.param)


class NotHere(LookupError):
    """What of PostgreSQL is missing on this machine."""


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


@contextlib.contextmanager
def running() -> Iterator[str]:
    """The server's address, with a place for the database's name; ``NotHere`` where a part of it is missing."""
    programs = _programs()
    if programs is None:
        raise NotHere("PostgreSQL")
    try:
        import psycopg
    except ModuleNotFoundError:
        raise NotHere("psycopg") from None
    assert psycopg.__name__ == "psycopg"
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    folder.chmod(0o755)
    data = folder / "data"
    data.mkdir()
    if as_user:
        shutil.chown(folder, "postgres")
        shutil.chown(data, "postgres")
    run = {"check": True, "capture_output": True, "cwd": folder}
    make = [str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8"]
    subprocess.run([*as_user, *make, "--locale=C"], **run)
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
    control = [*as_user, str(programs / "pg_ctl"), "-D", str(data), "-l", str(folder / "log"), "-w"]
    subprocess.run([*control, "-o", options, "start"], **run)
    try:
        yield f"postgresql+psycopg://postgres@/{{}}?host={folder}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **run)
        shutil.rmtree(folder, ignore_errors=True)


def empty_database(server: str, name: str = "practice") -> str:
    """The address of a fresh, empty database on the server."""
    engine = sa.create_engine(server.format("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return server.format(name)
