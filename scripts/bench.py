"""How fast it is, as ratios side by side: ``make bench`` (``--quick`` for a small version).

Machines are noisy, so each line sets two things done on this machine, one after the other, beside each other: the best
of several runs of ours, and of something everybody knows. Figures in seconds are for this machine only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
PARTS = ("too-long", "aspiration-complete")
"""Together about two minutes of speech with 435 words."""


def main(arguments: list[str]) -> int:
    """Print the lines of the parts that are named, without a name of every part."""
    parts = {each.__name__: each for each in (start_up, content, delivery, memory, library, on_postgresql, app)}
    words = argparse.ArgumentParser(prog="python -m scripts.bench", description="How fast it is, as ratios.")
    words.add_argument("parts", nargs="*", metavar="PART", help=", ".join(parts))
    words.add_argument("--quick", action="store_true", help="one run of each instead of the best of five")
    chosen = words.parse_args(arguments)
    unknown = [name for name in chosen.parts if name not in parts]
    if unknown:
        words.error(f"no part is called {unknown[0]}; parts are {', '.join(parts)}")
    for name in chosen.parts or parts:
        for line in parts[name](1 if chosen.quick else 5):
            print(line, flush=True)
    return 0


def best(run: Callable[[], object], runs: int) -> float:
    """Seconds of the fastest of several runs."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)


def start_up(runs: int) -> list[str]:
    """The command's help beside an empty Python."""
    ours = best(lambda: _python("-m", "trainer.cli", "--help"), runs)
    bare = best(lambda: _python("-c", "pass"), runs)
    return [f"start-up   interview --help {ours:.3f} s, empty Python {bare:.3f} s: ratio {ours / bare:.1f}"]


def content(runs: int) -> list[str]:
    """A 300-word answer with a role profile, beside a substring counter over the same words; and the loading."""
    from audio.values import Transcript
    from trainer.content import review_content
    from trainer.evaluation.side_by_side import count_substrings
    from trainer.given import read_words
    from trainer.questions import load_bank
    from trainer.roles import from_toml

    words = read_words(SPOKEN / "too-long.json")
    words = Transcript.typed(" ".join(w.text for w in words.words[:300]))
    question = load_bank().get("why-this-job")
    profile = from_toml(ROOT / "samples" / "roles" / "northgate-logistics.toml")
    load = _loading(runs)
    review_content(words, question, profile=profile)
    ours = best(lambda: review_content(words, question, profile=profile), 4 * runs)
    counted = best(lambda: count_substrings(words.text), 4 * runs)
    return [
        f"content    {len(words.words)} words with a role profile {ours * 1000:.0f} ms, once loaded",
        f"content    beside a substring counter over them ({counted * 1000:.2f} ms): ratio {ours / counted:.0f}",
        f"content    loading questions, rules and weights {load:.2f} s, from bytecode as an installed program has it",
    ]


def _loading(runs: int) -> float:
    """Seconds of the fastest load; a first one, not counted, writes the bytecode, whatever this shell forbids."""
    with tempfile.TemporaryDirectory() as cache:
        surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        surroundings["PYTHONPYCACHEPREFIX"] = cache
        return min([float(_python("-c", _LOAD, env=surroundings)) for _ in range(runs + 1)][1:])


_LOAD = """
import time, numpy, trainer.values
began = time.perf_counter()
from trainer.questions import load_bank
from trainer.content import review_content
from audio.values import Transcript
words = Transcript.typed("I want to lead a kitchen because I love bread.")
review_content(words, load_bank().get("career-aspirations"))
print(time.perf_counter() - began)
"""


