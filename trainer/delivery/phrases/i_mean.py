"""I mean: a filler at the start of a clause or before a repair; not where something is meant."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("i", "mean"),)

_GOVERNS = words_of("what that which whatever if do did don't how who when all everything whom where why")
_OBJECT = words_of("it that this business what the every no to by well them you him her my")
_SUBJECTS = words_of("i we they he she it it's i'm i've i'd we're we've they're that's there there's you you're "
                      "he's she's not yeah no yes")
_JOINERS = words_of("and but because so well no yeah or cause like")
_AFTER_OBJECT = frozenset({"", "when", "in", "as", "from", "and", "but", "with", "too", "sincerely", "honestly"})
_SAYING = words_of("say said by")


def judge(place: Place) -> Ruling:
    """Something meant is left out; a clause start with a silence, a mark or a new subject counts."""
    before, after = place.before(), place.after()
    if before in _GOVERNS and not (place.mark_before and place.mark_after):
        return left_out("says what is meant")
    if place.earlier({"when", "by"}, 8) and place.earlier(_SAYING, 7):
        return left_out("says what is meant")
    if place.mark_after and (place.bounded_before or before in _JOINERS):
        return counted("opens a clause, set off", 0.95)
    if after == "it" and place.after(2) not in _AFTER_OBJECT and not place.marked_ahead(1):
        return counted("before a clause or a repair", 0.75)
    if after in _OBJECT and not place.bounded_after and not (after == "the" and place.mark_before):
        return left_out("something is meant: it has an object")
    if place.mark_after and place.closes:
        return counted("ends a clause", 0.7) if place.bounded_before else left_out("says what is meant")
    if place.pause_after and (place.bounded_before or before in _JOINERS or place.opens):
        return counted("opens a clause, before a silence", 0.9)
    if after in _SUBJECTS:
        return counted("before a clause or a repair", 0.8)
    if place.bounded:
        return counted("set off on both sides", 0.85)
    if place.bounded_after or place.bounded_before:
        return counted("before a repair", 0.7)
    return left_out("no sign of a filler")
