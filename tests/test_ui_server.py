"""A shared server with a real sign-in: who comes in, whose things are whose, and what is handed in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import provider, shared_server
from tests.browser import Visit, expect
from tests.test_server import answered
from trainer import server
from trainer.settings import Settings, save
from trainer.store import Store

pytest.importorskip("authlib")
pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[bool], tuple[str, Path]]]:
    """A server with its provider: its address and its data folder; ``anew``: another one, with nobody in it."""
    learners = {who: provider.PEOPLE[who] for who in ("lena", "omar")}
    more = 'operators = ["opal@example.org"]\nconsent = "What you hand in is kept here."\n'
    made: list[tuple[str, Path]] = []
    with contextlib.ExitStack() as stack:

        def serve(anew: bool) -> tuple[str, Path]:
            if anew or not made:
                stack.close()
                home = tmp_path_factory.mktemp("server")
                running = shared_server.serving(
                    home, provider.PEOPLE, learners=learners, settings=Settings(stt_engine="none"), more=more
                )
                made[:] = [(stack.enter_context(running), home)]
            return made[0]

        yield serve


@pytest.fixture
def place(served: Callable[[bool], tuple[str, Path]], request: pytest.FixtureRequest) -> tuple[str, Path]:
    """The server's address and its data folder; a test that is tried once more begins with another one."""
    return served(getattr(request.node, "execution_count", 1) > 1)


@pytest.fixture
def enter(chromium: Any, place: tuple[str, Path]) -> Iterator[Any]:
    """Sign somebody in, in a browser of their own."""
    with contextlib.ExitStack() as stack:

        def come(who: str, consent: bool = True) -> Visit:
            visit = Visit(chromium, place[0])
            stack.callback(visit.context.close)
            visit.press("Sign in")
            visit.page.get_by_role("link", name=who).click()
            if consent:
                visit.see("Before you begin")
                visit.press("I agree")
            return visit

        yield come


def folder_of(home: Path, who: str) -> Path:
    """The folder of one person."""
    return shared_server.folder_of(home, provider.PEOPLE[who]["email"])


def test_nobody_comes_in_without_a_name_on_the_list(enter: Any, place: tuple[str, Path]) -> None:
    stranger = enter("eve", consent=False)
    stranger.see("not on the list")
    expect(stranger.page.get_by_role("link", name="My answers")).to_have_count(0)
    unproven = enter("fake", consent=False)
    unproven.see("no proven e-mail address")
    for path in ("answers", "review", "server", "hand-in"):
        stranger.page.goto(f"{place[0]}/{path}")
        stranger.see("not on the list")
    assert not (place[1] / "people").exists() or not any(
        "eve" in (p / "who.json").read_text() for p in (place[1] / "people").iterdir()
    )


