"""How far the content side can be trusted: labelled answers in, hits, misses and false alarms by name out.

Reads ``samples/answers``, or ``samples/told``: the same in answers whose authors knew no definition. Every answer
belongs to one part by the first byte of sha256(id): 102 and up is *check*, which is only ever counted; the rest is
*tune*, which rules may be adjusted on.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from audio.values import Transcript
from trainer.content.judged import hits_of
from trainer.content.nonsense import unjudgeable
from trainer.content.registry import Catalogue, catalogue, open_context
from trainer.content.review import review_content
from trainer.errors import InputError
from trainer.evaluation.readings import most_found, read_all
from trainer.questions import load_bank
from trainer.questions.bank import Bank
from trainer.roles import read_profile
from trainer.values import Question, RoleProfile, Stage

FEWEST = 10
"""Positives under which a rule or element is reported as counts, without a target."""
SEEN = frozenset({"bad-asp-001", "bad-asp-003", "bad-asp-004", "bad-asp-005", "good-asp-029", "good-asp-047",
                  "good-fiv-004", "good-gol-028", "good-mot-005", "good-mot-017", "fresh-101", "fresh-104",
                  "fresh-117", "fresh-125", "fresh-126", "fresh-138", "fresh-140", "fresh-187", "short-140",
                  "short-182", "good-asp-046", "good-fiv-008", "good-fiv-017", "good-fiv-018", "good-fiv-020",
                  "good-mot-002", "good-mot-028"})
"""Answers of the check part that an author of rules has read, by mistake or to mend a false alarm: counted with the
tune part ever since."""
SHORT = 30
"""Words up to which an answer is counted as short: most "don't say this" lines are, most answers of real length not."""
SMART = ("specific", "measurable", "achievable", "realistic", "timely")


@dataclass(slots=True)
class Tally:
    """Hits, misses and false alarms of one rule or element, each named by the answer's id."""

    hits: list[str] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)

    def add(self, name: str, expected: bool, found: bool) -> None:
        if expected or found:
            (self.hits if expected and found else self.misses if expected else self.false_alarms).append(name)

    @property
    def positives(self) -> int:
        return len(self.hits) + len(self.misses)

    @property
    def precision(self) -> float | None:
        """Share of what was raised that is right; None when nothing was raised."""
        raised = len(self.hits) + len(self.false_alarms)
        return len(self.hits) / raised if raised else None

    @property
    def recall(self) -> float | None:
        """Share of what is there that was found; None when nothing is there."""
        return len(self.hits) / self.positives if self.positives else None

    @property
    def f1(self) -> float | None:
        total = 2 * len(self.hits) + len(self.misses) + len(self.false_alarms)
        return 2 * len(self.hits) / total if total else None

    def line(self, name: str, names: bool = True) -> str:
        """One line of figures; with ``names`` also the misses and false alarms."""
        known = [f"{label} {value:.2f}" for label, value in (("precision", self.precision), ("recall", self.recall),
                                                            ("F1", self.f1)) if value is not None]
        few = f" (only {self.positives}: counts, no target)" if self.positives < FEWEST else ""
        text = f"  {name:20} hits {len(self.hits):3}  misses {len(self.misses):3}  false {len(self.false_alarms):3}  "
        text += "  ".join(known) + few
        if names and (self.misses or self.false_alarms):
            text += f"\n      missed: {' '.join(self.misses) or '-'}\n      false: {' '.join(self.false_alarms) or '-'}"
        return text


@dataclass(frozen=True, slots=True)
class ContentResult:
    """Everything measured over one part."""

    folder: str
    part: str
    answers: int
    rules: Mapping[str, Tally]
    elements: Mapping[str, Tally]
    by_author: Mapping[str, Tally]
    good: int
    good_flagged: tuple[str, ...]
    learners: Tally
    others: Tally
    short: Tally
    longer: Tally
    strangers: Tally

    @property
    def recall(self) -> float | None:
        """Recall over all pitfalls of all answers."""
        found = sum(len(t.hits) for t in self.rules.values())
        there = sum(t.positives for t in self.rules.values())
        return found / there if there else None

    def lines(self) -> Iterator[str]:
        """The report, line by line: figures, then names."""
        yield (f"Content on the {self.part} part of samples/{self.folder}: {self.answers} answers, "
               f"{self.good} of them good")
        if self.good:
            share = len(self.good_flagged) / self.good
            yield f"  good answers with a pitfall: {len(self.good_flagged)} ({share:.1%}) {' '.join(self.good_flagged)}"
        if self.recall is not None:
            yield f"  recall over all pitfalls: {self.recall:.2f}"
        for label, tally in (("learner English", self.learners), ("the rest", self.others),
                             (f"answers of up to {SHORT} words", self.short), ("longer answers", self.longer),
                             ("rows whose author never saw a rule", self.strangers)):
            if tally.recall is not None:
                yield (f"  pitfalls in {label}: recall {tally.recall:.2f} of {tally.positives}, "
                       f"false {len(tally.false_alarms)}")
        yield "Pitfalls"
        yield from (tally.line(name) for name, tally in self.rules.items())
        figures = [tally.f1 for tally in self.elements.values() if tally.positives >= FEWEST and tally.f1 is not None]
        mean = sum(figures) / len(figures) if figures else 0.0
        yield f"Elements: mean F1 {mean:.2f} over {len(figures)} with enough positives" if figures else "Elements"
        yield from (tally.line(name) for name, tally in self.elements.items())
        alone = [f"{name} {tally.f1:.2f}" for name, tally in self.by_author.items() if tally.positives >= FEWEST]
        if alone:
            yield f"  F1 by the labels of the authors alone: {', '.join(alone)}"


