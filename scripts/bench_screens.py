"""The part of the benchmark that looks at screens: first paint, a report drawn again, a long answer played, memory."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from audio import media
from audio.values import WORK_RATE_HZ, Recording
from scripts.bench_app import SPOKEN, answer
from trainer import practice, settings, studio
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store

LATELY = datetime(2026, 1, 1, tzinfo=UTC)
QUESTION = "career-aspirations"
LISTENER = Settings(stt_engine="scripted", stt_model=str(SPOKEN / "pay-first.json"), manner_asked=True)


def screens(runs: int) -> Iterator[str]:
    """Cold start to the first paint beside ``streamlit hello``."""
    with chromium() as browser, tempfile.TemporaryDirectory() as home:
        if browser is None:
            yield "screens    not measured: there is no Chromium here"
            return
        ours, hello = (min(first_paint(browser, home, kind) for _ in range(runs)) for kind in ("ours", "hello"))
        ratio = ours / hello
        yield f"screens    cold start to first paint {ours:.1f} s, streamlit hello {hello:.1f} s: ratio {ratio:.1f}"


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser, or None where there is none."""
    import shutil
    from importlib.util import find_spec

    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None or find_spec("playwright") is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def first_paint(browser: Any, home: str, kind: str) -> float:
    """Seconds from starting a server to its heading on the screen, of the app or of ``streamlit hello``."""
    began = time.perf_counter()
    with server(home, kind) as (address, _):
        page = browser.new_page()
        page.goto(address)
        page.locator("h1").first.wait_for(timeout=120_000)
        took = time.perf_counter() - began
        page.close()
    return took


@contextmanager
def server(home: str, kind: str = "ours") -> Iterator[tuple[str, int]]:
    """The address of the app ("ours") or of ``streamlit hello``, once it answers, and its process."""
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
        yield f"http://localhost:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=20)


FINDINGS = 20


def report_again(runs: int) -> Iterator[str]:
    """The whole page of a report with twenty findings drawn once more, beside the first page of ``streamlit hello``.

    Both by the same small client, so what a browser needs to draw is left out of both.
    """
    from tests.tab import Tab

    made = studio.make_review(SPOKEN / "pay-first.opus", Task(load_bank().get(QUESTION), settings=LISTENER))
    some = made.review.content.findings
    many = tuple(some[index % len(some)] for index in range(FINDINGS))
    full = replace(made, review=replace(made.review, content=replace(made.review.content, findings=many)))
    took = {}
    with tempfile.TemporaryDirectory() as home:
        with Store.open(Path(home)) as store:
            id = studio.keep(store, full, (), LATELY)
        for kind in ("ours", "hello"):
            with server(home, kind) as (address, _), Tab(address) as tab:
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


SIZES = {150: 60, 1500: 600}
"""Words of an answer, and the seconds they are spread over."""

PLAYED_MS = 5000
CLICKS = 40
FIND = """
    const roots = [];
    const search = (at) => {
        for (const each of at.querySelectorAll("*")) {
            if (each.shadowRoot) { roots.push(each.shadowRoot); search(each.shadowRoot); }
        }
    };
    search(document);
    const root = roots.find((each) => each.getElementById("sound"));
    const sound = root.getElementById("sound");
    const words = Array.from(root.querySelectorAll("#transcript .w[data-s]"));
    const frame = () => new Promise(requestAnimationFrame);
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const tasks = [0];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration)));
"""
OPEN = f"""async () => {{{FIND}
    for (const part of root.querySelectorAll("details")) part.open = true;
    words[Math.floor(words.length / 2)].scrollIntoView({{ block: "center" }});
    sound.currentTime = sound.duration / 2;
    await pause(1500);
    return words.length;
}}"""
PLAY = f"""async (ms) => {{{FIND}
    await sound.play();
    observer.observe({{ type: "longtask" }});
    const gaps = [];
    const began = await frame();
    for (let last = began; last - began < ms;) {{ const now = await frame(); gaps.push(now - last); last = now; }}
    sound.pause();
    return {{ frames: gaps.length, gap: middle(gaps), playing: Math.max(...tasks) }};
}}"""
CLICK = f"""async (clicks) => {{{FIND}
    observer.observe({{ type: "longtask" }});
    const waits = [];
    for (let at = 0; at < clicks; at += 1) {{
        const word = words[(at * 7919) % words.length];
        const from = performance.now();
        word.click();
        word.getBoundingClientRect();
        waits.push(performance.now() - from);
        await frame();
        await frame();
    }}
    await pause(300);
    sound.pause();
    return {{ wait: middle(waits), clicking: Math.max(...tasks) }};
}}"""
"""In the page, in milliseconds: every part of the report opened; played from the middle; words clicked all over it."""


