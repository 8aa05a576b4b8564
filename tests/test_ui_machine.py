"""Recording: the bell at the limit, what is said of the level, and a browser's microphone that is opened once."""

import urllib.parse
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from streamlit.testing.v1 import AppTest

from audio.dsp import Meter
from audio.recorder import Recorder, RecorderState
from tests.browser import SLOW_MS
from trainer import settings
from trainer.settings import Settings
from trainer.values import Manner
from ui import resources, rounds, state, voice, work
from ui.components import booth, pacer
from ui.components.booth import Heard
from ui.screens import machine
from ui.screens.machine import RINGS_S, Loudness, past, rings
from ui.state import Desk

TAKE, OTHER = Path("a.take"), Path("b.take")
SPOKEN, BREATH, NOTHING, FAR = -25.0, -70.0, -75.0, -55.0


def at(seconds: float, dbfs: float = SPOKEN, phase: str = "recording") -> RecorderState:
    return RecorderState(phase, seconds, Meter(dbfs, dbfs, 0.0))


def test_the_bell_rings_at_the_limit_and_not_before_or_long_after() -> None:
    due = [each for each in (0.0, 119.9, 120.0, 120.2, 120 + RINGS_S, 300.0) if rings(at(each), 120.0, Settings())]
    assert due == [120.0, 120.2], "a page that is loaded again later stays silent"
    assert not rings(at(120.1, phase="paused"), 120.0, Settings())
    assert not rings(at(120.1, phase="ended"), 120.0, Settings())


def test_nobody_who_wants_neither_clock_nor_sound_hears_a_bell() -> None:
    stammers = Settings(manner=Manner.STAMMER)
    limit_s = work.limit_s(Desk("a", question_id="career-aspirations"), stammers)
    assert not any(rings(at(each), limit_s, stammers) for each in (0.0, 60.0, 120.0, 600.0))
    assert not rings(at(120.0), 120.0, Settings(tts_engine="silent"))
    assert past(Settings()) == "Past the limit: end when you like."
    assert past(Settings(tts_engine="silent")) == "Past the limit, shown and not rung: end when you like."


def test_past_the_limit_a_word_says_so_and_not_the_colour_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(machine.st, "html", said.append)
    monkeypatch.setattr(machine.draw, "part", lambda watch, every: watch())
    monkeypatch.setattr(machine.draw, "button", lambda *_, **__: False)
    monkeypatch.setattr(machine.bell, "show", lambda *_: None)
    asked, recorder = Settings(), SimpleNamespace(path=None)
    desk = Desk("a", question_id="career-aspirations", recorder=cast(Recorder, recorder))
    for seconds, is_past in ((119.0, False), (121.0, True)):
        said.clear()
        recorder.state = at(seconds)
        machine.show(desk, asked)
        told = " ".join(said)
        assert (past(asked) in told, 'class="time over"' in told) == (is_past, is_past)


