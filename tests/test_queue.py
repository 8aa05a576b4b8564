"""Other people's recordings into the coach's queue: once each, whatever is wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from audio import media
from audio.values import TimeSpan
from tests.browser import SPOKEN
from tests.conftest import missing
from trainer.cli import main
from trainer.commands import queue
from trainer.evaluation import interviews, speech
from trainer.intake import Utterance, Whole
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio import taking_in


def go(path: Path, *words: str) -> int:
    return main(["batch", "--learners", str(path), "--stt", "none", *words])


@pytest.mark.real
def test_interviews_and_single_answers_go_to_their_learners_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "flite" not in speech.available():
        missing("flite")
    prompts = [question.prompt for question in load_bank().questions[:30:15]]
    made = interviews.make("rms", "slt", interviews.texts(SPOKEN.parents[0], 25, 2), prompts)
    media.save(made.recording, tmp_path / "mock.flac")
    (tmp_path / "mock.vtt").write_text(made.vtt)
    media.save(media.load(SPOKEN / "thin.opus"), tmp_path / "one.flac")
    (tmp_path / "broken.mp3").write_bytes(b"nothing")
    names = tmp_path / "names.csv"
    names.write_text(
        "\ufeffFile, Learner ,transcript,question\nmock.flac,Robin Ade,,\none.flac,Kim,,career-aspirations\n"
        "one.flac,Jo,,career-aspirations\nbroken.mp3,Kim,,\nnowhere.wav,Kim,,\n,,,\n"
    )
    assert go(names, "--workers", "2") == 0
    said = capsys.readouterr().err
    assert said.startswith("Both people in a recording should have agreed to be recorded.")
    assert "2 put into the queue, 3 not taken in" in said and "line 4, one.flac: it is named on line 3 already." in said
    assert "line 5, broken.mp3" in said and "line 6, nowhere.wav" in said
    with Store.open() as store:
        assert {row.learner: row.answers for row in store.sessions()} == {"Robin Ade": 2, "Kim": 1}
        called = store.person_called("Robin")
        assert called is not None and called.name == "Robin Ade"
        assert store.answers().total == 0, "they are nobody's own answers"
        (kim,) = (row.id for row in store.sessions() if row.learner == "Kim")
        assert store.answers(session_id=kim).rows[0].question_id == "career-aspirations"
    assert go(names) == 0
    assert "0 put into the queue, 3 were there before, 2 not taken in" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("speaker", "remembered"), [("robin ade", "robin ade"), ("Robin", "Robin"), ("Sam Okoro", ""), ("", "")]
)
def test_who_answers_is_remembered_only_where_the_list_says_so_too(
    speaker: str, remembered: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = [Utterance("Well, I mend lorries.", speaker, TimeSpan(1.0, 9.0)), Utterance("Why?", "X", TimeSpan(0.0, 1.0))]
    whole = Whole(9.0, tuple(said), frozenset({"X"}), (), "names", ())
    monkeypatch.setattr(taking_in, "make_whole", lambda *_, **__: whole)
    monkeypatch.setattr(taking_in, "make_answers", lambda *_, **__: ())
    (tmp_path / "mock.wav").write_bytes(b"")
    _, name = queue.take_in(queue.Listed(2, tmp_path / "mock.wav", "Robin Ade"), Settings(), {})
    assert name == remembered


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "file,learner\nx.wav,\n", "file,learner\n,Kim\n"])
def test_a_list_that_is_none_is_refused_with_its_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = tmp_path / "names.csv"
    names.write_text(text)
    assert go(names) == 4
    assert "names.csv" in capsys.readouterr().err


def test_a_list_stands_alone(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("file,learner\n")
    assert go(tmp_path / "names.csv", "--out", str(tmp_path / "x.jsonl")) == 2
    assert main(["batch"]) == 2
