"""The long runs can be run: the cheap ones among them, in their small version."""

import pytest

from scripts import long
from trainer.report import FORMATS


def test_a_small_version_keeps_what_the_long_run_promises(capsys: pytest.CaptureFixture[str]) -> None:
    assert long.main(["--quick", "many_answers", "hostile_words"]) == 0
    many, hostile, total = capsys.readouterr().out.splitlines()
    assert many.startswith("kept    many_answers     300 answers saved in ")
    needs_sound = {"srt", "vtt", "textgrid"}  # they hold seconds, typed words have none
    assert hostile == f"kept    hostile_words    60 hostile answers in {len(FORMATS.keys() - needs_sound)} formats"
    assert total == "2 kept, 0 BROKEN, 0 not run, of 11 there are"


def test_small_figures_are_not_written_down_and_unknown_runs_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert long.main(["--quick", "--write"]) == 2 and long.main(["nowhere"]) == 2
    assert "do not go together" in (said := capsys.readouterr().err) and "There is no nowhere." in said
