"""Words that a person hands over instead of having them recognised: typed text, a text file, a JSON transcript."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from audio.values import Transcript, Word
from trainer.errors import InputError

LONGEST_BYTES = 20_000_000
"""More than anybody says in a day: what is longer is another kind of file."""
EXPECTED = 'Expected {"words": [{"text": …, "start_s": …, "end_s": …}]} or {"text": …}.'


def corrected(text: str) -> Transcript:
    """Words that a person put right, ready to be given to a task: they are timed against the sound anew."""
    return Transcript.typed(_whole(text), engine="corrected")


def typed_words(text: str) -> Transcript:
    """Words from the keyboard; what cannot stand in a text (NUL, halves of characters) is taken out."""
    return Transcript.typed(_whole(text))


def read_words(path: Path | str) -> Transcript:
    """Words from a file: plain text, or JSON with ``words`` (each with times or without) or ``text``."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {path}.", "Check the name and the folder.") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder.", "Name one file, or use `interview batch` for a folder.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{path} cannot be read: {reason}.", "Check its name, and that you may read it.") from None
    return parse_words(raw, path.name)


def read_transcript(path: Path | str) -> Transcript:
    """The words of a recording from a file, as somebody wrote them down: ``read_words`` for ``--transcript``."""
    return replace(read_words(path), engine="given")


def parse_words(raw: bytes, name: str) -> Transcript:
    """Words from the bytes of a text or JSON transcript; ``name`` is for messages and the ending."""
    if len(raw) > LONGEST_BYTES:
        raise InputError(f"{name} is too long to be an answer.", "Give the words of one answer, without anything else.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{name} is not text in UTF-8.", "Save it as plain text (UTF-8) and try again.") from None
    if not name.lower().endswith(".json"):
        return typed_words(text)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{name}, line {error.lineno}: {error.msg}.", "It must be valid JSON.") from None
    except (ValueError, RecursionError):
        message = f"{name} cannot be taken apart: it is nested too deep, or holds a number too long to be one."
        raise InputError(message, EXPECTED) from None
    try:
        return words_from_json(data)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise InputError(f"{name}: {error}.", EXPECTED) from None


def words_from_json(data: Any) -> Transcript:
    """A transcript from the shapes our own JSON and common recognisers write. ValueError says what is wrong."""
    for envelope in ("result", "transcript"):
        if isinstance(data, dict) and isinstance(data.get(envelope), dict):
            data = data[envelope]
    verbatim = isinstance(data, dict) and data.get("verbatim") is True
    rows = data.get("words") if isinstance(data, dict) else data
    if rows is None and isinstance(data, dict) and isinstance(data.get("text"), str):
        return Transcript.typed(_whole(data["text"]), engine="given")
    if rows is None or not isinstance(data, dict | list):
        raise ValueError("neither words nor text in it")
    if not isinstance(rows, list):
        raise ValueError('"words" is not a list')
    words = [word for number, row in enumerate(rows, 1) for word in _words(row, number)]
    if not all(word.start_s is not None for word in words):
        words = [Word(word.text) for word in words]
    return Transcript(tuple(words), engine="given", verbatim=verbatim)


def _words(row: Any, number: int) -> list[Word]:
    """One entry: a string, [text, start, end], or an object. Several words in one entry have no times."""
    if isinstance(row, str):
        row = {"text": row}
    elif isinstance(row, list):
        row = dict(zip(("text", "start_s", "end_s"), row))
    text = row.get("text", row.get("word")) if isinstance(row, dict) else None
    if not isinstance(text, str):
        raise ValueError(f"word {number} has no text")
    parts = _whole(text).split()
    start = _number(row.get("start_s", row.get("start")), f"the start of word {number}")
    end = _number(row.get("end_s", row.get("end")), f"the end of word {number}")
    confidence = _number(row.get("confidence"), f"the confidence of word {number}")
    if confidence is not None and not 0 <= confidence <= 1:
        raise ValueError(f"the confidence of word {number} is {confidence:g}, not between 0 and 1")
    if len(parts) != 1 or start is None or end is None:
        return [Word(part) for part in parts]
    try:
        return [Word(parts[0], start, end, confidence)]
    except ValueError:
        raise ValueError(f"word {number} starts at {start:g} s and ends at {end:g} s") from None


def _number(value: Any, what: str) -> float | None:
    if value is None:
        return None
    try:
        if isinstance(value, bool):
            raise TypeError
        return float(value)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{what} is no number") from None


def _whole(text: str) -> str:
    return text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