def delivery(runs: int) -> list[str]:
    """Everything but recognition for a two-minute recording, with and without alignment, beside decoding it."""
    from audio import media
    from audio.hearing import hear
    from trainer.delivery import review_delivery
    from trainer.questions import load_bank

    sound, words = two_minutes()
    question = load_bank().get("career-aspirations")
    review_delivery(words, hear(sound, words), question)  # loads models and dictionaries
    encoded = media.encode(sound, "mp3")
    decode = clocked(lambda: media.load_bytes(encoded, "x.mp3"), runs)
    only = clocked(lambda: hear(sound), runs)
    aligned = clocked(lambda: review_delivery(words, hear(sound, words), question), min(runs, 3))
    return [
        f"delivery   {sound.duration_s:.0f} s of speech, sound only {only[0]:.2f} s, with alignment and figures "
        f"{aligned[0]:.2f} s; of the processor {only[1]:.2f} s and {aligned[1]:.2f} s",
        f"delivery   as a share of the recording: {only[1] / sound.duration_s:.4f} and "
        f"{aligned[1] / sound.duration_s:.3f} of the processor; beside decoding its mp3 ({decode[1]:.2f} s): ratios "
        f"{only[1] / decode[1]:.1f} and {aligned[1] / decode[1]:.1f}",
    ]


def clocked(run: Callable[[], object], runs: int) -> tuple[float, float]:
    """Seconds on the clock and of the processor, the least of several runs: on a busy machine only the second holds."""
    clock, processor = [], []
    for _ in range(runs):
        began, worked = time.perf_counter(), time.process_time()
        run()
        clock.append(time.perf_counter() - began)
        processor.append(time.process_time() - worked)
    return min(clock), min(processor)


def library(runs: int) -> list[str]:
    """Ten thousand kept answers; see ``scripts/bench_library.py`` and, for many people, ``scripts/bench_cohort.py``."""
    from scripts import bench_cohort, bench_library

    return [*bench_library.library(runs, best), *bench_cohort.cohort(runs)]


def on_postgresql(runs: int) -> list[str]:
    """The same on a PostgreSQL server of its own, where there is one."""
    from scripts import bench_cohort, bench_library
    from tests import postgres

    try:
        with postgres.running() as server:
            own = bench_library.library(runs, best, postgres.empty_database(server, "own"))
            return [*own, *bench_cohort.cohort(runs, postgres.empty_database(server, "theirs"))]
    except postgres.NotHere as error:
        return [f"library    not measured on PostgreSQL: {error} is not on this machine"]


def app(runs: int) -> Iterator[str]:
    """Many recordings, waiting for a report; first paint, a report drawn again, a long answer played."""
    from scripts import bench_app, bench_screens

    for section in (
        bench_app.fifty, bench_screens.served, bench_app.waiting, bench_screens.screens, bench_screens.report_again,
        bench_screens.player,
    ):  # fmt: skip
        yield from section(runs)


def two_minutes():  # type: ignore[no-untyped-def]
    """Two samples after each other, and their words."""
    import numpy as np

    from audio import media
    from audio.values import Recording, Transcript, Word
    from trainer.given import read_words

    samples, words, at = [], [], 0.0
    for name in PARTS:
        recording = media.load(SPOKEN / f"{name}.opus")
        samples.append(recording.samples)
        words += [Word(w.text) for w in read_words(SPOKEN / f"{name}.json").words]
        at += recording.duration_s
    return Recording(np.concatenate(samples), 16_000), Transcript(tuple(words), engine="script", verbatim=True)


def memory(_runs: int) -> list[str]:
    """Peak memory of a process that hears two minutes, beside one that only imports the same."""
    ours, bare = (int(_python("-c", _PEAK.format(work=work))) for work in ("hear(*two_minutes())", "0"))
    return [f"memory     hearing two minutes peaks at {ours} MB, imports alone at {bare} MB: ratio {ours / bare:.1f}"]


_PEAK = """
from audio.hearing import hear
from scripts.bench import peak_mb, two_minutes
{work}
print(peak_mb())
"""


def peak_mb() -> int:
    """Peak memory of this process in MB. (On Linux from its own map: the other figure is inherited from the parent.)"""
    status = Path("/proc/self/status")
    if status.exists():
        return int(next(x for x in status.read_text().splitlines() if x.startswith("VmHWM")).split()[1]) // 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _python(*words: str, env: dict[str, str] | None = None) -> str:
    call = [sys.executable, *words]
    return subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT, env=env).stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
