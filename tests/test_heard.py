"""Training answers as a recogniser hears them: other words, the same labels in the same order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from audio.values import Transcript, Word
from scripts import heard
from scripts.training_answers import Block
from tests.conftest import missing
from trainer.evaluation.speech import available

FILE = """? Where do you see yourself in five years?
@ early; baker; a bakery
I um want to run the night shift of a bakery. # aspiration next
By then my own shop should be open around the corner. # own_business
= rigid
"""


def test_files_are_read_and_the_choice_does_not_depend_on_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heard, "BAD", 3)
    monkeypatch.setattr(heard, "GOOD", 1)
    good = [f"? Why here?\nI like the smell of bread in the {each} and the quiet before it is sold. # reason\n"
            for each in ("morning", "evening")]
    bad = [f"? Why here?\nThe {each} is all I am after and whoever gives most of it gets me. # money\n"
           for each in ("pay", "cash", "bonus", "rate")]
    short, long = "? Why here?\nToo short. # money\n", f"? Why here?\n{'pay and ' * 40} # money\n"
    choices = []
    for names in ("ab", "ba"):
        for name, blocks in zip(names, ([FILE, *bad, short], [*good, long])):
            (tmp_path / f"{name}.txt").write_text("\n".join(blocks), encoding="utf-8")
        (tmp_path / heard.NAME).write_text(FILE, encoding="utf-8")
        choices.append(heard.choice(tmp_path))
    assert choices[0] == choices[1] and [heard.is_bad(each) for each in choices[0]] == [True, True, True, False]
    assert all(heard.FEWEST_WORDS <= len(each.text.split()) <= heard.MOST_WORDS for each in choices[0])
    first = block(tmp_path)
    assert (first.question, first.about) == ("Where do you see yourself in five years?", "early; baker; a bakery")
    assert [held for _, held in first.stretches] == [{"aspiration", "next"}, {"own_business"}]
    assert first.whole == {"rigid"}


def block(tmp_path: Path) -> Block:
    for file in tmp_path.glob("*.txt"):
        file.unlink()
    (tmp_path / "a.txt").write_text(FILE, encoding="utf-8")
    return heard.choice(tmp_path)[0]


@pytest.mark.real
def test_spoken_and_heard_keeps_labels(tmp_path: Path) -> None:
    if "flite" not in available():
        missing("flite")
    lines = heard.as_heard(block(tmp_path), "rms").splitlines()
    assert lines[:2] == FILE.splitlines()[:2] and lines[-1] == "= rigid"
    first, second = lines[2:4]
    assert first.endswith("# aspiration next") and second.endswith("# own_business")
    assert "night" in first and "corner" in second and "corner" not in first


@pytest.mark.real
def test_a_stretch_with_a_label_that_is_lost_loses_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "flite" not in available():
        missing("flite")

    def hears(words: str) -> Callable[..., Transcript]:
        return lambda *_: Transcript(tuple(Word(w, 0.5 + 0.1 * k, 0.6 + 0.1 * k) for k, w in enumerate(words.split())))

    monkeypatch.setattr(heard, "transcribe", hears("i want to run"))
    assert heard.as_heard(block(tmp_path), "rms") == ""
