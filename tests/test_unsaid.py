"""What is chosen under "How I speak" stays on this computer: others get files that do not tell it."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.delivery_material import ASPIRATIONS, heard
from tests.test_bundles import NOW, T0, taken
from trainer.coach import TO_COACH, TO_LEARNER, Parcel, page_with_sound, prepare, write
from trainer.delivery.manner import unsaid
from trainer.practice import Task, judge
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio import BUNDLE, FORMS, hand_out
from trainer.values import Answer, Manner, Session


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """A learner's and a coach's."""
    with Store(tmp_path / "learner") as learner, Store(tmp_path / "coach") as coach:
        learner.person("Ana", at=T0, mine=True)
        coach.person("Cy", at=T0, role="coach", mine=True)
        yield learner, coach


def test_how_somebody_speaks_is_in_no_file_for_others_unless_ticked(
    stores: tuple[Store, Store], tmp_path: Path
) -> None:
    learner, coach = stores
    words = heard("um so I I want to lead a a team of nurses {0.5} because care begins on the ward")
    made = judge(words.transcript, words, Task(ASPIRATIONS, settings=Settings(manner=Manner.STAMMER)))
    number = learner.save_session(Session(T0, (Answer(made, T0),)))
    (id,) = learner.answer_uids(number)

    def packed(how: bool) -> tuple[Parcel, str, str]:
        """What is in a bundle with its page: its contents, its texts, its page."""
        parcel = prepare(learner, [number], to=TO_COACH, at=NOW, how_i_speak=how)
        page = page_with_sound(learner, parcel)
        texts = texts_of(write(parcel, tmp_path / f"{how}.zip", page=page).read_bytes())
        assert page in texts
        return parcel, texts, page

    def told(text: str) -> bool:
        return "stammer" in text.lower() or "How I speak" in text

    parcel, texts, page = packed(False)
    assert not told(texts) and "not looked at here" in texts
    assert "what is chosen under “How I speak”" in parcel.contents[-1] and "Ana chose" not in " ".join(parcel.contents)
    assert "I want to lead a team of nurses" in page, "folded all the same"
    for form in FORMS:
        if form not in ("srt", "vtt"):
            data = hand_out(learner, id, form).data
            assert not told(texts_of(data) if form == BUNDLE else data.decode()), form
    bundle = tmp_path / "False.zip"
    taken(coach, bundle, True)
    theirs = coach.sessions()[0].id
    assert coach.session(theirs).answers[0].review == unsaid(made) != made

    parcel, texts, _ = packed(True)
    assert told(texts) and "What Ana chose under “How I speak”." in parcel.contents
    assert "How I speak" not in parcel.contents[-1]
    for name in (tmp_path / "True.zip", bundle):  # what was told once is not lost to a copy that says less
        taken(coach, name, True)
        assert coach.session(theirs).answers[0].review.manner is Manner.STAMMER
    mine = write(prepare(coach, [theirs], to=TO_LEARNER, at=NOW), tmp_path / "back.zip")
    assert not told(texts_of(mine.read_bytes())), "whose it is knows"
    taken(learner, mine, False)
    assert learner.session(number).answers[0].review == made, "at home nothing is lost"


def texts_of(data: bytes) -> str:
    """Every file of a zip as one text."""
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        return "\n".join(bundle.read(name).decode("utf-8", "replace") for name in bundle.namelist())
