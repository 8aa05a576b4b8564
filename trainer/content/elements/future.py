"""The broad direction beyond the next step: long term, eventually, one day."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, close, wish
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import Clock, asks_far, clocks, others_only


def _label(context: AnswerContext, clock: Clock) -> bool:
    """On a goals question "long-term" or "my long-term goal" names a goal, maybe five years off, and no direction."""
    words = context.words(clock.first, clock.last)
    if context.words(max(0, clock.first - 1), clock.first) == ("the",) and words[-1] in ("term", "run"):
        return False
    return context.question.kind == "goals" and not clock.dated and ("long" in words or "far" in words)


def _find(context: AnswerContext) -> list[Hit]:
    asked = context.question.kind in FUTURE_KINDS
    found = [
        Hit(c.first, c.last, strength=3 if c.dated else 2)
        for c in clocks(context)
        if c.far
        and not _label(context, c)
        and not others_only(context, Hit(c.first, c.last))
        and (asked or any(close(context, w, c.first, c.last, 6) for w in wish(context)))
    ]
    if not found and asks_far(context) and not any(c.dated for c in clocks(context)):
        found = [Hit(h.first, h.last, strength=2) for h in context.heard("aspiration")[:2]]
    return found


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
        flag("As my career goes on I'd like to move over to restoring furniture."),
        flag("Further on I'd like to supervise younger colleagues."),
    ),
    passes=(
        leave("In two years I want to run the cold section."),
        leave("I have been a nurse for a long time."),
        leave("I'm looking for a long-term position in a quiet ward.", kind="why_leaving"),
    ),
)
