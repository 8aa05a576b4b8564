"""What a person can choose, with its defaults, and where the data lies.

One environment variable, ``INTERVIEW_HOME``, moves all data; ``INTERVIEW_DATABASE`` names another database.
"""

from __future__ import annotations

import contextlib
import dataclasses
import difflib
import json
import os
import secrets
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from trainer.errors import SettingsError, StoreError
from trainer.values import Assignment, Manner, Severity, Stage

APPLICATION = "voice-interview-trainer"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that may differ between two people, or two assignments.

    ``severities`` and ``rules_off`` are by pitfall id, ``bands`` (low, high; None is open) and
    ``metrics_off`` by metric id. ``stt_engine``: auto | whisper | sphinx | scripted. ``voice_rate_wpm``:
    words a minute of the question voice. ``sentence_model``: shipped, a name or a folder (``trainer.sentence_models``).
    """

    stt_engine: str = "auto"
    stt_model: str = "base.en"
    sentence_model: str = "shipped"
    tts_engine: str = "system"
    voice: str = ""
    voice_rate_wpm: int = 160
    microphone: str = ""
    speaker: str = ""
    manner: Manner = Manner.NOTHING_SPECIAL
    manner_asked: bool = False
    measures_off_by_choice: frozenset[str] = frozenset()
    stage: Stage | None = None
    rules_off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    metrics_off: frozenset[str] = frozenset()
    bands: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    silence_stop_s: float | None = None
    coach: bool = False

    @property
    def ends_on_silence_s(self) -> float | None:
        """The seconds of silence that end a recording: none unless switched on, and never for who stammers."""
        return None if self.manner is Manner.STAMMER else self.silence_stop_s

    def for_assignment(self, assignment: Assignment) -> Settings:
        """These settings with an assignment's metrics and ranges laid over them.

        A metric that the assignment asks for is on although it was switched off in the settings; what "How I
        speak" switches off stays off, whatever a coach asks for.
        """
        off = (self.metrics_off - assignment.metrics_on) | assignment.metrics_off
        return dataclasses.replace(self, metrics_off=off, bands={**self.bands, **assignment.bands})


_finder: Callable[[], Path | None] = lambda: None  # noqa: E731 - replaced by a shared server, never by a screen


def lend_home(finder: Callable[[], Path | None]) -> None:
    """Let somebody else say whose folder ``home()`` is: on a shared server each person has their own."""
    global _finder
    _finder = finder


_visited: ContextVar[Path | None] = ContextVar("visited", default=None)


@contextlib.contextmanager
def visiting(folder: Path) -> Iterator[None]:
    """Let ``home()`` be somebody's folder for a while, in this thread alone: a server goes from person to person."""
    before = _visited.set(folder)
    try:
        yield
    finally:
        _visited.reset(before)


def home() -> Path:
    """The folder that holds everything of the person at work; on one's own computer ``base_home()``."""
    return _visited.get() or _finder() or base_home()


def people_folder() -> Path:
    """Where a shared server keeps a folder for each person; no such folder on one's own computer."""
    return base_home() / "people"


def base_home() -> Path:
    """The folder of this installation: INTERVIEW_HOME, or this system's place for user data. Models lie here."""
    return Path(os.environ.get("INTERVIEW_HOME") or platformdirs.user_data_dir(APPLICATION, appauthor=False))


FILE = "settings.toml"

_RANGES: Mapping[str, tuple[float, float]] = {"voice_rate_wpm": (80, 300), "silence_stop_s": (1.0, 120.0)}
_CHOICES: Mapping[str, tuple[str, ...]] = {"stt_engine": ("auto", "whisper", "sphinx", "scripted", "none")}
_MEND = "Correct the file, or delete it to have the defaults again."


def load(folder: Path | None = None) -> Settings:
    """The settings of a data folder (default: ``home()``), defaults where nothing was chosen.

    ``SettingsError`` names the file, the key and what can stand there.
    """
    path = (home() if folder is None else folder) / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", _MEND) from error
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path} is not written as TOML: {error}.", _MEND) from None
    return parse(given, str(path))


def parse(given: Mapping[str, Any], where: str) -> Settings:
    """Settings from plain values, every one checked. ``where`` names their place in errors."""
    known = {each.name: each for each in dataclasses.fields(Settings)}
    values: dict[str, Any] = {}
    for key, value in given.items():
        if key not in known:
            close = difflib.get_close_matches(key, known, 1)
            hint = f"Did you mean {close[0]}?" if close else f"There are {', '.join(sorted(known))}."
            raise SettingsError(f"{where}: there is no setting {key[:60]!r}.", hint)
        values[key] = _READERS[key](value, key, where)
    return Settings(**values)