def run(samples: Path, *, part: str = "check", rules: Iterable[str] | None = None,
        folder: str = "answers") -> ContentResult:
    """Measure one part ("check", "tune" or "all") of the labelled answers in a folder of ``samples``.

    ``rules``: only these. Raises InputError when the folder or a file of it cannot be read.
    """
    if part not in ("check", "tune", "all"):
        raise InputError(f"There is no part {part!r}.", "Parts are check, tune and all.")
    known, bank = catalogue(), load_bank()
    chosen = [name for name in known.rules if rules is None or name in set(rules)]
    by_rule = {name: Tally() for name in chosen}
    named = [name for name in known.elements if name not in ("exploring", "career_changer")]
    by_element, by_author = {name: Tally() for name in named}, {name: Tally() for name in named}
    learners, others, short, longer, strangers = Tally(), Tally(), Tally(), Tally(), Tally()
    flagged: list[str] = []
    rows = [row for row in answers(samples, folder) if part in ("all", part_of(row["id"]))]
    for row in rows:
        found = _pitfalls(row, bank, samples)
        expected = {name for name in row["pitfalls"] if name in by_rule}
        ignored = set(row.get("also", ()))
        for name in chosen:
            if name not in ignored:
                by_rule[name].add(row["id"], name in expected, name in found)
                (learners if row.get("learner") else others).add(row["id"], name in expected, name in found)
                brief = len(row["text"].split()) <= SHORT
                (short if brief else longer).add(row["id"], name in expected, name in found)
                if "elements" in row:  # rows labelled for pitfalls only come from an author of rules
                    strangers.add(row["id"], name in expected, name in found)
        if row["label"] == "good" and found:
            flagged.append(row["id"])
        if "elements" in row:
            heard = _elements(row, bank, known, samples)
            for labels, tallies in (("elements", by_element), ("by_author", by_author)):
                for name, tally in tallies.items() if labels in row else ():
                    tally.add(row["id"], name in row[labels], name in heard)
    good = sum(1 for row in rows if row["label"] == "good")
    return ContentResult(folder, part, len(rows), by_rule, by_element, by_author, good, tuple(flagged), learners,
                         others, short, longer, strangers)


def part_of(name: str) -> str:
    """The part an id belongs to: fixed for ever by its digest, but for a few that were read by mistake."""
    return "check" if name not in SEEN and hashlib.sha256(name.encode("utf-8")).digest()[0] >= 102 else "tune"


def answers(samples: Path, folder: str = "answers") -> list[dict[str, Any]]:
    """Every labelled answer of a folder, files and rows in order.

    Where others have read an answer too, ``elements`` are those most readers found, and ``by_author`` is what its
    author labelled. Pitfalls are as the file has them: the author's in ``answers``, where the readings agree; what two
    of three readers found in ``told``. Raises InputError where there is no such folder.
    """
    if not (samples / folder).is_dir():
        raise InputError(f"There is no folder {folder} of answers.", "It lies in samples; check it out again.")
    rows = [row for file in sorted((samples / folder).glob("*.toml")) for row in read_toml(file).get("answer", [])]
    readings = read_all(samples)
    for row in rows:
        others = [found[row["id"]].elements for found in readings.values() if row["id"] in found]
        if "elements" in row and others:
            row["by_author"], row["elements"] = row["elements"], most_found(row["elements"], others)
    return rows


def read_toml(file: Path) -> dict[str, Any]:
    """A file of samples. Raises InputError where it cannot be read."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{file.name} cannot be read: {error}", "It lies in samples; check it out again.") from error


def _question(row: Mapping[str, Any], bank: Bank) -> Question:
    return bank.match(row["question"])


def profile_of(row: Mapping[str, Any], samples: Path) -> RoleProfile | None:
    """The profile a row names, or the one read from its title as ``interview batch`` does: a title tells a level."""
    if row.get("profile"):
        return read_profile(samples / "roles" / f"{row['profile']}.toml")
    return read_profile(str(row["role"])) if row.get("role") else None


def _told(row: Mapping[str, Any], samples: Path) -> tuple[RoleProfile | None, Stage | None]:
    return profile_of(row, samples), Stage(row["stage"]) if row.get("stage") else None


def _pitfalls(row: Mapping[str, Any], bank: Bank, samples: Path) -> set[str]:
    profile, stage = _told(row, samples)
    report = review_content(Transcript.typed(row["text"]), _question(row, bank), profile=profile, stage=stage)
    return {f.rule for f in report.findings}


def _elements(row: Mapping[str, Any], bank: Bank, known: Catalogue, samples: Path) -> set[str]:
    profile, stage = _told(row, samples)
    context = open_context(Transcript.typed(row["text"]), _question(row, bank), profile=profile, stage=stage)
    if unjudgeable(context):
        return set()
    return {name for name, element in known.elements.items()
            if any(hit.strength >= 2 for hit in hits_of(context, element, known))}
