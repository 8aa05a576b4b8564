"""My answers and Home as a person uses them, in a real browser: find, mark, delete, bring back, hand out, look back."""

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.browser import SPOKEN, TYPED, Visit, expect, kept
from trainer import practice, settings, studio
from trainer.questions import load_bank
from trainer.store import Store
from trainer.values import Manner, Session

pytestmark = pytest.mark.real
ASPIRATIONS, GOALS = "career-aspirations", "career-goals"
NAMES = ("aspiration-complete", "now-next-future", "thin", "disfluent")


@pytest.fixture(scope="module", autouse=True)
def filled(home: Path) -> None:
    """Four spoken answers of four weeks, and an interview of two typed ones before them."""
    bank, now = load_bank(), datetime.now(UTC)
    with pytest.MonkeyPatch.context() as patch, Store.open(home) as store:
        patch.setenv("INTERVIEW_HOME", str(home))
        for weeks, name in zip((4, 3, 2, 1), NAMES):
            words = practice.read_words(SPOKEN / f"{name}.json")
            task = practice.Task(bank.get(ASPIRATIONS), given=replace(words, engine="given"))
            studio.keep(store, studio.make_review(SPOKEN / f"{name}.opus", task), (), now - timedelta(weeks=weeks))
        sitting = store.save_session(Session(now - timedelta(days=40), title="Interview, 2 answers"))
        for text, question in ((TYPED, GOALS), (f"{TYPED} I paint boats.", ASPIRATIONS)):
            made = studio.make_review_of_words(text, practice.Task(bank.get(question)))
            studio.keep(store, made, (), now - timedelta(days=40), session=sitting)


def library(visit: Visit) -> None:
    visit.page.get_by_role("link", name="My answers").click()
    visit.see("Open the report")


def search(visit: Visit, words: str) -> None:
    field = visit.page.get_by_role("textbox", name="Search")
    field.fill(words)
    field.press("Enter")


def test_an_answer_is_found_named_tagged_starred_and_filtered(visit: Visit, home: Path) -> None:
    library(visit)
    search(visit, "boats")
    visit.page.locator("[class*=st-key-answer-]").nth(1).wait_for(state="detached")
    visit.press("☆ Star")
    visit.see("★ Starred")
    visit.press("More")
    name = visit.page.get_by_role("textbox", name="Name")
    name.fill("The one with boats")
    name.press("Enter")
    visit.see("The one with boats")
    tags = visit.page.get_by_role("combobox", name="Tags")
    for tag in ("harbour", "last try"):
        tags.fill(tag)
        tags.press("Enter")
        visit.page.locator(".studio-tag", has_text=tag).wait_for()
    (row,) = [row for row in kept(home) if row["starred"]]
    assert row["title"] == "The one with boats" and row["tags"] == ("harbour", "last try")

    tags.press("Escape")  # the open list of tags hides the rest from a screen reader, and from this test
    visit.press("Remove last try")
    visit.page.locator(".studio-tag", has_text="last try").wait_for(state="detached")
    search(visit, "")
    visit.page.locator("[class*=st-key-answer-]").nth(5).wait_for()
    visit.page.get_by_role("combobox", name="Tag", exact=True).click()
    visit.page.get_by_role("option", name="harbour").click()
    visit.page.locator("[class*=st-key-answer-]").nth(1).wait_for(state="detached")
    visit.see("The one with boats")
    assert [row["tags"] for row in kept(home) if row["tags"]] == [("harbour",)]


def test_one_answer_of_an_interview_goes_and_comes_back_to_its_place(visit: Visit, home: Path) -> None:
    before = kept(home)
    library(visit)
    search(visit, "boats")
    visit.page.locator("[class*=st-key-answer-]").nth(1).wait_for(state="detached")
    visit.press("Delete")
    visit.see("Deleted:")
    visit.see("No answer fits that.")
    assert len(kept(home)) == len(before) - 1
    visit.page.reload()
    visit.press("Bring it back")
    visit.page.get_by_text("Deleted:").wait_for(state="detached")
    assert kept(home) == before
    library(visit)
    search(visit, "boats")
    visit.page.locator("[class*=st-key-answer-]").nth(1).wait_for(state="detached")
    visit.press("Delete")
    visit.see("Deleted:")
    visit.page.get_by_text("Deleted:").wait_for(state="detached")
    assert len(kept(home)) == len(before) - 1
    with Store.open(home) as store:
        assert store.trashed() == (), "ten seconds later it is gone for good"