def save(settings: Settings, folder: Path | None = None) -> Path:
    """Write the settings, whole or not at all; only what differs from the defaults stands in the file.

    ``StoreError`` when the folder cannot be written or the disk is full; what was there before stays.
    """
    folder = home() if folder is None else folder
    path = folder / FILE
    text = to_toml(settings)
    beside = path.with_name(f".{FILE}.{secrets.token_hex(4)}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        hint = "Make room, or set INTERVIEW_HOME to a folder that can be written. The earlier settings are still there."
        raise StoreError(f"The settings could not be saved to {path}: {error.strerror}.", hint) from error
    return path


def to_toml(settings: Settings) -> str:
    """The settings as TOML, in the order of the fields; what ``parse`` reads back."""
    plain, tables = [], []
    defaults = Settings()
    for each in dataclasses.fields(Settings):
        value = getattr(settings, each.name)
        if value == getattr(defaults, each.name):
            continue
        if isinstance(value, Mapping):
            rows = [f"{_quoted(key)} = {_written(value[key])}" for key in sorted(value)]
            tables.append("\n".join([f"[{each.name}]", *rows]))
        else:
            plain.append(f"{each.name} = {_written(value)}")
    return "\n\n".join(part for part in ("\n".join(plain), *tables) if part) + "\n"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(str(value))
    if isinstance(value, frozenset):
        return f"[{', '.join(_quoted(item) for item in sorted(value))}]"
    if isinstance(value, tuple):
        ends = zip(("low", "high"), value)
        return f"{{{', '.join(f'{name} = {_written(end)}' for name, end in ends if end is not None)}}}"
    if isinstance(value, (int, float)):
        return repr(value)
    raise TypeError(f"{value!r} has no place in a settings file")


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are a part of TOML's but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _wrong(where: str, key: str, expected: str, value: object) -> SettingsError:
    return SettingsError(f"{where}: {key} is {str(value)[:60]!r}.", f"It is {expected}. {_MEND}")


def _text(value: Any, key: str, where: str) -> str:
    choices = _CHOICES.get(key)
    if not isinstance(value, str):
        raise _wrong(where, key, "a text in quotes", value)
    if choices and value not in choices:
        raise _wrong(where, key, f"one of {', '.join(choices)}", value)
    return value


def _truth(value: Any, key: str, where: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(where, key, "true or false", value)
    return value


def _number(value: Any, key: str, where: str) -> float:
    low, high = _RANGES.get(key, (-1e6, 1e6))
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise _wrong(where, key, f"a number from {low:g} to {high:g}", value)
    return float(value)


def _whole(value: Any, key: str, where: str) -> int:
    number = _number(value, key, where)
    if number != int(number):
        raise _wrong(where, key, "a whole number", value)
    return int(number)


def _names(value: Any, key: str, where: str) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _wrong(where, key, "a list of names in quotes", value)
    return frozenset(value)


def _one_of(kind: type[Manner] | type[Stage] | type[Severity]) -> Callable[[Any, str, str], Any]:
    def read(value: Any, key: str, where: str) -> Any:
        names = [each.value for each in kind]
        if value not in names:
            raise _wrong(where, key, f"one of {', '.join(names)}", value)
        return kind(value)

    return read


def _severities(value: Any, key: str, where: str) -> dict[str, Severity]:
    if not isinstance(value, dict):
        raise _wrong(where, key, "a table of names and severities", value)
    read = _one_of(Severity)
    return {name: read(each, f"{key}.{name}", where) for name, each in value.items()}


def _bands(value: Any, key: str, where: str) -> dict[str, tuple[float | None, float | None]]:
    if not isinstance(value, dict):
        raise _wrong(where, key, "a table of names and ranges", value)
    made = {}
    for name, band in value.items():
        at = f"{key}.{name}"
        if not isinstance(band, dict) or not set(band) <= {"low", "high"}:
            raise _wrong(where, at, "a range like { low = 120, high = 170 }; either end may be left out", band)
        low, high = (None if end not in band else _number(band[end], f"{at}.{end}", where) for end in ("low", "high"))
        if low is not None and high is not None and low > high:
            raise _wrong(where, at, "a range whose low end is not above its high end", band)
        made[name] = (low, high)
    return made


_READERS: Mapping[str, Callable[[Any, str, str], Any]] = {
    "stt_engine": _text,
    "stt_model": _text,
    "sentence_model": _text,
    "tts_engine": _text,
    "voice": _text,
    "voice_rate_wpm": _whole,
    "microphone": _text,
    "speaker": _text,
    "manner": _one_of(Manner),
    "manner_asked": _truth,
    "measures_off_by_choice": _names,
    "stage": _one_of(Stage),
    "rules_off": _names,
    "severities": _severities,
    "metrics_off": _names,
    "bands": _bands,
    "silence_stop_s": _number,
    "coach": _truth,
}
"""One reader a setting; a test holds the two lists equal."""
