"""Settings: written and read back whole, wrong ones named with their place, nothing lost on a full disk."""

import dataclasses
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import settings as module
from trainer.errors import SettingsError, StoreError
from trainer.settings import FILE, Settings, home, load, parse, save, to_toml
from trainer.values import Manner, Severity, Stage

FULL = Settings(
    stt_engine="sphinx",
    voice='a "quoted" \\ voice',
    voice_rate_wpm=140,
    microphone="Mikrofon (Größe) 🎤",
    manner=Manner.STAMMER,
    manner_asked=True,
    stage=Stage.CHANGING,
    rules_off=frozenset({"money", "vague"}),
    severities={"perks": Severity.INFORMATION},
    metrics_off=frozenset({"pace"}),
    bands={"pace": (110.0, None), "length": (None, 80.0), "pauses": (1.5, 2.5), "open": (None, None)},
    silence_stop_s=8.0,
    coach=True,
)


def test_nothing_chosen_is_the_defaults_and_an_empty_file() -> None:
    assert load() == Settings()
    assert to_toml(Settings()).strip() == ""


def test_everything_comes_back(own_home: Path) -> None:
    path = save(FULL)
    assert path == own_home / FILE and load() == FULL
    assert list(own_home.iterdir()) == [path]


def test_same_settings_same_bytes() -> None:
    assert to_toml(FULL) == to_toml(dataclasses.replace(FULL, bands=dict(reversed(FULL.bands.items()))))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBER = st.floats(-1e5, 1e5) | st.none()


@given(
    voice=TEXT,
    off=st.frozensets(TEXT, max_size=4),
    bands=st.dictionaries(TEXT, st.tuples(NUMBER, NUMBER).filter(lambda b: None in b or b[0] <= b[1]), max_size=4),
)
def test_any_text_survives_the_file(voice: str, off: frozenset[str], bands: dict[str, tuple[float, float]]) -> None:
    import tomllib

    chosen = Settings(voice=voice, rules_off=off, bands=bands)
    assert parse(tomllib.loads(to_toml(chosen)), "here") == chosen


def test_the_folder_may_be_moved_by_one_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "elsewhere"))
    assert home() == tmp_path / "elsewhere"
    save(FULL)
    assert (tmp_path / "elsewhere" / FILE).is_file()
    monkeypatch.delenv("INTERVIEW_HOME")
    assert module.APPLICATION in str(home())


@pytest.mark.parametrize(
    ("text", "key", "hint"),
    [
        ('voise = "x"', "voise", "Did you mean voice?"),
        ("zzzqq = 1", "zzzqq", "There are bands"),
        ("voice = 3", "voice", "a text"),
        ('voice_rate_wpm = "fast"', "voice_rate_wpm", "80 to 300"),
        ("voice_rate_wpm = 9000", "voice_rate_wpm", "80 to 300"),
        ("voice_rate_wpm = 100.5", "voice_rate_wpm", "whole"),
        ("voice_rate_wpm = true", "voice_rate_wpm", "number"),
        ("silence_stop_s = nan", "silence_stop_s", "1 to 120"),
        ('stt_engine = "magic"', "stt_engine", "auto, whisper"),
        ('manner = "fast"', "manner", "second_language"),
        ("stage = []", "stage", "early"),
        ('coach = "yes"', "coach", "true or false"),
        ('rules_off = "money"', "rules_off", "a list"),
        ("rules_off = [1]", "rules_off", "a list"),
        ('[severities]\nmoney = "error"', "severities.money", "try_this"),
        ("severities = 1", "severities", "a table"),
        ("[bands]\npace = [1, 2]", "bands.pace", "low = 120"),
        ("[bands]\npace = {low = 3, high = 2}", "bands.pace", "low end"),
        ("[bands]\npace = {low = 'x'}", "bands.pace.low", "number"),
        ("[bands]\npace = {mid = 1}", "bands.pace", "low = 120"),
        ("bands = 2", "bands", "a table"),
    ],
)
def test_a_wrong_setting_names_file_key_and_what_can_stand_there(
    own_home: Path, text: str, key: str, hint: str
) -> None:
    (own_home / FILE).write_text(text)
    with pytest.raises(SettingsError) as caught:
        load()
    assert str(own_home / FILE) in caught.value.message and key in caught.value.message
    assert hint in caught.value.hint


@pytest.mark.parametrize("raw", [b"voice = ", b"\xff\xfe\x00", b"[[[", b"voice = 'a'\nvoice = 'b'"])
def test_a_broken_file_is_named_and_left_alone(own_home: Path, raw: bytes) -> None:
    (own_home / FILE).write_bytes(raw)
    with pytest.raises(SettingsError) as caught:
        load()
    assert FILE in caught.value.message and caught.value.hint
    assert (own_home / FILE).read_bytes() == raw


def test_a_folder_in_the_file_s_place_is_an_error(own_home: Path) -> None:
    (own_home / FILE).mkdir()
    with pytest.raises(SettingsError):
        load()
    with pytest.raises(StoreError):
        save(FULL)


def test_a_home_below_a_file_cannot_be_written_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert load(tmp_path / "file" / "home") == Settings()
    with pytest.raises(StoreError) as caught:
        save(FULL, tmp_path / "file" / "home")
    assert "INTERVIEW_HOME" in caught.value.hint


def test_a_full_disk_keeps_the_earlier_settings(own_home: Path) -> None:
    save(FULL)
    before = (own_home / FILE).read_bytes()
    script = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from trainer.errors import StoreError\n"
        "from trainer.settings import Settings, save\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))\n"
        "try:\n    save(Settings(voice='x' * 9999), Path(sys.argv[1]))\n"
        "except StoreError as error:\n    print(error.hint)\n"
    )
    assert hasattr(resource, "RLIMIT_FSIZE")
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, str(own_home)], capture_output=True, text=True, env=os.environ, check=False
    )
    assert "Make room" in done.stdout, done.stderr
    assert (own_home / FILE).read_bytes() == before
    assert [path.name for path in own_home.iterdir()] == [FILE]


def test_every_setting_has_its_reader() -> None:
    assert list(module._READERS) == [each.name for each in dataclasses.fields(Settings)]
