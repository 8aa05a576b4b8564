"""Can this speaker get there: own means or readiness named.

A course begun, hours set aside, a mentor, half the way done.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_able = phrases(
    "{already|halfway|half way} ..6 *", "i am [already] [{halfway|in the first|in the second|on}] ..6 {course|"
                                        "certificate|class|module|exam|year|"
                                        "level}", "i have [already] {done|finished|passed|redone|started|begun|taken|"
                                                  "put aside} ..6 {course|part|half|module|first|two|one|certificate|"
                                                  "exam|refresher|hours|eight|level|book|auditor|*}",
    "{time|evening|hours|saturdays} [is|are] {booked|set aside|free|"
    "reserved}", "i {train|practise|practice|study|take lessons|take lesson|learn|read} ..6 {every|each|at home|on "
                 "my own|evenings|saturday}",
    "paid for it myself", "i {can|know how to|am good at|am calm|still know} "
                          "..4 *", "my {mentor|uncle|teacher|old boss|neighbour} ..4 {help|teach|shows|"
                                   "show}", "i have ideas", "right now i am learning", even="past hypothetical",
)


def _find(context: AnswerContext) -> list[Hit]:
    aims = context.heard("long_term") or context.heard("short_term") or context.heard("next")
    return list(_able(context)) if aims else []


ELEMENT = ElementRule(
    id="achievable",
    title="You can get there",
    source="D",
    find=_find,
    praise="It shows you have the means to get there.",
    missing="I didn’t hear yet what you have in hand to get there.",
    kinds=("goals",),
    flags=(
        flag("My goal in four years is the planning desk. I've already done the first eight hours of the course on "
             "Saturdays.", kind="goals"),
        flag("By spring I want the licence, and I'm halfway through the course.", kind="goals"),
    ),
    passes=(
        leave("In five years I want to run the depot.", kind="goals"),
        leave("One day I'd like to be a judge.", kind="goals"),
    ),
)
