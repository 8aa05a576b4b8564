"""The command line as a person or a script uses it: output, exit codes, hints."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.cli import main
from trainer.report.to_json import schema

HEAVY = ("streamlit", "faster_whisper", "sounddevice", "pyttsx3", "pocketsphinx", "numpy", "sqlalchemy", "jinja2")
ANSWER = (
    "In the long run I want to lead a team that keeps trains running. I like that work because I grew up next to "
    "a depot and saw what one broken axle does to a morning. This job would let me plan the night repairs."
)


def test_import_is_light() -> None:
    """Help costs no heavy import."""
    code = f"import sys, trainer.cli; trainer.cli.parser(); print([m for m in {HEAVY!r} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_no_command_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "COMMAND" in capsys.readouterr().out


def test_typed_answer_in_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(ANSWER)
    for form in ("text", "markdown", "html", "json"):
        assert main(["review", str(file), "--format", form]) == 0
        out = capsys.readouterr().out
        assert "keeps trains running" in out
        if form == "json":
            import jsonschema

            row = json.loads(out)
            jsonschema.validate(row, schema())
            assert row["id"] == str(file)
            assert row["result"]["audio"] is None
            for element in row["result"]["content"]["elements"]:
                for evidence in element["evidence"]:
                    text = row["result"]["transcript"]["text"]
                    assert text[evidence["start"] : evidence["end"]] == evidence["quote"]
                    assert evidence["start_s"] is None


def test_same_input_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(ANSWER)
    outs = []
    for _ in range(2):
        main(["review", str(file), "--format", "json"])
        outs.append(capsys.readouterr().out)
    assert outs[0] == outs[1]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["review", "nowhere.wav"], 4, "nowhere.wav"),
        (["review", "nowhere.txt"], 4, "nowhere.txt"),
        (["review", "."], 4, "folder"),
        (["rules", "moneyy"], 2, "money"),
        (["questions", "career-aspiration"], 2, "career-aspirations"),
        (["metrics", "pacee"], 2, "pace"),
        (["packs", "check", "nowhere.toml"], 4, "nowhere.toml"),
        (["sessions", "show", "99"], 2, "99"),
        (["models", "pull", "enormous"], 3, "enormous"),
    ],
)
def test_wrong_input_says_what_and_how(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == code
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) >= 2, "a message and a hint"


def test_batch_reads_rows_and_survives_bad_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import jsonschema

    rows = [
        {"id": "a", "question": "What are your career goals?", "text": ANSWER, "role": "Depot planner"},
        {"id": "b", "question": "What are your career goals?"},
        {"id": "c", "text": "fine"},
        {"id": "d", "text": ANSWER, "role": {"title": "Planner", "description": "- plan night repairs"}},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join([json.dumps(r) for r in rows] + ["not json", "[1]"]))
    out = tmp_path / "results.jsonl"
    assert main(["batch", str(file), "--out", str(out)]) == 0
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    for line in lines:
        jsonschema.validate(line, schema())
    assert [("result" in line, line["id"][:1]) for line in lines[:4]] == [
        (True, "a"), (False, "b"), (True, "c"), (True, "d")
    ]
    assert all("error" in line for line in lines[4:]) and len(lines) == 6
    assert lines[0]["result"]["question"]["id"] == "career-goals"
    assert "4 judged" not in capsys.readouterr().out


def test_fail_on(tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_text("I want to make a lot of money.")
    assert main(["review", str(file), "--fail-on", "information", "--out", str(tmp_path / "o.txt")]) == 1
    assert main(["review", str(file), "--out", str(tmp_path / "o.txt")]) == 0


def test_unwritable_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(ANSWER)
    assert main(["review", str(file), "--out", str(file / "below" / "o.txt")]) == 3
    assert "--out" in capsys.readouterr().err


def test_unwritable_home(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("INTERVIEW_HOME", str(blocked / "home"))
    assert main(["sessions", "list"]) == 3
    assert len(capsys.readouterr().err.strip().splitlines()) >= 2


def test_lists(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["questions"], ["rules"], ["metrics"], ["questions", "career-aspirations"], ["rules", "money"],
                      ["metrics", "pace"], ["rules", "--sources"], ["questions", "--format", "json"], ["--version"]):
        assert main(arguments) == 0
        assert capsys.readouterr().out.strip()
