"""Practise in a real browser: a warm-up, the report that comes while one decides, one's own ear beside it."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from tests.browser import SAMPLE, SPOKEN, Visit, expect, kept, serving
from trainer import schedule
from trainer.settings import Settings, save
from trainer.store import Store
from ui.work import now

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A listener that works for three seconds on every second of sound, as a slow computer's does."""
    folder = tmp_path_factory.mktemp("practise")
    script = json.loads((SPOKEN / f"{SAMPLE}.json").read_text(encoding="utf-8"))
    (folder / "slow.json").write_text(json.dumps({"words": script["words"], "pace": 3.0}), encoding="utf-8")
    save(Settings(stt_engine="scripted", stt_model=str(folder / "slow.json"), manner_asked=True), folder)
    return folder


def test_warm_up_then_an_answer_whose_words_come_before_its_report(visit: Visit, home: Path) -> None:
    visit.begin()
    visit.page.get_by_text("Why they ask, and how to think about it").click()
    visit.see("How to think about it")
    visit.press("Warm up first")
    visit.see("It is not judged, not kept and not counted.")
    visit.press("Record a warm-up")
    visit.page.get_by_text("Recording", exact=True).wait_for()
    visit.page.wait_for_timeout(2500)
    visit.press("I’m done")
    visit.see("Your voice arrives clearly.")
    sound = visit.page.locator("audio").first
    sound.wait_for()
    expect(visit.page.get_by_text("did you say")).to_have_count(0)
    assert kept(home) == []
    visit.press("Now the answer")
    visit.page.get_by_role("button", name="Record my answer").wait_for()
    assert list((home / "takes").iterdir()) == [], "a warm-up leaves nothing behind"

    visit.record(8)
    visit.press("I’m done")
    visit.page.locator(".studio-early").get_by_text("earn a lot of money").first.wait_for()
    for place, said in ((0, "Yes"), (1, "No"), (2, "Yes")):
        visit.page.get_by_text(said, exact=True).nth(place).click()
    visit.look("what did you say, while it is judged")
    visit.press("Keep it and see the report")
    visit.see("One thing to try next")
    own = visit.page.locator(".studio-own")
    expect(own.get_by_role("row").nth(1)).to_contain_text(re.compile("^Where you want to go.?yes"))
    (row,) = kept(home)
    with Store.open(home) as store:
        said = {each.about: each.kind for each in store.answer(row["id"]).replies}
    assert said == {"own:aspiration": "i_said", "own:reason": "i_did_not", "own:role_link": "i_said"}

    asked_back = visit.page.locator(".follow").inner_text()
    visit.press("Answer the follow-up question")
    visit.page.get_by_role("heading", name=asked_back, exact=True).wait_for()
    visit.page.get_by_role("button", name="Record my answer").wait_for()


def test_cancel_frees_the_listener_and_a_second_click_does_nothing(visit: Visit, home: Path) -> None:
    before = len(kept(home))
    visit.begin()
    visit.record(6)
    visit.page.get_by_role("button", name="I’m done").dblclick()
    visit.page.locator(".studio-tap").nth(2).wait_for()
    visit.page.get_by_role("button", name="Keep it and see the report").dblclick()
    visit.page.get_by_role("button", name="Throw it away").wait_for(state="detached")
    visit.page.locator(".studio-tap").nth(2).wait_for()
    visit.press("Cancel")
    visit.page.get_by_role("button", name="Cancel").wait_for(state="detached")
    visit.press("Throw it away")
    visit.see("What shall we practise?")
    assert len(kept(home)) == before and list((home / "takes").iterdir()) == []
    for _ in range(3):  # each screen is one step back
        visit.page.get_by_role("link", name="Settings").click()
        visit.page.wait_for_url("**/settings*")  # going back before the step is taken would leave the app
        visit.page.get_by_text("What shall we practise?").wait_for(state="detached")
        visit.page.go_back()
        visit.see("What shall we practise?")


