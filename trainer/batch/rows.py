"""What there is to judge: folders, media files, text files and .jsonl taken apart into rows, in order."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from audio import media
from trainer import codec, practice, roles
from trainer.errors import InputError, TrainerError
from trainer.given import read_transcript
from trainer.practice import Task
from trainer.questions import Bank
from trainer.values import RoleProfile, Stage

WORDS_SUFFIXES = practice.TYPED_ENDINGS


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to judge. Exactly one of ``text``, ``path`` and ``error`` is given."""

    id: str
    task: Task
    text: str | None = None
    path: Path | None = None
    error: InputError | None = None

    @property
    def stamp(self) -> str:
        """What the row's input looked like: another text, or a file changed since, has another stamp."""
        held: object = self.text
        if self.path is not None:
            try:
                stat = self.path.stat()
                held = [str(self.path), stat.st_size, stat.st_mtime_ns]
            except OSError:
                held = [str(self.path)]
        asked = [self.task.question.id, self.task.question.prompt, codec.plain(self.task.profile)]
        asked += [codec.plain(self.task.given), str(self.task.stage)]
        told = self.error.message if self.error else ""
        packed = json.dumps([self.id, held, asked, told], sort_keys=True)
        return hashlib.sha256(packed.encode()).hexdigest()[:24]


def rows(paths: Sequence[Path | str], task: Task, bank: Bank) -> Iterator[Row]:
    """Everything the paths name, in order; folders by name, hidden files and unknown endings left out."""
    for given in paths:
        path = Path(given)
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if p.is_file() and _wanted(p, path))
            yield from (Row(str(p), task, path=p) for p in found)
            if not found:
                problem = InputError(f"{path} holds no recordings or texts.", "Name another folder.")
                yield Row(str(given), task, error=problem)
        elif path.suffix.lower() == ".jsonl":
            yield from _lines(path, task, bank)
        else:
            yield Row(str(given), task, path=path)


def count(paths: Sequence[Path | str]) -> int:
    """How many rows the paths name, for the time left: nothing is judged and no row taken apart."""
    return sum(_count(Path(path)) for path in paths)


def _count(path: Path) -> int:
    if path.is_dir():
        return sum(1 for p in path.rglob("*") if p.is_file() and _wanted(p, path)) or 1
    if path.suffix.lower() == ".jsonl" and path.is_file():
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    return 1


def _wanted(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and (media.is_media_name(path) or path.suffix.lower() in WORDS_SUFFIXES)


def _lines(path: Path, task: Task, bank: Bank) -> Iterator[Row]:
    try:
        file = path.open("rb")
    except OSError as error:
        problem = InputError(f"{path} cannot be read: {error.strerror}.", "Check the name and the folder.")
        yield Row(str(path), task, error=problem)
        return
    with file:
        for number, raw in enumerate(file, 1):
            name = f"{path}:{number}"
            try:
                line = raw.decode("utf-8-sig")
            except UnicodeDecodeError:
                yield Row(name, task, error=InputError(f"{name} is not UTF-8.", "Save the file as UTF-8."))
                continue
            if line.strip():
                yield _row(line, name, path.parent, task, bank)


def _row(line: str, name: str, folder: Path, task: Task, bank: Bank) -> Row:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, json.JSONDecodeError) else "nested too deep, or a number too long"
        return Row(name, task, error=InputError(f"{name}: not valid JSON ({why}).", "One JSON object a line."))
    if not isinstance(data, dict):
        return Row(name, task, error=InputError(f"{name}: not an object.", "One JSON object a line."))
    row_id = name if data.get("id") is None else str(data["id"])
    try:
        own = replace(
            task,
            question=bank.match(_text(data, "question")) if data.get("question") else task.question,
            profile=_profile(data["role"]) if data.get("role") else task.profile,
            stage=Stage(_text(data, "stage")) if data.get("stage") else task.stage,
        )
        if data.get("transcript"):
            own = replace(own, given=read_transcript(folder / _text(data, "transcript")))
        if data.get("audio"):
            return Row(row_id, own, path=folder / _text(data, "audio"))
        return Row(row_id, own, text=_text(data, "text"))
    except InputError as error:
        return Row(row_id, task, error=InputError(f"{name}: {error.message}", error.hint))
    except TrainerError as error:
        return Row(row_id, task, error=InputError(f"{name}: {error.message}", error.hint))
    except ValueError as error:
        return Row(row_id, task, error=InputError(f"{name}: {error}.", "See `interview batch --help`."))


def _text(data: dict[str, Any], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise InputError(f"{key} is {'missing' if value is None else 'not text'}.", f'Give "{key}" as a string.')
    return value


def _profile(role: Any) -> RoleProfile | None:
    """A title, a whole description, or an object with the fields of a profile."""
    if isinstance(role, str):
        return roles.read_profile(role)
    known = {field.name for field in fields(RoleProfile)}
    if not isinstance(role, dict) or set(role) - known or not all(isinstance(v, str) for v in role.values()):
        raise InputError("role is no profile.", f"Give a title, or an object with {', '.join(sorted(known))} as text.")
    return RoleProfile(**{"title": "", **role})
