"""A shared server lets go: of what is older than was promised, and of everything of somebody who leaves."""

from __future__ import annotations

import io
import os
import shutil
import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.postgres import rooms
from tests.test_server import AT, CORA, LENA, OMAR, answered, write
from trainer import server, settings, studio
from trainer.cli import main
from trainer.commands import serve
from trainer.errors import UnknownName
from trainer.store import Store
from trainer.store.database import FILE
from trainer.store.media import MediaFolder
from trainer.studio import coaching, sent, taking_in
from trainer.studio.sent import Sent
from trainer.studio.taking_in import Marked
from trainer.values import Session
from ui import shared


@pytest.fixture
def config(tmp_path: Path, database: str) -> server.ServerConfig:
    return server.read(write(tmp_path, 'cohorts = "cohorts.csv"'))


def everything_of_lena(config: server.ServerConfig, at: datetime) -> tuple[int, list[Path]]:
    """One of everything that a person's data consists of, as of a moment: the session, and the files."""
    folder = server.welcome(LENA)
    with settings.visiting(folder), Store.open(folder) as mine:
        kept, thrown = answered(mine, at=at), answered(mine, at=at)
        drop = server.hand_in(config, mine, LENA, [kept], "cora@example.org", at)
        mine.trash(thrown, at=at)
        mine.save_draft("answer", "Half a", at=at)
        mine.save_builder("why", "Because", at=at)
        role = studio.add_role(mine, "Planner\n- write schedules", at=at)
        mine.keep_text(studio.NOTES, str(role.id), "They are near.", at=at)
        mine.save_card("career-aspirations", at, "{}")
        mine.save_session(Session(at, title="A friend's"), learner=mine.person("Bo", at=at).id)
        path = sent.receive(Sent("mock.m4a", b"sound"))
        taking_in.keep_marks(mine, taking_in.name_of(path), Marked(str(path), learner="Bo"), at)
        files = [path, taking_in.preview_path(taking_in.name_of(path)), studio.receive(b"x", "y.wav"), drop.path]
        files[1].write_bytes(b"preview")
        (folder / "voice").mkdir()
        files.append(folder / "voice" / "question.wav")
        files[-1].write_bytes(b"asked")
    for each in (*files, drop.path.with_suffix(".json")):
        os.utime(each, (at.timestamp(),) * 2)
    return kept, files


def test_the_promised_days_are_kept_for_all_that_a_person_s_data_consists_of(config: server.ServerConfig) -> None:
    _, files = everything_of_lena(config, AT - timedelta(days=40))
    with Store.open(server.folder_of(LENA)) as mine:
        young = answered(mine, at=AT - timedelta(days=2))
        mine.keep_text("snippet", "opening", "It works.", at=AT - timedelta(days=40))
        late = mine.save_session(
            Session(AT - timedelta(days=400), (mine.answer(mine.answers(session_id=young).rows[0].id),)), judged_at=AT
        )
    for days in (40, 20):
        server.Log().note(AT - timedelta(days=days), CORA, "opened", whom="lena@example.org")
    for who in (OMAR, CORA):  # neither has anything here; she was here twenty days ago
        server.welcome(who)
        server.agree(who, config, AT)
        os.utime(server.folder_of(who) / "who.json", ((AT - timedelta(days=40)).timestamp(),) * 2)
    assert not server.tidy(config, AT) and all(path.exists() for path in files), "no days were promised"
    gone = server.tidy(replace(config, retention_days=30), AT)
    assert gone.deleted.sessions == 3 and gone.deleted.answers == 2 and gone.others == 8 and gone.files == 6
    assert [row["at"][:10] for row in server.Log().rows()] == [f"{AT - timedelta(days=20):%Y-%m-%d}"]
    assert not server.folder_of(OMAR).exists() and set(server.known()) == {LENA.id, CORA.id}
    assert not any(path.exists() for path in files) and "3 sessions" in str(gone)
    with Store.open(server.folder_of(LENA)) as mine:
        assert {row.id for row in mine.sessions()} == {young, late}, "what is put here yesterday is of yesterday"
        assert mine.trashed() == () and mine.drafts() == {} == mine.builder() and mine.profiles() == {}
        assert (
            mine.cards() == () and mine.people("learner") == (mine.me("learner"),) and taking_in.under_way(mine) == ()
        )
        assert mine.kept_texts("snippet") and not mine.kept_texts(studio.NOTES)
    assert server.agreed(LENA, config) and not server.tidy(replace(config, retention_days=30), AT)


