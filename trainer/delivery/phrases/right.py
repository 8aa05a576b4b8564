"""right: a filler only as a tag that asks for a nod."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("right",),)

_MEANT = words_of("you're that's it's all the is was be are were not i'm they're he's she's we're gets got get feels "
                   "felt feel do did did done done went exactly absolutely just quite yes yeah about a right")


def judge(place: Place) -> Ruling:
    """After a clause, set off, mostly with a question mark."""
    before = place.before()
    if place.opens:
        return left_out("opens a sentence, like “okay”")
    if before in _MEANT and not place.mark_before:
        return left_out("means correct, or belongs to its phrase")
    if place.asks:
        return counted("a tag that asks for a nod", 0.9)
    if place.mark_before and place.mark_after:
        return counted("a tag that asks for a nod", 0.85)
    if place.pause_before and place.pause_after and place.after() in _CLAUSES:
        return counted("a tag between silences", 0.6)
    return left_out("part of its phrase")


_CLAUSES = words_of("so and but i we they it")
