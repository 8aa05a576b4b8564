"""A stated long-range want: a role, a field to be good at, an effect, skills to grow into, a kind of place.

A bare title said as a want counts; wanting this very job, or only its pay, does not.
"""

from trainer.content.astray import strayed, work_words
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, wishes
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks
from trainer.language import words_of

_LASTING = phrases(
    "{become|grow into|grow to|grow as|move into|step into|specialise|specialize|be known|work my way|end up|end as}",
    "{lead|run|own|head|build|restore|teach|manage|open|design|plan|create|launch|supervise|train|mentor|coach} ..3 "
    "{my own|a|an|the|others|people|team|small|own|new}",
    "{expert|specialist|master|go to|manager|director|lead|head|chief|leader|partner|instructor|engineer|architect|"
    "trainer}",
    "{for many years|my whole|for the rest|all my life|always wanted|my life}",
    "{role|position|job|career|field|work} ..2 {where|in|that|as}",
    "{be|to be} {the|a|an|responsible|in charge|somebody|someone|able}",
    "{good|better|best} at",
    "{understand|learn|master|help|change|make} *",
)
_BARE_WOULD = phrases(
    "i would {show|cut|bring|say|give|ask|rather|call|know|never}",
    "like to {start on|begin on|work here|join}",
    even="all",
)
_WEAK = phrases(
    "i would [just|be|also] {=be|=do|=see|=need|=get|=take|=move|=say|=have|=go for} *",
    "i {am|will be} {looking|going|heading|after|drawn|keen|up for} *",
    even="all",
)
"""Wordings that are a want only beside a time or something lasting: "I'd just be turning up"."""
_HERE_ONLY = phrases(
    "{not|never|no longer} [be] *",
    "{away|out} {from|of} *",
    "{stay|be} {sane|happy|healthy|alive|still|me again}",
    "{want|hope|like|wish} [to] {be|stay|feel|live} {happy|successful|rich|healthy|free|alive|loved|respected|left}",
    "{want|like|need} {only|just|somewhere|anywhere|something|a job|work|a place|a company|people}",
    "{goal|aim|aspiration|dream} {is|would be|was} [to be|to have|just|really] [a|an|the] {success|happy|happiness|"
    "baby|wage|"
    "divorce|peace|calm|visa|holiday|money|house|family|top|best version}",
    even="all",
)
_ANYWHERE = phrases(
    "i {want|would like|would love|hope|am looking|have been looking|am hoping|am aiming|aim|plan|am eager|am excited|"
    "am ready|am keen|aspire|dream} [eventually] to {become|grow into|move into|move from|move up|specialise|"
    "specialize|"
    "transition|step into|step up|work my way|advance|progress|develop into|be known|build a career|build my career} *",
    "i {want|would like|would love|hope|aim|plan|aspire|dream} to [be able to] {lead|manage|run|mentor|open|own|"
    "shape|build} {a|an|my own|my|people|teams|others|the next|things|something|products|systems|software|tools} *",
    "i {want|would like|would love|hope} to {stay and grow|grow with|grow in|grow as|keep growing|grow within} *",
    "i {want|would like|would love|hope|aim|strive} to be {the best|a better|the kind|one of the|a positive|the person|"
    "known|someone|somebody|responsible|in charge} *",
    "{seeking|looking for|want|find} ..2 {long term|longer term|permanent|lasting} {role|position|home|career|place|"
    "fit|"
    "job} *",
    "{goal|dream|ambition|aspiration|aim} ..2 {is|has been|would be} to {be|become|lead|run|help|make|build|work|open|"
    "teach|write|own|develop} *",
    "i have always {wanted|dreamed|dreamt} ..1 to {be|become|help|make|run|lead|teach|build} *",
    even="hypothetical past",
)
"""Wants that are lasting by their own words, whatever was asked."""
_ONWARD = phrases(
    "i {want|would like|would love|hope|aim|plan|decided|realised|realized|am ready|am looking} ..4 {focus on|"
    "concentrate on|go deeper|go further|work in|work on|work with|move toward|move towards|get into|get back|pursue|"
    "do more|return to|switch to|change to|make a difference|help people|give back|own} *",
    "i {want|would like|would love} {more|a role|a job|work|to be} ..4 {where|that|which|with|closer|on} *",
    even="hypothetical past",
)
"""Wants that turn to another kind of work, where the question is about turning."""
_TURNING = ("why_leaving", "open", "motivation", "gaps")
_OPENS_BARE = words_of("you and that there it is so but because what i'll here then this they he she well oh")
_TOLD = words_of("was were had came went broke got told said did because she he they")
"""Words of a told or explained clause: none of them stands in a bare answer such as "leading a survey team"."""
_PRIVATE = words_of(
    "married retired same nothing none kids wife husband boyfriend girlfriend mortgage lottery alive "
    "easy "
    "hard sorry question wow gosh funny honestly me big sure"
)
"""Words that make a bare answer no direction in working life."""
_PAY = phrases(
    "{money|salary|cash|earn more|earn a|paid}",
    "{want|need|like} {this|the|your} {job|work|position} {because|for|so}",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    future = context.question.kind in FUTURE_KINDS
    lasting, ahead, pay = _LASTING(context), [c for c in clocks(context) if not c.short], _PAY(context)
    offers = {context.prose.clause_of[h.first] for h in _BARE_WOULD(context)}
    weak = {h.first for h in _WEAK(context)}
    elsewhere = {context.prose.clause_of[h.first] for h in _HERE_ONLY(context)}
    found: list[Hit] = []
    for hit in wishes(context):
        clause = context.clause_of(hit)
        reach = (clause.first, max(clause.last, hit.last + 10))
        if any(reach[0] <= p.first < reach[1] for p in pay):
            continue
        far = any(reach[0] - 8 <= c.first < reach[1] for c in ahead)
        firm = any(reach[0] <= p.first < reach[1] for p in lasting)
        number = context.prose.clause_of[hit.first]
        if number in elsewhere or number in strayed(context):
            continue
        last = min(len(context.tokens), max(hit.last + 14, clause.last))
        plain = number not in offers and hit.first not in weak and bool(work_words(context, hit.last, last))
        if (future and (far or firm or plain)) or (far and firm):
            found.append(Hit(hit.first, hit.last, strength=3 if far or firm else 2))
    if not future:
        found += [
            Hit(h.first, h.last, strength=2)
            for h in (*_ANYWHERE(context), *(_ONWARD(context) if context.question.kind in _TURNING else ()))
            if context.prose.clause_of[h.first] not in elsewhere | strayed(context)
        ]
        found = merge(found)
    if not found and future and not pay:
        found = _bare(context)
    return found


def _bare(context: AnswerContext) -> list[Hit]:
    """A phrase without a verb of wanting, as people answer a direct question: "Leading a survey team."."""
    for clause in context.clauses[:3]:
        words = context.words(clause.first, clause.last)
        if words[:1] and words[0] in _OPENS_BARE:
            continue
        if words[:1] and words[0] in ("my", "his", "her", "their", "our", "people", "everybody"):
            continue
        if (
            not (_TOLD | _PRIVATE | {"i", "we", "do"}) & set(words)
            and not {"not", "no"} & set(words[:3])
            and work_words(context, clause.first, clause.last)
        ):
            return [Hit(clause.first, clause.last, strength=2)]
    return []


ELEMENT = ElementRule(
    id="aspiration",
    title="Where you want to go",
    source="M T",
    find=_find,
    praise="It gives the listener a direction to picture, not only a title.",
    missing="I didn’t hear yet where you would like to go.",
    flags=(
        flag("I'd like to become the person the wards ring about difficult dressings."),
        flag("In five years I see myself planning night routes for a whole depot.", kind="five_years"),
        flag("My dream is to restore church organs."),
        flag("I've been looking to move from the counter into training the new cashiers.", kind="why_here"),
        flag("I want to become a planner, and there the planner stays for good.", kind="why_leaving"),
        flag("I realised I want to work with timber again.", kind="open"),
        flag("what i want is to be good at forecasting demand for small bakeries"),
    ),
    passes=(
        leave("I don't know, honestly."),
        leave("My brother wants to become a pilot."),
        leave("I have worked in three warehouses since school.", kind="about_yourself"),
        leave("I want to work here because the tram stops outside.", kind="why_here"),
        leave("I was ready for a change and the hours were long.", kind="why_leaving"),
    ),
)
