"""The store: everything comes back, nothing is overwritten, and a failure leaves all or nothing.

Above 300 lines: one promise, kept by every kind of thing stored, run against SQLite here and PostgreSQL next door.
"""

import dataclasses
import json
import signal
import sqlite3
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from audio.values import TimeSpan, Transcript
from tests.fixtures_review import hearing, review, sound, typed
from trainer import codec
from trainer.errors import StoreError, UnknownName
from trainer.store import Store, schema
from trainer.store.database import FILE, upgrade
from trainer.values import Answer, CoachNote, Reply, RoleProfile, Session

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
REPLY = Reply("pitfall:money", "meant_it", T0)
NOTE = CoachNote("Ada \x00\ud800 🎓", T0, "Lovely <b>example</b>", TimeSpan(3.0, 4.5), "pitfall:money", False)


@pytest.fixture
def store(own_home: Path, database: str) -> Iterator[Store]:
    with Store.open() as opened:
        assert opened.database.engine.dialect.name == database
        yield opened


def spoken(store: Store, seconds: float = 0.5, **more: Any) -> Answer:
    """The spoken answer of the fixtures with its sound kept."""
    made = review()
    return Answer(made, T0, hearing(made), store.keep_sound(sound(seconds), ".wav"), **more)


def said(text: str, at: datetime = T0) -> Answer:
    return Answer(typed(text), at)


def downgrade(connection: sa.engine.Connection) -> None:
    """Make the tables those of the first version again, with everything that version could hold."""
    old_notes = sa.Table(
        "notes",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("session_id", sa.Integer, nullable=False),
        sa.Column("answer_id", sa.Integer),
        sa.Column("written_at", sa.String(32), nullable=False),
        sa.Column("note", sa.LargeBinary, nullable=False),
    )
    old_notes.create(connection)
    connection.exec_driver_sql(
        "INSERT INTO notes (session_id, answer_id, written_at, note)"
        " SELECT session_id, answer_id, at, body FROM annotations WHERE kind = 'note' ORDER BY id"
    )
    for index in ("ix_sessions_learner_id", "uq_sessions_uid", "uq_answers_uid"):
        connection.exec_driver_sql(f"DROP INDEX {index}")
    for table, column in (("sessions", "learner_id"), ("sessions", "uid"), ("answers", "uid")):
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP COLUMN {column}")
    for table in ("annotations", "bundles", "aliases", "people", "facts", "cards"):
        connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")


def test_a_session_comes_back_equal(store: Store) -> None:
    whole = Session(
        T0, (spoken(store, replies=(REPLY,), starred=True), said("I like maps.")), (NOTE,), "Before \x00 the ü"
    )
    assert store.session(store.save_session(whole)) == whole


def test_it_is_there_after_closing(own_home: Path) -> None:
    with Store.open() as first:
        whole = Session(T0, (spoken(first),))
        number = first.save_session(whole)
    with Store.open() as second:
        assert second.session(number) == whole
        assert second.sound(whole.answers[0].media) == sound(0.5)


def test_words_no_database_takes_as_text_are_kept(store: Store) -> None:
    words = "nul\x00nul lone\ud800surrogate مرحبا 👩‍💻 <b>"
    answer = Answer(dataclasses.replace(typed(), transcript=Transcript.typed(words)), T0)
    plain = dataclasses.replace(
        answer,
        review=dataclasses.replace(
            answer.review,
            content=dataclasses.replace(
                answer.review.content,
                elements=(),
                alignment=dataclasses.replace(
                    answer.review.content.alignment,
                    question=dataclasses.replace(answer.review.content.alignment.question, evidence=()),
                ),
            ),
        ),
    )
    number = store.save_session(Session(T0, (plain,)))
    assert store.session(number).answers[0].review.transcript.text == words
    assert store.answers("مرحبا").total == 1


