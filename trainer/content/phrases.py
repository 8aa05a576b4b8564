"""The pattern language: one line that stands for the many ways people say a thing.

A pattern is matched word by word against the normalised words of an answer (``trainer.language``): lower
case, no punctuation, contractions taken apart. Write patterns the same way: *do not*, *i would*, *i am*,
*going to* (for "gonna"), *want to* (for "wanna"), *is not* (for "ain't"). Hyphens separate words.

    earn                any form of the word: earn, earns, earned, earning
    =earn               this form only
    manag*              any word that starts so
    *                   any one word
    {earn|make good}    one of these, each as long as you like; groups nest
    [a lot of]          may be missing; [a|the] means one of these or nothing
    ...                 up to five words between, within the sentence, never "not";  ..2  up to two;  ..8  up to eight
    #                   a number: 3, 10k, two, couple, few, several (a currency sign is the word *dollar*)
    <WANT>              a named group from the table ``GROUPS`` below
    ^ and $             the start and the end of a clause

Between any two parts of a pattern up to six *soft* words are passed over by themselves: um, really, just,
actually, like, you know, kind of, very, maybe and others of the kind (``SOFT``), so "I just really want to,
like, earn money" is met by ``i want to earn money``. A soft word you write yourself still has to be there.
"not" and "never" are never passed over.

    "<WANT> to {earn|make} ... <MONEY>"          I want to make a lot of money · I'm hoping to earn decent cash
    "^ it is [all] {about|for} [the] <MONEY>"    it's all about the money, at the start of a clause
    "{leave|quit|move on} ..3 {in|after|within} [about|maybe] [a] # year"
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from trainer.content.forms import forms
from trainer.content.groups import GROUPS, NUMBERS
from trainer.errors import RuleError

_LEXER = re.compile(r"\s*(\.\.\.|\.\.\d+|<[A-Z_]+>|=\w+|\w+\*|\w+|[{}\[\]|*#^$])")
_SOFT = r"(?:~[^ .]+ ){0,6}?"
"""Soft words carry a tilde in the line that patterns are matched against (``AnswerContext.line``)."""
_NUMBER = "~?(?:" + "|".join(sorted(NUMBERS)) + r"|\d[\w]*) "


@dataclass(slots=True)
class Pattern:
    """One parsed pattern; the expression is compiled when an answer first holds the words it needs.

    ``firsts``: words it may start with, or None when that cannot be said. ``needs``: sets of words of which
    one each must occur in the answer.
    """

    source: str
    expression: str
    firsts: frozenset[str] | None
    needs: tuple[frozenset[str], ...]
    anchored: bool
    closed: bool
    _compiled: re.Pattern[str] | None = field(default=None, compare=False)

    @property
    def fresh(self) -> bool:
        """Whether it has not been compiled yet, which costs more than looking closer at an answer."""
        return self._compiled is None

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.expression)
        return self._compiled


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of expression with the words it can start with and the words it cannot do without.

    ``firsts`` is None for "anything"; ``empty`` when it may match nothing; ``plain`` when it is one of ``firsts``.
    """

    expression: str
    firsts: frozenset[str] | None
    needs: tuple[frozenset[str], ...]
    empty: bool = False
    gap: bool = False
    plain: bool = False


@cache
def parse(source: str) -> Pattern:
    """Read one pattern; the same line in two rules is one pattern.

    Raises RuleError naming the pattern and the place that cannot be read.
    """
    marks = _lex(source)
    anchored = bool(marks) and marks[0] == "^"
    closed = len(marks) > 1 and marks[-1] == "$"
    body = marks[anchored : len(marks) - closed]
    part, at = _sequence(body, 0, source)
    if at != len(body) or not body or part.empty:
        raise RuleError(f"The pattern {source!r} cannot be read at {' '.join(body[at:]) or 'its end'!r}.",
                        "Groups must close, and a pattern needs at least one word that has to be there.")
    return Pattern(source, part.expression, part.firsts, part.needs, anchored, closed)


def _lex(source: str) -> list[str]:
    marks: list[str] = _LEXER.findall(source)
    if "".join(marks) != "".join(source.split()):
        at = 0
        while found := _LEXER.match(source, at):
            at = found.end()
        raise RuleError(f"The pattern {source!r} has a sign nobody knows at {source[at:].strip()[:8]!r}.",
                        "The pattern language is described in trainer/content/phrases.py.")
    return marks


