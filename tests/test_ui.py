"""Quick paths through the screens, without a browser; and the rules a screen keeps.

Above 300 lines: a few lines for every screen.
"""

import ast
import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from audio.stt.models import Listed
from audio.values import TimeSpan
from tests.fixtures_review import typed
from trainer import sentence_models, server, settings
from trainer.annotations import State
from trainer.coach import Author
from trainer.commands import web
from trainer.compare import compare
from trainer.server import Drop, Role
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Element, Level, Manner, NextSteps, Session
from ui import serving, state
from ui.components import booth
from ui.screens import setup

UI = Path(__file__).resolve().parents[1] / "ui"
WAIT_S = 60
NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)


def app() -> AppTest:
    opened = AppTest.from_file(str(UI / "app.py"), default_timeout=WAIT_S).run()
    assert not opened.exception
    return opened


def practise() -> AppTest:
    """Home, and on to Practise."""
    return button(app(), "Practise").click().run()


def button(opened: AppTest, label: str) -> Any:
    return next(each for each in opened.button if each.label == label)


def texts(opened: AppTest) -> str:
    return " ".join(str(each.proto.body) for each in opened.get("html"))


def test_how_i_speak_is_asked_once_and_kept() -> None:
    opened = app()
    assert "how do you speak?" in texts(opened) and not opened.selectbox
    opened.radio(key="manner-welcome").set_value(Manner.CUSTOM).run()
    opened.multiselect(key="off-welcome").set_value(["Fillers", "Pace"]).run()
    button(opened, "Begin").click().run()
    kept = settings.load()
    assert kept.manner is Manner.CUSTOM and kept.manner_asked
    assert {"filler_sounds", "pace"} <= kept.measures_off_by_choice
    assert "What shall we practise?" in texts(opened)
    assert "how do you speak?" not in texts(app())


@pytest.fixture
def asked() -> None:
    settings.save(Settings(manner_asked=True))


def test_todays_drill_waits_for_everybody_who_kept_an_answer(asked: None) -> None:
    assert not any(each.label == "Start the drill" for each in app().button)
    heard = replace(typed(), next=NextSteps((), (), None))  # nothing to try next, as where no words are written down
    with Store.open() as store:
        store.save_session(Session(NOW, (Answer(heard, NOW),)))
    opened = app()
    assert "One thing to try next" not in texts(opened)
    button(opened, "Start the drill").click().run()
    assert not opened.exception and "Question 1 of 5" in texts(opened)


def test_questions_are_found_by_words_pack_and_kind(asked: None) -> None:
    opened = practise()
    opened.text_input(key="search").set_value("five years").run()
    found = [each.label for each in opened.button if (each.key or "").startswith("card-")]
    assert any("five years" in label.lower() for label in found)
    opened.text_input(key="search").set_value("").run()
    opened.selectbox(key="pack").set_value("nursing").run()
    assert len([each for each in opened.button if (each.key or "").startswith("card-")]) == 6
    opened.text_input(key="search").set_value("zzz of my own making").run()
    button(opened, "Practise “zzz of my own making”").click().run()
    assert not opened.exception and "zzz of my own making" in texts(opened)


PICTURE = "![x](https://evil.example/p.png)"
"""Markdown that would have the browser of whoever sees it call another computer."""


def kept_as_words(opened: AppTest, many: int) -> None:
    """``PICTURE`` stands on the screen so often, and nowhere as a picture."""
    shown = [*(each.label for each in (*opened.button, *opened.text_input)), *(e.value for e in opened.success)]
    found = [text for text in shown if "evil" in text]
    assert not opened.exception and len(found) == many
    for text in found:
        assert "![" not in re.sub(r"\\.", "", text), text


