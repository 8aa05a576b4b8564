"""A real browser before a real server, a fake microphone fed from a spoken sample: fixtures for every screen."""

import contextlib
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from audio import media
from tests.access import tab_to, unfit
from tests.conftest import missing
from trainer.commands import web
from trainer.settings import Settings, load, save

SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"
SAMPLE = "pay-first"
SLOW_MS = 60_000
TYPED = (
    "I would like to become a data analyst because I enjoy finding out why numbers move. "
    "This job would let me do that with delivery data every day, and I have already finished a statistics course."
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of its own, whose listener plays the words of the sample."""
    folder = tmp_path_factory.mktemp("app")
    settings = Settings(stt_engine="scripted", stt_model=str(SPOKEN / f"{SAMPLE}.json"), manner_asked=True)
    save(settings, folder)
    return folder


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def serving(home: Path, port: int = 0) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """The app, started with the words of ``interview web``."""
    port = port or free_port()
    log = home / "server.log"
    with log.open("ab") as out:
        server = subprocess.Popen(
            web.command(port, browser=False),
            env={**web.environment(), "INTERVIEW_HOME": str(home)},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    address = f"http://localhost:{port}"
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):
                break
            assert server.poll() is None, log.read_text()
            time.sleep(0.1)
        yield address, server
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="module")
def app(home: Path) -> Iterator[str]:
    with serving(home) as (address, _):
        yield address


def chromium_here() -> str | None:
    """Where a Chromium is on this machine."""
    return shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if chromium_here() is None:
        missing("Chromium")
    pytest.importorskip("playwright.sync_api")
    with browsing(tmp_path_factory.mktemp("voice") / "answer.wav") as opened:
        yield opened


@contextlib.contextmanager
def browsing(voice: Path) -> Iterator[Any]:
    """A Chromium whose microphone plays the sample, which is written to ``voice``."""
    import playwright.sync_api as api

    with api.sync_playwright() as player:
        opened = player.chromium.launch(**hearing(voice))
        yield opened
        opened.close()


def hearing(voice: Path, sample: str = SAMPLE) -> dict[str, Any]:
    """How a Chromium is started whose microphone plays this sample, which is written to ``voice``."""
    media.save(media.load(SPOKEN / f"{sample}.opus"), voice)
    flags = [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream", f"--use-file-for-fake-audio-capture={voice}%noloop",
    ]  # fmt: skip
    return {"executable_path": chromium_here(), "args": flags}


VISITS: list["Visit"] = []
"""Visits of the test at work, so that a failure shows what stood on the screen."""


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: "pytest.CallInfo[None]") -> Iterator[None]:
    """Where a test fails, say what each of its pages showed and which faults it met."""
    result: Any = yield
    if call.when == "call":
        report = result.get_result()
        for each in VISITS if report.failed else ():
            report.sections.append(("what the page showed", each.seen()))
        VISITS.clear()


class Visit:
    """One person's browser: its own context, the faults it met, what it asked of other machines."""

    def __init__(self, chromium: Any, address: str) -> None:
        self.context = chromium.new_context(permissions=["microphone"], viewport={"width": 1180, "height": 900})
        self.context.set_default_timeout(SLOW_MS)
        self.address = address
        self.faults: list[str] = []
        self.told: list[str] = []
        VISITS.append(self)
        self.abroad: list[str] = []
        self.page = self.tab()

    def tab(self) -> Any:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.told.append(message.text[:200]))
        page.on("request", lambda asked: self._asked(asked.url))
        page.goto(f"{self.address}/practise")
        return page

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, self.address.replace("http", "ws"), "data:", "blob:")):
            self.abroad.append(url)

    def seen(self) -> str:
        """Where it is, what stands there, what went wrong."""
        try:
            shown = self.page.locator("body").inner_text(timeout=2000)
            state = self.page.evaluate("document.querySelector('.stApp')?.dataset.testScriptState")
        except Exception as error:  # noqa: BLE001 - it is only told beside the failure itself
            shown, state = str(error), "?"
        return f"{self.page.url}\nscript {state}\nfaults {self.faults}\ntold {self.told[-8:]}\n{shown[:1500]}"

    def press(self, name: str, page: Any = None) -> None:
        (page or self.page).get_by_role("button", name=name, exact=True).first.click()

    def key(self, name: str, *keys: str) -> None:
        """Go to a button, link or field by Tab, as somebody without a mouse does, and press: Enter, or these keys."""
        self.settle()
        tab_to(self.page, lambda told: name in told)
        for key in keys or ("Enter",):
            self.page.keyboard.press(key)

    def look(self, where: str) -> None:
        """Let axe look at the screen that stands there, light, and dark on a phone: its faults fail the test."""
        self.settle()
        self.faults += unfit(self.page, where)

    def begin(self, question: str = "What are your career aspirations?") -> None:
        self.press(question)
        self.page.get_by_role("button", name="Record my answer").wait_for()

    def record(self, seconds: float) -> None:
        self.press("Record my answer")
        self.recorded(seconds)

    def recorded(self, seconds: float, page: Any = None) -> None:
        """Until so much sound has arrived, by the recorder's own clock: a busy machine's microphone begins late."""
        page = page or self.page
        page.get_by_text("Recording", exact=True).wait_for()
        shown = page.locator("#time").first
        if not shown.is_visible():
            page.wait_for_timeout(1000 * seconds)
            return
        until = time.monotonic() + SLOW_MS / 1000
        while (told := clock_s(shown.inner_text())) < int(seconds):
            assert time.monotonic() < until, f"{told} s of {seconds} were recorded"
            page.wait_for_timeout(100)
        page.wait_for_timeout(1000 * (seconds - int(seconds)))

    def settle(self) -> None:
        """Until the screen has stopped changing: no run is under way, and what a run left out is gone."""
        self.page.wait_for_function(
            "() => !document.querySelector('[data-testid=stSkeleton], [data-stale=true]') && "
            "document.querySelector('.stApp')?.dataset.testScriptState === 'notRunning'"
        )
        self.page.wait_for_timeout(300)

    def saved(self, home: Path, wanted: Callable[[Settings], bool]) -> None:
        """Until the settings on disk are so."""
        until = time.monotonic() + SLOW_MS / 1000
        while not wanted(load(home)):
            assert time.monotonic() < until, load(home)
            self.page.wait_for_timeout(100)

    def see(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()


@pytest.fixture
def visit(chromium: Any, app: str) -> Iterator[Visit]:
    made = Visit(chromium, app)
    yield made
    made.context.close()
    assert made.faults == []
    assert made.abroad == [], "the app asked another machine for something"


def expect(locator: Any, message: str | None = None) -> Any:
    """What has to become true of a part of the page, as Playwright's ``expect``: it looks again until it is."""
    import playwright.sync_api as api

    api.expect.set_options(timeout=SLOW_MS)
    return api.expect(locator, message)


def clock_s(told: str) -> int:
    """The seconds of a clock such as "1:05 / 2:00"."""
    minutes, _, seconds = told.partition("/")[0].strip().partition(":")
    return 60 * int(minutes) + int(seconds)


def kept(home: Path) -> list[dict[str, Any]]:
    """What the command line says is kept, which is how a second program sees it."""
    from trainer.store import Store

    with Store.open(home) as store:
        return [row.as_dict() for row in store.answers().rows]
