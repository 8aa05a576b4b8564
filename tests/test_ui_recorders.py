"""The recorders' scripts, each alone on a page: the bell, a limit that is past, a microphone that is opened once."""

import urllib.parse
from typing import Any

import pytest

from tests.browser import SLOW_MS
from ui import resources

pytestmark = pytest.mark.real

COUNTED = """
    window.rung = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...more) { window.rung += 1; return start.apply(this, more); };
"""
"""How often something rang."""


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
    window.unplug = () => streams.flatMap((each) => each.getTracks()).forEach((track) => {
        track.stop();
        track.dispatchEvent(new Event("ended"));
    });
    window.none_open = () => streams.length === window.asked && !streams.some((each) => each.getTracks().some(live));
"""
"""The browser asks whether the page may use the microphone, until ``allow``; ``none_open``: all that came are shut."""


def goes_alone(page: Any, name: str, think_s: float, **more: object) -> None:
    """A recorder that begins by itself, after so many seconds to think."""
    booth = {"limit_s": 60, "hard": True, "go": False, "plan": {"auto": True, "think_s": think_s}}
    mount(page, name, **(booth if name == "booth" else {"think_s": think_s, "answer_s": 60, "auto": True}), **more)


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


@pytest.mark.parametrize("name", ["booth", "pacer"])
def test_a_microphone_that_goes_while_one_thinks_is_asked_for_anew(chromium: Any, name: str) -> None:
    page = bare(chromium, name, ASKED)
    goes_alone(page, name, 60)
    page.evaluate("window.allow()")
    page.wait_for_function("window.asked === 1")
    page.locator('[data-phase="thinking"]').wait_for()
    page.evaluate("window.unplug()")
    page.get_by_role("button", name={"booth": "Record", "pacer": "Answer now"}[name]).click()
    page.locator('[data-phase="recording"]').wait_for()
    assert page.evaluate("window.asked") == 2
    page.context.close()


def test_cancel_while_the_browser_asks_closes_what_comes_and_says_nothing(chromium: Any) -> None:
    page = bare(chromium, "booth", ASKED)
    goes_alone(page, "booth", 0)
    page.get_by_role("button", name="Cancel").click()
    page.evaluate("window.allow()")
    page.wait_for_function("window.none_open()")
    assert page.evaluate("window.asked") == 1
    assert page.locator("#trouble").is_hidden()
    page.context.close()


def test_an_interview_whose_voice_fails_goes_on_by_itself(chromium: Any) -> None:
    page = bare(chromium, "booth", "")
    goes_alone(page, "booth", 60, voice_says="The voice is getting ready …")
    page.locator('[data-phase="ready"]').wait_for()
    goes_alone(page, "booth", 60, voice_says="The question cannot be spoken here. Its voice is not there.")
    page.locator('[data-phase="thinking"]').wait_for()
    assert page.locator("#says").inner_text().startswith("The question cannot be spoken here.")
    page.context.close()
