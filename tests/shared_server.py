"""A shared server of its own on loopback, with a sign-in provider, and people who practise on it at once."""

import contextlib
import json
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests import provider
from tests.browser import SPOKEN, free_port
from tests.tab import Tab
from trainer.commands import web
from trainer.settings import Settings, save
from trainer.store import Store

WAITING, KEPT = "Waiting for its turn: ", "Kept in My answers, on this server."
LEAVE = "Leave it to the queue: it will be in My answers"
COME_BACK_S = 4.0
KEEP = "Keep it and see the report"
STILL_S = 60.0
"""A tab that has heard nothing from the server for so long is loaded again: while one waits it looks all the time."""
CLICK_S = 240.0
"""Patience for one click, where dozens of people share two cores."""


def person(who: str) -> dict[str, Any]:
    """The provider's claims about a made-up person."""
    return {"sub": f"u-{who}", "email": f"{who}@example.org", "email_verified": True, "name": who.title()}


@contextlib.contextmanager
def serving(
    home: Path,
    people: dict[str, dict[str, Any]],
    *,
    settings: Settings,
    more: str = "",
    learners: dict[str, dict[str, Any]] | None = None,
) -> Iterator[str]:
    """``interview serve`` for these people; its address. ``more``: lines for [server].

    ``learners``: those of them whom one coach has, all where nothing is said.
    """
    port = free_port()
    url = f"http://localhost:{port}"
    rows = [f"{claims['email']},cora@example.org" for claims in (people if learners is None else learners).values()]
    (home / "cohorts.csv").write_text("\n".join(["learner,coach", *rows, ""]), encoding="utf-8")
    save(settings, home)
    config = home / "server.toml"
    with provider.running(people) as issuer, (home / "log").open("ab") as log:
        config.write_text(f"""
[server]
port = {port}
public_url = "{url}"
cohorts = "cohorts.csv"
{more}
[auth]
redirect_uri = "{url}/oauth2callback"
cookie_secret = "0123456789abcdef0123456789abcdef"
client_id = "{provider.CLIENT}"
client_secret = "{provider.SECRET}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
client_kwargs = {{ scope = "openid email profile" }}
""", encoding="utf-8")  # fmt: skip
        child = subprocess.Popen(
            [sys.executable, "-m", "trainer.cli", "serve", str(config)], stdout=log, stderr=log,
            env={**web.environment(), "INTERVIEW_HOME": str(home)},
        )  # fmt: skip
        try:
            for _ in range(600):
                with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/_stcore/health", timeout=1):
                    break
                assert child.poll() is None, (home / "log").read_text()
                time.sleep(0.1)
            yield url
        finally:
            child.terminate()
            child.wait(timeout=30)


def listener(home: Path, sample: str, pace: float) -> Settings:
    """Settings of a server whose recogniser plays the words of a sample, ``pace`` seconds for each second of sound."""
    script = home / "script.json"
    words = json.loads((SPOKEN / f"{sample}.json").read_text(encoding="utf-8"))
    script.write_text(json.dumps(words | {"pace": pace}), encoding="utf-8")
    return Settings(stt_engine="scripted", stt_model=str(script))


@dataclass
class Practised:
    """What one person saw: places in the queue as told, seconds from keeping the answer to the report, and faults.

    ``leaves``: the person leaves as soon as a place is told and comes back later: ``by the button`` that offers it, or
    ``closes`` the tab. ``reloads``: how often the page stood still and was loaded again.
    """

    who: str
    question: str
    leaves: str = ""
    places: list[str] = field(default_factory=list)
    waited_s: float = 0.0
    reloads: int = 0
    address: str = ""
    report: str = ""
    answers: str = ""
    fault: str = ""

    @property
    def largest(self) -> int:
        """The largest place in the queue that was told."""
        return max((int(told.split()[0]) for told in self.places if told[0].isdigit()), default=0)


def practise_at_once(url: str, people: list[Practised], sound: bytes, patience_s: float) -> None:
    """Everybody signs in, and once all are in, answers at the same moment; what each saw is noted in ``people``."""
    together = threading.Barrier(len(people))

    def run(mine: Practised) -> None:
        try:
            with Tab(url, patience_s=CLICK_S) as tab:
                tab.sign_in(mine.who)
                if "how do you speak" in tab.words():
                    tab.press("Begin")
                tab.open("practise")
                tab.see("What shall we practise?")
                together.wait(timeout=patience_s)
                _practise(tab, mine, sound, patience_s)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told with the person's name
            mine.fault = f"{type(error).__name__}: {error}"
            together.abort()

    threads = [threading.Thread(target=run, args=(mine,)) for mine in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def lost(home: Path, people: list[Practised]) -> list[str]:
    """What is wrong with the folders on the server afterwards: each has to hold its person's one answer, with sound."""
    wrong = []
    for mine in people:
        with Store.open(folder_of(home, person(mine.who)["email"])) as store:
            rows = store.answers().rows
            if [row.prompt for row in rows] != [mine.question]:
                wrong.append(f"{mine.who} has {[row.prompt for row in rows]} for “{mine.question}”")
            elif not rows[0].media or not store.media.path(rows[0].media).is_file():
                wrong.append(f"{mine.who}’s recording is gone")
    return wrong


def folder_of(home: Path, email: str) -> Path:
    """The folder of one person, by their address."""
    for each in (home / "people").iterdir():
        if f'"{email}"'.lower() in (each / "who.json").read_text(encoding="utf-8"):
            return each
    raise AssertionError(email)


def _practise(tab: Tab, mine: Practised, sound: bytes, patience_s: float) -> None:
    tab.write("Search", mine.question)
    tab.press(mine.question)
    mine.address = tab.query
    tab.choose("How do you want to answer?", "Upload a recording")
    tab.upload("Any recording or video of your answer", "answer.opus", sound,
               until=lambda: KEEP in tab.words())  # fmt: skip
    began = time.monotonic()
    try:
        tab.press(KEEP, until=lambda: KEEP not in tab.words())
    except TimeoutError:  # the screen stands still: a person loads the page again, and clicks again where that is asked
        tab.reload("practise")
        if KEEP in tab.words():
            tab.press(KEEP)

    def look(words: str) -> bool:
        for told in (line.split(WAITING)[1].split("<")[0] for line in words.splitlines() if WAITING in line):
            if told not in mine.places:
                mine.places.append(told)
        return KEPT in words or (bool(mine.leaves) and LEAVE in words and bool(mine.places))

    while not look(tab.words()) and time.monotonic() < began + patience_s:
        with contextlib.suppress(TimeoutError):
            tab.watch(look, STILL_S / 4)
        if tab.still_s > STILL_S:
            tab.reload("practise")
    if mine.leaves == "by the button" and LEAVE in tab.words():
        with contextlib.suppress(TimeoutError):  # the report may have come first
            tab.press(LEAVE)
    mine.report = tab.words()
    while mine.question not in mine.answers and time.monotonic() < began + patience_s:
        tab.open("answers")
        mine.answers = tab.see("My answers")
        time.sleep(0 if mine.question in mine.answers else COME_BACK_S)
    mine.waited_s, mine.reloads = time.monotonic() - began, tab.reloads
