"""Details fixed to the last one, wherever they cluster: dates, rooms, seats, codes, colours, names, exact figures."""

from __future__ import annotations

import re

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.language import words_of

_MONTHS = words_of("january february march april june july august september october november december jan feb aug sept "
                   "oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
                   "thursdays fridays saturdays sundays")
_ORDINALS = words_of("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                     "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth ground top")
_PLACED = words_of("floor desk chair row seat window door room office table bench counter bay locker console pod shed "
                   "hook studio terminal gate platform unit corner aisle shelf drawer pillar cabin lane crane stand "
                   "landing wing board terrace frontage porch stairs staircase fireplace radiator")
_COLOURS = words_of("blue red green black white grey gray silver cream brass walnut oak yellow golden brown pink "
"purple "
                    "navy leather marble glass velvet linen copper beige maroon turquoise")
_OBJECTS = words_of("plate lamp mug lanyard badge headset overalls jacket suit tie uniform van car coat scarf sofa "
                    "carpet curtains monitor laptop lathe bell tank plant kettle letterhead pen clock apron boots")
_NUMBERS = words_of("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                    "seventeen eighteen nineteen twenty thirty forty fifty sixty hundred thousand point half quarter")
_EXACT = phrases(
    "{exactly|precisely|to the day|to the minute|sharp|on the dot|down to the|exact} ", "{worked out|pictured|drawn|"
    "mapped out|see it|seen it|planned} {to the last|down to|in detail|in every|exactly}", "# {direct reports|men and|"
    "women and|girls and|people under|staff of}", "at {#|half|ten|quarter|twenty} {past|to|o clock|sharp|fifteen|"
    "thirty|"
    "forty}", "on the {left|right} [hand] [side] [of]", "aged *", "number #", "{half|quarter} past", "per cent",
    "percent",
    "the {same|very} {desk|chair|office|seat|bench|room} {that|as|where|he|she|my|of}", "{next to|between|opposite|"
    "beside} [*] and *", "my {first|last} day", "{grade|band|point|scale|level|shift|team|group} {a|b|c|d|e|#|*_*}",
    even="all",
)
_CODE = re.compile(r"^(?:\d+[a-z]{1,2}|[a-z]\d+[a-z]?|\d+_\d+|\d{3,4}|\d+(?:st|nd|rd|th))$")
_YEAR = re.compile(r"^20[2-9]\d$")
_NOT_NAMES = words_of("i english german french spanish polish python java excel javascript sql linux welsh italian "
                      "portuguese russian arabic chinese european british american nhs ceo cfo cto vp hr it uk us "
                      "mba phd "
                      "aws pmp cpa acca cipd pgce")


def details(context: AnswerContext) -> list[tuple[int, str]]:
    """Tokens that fix a picture, with their kind; a kind that repeats side by side counts once."""
    found: list[tuple[int, str]] = []
    norms, text, tokens = context.norms, context.text, context.tokens
    opens = {first for first, _ in context.prose.sentences}
    for at, word in enumerate(norms):
        kind = ""
        if word in _MONTHS or _YEAR.match(word):
            kind = "date"
        elif _CODE.match(word):
            kind = "code"
        elif word in _PLACED:
            kind = "place"
        elif word in _COLOURS:
            kind = "colour"
        elif word in _OBJECTS:
            kind = "object"
        elif word in _ORDINALS:
            kind = "ordinal"
        elif word in _NUMBERS and at + 1 < len(norms) and norms[at + 1] not in ("year", "years", "month", "months"):
            kind = "count"
        elif at not in opens and text[tokens[at].start].isupper() and word not in _NOT_NAMES and len(word) > 1:
            kind = "name"
        if kind and not (found and found[-1] == (at - 1, kind)):
            found.append((at, kind))
    found += [(hit.first, "exact") for hit in _EXACT(context)]
    return sorted(found)


WINDOW = 26
"""Words within which details must cluster. Heuristic."""
MOST_LEAN = 0.3
"""Details for each word of the window from which a picture is fixed. Heuristic, chosen on the tune part."""
LIGHT = {"count": 0.5, "ordinal": 0.5}
"""What plain numbers and ordinals weigh beside details proper: they count things in any answer. Heuristic."""
LEAST = 5
"""Details in the window, at least; and of three kinds. Heuristic."""


def cluster(context: AnswerContext, past: set[int]) -> Hit | None:
    """The stretch where details stand closest, if they stand close enough. ``past``: clauses that tell of the past."""
    clause_of = context.prose.clause_of
    marks = [(at, kind) for at, kind in details(context) if clause_of[at] not in past]
    best: tuple[float, int, int] | None = None
    for start in range(len(marks)):
        for end in range(start + LEAST - 1, len(marks)):
            first, last = marks[start][0], marks[end][0] + 1
            if last - first > WINDOW:
                break
            inside = marks[start : end + 1]
            kinds = {kind for _, kind in inside}
            weight = sum(LIGHT.get(kind, 1.0) for _, kind in inside) / max(last - first, 14)
            if len(kinds) >= 3 and weight >= MOST_LEAN and kinds & {"place", "code", "date", "colour", "exact",
            "object"}:
                best = max(best or (0.0, 0, 0), (weight, first, last))
    return Hit(best[1], best[2], whole=False) if best else None
