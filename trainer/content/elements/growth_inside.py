"""Wants to grow, move up, widen or stay and develop with this employer.

The place ("here", "with you", "in your house") stands beside a wish that lies ahead: staying, rising, widening, or any
aim with a time on it.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, wish
from trainer.content.find import merge, near, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_GROW = phrases(
    "{grow|develop|progress|advance|move up|moved up|rise|risen|climb|promoted|promotion|work my way|step up|step into|"
    "move into|move on to|move across|move over|move from|go on to|go for|going for|put in for|widen|broaden|take on "
    "more|"
    "bigger|more senior|responsible|in charge|supervise|lead|leading|head|head up|run|manage|manager|director|take "
    "over|"
    "become|come up|build my|build up|train the|learn and|sideways|next step|next jobs|next job|deputy|partner|"
    "make my way|take on|taking on|get better|senior|further|through the ranks|career|path|"
    "more on my desk|rotate|over the years|five years|contribute more}",
    even="hypothetical past",
)
_STAY = phrases(
    "{i want|i would like|i would love|hope|i plan|i would|intend|i am going|want|wish|like|love|rather|keen|will|"
    "happy|aim|see myself} ..3 {=stay|=staying|=remain|=stick|=settle|put down roots|grow old|=be here|still be here|"
    "build a career|make my career|belong} ..4 {here|with you|in your|in this|within the|with the company|long}",
    "{i would|i will|hopefully|ideally|definitely|still} [still] {=be|be} {here|with you}",
    "one team and not",
    "{stick|=stay} with {you|one {team|firm|company}}",
    "here you {take|promote|pick|find} your {leads|managers|supervisors} from *",
    "{long|permanent|good} {while|stay|time} {here|with you}",
    "permanent",
    "{=stay|=staying} on ..2 as",
    "still be around",
    "{my future|my place|myself} [is|lies|really] {here|with you|in this {company|house|firm|team}}",
    "build ..2 career {here|with|at|in} *",
    "not {want|like|plan|intend|looking} to {hop|jump|move|change|switch} ..2 {around|again|jobs|companies|firms|any "
    "more|anywhere}",
    "{a place|somewhere|a company|a house|an employer|a firm|a team} ..3 {=stay|grow old|=grow|put down roots|develop}",
    "grow with {the company|the team|the business|the firm|the shop|the house}",
    "put ..4 years into {one|this|a} *",
    "{you would|you will|you could} trust me with",
    "{promoted|moved up|trained up} ..4 by you",
    "{head|head up|lead|run|manage|open|build up} ..5 for you",
    "{could|can} not imagine {doing|being|running} without",
    "^ here ..12 {want|like|hope} to stay",
    "{grow|growing|progress|develop|rise|move up} {here|with you|with it|"
    "inside|within|in the "
    "house|together|alongside}",
    even="hypothetical past",
)
_HERE = phrases(
    "{in|with|within|inside|at|across|through|of} {your|this} [*] [*] {company|organisation|organization|firm|team|"
    "house|hospital|group|business|school|store|hotel|shop|charity|trust|bank|department|branch|practice|clinic|depot|"
    "orchestra|factory|college|council|agency|studio|station|kitchen|programme}",
    "{in|through|at|within|inside} your *",
    "{lead|head|head up|take over|run|manage|supervise} your *",
    "{within|inside} the {company|organisation|organization|firm|group}",
    "{one|part} of {your|the} {shop|store|branch|house|orchestra|team|site|managers|leads|people}",
    "within the {group|firm|house|trust|charity}",
    "inside this",
    "rather do it here",
    "<RANK> ..3 {of|over|in} {the|this|your} [whole|entire] {company|firm|group|place|hospital|"
    "school|bank|hotel|organisation|organization|business|department|branch|shop|store|ward|"
    "kitchen|site|region}",
    "run {this|the whole} {place|company|show|branch|department|lot}",
    "not going anywhere",
    "{moved|move|work|worked|come|get} up {here|with you|through the {house|company|ranks}|to * with you}",
    "{your|the} {job|chair|desk|seat|office} in # years",
    "take over from {you|your *|the *}",
    "{boss|manager|head|director|partner} here",
    "here as {a|an|the|your} *",
    "{in|of} this {branch|ward|school|team|house|store|site|department}",
    "you {take|promote|fill|pick|find|recruit|bring up} ..4 from {the floor|within|your own|inside}",
    "as the {charity|company|firm|team|business} {gets|grows}",
    "in this {one|<UNIT>|company|organisation|organization|firm|team|house|hospital|group|business|school}",
    "one of your *",
    "{in|with} {one|the same} {house|place|company|firm|team|hospital|school}",
    "{you|you still} promote {from|people}",
    "{other|different} {teams|sites|branches|departments|wards} you",
    "{here|with you|with yours|in house|from within|within the company|promoting from within|your *}",
    even="all",
)
_RANKED = phrases(
    "<RANK> ..3 {of|over|in} {the|this|your} [whole|entire] {company|firm|group|place|hospital|school|bank|hotel|"
    "organisation|"
    "organization|business|department|branch|shop|store|ward|kitchen|site|region}",
    "{run|=lead|=head} {this|the whole} {place|company|show|branch|department|lot}",
    "not going anywhere",
    "{moved|=move|=work|worked|=come} up {here|with you|through the {house|company|ranks}}",
    "rather do it here",
    "{your|the} {job|chair|desk|seat} in # years",
    "take over from you",
    "<RANK> {here|with you}",
    "<RANK> ..2 with you",
    even="hypothetical past others",
)
"""A place on the ladder of this very house."""
_COMING = phrases(
    "{open|honest|frank|straight} with you",
    "{they|it|he|she} {would|will} =stay",
    "{am|are|was} not here for",
    "got here",
    "{you have noticed|based here|from here|here today|applied|round here|why i am here|sitting here|"
    "brought me here|came here|in this {country|city|town|district}|here {i|we} learn|nearby|your *self|"
    "learn ..4 here|here {to|for} learn|your advert|thank you|in your {place|night}|your "
    "job}",
    even="all",
)
_WANTS = phrases(
    "{would like|want|hope|see myself|see me|would love|would|goal|plan|aim|will|like to|would be glad|"
    "could see|can see|keen|looking for|let me|be the path|excited to|picture|imagine|aiming|rather|going "
    "for|working towards|ambition|dream|ideally|going to}",
    even="hypothetical",
)
_inside = near(_HERE, _GROW, 9)


def _find(context: AnswerContext) -> list[Hit]:
    only_here = {i for h in _COMING(context) for i in range(h.first, h.last)}
    wants = list(_WANTS(context))
    future = context.question.kind in FUTURE_KINDS
    found = [h for h in (*_STAY(context), *(_RANKED(context) if future else ())) if h.first not in only_here]
    for hit in _inside(context):
        if hit.first not in only_here and any(abs(w.first - hit.first) <= 14 for w in wants) and _aimed(context, hit):
            found.append(hit)
    return merge(found)


def _aimed(context: AnswerContext, hit: Hit) -> bool:
    """Whether the words around speak of later: a time ahead, or a wish on a question about the future."""
    here = context.norms[hit.first : hit.last]
    if context.question.kind in FUTURE_KINDS:
        plain = "your" in here and not any(abs(c.first - hit.first) <= 12 for c in clocks(context) if not c.short)
        return not plain
    return any(abs(c.first - hit.first) <= 14 and not c.short for c in clocks(context)) or (
        any(abs(w.first - hit.first) <= 8 for w in wish(context)) and "your" not in here
    )


ELEMENT = ElementRule(
    id="growth_inside",
    title="Growing with them",
    source="M T D",
    find=_find,
    praise="It tells them their training would stay in the house.",
    flags=(
        flag("I'd like to grow here and be responsible for the night desk."),
        flag("I want to be production manager with you in about five years."),
        flag("I see myself growing within the company."),
    ),
    passes=(
        leave("I want to become a baker."),
        leave("I worked in that company for years."),
    ),
)
