"""Picking a question to practise: by pack, kind and words, those that are due, those for the job in use."""

from __future__ import annotations

from datetime import datetime

from trainer import schedule
from trainer.questions import Bank
from trainer.questions.choosing import pack_for_role
from trainer.store import Store
from trainer.studio.roles_kept import role_in_use, role_questions
from trainer.values import Question

ALL, DUE, JOB = "all", "due", "job"


def ways_to_pick(store: Store, bank: Bank, now: datetime) -> dict[str, str]:
    """From where a question can be picked now, in words; due and job only where there are any."""
    ways = {ALL: "All questions"}
    if due := questions_to_pick(store, bank, now, DUE):
        ways[DUE] = f"Due for review ({len(due)})"
    role = role_in_use(store)
    if role is not None and questions_to_pick(store, bank, now, JOB):
        ways[JOB] = f"For {role.name}"
    return ways


def questions_to_pick(store: Store, bank: Bank, now: datetime, way: str) -> tuple[Question, ...]:
    """The questions of one way: all, those due by the learner's own taps (longest waiting first), or the job's."""
    if way == DUE:
        known = {question.id: question for question in bank.questions}
        return tuple(known[id] for id in schedule.due(store, now) if id in known)
    if way == JOB:
        role = role_in_use(store)
        if role is None:
            return ()
        pack = pack_for_role(bank, role.profile.title)
        return (*role_questions(role).values(), *(pack.questions if pack is not None else ()))
    return bank.questions
