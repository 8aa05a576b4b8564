"""Several people at once on ``interview serve``, over HTTP: nothing lost, places told, each sees only their own."""

from pathlib import Path

import pytest

from tests import shared_server
from tests.browser import SPOKEN
from tests.shared_server import KEEP, Practised
from tests.tab import Tab
from trainer import server
from trainer.questions import load_bank
from trainer.settings import Settings

pytest.importorskip("authlib")
SAMPLE = "thin"


def known_by_its_address(url: str, owner: Tab, mine: Practised, others: tuple[Tab, ...]) -> None:
    """A sound that plays and a bundle that can be saved: another who knows its very address does not get it."""
    owner.sign_in(mine.who)
    owner.open("practise")
    owner.write("Search", mine.question)
    owner.press(mine.question)
    owner.choose("How do you want to answer?", "Upload a recording")
    sound = (SPOKEN / f"{SAMPLE}.opus").read_bytes()
    owner.upload("Any recording or video of your answer", "again.opus", sound, until=lambda: KEEP in owner.words())
    only_for(url, owner, b"fLaC", others)
    owner.open("answers")
    owner.choose("Part", "Coach")
    owner.write("Your name", mine.who)
    owner.press("Go on")
    owner.pick("Which")
    owner.see("It goes where you save it, and nowhere else.")
    only_for(url, owner, b"PK\x03\x04", others)


def only_for(url: str, owner: Tab, begins: bytes, others: tuple[Tab, ...]) -> None:
    """What the owner's screen plays or offers answers the owner, by its address, and nobody else."""
    (address,) = owner.watch(lambda _: owner.addresses, 240)
    got = owner.web.get(f"{url}{address}", timeout=60)
    assert got.content[:4] == begins and "no-store" in got.headers["Cache-Control"]
    assert address.startswith("/media/")
    for other in others:
        for cookies in ({}, {"_streamlit_user": owner.web.cookies["_streamlit_user"][:-6] + "AAAAAA"}):
            refused = other.web.get(f"{url}{address}", timeout=60, cookies=cookies)
            assert refused.status_code == 404 and begins not in refused.content
            assert other.web.head(f"{url}{address}", timeout=60, cookies=cookies).status_code == 404


def guess(url: str, home: Path, people: list[Practised]) -> None:
    """One who is signed in, and one who is not, try what they should not get: a desk, sound and files of others."""
    ann, ben, *_ = people
    theirs = shared_server.folder_of(home, f"{ann.who}@example.org")
    sounds = [path.relative_to(theirs / "media") for path in (theirs / "media").rglob("*") if path.is_file()]
    assert sounds and "desk=" in ann.address
    with Tab(url) as signed_in, Tab(url) as stranger, Tab(url) as owner:
        signed_in.sign_in(ben.who)
        known_by_its_address(url, owner, ann, (signed_in, stranger))
        for page in ("answers", "practise", "home", "hand-in", "review", "cohort", "take-in", "server"):
            signed_in.open(page, ann.address)
            words = signed_in.words()
            assert ann.question not in words or page == "practise", page
            assert "Handed in to you" not in words and "Who opened what" not in words, page
        assert signed_in.query != ann.address, "another's desk is not handed out"
        signed_in.open("settings")
        signed_in.see("Where everything lies")
        assert "I coach" not in signed_in.words(), "who coaches is on the server's list"
        wanted = [f"media/{sound}" for sound in sounds] + [f"media/{sound.name}" for sound in sounds]
        wanted += [f"people/{theirs.name}/practice.sqlite3", f"people/{theirs.name}/media/{sounds[0]}", "server.toml",
                   f"app/static/../people/{theirs.name}/who.json", f"media/..%2fpeople%2f{theirs.name}%2fwho.json",
                   f"static/..%2f..%2f{theirs}/who.json"]  # fmt: skip
        for web in (signed_in.web, stranger.web):
            for path in wanted:
                got = web.get(f"{url}/{path}", timeout=60)
                page = b"<!doctype html>" in got.content[:2000].lower()  # the app's own page, the same for any address
                assert got.status_code >= 400 or page, path
                assert b"u-ann" not in got.content and b"SQLite format" not in got.content, path


def test_people_who_answer_at_once_lose_nothing_and_see_only_their_own(tmp_path: Path) -> None:
    prompts = [question.prompt for question in load_bank().questions[:4]]
    leaves = {"cyd": "closes", "dee": "by the button"}
    people = [Practised(who, prompt, leaves.get(who, "")) for who, prompt in zip(("ann", "ben", "cyd", "dee"), prompts)]
    claims = {mine.who: shared_server.person(mine.who) for mine in people}
    sound = (SPOKEN / f"{SAMPLE}.opus").read_bytes()
    heard = shared_server.listener(tmp_path, SAMPLE, pace=1.0)
    with shared_server.serving(tmp_path, claims, settings=heard) as url:
        shared_server.practise_at_once(url, people, sound, patience_s=300)
        guess(url, tmp_path, people)
    assert [mine.fault for mine in people] == [""] * 4
    assert max(mine.largest for mine in people) >= 1, "with one recogniser somebody waits, and is told so"
    for mine in people:
        assert [prompt in mine.answers for prompt in prompts] == [prompt == mine.question for prompt in prompts]
    assert shared_server.lost(tmp_path, people) == []
    deeds = [row["email"] for row in server.Log(tmp_path / "access.jsonl").rows() if row["deed"] == "signed in"]
    assert sorted({address.split("@")[0] for address in deeds}) == ["ann", "ben", "cyd", "dee"]
    assert len(deeds) <= 2 * len(people), "a sign-in is written down once, not with every page"


def test_a_tab_without_a_sign_in_gets_the_door_and_nothing_else(tmp_path: Path) -> None:
    claims = {"ann": shared_server.person("ann")}
    with shared_server.serving(tmp_path, claims, settings=Settings(stt_engine="none")) as url:
        for page in ("", "practise", "answers", "review", "hand-in", "server"):
            with Tab(url) as tab:
                tab.open(page)
                words = tab.words()
                assert "Sign in to practise" in words and "What shall we practise" not in words
        with Tab(url) as tab:  # a cookie that somebody made up
            tab.web.cookies.set("_streamlit_user", "2|1:0|10:1|14:_streamlit_user|8:e30=|0000")
            tab.open("answers")
            assert "Sign in to practise" in tab.words()
    assert not (tmp_path / "people").exists()
