"""A coach and a learner in two real browsers: a bundle there, a review by keys alone, a bundle back.

Above 300 lines: the tests share two servers, and one review is followed from the queue to the learner and the cohort.
"""

import contextlib
import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import Visit, expect, serving
from tests.coach_material import handed_in
from tests.keys import Keys, ready, tell
from trainer.annotations import State
from trainer.coach import ReviewFile
from trainer.settings import Settings, save
from trainer.store import Store
from trainer.values import Level

pytestmark = pytest.mark.real
ANSWERS = 8


class Homes:
    """A coach's and a learner's folder with the app on each; ``again``: as they were before the first try."""

    def __init__(self, place: Path) -> None:
        self.folder, self.before, self.serving = place / "now", place / "before", contextlib.ExitStack()
        for name, coach in (("coach", True), ("learner", False)):
            save(Settings(manner_asked=True, coach=coach), self.folder / name)
        handed_in(self.folder / "learner", self.folder / "ana.interview.zip", answers=ANSWERS)
        self.start()

    def start(self) -> None:
        self.coach, self.learner = (
            self.serving.enter_context(serving(self.folder / name))[0] for name in ("coach", "learner")
        )

    def remember(self) -> None:
        shutil.rmtree(self.before, ignore_errors=True)
        shutil.copytree(self.folder, self.before)

    def again(self) -> None:
        self.serving.close()
        shutil.rmtree(self.folder)
        shutil.copytree(self.before, self.folder)
        self.start()


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homes]:
    made = Homes(tmp_path_factory.mktemp("coaching"))
    with made.serving:
        yield made


@pytest.fixture
def folder(homes: Homes, request: pytest.FixtureRequest) -> Path:
    """Both folders; a test that is tried once more finds them as its first try did."""
    homes.again() if getattr(request.node, "execution_count", 1) > 1 else homes.remember()
    return homes.folder


@pytest.fixture
def coach_app(homes: Homes, folder: Path) -> str:
    return homes.coach


@pytest.fixture
def learner_app(homes: Homes, folder: Path) -> str:
    return homes.learner


def opened(made: Visit, path: str) -> Any:
    made.page.goto(f"{made.address}/{path}")
    return made.page


def a_rubric_of_one_s_own(visit: Visit) -> None:
    """One is kept under a name of its own, found where the next one starts from, and put away."""
    page = visit.page
    visit.settle()
    page.get_by_text("Rubrics of your own").click()
    name = page.get_by_role("textbox", name="Its name")
    name.fill("Forty a week")
    name.press("Enter")
    visit.press("Keep this rubric")
    start = page.get_by_role("combobox", name="Start from")
    tell(page, "Kept: Forty a week")
    visit.settle()
    start.click()
    page.get_by_role("option", name="Forty a week").click()
    visit.press("Put it away")
    page.get_by_role("button", name="Put it away").wait_for(state="detached")
    visit.settle()
    start.click()
    page.get_by_role("option", name="How it sounded").wait_for()
    expect(page.get_by_role("option", name="Forty a week")).to_have_count(0)
    page.keyboard.press("Escape")


def assign(keys: Keys) -> None:
    """What to practise next, by keys: two questions, what to look at, a measure off and one on, a day, a line."""
    keys.tab_to("summary:has-text('What to practise next')", 90)
    keys.press("Enter")
    keys.pick("[class*=st-key-next-][class*=-questions]", "Why do you want this job?", "What are your career asp")
    keys.pick("[class*=st-key-next-][class*=-focus]", "How it came out")
    keys.pick("[class*=st-key-next-][class*=-off]", "Softening words")
    keys.pick("[class*=st-key-next-][class*=-on]", "Thinking time")
    keys.tab_to("[class*=st-key-next-][class*=-due] [data-type=year]")
    keys.type("20310314")
    keys.tab_to("[class*=st-key-next-][class*=-note] input")
    keys.type("One example with its end is enough.")
    keys.press("Enter")
    keys.page.get_by_text("Kept", exact=True).first.wait_for()
    keys.press("Escape")


def copied(page: Any, *texts: str) -> None:
    """Wait until all this is in the clipboard."""
    page.wait_for_function(
        "texts => navigator.clipboard.readText().then(found => texts.every(text => found.includes(text)))", arg=texts
    )


def part_of_the_answer(keys: Keys) -> None:
    """A part of the answer is chosen by keys, where it plays and word by word, and commented on."""
    page = keys.page
    sound = page.locator("#sound")
    sound.evaluate("sound => { sound.currentTime = 2 }")
    keys.press("i")
    tell(page, "A part begins 0:02: “")
    sound.evaluate("sound => { sound.currentTime = 4 }")
    keys.press("o")
    tell(page, "Chosen 0:02–0:04: “")
    keys.press("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft")
    assert page.locator("#report .w.picked").count() > 2
    keys.press("c")
    keys.type("Say this first.")
    keys.press("Enter")
    page.locator("#panel .comment").get_by_text("Say this first.").wait_for()
    expect(page.locator("#report .w.picked")).to_have_count(0)


