"""Take a picture of every screen, light, dark and narrow, into ./screenshots.

Run it with the development tools installed and Chromium on the path: ``python scripts/screenshots.py``,
with light, dark or narrow for some of them.
The app runs on a data folder of its own, with the samples as kept answers and a microphone that plays one of them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
OUT = ROOT / "screenshots"
LOOKS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1180, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1180, "height": 900}},
    "narrow": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
}
PATHS = ("home", "interview", "drill", "prepare", "answers", "settings", "take-in", "review", "cohort")
CARD = "What are your career aspirations?"


def prepare(home: Path) -> None:
    """A data folder with two kept answers, and a listener that plays the words of a sample."""
    os.environ["INTERVIEW_HOME"] = str(home)
    from trainer import practice, settings, studio
    from trainer.questions import load_bank
    from trainer.store import Store
    from trainer.studio import taking_in

    chosen = settings.Settings(
        stt_engine="scripted", stt_model=str(SPOKEN / "pay-first.json"), manner_asked=True, coach=True
    )
    settings.save(chosen, home)
    with Store.open(home) as store:
        for days, name in ((6, "thin"), (1, "disfluent")):
            words = practice.read_words(SPOKEN / f"{name}.json")
            task = practice.Task(load_bank().get("career-aspirations"), given=replace(words, engine="given"))
            made = studio.make_review(SPOKEN / f"{name}.opus", task)
            at = datetime(2026, 3, 20, 18, 5, tzinfo=UTC) - timedelta(days=days)
            studio.keep(store, made, (), at)
            taking_in.keep_interview(store, "Mock interview", "Robin Ade", (made,), at)


@contextlib.contextmanager
def app(home: Path) -> Iterator[str]:
    """The app on a free port."""
    from trainer.commands import web

    with socket.socket() as probe:
        probe.bind((web.ADDRESS, 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        web.command(port, browser=False), env={**web.environment(), "INTERVIEW_HOME": str(home)},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(300):
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://localhost:{port}/_stcore/health"):
                break
            time.sleep(0.1)
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait()


def visit(page: Any, take: Callable[[str], None]) -> None:
    """Through every screen, as a person goes."""
    press = lambda name: page.get_by_role("button", name=name, exact=True).first.click()  # noqa: E731
    page.get_by_role("button", name="Try it with a sample answer").wait_for()
    take("practise")
    press(CARD)
    page.get_by_role("button", name="Hear the question").wait_for()
    take("answer")
    press("Record my answer")
    page.get_by_text("Recording", exact=True).wait_for()
    page.wait_for_timeout(5000)
    take("recording")
    page.wait_for_timeout(2200)
    press("I’m done")
    page.get_by_text("Thrown away means gone").wait_for()
    page.wait_for_timeout(1500)
    take("decide")
    press("Keep it and see the report")
    page.wait_for_timeout(700)
    take("waiting")
    page.get_by_text("One thing to try next").wait_for()
    page.wait_for_timeout(600)
    take("report")
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": 4200})
    page.wait_for_timeout(600)
    take("report-whole")
    page.set_viewport_size(size)
    press("Side by side")
    page.get_by_text("Two attempts at").wait_for()
    take("side-by-side")
    press("Back to the report")
    press("Another question")
    page.get_by_role("button", name=CARD, exact=True).first.wait_for()
    address = page.url.split("/practise")[0]
    for path in PATHS:
        page.goto(f"{address}/{path}")
        page.get_by_role("heading").first.wait_for()
        page.wait_for_timeout(2500)
        take(path)


def welcome(page: Any, take: Callable[[str], None]) -> None:
    """The first visit, up to the four ways without a listener."""
    page.get_by_role("button", name="Begin").wait_for()
    take("welcome")
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("button", name=CARD, exact=True).first.click()
    page.get_by_role("button", name="Record my answer").click()
    page.get_by_text("Recording", exact=True).wait_for()
    page.wait_for_timeout(2000)
    page.get_by_role("button", name="I’m done").click()
    page.get_by_role("button", name="Keep it and see the report").click()
    page.get_by_text("How shall its words be found?").wait_for()
    take("without-listener")


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium is not on the path.", file=sys.stderr)
        return 3
    OUT.mkdir(exist_ok=True)
    chosen = {name: LOOKS[name] for name in sys.argv[1:] or LOOKS}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as player:
        from audio import media

        voice = Path(folder) / "answer.wav"
        media.save(media.load(SPOKEN / "pay-first.opus"), voice)
        flags = [
            "--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-audio-capture={voice}%noloop",
        ]  # fmt: skip
        browser = player.chromium.launch(executable_path=chromium, args=flags)
        for look, options in chosen.items():
            for name, walk, ready in (("new", welcome, False), ("used", visit, True)):
                home = Path(folder) / f"{look}-{name}"
                home.mkdir()
                if ready:
                    prepare(home)
                with app(home) as address:
                    context = browser.new_context(permissions=["microphone"], **options)
                    page = context.new_page()
                    page.set_default_timeout(120_000)
                    page.goto(address if name == "new" else f"{address}/practise")

                    def take(what: str, page: Any = page, look: str = look) -> None:
                        page.wait_for_timeout(500)
                        page.screenshot(path=OUT / f"{what}-{look}.png")

                    walk(page, take)
                    context.close()
        browser.close()
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
