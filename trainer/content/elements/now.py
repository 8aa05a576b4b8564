"""The present focus: learning and contributing now, or the focus for the first weeks in the new job.

A line of job history is not a focus.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
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
        "{this|these} {term|season|month|months|week|weeks|semester|quarter|days} i "
        "am *", "what occupies me", "just now",
        "my job {today|now|just now} is", "lately i have been *", "week one", "for starters", "for the time being",
        "in this moment", "at the minute i", "immediately i "
                                             "would", "today i am *", "use the first {while|weeks|months}",
        "i am {spending|focusing|concentrating} *", "{in|at} the beginning i would", "near goal learn", "first bit",
        "i would {start|begin} {by|with|on} *", "i am halfway", "what you are on with",
        "so now i", "{first|short|near} {goal|term|one} ..6 {learn|know|master|get to "
                    "know}", "first [i want|i would want|i would like] the basics",
        "{first|start|begin|month|week} ..8 {learn|know|understand} ..3 your *", "i {would|will} learn it in the "
                                              "first", "the first bit", "{near goal|short term} learn",
    ),
)


_passing = phrases("{where|than} i am now", "learning fast", "while i am", "on leave", "not to be there", even="all")
_focus = unless(_today, _passing, within="clause")


def _find(context: AnswerContext) -> list[Hit]:
    return list(_focus(context))


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
