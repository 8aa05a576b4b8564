"""What the documents say about commands, paths and rules is true."""

import re
import shlex
from pathlib import Path

import pytest

from scripts import documents, long
from trainer.cli import parser

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "LONG.md", "CONTRIBUTING.md", "samples/README.md", "CHANGELOG.md")


def test_rules_page_is_current() -> None:
    assert (ROOT / "RULES.md").read_text(encoding="utf-8") == documents.rules(), "run `make docs`"


def test_every_needed_package_is_listed_with_a_licence() -> None:
    listed = dict(re.findall(r"^\| ([\w.-]+) \| (.+?) \|", (ROOT / "THIRD_PARTY.md").read_text(), re.M))
    missing = documents.direct() - set(listed)
    assert not missing, f"run `make docs`: {missing}"


def test_the_page_of_long_runs_names_runs_there_are_and_takes_a_line_in_its_place() -> None:
    page = long.DOCUMENT.read_text(encoding="utf-8")
    names = [run.__name__ for run in long.RUNS]
    assert re.findall(r"^## (\w+)$", page, re.M) == [name for name in names if f"## {name}\n" in page]
    assert all(f"make long RUN={name}" in page for name in re.findall(r"^## (\w+)$", page, re.M))
    first, last = long.RUNS[0], long.RUNS[-1]
    once = long.told(long.told("# Long runs\n", last, "kept", "a"), first, "BROKEN", "b")
    assert once.index(f"## {first.__name__}") < once.index(f"## {last.__name__}") and "BROKEN: b" in once
    again = long.told(once, first, "kept", "c")
    assert "BROKEN" not in again and again.count("## ") == 2 and "kept: a" in again


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_named_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    for path in re.findall(r"`((?:trainer|audio|ui|tests|samples|scripts|\.ci)/[\w./-]*[\w/])`", text):
        assert (ROOT / path).exists(), f"{name} names {path}"
    for path in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (ROOT / name).parent.joinpath(path).exists(), f"{name} links to {path}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_named_exist(name: str) -> None:
    """Each `interview …` and `make …` line is one the program has."""
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.M))
    for target in re.findall(r"`make (\w+)`", text):
        assert target in targets, f"{name}: make {target}"
    for line in re.findall(r"`(?:\.venv/bin/)?interview ([^`]+)`", text):
        words = shlex.split(re.sub(r"[…|].*", "", line))
        if not words or not words[0].islower():
            continue
        words = [w for w in words if not (w.isupper() and w.isalpha())]
        try:
            parser().parse_known_args(words if len(words) > 1 else [*words, "--help"])
        except SystemExit as end:
            usage_only = end.code == 0 or words[0] in ("review", "batch", "packs", "sessions", "models")
            assert usage_only, f"{name}: interview {line}"


@pytest.mark.parametrize("folder", ["trainer", "audio", "ui", "tests", "scripts"])
def test_a_long_file_says_why(folder: str) -> None:
    long = {
        path: text
        for path in sorted((ROOT / folder).rglob("*.py"))
        if (text := path.read_text(encoding="utf-8")).count("\n") > 300
    }
    assert [str(path.relative_to(ROOT)) for path, text in long.items() if "Above 300 lines" not in text[:1500]] == []
