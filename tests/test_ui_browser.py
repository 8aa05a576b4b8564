"""The app as a person uses it: a real browser, a fake microphone fed from a spoken sample, a real server.

Above 300 lines: one server and one walk through it, in the order a person takes.
"""

import re
import shutil
import socket
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from audio import media
from tests import pulse
from tests.browser import SAMPLE, SLOW_MS, SPOKEN, TYPED, Visit, clock_s, expect, free_port, hearing, kept, serving
from trainer.delivery.registry import catalogue
from trainer.report import names
from trainer.settings import Settings, load, save
from trainer.store import Store
from trainer.values import Manner
from ui.screens.manner import CHOICES

pytestmark = pytest.mark.real

FILTERED = """() => {
  const here = navigator.mediaDevices, real = here.getUserMedia.bind(here);
  here.getUserMedia = async (asked) => {
    window.asked = asked;
    const stream = await real(asked);
    for (const track of stream.getAudioTracks()) {
      const told = track.getSettings.bind(track);
      track.getSettings = () => ({ ...told(), noiseSuppression: true });
    }
    return stream;
  };
}"""
"""From here on the browser says that it keeps its noise suppression on, whatever it is asked."""


def test_the_question_is_heard_the_answer_recorded_and_every_quote_plays(visit: Visit, home: Path) -> None:
    visit.begin()
    visit.press("Hear the question")
    voice = visit.page.locator("#voice")
    visit.page.wait_for_function("element => element.currentTime > 0.4", arg=voice.element_handle())
    visit.page.evaluate(FILTERED)
    visit.record(7)
    visit.press("Pause")
    visit.see("Paused: nothing is recorded")
    paused = visit.page.locator("#time").inner_text()
    visit.page.wait_for_timeout(3000)
    expect(visit.page.locator("#time"), "paused, nothing goes on").to_have_text(paused)
    visit.press("Go on")
    visit.recorded(7.5)
    visit.press("I’m done")
    visit.see("Thrown away means gone")
    wanted = visit.page.evaluate("asked.audio")
    assert [wanted[each] for each in ("noiseSuppression", "echoCancellation", "autoGainControl")] == [False] * 3
    assert kept(home) == []
    visit.press("Keep it and see the report")
    visit.see("One thing to try next")
    expect(visit.page.locator(".report").first).to_contain_text("Fillers and pauses may be fewer than there were.")
    quote = visit.page.locator(".next .play").first
    start = float(quote.get_attribute("data-from"))
    quote.click()
    sound = visit.page.locator("#sound")
    visit.page.wait_for_function("element => !element.paused", arg=sound.element_handle())
    at = sound.evaluate("element => element.currentTime")
    assert start <= at < start + 10
    visit.page.locator(".w.lit").first.wait_for()

    # faster, and by keys
    visit.page.get_by_role("combobox", name="Speed").select_option("1.5×")
    assert sound.evaluate("element => element.playbackRate") == 1.5
    sound.evaluate("element => { element.pause(); element.getRootNode().activeElement?.blur(); }")
    at = sound.evaluate("element => element.currentTime")
    visit.page.keyboard.press("ArrowLeft")
    visit.page.wait_for_function("([element, at]) => element.currentTime < at", arg=[sound.element_handle(), at])
    visit.page.keyboard.press(" ")
    visit.page.wait_for_function("element => !element.paused", arg=sound.element_handle())
    (row,) = kept(home)
    assert row["duration_s"] == pytest.approx(7.5, abs=1.5) and row["words"] == 21
    assert list((home / "takes").iterdir()) == [], "a kept answer leaves nothing behind"

    # "I meant it that way" folds the finding, and is remembered
    findings = visit.page.locator(".next [data-meant]")
    rule = findings.first.get_attribute("data-meant")
    findings.first.click()
    visit.page.get_by_text("you meant it that way").wait_for(state="attached")

    # a correction judges again
    visit.press("Correct the words")
    words = visit.page.locator("#whole textarea")
    mended = words.input_value() + " I want to learn to lead a team because I enjoy teaching."
    words.fill(mended)
    with Store.open(home) as store:
        while mended not in store.drafts().values():
            visit.page.wait_for_timeout(100)
    visit.page.reload()
    words.wait_for()
    expect(words, "a correction survives a reload").to_have_value(mended)
    visit.page.locator("#whole button[type=submit]").click()
    visit.see("Judging it again")
    visit.page.get_by_text("enjoy teaching").first.wait_for()
    with Store.open(home) as store:
        assert len(store.revisions(row["id"])) == 2
        answer = store.answer(row["id"])
        assert [(each.about, each.kind) for each in answer.replies] == [(f"pitfall:{rule}", "meant_it")]
        assert answer.review.transcript.words[-1].text == "teaching."

    # again, with the one thing in view, and both attempts beside each other
    visit.press("Try again with this in view")
    visit.see("In view this time")
    visit.record(4)
    visit.press("I’m done")
    visit.press("Keep it and see the report")
    visit.see("Your other attempts at this question")
    visit.press("Side by side")
    visit.see("Two attempts at")
    visit.look("side by side")
    expect(visit.page.locator(".studio-changes")).to_contain_text("shorter")
    visit.page.locator("audio").nth(1).wait_for()
    visit.press("Back to the report")
    visit.see("One thing to try next")


