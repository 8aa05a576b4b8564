"""``interview doctor``: every part is tried, what is missing is named with the line that mends it, no guesses."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from audio.stt import models
from tests import pulse, tiny_whisper
from trainer import doctor
from trainer.cli import main
from trainer.doctor import Part

PARTS = [name for name, _ in doctor.CHECKS]


def parts(*names: str) -> dict[str, Part]:
    """Some checks only, by the name of the part."""
    return {part.name: part for name, check in doctor.CHECKS if name in names for part in only(name, check)}


def only(name: str, check: object) -> Iterator[Part]:
    before = doctor.CHECKS
    try:
        doctor.CHECKS = ((name, check),)  # type: ignore[assignment]
        yield from list(doctor.examine())
    finally:
        doctor.CHECKS = before


def test_all_parts_are_told_in_text_and_json(capsys: pytest.CaptureFixture[str], own_home: Path) -> None:
    assert main(["doctor", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {part["name"] for part in told} >= {*PARTS} - {"Program"}
    for part in told:
        assert part["state"] in ("works", "note", "missing") and part["said"]
        assert part["state"] != "missing" or part["mend"], part
    states = {part["name"]: part for part in told}
    for name in ("Python", "Settings", "Aligner (PocketSphinx)", "Voice activity (Silero)", "Database", "Disk"):
        assert states[name]["state"] == "works", states[name]
    assert re.match(r"found (\d\d) of \1 words", states["Aligner (PocketSphinx)"]["said"])
    assert str(own_home) in states["Database"]["said"]
    assert states["Listener (Whisper)"]["mend"] == "interview models pull base.en"


def test_text_has_a_line_a_part_and_an_arrow_for_what_mends_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "CHECKS", [c for c in doctor.CHECKS if c[0] in ("Listener (Whisper)", "Disk")])
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("missing  Listener (Whisper)") and lines[1].split() == [
        "→", "interview", "models", "pull", "base.en"
    ]
    assert lines[2].startswith("works    Disk") and len(lines) == 3


HIDE = """
import ctypes, ctypes.util, sys
for name in {packages!r}:
    sys.modules[name] = None
_load, _find = ctypes.CDLL.__init__, ctypes.util.find_library
def load(self, name=None, *rest, **more):
    if any(hidden in str(name) for hidden in {libraries!r}):
        raise OSError(f"{{name}}: cannot open shared object file")
    _load(self, name, *rest, **more)
