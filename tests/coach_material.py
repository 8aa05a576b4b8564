"""A learner's interview for the coach's tests: three spoken answers and a typed one, as a bundle."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fixtures_review import hearing, review, typed
from trainer.annotations import Annotation
from trainer.coach import TO_COACH, Author, prepare, write
from trainer.store import Store
from trainer.values import Answer, Session

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"


def practised(store: Store, name: str = "Ana Pérez", answers: int = 3) -> int:
    """An interview of some answers kept in a learner's store; its number."""
    sound = store.keep_sound((SPOKEN / "aspiration-complete.opus").read_bytes(), ".opus")
    spoken = tuple(
        Answer(made, T0 + timedelta(minutes=at), hearing(made), sound)
        for at, made in enumerate([review()] * (answers - 1))
    )
    whole = Session(T0, (*spoken, Answer(typed(), T0 + timedelta(minutes=9))), (), "Mock interview")
    store.person(name, at=T0, mine=True)
    return store.save_session(whole)


def handed_in(folder: Path, target: Path, name: str = "Ana Pérez", answers: int = 3) -> Path:
    """A learner's data folder with an interview in it, and its bundle for a coach."""
    with Store(folder) as store:
        number = practised(store, name, answers)
        me = store.me("learner")
        assert me is not None
        mine = Author(store.session_uid(number), me.uid, me.name)
        rated: list[Annotation] = [mine.rating("whole-interview", "answers", 1, T0, self_rated=True)]
        store.annotate(rated)
        return write(prepare(store, [number], to=TO_COACH, at=T0 + timedelta(hours=1)), target)
