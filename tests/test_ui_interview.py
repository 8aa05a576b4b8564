"""A mock interview in a real browser: hands-free to its close, asked back, with a report after each answer or none."""

import json
import re
from pathlib import Path

import pytest

from tests.browser import Visit, expect, kept
from trainer.settings import Settings, save

pytestmark = pytest.mark.real

SAID = "I hope to become a data analyst in a hospital. In five years I would like to lead a small team."
LIMIT_S = 4
PLAYS = """least_s => [...document.querySelectorAll("[class*=st-key-close-] audio")].some(
    each => each.duration >= least_s && each.currentTime > 0.2)"""
PROMPTS = (
    "Where is the ward heading with you?", "What would you like to look after here?", "What are your plans with us?",
)  # fmt: skip
QUESTION = """
[[question]]
id = "hospital-{number}"
kind = "aspirations"
prompt = "{prompt}"
why = ["To hear it."]
tips = ["Say it."]
target = {{ low_s = 1, high_s = 3, outer_low_s = 1, outer_high_s = {limit} }}
follow_ups = [
  {{ text = "Is it about money?", when = "money" }},
  {{ text = "What would you have to learn for that?", when = "skills_to_build" }},
]
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack of three short questions, and a listener that hears an answer which says nothing of what to learn."""
    folder = tmp_path_factory.mktemp("interviews")
    words = SAID.split()
    step_s = (LIMIT_S - 1) / len(words)
    script = [{"text": each, "start_s": 0.4 + at * step_s, "end_s": 0.4 + (at + 0.9) * step_s}
              for at, each in enumerate(words)]  # fmt: skip
    (folder / "said.json").write_text(json.dumps({"words": script}), encoding="utf-8")
    (folder / "packs").mkdir()
    asked = (QUESTION.format(number=n, prompt=each, limit=LIMIT_S) for n, each in enumerate(PROMPTS))
    pack = 'title = "At the hospital"\nabout = "Three short ones."\n' + "".join(asked)
    (folder / "packs" / "hospital.toml").write_text(pack, encoding="utf-8")
    save(Settings(stt_engine="scripted", stt_model=str(folder / "said.json"), manner_asked=True), folder)
    return folder


def begin(visit: Visit, how: str) -> None:
    """An interview from the pack, with five seconds to think."""
    page = visit.page
    page.get_by_role("link", name="Interview").click()
    page.get_by_text(how).click()
    page.get_by_role("combobox", name="From").click()
    page.get_by_role("option", name="At the hospital").click()
    page.get_by_role("slider", name="Seconds to think").press("Home")
    page.get_by_role("slider", name="Seconds to think").press("ArrowRight")
    visit.settle()
    page.get_by_role("button", name="Begin the interview").dblclick()


def phase(visit: Visit, name: str) -> None:
    visit.page.locator(f'#booth[data-phase="{name}"]').wait_for()


def test_a_real_interview_goes_by_itself_asks_back_and_closes_with_the_thread(visit: Visit, home: Path) -> None:
    page = visit.page
    begin(visit, "Real: the text is hidden")
    visit.see("Question 1 of 3")  # from here on nobody has to touch anything
    voice = page.locator("#voice")
    page.wait_for_function("element => element.currentTime > 0.2", arg=voice.element_handle())
    expect(page.get_by_role("heading", name="Listen …")).to_have_count(1)
    for each in PROMPTS:
        expect(page.locator("body"), "the text is hidden").not_to_contain_text(each, use_inner_text=True)
    phase(visit, "thinking")
    speed = page.get_by_role("combobox", name="Speed of the voice")
    speed.select_option("slower")
    visit.press("Hear the question")  # once more: the seconds to think begin anew
    phase(visit, "ready")
    phase(visit, "thinking")
    phase(visit, "recording")
    visit.see("Last words: it ends by itself.")
    visit.see("Microphone: this browser’s (Fake")
    visit.see("Stays on this computer")
    visit.see("Question 2 of 3")
    expect(speed, "the next question is slower too").to_have_value("0.8")
    asked = ["Question 1 of 3"]
    answer, close = page.get_by_role("button", name="Answer now"), page.get_by_text("The whole interview")
    while True:
        answer.or_(close).first.wait_for()
        if close.is_visible():
            break
        asked.append(page.locator(".studio-eyebrow").last.inner_text())
        answer.click()  # whoever needs no time to think
        phase(visit, "recording")
        if asked[-1].startswith("A follow-up"):
            visit.recorded(2)
            visit.press("I’m done")
        page.locator('#booth[data-phase="recording"]').wait_for(state="detached")
    assert [each for each in asked if "of 3" in each] == [f"Question {number} of 3" for number in (1, 2, 3)]
    back = [each for each in asked if "of 3" not in each]
    assert sorted(back) == sorted(f"A follow-up to “{each}”" for each in PROMPTS), "the last answer is asked back too"
    rows = kept(home)
    assert len(rows) == 6 and len({row["session_id"] for row in rows}) == 1
    limits = [row["duration_s"] for row in rows if row["question_id"].startswith("hospital")]
    assert limits == pytest.approx([LIMIT_S] * 3, abs=0.7), "the limit ends an answer"

    visit.see("Your thread: what you said about the future")
    thread = page.get_by_test_id("stHtml").filter(has=page.locator(".studio-quote", has_text="become a data analyst"))
    for each in PROMPTS:
        expect(thread.filter(has_text=each).first, "side by side").to_be_visible()
    expect(page.get_by_text("undo each other")).to_have_count(0)
    told = re.compile(r"\d seconds, (a usual length|longer than usual)")
    first = page.locator("[class*=st-key-close-]").filter(has_text=told).first  # its length in a word, words to hear
    expect(first.locator(".studio-quote")).to_contain_text("become a data analyst")
    for name, least_s in ((re.compile(r"Play \d"), 0.3), ("Hear the whole answer", LIMIT_S - 1)):
        first.get_by_role("button", name=name).click()
        page.wait_for_function(PLAYS, arg=least_s)
    visit.press("Open the report")
    visit.see("What came across")


def test_a_study_interview_shows_a_report_after_each_answer(visit: Visit, home: Path) -> None:
    page, before = visit.page, len(kept(home))
    begin(visit, "Study: a report after each answer")
    visit.see("Question 1 of 3")
    text = re.compile("|".join(map(re.escape, PROMPTS)))
    expect(page.locator(".studio-question"), "the text is there to be read").to_have_text(text)
    visit.press("Answer now")
    phase(visit, "recording")
    visit.see("What came across")
    expect(page.get_by_text("hope to become a data analyst").first).to_be_attached()
    visit.press("Next question")
    visit.see("A follow-up to “")
    page.get_by_role("heading", name="What would you have to learn for that?").wait_for()
    visit.press("Answer now")
    visit.recorded(2)
    visit.press("I’m done")
    page.locator("#report .report").wait_for()
    visit.press("Next question")
    visit.see("Question 2 of 3")
    visit.settle()
    visit.press("End here")
    visit.see("The whole interview")
    assert len(kept(home)) == before + 2
