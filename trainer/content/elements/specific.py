"""The goal has concrete content, and the speaker says how it fits the longer path.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words

_joined = phrases(
    "{they|those|these|both|one|it|that} {hang together|go together|lead|leads|belong|is going to|builds on|comes "
    "before|feeds into|prepares|gets me}",
    "{you|i} {need|can not|must} ..10 {if|for|before|without|"
    "first}", "because {after|then|without|for|you need|that way} ..2 {comes|come|i|the|it|you|*}",
    "{that is|this is|which is} {how|the way} ..3 {i|you|we|"
    "the}", "{before that|until then|and before|on the way there|to get there} ..2 {i|the|comes|it|"
            "*}", "{leads|lead|leading} {to|into|towards}",
    "so the near", "in that order", "where it goes after", "the first "
                                                           "bit", "the step "
                                                                  "before", "so that ..4 {can|could|later|one day|"
                                                                            "then}", "{first|one} ..8 {then|after "
                                                                                     "that|and then} ..8 {i|the|later}",
    "so {i|here i|that i} ..1 {would|can|could} {learn|use|get to "
    "know}", "{route|road|path|way} {to|there|into} ..3 *", even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    aims = any(context.heard(e) for e in ("long_term", "short_term", "next", "aspiration"))
    if not aims or len(specific_words(context)) < 5:
        return []
    return [Hit(h.first, h.last, strength=2) for h in _joined(context)]


ELEMENT = ElementRule(
    id="specific",
    title="Concrete, and part of a path",
    source="D",
    find=_find,
    praise="The goal is concrete and has its place in the plan.",
    missing="I didn’t hear yet how the goal fits your longer path.",
    kinds=("goals",),
    flags=(
        flag("Long term I'd like to write the menu. First I want to run the cold section, because you need the one "
             "before the other, plating and portions.", kind="goals"),
        flag("My goal is risk engineering, so I read claims reports, and that is how I'd use this desk.", kind="goals"),
    ),
    passes=(
        leave("My goal is to be successful.", kind="goals"),
        leave("I want to pass the welding exam.", kind="goals"),
    ),
)
