"""How alike two pieces of text are in meaning: sentence vectors that ship with the program.

The table holds one 256-number vector for each English word piece (``trainer/vectors``, built by
``scripts/build_vectors.py``); a text's vector is the mean of its pieces, brought to length one. Likeness is the
cosine, rounded to four digits so that the arithmetic of one processor or another cannot change a report.
Loaded with numpy and tokenizers on first use, about 0.1 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trainer.errors import MachineNotReady

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Rows = npt.NDArray[np.float32]

FOLDER = Path(__file__).parent / "vectors"
DIMENSIONS = 256
LONGEST = 4000
"""Characters of one text that are looked at; a clause, a sentence or an advert's line is far shorter."""


class _Table:
    def __init__(self, folder: Path) -> None:
        import numpy as np
        from tokenizers import Tokenizer

        try:
            self.tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self.rows = np.load(folder / "table.npy", mmap_mode="r")
            self.scales = np.load(folder / "scales.npy")
        except Exception as error:
            raise MachineNotReady("The sentence vectors cannot be read.",
                                  "Install the program again: its folder trainer/vectors is incomplete.") from error

    def encode(self, texts: Sequence[str]) -> Rows:
        import numpy as np

        out = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for index, found in enumerate(self.tokenizer.encode_batch_fast([t[:LONGEST] for t in texts])):
            ids = [i for i in found.ids if i]
            if not ids:
                continue
            mean = (self.rows[ids].astype(np.float32) * self.scales[ids, None]).mean(axis=0)
            length = float(np.sqrt((mean * mean).sum()))
            if length > 0:
                out[index] = mean / length
        return out


@cache
def _table() -> _Table:
    return _Table(FOLDER)


def encode(texts: Sequence[str]) -> Rows:
    """One row of length one for each text, float32 (n, 256); zeros where a text has no known word."""
    return _table().encode(texts)


def known_share(words: Sequence[str]) -> float:
    """Share of words that are whole entries of the table (not put together from pieces), 0…1; 1 for no words."""
    vocabulary = _vocabulary()
    return sum(1 for w in words if w in vocabulary or w.isdigit()) / len(words) if words else 1.0


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much a word weighs in the table, the length of its vector: it grows with how rare a word is in English.

    About 2 for "the", 4 for "data", 6 for "SQL"; 0 for a word the table has no piece of. Two digits.
    """
    table = _table()
    ids = [i for i in table.tokenizer.encode(word[:LONGEST]).ids if i]
    if not ids:
        return 0.0
    import numpy as np

    mean = (table.rows[ids].astype(np.float32) * table.scales[ids, None]).mean(axis=0)
    return round(float(np.sqrt((mean * mean).sum())), 2)


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(_table().tokenizer.get_vocab())


@lru_cache(maxsize=512)
def fixed(lines: tuple[str, ...]) -> Rows:
    """Rows of lines that are asked for again and again, computed once."""
    return encode(lines)


@dataclass(frozen=True, slots=True)
class Scale:
    """From which score a line of an advert is partly and strongly served, on a model's own scale."""

    partial: float
    strong: float


class Meaning:
    """A model of meaning as the matching of adverts uses it: the vectors that ship, unless another is switched on."""

    def __init__(self, name: str, scale: Scale) -> None:
        self.name = name
        self.scale = scale
        self._kept: dict[tuple[str, ...], Rows] = {}

    def encode(self, texts: Sequence[str]) -> Rows:
        """One row of length one for each text, float32."""
        return encode(texts)

    def fixed(self, lines: tuple[str, ...]) -> Rows:
        """Rows of lines that are asked for again and again, computed once."""
        if lines not in self._kept:
            if len(self._kept) >= 512:
                self._kept.clear()
            self._kept[lines] = self.encode(lines)
        return self._kept[lines]

    def cosines(self, ones: Rows, others: Rows) -> Rows:
        """Likeness of every row with every other."""
        alike: Rows = ones @ others.T
        return alike


SHIPPED = Meaning("shipped", Scale(partial=0.62, strong=0.85))
"""The vectors that come with the program; its scores were chosen on the tune part of the labelled pairs."""


def similarity(one: str, other: str) -> float:
    """Cosine of two texts, −1…1; 0 where one has no known word. About .3 loosely related, .6 much alike."""
    rows = encode([one, other])
    return round(float(rows[0] @ rows[1]), 4)


def likeness(texts: Sequence[str], lines: Sequence[str]) -> list[list[float]]:
    """Cosine of every text with every line: one list for each text."""
    if not texts or not lines:
        return [[] for _ in texts]
    scores = encode(texts) @ fixed(tuple(lines)).T
    return [[round(float(x), 4) for x in row] for row in scores]
