"""What the speaker did, in the first person, also "we" where their share is said."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.star import part


def _find(context: AnswerContext) -> list[Hit]:
    return part(context, "action")


ELEMENT = ElementRule(
    id="action",
    title="What you did",
    source="P",
    find=_find,
    praise="It shows your own part, step by step.",
    missing="I didn’t hear yet what you did yourself.",
    kinds=("behavioural", "situational", "open"),
    flags=(
        flag(
            "There was a bike that clicked. I rode it home, fourteen kilometres, listening. It stopped when I stood "
            "up.",
            kind="behavioural",
        ),
        flag("We had a complaint. I called him each day at four until it worked.", kind="behavioural"),
        flag("The kiln cracked. Rearranging the orders by glaze, I phoned every potter.", kind="behavioural"),
        flag("A few of us sat down with the harbour master about it.", kind="behavioural"),
    ),
    passes=(
        leave("I almost walked out that week.", kind="behavioural"),
        leave("I usually plan my rounds alone, so I am quick.", kind="behavioural"),
        leave("There were problems with the rota that winter.", kind="behavioural"),
        leave("I want to lead."),
    ),
)
