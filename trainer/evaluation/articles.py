"""Other people's labelled answers, judged the way ``interview batch`` judges them; named by id, never quoted.

The rows lie beside the project in ``shared/eval``. Rows in which the page only *describes* an answer are left out.
A pitfall a row lists under ``also_judged`` counts as neither hit nor false alarm.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer import batch
from trainer.errors import InputError, TrainerError
from trainer.evaluation.tally import share
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.values import Level, Review

LEAST_COMPLETE_S = 15.8
"""The shortest complete model answer is 16 s at 140 words a minute (the content guide, end of section 2)."""
WORDS_A_MINUTE = 140
MOST_GOOD_FLAGGED = 0.03
LEAST_RECALL = 0.85
_BLANK = re.compile(r"\b[XYZ]\b|\[")
"""A letter or bracket that stands for words the reader fills in: such a model is no complete answer."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What came out for one row: the pitfalls raised, and the core elements of the best-fitting framework."""

    id: str
    good: bool
    expected: frozenset[str]
    ignored: frozenset[str]
    found: frozenset[str]
    framework: str
    core: Mapping[str, Level]
    complete: bool
    not_judged: str

    @property
    def false(self) -> tuple[str, ...]:
        """Raised, and neither expected nor left open."""
        return tuple(sorted(self.found - self.expected - self.ignored))

    @property
    def missed(self) -> tuple[str, ...]:
        return tuple(sorted(self.expected - self.found))

    @property
    def core_missing(self) -> tuple[str, ...]:
        """Core elements that came across neither clearly nor plainly; all of them where nothing was judged."""
        return tuple(name for name, level in self.core.items() if level not in (Level.CLEAR, Level.THERE))


@dataclass(frozen=True, slots=True)
class ArticlesResult:
    """All rows, and the ids of those that could not be read."""

    rows: tuple[Judged, ...]
    unread: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[Judged, ...]:
        return tuple(row for row in self.rows if row.good)

    @property
    def bad(self) -> tuple[Judged, ...]:
        return tuple(row for row in self.rows if not row.good)

    @property
    def flagged(self) -> tuple[Judged, ...]:
        """Good rows with any pitfall."""
        return tuple(row for row in self.good if row.false)

    @property
    def models(self) -> tuple[Judged, ...]:
        """The articles' own complete model answers."""
        return tuple(row for row in self.rows if row.complete)

    @property
    def models_failed(self) -> tuple[Judged, ...]:
        """Model answers with a pitfall, or without a core element, or not judged."""
        return tuple(m for m in self.models if m.found or m.core_missing or not m.core)

    @property
    def positives(self) -> int:
        return sum(len(row.expected) for row in self.bad)

    @property
    def hits(self) -> int:
        return sum(len(row.expected & row.found) for row in self.bad)

    @property
    def recall(self) -> float | None:
        """Recall over the pitfalls of the bad rows; None where there are none."""
        return self.hits / self.positives if self.positives else None

    @property
    def flagged_share(self) -> float | None:
        return len(self.flagged) / len(self.good) if self.good else None

    def lines(self) -> list[str]:
        """Figures first, then every wrong row by id and code."""
        if not self.rows and not self.unread:
            return ["No labelled answers lie beside the project, so nothing was measured here."]
        out = [f"Labelled answers of other people: {len(self.rows)} rows, {len(self.good)} of them good"]
        if self.good:
            out.append(f"  good rows with a pitfall: {share(len(self.flagged), len(self.good))}; "
                       f"wanted: at most {MOST_GOOD_FLAGGED:.2f}")
            out += [f"    {row.id}: {' '.join(row.false)}" for row in self.flagged]
        if self.positives:
            out.append(f"  recall over the bad rows' pitfalls: {share(self.hits, self.positives)}; "
                       f"wanted: at least {LEAST_RECALL:.2f}")
            for row in self.bad:
                if row.missed or row.false:
                    parts = [f"missed {' '.join(row.missed)}"] if row.missed else []
                    parts += [f"also raised {' '.join(row.false)}"] if row.false else []
                    parts += [f"not judged: {row.not_judged}"] if row.not_judged else []
                    out.append(f"    {row.id}: {'; '.join(parts)}")
        if self.models:
            fine = len(self.models) - len(self.models_failed)
            out.append(f"  complete model answers of the articles, core elements found and no pitfall: "
                       f"{fine} of {len(self.models)}")
            out += [f"    {_model(model)}" for model in self.models_failed]
        if self.unread:
            out.append(f"  could not be read: {' '.join(self.unread)}")
        return out


def _model(model: Judged) -> str:
    wrong = [f"raised {' '.join(sorted(model.found))}"] if model.found else []
    wrong += [f"{model.framework}: not found {' '.join(model.core_missing)}"] if model.core_missing else []
    wrong += [f"not judged: {model.not_judged}"] if model.not_judged else []
    return f"{model.id}: {'; '.join(wrong)}"


def run(shared: Path | None) -> ArticlesResult:
    """Judge the labelled rows in ``shared/eval/answers-dev.jsonl``; nothing to judge gives an empty result.

    Raises InputError when the file is there and cannot be read.
    """
    file = shared / "eval" / "answers-dev.jsonl" if shared is not None else None
    return judged(read(file)) if file is not None and file.is_file() else ArticlesResult(())


def read(file: Path) -> list[dict[str, Any]]:
    """The rows of a labelled file that hold an answer as it would be said."""
    try:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InputError(f"{file.name} cannot be read: {error}", "One labelled answer a line, as JSON.") from error
    return [row for row in rows if row.get("form") != "described"]


def judged(rows: Sequence[Mapping[str, Any]]) -> ArticlesResult:
    """Judge labelled rows through the very path of ``interview batch``: a .jsonl of id, question, text and role."""
    bank = load_bank()
    lines = [json.dumps({"id": row["id"], "question": row["question"], "text": row["answer"],
                         **({"role": row["role"]} if row.get("role") else {})}) for row in rows]
    out: list[Judged] = []
    unread: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.jsonl"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for row, taken in zip(rows, batch.rows([file], Task(bank.get("career-aspirations")), bank), strict=True):
            try:
                out.append(_judged(row, batch.review(taken).review))
            except TrainerError:
                unread.append(str(row["id"]))
    return ArticlesResult(tuple(out), tuple(unread))


def _judged(row: Mapping[str, Any], review: Review) -> Judged:
    content = review.content
    return Judged(
        id=str(row["id"]),
        good=row["label"] == "good",
        expected=frozenset(row["pitfalls"]),
        ignored=frozenset(row.get("also_judged", ())),
        found=frozenset(finding.rule for finding in content.findings),
        framework=content.framework,
        core={element.id: element.level for element in content.elements if element.core},
        complete=_complete(row),
        not_judged=content.not_judged,
    )


def _complete(row: Mapping[str, Any]) -> bool:
    """Whether a row is a whole model answer of one of the three articles: long enough, nothing left blank."""
    answer = str(row["answer"])
    seconds = len(answer.split()) / WORDS_A_MINUTE * 60
    return (row.get("origin") == "seed" and row.get("form") == "answer" and row["label"] == "good"
            and seconds >= LEAST_COMPLETE_S and not _BLANK.search(answer))