def test_a_new_judgement_stands_beside_the_old_one(store: Store) -> None:
    number = store.save_session(Session(T0, (spoken(store),)))
    answer_id = store.answers().rows[0].id
    corrected = typed("I want to teach others.")
    assert store.revise(answer_id, corrected, at=T0 + timedelta(hours=1)) == 2
    assert store.revise(answer_id, typed("Third."), at=T0 + timedelta(hours=2)) == 3
    kept = store.revisions(answer_id)
    assert [at.hour for at, _ in kept] == [9, 10, 11]
    assert kept[0][1] == review() and kept[1][1] == corrected
    now = store.session(number).answers[0]
    assert now.review == typed("Third.") and now.hearing == hearing(review())
    assert store.answers("third").total == 1 and store.answers("research").total == 0


def test_attempts_and_replies_are_added_never_replaced(store: Store) -> None:
    number = store.save_session(Session(T0, (said("One."),)))
    second = store.add_answer(number, said("Two.", T0 + timedelta(minutes=1)))
    store.reply(second, REPLY)
    store.reply(second, Reply("pitfall:money", "not_said", T0))
    answers = store.session(number).answers
    assert [a.review.transcript.text for a in answers] == ["One.", "Two."]
    assert [r.kind for r in answers[1].replies] == ["meant_it", "not_said"]


def test_a_note_twice_is_kept_once(store: Store) -> None:
    number = store.save_session(Session(T0, (said("One."), said("Two."))))
    answer_id = store.answers().rows[0].id
    for _ in range(2):
        store.note(number, NOTE)
        store.note(number, NOTE, answer_id=answer_id)
    assert store.session(number).notes == (NOTE, NOTE)
    assert store.notes(answer_id) == (NOTE,)
    other = store.save_session(Session(T0))
    with pytest.raises(UnknownName):
        store.note(other, NOTE, answer_id=answer_id)


def test_search_pages_and_filters(store: Store) -> None:
    for at in range(25):
        store.save_session(
            Session(T0, (said(f"Answer {at} about {'Maps' if at % 2 else 'boats'}", T0 + timedelta(days=at)),))
        )
    first = store.answers(limit=10)
    assert (first.total, len(first.rows), first.offset) == (25, 10, 0)
    rest = [store.answers(limit=10, offset=at).rows for at in (10, 20)]
    ids = [row.id for row in (*first.rows, *rest[0], *rest[1])]
    assert ids == sorted(ids, reverse=True) and len(set(ids)) == 25
    assert store.answers("MAPS answer").total == 12
    assert store.answers("100%").total == 0 and store.answers("_").total == 0
    assert store.answers(since=T0 + timedelta(days=20)).total == 5
    assert store.answers(until=T0 + timedelta(days=20)).total == 20
    assert store.answers(question_id="career-aspirations").total == 25 and store.answers(kind="behavioural").total == 0
    store.star(ids[3])
    store.tag(ids[4], ["  big   day ", "", "b"])
    store.rename_answer(ids[5], "My Best 50% 🎉")
    assert [row.id for row in store.answers(starred=True).rows] == [ids[3]]
    tagged = store.answers(tag="big day").rows
    assert [row.id for row in tagged] == [ids[4]] and tagged[0].tags == ("b", "big day") == store.tags()
    found = store.answers("best 50%").rows
    assert [row.id for row in found] == [ids[5]] and found[0].title == "My Best 50% 🎉"
    store.rename_answer(ids[5], "Other")
    assert (
        store.answers("best").total == 0 and store.answers("other boats").total + store.answers("other maps").total == 1
    )
    store.star(ids[3], False)
    assert store.answers(starred=True).total == 0
    assert json.dumps(found[0].as_dict())


def test_facts_follow_the_newest_judgement(store: Store) -> None:
    store.save_session(Session(T0, (spoken(store),)))
    (pace,) = store.facts("metric", "pace")
    assert pace.value == 141.23456 and pace.answered_at == T0
    assert {f.name: f.state for f in store.facts("element")}["role_link"] == "touched"
    assert {f.name for f in store.facts("pitfall")} == {"money", "no_employer_view"}
    store.revise(pace.answer_id, typed(), at=T0)
    assert store.facts("pitfall") == () and store.facts("metric", "pace")[0].value is None
    assert store.facts("metric", since=T0 + timedelta(days=1)) == ()


