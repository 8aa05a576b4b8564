"""Which pauses fall inside a clause, where listeners notice them, and which between clauses, where people plan."""

from __future__ import annotations

from bisect import bisect_left

from audio.values import TimeSpan
from trainer.delivery.spoken import Spoken
from trainer.language import words_of

_OPENERS = words_of("and so but because well then or also now yeah okay if when that which who")
"""A pause right after one of these, first in its clause, still belongs to the border: the plan follows the word."""


def inside_clauses(spoken: Spoken, shortest_s: float = 0.0) -> tuple[TimeSpan, ...]:
    """Pauses of at least ``shortest_s`` in the middle of a clause, in order; words need their times."""
    return tuple(
        pause for pause in spoken.pauses if pause.duration_s >= shortest_s - 1e-6 and _inside(spoken, pause)
    )


def _inside(spoken: Spoken, pause: TimeSpan) -> bool:
    word = spoken.word_after(pause)
    tokens = spoken.prose.tokens
    if word is None or word == 0 or word >= len(spoken.transcript.words):
        return False
    after = bisect_left(tokens, word, key=lambda token: token.word)
    first = after
    while first < len(tokens) and tokens[first].filler:
        first += 1
    if first >= len(tokens) or after == 0:
        return False
    clause = spoken.prose.clause_at(first)
    if clause.first >= after:
        return False
    said = [token.norm for token in tokens[clause.first : after] if not token.filler]
    return not (not said or (len(said) == 1 and said[0] in _OPENERS))
