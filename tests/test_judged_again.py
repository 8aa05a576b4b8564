"""An answer whose words are put right, without a browser: what stands in its place, and what is said."""

from datetime import UTC, datetime

import pytest

from tests.fixtures_review import review, sound
from tests.workers import played_by
from trainer import settings, studio
from trainer.errors import StoreError
from trainer.jobs import JobState
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from ui import resources, work
from ui.state import Desk
from ui.work import judge

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)


class Queue:
    """Workers that never get to it."""

    def __init__(self) -> None:
        self.submitted: list[object] = []

    def submit(self, make: object, *_: object) -> str:
        self.submitted.append(make)
        return "job"

    def collect(self, job: str) -> JobState:
        return JobState(job, "queued")


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Store:
    settings.save(Settings(stt_engine="none"))
    opened = Store.open(settings.home())
    monkeypatch.setattr(resources, "store", lambda: opened)
    return opened


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Queue:
    made = Queue()
    played_by(made, monkeypatch)
    return made


@pytest.mark.parametrize("deed", [{"do": "confirm"}, {"do": "corrected", "text": "I want to lead."}])
@pytest.mark.parametrize("here", [True, False])
def test_a_spoken_answer_whose_sound_is_not_here_keeps_its_words_with_their_times(
    here: bool, deed: dict[str, str], store: Store, queue: Queue
) -> None:
    desk = Desk("desk")
    work.open_kept(desk, studio.keep(store, Reviewed(review(), None, sound(0.5)), (), NOW))
    assert desk.kept is not None and desk.made is not None and desk.made.review.audio is not None
    if not here:
        path = studio.sound_path(store, store.answer(desk.kept))
        assert path is not None
        path.unlink()
    assert work.act(desk, {**deed, "at": 1})
    if here:
        assert (desk.phase, queue.submitted, desk.problem) == ("wait", [studio.make_review], None)
        return
    assert (desk.phase, desk.job, queue.submitted) == ("report", "", [])
    assert desk.problem == judge.SOUNDLESS and "The sound of this answer is not here" in judge.SOUNDLESS[0]
    assert store.answer(desk.kept).review.delivery == review().delivery
    assert work.typed_words(desk) == ({"all": deed["text"]} if "text" in deed else {}), "nothing typed is lost"


def test_a_report_that_was_kept_is_shown_when_the_disk_is_full_a_moment_later(
    store: Store, queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = (
        studio.make_review_of_words(said, Task(load_bank().get("career-aspirations")))
        for said in ("I want to become an analyst.", "I want to become an anaesthetist.")
    )
    desk = Desk("desk")
    work.open_kept(desk, studio.keep(store, before, (), NOW))
    desk.job, desk.job_kind, desk.phase = "job", "again", "wait"

    def full(_: Desk) -> None:
        raise StoreError("The disk is full.", "Make room.")

    monkeypatch.setattr(judge, "forget_typed", full)
    work.ended(desk)(JobState("job", "done", result=after))
    assert desk.kept is not None and desk.made is not None
    kept = store.answer(desk.kept).review.transcript.text
    assert desk.made.review.transcript.text == kept == "I want to become an anaesthetist."
    assert (desk.phase, desk.problem) == ("report", ("The disk is full.", "Make room."))
