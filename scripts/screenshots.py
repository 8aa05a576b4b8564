"""Take a picture of every screen, light, dark and narrow, into ./screenshots.

Run it with the development tools installed and Chromium on the path: ``python scripts/screenshots.py``,
with light, dark or narrow for some of them.
The app runs on a data folder of its own, with the samples as kept answers and a microphone that plays one of them.

Above 300 lines, since the path to each screen is written out.
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
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
OUT = ROOT / "screenshots"
LOOKS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1180, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1180, "height": 900}},
    "narrow": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
}
LONGEST_PX = 4200
"""Height of a window that shows a long page whole."""

STILL = """() => !document.querySelector("[data-testid=stSkeleton], [data-stale=true]") &&
    document.querySelector(".stApp")?.dataset.testScriptState === "notRunning"
"""
"""The screen has stopped changing."""

CARD = "What are your career aspirations?"
ADVERT = (
    "Title: Data analyst\nCompany: Northwind Parcels\n\nYou will:\n- build weekly dashboards for the sales team\n"
    "- clean and join delivery records\n- explain figures to people who do not work with them\n\n"
    "You bring:\n- working knowledge of SQL\n- an eye for what does not fit"
)
DIRECTION = {
    "energy": "finding out why a number moved, and showing it to somebody",
    "proud": "the timetable that I drew for two schools",
    "aspiration": "become the one a team asks when numbers surprise them",
    "reason": "I like the moment when a strange figure turns out to have a plain cause",
}
KEPT = (("thin", "Robin Ade"), ("short-stay", "Mina Okafor"), ("disfluent", "Robin Ade"), ("too-short", "Jo Lind"),
        ("aspiration-complete", "Robin Ade"), ("now-next-future", "Mina Okafor"))  # fmt: skip


def prepare(home: Path) -> None:
    """A data folder with kept answers, a job, a direction, a coach's queue, and a listener that plays a sample."""
    os.environ["INTERVIEW_HOME"] = str(home)
    from trainer import practice, settings, studio
    from trainer.questions import load_bank
    from trainer.store import Store
    from trainer.studio import coaching, taking_in

    chosen = settings.Settings(
        stt_engine="scripted", stt_model=str(SPOKEN / "pay-first.json"), manner_asked=True, coach=True
    )
    settings.save(chosen, home)
    with Store.open(home) as store:
        at = datetime(2026, 3, 2, 18, 5, tzinfo=UTC)
        studio.add_role(store, ADVERT, at=at)
        for step, words in DIRECTION.items():
            studio.write(store, step, words, at=at)
        coaching.say_name(store, "coach", "Cy", at)
        for number, (name, learner) in enumerate(KEPT):
            heard = practice.read_words(SPOKEN / f"{name}.json")
            task = practice.Task(load_bank().get("career-aspirations"), given=replace(heard, engine="given"))
            made = studio.make_review(SPOKEN / f"{name}.opus", task)
            day = at + timedelta(days=4 * number)
            studio.keep(store, made, (), day)
            taking_in.keep_interview(store, Path("Mock interview.opus"), learner, (made,), day)


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


