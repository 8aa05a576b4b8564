"""kind of, sort of: a filler (a hedge) before a verb or an adjective; not where a kind of something is meant."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("kind", "of"), ("sort", "of"), ("kinda",), ("sorta",))

_NOUN_BEFORE = words_of(
    "this that the a what some any every same each which these those all different another certain one two three "
    "right new my your our their his her no other only first best next exact whatever any old particular many "
    "specific special similar last wrong better"
)
_ARTICLES = words_of("a an the my our this that these those")
_VERBS = words_of(
    "feel felt think thought know knew want wanted like liked love loved hate hated see saw go went got get give gave "
    "take took make made do did say said run ran lead led let put keep kept fell fall grew grow came come tell told "
    "find found hope hoped have had help learn teach taught understand build built mean start work move look spread "
    "set lost lose left leave just already always"
)
_ADJECTIVES = words_of(
    "hard good bad new big small long short nice weird strange odd fun cool tough rough stuck lost torn slow fast rare "
    "strong weak sad mad glad proud shy quiet loud unsure sure clear vague similar different intense complex simple "
    "important relevant difficult unusual natural obvious late early busy calm okay fine ready there over up down "
    "out in all"
)
_SUFFIXES = ("ed", "ing", "y", "ful", "ous", "ive", "able", "ible", "ish", "less", "ant", "ent", "ic", "al")
_SUBJECTS = words_of(
    "i we they he she it you i'm we're they're it's that's there's he's she's is was are were am be been just really "
    "and but so also still felt feels feel got get have had has would could will can do did don't"
)
_PEOPLE = words_of("you him her them")


def judge(place: Place) -> Ruling:
    """A kind of something is left out; before a verb or an adjective it counts."""
    before, after = place.before(), place.after()
    if before in _NOUN_BEFORE:
        return left_out("names a kind of something")
    if after in _PEOPLE and before in ("very", "so", "really", "how"):
        return left_out("means friendly")
    if after in ("thing", "things", "work", "person", "people", "stuff") and not place.bounded_after:
        return left_out("names a kind of something")
    if place.mark_before and place.mark_after:
        return counted("set off on both sides", 0.85)
    if after in _ARTICLES:
        return left_out("softens a noun, not a verb or an adjective")
    if _verb_or_adjective(after):
        return counted("a hedge before a verb or an adjective", 0.85 if before in _SUBJECTS else 0.75)
    if before in _SUBJECTS and after and not place.closes:
        return counted("a hedge after its subject or verb", 0.65)
    return left_out("no sign of a hedge")


def _verb_or_adjective(word: str) -> bool:
    return word in _VERBS or word in _ADJECTIVES or (len(word) > 4 and word.endswith(_SUFFIXES))
