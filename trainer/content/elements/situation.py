"""Setting: where, when, what was going on. Only on questions that ask for one case."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.star import part


def _find(context: AnswerContext) -> list[Hit]:
    return part(context, "situation")


ELEMENT = ElementRule(
    id="situation",
    title="The situation",
    source="P",
    find=_find,
    praise="It sets the scene in few words.",
    missing="I didn’t hear yet where and when it was.",
    kinds=("behavioural", "situational", "open"),
    flags=(
        flag(
            "In November the shift leader was off with his back for three weeks. I was asked to run the line. I "
            "swapped two tables. We finished a day early.",
            kind="behavioural",
        ),
        flag(
            "We had two foremen who wouldn't speak to each other, so I gave them one plan and it worked.",
            kind="behavioural",
        ),
        flag(
            "While I was renovating the boathouse, I rewired the pump twice and it still tripped.", kind="behavioural"
        ),
        flag("I ran the tombola for the parish and forgot the float.", kind="behavioural"),
    ),
    passes=(
        leave("I would ask both sides and write it down.", kind="situational"),
        leave("I always listen first and then decide.", kind="behavioural"),
        leave("In November I want to start."),
    ),
)
