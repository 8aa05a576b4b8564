"""A goal about three years off or more, or undated and far."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, close, wish
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import asks_far, clocks, others_only

_goal = either(
    wish,
    phrases(
        "{goal|aim|dream|aspiration|be|become|lead|run|own|open|have|work|see|build|write|weld|train|move|restore}",
        even="hypothetical",
    ),
)


def _find(context: AnswerContext) -> list[Hit]:
    goals = list((_goal if context.question.kind in FUTURE_KINDS else wish)(context))
    found = [
        Hit(c.first, c.last, strength=3 if c.dated else 2)
        for c in clocks(context)
        if c.long
        and not others_only(context, Hit(c.first, c.last))
        and any(close(context, g, c.first, c.last, 12) for g in goals)
    ]
    nearer = asks_far(context) or any(c.dated and not c.long for c in clocks(context))
    if not found and not nearer and context.question.kind == "five_years":
        found = [Hit(h.first, h.last, strength=2) for h in context.heard("aspiration")[:2]]
    return found


ELEMENT = ElementRule(
    id="long_term",
    title="A far goal",
    source="M D",
    find=_find,
    praise="It shows the listener where the small steps lead.",
    missing="I didn’t hear yet a goal further off.",
    flags=(
        flag("In five years I'd like to run a small team."),
        flag("Long term I want to write the menu."),
        flag("My far goal is to be a cutter one day."),
    ),
    passes=(
        leave("By summer I want my forklift licence."),
        leave("For nine years I drove a taxi."),
        leave("I am used to long-term clients and I build the folders for them.", kind="strengths"),
    ),
)
