"""How words sound, for the aligner: the recogniser's own dictionary first, then rules.

A word the dictionary does not have is taken apart: numbers and signs are read out, abbreviations spelled,
endings and compounds put together from known parts, and what remains is sounded out letter by letter.
Phones are those of the CMU dictionary without stress, the alphabet of PocketSphinx's US-English model.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from audio.letters import sounded_out

Phones = tuple[str, ...]
Known = Callable[[str], Phones | None]

FILLERS = {
    "um": ("AH", "M"),
    "uh": ("AH",),
    "er": ("ER",),
    "ah": ("AA",),
    "hm": ("HH", "M"),
    "mm": ("M",),
}
"""Filler sounds by label, as the aligner tries and hears them."""

WRITTEN_FILLER = re.compile(
    r"(?P<um>u+h*m+|e+r+m+|e+h*m+|ahm+)"
    r"|(?P<uh>u+h+|eu+h*)|(?P<er>e+r+r*|e+h+)|(?P<ah>a+h+)|(?P<hm>h+m+)|(?P<mm>m{2,})"
)
"""How people and recognisers write them, elongations included ("ummm", "uhhh", "errr")."""

BACKCHANNEL = re.compile(r"m+-?h+m+|u+h+-?h+u+h+|m{2,}-?h+m+|uhuh|uh-uh|nuh-uh")
"""Said to show that one listens or agrees ("mhm", "uh-huh"): not a filler."""

_LETTER_NAMES = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY", "h": "EY CH",
    "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N", "o": "OW", "p": "P IY",
    "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW", "v": "V IY",
    "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip

_SIGNS = {"%": "percent", "&": "and", "+": "plus", "@": "at", "=": "equals", "#": "number", "€": "euros",
          "£": "pounds", "$": "dollars", "°": "degrees"}  # fmt: skip

_SHORT = {"mr": "mister", "mrs": "missus", "ms": "miz", "dr": "doctor", "vs": "versus", "etc": "et cetera",
          "e.g": "for example", "i.e": "that is", "st": "saint", "approx": "approximately",
          "dept": "department", "c#": "c sharp", "c++": "c plus plus", "w/": "with"}  # fmt: skip

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
             "nine": "ninth", "twelve": "twelfth"}  # fmt: skip

_PIECE = re.compile(r"[€£$]?\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|s|k|m|bn)?%?|[^\W\d_]+(?:'[^\W\d_]+)*|[%&+@=#°]")
"""What a word falls into: numbers with their signs, runs of letters, signs."""

_VOICELESS = {"P", "T", "K", "F", "TH"}
_HISSING = {"S", "Z", "SH", "ZH", "CH", "JH"}

_ENDINGS: tuple[tuple[str, Phones], ...] = (
    ("ness", ("N", "AH", "S")), ("less", ("L", "AH", "S")), ("ment", ("M", "AH", "N", "T")),
    ("able", ("AH", "B", "AH", "L")), ("ful", ("F", "AH", "L")), ("ship", ("SH", "IH", "P")),
    ("ings", ("IH", "NG", "Z")), ("ing", ("IH", "NG")), ("ers", ("ER", "Z")), ("ly", ("L", "IY")),
    ("er", ("ER",)), ("or", ("ER",)), ("est", ("AH", "S", "T")), ("ist", ("AH", "S", "T")),
    ("ish", ("IH", "SH")), ("ism", ("IH", "Z", "AH", "M")), ("y", ("IY",)), ("al", ("AH", "L")),
)  # fmt: skip

_BEGINNINGS: tuple[tuple[str, Phones], ...] = (
    ("un", ("AH", "N")), ("re", ("R", "IY")), ("non", ("N", "AA", "N")), ("pre", ("P", "R", "IY")),
    ("co", ("K", "OW")), ("anti", ("AE", "N", "T", "IY")), ("multi", ("M", "AH", "L", "T", "IY")),
    ("micro", ("M", "AY", "K", "R", "OW")), ("bio", ("B", "AY", "OW")), ("dis", ("D", "IH", "S")),
    ("over", ("OW", "V", "ER")), ("inter", ("IH", "N", "T", "ER")), ("cyber", ("S", "AY", "B", "ER")),
)  # fmt: skip


def filler_label(word: str) -> str | None:
    """The filler sound a written word stands for, elongations included; None when it is none."""
    bare = re.sub(r"^\W+|\W+$", "", word.lower()).replace("-", "")
    found = WRITTEN_FILLER.fullmatch(bare)
    if found is None or word.lower().lstrip('"(‘“').startswith(("'", "’")) or _is_initials(word):
        return None  # "'er" is her, "ER" and "AH" are initials
    return found.lastgroup


def is_backchannel(word: str) -> bool:
    """Whether a written word is a listener's noise ("mhm", "uh-huh") and no filler."""
    return BACKCHANNEL.fullmatch(re.sub(r"^\W+|\W+$", "", word.lower())) is not None


def pronounce(word: str, known: Known) -> Phones:
    """Phones of any written word; empty when there is nothing to say (a dash, an emoji).

    ``known``: the dictionary, lower-case word → phones or None. Filler sounds take their own phones, so
    that every spelling of one is the same to the aligner. Never fails on any text.
    """
    label = filler_label(word)
    if label is not None:
        return FILLERS[label]
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    bare = plain.lower().replace("’", "'").strip('"“”‘.,;:!?()[]{}<>…*_~`|-–—')
    found = known(bare) or known(bare.strip("'"))
    if found:
        return found
    phones: Phones = ()
    for part in _read_out(plain, bare):
        phones += known(part) or _built(part, known) or sounded_out(part)
    return phones