def test_a_review_by_keys_alone_from_the_queue_to_the_bundle_and_back_to_the_learner(
    chromium: Any, coach_app: str, learner_app: str, folder: Path, record_property: Any
) -> None:
    visit = Visit(chromium, coach_app)
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(visit, "review")
    page.get_by_role("textbox", name="What shall learners call you?").fill("Cy")
    visit.press("Begin")
    page.locator("input[type=file]").first.set_input_files(folder / "ana.interview.zip")
    tell(page, "From Ana Pérez, about Ana Pérez, for the coach.")
    tell(page, "drafts, builder notes, stars")
    visit.press("Take it in")
    tell(page, f"New here: 1 session, {ANSWERS} answers")

    a_rubric_of_one_s_own(visit)
    page.locator("[class*=st-key-review-] button").first.click()
    tell(page, "Answer 1 of 8")
    visit.look("a review")
    visit.press("All sessions")
    tell(page, "the oldest on top")

    # from here on no mouse
    keys, began = Keys(page), time.monotonic()
    keys.tab_to("[class*=st-key-review-] button")
    keys.press("Enter")
    tell(page, "Answer 1 of 8")
    visit.settle()
    keys.press("d")
    keys.type("They said it as")
    page.reload()  # what is being typed is still there
    tell(page, "Why not “")
    keys.type(" an aside.")
    keys.press("Enter")
    tell(page, "Struck: the learner does not get this.")
    visit.settle()
    sound = page.locator("#sound")
    ready(page, sound.element_handle())
    keys.press("Space")
    page.wait_for_function("element => element.currentTime > 1.2", arg=sound.element_handle())
    keys.press("g")
    keys.type("This opening works.")
    keys.press("Enter")
    tell(page, "Comment kept at 0:0")
    page.wait_for_function("element => !element.paused", arg=sound.element_handle())
    keys.press("Space", "a")
    tell(page, "Kept: the learner gets this.")
    keys.press("ArrowDown", "ArrowDown", "ArrowDown", "1")
    tell(page, "How this job leads there: clear, by you.")
    keys.press("ArrowDown", "3")
    tell(page, "Plan and run research with clinics: not heard in this answer, by you.")
    keys.press("ArrowDown", "a")
    tell(page, "Kept: the learner gets this.")
    keys.press("s", "2")
    tell(page, "An example would help here")
    part_of_the_answer(keys)
    for number in range(2, ANSWERS):
        keys.press("n")
        tell(page, f"Answer {number} of 8")
        keys.press("a", "d", "Enter", "c")
        keys.type(f"Comment {number}.")
        if number == 2:
            visit.key("Next answer")  # looked at another answer in between
            tell(page, "Answer 3 of 8")
            keys.press("p")
            tell(page, "Answer 2 of 8")
            page.reload()
            tell(page, "Answer 2 of 8")
            expect(page.locator("#panel textarea")).to_have_value("Comment 2.")
        keys.press("Enter")
        page.locator("#panel .comment").get_by_text(f"Comment {number}.").wait_for()
    keys.press("n")
    tell(page, "Answer 8 of 8")
    keys.press("f")
    tell(page, "Your summary")
    tell(page, "Ana Pérez rated this, too: you see it after your own.")
    keys.press("3")
    tell(page, "Ana Pérez: Most were reached, late or by a detour.")
    keys.press("3", "2", "3", "4", "t")
    keys.type("You know where you want to go. Say earlier why this job.")
    keys.press("Escape", "y")
    copied(
        page, "Say earlier why this job.\n\nMOMENTS TO HEAR\n- Answer 1, 0:0", "- Their side is missing", "A WHOLE MOCK"
    )
    reviewed, asked = time.monotonic() - began, keys.pressed
    assign(keys)
    keys.press("y")
    copied(page, "FOR NEXT TIME\n- Why do you want this job?", "Not measured: Softening words.", "By 14 March 2031.")
    tell(page, "If you return it now:")
    tell(page, "2 levels set by a coach, 8 of the program’s findings, levels and figures kept by a coach")
    keys.press("l")
    tell(page, "The program’s levels and figures that the coach did not look at go along.")
    keys.press("m")
    tell(page, "only the coach’s own words go.")
    expect(page.get_by_role("checkbox", name="that I did not look at")).to_be_disabled()
    keys.press("m")
    keys.press("l")
    expect(page.locator("#goes")).not_to_contain_text("go along")
    tell(page, "struck or not looked at.")
    places = page.evaluate("""() => {
        const top = (place) => place.getBoundingClientRect().top;
        const roots = [...document.querySelectorAll("*")].map((each) => each.shadowRoot);
        const root = roots.find((each) => each?.querySelector("#goes"));
        return [
            [...document.querySelectorAll("summary")].find((s) => s.textContent.includes("What to practise next")),
            ...root.querySelectorAll(".choice, #goes, button.solid"),
        ].map(top);
    }""")
    assert len(places) == 5 and places == sorted(places), "what is sent and what comes next stand before the way back"
    keys.press("r")
    tell(page, "Save the bundle and send it to Ana Pérez.")
    tell(page, "Stays behind:")
    keys.tab_to(".st-key-back-save button")
    with page.expect_download() as saved:
        keys.press("Enter")
    back = folder / "back.interview.zip"
    saved.value.save_as(back)
    seconds = time.monotonic() - began
    record_property("keys", keys.pressed)
    record_property("letters", keys.letters)
    record_property("seconds", round(seconds, 1))
    print(f"\n{ANSWERS} answers: {keys.pressed} keys and {keys.letters} letters, {seconds:.0f} s in Chromium")
    print(f"of these {asked} keys and {reviewed:.0f} s before what to practise next was set")
    assert asked < 12 * ANSWERS + 60

    with Store.open(folder / "coach") as store:
        (row,) = store.sessions()
        me = store.me("coach")
        file = ReviewFile.of(store.annotations(session_id=row.id), me.uid)
        first, second, *_ = store.answer_uids(row.id).values()
        assert file.standing.state is State.RETURNED and len(file.rubrics()) == 1
        assert [said.reason for said in file.verdicts(first).values()] == ["They said it as an aside.", "", ""]
        noted = {note.text[:9]: note for note in file.notes(first).values()}
        good, snippet, part = (noted[begins] for begins in ("This open", "An exampl", "Say this "))
        words = store.answer(next(iter(store.answer_uids(row.id)))).review.transcript.text
        assert words[part.span.start - 1] == " " and len(words[part.span.start : part.span.end].split()) > 2
        assert 1.0 < part.at.start_s < part.at.end_s < 7.0
        assert good.good and good.text == "This opening works." and 1.0 < good.at.start_s < 6.0
        assert not snippet.good and next(iter(file.notes(second).values())).text == "Comment 2."
        assert file.summary.endswith("why this job.")
        given = file.assignment
        assert given is not None and given.questions == ("why-this-job", "career-aspirations")
        assert (given.focus, given.metrics_off, given.metrics_on) == (("element:result",), {"hedges"}, {"latency"})
        assert given.due_at is not None and f"{given.due_at:%Y-%m-%d}" == "2031-03-14"
        assert given.note == "One example with its end is enough."
    visit.context.close()
    assert visit.faults == [] and visit.abroad == []
    with zipfile.ZipFile(back) as bundle:
        text = "".join(bundle.read(name).decode() for name in bundle.namelist() if name.endswith(".json"))
        assert "an aside" not in text, "a reason stays with the coach"

    # the learner
    visit = Visit(chromium, learner_app)
    page = opened(visit, "answers")
    page.get_by_text("Coach", exact=True).first.click()
    page.locator("input[type=file]").first.set_input_files(back)
    tell(page, "From Cy, about Ana Pérez, for the learner.")
    visit.press("Take it in")
    tell(page, "New here: 9 comments")
    page.get_by_text("Library", exact=True).first.click()
    with Store.open(folder / "learner") as store:
        answer = next(iter(store.answer_uids(store.sessions()[0].id)))
    page.locator(f".st-key-open-{answer} button").click()
    tell(page, "From your coach")
    expect(page.locator("section.coach")).to_contain_text("An example would help here")
    words = page.locator("section.coach").inner_text()
    assert words.index("Say earlier why this job.") < words.index("This opening works.")
    assert "a moment to hear" in words
    expect(page.locator("#report")).to_contain_text("Their side is missing")
    report = page.locator("#report").inner_text()
    assert report.index("From your coach") < report.index("What came across")
    assert "Pay as the aim" not in page.locator("#report").text_content(), "what was struck is gone"
    assert "141 words" not in report, "nor what was not looked at"
    page.get_by_text("This job", exact=True).click()
    expect(page.locator("#report")).to_contain_text("not heard in this answer")
    expect(page.locator("#report")).to_contain_text("You spoke for")
    moment = page.locator("section.coach .play").first
    moment.click()
    sound = page.locator("#sound").element_handle()
    page.wait_for_function("element => element.played.length && element.currentTime > 1", arg=sound)
    tell(page, "A whole mock interview")
    tell(page, "Each question got its answer.")
    tell(page, "From Cy, by 14 March")
    tell(page, "One example with its end is enough.")
    tell(page, "Look at: How it came out")
    tell(page, "Measured: Thinking time. Not measured: Softening words")
    with Store.open(folder / "learner") as store:
        assert store.answer(answer).review.content.level_of("role_link") is Level.CLEAR
    page.get_by_role("link", name="Home").first.click()
    tell(page, "From your coach, for next time")
    page.get_by_role("button", name="What are your career aspirations?").wait_for()
    page.get_by_role("button", name="Why do you want this job?").click()
    tell(page, "In view this time")
    page.get_by_text("Type it", exact=True).click()
    box = page.locator("textarea").first
    box.fill("I kind of want this job because I sort of like planning nights, and in the end we cut delays by half.")
    visit.press("Keep it and see the report")
    tell(page, "Kept in My answers")
    with Store.open(folder / "learner") as store:
        (row,) = [row for row in store.answers().rows if row.question_id == "why-this-job"]
        told = {each.metric: each for each in store.answer(row.id).review.delivery.measurements}
        assert told["hedges"].value is None and told["pace"].because, "the coach switched it off for these questions"
    page.get_by_role("link", name="Home").first.click()
    tell(page, "From your coach, for next time")
    page.get_by_role("button", name="What are your career aspirations?").wait_for()
    expect(page.get_by_role("button", name="Why do you want this job?"), "that one is answered").to_have_count(0)
    visit.context.close()
    assert visit.faults == [] and visit.abroad == []


