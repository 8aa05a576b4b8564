"""Several readings of the labelled answers: how far they agree, what most of them found, and a line nobody can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.errors import InputError
from trainer.evaluation import readers
from trainer.evaluation.content import answers, part_of
from trainer.evaluation.readings import most_found, read_all

SAMPLES = Path(__file__).parents[1] / "samples"


def test_every_answer_with_elements_was_read_again() -> None:
    rows = [row for row in answers(SAMPLES) if "elements" in row]
    check, tune = ({row["id"] for row in rows if part_of(row["id"]) == part} for part in ("check", "tune"))
    read = read_all(SAMPLES)
    assert {name: set(found) for name, found in read.items()} == {
        "second-labels": check, "third-labels": check | tune, "fourth-labels": check | tune}
    known = {code for row in rows for code in (*row["by_author"], *row["pitfalls"])}
    found = [each for by_id in read.values() for each in by_id.values()]
    assert {code for each in found for code in each.elements | each.pitfalls} <= known


@pytest.mark.parametrize(
    ("author", "others", "found"),
    [("a b", ("a", "a"), "a"),  # two of three
     ("a", ("b", "b"), "b"),
     ("a b", ("a", "c", "c"), "a"),  # of four: a tie is the author's
     ("", ("c", "c"), "c"),
     ("", ("c", "c", ""), ""),
     ("a", ("",), "a"),
     ("", ("c",), "")],
)  # fmt: skip
def test_what_most_found_is_what_counts(author: str, others: tuple[str, ...], found: str) -> None:
    assert most_found(author.split(), [other.split() for other in others]) == found.split()


def two(tmp_path: Path) -> list[dict[str, list[str]]]:
    """Two answers of the check part; the folder has all the answers and no reading of them yet."""
    (tmp_path / "agreement").mkdir()
    (tmp_path / "answers").symlink_to(SAMPLES / "answers")
    return [row for row in answers(SAMPLES) if "elements" in row and part_of(row["id"]) == "check"][:2]


def test_any_two_readings_are_laid_beside_each_other(tmp_path: Path) -> None:
    first, other = two(tmp_path)
    own, wrong = " ".join(first["by_author"]), " ".join(first["pitfalls"])
    for name, line in (("one", f"{first['id']} | {own} | {wrong}\n"), ("two", f"{other['id']} | |\n")):
        (tmp_path / "agreement" / f"{name}.txt").write_text(line, encoding="utf-8")
    found = readers.run(tmp_path)
    assert (found.answers, found.readings) == (2, 3)
    codes = set(first["by_author"]) | set(other["by_author"])
    assert {code: (tally.hits, tally.misses) for code, tally in found.elements.items()} == {
        code: ([first["id"]] if code in first["by_author"] else [], [other["id"]] if code in other["by_author"] else [])
        for code in codes}
    assert all(not tally.false_alarms for tally in found.elements.values())
    lines = list(found.lines())
    assert any("2 answers, 3 readings" in line for line in lines)
    shared = [line for line in lines if line.split()[0] in first["by_author"]]
    assert shared and all(line.endswith("(found by two in 1 answers only)") for line in shared)
    rows = {row["id"]: row for row in answers(tmp_path)}
    assert rows[str(other["id"])]["elements"] == sorted(other["by_author"]), "one against one: the author's"


@pytest.mark.parametrize("line", ["good-asp-001", "| reason |", "a | b | c | d"])
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    two(tmp_path)
    (tmp_path / "agreement" / "some.txt").write_text(f"x | reason |\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"some\.txt, line 2"):
        readers.run(tmp_path)
