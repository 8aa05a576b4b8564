"""Finders that speak only where an answer is short, whatever else it says."""

from __future__ import annotations

from trainer.content.context import AnswerContext, Finder, Hit


def at_most(words: int, finder: Finder) -> Finder:
    """Hits in answers of at most so many words."""

    def find(context: AnswerContext) -> list[Hit]:
        return list(finder(context)) if context.said <= words else []

    return find