def test_a_learner_hands_in_what_they_choose_and_nothing_else(chromium: Any, learner_app: str, folder: Path) -> None:
    visit = Visit(chromium, learner_app)
    page = opened(visit, "answers")
    page.get_by_text("Coach", exact=True).first.click()
    tell(page, "Hand answers in to a coach")
    page.get_by_role("combobox", name="Which").click()
    page.get_by_role("option").first.click()
    page.keyboard.press("Escape")
    tell(page, "In the bundle")
    tell(page, "for the coach.")
    tell(page, "Not in it: what is chosen under “How I speak”")
    expect(page.get_by_text("Say how I speak, too")).to_be_visible()
    expect(page.locator('[class*="-manner"] input')).not_to_be_checked()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the bundle").click()
    made = folder / "again.interview.zip"
    saved.value.save_as(made)
    assert zipfile.ZipFile(made).testzip() is None and saved.value.suggested_filename.endswith(
        "for-coach.interview.zip"
    )
    # a damaged bundle is refused in words
    broken = folder / "broken.interview.zip"
    broken.write_bytes(made.read_bytes()[:-200])
    page.locator("input[type=file]").first.set_input_files(broken)
    tell(page, "This is no bundle, or it broke off on its way.")
    visit.context.close()
    assert visit.faults == [] and visit.abroad == []