def _sequence(marks: list[str], at: int, source: str) -> tuple[_Part, int]:
    """Parts one after the other, up to ``|``, a closing sign or the end."""
    if at + 1 < len(marks) and marks[at + 1] in ("|", "}", "]") and marks[at][-1].isalnum() and marks[at][0] != ".":
        return _word(marks[at]), at + 1
    parts: list[_Part] = []
    while at < len(marks) and marks[at] not in ("|", "}", "]"):
        part, at = _one(marks, at, source)
        parts.append(part)
    expression, firsts, open_start = "", frozenset[str](), True
    known: frozenset[str] | None = firsts
    needs: list[frozenset[str]] = []
    for number, part in enumerate(parts):
        soft = number and not part.gap and not parts[number - 1].gap
        expression += (_SOFT if soft else "") + part.expression
        if open_start:
            known = None if known is None or part.firsts is None else known | part.firsts
            open_start = part.empty
        if not part.empty:
            needs.extend(part.needs)
    return _Part(expression, known, tuple(needs), empty=open_start), at


def _one(marks: list[str], at: int, source: str) -> tuple[_Part, int]:
    mark = marks[at]
    if mark in ("{", "["):
        return _group(marks, at, source)
    if mark.startswith(".."):
        most = 5 if mark == "..." else int(mark[2:])
        return _Part(rf"(?:(?!not |never )[^ .]+ ){{0,{most}}}?", None, (), empty=True, gap=True), at + 1
    if mark == "*":
        return _Part(r"[^ .]+ ", None, ()), at + 1
    if mark == "#":
        return _Part(_NUMBER, None, ()), at + 1
    if mark.startswith("<"):
        name = mark[1:-1]
        if name not in GROUPS:
            raise RuleError(f"The pattern {source!r} names the group {name}, which does not exist.",
                            f"Known groups: {', '.join(sorted(GROUPS))}.")
        return _named(name), at + 1
    if mark in "|}]^$":
        raise RuleError(f"The pattern {source!r} cannot be read at {mark!r}.", "Is a group closed twice?")
    return _word(mark), at + 1


@cache
def _word(mark: str) -> _Part:
    """The part one word stands for; the same words come in hundreds of patterns."""
    if mark.endswith("*"):
        return _Part("~?" + re.escape(mark[:-1]) + r"[^ .]* ", None, ())
    words = frozenset({mark[1:]}) if mark.startswith("=") else forms(mark)
    return _one_of(words)


def _one_of(words: frozenset[str]) -> _Part:
    """One of some words; they are made of letters and digits, so none needs escaping."""
    return _Part("~?(?:" + "|".join(sorted(words)) + ") ", words, (words,), plain=True)


@cache
def _named(name: str) -> _Part:
    """The part a named group stands for."""
    part, _ = _group(_lex("{" + GROUPS[name] + "}"), 0, GROUPS[name])
    return part


@cache
def _plain_words(marks: tuple[str, ...]) -> bool:
    """Whether the inside of a group is single words and nothing else."""
    return len(marks) % 2 == 1 and all(mark == "|" for mark in marks[1::2]) and all(
        mark[-1].isalnum() and mark[0] != "." for mark in marks[::2])


@cache
def _words(marks: tuple[str, ...], optional: bool) -> _Part:
    """A group of single words; the same ones come again and again."""
    part = _one_of(frozenset().union(*(_word(mark).firsts or () for mark in marks)))
    return _Part(f"(?:{part.expression})?", part.firsts, (), empty=True) if optional else part


def _group(marks: list[str], at: int, source: str) -> tuple[_Part, int]:
    optional = marks[at] == "["
    closer = "]" if optional else "}"
    end = next((place for place in range(at + 1, len(marks)) if marks[place] in "{}[]"), at)
    if marks[end] == closer and _plain_words(tuple(marks[at + 1 : end])):
        return _words(tuple(marks[at + 1 : end : 2]), optional), end + 1
    choices = []
    at += 1
    while True:
        part, at = _sequence(marks, at, source)
        choices.append(part)
        if at >= len(marks) or marks[at] not in ("|", closer):
            raise RuleError(f"The pattern {source!r} opens a group that does not close.", f"Add {closer!r}.")
        at += 1
        if marks[at - 1] == closer:
            break
    if not optional and all(c.plain for c in choices):
        return _one_of(frozenset().union(*(c.firsts or () for c in choices))), at
    expression = "(?:" + "|".join(c.expression for c in choices) + ")"
    firsts: frozenset[str] | None = frozenset()
    for choice in choices:
        firsts = None if firsts is None or choice.firsts is None else firsts | choice.firsts
    empty = optional or any(c.empty for c in choices)
    needs: tuple[frozenset[str], ...] = ()
    if not empty and all(c.needs for c in choices):
        needs = (frozenset().union(*(min(c.needs, key=len) for c in choices)),)
    if optional:
        expression += "?"
    return _Part(expression, firsts, needs, empty=empty), at