def player(runs: int) -> Iterator[str]:
    """An answer of 1,500 words and ten minutes, played and clicked in Chromium, beside one of 150 and a minute."""
    seen: dict[int, dict[str, float]] = {}
    with chromium() as browser:
        if browser is None:
            yield "player     not measured: there is no Chromium here"
            return
        for count, seconds in SIZES.items():
            with tempfile.TemporaryDirectory() as home, server(_with_one(home, count, seconds)) as (address, _):
                page = browser.new_page(viewport={"width": 1180, "height": 900})
                page.goto(f"{address}/answers")
                page.get_by_role("button", name="Open the report").first.click(timeout=120_000)
                page.locator("#sound").wait_for(state="attached", timeout=120_000)
                page.wait_for_function("sound => sound.readyState >= 2", arg=page.locator("#sound").element_handle())
                work = page.context.new_cdp_session(page)
                work.send("Performance.enable", {"timeDomain": "threadTicks"})
                words, tries = page.evaluate(OPEN), []
                for _ in range(min(runs, 3)):
                    before = _busy_s(work)
                    told = page.evaluate(PLAY, PLAYED_MS)
                    told["busy"] = (_busy_s(work) - before) * 1000 / told["frames"]
                    tries.append(told | page.evaluate(CLICK, CLICKS) | {"words": words})
                page.close()
                seen[count] = {key: min(each[key] for each in tries) for key in tries[0]}
    (few, short), (many, long) = seen.items()
    yield (
        f"player     {long['words']:.0f} words in {SIZES[many] // 60} min beside {short['words']:.0f} in "
        f"{SIZES[few] // 60}: while it plays a frame every {long['gap']:.1f} ms beside {short['gap']:.1f}, the page "
        f"at work {long['busy']:.2f} ms for each beside {short['busy']:.2f}: ratio {long['busy'] / short['busy']:.1f}"
    )
    yield (
        f"player     a click on a word is answered in {long['wait']:.1f} ms beside {short['wait']:.1f}: ratio "
        f"{long['wait'] / short['wait']:.1f}; longest task while playing {long['playing']:.0f} ms beside "
        f"{short['playing']:.0f}, while clicking {long['clicking']:.0f} beside {short['clicking']:.0f} (0: none of 50)"
    )


def _busy_s(work: Any) -> float:
    """Seconds of the processor that the page's main thread has worked so far."""
    told = work.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in told if each["name"] == "TaskDuration"))


def _with_one(home: str, count: int, seconds: int) -> str:
    """A data folder with one answer of so many words, evenly over so many seconds."""
    samples, script = answer(seconds)
    texts = [str(word["text"]) for word in script]
    each_s = seconds / count
    words = [
        {"text": texts[at % len(texts)], "start_s": at * each_s, "end_s": (at + 0.8) * each_s} for at in range(count)
    ]
    heard = Path(home) / "words.json"
    heard.write_text(json.dumps({"words": words}), encoding="utf-8")
    sound = Path(home) / "sound.flac"
    media.save(Recording(samples, WORK_RATE_HZ), sound)
    task = Task(load_bank().get(QUESTION), given=replace(practice.read_words(heard), engine="given"))
    settings.save(LISTENER, Path(home))
    with Store.open(Path(home)) as store:
        studio.keep(store, studio.make_review(sound, task), (), LATELY)
    return home


def served(runs: int) -> Iterator[str]:
    """Memory of the server of the screens with its workers, after a few answers in a tab, and after many."""
    from scripts.bench_library import resident_mb
    from tests.tab import Tab

    count, sizes = 10 if runs == 1 else 50, {}
    prompt, sound = load_bank().get(QUESTION).prompt, (SPOKEN / "pay-first.opus").read_bytes()
    with tempfile.TemporaryDirectory() as home:
        settings.save(LISTENER, Path(home))
        with server(home) as (address, process), Tab(address) as tab:
            tab.open("practise")
            for number in range(1, count + 1):
                tab.press(prompt)
                tab.choose("How do you want to answer?", "Upload a recording")
                tab.upload("Any recording or video of your answer", "answer.opus", sound)
                tab.press("Keep it and see the report")
                tab.see("Kept in My answers")
                tab.press("Another question")
                if number in (5, count):
                    sizes[number] = resident_mb(process)
    yield (
        f"memory     the server of the screens and its workers after {count} answers in one tab: {sizes[count]} MB, "
        f"after 5: {sizes[5]} MB: ratio {sizes[count] / sizes[5]:.2f}"
    )
