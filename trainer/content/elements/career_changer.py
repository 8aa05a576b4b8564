"""The career changer's shape: what I bring from before, what I aim for, and the bridge between the two."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.values import Stage

_before = phrases(
    "{coming from|after|having spent|i was a|i used to be|i started out as|my background|as a former|"
    "from my time|i was|in my last career|i worked as|i drove|i have been a|spent # years}",
    even="past",
)
_aim = phrases(
    "{want|would like|aim|aspiration|goal|hope|transition|move|become|plan|drawn|change}", even="hypothetical"
)
_bridge = phrases(
    "{transferable|carry over|carries over|same|bring|brings|use those|use that|use these|equipped me|"
    "taught me|prepared me|is the best training|it is one long|useful here|helps me|where i can use|"
    "apply|because i have got|i learned|i learnt|developed}",
    even="past",
)


def _find(context: AnswerContext) -> list[Hit]:
    before, aim, bridge = _before(context), _aim(context), _bridge(context)
    changing = context.stage in (Stage.CHANGING, None)
    return (
        [Hit(b.first, b.last, strength=3 if context.stage is Stage.CHANGING else 2) for b in bridge]
        if before and aim and changing
        else []
    )


ELEMENT = ElementRule(
    id="career_changer",
    title="The bridge from before",
    source="T",
    find=_find,
    praise="It turns the earlier work into a reason to hire you.",
    flags=(
        flag(
            "I was a dancer till thirty-four, and I kept the tour lists. I'd like to run an office, and it's the "
            "same skill I bring."
        ),
        flag("Coming from customer support, I want to move into analysis, where I can use that patience with people."),
    ),
    passes=(
        leave("I want to be a head chef."),
        leave("I bring patience."),
    ),
)
