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


def from_requirement(requirement: Requirement, profile: RoleProfile | None = None) -> Question:
    """A behavioural question about one line; its id depends on the line's words alone.

    The words of the line are quoted as they stand; STAR is the framework. Raises InputError for an empty line.
    """
    line = shorten(requirement.text)
    if not line:
        raise InputError("This line of the advert is empty.", "Choose a line with words in it.")
    job = (shorten(profile.title, LONGEST // 2) if profile else "") or "this job"
    if requirement.kind == "responsibility":
        prompt = f"As part of {job} you would do this: “{line}”. When have you done something like it?"
    else:
        prompt = f"The advert for {job} asks for this: “{line}”. Tell me about a time you showed it."
    mark = hashlib.sha256(" ".join(requirement.text.split()).encode("utf-8", "replace")).hexdigest()[:10]
    base = kind("behavioural").question(prompt, id=f"advert-{mark}", pack="advert")
    return replace(
        base,
        why=("The line stands in the advert, so somebody there needs it done.",
             "One told occasion settles the point faster than saying that you can."),
        credit=tuple(dict.fromkeys(("role_link", "contribution", *base.credit))),
        follow_ups=(
            FollowUp(f"{base.id}.action", "Which part of that was yours alone?", "action"),
            FollowUp(f"{base.id}.result", "What was different afterwards?", "result"),
            FollowUp(f"{base.id}.role_link", f"How would you use that as {_article(job)}?", "role_link"),
        ),
        reflection=("When did you last do this, or the thing closest to it?",
                    "Who saw it, and what would they say about it?"),
        tips=("If you haven't done it yet, say so in one clause and tell the nearest thing you have done.",
              "Use one word of the advert's own line, so that the link is heard."),
    )  # fmt: skip


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
