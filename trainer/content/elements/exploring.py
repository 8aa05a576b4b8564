"""The exploring shape: not settled yet, and still skills to build, problems one enjoys, or places one works well."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import liking
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words

_open = phrases(
    "i {do|am|have} not ..1 {know|sure|certain|decided|settled|made up|fixed on}",
    "not {sure|certain|settled|decided|fixed} {yet|about|on|of}",
    "{exploring|figuring out|working out|finding out|trying out|undecided|too early|just graduated|open mind|"
    "options open}",
    "{i am|it is} ..1 {early|young}",
    "still {open|deciding|looking|finding|learning|searching|figuring}",
    "at this {stage|point}",
    even="all",
)
_shape = phrases(
    "{want|would like|hope|focus|goal|plan} ..3 {learn|build|work|get|become|develop|combine|do well}",
    "i {enjoy|love|like|work best|do well|thrive|am good}",
    "{what i do know|i do know|i know i}",
    "{kind|type|sort} of {work|problem|place|people}",
    even="hypothetical",
)


def _find(context: AnswerContext) -> list[Hit]:
    open_, shape = (
        _open(context),
        [h for h in _shape(context) if specific_words(context, h.first, min(len(context.tokens), h.last + 10))],
    )
    if not open_ or not shape:
        return []
    liked = bool(liking(context))
    return [Hit(h.first, h.last, strength=3 if len(shape) >= 2 and liked else 2) for h in shape]


ELEMENT = ElementRule(
    id="exploring",
    title="Exploring, with a direction",
    source="T",
    find=_find,
    praise="It is honest about what is open and still gives a direction.",
    flags=(
        flag("I'm still exploring, but I know I enjoy jobs that mix numbers with people."),
        flag("I don't know exactly yet. What I do know is I want to work with machines that have to be precise."),
    ),
    passes=(
        leave("I want to be a head chef in Lyon."),
        leave("I don't know."),
        leave("I want to learn the whole bench, and they put me in for the young butcher of the year."),
        leave("Short term I want to get my hygiene certificate, and I like that we are still a small kitchen."),
    ),
)
