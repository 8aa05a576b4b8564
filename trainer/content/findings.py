"""Runs the rules over one answer: what each found, and whether it looked at all."""

from __future__ import annotations

from collections.abc import Mapping

from trainer.content import classifier
from trainer.content.context import MISSING, AnswerContext, Hit
from trainer.content.registry import Catalogue
from trainer.content.rule import Rule
from trainer.content.wording import cite, quoted, short, unsure
from trainer.errors import RuleError
from trainer.settings import Settings
from trainer.values import Finding, RuleRun, Severity

MOST_QUOTES = 3
"""Quotes one finding carries; more of the same would nag."""

_ORDER = {Severity.TRY_THIS: 0, Severity.WORTH_A_LOOK: 1, Severity.INFORMATION: 2}


def run(
    context: AnswerContext, known: Catalogue, settings: Settings
) -> tuple[tuple[Finding, ...], tuple[RuleRun, ...]]:
    """Findings in order of severity, then place; and one line for every rule there is.

    A rule stays quiet beside those its ``beside`` names; one that heard its wording only beside those that did too.
    """
    hits: dict[str, list[Hit]] = {}
    runs: dict[str, RuleRun] = {}
    for name, rule in known.rules.items():
        reason = silent(rule, context, settings)
        if reason:
            runs[name] = RuleRun(name, False, reason)
            continue
        runs[name] = RuleRun(name, True)
        found = heard(rule, context)
        if found:
            hits[name] = found
    for name, error in known.broken.items():
        if name not in known.elements:
            runs[name] = RuleRun(name, False, error.message)
    plain = {name for name in hits if worded(known.rules[name], context)}
    spoken = {name for name in hits if not set(known.rules[name].beside) & (plain if name in plain else set(hits))}
    findings = [finding(known.rules[name], context, hits[name], settings.severities) for name in spoken]
    findings.sort(key=_place)
    return tuple(findings), tuple(runs[name] for name in sorted(runs))


def heard(rule: Rule, context: AnswerContext) -> list[Hit]:
    """What wordings and classifier find of a pitfall, in order of place; computed once, whoever asks."""
    if ("rule", rule.id) not in context.memo:
        plain = worded(rule, context)
        hits = classifier.pitfall(context, rule.id, plain)
        context.memo["rule", rule.id] = hits if plain else _uncleared(rule, context, hits)
    found: list[Hit] = context.memo["rule", rule.id]
    return found


def _uncleared(rule: Rule, context: AnswerContext, hits: list[Hit]) -> list[Hit]:
    """Hits of the classifier without those in a sentence that the rule knows to be fine.

    A rule without a message for a quote speaks of what the whole answer lacks: there no part of it is quoted, and
    one that is fine is enough.
    """
    fine = {context.sentence_of(hit) for hit in rule.cleared(context)} if hits and rule.cleared else set()
    if not rule.message:
        return [] if fine else [MISSING for _ in hits]
    return [hit for hit in hits if context.sentence_of(hit) not in fine]


def worded(rule: Rule, context: AnswerContext) -> list[Hit]:
    """What the wordings alone find of a pitfall, in order of place; computed once."""
    if ("worded", rule.id) not in context.memo:
        context.memo["worded", rule.id] = sorted(rule.find(context), key=lambda h: h.first)
    found: list[Hit] = context.memo["worded", rule.id]
    return found


def _place(found: Finding) -> tuple[int, int, str]:
    span = found.evidence[0].span if found.evidence else None
    return _ORDER[found.severity], span.start if span else 1 << 30, found.rule


def nobody_looked(known: Catalogue, because: str) -> tuple[RuleRun, ...]:
    """The lines for an answer that is not judged at all."""
    names = sorted([*known.rules, *(n for n in known.broken if n not in known.elements)])
    return tuple(RuleRun(name, False, because) for name in names)


def silent(rule: Rule, context: AnswerContext, settings: Settings) -> str:
    """Why a rule may not speak here; empty when it may."""
    if rule.id in settings.rules_off:
        return "switched off in the settings"
    if rule.id not in context.question.rules:
        return "not asked of this question"
    if context.question.kind in rule.never_on:
        return f"never on questions of the kind {context.question.kind}"
    if "profile" in rule.needs and context.profile is None:
        return "needs a role profile"
    if "level" in rule.needs and not context.level:
        return "needs to know your level"
    return ""


def finding(rule: Rule, context: AnswerContext, hits: list[Hit], severities: Mapping[str, Severity]) -> Finding:
    """All hits of one rule as one finding. Raises RuleError where a template names something unknown."""
    placed = [hit for hit in hits if not hit.missing]
    evidence = tuple(e for hit in placed[:MOST_QUOTES] for e in cite(context, hit))[:MOST_QUOTES]
    doubtful = bool(placed) and all(unsure(context, hit) for hit in placed)
    template = rule.message if evidence or not rule.missing else rule.missing
    try:
        message = template.format(quote=quoted(evidence))
        advice = rule.advice.format(quote=quoted(evidence))
    except (KeyError, IndexError) as error:
        raise RuleError(f"{rule.id}: its message names {error}, which nothing fills.", "Known: {quote}.") from error
    if doubtful and evidence[0].quote is not None:
        message = f"Did you say {short(evidence[0].quote)}? It came through unclearly, so check the words first."
    return Finding(rule.id, severities.get(rule.id, rule.severity), rule.title, message, advice, rule.source,
                   evidence, doubtful)
