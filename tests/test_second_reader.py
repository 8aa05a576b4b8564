"""How far two readers agree: counted as if the second were a program, and a line that cannot be read is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.errors import InputError
from trainer.evaluation import second_reader
from trainer.evaluation.content import answers, part_of

SAMPLES = Path(__file__).parents[1] / "samples"


def test_every_check_answer_with_elements_is_read_twice() -> None:
    read = dict(second_reader._second(SAMPLES / "agreement" / "second-labels.txt"))
    wanted = {row["id"] for row in answers(SAMPLES) if "elements" in row and part_of(row["id"]) == "check"}
    assert set(read) == wanted
    known = {code for row in answers(SAMPLES) for code in (*row.get("elements", ()), *row["pitfalls"])}
    assert {code for heard, wrong in read.values() for code in heard | wrong} <= known


def test_agreement_counts_what_both_and_what_one_of_them_said(tmp_path: Path) -> None:
    rows = [row for row in answers(SAMPLES) if "elements" in row and part_of(row["id"]) == "check"][:2]
    first, other = rows
    (tmp_path / "agreement").mkdir()
    (tmp_path / "answers").symlink_to(SAMPLES / "answers")
    file = tmp_path / "agreement" / "second-labels.txt"
    file.write_text(f"{first['id']} | {' '.join(first['elements'])} | {' '.join(first['pitfalls'])}\n"
                    f"{other['id']} | |\n", encoding="utf-8")
    found = second_reader.run(tmp_path)
    assert found.answers == 2
    hits = {code: tally.hits for code, tally in found.elements.items() if tally.hits}
    assert hits == {code: [first["id"]] for code in first["elements"]}
    missed = {code for code, tally in found.elements.items() if tally.misses}
    assert missed == set(other["elements"])
    assert all(not tally.false_alarms for tally in found.elements.values())
    assert any("labelled a second time: 2 answers" in line for line in found.lines())


@pytest.mark.parametrize("line", ["good-asp-001", "| reason |", "a | b | c | d"])
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "agreement").mkdir()
    (tmp_path / "answers").symlink_to(SAMPLES / "answers")
    (tmp_path / "agreement" / "second-labels.txt").write_text(f"x | reason |\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        second_reader.run(tmp_path)
