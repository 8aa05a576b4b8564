"""Which line of an advert which words of an answer serve.

Two kinds of evidence together: meaning (cosine of sentence vectors, with the speaker's stretches of one or two
sentences) and words of weight in common. A line is served when the speaker tells what they do, did or would do about
the same thing; a stretch in which they do nothing ("the budget was cut"), or leave it to others, serves no line.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.serving import DOES, doing
from trainer.content.specifics import FUNCTION, GENERIC
from trainer.language import normal, words_of
from trainer.semantics import SHIPPED, Meaning, encode, fixed
from trainer.values import Requirement, Strength

if TYPE_CHECKING:
    from trainer.semantics import Rows

QUOTE_SLACK = 0.1
"""How far below the line a tighter stretch may score and still be quoted for it: the words most alike are quoted."""
LIKE_AT = 0.02
"""Likeness without the common tone below which two texts are about different things."""
SHARED_WEIGHT = 0.06
"""What one shared word of weight adds to the likeness, for at most two words; chosen likewise."""
PLAIN_SHARE = 0.75
"""Share of the plain cosine in the likeness; the rest is the cosine without the common tone."""
LONGEST_STRETCH = 60

_DENIES = phrases(
    "{i|we} {do|did|have|can|could|would} not",
    "i {have} never",
    "i {leave|left|pass|passed} {that|it|them} {to|on}",
    "{someone|somebody} else",
    "{not|never} {my|a} {thing|job|strength}",
    "i am not {good|much|the|very}",
    "i am {better|worse} {in|at|with}",
    "{was|were|been} {supervised|taught|trained|managed|led|given|told what|looked after|interviewed}",
    "{complain|hate|avoid|skip} *",
    "i {got|had|received} ..6 and {passed|left|gave}",
    "{is|are|was|were|be|find|found} ..4 {awful|too late|slow|difficult|hard|the hardest|boring|terrible}",
    "i tend to *",
    "i would rather *",
    "i would {really} need to",
    "{wait|waiting} for",
    "in my head",
    "i {was|am} [just|only] one of",
    "my own {first|life}",
    "{signed|got} my",
    "always the last",
    "i think the",
    "{someone|somebody|people} {from|upstairs|came|did|wrote|made|ran}",
    "{done|made|run|handled|written|led|managed|prepared|organised|organized|sorted} by {a|an|the|our|another|outside}",
    "{went|goes|go} through {the|our|my} ..2 {manager|boss|office|agency|supervisor|department}",
    "not {something|anything|a thing} {i|we} *",
    "{waste of|if you ask me|only ever}",
    "prefer not to",
    "{i would|i am} {keen|curious|happy|eager} to {sit|watch|see|learn|try|find}",
    "be {keen|curious|happy|eager} to {sit|watch|see|learn|try|find}",
    "i have read {a|some|several|many|two|three|#} *",
    "my {gran|granny|grandmother|nan|grandad|grandfather|daughter|son|wife|husband|girlfriend|boyfriend|payslip|car|"
    "landlord|garage|bank|dog|cat} *",
    even="all",
)
"""The speaker does not do it, or was only on its receiving end."""

_BACKGROUND = (
    "I want to grow in my career and learn.",
    "I like working with people.",
    "I am good at it and I enjoy it.",
    "When I was there we did it every week.",
    "I would like to work here because it fits.",
    "My aim is to get better at this over the next years.",
    "So I told him and then we did it.",
    "I have worked there for three years.",
)
"""What every answer sounds like: this common direction is taken out before whole descriptions are compared."""


@dataclass(frozen=True, slots=True)
class Match:
    """One requirement, how well it is served, its score (cosine plus shared words) and the token ranges."""

    requirement: Requirement
    strength: Strength
    score: float
    ranges: tuple[tuple[int, int], ...]


def matches(
    context: AnswerContext, requirements: Sequence[Requirement], meaning: Meaning = SHIPPED
) -> tuple[Match, ...]:
    """Every requirement against the answer, in the advert's order; the best two stretches of each."""
    stretches = _stretches(context)
    if not requirements or not stretches:
        return tuple(Match(r, Strength.NONE, 0.0, ()) for r in requirements)
    texts = [context.prose.text_of(a, b) for a, b in stretches]
    plain, apart = _likeness(texts, [r.text for r in requirements], meaning)
    scale = meaning.scale
    said = [_weighty(context.words(a, b)) for a, b in stretches]
    flat = _flat(context)
    done = doing(context, flat)
    worth = [done.worth(context, a, b) for a, b in stretches]
    acts = sorted({*done.deeds, *_present(context)})
    able = [row for row, each in enumerate(stretches) if _inside(each, acts) and not _inside(each, flat)]
    out = []
    for column, requirement in enumerate(requirements):
        asked = _weighty(normal(requirement.text))
        alike = {
            row: plain[row][column] * PLAIN_SHARE
            + apart[row][column] * (1 - PLAIN_SHARE)
            + SHARED_WEIGHT * min(2, len(asked & said[row]))
            for row in able
            if apart[row][column] >= LIKE_AT
        }
        rated = {row: round(value + worth[row], 4) for row, value in alike.items()}
        best = max(rated.values(), default=0.0)
        served = Strength.STRONG if best >= scale.strong else Strength.PARTIAL
        strength = served if best >= scale.partial else Strength.NONE
        quoted = sorted(
            (r for r in rated if rated[r] >= scale.partial - QUOTE_SLACK), key=lambda r: (-round(alike[r], 4), r)
        )
        ranges = tuple(stretches[row] for row in quoted[:2]) if strength is not Strength.NONE else ()
        out.append(Match(requirement, strength, best, _apart(ranges)))
    return tuple(out)


