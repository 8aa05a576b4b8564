"""The same rows on a real Dask scheduler with real workers, one of them killed half-way."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from trainer import batch
from trainer.batch.cluster import Cluster
from trainer.cli import main
from trainer.errors import MachineNotReady
from trainer.practice import Task
from trainer.questions import load_bank

pytest.importorskip("distributed")
pytestmark = pytest.mark.real

SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"
QUIET = {"DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "false", "DASK_DISTRIBUTED__DASHBOARD__LINK": ""}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers on loopback; they share a folder by being one machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
              "--host", "127.0.0.1", "--no-dashboard", "--local-directory", str(tmp_path / "dask")]  # fmt: skip
    log = (tmp_path / "dask.log").open("ab")
    env = {**os.environ, **QUIET}
    with contextlib.ExitStack() as stack:
        stack.enter_context(log)

        def start(words: list[str]) -> subprocess.Popen[bytes]:
            child = subprocess.Popen(words, stdout=log, stderr=log, env=env)
            stack.callback(_end, child)
            return child

        start([*dask, "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"])
        yield address, [start(worker) for _ in range(2)]


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        child.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=10)
        if child.poll() is None:
            child.kill()
            child.wait()


def connected(address: str) -> Cluster:
    """A cluster both of whose workers have arrived."""
    import distributed

    for _ in range(120):
        waiting = contextlib.suppress(OSError, TimeoutError)
        with waiting, distributed.Client(address, timeout=2, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            break
        time.sleep(0.5)
    return Cluster(address)


def test_a_cluster_gives_the_same_lines_even_when_a_worker_is_killed(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    address, workers = cluster
    rows = tmp_path / "rows.jsonl"
    names = ["pay-first", "thin"]
    told = [
        {"id": f"r{n}", "audio": f"{SPOKEN}/{names[n % 2]}.opus", "transcript": f"{SPOKEN}/{names[n % 2]}.json"}
        if n % 6 == 0 else {"id": f"r{n}", "text": f"I want to lead a night crew because I like it {n}."}
        for n in range(18)
    ]  # fmt: skip
    rows.write_text("\n".join(json.dumps(row) for row in told) + '\n{"id": "bad", "audio": "nowhere.wav"}\n')
    bank = load_bank()
    task = Task(bank.get("career-aspirations"))
    lines = []
    with closing(connected(address)) as pool:
        for number, outcome in enumerate(batch.run(batch.rows([rows], task, bank), pool)):
            lines.append(outcome.line)
            if number == 2:
                workers[0].send_signal(signal.SIGKILL)
    assert workers[0].wait(timeout=10) == -signal.SIGKILL
    assert [json.loads(line)["id"] for line in lines] == [*(row["id"] for row in told), "bad"]
    assert "error" in json.loads(lines[-1])
    out = tmp_path / "here.jsonl"
    assert main(["batch", str(rows), "--out", str(out)]) == 0
    assert out.read_text().splitlines() == lines


def test_a_cluster_without_workers_is_refused(cluster: tuple[str, list[subprocess.Popen[bytes]]]) -> None:
    address, workers = cluster
    connected(address).close()
    for worker in workers:
        _end(worker)
    with pytest.raises(MachineNotReady, match="no workers"):
        Cluster(address)


def test_workers_of_another_version_are_refused() -> None:
    class Client:
        def nthreads(self) -> dict[str, int]:
            return {"one": 1}

        def run(self, function: object) -> dict[str, str]:
            return {"one": "0.0.1"}

    pool = object.__new__(Cluster)
    pool._client = Client()
    with pytest.raises(MachineNotReady, match=r"run version 0\.0\.1"):
        pool._check()
