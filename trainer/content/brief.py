"""Finders that speak only in short answers: what is not said beside a blunt sentence there is not said at all."""

from __future__ import annotations

from collections.abc import Collection

from trainer.content.aims import gives, linked
from trainer.content.context import AnswerContext, Finder, Hit

BRIEF = 25
"""Words up to which an answer is one blunt thing and no more. Heuristic: about ten seconds of speech."""


def brief(finder: Finder, longest: int = BRIEF) -> Finder:
    """Hits in answers of at most so many words that say neither how this job fits nor what it would get."""

    def find(context: AnswerContext) -> list[Hit]:
        if context.said > longest or linked(context) or gives(context):
            return []
        return list(finder(context))

    return find


def asked(kinds: Collection[str], finder: Finder) -> Finder:
    """Hits on questions of these kinds alone."""
    return lambda context: list(finder(context)) if context.question.kind in kinds else []


def at_most(words: int, finder: Finder) -> Finder:
    """Hits in answers of at most so many words, whatever else they say."""
    return lambda context: list(finder(context)) if context.said <= words else []
