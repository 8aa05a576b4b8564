"""``interview batch``: folders, media, texts and rows, each to one line, in order, whatever is wrong with one.

Above 300 lines: every test runs the one command over one made folder.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import numpy as np
import pytest

from audio import media
from audio.values import Recording, TimeSpan
from trainer import batch, practice
from trainer.batch import Results, pools
from trainer.cli import main
from trainer.commands import batch as batch_command
from trainer.demo import demo_answers
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
        str(tmp_path / "z.txt"),
        "one",
        "two",
        str(tmp_path / "nowhere.wav"),
        str(tmp_path / "empty"),
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


DEADLY = """
import os
from trainer import batch

def judge(row, pages):
    if row.path is not None:
        os._exit(9)
    return batch.judge(row, pages)
"""


def test_a_worker_that_dies_costs_only_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = Task(load_bank().get("career-aspirations"))
    (tmp_path / "deadly.py").write_text(DEADLY)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(pools, "judge", importlib.import_module("deadly").judge)
    rows = [batch.Row("sound", task, path=tmp_path / "a.wav"), batch.Row("words", task, text=ANSWER)]
    with closing(batch.Cores(2)) as pool:
        died, judged_ = (json.loads(outcome.line) for outcome in batch.run(rows, pool))
    assert died["error"]["code"] == "job_crashed" and died["error"]["hint"]
    assert "result" in judged_


def test_a_fault_of_the_program_is_that_rows_error_with_its_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by hand")

    monkeypatch.setattr(practice, "review_words", broken)
    outcome = batch.judge(batch.Row("a", Task(load_bank().get("career-aspirations")), text=ANSWER))
    assert json.loads(outcome.line)["error"]["code"] == "bug" and "by hand" in outcome.bug


def test_the_time_left_is_guessed_from_what_this_run_has_done(monkeypatch: pytest.MonkeyPatch) -> None:
    passed_s = [0.0]
    monkeypatch.setattr(batch_command, "time", SimpleNamespace(monotonic=lambda: passed_s[0]))
    tally = batch_command.Tally(1000)
    tally.done = 400  # by a run before this one, which says nothing of the pace of this
    told = []
    for judged_ in (True, False, True, True):
        passed_s[0] += 30.0
        tally.count(batch.Outcome("{}", judged_))
        told.append(tally.told())
    assert told == ["401 of 1000", "402 of 1000", "403 of 1000, about 298 min left", "404 of 1000, about 298 min left"]
    assert tally.share == 0.404
    tally.done = 995
    assert tally.told() == "999 of 1000, less than a minute left"
    tally.count(batch.Outcome("{}", True))
    assert tally.told() == "1000 of 1000" and (tally.good, tally.bad) == (4, 1)


# a file of results: order, resuming, workers -----------------------------------------------------------------------


def go(*words: object) -> int:
    return main(["batch", *map(str, words)])


def many(tmp_path: Path, count: int = 12) -> Path:
    texts = (ANSWER, "fine", "I want to earn a lot of money and then leave.")
    return jsonl(tmp_path / "rows.jsonl", *({"id": f"r{n}", "text": f"{texts[n % 3]} {n}"} for n in range(count)))


def test_two_workers_give_the_lines_of_one_in_the_same_order(tmp_path: Path) -> None:
    demo = demo_answers()[0]
    (tmp_path / "in").mkdir()
    for name in ("a", "b", "c"):
        media.save(media.load(demo.path).cut(TimeSpan(0, 5)), tmp_path / "in" / f"{name}.flac")
    rows = many(tmp_path)
    for workers in (1, 2):
        assert (
            go(tmp_path / "in", rows, "--stt", "none", "--workers", workers, "--out", tmp_path / f"{workers}.jsonl")
            == 0
        )
    one, two = ((tmp_path / f"{workers}.jsonl").read_bytes() for workers in (1, 2))
    assert one == two and len(one.splitlines()) == 15


def test_a_killed_run_goes_on_without_redoing_or_doubling(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows, out, whole = many(tmp_path, 40), tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    assert go(rows, "--out", whole) == 0
    command = [sys.executable, "-m", "trainer.cli", "batch", str(rows), "--out", str(out)]
    child = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while not out.exists() or out.read_bytes().count(b"\n") < 5:
        assert child.poll() is None
        time.sleep(0.01)
    child.kill()
    child.wait()
    with out.open("ab") as file:
        file.write(b'{"half a li')  # what a kill in the middle of a line leaves
    before = out.read_bytes().splitlines()[:-1]
    assert 5 <= len(before) < 40
    capsys.readouterr()
    assert go(rows, "--out", out) == 0
    said = capsys.readouterr().err
    done = int(said.split("Going on after ")[1].split()[0])
    assert len(before) - 1 <= done <= len(before) and f"{40 - done} judged" in said
    assert out.read_bytes() == whole.read_bytes()
    assert not (tmp_path / ".out.jsonl.run").exists()


@pytest.mark.parametrize("change", ["a row", "the question", "a row before"])
def test_what_changed_since_the_kill_is_judged_anew(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows, out = many(tmp_path, 6), tmp_path / "out.jsonl"
    monkeypatch.setattr(Results, "finish", lambda self: None)
    assert go(rows, "--out", out) == 0
    words = rows.read_text().splitlines()
    if change == "a row":
        words[4] = json.dumps({"id": "r4", "text": "Something else that was said."})
    elif change == "a row before":
        words.insert(0, json.dumps({"id": "new", "text": ANSWER}))
    rows.write_text("\n".join(words))
    monkeypatch.undo()
    capsys.readouterr()
    more = ["--question", "career-goals"] if change == "the question" else []
    assert go(rows, "--out", out, *more) == 0
    said = capsys.readouterr().err
    assert ("row 5" if change == "a row" else "row 1" if change == "a row before" else "anew") in said
    again = tmp_path / "again.jsonl"
    assert go(rows, "--out", again, *more) == 0
    assert out.read_bytes() == again.read_bytes()


def test_a_finished_run_ends_with_a_summary_and_a_page_that_leads_to_every_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = jsonl(
        tmp_path / "rows.jsonl",
        {"id": "<script>alert(1)</script>", "text": "I want to earn a lot of money and then leave."},
        {"id": "gone", "audio": "nowhere.wav"},
    )
    out = tmp_path / "res.jsonl"
    assert go(rows, "--out", out, "--reports", tmp_path / "pages") == 0
    said, page = capsys.readouterr().err, (tmp_path / "res.html").read_text()
    assert "1 judged" in said and "1 not readable" in said and "There is no file" in said
    assert "<script>" not in page and "&lt;script&gt;" in page and "nowhere.wav" in page
    assert 'href="pages/000001.html"' in page and "000002" not in page
    assert "<!doctype html>" in (tmp_path / "pages" / "000001.html").read_text()[:100].lower()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--reports", "x"], 2),
        (["--workers", "0"], 2),
        (["--workers", "999"], 2),
        (["--scheduler", "tcp://127.0.0.1:1"], 3),
    ],
)
def test_what_makes_no_sense_is_said_before_any_work(
    words: list[str], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert go(many(tmp_path, 1), *words) == code
    assert len(capsys.readouterr().err.splitlines()) >= 2