def test_the_cohort_has_a_table_a_csv_and_a_way_out(chromium: Any, coach_app: str, folder: Path) -> None:
    visit = Visit(chromium, coach_app)
    page = opened(visit, "cohort")
    tell(page, "Newest answer")
    expect(page.locator(".studio-cohort").first).to_contain_text("Ana Pérez")
    expect(page.locator(".studio-cohort").first).to_contain_text(f"{ANSWERS} of {ANSWERS}")
    visit.press("Prepare everything as CSV")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the CSV").click()
    assert "Ana Pérez" in Path(saved.value.path()).read_text(encoding="utf-8-sig")
    page.get_by_text("Show where coaches and learners differ from the program").click()
    tell(page, "Disputed findings")
    tell(page, "Cy: They said it as an aside.")
    expect(page.locator(".studio-cohort").nth(1)).to_contain_text("Pay as the aim")
    visit.press("Prepare the judged answers as cases")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the cases").click()
    assert 'traps = ["money"]' in Path(saved.value.path()).read_text(encoding="utf-8")
    page.get_by_text("Everything held about one learner").click()
    visit.press("Prepare everything held")
    with page.expect_download() as held:
        page.get_by_role("button", name="Save it").click()
    with zipfile.ZipFile(held.value.path()) as bundle:
        assert "person.json" in bundle.namelist()
    box = page.get_by_role("textbox", name="To delete everything about Ana Pérez, type their name")
    box.fill("Ana Pérez")
    box.press("Enter")
    visit.press("Delete this learner")
    tell(page, f"Ana Pérez: Deleted: 1 session, {ANSWERS} answers, 9 notes, 1 recording")
    tell(page, "No learners yet.")
    with Store.open(folder / "coach") as store:
        assert store.people("learner") == () and list(store.media.all()) == []
    visit.context.close()
    assert visit.faults == [] and visit.abroad == []
