"""The listener's own code and its weights, through the command line: made weights, a stand-in for the hub."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from audio import media
from audio.stt import models
from audio.values import TimeSpan
from tests import hub as stand_in
from tests import tiny_whisper
from trainer.cli import main
from trainer.demo import demo_answers
from trainer.report.to_json import schema


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_whisper.make(tmp_path_factory.mktemp("models") / "tiny-random")


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "answer.wav"
    media.save(media.load(demo_answers()[0].path).cut(TimeSpan(0, 8)), path)
    return path


def test_whisper_through_the_command_line(answer: Path, weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["review", str(answer), "--stt", "whisper", "--model", str(weights), "--format", "json"]
    outs = []
    for _ in range(2):
        assert main(call) == 0
        outs.append(capsys.readouterr().out)
    assert outs[0] == outs[1], "the same sound, the same bytes"
    row = json.loads(outs[0])
    jsonschema.validate(row, schema())
    transcript, audio = row["result"]["transcript"], row["result"]["audio"]
    assert transcript["engine"].startswith("whisper tiny-random") and transcript["reliable"]
    assert transcript["words"]
    times = [(word["start_s"], word["end_s"]) for word in transcript["words"] if word["start_s"] is not None]
    assert times == sorted(times) and all(0 <= a <= b <= audio["duration_s"] for a, b in times)


def test_a_model_alone_names_its_listener(answer: Path, weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", str(answer), "--model", str(weights), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["result"]["transcript"]["engine"].startswith("whisper tiny-random")


def test_a_folder_without_a_tokenizer_is_refused(
    answer: Path, weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without it faster-whisper would ask the network."""
    for file in weights.iterdir():
        if file.name != "tokenizer.json":
            (tmp_path / file.name).write_bytes(file.read_bytes())
    assert main(["review", str(answer), "--stt", "whisper", "--model", str(tmp_path)]) == 3
    assert "tokenizer.json" in capsys.readouterr().err


def test_damaged_weights_are_an_error_with_a_hint(
    answer: Path, weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in weights.iterdir():
        data = file.read_bytes()
        (tmp_path / file.name).write_bytes(data[: len(data) // 2] if file.name == "model.bin" else data)
    assert main(["review", str(answer), "--stt", "whisper", "--model", str(tmp_path), "--format", "json"]) == 3
    captured = capsys.readouterr()
    error = json.loads(captured.out)["error"]
    assert error["code"] == "engine" and error["hint"] and "Traceback" not in captured.err


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[stand_in.Hub]:
    files = {"config.json": b"{}", "model.bin": os.urandom(300_000), "tokenizer.json": b"{}"}
    with stand_in.running(stand_in.Hub(files)) as serving:
        monkeypatch.setenv("HF_ENDPOINT", serving.endpoint)
        monkeypatch.setattr(models, "KNOWN", {"toy.en": serving.model()})
        yield serving


def test_models_are_listed_pulled_and_listed(
    hub: stand_in.Hub, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list"]) == 0
    assert "0 MB to get" in capsys.readouterr().out
    assert main(["models", "pull", "toy.en"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and "toy.en is ready" in captured.err
    assert (own_home / "models" / "toy.en" / "model.bin").read_bytes() == hub.files["model.bin"]
    assert all(stand_in.REVISION in path and token is None for path, _, token in hub.asked)
    assert main(["models", "list"]) == 0
    assert "on this computer" in capsys.readouterr().out
    asked = len(hub.asked)
    assert main(["models", "pull", "toy.en"]) == 0
    assert len(hub.asked) == asked, "what is here is not fetched again"


def test_a_cut_line_leaves_nothing_that_looks_whole(
    hub: stand_in.Hub, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.files["model.bin"] = bytes(300_000)  # another file than the pinned one
    assert main(["models", "pull", "toy.en"]) == 3
    captured = capsys.readouterr()
    assert len(captured.err.strip().splitlines()) >= 2 and "Traceback" not in captured.err
    assert main(["models", "list"]) == 0
    assert "to get" in capsys.readouterr().out
