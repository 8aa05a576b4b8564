"""Two ends of one matter, both claimed in one answer: stay and leave, alone and among people, the road and home.

A clause takes a side where it wishes for one end, or turns the other end away. Two clauses on opposite sides are two
plans, unless a word in one of them says what changed, what is meant for when, or that both have their place. A thing
that is loved in one sentence and cannot be stood in another needs no list at all.
"""

from __future__ import annotations

from collections.abc import Iterable

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import either, phrases
from trainer.content.specifics import FUNCTION
from trainer.language import words_of

_FOR = ("{i =want|i would =want|would like|would love|i =like|i =love|i =enjoy|i =prefer|i hope|i =aim|i =plan|i =need|"
        "looking for|see myself|happiest|happy when|thrive|live for|goal is|goal|aspiration is|ambition is|picture|"
        "best|"
        "at my best|motivates =me|drives =me|=me happy|come alive|came alive|my heart|heart is|matters to =me|"
        "important "
        "to =me|important for =me|a must for =me|passion|=me going|suits =me|my thing|i would ..1 =be|i will ..1 =be|i "
        "would|i will|going to|i am|i have|in mind|in my element|looking forward to|interested in|i have always|i "
        "could|"
        "i want to be able to|=love|=enjoy|=want|=hope|=being}")
_AGAINST = ("{hate|dislike|not stand|=not like|=not ..1 want|=not ..1 enjoy|=not love|never ..1 want|never ..1 liked|"
            "never ..1 wanted|never enjoyed|not ..1 interested in|no interest in|=not see myself|not for =me|not my "
            "thing|"
            "dread|allergic to|sick of|tired of|rather not|not suited to|not ..1 good with|not a fan of|not bear|would "
            "never|drains =me|draining|on my nerves|wears =me out|makes =me freeze|not cope with|not work "
            "under|stresses =me|bores =me|bored by|not be|not imagine|not comfortable|no patience|never stay|never "
            "last|"
            "not ..1 one for|not one of those|not care about|not ..1 need|nothing to =me|avoid|never work|never again}")
"""A wish, and turning something away."""

_COUNTRY = ("canada|australia|spain|chile|france|germany|portugal|italy|new zealand|africa|asia|america|thailand|"
            "malawi|"
            "india|brazil|norway|sweden|denmark|finland|iceland|scotland|ireland|wales|greece|turkey|poland|austria|"
            "switzerland|holland|the netherlands|belgium|japan|china|singapore|dubai|mexico|argentina|peru|kenya|"
            "nigeria|"
            "south africa|ghana|vietnam|bali|the states|the usa|the uk|england|cyprus|malta|croatia|hungary|romania")
