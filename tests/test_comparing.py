"""Attempts beside each other: for whom they are set so, and the learner's star there, without a browser."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from tests.fixtures_review import review, sound
from trainer import settings
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Manner, Session
from ui import state, work

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)


def attempts(monkeypatch: pytest.MonkeyPatch, manner: Manner) -> tuple[state.Desk, list[int]]:
    """Two kept attempts at a question; the later one's report lies on the desk."""
    settings.save(Settings(manner_asked=True, manner=manner, stt_engine="none"))
    made = replace(review(), question=load_bank().get("career-aspirations"))
    with Store.open(settings.home()) as store:
        for day in (1, 2):
            at = NOW.replace(day=day)
            store.save_session(Session(at, (Answer(made, at, None, store.keep_sound(sound(0.5), ".wav")),)))
        ids = sorted(row.id for row in store.answers().rows)
    desk = state.Desk("desk")
    monkeypatch.setattr(state, "desk", lambda: desk)
    work.open_kept(desk, ids[1])
    return desk, ids


@pytest.mark.parametrize(("manner", "together"), [(Manner.STAMMER, False), (Manner.NOTHING_SPECIAL, True)])
def test_takes_of_different_days_are_not_set_side_by_side_for_who_stammers(
    monkeypatch: pytest.MonkeyPatch, manner: Manner, together: bool
) -> None:
    def screen() -> None:
        from ui import state
        from ui.screens import reporting

        reporting.report(state.desk())

    attempts(monkeypatch, manner)
    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert not opened.exception
    labels = [each.label for each in opened.button]
    assert ("Side by side" in labels) is together and "Open its report" in labels
    said = " ".join(str(each.proto.body) for each in opened.get("html"))
    assert (" · spoken" in said) is not together, "who is spared the clock reads no time"


def test_the_learners_star_is_given_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        from ui import state
        from ui.screens import comparing

        comparing.show(state.desk())

    desk, ids = attempts(monkeypatch, Manner.NOTHING_SPECIAL)
    desk.other["against"] = ids[0]
    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert [each.label for each in opened.button] == ["☆ Star", "☆ Star", "Back to the report"]
    opened.button(key=f"star-{ids[0]}").click().run()
    assert not opened.exception
    assert [each.label for each in opened.button] == ["★ Starred", "☆ Star", "Back to the report"]
    with Store.open(settings.home()) as store:
        assert {row.id: row.starred for row in store.answers().rows} == {ids[0]: True, ids[1]: False}


def test_a_correction_that_was_begun_is_there_when_its_answer_is_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    desk, (first, second) = attempts(monkeypatch, Manner.NOTHING_SPECIAL)
    work.keep_typed(desk, "all", "I want to lead")
    other = state.Desk("another tab")
    work.open_kept(other, first)
    assert work.typed_words(other) == {}
    work.keep_typed(other, "vague", "not that")
    work.open_kept(other, second)
    assert work.typed_words(other) == {"all": "I want to lead"}
    with Store.open(settings.home()) as store:
        store.delete_answer(second)
        assert list(store.drafts().values()) == ["not that"], "it goes with its answer"
        store.delete_session(store.place_of(first)[0])
        assert store.drafts() == {}
    assert work.typed_words(desk) == {}, "the answer on this desk is gone"
    work.keep_typed(other, "vague", "")
