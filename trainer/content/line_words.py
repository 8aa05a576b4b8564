"""How far a stretch of an answer takes up the words of one line of an advert: for looking through many answers.

One answer beside one line may be judged by meaning alone (``role_match``). Among hundreds of answers some stretch
is always alike by chance, so here the line's own words count: how many of them, weighed by how rare they are, the
stretch has or has something very near to, on top of the likeness of the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.content.context import AnswerContext
from trainer.content.role_match import _flat, _inside, _stretches
from trainer.content.specifics import FUNCTION, GENERIC
from trainer.language import normal
from trainer.semantics import encode, fixed, likeness, weight
from trainer.values import Requirement

NEAR = 0.6
"""Cosine from which a word counts as having been taken up; much alike, by the scale of ``trainer.semantics``."""

WORD_WORTH = 0.1
"""What one taken-up word adds to the likeness for each unit of its weight (2 for "the", 4 for "data", 6 for "SQL").
Of .05, .1 and .2, tried on labelled pairs beside sample answers that serve no line, this told the two apart best."""

LIKELY_AT = 0.94
"""Score from which a stretch is worth showing beside a line. Chosen on 130 sample answers so that 2 of 100 pairs of an
ordinary answer and an unrelated line reach it (1.8 on 130 others); of 65 labelled answers that serve their line in
other words 12 % do. So it is a hint to look at, never a verdict."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The stretch that takes up most of a line: half-open token range and score."""

    first: int
    last: int
    score: float


def taken_up(context: AnswerContext, requirements: Sequence[Requirement]) -> tuple[Taken | None, ...]:
    """For every line the stretch that takes up most of it; None where no word of the line is taken up at all."""
    flat = _flat(context)
    stretches = [each for each in _stretches(context) if not _inside(each, flat)]
    if not stretches:
        return (None,) * len(requirements)
    alike = likeness([context.prose.text_of(a, b) for a, b in stretches], [line.text for line in requirements])
    said = tuple(dict.fromkeys(word for a, b in stretches for word in _telling(context.words(a, b))))
    at = {word: number for number, word in enumerate(said)}
    mine = [[at[word] for word in _telling(context.words(a, b))] for a, b in stretches]
    rows = encode(said)
    found: list[Taken | None] = []
    for column, line in enumerate(requirements):
        asked = _telling(normal(line.text))
        if not asked or not said:
            found.append(None)
            continue
        near = fixed(asked) @ rows.T >= NEAR
        worth = [weight(word) for word in asked]
        best: Taken | None = None
        for number, (a, b) in enumerate(stretches):
            taken = sum(w for w, row in zip(worth, near) if any(row[place] for place in mine[number]))
            score = round(alike[number][column] + WORD_WORTH * taken, 4)
            if taken and (best is None or score > best.score):
                best = Taken(a, b, score)
        found.append(best)
    return tuple(found)


def _telling(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(w for w in dict.fromkeys(words) if w not in FUNCTION and w not in GENERIC and len(w) > 2)
