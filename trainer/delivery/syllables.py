"""Syllables of spoken words, counted by textstat with the CMU dictionary, and figures read as they are said.

textstat is imported on use: its dictionary takes about a second to load.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_NUMBER = re.compile(r"([$£€])?(\d[\d,]*)(?:\.(\d+))?(%|k|m|bn|s|st|nd|rd|th)?")
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SIGNS = {"$": "dollars", "£": "pounds", "€": "euros"}
_TAIL_WORDS = {"%": ["percent"], "k": ["thousand"], "m": ["million"], "bn": ["billion"]}


def syllables(words: Iterable[str]) -> int:
    """How many syllables bare words have in sum; a word without letters or digits has none."""
    return sum(_of_word(word) for word in words)


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> int:
    import textstat

    if not any(sign.isalnum() for sign in word):
        return 0
    pieces = [piece for part in re.split(r"[-–—/_]", word) for piece in _said(part)]
    return max(1, sum(int(textstat.syllable_count(piece)) for piece in pieces))


def _said(word: str) -> list[str]:
    """A written number as it is said: 2019 → twenty nineteen, $5k → five thousand dollars; other words stay."""
    found = _NUMBER.fullmatch(word)
    if found is None:
        return [word]
    sign, digits, decimals, tail = found.groups()
    whole = digits.replace(",", "")
    plain_year = len(digits) == 4 and not sign and not decimals and tail in (None, "s")
    if plain_year and whole[0] != "0" and whole[2:] != "00" and not 2000 <= int(whole) < 2010:
        said = [*_under_hundred(int(whole[:2])), *_pair(whole[2:])]
    else:
        said = _cardinal(int(whole)) if len(whole) <= 12 else [_ONES[int(digit)] for digit in whole]
    if decimals:
        said += ["point", *(_ONES[int(digit)] for digit in decimals)]
    return said + _TAIL_WORDS.get(tail or "", []) + ([_SIGNS[sign]] if sign else [])


def _cardinal(value: int) -> list[str]:
    said: list[str] = []
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if value >= size:
            said += [*_cardinal(value // size), name]
            value %= size
    if value >= 100:
        said += [_ONES[value // 100], "hundred"]
        value %= 100
    return said + (_under_hundred(value) if value or not said else [])


def _pair(digits: str) -> list[str]:
    return ["oh", _ONES[int(digits[1])]] if digits[0] == "0" else _under_hundred(int(digits))


def _under_hundred(value: int) -> list[str]:
    if value < 20:
        return [_ONES[value]]
    return [_TENS[value // 10 - 2], *([_ONES[value % 10]] if value % 10 else [])]
