"""Plans and likings that rule each other out: what may be wished for in one answer and not in another.

Quoted side by side with no verdict: which is the plan and which the wish, only the speaker knows.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from audio.values import Span
from trainer.language import words_of

_HERE = r"(?:here|with you|(?:with|in) (?:this|your) (?:company|team|firm|school|hospital|house))"
_SOON = (
    r"(?:next (?:year|spring|summer|autumn|winter)|(?:after|in|within) (?:a|one|two) years?|"
    r"in (?:a few|six|eighteen) months|as soon as)"
)
_AWAY_TO = r"(?:abroad|overseas|away|back home|to (?!you\b|your\b|the next\b|a\b|an\b)[a-z]+)"
_FEW = r"(?:\w+ ){0,4}?"
_GROUP = r"(?:company|team|firm|place|school|practice|group|organi[sz]ation|corporation)"
RIVALS: tuple[tuple[str, str, str], ...] = (
    (
        "staying or leaving",
        rf"\b(?:stay|remain|grow|build a career|make my career|be) {_FEW}{_HERE}"
        r"|\bstay (?:for )?(?:many|long|for good)",
        rf"\b(?:leave|quit|move on|go|move|emigrate|be off|be gone) {_FEW}(?:{_AWAY_TO} {_FEW})?{_SOON}"
        rf"|\b(?:emigrate|move abroad|live abroad|open my own \w+ {_SOON})\b"
        rf"|\b{_SOON} {_FEW}(?:leave|move on|emigrate)\b",
    ),
    (
        "alone or in a team",
        r"\bwork(?:ing)? (?:completely |mostly |best )?(?:alone|on my own|by myself)\b|\bbe left alone\b",
        r"\b(?:work|working|be|being) (?:in a (?:\w+ )?team|with (?:a lot of |many |other )?people|with others)\b",
    ),
    (
        "routine or variety",
        r"\b(?:the same (?:thing |work )?every day|a (?:clear |fixed |steady )?routine|no surprises)\b",
        r"\b(?:every day (?:to be |is |being )?different|no two days|variety|something new every (?:day|week))\b",
    ),
    (
        "indoors or out",
        r"\b(?:work|be|sit|working|being|sitting) (?:at (?:a|my) desk|in an office|indoors|inside)\b",
        r"\b(?:work|be|working|being) (?:outdoors|outside|in the field|out on site)\b",
    ),
    (
        "a small or a large place",
        rf"\b(?:in|for|at) a (?:really |very )?(?:small|tiny) (?:\w+ )?{_GROUP}\b",
        rf"\b(?:in|for|at) a (?:really |very )?(?:big|large|huge|global) (?:\w+ )?{_GROUP}\b",
    ),
)
"""A matter in words; how the one is wished for; how the other. Both are looked for after a wish in the first person."""

_LIKES = re.compile(r"\bi (?:really |do |also |just )?(?:love|enjoy|adore|like) ((?:[a-z'-]+ ?){1,5})")
_DISLIKES = re.compile(
    r"\bi (?:really |just )?(?:hate|loathe|dread|can't stand|cannot stand|can't bear|don't (?:really )?(?:like|enjoy)|"
    r"do not (?:really )?(?:like|enjoy)|never (?:liked|enjoyed)) ((?:[a-z'-]+ ?){1,5})"
)
_EMPTY = words_of(
    "a an the to my your our their his her this that these those it them being having doing when if and or but with "
    "for of in on at about all any some much many very really so too people work job things thing working how what who "
    "where more most would could will can not be do is are was were get getting new"
)
_ENDS = words_of("because when if and or but so which who that although though while where since")


def liked_and_disliked(
    first: Sequence[tuple[Span, str]], second: Sequence[tuple[Span, str]]
) -> tuple[str, Span, Span] | None:
    """The same thing liked in one answer and disliked in the other: what it is and both statements, or None."""
    for mine, theirs, turned in ((_LIKES, _DISLIKES, False), (_DISLIKES, _LIKES, True)):
        for (span, text), (other, words) in itertools.product(first, second):
            for thing, against in itertools.product(_things(mine, text, turned), _things(theirs, words, not turned)):
                if _same(thing, against):
                    return " ".join(sorted(thing & against)), span, other
    return None


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both name one thing: the same words, or all of at least two words of the shorter."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= 2 and shorter <= longer)


def _things(pattern: re.Pattern[str], text: str, refusal: bool) -> list[frozenset[str]]:
    """The words of weight after "I like" or "I can't stand", up to where the next thought begins."""
    out = []
    for found in pattern.finditer(text):
        if not refusal and re.search(
            r"\b(?:don't|do not|never|would|used to|wouldn't|not)\b", text[: found.start() + 14]
        ):
            continue
        words: list[str] = []
        for word in found.group(1).split():
            if word in _ENDS:
                break
            words.append(word.strip("'-"))
        weight = frozenset(w for w in words if w not in _EMPTY and len(w) > 2)
        if weight:
            out.append(weight)
    return out