def _is_initials(word: str) -> bool:
    letters = re.sub(r"[^A-Za-z]", "", word)
    return len(letters) > 1 and letters.isupper() and letters not in {"UM", "UH", "HM", "HMM", "UHM", "ERM"}


def _read_out(word: str, bare: str) -> list[str]:
    """The word as spoken parts: signs and numbers in words, letters one by one where they are spelled."""
    if bare in _SHORT:
        return _SHORT[bare].split()
    parts: list[str] = []
    for piece in _PIECE.findall(bare):
        if piece[0].isdigit() or piece[0] in "€£$":
            parts += _number(piece)
        elif piece in _SIGNS:
            parts.append(_SIGNS[piece])
        elif _spelled(piece, word):
            parts += [f"{letter}." for letter in piece if letter in _LETTER_NAMES]
        elif plural := re.search(r"\b([A-Z]{2,5})'?s\b", word):
            letters = plural.group(1).lower()
            parts += [*(f"{letter}." for letter in letters[:-1]), f"{letters[-1]}.s"]
        else:
            parts.append(piece)
    return parts


def _spelled(piece: str, word: str) -> bool:
    if not piece.isascii() or len(piece) > 5:
        return False
    initials = piece.upper() in word and (len(piece) <= 3 or not re.search("[aeiouy]", piece))
    return initials or (len(piece) > 1 and not re.search("[aeiouy]", piece))


def _built(part: str, known: Known) -> Phones | None:
    """Phones of a word put together from known parts: letter name, ending, beginning, compound."""
    if part[1:] in {".", ".s"} and part[0] in _LETTER_NAMES:
        return (*_LETTER_NAMES[part[0]].split(), *(["Z"] if part[1:] == ".s" else []))
    if len(part) < 3:
        return None
    return _inflected(part, known) or _derived(part, known) or _compound(part, known)


def _inflected(part: str, known: Known) -> Phones | None:
    stem = re.sub(r"('s|s'|'|es|s)$", "", part)
    if stem != part:
        for base in dict.fromkeys((re.sub(r"'?s?'?$", "", part), stem, stem + "e", re.sub("i$", "y", stem))):
            phones = known(base)
            if phones:
                if phones[-1] in _HISSING:
                    return (*phones, "AH", "Z")
                return (*phones, "S" if phones[-1] in _VOICELESS else "Z")
    if part.endswith("ed"):
        for base in (part[:-2], part[:-1], _undoubled(part[:-2]), re.sub("ied$", "y", part)):
            phones = known(base)
            if phones:
                last = phones[-1]
                voiceless = last in _VOICELESS or last in {"S", "SH", "CH"}
                return phones + (("AH", "D") if last in {"T", "D"} else ("T",) if voiceless else ("D",))
    return None


def _derived(part: str, known: Known) -> Phones | None:
    for ending, phones in _ENDINGS:
        if part.endswith(ending) and len(part) - len(ending) >= 3:
            stem = part[: -len(ending)]
            for base in (stem, stem + "e", _undoubled(stem), re.sub("i$", "y", stem)):
                found = known(base)
                if found:
                    return found + phones
    for beginning, phones in _BEGINNINGS:
        if part.startswith(beginning) and len(part) - len(beginning) >= 3:
            found = known(part[len(beginning) :])
            if found:
                return phones + found
    return None


def _compound(part: str, known: Known) -> Phones | None:
    for cut in sorted(range(3, len(part) - 2), key=lambda at: abs(2 * at - len(part))):
        first, second = known(part[:cut]), known(part[cut:])
        if first and second:
            return first + second
    return None


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem


def _number(piece: str) -> list[str]:
    """A written number in words: 3 → three, 2019 → twenty nineteen, 40% → forty percent, 3rd → third."""
    sign = _SIGNS.get(piece[0])
    body = piece.lstrip("€£$")
    percent, body = body.endswith("%"), body.rstrip("%")
    found = re.fullmatch(r"([\d,]*)(?:\.(\d+))?(st|nd|rd|th|s|k|m|bn)?", body)
    if found is None:
        return []
    whole, decimals, tail = found.group(1).replace(",", ""), found.group(2), found.group(3)
    year = len(body) == 4 and not sign and ("1100" < whole < "2000" or whole >= "2010") and whole[2:] != "00"
    words = _under_hundred(int(whole[:2])) + _two_digits(whole[2:]) if year else _cardinal(whole)
    if decimals:
        words += ["point", *(_ONES[int(digit)] for digit in decimals)]
    if tail in {"st", "nd", "rd", "th"} and words:
        last = words[-1]
        regular = last[:-1] + "ieth" if last.endswith("y") else last + "th"
        words[-1] = _ORDINALS.get(last, regular)
    elif tail == "s" and words:
        words[-1] = re.sub("y$", "ie", words[-1]) + "s"
    elif tail:
        words.append({"k": "thousand", "m": "million", "bn": "billion"}[tail])
    return words + (["percent"] if percent else []) + ([sign] if sign else [])


def _cardinal(digits: str) -> list[str]:
    value = int(digits or "0")
    if len(digits) > 12:
        return [_ONES[int(digit)] for digit in digits]
    words: list[str] = []
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (1, "")):
        group, value = divmod(value, size)
        if group >= 100:
            words += [_ONES[group // 100], "hundred"]
        if group % 100 or (size == 1 and not words):
            words += _under_hundred(group % 100)
        if group and name:
            words.append(name)
    return words


def _two_digits(digits: str) -> list[str]:
    return ["oh", _ONES[int(digits[1])]] if digits[0] == "0" else _under_hundred(int(digits))


def _under_hundred(value: int) -> list[str]:
    if value < 20:
        return [_ONES[value]]
    return [_TENS[value // 10 - 2], *([_ONES[value % 10]] if value % 10 else [])]