def test_the_trash_gives_back_until_it_is_emptied(store: Store) -> None:
    keep, drop = (
        store.save_session(Session(T0, (spoken(store),))),
        store.save_session(Session(T0, (spoken(store, 0.7),))),
    )
    store.trash(drop, at=T0)
    assert [row.id for row in store.sessions()] == [keep] and store.answers().total == 1
    assert [row.id for row in store.sessions(trashed=True)] == [drop]
    assert {f.answer_id for f in store.facts("metric")} == {store.answers().rows[0].id}
    store.restore(drop)
    assert store.answers().total == 2
    store.trash(drop, at=T0)
    assert store.purge(before=T0).sessions == 0
    gone = store.purge(before=T0 + timedelta(seconds=10))
    assert (gone.sessions, gone.answers, gone.sounds) == (1, 1, 1)
    with pytest.raises(UnknownName):
        store.session(drop)
    assert len(list(store.media.all())) == 1


def test_sound_goes_with_its_last_answer_and_what_went_is_said(store: Store) -> None:
    first, second = (store.save_session(Session(T0, (spoken(store),), (NOTE,))) for _ in range(2))
    (digest,) = [digest for digest, _ in store.media.all()]
    assert str(store.delete_session(first)) == "Deleted: 1 session, 1 answer, 1 note, 0 recordings."
    assert store.media.find(digest) is not None
    gone = store.delete_session(second)
    assert gone.sounds == 1 and gone.sound_bytes == len(sound(0.5)) and "1 recording (0.0 MB)" in str(gone)
    assert store.media.find(digest) is None
    with pytest.raises(UnknownName):
        store.delete_session(second)
    with store.database.reading() as connection:
        for table in schema.metadata.sorted_tables:
            assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() == 0, table.name


def test_one_answer_can_go_alone(store: Store) -> None:
    number = store.save_session(Session(T0, (spoken(store), said("Stays."))))
    spoken_id = next(row.id for row in store.answers().rows if row.media)
    assert store.delete_answer(spoken_id).sounds == 1
    assert [a.review.transcript.text for a in store.session(number).answers] == ["Stays."]


def test_one_answer_comes_back_to_its_own_place(store: Store) -> None:
    number = store.save_session(Session(T0, (said("First."), said("Second."), said("Third.")), title="Three"))
    other = store.save_session(Session(T0, (said("Alone."),)))
    ids = {row.opening: row.id for row in store.answers().rows}
    store.note(number, NOTE, answer_id=ids["Second."])
    before, rows = store.session(number), store.answers()
    place = store.trash_answer(ids["Second."], at=T0)
    assert store.out_of_trash([*ids.values(), 999]) == set(ids.values()) - {ids["Second."]}
    assert place != number and [a.review.transcript.text for a in store.session(number).answers] == ["First.", "Third."]
    assert store.answers().total == 3 and len(store.sessions()) == 2
    assert [(each.session_id, each.answers) for each in store.trashed()] == [(place, 1)]
    store.restore(place)
    assert store.session(number) == before and store.answers() == rows and store.trashed() == ()

    # its place was taken meanwhile, or its session is gone: it comes back all the same
    place = store.trash_answer(ids["Third."], at=T0)
    store.add_answer(number, said("Fourth."))
    store.restore(place)
    texts = [answer.review.transcript.text for answer in store.session(number).answers]
    assert texts == ["First.", "Second.", "Fourth.", "Third."]
    place = store.trash_answer(ids["Third."], at=T0)
    store.delete_session(number)
    store.restore(place)
    assert [row.opening for row in store.answers().rows] == ["Alone.", "Third."]

    # the last one of a session takes the session along, and an answer is never counted as a sitting
    assert store.trash_answer(ids["Alone."], at=T0) == other
    gone = store.purge()
    assert (gone.sessions, gone.answers) == (1, 1)
    with pytest.raises(UnknownName):
        store.trash_answer(ids["Alone."], at=T0)


def test_sound_that_was_never_used_is_swept(store: Store) -> None:
    store.save_session(Session(T0, (spoken(store),)))
    store.keep_sound(sound(0.9), ".wav")
    left = store.media.folder / "ab"
    left.mkdir(parents=True, exist_ok=True)
    (left / ".abcd.1234.part").write_bytes(b"half")
    gone = store.sweep()
    assert gone.sounds == 1 and gone.sessions == 0
    assert len(list(store.media.all())) == 1 and list(store.media.unfinished()) == []


