"""The measuring of the content side: counts, parts, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.content.registry import catalogue
from trainer.errors import InputError
from trainer.evaluation.content import FEWEST, Tally, answers, part_of, run
from trainer.evaluation.page import samples

ROW = '''[[answer]]
id = "{id}"
question = "What are your career aspirations?"
label = "{label}"
pitfalls = [{pitfalls}]
also = []
elements = [{elements}]
learner = false
text = "{text}"
'''


def write(folder: Path, rows: list[dict[str, str]], name: str = "answers") -> None:
    (folder / name).mkdir()
    (folder / name / "some.toml").write_text("\n".join(ROW.format(**row) for row in rows), encoding="utf-8")


def test_figures_of_a_tally() -> None:
    tally = Tally()
    for name, expected, found in (("a", True, True), ("b", True, False), ("c", False, True), ("d", False, False)):
        tally.add(name, expected, found)
    assert (tally.hits, tally.misses, tally.false_alarms) == (["a"], ["b"], ["c"])
    assert (tally.precision, tally.recall, tally.f1, tally.positives) == (0.5, 0.5, 0.5, 2)
    assert "missed: b" in tally.line("thing") and "false: c" in tally.line("thing")
    assert "only 2" in tally.line("thing")
    assert (Tally().precision, Tally().recall, Tally().f1) == (None, None, None)


def test_a_hit_a_miss_and_a_false_alarm_are_named(tmp_path: Path) -> None:
    write(tmp_path, [
        {"id": "one", "label": "bad", "pitfalls": '"money"', "elements": "", "text": "I want to make a lot of money."},
        {"id": "two", "label": "bad", "pitfalls": '"money"', "elements": '"aspiration"',
         "text": "I want to restore old clocks."},
        {"id": "three", "label": "good", "pitfalls": "", "elements": "", "text": "My dream is to be rich."},
    ])
    result = run(tmp_path, part="all", rules=("money",))
    money = result.rules["money"]
    assert (money.hits, money.misses, money.false_alarms) == (["one"], ["two"], ["three"])
    assert (result.answers, result.good, result.good_flagged) == (3, 1, ("three",))
    assert result.elements["aspiration"].hits == ["two"]
    assert result.recall == 0.5
    text = "\n".join(result.lines())
    assert "good answers with a pitfall: 1 (100.0%) three" in text and "missed: two" in text


def test_parts_are_fixed_by_the_id(tmp_path: Path) -> None:
    assert {part_of(f"x{n}") for n in range(50)} == {"check", "tune"}
    write(tmp_path, [{"id": f"x{n}", "label": "good", "pitfalls": "", "elements": "", "text": "I plan routes."}
                     for n in range(20)])
    tune, check, whole = (run(tmp_path, part=p, rules=()).answers for p in ("tune", "check", "all"))
    assert tune + check == whole == 20


def test_each_folder_of_answers_is_measured_alone(tmp_path: Path) -> None:
    clocks = {"label": "good", "pitfalls": "", "text": "I want to restore old clocks."}
    write(tmp_path, [{"id": f"a{n}", "elements": '"aspiration"', **clocks} for n in range(FEWEST)])
    write(tmp_path, [{"id": "one", "elements": "", **clocks}], "told")
    own, told = run(tmp_path, part="all", rules=()), run(tmp_path, part="all", rules=(), folder="told")
    assert (own.answers, told.answers) == (FEWEST, 1)
    assert own.elements["aspiration"].f1 == 1.0 and told.elements["aspiration"].false_alarms == ["one"]
    assert "Elements: mean F1 1.00 over 1 with enough positives" in list(own.lines())
    assert "Elements" in list(told.lines()), "one answer gives no mean"


def test_told_answers_have_known_labels_and_ids_of_their_own() -> None:
    told, known = answers(samples(), "told"), catalogue()
    names = [row["id"] for row in told]
    assert len(set(names)) == len(names) and not set(names) & {row["id"] for row in answers(samples())}
    for row in told:
        assert set(row["elements"]) <= set(known.elements) and set(row["pitfalls"]) <= set(known.rules)
        assert row["label"] == ("bad" if row["pitfalls"] else "good")
        assert not set(row.get("also", ())) & set(row["pitfalls"])
    assert {part_of(name) for name in names} == {"check", "tune"}


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no part"):
        run(tmp_path, part="mine")
    with pytest.raises(InputError, match="no folder"):
        run(tmp_path, part="all")
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "torn.toml").write_text("[[answer", encoding="utf-8")
    with pytest.raises(InputError, match=r"torn\.toml"):
        run(tmp_path, part="all")