def test_the_days_are_kept_each_day_that_the_server_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"\nretention_days = 30')
    everything_of_lena(server.read(path), AT)
    whole, waited = path.read_text(), []

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        path.write_text("[broken" if len(waited) == 2 else whole)  # a fault of one day does not end it
        return len(waited) == 4

    server.daily(path, wait, clock=lambda: AT + timedelta(days=29 + len(waited) / 2))
    assert waited == [24 * 3600.0] * 4
    said = capsys.readouterr().err.splitlines()
    assert "Deleted: 1 session, 1 answer" in said[0], "what was thrown away does not wait for the days"
    assert "could not be deleted" in said[1] and "Deleted: 2 sessions" in said[2] and len(said) == 3
    with Store.open(server.folder_of(LENA)) as mine:
        assert mine.sessions() == ()


def test_the_server_s_process_keeps_the_days_and_looking_at_the_configuration_deletes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"\nretention_days = 30')
    everything_of_lena(server.read(path), AT - timedelta(days=4000))
    assert main(["serve", str(path), "--check"]) == 0
    with Store.open(server.folder_of(LENA)) as mine:
        assert len(mine.sessions()) == 2
    words = serve.command(server.read(path))
    assert words[1:4] == ["-m", "ui.shared", "run"]
    assert "--server.maxUploadSize=512" in words, "what many people hand over at once stands in memory"


def test_the_thread_that_keeps_the_days_runs_beside_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ran = threading.Event(), []
    monkeypatch.setenv(server.VARIABLE, "server.toml")
    monkeypatch.setattr(server, "daily", lambda path, wait: begun.set() if path == Path("server.toml") else None)
    monkeypatch.setattr(shared.cli, "main", lambda **words: ran.append((words, begun.wait(60))))
    shared.main()
    assert ran == [({"prog_name": "streamlit"}, True)]


def hers_in_the_database() -> int:
    """How many rooms of hers there are; a file of hers is one."""
    url = os.environ.get("INTERVIEW_DATABASE")
    return len(rooms(url, server.folder_of(LENA))) if url else int((server.folder_of(LENA) / FILE).is_file())