def test_silence_ends_it_where_that_is_switched_on_and_what_is_thrown_away_is_gone(visit: Visit, home: Path) -> None:
    before, settings = len(kept(home)), load(home)
    save(replace(settings, silence_stop_s=2.0), home)
    try:
        visit.begin()
        visit.record(3)
        visit.press("Start over")
        visit.page.get_by_text(re.compile(r"0:0[01] / ")).wait_for()
        visit.see("Thrown away means gone")  # the voice has ended, and nobody touched anything
        sound = visit.page.locator("audio").first
        visit.page.wait_for_function("element => element.duration > 0", arg=sound.element_handle())
        assert 7 <= sound.evaluate("element => element.duration") <= 12, "its seven seconds, and two of silence"
        visit.press("Throw it away")
        visit.see("What shall we practise?")
    finally:
        save(settings, home)
    assert len(kept(home)) == before
    assert list((home / "takes").iterdir()) == []


def test_a_reload_in_the_middle_of_a_recording_loses_nothing_that_arrived(visit: Visit) -> None:
    visit.begin()
    visit.record(4)
    visit.look("recording")
    visit.page.reload()
    go_on = visit.page.get_by_role("button", name="Go on after 0:0")
    go_on.wait_for()
    assert int(go_on.inner_text().rpartition(":")[2]) >= 2
    go_on.click()
    visit.page.get_by_text("Recording", exact=True).wait_for()
    visit.page.wait_for_timeout(1500)
    visit.press("I’m done")
    visit.press("Record again")
    visit.page.get_by_role("button", name="Record my answer").wait_for()


def test_typed_words_survive_a_reload_and_are_judged_once(visit: Visit, home: Path) -> None:
    before = len(kept(home))
    visit.begin("What are your career goals?")
    visit.page.get_by_text("Type it", exact=True).click()
    area = visit.page.get_by_role("textbox")
    area.fill(TYPED)
    visit.page.wait_for_timeout(1500)
    visit.page.reload()
    area = visit.page.get_by_role("textbox")
    area.wait_for()
    expect(area).to_have_value(TYPED)
    visit.page.close()
    visit.page = visit.tab()
    visit.press("Go on typing")
    area = visit.page.locator("#pen textarea")
    area.wait_for()
    expect(area, "a closed tab loses nothing either").to_have_value(TYPED)
    visit.page.get_by_role("button", name="Keep it and see the report").dblclick()
    visit.see("What came across")
    expect(visit.page.locator("#sound")).to_have_count(0)
    assert len(kept(home)) == before + 1
    visit.page.reload()
    visit.see("What came across")
    assert len(kept(home)) == before + 1


