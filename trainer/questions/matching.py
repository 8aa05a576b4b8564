"""Any question's words → the closest known question. The same words always find the same question.

Three steps, each only when the one before found nothing: the same words up to case, punctuation and forms of
address; words and letter groups alike enough (``FLOOR``); the wording of a kind (``cues`` in ``kinds.toml``),
which keeps the asker's own words as prompt. What none of them knows becomes the ``open`` question: its answer
is judged on shape and delivery alone, and its ``checks_content`` says so.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from trainer.questions.kinds import kind, kinds
from trainer.values import Question

FLOOR = 0.62
"""Least likeness (0…1) at which two wordings are one question. Tried on the paraphrases in the tests."""

LONGEST = 400
"""Characters of a question that are compared; no interviewer's question is longer."""

SENTENCES = 8
"""Sentences of a speaker's turn that are looked at, from its end."""

_SAME = {
    word: common
    for common, words in {
        "company": "organisation organization firm employer",
        "here": "us",
        "job": "role position post",
        "five": "5",
        "ten": "10",
        "three": "3",
        "two": "2",
        "seven": "7",
        "goal": "objective",
        "aspiration": "ambition aspire",
        "biggest": "greatest main",
        "career": "professional",
        "leave": "quit leaving left",
        "current": "present",
        "last": "previous",
        "manager": "boss supervisor",
        "coworker": "colleague teammate",
        "choose": "hire select",
        "motivate": "drives driven inspire motivation",
        "tell": "describe share",
        "interest": "hobby",
        "disagreement": "conflict",
        "failure": "mistake failed fail error",
        "salary": "pay wage",
        "achievement": "accomplishment success",
        "want": "wish like",
    }.items()
    for word in words.split()
}
"""Words that ask the same thing in an interview."""

_SMALL = frozenset(
    re.findall(
        r"\w+",
        """a an the and or of to in on at for with by from about as it that this i me my we our you your do does did
        is are was be been have has had would will can could should what which how s d re ve ll m t tell so some any
        """,
    )
)
_SMALL_WEIGHT = 0.25
_OF_ANY_TRADE = ("general", "aspirations")
"""Packs whose words any question may use; a question of another pack is only asked with a word of its trade."""
_HABIT = re.compile(r"how do (you|i)|what is your|what s your|are you|do you|can you (work|handle|cope)")
_POLITE = re.compile(
    r"^(?:(?:interview )?question (?:\d{1,3} )?|q\d{0,3} )?"
    r"(?:\d{1,3} (?=(?:what|why|where|how|when|who|which|tell|describe|do|are|is|can|could|give)\b))?"
    r"(?:(?:so|okay|ok|well|right|now|and|please|thanks|thank you|great|first|finally|let s start|to start|to begin) )*"
    r"(?:(?:can|could|would|will) you (?:please )?(?=tell|describe|explain|give|share|talk|walk|say)"
    r"|(?:i d|we d|i would|we would) (?:like|love) to (?:know|hear|ask) (?:about |from you )?"
    r"|(?:tell|let) (?:me|us) (?:know )?(?=what|why|where|how|when|who|which))?"
)


@dataclass(frozen=True, slots=True)
class _Wording:
    question: Question
    plain: str
    words: frozenset[str]
    letters: frozenset[str]
    trade: frozenset[str]


class Matcher:
    """Compares wordings with those of ``questions``; earlier questions win ties."""

    def __init__(self, questions: Sequence[Question]) -> None:
        texts = [(question, text) for question in questions for text in (question.prompt, *question.also_asked)]
        common = frozenset().union(*(_words(text) for question, text in texts if question.pack in _OF_ANY_TRADE))
        self._wordings = [
            _Wording(
                question, plain(text), _words(text), _letters(text),
                frozenset() if question.pack in _OF_ANY_TRADE else _words(text) - common,
            )
            for question, text in texts
        ]  # fmt: skip
        self._exact: dict[str, Question] = {}
        for wording in self._wordings:
            self._exact.setdefault(wording.plain, wording.question)
        counts = Counter(word for wording in self._wordings for word in wording.words)
        total = len(self._wordings) + 1
        self._weights: Mapping[str, float] = {
            word: _SMALL_WEIGHT if word in _SMALL else math.log(total / count) for word, count in counts.items()
        }
        self._rare = math.log(total)

    def match(self, words: str) -> Question:
        """The closest known question, or one of the asker's own words with no more than its kind known.

        "How do you handle stress?" keeps its words: a habit answers it, where the known one asks for a time.
        """
        known = self.closest(words)
        said = " ".join(words.split())
        text = plain(words)
        if known is not None:
            return replace(known, prompt=said) if known.kind == "behavioural" and _HABIT.match(text) else known
        for one in kinds().values():
            if any(cue.search(text) for cue in one.cues):
                return one.question(said)
        return kind("open").question(said)

    def closest(self, words: str) -> Question | None:
        """The known question these words ask, or None.

        Of several sentences the likest counts, so that a greeting before the question does no harm; only the
        last ``SENTENCES`` are looked at, where a speaker's question stands.
        """
        sentences = [part for part in re.split(r"(?<=[.?!:])\s+", words.strip()) if part][-SENTENCES:]
        best, found = FLOOR, None
        for text in dict.fromkeys((words, *sentences)):
            score, question = self.likest(text)
            if score > best:
                best, found = score, question
        return found

    def likest(self, text: str) -> tuple[float, Question | None]:
        """How like the likest known question is, 0…1, and which one that is. One is asked from ``FLOOR`` on."""
        asked = plain(text)
        if asked in self._exact:
            return 1.0, self._exact[asked]
        mine, letters = _words(text), _letters(text)
        best, found = 0.0, None
        for wording in self._wordings if len(mine) > 1 else ():
            if wording.trade and not wording.trade & mine:
                continue  # "why work in sales" is not "why work in a bank"
            score = 0.75 * self._likeness(mine, wording.words) + 0.25 * _dice(letters, wording.letters)
            if score > best:
                best, found = score, wording.question
        return best, found

    def _likeness(self, mine: frozenset[str], theirs: frozenset[str]) -> float:
        weight = self._weights
        both = sum(sorted(weight.get(word, self._rare) for word in mine & theirs))
        total = sum(sorted(weight.get(word, self._rare) for word in (*mine, *theirs)))
        return 2 * both / total if total else 0.0


def plain(text: str) -> str:
    """Lower case, no punctuation, no forms of address: what two spellings of one question share."""
    words = " ".join(re.findall(r"\w+", text[:LONGEST].lower().replace("’", "'")))
    return _POLITE.sub("", words, count=1).replace(" would you say ", " ").strip()


def stem(word: str) -> str:
    """A word without the endings that only grammar wants; both sides are cut alike."""
    word = _SAME.get(word, word)
    for ending in ("ing", "ed", "ies", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return _SAME.get(word, word)


def _words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in plain(text).split())


def _letters(text: str) -> frozenset[str]:
    padded = f" {plain(text)} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