def test_somebody_who_leaves_is_deleted_whole_and_nobody_else(
    tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"\nconsent = "Kept for a year."')
    config, log = server.read(path), server.Log()
    kept, _ = everything_of_lena(config, AT)  # one bundle waits
    server.agree(LENA, config, AT)
    with Store.open(server.welcome(OMAR)) as his:
        stays = answered(his)
    with Store.open(server.folder_of(LENA)) as mine, Store.open(server.welcome(CORA)) as hers:
        drop = server.hand_in(config, mine, LENA, [kept], "cora@example.org", AT)
        taken, told = server.take(hers, CORA, drop.token, "handed-in", AT)
        server.remember_sender(hers, taken, told.session_ids, AT)
        coaching.say_name(hers, "coach", "Cora Coach", AT)
        server.give_back(config, hers, CORA, told.session_ids, "lena@example.org", AT)
        other = hers.save_session(Session(AT, title="Omar's"), learner=hers.person("Omar", at=AT).id)
    for who, deed, whom in (
        (LENA, "signed in", ""), (CORA, "opened", "lena@example.org"), (OMAR, "signed in", ""),
        (CORA, "took in", "Lena"), (OMAR, "handed in", "Lena"), (CORA, "opened", "mylena@example.org"),
    ):  # fmt: skip
        log.note(AT, who, deed, whom=whom)
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    assert main(["serve", str(path), "--forget", "Lena@example.org"]) == 2
    shown = capsys.readouterr().err
    for says in (
        "1 folder of their own with 3 sessions", "1 bundle from them and 1 to them", "1 record of them at",
        "with 1 session", "3 lines of the log", "take them out there yourself", "Nothing deleted.",
    ):  # fmt: skip
        assert says in shown
    with Store.open(server.folder_of(LENA)) as open_in_the_app:
        assert not open_in_the_app.database.gone and hers_in_the_database() == 1
        assert main(["serve", str(path), "--forget", "lena@example.org", "--yes"]) == 0
        assert open_in_the_app.database.gone, "so it is opened anew when she comes back"
    assert hers_in_the_database() == 0
    assert "1 record of them at coaches" in capsys.readouterr().out
    base = settings.base_home()
    assert not server.folder_of(LENA).exists() and not list((base / "handed-in").rglob("*.*"))
    assert not list((base / "returned").rglob("*.*"))
    with Store.open(server.folder_of(CORA)) as hers, Store.open(server.folder_of(OMAR)) as his:
        assert [row.id for row in hers.sessions()] == [other] and [row.id for row in his.sessions()] == [stays]
        assert [person.name for person in hers.people("learner")] == ["Omar"]
    rows = [(row["email"].split("@")[0], row["deed"], row["whom"]) for row in reversed(log.rows())]
    assert rows == [
        ("cora", "opened", "*" * len("lena@example.org")), ("omar", "signed in", ""), ("cora", "took in", "****"),
        ("omar", "handed in", "Lena"), ("cora", "opened", "mylena@example.org"),
        ("the server’s command line", "deleted", ""),
    ]  # fmt: skip
    held = b"".join(each.read_bytes() for each in base.rglob("*") if each.is_file())
    assert b"lena@example.org" not in held.replace(b"mylena@example.org", b"") and LENA.id.encode() not in held
    assert main(["serve", str(path), "--forget", "lena@example.org", "--yes"]) == 2
    assert "holds nothing of lena@example.org" in capsys.readouterr().err


def test_what_an_open_page_puts_back_while_its_owner_is_deleted_is_cleared(
    config: server.ServerConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything_of_lena(config, AT)
    folder, whole = server.folder_of(LENA), shutil.rmtree

    def meanwhile(path: Path, **words: bool) -> None:
        whole(path, **words)
        if path == folder / "media":  # between what lies in it and the folder itself
            MediaFolder(path).put(b"spoken late", ".flac")
        if path == folder:
            MediaFolder(path / "media").put(b"spoken later", ".flac")

    monkeypatch.setattr(shutil, "rmtree", meanwhile)
    server.forget(server.held(config, "lena@example.org"))
    monkeypatch.setattr(shutil, "rmtree", whole)
    (late,) = folder.rglob("*.flac")
    server.welcome(OMAR)
    now = datetime.fromtimestamp(late.stat().st_mtime, AT.tzinfo)
    assert not server.tidy(config, now + timedelta(minutes=59)) and late.exists(), "somebody may be at work"
    assert server.tidy(config, now + timedelta(minutes=61)).others == 1, "whatever was promised: it is nobody's"
    assert not folder.exists() and server.folder_of(OMAR).exists() and hers_in_the_database() == 0


def test_one_damaged_folder_keeps_nobody_else_s_days_nor_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"\nretention_days = 30')
    config, long_ago = server.read(path), AT - timedelta(days=4000)
    everything_of_lena(config, long_ago)
    with Store.open(server.welcome(OMAR)) as his:
        answered(his, at=long_ago)
    first, last = sorted((LENA, OMAR), key=lambda who: who.id)
    for place in server.folder_of(first).glob(f"{FILE}*"):
        place.write_bytes(b"damaged" * 100)
    (server.folder_of(last) / "who.json").write_text("{")
    gone = server.tidy(replace(config, retention_days=30), AT)
    assert gone.deleted.sessions, "the folder after the damaged one"
    (fault,) = gone.faults
    assert first.id in fault and "damaged" in fault
    with Store.open(server.folder_of(last)) as store:
        assert store.sessions() == ()
    begun: list[list[str]] = []

    def begin(words: list[str], **_: object) -> int:
        begun.append(words)
        return 0

    monkeypatch.setattr(serve, "os", SimpleNamespace(name="any"))
    monkeypatch.setattr(serve.subprocess, "call", begin)
    assert main(["serve", str(path)]) == 0 and len(begun) == 1
    assert first.id in capsys.readouterr().err
    assert set(server.known()) == {first.id}, "who the other one is cannot be read until they sign in"
    server.welcome(last)
    for who, says in ((last, f"could not be looked into, what lies there of them stays: {first.id}"),
                      (first, "are not counted, and what coaches opened from files of theirs is neither")):  # fmt: skip
        found = server.held(config, who.email)
        assert any(says in line for line in found.lines)
        server.forget(found)
        assert not server.folder_of(who).exists()


def test_a_line_that_broke_off_costs_no_other_line_of_the_log(tmp_path: Path) -> None:
    config = server.read(write(tmp_path))
    log, old = server.Log(), AT - timedelta(days=40)
    log.note(old, OMAR, "signed in")
    with log.path.open("ab") as file:
        file.write(b'{"at": "2026-03-25T12:00:00+00:00", "who": "' + LENA.id.encode())
    log.note(AT, CORA, "opened", whom="lena@example.org")
    with log.path.open("ab") as file:
        file.write(b'{"at": "2026-05-04", "ema\n{"at": "never"}\n7\n')
    log.note(AT, LENA, "handed in")
    assert [row["deed"] for row in log.rows()] == ["handed in", "opened", "signed in"] and log.torn == 4
    assert log.seen() == {OMAR.id, CORA.id, LENA.id}
    log.forget("lena@example.org", [LENA.id], {})
    assert LENA.id.encode() not in log.path.read_bytes(), "nor in what broke off"
    assert [row["whom"] for row in log.rows()] == ["*" * len("lena@example.org"), ""] and log.torn == 3
    assert server.tidy(replace(config, retention_days=30), AT).others == 1
    assert [row["deed"] for row in log.rows()] == ["opened"] and log.torn == 3
    assert log.expire(AT + timedelta(days=1)) == 4 and not log.path.read_bytes().strip()


def test_an_address_in_the_last_line_that_broke_off_goes_at_once(tmp_path: Path) -> None:
    log = server.Log()
    log.note(AT, OMAR, "signed in")
    for whose in ("lena@example.org", "omar@example.org"):
        with log.path.open("ab") as file:
            file.write(b'{"at": "2026-05-04T12:00:00+00:00", "email": "' + whose.encode())
        assert log.count("lena@example.org", [], {}) == (whose == "lena@example.org")
        log.forget("lena@example.org", [], {})
        assert b"lena" not in log.path.read_bytes() and log.count("lena@example.org", [], {}) == 0
    assert log.path.read_bytes().endswith(b"omar@example.org"), "what is another's stays, it may be being written"
    log.note(AT, CORA, "opened")
    assert [row["deed"] for row in log.rows()] == ["opened", "signed in"]


def test_what_does_not_say_whose_it_is_is_named_and_never_taken_for_nothing(config: server.ServerConfig) -> None:
    with Store.open(server.welcome(LENA)) as mine:
        drop = server.hand_in(config, mine, LENA, [answered(mine)], "cora@example.org", AT)
    damaged = (server.folder_of(LENA) / "who.json", drop.path.with_suffix(".json"))
    for note in damaged:
        note.write_text("{")
    with pytest.raises(UnknownName) as nothing:
        server.held(config, "lena@example.org")
    for place in (LENA.id, drop.path.name, damaged[1].name):
        assert place in nothing.value.hint
    server.welcome(LENA)  # she signs in, which writes anew who she is
    last = server.held(config, "lena@example.org").lines[-1]
    assert "so they stay" in last and LENA.id not in last and drop.path.name in last
