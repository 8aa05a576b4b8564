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
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from trainer.content.forms import forms
from trainer.content.groups import GROUPS
from trainer.content.steps import AnyWord, Choice, Gap, Number, Phrases, Run, Stem, Step, Words
from trainer.errors import RuleError

_SIGN = r"\.\.\.|\.\.\d+|<[A-Z_]+>|=\w+|\w+\*|\w+|[{}\[\]|*#^$]"
_LEXER = re.compile(rf"\s*({_SIGN})")
_PIECES = re.compile(rf"\s*(\{{[^{{}}\[\]]*\}}|\[[^{{}}\[\]]*\]|{_SIGN})")
"""The same with a group that holds no other group as one piece: the same groups come in hundreds of patterns."""
SINGLE = re.compile(r"=?\w*[^\W_]")
"""One word of a pattern, in any form or (with =) in this one."""
OFTEN = 40
"""Tries after which a pattern is compiled: a try by hand costs about a fortieth of compiling."""


@dataclass(slots=True)
class Pattern:
    """One parsed pattern: followed word by word at first, compiled when it has been tried often.

    ``firsts``: words it may start with, or None when that cannot be said. ``needs``: sets of words of which
    one each must occur in the answer.
    """

    source: str
    step: Step
    firsts: frozenset[str] | None
    needs: tuple[frozenset[str], ...]
    anchored: bool
    closed: bool
    _compiled: re.Pattern[str] | None = field(default=None, compare=False)
    _tries: int = field(default=0, compare=False)

    @property
    def fresh(self) -> bool:
        """Whether it has not been tried often yet, so that it is not worth compiling."""
        return self._tries < OFTEN

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.step.expression)
        return self._compiled

    def follow(self, said: Sequence[str], at: int) -> int | None:
        """Where in ``said`` it ends when it begins at ``at``: the same place that ``compiled`` would find; or None."""
        self._tries += 1
        return next(self.step.ends(said, at), None)


class _Part(NamedTuple):
    """A step with the words it can start with and the words it cannot do without.

    ``firsts`` is None for "anything"; ``empty`` when it may match nothing; ``plain`` when it is one of ``firsts``.
    """

    step: Step
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
    marks = lex(source)
    anchored = bool(marks) and marks[0] == "^"
    closed = len(marks) > 1 and marks[-1] == "$"
    body = marks[anchored : len(marks) - closed]
    part, at = _sequence(body, 0, source)
    if at != len(body) or not body or part.empty:
        raise RuleError(f"The pattern {source!r} cannot be read at {' '.join(body[at:]) or 'its end'!r}.",
                        "Groups must close, and a pattern needs at least one word that has to be there.")
    return Pattern(source, part.step, part.firsts, part.needs, anchored, closed)


def lex(source: str) -> list[str]:
    """The marks of a pattern, a group without groups in it as one. RuleError for a sign nobody knows."""
    marks: list[str] = _PIECES.findall(source)
    if "".join("".join(marks).split()) != "".join(source.split()):
        raise _unknown(source)
    return marks


def _unknown(source: str) -> RuleError:
    at = 0
    while found := _LEXER.match(source, at):
        at = found.end()
    return RuleError(f"The pattern {source!r} has a sign nobody knows at {source[at:].strip()[:8]!r}.",
                     "The pattern language is described in trainer/content/phrases.py.")


def _sequence(marks: list[str], at: int, source: str) -> tuple[_Part, int]:
    """Parts one after the other, up to ``|``, a closing sign or the end."""
    if at + 1 < len(marks) and marks[at + 1] in ("|", "}", "]") and SINGLE.fullmatch(marks[at]):
        return _word(marks[at]), at + 1
    parts: list[_Part] = []
    while at < len(marks) and marks[at] not in ("|", "}", "]"):
        part = _read.get(marks[at])
        if part is not None:
            at += 1
        elif marks[at] in ("{", "["):
            part, at = _group(marks, at, source)
        else:
            part = _read[marks[at]] = _one(marks[at], source)
            at += 1
        parts.append(part)
    return _joined(parts), at


_read: dict[str, _Part] = {}
"""Parts of one mark each, groups without groups in them included: the same ones come in hundreds of patterns."""


