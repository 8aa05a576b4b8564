"""Many recordings at once: the long runs of the batch, on this machine and on a cluster."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
SHORT = ("off-topic", "pay-first", "short-stay", "thin")
"""The recordings that are many: 6 to 13 seconds long, so that a thousand of them take minutes."""

_EXPECTED: dict[int, bytes] = {}
"""What so many recordings give in one undisturbed run, to set the disturbed ones beside."""

READY = "recordings with their transcripts ready (nothing is recognised)"
FLAT_MB = 60
"""So much more a process may hold at the end of a run than after its first tenth."""


def many_recordings(quick: bool) -> tuple[str, bool]:
    """A folder of recordings with one worker and with two: the same lines, memory flat, two at least 1.7 times one."""
    count = 8 if quick else 1000
    with _rows(count) as (folder, rows):
        took, peaks, texts = [], [], []
        for workers in (1, 2):
            out = folder / f"{workers}.jsonl"
            began = time.perf_counter()
            peaks.append(_watched(["--workers", str(workers), str(rows), "--out", str(out)], out, count))
            took.append(time.perf_counter() - began)
            texts.append(out.read_bytes())
        _EXPECTED[count] = texts[1]
        lines = [json.loads(line) for line in texts[0].splitlines()]
    kept = texts[0] == texts[1] and [line["id"] for line in lines] == [f"r{n}" for n in range(count)]
    kept = kept and all("result" in line for line in lines) and _same_every_time(lines)
    growth = max(late - early for early, late in peaks)
    kept = kept and (quick or (growth < FLAT_MB and took[0] / took[1] >= 1.7))
    return (
        f"{count} {READY}: {count / took[0]:.2f} a second with one worker, {count / took[1]:.2f} with two "
        f"(ratio {took[0] / took[1]:.2f}); memory grew by {growth:.0f} MB"
        f"{'; in the small version neither is judged' if quick else ''}",
        kept,
    )


def killed_and_resumed(quick: bool) -> tuple[str, bool]:
    """A run killed again and again goes on each time; nothing is lost, nothing comes twice."""
    count = 12 if quick else 1000
    kills = 2 if quick else 10
    with _rows(count) as (folder, rows):
        out, expected = folder / "out.jsonl", _undisturbed(count, rows)
        for number in range(1, kills + 1):
            child = _run(["--workers", "2", str(rows), "--out", str(out)])
            goal = count * number // (kills + 1)
            while child.poll() is None and (not out.exists() or out.read_bytes().count(b"\n") < goal):
                time.sleep(0.02)
            child.send_signal(signal.SIGKILL)
            child.wait()
        _run(["--workers", "2", str(rows), "--out", str(out)]).wait()
        same = out.read_bytes() == expected
    return (
        f"{count} {READY}, killed {kills} times: {'the same' if same else 'NOT the same'} bytes",
        same,
    )


def on_a_cluster(quick: bool) -> tuple[str, bool]:
    """The same on a Dask scheduler with three workers, one of them killed half-way."""
    count = 12 if quick else 1000
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    with _rows(count) as (folder, rows), contextlib.ExitStack() as stack:
        there, expected = folder / "there.jsonl", _undisturbed(count, rows)
        module = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--no-dashboard"]
        _child(stack, [*module, "--port", str(port)])
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
                  "--no-dashboard", "--host", "127.0.0.1", "--local-directory", str(folder)]  # fmt: skip
        workers = [_child(stack, worker) for _ in range(3)]
        time.sleep(8)
        began = time.perf_counter()
        child = _run(["--scheduler", address, str(rows), "--out", str(there)])
        while child.poll() is None and (not there.exists() or there.read_bytes().count(b"\n") < count // 2):
            time.sleep(0.05)
        workers[0].kill()
        child.wait()
        took_s = time.perf_counter() - began
        same = there.read_bytes() == expected
    return (
        f"{count} {READY}, in {took_s:.0f} s, a worker killed: {'the same' if same else 'NOT the same'} bytes",
        same,
    )


def _same_every_time(lines: list[dict[str, object]]) -> bool:
    first: dict[str, str] = {}
    names = SHORT
    return all(
        first.setdefault(names[n % len(names)], json.dumps(line["result"])) == json.dumps(line["result"])
        for n, line in enumerate(lines)
    )


@contextlib.contextmanager
def _rows(count: int) -> Iterator[tuple[Path, Path]]:
    names = SHORT
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        rows = [
            {"id": f"r{n}", "audio": f"{SPOKEN}/{names[n % len(names)]}.opus",
             "transcript": f"{SPOKEN}/{names[n % len(names)]}.json"}
            for n in range(count)
        ]  # fmt: skip
        file = folder / "rows.jsonl"
        file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        yield folder, file


def _undisturbed(count: int, rows: Path) -> bytes:
    if count not in _EXPECTED:
        out = rows.with_name("undisturbed.jsonl")
        _run(["--workers", "2", str(rows), "--out", str(out)]).wait()
        _EXPECTED[count] = out.read_bytes()
    return _EXPECTED[count]


def _run(words: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "trainer.cli", "batch", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)


def _child(stack: contextlib.ExitStack, words: list[str]) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ.copy())

    def end() -> None:
        child.kill()
        child.wait()

    stack.callback(end)
    return child


def _watched(words: list[str], out: Path, count: int) -> tuple[float, float]:
    """Run; memory of the process and its children in MB after a tenth of the rows, and the most after that."""
    child = _run(words)
    early = late = 0.0
    while child.poll() is None:
        done = out.read_bytes().count(b"\n") if out.exists() else 0
        if done >= count // 10:
            held = _held_mb(child.pid)
            early = early or held
            late = max(late, held)
        time.sleep(0.5)
    return early, max(early, late)


def _held_mb(pid: int) -> float:
    """Resident memory of a process and its children (Linux; 0 elsewhere)."""
    total = 0.0
    for each in [pid, *_children(pid)]:
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{each}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    total += float(line.split()[1]) / 1000
    return total


def _children(pid: int) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(x) for x in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []
