"""From answers to a draft: the learner's own words in order, with what is missing marked as missing.

Nothing is added but the few joining words of ``steps.toml`` (“In the years ahead I would like to …”), and these
only where the learner wrote a phrase and not a sentence. No fact, no feeling and no job is ever made up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.builder.steps import Step, shapes, step, steps
from trainer.errors import InputError
from trainer.values import RoleProfile, Stage

LINK_GAP = "which part of this job leads there"
LINK_PROMPT = "Which line of the advert would bring you closer, and what would they have from it?"

SENTENCES = 3
"""Sentences a core statement is meant to have at most: two or three are asked for (T)."""

_SUBJECT = re.compile(r"(?:i|i'm|i've|i'd|i'll|we|it|it's|this|that|there|there's|what)\b", re.IGNORECASE)
_OWNED = re.compile(r"(?:my|our|the|one|these|those|some|most|many|people)\b", re.IGNORECASE)
_SETTING = re.compile(
    r"(?:when|where|after|since|as|over|in|within|by|at|for|from|through|long|later|eventually|ultimately|right|"
    r"currently|now|today|because|growing|coming|having|being|working|while|although|once|next|during)\b",
    re.IGNORECASE,
)
_SAYS_I = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|we)\b", re.IGNORECASE)

_REASONED = re.compile(r"\b(?:because|since|matters?|mattered|important|why|reason)\b", re.IGNORECASE)
"""Words by which a reason is one without a joining word before it."""

_WHOLE = re.compile(r"[A-Z].*[.!?]", re.DOTALL)
"""Words written as a sentence: a capital, and a mark at the end."""

_SMALL = re.compile(
    r"(?:a|an|the|my|our|we|they|he|she|people|most|some|many|those|these|there|nobody|everybody|to|in|on|at|for|with|"
    r"by|from|of|because|as|that|this|it|when|while|after|over|within|and|"
    r"through|being|having|working|growing|helping|learning|leading|building|making|doing)",
    re.IGNORECASE,
)

LEAST_WORDS = 5
"""Words from which a phrase that begins with “my” or “the” is taken as a sentence; a guess, and only of form."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the learner wrote. ``texts`` by step id; ``matters``: step ids that count most, first first.

    ``links``: one text for each role, by the role's title (and company): what this job would let them do.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    matters: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)

    def of(self, id: str) -> str:
        """The words written for a step, white space evened out; empty when nothing was."""
        return " ".join(self.texts.get(id, "").split())


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of a draft. ``own``: the learner's words as written, None for a gap.

    ``lead``: joining words before them, empty when the learner wrote a sentence. ``ideas``: words the learner
    wrote elsewhere that could fill a gap, those that matter most first; never put in unasked.
    """

    step: str
    own: str | None
    lead: str
    gap: str
    prompt: str
    ideas: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentence to say, or the gap in brackets."""
        if self.own is None:
            return f"{self.lead} [{self.gap}]."
        return _ended(_joined(self.lead, self.own))


@dataclass(frozen=True, slots=True)
class Draft:
    """A core statement. ``notes``: what to look at, in plain words."""

    shape: str
    pieces: tuple[Piece, ...]
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The statement with its gaps in brackets."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def own_text(self) -> str:
        """The filled sentences alone: what may be checked and spoken."""
        return " ".join(piece.text for piece in self.pieces if piece.own is not None)

    @property
    def gaps(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.own is None)


def shape_for(stage: Stage | None, answers: Answers) -> str:
    """The shape a learner most likely wants: told by the stage, else by the pieces that are filled."""
    if stage is Stage.CHANGING:
        return "changing"
    filled = {name: sum(bool(answers.of(id)) for id in ids) for name, ids in shapes().items() if name != "outline"}
    return max(filled, key=lambda name: filled[name])


def statement(answers: Answers, *, shape: str = "core") -> Draft:
    """The core statement in one of the shapes ``core``, ``exploring``, ``changing``. Raises InputError."""
    known = [name for name in shapes() if name != "outline"]
    if shape not in known:
        raise InputError(f"A statement has no shape “{shape}”.", f"Shapes: {', '.join(known)}.")
    pieces = tuple(_piece(step(id), answers) for id in shapes()[shape])
    return Draft(shape, pieces, _notes(pieces))


