"""How far alignment with a job can be trusted: requirements met, the own description first, aims it cannot offer.

Reads ``samples/alignment``. Requirements and descriptions belong to a part by their id, as labelled answers do; the
aims are all counted: nothing was adjusted on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audio.values import Transcript
from trainer.content.registry import open_context
from trainer.content.review import review_content
from trainer.content.role_match import fit, matches
from trainer.evaluation.content import Tally, part_of, read_toml
from trainer.questions import load_bank
from trainer.roles import read_profile
from trainer.values import LengthTarget, Question, Requirement, RoleProfile, Strength


@dataclass(frozen=True, slots=True)
class AlignmentResult:
    """Hits and misses of everything that compares an answer with a job.

    ``pairs``: an answer and a requirement. ``cases``: answers with their own description and three others.
    ``not_here``: aims the employer cannot offer, and close calls.
    """

    pairs: Tally
    cases: int
    not_first: tuple[str, ...]
    not_here: Tally

    def lines(self) -> Iterator[str]:
        yield "Role"
        yield self.pairs.line("requirement pairs")
        if self.cases:
            own = self.cases - len(self.not_first)
            names = " ".join(self.not_first)
            yield f"  own description first: {own} of {self.cases} ({own / self.cases:.0%}) {names}".rstrip()
        if self.not_here.positives:
            yield "Aims an employer cannot offer, as its description mostly only implies; nothing was adjusted on them"
            yield self.not_here.line("not_here", names=False)


def run(samples: Path, *, part: str = "check") -> AlignmentResult:
    """Measure one part ("check", "tune" or "all"). Raises InputError when a file cannot be read."""
    cases, missed = own_first(samples, part)
    return AlignmentResult(_pairs(samples, part), cases, tuple(missed), _not_here(samples))


def _pairs(samples: Path, part: str) -> Tally:
    tally = Tally()
    for pair in _rows(samples, "requirements", "pair"):
        if part in ("all", part_of(pair["id"])):
            context = open_context(Transcript.typed(pair["text"]), _plain("What do you bring?"))
            match = matches(context, (Requirement("r1", pair["requirement"]),))[0]
            tally.add(pair["id"], pair["match"], match.strength is not Strength.NONE)
    return tally


def own_first(samples: Path, part: str = "check") -> tuple[int, list[str]]:
    """How many answers have descriptions of several jobs beside them, and those that fit another's better."""
    missed, count = [], 0
    for case in _rows(samples, "role-match", "case"):
        if part not in ("all", part_of(case["id"])):
            continue
        count += 1
        context = open_context(Transcript.typed(case["text"]), _plain("Why this job?"))
        scores = {}
        for name in (case["own"], *case["others"]):
            p = read_profile(samples / "roles" / f"{name}.toml")
            scores[name] = fit(context, " ".join((p.title, p.field, p.mission, p.description)))
        if max(scores, key=lambda name: scores[name]) != case["own"]:
            missed.append(case["id"])
    return count, missed


def _not_here(samples: Path) -> Tally:
    tally, bank = Tally(), load_bank()
    for case in _rows(samples, "not-here", "case"):
        profile = RoleProfile(case["title"], company=case["company"], description=case["description"])
        report = review_content(Transcript.typed(case["text"]), bank.match(case["question"]), profile=profile)
        found = any(finding.rule == "not_here" for finding in report.findings)
        tally.add(case["id"], case["not_here"], found)
    return tally


def _rows(samples: Path, name: str, kind: str) -> list[Mapping[str, Any]]:
    file = samples / "alignment" / f"{name}.toml"
    return read_toml(file)[kind] if file.is_file() else []


def _plain(text: str) -> Question:
    return Question("labelled", text, "aspirations", "labelled", (), {}, (), (), LengthTarget(45, 90, 20, 150))
