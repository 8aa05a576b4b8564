"""The table over a Whisper model's hints: its counting, and the whole of it with a model that is here."""

from pathlib import Path

import pytest

from tests import tiny_whisper
from trainer.evaluation import listeners


@pytest.mark.parametrize(
    ("truth", "heard", "wrong", "lost"),
    [("a b c", "a b c", 0, 0), ("a b c", "a c", 1, 1), ("a b c", "a x c", 1, 0), ("a", "a b", 1, 0), ("a b", "", 2, 2)],
)
def test_word_errors(truth: str, heard: str, wrong: int, lost: int) -> None:
    assert listeners.errors(truth.split(), heard.split()) == (wrong, lost)


def test_fillers_are_counted_apart_from_words() -> None:
    row = listeners.Row("none")
    listeners._count(row, "clip", ["So", "um,", "I", "uh", "went"], ["so", "I", "um", "went", "home"])
    assert (row.said, row.written, row.matched) == (2, 1, 1)
    assert (row.words, row.wrong, row.lost) == (3, 1, 0)


def test_the_table_with_a_model_that_is_here(tmp_path: Path) -> None:
    folder = tiny_whisper.make(tmp_path / "tiny")
    result = listeners.run(str(folder), None, quick=True)
    lines = result.lines()
    assert result.clips == 2
    for hints in listeners.HINTS:
        assert any(line.startswith(hints) and "word error rate" in line for line in lines)
