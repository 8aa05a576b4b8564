"""Something already done or under way toward the aim: a course, a project, a duty taken on, someone senior asked.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import done
from trainer.content.find import either, near, phrases
from trainer.content.rule import ElementRule, flag, leave

_TOWARD = phrases(
    "{course|class|certificate|certification|licence|license|exam|module|qualification|degree|training|evening|"
    "diploma|"
    "programme|program|lesson|workshop|trainee|apprentice|shift|project|refresher|portfolio|online|"
    "test|mentor|"
    "already|halfway|every|each|practise|practice|saturday|sunday|tuesday|weekend|step|step "
    "before}", even="all",
)
_near = either(near(done, _TOWARD, 6), phrases(
    "i [am|now] {finish|finishing|learn|make|making|take|taking|sit|sitting|do|doing} {the|my|a|an} ..3 {training|"
    "course|school|exam|papers|norms|licence|license|certificate|degree|drone}",
    "{halfway|half way} through", "i have {asked|talked to|spoken to|shadowed|signed up|put my name down|applied|"
                                  "saved|started on|been reading|been learning|been doing|been training|"
    "been practising|been saving|begun|enrolled|volunteered|"
    "joined}", "i {asked to|signed up|enrolled|volunteered|took over|offered "
               "to} *", "{i am|i have been} {reading up|saving|practising|training for|preparing|working toward|"
                        "working towards} *",
    "so {she|he} {teaches|helps|trains|shows} me", "{teaches|teach} me {each|every}"))


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