ctypes.CDLL.__init__ = load
ctypes.util.find_library = lambda name: None if any(h in name for h in {libraries!r}) else _find(name)
"""
"""What a computer without these packages and libraries is like, for every process below."""


def on_a_computer_without(
    folder: Path, *checks: str, packages: tuple[str, ...] = (), libraries: tuple[str, ...] = ()
) -> dict[str, Part]:
    """The parts as doctor tells them in a process of its own, from which something is hidden."""
    (folder / "sitecustomize.py").write_text(HIDE.format(packages=packages, libraries=libraries))
    code = (
        "import json\nfrom dataclasses import asdict\nfrom trainer import doctor\n"
        f"doctor.CHECKS = [check for check in doctor.CHECKS if check[0] in {checks!r}]\n"
        "print(json.dumps([asdict(part) for part in doctor.examine()]))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return {part["name"]: Part(**part) for part in json.loads(run.stdout)}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PortAudio comes with the package")
def test_without_portaudio(tmp_path: Path) -> None:
    told = on_a_computer_without(tmp_path, "Microphone", "Speaker", "Disk", libraries=("portaudio",))
    for name in ("Microphone", "Speaker"):
        assert told[name].state == "missing" and "PortAudio" in told[name].said
        assert "apt install libportaudio2" in told[name].mend and "browser" in told[name].mend
    assert told["Disk"].state == "works"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system brings the voice")
def test_without_a_voice(tmp_path: Path) -> None:
    told = on_a_computer_without(
        tmp_path, "Question voice", "Disk", packages=("espeakng_loader",), libraries=("espeak",)
    )
    assert told["Question voice"].state == "missing" and "espeak-ng" in told["Question voice"].mend
    assert told["Disk"].state == "works"


def test_without_the_package_of_the_voice(tmp_path: Path) -> None:
    told = on_a_computer_without(tmp_path, "Question voice", packages=("pyttsx3",))
    assert told["Question voice"].state == "missing" and "pip install pyttsx3" in told["Question voice"].mend


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("pocketsphinx", "Aligner (PocketSphinx)"),
        ("textstat", "Word figures (textstat)"),
        ("onnxruntime", "Voice activity (Silero)"),
        ("faster_whisper", "Listener (Whisper)"),
        ("sqlalchemy", "Database"),
        ("tokenizers", "Classifier of answers"),
    ],
)
def test_a_missing_package_is_named_and_the_rest_goes_on(package: str, name: str, tmp_path: Path) -> None:
    told = on_a_computer_without(tmp_path, name, "Disk", packages=(package,))
    assert told[name].state == "missing" and told[name].mend
    assert "no model" not in told[name].said
    assert told["Disk"].state == "works"
    assert told[name].needed is (name in doctor.NEEDED)


def test_a_damaged_database_or_settings_end_with_code_three(
    own_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "CHECKS", [c for c in doctor.CHECKS if c[0] in doctor.NEEDED])
    (own_home / "practice.sqlite3").write_bytes(b"no database " * 400)
    (own_home / "settings.toml").write_text("volume = 11")
    assert main(["doctor", "--format", "json"]) == 3
    told = {part["name"]: part for part in json.loads(capsys.readouterr().out)}
    assert told["Database"]["state"] == told["Settings"]["state"] == "missing"
    assert told["Database"]["mend"] and "volume" in told["Settings"]["said"]
    assert told["Python"]["state"] == "works"


def test_a_home_that_cannot_be_written_ends_with_code_three(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setattr(doctor, "CHECKS", [c for c in doctor.CHECKS if c[0] in ("Database", "Disk")])
    assert main(["doctor"]) == 3
    out = capsys.readouterr().out
    assert out.startswith("missing  Database") and "→" in out and "Disk" in out


def test_an_intruder_that_took_a_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another distribution's package called ``ui`` would be imported in place of ours."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__init__.py").touch()
    found = importlib.util.find_spec
    there = importlib.util.spec_from_file_location(
        "ui", tmp_path / "ui" / "__init__.py", submodule_search_locations=[str(tmp_path / "ui")]
    )
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, package=None: there if name == "ui" else found(name))
    told = parts("Program")["Program"]
    assert told.state == "missing" and told.needed
    assert str(tmp_path) in told.said and "virtual environment" in told.mend


def test_little_room_on_the_disk_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "FREE_BYTES", 10**18)
    part = parts("Disk")["Disk"]
    assert part.state == "note" and part.mend


def test_a_model_that_is_here_is_opened_and_heard(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_whisper.make(own_home / "models" / "tiny-random")
    here = models.Listed("tiny-random", "random weights", 2_000_000, True, model)
    monkeypatch.setattr(models, "listed", lambda folder: (here,))
    from audio import stt

    choose = stt.choose
    monkeypatch.setattr(stt, "choose", lambda engine, name, folder: choose(engine, str(model), folder))
    part = parts("Listener (Whisper)")["Listener (Whisper)"]
    assert part.state == "works" and "words of a sample" in part.said


@pytest.mark.real
def test_with_a_sound_server_both_devices_work(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pulse.running(tmp_path_factory.mktemp("p"), monkeypatch):
        told = parts("Microphone", "Speaker")
    assert told["Speaker"].state == "works" and "tone was played" in told["Speaker"].said
    assert told["Microphone"].state == "note" and "silence" in told["Microphone"].said, "nobody speaks into it"
