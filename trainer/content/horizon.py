"""How far ahead an answer looks: every stretch of words that names a time to come, with its years.

No calendar is consulted. A year given by its number ("by 2050") only counts as far or not: see ``FAR_CALENDAR``.
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer.content.context import AnswerContext
from trainer.language import words_of

ONES = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ROUGH = {"couple": 2.0, "few": 3.0, "several": 4.0, "half": 0.5, "a": 1.0, "an": 1.0, "another": 1.0, "hundred": 100.0}
UNITS = {"year": 1.0, "years": 1.0, "yrs": 1.0, "yr": 1.0, "month": 1 / 12, "months": 1 / 12, "week": 1 / 52,
         "weeks": 1 / 52, "decade": 10.0, "decades": 10.0}
FAR_CALENDAR = 2040
"""Calendar years from here on are a far picture. Convention, to be moved as the years pass."""
FAR_YEARS = 20.0
"""Years that a far calendar year or "when I am old" stands for."""

_BEFORE = words_of("in within after over for by inside under")
_AFTER = words_of("from time out away on down hence tops max")
_SKIP = words_of("about maybe around roughly like just only say the next coming less than another um uh probably "
                 "approximately perhaps at most these those first")
_LEADS = words_of("by come next this till until")
_SEASONS = words_of("spring summer autumn fall winter easter christmas january february march april may june july "
                    "august september october november december")
_OLD = words_of("old sixty seventy eighty 60 65 70 80 retired dead gone")


@dataclass(frozen=True, slots=True)
class Time:
    """A time ahead: a half-open token range and the years until then (the later end of a range)."""

    first: int
    last: int
    years: float


def number(words: tuple[str, ...], at: int) -> tuple[float | None, int]:
    """The number that starts at ``at`` and where it ends; None where there is none."""
    word = words[at] if at < len(words) else ""
    if word.replace("_", "", 1).isdecimal():
        return float(word.replace("_", ".", 1)), at + 1
    if word in TENS:
        more = ONES.get(words[at + 1], 0) if at + 1 < len(words) else 0
        return float(TENS[word] + (more if more < 10 else 0)), at + (2 if 0 < more < 10 else 1)
    if word in ONES:
        return float(ONES[word]), at + 1
    if word in ROUGH:
        follow = words[at + 1] if at + 1 < len(words) else ""
        if word in ("a", "an", "another") and follow in ROUGH and follow != "a":
            return number(words, at + 1)
        return ROUGH[word], at + 1
    return None, at


def times(context: AnswerContext) -> tuple[Time, ...]:
    """Every time to come that the answer names, in order. Times gone by ("for ten years", "years ago") are none."""
    if "times" not in context.memo:
        context.memo["times"] = tuple(_times(context.norms))
    found: tuple[Time, ...] = context.memo["times"]
    return found


def _times(words: tuple[str, ...]) -> list[Time]:
    found: list[Time] = []
    at = 0
    while at < len(words):
        time = _span(words, at) or _named(words, at)
        if time:
            found.append(time)
        at = time.last if time else at + 1
    return found


def _span(words: tuple[str, ...], at: int) -> Time | None:
    """"in two to three years", "a year and a half from now"."""
    value, end = number(words, at)
    if value is None:
        return None
    unit, place = "", end
    for place in range(end, min(end + 6, len(words))):
        word = words[place]
        if word in UNITS:
            unit = word
            break
        other, _ = number(words, place)
        if other is not None and word not in ("a", "an"):
            value = max(value, other)
        elif word not in ("to", "or", "and", "of", "so", "maybe", "even", "a", "half"):
            return None
    if not unit:
        return None
    end = place + 1
    if words[end : end + 3] in (("and", "a", "half"), ("and", "a", "bit")):
        value, end = value + 0.5, end + 3
    years = value * UNITS[unit] if unit != "decades" or value > 1 else 20.0
    back = at - 1
    while back >= 0 and words[back] in _SKIP:
        back -= 1
    led = back >= 0 and words[back] in _BEFORE
    follow = words[end] if end < len(words) else ""
    if follow in ("ago", "old") or (follow == "of" and words[end + 1 : end + 2] and "exper" in words[end + 1]):
        return None
    if led and words[back] == "for" and words[back - 1 : back] and "next" not in words[back:at]:
        return None
    if led or follow in _AFTER:
        return Time(max(back, 0) if led else at, end, years)
    return None


def _named(words: tuple[str, ...], at: int) -> Time | None:
    two = words[at : at + 2]
    if two in (("next", "year"), ("this", "year"), ("next", "month"), ("year", "end")):
        return Time(at, at + 2, 1.0)
    if len(two) == 2 and words[at] in _LEADS and two[1] in _SEASONS:
        return Time(at, at + 2, 1.0)
    if words[at] in ("by", "in", "around", "until") and len(two) == 2:
        year = two[1]
        if len(year) == 4 and year.isdigit() and FAR_CALENDAR <= int(year) <= 2199:
            return Time(at, at + 2, FAR_YEARS)
    if words[at] == "decades" and words[at - 1 : at] == ("in",):
        return Time(at, at + 1, FAR_YEARS)
    if two == ("year", "one") or two == ("year", "two"):
        return Time(at, at + 2, 2.0)
    if words[at] == "when" and words[at + 1 : at + 2] == ("i",):
        ahead = words[at + 2 : at + 8]
        for place, word in enumerate(ahead):
            if word in _OLD and ahead[0] in ("am", "will", "retire"):
                return Time(at, at + 3 + place, FAR_YEARS)
    return None