_MATTERS: tuple[tuple[str, str, str], ...] = (
    ("{still be here|still here|stay here|stay put|stay with you|stay with this|be here for|"
     "not going anywhere|long term with you|stay here long term|for good|until i retire|till i retire|"
     "rest of my career|rest of my life|put down roots|settle here|settle down here|settler|"
     "a place to stay|year ten|for the long haul|steady presence|continuity|where i stay|stay in {nursing|"
     "teaching|care|property|sales|accounts|this field|this trade|education|the trade}|grow old here|"
     "still with you|same team|be with you in # years|retire from here}",
     f"{{emigrat*|moving to *|{{move|off|relocate|go}} to {{{_COUNTRY}|another|the coast|berlin|london|live}}|{{live|"
     f"living|years|months|work|be}} in {{{_COUNTRY}}}|voyage|sail round|on the ships|cruise ships|the navy|the army|"
     "volunteers service|peace corps|another firm|other firms|go back home|out of {nursing|teaching|accounts|care|"
     "sales|"
     "here|this|retail}|giving up {nursing|teaching|accounts|care|sales|driving}|a {different|new} {field|industry|"
     "career|country}|move on {after|every|within}|leaving {the country|town|england|ireland|for}|flight is booked|"
     "signed up with|off to live|anywhere longer|longer than {one|two|three|a}|something completely different|leave "
     "next|world trip|settled there|start my own}",
     "{stay|staying|be here|same place|same company|in one place}"),
    ("{lead people|lead a team|leading|lead others|leadership|manage people|manage a team|managing|"
     "big team|team leader|team lead|store manager|shift manager|head of|run a team|supervis*|"
     "people manager|coaching them|head teacher|manager}",
     "{no responsibility|without responsibility|left to it|left to get on|just do my own|only for myself|"
     "follow instructions|told what to do|somebody else decides|just a team member|one of the team}",
     "{responsib*|manage|managing|lead|leading|in charge|boss|management|telling *|tell others|"
     "tell people|above people|promotion}"),
    ("{on the road|different site|different town|travel|travelling|traveling|abroad|on a plane|"
     "on the plane|asia|international role|hotels|out of a suitcase|different countries|on the move|"
     "overseas|fly|flying}",
     "{one place|one region|same place|home by|home every|my own bed|home for dinner|one town|one site|"
     "close to home|near home|at home every|at home in the evening}",
     "{travel*|away from home|overnight|away overnight|fly about|flying|hotels|on the road|move about}"),
    ("{specialise|specialize|specialist|one thing|one field|one subject|expert in|single field|go deep|"
     "going deep|niche|only one}",
     "{bit of everything|a wide spread|wide range|all sorts|generalist|anything that comes|"
     "different subjects|broad|as many different|jack of all|everything that comes|across the board|"
     "every department|all areas}",
     "{one thing|one subject|specialise|specialize|same subject}"),
    ("{up the ladder|move up|moved up|more responsibility|step up|promotion|promoted|ambitious|"
     "shift manager|rise|climb|as far as i can|go far|as high as|senior role|director}",
     "{nothing changes|nothing to change|exact same job|exactly the same|same job|stay where i am|"
     "stay as i am|same aisle|same desk|just as things are|happy as i am|fine where i am|as i am now|"
     "no more responsibility}",
     "{promot*|move up|more responsibility|any responsibility|climb|ambitio*|be promoted}"),
    ("{team player|working in a team|in a team|with a team|teamwork|around people|people person|"
     "colleagues around|bounce ideas|part of a team|never alone}",
     "{left alone|completely alone|only alone|by myself all|with nobody|closed door|no one else around|"
     "no colleagues|my own little|without other people}",
     "{working with others|work with others|working with people|teams|a team|in a team|in teams|"
     "other people|colleagues|group work|people around}"),
    ("{customers|clients|the public|patients|guests|talking to people|meeting people|people all day|"
     "passengers|visitors|face to face}",
     "{back office|no contact|without customers|away from the public|behind the scenes only|no phones|"
     "no customers|away from people}",
     "{people person|people|customers|clients|the public|strangers|talk to *|talking to *|phone|"
     "small talk|patients|guests}"),
    ("{change|new things|something new|variety|different every day|every day is different|no two days|"
     "never the same|unpredictable|adventure|surprises}",
     "{exactly how they are|exactly as they are|stay exactly|same every day|routine|routines|predictable|"
     "the same thing every|always the same|know what is coming}",
     "{change|changes|surprises|new things|anything new|something new}"),
    ("{deadlines|under pressure|pressure|fast pace|fast paced|busy|stress|adrenaline|hectic|flat out}",
     "{slow pace|own pace|no deadlines|no pressure|no stress|no rush|peace and quiet|plenty of time}",
     "{pressure|time pressure|deadlines|stress|rush|rushed|hectic}"),
    ("{hard work|long hours|overtime|sixty hours|seventy hours|whatever hours|all hours|any shift|"
     "round the clock|stay late|give everything|extra mile}",
     "{out at five|out by five|leave at five|home at five|strict hours|a minute longer|no overtime|"
     "easy life|as little as|an easy job|clock off}",
     "{overtime|a minute longer|long hours|stay late|weekends|hard work|extra hours}"),
    ("{outdoors|outside|fresh air|in the field|on my feet|with my hands|hands on|on the tools|"
     "on the wards|on the floor|in the kitchen|at the bench|out with the}",
     "{desk job|at a desk|in an office|paperwork|behind a screen|spreadsheets|into policy|indoors|"
     "at a computer|head office|committee papers}",
     "{outdoors|the cold|the rain|getting dirty|standing|outside|manual work|my hands}"),
    ("{learning|learn|study|new skills|courses|qualification|degree|keep growing|training}",
     "{no more courses|done with school|what i know already|no training|nothing new to learn}",
     "{learn *|learning|courses|studying|school|exams|training|study}"),
    ("{structure|clear rules|plan ahead|detailed plan|everything planned|planning|lists}",
     "{last minute|spontaneous|go with the flow|chaos|improvise|no plan}",
     "{rules|plans|planning|structure|lists}"),
    ("{small firm|small company|small team|family firm|little place|small place|where everyone knows}",
     "{big company|large company|big firm|corporation|multinational|global player|big name|huge company}",
     "{small firm|small company|small team|family firm|little place|small place|where everyone knows}"),
    ("{my own boss|own business|own firm|own company|self employed|freelance}",
     "{loyal to you|with you for good|never work for myself|employed for life|security of a job|"
     "stay employed}",
     "{my own boss|own business|own firm|own company|self employed|freelance}"),
    ("{detail|details|accuracy|precision|small print|checking}",
     "{big picture only|no details|roughly right|good enough}",
     "{detail|details|checking|small print|accuracy|fiddly}"),
    ("{money|salary|pay|bonus|best paid}",
     "{work for nothing|for free}",
     "{money|salary|pay}"),
    ("{selling|sales|targets}",
     "{no selling|no targets}",
     "{selling|sales|targets|sell *}"),
    ("{nights|night shift|weekends|shifts}",
     "{only days|monday to friday|weekends free|never at weekends}",
     "{nights|weekends|shifts|night shift}"),
)
"""For each matter: one end, the other end, and what undoes the first end when it is turned away."""

