"""Can this speaker get there: own means or readiness named.

A course begun, hours set aside, a mentor, half the way done.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
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


_means = phrases(
    "i have [already] {passed|finished|done|completed} ..4 {of|paper|module|exam|unit|course|part|aid|half}",
    "{halfway|half way} through", "{agreed|offered} to {coach|teach|take|help|mentor|train|show} me", "within my reach",
    "i have {saved|put by|put aside|set aside|kept|arranged} *", "i know i can {handle|manage|do} *", "i can manage *",
    "{gives|give|leaves|leave} me # *", "# {clear|free} hours", "{be|am} {ready for|starting cold|sure that i}",
    "i have {got|enrolled} ..4 {for|fee|mentor|tutor|coach|tools|"
    "partner}", "i have {a|the} {tutor|mentor|study partner}",
    "i have the {tools|time|hours|money|fees|garage|maths|basics}", "so far i *", "no big worry", "i back myself",
    "{signed off|gives me|allows me|pays for} ..3 {study|exam|course|fee|leave|"
    "day}", "{good|solid} base", "building on",
    "{hours|evenings} ..3 {set aside|free|kept}", "show* me the ropes", "{papers|modules|units|exams} ..6 passed",
    "builds {straight|directly|on}", "not {pie in the sky|fantasy}", "stands next to me", "i do my lectures",
    "that is all i need", "who lets me practise", "on that i can", "i have been doing ..6 {each|every|before}",
    "i {have|did} ..6 {cover|holiday cover} ..3 {times|twice}", "i did the * work", "{is|be} most of the *",
    even="past hypothetical negated others",
)


def _find(context: AnswerContext) -> list[Hit]:
    aims = context.heard("long_term") or context.heard("short_term") or context.heard("next")
    return merge([*(_able(context) if aims else []), *_means(context)])


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
