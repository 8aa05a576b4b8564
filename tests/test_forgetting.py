"""Delete everything, without a browser: no tab of the person holds anything of it, and none puts it back."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.test_desks import Clock, Idle
from tests.workers import played_by
from trainer import settings, studio
from trainer.drill import Drill, Plan
from trainer.errors import JobCancelled
from trainer.jobs import JobState
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio import taking_in
from ui import draw, forgetting, resources, rounded, rounds, sitting, state, voice
from ui.components import pen
from ui.components.booth import Heard, Piece
from ui.rounds import Round
from ui.screens import taking_in as taking_in_screen
from ui.sitting import Sitting
from ui.state import Desk


def test_delete_everything_clears_every_tab_of_its_person_and_nobody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        import streamlit as st

        from ui import state

        state.desk()
        st.text(state.recall("packed", "nothing"))
        if st.button("Pack"):
            state.remember("packed", "a bundle of answers")

    settings.save(Settings(stt_engine="none"))
    store, person, question = Store.open(settings.home()), str(settings.home()), load_bank().get("career-aspirations")
    monkeypatch.setattr(resources, "store", lambda: store)
    played_by(Idle(), monkeypatch)
    made = studio.make_review_of_words("I want to become an analyst.", Task(question))
    take = studio.PieceTake(16_000, {"question": question.id})
    take.add(0, bytes(3 * 2 * 16_000))
    interview = Sitting([sitting.Turn(question, made=made), sitting.Turn(question)], sitting.REAL, 0, follow_ups=False)
    interview.at = 1
    plan = Plan((question.id,), 0.0, 5.0, None, "fillers", False)
    drill = Round(Drill.begin(plan, 0.0), [rounds.Turn(question, made=made)], None, before=False)
    desks = [Desk(name, owner=name, person=person) for name in ("asked", "drilled", "speaks")] + [Desk("of another")]
    asked, drilled, speaks, others = desks
    asked.other, others.other = {"sitting": interview, "fetching-listener": ("job",)}, {"sitting": interview}
    drilled.other = {"round": drill, "markup": "a report", "assignment": "a coach's"}
    speaks.phase, speaks.take = "answer", take
    Clock(monkeypatch, *desks)
    opened = AppTest.from_function(screen, default_timeout=60).run()
    opened.button[0].click().run()
    assert opened.run().text[0].value == "a bundle of answers"
    sitting.keep(interview)

    forgetting.everything()
    assert store.answers().total == 0 and studio.left_names() == ()
    assert (asked.other, drilled.other) == ({"fetching-listener": ("job",)}, {}) and "sitting" in others.other
    assert (speaks.phase, speaks.take) == ("choose", None)
    assert opened.run().text[0].value == "nothing"
    late = (Piece(0, bytes(2 * 16_000)),)  # from pages that stand there still
    sitting.collect(interview, Heard(interview.turn.attempt, 16_000, late, True, 1))
    rounds.collect(drill, Heard(drill.turn.attempt, 16_000, late, True, 1))
    rounded.keep(drill)
    assert not list(studio.takes_folder().glob("*")) and store.answers().total == 0


class Listening(Idle):
    """Workers that write what they heard at the very end, however soon they are told to stop."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def cancel(self, job: str) -> None:
        self.told.append(f"stop {job}")

    def wait(self, job: str) -> None:
        self.told.append(f"wait {job}")
        place = taking_in.preview_path("n" * 32)
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"an interview")
        raise JobCancelled("Stopped.")


def test_an_interview_that_is_being_listened_to_ends_before_everything_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings(stt_engine="none"))
    store, workers = Store.open(settings.home()), Listening()
    monkeypatch.setattr(resources, "store", lambda: store)
    played_by(workers, monkeypatch)
    desk = Desk("takes in", owner="takes in", person=str(settings.home()))
    desk.other = {"taking-in": "n" * 32, "taking-in-job": ("job-7", "Listening to a.wav", "whole")}
    Clock(monkeypatch, desk)
    forgetting.everything()
    assert workers.told == ["stop job-7", "wait job-7"] and not taking_in.preview_path("n" * 32).exists()
    for ended in ("done", "cancelled"):  # the other tab hears of it afterwards
        taking_in_screen._ended(desk, JobState("job-7", ended, result=()))
    assert desk.other == {}


@pytest.mark.parametrize("stands", ["at its own question", "at a tap"])
def test_a_tab_whose_part_is_drawn_when_everything_went_is_drawn_whole_once(
    stands: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def screen() -> None:
        from ui import state
        from ui.screens import drilling, practise

        (practise if state.desk().asked or "round" not in state.desk().other else drilling).show()

    settings.save(Settings(stt_engine="none"))
    store, question = Store.open(settings.home()), load_bank().get("career-aspirations")
    monkeypatch.setattr(resources, "store", lambda: store)
    played_by(Idle(), monkeypatch)
    desk, calls = Desk("a" * 12, person=str(settings.home())), []
    if stands == "at a tap":
        drill = Round(
            Drill.begin(Plan((question.id,) * 2, 0.0, 5.0, None, "fillers", True), 0.0),
            [rounds.Turn(question), rounds.Turn(question)], None, before=False,
        )  # fmt: skip
        rounds.thought(drill, drill.turn.attempt)
        desk.other["round"] = drill
    else:
        desk.asked, desk.phase, desk.way = "Why this hospital?", "answer", "browser"
    Clock(monkeypatch, desk).open.clear()  # its tab is the one that is drawn

    def meanwhile(*_: object, **__: object) -> Any:
        """The other tab, between the drawing of the screen and that of its part."""
        calls.append(desk.emptied)
        if len(calls) == 1:
            forgetting.everything()
        return b"RIFF", ""

    monkeypatch.setattr(voice, "of", meanwhile)
    if stands == "at a tap":
        monkeypatch.setattr(draw, "question", meanwhile)
    opened = AppTest.from_function(screen, default_timeout=60)
    opened.query_params["desk"] = desk.id
    opened.run()
    told = " ".join(str(each.proto.body) for each in opened.get("html"))
    assert not opened.exception and calls == [False] and not desk.emptied
    assert "What shall we practise?" in told and "How was it for you?" not in told


def test_what_is_typed_into_a_page_that_stands_there_still_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    callbacks: list[Any] = []

    class Value:
        typed = done = None

    def mount(**told: Any) -> Value:
        callbacks.append(told["on_typed_change"])
        return Value()

    monkeypatch.setattr(pen, "_mount", mount)
    monkeypatch.setattr(state, "recall", lambda _: {"typed": {"text": "half an answer"}})
    pen.show("", "pen", label="Your answer", typed=written.append)
    for gone in (False, True):
        monkeypatch.setattr(state, "was_emptied", lambda gone=gone: gone)
        callbacks[0]()
    assert written == ["half an answer"]
