"""Question packs: reading one, and saying precisely what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from trainer.errors import PackError
from trainer.questions.fields import PACK_FIELDS, QUESTION_FIELDS, Fault, check_fields
from trainer.questions.kinds import Kind, kinds, known_elements, known_pitfalls, numbered
from trainer.questions.lines import Place, line_of, positions
from trainer.values import FollowUp, LengthTarget, Question

LARGEST_BYTES = 2_000_000
"""A pack of a hundred questions has about 150 kB; what is far beyond that is no pack."""

HINT = "Mend these lines; the other packs work meanwhile. `interview packs check FILE` looks again."


class Problem(NamedTuple):
    """One thing wrong with a pack: ``line`` counts from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Pack:
    """A file of questions. ``roles``: titles it is meant for, none for a general pack."""

    name: str
    title: str
    about: str
    roles: tuple[str, ...]
    questions: tuple[Question, ...]


def check_pack(path: Path, *, elements: Collection[str] | None = None, pitfalls: Collection[str] | None = None) -> Pack:
    """The pack in ``path``. Raises PackError that lists every problem as ``file:line: what``.

    ``elements`` and ``pitfalls`` are the ids that exist; without them, those that some question kind names.
    """
    pack, problems = read_pack(path, elements=elements, pitfalls=pitfalls)
    if pack is None:
        raise PackError("\n".join(map(str, problems)), HINT)
    return pack


def example_pack() -> str:
    """The text of a small pack with every key explained: what to copy when writing one's own."""
    return resources.files("trainer.questions").joinpath("example.toml").read_text(encoding="utf-8")


def read_pack(
    path: Path, *, elements: Collection[str] | None = None, pitfalls: Collection[str] | None = None
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """The pack, or None and every problem found, in the order of their lines."""
    text, problem = _text(path)
    if problem is not None:
        return None, (problem,)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (_bad_toml(path, text, str(error)),)
    except RecursionError:
        return None, (Problem(str(path), 1, "is nested too deeply for a question pack"),)
    known = (
        known_elements() if elements is None else frozenset(elements),
        known_pitfalls() if pitfalls is None else frozenset(pitfalls),
    )
    faults = [*check_fields(table, (), PACK_FIELDS), *_faults(table, *known)]
    if faults:
        where = positions(text)
        found = {Problem(str(path), line_of(where, fault.place), fault.message) for fault in faults}
        return None, tuple(sorted(found, key=lambda one: (one.line, one.message)))
    return _pack(path.stem, table), ()


def _text(path: Path) -> tuple[str, Problem | None]:
    try:
        data = path.read_bytes()
    except OSError as error:
        return "", Problem(str(path), 1, f"cannot be read: {(error.strerror or 'unknown cause').lower()}")
    if len(data) > LARGEST_BYTES:
        return "", Problem(str(path), 1, f"has {len(data):,} bytes; a pack may have {LARGEST_BYTES:,}")
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Problem(str(path), line, "is not UTF-8 text; save the file as UTF-8")


def _bad_toml(path: Path, text: str, said: str) -> Problem:
    at = re.search(r"\(at line (\d+), column (\d+)\)$", said)
    line = int(at[1]) if at else text.count("\n") + 1
    what = re.sub(r"\s*\(at .*\)$", "", said)
    return Problem(str(path), line, f"is not valid TOML here: {what}")


def _faults(table: Mapping[str, Any], elements: frozenset[str], pitfalls: frozenset[str]) -> list[Fault]:
    faults: list[Fault] = []
    questions = table.get("question")
    if not isinstance(questions, list):
        return faults
    seen: dict[str, int] = {}
    for index, entry in enumerate(questions):
        if not isinstance(entry, dict):
            continue
        place: Place = ("question", index)
        faults += check_fields(entry, place, QUESTION_FIELDS)
        name = entry.get("id")
        if isinstance(name, str):
            if name in seen:
                faults.append(Fault((*place, "id"), f"“{name}” is the id of question {seen[name]} already"))
            seen.setdefault(name, index + 1)
        faults += _unknown_ids(entry, place, elements, pitfalls)
    return faults


def _unknown_ids(
    entry: Mapping[str, Any], place: Place, elements: frozenset[str], pitfalls: frozenset[str]
) -> list[Fault]:
    """Elements, pitfalls and kinds that do not exist. Only looks at values of the right type."""
    faults: list[Fault] = []

    def look(value: object, at: Place, known: Collection[str], what: str) -> None:
        if isinstance(value, str) and value not in known:
            faults.append(Fault(at, f"there is no {what} “{value}”", value, tuple(sorted(known))))

    def look_in(values: object, at: Place, known: Collection[str], what: str) -> None:
        for number, value in enumerate(values if isinstance(values, list) else ()):
            look(value, (*at, number), known, what)

    look(entry.get("kind"), (*place, "kind"), kinds(), "question kind")
    look_in(entry.get("credit"), (*place, "credit"), elements, "element")
    look_in(entry.get("rules"), (*place, "rules"), pitfalls, "pitfall")
    frameworks = entry.get("frameworks")
    for name, ids in frameworks.items() if isinstance(frameworks, dict) else ():
        look_in(ids, (*place, "frameworks", name), elements, "element")
    follow_ups = entry.get("follow_ups")
    for number, follow_up in enumerate(follow_ups if isinstance(follow_ups, list) else ()):
        if isinstance(follow_up, dict):
            at = (*place, "follow_ups", number, "when")
            look(follow_up.get("when"), at, {"always"} | elements | pitfalls, "element or pitfall")
    return faults


def _pack(name: str, table: Mapping[str, Any]) -> Pack:
    return Pack(
        name=name,
        title=table["title"],
        about=table.get("about", ""),
        roles=tuple(table.get("roles", ())),
        questions=tuple(_question(name, entry, table) for entry in table["question"]),
    )


def _question(pack: str, entry: Mapping[str, Any], table: Mapping[str, Any]) -> Question:
    kind: Kind = kinds()[entry["kind"]]
    target = kind.target
    if "target" in entry:
        target = LengthTarget(**{key: float(value) for key, value in entry["target"].items()})
    given = tuple(FollowUp(f.get("id", ""), f["text"], f.get("when", "always")) for f in entry["follow_ups"])
    return Question(
        id=entry["id"],
        prompt=entry["prompt"],
        kind=kind.id,
        pack=pack,
        why=tuple(entry["why"]),
        frameworks=_frameworks(entry, kind),
        credit=tuple(entry["credit"]) if "credit" in entry else _credit(entry, kind),
        rules=tuple(entry.get("rules", kind.rules)),
        target=target,
        follow_ups=numbered(entry["id"], given),
        reflection=tuple(entry.get("reflection", ())),
        tips=tuple(entry["tips"]),
        also_asked=tuple(entry.get("also_asked", ())),
        checks_content=entry.get("checks_content", table.get("checks_content", kind.checks_content)),
    )


def _frameworks(entry: Mapping[str, Any], kind: Kind) -> Mapping[str, tuple[str, ...]]:
    if "frameworks" not in entry:
        return kind.frameworks
    return {name: tuple(ids) for name, ids in entry["frameworks"].items()}


def _credit(entry: Mapping[str, Any], kind: Kind) -> tuple[str, ...]:
    """The kind's credit; what was core there and isn't in this question is credit, too."""
    usual = [element for ids in kind.frameworks.values() for element in ids] if "frameworks" in entry else []
    return tuple(dict.fromkeys((*kind.credit, *usual)))
