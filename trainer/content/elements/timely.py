"""At least one time is given that lies within about five years."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import NEXT_TO_MONTHS, clocks


def _find(context: AnswerContext) -> list[Hit]:
    return [Hit(c.first, c.last, strength=3) for c in clocks(context) if c.dated and c.months <= NEXT_TO_MONTHS]


ELEMENT = ElementRule(
    id="timely",
    title="A time within five years",
    source="D",
    find=_find,
    praise="It has a time on it.",
    missing="I didn’t hear yet a time for it.",
    kinds=("goals",),
    flags=(
        flag("By next spring I'd like to have the card.", kind="goals"),
        flag("In about four years I'd like to inspect factories.", kind="goals"),
    ),
    passes=(
        leave("One day I want a bakery.", kind="goals"),
        leave("I drove a taxi for nine years.", kind="goals"),
    ),
)
