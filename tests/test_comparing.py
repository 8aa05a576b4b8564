"""Attempts beside each other: for whom they are set so, and the learner's star there, without a browser."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from tests.fixtures_review import review, sound
from tests.workers import played_by
from trainer import settings, studio
from trainer.jobs import JobState
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Manner, Session
from ui import state, work
from ui.work.answerback import GONE

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
        work.keep_typed(desk, "all", "typed after it was gone")
        assert list(store.drafts().values()) == ["not that"], "it goes with its answer"
        store.delete_session(store.place_of(first)[0])
        assert store.drafts() == {}
    assert work.typed_words(desk) == {}, "the answer on this desk is gone"
    work.keep_typed(other, "vague", "")


class Judge:
    """Workers whose job ends as the test says."""

    def __init__(self) -> None:
        self.ends = JobState("job", "cancelled")

    def submit(self, *_: object) -> str:
        return "job"

    def state(self, _job: str) -> JobState:
        return self.ends

    collect = state


def test_begun_corrections_end_with_the_words_they_were_about(monkeypatch: pytest.MonkeyPatch) -> None:
    desk, (_, second) = attempts(monkeypatch, Manner.NOTHING_SPECIAL)
    judge = Judge()
    played_by(judge, monkeypatch)
    work.keep_typed(desk, "all", "all of it, begun")
    assert work.act(desk, {"do": "unsaid", "rule": "vague", "start": 0, "end": 3, "text": "They", "at": 1})
    work.look_at_job(desk)
    assert desk.phase == "report" and desk.problem is None
    begun = {"all": "all of it, begun", "vague": "They"}
    assert work.typed_words(desk) == begun, "it was cancelled: the words are the same, and nothing typed is lost"

    assert desk.made is not None
    judge.ends = JobState("job", "done", result=desk.made)
    assert work.act(desk, {"do": "corrected", "text": "All of it.", "at": 2})
    work.look_at_job(desk)
    assert desk.phase == "report" and work.typed_words(desk) == {}
    with Store.open(settings.home()) as store:
        assert len(store.revisions(second)) == 2 and store.drafts() == {}

        assert work.act(desk, {"do": "confirm", "at": 3})
        store.delete_answer(second)
        work.look_at_job(desk)
        assert desk.phase == "report" and desk.problem is not None, "it was deleted in another window meanwhile"
        desk.kept, desk.sample = None, "A sample"
        work.keep_typed(desk, "all", "of a sample")
        assert work.typed_words(desk) == {} and store.drafts() == {}


def test_an_answer_that_was_deleted_meanwhile_is_not_opened_and_leaves_what_lies_on_the_desk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def screen() -> None:
        from ui.screens import practise

        practise.show()

    desk, (first, second) = attempts(monkeypatch, Manner.NOTHING_SPECIAL)
    take = studio.PieceTake(16_000, {"question": "career-goals"})
    take.add(0, bytes(32_000))
    waits = state.Desk("waits", phase="decide", take=take, source=take.finish())
    with Store.open(settings.home()) as store:
        places = [store.trash_answer(each, at=NOW) for each in (first, second)]
        work.open_kept(waits, first)
        assert (waits.phase, waits.take, waits.problem) == ("decide", take, GONE), "it was thrown away a moment ago"
        store.restore(places[0])
        work.open_kept(waits, first)
        assert (waits.phase, waits.take, waits.kept) == ("report", None, first)
        assert [each.label for each in studio.left_behind()] == [{"question": "career-goals"}]

        store.delete_session(places[1])
        opened = AppTest.from_function(screen, default_timeout=60).run()
        assert not opened.exception and "That answer was deleted" in opened.error[0].value
        assert desk.phase == "choose" and desk.kept is None and store.answers().total == 1