class Walk:
    """One person's way through the screens, with a picture wherever there is something to see."""

    def __init__(self, page: Any, address: str, look: str) -> None:
        self.page, self.address, self.look = page, address, look

    def take(self, what: str, *, whole: bool = False) -> None:
        """A picture of what is on the screen, or of the page from its top to its end."""
        with contextlib.suppress(Error):  # a screen that never comes to rest is taken as it is
            self.page.wait_for_function(STILL, timeout=15_000)
        self.page.wait_for_timeout(900)
        size = self.page.viewport_size
        if whole:
            self.page.set_viewport_size({"width": size["width"], "height": LONGEST_PX})
            self.page.wait_for_timeout(900)
            ends = self.page.locator("[data-testid=stMainBlockContainer]").bounding_box()
            height = max(size["height"], min(LONGEST_PX, int(ends["y"] + ends["height"])))
            self.page.set_viewport_size({"width": size["width"], "height": height})
        self.page.screenshot(path=OUT / f"{what}-{self.look}.png")
        if whole:
            self.page.set_viewport_size(size)

    def go(self, path: str, seen: str) -> None:
        self.page.goto(f"{self.address}/{path}")
        self.see(seen)

    def see(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def pick(self, label: str, option: str) -> None:
        self.page.get_by_role("combobox", name=label, exact=True).click()
        self.page.get_by_role("option", name=option, exact=True).click()

    def record(self, milliseconds: int) -> None:
        self.page.get_by_text("Recording", exact=True).wait_for()
        self.page.wait_for_timeout(milliseconds)
        self.press("I’m done")

    def tab(self, name: str) -> None:
        self.page.get_by_role("radio", name=name, exact=True).or_(
            self.page.get_by_role("button", name=name, exact=True)
        ).first.click()


def practise(walk: Walk) -> None:
    """An answer from the question to its report, beside an earlier one."""
    walk.go("practise", "Try it with a sample answer")
    walk.take("practise")
    walk.press(CARD)
    walk.page.get_by_role("button", name="Hear the question").wait_for()
    walk.page.wait_for_timeout(3000)
    walk.take("answer")
    walk.press("Warm up first")
    walk.press("Record a warm-up")
    walk.record(2500)
    walk.see("Your voice arrives")
    walk.take("warm-up")
    walk.press("Now the answer")
    walk.press("Record my answer")
    walk.page.get_by_text("Recording", exact=True).wait_for()
    walk.page.wait_for_timeout(5000)
    walk.take("recording")
    walk.page.wait_for_timeout(1500)
    walk.press("I’m done")
    walk.see("Thrown away means gone")
    walk.page.locator("audio").first.wait_for()
    walk.page.locator(".studio-tap").nth(2).wait_for()
    walk.take("decide")
    walk.press("Keep it and see the report")
    walk.page.wait_for_timeout(700)
    walk.take("waiting")
    walk.see("One thing to try next")
    walk.take("report")
    walk.take("report-whole", whole=True)
    walk.press("Side by side")
    walk.see("Two attempts at")
    walk.take("side-by-side")


def interview(walk: Walk) -> None:
    """A mock interview in study mode, to its close, with words that say where somebody wants to go."""
    from trainer import settings

    settings.save(replace(settings.load(), stt_model=str(SPOKEN / "near-and-far.json")))
    walk.go("interview", "Begin the interview")
    walk.take("interview")
    walk.pick("From", "Aspirations, goals, motives")
    walk.press("Begin the interview")
    walk.page.get_by_role("button", name="Answer now").wait_for()
    walk.take("interview-asked")
    walk.press("Answer now")
    walk.page.get_by_text("Recording", exact=True).wait_for()
    walk.page.wait_for_timeout(2000)
    walk.take("interview-recording")
    walk.page.wait_for_timeout(4500)
    walk.press("I’m done")
    walk.see("What came across")
    walk.take("interview-report", whole=True)
    walk.press("End here")
    walk.see("Your thread")
    walk.take("interview-close", whole=True)
    settings.save(replace(settings.load(), stt_model=str(SPOKEN / "pay-first.json")))


def real(walk: Walk) -> None:
    """The real mode: nothing to read, the reports at the end."""
    walk.go("interview", "Begin the interview")
    walk.page.get_by_text("Real: the text is hidden").click()
    walk.press("Begin the interview")
    walk.see("Listen …")
    walk.take("real-asked")
    walk.press("Answer now")
    walk.record(4000)
    walk.see("Question 2 of 3")
    walk.press("End here")
    walk.see("The whole interview")
    walk.take("real-close", whole=True)


def preset(walk: Walk) -> None:
    """Ten minutes before an interview."""
    walk.go("drill", "Begin the ten minutes")
    walk.press("Begin the ten minutes")
    for number in (1, 2, 3):
        walk.see(f"Question {number} of 3")
        walk.press("Answer now")
        walk.page.locator('#pacer[data-phase="recording"]').wait_for()
        walk.page.wait_for_timeout(5000)
        if number == 1:
            walk.take("preset-recording")
        walk.press("I’m done")
        walk.see("You spoke for")
        if number == 1:
            walk.take("preset-between")
        walk.press("To the end" if number == 3 else "Next question")
    walk.see("Which sentence")
    walk.take("preset-sentence")
    walk.press("I want a high salary, and I want it soon.")
    walk.see("Your sentence")
    walk.take("preset-end", whole=True)


def drill(walk: Walk) -> None:
    """A drill to its result."""
    walk.go("drill", "Begin the drill")
    walk.take("drill")
    walk.page.get_by_text("3", exact=True).last.click()
    walk.page.get_by_role("slider", name="Seconds to think").press("Home")
    walk.press("Begin the drill")
    for number in (1, 2, 3):
        walk.see(f"Question {number} of 3")
        walk.page.locator('#pacer[data-phase="recording"]').wait_for()
        walk.page.wait_for_timeout(2500)
        if number == 1:
            walk.take("drill-recording")
        walk.press("I’m done")
        walk.see("How was it for you?")
        if number == 1:
            walk.take("drill-between")
        walk.press("Fine")
    walk.page.get_by_role("button", name="Hear it").first.wait_for()
    walk.take("drill-result", whole=True)


def prepared(walk: Walk) -> None:
    """A direction, its card, a job and what it asks for."""
    from trainer import builder

    walk.go("prepare", "Your direction, in your words")
    walk.take("prepare", whole=True)
    walk.press("Begin")
    walk.see("Two ways to begin")
    walk.take("builder", whole=True)
    walk.press("Think first")
    walk.see("1 of 11")
    walk.take("builder-thinking")
    walk.page.get_by_role("button", name="All questions").click()
    walk.see("Answer those that say something to you.")
    walk.take("builder-all", whole=True)
    prompt = builder.step("best-combination").prompt
    walk.press(prompt)
    walk.page.get_by_role("heading", name=prompt).wait_for()
    walk.page.get_by_role("button", name="Back", exact=True).click()
    walk.see("The ones that count most")
    walk.take("builder-matters")
    walk.go("prepare", "Your direction, in your words")
    walk.press("See the draft")
    walk.press("Check it")
    walk.see("What came across")
    walk.take("draft-checked", whole=True)
    walk.go("prepare", "Your direction, in your words")
    for name, what in (("See the draft", "draft"), ("My card", "crib"),
                       ("What my answers cover", "coverage"), ("Look at it", "job"),
                       ("All jobs, or another one", "jobs")):  # fmt: skip
        walk.press(name)
        walk.page.get_by_role("button", name=name, exact=True).wait_for(state="detached")
        walk.page.wait_for_timeout(1500)
        walk.take(what, whole=True)
        walk.go("prepare", "Your direction, in your words")


def answers(walk: Walk) -> None:
    """What was kept: the list, a trend, the first beside the latest, what a coach sent."""
    walk.go("", "One thing")
    walk.take("home")
    walk.go("answers", "Open the report")
    walk.take("answers")
    for name in ("Progress", "Then and now", "Coach"):
        walk.tab(name)
        walk.page.wait_for_timeout(3000)
        walk.take(name.lower().replace(" ", "-"), whole=True)
    walk.tab("Progress")
    for name, what in (("How it sounded", "progress-sound"), ("Phrases you lean on", "progress-phrases")):
        walk.tab(name)
        walk.page.wait_for_timeout(2000)
        walk.take(what, whole=True)


def otherwise(walk: Walk) -> None:
    """Without a microphone: typed, uploaded, and the ten minutes in silence."""
    walk.go("practise", "Try it with a sample answer")
    walk.press(CARD)
    for name, what in (("Type it", "typed"), ("Upload a recording", "uploaded")):
        walk.tab(name)
        walk.page.wait_for_timeout(1500)
        walk.take(what)
    walk.go("drill", "Begin the ten minutes")
    walk.press("Silently, as text")
    walk.see("Question 1 of 3")
    walk.page.wait_for_timeout(1500)
    walk.take("preset-silent")
    walk.press("Stop here")


def coach(walk: Walk) -> None:
    """Taking in, the queue, one review, the cohort."""
    walk.go("take-in", "Take in an interview")
    walk.take("take-in")
    walk.go("review", "Review")
    walk.page.locator("[class*=st-key-review-] button").first.wait_for()
    walk.take("review")
    walk.page.locator("[class*=st-key-review-] button").first.click()
    walk.page.wait_for_timeout(5000)
    walk.take("reviewing")
    walk.page.keyboard.press("f")
    walk.page.wait_for_timeout(2500)
    walk.take("review-closing", whole=True)
    walk.go("cohort", "Nobody is ranked")
    walk.take("cohort", whole=True)


def settings(walk: Walk) -> None:
    """Every setting."""
    walk.go("settings", "How I speak")
    walk.take("settings", whole=True)
    for part in ("Measures and their usual ranges", "What is pointed out in your words"):
        walk.page.get_by_text(part, exact=True).click()
    walk.see("never: do not look for it")
    walk.take("settings-ranges", whole=True)


WALKS = (practise, interview, real, drill, preset, prepared, answers, otherwise, coach, settings)


def welcome(walk: Walk) -> None:
    """The first visit, up to the ways on without a listener."""
    walk.go("", "Begin")
    walk.page.get_by_role("button", name="Begin").wait_for()
    walk.take("welcome", whole=True)
    walk.press("Begin")
    walk.press(CARD)
    walk.press("Record my answer")
    walk.page.get_by_text("Recording", exact=True).wait_for()
    walk.page.wait_for_timeout(2000)
    walk.press("I’m done")
    walk.press("Keep it and see the report")
    walk.see("How shall its words be found?")
    walk.take("without-listener", whole=True)


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium is not on the path.", file=sys.stderr)
        return 3
    OUT.mkdir(exist_ok=True)
    missed: list[str] = []
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
            for name, walks in (("new", (welcome,)), ("used", WALKS)):
                home = Path(folder) / f"{look}-{name}"
                home.mkdir()
                if name == "used":
                    prepare(home)
                with app(home) as address:
                    for each in walks:
                        context = browser.new_context(permissions=["microphone"], **options)
                        page = context.new_page()
                        page.set_default_timeout(60_000)
                        try:
                            each(Walk(page, address, look))
                        except Error as error:  # the other screens are still worth looking at
                            missed.append(f"{each.__name__}, {look}: {str(error).splitlines()[0]}")
                            page.screenshot(path=OUT / f"missed-{each.__name__}-{look}.png")
                        context.close()
        browser.close()
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT}")
    for each in missed:
        print(f"not seen: {each}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
