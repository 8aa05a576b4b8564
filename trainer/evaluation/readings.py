"""What other readers of the same definitions found in the labelled answers, and what most of them found.

``samples/agreement/*.txt`` hold one reading each: a line for an answer, ``id | elements | pitfalls``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import InputError


@dataclass(frozen=True, slots=True)
class Reading:
    """The codes one reader found in one answer."""

    elements: frozenset[str]
    pitfalls: frozenset[str]


def read_all(samples: Path) -> dict[str, dict[str, Reading]]:
    """By the name of each file, by the id of each answer. Raises InputError naming the line that cannot be read."""
    return {file.stem: dict(_lines(file)) for file in sorted((samples / "agreement").glob("*.txt"))}


def most_found(author: Iterable[str], others: Sequence[Iterable[str]]) -> list[str]:
    """Codes that more than half of all who read an answer found, its author among them; the author breaks a tie."""
    own = set(author)
    votes = Counter(own)
    for other in others:
        votes.update(set(other))
    readers = len(others) + 1
    return sorted(code for code, count in votes.items() if 2 * count > readers - (code in own))


def _lines(file: Path) -> Iterator[tuple[str, Reading]]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file.name} cannot be read: {error}", "It lies in samples; check it out again.") from error
    for number, line in enumerate(lines, 1):
        name, *rest = (part.strip() for part in line.split("|"))
        if not name or not 1 <= len(rest) <= 2:
            raise InputError(f"{file.name}, line {number}: not an id and two lists.", "id | elements | pitfalls")
        yield name, Reading(frozenset(rest[0].split()), frozenset(rest[1].split() if len(rest) > 1 else ()))
