"""Numbers that were said: found, read and paired between two tellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audio.values import Span, Transcript
from trainer.compare.alignment import Block, normal
from trainer.values import Evidence

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen"""
_UNITS = {word: at for at, word in enumerate(_SMALL.split())}
_DECADES = """twenty thirty forty fifty sixty seventy eighty ninety"""
_TENS = {word: 10 * at for at, word in enumerate(_DECADES.split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "k": 1_000}
_BETWEEN = {"or", "to"}
_SAME = {
    "%": "percent",
    "year": "years",
    "month": "months",
    "week": "weeks",
    "day": "days",
    "hour": "hours",
    "minute": "minutes",
    "second": "seconds",
    "person": "people",
    "time": "times",
}
_NO_UNIT = frozenset(["this", "less", "because", "always", "perhaps", "towards", "besides", "across", "plus", "minus"])


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it was said: values (two for "two or three"), unit, and its words: first, behind the last."""

    values: tuple[float, ...]
    unit: str
    first: int
    behind: int


@dataclass(frozen=True, slots=True)
class NumberChange:
    """One number told differently; ``before`` and ``after`` quote it with its unit."""

    unit: str
    before: Evidence
    after: Evidence


def quantities(transcript: Transcript) -> tuple[Quantity, ...]:
    """Every number of a transcript. A bare "one" is a pronoun more often than a number and is left out."""
    words = [normal(word.text) for word in transcript.words]
    raw = [word.text for word in transcript.words]
    found, at = [], 0
    while at < len(words):
        value, behind, percent = _number(words, raw, at)
        if value is None:
            at += 1
            continue
        values = [value]
        if not percent and behind + 1 < len(words) and words[behind] in _BETWEEN:
            second, end, percent_too = _number(words, raw, behind + 1)
            if second is not None:
                values.append(second)
                behind, percent = end, percent_too
        unit, end = ("percent", behind) if percent else _unit(words, raw, behind)
        if unit or words[at] not in ("one", "zero"):
            found.append(Quantity(tuple(values), unit, at, end))
        at = max(end, at + 1)
    return tuple(found)


def changed(before: Transcript, after: Transcript, made: Sequence[Block]) -> tuple[NumberChange, ...]:
    """Numbers told differently: at the same place of both texts, or the only one of its unit in each."""
    old, new = list(quantities(before)), list(quantities(after))
    pairs: list[tuple[Quantity, Quantity]] = []
    for block in made:
        here_old = [q for q in old if _touches(q, block.before)]
        here_new = [q for q in new if _touches(q, block.after)]
        for quantity in here_old:
            match = next((q for q in here_new if q.unit == quantity.unit), None)
            if match is None:
                continue
            here_new.remove(match)
            old.remove(quantity)
            new.remove(match)
            pairs.append((quantity, match))
    for unit in dict.fromkeys(q.unit for q in old if q.unit):
        alone_old, alone_new = [q for q in old if q.unit == unit], [q for q in new if q.unit == unit]
        if len(alone_old) == len(alone_new) == 1:
            pairs.append((alone_old[0], alone_new[0]))
    pairs.sort(key=lambda pair: pair[1].first)
    return tuple(
        NumberChange(one.unit, _cite(before, one), _cite(after, two)) for one, two in pairs if one.values != two.values
    )


def _touches(quantity: Quantity, run: tuple[int, int]) -> bool:
    return quantity.first < run[1] and quantity.behind > run[0]


def _cite(transcript: Transcript, quantity: Quantity) -> Evidence:
    start, end = transcript.span_of(quantity.first, quantity.behind - 1)
    quote = transcript.text[start:end]
    return Evidence.cite(transcript, Span(start, end - (len(quote) - len(quote.rstrip(".,;:!?")))))


def _number(words: list[str], raw: list[str], at: int) -> tuple[float | None, int, bool]:
    """Value of the number that starts at a word, the index behind it, and whether it is a percentage."""
    digits = _digits(words[at])
    if digits is not None:
        value, percent = digits
        behind = at + 1
        if not percent and behind < len(words) and words[behind] in _SCALES and words[behind] != "k":
            return value * _SCALES[words[behind]], behind + 1, False
        return value, behind, percent
    total = part = 0.0
    behind, seen, ended = at, False, False
    while behind < len(words) and not ended:
        for piece in words[behind].split("-"):
            if piece in _UNITS:
                part += _UNITS[piece]
            elif piece in _TENS:
                part += _TENS[piece]
            elif piece in _SCALES and piece != "k" and seen:
                total, part = (total, part * 100) if piece == "hundred" else (total + part * _SCALES[piece], 0.0)
            else:
                ended = True
                break
            seen = True
        if ended:
            break
        behind += 1
        ended = raw[behind - 1].endswith((",", ".", ";", ":", "?", "!"))
        following = words[behind] if behind < len(words) else ""
        previous = words[behind - 1].split("-")[-1]
        if following.split("-")[0] in _UNITS and previous in _UNITS:
            ended = True  # "two, three": two numbers, not five
    return (total + part, behind, False) if seen and behind > at else (None, at, False)


def _digits(word: str) -> tuple[float, bool] | None:
    text = word.lstrip("$€£~+").replace(",", "")
    percent = text.endswith("%")
    text = text.rstrip("%")
    scale = 1
    if text[-1:] == "k" and text[:-1].replace(".", "", 1).isdecimal():
        text, scale = text[:-1], 1_000
    if not text.isascii() or not text.replace(".", "", 1).isdecimal() or len(text) > 15:
        return None
    return float(text) * scale, percent


def _unit(words: list[str], raw: list[str], at: int) -> tuple[str, int]:
    """What is counted: the word right behind the number, when it can be one."""
    if at >= len(words) or raw[at - 1].endswith((",", ".", ";", ":", "?", "!")):
        return "", at
    if words[at : at + 2] == ["per", "cent"]:
        return "percent", at + 2
    word = _SAME.get(words[at], words[at])
    countable = word in _SAME.values() or (word.isalpha() and word.endswith("s") and len(word) > 3)
    return (word, at + 1) if countable and word not in _NO_UNIT else ("", at)
