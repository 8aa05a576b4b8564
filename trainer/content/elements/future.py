"""The broad direction beyond the next step: long term, eventually, one day."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import Clock, clocks, others_only


def _label(context: AnswerContext, clock: Clock) -> bool:
    """On a goals question "long-term goal" names a goal, maybe five years off, and no direction beyond."""
    words = context.words(clock.first, clock.last)
    return context.question.kind == "goals" and not clock.dated and ("long" in words or "far" in words)


def _find(context: AnswerContext) -> list[Hit]:
    return [
        Hit(c.first, c.last, strength=3 if c.dated else 2)
        for c in clocks(context)
        if c.far and not _label(context, c) and not others_only(context, Hit(c.first, c.last))
    ]


ELEMENT = ElementRule(
    id="future",
    title="The far direction",
    source="T",
    find=_find,
    praise="It shows the direction behind the next step.",
    missing="I didn’t hear yet the direction beyond that.",
    flags=(
        flag("Long term I'd like to write the menu."),
        flag("Eventually I want to look after a whole archive."),
        flag("Further on I'd like to supervise younger colleagues."),
    ),
    passes=(
        leave("In two years I want to run the cold section."),
        leave("I have been a nurse for a long time."),
    ),
)
