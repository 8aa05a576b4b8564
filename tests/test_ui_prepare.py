"""Prepare as a person uses it: a direction in their own words, a card, a job from an advert, a question from it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from audio.values import Transcript
from tests.browser import Visit, expect
from trainer import builder, practice, settings, studio
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Stage

ADVERT = (
    "Junior Data Analyst\nCompany: Tidewell Harbour Trust\n\nWhat you will do\n"
    "- Clean and join records from berths and ticket sales\n- Build weekly dashboards that the harbour masters open\n\n"
    "Requirements\n- Working knowledge of SQL from study or work\n"
)
TOLD = (
    "There were three ticket files and I cleaned and joined the records from the berths with the ticket sales, "
    "because nobody could tell what was sold."
)
NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
HOSTILE = "<img src=x onerror=\"document.title='owned'\"> [x](javascript:alert(1)) $x$ **b**"
WAIT_S = 60


def keep(folder: Path, *answers: str) -> None:
    with Store.open(folder) as store:
        for number, words in enumerate(answers):
            made = practice.review_words(Transcript.typed(words), Task(load_bank().get("career-goals")))
            studio.keep(store, made, (), NOW + timedelta(minutes=number))


def prepare() -> None:
    from ui import draw
    from ui.screens import prepare

    draw.look()
    prepare.show()


def opened() -> AppTest:
    settings.save(Settings(manner_asked=True))
    found = AppTest.from_function(prepare, default_timeout=WAIT_S).run()
    assert not found.exception
    return found


def press(found: AppTest, label: str) -> AppTest:
    next(each for each in found.button if each.label == label).click().run()
    assert not found.exception
    return found


def texts(found: AppTest) -> str:
    return " ".join(str(each.proto.body) for each in found.get("html"))


def asked(step: str) -> str:
    return builder.step(step).prompt


# ------------------------------------------------------------------ quick paths


def test_stage_and_shape_are_asked_once_and_decide_the_questions() -> None:
    found = press(opened(), "Begin")
    found.selectbox(key="builder-stage").set_value(Stage.CHANGING).run()
    assert settings.load().stage is Stage.CHANGING
    press(found, "Write it right away")
    assert asked("bring") in texts(found) and "1 of 6" in texts(found)
    found = press(press(opened(), "Begin"), "Think first")
    assert "1 of 11" in texts(found)
    press(found, "All questions")
    press(found, asked("help-whom"))
    assert "4 of 11" in texts(found)
    with Store.open() as store:
        studio.write(store, "help-whom", "parents", at=NOW)
    assert "4 of 11" in texts(press(opened(), "Go on where you were")), "another tab goes on there"


def test_the_draft_shows_gaps_and_offers_what_was_written_elsewhere() -> None:
    with Store.open() as store:
        studio.write(store, "energy", "sorting figures", at=NOW)
    found = press(opened(), "See the draft")
    assert "[what you hope for]" in texts(found) and "sorting figures" not in texts(found)
    press(found, "Write this")
    assert "sorting figures" in texts(found)
    press(found, "Start from this")
    with Store.open() as store:
        assert store.builder()["aspiration"] == "sorting figures"
    assert "In the years ahead I would like to sorting figures." in texts(press(found, "See the draft"))


def test_roles_are_used_deleted_and_brought_back() -> None:
    with Store.open() as store:
        studio.add_role(store, ADVERT, at=NOW)
        studio.add_role(store, "Ward nurse", at=NOW)
    found = press(opened(), "All jobs, or another one")
    assert texts(found).count("✓ In use") == 1
    press(found, "Use this one")
    with Store.open() as store:
        used = studio.role_in_use(store)
    assert used is not None and used.name == "Ward nurse"
    press(found, "Delete")
    assert "Deleted: Junior Data Analyst" in texts(found)
    press(found, "Bring it back")
    assert "Junior Data Analyst, Tidewell Harbour Trust" in texts(found) and "Deleted" not in texts(found)
    press(found, "Use none for now")
    assert "✓ In use" not in texts(found)


def test_lines_are_left_out_put_back_and_added() -> None:
    with Store.open() as store:
        studio.add_role(store, ADVERT, at=NOW)
    found = press(opened(), "Look at it")
    press(found, "Leave out")
    assert "Left out (1)" in [each.label for each in found.expander]
    press(found, "Put back")
    assert all("Left out" not in each.label for each in found.expander)
    found.text_input[0].set_value("Java")
    press(found, "Add it")
    assert "two words or more" in found.error[0].value
    found.text_input[0].set_value("Speak Norwegian")
    press(found, "Add it")
    assert "Speak Norwegian" in texts(found) and not found.error


def test_hostile_words_are_shown_as_words_on_every_part() -> None:
    with Store.open() as store:
        role = studio.add_role(store, f"{HOSTILE} Analyst\n{ADVERT}- You know {HOSTILE} well\n", at=NOW)
        studio.change_role(store, role.id, at=NOW, company=HOSTILE, mission=HOSTILE)
        for step in ("energy", "aspiration", "now", studio.KEEP):
            studio.write(store, step, HOSTILE, at=NOW)
        studio.write_step(store, studio.LINK, HOSTILE, role, at=NOW)
    for way in (["See the draft", "To my card"], ["Look at it"], ["All jobs, or another one", "Delete"]):
        found = opened()
        for label in way:
            press(found, label)
            assert "<img" not in texts(found), label
            shown = [*(each.label for each in found.button), *(each.value for each in found.markdown)]
            assert not any("[x](javascript" in each for each in shown), label


# ------------------------------------------------------------------ in a browser


@pytest.mark.real
def test_a_direction_becomes_a_draft_a_card_and_an_answer(visit: Visit) -> None:
    page = visit.page
    visit.key("Prepare")  # much of it by keys alone
    page.get_by_role("button", name="Begin", exact=True).wait_for()
    visit.key("Begin")
    page.get_by_role("button", name="Write it right away").wait_for()
    visit.key("Write it right away")
    pen = page.locator("#pen textarea")
    page.get_by_role("heading", name=asked("aspiration")).wait_for()
    visit.key("An example")
    page.get_by_text("Made up. Yours may be shorter.").wait_for()
    words = f"help a harbour read its numbers {HOSTILE}"
    pen.fill(words)
    page.wait_for_timeout(1500)
    page.reload()
    page.get_by_role("heading", name=asked("aspiration")).wait_for()
    expect(pen, "a reload loses nothing").to_have_value(words)
    visit.look("a step of the direction")
    visit.key("Next")
    page.get_by_role("heading", name=asked("reason")).wait_for()
    page.get_by_role("textbox", name="It matters to me because").fill("my town lives from that harbour")
    visit.press("See the draft")  # straight from typing, before anything was told
    page.get_by_text("It matters to me because my town lives from that harbour.").wait_for()
    page.get_by_text("[what you bring, or have begun]").wait_for()
    assert page.title() != "owned" and page.locator("img[src=x]").count() == 0
    visit.press("Hear it read aloud")
    voice = page.locator("#voice")
    page.wait_for_function("element => element.currentTime > 0.3", arg=voice.element_handle())
    visit.press("Time it while I read")
    page.get_by_text("Read it aloud now").wait_for()
    visit.press("Stop")
    page.get_by_text("A whole answer usually takes").wait_for()
    visit.press("Check it")
    visit.see("What came across")
    visit.key("To my card")
    card = page.get_by_label("Your card")
    card.get_by_text("help a harbour read its numbers").wait_for()
    visit.look("the card")
    with page.expect_download() as saved:
        visit.press("Save for phone or paper")
    text = Path(saved.value.path()).read_text(encoding="utf-8")
    assert "my town lives from that harbour" in text and "<img" not in text
    phone = visit.context.new_page()
    phone.set_viewport_size({"width": 360, "height": 740})
    phone.set_content(text)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360, "readable on a phone"
    phone.close()
    visit.press("Practise this")
    page.get_by_role("heading", name="What are your career aspirations?").wait_for()
    page.get_by_role("button", name="Record my answer").wait_for()
    expect(page.get_by_text("help a harbour"), "the card is out of sight").to_have_count(0)


@pytest.mark.real
def test_an_advert_becomes_lines_lines_become_questions_and_answers_cover_them(visit: Visit, home: Path) -> None:
    keep(home, TOLD)
    page = visit.page
    page.get_by_role("link", name="Prepare").click()
    visit.press("Add a job")
    pen = page.get_by_role("textbox", name="Paste the advert")
    pen.fill("12 34")
    visit.press("Read it")
    visit.see("The job description has no words.")
    page.set_input_files("input[type=file]", {"name": "scan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"})
    visit.see("not a PDF that can be read")
    pen = page.get_by_role("textbox", name="Paste the advert")
    pen.fill(ADVERT)
    page.wait_for_timeout(1500)
    page.reload()
    pen.wait_for()
    expect(pen, "an advert survives a reload").to_have_value(ADVERT)
    visit.press("Read it")
    visit.see("This is what was read.")
    company = page.get_by_role("textbox", name="Company", exact=True)
    expect(company).to_have_value("Tidewell Harbour Trust")
    company.fill(f"Tidewell {HOSTILE}")
    page.wait_for_timeout(1500)
    page.reload()
    company.wait_for()
    expect(company).to_have_value(f"Tidewell {HOSTILE}")
    visit.press("What my answers cover")
    visit.see("Some words are alike.")
    visit.look("a job and what answers cover of it")
    page.get_by_text("Lines still open").wait_for()
    assert page.title() != "owned"
    table = page.get_by_role("table", name="What the job asks for, beside your answers")
    cards = page.locator("[class*=st-key-served-], [class*=st-key-open-r]")
    expect(cards.first).to_be_attached()
    expect(table.get_by_role("row")).to_have_count(1 + cards.count())
    expect(table.get_by_role("row").filter(has_text="SQL")).to_contain_text("in no answer yet")
    page.set_viewport_size({"width": 390, "height": 844})
    row = table.get_by_role("row").filter(has_text="Clean and join")
    row.get_by_text("What are your career goals?").wait_for()  # a list: each mark says where it leads
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1180, "height": 900})
    row.get_by_role("button", name="partly, in the answer to “What are your career goals?”").click()
    visit.see("What came across")
    expect(page.locator(".w.cited").filter(has_text="ticket").first).to_be_visible()
    page.get_by_role("link", name="Prepare").click()
    visit.press("Open it there")
    expect(page.locator(".w.cited").filter(has_text="ticket").first).to_be_visible()
    page.get_by_role("link", name="Prepare").click()
    page.get_by_text("Lines still open").wait_for()
    page.locator("[class*=st-key-open-r]").filter(has_text="SQL").get_by_role("button").click()
    page.get_by_role("heading", name="Working knowledge of SQL").wait_for()
    visit.see("Job: Junior Data Analyst")
    page.get_by_text("Type it", exact=True).click()
    area = page.locator("#pen textarea")
    area.fill(
        "At university our group had a library database that nobody could search. I wrote the SQL queries and an "
        "index, so a search took two seconds in place of thirty. The library still uses it."
    )
    visit.press("Keep it and see the report")
    visit.see("What came across")
    with Store.open(home) as store:
        newest = store.answer(store.answers().rows[0].id).review
    assert newest.question.id.startswith("advert-") and newest.profile is not None
    page.get_by_role("link", name="Prepare").click()
    page.get_by_text("You answered the question made from this line.").wait_for()
