"""you know: a filler when it has no object and nobody is asked or told to know something."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("you", "know"), ("y'know",), ("ya", "know"))

_GOVERNS = words_of(
    "do did does don't didn't doesn't if as let lets letting when once until how what who whom everyone everything "
    "anyone people person that whether ensure would make hope assume sure than think before things all thing anything "
    "something someone stuff will should must might may could can because whatever skills tools because where why "
    "didn't wouldn't won't couldn't can't"
) - {"because"}
_OBJECT = words_of(
    "how what the that when where why who which if whether about of it him her them me us this these those your my "
    "our their his exactly better best more someone anything nothing everything something enough each every all "
    "a an that's what's where's there's"
)
_CANNOT_START = words_of(
    "a an the my our their his her with in on at for of to is was are were be been am i'm it's that's we're they're "
    "like um uh very really so and but just into from"
) - {"so", "and", "but"}
_JOINERS = words_of("and but so because or cause well yeah then")
_SUBJECTS = words_of("i we they he she it i'm i've we're we've they're it's i'd there people you")


def judge(place: Place) -> Ruling:
    """Set off on both sides counts; then what governs it; then its object; then where it stands."""
    before, after = place.before(), place.after()
    if before in _GOVERNS and not (place.mark_before and place.mark_after):
        return left_out("somebody is asked or told to know")
    if place.mark_before and place.mark_after and before not in ("as", "if"):
        return counted("set off on both sides", 0.95)
    if after in _OBJECT and not place.mark_after and not (place.bounded_before and place.pause_after):
        if before in _CANNOT_START and not place.opens:
            return counted("breaks into a phrase", 0.8)
        return left_out("it has an object: something is known")
    if before in _CANNOT_START:
        return counted("breaks into a phrase", 0.85)
    if place.bounded:
        return counted("set off on both sides", 0.9)
    if place.opens or before in _JOINERS:
        if place.bounded_after or after in _SUBJECTS:
            return counted("opens a clause and has no object", 0.85 if place.bounded_after else 0.65)
        return left_out("no sign of a filler")
    if place.closes:
        return counted("ends a clause and has no object", 0.8)
    if place.bounded_before or place.bounded_after:
        return counted("set off on one side and has no object", 0.75)
    return left_out("no sign of a filler")
