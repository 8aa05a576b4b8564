"""Wants to grow, move up, widen or stay and develop with this employer.

The place ("here", "with you", "in your house", "within the company") stands beside a wish that lies ahead: staying,
rising, widening, or any aim beyond the first months.
"""

from collections.abc import Sequence

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, not_here, wish
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_GROW = phrases(
    "{=grow|=growing|=grown|develop|progress|advance|=rise|=risen|=climb|=climbing|promotion|=promoted|widen|broaden}",
    "{move|step|work|make|come|go|be|get} ..2 {up|upwards|upward|further|higher}",
    "{move|step|grow|transition|progress} {into|on to|onto|across|over|sideways|from * to}",
    "{take on|get|have|carry} ..2 {more|bigger|greater|larger|other|new|further} *",
    "{more|bigger|greater|larger} {responsibility|responsibilities|scope|role|challenges|projects|duties}",
    "{=lead|=leading|=head|=head up|=run|=running|=manage|=managing|=supervise|=supervising|=oversee|take over|"
    "taking over|"
    "put in for|go for|aim for|=train the}",
    "{become|becoming|be|be made|as} [a|an|the|your|one of your] ..2 {<RANK>|partner|trainer|instructor|specialist|"
    "expert|supervisor|"
    "deputy|leader|mentor|senior *}",
    "{=in charge|=responsible} {of|for}",
    "{career|future|path|leadership|management|<RANK>|next step|senior role|senior position}",
    "{get|become|getting|becoming} better",
    even="hypothetical past",
)
_STAY = phrases(
    "{=stay|=staying|=remain|=remaining|=stick around|put down roots|settle|grow old|belong|still be|be still|am "
    "still|"
    "still working} ..5 {here|with you|in your *|in this *|within the *|with the {company|firm|team}|at your *|"
    "with {one|the same} *|in {one|the same} *}",
    "{=build|building|make|have|see|want} ..2 {career|future|home} ..2 {here|with you|with {this|your} *|"
    "at {this|your|the} *|in {this|your|the} {company|firm|house|organisation|organization|business}|within *}",
    "{i see|see} {myself|my future} [still] {here|with you|in {this|your} *|within {this|your|the} *}",
    "{long term|lasting|permanent|lifelong|years} {here|with you|with {this|your} *}",
    "{=stay|=staying|=remain|=stick} {long term|for the long|for a long|for many years|for years|a long time|on as|on}",
    "still be {around|with {the|you} *}",
    "{=build|make} my career {at|with|in} *",
    "{want|like|love|hope|plan|looking|aim|prefer|happy|intend} to {=stay|=remain|=settle} {and {=grow|=develop|"
    "=learn|=build}}",
    "{long term|permanent|stable} ..2 {role|position|job|place|home|commitment|employer|company} ..4 {where|with|in}",
    "{place|somewhere|role|job|position|company|house|employer|firm|team|organisation|organization|workplace} [that|"
    "where|in which|"
    "with|"
    "which] ..4 {=stay|grow old|=grow|put down roots|=develop|progress|advance|build a career|make a career}",
    "{grow|growing|progress|develop|rise|advance|evolve|climb} ..1 {with|alongside|together with|within|inside|as "
    "part "
    "of} "
    "{the|you|your *|a|this|an|it} [*] {company|team|business|firm|shop|house|organisation|organization|employer|"
    "group|department|practice|school}",
    "{grow|growing|progress|develop|rise|advance} {here|with you|within|inside|in house|internally|alongside you}",
    "put ..4 years into {one|this|a} *",
    "{you would|you will|you could|you} trust me with",
    "{could|can} not imagine {doing|being|running} without",
    "not {want|like|plan|intend|looking} to {hop|jump|move|change|switch} ..2 {around|again|jobs|companies|firms|any "
    "more|anywhere}",
    "{be|remain|=stay|continue|keep working} {with|at|for} {you|the {company|firm|team}|this {company|firm|team}}",
    "{advance|advancing|progress|progressing} [my career|further] {here|with you|within *}",
    "{stick|=stay} with {you|one {team|firm|company}}",
    even="hypothetical past",
)
_BY_YOU = phrases("{promoted|moved up|trained up} ..4 by you", even="all")
_PLACE = phrases(
    "{here|with you|in house|internally|from within}",
    "{in|with|within|inside|at|across|on} {your|this} *",
    "{within|inside|with|in|across|through|up|for} {the|that} [*] {company|organisation|organization|firm|group|"
    "business|house|"
    "trust|charity|ranks|hierarchy}",
    "{lead|head|head up|take over|run|manage|supervise|open|build|join|for} your *",
    "one of {your|the|those} *",
    "take over from {you|your *|the *}",
    "{your|the} {job|chair|desk|seat|office} in # years",
    "<RANK> ..3 {of|over} {this|your} [whole|entire] {company|firm|group|place|hospital|school|bank|hotel|"
    "organisation|organization|business|department|branch|shop|store|ward|kitchen|site|region}",
    "run {this|the whole} {place|company|show|branch|department|lot}",
    "as {you|the {charity|company|firm|team|business}} {gets|grows|grow|opens|open|expand|expands}",
    even="all",
)
_COMING = phrases(
    "{open|honest|frank|straight} with you",
    "{am|are|was|why i am|why am i|not} here {for|because|today|now|in|to}",
    "{got|come|came|moved|sitting|brought me|applied|from|round|around|live|living|house is} here",
    "here {i|we|they|you|is|are|and now|for|to learn|where}",
    "{in|of|at|to|on} this {country|city|town|district|field|industry|sector|area|trade|profession|regard|way|point|"
    "moment|year|role|position|job|post|question|line}",
    "{at|by|on} this {point|stage|time|moment}",
    "{in|about|of|on|to|from|with|for} your {question|advert|website|job|mind|own|application|hand|opinion|customers|"
    "clients|guests|patients|*self}",
    even="all",
)
_LEARNS = phrases(
    "{learn|learning|start|starting|begin|practise|practice|bring|use|help|contribute|support|see|get to know|talk|"
    "speak|agree|share|work with you}",
    even="all",
)
_WANTS = phrases(
    "{want|hope|hoping|wish|plan|planning|goal|aim|aiming|aspire|see myself|see me|see my|picture|imagine|keen|"
    "looking for|looking to|seeking|ambition|dream|ideally|eager|excited|love to|like to|would|will|let me|rather|"
    "going for|working towards|aspiration|interested in|wanting|going to|intend|could see|can see|five years|three "
    "years|long term|role where|job "
    "where|place where}",
    even="hypothetical",
)


