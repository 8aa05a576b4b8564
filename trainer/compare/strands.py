"""The thread of an interview: everything said about the future side by side, with no verdict but contradictions.

A contradiction is quoted from both answers and only where the words leave little doubt: the same wish wanted
and not wanted, or two plans of which one rules the other out. Change that is told as change is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio.values import Span, Transcript
from trainer.compare.rivals import RIVALS, liked_and_disliked
from trainer.values import Evidence, Level, Review

FUTURE = ("aspiration", "next", "short_term", "long_term", "future")
"""Elements that speak about what is to come, in the order they are laid side by side."""

_HEARD = (Level.CLEAR, Level.THERE, Level.TOUCHED)


@dataclass(frozen=True, slots=True)
class Saying:
    """Words from one of the answers; ``answer`` is its place among them, from 0."""

    answer: int
    prompt: str
    level: Level
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Strand:
    """What the answers say on one element."""

    element: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements that undo each other. ``about`` names the matter in words."""

    about: str
    first: Saying
    second: Saying


@dataclass(frozen=True, slots=True)
class Thread:
    """Everything said about the future in several answers."""

    strands: tuple[Strand, ...]
    contradictions: tuple[Contradiction, ...]


_WANT = r"""(?x: i(?:'d|\ would)?\ (?:really\ |also\ |still\ |just\ )?(?:want|like|love|hope|plan|intend|prefer)
    | i'm\ (?:hoping|planning) | i\ am\ (?:hoping|planning) | my\ (?:goal|aim|dream|plan)\ is
    | i\ see\ myself | i'd\ rather | i\ will | i'll )"""
_NOT = r"""(?x: i\ (?:do\ not|don't|would\ not|would\ never|wouldn't|never|will\ not|won't|cannot|can't)[ ]
    (?:really\ |ever\ |actually\ )?
    (?:want|like|plan|intend|see\ myself|hope|imagine|wish)
    | (?:i'm|i\ am)\ not\ (?:interested|looking) | i\ have\ no\ (?:wish|plan|interest|desire) | i\ never\ want
    | i'd\ rather\ not | i\ would\ rather\ not | i\ will\ never | i'll\ never )"""
_WISH = re.compile(rf"\b{_WANT}\b")
_REFUSAL = re.compile(rf"\b{_NOT}\b")
_CHANGED = re.compile(
    r"\b(?:used to|at first|back then|in the past|before that|changed my mind|originally|until (?:recently|last)|"
    r"no longer|any ?more|years ago|when i was|if |unless |some people|people say|my (?:boss|manager|friend|parents))\b"
)
_FIRM = r"(?:\w+ )?(?:business|company|firm|studio|practice|shop)\b"
_WITH_PEOPLE = r"\bwork(?:ing)? (?:directly |closely )?with (?:customers|clients|people|patients|pupils|students)\b"
_AWAY = r"\b(?:travel|work abroad|move abroad|live abroad)\b"
_STUDY = r"(?:\w+ )?(?:study|studies|degree|master's|masters|phd|school|university)\b"
_PLANS: tuple[tuple[str, str, str], ...] = (
    (
        "leading people",
        r"\b(?:lead|manage|run|head) (?:a|an|the|my own) (?:\w+ )?(?:team|department|group)\b"
        r"|\b(?:lead|manage) people\b|\bbe(?:come|ing)? a (?:\w+ )?manager\b",
        r"\b(?:lead|manage|run|head) (?:a |any |other |the )?(?:\w+ )?(?:team|people|staff)\b"
        r"|\bbe(?:come|ing)? a (?:\w+ )?manager\b|\bmanaging people\b",
    ),
    (
        "staying",
        r"\bstay (?:here|with (?:you|the company|one company)|for (?:the long|many|a long))\b"
        r"|\bgrow (?:here|with you)\b",
        r"\bstay (?:here|long|for long|in one place|anywhere)\b",
    ),
    (
        "a business of your own",
        r"\b(?:start|found|open|run|build|set up) (?:my own|a|our own) " + _FIRM,
        r"\b(?:start|found|open|run|have|own) (?:my own|a|any) " + _FIRM,
    ),
    ("working with people", _WITH_PEOPLE, _WITH_PEOPLE),
    ("travel", _AWAY, _AWAY),
    (
        "going on with study",
        r"\b(?:go back to|do|finish|start|take) (?:a |my |an )?" + _STUDY,
        r"\b(?:go back to|do|finish|start|take|more) (?:a |my |an |any )?" + _STUDY,
    ),
)
"""A matter; how it is wished for; how it is meant when refused."""


