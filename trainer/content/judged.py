"""The elements of one answer: their levels, the framework that fits best, what worked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from trainer.content import classifier
from trainer.content.context import OPENERS, WIDEST_QUOTE, AnswerContext, Hit, weakened
from trainer.content.excluded import excluded
from trainer.content.registry import Catalogue
from trainer.content.rule import ElementRule
from trainer.content.wording import cite, unsure
from trainer.language import SUBJECTS, words_of
from trainer.values import Element, Evidence, Level, Praise, Question

MOST_QUOTES = 3
FEW_WORDS = 4
"""A hit of so few words ("in five years") says nothing alone."""
_RANK = {Level.CLEAR: 3, Level.THERE: 2, Level.TOUCHED: 1, Level.NOT_HEARD: 0, Level.NOT_JUDGED: 0}
_LEADS = words_of("in over within after by from for at on during before since through throughout further later long "
                  "next eventually ultimately someday one down right currently today then first second as with looking")
_EXPLAINING = ("when", "because", "if", "that", "where")
_CASES = ("behavioural", "situational")


def looked_for(element: ElementRule, kind: str) -> bool:
    """Whether an element is looked for on questions of this kind."""
    return kind in element.kinds if element.kinds else kind != "behavioural"


def hits_of(context: AnswerContext, element: ElementRule, known: Catalogue | None = None) -> tuple[Hit, ...]:
    """What an element found, nothing where it does not belong to this kind of question.

    With ``known`` as a report counts it: at most touched on where a pitfall rules it out.
    """
    if not looked_for(element, context.question.kind):
        return ()
    return context.heard(element.id) if known is None else _asked(context, element, known)


def level(context: AnswerContext, hits: Sequence[Hit]) -> Level:
    """Clear, there, touched or not heard. A hit on words heard with low confidence counts one step less."""
    best = [max(1, h.strength - 1) if unsure(context, h) else h.strength for h in hits]
    if not best:
        return Level.NOT_HEARD
    firm = [s for s in best if s >= 2]
    sentences = {context.prose.clause_at(h.first).sentence for h, s in zip(hits, best) if s >= 2}
    if max(best) >= 3 or len(firm) >= 3 or len(sentences) >= 2:
        return Level.CLEAR
    return Level.THERE if firm else Level.TOUCHED


def best_framework(question: Question, levels: Mapping[str, Level]) -> str:
    """The framework of which most came across; the first one on a tie. What is there counts in full, clear or not."""
    most = _RANK[Level.THERE]
    scores = {name: sum(min(most, _RANK[levels.get(e, Level.NOT_HEARD)]) for e in ids) / len(ids)
              for name, ids in question.frameworks.items() if ids}
    return max(scores, key=lambda name: scores[name]) if scores else ""


def elements(context: AnswerContext, known: Catalogue) -> tuple[tuple[Element, ...], str]:
    """Core elements of the best-fitting framework in its order, then credit elements that were found."""
    question = context.question
    wanted = list(dict.fromkeys([*question.core, *question.credit]))
    levels: dict[str, Level] = {}
    hits: dict[str, tuple[Hit, ...]] = {}
    for name in wanted:
        rule = known.elements.get(name)
        hits[name] = () if rule is None else _asked(context, rule, known)
        levels[name] = Level.NOT_JUDGED if rule is None else level(context, hits[name])
    framework = best_framework(question, levels)
    core = question.frameworks.get(framework, ())
    out = [_element(context, known, name, True, levels[name], hits[name]) for name in core]
    for name in wanted:
        if name not in core and levels[name] in (Level.CLEAR, Level.THERE, Level.TOUCHED):
            out.append(_element(context, known, name, False, levels[name], hits[name]))
    return tuple(out), framework


def _asked(context: AnswerContext, rule: ElementRule, known: Catalogue) -> tuple[Hit, ...]:
    """An element the question asks for is looked for whatever its usual kinds are; wording and classifier decide."""
    heard = classifier.element(context, rule.id, context.heard(rule.id))
    return weakened(heard) if heard and rule.id in excluded(context, known) else heard


def _element(
    context: AnswerContext, known: Catalogue, name: str, core: bool, found: Level, hits: Sequence[Hit]
) -> Element:
    ordered = sorted(sorted(hits, key=lambda h: -h.strength)[:MOST_QUOTES], key=lambda h: h.first)
    evidence = tuple(e for hit in ordered for e in cite(context, _with_statement(context, hit)))
    because = ""
    if found is Level.NOT_JUDGED:
        error = known.broken.get(name)
        because = error.message if error else "nobody looks for this yet"
    elif found is Level.NOT_HEARD:
        because = known.elements[name].missing
    elif hits and all(unsure(context, h) for h in hits):
        because = "rests on words that came through unclearly"
    return Element(name, core, found, _distinct(evidence), because)


def _with_statement(context: AnswerContext, hit: Hit) -> Hit:
    """A hit that is all lead-in ("Over the next few years,"), together with what it leads into.

    A few words ("in five years") in a clause too long to quote take what follows with them, unless enough of the
    clause comes before them; a few that are the clause ("I like it") take the clause that says when or why.
    """
    clauses = context.clauses
    if hit.missing or hit.more:
        return hit
    number = context.prose.clause_of[hit.last - 1]
    if number == len(clauses) - 1:
        return _with_neighbours(context, hit)
    led, told = clauses[number], clauses[number + 1]
    if hit.whole and told.last - led.first <= WIDEST_QUOTE and told.marker in _EXPLAINING:
        start = _opened(context, led.first, hit.first)
        if led.first <= hit.first and led.last - start <= FEW_WORDS and told.sentence == led.sentence:
            return replace(hit, first=start, last=told.last, whole=False)
    words = context.norms[led.first : led.last]
    lead = next((word for word in words if word not in OPENERS), "")
    opens = context.prose.sentences[led.sentence][0] == led.first and lead in _LEADS
    if not opens or told.marker or hit.first < led.first or any(word in SUBJECTS for word in words):
        return _with_neighbours(context, hit)
    last = min(told.last, told.first + WIDEST_QUOTE)
    return replace(hit, first=_opened(context, led.first, hit.first), last=last, whole=False)


def _with_neighbours(context: AnswerContext, hit: Hit) -> Hit:
    clause = context.clause_of(hit)
    start = _opened(context, clause.first, hit.first)
    told_before = start < hit.first and hit.last - clause.first <= WIDEST_QUOTE
    few = hit.whole and hit.last - hit.first <= FEW_WORDS
    if not few or told_before or clause.last - clause.first <= WIDEST_QUOTE:
        return hit
    last = min(clause.last, hit.first + WIDEST_QUOTE)
    first = max(start, min(hit.first, last - WIDEST_QUOTE))
    return replace(hit, first=_opened(context, first, hit.first), last=max(hit.last, last), whole=False)


def _opened(context: AnswerContext, first: int, hit: int) -> int:
    """Where a quote begins that may reach back from a hit to a token: not with a filler or "so"."""
    return next((at for at in range(first, hit) if context.norms[at] not in OPENERS), hit)


def _distinct(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Each stretch of words once."""
    return tuple({e.span: e for e in evidence}.values())


def strengths(known: Catalogue, found: Sequence[Element]) -> tuple[Praise, ...]:
    """Up to two things that worked: clear core elements first, then clear credit, then what is there."""
    able = [e for e in found if e.evidence and e.level in (Level.CLEAR, Level.THERE)
            and not e.because and known.elements[e.id].praise]
    able.sort(key=lambda e: (e.level is not Level.CLEAR, not e.core))
    return tuple(Praise(e.id, known.elements[e.id].praise, e.evidence[:1]) for e in able[:2])