def _find(context: AnswerContext) -> list[Hit]:
    elsewhere = {i for h in _COMING(context) for i in range(h.first, h.last)}
    wants = _WANTS(context)
    found = [*(h for h in _STAY(context) if _wished(context, h, wants)), *_BY_YOU(context)]
    places = [p for p in _PLACE(context) if not elsewhere & set(range(p.first, p.last))]
    for place in places:
        grown = [g for g in _GROW(context) if _beside(context, g, place, 9) and not g.first <= place.first < g.last]
        wished = any(_wished(context, g, wants) for g in grown) and _later(context, place)
        aimed = any(_beside(context, a, place, 6) for a in _aims(context)) and not _learns(context, place)
        if wished or aimed:
            found.append(place)
    return merge(h for h in found if h.first not in elsewhere)


def _beside(context: AnswerContext, one: Hit, other: Hit, words: int) -> bool:
    """Whether two hits stand in one sentence, so many words apart at most."""
    apart = max(one.first - other.last, other.first - one.last, 0)
    return apart <= words and context.prose.sentence_at(one.first) == context.prose.sentence_at(other.first)


def _wished(context: AnswerContext, hit: Hit, wants: Sequence[Hit]) -> bool:
    """Whether a want stands shortly before, or in the same clause."""
    clause = context.prose.clause_at(hit.first)
    return any(-14 <= w.first - hit.first <= 0 or clause.first <= w.first < clause.last for w in wants)


def _aims(context: AnswerContext) -> list[Hit]:
    """Aims beyond the first months, on questions that ask for them."""
    if context.question.kind not in FUTURE_KINDS:
        return []
    return [*(Hit(c.first, c.last) for c in clocks(context) if not c.short), *context.heard("ambition")]


def _learns(context: AnswerContext, place: Hit) -> bool:
    """Whether what is wished at the place is learning or giving: that is a link, or a contribution."""
    return any(-6 <= h.first - place.last <= 3 and _beside(context, h, place, 5) for h in _LEARNS(context))


def _later(context: AnswerContext, place: Hit) -> bool:
    """Whether the place belongs to later: asked for, given a time, or wished for in the same breath."""
    if context.question.kind in FUTURE_KINDS:
        return not _learns(context, place)
    if any(abs(c.first - place.first) <= 14 and not c.short for c in clocks(context)):
        return True
    return any(abs(w.first - place.first) <= 10 for w in wish(context)) and not _learns(context, place)


ELEMENT = ElementRule(
    id="growth_inside",
    title="Growing with them",
    source="M T D",
    find=_find,
    denied=not_here,
    praise="It tells them their training would stay in the house.",
    flags=(
        flag("I'd like to grow here and be responsible for the night desk."),
        flag("I want to be production manager with you in about five years."),
        flag("I see myself growing within the company."),
        flag("I'm looking for a role where I can stay and develop.", kind="why_here"),
        flag("In a few years I picture myself leading the late crew with you."),
        flag("By then I'd hope to be moving up in the company."),
    ),
    passes=(
        leave("I want to become a baker."),
        leave("I worked in that company for years."),
        leave("I moved here two years ago with my family."),
        leave("In your bakery I'd learn the sourdough."),
    ),
)
