"""Jobs: progress, order, cancel, crash; with the real child process."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from audio.errors import MediaError
from trainer.errors import JobCancelled, JobCrashed
from trainer.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    with Jobs() as queue:
        yield queue


def add(a: int, b: int) -> int:
    return a + b


def noisy(progress: Callable[[float, str], None]) -> int:
    print("this must not break the frames", flush=True)
    os.write(1, b"nor this")
    progress(0.5, "half")
    return os.getpid()


def patient(cancelled: Callable[[], bool]) -> str:
    while not cancelled():
        time.sleep(0.01)
    raise MediaErrorCancelled("stopped by request", "")


class MediaErrorCancelled(MediaError):
    code = "cancelled"


def stubborn() -> None:
    while True:
        time.sleep(0.05)


def crash() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refuse() -> None:
    raise MediaError("No sound in this file.", "Try another.")


def bug() -> None:
    raise ZeroDivisionError("oh")


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The child imports this file by the name the functions carry."""
    here = str(Path(__file__).parent)
    monkeypatch.setenv("PYTHONPATH", here)
    monkeypatch.syspath_prepend(here)
    sys.modules.setdefault("test_jobs", sys.modules[__name__])
    for value in list(globals().values()):
        if getattr(value, "__module__", None) == __name__:
            monkeypatch.setattr(value, "__module__", "test_jobs", raising=False)


def test_result_and_same_process(jobs: Jobs) -> None:
    assert jobs.wait(jobs.submit(add, 2, 3)) == 5
    told: list[tuple[float, str]] = []
    first = jobs.wait(jobs.submit(noisy), progress=lambda done, what: told.append((done, what)))
    assert "half" in {what for _, what in told}
    assert jobs.wait(jobs.submit(noisy)) == first, "what a worker has loaded stays loaded"
    assert first != os.getpid()


def test_errors_for_people_arrive_whole(jobs: Jobs) -> None:
    with pytest.raises(MediaError) as caught:
        jobs.wait(jobs.submit(refuse))
    assert caught.value.hint == "Try another."
    with pytest.raises(JobCrashed, match="ZeroDivisionError"):
        jobs.wait(jobs.submit(bug))


def test_crash_is_told_and_the_next_job_runs(jobs: Jobs) -> None:
    with pytest.raises(JobCrashed):
        jobs.wait(jobs.submit(crash))
    assert jobs.wait(jobs.submit(add, 1, 1)) == 2


def test_cancel_running_waiting_and_stubborn(jobs: Jobs) -> None:
    running, waiting, stuck = jobs.submit(patient), jobs.submit(add, 1, 2), jobs.submit(stubborn)
    while jobs.state(running).state != "running":
        time.sleep(0.01)
    assert jobs.state(waiting).place == 0 and jobs.state(stuck).place == 1
    jobs.cancel(waiting)
    with pytest.raises(JobCancelled):
        jobs.wait(waiting)
    jobs.cancel(running)
    with pytest.raises((MediaErrorCancelled, JobCancelled)):  # the second where the process had not begun to look
        jobs.wait(running)
    assert jobs.state(running).state == "cancelled"
    while jobs.state(stuck).state != "running":
        time.sleep(0.01)
    jobs.cancel(stuck)
    with pytest.raises(JobCancelled):
        jobs.wait(stuck)
    assert jobs.wait(jobs.submit(add, 4, 4)) == 8


def test_a_cancel_while_the_process_begins_is_not_lost() -> None:
    for wait_s in (0.0, 0.001, 0.005, 0.02, 0.05, 0.1, 0.2):
        with Jobs() as fresh:
            job = fresh.submit(patient)
            while fresh.state(job).state == "queued":
                time.sleep(0.0005)
            time.sleep(wait_s)
            fresh.cancel(job)
            with pytest.raises((MediaErrorCancelled, JobCancelled)):
                fresh.wait(job, timeout_s=30)


def test_child_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    """A killed app leaves no process behind."""
    pid_file = tmp_path / "pid"
    script = textwrap.dedent(f"""
        import time
        from trainer.jobs import Jobs
        from test_jobs import noisy
        jobs = Jobs()
        open({str(pid_file)!r}, "w").write(str(jobs.wait(jobs.submit(noisy))))
        print("ready", flush=True)
        time.sleep(60)
    """)
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert parent.stdout is not None and parent.stdout.readline().strip() == b"ready"
    parent.kill()
    parent.wait()
    child = int(pid_file.read_text())
    for _ in range(500):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            break
        if Path(f"/proc/{child}/stat").exists() and Path(f"/proc/{child}/stat").read_text().split()[2] == "Z":
            break
        time.sleep(0.01)
    else:
        pytest.fail("the worker outlived its parent")


def die_once(early: Callable[[str], None], again: bool = False) -> tuple[int, bool]:
    if not again:
        early("half of it")
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid(), again


def test_a_job_that_must_succeed_runs_again_in_a_fresh_process_and_once_only(jobs: Jobs) -> None:
    pid = jobs.wait(jobs.submit(noisy))
    told = jobs.submit_surely(die_once)
    other, again = jobs.wait(told)
    assert again and other != pid
    assert jobs.state(told).early is None, "what the dead process had told does not count"
    with pytest.raises(JobCrashed):
        jobs.wait(jobs.submit_surely(crash))


def tell_early(early: Callable[[str], None], cancelled: Callable[[], bool]) -> None:
    early("the first words")
    patient(cancelled)


def test_what_a_job_tells_early_is_seen_while_it_runs_and_a_cancel_frees_the_worker(jobs: Jobs) -> None:
    telling = jobs.submit_surely(tell_early)
    while jobs.state(telling).early != "the first words":
        time.sleep(0.01)
    assert jobs.collect(telling).state == "running"
    jobs.cancel(telling)
    assert jobs.wait(jobs.submit(add, 1, 1)) == 2
    assert jobs.collect(telling).state == "cancelled"
    with pytest.raises(KeyError):
        jobs.state(telling)


def hold(path: Path, seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def niceness() -> int:
    return os.nice(0)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no niceness")
def test_gentle_workers_let_everything_else_go_first() -> None:
    with Jobs() as plain, Jobs(gentle=True) as gentle:
        eager = plain.wait(plain.submit(niceness))
        assert eager == os.nice(0) and gentle.wait(gentle.submit(niceness)) == min(19, eager + 10)


def test_jobs_about_one_file_go_to_the_worker_that_had_it(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    with Jobs(2) as queue:
        first = [queue.submit(hold, path, 0.3) for path in (mine, other)]
        held = [queue.wait(each) for each in first]
        assert held[0] != held[1]
        busy = queue.submit(hold, mine, 0.6)
        waits = queue.submit(hold, mine, 0.0)
        passes = queue.submit(hold, other, 0.0)
        assert queue.wait(passes) == held[1], "what waits for its own worker does not hold up the others"
        assert not queue.state(waits).ended
        assert queue.wait(busy) == queue.wait(waits) == held[0]
        queue.cancel(queue.submit(hold, mine, 0.0))
        assert queue.wait(queue.submit(add, 1, 2)) == 3