def test_markdown_in_what_comes_from_elsewhere_stays_words(asked: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def learners() -> None:
        from ui.screens import cohort

        cohort.show()

    def handed_in() -> None:
        from ui.screens import handing

        handing.show()

    opened = practise()
    opened.text_input(key="search").set_value(PICTURE).run()
    kept_as_words(opened, 1)
    with Store.open() as store:
        store.person(PICTURE, at=NOW)
    opened = AppTest.from_function(learners, default_timeout=WAIT_S)
    opened.session_state["person-gone"] = f"Deleted: {PICTURE}."
    kept_as_words(opened.run(), 2)
    drops = [
        Drop(at, at, "cy@example.org", "ana@example.org", PICTURE, PICTURE, "") for at in ("handed-in", "returned")
    ]
    monkeypatch.setattr(serving, "config", lambda: SimpleNamespace(cohorts={}))
    monkeypatch.setattr(serving, "visitor", lambda: SimpleNamespace(email="ana@example.org"))
    monkeypatch.setattr(serving, "roles", lambda: {Role.COACH})
    monkeypatch.setattr(server, "coaches_of", lambda *_: ("cy@example.org",))
    monkeypatch.setattr(server, "waiting", lambda _: drops[:1])
    monkeypatch.setattr(server, "returns", lambda _: drops[1:])
    opened = AppTest.from_function(handed_in, default_timeout=WAIT_S)
    opened.session_state["handed"] = f"Handed in to cy@example.org: {PICTURE}."
    kept_as_words(opened.run(), 3)


def test_moments_to_hear_are_listed_below_a_report_and_lead_to_the_other_answers_of_the_session(asked: None) -> None:
    def screen(first: int) -> None:
        from ui import state, work
        from ui.screens import coached

        desk = state.desk()
        if desk.kept is None:
            work.open_kept(desk, first)
        coached.below(desk)

    def moments(opened: AppTest) -> list[tuple[str, bool]]:
        return [(each.label, each.disabled) for each in opened.button if (each.key or "").startswith("moment-")]

    with Store.open() as store:
        number = store.save_session(
            Session(NOW, tuple(Answer(typed(text), NOW) for text in ("Maps.", "Charts.", "Ink.")))
        )
        one, two, three = store.answer_uids(number).values()
        first, second, _ = store.answer_uids(number)
        cy = Author(store.session_uid(number), "c" * 32, "Cy")
        store.annotate([
            cy.note(one, "This opening.", NOW, good=True), cy.note(two, "Wait here.", NOW, time=TimeSpan(64.0, 66.0)),
            cy.note(three, "In general.", NOW),
        ])  # fmt: skip
        assert "Moments to hear" not in texts(AppTest.from_function(screen, args=(first,)).run()), "not returned yet"
        store.annotate([cy.standing(State.RETURNED, NOW)])
    opened = AppTest.from_function(screen, default_timeout=WAIT_S, args=(first,)).run()
    assert not opened.exception and "Moments to hear" in texts(opened)
    assert moments(opened) == [("Answer 1", True), ("Answer 2, 1:04", False)], "the one on the desk is open already"
    shown = texts(opened)
    assert "★ This opening." in shown and "Wait here." in shown and "★ Wait" not in shown and "general" not in shown
    opened.button(key=f"moment-{second}-1").click().run()
    assert state._desks()[opened.session_state["desk"]].kept == second
    assert moments(opened) == [("Answer 1", False), ("Answer 2, 1:04", True)]


def test_a_question_shows_where_sound_goes_and_the_way_back(asked: None) -> None:
    opened = practise()
    button(opened, "What are your career goals?").click().run()
    assert not opened.exception
    shown = texts(opened)
    assert "What are your career goals?" in shown and "Stays on this computer" in shown
    assert "Listener: none on this computer yet" in shown
    button(opened, "Choose another question").click().run()
    assert "What shall we practise?" in texts(opened)


def test_the_recorder_keeps_its_place_while_what_stands_above_it_comes_and_goes(asked: None) -> None:
    """A deed is told to the part at its place; where that has moved meanwhile nothing would be drawn."""

    def place(of: Any, path: tuple[int, ...] = ()) -> tuple[int, ...]:
        if "stage-browser" in getattr(of.proto, "id", ""):
            return path
        found = (place(each, (*path, at)) for at, each in getattr(of, "children", {}).items())
        return next((each for each in found if each), ())

    opened = practise()
    button(opened, "What are your career goals?").click().run()
    desk, idle = state._desks()[opened.session_state["desk"]], place(opened.main)
    assert idle and any(each.label.startswith("Why they ask") for each in opened.expander)
    desk.take = SimpleNamespace(count=1, duration_s=1.0, discard=lambda: None)  # type: ignore[assignment]
    opened.run()
    assert not opened.expander and place(opened.main) == idle, "it records"
    desk.take, desk.problem = None, ("Nothing was recorded.", "Try again.")
    opened.run()
    assert opened.error and place(opened.main) == idle, "something went wrong"


def test_silence_ends_a_recording_only_where_that_is_switched_on() -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    settings.save(Settings(manner_asked=True))
    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    assert not opened.toggle(key="silence").value and settings.load().ends_on_silence_s is None
    opened.toggle(key="silence").set_value(True).run()
    assert settings.load().ends_on_silence_s == 8
    opened.slider(key="silence-seconds").set_value(5).run()
    assert settings.load().ends_on_silence_s == 5
    opened.radio(key="manner-settings").set_value(Manner.STAMMER).run()
    assert settings.load().ends_on_silence_s is None, "who stammers is never cut"
    assert "Nothing stops by itself" in texts(opened) and not any(each.key == "silence" for each in opened.toggle)
    opened.radio(key="manner-settings").set_value(Manner.NOTHING_SPECIAL).run()
    opened.toggle(key="silence").set_value(False).run()
    assert not opened.exception and settings.load().silence_stop_s is None
    assert not opened.toast, "the screen says that every change is saved: nothing pops up over it"


def test_the_voice_s_rate_is_kept_and_the_data_folder_has_its_size() -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    settings.save(Settings(manner_asked=True))
    (settings.home() / "media").mkdir(exist_ok=True)
    (settings.home() / "media" / "x.flac").write_bytes(bytes(3_000_000))
    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    assert "Everything together takes 3.0 MB" in texts(opened)
    opened.slider(key="voice-rate").set_value(140).run()
    assert not opened.exception and settings.load().voice_rate_wpm == 140


def test_whispers_size_is_asked_only_where_whisper_listens(tmp_path: Path) -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    script, own = tmp_path / "said.json", tmp_path / "my-own-model"
    script.write_text('{"words": []}', encoding="utf-8")
    own.mkdir()
    settings.save(Settings(manner_asked=True, stt_engine="scripted", stt_model=str(script)))
    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    assert not opened.exception and not any(each.key == "model" for each in opened.selectbox)
    opened.radio(key="listener").set_value("sphinx").run()
    assert not any(each.key == "model" for each in opened.selectbox)
    opened.radio(key="listener").set_value("auto").run()
    assert opened.selectbox(key="model").value == settings.load().stt_model == Settings().stt_model
    assert str(tmp_path) not in str(opened.selectbox(key="model").options)
    settings.save(Settings(manner_asked=True, stt_model=str(own)))
    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    assert "my-own-model: your own" in opened.selectbox(key="model").options and not opened.exception
    assert settings.load().stt_model == str(own)


def test_a_broken_settings_file_is_said_and_stays_as_it_is() -> None:
    path = settings.home() / settings.FILE
    path.write_text("voice_rate_wpm = 'fast'\n", encoding="utf-8")
    opened = AppTest.from_file(str(UI / "app.py"), default_timeout=WAIT_S).run()
    assert not opened.exception
    assert any("voice" in each.value for each in opened.error)
    assert path.read_text(encoding="utf-8") == "voice_rate_wpm = 'fast'\n"


def test_only_the_state_file_touches_the_session_state() -> None:
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        touches = any(isinstance(node, ast.Attribute) and node.attr == "session_state" for node in ast.walk(tree))
        assert touches == (path.name == "state.py"), path


def test_a_click_is_not_swallowed_by_a_drawing_at_the_same_moment() -> None:
    def screen() -> None:
        import streamlit as st

        from ui import draw, state

        if state.recall("hurried"):
            state.forget("hurried")
            st.rerun()  # a part found that the screen has changed, before the button was drawn
        if not state.recall("gone") and draw.button("Keep it", "keep-it"):
            st.write("kept")
        state.drawn()

    opened = AppTest.from_function(screen).run()
    opened.session_state["hurried"] = True
    opened.button(key="keep-it").click().run()
    assert [each.value for each in opened.markdown] == ["kept"]
    assert not opened.run().markdown, "once"

    # a click on a button that has gone by then is not kept for its return
    opened.session_state["gone"] = True
    opened.button(key="keep-it").click().run()
    opened.session_state["gone"] = False
    assert not opened.run().markdown


def test_what_changed_between_two_attempts_is_a_line_a_kind() -> None:
    from ui.screens.comparing import changes

    one = typed()
    heard = [Element(name, True, Level.CLEAR) for name in ("aspiration", "reason")]
    silent = [replace(each, level=Level.NOT_HEARD) for each in heard]
    before, after = (
        replace(one, content=replace(one.content, elements=tuple(each), findings=())) for each in (heard, silent)
    )
    (line,) = changes(compare(before, after))
    assert line.startswith("Not heard any more: <strong>") and line.count("<strong>") == 2


def test_no_line_of_a_question_ends_inside_a_word() -> None:
    def screen() -> None:
        from ui import draw

        draw.question("What are your long-term goals <b>?")

    (shown,) = AppTest.from_function(screen).run().get("html")
    assert 'your <span class="studio-whole">long-term</span> goals &lt;b&gt;?' in shown.proto.body


def test_a_deed_at_the_recorder_outlives_a_drawing_that_was_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    pressed: dict[str, Any] = {}
    monkeypatch.setattr(booth.state, "recall", lambda _: {"deed": {"do": "cancel", "at": 7}})
    monkeypatch.setattr(booth.state, "press", pressed.__setitem__)
    monkeypatch.setattr(booth.state, "pressed", lambda name: pressed.pop(name, None))
    booth.told("booth-1", booth.nothing)  # the drawing that it came with never got to the recorder
    found = SimpleNamespace(sound=None, deed=None)
    heard = booth.kept("booth-1", found)
    assert (heard.deed, heard.at) == ("cancel", 7)
    assert booth.kept("booth-1", found).deed == "", "once"


def test_buttons_beside_a_part_that_draws_itself_anew_keep_their_clicks() -> None:
    beside = {
        "setup.py", "looked_at.py", "aspirations.py", "covering.py", "drilled.py", "playing.py", "home.py",
        "practise.py", "coached.py",
    }  # fmt: skip
    """They are drawn together with a part of another file."""
    for path in (UI / "screens").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
        parts = [each for each in calls if ast.unparse(each.func) == "draw.part"]
        polls = any(k.arg == "every" for each in parts for k in each.keywords)
        if not polls and path.name not in beside:
            continue
        bare = [each for each in calls if ast.unparse(each.func).endswith(".button")]
        bare = [each for each in bare if ast.unparse(each.func) != "draw.button"]
        assert all(any(k.arg == "on_click" for k in each.keywords) for each in bare), path


def test_every_screen_in_the_navigation_is_a_file_and_shows() -> None:
    from ui.screens import answers, home, interviewing, practise, setup, welcome

    for screen in (answers, home, interviewing, practise, setup, welcome):
        assert callable(screen.show) and screen.show.__doc__ and screen.__doc__


def test_the_theme_reaches_streamlit_by_names_it_knows() -> None:
    import streamlit.config

    flat = web.theme(UI / "theme.toml")
    assert flat["theme.light.primaryColor"] == "#0b5d5a" and "theme.dark.sidebar.backgroundColor" in flat
    known = streamlit.config.get_config_options()
    assert set(flat) <= set(known)


def test_what_the_looks_are_made_of_asks_nothing_of_the_network() -> None:
    tomllib.loads((UI / "theme.toml").read_text(encoding="utf-8"))
    for path in [*UI.rglob("*.js"), *UI.rglob("*.css"), *UI.rglob("*.toml")]:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")  # a name, not an address
        assert "http://" not in text and "https://" not in text and "@import" not in text, path


def test_a_larger_model_for_lines_of_adverts_is_chosen_once_it_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        import streamlit as st

        from ui import resources, state
        from ui.screens import meaning

        chosen = meaning.chooses(resources.settings())
        st.write(f"chosen: {chosen.sentence_model}")
        state.drawn()

    here = False

    def listed(*_: object, **__: object) -> tuple[Listed, ...]:
        return (Listed("larger", "told in other words", 90_000_000, here, Path("larger")),)

    monkeypatch.setattr(sentence_models, "listed", listed)
    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    opened.radio(key="sentence-model").set_value("larger").run()
    assert [each.value for each in opened.markdown] == ["chosen: shipped"], "a report must not miss its model"
    assert "Get larger (90.0 MB, once)" in [each.label for each in opened.button]
    here = True
    opened.run()
    assert [each.value for each in opened.markdown] == ["chosen: larger"]
    assert not opened.button


def test_what_is_chosen_in_settings_is_saved_before_the_rest_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A link pressed while the rest is drawn ends the drawing, as the fault does here."""

    def screen() -> None:
        from ui.screens import setup

        setup.show()

    def outrun(now: Settings) -> Settings:
        raise RuntimeError("outrun")

    opened = AppTest.from_function(screen, default_timeout=WAIT_S).run()
    monkeypatch.setattr(setup.hearing, "asks", outrun)
    opened.radio(key="manner-settings").set_value(Manner.STAMMER).run()
    assert settings.load().manner is Manner.STAMMER
