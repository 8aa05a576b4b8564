"""Something already done or under way toward the aim: a course, a project, a duty taken on, someone senior asked.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import done
from trainer.content.find import near, phrases
from trainer.content.rule import ElementRule, flag, leave

_TOWARD = phrases(
    "{course|class|certificate|certification|licence|license|exam|module|qualification|degree|training|evening|part|"
    "diploma|"
    "programme|program|lesson|workshop|level|book|trainee|apprentice|plan|shift|project|refresher|portfolio|online|"
    "test|mentor|"
    "already|halfway|every|each|practise|practice|saturday|sunday|tuesday|weekend|step|self|myself|step "
    "before}", even="all",
)
_near = near(done, _TOWARD, 6)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_near(context))


ELEMENT = ElementRule(
    id="steps_taken",
    title="What you have begun",
    source="M D",
    find=_find,
    praise="It shows the wish is already moving.",
    flags=(
        flag("I've already done the first two modules of the wound care course."),
        flag("I started a Saturday class in bookkeeping last autumn."),
        flag("I asked my manager for the shift plans, and I do them every week."),
    ),
    passes=(
        leave("I want to become a planner one day."),
        leave("Somebody ought to start a course for that."),
    ),
)
