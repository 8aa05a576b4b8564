"""The lines of a job advert that ask for something.

Adverts come as bullets, prose or both, with headings or without. What one has to bring is a requirement, what one would
do a responsibility; benefits, the company's own story and how to apply are neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from trainer.prose_adverts import kind_of
from trainer.values import Requirement

LONGEST = 60_000
"""Characters of a description that are read; the longest real adverts have about 12,000."""

_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦●]|\d{1,2}[.)]|\([a-z0-9]\))\s+")
_HEADING_MARK = re.compile(r"^\s*(?:#{1,6}\s+|\*\*[^*]+\*\*:?\s*$|__[^_]+__:?\s*$)")
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple((kind, re.compile(pattern, re.I)) for kind, pattern in (
    ("none", r"\b(benefits?|perks?|offer(?!ing)s?|salary|pay|compensation|location|about (us|the (company|team|"
             r"organisation|organization)|"
             r"[A-Z]\w+)|who we are|our (company|story|mission|values|culture)|how to apply|application|apply|equal|"
             r"diversity|contact|"
             r"why (join|work)|what you('| wi)ll get|in return|what we can give|working (hours|pattern)|hiring "
             r"process|interview process|"
             r"reports to)\b"),
    ("responsibility", r"\b(responsibilit\w*|duties|duty|tasks?|what you('| wi)ll (do|be doing)|"
                       r"you('| wi)ll(?! (bring|need|have))|day[- ]to[- ]day|the (role|job|work)|"
                       r"your (role|job|work|day|week)|key (activities|accountabilities)|accountabilit\w*|in this role|"
                       r"role description|"
                       r"what (this|the) (role|job)|job description|purpose)\b"),
    ("requirement", r"\b(require\w*|qualif\w*|skills?|experience|competenc\w*|profile|who you are|about you|"
                    r"you (have|bring|are)|looking for|"
                    r"you('| wi)ll (bring|need|have)|essential|desirable|must[- ]have|nice[- ]to[- ]have|preferred|"
                    r"criteria|"
                    r"expect|knowledge|"
                    r"expertise|bonus|ideal candidate|needs?|attributes|abilities|technical|business|behaviou?rs?)\b"),
))
_BENEFIT = re.compile(
    r"\b(we (offer|provide|pay|give|train|cover|have (offices|no)|practise|practice|run|are|believe|want|do|also)|"
    r"salary|pension|holidays?|"
    r"annual leave|bonus|health (insurance|care)|dental|401|parental leave|perks?|benefits?|free (lunch|coffee|"
    r"parking|fruit)|gym|"
    r"cycle to work|competitive (pay|package|salary)|days off|equal opportunit|apply|application|cover letter|cv|"
    r"résumé|pay (rises?|band)|"
    r"share options|per (year|annum|hour)|our (offices?|benefits|team is|values)|discount|parking|canteen|welcome "
    r"at)\b", re.I)
_ASKS = re.compile(
    r"\b(you (have|are|bring|know|can|need|enjoy|like|love|must|should|hold|understand|possess|feel|speak)|you('ll| "
    r"will) (need|have|bring)|experience|"
    r"ability|able to|knowledge|understanding|proficien|familiar|degree|qualification|qualified|licen[cs]e|"
    r"certificat|required|essential|"
    r"must|skills?|fluent|fluency|comfortable|willing|strong|excellent|good (command|communication|knowledge|with)|"
    r"years?|interest in|looking for|"
    r"desirable|preferred|patience|patient|confident|passion|track record|background in|someone who|somebody "
    r"who)\b", re.I)
_DOES = re.compile(
    r"\b(you('ll| will| would)(?! (need|have|get|receive|find|be (offered|paid|given)))|responsib|you (lead|run|own|"
    r"build|support|work|report|manage|"
    r"plan|help)|the role (involves|includes)|duties|your (task|job|day|work) (is|are|will|would)|this role)\b", re.I)
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“\"'(])")

def bare(line: str) -> str:
    """A line without its marks of emphasis and heading."""
    return re.sub(r"[*_`]+", "", re.sub(r"^\s*#{1,6}\s+", "", line)).strip()


def lines(description: str) -> tuple[Requirement, ...]:
    """What a description asks for, in its order, each line once; ids are r1, r2 … ."""
    seen: dict[str, tuple[str, str]] = {}
    for _, text, kind, _ in _asked(description):
        clean = _clean(text)
        key = line_key(clean)
        if 2 <= len(key.split()) <= 80:
            seen.setdefault(key, (clean, kind))
    return tuple(Requirement(f"r{number}", text, kind) for number, (text, kind) in enumerate(seen.values(), 1))


def line_key(text: str) -> str:
    """What makes two lines the same: their words, in small letters."""
    return re.sub(r"\W+", " ", _clean(text).lower()).strip()


def without(description: str, unwanted: Collection[str]) -> str:
    """A description that no longer asks for some of its lines; everything else is read as before."""
    keys = {line_key(text) for text in unwanted}
    rows = description[:LONGEST].splitlines()
    for number, text, _, is_bullet in list(_asked(description)):
        if line_key(text) not in keys:
            continue
        left = [] if is_bullet else [s for s in SENTENCE.split(rows[number].strip()) if line_key(s) not in keys]
        rest = " ".join(left)
        rows[number] = rest if not rest or rest.endswith((".", "!", "?")) else f"{rest}."
    return "\n".join(rows)


def with_lines(description: str, added: Collection[Requirement]) -> str:
    """A description that asks for some lines more, under headings of their own at its end."""
    heads = {"requirement": "Requirements:", "responsibility": "Responsibilities:"}
    rows = [description] if description.strip() else []
    for kind, head in heads.items():
        mine = [f"- {' '.join(line.text.split())}" for line in added if line.kind == kind]
        rows += ["", head, *mine] if mine else []
    return "\n".join(rows)


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[*_`]{1,3}", "", text)).strip(" -–•·;,")


def _asked(description: str) -> Iterator[tuple[int, str, str, bool]]:
    """Number of the row, what it asks, its kind, and whether the whole row is that (a bullet)."""
    section = ""
    for number, line in enumerate(description[:LONGEST].splitlines()):
        if not line.strip():
            continue
        bullet = _BULLET.match(line)
        body = line[bullet.end():].strip() if bullet else line.strip()
        heading = None if bullet else _heading(line, number)
        if heading is not None:
            section = heading or section
        elif bullet:
            kind = _of_bullet(body, section)
            if kind:
                yield number, body, kind, True
        else:
            for sentence in SENTENCE.split(body):
                kind = _of_sentence(sentence, section)
                if kind:
                    yield number, sentence, kind, False


def _heading(line: str, number: int) -> str | None:
    """The kind of section a heading opens ("" when it says nothing of it); None when the line is no heading."""
    plain_line = bare(line)
    words = plain_line.split()
    marked = bool(_HEADING_MARK.match(line)) or plain_line.endswith(":")
    plain = len(words) <= 6 and not plain_line.endswith((".", "!", "?", ",", ";")) and plain_line[:1].isupper()
    if not words or len(words) > 12 or not (marked or plain):
        return None
    told = [kind for kind, pattern in _KINDS if pattern.search(plain_line)]
    if number == 0 and not told:
        return ""
    if "requirement" in told and "none" not in told[:1]:
        return "responsibility" if told[0] == "responsibility" and "skill" not in plain_line.lower() else "requirement"
    return told[0] if told else ""


def _of_bullet(text: str, section: str) -> str:
    if section == "none":
        return ""
    if section in ("requirement", "responsibility"):
        strays = re.search(r"\b(salary|pension|annual leave|days of holiday|health insurance|gym)\b", text, re.I)
        return "" if strays else section
    if _BENEFIT.search(text) and not _ASKS.search(text):
        return ""
    return "requirement" if _ASKS.search(text) else "responsibility" if len(text.split()) >= 3 else ""


def _of_sentence(text: str, section: str) -> str:
    if section == "none" or len(text.split()) < 4:
        return ""
    about = "" if re.search(r"\byou\b", text, re.I) else kind_of(text)
    if about:
        return "" if about == "none" or (about == "responsibility" and _BENEFIT.search(text)) else about
    if _DOES.search(text) and not re.search(r"\b(report to|be (one|part) of|get|receive|find)\b", text, re.I):
        return "responsibility"
    if _BENEFIT.search(text):
        return ""
    return "requirement" if _ASKS.search(text) and re.search(r"\b(you|experience|must|required|essential|looking|"
                                                             r"ability)\b", text, re.I) else ""
