"""The app on a shared server, without a browser: who is here, what is not offered, what is written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.fixtures_review import typed
from tests.test_server import AT, CORA, write
from trainer import server, settings
from trainer.errors import InputError
from trainer.server import Role, Visitor
from trainer.store import Store
from trainer.values import Answer, Session
from ui import draw, serving

Enter = Callable[..., None]


@pytest.fixture
def enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Enter:
    """Be somebody who has signed in at a shared server; ``claims``: what the provider says besides or else."""
    path = write(tmp_path, 'cohorts = "cohorts.csv"')
    monkeypatch.setenv(server.VARIABLE, str(path))
    monkeypatch.setattr(serving, "get_script_run_ctx", object)

    def come(who: Visitor, **claims: object) -> None:
        told: dict[str, Any] = {"iss": who.issuer, "sub": who.subject, "email": who.email, "email_verified": True}
        user = SimpleNamespace(is_logged_in=True, to_dict=lambda: {**told, "name": who.name, **claims})
        monkeypatch.setattr(serving.st, "user", user)
        server.welcome(who)
        monkeypatch.setattr(settings, "_finder", serving.folder)

    return come


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
