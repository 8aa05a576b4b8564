"""What cannot be there beside a pitfall, because the pitfall says just that: an answer without a direction has no aim.

One answer is heard as one thing: "No direction heard" beside "your aim came across" would take both back. The
pitfalls listed are absences by their definition; what they leave out stays *touched on* at most.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.content.findings import heard, silent
from trainer.content.registry import Catalogue
from trainer.settings import Settings

_AIMS = ("aspiration", "next", "future", "long_term")
_WORK = (*_AIMS, "short_term", "role_link", "contribution", "company_knowledge", "skills_to_build", "now", "example")
EXCLUDES: dict[str, tuple[str, ...]] = {
    "dont_know": (*_WORK, "ambition", "reason", "flexibility"),
    "vague": (*_WORK, "reason", "specific", "measurable", "achievable"),
    "too_personal": (*_AIMS, "reason", "now", "example"),
    "negative": ("reason", "example"),
    "money": ("next", "long_term", "role_link", "contribution", "example"),
    "no_employer_view": ("contribution",),
    "own_business": ("contribution",),
    "unrealistic": ("achievable", "steps_taken"),
    "rigid": ("flexibility",),
    "arrogant": ("evidence",),
}
"""For each pitfall what its definition rules out: "nothing for the other side" beside a contribution, "no steps
between" beside steps. Private life is no reason for the work; where the answer stops at a complaint or is about private
life, a case told in passing is no example of the work. Rules that were often wrong on unseen answers are left out, for
they would take true parts along; so is growing inside, which may be wished for in the vaguest answer."""

_ALL_ON = Settings()
"""What rules one out does not depend on which rules somebody has switched off."""


def excluded(context: AnswerContext, known: Catalogue) -> frozenset[str]:
    """Elements that what else was heard rules out, whatever the settings let the rules say; computed once."""
    if "excluded" not in context.memo:
        context.memo["excluded"] = frozenset(_excluded(context, known))
    found: frozenset[str] = context.memo["excluded"]
    return found


def _excluded(context: AnswerContext, known: Catalogue) -> set[str]:
    out: set[str] = set()
    for name, elements in EXCLUDES.items():
        rule = known.rules.get(name)
        if rule is None or silent(rule, context, _ALL_ON):
            continue
        if heard(rule, context):
            out.update(elements)
    return out