@pytest.mark.parametrize("engine", ["system", "silent"])
def test_with_a_silent_voice_neither_the_browsers_recorder_nor_a_drill_rings(
    monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    settings.save(Settings(manner_asked=True, stt_engine="none", tts_engine=engine))
    desk, mounted = Desk("a", phase="answer", question_id="career-aspirations", attempt="b"), {}

    def mount(_name: str, _arrived: object, *_: object, **data: object) -> Heard:
        mounted.update(data)
        return Heard()

    monkeypatch.setattr(state, "desk", lambda: desk)
    monkeypatch.setattr(voice, "of", lambda *_: (None, ""))
    monkeypatch.setattr(booth, "show", mount)
    monkeypatch.setattr(pacer, "show", mount)
    monkeypatch.setattr(resources, "warm", lambda: None)

    def practise() -> None:
        from ui import state
        from ui.screens import answering

        answering.answer(state.desk())

    def drill() -> None:
        from ui.screens import drilling

        drilling.show()

    rounds.begin(desk, ("career-aspirations",), "say-why", 0.0, 10.0, False)
    for screen in (practise, drill):
        mounted.clear()
        assert not AppTest.from_function(screen, default_timeout=60).run().exception
        assert mounted["mute"] is (engine == "silent")


def test_silence_before_the_first_word_and_a_pause_for_breath_are_no_weak_microphone() -> None:
    ear = Loudness()
    assert {ear.words(TAKE, at(each / 5, NOTHING)) for each in range(30)} == {""}, "nothing is said of six seconds"
    assert ear.words(TAKE, at(7.0)) == "level is fine"
    assert {ear.words(TAKE, at(7 + each / 5, BREATH)) for each in range(1, 50)} == {"level is fine"}
    assert ear.words(TAKE, at(17.0, BREATH, "paused")) == ""
    assert ear.words(TAKE, at(60.0, BREATH)) == "hardly anything is heard", "a microphone that was switched off is said"


def test_a_microphone_that_hears_nothing_or_little_is_said_and_another_take_begins_anew() -> None:
    ear = Loudness()
    assert ear.words(TAKE, at(6.0, NOTHING)) == "hardly anything is heard"
    assert ear.words(TAKE, at(6.2, FAR)) == "quiet: come a little closer"
    assert ear.words(TAKE, at(6.4)) == "level is fine"
    assert ear.words(OTHER, at(0.2, NOTHING)) == ""
    assert ear.words(OTHER, at(6.2, NOTHING)) == "hardly anything is heard", "the take before says nothing of this one"


@pytest.mark.parametrize(("manner", "limit_s"), [(Manner.STAMMER, None), (Manner.NOTHING_SPECIAL, 4)])
def test_who_is_spared_the_clock_tries_the_microphone_without_one(
    monkeypatch: pytest.MonkeyPatch, manner: Manner, limit_s: int | None
) -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    settings.save(Settings(manner_asked=True, manner=manner, tts_engine="silent"))
    mounted: list[dict[str, Any]] = []
    monkeypatch.setattr(booth, "show", lambda *_, **data: mounted.append(data))
    assert not AppTest.from_function(screen, default_timeout=60).run().exception
    (check,) = mounted
    assert (check["limit_s"], check["clock"]) == (limit_s, limit_s is not None)


COUNTED = """
    window.rung = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...more) { window.rung += 1; return start.apply(this, more); };
"""
"""How often something rang."""


@pytest.mark.real
def test_the_bell_rings_once_for_a_take_however_often_it_is_drawn(chromium: Any) -> None:
    page = chromium.new_page()
    page.add_init_script(COUNTED)
    page.goto("about:blank")
    drawn = """async ([code, takes]) => {
        const { default: bell } = await import(code);
        for (const take of takes) bell({ data: { take } });
        return window.rung;
    }"""
    code = "data:text/javascript," + urllib.parse.quote(resources.asset("components/bell.js"))
    assert page.evaluate(drawn, [code, ["", ""]]) == 0
    assert page.evaluate(drawn, [code, ["", "a", "a", "", "a"]]) == 1
    assert page.evaluate(drawn, [code, ["b", "b"]]) == 2
    page.close()


def bare(chromium: Any, name: str, before: str) -> Any:
    """A page with nothing on it but the place for a recorder, the booth or the pacer; ``before`` runs first."""
    context = chromium.new_context(permissions=["microphone"])
    context.set_default_timeout(SLOW_MS)
    page = context.new_page()
    page.add_init_script(before)
    page.route(
        "http://localhost/**", lambda asked: asked.fulfill(body=f'<div id="{name}"></div>', content_type="text/html")
    )
    page.goto("http://localhost/")
    page.mouse.click(1, 1)  # where nobody has touched the page, nothing begins by itself
    return page


def mount(page: Any, name: str, **data: object) -> None:
    """The recorder itself. ``leave`` of the page's window goes to another screen."""
    usual = {
        "take": "a", "have": 0, "have_s": 0, "clock": True, "mute": True, "voice": "", "voice_says": "",
        "record": True, "start": "Record",
    }  # fmt: skip
    code = "data:text/javascript," + urllib.parse.quote(
        resources.asset("components/tap.js") + resources.asset(f"components/{name}.js")
    )
    page.evaluate(
        """async ([code, data]) => {
            const { default: mount } = await import(code);
            const leave = mount({ data, parentElement: document, setStateValue() {}, setTriggerValue() {} });
            window.leave = () => { leave(); };
        }""",
        [code, usual | data],
    )


@pytest.mark.real
@pytest.mark.parametrize("mute", [False, True])
def test_the_browsers_recorder_says_that_the_limit_is_past_and_rings_only_where_it_may(
    chromium: Any, mute: bool
) -> None:
    page = bare(chromium, "booth", COUNTED)
    mount(page, "booth", limit_s=1, hard=False, past="Past it.", mute=mute, go=True, plan=None)
    page.get_by_text("Past it.").wait_for()
    assert page.locator("#time.over").count() == 1
    assert page.evaluate("window.rung") == (0 if mute else 1)
    page.context.close()


ASKED = """
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const allowed = new Promise((yes) => { window.allow = yes; });
    const streams = [];
    window.asked = 0;
    navigator.mediaDevices.getUserMedia = async (wanted) => {
        window.asked += 1;
        const stream = await ask(wanted);
        streams.push(stream);
        await allowed;
        return stream;
    };
    const live = (track) => track.readyState === "live";
    window.none_open = () => streams.length === window.asked && !streams.some((each) => each.getTracks().some(live));
"""
"""The browser asks whether the page may use the microphone, until ``allow``; ``none_open``: all that came are shut."""


def goes_alone(page: Any, name: str, think_s: float, **more: object) -> None:
    """A recorder that begins by itself, after so many seconds to think."""
    booth = {"limit_s": 60, "hard": True, "go": False, "plan": {"auto": True, "think_s": think_s}}
    mount(page, name, **(booth if name == "booth" else {"think_s": think_s, "answer_s": 60, "auto": True}), **more)


@pytest.mark.real
@pytest.mark.parametrize("think_s", [0, 60])
@pytest.mark.parametrize("name", ["booth", "pacer"])
def test_the_microphone_is_opened_once_however_often_it_is_wanted(chromium: Any, name: str, think_s: float) -> None:
    page = bare(chromium, name, ASKED)
    goes_alone(page, name, think_s)
    if think_s:
        page.get_by_role("button", name={"booth": "Record", "pacer": "Answer now"}[name]).click()
    page.evaluate("window.allow()")
    page.locator('[data-phase="recording"]').wait_for()
    assert page.evaluate("window.asked") == 1, "twice open, every word is taken twice"
    page.context.close()


@pytest.mark.real
@pytest.mark.parametrize("name", ["booth", "pacer"])
def test_a_microphone_that_comes_after_one_has_left_is_closed_and_no_other_is_asked_for(
    chromium: Any, name: str
) -> None:
    page = bare(chromium, name, ASKED)
    page.clock.install()
    goes_alone(page, name, 60)
    page.evaluate("window.leave()")
    page.clock.run_for(90_000)
    page.evaluate("window.allow()")
    page.wait_for_function("window.none_open()")
    assert page.evaluate("window.asked") == 1
    assert page.locator('[data-phase="opening"], [data-phase="recording"]').count() == 0
    page.context.close()


@pytest.mark.real
def test_cancel_while_the_browser_asks_closes_what_comes_and_says_nothing(chromium: Any) -> None:
    page = bare(chromium, "booth", ASKED)
    goes_alone(page, "booth", 0)
    page.get_by_role("button", name="Cancel").click()
    page.evaluate("window.allow()")
    page.wait_for_function("window.none_open()")
    assert page.evaluate("window.asked") == 1
    assert page.locator("#trouble").is_hidden()
    page.context.close()


@pytest.mark.real
def test_an_interview_whose_voice_fails_goes_on_by_itself(chromium: Any) -> None:
    page = bare(chromium, "booth", "")
    goes_alone(page, "booth", 60, voice_says="The voice is getting ready …")
    page.locator('[data-phase="ready"]').wait_for()
    goes_alone(page, "booth", 60, voice_says="The question cannot be spoken here. Its voice is not there.")
    page.locator('[data-phase="thinking"]').wait_for()
    assert page.locator("#says").inner_text().startswith("The question cannot be spoken here.")
    page.context.close()