def test_the_same_sound_is_kept_once_and_a_changed_one_is_refused(store: Store) -> None:
    digest = store.keep_sound(sound(0.2), ".wav")
    assert store.keep_sound(sound(0.2), ".wav") == digest and len(list(store.media.all())) == 1
    store.media.path(digest).write_bytes(b"other")
    with pytest.raises(StoreError, match="not what was saved"):
        store.sound(digest)
    store.media.remove(digest)
    with pytest.raises(StoreError, match="not in the data folder"):
        store.sound(digest)
    for name in ("../../etc/passwd", "a" * 63, "", "*" * 64):
        assert store.media.find(name) is None
    with pytest.raises(ValueError, match="suffix"):
        store.keep_sound(b"x", "/../x")


def test_an_answer_whose_sound_is_missing_is_not_kept_half(store: Store) -> None:
    with pytest.raises(StoreError, match="sound"):
        store.save_session(Session(T0, (said("One."), Answer(review(), T0, media="0" * 64))))
    assert store.sessions() == () and store.answers().total == 0


def test_drafts_builder_roles_and_cards(store: Store) -> None:
    text = " as typed \x00\ud800\n<script> 👩‍💻 "
    store.save_draft("practise/answer", "first", at=T0)
    store.save_draft("practise/answer", text, at=T0)
    assert store.draft("practise/answer") == text and store.drafts() == {"practise/answer": text}
    store.discard_draft("practise/answer")
    store.discard_draft("practise/answer")
    assert store.draft("practise/answer") is None
    store.save_builder("energy", text, at=T0)
    store.save_builder("alone", "both", at=T0)
    assert store.builder() == {"alone": "both", "energy": text}
    store.clear_builder()
    assert store.builder() == {}
    profile = RoleProfile("Nurse", company="Åre \x00", description=text)
    number = store.save_profile(profile, at=T0)
    store.save_profile(dataclasses.replace(profile, title="Lead"), at=T0, id=number)
    assert [p.title for p in store.profiles().values()] == ["Lead"]
    store.delete_profile(number)
    with pytest.raises(UnknownName):
        store.delete_profile(number)
    store.save_card("q1", T0, "{}")
    store.save_card("q1", T0 + timedelta(days=3), '{"n": 2}')
    assert store.cards() == (("q1", T0 + timedelta(days=3), '{"n": 2}'),)
    assert store.cards(due_before=T0) == ()
    for name in ("", "x" * 201, "a\x00"):
        with pytest.raises(StoreError):
            store.save_draft(name, "x", at=T0)


def test_export_holds_everything_and_repeats_byte_for_byte(store: Store, tmp_path: Path) -> None:
    number = store.save_session(Session(T0, (spoken(store, replies=(REPLY,)),), (NOTE,), "T"))
    store.save_builder("energy", "private", at=T0)
    made = store.export(tmp_path / "out.zip")
    with zipfile.ZipFile(made) as bundle:
        assert "builder.json" not in bundle.namelist()
        assert codec.load(bundle.read(f"sessions/{number}.json").decode(), Session) == store.session(number)
        (name,) = [n for n in bundle.namelist() if n.startswith("media/")]
        assert bundle.read(name) == sound(0.5)
    assert made.read_bytes() == store.export(tmp_path / "again.zip").read_bytes()
    with zipfile.ZipFile(store.export(tmp_path / "own.zip", private=True)) as bundle:
        assert "private" in bundle.read("builder.json").decode()
        with store.database.reading() as connection:
            for table in schema.metadata.sorted_tables:
                rows = [json.loads(line) for line in bundle.read(f"held/{table.name}.jsonl").splitlines()]
                there = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
                assert len(rows) == there and all(set(row) == set(table.columns.keys()) for row in rows)
    with pytest.raises(StoreError):
        store.export(tmp_path / "out.zip" / "below.zip")
    with pytest.raises(UnknownName):
        store.export(tmp_path / "none.zip", [99])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["again.zip", "out.zip", "own.zip"]


