"""Sounds a word out letter by letter, for words no dictionary has: names, brands, new coinages.

A short table of English spelling-to-sound habits, longest spelling first. It need not be right in every
vowel: the aligner only has to find where the word is spoken.
"""

from __future__ import annotations

import re
import unicodedata

_SPELLINGS: tuple[tuple[str, str], ...] = (
    # endings ($) and beginnings (^) first, then by length
    ("^kn", "N"), ("^wr", "R"), ("^ps", "S"), ("^gn", "N"), ("^x", "Z"), ("^mc", "M AH K"), ("^y", "Y"),
    ("tion", "SH AH N"), ("sion", "ZH AH N"), ("cian", "SH AH N"), ("cious", "SH AH S"), ("tious", "SH AH S"),
    ("ture$", "CH ER"), ("ough$", "OW"), ("eigh", "EY"), ("augh", "AO"), ("ough", "AO"), ("tch", "CH"),
    ("igh", "AY"), ("dge", "JH"), ("sch", "SH"), ("que$", "K"), ("gue$", "G"), ("ious", "IY AH S"),
    ("ous$", "AH S"), ("ble$", "B AH L"), ("tle$", "T AH L"), ("dle$", "D AH L"), ("ple$", "P AH L"),
    ("gle$", "G AH L"), ("cle$", "K AH L"), ("kle$", "K AH L"), ("zle$", "Z AH L"), ("fle$", "F AH L"),
    ("eer", "IH R"), ("ear", "IH R"), ("air", "EH R"), ("are$", "EH R"), ("ire$", "AY ER"), ("ore$", "AO R"),
    ("oor", "AO R"), ("our", "AW ER"), ("ing$", "IH NG"), ("all", "AO L"), ("alk", "AO K"), ("age$", "IH JH"),
    ("ed$", "D"), ("es$", "Z"), ("le$", "AH L"), ("re$", "ER"), ("er", "ER"), ("ir", "ER"), ("ur", "ER"),
    ("ar", "AA R"), ("or", "AO R"), ("ch", "CH"), ("ck", "K"), ("gh", "G"), ("ph", "F"), ("sh", "SH"),
    ("th", "TH"), ("wh", "W"), ("qu", "K W"), ("ng$", "NG"), ("nk", "NG K"), ("ai", "EY"), ("ay", "EY"),
    ("au", "AO"), ("aw", "AO"), ("ea", "IY"), ("ee", "IY"), ("ei", "EY"), ("ey$", "IY"), ("ey", "EY"),
    ("eu", "Y UW"), ("ew", "UW"), ("ia$", "IY AH"), ("ie$", "IY"), ("ie", "IY"), ("oa", "OW"), ("oi", "OY"),
    ("oy", "OY"), ("oo", "UW"), ("ou", "AW"), ("ow$", "OW"), ("ow", "AW"), ("ue$", "UW"), ("ui", "UW"),
    ("ce", "S EH"), ("ci", "S IH"), ("cy", "S IY"), ("ge$", "JH"), ("gi", "JH IH"),
    ("mb$", "M"), ("mn$", "M"),
    ("a$", "AH"), ("i$", "IY"), ("o$", "OW"), ("u$", "UW"), ("y$", "IY"), ("s$", "Z"),
    ("a", "AE"), ("b", "B"), ("c", "K"), ("d", "D"), ("e", "EH"), ("f", "F"), ("g", "G"), ("h", "HH"),
    ("i", "IH"), ("j", "JH"), ("k", "K"), ("l", "L"), ("m", "M"), ("n", "N"), ("o", "AA"), ("p", "P"),
    ("q", "K"), ("r", "R"), ("s", "S"), ("t", "T"), ("u", "AH"), ("v", "V"), ("w", "W"), ("x", "K S"),
    ("y", "IH"), ("z", "Z"),
)  # fmt: skip

_LONG = {"a": "EY", "e": "IY", "i": "AY", "o": "OW", "u": "UW", "y": "AY"}


def sounded_out(word: str) -> tuple[str, ...]:
    """Phones for a lower-case word by spelling alone; accents are dropped, other signs say nothing."""
    plain = unicodedata.normalize("NFKD", word.lower())
    letters = re.sub("[^a-z]", "", plain)
    phones: list[str] = []
    at = 0
    while at < len(letters):
        rest = letters[at:]
        if re.match(r"[aeiouy][bcdfgklmnpstvz]e$", rest) and at:
            phones += [_LONG[rest[0]], *sounded_out("a" + rest[1])[1:]]
            if rest[1] == "c":
                phones[-1] = "S"
            elif rest[1] == "g":
                phones[-1] = "JH"
            break
        if rest == "e" and len(letters) > 2:
            break
        if at and letters[at] == letters[at - 1] and letters[at] not in "aeiou":
            at += 1
            continue
        for spelling, sounds in _SPELLINGS:
            bare = spelling.strip("^$")
            if (
                rest.startswith(bare)
                and (spelling[0] != "^" or at == 0)
                and (spelling[-1] != "$" or (rest == bare and at > 0))
            ):
                phones += sounds.split()
                at += len(bare)
                break
    return tuple(phones)
