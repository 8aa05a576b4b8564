"""Patterns that are read when an answer has their words: most meet none of theirs, and reading all is slow."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from trainer.content.forms import forms
from trainer.content.groups import GROUPS
from trainer.content.phrases import SINGLE, Pattern, lex, parse


@dataclass(slots=True)
class Line:
    """One pattern as it was written: read only for an answer that has the words it cannot do without.

    Most patterns meet no word of theirs in most answers, and reading all of them is what loading takes its time for.
    ``musts``: of each of these at least one word, in any of its forms, has to be in the answer.
    """

    source: str
    musts: tuple[tuple[str, ...], ...]
    read: Pattern | None = None

    def pattern(self, spoken: Spoken) -> Pattern | None:
        """The pattern, or None where it cannot match."""
        if self.read is None:
            for must in self.musts:
                if not any(spoken[word] for word in must):
                    return None
            self.read = parse(self.source)
        return self.read


class Spoken(dict[str, bool]):
    """Whether a word of a pattern, in one of its forms, is among the words of an answer; looked up once each."""

    def __init__(self, words: Collection[str]) -> None:
        super().__init__()
        self._words = frozenset(words)

    def __missing__(self, word: str) -> bool:
        there = word[1:] in self._words if word[0] == "=" else not forms(word).isdisjoint(self._words)
        self[word] = there
        return there


@cache
def line(source: str) -> Line:
    """A pattern to be read when it is needed; the same line in two rules is one.

    Raises RuleError where a sign, a group or a bracket cannot be right; what only reading shows is shown by ``parse``.
    """
    depth, musts = 0, []
    for mark in lex(source):
        if mark in ("{", "["):
            depth += 1
        elif mark in ("}", "]"):
            depth -= 1
        elif mark[0] == "<" and mark[1:-1] not in GROUPS:
            parse(source)
        elif not depth:
            if mark[0] == "{" and "*" not in mark and "#" not in mark and "<" not in mark:
                words = mark[1:-1].replace("|", " ").split()
                if not any(word.startswith("..") for word in words):
                    musts.append(tuple(words))
            elif SINGLE.fullmatch(mark):
                musts.append((mark,))
    made = Line(source, tuple(musts))
    if depth or not musts:
        made.read = parse(source)
    return made