@pytest.mark.parametrize("call", ["session", "answer", "revisions", "restore", "delete_session", "delete_answer"])
def test_an_unknown_number_is_said_with_a_hint(store: Store, call: str) -> None:
    with pytest.raises(UnknownName) as caught:
        getattr(store, call)(99)
    assert "99" in caught.value.message and caught.value.hint


# what the disk and other programs can do


def test_an_empty_place_becomes_a_database_in_this_form(own_home: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with Store.open() as opened, opened.database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, schema.metadata) == []
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_an_older_database_is_brought_up_to_date_with_everything_in_it(own_home: Path) -> None:
    with Store.open() as opened:
        whole = Session(T0, (spoken(opened), said("Two.")), (NOTE,))
        number = opened.save_session(whole)
        opened.revise(opened.answers("two").rows[0].id, typed("Better."), at=T0)
        before = opened.session(number)
        facts = opened.facts("metric") + opened.facts("element") + opened.facts("pitfall")
        with opened.database.writing() as connection:
            downgrade(connection)
    with Store.open() as opened:
        assert opened.session(number) == before
        assert opened.facts("metric") + opened.facts("element") + opened.facts("pitfall") == facts
        opened.save_card("q", T0, "{}")


def test_each_step_leads_to_the_next(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'steps.sqlite3'}")
    for version in schema.VERSIONS:
        with engine.begin() as connection:
            upgrade(connection, version)
            assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == version
    engine.dispose()


def test_a_newer_database_is_left_alone(own_home: Path) -> None:
    Store.open().close()
    with sqlite3.connect(own_home / FILE) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = (own_home / FILE).read_bytes()
    with pytest.raises(StoreError) as caught:
        Store.open()
    assert "newer" in caught.value.message and "Update the program" in caught.value.hint
    assert (own_home / FILE).read_bytes() == before


def test_another_program_s_database_is_left_alone(own_home: Path) -> None:
    with sqlite3.connect(own_home / FILE) as raw:
        raw.execute("CREATE TABLE notes (mine TEXT)")
    raw.close()
    with pytest.raises(StoreError, match="another program"):
        Store.open()


@pytest.mark.parametrize("damage", ["text", "header", "middle"])
def test_a_damaged_database_is_named_and_left_alone(own_home: Path, damage: str) -> None:
    path = own_home / FILE
    with Store.open() as opened:
        for at in range(30):
            opened.save_session(Session(T0, (said(f"Words {at} " * 50),)))
    raw = path.read_bytes()
    broken = {
        "text": b"this is no database at all" * 500,
        "header": b"\x00" * 100 + raw[100:],
        "middle": raw[:4096] + bytes(at * 37 % 251 for at in range(len(raw) - 4096)),
    }[damage]
    path.write_bytes(broken)
    with pytest.raises(StoreError) as caught, Store.open() as opened:
        opened.sessions()
        opened.answers()
    assert str(path) in caught.value.message and "copy" in caught.value.hint
    assert path.read_bytes() == broken


def test_a_home_below_a_file_is_refused_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError) as caught:
        Store.open(tmp_path / "file" / "home")
    assert "INTERVIEW_HOME" in caught.value.hint


