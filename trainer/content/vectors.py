"""The clauses and sentences of one answer as vectors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from trainer.language import Prose
from trainer.semantics import encode, fixed

if TYPE_CHECKING:
    from trainer.semantics import Rows


class Vectors:
    """The clauses and sentences of one answer as vectors, computed once when first asked for."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._rows: dict[str, Rows] = {}

    def rows(self, unit: str) -> Rows:
        """One row a clause or a sentence. ``unit``: "clause" or "sentence"."""
        if unit not in self._rows:
            self._rows[unit] = encode([self._prose.text_of(a, b) for a, b in self._ranges(unit)])
        return self._rows[unit]

    def best(self, unit: str, lines: Iterable[str]) -> list[float]:
        """The highest cosine each clause or sentence has with any of the lines."""
        known = fixed(tuple(lines))
        rows = self.rows(unit)
        if not len(rows) or not len(known):
            return [0.0] * len(rows)
        return [round(float(x), 4) for x in (rows @ known.T).max(axis=1)]

    def _ranges(self, unit: str) -> list[tuple[int, int]]:
        if unit == "clause":
            return [(c.first, c.last) for c in self._prose.clauses]
        if unit == "sentence":
            return list(self._prose.sentences)
        raise ValueError(f"unit is clause or sentence, not {unit}")
