"""Two ends of one matter, both claimed in one answer: stay and leave, alone and among people, the road and home.

A clause takes a side where it wishes for one end, or turns the other end away. Two clauses on opposite sides are two
plans, unless a word in one of them says what changed, what is meant for when, or that both have their place. A thing
that is loved in one sentence and cannot be stood in another needs no list at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.matters import MATTERS
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
_WEARING = ("{on my nerves|drain =me|drains =me|wear =me out|wears =me out|wear =me down|wears =me down|make =me "
            "freeze|"
            "makes =me freeze|stress =me|stresses =me|bore =me|bores =me|not for =me|not my thing|not =me|kill =me|"
            "kills "
            "=me|tire =me|tires =me|is hell|are hell|put =me off|puts =me off|leave =me cold|leaves =me cold}")
"""What something does to somebody who wants none of it."""
_LINKED = phrases(
    "{short term|used to|changed my mind|not any more|anymore|no longer|over time|with time|these days|"
    "nowadays|at first|in the "
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
    "that|later on|eventually|one day|depends|balance|both|mix of|either|long run|before that|short term|long term "
    "{i|my|to}|first "
    "step|on the side|at weekends|in my free time}", even="all",
)
"""Words between two claims that part them in time or say how they go together."""
_HERE = phrases("{i would still be here|still with you|i am a settler|i would stay put|definitely here|going to stay "
                "here}")
"""Staying, said without a wish."""


_ENDS = tuple(tuple(phrases(end, even="all") for end in matter) for matter in MATTERS)
_WISHED, _REFUSED, _WORN = phrases(_FOR), phrases(_AGAINST, even="all"), phrases(_WEARING, even="all")
WISH_REACH, REFUSAL_REACH, WEARING_REACH = 6, 3, 2
"""Words from a wish, a refusal, to the thing meant, and from a thing to what it does to one. Heuristic."""
_NOT = words_of("not no never nor without nothing neither nobody")


def _claims(context: AnswerContext, leads: Iterable[Hit], ends: Iterable[Hit], reach: int) -> list[Hit]:
    """Ends that follow a lead within so many words of the same sentence, with no negation between."""
    found = []
    for end in ends:
        for lead in leads:
            between = context.norms[lead.last : end.first]
            near = lead.first <= end.first and end.first - lead.last <= reach and end.last > lead.last
            if near and not _NOT & set(between) and context.sentence_of(lead) == context.sentence_of(end):
                found.append(Hit(lead.first, end.last))
                break
    return found


def _sides(context: AnswerContext) -> Iterator[tuple[list[Hit], list[Hit]]]:
    """The claims on either side of each matter, in pairs that undo each other."""
    wished, refused, worn = _WISHED(context), _REFUSED(context), _WORN(context)
    for number, (one, other, against) in enumerate(_ENDS):
        other_ends = other(context)
        wants_one = _claims(context, wished, one(context), WISH_REACH) + ([] if number else list(_HERE(context)))
        if wants_one:
            no_more = against(context)
            away = _claims(context, refused, no_more, REFUSAL_REACH)
            away += _claims(context, no_more, worn, WEARING_REACH) if worn else []
            yield wants_one, _claims(context, wished, other_ends, WISH_REACH) + away
        if other_ends and refused:
            wants_other = _claims(context, wished, other_ends, WISH_REACH)
            yield wants_other, _claims(context, refused, other_ends, REFUSAL_REACH)


def undone(context: AnswerContext, turned: Iterable[int] = ()) -> list[Hit]:
    """The two claims of an answer that undo each other, as one hit; empty when there are none.

    ``turned``: clauses that tell of a change.
    """
    if context.said < FEWEST:
        return []
    clause_of = context.prose.clause_of
    told = {clause_of[h.first] for h in _LINKED(context)} | set(turned)
    parted = sorted(h.first for h in _PARTED(context))
    for ones, others in _sides(context):
        firsts, seconds = ([h for h in hits if not told & {clause_of[h.first], clause_of[h.last - 1]}]
                           for hits in (ones, others))
        for a, b in product(firsts, seconds):
            if clause_of[a.first] == clause_of[b.first] or (a.first < b.last and b.first < a.last):
                continue
            if not any(min(a.last, b.last) <= at < max(a.first, b.first) for at in parted):
                left, right = sorted((a, b), key=lambda h: h.first)
                return [Hit(left.first, left.last, ((right.first, right.last),))]
    return _loved_and_left(context, told)


FEWEST = 10
"""Words an answer has at least in which two claims can stand. Heuristic."""
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


_NARROWING = words_of("who which if unless until")


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