def outline(answers: Answers) -> tuple[Piece, ...]:
    """Now, next, future: one piece each, gaps marked."""
    return tuple(_piece(step(id), answers) for id in shapes()["outline"])


def role_key(profile: RoleProfile) -> str:
    """How a role is named in ``Answers.links``: its title, and its company where one is known."""
    title, company = " ".join(profile.title.split()), " ".join(profile.company.split())
    return f"{title}, {company}" if company else title


def link(answers: Answers, profile: RoleProfile) -> Piece:
    """One sentence that joins the aspiration to a role, in the learner's words for that role."""
    own = " ".join(answers.links.get(role_key(profile), "").split())
    title, company = " ".join(profile.title.split()), " ".join(profile.company.split())
    job = f"As {_article(title)}" if title else "In this job"
    lead = f"{job} at {company} I could" if company else f"{job} I could"
    return Piece("link", own or None, _lead(lead, own), LINK_GAP, LINK_PROMPT)


def ideas_for(id: str, answers: Answers) -> tuple[str, ...]:
    """What the learner wrote in other steps that could help with statement step ``id``."""
    feeding = [one.id for one in steps().values() if id in one.feeds and answers.of(one.id)]
    first = [one for one in answers.matters if one in feeding]
    return tuple(answers.of(one) for one in dict.fromkeys((*first, *feeding)))


def _piece(one: Step, answers: Answers) -> Piece:
    own = answers.of(one.id)
    return Piece(one.id, own or None, _lead(one.lead, own), one.gap, one.prompt, ideas_for(one.id, answers))


def _lead(lead: str, own: str) -> str:
    """The joining words that the learner's words still need: none before a sentence, no word twice."""
    if not own or own.lower().startswith(lead.lower()):
        return "" if own else lead
    before, last = lead.rsplit(" ", 1)
    if own.split()[0].lower() == last.lower():
        return before
    if last == "because" and not _WHOLE.fullmatch(own) and not _REASONED.search(own):
        return lead
    return "" if _is_sentence(own) else lead


def _joined(lead: str, own: str) -> str:
    """Lead and words as one sentence; a small word's capital goes, nothing else changes."""
    if not lead:
        return own
    first, _, rest = own.partition(" ")
    if _SMALL.fullmatch(first) and first.istitle():
        own = f"{first.lower()} {rest}".strip()
    return f"{lead} {own}"


def _is_sentence(text: str) -> bool:
    """Whether the learner's words stand as a sentence of their own. A guess from how they begin."""
    plain = text.replace("’", "'").lstrip("\"'“‘(")
    first = re.split(r"(?<=[.!?])\s", plain, maxsplit=1)[0]
    if _SUBJECT.match(plain):
        return len(first.split()) > 1
    if _OWNED.match(plain):
        return len(first.split()) >= LEAST_WORDS
    return bool(_SETTING.match(plain) and _SAYS_I.search(first))


def _notes(pieces: tuple[Piece, ...]) -> tuple[str, ...]:
    notes = []
    gaps = [piece.gap for piece in pieces if piece.own is None]
    if gaps:
        notes.append(f"Still open: {'; '.join(gaps)}.")
    said = " ".join(piece.own for piece in pieces if piece.own is not None)
    count = sum(len(re.findall(r"[.!?]+(?:\s|$)", piece.text)) for piece in pieces if piece.own is not None)
    if said and count > SENTENCES:
        notes.append(f"That makes {count} sentences; two or three are easier to remember. Which one could go?")
    return tuple(notes)


def _ended(text: str) -> str:
    first = text[:1].upper() + text[1:]
    return first if first.endswith((".", "!", "?", "…")) else f"{first}."


def _article(name: str) -> str:
    return f"{'an' if name[0].lower() in 'aeio' else 'a'} {name}"
