"""A recorded interview becomes a learner's answers: once, whole, dated as it was recorded, and nothing stays behind."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import av
import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from audio import media
from audio.values import Recording, TimeSpan
from trainer import practice, studio
from trainer.errors import InputError
from trainer.given import typed_words
from trainer.intake import Cut, Utterance, Whole
from trainer.intake.speakers import interviewers
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.store import Store
from trainer.studio import coaching, cohorts, marking, posting, sent, taking_in
from trainer.studio.marking import Mark
from trainer.studio.sent import Sent
from trainer.studio.taking_in import Marked
from trainer.values import Session
from ui import resources
from ui.work import now, reviewing

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
MADE = datetime(2025, 11, 20, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(own_home: Path, database: str) -> Iterator[Store]:
    with Store.open() as opened:
        yield opened


def judged(*texts: str) -> tuple[Reviewed, ...]:
    task = Task(load_bank().get("career-aspirations"))
    return tuple(practice.review_words(typed_words(text), task) for text in texts)


ANSWERS = ("I want to lead a repair crew.", "I like planning the work.")


def recorded(path: Path, says: datetime | None = MADE) -> Path:
    """A second of sound as an m4a that says when it was made; its file is of another day."""
    quiet = np.zeros((1, 16_000), np.float32)
    with av.open(str(path), "w", format="mp4") as out:
        if says is not None:
            out.metadata["creation_time"] = says.isoformat()
        stream = out.add_stream("aac", rate=16_000)
        frame = av.AudioFrame.from_ndarray(quiet, "fltp", "mono")
        frame.sample_rate = 16_000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            out.mux(packet)
    os.utime(path, (datetime(2026, 1, 2, tzinfo=UTC).timestamp(),) * 2)
    return path


def test_answers_are_dated_as_the_recording_is(store: Store, tmp_path: Path) -> None:
    said = taking_in.dated(recorded(tmp_path / "says.mp4"), AT)
    assert said.at == MADE and "says itself" in said.because
    session = taking_in.keep_interview(store, tmp_path / "says.mp4", "Ana", judged(*ANSWERS), AT, name="a" * 32)
    kept = store.session(session)
    assert kept.started_at == MADE and {answer.answered_at for answer in kept.answers} == {MADE}
    assert all("Dated 20 November 2025: as the recording says itself." in a.review.notices for a in kept.answers)
    (id, _) = store.answer_uids(session)
    assert store.revisions(id)[0][0] == AT, "it was judged when it was taken in"
    assert {fact.answered_at for fact in store.facts("metric", learner=store.learner_of(session).id)} == {MADE}


def test_who_only_answered_in_a_recording_gets_its_sound_and_who_sent_it_has_it(store: Store, tmp_path: Path) -> None:
    taken = taking_in.keep_interview(store, recorded(tmp_path / "m.mp4"), "Ana", judged(*ANSWERS), AT, name="a" * 32)
    sent_here = store.save_session(Session(AT), learner=store.person("Bo", at=AT).id)
    assert posting.only_here(store, [sent_here, taken]) and not posting.only_here(store, [sent_here])


def test_a_recording_that_does_not_say_is_dated_by_its_file(tmp_path: Path, own_home: Path) -> None:
    never_set = datetime(1970, 1, 1, tzinfo=UTC)
    for name, says in (("silent.mp4", None), ("old.mp4", never_set), ("ahead.mp4", AT.replace(year=2030))):
        found = taking_in.dated(recorded(tmp_path / name, says), AT)
        assert found.at == datetime(2026, 1, 2, tzinfo=UTC) and "last changed" in found.because, name
    for name, says, day in (("no.mp4", None, AT), ("yes.mp4", MADE, MADE)):
        handed = sent.receive(Sent(name, recorded(tmp_path / name, says).read_bytes()))
        found = taking_in.dated(handed, AT)
        assert found.at == day and ("taken in" in found.because) == (says is None)
    assert taking_in.dated(tmp_path / "nowhere.mp4", AT).at == AT


def test_an_upload_goes_when_its_answers_are_kept(store: Store) -> None:
    path = sent.receive(Sent("Mock of Ana.M4A", b"sound"))
    name = taking_in.name_of(path)
    taking_in.preview_path(name).write_bytes(b"preview")
    taking_in.keep_marks(store, name, Marked(str(path), learner="Ana"), AT)
    session = taking_in.keep_interview(store, path, "Ana", judged(*ANSWERS), AT, name=name)
    assert [row.title for row in store.sessions()] == ["Mock of Ana"] and taking_in.is_kept(store, name)
    taking_in.drop(store, name)
    assert not list((store.folder / "taking-in").iterdir()) and taking_in.under_way(store) == ()
    store.delete_session(session)
    assert not taking_in.is_kept(store, name) and store.kept_texts("cut from") == {}


def test_an_interview_that_was_cut_wrongly_leaves_the_queue_and_can_come_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    coaching.say_name(store, "coach", "Cy", AT)
    session = taking_in.keep_interview(store, Path("m.mp4"), "Ana", judged(*ANSWERS), AT, name="a" * 32)
    monkeypatch.setattr(resources, "store", lambda: store)
    monkeypatch.setattr(threading, "Timer", lambda *_: Mock())
    reviewing.remove(session)
    assert coaching.queue(store) == () and not taking_in.is_kept(store, "a" * 32)
    ((gone, _),) = studio.can_come_back(store, now())
    store.restore(gone.session_id)
    assert [each.session_id for each in coaching.queue(store)] == [session] and taking_in.is_kept(store, "a" * 32)


def test_a_file_of_one_s_own_stays_when_its_marks_are_thrown_away(store: Store, tmp_path: Path) -> None:
    media.save(Recording(np.zeros(16_000, np.float32), 16_000), tmp_path / "mine.flac")
    name = taking_in.name_of(tmp_path / "mine.flac")
    taking_in.keep_marks(store, name, Marked(str(tmp_path / "mine.flac")), AT)
    taking_in.drop(store, name)
    assert taking_in.under_way(store) == () and (tmp_path / "mine.flac").is_file()


def test_a_learner_s_interview_that_is_still_being_marked_is_handed_out_and_goes_with_them(
    store: Store, tmp_path: Path
) -> None:
    ana = store.person("Ana Pérez", at=AT)
    store.remember_name("Ana's iPhone", ana.id)
    media.save(Recording(np.zeros(16_000, np.float32), 16_000), tmp_path / "mine.flac")
    handed = sent.receive(
        Sent("Mock.m4a", b"uploaded sound"), (Sent("Mock.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n"),)
    )
    stays = sent.receive(Sent("Bo.m4a", b"somebody else's"))
    for path, learner in ((handed, "ana  pérez"), (tmp_path / "mine.flac", "ANA'S iphone"), (stays, "Bo")):
        name = taking_in.name_of(path)
        taking_in.preview_path(name).write_bytes(b"sound to mark by")
        mark = Mark(TimeSpan(1.0, 9.0), "Why this job?")
        taking_in.keep_marks(store, name, Marked(str(path), marks=(mark,), learner=learner), AT)
    with zipfile.ZipFile(io.BytesIO(cohorts.everything_about(store, ana.id, AT))) as held:
        names = [each for each in held.namelist() if each.startswith("taking-in/")]
        assert {Path(each).name for each in names if Path(each).name.startswith("Mock")} >= {"Mock.m4a", "Mock.vtt"}
        assert len(names) == 6, "marks, preview and what was uploaded of one; marks and preview of the other"
        assert {held.read(each) for each in names if each.endswith(".m4a")} == {b"uploaded sound"}
        assert sum(b"Why this job?" in held.read(each) for each in names) == 2
    gone = cohorts.forget(store, ana.id)
    assert "the marks on Mock.m4a" in gone and "with 3 files" in gone
    assert f"The recording {tmp_path / 'mine.flac'} is a file of your own: it stays." in gone
    assert [marked.learner for _, marked in taking_in.under_way(store)] == ["Bo"] and (tmp_path / "mine.flac").is_file()
    left = [path for path in (store.folder / "taking-in").rglob("*") if path.is_file()]
    assert sorted(path.read_bytes() for path in left) == [b"somebody else's", b"sound to mark by"]


def test_a_corrected_guess_corrects_what_is_remembered(store: Store, tmp_path: Path) -> None:
    said = (Utterance("Word " * 60, "Dana Okafor"), Utterance("Word " * 20, "Robin"))
    robin = store.person("Robin", at=AT)
    store.remember_name("Dana Okafor", robin.id)  # the guess of an earlier recording, kept as it was
    assert interviewers(said, taking_in.known_speakers(store)) == {"Robin"}, "and it goes on"
    path = recorded(tmp_path / "mock.m4a")
    taking_in.keep_interview(store, path, "Robin", judged(*ANSWERS), AT, speaker="Robin", asking={"Dana Okafor"})
    assert interviewers(said, taking_in.known_speakers(store)) == {"Dana Okafor"}
    assert store.names_of(robin.id) == ("robin",) and store.me("coach") is None

    # somebody who was kept as a learner under their own name asks from now on, too
    store.person("Mia", at=AT)
    taking_in.keep_interview(store, path, "Jo", judged(*ANSWERS), AT, speaker="Jo", asking={"Mia"})
    assert taking_in.known_speakers(store)["mia"] == "coach"


def test_marks_keep_who_answers_and_what_was_said_of_them_and_are_read_from_before_that_was_kept(store: Store) -> None:
    moved = Mark(TimeSpan(2.0, 9.0), by_hand=True)
    marked = Marked(
        "a.mp4", marks=(Mark(TimeSpan(1.0, 9.0), "Why?"),), answering="Robin", notices=("Listen.",),
        aside={"Dana": (moved,)},
    )  # fmt: skip
    taking_in.keep_marks(store, "n", marked, AT)
    assert taking_in.kept_marks(store, "n") == marked
    before = '{"path": "a.mp4", "notes": "", "marks": [[1.0, 9.0, "Why?"]], "learner": "", "heard": true}'
    store.keep_text(taking_in.DRAWER, "n", before, at=AT)
    assert taking_in.kept_marks(store, "n") == Marked("a.mp4", marks=marked.marks, heard=True)


def heard(*spans: tuple[float, float]) -> Whole:
    return Whole(100.0, (), frozenset(), tuple(Cut(TimeSpan(*span), "Why?") for span in spans), "names", ())


def test_what_a_hand_has_marked_stays_when_somebody_else_answers_and_nothing_is_lost_on_the_way_back() -> None:
    first = taking_in.proposed(Marked("a.mp4"), heard((0, 10), (20, 30), (40, 50)), "Robin")
    assert [mark.by_hand for mark in first.marks] == [False] * 3 and first.notices == ()
    rows = [[0.0, 10.0, 0], [22.0, 30.0, 1], [60.0, 70.0, -1]]  # one moved, one made, one thrown away
    hand = replace(first, marks=marking.moved(rows, first.marks, 100.0))
    assert [(m.time.start_s, m.prompt, m.by_hand) for m in hand.marks] == [
        (0.0, "Why?", False), (22.0, "Why?", True), (60.0, "", True),
    ]  # fmt: skip
    named = replace(hand, marks=(replace(hand.marks[0], prompt="Why us?"), *hand.marks[1:]))
    other = taking_in.another_answers(named, "Robin", "Dana")
    assert other.answering == "Dana" and not other.heard and other.learner == ""
    other = taking_in.proposed(other, heard((11, 19), (21, 29), (69, 80)), "Dana")
    assert [(m.time.start_s, m.by_hand) for m in other.marks] == [(11, False), (22, True), (60, True), (69, False)]
    assert other.notices == ("The 2 answers that you marked or moved stay as they were; the others are proposed anew.",)
    back = taking_in.proposed(taking_in.another_answers(other, "Dana", "Robin"), heard((0, 10), (40, 50)), "Robin")
    assert back.marks == named.marks, "what was named and thrown away is as it was"
    alone = marking.anew(hand.marks[1:2], ())
    assert alone == (
        hand.marks[1:2],
        "The answer that you marked or moved stays as it was; the others are proposed anew.",
    )


KILLED = """
import os, sys
from pathlib import Path
from tests.test_taking_in import ANSWERS, AT, judged
from tests.postgres import room_of
from trainer.store import Store, sittings, store as opened, told
from trainer.studio import taking_in

