"""A goal within about a year, or called near, first or short term."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, close, wish
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_REACH = phrases(
    "{exam|certificate|licence|license|finish|pass|renew|get|complete|card|master|know|learn|run|able|sign off|"
    "signed off|"
    "take over|published|built|diploma|ticket|done|ready|behind me|under my belt|handed over|"
    "qualified}",
    even="hypothetical",
)
_GOAL = either(wish, phrases("{goal|aim|target|milestone|plan} *", even="hypothetical"), _REACH)
_CALLED = phrases(
    "short term",
    "near goal",
    "near {one|future|term}",
    "{first|nearest|closest|immediate|next} {goal|aim|target|milestone}",
    "the short one",
    "{nearest|closest|next|small|first} {thing|one|bit} {is|would be}",
    "{small|little} {goal|aim|target}",
    "get through ..2 {probation|trial|season|exam|first}",
    "this {year|term|season|summer|winter} {it is|i want|i would|the aim|the goal|my goal}",
    "{next few|coming} {weeks|months}",
    "so the near",
    "goal {for|in} {this|the first|the next|the coming} {year|months|season|half year}",
    "goal over the next year",
    even="hypothetical",
)
_FIRST = phrases(
    "{first|before that|to begin with|to start with} ..2 {i|it is|comes|learn|get} ..1 {would|want|need|have to|must|"
    "will|"
    "basics|the}",
    "first {half year|six months|months|year|thing|step|bit}",
    "learn {it|your *|the *} in the first",
    "get {through|past} the * exam",
    even="hypothetical",
)
_NO = phrases(
    "first {i|we} {was|were|had|came|worked|did}",
    "first {years|time|place|class}",
    "first {to|the} * {divorce|baby}",
    "{divorce|baby|wedding|lawyer|husband|wife}",
    "for the first",
    "every *",
    "the first {dead|aid|part|eight|thing you|hundred}",
    "{was|were|been|came|finished|"
    "passed|started|drove|went|had|saw|did} ..4 {in|by|this|last} [the] {=spring|=summer|=autumn|=winter|"
    "year|"
    "month|week|may|june}",
    "{in|by} {a week|lunch}",
    "by {lunch|the second}",
    even="all",
)


_KINDS = (*FUTURE_KINDS, "about_yourself")
_NEAREST = phrases(
    "{right now|for now|at the moment|first|initially|to begin with|to start with} ..2 i {would|want|will|am going} "
    "..2 "
    "{learn|get|build|master|finish|prove|find|become|earn|complete|gain|deepen|understand|know|pass}",
    "{in|over|within|during|for} [the|my] {first|next|coming} [#|few|couple of] {month|months|weeks|=year} ..4 i "
    "{would|want|will|hope|plan|aim|am going} *",
    "i {would like|would love|want|will|hope|plan|aim|expect} ..9 {this|next|within a|within the} {=year|summer|autumn|"
    "spring|winter|month}",
    "{immediate|short term|near term} {goal|aim|plan|focus|priority|priorities} *",
    even="hypothetical",
)
"""A goal of the coming months, told beside a farther aim."""


def _find(context: AnswerContext) -> list[Hit]:
    kind = context.question.kind
    if kind not in _KINDS:
        return []
    goals, wanted = list(_GOAL(context)), list(wish(context))
    no = {context.prose.clause_of[h.first] for h in _NO(context)}
    near = [
        Hit(c.first, c.last, strength=3 if c.dated else 2)
        for c in clocks(context)
        if c.short and context.prose.clause_of[c.first] not in no
    ]
    if kind == "goals":
        near = [h for h in near if any(close(context, g, h.first, h.last, 10) for g in goals)]
        called = [h for h in (*_CALLED(context), *_FIRST(context)) if context.prose.clause_of[h.first] not in no]
        return sorted([*near, *called], key=lambda h: h.first)
    near = [
        h
        for h in near
        if any(close(context, w, h.first, h.last, 5) for w in wanted)
        and any(close(context, r, h.first, h.last, 8) for r in (*_REACH(context), *_CALLED(context)))
    ]
    nearest = [h for h in _NEAREST(context) if context.prose.clause_of[h.first] not in no]
    return sorted([*near, *_CALLED(context), *nearest], key=lambda h: h.first)


ELEMENT = ElementRule(
    id="short_term",
    title="A near goal",
    source="M D",
    find=_find,
    praise="It gives the far goal a first step.",
    missing="I didn’t hear yet a goal for the coming year.",
    flags=(
        flag("Short term I want to get my food hygiene certificate renewed."),
        flag("To begin with I'd want to master your booking system, and later the rota.", kind="five_years"),
        flag("By next spring I'd like to have the dangerous goods card."),
        flag("First I want to learn the basics of your tariff software, within the first few months."),
    ),
    passes=(
        leave("In five years I'd like to run a small team."),
        leave("Last summer I was in Spain."),
        leave("For the next years I want to plan bridges.", kind="five_years"),
    ),
)
