"""The drill in a real browser: hands-free to its end, the ten minutes before an interview, and silently."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.browser import SAMPLE, SPOKEN, Visit, expect, kept
from trainer import studio
from trainer.settings import Settings, save
from trainer.store import Store
from trainer.values import Manner
from ui.screens import interviewing

pytestmark = pytest.mark.real

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)
ADVERT = "Title: Data analyst\nCompany: Northwind\n\nYou will:\n- build weekly dashboards for the sales team"
TONES = """() => {
  const real = AudioContext.prototype.createOscillator;
  window.tones = [];
  AudioContext.prototype.createOscillator = function () {
    const tone = real.call(this);
    window.tones.push(tone.frequency);
    return tone;
  };
}"""
"""From here on every tone the page makes is written down."""
NO_MICROPHONE = "navigator.mediaDevices.getUserMedia = () => { window.asked = true; throw new Error('nobody asked'); };"


def to_the_drill(visit: Visit) -> None:
    visit.page.get_by_role("link", name="Drill").click()
    visit.page.get_by_role("button", name="Begin the drill").wait_for()


def phase(visit: Visit, name: str) -> None:
    visit.page.locator(f'#pacer[data-phase="{name}"]').wait_for()


def at_question(visit: Visit, number: int, count: int) -> None:
    visit.page.get_by_text(f"Question {number} of {count}").first.wait_for()


def test_a_drill_of_five_stops_by_itself_survives_a_reload_and_is_kept_once(visit: Visit, home: Path) -> None:
    before = len(kept(home))
    to_the_drill(visit)
    visit.key("Fillers", "ArrowRight", "Enter")  # much of it by keys alone
    visit.key("Seconds to think", "Home")
    visit.key("Seconds to answer", "Home", "ArrowRight")
    visit.see("A recording stops by itself after 10 seconds")
    visit.page.evaluate(TONES)
    visit.page.get_by_role("button", name="Begin the drill").dblclick()
    at_question(visit, 1, 5)
    phase(visit, "recording")
    assert 990 in visit.page.evaluate("tones.map(each => each.value)"), "the cue to speak"
    assert int(visit.page.locator("#number").inner_text()) <= 10
    visit.look("a drill while it records")
    visit.see("Microphone: this browser’s (Fake")
    visit.see("How was it for you?")
    assert 440 in visit.page.evaluate("tones.map(each => each.value)"), "the cue that it stopped by itself"
    visit.page.get_by_role("button", name="Again", exact=True).dblclick()

    at_question(visit, 2, 5)
    phase(visit, "recording")
    visit.page.locator("#number", has_text="6").wait_for()
    visit.page.reload()
    visit.page.get_by_role("button", name="Go on after").click()
    visit.see("How was it for you?")
    visit.press("Fine")

    for number in (3, 4, 5):
        at_question(visit, number, 5)
        phase(visit, "recording")
        visit.page.wait_for_timeout(1500)
        visit.key("I’m done")
        visit.see("How was it for you?")
        if number != 4:
            visit.key("Fine")
        else:  # nobody taps there: it goes on by itself
            visit.look("a drill's tap")

    visit.see("A why was heard in 0 of 5 answers.")
    visit.page.get_by_text("No why was heard yet.").nth(4).wait_for()
    expect(visit.page.get_by_text("No why was heard yet.")).to_have_count(5)
    visit.look("a drill's result")
    assert len(kept(home)) == before, "nothing is kept before it is asked for"
    visit.key("Hear it")
    sound = visit.page.locator("audio").first
    visit.page.wait_for_function("element => element.currentTime > 0.3", arg=sound.element_handle())
    visit.page.get_by_role("button", name="Keep these 5 answers").dblclick()
    visit.see("Kept in My answers.")
    rows = kept(home)[: len(kept(home)) - before]
    assert len(rows) == 5 and len({row["session_id"] for row in rows}) == 1
    seconds = [row["duration_s"] for row in reversed(rows)]
    assert all(9.5 <= each <= 11.5 for each in seconds[:2]), "the limit, over a reload too"
    assert list((home / "takes").iterdir()) == []
    with Store.open(home) as store:
        assert len(store.cards()) == 4, "the question nobody tapped has no card"
        assert store.sessions()[0].title == "Drill: Say why, 5 answers"
    visit.press("Another drill")
    visit.see("5 questions")


def test_ten_minutes_before_an_interview_end_with_the_best_sentence_and_the_crib(visit: Visit, home: Path) -> None:
    with Store.open(home) as store:
        studio.add_role(store, ADVERT, at=NOW)
        studio.write(store, "aspiration", "become the one a team asks when numbers surprise them", at=NOW)
    before = len(kept(home))
    visit.page.reload()
    to_the_drill(visit)
    visit.see("Three questions for Data analyst, Northwind.")
    visit.page.get_by_role("button", name="Begin the ten minutes").dblclick()
    for number in (1, 2, 3):
        at_question(visit, number, 3)
        visit.see("Ends at")
        speed, voice = visit.page.get_by_role("combobox", name="Speed of the voice"), visit.page.locator("#voice")
        if number == 1:
            phase(visit, "thinking")
            speed.select_option("slower")
        elif number == 2:
            expect(speed, "the next question is slower too").to_have_value("0.8")
            expect(voice).to_have_js_property("playbackRate", 0.8)
        else:
            phase(visit, "thinking")
            visit.press("Hear it again")
            phase(visit, "hearing")
            expect(voice).to_have_js_property("playbackRate", 0.8)
        visit.press("Answer now")
        phase(visit, "recording")
        visit.page.wait_for_timeout(4500)
        visit.press("I’m done")
        visit.page.get_by_role("button", name="To the end" if number == 3 else "Next question").wait_for()
        if number < 3:  # this microphone's sound begins with the question and has an end; the last was heard twice
            visit.see("You spoke for")
        expect(visit.page.get_by_text("Pay as the aim"), "no pitfalls now").to_have_count(0)
        if number == 1:
            visit.look("before an interview, between")
        if number == 2:
            visit.page.reload()
            visit.see("You spoke for")
        visit.press("To the end" if number == 3 else "Next question")
    visit.see("Which sentence do you want to take in with you?")
    visit.press("Honestly, my main goal is to earn a lot of money.")
    visit.see("Your sentence")
    sound = visit.page.locator("audio").first
    visit.page.wait_for_function("element => element.currentTime > 0.6", arg=sound.element_handle())
    card = visit.page.locator(".drill-crib")
    expect(card).to_contain_text("become the one a team asks")
    expect(card).to_contain_text("my main goal")
    visit.look("the best sentence and the crib")
    visit.press("Throw away")
    visit.page.get_by_role("button", name="Begin the drill").wait_for()
    assert len(kept(home)) == before and list((home / "takes").iterdir()) == []
    with Store.open(home) as store:
        assert studio.KEEP not in store.builder(), "thrown away means gone"


def test_a_waiting_room_is_silent_and_needs_no_microphone(visit: Visit, home: Path) -> None:
    before = len(kept(home))
    visit.context.add_init_script(NO_MICROPHONE)
    visit.page.reload()
    to_the_drill(visit)
    visit.key("Silently, as text")  # the whole preset by keys alone
    at_question(visit, 1, 3)
    area = visit.page.get_by_role("textbox")
    visit.key("Notes, if you like", "End")
    visit.page.keyboard.type("I want to teach because I like it. This job would let me train two people a year.")
    visit.page.wait_for_timeout(1200)
    visit.page.reload()
    area = visit.page.get_by_role("textbox")
    area.wait_for()
    assert area.input_value().startswith("I want to teach"), "a reload loses nothing"
    address = visit.page.url
    visit.page.close()
    visit.page = visit.tab()
    visit.see("An answer was being typed.")  # nor does a tab that is closed
    visit.page.goto(address)  # the browser brings the closed tab back, and its drill goes on
    area = visit.page.get_by_role("textbox")
    area.wait_for()
    visit.key("Next")
    visit.see("18 words, typed.")
    visit.key("Next question")
    at_question(visit, 2, 3)
    visit.page.get_by_text("0 words", exact=True).wait_for()
    visit.key("Next")
    visit.see("Thought through.")
    visit.key("Stop here")
    visit.see("Which sentence")
    visit.look("the choice of a sentence")
    visit.key("I want to teach because I like it.")
    visit.see("Your sentence")
    visit.key("Keep this answer")
    visit.see("Kept in My answers.")
    assert len(kept(home)) == before + 1
    assert visit.page.locator("audio[src]").count() == 0 and visit.page.evaluate("window.asked") is None


def test_who_stammers_gets_no_clock_and_is_never_cut(visit: Visit, home: Path) -> None:
    spoken = Settings(stt_engine="scripted", stt_model=str(SPOKEN / f"{SAMPLE}.json"), manner_asked=True)
    try:
        save(
            Settings(
                stt_engine=spoken.stt_engine, stt_model=spoken.stt_model, manner_asked=True, manner=Manner.STAMMER
            ),
            home,
        )
        visit.page.reload()
        to_the_drill(visit)
        visit.see("No clock, and nothing stops by itself.")
        expect(visit.page.get_by_role("slider")).to_have_count(0)
        expect(visit.page.get_by_text("Fillers", exact=True)).to_have_count(0)
        visit.press("Begin the drill")
        visit.press("Record my answer")
        phase(visit, "recording")
        visit.page.wait_for_timeout(1500)
        expect(visit.page.locator("#number")).to_have_text("")
        visit.press("I’m done")
        visit.see("How was it for you?")
        expect(visit.page.get_by_text("goes on in")).to_have_count(0)
        visit.press("Stop here")
        visit.press("Throw away")
        visit.page.get_by_role("button", name="Begin the drill").wait_for()

        # nor does an interview begin to record by itself
        visit.page.get_by_role("link", name="Interview").click()
        visit.see("You think as long as you like and begin yourself")
        expect(visit.page.get_by_role("slider")).to_have_count(0)
        visit.press("Begin the interview")
        visit.see("Take a breath and think.")
        visit.page.wait_for_timeout(1000 * (interviewing.THINK_S + 1))
        assert visit.page.locator("#booth").get_attribute("data-phase") == "thinking"
        expect(visit.page.locator("#time")).to_be_hidden()
        visit.page.get_by_role("link", name="Home").click()
        visit.see("Go on with the interview")
        visit.page.wait_for_timeout(3500)  # longer than the booth waits for a screen that is only drawn anew
        visit.page.go_back()  # where one comes back to, nothing begins by itself
        hear = visit.page.get_by_role("button", name="Hear the question")
        hear.wait_for()
        visit.page.wait_for_function("button => !button.disabled", arg=hear.element_handle())
        visit.page.wait_for_timeout(4000)
        assert visit.page.locator("#booth").get_attribute("data-phase") == "ready"
        assert visit.page.locator("#voice").evaluate("sound => sound.paused && sound.currentTime === 0")
        visit.press("Answer now")
        visit.page.get_by_text("Recording", exact=True).wait_for()
        visit.press("End here")
        visit.see("Nothing was answered")
    finally:
        save(spoken, home)
