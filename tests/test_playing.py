"""Words that can be heard play when they are asked for, and never by themselves."""

from streamlit.testing.v1 import AppTest


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
