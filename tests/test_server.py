"""A shared server: what it refuses to start with, whose folder is whose, what goes between learner and coach."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fixtures_review import typed
from trainer import practice, server, settings, studio
from trainer.cli import main
from trainer.errors import SettingsError, WrongCall
from trainer.jobs import Jobs
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.server import Role, Visitor
from trainer.store import Store
from trainer.studio import coached, coaching
from trainer.values import Session

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
AUTH = """
[auth]
redirect_uri = "{url}/oauth2callback"
cookie_secret = "0123456789abcdef0123456789abcdef"
client_id = "practice"
client_secret = "s"
server_metadata_url = "http://127.0.0.1:1/.well-known/openid-configuration"
"""
LENA = Visitor("https://id", "u-1", "lena@example.org", "Lena")
OMAR = Visitor("https://id", "u-2", "omar@example.org", "Omar")
CORA = Visitor("https://id", "u-3", "cora@example.org", "Cora Coach")


def write(folder: Path, table: str = "", auth: str = AUTH, url: str = "http://localhost:8501") -> Path:
    (folder / "cohorts.csv").write_text(
        "learner,coach\nLena@example.org, cora@example.org\nomar@example.org,carl@example.org\n"
    )
    path = folder / "server.toml"
    path.write_text(f'[server]\npublic_url = "{url}"\n{table}\n{auth.format(url=url)}')
    return path


@pytest.fixture
def config(tmp_path: Path, database: str) -> server.ServerConfig:
    return server.read(write(tmp_path, 'cohorts = "cohorts.csv"\noperators = ["opal@example.org"]'))


def test_a_list_that_is_saved_counts_at_once_and_a_broken_one_changes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"')
    current = server.Current(path)
    assert server.roles_of(current.config(), LENA) == {Role.LEARNER} and current.config() is current.config()
    (tmp_path / "cohorts.csv").write_text("learner,coach\nnew@example.org,cora@example.org\n")
    assert not server.roles_of(current.config(), LENA), "who was taken off the list is not let in"
    assert set(current.config().cohorts) == {"new@example.org"}
    write(tmp_path, 'cohorts = "other.csv"')
    assert set(current.config().cohorts) == {"new@example.org"}
    assert current.fault is not None and "other.csv" in current.fault.message and current.fault.hint
    (tmp_path / "other.csv").write_text("learner,coach\nLena@example.org,cora@example.org\n")
    assert server.roles_of(current.config(), LENA) == {Role.LEARNER} and current.fault is None


REFUSED = {
    "no sign-in": ("", "", "http://localhost:8501", "sign-in"),
    "half a sign-in": ("", AUTH.replace('client_id = "practice"', ""), "http://localhost:8501", "sign-in"),
    "a short secret": (
        "",
        AUTH.replace("0123456789abcdef0123456789abcdef", "abc"),
        "http://localhost:8501",
        "cookie_secret",
    ),
    "off this computer without https": ('address = "0.0.0.0"', AUTH, "http://localhost:8501", "HTTPS"),
    "a public name without https": ("", AUTH, "http://practice.example.org", "HTTPS"),
    "a proxy without an https name": (
        'address = "10.0.0.5"\nbehind_https_proxy = true',
        AUTH,
        "http://practice.example.org",
        "HTTPS",
    ),
    "another way back": (
        "",
        AUTH.replace("{url}/oauth2callback", "http://evil/oauth2callback"),
        "http://localhost:8501",
        "redirect",
    ),
    "a certificate without its key": ('certificate = "a.pem"', AUTH, "http://localhost:8501", "belong together"),
    "an unknown word": ('adress = "x"', AUTH, "http://localhost:8501", "adress"),
    "a port of text": ('port = "x"', AUTH, "http://localhost:8501", "port"),
    "no cohorts": ('cohorts = "nowhere.csv"', AUTH, "http://localhost:8501", "nowhere.csv"),
    "operators that are no addresses": ('operators = ["opal"]', AUTH, "http://localhost:8501", "operators"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_safe_does_not_start(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, auth, url, says = REFUSED[name]
    path = write(tmp_path, table, auth, url)
    with pytest.raises(SettingsError, match=says) as caught:
        server.read(path)
    assert caught.value.hint
    assert main(["serve", str(path), "--check"]) != 0
    assert says in capsys.readouterr().err


def test_what_is_safe_is_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://practice.example.org"
    for table in (
        'address = "0.0.0.0"\nbehind_https_proxy = true',
        'address = "0.0.0.0"\ncertificate = "c"\nkey = "k"',
    ):
        assert main(["serve", str(write(tmp_path, table, AUTH, url)), "--check"]) == 0
    assert "in order" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["", "a,b\n1,2\n", "learner,coach\nlena,cora@example.org\n", "learner,coach\nlena@example.org,\n"]
)
def test_cohorts_that_are_none_are_refused(text: str, tmp_path: Path) -> None:
    path = write(tmp_path, 'cohorts = "cohorts.csv"')
    (tmp_path / "cohorts.csv").write_text(text)
    with pytest.raises(SettingsError):
        server.read(path)


def test_roles_come_from_the_lists_and_a_stranger_has_none(config: server.ServerConfig) -> None:
    def roles(email: str, found: server.ServerConfig = config) -> set[Role]:
        return set(server.roles_of(found, Visitor("i", "s", email, "n")))

    assert roles("lena@example.org") == {Role.LEARNER}
    assert roles("cora@example.org") == {Role.COACH, Role.LEARNER}
    assert roles("opal@example.org") == {Role.OPERATOR}
    assert roles("eve@elsewhere.org") == set()
    assert roles("eve@elsewhere.org", replace(config, only_cohorts=False)) == {Role.LEARNER}


def test_a_changed_address_is_the_same_person_and_the_same_address_elsewhere_is_not() -> None:
    moved = replace(LENA, email="lena@new.org", name="Lena N")
    assert moved.id == LENA.id and replace(LENA, issuer="https://other").id != LENA.id != replace(LENA, subject="x").id


def test_everybody_works_in_their_own_folder_workers_too(config: server.ServerConfig) -> None:
    base = settings.base_home()
    try:
        folders = []
        with Jobs() as jobs:
            for who in (LENA, OMAR):
                settings.lend_home(lambda who=who: server.folder_of(who))
                server.welcome(who)
                folders.append(jobs.wait(jobs.submit(settings.home)))
                assert settings.home() == folders[-1] and practice.models_folder() == base / "models"
    finally:
        settings.lend_home(lambda: None)
    assert len(set(folders)) == 2 and all(folder.parent == base / "people" for folder in folders)
    assert settings.home() == base
    assert set(server.known()) == {LENA.id, OMAR.id}


def test_consent_is_asked_until_these_words_were_agreed_to(config: server.ServerConfig) -> None:
    server.welcome(LENA)
    asking = replace(config, consent="We keep what you hand in.")
    assert server.agreed(LENA, config) and not server.agreed(LENA, asking)
    server.agree(LENA, asking, AT)
    assert server.agreed(LENA, asking) and not server.agreed(LENA, replace(asking, consent="Other words."))


def answered(
    store: Store, text: str = "I want to lead a crew because I like planning repairs.", at: datetime = AT
) -> int:
    studio.keep(
        store,
        practice.review_words(practice.read_words.__globals__["typed_words"](text), Task(load_bank().questions[0])),
        (),
        at,
    )
    return max(row.id for row in store.sessions())


def test_a_coach_sees_what_was_handed_in_and_the_learner_what_came_back(config: server.ServerConfig) -> None:
    with Store.open(server.welcome(LENA)) as mine, Store.open(server.welcome(CORA)) as hers:
        handed, other = answered(mine), answered(mine, "Something I keep to myself, thank you.")
        assert server.coaches_of(config, LENA) == ("cora@example.org",)
        drop = server.hand_in(config, mine, LENA, [handed], "cora@example.org", AT)
        assert server.waiting(CORA) == (drop,) and server.waiting(OMAR) == () == server.returns(LENA)
        for thief in (OMAR, LENA):
            with Store.open(server.welcome(thief)) as theirs, pytest.raises(WrongCall):
                server.take(theirs, thief, drop.token, "handed-in", AT)
        taken, told = server.take(hers, CORA, drop.token, "handed-in", AT)
        assert told.sessions == 1 and server.waiting(CORA) == () and not drop.path.exists()
        server.remember_sender(hers, taken, told.session_ids, AT)
        (theirs,) = told.session_ids
        assert server.sender_of(hers, theirs) == "lena@example.org" and server.sender_of(mine, other) == ""
        coaching.say_name(hers, "coach", "Cora Coach", AT)
        coaching.hand_back(hers, theirs, AT)
        back = server.give_back(config, hers, CORA, [theirs], "lena@example.org", AT)
        with pytest.raises(WrongCall):
            server.give_back(config, hers, CORA, [theirs], "omar@example.org", AT)
        _, told = server.take(mine, LENA, back.token, "returned", AT)
        assert told.sessions == 0, "it was hers all along"
        assert not {row.id for row in hers.sessions()} & {None} and len(hers.sessions()) == 1


def test_a_rating_of_one_s_own_never_leaves_a_learner_s_folder(config: server.ServerConfig) -> None:
    with Store.open(server.welcome(LENA)) as mine, Store.open(server.welcome(CORA)) as hers:
        handed = answered(mine)
        mine.person("Lena", at=AT, role="learner", mine=True)
        rated = [{"do": "rate", "rubric": "aspirations", "criterion": "direction", "level": 3}]
        coached.rate_myself(mine, handed, rated, AT)
        own = mine.annotations(session_id=handed, kind="self_rating")
        assert len(own) == 1, "it is there to be kept back"
        drop = server.hand_in(config, mine, LENA, [handed], "cora@example.org", AT)
        with zipfile.ZipFile(drop.path) as bundle:
            assert not any(b"self_rating" in bundle.read(name) for name in bundle.namelist())
        taken, told = server.take(hers, CORA, drop.token, "handed-in", AT)
        (theirs,) = told.session_ids
        assert hers.annotations(session_id=theirs, kind="self_rating") == ()
        server.remember_sender(hers, taken, told.session_ids, AT)
        coaching.say_name(hers, "coach", "Cora Coach", AT)
        coaching.hand_back(hers, theirs, AT)
        back = server.give_back(config, hers, CORA, [theirs], "lena@example.org", AT)
        server.take(mine, LENA, back.token, "returned", AT)
        assert mine.annotations(session_id=handed, kind="self_rating") == own, "and it is not lost on the way back"


def test_what_was_written_drilled_or_thrown_away_stays_with_the_learner(
    config: server.ServerConfig, tmp_path: Path
) -> None:
    def everything(bundle: Path) -> str:
        with zipfile.ZipFile(bundle) as opened:
            return "\n".join(opened.read(name).decode("utf-8", "replace") for name in opened.namelist())

    with Store.open(server.welcome(LENA)) as mine, Store.open(server.welcome(CORA)) as hers:
        handed = answered(mine)
        kept = mine.session(handed).answers[0]
        thrown = typed("Thrown away: I would take any job.")
        mine.trash_answer(mine.add_answer(handed, replace(kept, review=thrown)), at=AT)
        drilled = replace(kept, review=typed("Drilled: one line about my salary."))
        mine.save_session(Session(AT, (drilled,), (), "A drill"))
        mine.save_builder("far", "Written: in secret I would rather paint.", at=AT)
        mine.save_draft(f"answer-{handed}", "Drafted: what I never said.", at=AT)
        mine.save_card("card-of-a-drill", AT, "{}")
        mine.star(next(iter(mine.answer_uids(handed))))
        take = server.folder_of(LENA) / "takes" / "left.take"
        take.parent.mkdir(parents=True, exist_ok=True)
        take.write_bytes(b"Recorded: and not kept.")
        private = ("Thrown away:", "Drilled:", "A drill", "Written:", "Drafted:", "card-of-a-drill", "Recorded:")
        everywhere = everything(mine.export(tmp_path / "mine.zip", private=True)) + take.read_text()
        assert all(words in everywhere for words in private), "it is there to be kept back"

        drop = server.hand_in(config, mine, LENA, [handed], "cora@example.org", AT)
        travelled = everything(drop.path)
        server.take(hers, CORA, drop.token, "handed-in", AT)
        arrived = everything(hers.export(tmp_path / "hers.zip", private=True))
        for words in private:
            assert words not in travelled and words not in arrived, words
        assert "lead a crew" in travelled and "lead a crew" in arrived
        assert hers.answers(learner=hers.people("learner")[0].id).total == 1
        assert not hers.session(hers.sessions()[0].id).answers[0].starred


def test_nothing_is_handed_to_somebody_elses_coach(config: server.ServerConfig) -> None:
    with Store.open(server.welcome(LENA)) as mine, pytest.raises(WrongCall):
        server.hand_in(config, mine, LENA, [answered(mine)], "carl@example.org", AT)
    assert not list((settings.base_home() / "handed-in").glob("*/*"))


@pytest.mark.parametrize("token", ["", "../../people", "*", "a" * 32])
def test_a_guessed_name_opens_nothing(token: str, config: server.ServerConfig) -> None:
    with Store.open(server.welcome(LENA)) as mine, Store.open(server.welcome(CORA)) as hers:
        server.hand_in(config, mine, LENA, [answered(mine)], "cora@example.org", AT)
        with pytest.raises(WrongCall):
            server.take(hers, CORA, token, "handed-in", AT)
        with pytest.raises(WrongCall):
            server.take(mine, LENA, token, "returned", AT)


def test_the_log_says_who_did_what_and_never_the_contents(tmp_path: Path) -> None:
    log = server.Log(tmp_path / "log")
    log.note(AT, CORA, "opened", "session 1\n{evil}", "lena@example.org")
    log.note(AT, LENA, "handed in")
    newest, oldest = log.rows()
    assert newest["deed"] == "handed in" and oldest["email"] == "cora@example.org" and "\n" in oldest["about"]
    assert (oldest["whom"], newest["whom"]) == ("lena@example.org", "")
    assert (tmp_path / "log").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("version", ["1.52.1", "1.68.0", "2.0.0"])
def test_a_streamlit_whose_files_are_not_known_to_be_guarded_is_no_shared_server(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path)
    assert main(["serve", str(path), "--check"]) == 0
    monkeypatch.setattr("importlib.metadata.version", lambda name: version)
    assert main(["serve", str(path), "--check"]) == 3
    assert "needs Streamlit 1.67" in capsys.readouterr().err
