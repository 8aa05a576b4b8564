"""A keyboard in a browser that counts what is pressed, and a coach's review done with it."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class Keys:
    """A keyboard that counts: keys that mean something, and letters of sentences apart."""

    def __init__(self, page: Any) -> None:
        self.page, self.pressed, self.letters = page, 0, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.letters += len(text)

    def tab_to(self, place: str, most: int = 60, key: str = "Tab") -> None:
        wanted = self.page.locator(place).first
        wanted.wait_for()
        for _ in range(most):
            if wanted.evaluate("element => element === document.activeElement"):
                return
            self.press(key)
        raise AssertionError(f"{place} cannot be reached with the {key} key")

    def pick(self, place: str, *texts: str) -> None:
        """Choose in a list by typing the beginning of each entry."""
        self.tab_to(f"{place} input")
        for text in texts:
            self.type(text)
            self.page.get_by_role("option", name=text).first.wait_for()
            self.press("Enter")
        self.press("Escape")


def tell(page: Any, text: str) -> None:
    """Wait until the panel's or the page's status says so."""
    page.get_by_text(text).first.wait_for()


def ready(page: Any, sound: Any) -> None:
    """Wait until the sound can be played."""
    page.wait_for_function("element => element.readyState >= 2", arg=sound)


@dataclass
class Done:
    """What a review by keys took: seconds by stage, keys and letters."""

    seconds: dict[str, float]
    keys: int
    letters: int

    def line(self) -> str:
        """For people."""
        stages = ", ".join(f"{name} {took:.0f} s" for name, took in self.seconds.items())
        return f"{self.keys} keys and {self.letters} letters; {stages}"


def whole_review(visit: Any, recording: Path, answers: int, back: Path) -> Done:
    """From a recording's path to the bundle for the learner, by keys alone once a page is open. ``back``: its file."""
    page, address = visit.page, visit.address
    keys, seconds = Keys(page), {}
    began = time.monotonic()

    def stage(name: str) -> None:
        nonlocal began
        seconds[name], began = time.monotonic() - began, time.monotonic()

    page.goto(f"{address}/take-in")
    keys.tab_to("[class*=st-key-taking-in-path] input")
    keys.type(str(recording))
    keys.press("Enter")
    keys.tab_to(f"button:has-text('Listen to {recording.name}')")
    keys.press("Enter")
    page.get_by_text(f"Judge and keep {answers} answers").first.wait_for(timeout=1_200_000)
    stage("listening to the recording")
    keys.tab_to(f"button:has-text('Judge and keep {answers} answers')", 120)
    keys.press("Enter")
    page.locator("[class*=st-key-taking-in-path] input").wait_for(timeout=2_400_000)
    stage("judging its answers")
    page.goto(f"{address}/review")
    called = "[class*=st-key-coach-called] input"
    page.locator(f"{called}, [class*=st-key-review-] button").first.wait_for()
    if page.locator(called).count():
        keys.tab_to(called)
        keys.type("Cy")
        keys.press("Enter")
    keys.tab_to("[class*=st-key-review-] button")
    keys.press("Enter")
    for number in range(1, answers + 1):
        tell(page, f"Answer {number} of {answers}")
        visit.settle()
        sound = page.locator("#sound").element_handle()
        ready(page, sound)
        keys.press("Space")
        page.wait_for_function("element => element.currentTime > 0.2", arg=sound)
        keys.press("Space")
        keys.press("a")
        tell(page, "Kept: the learner gets this.")
        keys.press("c")
        keys.type(f"Comment {number}: say earlier what came of it.")
        keys.press("Enter")
        page.locator("#panel .comment").get_by_text(f"Comment {number}:").wait_for()
        if number < answers:
            keys.press("n")
    stage("hearing into, judging and commenting every answer")
    keys.press("f")
    tell(page, "Your summary")
    keys.press("3", "3", "2", "3", "4", "t")
    keys.type("Clear answers. Say earlier what came of it.")
    keys.press("Escape", "r")
    tell(page, "Save the bundle and send it to")
    keys.tab_to(".st-key-back-save button")
    with page.expect_download() as saved:
        keys.press("Enter")
    saved.value.save_as(back)
    stage("rating, summing up, returning")
    return Done(seconds, keys.pressed, keys.letters)