def test_a_folder_where_the_database_belongs_is_refused(own_home: Path) -> None:
    (own_home / FILE).mkdir()
    with pytest.raises(StoreError) as caught:
        Store.open()
    assert caught.value.hint


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "no database address"),
        ("oracle://x/y", "no database"),
        ("mysql://x/y", "no database"),
        ("postgresql+pg8000nope://x/y", "no database"),
    ],
)
def test_a_wrong_database_address_is_refused(own_home: Path, url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as caught:
        Store.open(url=url)
    assert caught.value.hint


FULL_DISK = """
import resource, signal, sys
from datetime import datetime, timezone
from pathlib import Path
from trainer.errors import StoreError
from trainer.store import Store
from trainer.values import Session
T0 = datetime(2025, 3, 1, tzinfo=timezone.utc)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
for call in (lambda: store.keep_sound(bytes(2_000_000), ".wav"), lambda: store.save_draft("d", "x" * 2_000_000, at=T0)):
    try:
        call()
    except StoreError as error:
        print("refused:", error.message, "|", error.hint)
"""


def test_a_full_disk_loses_nothing_that_was_saved(own_home: Path) -> None:
    with Store.open() as opened:
        number = opened.save_session(Session(T0, (spoken(opened),)))
        before = opened.session(number)
    done = subprocess.run(
        [sys.executable, "-B", "-c", FULL_DISK, str(own_home)], capture_output=True, text=True, check=False
    )
    assert done.stdout.count("refused:") == 2, done.stdout + done.stderr
    with Store.open() as opened:
        assert opened.session(number) == before and opened.draft("d") is None
        assert len(list(opened.media.all())) == 1 and list(opened.media.unfinished()) == []


KILLED = """
import dataclasses, os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from fixtures_review import typed
from datetime import datetime, timezone
from trainer.store import Store, sittings
from trainer.values import Answer, Session
T0 = datetime(2025, 3, 1, tzinfo=timezone.utc)
store = Store(Path(sys.argv[1]))
store.save_session(Session(T0, (Answer(typed("Whole."), T0),), title="whole"))
inserted = sittings.index
def index(*args):
    inserted(*args)
    index.calls += 1
    if index.calls == 3:
        os.kill(os.getpid(), signal.SIGKILL)
index.calls = 0
sittings.index = index
store.save_session(Session(T0, tuple(Answer(typed(f"Part {i}."), T0) for i in range(5)), title="torn"))
"""


def test_a_kill_in_the_middle_of_a_save_leaves_all_or_nothing(own_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", KILLED, str(own_home), str(Path(__file__).parent)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    with Store.open() as opened:
        assert [row.title for row in opened.sessions()] == ["whole"]
        assert opened.answers().total == 1
        with opened.database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.execute(sa.select(sa.func.count()).select_from(schema.revisions)).scalar() == 1


WRITER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from fixtures_review import typed
from trainer.store import Store
from trainer.values import Answer, Session
T0 = datetime(2025, 3, 1, tzinfo=timezone.utc)
name = sys.argv[3]
with Store(Path(sys.argv[1])) as store:
    for at in range(15):
        store.save_session(Session(T0, (Answer(typed(f"{name} {at}"), T0),)))
        store.save_draft("shared", f"{name} {at}", at=T0)
"""


def test_processes_write_at_once_from_the_first_moment(own_home: Path) -> None:
    here = str(Path(__file__).parent)
    started = [
        subprocess.Popen([sys.executable, "-B", "-c", WRITER, str(own_home), here, name], stderr=subprocess.PIPE)
        for name in ("ada", "bo", "cy", "di")
    ]
    for process in started:
        _, complaints = process.communicate(timeout=60)
        assert process.returncode == 0, complaints.decode()
    with Store.open() as opened:
        assert [opened.answers(name).total for name in ("ada", "bo", "cy", "di")] == [15, 15, 15, 15]
        assert opened.draft("shared") in ("ada 14", "bo 14", "cy 14", "di 14")


def test_two_threads_may_make_their_databases_at_once(tmp_path: Path) -> None:
    opened: list[int] = []

    def make(name: str) -> None:
        with Store(tmp_path / name) as mine:
            opened.append(len(mine.sessions()))

    threads = [threading.Thread(target=make, args=(name,)) for name in ("a", "b", "a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened == [0, 0, 0, 0]


def test_threads_may_share_a_store(store: Store) -> None:
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for at in range(8):
                store.save_session(Session(T0, (said(f"{name} {at}"),)))
                assert store.answers(name).total == at + 1
        except BaseException as error:  # noqa: BLE001 - carried to the main thread
            failed.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("xenia", "yorick", "zoe")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == [] and store.answers().total == 24


def test_a_busy_database_is_said_after_waiting(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.store.database.BUSY_S", 0.05)
    with Store.open() as other, store.database.writing(), pytest.raises(StoreError) as caught:
        other.save_draft("x", "y", at=T0)
    assert "Another program is writing" in caught.value.message