def test_a_question_that_is_due_is_offered(visit: Visit, home: Path) -> None:
    with Store.open(home) as store:
        schedule.tapped(store, "career-goals", schedule.Tap.AGAIN, now().replace(year=2020))
    visit.page.reload()
    visit.page.get_by_text("Due for review (1)").click()
    visit.page.get_by_role("button", name="What are your career goals?", exact=True).first.wait_for()
    visit.page.locator("[class*=st-key-card-strength]").first.wait_for(state="detached")


def test_a_killed_browser_loses_less_than_three_seconds(chromium: Any, home: Path) -> None:
    with serving(home) as (address, _):
        visit = Visit(chromium, address)
        visit.begin()
        visit.record(9)
        spoken = visit.page.locator("#time").inner_text()
        visit.context.close()
        seconds = int(spoken.partition(" ")[0].rpartition(":")[2])
        from audio.recorder import unfinished
        from audio.take import TakeReader

        assert unfinished(home / "takes") == (), "the server still holds it, for a reload"
        path = max((home / "takes").glob("*.take"), key=lambda each: each.stat().st_mtime)
        with TakeReader(path) as take:
            arrived = 0
            for _ in range(100):
                arrived += len(take.read())
                if arrived / take.sample_rate >= seconds - 3:
                    return
                time.sleep(0.1)
        pytest.fail(f"{arrived / take.sample_rate:.1f} of {seconds} s arrived")


def confirmed(home: Path) -> list[bool]:
    """Whether the words of each answer that is kept are vouched for."""
    with Store.open(home) as store:
        return [store.answer(row.id).review.transcript.reliable for row in store.answers().rows]


def test_an_upload_without_a_listener_is_pasted_or_drafted_by_hand(chromium: Any, tmp_path: Path) -> None:
    words = " ".join(each["text"] for each in json.loads((SPOKEN / f"{SAMPLE}.json").read_text())["words"])
    save(Settings(manner_asked=True), tmp_path)
    with serving(tmp_path) as (address, _):
        visit = Visit(chromium, address)
        for way in ("paste", "draft"):
            visit.press("What are your career aspirations?")
            visit.page.get_by_text("Upload a recording", exact=True).click()
            visit.page.locator("input[type=file]").set_input_files(SPOKEN / f"{SAMPLE}.opus")
            visit.page.locator("audio").first.wait_for()
            visit.press("Keep it and see the report")
            visit.see("How shall its words be found?")
            if way == "paste":
                visit.page.locator("#pen textarea").fill(words)
                visit.press("Judge it")
                visit.see("One thing to try next")
                plays = visit.page.locator(".next .play").first
                expect(plays, "pasted words lie in the sound, so quotes play").to_be_visible()
                visit.press("I didn’t say that")
                visit.page.locator(".next form.mend textarea").fill("What I want is to learn to read data")
                visit.press("Judge it again")
                expect(visit.page.locator("#transcript")).to_contain_text("to learn to read data")
                visit.press("Another question")
            else:
                visit.press("A rough draft to correct by hand")
                visit.see("The words below are a rough draft")
                visit.press("They are right as they stand")
                expect(visit.page.get_by_text("rough draft")).to_have_count(0)
                visit.page.locator("#report #transcript").wait_for()
                assert confirmed(tmp_path) == [True, True] and len(kept(tmp_path)) == 2
                visit.press("Throw this answer away")
            visit.see("What shall we practise?")
        (row,) = kept(tmp_path)
        with Store.open(tmp_path) as store:
            answer = store.answer(row["id"])
        assert [(each.about, each.kind) for each in answer.replies] == [("pitfall:money", "not_said")]
        mended = answer.review.transcript.text
        assert mended.startswith("What I want is to learn to read data") and "a lot of money" not in mended
        assert list((tmp_path / "takes").iterdir()) == []
        assert visit.faults == []
        visit.context.close()