def thread(reviews: Sequence[Review]) -> Thread:
    """What several answers say about the future, in the order they were given.

    Answers whose words are unconfirmed are left out: nothing is claimed from them. Words inside a longer quote on
    the same element are not quoted a second time.
    """
    heard = [(at, review) for at, review in enumerate(reviews) if review.transcript.reliable]
    strands = []
    for element in FUTURE:
        sayings = tuple(
            Saying(at, review.question.prompt, each.level, evidence)
            for at, review in heard
            for each in review.content.elements
            if each.id == element and each.level in _HEARD
            for evidence in each.evidence
            if not any(_longer(other.span, evidence.span) for other in each.evidence)
        )
        if sayings:
            strands.append(Strand(element, sayings))
    return Thread(tuple(strands), tuple(_contradictions(heard)))


def _longer(one: Span | None, other: Span | None) -> bool:
    """Whether one quote holds the other and more."""
    if one is None or other is None or one == other:
        return False
    return one.start <= other.start and other.end <= one.end


def _contradictions(heard: list[tuple[int, Review]]) -> Iterator[Contradiction]:
    said = [(at, review, list(_statements(review.transcript))) for at, review in heard]
    seen: set[str] = set()
    for (at, one, first), (later, two, second) in itertools.combinations(said, 2):
        for about, mine, theirs in _rivals(first, second):
            if about not in seen:
                seen.add(about)
                yield _between(about, (at, one, mine), (later, two, theirs))
        for about, wished, refused in _PLANS:
            if about in seen:
                continue
            for backwards in (False, True):
                a = _find(first, refused if backwards else wished, refusal=backwards)
                b = _find(second, wished if backwards else refused, refusal=not backwards)
                if a is not None and b is not None:
                    seen.add(about)
                    yield _between(about, (at, one, a), (later, two, b))
                    break


def _between(about: str, first: tuple[int, Review, Span], second: tuple[int, Review, Span]) -> Contradiction:
    sayings = [
        Saying(at, review.question.prompt, Level.CLEAR, Evidence.cite(review.transcript, span))
        for at, review, span in (first, second)
    ]
    return Contradiction(about, *sayings)


def _rivals(first: list[tuple[Span, str]], second: list[tuple[Span, str]]) -> Iterator[tuple[str, Span, Span]]:
    """Two wishes that rule each other out, either way round; and one thing both liked and disliked."""
    for about, one, other in RIVALS:
        for left, right in ((one, other), (other, one)):
            a, b = _find(first, left, refusal=False), _find(second, right, refusal=False)
            if a is not None and b is not None:
                yield about, a, b
                break
    both = liked_and_disliked(first, second)
    if both is not None:
        yield both


def _find(statements: list[tuple[Span, str]], pattern: str, *, refusal: bool) -> Span | None:
    """The first statement that wishes for (or refuses) what a pattern names."""
    for span, text in statements:
        if _CHANGED.search(text):
            continue
        opening = (_REFUSAL if refusal else _WISH).search(text)
        if opening is None or (not refusal and _REFUSAL.search(text)):
            continue
        if re.search(pattern, text[opening.end() : opening.end() + 90]):
            return span
    return None


_STOP = re.compile(r"[.?!;]+[\"'”’)]*(?:\s|$)|,? (?:but|although|though|however|and then|because) ")


def _statements(transcript: Transcript) -> Iterator[tuple[Span, str]]:
    """Stretches of the text that say one thing, as spans and in small letters with straight apostrophes."""
    text, start = transcript.text, 0
    for stop in [*_STOP.finditer(text), None]:
        end = len(text)
        if stop is not None:
            closes = stop.group()[0] in ".?!;"
            end = stop.start() + (len(stop.group().rstrip()) if closes else 0)
        shown = text[start:end].lstrip()
        if shown:
            small = shown.lower().replace("’", "'")
            yield Span(end - len(shown), end), small if len(small) == len(shown) else shown
        start = len(text) if stop is None else stop.end()
