"""Words that can be heard play when they are asked for, and never by themselves."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from trainer import settings, studio
from trainer.drill import Drill, Plan
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from ui import rounds, state


def screens() -> None:
    """Two screens with the same app around them; on the first one an answer can be heard."""
    from types import SimpleNamespace

    import streamlit as st

    from ui import state
    from ui.screens import playing

    where = st.session_state.get("where", "interview")
    state.arrive(where)
    made = SimpleNamespace(sound=b"fLaC")
    if where == "interview":
        if playing.asked("words"):
            playing.play(made, None)  # type: ignore[arg-type]
        else:
            playing.offer(made, None, "words")  # type: ignore[arg-type]


def test_who_comes_back_to_a_screen_hears_nothing_unasked() -> None:
    opened = AppTest.from_function(screens, default_timeout=60).run()
    opened.button(key="words").click().run()
    assert not opened.exception and len(opened.get("audio")) == 1
    assert len(opened.run().get("audio")) == 1, "the screen is drawn anew, the sound stays"
    for where in ("home", "interview"):
        opened.session_state["where"] = where
        opened.run()
    assert not opened.get("audio") and opened.button(key="words").label == "Hear it"


def test_the_sentence_that_was_chosen_is_played_once_more_and_then_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        import streamlit as st

        from ui import state
        from ui.screens import drilling

        where = st.session_state.get("where", "drill")
        state.arrive(where)
        if where == "drill":
            drilling.show()

    settings.save(Settings(manner_asked=True, stt_engine="none"))
    question = load_bank().get("career-aspirations")
    made = studio.make_review_of_words("I want to become an analyst. I enjoy numbers.", Task(question))
    drill = Drill.begin(Plan((question.id,), 0.0, 5.0, None, "fillers", False), 0.0).ended(1.0)
    said = rounds.Turn(question, made=replace(made, sound=b"fLaC"))
    desk = state.Desk("desk", other={"round": rounds.Round(drill, [said], None, before=True)})
    monkeypatch.setattr(state, "desk", lambda: desk)
    opened = AppTest.from_function(screen, default_timeout=60).run()
    opened.button(key="best-0-0").click().run()
    assert not opened.exception and len(opened.get("audio")) == 1
    for where in ("home", "drill"):
        opened.session_state["where"] = where
        opened.run()
    assert not opened.exception and not opened.get("audio")
    opened.button(key="best-play").click().run()
    assert len(opened.get("audio")) == 1
