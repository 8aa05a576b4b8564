"""Answers that coaches judged, as ``interview coach scores --cases`` writes them: does the program say what they say?

Only what somebody judged is counted: a pitfall kept is one that must be found, one struck must not be; the rest of an
answer counts for nothing. The files come from other people: each row is checked before it is used.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from audio.values import Transcript
from trainer.content.registry import catalogue
from trainer.content.review import review_content
from trainer.errors import InputError
from trainer.evaluation.content import Tally
from trainer.questions import load_bank
from trainer.questions.bank import Bank
from trainer.roles import from_text
from trainer.values import Stage

LONGEST_BYTES = 20_000_000
LONGEST_ROLE = 2_000
HINT = "Give a file that `interview coach scores --cases` wrote."


def lines(files: Sequence[Path]) -> list[str]:
    """The report over all files. ``InputError`` names the file and the answer that cannot be used."""
    bank, known = load_bank(), catalogue()
    tallies: dict[str, Tally] = {}
    rows = [row for file in files for row in _rows(file)]
    for row in rows:
        found = _found(row, bank)
        for rule, kept in [*((name, True) for name in row["pitfalls"]), *((name, False) for name in row["traps"])]:
            if rule in known.rules:
                tallies.setdefault(rule, Tally()).add(row["id"], kept, rule in found)
    said = sum(len(row["pitfalls"]) + len(row["traps"]) for row in rows)
    return [
        f"{len(rows)} answers that coaches judged; they said {said} times whether a pitfall is one",
        "hit: kept and found; miss: kept, and not found now; false: struck, and still found",
        *(tallies[name].line(name) for name in sorted(tallies)),
    ]


def _rows(file: Path) -> list[dict[str, Any]]:
    try:
        if file.stat().st_size > LONGEST_BYTES:
            raise InputError(f"{file.name} is too long for a file of cases.", HINT)
        found = tomllib.loads(file.read_text(encoding="utf-8")).get("answer", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"{file.name} cannot be read: {error}.", HINT) from None
    if not isinstance(found, list):
        raise InputError(f"{file.name} holds no answers.", HINT)
    return [_checked(row, f"{file.name}, answer {number}") for number, row in enumerate(found, 1)]


def _checked(row: Any, place: str) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise InputError(f"{place} is none.", HINT)
    for name in ("id", "question", "text"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise InputError(f"{place}: {name} is missing.", HINT)
    for name in ("pitfalls", "traps"):
        named = row.setdefault(name, [])
        if not isinstance(named, list) or not all(isinstance(each, str) for each in named):
            raise InputError(f"{place}: {name} is no list of names.", HINT)
    if row.get("stage", "") not in ("", *(stage.value for stage in Stage)):
        raise InputError(f"{place}: there is no stage {str(row['stage'])[:40]!r}.", HINT)
    return row


def _found(row: Mapping[str, Any], bank: Bank) -> set[str]:
    role = str(row.get("role") or "")[:LONGEST_ROLE]
    report = review_content(
        Transcript.typed(row["text"]), bank.match(row["question"]),
        profile=from_text(role) if role.strip() else None,  # never a path: the row may come from somebody else
        stage=Stage(row["stage"]) if row.get("stage") else None,
    )  # fmt: skip
    return {finding.rule for finding in report.findings}
