"""A review on a desk whose session goes meanwhile: the learner was deleted, in this tab or another."""

from datetime import UTC, datetime
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.fixtures_review import typed
from trainer.store import Store
from trainer.studio import cohorts
from trainer.values import Answer, Session
from ui import state
from ui.state import Desk
from ui.work import reviewing

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def screen() -> None:
    from ui.screens import reviewing

    reviewing.show()


def cohort_screen() -> None:
    from ui.screens import cohort

    cohort.show()


def texts(opened: AppTest) -> str:
    return " ".join(str(each.proto.body) for each in opened.get("html"))


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    found = Desk("desk")
    monkeypatch.setattr(state, "desk", lambda: found)
    return found


@pytest.mark.parametrize("phase", ["mark", "finish", "returned"])
def test_a_review_whose_session_was_deleted_is_put_away_and_that_is_said(desk: Desk, phase: str) -> None:
    with Store.open() as store:
        store.person("Cy", at=AT, role="coach", mine=True)
        ana = store.person("Ana", at=AT)
        store.save_session(Session(AT, (Answer(typed(), AT),)), learner=ana.id)
        opened = AppTest.from_function(screen, default_timeout=60).run()
        next(each for each in opened.button if each.label == "Review").click().run()
        made: Any = desk.other["reviewing"]
        made.phase = phase
        assert not opened.run().exception and "deleted meanwhile" not in texts(opened)
        cohorts.forget(store, ana.id)
    assert not opened.run().exception
    assert "The session that lay here was deleted meanwhile." in texts(opened) and not desk.other
    assert not opened.run().exception and "deleted meanwhile" not in texts(opened)


@pytest.mark.parametrize("gone", ["Ana", "Bo"])
def test_only_the_review_of_the_learner_who_is_deleted_leaves_the_desk(desk: Desk, gone: str) -> None:
    with Store.open() as store:
        store.person("Cy", at=AT, role="coach", mine=True)
        ids = {
            name: store.save_session(Session(AT, (Answer(typed(), AT),)), learner=store.person(name, at=AT).id)
            for name in ("Ana", "Bo")
        }
        reviewing.begin(desk, ids["Bo"])
        opened = AppTest.from_function(cohort_screen, default_timeout=60).run()
        person = {each.name: each.id for each in store.people("learner")}[gone]
        opened.selectbox(key="person").set_value(person).run()
        opened.text_input(key=f"sure-{person}").set_value(gone).run()
        opened.button(key="delete-person").click().run()
        assert not opened.exception and gone not in {each.name for each in store.people("learner")}
        assert ("reviewing" in desk.other) == (gone == "Ana")
        assert (reviewing.of(desk) is not None) == (gone == "Ana")


def test_a_session_without_answers_is_opened_at_its_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open() as store:
        store.person("Cy", at=AT, role="coach", mine=True)
        session = store.save_session(Session(AT), learner=store.person("Ana", at=AT).id)
        reviewing.begin(desk, session)
        opened = AppTest.from_function(screen, default_timeout=60).run()
        assert not opened.exception and "To finish" in texts(opened)
        back = {"deeds": {"list": [{"n": 1, "do": "go", "where": "back"}]}}
        with monkeypatch.context() as clicked:
            clicked.setattr(state, "recall", lambda name: back)
            reviewing.collector(desk, "closing")()
        assert not opened.run().exception and "To finish" in texts(opened), "there are no answers to go back to"