where, count = sys.argv[1], 0
if "INTERVIEW_DATABASE" in os.environ:
    opened.room_of = room_of
def end(*given, **named):
    global count
    count += 1
    if count == 2 or where == "tell":
        os._exit(9)
    return whole(*given, **named)
if where == "insert":
    whole, sittings.Sittings._insert = sittings.Sittings._insert, end
else:
    told.tell = end
with Store.open() as store:
    taking_in.keep_interview(store, Path(sys.argv[2]), "Ana", judged(*ANSWERS), AT, name="n" * 32)
"""


@pytest.mark.parametrize("where", ["insert", "tell"])
def test_a_kill_leaves_nothing_of_an_interview_and_the_next_run_keeps_it_once(
    where: str, store: Store, tmp_path: Path
) -> None:
    path = recorded(tmp_path / "mock.mp4")
    done = subprocess.run([sys.executable, "-c", KILLED, where, str(path)], cwd=Path(__file__).parents[1], check=False)
    assert done.returncode == 9
    assert store.sessions() == () and not taking_in.is_kept(store, "n" * 32)
    taking_in.keep_interview(store, path, "Ana", judged(*ANSWERS), AT, name="n" * 32)
    assert [row.answers for row in store.sessions()] == [2] and taking_in.is_kept(store, "n" * 32)
    assert [person.name for person in store.people()] == ["Ana"]


def test_a_folder_offers_each_of_its_recordings_and_the_screen_asks_that_both_agreed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("b.m4a", "a.wav", "later/c.mp4", "notes.vtt", "Audio Record/speaker.m4a")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    found = taking_in.recordings(f' "{tmp_path}" ')
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a.wav", "b.m4a", "later/c.mp4"]
    assert taking_in.recordings(tmp_path / "b.m4a") == (tmp_path / "b.m4a",)
    (tmp_path / "empty").mkdir()
    for place in ("", "empty", "nowhere", "notes.vtt"):
        with pytest.raises(InputError) as caught:
            taking_in.recordings(str(tmp_path / place) if place else " ")
        assert caught.value.hint

    def screen() -> None:
        from ui.screens import taking_in

        taking_in.show()

    listener = Mock(submit=Mock(return_value="job"), state=Mock(side_effect=KeyError))
    monkeypatch.setattr(resources, "workers", lambda: Mock(listening=listener))
    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert any(taking_in.AGREED in str(each.proto.body) for each in opened.get("html"))
    opened.text_input[0].set_value(str(tmp_path)).run()
    offered = [each.label.replace("\\", "") for each in opened.button]
    assert offered == ["Listen to a.wav", "Listen to b.m4a", "Listen to c.mp4"]
    opened.button[1].click().run()
    assert not opened.exception and listener.submit.call_args.args[:2] == (taking_in.make_whole, tmp_path / "b.m4a")
