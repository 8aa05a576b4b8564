"""The part of the benchmark that is about waiting: how soon a report stands after the last word.

A recogniser that needs a third of real time hears an answer of two minutes: while it is spoken, in a worker, and the
same again started at the stop. The report must be the same to the byte.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np

from audio import media
from audio.take import TakeWriter
from audio.values import WORK_RATE_HZ, Samples
from trainer import practice, studio
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.report import render
from trainer.settings import Settings

SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"
PARTS = ("near-and-far", "now-next-future", "conflict-star", "disfluent", "exploring", "long-pauses")
BETWEEN_S = 0.8
"""Silence between two parts, as between two thoughts."""

PACE = 1 / 3
"""Seconds the slowed recogniser works for each second of sound."""


def waiting(runs: int) -> Iterator[str]:
    """Seconds from the stop to the report, heard while speaking beside heard from the stop on."""
    seconds = 40 if runs == 1 else 120
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        samples, script = answer(seconds)
        slowed = folder / "slow.json"
        slowed.write_text(json.dumps({"words": script, "verbatim": True, "pace": PACE}), encoding="utf-8")
        engines = {
            "a third of real time": Settings(stt_engine="scripted", stt_model=str(slowed)),
            "PocketSphinx": Settings(stt_engine="sphinx"),
        }
        for title, settings in engines.items():
            live_s, live, after_s, after = side_by_side(folder, samples, settings)
            equal = "the same report" if live == after else "NOT THE SAME REPORT"
            yield (
                f"waiting    {seconds} s answer, {title}: report {live_s:.1f} s after the stop, "
                f"started at the stop {after_s:.1f} s: ratio {after_s / live_s:.1f}, {equal}"
            )


def side_by_side(folder: Path, samples: Samples, settings: Settings) -> tuple[float, str, float, str]:
    """Seconds and report of both ways. The first takes as long as the answer, which grows a second at a time."""
    task = Task(load_bank().get("career-aspirations"), settings=settings)
    with Jobs() as jobs:
        jobs.wait(jobs.submit(practice.version))
        writer = TakeWriter(folder, WORK_RATE_HZ)
        following = studio.follow(jobs, task)
        assert following is not None
        began = time.perf_counter()
        for number, at in enumerate(range(0, len(samples), WORK_RATE_HZ), 1):
            time.sleep(max(0.0, began + number - time.perf_counter()))
            writer.append(samples[at : at + WORK_RATE_HZ])
            following.poke(writer.path)
        stop = time.perf_counter()
        made: Reviewed = jobs.wait(jobs.submit_surely(studio.make_review, writer.path, task, begun=following.begun))
        live_s = time.perf_counter() - stop
        begin = time.perf_counter()
        again: Reviewed = jobs.wait(jobs.submit(studio.make_review, writer.path, task))
        after_s = time.perf_counter() - begin
        writer.discard()
    return live_s, render(made.review, "json", id="bench"), after_s, render(again.review, "json", id="bench")


def answer(seconds: int) -> tuple[Samples, list[dict[str, object]]]:
    """Sample answers after each other, cut at so many seconds, and the words in them."""
    samples: list[Samples] = []
    words: list[dict[str, object]] = []
    at_s = 0.0
    for name in cycle(PARTS):
        sound = media.load(SPOKEN / f"{name}.opus").samples
        script = json.loads((SPOKEN / f"{name}.json").read_text(encoding="utf-8"))["words"]
        words += [
            {"text": word["text"], "start_s": word["start_s"] + at_s, "end_s": word["end_s"] + at_s} for word in script
        ]
        samples += [sound, np.zeros(round(BETWEEN_S * WORK_RATE_HZ), np.float32)]
        at_s += len(sound) / WORK_RATE_HZ + BETWEEN_S
        if at_s >= seconds:
            break
    cut = np.concatenate(samples)[: seconds * WORK_RATE_HZ]
    return cut, [word for word in words if float(str(word["end_s"])) <= seconds]


def fifty(runs: int) -> Iterator[str]:
    """Memory of the program and of its worker after a few recordings, and after fifty."""
    from datetime import UTC, datetime

    from scripts.bench_library import resident_mb
    from trainer.store import Store

    count = 10 if runs == 1 else 50
    sound = media.load(SPOKEN / "pay-first.opus").samples
    settings = Settings(stt_engine="scripted", stt_model=str(SPOKEN / "pay-first.json"))
    task = Task(load_bank().get("career-aspirations"), settings=settings)
    sizes = {}
    with tempfile.TemporaryDirectory() as name, Store(Path(name)) as store, Jobs() as jobs:
        for number in range(1, count + 1):
            writer = TakeWriter(Path(name) / "takes", WORK_RATE_HZ)
            following = studio.follow(jobs, task)
            assert following is not None
            for at in range(0, len(sound), WORK_RATE_HZ):
                writer.append(sound[at : at + WORK_RATE_HZ])
                following.poke(writer.path)
            job = jobs.submit_surely(studio.make_review, writer.path, task, begun=following.begun)
            made: Reviewed = jobs.wait(job)
            jobs.collect(job)
            studio.keep(store, made, (), datetime(2026, 1, 1, tzinfo=UTC))
            writer.discard()
            if number in (5, count):
                sizes[number] = resident_mb()
    yield (
        f"memory     after {count} recordings heard while spoken, judged and kept: {sizes[count]} MB with the worker, "
        f"after 5: {sizes[5]} MB: ratio {sizes[count] / sizes[5]:.2f}"
    )


def screens(runs: int) -> Iterator[str]:
    """Cold start to the first paint beside ``streamlit hello``; the report with twenty findings drawn again."""
    import shutil
    from importlib.util import find_spec

    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None or find_spec("playwright") is None:
        yield "screens    not measured: there is no Chromium here"
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player, tempfile.TemporaryDirectory() as home:
        browser = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        ours, hello = (min(first_paint(browser, home, kind) for _ in range(runs)) for kind in ("ours", "hello"))
        ratio = ours / hello
        yield f"screens    cold start to first paint {ours:.1f} s, streamlit hello {hello:.1f} s: ratio {ratio:.1f}"
        browser.close()


def first_paint(browser: Any, home: str, kind: str) -> float:
    """Seconds from starting a server to its heading on the screen, of the app or of ``streamlit hello``."""
    began = time.perf_counter()
    with server(home, kind) as address:
        page = browser.new_page()
        page.goto(address)
        page.locator("h1").first.wait_for(timeout=120_000)
        took = time.perf_counter() - began
        page.close()
    return took


@contextmanager
def server(home: str, kind: str) -> Iterator[str]:
    """The address of the app ("ours") or of ``streamlit hello``, once it answers."""
    import os
    import socket
    import subprocess
    import sys
    import urllib.error
    import urllib.request

    from trainer.commands import web

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    options = ["--server.port", str(port), "--server.headless", "true", "--server.address", "127.0.0.1"]
    command = web.command(port, browser=False)
    if kind == "hello":
        command = [sys.executable, "-m", "streamlit", "hello", *options, "--browser.gatherUsageStats", "false"]
    environment = {**os.environ, **web.environment(), "INTERVIEW_HOME": home}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=1).close()
                break
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


FINDINGS = 20


def report_again(runs: int) -> Iterator[str]:
    """The whole page of a report with twenty findings drawn once more, beside the first page of ``streamlit hello``.

    Both by the same small client, so what a browser needs to draw is left out of both.
    """
    from dataclasses import replace
    from datetime import UTC, datetime

    from tests.tab import Tab
    from trainer.store import Store

    made = studio.make_review(SPOKEN / "pay-first.opus", Task(load_bank().get("career-aspirations"), settings=Settings(
        stt_engine="scripted", stt_model=str(SPOKEN / "pay-first.json"))))  # fmt: skip
    some = made.review.content.findings
    many = tuple(some[index % len(some)] for index in range(FINDINGS))
    full = replace(made, review=replace(made.review, content=replace(made.review.content, findings=many)))
    took = {}
    with tempfile.TemporaryDirectory() as home:
        with Store.open(Path(home)) as store:
            id = studio.keep(store, full, (), datetime(2026, 1, 1, tzinfo=UTC))
        for kind in ("ours", "hello"):
            with server(home, kind) as address, Tab(address) as tab:
                if kind == "ours":
                    tab.open()
                    tab.press("Begin")
                    tab.open("answers")
                    tab.press_key(f"open-{id}")
                    tab.see("Kept in My answers")
                else:
                    tab.open()
                times = []
                for _ in range(max(5, runs)):
                    began = time.perf_counter()
                    tab.again()
                    times.append(time.perf_counter() - began)
                took[kind] = min(times)
    yield (
        f"screens    a report with {FINDINGS} findings drawn again in {took['ours'] * 1000:.0f} ms, the first page of "
        f"streamlit hello in {took['hello'] * 1000:.0f} ms: ratio {took['ours'] / took['hello']:.1f}"
    )
