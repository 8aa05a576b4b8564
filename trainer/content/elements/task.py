"""What the speaker had to do, decide or was answerable for, said as such."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.star import part


def _find(context: AnswerContext) -> list[Hit]:
    return part(context, "task")


ELEMENT = ElementRule(
    id="task",
    title="Your task",
    source="P",
    find=_find,
    praise="It says what was yours to do.",
    missing="I didn’t hear yet what was yours to do.",
    kinds=("behavioural", "situational", "open"),
    flags=(
        flag(
            "The library was losing visitors and I had to make a new timetable, so I counted for six weeks. Visits "
            "went up.",
            kind="behavioural",
        ),
        flag(
            "There was a move and my job was to get everything across in a weekend. I rang the hauliers.",
            kind="behavioural",
        ),
        flag("The crane stood still in the gale. It was my call whether we went on.", kind="behavioural"),
    ),
    passes=(
        leave("We had a quiet week. I cleaned the shelves.", kind="behavioural"),
        leave("I want to lead."),
    ),
)
