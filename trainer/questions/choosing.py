"""Which questions come next: the same seed always picks the same ones."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable

from trainer.errors import UnknownName
from trainer.questions.bank import Bank
from trainer.questions.matching import plain, stem
from trainer.questions.packs import Pack
from trainer.values import Question

FAMILY = ("aspirations", "goals", "five_years", "motivation", "why_here")
"""The kinds of the aspirations family."""


def choose(
    bank: Bank,
    count: int,
    *,
    kind: str = "",
    pack: str = "",
    role: str = "",
    seed: int | str = 0,
    exclude: Collection[str] = (),
) -> tuple[Question, ...]:
    """Up to ``count`` questions in an order that only ``seed`` decides.

    ``kind`` and ``pack`` narrow the choice; ``role`` puts the questions of that role's pack first.
    ``exclude`` are ids not wanted now. Raises UnknownName for a pack or kind that nothing has.
    """
    pool = bank.pack(pack).questions if pack else bank.questions
    if kind:
        pool = tuple(question for question in pool if question.kind == kind)
        if not pool:
            raise UnknownName(f"There is no question of kind “{kind}” here.", "`interview questions` lists them.")
    shuffled = _shuffled((question for question in pool if question.id not in exclude), seed)
    own = pack_for_role(bank, role)
    if own is not None and not pack:
        shuffled.sort(key=lambda question: question.pack != own.name)
    return tuple(shuffled[: max(count, 0)])


def interview(
    bank: Bank, count: int, *, role: str = "", lines: Collection[Question] = (), seed: int | str = 0,
    exclude: Collection[str] = (),
) -> tuple[Question, ...]:  # fmt: skip
    """A whole interview: about you, why here, the role and your past, the future, your own questions.

    With fewer places the middle shrinks first: one place is a question about the future. With more it grows, by
    the role's own questions and the general ones in turn. ``lines``: questions made from the role's advert; one of
    them is asked before those of its pack.
    """
    left = [question for question in bank.questions if question.id not in exclude]
    own = pack_for_role(bank, role)
    general = [question for question in left if question.pack in ("aspirations", "general")]
    role_pool = [question for question in left if own is not None and question.pack == own.name]

    def pick(pool: Iterable[Question], taken: Collection[Question]) -> list[Question]:
        return _shuffled((question for question in pool if question not in taken), seed)[:1]

    chosen: list[Question] = []
    slots: list[tuple[float, list[Question]]] = [
        (60, [q for q in general if q.kind in ("aspirations", "goals", "five_years")]),
        (10, [q for q in general if q.kind == "why_here"]),
        (0, [q for q in general if q.kind == "about_yourself"]),
        (30, [q for q in general if q.kind == "behavioural"]),
        (90, [q for q in general if q.kind == "questions_for_us"]),
        (40, [*lines] or role_pool or [q for q in general if q.kind == "situational"]),
        (20, [q for q in general if q.kind == "strengths"]),
    ]
    role_pool = [*lines, *role_pool]
    middle = role_pool + [q for q in general if q.kind in ("behavioural", "situational", "motivation", "weaknesses")]
    places: list[tuple[float, Question]] = []
    for number in range(max(count, 0)):
        more = role_pool if number % 2 else middle
        place, pool = slots[number] if number < len(slots) else (41 + number / 1000, more)
        found = pick(pool, chosen) or pick(middle, chosen) or pick(left, chosen)
        chosen += found
        places += [(place, question) for question in found]
    return tuple(question for _, question in sorted(places, key=lambda row: row[0]))


def pack_for_role(bank: Bank, role: str) -> Pack | None:
    """The pack meant for a job title; None when no pack names a word of it."""
    words = {stem(word) for word in plain(role).split()}
    best, found = 0.0, None
    for pack in bank.packs:
        for title in pack.roles:
            theirs = {stem(word) for word in plain(title).split()}
            if theirs and theirs <= words and len(theirs) > best:
                best, found = len(theirs), pack
    return found


def _shuffled(questions: Iterable[Question], seed: int | str) -> list[Question]:
    def key(question: Question) -> str:
        return hashlib.sha256(f"{seed}\0{question.id}".encode()).hexdigest()

    return sorted(questions, key=key)
