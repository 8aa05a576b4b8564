"""Delete everything, without a browser: no tab of the person holds anything of it, and none puts it back."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.test_desks import Clock, Idle
from trainer import settings, studio
from trainer.drill import Drill, Plan
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from ui import forgetting, resources, rounded, rounds, sitting
from ui.components.booth import Heard, Piece
from ui.resources import Workers
from ui.rounds import Round
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
    monkeypatch.setattr(resources, "workers", lambda: Workers(*[Idle()] * 4))  # type: ignore[arg-type]
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
