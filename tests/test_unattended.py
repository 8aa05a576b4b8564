"""Whoever leaves the queue finds the answer in My answers; a job that fails loses nothing."""

from datetime import UTC, datetime
from pathlib import Path

from tests.browser import SPOKEN
from trainer import studio
from trainer.errors import InputError
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio.unattended import keep_when_done

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def whole(result: object) -> Reviewed | None:
    return result if isinstance(result, Reviewed) else None


def fail(path: Path) -> None:
    raise InputError(f"{path} cannot be heard.", "")


def slow(seconds: float) -> None:
    import time

    time.sleep(seconds)


def test_the_queue_tells_its_place_and_time_and_keeps_what_was_left_to_it(tmp_path: Path) -> None:
    source = tmp_path / "left.opus"
    source.write_bytes((SPOKEN / "thin.opus").read_bytes())
    task = Task(load_bank().questions[0], settings=Settings(stt_engine="none"))
    with Store.open() as store, Jobs() as jobs:
        jobs.wait(jobs.submit(slow, 0.3))
        jobs.submit(slow, 0.3)
        behind = jobs.submit(slow, 0.3)
        job = jobs.submit(studio.make_review, source, task)
        assert jobs.wait_s(job) is not None and jobs.state(job).place >= 1
        assert (jobs.wait_s(job) or 0) > (jobs.wait_s(behind) or 0)
        keep_when_done(jobs, job, store, source, AT, whole).join(timeout=120)
        (row,) = store.answers().rows
        assert row.answered_at == AT and row.media and not source.exists()
        assert jobs.wait_s(job) is None


def test_a_recording_whose_job_failed_stays(tmp_path: Path) -> None:
    source = tmp_path / "left.take"
    source.write_bytes(b"sound")
    with Store.open() as store, Jobs() as jobs:
        keep_when_done(jobs, jobs.submit(fail, source), store, source, AT, whole).join(timeout=60)
        assert store.answers().total == 0 and source.exists()


def test_an_answer_whose_person_deleted_everything_meanwhile_does_not_come_back(tmp_path: Path) -> None:
    source = tmp_path / "left.opus"
    source.write_bytes((SPOKEN / "thin.opus").read_bytes())
    made = Reviewed(studio.make_review_of_words("I want to learn.", Task(load_bank().questions[0])).review)
    with Store.open() as store, Jobs() as jobs:
        job = jobs.submit(slow, 0.1)
        source.unlink()
        keep_when_done(jobs, job, store, source, AT, lambda _: made).join(timeout=60)
        assert store.answers().total == 0