def test_each_sees_their_own_and_the_coach_what_was_handed_in(enter: Any, place: tuple[str, Path]) -> None:
    url, home = place
    lena = enter("lena")
    for who in ("omar", "cora", "opal"):
        enter(who).page.get_by_role("heading").first.wait_for()
    for who in ("lena", "omar", "cora", "opal"):
        save(Settings(manner_asked=True), folder_of(home, who))
    with Store.open(folder_of(home, "lena")) as store:
        answered(store, "I want to lead the night crew because I grew up beside a depot.")
        answered(store, "This one is only for me and stays where it is.")
    lena.page.goto(f"{url}/answers")
    lena.see("night crew")
    desk = lena.page.evaluate("new URLSearchParams(location.search).get('desk')")

    omar = enter("omar", consent=False)
    omar.page.goto(f"{url}/answers?desk={desk}")  # a guessed desk is nobody's
    omar.see("My answers")
    omar.page.wait_for_timeout(1500)
    assert "night crew" not in omar.page.content()
    assert omar.page.evaluate("new URLSearchParams(location.search).get('desk')") != desk
    for path in ("review", "cohort", "take-in", "server"):
        omar.page.goto(f"{url}/{path}")
        omar.page.wait_for_timeout(800)
        assert "Handed in to you" not in omar.page.content() and "Who opened what" not in omar.page.content()

    lena.page.goto(f"{url}/hand-in")
    lena.see("Your coach sees an answer only after you hand it in")
    lena.page.get_by_role("combobox", name="What").click()
    lena.page.get_by_role("option").last.click()
    lena.page.keyboard.press("Escape")
    lena.press("Hand in")
    lena.see("Handed in to cora@example.org")

    cora = enter("cora", consent=False)
    cora.page.goto(f"{url}/hand-in")
    cora.page.get_by_role("button", name="put it into my queue").click()
    cora.see("Return it there, and it can be given back.")
    with Store.open(folder_of(home, "cora")) as hers:
        (row,) = hers.sessions()
        text = hers.answers(session_id=row.id).rows[0].opening
        assert row.learner == "Lena" and ("night crew" in text) != ("only for me" in text)

    opens_saves_and_deletes(cora, url)
    lena.page.goto(f"{url}/hand-in")
    lena.see("Back from your coach")
    back = lena.page.get_by_role("button", name="put it into My answers")
    back.click()
    lena.see("New here: 1 comment")
    back.wait_for(state="detached")
    with Store.open(folder_of(home, "lena")) as mine:
        (note,) = mine.annotations(kind="note")
        answer = mine.answer_called(note.answer)
    lena.page.goto(f"{url}/answers")
    lena.page.locator(f".st-key-open-{answer} button").click()
    lena.see("From your coach")
    lena.see("Say the depot first.")
    with Store.open(folder_of(home, "cora")) as hers:
        assert hers.sessions() == () and hers.people("learner") == ()
    rows = [row for row in reversed(server.Log(home / "access.jsonl").rows()) if row["email"] == "cora@example.org"]
    assert [(row["deed"], row["whom"]) for row in rows if row["deed"] not in ("signed in", "agreed")] == [
        ("took in", "lena@example.org"), ("opened", "lena@example.org"), ("saved", "lena@example.org"),
        ("returned", "lena@example.org"), ("opened", "all learners"), ("opened", "all learners"),
        ("exported", "all learners"), ("exported", "lena@example.org"), ("deleted", "lena@example.org"),
    ], "each once, however often the screen was drawn"  # fmt: skip
    assert not any("crew" in str(row) or "only for me" in str(row) for row in rows)

    opal = enter("opal", consent=False)
    opal.page.goto(f"{url}/server")
    opal.see("Who opened what")
    assert "night crew" not in opal.page.content()
    deeds = [(row["email"], row["deed"]) for row in server.Log(home / "access.jsonl").rows()]
    assert ("lena@example.org", "handed in") in deeds and ("cora@example.org", "took in") in deeds
    assert {path.name for path in (home / "people").iterdir()} == set(server.known(home / "people"))
    assert not (home / "practice.sqlite3").exists(), "nobody works in the folder of all"

    left = folder_of(home, "omar")
    omar.page.goto("about:blank")  # who has left looks at nothing any more
    opal.page.get_by_text("Somebody leaves").click()
    leaving = opal.page.get_by_role("textbox", name="The e-mail address they sign in with")
    leaving.fill("Omar@example.org")
    leaving.press("Enter")
    opal.press("Show what there is")
    opal.see("1 folder of their own with 0 sessions")
    opal.press("Delete all of it for good")
    opal.see("Deleted, all there was of omar@example.org.")
    opal.see("take them out there yourself")
    expect(opal.page.get_by_role("button", name="Delete all of it for good")).to_have_count(0)
    assert not left.exists() and "omar" not in (home / "access.jsonl").read_text(encoding="utf-8")
    omar.page.goto(f"{url}/answers")  # whoever comes back begins anew, while the server goes on
    omar.see("Before you begin")
    omar.press("I agree")
    omar.see("One thing first: how do you speak?")
    assert (left / "practice.sqlite3").is_file(), "what is kept from now on is on the disk"


def opens_saves_and_deletes(cora: Visit, url: str) -> None:
    """A coach opens the session in Review, returns it as a file, exports, and deletes the learner."""
    page = cora.page
    page.goto(f"{url}/review")
    called = page.get_by_role("textbox", name="What shall learners call you?")
    called.wait_for()
    cora.settle()
    called.fill("Cora")
    called.press("Enter")
    cora.press("Review")
    cora.see("Answer 1 of 1")
    page.reload()
    cora.see("Answer 1 of 1")
    cora.settle()
    page.keyboard.press("c")
    page.keyboard.type("Say the depot first.")
    page.keyboard.press("Enter")
    page.locator("#panel .comment").get_by_text("Say the depot first.").wait_for()
    page.keyboard.press("f")
    cora.see("Your summary")
    page.keyboard.press("r")
    page.get_by_text("Or save it as a file").wait_for()
    cora.settle()
    page.get_by_text("Or save it as a file").click()
    save = page.get_by_role("button", name="Save the bundle")
    save.wait_for()
    with page.expect_download():
        save.click()
    cora.press("Give it back to lena@example.org")
    cora.see("It is on its way to lena@example.org.")
    page.goto(f"{url}/cohort")
    page.get_by_text("Show where coaches and learners differ from the program").click()
    cora.see("Nobody has said anything about a finding yet.")
    cora.press("Prepare everything as CSV")
    cora.see("Save the CSV")
    page.get_by_text("Everything held about one learner").click()
    cora.press("Prepare everything held")
    page.get_by_role("button", name="Save it").wait_for()
    name = page.get_by_role("textbox", name="To delete everything about Lena")
    name.fill("Lena")
    name.press("Enter")
    cora.press("Delete this learner")
    cora.see("Deleted: 1 session")
