"""``interview batch``: folders, media, texts and rows, each to one line, in order, whatever is wrong with one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from audio import media
from audio.values import Recording, TimeSpan
from trainer import batch, practice
from trainer.cli import main
from trainer.demo import demo_answers
from trainer.jobs import Jobs
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.report.to_json import schema

ANSWER = "I want to lead a night crew, because I grew up beside a depot. This job would let me plan the repairs."
Batch = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def judged(capsys: pytest.CaptureFixture[str]) -> Batch:
    """Run a batch; its lines, each as the schema has it; exit code 0 is part of it."""
    validator = jsonschema.Draft202012Validator(schema())

    def run(*arguments: object) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert main(["batch", *map(str, arguments)]) == 0
        captured = capsys.readouterr()
        lines = [json.loads(line) for line in captured.out.splitlines()]
        for line in lines:
            validator.validate(line)
        good = sum("result" in line for line in lines)
        assert captured.err.splitlines()[-1] == f"{good} judged, {len(lines) - good} not readable"
        return lines

    return run


def jsonl(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_a_folder_in_the_order_of_its_names_without_what_is_no_answer(tmp_path: Path, judged: Batch) -> None:
    for name in ("b.txt", "a.md", "c/d.txt", ".hidden.txt", ".git/e.txt", "notes.docx", "list.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ANSWER)
    media.save(Recording(np.zeros(16_000, np.float32), 16_000), tmp_path / "Silence.WAV.wav")
    assert [line["id"] for line in judged(tmp_path, "--stt", "none")] == [
        str(tmp_path / name) for name in ("Silence.WAV.wav", "a.md", "b.txt", "c/d.txt")
    ]


def test_inputs_of_every_kind_in_the_order_given(tmp_path: Path, judged: Batch) -> None:
    (tmp_path / "z.txt").write_text(ANSWER)
    (tmp_path / "empty").mkdir()
    rows = jsonl(tmp_path / "rows.jsonl", {"id": "one", "text": ANSWER}, {"id": "two", "text": "fine"})
    lines = judged(tmp_path / "z.txt", rows, tmp_path / "nowhere.wav", tmp_path / "empty", tmp_path / "nowhere.jsonl")
    assert [line["id"] for line in lines] == [
        str(tmp_path / "z.txt"), "one", "two", str(tmp_path / "nowhere.wav"), str(tmp_path / "empty"),
        str(tmp_path / "nowhere.jsonl"),
    ]
    assert ["error" in line for line in lines] == [False, False, False, True, True, True]
    assert all(line["error"]["hint"] for line in lines[3:])


def test_sound_and_words_lie_beside_the_rows_that_name_them(
    tmp_path: Path, judged: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = demo_answers()[0]
    (tmp_path / "sound").mkdir()
    media.save(media.load(demo.path).cut(TimeSpan(0, 4)), tmp_path / "sound" / "a.flac")
    words = [word.text for word in demo.transcript.words if word.end_s is not None and word.end_s < 4]
    (tmp_path / "sound" / "a.txt").write_text(" ".join(words))
    rows = jsonl(
        tmp_path / "rows.jsonl",
        {"id": "beside", "audio": "sound/a.flac", "transcript": "sound/a.txt"},
        {"id": "absolute", "audio": str(tmp_path / "sound" / "a.flac"), "transcript": "sound/a.txt"},
        {"id": "no words", "audio": "sound/a.flac", "transcript": "sound/b.txt"},
        {"id": "no sound", "audio": "sound/b.flac"},
    )
    monkeypatch.chdir("/")
    beside, absolute, no_words, no_sound = judged(rows, "--stt", "none")
    assert beside["result"]["transcript"]["text"] == " ".join(words)
    assert beside["result"]["transcript"]["words"][0]["start_s"] is not None
    assert beside["result"] == absolute["result"]
    assert "b.txt" in no_words["error"]["message"] and "b.flac" in no_sound["error"]["message"]


def test_question_role_and_stage_of_a_row(tmp_path: Path, judged: Batch) -> None:
    (tmp_path / "profile.toml").write_text('title = "Planner"\nresponsibilities = ["plan night repairs"]\n')
    rows = jsonl(
        tmp_path / "rows.jsonl",
        {"id": "default", "text": ANSWER},
        {"id": "by id", "question": "career-goals", "text": ANSWER},
        {"id": "by words", "question": "what are your goals for your career?", "text": ANSWER},
        {"id": "own words", "question": "Which bridge would you like to repaint?", "text": ANSWER},
        {"id": "title", "role": "Depot planner", "text": ANSWER},
        {"id": "whole", "role": {"title": "Planner", "description": "- plan the repairs"}, "text": ANSWER},
        {"id": "pasted", "role": "Planner\n\nYou will:\n- plan the repairs\n- lead a crew", "text": ANSWER},
        {"id": "stage", "stage": "early", "text": ANSWER},
    )
    lines = {line["id"]: line["result"] for line in judged(rows, "--question", "five-years")}
    assert lines["default"]["question"]["id"] == "five-years"
    assert lines["by id"]["question"]["id"] == lines["by words"]["question"]["id"] == "career-goals"
    assert lines["own words"]["question"]["prompt"] == "Which bridge would you like to repaint?"
    assert lines["default"]["content"]["alignment"]["role"] is None
    for name in ("whole", "pasted"):
        requirements = lines[name]["content"]["alignment"]["role"]["requirements"]
        assert any("plan the repairs" in one["text"] for one in requirements), name


BAD_ROWS: dict[str, object] = {
    "not JSON": "{",
    "a list": "[1]",
    "a number": "7",
    "nothing to judge": {"id": "x"},
    "text that is a number": {"id": "x", "text": 5},
    "text that is null": {"id": "x", "text": None},
    "audio that is a number": {"id": "x", "audio": 5},
    "question that is a list": {"id": "x", "question": ["a"], "text": ANSWER},
    "an unknown stage": {"id": "x", "stage": "late", "text": ANSWER},
    "a role that is a number": {"id": "x", "role": 5, "text": ANSWER},
    "a role with unknown fields": {"id": "x", "role": {"salary": "high"}, "text": ANSWER},
    "a role with a number in it": {"id": "x", "role": {"title": 5}, "text": ANSWER},
    "a transcript that is a list": {"id": "x", "audio": "a.wav", "transcript": []} | {"transcript": [1]},
    "nested without end": "[" * 100_000,
    "a number too long": '{"id": ' + "9" * 5000 + "}",
}


@pytest.mark.parametrize("name", BAD_ROWS)
def test_a_bad_row_is_its_own_error_and_says_its_line(name: str, tmp_path: Path, judged: Batch) -> None:
    rows = jsonl(tmp_path / "rows.jsonl", {"id": "before", "text": ANSWER}, BAD_ROWS[name], {"id": "x", "text": ANSWER})
    before, bad, after = judged(rows)
    assert "result" in before and "result" in after
    assert f"{rows}:2" in bad["error"]["message"] and bad["error"]["hint"]
    assert len(bad["error"]["message"]) < 400


def test_ids_come_back_as_text_whatever_they_were(tmp_path: Path, judged: Batch) -> None:
    ids: list[object] = ["a", 7, "a", "words.json", "ünïcode 🎉", "", None, 1.5]
    rows = jsonl(tmp_path / "rows.jsonl", *({"id": one, "text": ANSWER} for one in ids), {"text": ANSWER})
    got = [line["id"] for line in judged(rows)]
    assert got[:5] == ["a", "7", "a", "words.json", "ünïcode 🎉"] and got[7] == "1.5"
    assert got[5] == "" and got[6] == f"{rows}:7", "a row without a name is called by its line"
    assert got[8] == f"{rows}:9"


def test_hostile_rows(tmp_path: Path, judged: Batch) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(
        b"\xef\xbb\xbf"
        + "\r\n".join(
            [
                '{"id": "half a character", "text": "I want \\ud800 to lead"}',
                "",
                '{"id": "\\u0000\\u001b[31m", "text": "\\u0000I want\\u2028 to lead\\u001b[31m"}',
                '{"id": "twice", "id": "last", "text": "fine"}',
                '{"id": "page", "text": "<script>alert(1)</script>"}',
                '{"id": "words.json", "text": "{not json} at all"}',
            ]
        ).encode()
    )
    lines = judged(rows)
    assert all("result" in line for line in lines) and len(lines) == 5
    assert lines[2]["id"] == "last"


def test_a_row_that_is_not_text_is_its_own_error(tmp_path: Path, judged: Batch) -> None:
    rows = tmp_path / "rows.jsonl"
    row = json.dumps({"id": "a", "text": ANSWER}).encode()
    rows.write_bytes(row + b'\n{"id": "b", "text": "caf\xe9"}\n' + row)
    before, bad, after = judged(rows)
    assert "result" in before and "result" in after
    assert f"{rows}:2" in bad["error"]["message"] and "UTF-8" in bad["error"]["message"]


def test_the_same_rows_the_same_bytes_and_one_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = jsonl(tmp_path / "rows.jsonl", *({"id": str(n), "text": ANSWER} for n in range(20)))
    outs = []
    for _ in range(2):
        assert main(["batch", str(rows)]) == 0
        outs.append(capsys.readouterr().out)
    assert outs[0] == outs[1] and len(outs[0].splitlines()) == 20


def test_out_takes_the_lines_and_leaves_the_output_empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows, out = jsonl(tmp_path / "rows.jsonl", {"id": "a", "text": "I want to make a lot of money."}), tmp_path / "out"
    assert main(["batch", str(rows), "--out", str(out), "--fail-on", "information"]) == 1
    assert capsys.readouterr().out == ""
    assert json.loads(out.read_text())["id"] == "a"


def test_a_worker_that_dies_costs_only_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = tmp_path / "a.wav"
    shutil.copy(demo_answers()[0].path, sound)
    task = Task(load_bank().get("career-aspirations"))
    monkeypatch.setattr(practice, "review_file", _die)
    rows = [batch.Row("sound", task, path=sound), batch.Row("words", task, text=ANSWER)]
    with Jobs() as jobs:
        outcomes = list(batch.run(iter(rows), jobs, lambda done, what: None))
    died, judged_ = (json.loads(outcome.line) for outcome in outcomes)
    assert died["error"]["code"] == "job_crashed" and died["error"]["hint"]
    assert "result" in judged_


def _die(path: Path, task: Task) -> None:
    import os

    os._exit(9)
