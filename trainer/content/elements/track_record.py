"""An earlier goal, set and reached, told as such. Plain years of experience are not one.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_reached = phrases(
    "{i said|i told ..3|i had set|i set|i promised|i wrote|i gave myself|i decided|i aimed|my goal was|my aim was|"
    "the goal was} ..12 "
    "{and i did|and it|i did it|did it|reached|managed|took|got there|made it|they did|hit|achieved|done|passed|"
    "succeeded}",
    "set {myself|me|my} ..8 {and|it|took|goal|target}", "{each|every} time {they|i|we} "
                                                        "did", "{hit|reached|met|exceeded|beat} ..2 "
    "{my|the|every|that|our} {goal|target|number|objective}", "{promoted|made} ..2 {twice|three times|within|after|"
                                                              "lead|supervisor|to}",
    even="past others",
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_reached(context))


ELEMENT = ElementRule(
    id="track_record",
    title="A goal you reached before",
    source="M D",
    find=_find,
    praise="It shows that the goals you name get reached.",
    flags=(
        flag("I said I would pass the licence before winter, and I did."),
        flag("I set myself eighteen months to get the shop to break even and it took sixteen."),
        flag("Last year I hit my target of forty visits a week."),
    ),
    passes=(
        leave("I have ten years of experience."),
        leave("My goal is to pass the exam."),
    ),
)
