"""What a pattern is made of: steps that can be followed word by word, and that know their regular expression.

Both ways reach the same end: choices in their order, soft words and gaps as short as can be, what may be missing is
tried first. Following costs some microseconds a place and needs nothing ready; compiling costs a millisecond once and
is fast from then on. ``trainer.content.phrases`` says which is when.

A step is tried on a line of words (``trainer.content.context``): soft words carry a tilde, "." stands between
sentences, and an empty word ends the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from trainer.content.forms import forms
from trainer.content.groups import NUMBERS

SOFT = r"(?:~[^ .]+ ){0,6}?"
MOST_SOFT = 6
_NUMBER = "~?(?:" + "|".join(sorted(NUMBERS)) + r"|\d[\w]*) "
_FIGURE = re.compile(r"\d\w*")


class Step(Protocol):
    """One step of a pattern."""

    @property
    def expression(self) -> str: ...

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        """Every place where the step may end when it begins at ``at``, in the order a regular expression tries them."""
        ...


class Words(NamedTuple):
    """One of some words; they are made of letters and digits, so none needs escaping."""

    words: frozenset[str]

    @property
    def expression(self) -> str:
        return "~?(?:" + "|".join(sorted(self.words)) + ") "

    def takes(self, word: str) -> bool:
        return word in self.words or (word[:1] == "~" and word[1:] in self.words)

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        if self.takes(said[at]):
            yield at + 1


class Stem(NamedTuple):
    """Any word that starts so."""

    start: str

    @property
    def expression(self) -> str:
        return "~?" + re.escape(self.start) + r"[^ .]* "

    def takes(self, word: str) -> bool:
        return word.removeprefix("~").startswith(self.start) and "." not in word

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        if self.takes(said[at]):
            yield at + 1


class AnyWord(NamedTuple):
    """Any one word of the sentence."""

    @property
    def expression(self) -> str:
        return r"[^ .]+ "

    def takes(self, word: str) -> bool:
        return bool(word) and "." not in word

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        if self.takes(said[at]):
            yield at + 1


class Number(NamedTuple):
    """A number in figures or as a word."""

    @property
    def expression(self) -> str:
        return _NUMBER

    def takes(self, word: str) -> bool:
        plain = word.removeprefix("~")
        return plain in NUMBERS or _FIGURE.fullmatch(plain) is not None

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        if self.takes(said[at]):
            yield at + 1


class Gap(NamedTuple):
    """Up to ``most`` words between, never "not"."""

    most: int

    @property
    def expression(self) -> str:
        return rf"(?:(?!not |never )[^ .]+ ){{0,{self.most}}}?"

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        yield at
        for place in range(at, at + self.most):
            word = said[place]
            if not word or "." in word or word in ("not", "never"):
                return
            yield place + 1


class Choice(NamedTuple):
    """One of several, or (``optional``) none of them."""

    choices: tuple[Step, ...]
    optional: bool = False

    @property
    def expression(self) -> str:
        return "(?:" + "|".join(c.expression for c in self.choices) + ")" + ("?" if self.optional else "")

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        for choice in self.choices:
            yield from choice.ends(said, at)
        if self.optional:
            yield at


class Run(NamedTuple):
    """Steps one after the other; ``soft``: before which of them soft words are passed over."""

    steps: tuple[Step, ...]
    soft: tuple[bool, ...]

    @property
    def expression(self) -> str:
        return "".join((SOFT if soft else "") + step.expression for step, soft in zip(self.steps, self.soft))

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        return self._from(0, said, at)

    def _from(self, number: int, said: Sequence[str], at: int) -> Iterator[int]:
        steps, soft = self.steps, self.soft
        while number < len(steps):
            step, word = steps[number], said[at]
            if not isinstance(step, ONE_WORD) or (soft[number] and word[:1] == "~"):
                break  # several ways to go on
            if not step.takes(word):
                return
            number, at = number + 1, at + 1
        else:
            yield at
            return
        for _ in range(MOST_SOFT + 1):
            for end in step.ends(said, at):
                yield from self._from(number + 1, said, end)
            word = said[at]
            if not soft[number] or len(word) < 2 or word[0] != "~" or "." in word:
                return
            at += 1


ONE_WORD = (Words, Stem, AnyWord, Number)
"""Steps that end after one word or not at all."""


class Phrases(NamedTuple):
    """One of several plain phrases divided by "|", soft words within them; taken apart when first followed."""

    text: str
    optional: bool

    @property
    def expression(self) -> str:
        return _choice_of(self.text, self.optional).expression

    def ends(self, said: Sequence[str], at: int) -> Iterator[int]:
        for choice in _by_first_word(self.text).get(said[at].removeprefix("~"), ()):
            yield from choice.ends(said, at)
        if self.optional:
            yield at


@cache
def _choice_of(text: str, optional: bool) -> Choice:
    return Choice(tuple(_run_of(choice.split()) for choice in text.split("|")), optional)


@cache
def _by_first_word(text: str) -> dict[str, list[Step]]:
    """The phrases that may begin with a word, in their order: no soft word is passed over before the first one."""
    found: dict[str, list[Step]] = {}
    for choice in text.split("|"):
        words = choice.split()
        step = _run_of(words)
        for word in forms(words[0]):
            found.setdefault(word, []).append(step)
    return found


def _run_of(words: Sequence[str]) -> Step:
    steps = tuple(Words(forms(word)) for word in words)
    return steps[0] if len(steps) == 1 else Run(steps, (False, *(True,) * (len(steps) - 1)))
