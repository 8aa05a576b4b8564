"""Who gets and who gives in a whole answer: verbs of getting with the speaker as the receiver, against any giving.

One thing wanted from a job is fair. Where an answer is such wants from end to end, and no clause of it does anything
for anybody else, the other side is missing, however each want is worded.
"""

from __future__ import annotations

from trainer.content import aims, their_side
from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import is_past
from trainer.language import words_of

GET = words_of("""
get getting gain gaining receive receiving earn have having learn learning see meet travel grow develop improve obtain
acquire pick collect find experience come walk leave enjoy become live eat sleep save afford advance progress move rise
climb finish complete attend study specialise specialize polish practise practice discover build fill expand broaden
widen round got gained received earned learned learnt seen met travelled traveled grown lived done finished completed
go move access apply allowed able travelling visit choose find
""")
"""What one gets, becomes or takes along, after "I would", "I will", "I could", "I want to"."""
TO_ME = words_of("""
give gives giving offer offers offering pay pays paying provide provides teach teaches train trains let lets help helps
helping allow allows support supports sponsor sponsors fund funds invest invests mentor mentors coach coaches bring
brings open opens send sends take takes develop develops push pushes make makes put puts show shows get gets set sets
challenge challenges reward rewards recognise recognises recognize recognizes promote promotes nurture groom expose
exposes guide guides cover covers boost boosts build builds look looks change changes suit suits
""")
"""What others do for the speaker when "me", "my" or "for me" follows."""
BE = words_of("""
trained mentored coached promoted paid given taught supported sponsored noticed known recognised recognized exposed
challenged groomed developed invested guided nurtured rewarded allowed certified qualified chartered surrounded offered
""")
"""What is done to the speaker after "be", "get", "am"."""
_LEAD = words_of("would will ll could can d want hope like love expect need should might going able")
_BETWEEN = words_of("""
also finally even just then really probably really get to have be able at last hopefully the i like love want hope need
of going maybe always actually definitely soon myself
""")
_GIVE = words_of("""
bring offer contribute give help support solve train teach coach mentor take run build serve improve share pass cover
lead use handle fix look make keep write sell save show set create manage deliver add put reduce cut raise win sort care
answer welcome
""")
_YOURS = words_of("you your yours them their they customers clients patients pupils guests team company students "
                  "residents "
                  "users families children people colleagues others juniors apprentices visitors")


LEAST = 3
"""Clauses of getting a long answer has at least before it is about getting. Heuristic."""
PER_TAKE = 30
"""Words for each of them, at most. Heuristic."""
LONG = 40
"""Words from which an answer is counted; shorter ones are judged by their wording. Heuristic."""
MANY = 5
"""Clauses of getting beside which being drawn to what the place is for is no counterweight. Heuristic."""


def one_sided(context: AnswerContext) -> list[Hit]:
    """The clauses of getting, where a longer answer is about them and gives nothing back."""
    if context.said < LONG:
        return []
    taken = takes(context)
    room = PER_TAKE if len(taken) == LEAST else 38
    if len(taken) < LEAST or len(taken) * room < context.said or len(taken) <= 2 * len(gives(context)):
        return []
    if aims.gives(context) or (len(taken) < MANY and their_side.care(context)):
        return []
    return [Hit(context.clauses[n].first, context.clauses[n].last) for n in taken]


def takes(context: AnswerContext) -> list[int]:
    """Clauses in which the speaker gets something, by number."""
    return [n for n, clause in enumerate(context.clauses) if _takes(context, clause.first, clause.last)]


def _takes(context: AnswerContext, first: int, last: int) -> bool:
    norms = context.norms
    for at in range(first, last):
        word = norms[at]
        opens = word in ("i", "and") and at + 1 < last and norms[at + 1] in _LEAD | _DIRECT
        if opens and _gets(context, at, last):
            return True
        if word in TO_ME and {"me", "my", "myself"} & set(norms[at + 1 : min(at + 4, last)]):
            mine = at and norms[at - 1] in ("i", "to", "we")
            if not mine or word in ("give", "help", "teach", "get", "make"):
                return True
        if word == "for" and norms[at + 1 : at + 2] == ("me",) and "did" not in norms[first:at]:
            return True
        if word in ("you", "they", "company") and norms[at + 1 : at + 2] and norms[at + 1] in _PAYS:
            return True
        if word == "my" and {"name", "career", "life", "confidence", "english"} & set(norms[at + 1 : at + 3]):
            return True
    said = set(norms[first:last])
    return bool(said & _OFFERED and said & {"you", "there", "your", "position", "it"} and said & _THERE)


_OFFERED = words_of("""
grant grants budget scheme course courses discount discounts pension tickets holiday holidays mentors mentor
mentoring academy certificate certificates promotion permanent bonus allowance flat title rotation secondment coaching
sponsorship salary insurance laptop gym workshops conference conferences perks benefits network
""")
_THERE = words_of("have is are got offer pay give")
"""What an employer has on offer, and the verbs that lay it out."""


def _gets(context: AnswerContext, at: int, last: int) -> bool:
    """Whether what follows "I" is getting something, for oneself."""
    norms = context.norms
    lead = norms[at + 1]
    verb = at + 1 if lead in _DIRECT else at + 2
    wanted = lead in _WANTING
    while verb < last and (norms[verb] in _BETWEEN or norms[verb] in _WANTING or context.tokens[verb].filler):
        wanted = wanted or norms[verb] in _WANTING or norms[verb] in ("have", "get")
        verb += 1
    if verb >= last or "not" in norms[at:verb] or "never" in norms[at:verb]:
        return False
    if norms[verb] in BE:
        return True
    if {"them", "it", "your", "you", "customers", "patients", "clients", "people"} & set(norms[verb : verb + 3]):
        return False
    if _GIVERS & set(norms[verb : verb + 4]):
        return False
    if norms[verb] in GET:
        return True
    return wanted and norms[verb] in _THING


_DIRECT = words_of("get learn gain need receive expect want")
_WANTING = words_of("want need expect like")
_THING = words_of("a an my more some somebody someone that this everything time the better two three another exposure "
                  "experience training feedback support contacts security")
"""How a thing wanted begins, after "I'd want", "I'd have", "I need"."""
_GIVERS = words_of("contributor asset resource mentor coach teammate owner help")
"""What one is to others: being it is no getting."""
_PAYS = words_of("pay offer give fund sponsor recognise recognize invest provide train")


def gives(context: AnswerContext) -> list[int]:
    """Clauses in which the speaker does something for somebody, or has done a deed, by number."""
    return [n for n, clause in enumerate(context.clauses) if _gives(context.words(clause.first, clause.last))]


def _gives(norms: tuple[str, ...]) -> bool:
    for at, word in enumerate(norms):
        if word not in ("i", "we"):
            continue
        verb = at + 1
        while verb < len(norms) and (norms[verb] in _LEAD or norms[verb] in _BETWEEN - {"get", "have"}):
            verb += 1
        if verb == len(norms):
            continue
        for_them = _YOURS & set(norms[verb:]) or norms[verb] in ("bring", "contribute", "offer")
        if norms[verb] in _GIVE and for_them and not {"me", "my"} & set(norms[verb:]):
            return True
        if is_past(norms[verb]) and norms[verb] not in _NO_DEED and not _LEAD & set(norms[at:verb]):
            return True
    return False


_NO_DEED = words_of("was were had got saw heard wanted felt thought applied spoke read came went found knew finished "
                    "drifted graduated left tried saw looked")
"""Past forms that tell of no deed."""
