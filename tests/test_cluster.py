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
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from trainer import batch
from trainer.batch import cluster as cluster_pool
from trainer.batch.cluster import Cluster
from trainer.cli import main
from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady
from trainer.practice import Task
from trainer.questions import load_bank

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.real

SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"
Running = tuple[str, "subprocess.Popen[bytes]", "list[subprocess.Popen[bytes]]"]
"""Where the scheduler answers, its process, its workers."""
QUIET = {"DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "false", "DASK_DISTRIBUTED__DASHBOARD__LINK": ""}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Running]:
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

        scheduler = start([*dask, "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"])
        yield address, scheduler, [start(worker) for _ in range(2)]


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


def test_a_cluster_gives_the_same_lines_with_a_worker_killed_and_after_its_scheduler_was(
    cluster: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address, scheduler, workers = cluster
    rows = tmp_path / "rows.jsonl"
    names = ["pay-first", "thin"]
    told = [
        {"id": f"r{n}", "audio": f"{SPOKEN}/{names[n % 2]}.opus", "transcript": f"{SPOKEN}/{names[n % 2]}.json"}
        if n % 6 == 0 else {"id": f"r{n}", "text": f"I want to lead a night crew because I like it {n}."}
        for n in range(18)
    ]  # fmt: skip
    rows.write_text("\n".join(json.dumps(row) for row in told) + '\n{"id": "bad", "audio": "nowhere.wav"}\n')
    connected(address).close()
    out, put = tmp_path / "there.jsonl", batch.Results.put

    def run_and_kill(child: subprocess.Popen[bytes]) -> int:
        """The command, and something killed as soon as three lines are there."""

        def killing(results: batch.Results, outcome: batch.Outcome) -> None:
            put(results, outcome)
            if len(out.read_bytes().splitlines()) == 3:
                child.send_signal(signal.SIGKILL)
                assert child.wait(timeout=60) == -signal.SIGKILL

        monkeypatch.setattr(batch.Results, "put", killing)
        return main(["batch", str(rows), "--scheduler", address, "--out", str(out)])

    assert run_and_kill(workers[0]) == 0
    lines = out.read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [*(row["id"] for row in told), "bad"]
    assert "error" in json.loads(lines[-1]) and not any("error" in json.loads(line) for line in lines[:-1])
    capsys.readouterr()
    assert run_and_kill(scheduler) == ExitCode.MACHINE_NOT_READY
    said = capsys.readouterr().err
    assert "broke off" in said and "run the same command again" in said and "Traceback" not in said
    begun = len(out.read_text().splitlines())
    assert 3 <= begun < len(lines)
    assert main(["batch", str(rows), "--out", str(out)]) == 0
    assert f"Going on after {begun} that are done." in capsys.readouterr().err
    assert out.read_text().splitlines() == lines, "on this machine as on the cluster"


def test_a_cluster_without_workers_is_refused(cluster: Running) -> None:
    address, _, workers = cluster
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


class Alone:
    """A scheduler's client that counts what it is given. ``workers``: how many there are, look by look."""

    status = "running"

    def __init__(self, *workers: int, fault: type[Exception] = TimeoutError) -> None:
        self.workers, self.fault, self.given = list(workers), fault, 0

    def nthreads(self) -> dict[int, int]:
        return dict.fromkeys(range(self.workers.pop(0)), 1)

    def run(self, function: Callable[[], str]) -> dict[str, str]:
        return {"one": function()}

    def submit(self, *_: object, **__: object) -> Alone:
        self.given += 1
        return self

    def result(self, timeout: float) -> None:
        raise self.fault

    def cancel(self) -> None:
        pass

    close = cancel


def asked_of(client: Alone, monkeypatch: pytest.MonkeyPatch, looked: list[str]) -> list[batch.Outcome]:
    monkeypatch.setattr("distributed.Client", lambda *_, **__: client)
    monkeypatch.setattr(cluster_pool, "ALONE_S", 0.0)
    rows = batch.rows([SPOKEN / "thin.json"], Task(load_bank().get("career-aspirations")), load_bank())
    with closing(Cluster("tcp://there")) as pool:
        return list(batch.run(rows, pool, lambda done, what: looked.append(what)))


def test_a_file_that_ends_every_worker_is_not_handed_out_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(distributed.KilledWorker):
        def __init__(self) -> None:
            super().__init__("row", None, 3)

    client = Alone(2, 2, fault=Killed)
    (outcome,) = asked_of(client, monkeypatch, [])
    assert json.loads(outcome.line)["error"]["code"] == "job_crashed" and client.given == 1


def test_a_cluster_that_lost_all_workers_ends_the_run_and_says_how_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    with pytest.raises(MachineNotReady, match="No worker is left") as caught:
        asked_of(Alone(2, 2, 1, 0), monkeypatch, looked)  # asked at the start twice, then while it waits
    assert "run the same command again" in caught.value.hint
    assert looked == ["Judging on the cluster", "No worker is left on the cluster: waiting for one"]
