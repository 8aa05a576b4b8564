"""The part of the benchmark that is about recordings: how soon a report stands after the last word, and memory.

A recogniser that needs a third of real time hears an answer of two minutes: while it is spoken, in a worker, and the
same again started at the stop. The report must be the same to the byte.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

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


PROMISE_S = 3.0
"""Seconds from the stop within which the report stands."""

CORES = 2
"""What the promise is given for."""

WEIGHTS = Path(__file__).resolve().parents[2] / "shared" / "models"
"""A small Whisper may lie beside the project."""


@contextmanager
def two_cores() -> Iterator[str]:
    """This process and what it starts on two cores, where there are more and the system lets it; which that was."""
    if not hasattr(os, "sched_setaffinity"):
        yield f"on all of {os.cpu_count()} cores"
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(before)[:CORES]))
    try:
        yield f"on {len(os.sched_getaffinity(0))} cores"
    finally:
        os.sched_setaffinity(0, before)


def waiting(runs: int) -> Iterator[str]:
    """Seconds from the stop to the report, heard while speaking beside heard afterwards; OVER breaks a promise."""
    seconds = 40 if runs == 1 else 120
    with two_cores() as where, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        samples, script = answer(seconds)
        slowed = folder / "slow.json"
        slowed.write_text(json.dumps({"words": script, "verbatim": True, "pace": PACE}), encoding="utf-8")
        engines = {
            "a third of real time": Settings(stt_engine="scripted", stt_model=str(slowed)),
            "PocketSphinx": Settings(stt_engine="sphinx"),
        }
        weights = sorted(path.parent for path in WEIGHTS.glob("*/model.bin"))
        engines |= {each.name: Settings(stt_engine="whisper", stt_model=str(each)) for each in weights}
        for title, settings in engines.items():
            live_s, live, after_s, after = side_by_side(folder, samples, settings)
            equal = "the same report" if live == after else "NOT THE SAME REPORT"
            over = f", OVER the {PROMISE_S:.0f} s promised" if live_s > PROMISE_S else ""
            yield (
                f"waiting    {seconds} s answer, {title}, {where}: report {live_s:.1f} s after the stop{over}, "
                f"started at the stop {after_s:.1f} s: ratio {after_s / live_s:.1f}, {equal}"
            )
        if not weights:
            yield "waiting    not measured with Whisper: no weights lie beside the project"


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
