"""Finders: the shared helpers that make most rules a few lines.

A finder is a function from an ``AnswerContext`` to hits. ``phrases`` makes one from patterns, ``like_examples``
from example lines; ``near``, ``unless``, ``either``, ``together`` combine them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.lines import line
from trainer.content.phrases import Pattern
from trainer.language import words_of

CONDITIONS = ("negated", "others", "past", "hypothetical")


def phrases(*patterns: str, even: Iterable[str] | str = (), strength: int = 2, whole: bool = True) -> Finder:
    """Hits of any pattern (language: ``trainer.content.phrases``), in order, overlapping ones merged.

    A hit is dropped when its clause negates it, speaks of others, tells of the past or only supposes, unless
    ``even`` names that condition (``even="negated past"`` or ``even="all"``).
    """
    lines = tuple(line(pattern) for pattern in patterns)
    allowed = set(even.split()) if isinstance(even, str) else set(even)
    if "all" in allowed:
        allowed = set(CONDITIONS)
    unknown = allowed - set(CONDITIONS)
    if unknown:
        raise ValueError(f"even= knows {', '.join(CONDITIONS)}, not {', '.join(sorted(unknown))}")

    def find(context: AnswerContext) -> list[Hit]:
        if find not in context.memo:
            spoken = context.spoken
            met = [pattern for each in lines if (pattern := each.pattern(spoken)) is not None]
            found = [Hit(a, b, strength=strength, whole=whole) for pattern in met for a, b in match(pattern, context)]
            context.memo[find] = tuple(merge(hit for hit in found if not _dropped(context, hit, allowed)))
        return list(context.memo[find])

    return find


def _dropped(context: AnswerContext, hit: Hit, allowed: set[str]) -> bool:
    return (
        ("negated" not in allowed and context.negated(hit))
        or ("others" not in allowed and context.about_others(hit))
        or ("past" not in allowed and context.past(hit))
        or ("hypothetical" not in allowed and context.hypothetical(hit))
    )


def match(pattern: Pattern, context: AnswerContext) -> Iterator[tuple[int, int]]:
    """Token ranges at which a pattern matches; at most one for each starting word."""
    for needed in pattern.needs:
        if not _stands(needed, context):
            return
    if pattern.fresh and len(pattern.needs) > 1 and not _in_order(pattern.needs, context):
        return
    everywhere = range(len(context.tokens))
    starts: Iterable[int] = everywhere if pattern.firsts is None else _stands(pattern.firsts, context)
    if len(pattern.needs) > 1:
        starts = _followed(starts, pattern.needs[-1], FARTHEST * (len(pattern.needs) - 1), context)
    for start in starts:
        if pattern.anchored and not _at_clause_start(context, start):
            continue
        end = _end(pattern, context, start)
        if end:
            yield start, end


FARTHEST = 30
"""Words from one word a pattern needs to the next, at most: gaps, optional words and soft words together."""


def _followed(starts: Iterable[int], needed: frozenset[str], reach: int, context: AnswerContext) -> Iterator[int]:
    """The starts after which the last word a pattern needs still comes, within reach: it spares most attempts."""
    stands = _stands(needed, context)
    for start in starts:
        at = bisect_left(stands, start)
        if at < len(stands) and stands[at] - start <= reach:
            yield start


def _stands(words: frozenset[str], context: AnswerContext) -> list[int]:
    """Where any of these words stands, in order; looked up once for an answer."""
    known: list[int] | None = context.memo.get(words)
    if known is None:
        places = context.places
        known = sorted(at for word in words & places.keys() for at in places[word])
        context.memo[words] = known
    return known


def _in_order(needs: tuple[frozenset[str], ...], context: AnswerContext) -> bool:
    """Whether the words a pattern needs stand in its order within one sentence: cheap, and it spares most patterns."""
    clauses, clause_of = context.clauses, context.prose.clause_of
    reached = _stands(needs[0], context)
    for needed in needs[1:]:
        further = []
        for at in _stands(needed, context):
            before = bisect_left(reached, at)
            if before and at - reached[before - 1] <= FARTHEST and (
                clauses[clause_of[at]].sentence == clauses[clause_of[reached[before - 1]]].sentence
            ):
                further.append(at)
        if not further:
            return False
        reached = further
    return True


def _end(pattern: Pattern, context: AnswerContext, start: int) -> int:
    if pattern.fresh:
        followed = pattern.follow(context.line_words, context.word_at(start))
        if followed is None:
            return 0
        end = context.token_of(followed - 1) + 1
    else:
        line, starts = context.line
        found = pattern.compiled.match(line, starts[start])
        if found is None:
            return 0
        end = bisect_right(starts, found.end() - 1)
    if pattern.closed:
        last = context.prose.clause_at(end - 1).last
        rest = context.tokens[end:last]
        if any(not token.filler for token in rest):
            return 0
    return end


def _at_clause_start(context: AnswerContext, start: int) -> bool:
    clause = context.prose.clause_at(start)
    lead = context.words(clause.first, start)
    return all(word in _LEADS for word in lead)


_LEADS = words_of("um umm uhm uh er erm hmm mm ah oh well so and but because like just honestly actually basically "
                   "really yeah yes okay ok right then look i guess mean you know now to be honest also that")


def merge(hits: Iterable[Hit]) -> list[Hit]:
    """Hits in order of place, each stretch of words once; the strongest and longest stays."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.first, -h.last, -h.strength)):
        if kept and hit.first < kept[-1].last and not hit.missing:
            if hit.strength > kept[-1].strength:
                kept[-1] = hit
            continue
        kept.append(hit)
    return kept


