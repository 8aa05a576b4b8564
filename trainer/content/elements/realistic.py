"""Have people in that position done it.

Others who went that way, the usual route, what the trade or firm commonly allows.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_route = phrases(
    "{usual|normal|common|typical|standard|ordinary} {way|route|path|order|"
    "step}", "{most|many|half|all|some|several} [of our|of the|of your|of them|people|*] ..5 {came|went|"
             "started|did|begin|began|go|get}",
    "{the|your|my|our} {man|woman|head|boss|lady|colleague|manager|chief|supervisor|teacher} ..6 {went|was also|"
    "started|came|did|began} ..4 *", "{they|she|he} {all|was also|also|was} ..2 {came|went|started|on a|group leader|"
                                     "in the beginning}",
    "{that is|it is|this is} roughly the order", "{nobody|no one|you do not} {gets|get} ..4 "
                                                 "without", "{went|gone|go} exactly that "
                                                            "way", "how {most|people} ..3 {do|did|start|"
                                                                   "get}", even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_route(context))


ELEMENT = ElementRule(
    id="realistic",
    title="Others went that way",
    source="D",
    find=_find,
    praise="It shows the road is one people travel.",
    missing="I didn’t hear yet who has gone that way before.",
    kinds=("goals",),
    flags=(
        flag("It's the usual way in this trade, operator, setter, then shift lead.", kind="goals"),
        flag("The people on your planning desk all came off the vans.", kind="goals"),
    ),
    passes=(
        leave("I want to be a manager in five years.", kind="goals"),
        leave("I've done half of the course.", kind="goals"),
    ),
)
