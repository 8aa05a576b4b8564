"""What context is worth: the same two texts through a counter of substrings and through ours."""

from trainer.evaluation import side_by_side
from trainer.evaluation.side_by_side import CLEAN, SPOKEN


def test_the_texts_are_as_long_as_they_say() -> None:
    assert len(SPOKEN.split()) == 103
    assert len(CLEAN.split()) == 61


def test_ours_finds_the_five_and_nothing_in_the_clean_text() -> None:
    spoken, clean = side_by_side.side_by_side()
    assert [event.label for event in spoken.counted] == ["so", "um", "like", "you know", "uh"]
    assert spoken.ours == spoken.true == 5
    assert clean.counted == () and clean.ours == clean.true == 0


def test_substrings_find_many_where_there_are_none() -> None:
    spoken, clean = side_by_side.side_by_side()
    assert clean.substrings >= 15
    assert spoken.substrings > 2 * spoken.true


def test_what_is_left_out_has_a_reason() -> None:
    for compared in side_by_side.side_by_side():
        assert all(event.reason for event in compared.left_out)
    assert "| no fillers | 61 | 0 |" in side_by_side.table()
