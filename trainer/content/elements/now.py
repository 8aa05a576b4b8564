"""The present focus: learning and contributing now, or the focus for the first weeks in the new job.

A line of job history is not a focus.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave

_today = either(
    phrases(
        "{=right now|at the moment|at present|currently|at this {stage|point|time}|these days|for the moment|just "
        "now} ..4 {i|my|we|is}",
        "{i|we} {am|are} {currently|now|at the moment|"
        "presently} *", "{now|today} i {learn|clean|build|work|do|run|make}",
        "my {main|current|present} focus", "my focus is", "i am {learning|finishing|building|bringing|training|doing|"
                                                          "working on} ..8",
        "{in|for|during} the first [#|few] [month|months|weeks|"
        "year]", "{first|to begin with|to start with} ..2 i {would|want|will}",
        "so now i", "{first|short|near} {goal|term|one} ..6 {learn|know|master|get to "
                    "know}", "first [i want|i would want|i would like] the basics",
        "{learn|know|understand} ..3 your *", "i {would|will} learn it in the "
                                              "first", "the first bit", "{near goal|short term} learn",
    ),
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_today(context))


ELEMENT = ElementRule(
    id="now",
    title="What you focus on now",
    source="T",
    find=_find,
    praise="It shows where you stand before it shows where you go.",
    missing="I didn’t hear yet what you focus on now.",
    flags=(
        flag("Right now my focus is learning to read a score."),
        flag("At the moment I'm bringing our filing over to digital."),
        flag("In the first six months I'd want to know every part you make."),
    ),
    passes=(
        leave("In ten years I'd like to run a depot."),
        leave("I have been a driver for six years."),
    ),
)
