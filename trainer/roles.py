"""A job description taken apart: who asks, and what they ask for.

Adverts come as bullets, prose or both, with headings or without. Every line that asks for something becomes a
``Requirement`` (what one has to bring) or a responsibility (what one would do); benefits, the company's own story and
how to apply are neither.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields, replace
from pathlib import Path

from trainer.adverts import LONGEST, SENTENCE, bare, lines
from trainer.errors import InputError
from trainer.values import Requirement, RoleProfile

_LABEL = re.compile(r"^\s*(job title|title|position|role|company|employer|organisation|organization|level|seniority|"
                    r"field|industry|sector|"
                    r"mission)\s*[:–-]\s*(.+)$", re.I)
_TOLD_TITLE = re.compile(
    r"^(?:Our|The|An?) (?:new |next )?((?!team|company|role|post|job|person|successful|ideal|right)[a-z][\w-]*"
    r"(?: (?!will|would|is|has)[a-z][\w-]*){0,3}) (?:will|would)\b"
)
"""A title told in the first sentence: "Our new quality analyst will …"."""
_FIELD_OF = {"job title": "title", "title": "title", "position": "title", "role": "title", "company": "company",
             "employer": "company",
             "organisation": "company", "organization": "company", "level": "level", "seniority": "level",
             "field": "field",
             "industry": "field", "sector": "field", "mission": "mission"}
_LEVELS = (("executive", r"\b(chief|vice president|vp|director|head "
                         r"of)\b"), ("senior", r"\b(senior|lead|principal|staff|manager)\b"),
           ("entry", r"\b(junior|entry[- ]level|graduate|trainee|intern|apprentice|assistant)\b"))


def read_profile(source: str | Path) -> RoleProfile:
    """A profile from a file (.txt, .md, .pdf, .toml) or from the text itself.

    Raises InputError when a file is missing, unreadable, empty or of another kind.
    """
    path = _as_path(source)
    if path is None:
        return from_text(str(source))
    if path.suffix.lower() == ".toml":
        return from_toml(path)
    if path.suffix.lower() == ".pdf":
        return from_text(_pdf(path))
    return from_text(_file(path))


def _as_path(source: str | Path) -> Path | None:
    if isinstance(source, Path):
        return source
    if "\n" in source or len(source) > 400:
        return None
    looks = Path(source)
    if looks.suffix.lower() in (".txt", ".md", ".pdf", ".toml"):
        return looks
    return None


def _file(path: Path) -> str:
    try:
        text = path.read_bytes()
    except OSError as error:
        raise InputError(f"The job description {path.name} cannot be read: {error.strerror}.",
                         "Check the path, or paste the text instead.") from error
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"\x00" in text:
            raise InputError(f"{path.name} is not a text "
                             f"file.", "Save the description as .txt or .pdf, or paste it.") from None
        return text.decode("cp1252", errors="replace")


def _pdf(path: Path) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        pages = [page.extract_text() or "" for page in PdfReader(path).pages[:20]]
    except OSError as error:
        raise InputError(f"The job description {path.name} cannot be read: {error.strerror}.",
                         "Check the path, or paste the text instead.") from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path.name} is not a PDF that can be "
                         f"read.", "Save it again as a PDF, or paste its text.") from error
    text = "\n".join(pages)
    if not text.strip():
        raise InputError(f"{path.name} holds no text: it is likely a scan.", "Paste the description as text.")
    return text


def from_toml(path: Path) -> RoleProfile:
    """A profile written field by field. Raises InputError naming what is wrong."""
    try:
        data = tomllib.loads(_file(path))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path.name} is not valid TOML: {error}.", "Mend the line it names.") from error
    known = {f.name for f in fields(RoleProfile)}
    unknown = sorted(set(data) - known)
    if unknown:
        raise InputError(f"{path.name} has the unknown field {unknown[0]!r}.", f"Known: {', '.join(sorted(known))}.")
    wrong = [name for name, value in data.items() if not isinstance(value, str)]
    if wrong or not data.get("title", "").strip():
        raise InputError(f"{path.name} needs {'text in ' + wrong[0] if wrong else 'a title'}.",
                         "Write title = \"…\" and, if known, level, field, company, mission, description.")
    return RoleProfile(**{name: value.strip()[:LONGEST] for name, value in data.items()})


def from_text(text: str) -> RoleProfile:
    """A profile from pasted text: labelled lines where there are any, the first line as title otherwise.

    Raises InputError when there are no words.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")[:LONGEST]
    given = [line.strip() for line in text.split("\n") if line.strip()]
    if not any(c.isalpha() for c in text):
        raise InputError("The job description has no words.", "Paste the advert, or give at least the job's title.")
    told: dict[str, str] = {}
    for line in given[:40]:
        label = _LABEL.match(bare(line))
        if label and len(label.group(2)) < 160:
            told.setdefault(_FIELD_OF[label.group(1).lower()], label.group(2).strip())
    first = bare(given[0])
    title = told.get("title") or _title(given)
    profile = RoleProfile(title, told.get("level", ""), told.get("field", ""), told.get("company", ""),
                          told.get("mission", ""), text.strip() if len(given) > 1 or len(first.split()) > 12 else "")
    return replace(profile, level=profile.level or _level(title), company=profile.company or _company(given),
                   mission=profile.mission or _mission(text))


def _title(given: list[str]) -> str:
    first = bare(given[0])
    seeking = re.search(r"\b(?:seeking|hiring|looking for|recruiting) (?:an? |our next |a new )?(?:highly motivated "
                        r"\w*,? ?(?:and \w+ )?)?"
                        r"((?:[A-Z][\w&/-]*)(?: (?:[A-Z][\w&/-]*|of|and|for))*)", " ".join(given[:2]))
    if seeking and len(first.split()) > 3:
        return seeking.group(1).strip()
    headed = re.match(r"^((?:[A-Z][\w&/-]*)(?: (?:[A-Z][\w&/-]*|of|and|for)){0,5})[.:] +[A-Z]", first)
    if headed:
        return headed.group(1)
    told = _TOLD_TITLE.match(first)
    if told:
        return told.group(1)[:1].upper() + told.group(1)[1:]
    return first if len(first.split()) <= 12 else " ".join(first.split()[:8])


def _level(title: str) -> str:
    return next((name for name, pattern in _LEVELS if re.search(pattern, title, re.I)), "")


def _company(given: list[str]) -> str:
    for line in given[:30]:
        about = re.match(r"^About ((?!Us\b|The\b|You\b)[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3})\s*:?$", bare(line))
        if about:
            return about.group(1)
    for line in given[1:30]:
        is_a = re.match(r"^(?:At )?((?!We\b|You\b|The\b|This\b|It\b|A\b|An\b|Our\b|Your\b|As\b|In\b)[A-Z][\w&]+(?: "
                        r"[A-Z][\w&]+){0,3}),? "
                        r"(?:is|are|wants|makes|builds|runs|helps|serves) ", line)
        if is_a:
            return is_a.group(1)
    return ""


def _mission(text: str) -> str:
    for sentence in (part for line in text.splitlines() for part in SENTENCE.split(line.strip())):
        if re.search(r"\b(our mission|we exist to|mission is|our vision|our "
                     r"purpose)\b", sentence, re.I) and len(sentence) < 300:
            return sentence.strip()
    return ""


def requirements(profile: RoleProfile) -> tuple[Requirement, ...]:
    """What the profile's description asks for, in its order, each line once; ids are r1, r2 … ."""
    return lines(profile.description)
