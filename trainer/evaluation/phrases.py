"""How many ways of saying a pitfall the rules hear: phrases by people who had not seen them, and near misses."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from audio.values import Transcript
from trainer.content import review_content
from trainer.content.registry import catalogue
from trainer.questions import load_bank

NEEDS_A_JOB = frozenset({"unrelated", "not_here"})
"""Pitfalls that one phrase without a job description mostly cannot show; left out."""


@dataclass(frozen=True, slots=True)
class PhraseTally:
    """One pitfall: phrases that hold it and were heard, near misses that were taken for it or for any other."""

    rule: str
    heard: int
    positives: int
    alarms: int
    any_alarm: int
    negatives: int


@dataclass(frozen=True, slots=True)
class PhraseResult:
    """All pitfalls of one half."""

    rows: tuple[PhraseTally, ...]

    def lines(self) -> list[str]:
        heard, positives, any_alarm, negatives = (
            sum(getattr(row, name) for row in self.rows) for name in ("heard", "positives", "any_alarm", "negatives")
        )
        return [
            f"phrases heard {heard}/{positives} ({heard / max(1, positives):.2f}), "
            f"near misses with any pitfall {any_alarm}/{negatives} ({any_alarm / max(1, negatives):.2f})",
            *(f"  {row.rule:20} heard {row.heard:2}/{row.positives}, near misses taken for it "
              f"{row.alarms}/{row.negatives}, for any {row.any_alarm}" for row in self.rows),
        ]


def run(samples: Path, *, part: str = "check", quick: bool = False) -> PhraseResult:
    """Every phrase of one half through the whole review, asked as a question about aspirations."""
    question = replace(load_bank().get("career-aspirations"), rules=tuple(catalogue().rules))
    rows = []
    for file in sorted((samples / "phrases").glob("*.toml"))[: 2 if quick else None]:
        if file.stem in NEEDS_A_JOB:
            continue
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        found = {
            kind: [{f.rule for f in review_content(Transcript.typed(text), question).findings}
                   for text in _half(table[kind], part)]
            for kind in ("positives", "negatives")
        }
        rows.append(PhraseTally(
            file.stem,
            sum(file.stem in rules for rules in found["positives"]),
            len(found["positives"]),
            sum(file.stem in rules for rules in found["negatives"]),
            sum(bool(rules) for rules in found["negatives"]),
            len(found["negatives"]),
        ))
    return PhraseResult(tuple(rows))


def _half(texts: list[str], part: str) -> Iterator[str]:
    for text in texts:
        if (hashlib.sha256(text.encode()).digest()[0] >= 128) == (part == "check"):
            yield text
