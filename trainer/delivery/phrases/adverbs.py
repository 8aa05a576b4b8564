"""actually, basically, literally, honestly: fillers when set off or first in a sentence, and only in numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("actually",), ("basically",), ("literally",), ("honestly",))
ONE_PER_WORDS = 100
"""More than one in so many words is piling up; a single one never is. Source: the delivery guide."""

_CONTRAST = words_of("but not didn't don't wasn't isn't weren't doesn't though although instead however while whereas "
                      "thought expected assumed supposed")
_NAMES = frozenset(phrase[0] for phrase in PHRASES)


def judge(place: Place) -> Ruling:
    """Contrast is meant; inside a phrase it is meant; set off or first it may be a filler."""
    if place.before() in _CONTRAST or place.earlier(_CONTRAST - {"not"}, 5):
        return left_out("marks a contrast")
    if place.words[place.first] == "honestly" and place.before() in ("speak", "answer", "say", "talk", "quite"):
        return left_out("means in an honest way")
    if place.opens or place.bounded:
        return counted("set off, or first in its sentence", 0.8)
    return left_out("inside a phrase, where it adds something")


def rarely(found: Iterable[tuple[Place, Ruling]], words: int) -> Iterator[tuple[Place, Ruling]]:
    """The same rulings, with these words left out where they don't pile up."""
    rulings = list(found)
    hits = sum(1 for place, ruling in rulings if ruling.filler and place.words[place.first] in _NAMES)
    many = hits > max(1, words / ONE_PER_WORDS)
    for place, ruling in rulings:
        if ruling.filler and place.words[place.first] in _NAMES and not many:
            yield place, left_out("now and then, which is fine")
        else:
            yield place, ruling
