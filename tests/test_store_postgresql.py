"""What only PostgreSQL can get wrong. What the store does is tested on both databases, by the fixture ``database``."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.test_store import T0, downgrade, said
from trainer.errors import StoreError
from trainer.settings import people_folder
from trainer.store import Store, schema
from trainer.values import Session

pytestmark = pytest.mark.real


@pytest.fixture
def address(postgresql: str) -> str:
    """An empty database."""
    return postgres.empty_database(postgresql)


@pytest.fixture
def store(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("INTERVIEW_DATABASE", address)
    with Store.open() as opened:
        assert opened.database.engine.dialect.name == "postgresql"
        yield opened


def test_the_tables_are_those_of_this_version(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with store.database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, schema.metadata) == []


def test_an_older_database_is_brought_up_to_date(store: Store, address: str) -> None:
    number = store.save_session(Session(T0, (said("Kept."),)))
    before, facts = store.session(number), store.facts("metric")
    with store.database.writing() as connection:
        downgrade(connection)
    with Store.open(url=address) as opened:
        assert opened.session(number) == before and opened.facts("metric") == facts


def test_several_open_an_empty_database_at_once(address: str, tmp_path: Path) -> None:
    done: list[int] = []

    def work(name: str) -> None:
        with Store(tmp_path, address) as mine:
            for at in range(5):
                done.append(mine.save_session(Session(T0, (said(f"{name} {at}"),))))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(done)) == 15


def test_a_newer_database_is_left_alone(store: Store, address: str) -> None:
    with store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer"):
        Store.open(url=address)


def test_no_server_and_no_database_are_said_with_a_hint(postgresql: str, tmp_path: Path) -> None:
    for url in (
        postgresql.format("nowhere"),
        f"postgresql+psycopg://postgres@/x?host={tmp_path}",
        "postgresql+psycopg://127.0.0.1:1/x",
    ):
        with pytest.raises(StoreError) as caught:
            Store.open(url=url)
        assert "INTERVIEW_DATABASE" in caught.value.hint, url


def test_on_a_shared_server_each_person_has_a_room_of_their_own(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_DATABASE", address)
    one, other = (people_folder() / (letter * 32) for letter in "ab")
    with Store.open(one) as mine, Store.open(other) as theirs:
        mine.save_session(Session(T0, title="mine alone"))
        assert [row.title for row in mine.sessions()] == ["mine alone"] and theirs.sessions() == ()
    with Store.open(one) as again:
        assert len(again.sessions()) == 1
