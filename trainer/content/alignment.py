"""Alignment as three separate things: the question, the role, the company. Never one number."""

from __future__ import annotations

from collections.abc import Sequence

from audio.values import Span
from trainer.content.context import AnswerContext
from trainer.content.role_match import matches
from trainer.content.specifics import FUNCTION, GENERIC
from trainer.language import normal
from trainer.semantics import SHIPPED, Meaning
from trainer.values import (
    Alignment,
    CompanyAlignment,
    CompanyItem,
    Element,
    Evidence,
    Level,
    QuestionAlignment,
    Requirement,
    RequirementMatch,
)

_HEARD = (Level.CLEAR, Level.THERE)
USED_AT = 0.42
"""Cosine of a clause with a line about the company from which the line counts as taken up. Chosen so that a clause
that paraphrases a mission counts and general praise ("a great company") does not; heuristic."""


def align(context: AnswerContext, elements: Sequence[Element], requirements: Sequence[Requirement],
          meaning: Meaning = SHIPPED) -> Alignment:
    """The three alignments of one answer; role and company only with a profile. ``meaning``: lays lines beside it."""
    asked = question(context, elements)
    if context.profile is None:
        return Alignment(asked)
    return Alignment(asked, role(context, requirements, meaning), company(context))


def question(context: AnswerContext, elements: Sequence[Element]) -> QuestionAlignment:
    """Whether what was asked is answered, and the seconds until the first core element is heard."""
    core = [e for e in elements if e.core]
    if not core:
        return QuestionAlignment(Level.NOT_JUDGED, None, (), "this question has no set parts to listen for")
    heard = [e for e in core if e.level in _HEARD and e.evidence]
    if not heard:
        touched = [e for e in core if e.level is Level.TOUCHED]
        if touched:
            return QuestionAlignment(Level.TOUCHED, None, touched[0].evidence[:1], "only touched on so far")
        return QuestionAlignment(Level.NOT_HEARD, None, (), "none of its parts was heard yet")
    first = min((e for h in heard for e in h.evidence), key=lambda e: e.span.start if e.span else 0)
    level = Level.CLEAR if len(heard) == len(core) or any(h.level is Level.CLEAR for h in heard) else Level.THERE
    zero = context.transcript.words[0].start_s
    seconds = None if first.time is None or zero is None else round(first.time.start_s - zero, 2)
    return QuestionAlignment(level, seconds, (first,))


def role(
    context: AnswerContext, requirements: Sequence[Requirement], meaning: Meaning = SHIPPED
) -> tuple[RequirementMatch, ...]:
    """Every requirement with its strength and the words that serve it best."""
    return tuple(
        RequirementMatch(found.requirement, found.strength,
                         tuple(Evidence.cite(context.transcript, context.prose.span(a, b)) for a, b in found.ranges))
        for found in matches(context, requirements, meaning))


def company(context: AnswerContext) -> CompanyAlignment:
    """What of the company's name, mission and field the answer used, only named, or left out."""
    profile = context.profile
    assert profile is not None
    items: list[CompanyItem] = []
    if profile.company.strip():
        items.append(_name(context, profile.company.strip()))
    for text in dict.fromkeys(t.strip() for t in (profile.mission, *_programmes(profile.description)) if t.strip()):
        items.append(_item(context, text))
    return CompanyAlignment.of(items)


_PROGRAMMES = ("mentor", "apprentic", "training", "programme", "program", "academy", "promote", "from within",
               "rotation", "study leave",
               "value", "sustainab", "learning", "growth path", "career path", "development "
                                                                               "plan", "move to", "move into")


def _programmes(description: str) -> list[str]:
    """Up to four lines about growth paths, mentoring, learning or values."""
    lines = [line.strip(" -*•·\t") for part in description.splitlines()
             for line in part.replace("! ", ". ").split(". ")]
    return [line for line in lines if 4 <= len(line.split()) <= 30 and any(mark in line.lower() for mark in _PROGRAMMES)
            and line.lower().startswith(("we ", "our ", "you ", "after ", "every ", "each ", "there ", "people ",
                                         "new ", "most "))][:4]


def _name(context: AnswerContext, name: str) -> CompanyItem:
    words = tuple(w for w in normal(name) if w not in FUNCTION)
    places = _together(context, words[:2] if len(words) > 1 else words)
    return CompanyItem(name, "named" if places else "absent",
                       tuple(Evidence.cite(context.transcript, Span(*context.prose.span(a, b))) for a, b in places[:1]))


def _together(context: AnswerContext, words: Sequence[str]) -> list[tuple[int, int]]:
    return [(i, i + len(words)) for i in range(len(context.norms) - len(words) + 1)
            if words and context.norms[i : i + len(words)] == tuple(words)]


def _item(context: AnswerContext, text: str) -> CompanyItem:
    """Used: a clause means much the same and shares a word of weight. Named: two words of weight are said."""
    if not context.clauses:
        return CompanyItem(text, "absent")
    weight = {_stem(w) for w in normal(text) if w not in FUNCTION and w not in GENERIC and len(w) > 3}
    scores = context.vectors.best("clause", (text,))
    best = max(range(len(scores)), key=lambda i: scores[i])
    clause = context.clauses[best]
    shared = weight & {_stem(w) for w in context.words(clause.first, clause.last)}
    cited = (Evidence.cite(context.transcript, context.prose.span(clause.first, clause.last)),)
    if scores[best] >= USED_AT and shared:
        return CompanyItem(text, "used", cited)
    said = [i for i, w in enumerate(context.norms) if _stem(w) in weight]
    if len({_stem(context.norms[i]) for i in said}) >= 2:
        at = context.prose.clause_at(said[0])
        return CompanyItem(text, "named", (Evidence.cite(context.transcript, context.prose.span(at.first, at.last)),))
    return CompanyItem(text, "absent")


def _stem(word: str) -> str:
    """A word without its commonest endings, so that "apprentices" meets "apprenticeship"."""
    for ending in ("ships", "ship", "ings", "ing", "ers", "ies", "ed", "es", "er", "ly", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
