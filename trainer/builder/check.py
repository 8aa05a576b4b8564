"""The draft read with the same eyes as an answer. Only the draft: reflections are private and never judged."""

from __future__ import annotations

from typing import Protocol

from audio.values import Transcript
from trainer.builder.draft import Draft
from trainer.errors import InputError
from trainer.values import ContentReport, Question, RoleProfile, Stage


class Review(Protocol):
    """What ``trainer.content.review_content`` does."""

    def __call__(
        self, transcript: Transcript, question: Question, *, profile: RoleProfile | None, stage: Stage | None
    ) -> ContentReport: ...


def check_draft(
    draft: Draft,
    question: Question,
    *,
    profile: RoleProfile | None = None,
    stage: Stage | None = None,
    link: str = "",
    review: Review | None = None,
) -> ContentReport:
    """What the content rules hear in a draft, with the ``link`` sentence of a role where there is one.

    Gaps are left out: they are the builder's words, not the learner's. Raises InputError for a draft that
    has no words of the learner's yet.
    """
    words = f"{draft.own_text} {link}".strip()
    if not words:
        raise InputError("There is nothing in the draft yet.", "Fill at least one of its sentences.")
    if review is None:
        from trainer.content import review_content

        review = review_content
    return review(Transcript.typed(words), question, profile=profile, stage=stage)
