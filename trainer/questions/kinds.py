"""What all questions of one kind share, read from ``kinds.toml``: a pack says only what differs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from trainer.errors import UnknownName
from trainer.values import FollowUp, LengthTarget, Question

PREFIX = "open"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of question. ``cues``: patterns that give a stranger's wording away as this kind."""

    id: str
    title: str
    frameworks: Mapping[str, tuple[str, ...]]
    credit: tuple[str, ...]
    rules: tuple[str, ...]
    target: LengthTarget
    checks_content: bool
    prompt: str
    why: tuple[str, ...]
    tips: tuple[str, ...]
    reflection: tuple[str, ...]
    follow_ups: tuple[FollowUp, ...]
    cues: tuple[re.Pattern[str], ...]

    def question(self, prompt: str = "", *, id: str = "", pack: str = "") -> Question:
        """A question of this kind that stands in no pack, asked in the words of ``prompt``."""
        name = id or (PREFIX if self.id == PREFIX else f"{PREFIX}-{self.id}")
        return Question(
            id=name, prompt=prompt or self.prompt, kind=self.id, pack=pack, why=self.why,
            frameworks=self.frameworks, credit=self.credit, rules=self.rules, target=self.target,
            follow_ups=numbered(name, self.follow_ups), reflection=self.reflection, tips=self.tips,
            checks_content=self.checks_content,
        )  # fmt: skip


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """Every kind by its id, in the order in which their cues are tried."""
    text = resources.files("trainer.questions").joinpath("kinds.toml").read_text(encoding="utf-8")
    read: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {name: _kind(name, table, read) for name, table in read.items()}


def kind(name: str) -> Kind:
    """One kind. Raises UnknownName."""
    try:
        return kinds()[name]
    except KeyError:
        raise UnknownName(f"There is no question kind “{name}”.", f"Kinds: {', '.join(kinds())}.") from None


def known_elements() -> frozenset[str]:
    """Every element id that some kind names."""
    return frozenset(e for k in kinds().values() for ids in (*k.frameworks.values(), k.credit) for e in ids)


def known_pitfalls() -> frozenset[str]:
    """Every pitfall id that may speak on some kind."""
    return frozenset(rule for k in kinds().values() for rule in k.rules)


def numbered(question: str, follow_ups: tuple[FollowUp, ...]) -> tuple[FollowUp, ...]:
    """The same follow-ups with ids of their own: the question's, a dot, and when they are asked."""
    ids: list[str] = []
    for one in follow_ups:
        base = one.id or f"{question}.{one.when}"
        count = sum(1 for known in ids if known == base or known.rsplit("-", 1)[0] == base)
        ids.append(f"{base}-{count + 1}" if count else base)
    return tuple(FollowUp(name, one.text, one.when) for name, one in zip(ids, follow_ups))


def _kind(name: str, table: Mapping[str, Any], read: Mapping[str, Mapping[str, Any]]) -> Kind:
    merged = {**(read[table["like"]] if "like" in table else {}), **table}
    return Kind(
        id=name,
        title=merged["title"],
        frameworks={key: tuple(ids) for key, ids in merged["frameworks"].items()},
        credit=tuple(merged["credit"]),
        rules=tuple(merged["rules"]),
        target=LengthTarget(**{key: float(value) for key, value in merged["target"].items()}),
        checks_content=merged.get("checks_content", True),
        prompt=merged["prompt"],
        why=tuple(merged["why"]),
        tips=tuple(merged.get("tips", ())),
        reflection=tuple(merged.get("reflection", ())),
        follow_ups=tuple(FollowUp("", f["text"], f.get("when", "always")) for f in merged["follow_ups"]),
        cues=tuple(re.compile(cue) for cue in table.get("cues", ())),
    )