def _joined(parts: Sequence[_Part]) -> _Part:
    firsts: frozenset[str] | None = _NOTHING
    open_start = gap = True
    needs: list[frozenset[str]] = []
    steps, soft = [], []
    for part in parts:
        steps.append(part.step)
        soft.append(not (gap or part.gap))
        gap = part.gap
        if open_start:
            firsts = None if firsts is None or part.firsts is None else firsts | part.firsts if firsts else part.firsts
            open_start = part.empty
        if not part.empty:
            needs.extend(part.needs)
    return _Part(Run(tuple(steps), tuple(soft)), firsts, tuple(needs), empty=open_start)


def _one(mark: str, source: str) -> _Part:
    """The part one mark stands for."""
    if mark[0] in "{[":
        choices, optional = mark[1:-1].split("|"), mark[0] == "["
        if "".join(mark[1:-1].replace("|", "x").split()).isalnum() and all(text.split() for text in choices):
            return _phrases(choices, optional)
        return _either([_choice(text, source) for text in choices], optional)
    if mark.startswith(".."):
        return _Part(Gap(5 if mark == "..." else int(mark[2:])), None, (), empty=True, gap=True)
    if mark == "*":
        return _Part(AnyWord(), None, ())
    if mark == "#":
        return _Part(Number(), None, ())
    if mark.startswith("<"):
        name = mark[1:-1]
        if name not in GROUPS:
            raise RuleError(f"The pattern {source!r} names the group {name}, which does not exist.",
                            f"Known groups: {', '.join(sorted(GROUPS))}.")
        return _sequence(lex("{" + GROUPS[name] + "}"), 0, GROUPS[name])[0]
    if mark in "|}]^$":
        raise RuleError(f"The pattern {source!r} cannot be read at {mark!r}.", "Is a group closed twice?")
    return _word(mark)


@cache
def _word(mark: str) -> _Part:
    """The part one word stands for; the same words come in hundreds of patterns."""
    if mark.endswith("*"):
        return _Part(Stem(mark[:-1]), None, ())
    return _one_of(frozenset({mark[1:]}) if mark.startswith("=") else forms(mark))


def _one_of(words: frozenset[str]) -> _Part:
    return _Part(Words(words), words, (words,), plain=True)


def _phrases(choices: Sequence[str], optional: bool) -> _Part:
    """A group of plain words and phrases, which most groups are: taken apart only when it is followed."""
    firsts: set[str] = set()
    needs: set[str] = set()
    single = True
    for text in choices:
        words = text.split()
        first = least = forms(words[0])
        for word in words[1:]:
            single, other = False, forms(word)
            least = other if len(other) < len(least) else least
        firsts |= first
        needs |= least
    known = frozenset(firsts)
    if single:
        part = _one_of(known)
        return _Part(Choice((part.step,), True), known, (), empty=True) if optional else part
    return _Part(Phrases("|".join(choices), optional), known, () if optional else (frozenset(needs),), empty=optional)


def _choice(text: str, source: str) -> _Part:
    marks: list[str] = _LEXER.findall(text)
    if "".join(marks) != "".join(text.split()):
        raise _unknown(source)
    if len(marks) == 1 and SINGLE.fullmatch(marks[0]):
        return _word(marks[0])
    part, _ = _sequence(marks, 0, source)
    return part


def _group(marks: list[str], at: int, source: str) -> tuple[_Part, int]:
    optional = marks[at] == "["
    closer = "]" if optional else "}"
    choices = []
    at += 1
    while True:
        part, at = _sequence(marks, at, source)
        choices.append(part)
        if at >= len(marks) or marks[at] not in ("|", closer):
            raise RuleError(f"The pattern {source!r} opens a group that does not close.", f"Add {closer!r}.")
        at += 1
        if marks[at - 1] == closer:
            return _either(choices, optional), at


def _either(choices: Sequence[_Part], optional: bool) -> _Part:
    steps, firsts, needs, empty, plain, anything = [], [], [], optional, True, False
    for choice in choices:
        steps.append(choice.step)
        firsts.append(choice.firsts or _NOTHING)
        needs.append(min(choice.needs, key=len) if choice.needs else _NOTHING)
        empty, plain, anything = empty or choice.empty, plain and choice.plain, anything or choice.firsts is None
    known = None if anything else _NOTHING.union(*firsts)
    if plain and known is not None:
        part = _one_of(known)
        return _Part(Choice((part.step,), True), known, (), empty=True) if optional else part
    needed = () if empty or not all(needs) else (_NOTHING.union(*needs),)
    return _Part(Choice(tuple(steps), optional), known, needed, empty=empty)


_NOTHING: frozenset[str] = frozenset()
