"""The goal has concrete content, and the speaker says how it fits the longer path.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words

_joined = phrases(
    "{they|those|these|both|one|it} {hang together|go together|lead|leads|fit|belong|is going to|builds on|needs|"
    "comes before|connected}", "{you|i} {need|can not|must} ..10 {if|for|before|without|first}",
    "{because|so that|so} {after|then|that|without|for|you "
    "need}", "{which is|that is|this is} {how|the way|why|where|"
             "what}", "{before that|after that|then|and then|until then|and before} ..2 {i|the|comes|*}",
    "{leads|lead|leading|step|path|way|route} {to|into|towards|"
    "toward}", "so {the|my} near", "{in that order|so that is how|that is "
                                   "how}", "so {i|that} ..4 {can|would|could} {use|go|learn|run|bring}",
    "where it goes after", "the first bit", "{one|first} ..6 then ..6 *", even="all",
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