def test_three_record_at_once_and_a_tab_that_is_closed_leaves_its_sound_to_the_next(
    visit: Visit, home: Path, tmp_path: Path
) -> None:
    before, settings = len(kept(home)), load(home)
    save(replace(settings, stt_engine="sphinx"), home)  # a listener that writes down what each one says
    browser = visit.context.browser.browser_type.launch(**hearing(tmp_path / "said.wav", "now-next-future"))
    try:
        visit.begin()
        visit.record(2)
        visit.press("Cancel")
        visit.page.get_by_role("button", name="Record my answer").wait_for()
        other, neighbour = visit.tab(), Visit(browser, visit.address)
        visit.press("What are your career goals?", other)
        other.get_by_role("heading", name="What are your career goals?").wait_for()
        assert visit.page.url != other.url
        visit.page.get_by_role("heading", name="What are your career aspirations?").wait_for()
        neighbour.begin("What are your career goals?")
        for page in (other, visit.page, neighbour.page):
            visit.press("Record my answer", page)
        visit.recorded(5, other)
        for page in (visit.page, neighbour.page):
            page.get_by_text("Recording", exact=True).wait_for()
        arrived_s = clock_s(other.locator("#time").first.inner_text())
        other.close()
        for each in (visit, neighbour):
            each.recorded(6)
            each.press("I’m done")
        left = visit.tab()  # it stands there, and nobody touches it
        for each in (visit, neighbour):
            each.press("Keep it and see the report")
        for each in (visit, neighbour):
            each.page.get_by_text("Kept in My answers").first.wait_for(timeout=3 * SLOW_MS)
        with Store.open(home) as store:
            reviews = [store.answer(row["id"]).review for row in kept(home)[: len(kept(home)) - before]]
        heard = {each.question.id: each.transcript.text.lower() for each in reviews}
        assert len(reviews) == 2 and set(heard) == {"career-aspirations", "career-goals"}
        assert "money" in heard["career-aspirations"] and "learning" not in heard["career-aspirations"]
        assert "learning" in heard["career-goals"] and "money" not in heard["career-goals"]
        left.get_by_text("was left unfinished").first.wait_for()
        left.get_by_text("To: What are your career goals?").wait_for()
        visit.press("Take it back", left)
        left.get_by_text("Thrown away means gone").wait_for()
        sound = left.locator("audio").first
        left.wait_for_function("element => element.duration > 0", arg=sound.element_handle())
        assert sound.evaluate("element => element.duration") >= arrived_s - 3
        visit.press("Throw it away", left)
        left.get_by_text("What shall we practise?").wait_for()
        assert list((home / "takes").iterdir()) == [] and neighbour.faults == []
    finally:
        browser.close()
        save(settings, home)


def test_an_answer_is_found_starred_deleted_and_brought_back(visit: Visit, home: Path) -> None:
    before = kept(home)
    visit.key("My answers")  # by keys alone
    visit.see("Open the report")
    visit.key("Search")
    visit.page.keyboard.type("statistics")
    visit.page.keyboard.press("Enter")
    expect(visit.page.get_by_role("button", name="Open the report")).to_have_count(1)
    visit.key("☆ Star")
    visit.see("★ Starred")
    visit.key("Delete")
    visit.see("Deleted:")
    visit.look("what was deleted just now")
    assert len(kept(home)) == len(before) - 1
    visit.key("Bring it back")
    visit.page.get_by_text("Deleted:").first.wait_for(state="detached")
    visit.see("★ Starred")
    assert len(kept(home)) == len(before)
    visit.key("Open the report")
    visit.see("What came across")