def test_an_answer_is_handed_out_in_every_form_and_everything_at_once(visit: Visit, home: Path, tmp_path: Path) -> None:
    library(visit)
    search(visit, " ".join(practice.read_words(SPOKEN / f"{NAMES[3]}.json").text.split()[:4]))
    visit.page.locator("[class*=st-key-answer-]").nth(1).wait_for(state="detached")
    visit.press("More")
    choice = visit.page.get_by_role("combobox", name="Export as")
    for form, (words, _) in studio.FORMS.items():
        choice.click()
        visit.page.get_by_role("option", name=words, exact=True).click()
        suffix = ".zip" if form == studio.BUNDLE else studio.SUFFIXES[form]
        visit.page.get_by_text(f"{suffix}, ").first.wait_for()
        with visit.page.expect_download() as waiting:
            visit.press("Save the file")
        path = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(path)
        assert path.suffix == suffix and path.stat().st_size > 50
        if form == "html":
            assert "data:audio/flac;base64" in path.read_text("utf-8")
        if form == studio.BUNDLE:
            with zipfile.ZipFile(path) as bundle:
                assert {Path(name).suffix for name in bundle.namelist()} == {".html", ".json", ".txt", ".flac"}
        if form == "json":
            assert "result" in json.loads(path.read_text("utf-8"))

    visit.page.get_by_role("link", name="Settings").click()
    visit.press("Export everything")
    with visit.page.expect_download() as waiting:
        visit.page.get_by_role("button", name="Save the export").click()
    waiting.value.save_as(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as bundle:
        sessions = json.loads(bundle.read("manifest.json"))["sessions"]
    assert len(sessions) == len({row["session_id"] for row in kept(home)})
    assert not list(home.glob("*.zip")), "nothing of it stays behind"


def test_every_point_of_progress_opens_its_answer(visit: Visit, home: Path) -> None:
    library(visit)
    visit.page.get_by_text("Progress", exact=True).click()
    dots = visit.page.locator("#trend .dot")
    dots.first.wait_for()
    expect(visit.page.locator("#trend").get_by_text("not heard yet").first, "steps in words").to_be_visible()
    visit.page.get_by_text("How it sounded", exact=True).click()
    visit.see("words a minute")
    visit.see("Usual: 120 to 170 words a minute")
    visit.page.locator("#trend .band").first.wait_for()
    visit.settle()
    expect(dots, "typed answers have no pace").to_have_count(len(NAMES))
    names = [dots.nth(at).get_attribute("aria-label") for at in range(4)]
    assert all("usual" in name and "What are your career aspirations?" in name for name in names)
    # by keyboard: the last point, one to the left, and open it
    dots.last.focus()
    visit.page.keyboard.press("ArrowLeft")
    told = visit.page.locator("#trend .told p")
    told.wait_for()
    assert told.inner_text() in names[2]
    visit.page.keyboard.press("Enter")
    visit.see("What came across")
    words = practice.read_words(SPOKEN / f"{NAMES[2]}.json").text
    visit.page.get_by_text(" ".join(words.split()[:3])).first.wait_for()

    library(visit)
    visit.page.get_by_text("Progress", exact=True).click()
    visit.page.get_by_text("How it sounded", exact=True).click()
    visit.page.locator("#trend .band").first.wait_for()
    visit.settle()
    visit.page.get_by_text("The same as a table").click()
    table = visit.page.get_by_role("table")
    expect(table.get_by_role("row")).to_have_count(len(NAMES) + 1)
    visit.page.get_by_role("combobox", name="Period").click()
    visit.page.get_by_role("option", name="The last four weeks").click()
    visit.page.locator("#trend .dot").nth(3).wait_for(state="detached")
    visit.settle()
    visit.page.get_by_text("The same as a table").click()
    table.get_by_role("button").first.click()
    visit.see("What came across")


def test_then_and_now_plays_both_takes_one_after_the_other(visit: Visit) -> None:
    library(visit)
    visit.page.get_by_text("Then and now", exact=True).click()
    visit.page.locator("#two .take").nth(1).wait_for()
    clips = visit.page.locator("#two audio")
    first, second = (clips.nth(at).element_handle() for at in (0, 1))
    visit.key("Play one after the other")  # by keys, as by clicks
    visit.page.wait_for_function("sound => !sound.paused", arg=first)
    assert second.evaluate("sound => sound.paused")
    visit.page.wait_for_function("sound => !sound.paused", arg=second)
    assert first.evaluate("sound => sound.ended")
    visit.key("Play: Then")
    visit.page.wait_for_function("sound => !sound.paused", arg=first)
    assert second.evaluate("sound => sound.paused"), "one at a time"
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_function("sound => sound.paused", arg=first)
    quotes = visit.page.locator("#two blockquote")
    expect(quotes).to_have_count(2)
    assert all(len(quote) > 4 for quote in quotes.all_inner_texts())


def test_who_stammers_sees_nothing_over_time(visit: Visit, home: Path) -> None:
    before = settings.load(home)
    settings.save(replace(before, manner=Manner.STAMMER), home)
    try:
        library(visit)
        for part in ("Progress", "Then and now"):
            visit.page.get_by_text(part, exact=True).click()
            visit.see("Stammering varies from day to day")
            expect(visit.page.locator("#trend, #two")).to_have_count(0)
    finally:
        settings.save(before, home)


def test_home_leads_on_and_settings_do_what_they_say(visit: Visit, home: Path) -> None:
    visit.page.get_by_role("link", name="Home").click()
    visit.see("One thing to try next")
    visit.see("Today’s drill")
    visit.press("Open that answer")
    visit.see("What came across")
    visit.page.get_by_role("link", name="Home").click()
    visit.press("Try it now")
    visit.see("In view this time")
    visit.page.get_by_role("link", name="Home").click()
    visit.see("You were about to answer.")
    visit.press("Go on")
    visit.see("In view this time")

    visit.key("Settings")  # from here on by keys alone
    visit.see("Measures and their usual ranges")
    visit.key("Measures and their usual ranges")
    low = visit.page.get_by_role("spinbutton", name="From")
    low.wait_for()
    expect(low).to_have_value("120")
    visit.key("From", "ControlOrMeta+A", "9", "0", "Enter")
    visit.page.get_by_role("button", name="Back to the usual range").wait_for()
    assert settings.load(home).bands == {"pace": (90.0, 170.0)}
    visit.key("Back to the usual range")
    visit.page.get_by_role("button", name="Back to the usual range").wait_for(state="detached")
    visit.key("What is pointed out in your words")
    visit.see("never: do not look for it")
    visit.key("(as usual)", "ArrowDown")
    while not settings.load(home).rules_off:
        visit.settle()
        visit.page.keyboard.press("ArrowDown")
    visit.see("Changed: A benefit as the reason.")
    chosen = settings.load(home)
    assert chosen.bands == {} and len(chosen.rules_off) == 1
    settings.save(replace(chosen, rules_off=frozenset(), severities={}), home)


def test_delete_everything_leaves_nothing_of_anyone(visit: Visit, home: Path) -> None:
    with Store.open(home) as store:
        store.save_draft("answer:somewhere", json.dumps({"asked": "Why us?", "text": "Because"}), at=datetime.now(UTC))
    visit.page.get_by_role("link", name="Settings").click()
    visit.page.get_by_text("Delete everything", exact=True).click()
    gone = visit.page.get_by_role("button", name="Delete everything for good")
    assert gone.is_disabled()
    sure = visit.page.get_by_role("textbox", name="Type DELETE to confirm")
    sure.fill("DELETE")
    sure.press("Enter")
    gone.click()
    visit.see("Deleted: ")
    assert kept(home) == []
    with Store.open(home) as store:
        assert store.drafts() == {} and list(store.media.all()) == []
    assert not list((home / "takes").glob("*")) and settings.load(home).manner_asked
    visit.page.get_by_role("link", name="Home").click()
    visit.page.get_by_role("button", name="Practise", exact=True).click()
    visit.see("What shall we practise?")
