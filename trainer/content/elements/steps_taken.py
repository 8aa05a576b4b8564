"""Something already done or under way toward the aim: a course, a project, a duty taken on, someone senior asked.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import done
from trainer.content.find import either, near, phrases
from trainer.content.rule import ElementRule, flag, leave

_TOWARD = phrases(
    "{course|class|certificate|certification|licence|license|exam|module|qualification|training|evening|"
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
    "i asked ..6 {if|whether} i {could|might|may}", "i took on {the|some|"
                                                    "more}", "i stepped up", "i have been running *",
    "since {spring|summer|autumn|winter|last *} i have been {running|learning|doing|taking|going|helping|reading}",
    "{two|three|one|exam|exams|module|modules|units} {is|are} [already] {done|passed|finished|behind me}",
    "i {talked|persuaded} my {boss|manager} into", "let me do *", "for the last ..3 i have been {running|learning|"
                                                                  "doing|taking|going|helping|"
                                                                  "reading}",     "{bought|built|borrowed|downloaded|"
                                                                                  "rewrote|redid|set up} ..6 {and "
                                                                                  "started|and made|to try|to learn|"
                                                                                  "to practise}", "i put my name down",
    "{sit|sat} in on", "with one foot i am in", "in preparation "
                                                "i *", "i have {rewritten|redone|"
                                                       "rebuilt} *", "i have written to * {colleague|people|former}",
    "i gave my first *", "as a first go", "i have been going [round] to *", "i moved to ..6 {because|to learn|so that}",
    "agreed to send me", "on purpose because", "i {am|have been} {doing|taking|studying} [the|a|an|my] * {course|exam}",
    "i do the * books", "try it out on", "now i make the {evening|night} *", "i have [already] # of the *",
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
