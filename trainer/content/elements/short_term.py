"""A goal within about a year, or called near, first or short term.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import close, wish
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_goal = either(wish, phrases(
    "{goal|aim|exam|certificate|licence|license|course|finish|pass|renew|learn|get|begin|start|complete|card|"
    "master}", even="hypothetical"))
_first = phrases("{first|before that|to begin with} ..2 {i|the|it is|comes|learn|get} ..1 {would|want|need|have|must|"
                 "will|am|basics|*}",
                 "so the near", "near goal", "first goal", "short term", "{first half year|first six months|first "
                                                                         "months|first year}")


def _find(context: AnswerContext) -> list[Hit]:
    goals = list(_goal(context))
    near = [Hit(c.first, c.last, strength=3 if c.dated else 2) for c in clocks(context)
            if c.short and any(close(context, g, c.first, c.last, 10) for g in goals)]
    first = list(_first(context)) if context.question.kind == "goals" else []
    if context.question.kind != "goals":
        wanted = list(wish(context))
        near = [h for h in near if any(close(context, w, h.first, h.last, 5) for w in wanted)]
    return sorted([*near, *first], key=lambda h: h.first)


ELEMENT = ElementRule(
    id="short_term",
    title="A near goal",
    source="M D",
    find=_find,
    praise="It gives the far goal a first step.",
    missing="I didn’t hear yet a goal for the coming year.",
    flags=(
        flag("Short term I want to get my food hygiene certificate renewed."),
        flag("By next spring I'd like to have the dangerous goods card."),
        flag("First I want to learn the basics of your tariff software, within the first few months."),
    ),
    passes=(
        leave("In five years I'd like to run a small team."),
        leave("Last summer I was in Spain."),
    ),
)
