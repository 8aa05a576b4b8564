"""The role, responsibility or field wanted for about one to five years from now."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, close, wish
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.content.times import Clock, asks_far, clocks


def _find(context: AnswerContext) -> list[Hit]:
    wants = list(wish(context))
    future = context.question.kind in FUTURE_KINDS
    found: list[Hit] = []
    for clock in clocks(context):
        if not clock.next or (not future and not clock.dated):
            continue
        clause = context.prose.clause_at(clock.first)
        first, last = max(0, clause.first - 4), min(len(context.tokens), max(clause.last, clock.last + 14))
        wanted = any(close(context, want, clock.first, clock.last, 10) for want in wants)
        if wanted or (future and not _supposed(context, clock) and specific_words(context, first, last)):
            found.append(Hit(clock.first, clock.last, strength=3 if wanted and clock.dated else 2))
    far_only = any(c.far for c in clocks(context)) and not any(c.months <= 60 for c in clocks(context))
    if not found and not far_only and context.question.kind == "five_years" and not asks_far(context):
        found = [Hit(h.first, h.last, strength=2) for h in context.heard("aspiration")[:2]]
    return found


def _supposed(context: AnswerContext, clock: Clock) -> bool:
    """Whether the time is only talked about: "five years is a long way off"."""
    return context.words(clock.last, clock.last + 1) in (("is",), ("was",), ("are",))


ELEMENT = ElementRule(
    id="next",
    title="The next few years",
    source="T",
    find=_find,
    praise="It makes the next step easy to picture.",
    missing="I didn’t hear yet what you would like in the next few years.",
    flags=(
        flag("Over the next three years I'd like to move to separations that go to court."),
        flag("I see myself leading a survey team out in the field.", kind="five_years"),
        flag("In two years I want to run the cold section."),
        flag("Once I've found my feet I'd like to take on the night rounds."),
        flag("A few years down the line I hope to train the new signallers.", kind="why_here"),
    ),
    passes=(
        leave("One day I'd like a small bakery."),
        leave("Two years ago I worked in a call centre."),
        leave("I have been a deputy for over four years and I am ready for the next step.", kind="why_leaving"),
        leave("I have more than three years of experience in goods-in.", kind="strengths"),
    ),
)