_LINKED = phrases(
    "{used to|changed my mind|not any more|anymore|no longer|over time|with time|these days|nowadays|at first|in the "
    "beginning|back then|years ago|since then|until then|later on|depends on|at the same time|both|equally|either|a "
    "mix|mixture|balance|not only|not just|for the title|for the sake|for its own sake|instead of|rather than|then i "
    "found|i realised|i realized|i have learned|i have learnt|have changed|changed|not yet|too much|so much|all the "
    "time|as much|would not mind|even if|unless|as long as|sometimes|half|at times|when i was|whenever|if|though|"
    "although|"
    "only to|purely|without|too|depending|next to|apart from|occasionally|now and then|less|ever since|for a while}",
    even="all",
)
"""Words that may say what changed, or when which is meant; in the very clause of a claim."""
_PARTED = phrases(
    "{used to|changed my mind|my plans have changed|no longer|at first|then i found|i realised|i realized|since "
    "then|over time|i have learned|i have learnt|that changed|what changed|but now|until i|these days|nowadays|after "
    "that|later on|eventually|one day|depends|balance|both|mix of|either|long run|before that|short term|first "
    "step|on the side|at weekends|in my free time}", even="all",
)
"""Words between two claims that part them in time or say how they go together."""
_HERE = phrases("{i would still be here|still with you|i am a settler|i would stay put|definitely here|going to stay "
                "here}")
"""Staying, said without a wish."""


def _sides() -> tuple[tuple[Finder, Finder], ...]:
    made: list[tuple[Finder, Finder]] = []
    for one, other, refused in _MATTERS:
        wants_one = either(phrases(f"{_FOR} ..6 {one}"), *([_HERE] if not made else []))
        wants_other = phrases(f"{_FOR} ..6 {other}")
        no_one = phrases(f"{_AGAINST} ..3 {refused}", f"{refused} ..2 {_AGAINST}", even="all")
        no_other = phrases(f"{_AGAINST} ..3 {other}", even="all")
        made += [(wants_one, wants_other), (wants_one, no_one), (wants_other, no_other)]
    return tuple(made)


_SIDES = _sides()


def undone(context: AnswerContext, turned: Iterable[int] = ()) -> list[Hit]:
    """The two claims of an answer that undo each other, as one hit; empty when there are none.

    ``turned``: clauses that tell of a change.
    """
    if context.said < 10:
        return []
    clause_of = context.prose.clause_of
    told = {clause_of[h.first] for h in _LINKED(context)} | set(turned)
    parted = sorted(h.first for h in _PARTED(context))
    for one, other in _SIDES:
        firsts = [h for h in one(context) if clause_of[h.first] not in told and clause_of[h.last - 1] not in told]
        if not firsts:
            continue
        for b in other(context):
            if clause_of[b.first] in told or clause_of[b.last - 1] in told:
                continue
            for a in firsts:
                if clause_of[a.first] == clause_of[b.first] or (a.first < b.last and b.first < a.last):
                    continue
                low, high = min(a.last, b.last), max(a.first, b.first)
                if any(low <= at < high for at in parted):
                    continue
                left, right = sorted((a, b), key=lambda h: h.first)
                return [Hit(left.first, left.last, ((right.first, right.last),))]
    return _loved_and_left(context, told)


