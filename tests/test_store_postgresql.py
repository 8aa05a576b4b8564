"""The store on a real PostgreSQL server on loopback: the same tests, the same answers."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.conftest import missing
from tests.test_annotations import (
    test_a_coach_s_level_stands_for_the_machine_s_everywhere,
    test_a_learner_goes_whole_and_what_went_is_said,
    test_a_learner_s_answers_are_not_one_s_own,
    test_a_person_is_found_by_name_and_by_the_names_of_recordings,
    test_the_later_word_stays_whichever_comes_first,
)
from tests.test_coach import (
    test_no_cell_of_the_csv_is_a_formula,
    test_the_cohort_is_in_the_order_of_names_and_follows_the_coach,
)
from tests.test_store import (
    T0,
    downgrade,
    said,
    test_a_new_judgement_stands_beside_the_old_one,
    test_a_note_twice_is_kept_once,
    test_a_session_comes_back_equal,
    test_an_answer_whose_sound_is_missing_is_not_kept_half,
    test_an_unknown_number_is_said_with_a_hint,
    test_attempts_and_replies_are_added_never_replaced,
    test_drafts_builder_roles_and_cards,
    test_export_holds_everything_and_repeats_byte_for_byte,
    test_facts_follow_the_newest_judgement,
    test_one_answer_can_go_alone,
    test_one_answer_comes_back_to_its_own_place,
    test_search_pages_and_filters,
    test_sound_goes_with_its_last_answer_and_what_went_is_said,
    test_sound_that_was_never_used_is_swept,
    test_the_trash_gives_back_until_it_is_emptied,
    test_threads_may_share_a_store,
    test_words_no_database_takes_as_text_are_kept,
)
from trainer.errors import StoreError
from trainer.settings import people_folder
from trainer.store import Store, schema
from trainer.values import Session

pytestmark = pytest.mark.real

SAME = (
    test_a_coach_s_level_stands_for_the_machine_s_everywhere,
    test_a_learner_goes_whole_and_what_went_is_said,
    test_a_learner_s_answers_are_not_one_s_own,
    test_a_person_is_found_by_name_and_by_the_names_of_recordings,
    test_the_later_word_stays_whichever_comes_first,
    test_a_new_judgement_stands_beside_the_old_one,
    test_a_note_twice_is_kept_once,
    test_a_session_comes_back_equal,
    test_an_answer_whose_sound_is_missing_is_not_kept_half,
    test_an_unknown_number_is_said_with_a_hint,
    test_attempts_and_replies_are_added_never_replaced,
    test_drafts_builder_roles_and_cards,
    test_export_holds_everything_and_repeats_byte_for_byte,
    test_facts_follow_the_newest_judgement,
    test_no_cell_of_the_csv_is_a_formula,
    test_one_answer_can_go_alone,
    test_one_answer_comes_back_to_its_own_place,
    test_search_pages_and_filters,
    test_sound_goes_with_its_last_answer_and_what_went_is_said,
    test_sound_that_was_never_used_is_swept,
    test_the_cohort_is_in_the_order_of_names_and_follows_the_coach,
    test_the_trash_gives_back_until_it_is_emptied,
    test_threads_may_share_a_store,
    test_words_no_database_takes_as_text_are_kept,
)
"""Run here as they are, with this module's ``store``."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server of our own; its address without a database."""
    with contextlib.ExitStack() as stack:
        try:
            made = stack.enter_context(postgres.running())
        except postgres.NotHere as error:
            missing(str(error))
        yield made


@pytest.fixture
def address(server: str) -> str:
    """An empty database."""
    return postgres.empty_database(server)


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


def test_no_server_and_no_database_are_said_with_a_hint(server: str, tmp_path: Path) -> None:
    for url in (
        server.format("nowhere"),
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