def test_the_first_visit_ends_in_a_heard_answer(chromium: Any, tmp_path: Path) -> None:
    with serving(tmp_path) as (address, _):
        visit = Visit(chromium, address)
        visit.see("how do you speak?")
        assert visit.page.locator(".studio-title").evaluate(
            "it => document.elementFromPoint(it.getBoundingClientRect().x + 9, it.getBoundingClientRect().y + 5) === it"
        ), "nothing lies over the first line"
        ring = visit.page.get_by_text("I stammer").locator("xpath=ancestor::label").locator("> div > div").first
        expect(ring, "what can be chosen is seen in the dark too").to_have_css("outline-style", "solid")
        visit.press("Try my microphone")
        visit.page.locator("#said", has_text="This is what arrives from Fake").wait_for()
        expect(visit.page.locator("#said")).to_contain_text("level is fine")
        played = visit.page.locator("#voice")
        visit.page.wait_for_function("sound => sound.currentTime > 1", arg=played.element_handle())
        assert played.evaluate("sound => sound.duration") == pytest.approx(4, abs=0.5)
        assert not (tmp_path / "takes").exists(), "what is only tried leaves nothing"
        visit.page.get_by_text("I stammer").click()
        visit.press("Begin")
        visit.press("Try it with a sample answer")
        visit.see("What came across")
        quote = visit.page.locator(".play").nth(1)
        start = float(quote.get_attribute("data-from"))
        quote.click()
        sound = visit.page.locator("#sound")
        visit.page.wait_for_function("element => !element.paused", arg=sound.element_handle())
        assert start <= sound.evaluate("element => element.currentTime") < start + 10
        expect(visit.page.get_by_text("filler sounds in"), "stammer: fillers are not looked at").to_have_count(0)
        assert kept(tmp_path) == [], "a sample is nobody's answer"
        visit.press("Now answer it yourself")
        visit.record(2)
        assert visit.page.locator("#time").is_hidden(), "stammer: no clock"
        visit.press("I’m done")
        visit.see("Thrown away means gone")
        own = visit.page.get_by_test_id("stAudio")  # the first run ends in an answer of one's own that is heard
        own.wait_for()
        visit.settle()
        own.evaluate("sound => sound.play()")
        visit.page.wait_for_function("sound => sound.currentTime > 0.5", arg=own.element_handle())
        visit.press("Keep it and see the report")
        visit.see("How shall its words be found?")
        ways = ("Get the listener", "Type or paste what you said", "A rough draft to correct by hand", "Sound only")
        for way in ways:
            visit.page.get_by_text(way, exact=True).first.wait_for()
        visit.press("Sound only")
        visit.see("Sound only: no words")
        assert len(kept(tmp_path)) == 1
        assert visit.faults == []
        visit.context.close()


def test_this_computers_microphone_and_a_killed_program(
    chromium: Any, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulse.needed()
    shutil.copy(home / "settings.toml", tmp_path)
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="snd") as folder, pulse.running(Path(folder), monkeypatch) as machine:
        with serving(tmp_path, port) as (address, server):
            visit = Visit(chromium, address)
            visit.press("What are your career aspirations?")
            visit.page.get_by_text("Record on this computer", exact=True).click()
            visit.page.locator(".st-key-machine-start button").click()
            visit.page.get_by_text(re.compile(r"0:(0[3-9]|[1-5]\d) / 2:00")).wait_for()
            server.kill()
            server.wait()
        with serving(tmp_path, port):
            visit.page.goto(address)
            visit.see("was left unfinished")
            visit.press("Take it back")
            visit.see("Thrown away means gone")
            sound = visit.page.locator("audio").first
            visit.page.wait_for_function("element => element.duration >= 2", arg=sound.element_handle())
            visit.press("Throw it away")
            visit.see("What shall we practise?")

            # an interview and a drill are recorded with it too, and the browser's microphone is not asked
            page, voice = visit.page, tmp_path / "said.wav"
            media.save(media.load(SPOKEN / f"{SAMPLE}.opus"), voice)
            page.add_init_script("navigator.mediaDevices.getUserMedia = () => { throw new Error('nobody asked'); };")
            page.reload()
            page.get_by_role("link", name="Interview").click()
            page.get_by_text("Record on this computer", exact=True).click()
            page.get_by_role("slider", name="Seconds to think").press("Home")
            visit.settle()
            visit.press("Begin the interview")
            page.locator('#booth[data-phase="recording"]').wait_for()
            page.reload()  # it goes on meanwhile
            said = machine.say(voice)
            visit.recorded(8)
            visit.press("I’m done")
            said.wait()
            page.locator("#report .report").wait_for()
            visit.see("What came across")
            visit.press("Next question")
            page.locator("#booth").wait_for()
            visit.settle()
            visit.press("End here")
            visit.see("The whole interview")
            (row,) = kept(tmp_path)
            assert row["duration_s"] >= 8 and row["words"] == 21

            page.get_by_role("link", name="Drill").click()
            page.get_by_role("radio", name="Record on this computer", checked=True).wait_for()
            for slider in ("Seconds to think", "Seconds to answer"):
                page.get_by_role("slider", name=slider).press("Home")
            visit.settle()
            visit.press("Begin the drill")
            page.locator('#pacer[data-phase="recording"]').wait_for()
            visit.see("How was it for you?")  # it stops by itself
            visit.press("Stop here")
            visit.press("Keep this answer")
            visit.see("Kept in My answers.")
            assert kept(tmp_path)[0]["duration_s"] == pytest.approx(5, abs=0.3)
        visit.context.close()
    assert list((tmp_path / "takes").iterdir()) == []


