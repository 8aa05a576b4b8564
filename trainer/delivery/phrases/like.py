"""like: a filler set off by marks or silences, before a quantity, after "and", or before quoted speech."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("like",),)

_BE = words_of("is was are were am be been being i'm you're he's she's it's that's we're they're there's what's")
_PEOPLE_BE = words_of("i'm he's she's we're they're you're")
_PEOPLE = words_of("i he she we they you everyone everybody people")
_VERB_AFTER = words_of(
    "i you we they would i'd we'd they'd you'd he'd she'd who'd didn't don't doesn't did do does to really also "
    "always never still might may will i'll people who both all don't wouldn't could actually especially "
    "particularly not wouldnt"
)
_PREPOSITION_AFTER = words_of(
    "look looks looked looking sound sounds sounded sounding feel feels felt feeling seem seems seemed seeming "
    "smell smells smelled taste tastes tasted act acts acted acting behave behaved treat treated work works worked "
    "think thinking talk talks talked something anything nothing everything thing things people place places stuff "
    "someone somebody anyone person somewhere more much just exactly nothing most less almost rather quite "
    "unlike such technologies tools skills areas companies roles programs programmes projects companies others "
    "topics languages teams times moments jobs days questions"
)
_OBJECT = words_of("this that these those it him her them me us mine yours to so you")
_NUMBERS = words_of(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy "
    "eighty ninety hundred hundreds thousand thousands million half zero one"
)
_AMOUNTS = words_of(
    "hundred thousand million billion dozen couple few ton lot bunch year week month day hour minute third quarter "
    "half"
)
_DEGREES = words_of("really very super totally so completely totally pretty way extremely literally basically "
                     "seriously insanely the most") - {"the", "most", "so", "way"}
_JOINERS = words_of("and but so because or cause then")
_SPEECH = words_of("oh no okay ok yeah yes wow what why hey well wait hmm um uh hang hold sure alright right "
                    "let's can could should i i'm i'll we we're we'll you you're how where god man")


def judge(place: Place) -> Ruling:
    """Verb and preposition first, then what marks a filler; without a sign it is left out."""
    before, after = place.before(), place.after()
    if place.mark_before and place.mark_after and not place.opens:
        return counted("set off on both sides")
    if before in _BE:
        return _after_be(place, before, after)
    if before in _VERB_AFTER and not place.mark_before:
        return left_out("a verb: what is liked")
    if after == "to" or after.startswith("it's"):
        return left_out("a verb: what is liked")
    if before in _PREPOSITION_AFTER and not place.mark_after:
        return left_out("a comparison or an example")
    if after in _OBJECT and not place.mark_after:
        return left_out("a comparison: like this, like that")
    if before == "it" and place.earlier({"what", "what's"}, 4):
        return left_out("asks or tells what something is like")
    if (before in ("the", "a", "and") and after in ("minded", "for")) or before == "the":
        return left_out("part of a set phrase")
    if _quantity(place):
        return counted("before a quantity: about")
    if before in _JOINERS:
        return _after_joiner(place, after)
    return _by_marks(place, after)


def _after_be(place: Place, before: str, after: str) -> Ruling:
    if after == "to":
        return left_out("asks or tells what something is like")
    if before == "be" and place.earlier({"what", "would", "it"}, 3) and not place.bounded:
        return left_out("a comparison after “be”")
    if place.earlier({"what", "what's"}, 3):
        return left_out("asks or tells what something is like")
    if place.mark_after or place.sound_after:
        return counted("after “is” or “was”, set off")
    if _quantity(place):
        return counted("before a quantity: about")
    said_by = before in _PEOPLE_BE or place.before(2) in _PEOPLE
    if said_by and after in _SPEECH:
        return counted("brings in quoted words", 0.8)
    if after in _DEGREES:
        return counted("before a word of degree", 0.8)
    if place.pause_before and place.pause_after:
        return counted("after “is” or “was”, with silence on both sides", 0.7)
    if place.pause_before and after not in _OBJECT and place.after(2):
        return counted("after “is” or “was” and a silence", 0.6)
    return left_out("a comparison after “is” or “was”")


def _quantity(place: Place) -> bool:
    after = place.after()
    if after[:1].isdigit() or after in _NUMBERS:
        return True
    if after in ("a", "an", "another", "every"):
        return place.after(2) in _AMOUNTS and not place.opens
    return False


def _after_joiner(place: Place, after: str) -> Ruling:
    if place.opens:
        return left_out("opens a comparison")
    if after.endswith("ing") and not place.mark_after:
        return left_out("may be a verb: what is liked")
    if place.mark_after or place.before() in ("and", "but"):
        return counted("right after “and” or “but”", 0.8)
    if place.pause_after:
        return counted("after a joining word, before a silence", 0.7)
    return left_out("no sign of a filler")


def _by_marks(place: Place, after: str) -> Ruling:
    if place.opens:
        if place.mark_after and not place.closes:
            return counted("opens a sentence, set off")
        return left_out("opens a comparison")
    if place.mark_after and place.closes:
        return left_out("ends the sentence: a verb or a comparison") if not place.bounded_before else counted(
            "trails off at the end", 0.7
        )
    if place.mark_after:
        return counted("before a comma, with nothing it compares", 0.8)
    if (place.sound_before and place.bounded_after) or place.sound_after:
        return counted("beside a filler sound", 0.8)
    if after in _DEGREES:
        return counted("before a word of degree", 0.8)
    if place.mark_before:
        return left_out("may bring in an example")
    if place.pause_before and place.pause_after:
        return counted("silence on both sides", 0.7)
    return left_out("no sign of a filler")
