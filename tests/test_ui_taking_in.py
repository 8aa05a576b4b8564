"""A coach takes in a recorded interview: listens, marks with two keys, says what was asked, and it is in the queue."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from audio import media
from tests.browser import SPOKEN, Visit, expect, serving
from tests.conftest import missing
from trainer.evaluation import interviews, speech
from trainer.questions import load_bank
from trainer.settings import Settings, save
from trainer.store import Store
from trainer.studio import taking_in

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recorded interview of three answers with its transcript beside it."""
    if "flite" not in speech.available():
        missing("flite")
    prompts = [question.prompt for question in load_bank().questions[:45:15]]
    made = interviews.make("rms", "slt", interviews.texts(SPOKEN.parents[0], 30, 3), prompts)
    place = tmp_path_factory.mktemp("zoom")
    media.save(made.recording, place / "mock.flac")
    (place / "mock.vtt").write_text(made.vtt, encoding="utf-8")
    return place


@pytest.fixture
def coach(chromium: Any, tmp_path: Path) -> Iterator[tuple[Visit, Path]]:
    save(Settings(manner_asked=True, coach=True), tmp_path)
    with serving(tmp_path) as (address, _):
        made = Visit(chromium, address)
        yield made, tmp_path
        made.context.close()
        assert made.faults == [] and made.abroad == []


def test_an_interview_is_listened_to_marked_by_hand_and_kept_as_answers(
    coach: tuple[Visit, Path], folder: Path
) -> None:
    visit, home = coach
    page = visit.page
    page.goto(f"{visit.address}/take-in")
    path = page.get_by_role("textbox", name="Path of the recording")
    path.fill(str(folder / "nowhere"))
    path.press("Enter")
    visit.see("There is no file or folder")
    path.fill("")
    path.press("Enter")
    page.locator("input[type=file]").first.set_input_files(folder / "mock.flac")
    visit.see("its transcript, and each speaker’s own file")
    page.locator("input[type=file]").nth(1).set_input_files(folder / "mock.vtt")
    visit.see("mock.vtt")
    visit.press("Listen to mock.flac")
    marked = page.get_by_role("list", name="Marked answers").get_by_role("listitem")
    marked.nth(2).wait_for()
    expect(marked.first).not_to_contain_text("not known")
    page.wait_for_function("document.querySelector('audio').readyState >= 1")
    page.keyboard.press("Delete")  # the first one goes, and is marked again with two keys
    visit.see("Judge and keep 2 answers")
    page.evaluate("document.querySelector('audio').currentTime = 8")
    page.keyboard.press("i")
    page.evaluate("document.querySelector('audio').currentTime = 16")
    page.keyboard.press("o")
    visit.see("Judge and keep 3 answers")
    visit.settle()
    who = page.get_by_role("combobox", name="Who answers? The others ask")
    who.click()
    page.get_by_role("option", name="Dana Okafor").click()
    visit.see("No answers were found.")  # she only asks
    visit.see("The answer that you marked or moved stays as it was")
    expect(marked).to_have_count(1)
    visit.settle()
    who.click()
    page.get_by_role("option", name="Robin").click()
    visit.see("Judge and keep 3 answers")
    expect(marked).to_have_count(3)
    page.wait_for_function("document.querySelector('audio').readyState >= 1")
    page.keyboard.press("]")
    page.reload()  # the marks are kept as they were moved
    visit.see("Judge and keep 3 answers")
    expect(marked.first).to_contain_text("0:08 – 0:16")
    expect(marked.first).to_contain_text("not known")
    visit.look("the marked answers of an interview")
    visit.press("Judge and keep 3 answers")
    page.get_by_text("Take in an interview").wait_for()
    page.get_by_role("textbox", name="Path of the recording").wait_for()
    with Store.open(home) as store:
        (row,) = store.sessions()
        assert row.learner == "Robin" and row.answers == 3
        rows = store.answers(session_id=row.id).rows
        assert all(each.duration_s and each.media and each.words > 3 for each in rows)
        assert store.person_called("Robin") is not None
        assert taking_in.known_speakers(store)["dana okafor"] == "coach", "what was corrected is remembered"
    assert not [each for each in (home / "taking-in").rglob("*") if each.is_file()], "what was handed over is gone"
