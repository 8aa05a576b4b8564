"""What stands around a hit: who reports it, what turns from it toward something, how much of the answer it fills.

Shared by the pitfalls that weigh a passage against the rest of the answer.
"""

from __future__ import annotations

from collections.abc import Iterable

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.cues import wishes
from trainer.content.find import either, phrases
from trainer.language import words_of


def unless_led(main: Finder, *leads: Finder, clauses: int = 1) -> Finder:
    """Hits of ``main`` that no lead opens: a lead in the same clause or in so many clauses before it.

    For speech that is reported ("my brother says | it's a stupid dream").
    """
    lead = either(*leads)

    def find(context: AnswerContext) -> list[Hit]:
        found = list(main(context))
        where = {context.prose.clause_of[v.first] for v in lead(context)} if found else set()
        return [h for h in found if not where & set(range(clause_number(context, h) - clauses,
                                                          context.prose.clause_of[h.last - 1] + 1))]

    return find


def clause_number(context: AnswerContext, hit: Hit) -> int:
    """Which clause of the answer a hit starts in."""
    return context.prose.clause_of[hit.first]


def clauses_with(context: AnswerContext, hits: Iterable[Hit]) -> set[int]:
    """The numbers of all clauses that hits touch."""
    clause_of = context.prose.clause_of
    return {n for h in hits if not h.missing for n in range(clause_of[h.first], clause_of[h.last - 1] + 1)}


REPORTING = phrases(
    "{friend|people|they|teacher|mother|father|mum|dad|parent|boss|brother|sister|he|she|everyone|some|somebody|"
    "colleague|customer|wife|husband|neighbour} ..2 {say|said|think|thought|told|believe|tell|call|asked|shouted}",
    "i {do not|never} {believe|think|agree|say|want}",
    even="all",
)
"""Somebody else's words, or a thought that is turned down."""


_LEAVING = words_of("leave leaving quit quitting escape out away resign")


def toward(context: AnswerContext, after: int = 0, skip: Iterable[int] = ()) -> bool:
    """Whether a wish with something specific in it, or a plain link to this job, comes at or after a token.

    ``skip``: clauses whose wishes do not count ("I want to get away from them").
    """
    hidden = set(skip)
    ways = [h for h in wishes(context) if not _LEAVING & set(context.words(h.last, h.last + 4))]
    ways += [h for name in ("role_link", "contribution") for h in context.heard(name) if h.strength >= 2]
    return any(h.first >= after and clause_number(context, h) not in hidden for h in ways)


def once_a_clause(main: Finder) -> Finder:
    """The first hit of each clause, so that one clause is quoted once."""

    def find(context: AnswerContext) -> list[Hit]:
        seen: set[int] = set()
        kept: list[Hit] = []
        for hit in main(context):
            touched = clauses_with(context, [hit])
            if not touched & seen:
                kept.append(hit)
            seen |= touched
        return kept

    return find


_BETWEEN = words_of("then first just also really quickly finally both all never once only still")
_TALKED = words_of("said thought meant guessed supposed remembered heard watched liked wanted queued lived used moved "
                   "hated tired fed complained quit resigned")
_PAST = words_of("took made went gave put set ran led built wrote told spoke rang drove drew brought found paid got "
                 "kept let sent stood sat held began chose cut taught fixed threw did swept slept hung spent met")


def own_deed(context: AnswerContext, after: int = 0, reach: int | None = None) -> bool:
    """Whether the speaker, alone or with others, did something at or after a token, beyond saying or thinking.

    ``reach``: words after that token within which it counts; the whole rest without.
    """
    last = len(context.norms) if reach is None else min(len(context.norms), after + reach)
    for place in range(after, last):
        if context.norms[place] not in ("i", "we"):
            continue
        ahead = [w for w in context.norms[place + 1 : place + 4] if w not in _BETWEEN]
        if ahead and ahead[0] not in _TALKED and (ahead[0].endswith("ed") or ahead[0] in _PAST):
            return True
    return False
