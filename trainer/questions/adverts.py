"""A question made from a line of a job advert that no answer has served yet."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from trainer.errors import InputError
from trainer.questions.kinds import kind
from trainer.values import FollowUp, Question, Requirement, RoleProfile

LONGEST = 160
"""Characters of the advert's line that are read aloud; a longer one is cut at a word."""


_FORMAL = re.compile(
    r"\b(degree|diploma|bachelor|master'?s|phd|licen[cs]e|certificat\w*|certified|qualification|qualified|registration|"
    r"registered|right to work|work permit|clearance|\d+\+? years|years of experience|"
    r"years' experience|fluent|native)\b",
    re.IGNORECASE,
)
"""What a person has rather than does; a time they “showed it” would be an odd thing to ask for."""


def from_requirement(requirement: Requirement, profile: RoleProfile | None = None) -> Question:
    """A question about one line; its id depends on the line's words alone. Raises InputError for an empty line.

    The words of the line are quoted as they stand. Work that was done asks for a time it was done (STAR); a
    certificate or a number of years asks what stands behind it (strength and evidence).
    """
    line = shorten(requirement.text)
    if not line:
        raise InputError("This line of the advert is empty.", "Choose a line with words in it.")
    title = shorten(profile.title, LONGEST // 2) if profile else ""
    job, named = title or "this job", f" ({title})" if title else ""
    formal = requirement.kind != "responsibility" and _FORMAL.search(line) is not None
    if requirement.kind == "responsibility":
        prompt = f"In this job{named} you would do this: “{line}”. When have you done something like it?"
    elif formal:
        prompt = f"The advert{named} asks for this: “{line}”. What do you bring there?"
    else:
        prompt = f"The advert{named} asks for this: “{line}”. Tell me about a time you showed it."
    mark = hashlib.sha256(" ".join(requirement.text.split()).encode("utf-8", "replace")).hexdigest()[:10]
    base = kind("strengths" if formal else "behavioural").question(prompt, id=f"advert-{mark}", pack="advert")
    asked = {
        "evidence": "What could you show for that?",
        "action": "Which part of that was yours alone?",
        "result": "What was different afterwards?",
        "role_link": f"How would you use that as {_article(job)}?",
    }
    return replace(
        base,
        why=(
            "The line stands in the advert, so somebody there needs it.",
            "One told occasion settles the point faster than saying that you can.",
        ),
        credit=tuple(dict.fromkeys(("role_link", "contribution", *base.credit))),
        follow_ups=tuple(
            FollowUp(f"{base.id}.{when}", text, when)
            for when, text in asked.items()
            if when in base.core or when == "role_link"
        ),
        reflection=(
            "When did you last do this, or the thing closest to it?",
            "Who saw it, and what would they say about it?",
        ),
        tips=(
            "If you haven't done it yet, say so in one clause and tell the nearest thing you have done.",
            "Use one word of the advert's own line, so that the link is heard.",
        ),
    )


def shorten(text: str, longest: int = LONGEST) -> str:
    """One line without bullet, line breaks and full stop, cut at a word where it is too long."""
    line = re.sub(r"^[\s\-–—•*·▪◦]+|[\s.;,:]+$", "", " ".join(text.split()))
    line = line.replace("“", "‘").replace("”", "’")
    if len(line) <= longest:
        return line
    cut = line[:longest].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut} …"


def _article(job: str) -> str:
    if job == "this job":
        return "the person in this job"
    return f"{'an' if job[0].lower() in 'aeio' else 'a'} {job}"
