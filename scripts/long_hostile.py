"""What comes in from outside, damaged in thousands of ways: the tests of ``make test`` with many more examples."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TIMES = 25
"""So many examples for each of ``make test``: 1,500 damaged recordings, 10,500 transcripts, 4,800 bundles."""
TESTS = ("test_taking_in_hostile", "test_bundles_hostile", "test_intake", "test_bundles")
CHOSEN = "damage or any_value or any_transcript or any_bytes or any_cues or every_order"


def fuzzing(quick: bool) -> tuple[str, bool]:
    """What comes in, damaged by Hypothesis: taken or refused in words; two coaches’ notes, in any order, the same."""
    from tests.fuzzing import VARIABLE

    times = 1 if quick else TIMES
    began = time.perf_counter()
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--hypothesis-show-statistics",
            "-k", CHOSEN, *(f"tests/{name}.py" for name in TESTS),
        ],
        cwd=ROOT, env={**os.environ, VARIABLE: str(times)}, capture_output=True, text=True,
    )  # fmt: skip
    tried = sum(int(count) for count in re.findall(r"(\d+) passing", done.stdout))
    failing = sum(int(count) for count in re.findall(r"(\d+) failing,", done.stdout))
    text = f"{tried:,} examples in {time.perf_counter() - began:.0f} s, {failing} failing"
    if done.returncode == 0:
        return text, tried > 0
    return f"{text}; pytest ended with {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-1000:]}", False
