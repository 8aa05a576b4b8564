"""Every screen through axe, light, dark and narrow; and the main actions by keyboard alone."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from audio.values import Transcript
from tests.access import BOTH, LOOKS, NARROW, WIDE, unfit
from tests.browser import SPOKEN, Visit, expect, serving
from trainer import practice, settings, studio
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store

pytestmark = pytest.mark.real
QUESTION = "What are your career aspirations?"
ADVERT = "Analyst\nRequirements\n- Working knowledge of SQL from study or work\n- A full driving licence\n"
TOLD = "At university I wrote the SQL queries for our library, so a search took two seconds in place of thirty."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody who coaches as well, so that every screen is in the menu, with three answers kept."""
    folder = tmp_path_factory.mktemp("access")
    chosen = Settings(stt_engine="scripted", stt_model=str(SPOKEN / "near-and-far.json"), manner_asked=True, coach=True)
    settings.save(chosen, folder)
    bank, now = load_bank(), datetime.now(UTC)
    with pytest.MonkeyPatch.context() as patch, Store.open(folder) as store:
        patch.setenv("INTERVIEW_HOME", str(folder))
        for weeks, name in ((3, "thin"), (2, "disfluent"), (1, "pay-first")):
            words = practice.read_words(SPOKEN / f"{name}.json")
            task = practice.Task(bank.get("career-aspirations"), given=replace(words, engine="given"))
            studio.keep(store, studio.make_review(SPOKEN / f"{name}.opus", task), (), now - timedelta(weeks=weeks))
        store.tag(store.answers().rows[0].id, ["first try"])
        role = studio.add_role(store, ADVERT, at=now)
        line = next(iter(studio.role_questions(role).values()))
        told = practice.review_words(Transcript.typed(TOLD), practice.Task(line, profile=role.profile))
        studio.keep(store, told, (), now - timedelta(weeks=4))
    return folder


SHOWN = "link => getComputedStyle(link.closest('.rc-overflow-item')).opacity"
"""A link that has no room is kept out of sight, to be measured."""


def boxes(links: Any) -> list[dict[str, float]]:
    return [link.bounding_box() for link in links.all()]


def addresses(page: Any) -> list[str]:
    """Every screen in the menu; a narrow window keeps it in a drawer, where none is left out for want of room."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.get_by_test_id("stExpandSidebarButton").click()
    links = page.get_by_test_id("stSidebarNavLink")
    links.first.wait_for()
    found = [str(link.get_attribute("href")) for link in links.all()]
    page.set_viewport_size({"width": WIDE, "height": 900})
    return found


def test_axe_finds_no_serious_fault_on_any_screen(visit: Visit) -> None:
    page, found = visit.page, list[str]()
    visit.see("What shall we practise?")
    for width in (WIDE, 800):  # the whole menu, a coach's too, stands in one row
        page.set_viewport_size({"width": width, "height": 900})
        page.reload()
        visit.see("What shall we practise?")
        visit.settle()
        links = page.get_by_test_id("stTopNavLink")
        assert links.count() >= 10 and all(box["x"] + box["width"] <= width for box in boxes(links)), width
        assert all(float(link.evaluate(SHOWN)) == 1 for link in links.all()), width
    screens = addresses(page)
    assert len(screens) >= 10
    for address in screens:
        page.goto(address)
        page.locator("h1").first.wait_for()
        visit.settle()
        found += unfit(page, address.rpartition("/")[2] or "home", LOOKS if address == screens[0] else BOTH)
    assert found == [], "\n" + "\n".join(found)


def test_axe_finds_no_serious_fault_in_what_opens(visit: Visit) -> None:
    page, found = visit.page, list[str]()

    def look(where: str) -> None:
        visit.settle()
        found.extend(unfit(page, where))

    visit.begin()
    look("answering")
    page.goto(f"{visit.address}/answers")
    visit.press("More")
    visit.see("Save the file")
    look("an answer's name, tags, export")
    page.get_by_text("Progress", exact=True).click()
    page.locator("#trend .dot").first.wait_for()
    look("an element over time")
    page.get_by_text("How it sounded", exact=True).click()
    page.locator("#trend .band").first.wait_for()
    visit.settle()
    page.get_by_text("The same as a table").click()
    look("a figure over time")
    page.get_by_text("Then and now", exact=True).click()
    page.locator("#two .take").first.wait_for()
    look("then and now")
    page.goto(f"{visit.address}/prepare")
    visit.press("What my answers cover")
    page.locator("#grid td button").first.wait_for()
    look("what answers cover")
    page.goto(f"{visit.address}/settings")
    for part in ("Measures and their usual ranges", "What is pointed out in your words", "Delete everything"):
        page.get_by_text(part, exact=True).first.click()
    look("settings, opened")
    page.goto(f"{visit.address}/answers")
    visit.press("Open the report")
    visit.see("What came across")
    look("a report")
    assert found == [], "\n" + "\n".join(found)


def test_the_first_screen_has_no_serious_fault(chromium: Any, tmp_path: Path) -> None:
    with serving(tmp_path) as (address, _):
        visit = Visit(chromium, address)
        visit.see("how do you speak?")
        visit.settle()
        assert unfit(visit.page, "welcome") == []
        visit.context.close()


def test_an_answer_is_given_kept_and_starred_by_keyboard_alone(visit: Visit) -> None:
    visit.see("What shall we practise?")
    visit.key(QUESTION)
    visit.page.get_by_role("button", name="Record my answer").wait_for()
    visit.key("Record my answer")
    visit.recorded(2)
    visit.key("I’m done")
    visit.see("Thrown away means gone")
    visit.key("Keep it and see the report")
    visit.see("What came across")
    visit.key("My answers")
    visit.see("Open the report")
    visit.key("☆ Star")
    visit.see("★ Starred")


def test_an_interview_is_given_and_heard_again_by_keyboard_alone(visit: Visit) -> None:
    keys = visit.page.keyboard
    visit.key("Interview")
    visit.see("A mock interview")
    visit.key("From")
    keys.type("Aspirations")
    keys.press("Enter")
    visit.key("Seconds to think", "End")
    visit.key("Begin the interview")
    visit.see("Take a breath and think.")
    visit.look("an interview: asked")
    visit.key("Answer now")
    visit.recorded(6)
    visit.key("I’m done")
    visit.see("What came across")
    visit.look("an interview: the report between")
    visit.key("End here")
    visit.see("Your thread: what you said about the future")
    visit.look("an interview: the close")
    plays = visit.page.get_by_role("button", name=re.compile(r"Play \d"))
    expect(plays.last).to_be_visible()
    expect(plays, "every quote can be heard").to_have_count(visit.page.locator(".studio-quote").count())
    visit.key("Play 0:0")
    sound = visit.page.locator("audio[src]").first
    visit.page.wait_for_function("sound => sound.currentTime > 0.3", arg=sound.element_handle())
    assert 0.2 < sound.evaluate("sound => sound.duration") < 6, "the words alone"
    visit.key("Another interview")
    visit.see("A mock interview")