def either(*finders: Finder) -> Finder:
    """What any of the finders finds."""
    return lambda context: merge(hit for finder in finders for hit in finder(context))


def near(main: Finder, other: Finder, words: int = 12) -> Finder:
    """Hits of ``main`` that have a hit of ``other`` within so many words before or after."""

    def find(context: AnswerContext) -> list[Hit]:
        found = list(main(context))
        partners = list(other(context)) if found else []
        return [h for h in found if any(_distance(h, p) <= words for p in partners)]

    return find


def _distance(a: Hit, b: Hit) -> int:
    return max(a.first - b.last, b.first - a.last, 0)


def unless(main: Finder, *vetoes: Finder, within: str = "answer") -> Finder:
    """Hits of ``main`` without a veto near them.

    ``within``: "clause", "sentence", "answer" (anywhere), "after" (anywhere later, or in the same clause), or
    "next" (the same clause or the two that follow).
    """
    if within not in ("clause", "sentence", "answer", "after", "next"):
        raise ValueError(f"within= knows clause, sentence, answer, after and next, not {within}")

    def find(context: AnswerContext) -> list[Hit]:
        found = list(main(context))
        against = [v for veto in vetoes for v in veto(context)] if found else []
        return [h for h in found if not any(_touches(context, h, v, within) for v in against)]

    return find


SENTENCE_WORDS = 24
"""Words from a hit to a veto of its sentence, at most: speech without stops is one sentence from end to end. Heuristic,
a little more than a long sentence has."""


def _touches(context: AnswerContext, hit: Hit, veto: Hit, within: str) -> bool:
    if within == "answer" or hit.missing or veto.missing:
        return True
    clause_of = context.prose.clause_of
    mine, its = clause_of[hit.first], clause_of[veto.first]
    if within == "clause":
        return clause_of[hit.first] <= its <= clause_of[hit.last - 1]
    if within == "sentence":
        return (context.clauses[mine].sentence == context.clauses[its].sentence
                and _distance(hit, veto) <= SENTENCE_WORDS)
    if within == "after":
        return its >= mine
    return mine <= its <= clause_of[hit.last - 1] + 2


def together(*finders: Finder) -> Finder:
    """The hits of the first finder, when every other finder finds something anywhere in the answer."""

    def find(context: AnswerContext) -> list[Hit]:
        first = list(finders[0](context))
        return first if first and all(any(True for _ in f(context)) for f in finders[1:]) else []

    return find


def like_examples(*lines: str, at_least: float = 0.62, unit: str = "clause", least_words: int = 4,
                  even: Iterable[str] | str = (), strength: int = 2) -> Finder:
    """Clauses (or sentences) whose meaning is close to one of the example lines.

    ``at_least``: cosine of the sentence vectors; choose it on labelled data, the default is careful.
    """
    allowed = set(CONDITIONS) if even == "all" else set(even.split() if isinstance(even, str) else even)

    def find(context: AnswerContext) -> list[Hit]:
        ranges = [(c.first, c.last) for c in context.clauses] if unit == "clause" else list(context.prose.sentences)
        found: list[Hit] = []
        for (first, last), score in zip(ranges, context.vectors.best(unit, lines)):
            if score >= at_least and last - first >= least_words:
                hit = Hit(first, last, strength=strength)
                if not _dropped(context, Hit(last - 1, last), allowed):
                    found.append(hit)
        return merge(found)

    return find