_KEEN = phrases(
    "i ..2 {love|enjoy|adore}", "i {=like|would like|would love|=want|hope|aim|plan}", "{thrive on|live for|passionate "
    "about|passion for|interested in|at home with|good with|go deep into|going deep into|deep into|stay in|specialise "
    "in|specialize in|dream of|fascinated by|stick with|stay with|happiest with|be in|work in|work with|heart is in|"
    "excited about|becoming|become}",
)
_DONE = phrases(
    "{hate|dislike|can not stand|could not stand|dread|sick of|tired of|allergic to|bored of|bored by|done with|"
    "finished with|enough of|give up|giving up|get out of|out of|away from|leave|leaving|turn my back on|never liked|"
    "never enjoyed|no patience with|no patience for|no interest in|not interested in|not look at another|look at "
    "another|"
    "put off by|avoid}", "not {like|enjoy|love|care for|care about} ", "not want ..2 {be in|to do with|be a|be an|"
    "work in|"
    "work with|stay in|staying in}", "not see myself {staying in|working in|in|with}",
    even="negated past hypothetical",
)
_NERVES = phrases(
    "{on my nerves|drive =me mad|drives =me mad|wear =me out|wears =me out|bore =me|bores =me|drain =me|drains =me|"
    "make "
    "=me freeze|not for =me|not my thing|leave =me cold|leaves =me cold|put =me off|puts =me off}", even="all",
)
AHEAD = 5
"""Words after "I love", "sick of" within which the thing loved or left is named. Heuristic."""
_NO_THING = words_of("""
people things stuff way lot year years time day days job work role company team idea it that this something anything
everything nothing want like love enjoy thing kind sort part bit person place one ones back next first last career life
now own same other any field head whole
""")
_SAME = {"older": "old", "elderly": "old", "kid": "child", "children": "child", "client": "customer",
         "guest": "customer",
         "passenger": "customer", "shopper": "customer"}
"""Words for one thing."""


def _things(context: AnswerContext, first: int, last: int) -> frozenset[str]:
    """Words between two tokens that name a thing, without the ending of the plural."""
    words = (w for w in context.words(max(first, 0), last) if w not in FUNCTION and w not in _NO_THING and len(w) > 2)
    plain = (w[:-1] if w.endswith("s") and not w.endswith("ss") else w for w in words)
    return frozenset(_SAME.get(w, w) for w in plain)


def narrowed(context: AnswerContext) -> set[int]:
    """Clauses that the next one narrows down: "a manager | who never lifts a box"."""
    pairs = zip(context.clauses, context.clauses[1:])
    return {n for n, (one, two) in enumerate(pairs) if one.sentence == two.sentence and two.marker in _NARROWING}


_NARROWING = words_of("who which when if unless until")


def _loved_and_left(context: AnswerContext, told: set[int]) -> list[Hit]:
    """A thing that is loved in one clause and turned away in another."""
    clause_of, clauses = context.prose.clause_of, context.clauses
    keen = []
    for h in _KEEN(context):
        if clause_of[h.first] not in told:
            end = min(h.last + AHEAD, clauses[clause_of[h.last - 1]].last)
            keen.append((h, _things(context, h.last, end)))
    left = []
    for h in _DONE(context):
        if clause_of[h.first] not in told:
            left.append((h, _things(context, h.last, min(h.last + AHEAD, clauses[clause_of[h.last - 1]].last))))
    for h in _NERVES(context):
        if clause_of[h.first] not in told:
            left.append((h, _things(context, max(clauses[clause_of[h.first]].first, h.first - 4), h.first)))
    parted = sorted(h.first for h in _PARTED(context))
    for a, loved in keen:
        for b, lost in left:
            if clause_of[a.first] == clause_of[b.first] or not loved & lost:
                continue
            if any(min(a.last, b.last) <= at < max(a.first, b.first) for at in parted):
                continue
            one, two = sorted((a, b), key=lambda h: h.first)
            return [Hit(one.first, one.last, ((two.first, two.last),))]
    return []
