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
from trainer.language import SUBJECTS, Clause, words_of
from trainer.values import Element, Evidence, Level, Praise, Question

MOST_QUOTES = 3
FEW_WORDS = 4
"""A hit of so few words ("in five years") says nothing alone."""
BROKEN_OFF = 2
"""Words of a clause that breaks off ("because I") and is begun anew."""
_RANK = {Level.CLEAR: 3, Level.THERE: 2, Level.TOUCHED: 1, Level.NOT_HEARD: 0, Level.NOT_JUDGED: 0}
_LEADS = words_of("in over within after by from for at on during before since through throughout further later long "
                  "next eventually ultimately someday one down right currently today then first second as with looking "
                  "two three four five six seven eight nine ten fifteen twenty")
_EXPLAINING = ("when", "because", "if", "that", "where")
_STAR = ("situation", "task", "action", "result")


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
    """Core elements of the best-fitting framework in its order, then credit elements that were found.

    Where no case is asked for, its parts are credit only if one is told.
    """
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
    asked = not set(_STAR).isdisjoint(core)
    no_case = not asked and levels.get("example", Level.CLEAR) not in (Level.CLEAR, Level.THERE)
    for name in wanted:
        if name not in core and levels[name] in (Level.CLEAR, Level.THERE, Level.TOUCHED):
            if name in _STAR and no_case:
                continue
            out.append(_element(context, known, name, False, levels[name], hits[name]))
    return tuple(out), framework


def _asked(context: AnswerContext, rule: ElementRule, known: Catalogue) -> tuple[Hit, ...]:
    """An element the question asks for is looked for whatever its usual kinds are; wording and classifier decide."""
    worded = context.heard(rule.id)
    heard = classifier.element(context, rule.id, worded)
    if rule.denied and any(hit not in worded for hit in heard):
        not_so = rule.denied(context)
        heard = tuple(h for h in heard if h in worded or not any(h.first <= d.first < h.last for d in not_so))
    return weakened(heard) if heard and rule.id in excluded(context, known) else heard


def plainest_first(context: AnswerContext, name: str, hits: Sequence[Hit]) -> list[Hit]:
    """Hits of an element, first the one whose part says it most plainly, as far as the classifier knows the element.

    One that is only touched on comes behind those that are there.
    """
    heard = classifier.scores(context)
    return sorted(hits, key=lambda hit: (
        hit.strength < 2, -heard.at(name, hit) if name in heard.each and not hit.missing else 0.0, hit.first))


def _element(
    context: AnswerContext, known: Catalogue, name: str, core: bool, found: Level, hits: Sequence[Hit]
) -> Element:
    ordered = plainest_first(context, name, sorted(hits, key=lambda h: -h.strength)[:MOST_QUOTES])
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
    """A hit that says little alone, together with what it belongs to.

    A lead-in ("Over the next few years,") takes what it leads into, also where no stop marks that it begins a sentence;
    a few words that are a clause ("I like it") the clause that says when or why, or the next one where they broke off
    ("because I", "what keeps me"), or else what they close ("… the kind of mess I enjoy"); a few in a clause too long
    to quote ("in five years") what follows them, unless enough of the clause comes before.
    """
    if hit.missing or hit.more:
        return hit
    number = context.prose.clause_of[hit.last - 1]
    led, told = context.clauses[number], next(iter(context.clauses[number + 1 : number + 2]), None)
    start = context.opened(led.first, hit.first)
    few = hit.whole and hit.last - hit.first <= FEW_WORDS
    if told and hit.first >= led.first and (
            _leads(context, led, told) or (few and _explains(context, led, told, start))):
        first, last = start, _width(context, told.last, told.first, hit.last)
    elif told and _leads_on(context, hit, led, told):
        first, last = hit.first, _width(context, told.last, hit.first, hit.last)
    elif few and led.last - led.first > WIDEST_QUOTE and (start == hit.first or hit.last - led.first > WIDEST_QUOTE):
        last = max(hit.last, _width(context, led.last, hit.first, hit.last))
        first = context.opened(max(start, min(hit.first, last - WIDEST_QUOTE)), hit.first)
    elif few and led.last - start <= BROKEN_OFF and number and context.clauses[number - 1].sentence == led.sentence:
        before = max(context.clauses[number - 1].first, led.last - WIDEST_QUOTE)
        first, last = context.opened(before, hit.first), led.last
    else:
        return hit
    return replace(hit, first=first, last=last, whole=False)


def _width(context: AnswerContext, last: int, first: int, hit: int) -> int:
    """Where words up to ``last`` end that must not be wider than a quote."""
    return last if last - first <= WIDEST_QUOTE else context.rounded(first + WIDEST_QUOTE, hit)


def _leads(context: AnswerContext, led: Clause, told: Clause) -> bool:
    words = context.norms[led.first : led.last]
    lead = next((word for word in words if word not in OPENERS), "")
    opens = context.prose.sentences[led.sentence][0] == led.first
    return opens and lead in _LEADS and not told.marker and not any(word in SUBJECTS for word in words)


def _leads_on(context: AnswerContext, hit: Hit, led: Clause, told: Clause) -> bool:
    """Whether a hit that ends its clause ("… and in five years") belongs to what the next one says ("I'd be …")."""
    joined = led.sentence == told.sentence and not told.marker and context.norms[told.first] in SUBJECTS
    return joined and hit.last == led.last and context.norms[hit.first] in _LEADS


def _explains(context: AnswerContext, led: Clause, told: Clause, start: int) -> bool:
    near = told.sentence == led.sentence and told.last - led.first <= WIDEST_QUOTE
    words = led.last - start
    broken_off = words <= BROKEN_OFF or context.norms[start] == "what"
    return near and (broken_off or (told.marker in _EXPLAINING and words <= FEW_WORDS))


def _distinct(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Each stretch of words once."""
    return tuple({e.span: e for e in evidence}.values())


def strengths(known: Catalogue, found: Sequence[Element]) -> tuple[Praise, ...]:
    """Up to two things that worked, by their plainest words: clear core elements first, then clear credit, then what is
    there."""
    able = [e for e in found if e.evidence and e.level in (Level.CLEAR, Level.THERE) and (e.core or e.id not in _STAR)
            and not e.because and known.elements[e.id].praise]
    able.sort(key=lambda e: (e.level is not Level.CLEAR, not e.core))
    return tuple(Praise(e.id, known.elements[e.id].praise, e.evidence[:1]) for e in able[:2])
