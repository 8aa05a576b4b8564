"""The app on a shared server, without a browser: who is here, what is not offered, what is written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.fixtures_review import typed
from tests.test_server import AT, CORA, LENA, write
from trainer import server, settings
from trainer.errors import InputError
from trainer.server import Role, Visitor
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Session
from ui import draw, resources, serving, voice

Enter = Callable[..., None]
THERE = "The microphone in the server room"


@pytest.fixture
def enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Enter:
    """Be somebody who has signed in at a shared server; ``claims``: what the provider says besides or else."""
    path = write(tmp_path, 'cohorts = "cohorts.csv"')

    def come(who: Visitor, **claims: object) -> None:
        told: dict[str, Any] = {"iss": who.issuer, "sub": who.subject, "email": who.email, "email_verified": True}
        user = SimpleNamespace(is_logged_in=True, to_dict=lambda: {**told, "name": who.name, **claims})
        monkeypatch.setenv(server.VARIABLE, str(path))
        monkeypatch.setattr(serving, "get_script_run_ctx", object)
        monkeypatch.setattr(serving.st, "user", user)
        server.welcome(who)
        monkeypatch.setattr(settings, "_finder", serving.folder)

    return come


UNPROVEN = (False, "false", "False", 0, "0", None, "", "unknown")


@pytest.mark.parametrize(
    "claims",
    [{}, {"iss": "i"}, {"iss": "i", "sub": "s"}, *({"email": "a@b", "email_verified": no} for no in UNPROVEN)],
)
def test_nobody_comes_in_unproven(claims: dict[str, object]) -> None:
    for proves in (False, True):
        with pytest.raises(InputError):
            Visitor.of({"iss": "i", "sub": "s", **claims} if "email" in claims else claims, proves=proves)


def test_an_address_is_proven_when_the_provider_says_so_or_is_said_to_prove_all(tmp_path: Path) -> None:
    claims = {"iss": "i", "sub": "s", "email": "Cora@example.org"}
    with pytest.raises(InputError, match="no proven e-mail address"):
        Visitor.of(claims)
    for said in (True, "true"):
        assert Visitor.of({**claims, "email_verified": said}).email == "cora@example.org"
    assert not server.read(write(tmp_path)).provider_proves_addresses
    assert server.read(write(tmp_path, "provider_proves_addresses = true")).provider_proves_addresses
    assert Visitor.of(claims, proves=True).email == "cora@example.org"


def test_addresses_that_only_look_alike_are_of_different_people(tmp_path: Path) -> None:
    def here(email: str) -> Visitor:
        return Visitor.of({"iss": "i", "sub": "s", "email": email, "email_verified": True})

    config = server.read(write(tmp_path, 'operators = ["weiss@example.org", "Kim@example.org"]'))
    for one, other in (("Weiss@Example.org", "wei\u00df@example.org"), ("KIM@example.org", "\u212aim@example.org")):
        assert server.roles_of(config, here(one)) == {Role.OPERATOR}
        assert server.roles_of(config, here(other)) == set()


def test_a_sign_in_that_says_too_little_may_do_nothing(enter: Enter, tmp_path: Path) -> None:
    enter(CORA, email_verified=None)
    with pytest.raises(InputError):
        serving.visitor()
    assert serving.roles() == frozenset()
    enter(CORA)
    assert serving.roles() == {Role.COACH, Role.LEARNER} and serving.coaches() and not serving.operates()


def cohort_screen() -> None:
    from ui import state
    from ui.screens import cohort

    state.arrive("cohort")
    cohort.show()


def test_it_is_written_down_once_which_figures_of_all_learners_were_looked_at(enter: Enter) -> None:
    enter(CORA)
    with Store.open(server.folder_of(CORA)) as store:
        store.save_session(Session(AT, (Answer(typed(), AT),)), learner=store.person("Lena", at=AT).id)
    opened = AppTest.from_function(cohort_screen, default_timeout=60).run()
    assert not opened.exception
    about = opened.selectbox(key="cohort-about")
    first, other = about.options[0], about.options[-1]
    opened.run()
    about.set_value(other).run()
    opened.run()
    told = [(row["email"], row["deed"], row["about"], row["whom"]) for row in server.Log().rows()]
    said = ("cora@example.org", "opened")
    assert told == [
        (*said, f"cohort table: {other}", "all learners"), (*said, f"cohort table: {first}", "all learners")
    ]  # fmt: skip


def microphones_screen() -> None:
    from ui import resources, state
    from ui.screens import answering, machine, setup

    desk = state.desk()
    desk.question_id, desk.phase, desk.way = "career-aspirations", "answer", "machine"
    answering.answer(desk)
    machine.choose(desk, "run")
    setup._microphone(resources.settings())


def test_the_server_s_own_microphone_is_offered_to_nobody(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    def offered() -> str:
        settings.save(Settings(manner_asked=True, tts_engine=voice.SILENT, microphone=THERE))
        opened = AppTest.from_function(microphones_screen, default_timeout=60).run()
        assert not opened.exception
        choices = [str(each.proto) for kind in ("button_group", "selectbox", "html") for each in opened.get(kind)]
        assert any("Record in this browser" in each for each in choices)
        return " ".join(choices)

    monkeypatch.setattr(resources, "_microphones", lambda: ((THERE,), ""))
    own = offered()
    assert own.count(THERE) >= 2 and "Record on this computer" in own, "on one\u2019s own computer it is"
    enter(LENA)
    shared = offered()
    assert THERE not in shared and "Record on this computer" not in shared and "You are on a shared server." in shared


class Anew(Exception):
    """The whole screen is drawn."""


def test_whoever_was_taken_off_the_list_sees_no_more_of_a_part_either(
    enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def anew(scope: str) -> None:
        assert scope == "app"
        raise Anew

    parts: list[Callable[[], None]] = []
    shown: list[str] = []
    monkeypatch.setattr(draw.st, "rerun", anew)
    monkeypatch.setattr(draw.st, "fragment", lambda show, run_every: parts.append(show) or show)
    enter(CORA)
    draw.part(lambda: shown.append("an answer"))
    (part,) = parts
    part()
    assert shown == ["an answer"] * 2
    (tmp_path / "cohorts.csv").write_text("learner,coach\ncora@example.org,carl@example.org\n")
    with pytest.raises(Anew):  # at the door she is a learner like others now
        part()
    assert len(shown) == 2
    draw.part(lambda: shown.append("a question"))
    assert shown[2:] == ["a question"]