def test_the_server_listens_on_this_computer_only(app: str) -> None:
    with socket.socket() as probe, pytest.raises(OSError):
        probe.settimeout(2)
        probe.connect(("127.0.0.2", int(app.rpartition(":")[2])))


def test_a_new_screen_is_seen_from_its_top(visit: Visit) -> None:
    scrolled = "document.querySelector('[data-testid=stMain]').scrollTop"
    visit.press("Try it with a sample answer")
    visit.see("One thing to try next")
    visit.settle()
    visit.page.get_by_role("button", name="Another question").scroll_into_view_if_needed()
    assert visit.page.evaluate(scrolled) > 500
    visit.press("Another question")
    visit.see("What shall we practise?")
    visit.page.wait_for_function(f"() => {scrolled} === 0")
    visit.page.get_by_role("link", name="Settings").click()
    visit.settle()
    visit.page.wait_for_function(
        "() => document.querySelector('[data-testid=stMain]').dataset.screen?.match(/settings.*Settings/)"
    )
    switch = visit.page.get_by_text("End a recording by itself after a silence")
    switch.scroll_into_view_if_needed()
    visit.page.wait_for_function(f"() => {scrolled} > 0")
    for now in ("Seconds of silence", "Off: think as long as you like"):
        switch.click()
        visit.see(now)
        visit.settle()
        assert visit.page.evaluate(scrolled) > 0, "the same screen stays where it is"


def test_how_one_speaks_decides_what_a_report_looks_at(visit: Visit, home: Path) -> None:
    """Each choice in Settings, then the report of the same sample answer."""
    page = visit.page

    def report_after(manner: Manner, *off: str) -> str:
        page.get_by_role("link", name="Settings").click()
        page.get_by_text(CHOICES[manner][0], exact=True).first.click()
        for each in off:
            page.get_by_role("combobox", name="Switch these off").fill(each)
            page.get_by_role("option", name=each, exact=True).click()
            page.get_by_role("combobox", name="Switch these off").press("Escape")
            page.get_by_text("Figures that are switched off are not computed").wait_for()
        visit.saved(home, lambda now: now.manner is manner and bool(now.measures_off_by_choice) == bool(off))
        page.get_by_role("link", name="Practise").click()
        visit.press("Try it with a sample answer")
        visit.see("One thing to try next")
        visit.settle()
        told = str(page.locator(".report").first.text_content())
        visit.press("Another question")
        visit.see("What shall we practise?")
        return told

    def titles(*metrics: str) -> set[str]:
        return {names.title(each) for each in metrics}

    def shown(report: str) -> set[str]:
        return {title for metric in catalogue().metrics if (title := names.title(metric)) in report}

    try:
        everything = report_after(Manner.NOTHING_SPECIAL)
        assert titles("filler_sounds", "pace", "pauses", "hedges", "pitch_variation") <= shown(everything)
        second = shown(report_after(Manner.SECOND_LANGUAGE))
        assert titles("pace", "pauses") <= second and not second & titles("hedges", "pitch_variation", "repeats")
        stammer = shown(report_after(Manner.STAMMER))
        assert not stammer & titles("filler_sounds", "filler_phrases", "pace", "pauses", "pitch_variation", "repeats")
        chosen = shown(report_after(Manner.CUSTOM, "Fillers"))
        assert titles("pace", "pauses") <= chosen and not chosen & titles("filler_sounds", "filler_phrases")
    finally:
        settings = Settings(stt_engine="scripted", stt_model=str(SPOKEN / f"{SAMPLE}.json"), manner_asked=True)
        save(settings, home)
