"""Metric files are discovered, checked, and explained."""

from pathlib import Path

import pytest

from trainer.cli import main
from trainer.delivery import pages
from trainer.delivery.registry import catalogue, load
from trainer.errors import RuleError, UnknownName

GOOD = '''"""A page."""
from trainer.delivery.metric import Figure, Metric

METRIC = Metric("{name}", "A title", "s", "a source", lambda spoken, band: Figure(1.0, "One."))
'''


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "text, says",
    [
        ("METRIC = 1", "there is no METRIC"),
        ("x = ", "SyntaxError"),
        ("import nothing_of_that_name", "ModuleNotFoundError"),
        (GOOD.replace('"""A page."""', "").format(name="broken"), "the page (the docstring) is missing"),
        (GOOD.format(name="another"), "differs from the file's name"),
        (GOOD.format(name="broken").replace('"a source"', '""'), "never empty"),
        (GOOD.format(name="broken").replace('"One."))', '"One."), needs=("moon",))'), "needs knows"),
        (GOOD.format(name="broken").replace('"One."))', '"One."), refused_by=("x",))'), "refused_by knows"),
    ],
)
def test_a_broken_file_is_refused_and_the_others_work(tmp_path: Path, text: str, says: str) -> None:
    found = load(folder(tmp_path, fine=GOOD.format(name="fine"), broken=text))
    assert list(found.metrics) == ["fine"]
    error = found.broken["broken"]
    assert isinstance(error, RuleError)
    assert error.message.startswith("broken.py, line ") and says in error.message
    with pytest.raises(RuleError):
        found.metric("broken")


def test_every_metric_has_a_page_a_unit_and_a_source() -> None:
    for metric in catalogue().metrics.values():
        assert len(metric.page.split()) >= 7, metric.id
        text = pages.explain(metric.id)
        assert metric.title in text and metric.source in text and metric.unit in text
        if metric.band is not None:
            assert pages.MARKS[metric.band.mark] in text


def test_an_unknown_name_gets_the_closest() -> None:
    with pytest.raises(UnknownName) as caught:
        pages.explain("filler_sound")
    assert "filler_sounds" in caught.value.hint


def test_the_command_lists_and_explains(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["metrics"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in catalogue().metrics)
    assert main(["metrics", "pace"]) == 0
    assert "120 to 170" in capsys.readouterr().out