def _likeness(
    texts: Sequence[str], lines: Sequence[str], meaning: Meaning
) -> tuple[list[list[float]], list[list[float]]]:
    """Cosines of every text with every line: plain, and with the common tone of interviews taken out."""
    first, second = meaning.encode(texts), meaning.fixed(tuple(lines))
    common = _common(meaning)
    apart = _turned(first, common) @ _turned(second, common).T
    return _rounded(meaning.cosines(first, second)), _rounded(apart)


def _rounded(rows: Rows) -> list[list[float]]:
    return [[round(float(x), 4) for x in row] for row in rows]


def _common(meaning: Meaning = SHIPPED) -> Rows:
    """The direction that all answers share, of length one."""
    import numpy as np

    common = meaning.fixed(_BACKGROUND).mean(axis=0)
    unit: Rows = common / float(np.sqrt((common * common).sum()))
    return unit


def _turned(rows: Rows, common: Rows) -> Rows:
    """Vectors without the common direction, of length one again."""
    import numpy as np

    left: Rows = rows - (rows @ common)[:, None] * common
    lengths: Rows = np.sqrt((left * left).sum(axis=1, keepdims=True)).astype(np.float32)
    lengths[lengths == 0] = 1
    turned: Rows = (left / lengths).astype(np.float32)
    return turned


def fit(context: AnswerContext, description: str) -> float:
    """How well an answer fits one description as a whole: for ranking descriptions, no figure for people.

    Each word of weight in the answer is worth its best likeness (squared) to any word of the description; the mean of
    that, plus a fifth of the cosine of the two texts with the tone of all interviews taken out.
    """
    import numpy as np

    said = sorted({w for w in context.norms if w not in FUNCTION and len(w) > 2 and not w.isdigit()})
    asked = sorted({w for w in normal(description) if w not in FUNCTION})
    if not said or not asked:
        return 0.0
    near = np.clip(fixed(tuple(said)) @ fixed(tuple(asked)).T, 0.0, 1.0).max(axis=1)
    both = _turned(encode([context.text, description]), _common())
    whole = float(both[0] @ both[1])
    return round(float((near * near).mean()) + 0.2 * whole, 4)


def _stretches(context: AnswerContext) -> list[tuple[int, int]]:
    """Sentences, pairs of neighbouring sentences, and windows of three clauses where sentences run on."""
    sentences = [(a, b) for a, b in context.prose.sentences if b - a >= 3]
    out = [s for s in sentences if s[1] - s[0] <= LONGEST_STRETCH]
    out += [(a, d) for (a, b), (_, d) in itertools.pairwise(sentences) if d - a <= LONGEST_STRETCH]
    for number, clause in enumerate(context.clauses):
        length = context.prose.sentences[clause.sentence][1] - context.prose.sentences[clause.sentence][0]
        if length > 25:
            for size in (2, 3):
                last = context.clauses[min(number + size - 1, len(context.clauses) - 1)].last
                if 5 <= last - clause.first <= LONGEST_STRETCH:
                    out.append((clause.first, last))
    return sorted(set(out))


def _flat(context: AnswerContext) -> list[int]:
    """Tokens at which the speaker says that they do not do it, in clauses where they do nothing else."""
    doing = {context.prose.clause_of[h.first] for h in DOES(context)}
    return [h.first for h in _DENIES(context) if not doing & set(_around(context, h)) and not _until(context, h)]


_NO_DEED = words_of(
    "am is are was were be been have had do did will would can could should may might must not never want wanted wish "
    "like liked love loved enjoy enjoyed hate hated think thought feel felt find believe guess suppose hope know need "
    "needed mean prefer remember got get heard hear saw see read watch received live lived own miss buy bought eat "
    "wait waited understand if who the a and or in at on to of for with as"
)
"""Words after "I" or "we" with which one does nothing that an advert asks for."""
_ADVERBS = words_of("also always usually normally then just often still now really gladly even first")


def _present(context: AnswerContext) -> list[int]:
    """Tokens of what the speaker does: a verb right after "I" or "we" that is no wish, view or receiving."""
    out = []
    for at, word in enumerate(context.norms[:-1]):
        if word in ("i", "we"):
            verb = at + 1
            while verb < len(context.norms) - 1 and (context.norms[verb] in _ADVERBS or context.tokens[verb].filler):
                verb += 1
            if context.norms[verb] not in _NO_DEED:
                out.append(verb)
    return out


def _around(context: AnswerContext, hit: Hit) -> range:
    number = context.prose.clause_of[hit.first]
    return range(number, number + 2)


def _until(context: AnswerContext, hit: Hit) -> bool:
    """A limit kept, not a task left alone: "we wouldn't … until", "I didn't promise"."""
    return bool({"until", "without", "promise", "panic", "wait", "give"} & set(context.words(hit.first, hit.last + 8)))


def _inside(stretch: tuple[int, int], flat: Sequence[int]) -> bool:
    return any(stretch[0] <= token < stretch[1] for token in flat)


def _apart(ranges: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    if len(ranges) == 2 and ranges[0][0] < ranges[1][1] and ranges[1][0] < ranges[0][1]:
        return ranges[:1]
    return ranges


def _weighty(words: Sequence[str]) -> frozenset[str]:
    return frozenset(_stem(w) for w in words if w not in FUNCTION and w not in GENERIC and len(w) > 2)


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
