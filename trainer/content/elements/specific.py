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


_fits = phrases(
    "{the|a} {door|way|key|gate|entry|bridge|ticket} {to|into|in}", "{fits|ties|slots} ..2 {in|into|with}",
    "{one|a} step {nearer|closer|toward|towards}", "{gets|takes|brings|leads|carries} me {from|to|into|closer|nearer}",
    "from there i {could|can|would}", "{missing|needed} "
                                      "before i", "what gets me", "{rests|depends|builds} on {that|it}",
    "usual {entry|way|route} {to|into}", "{and|with it i can} ..8 {later|further on|afterwards} ..3 {become|lead|the|"
                                         "a}",
    "is mostly that", "needs it", "so the nearer goal", "could grow into", "{get|make} me ready for", "on to {the|a} *",
    "at first ..6 later", "the {piece|part|bit} missing", "for i see myself", "everything i hope to do ..6 rests",
    "with it i can", "because {from|with} {there|that|it} *", "{becoming|being} ..10 would bring me", even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    aims = any(context.heard(e) for e in ("long_term", "short_term", "next", "aspiration"))
    fits = list(_fits(context)) if len(specific_words(context)) >= 2 else []
    if not fits and (not aims or len(specific_words(context)) < 5):
        return []
    return fits or [Hit(h.first, h.last, strength=2) for h in _joined(context)]


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
