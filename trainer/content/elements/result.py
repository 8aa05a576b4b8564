"""How it came out: an effect, a figure, a reaction, a changed practice. A lesson counts only with an outcome."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.star import part


def _find(context: AnswerContext) -> list[Hit]:
    return part(context, "result")


ELEMENT = ElementRule(
    id="result",
    title="How it came out",
    source="P",
    find=_find,
    praise="It ends on what changed.",
    missing="I didn’t hear yet how it came out.",
    kinds=("behavioural", "situational", "open"),
    flags=(
        flag(
            "The tape was always missing. I hung it on a string at each table. After that nobody searches any more.",
            kind="behavioural",
        ),
        flag("I gave him one plan. In the end we handed over on the day.", kind="behavioural"),
        flag("I moved the ferry times. Cancellations halved and the pilots relaxed.", kind="behavioural"),
        flag("I tendered for the lighthouse roof and lost by a day.", kind="behavioural"),
        flag("I relabelled the seed drawers, cutting the search to a minute.", kind="behavioural"),
    ),
    passes=(
        leave("I sorted the nets and I mended the frame.", kind="behavioural"),
        leave("There was a bike that clicked. I rode it home and took off the saddle.", kind="behavioural"),
        leave("I want good results."),
    ),
)
