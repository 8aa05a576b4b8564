"""Can this speaker get there: own means or readiness named.

A course begun, hours set aside, a mentor, half of the way done, a skill they build on. What is already under way
toward the goal counts too.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_MEANS = phrases(
    "{time|evening|evenings|hours|saturdays|fridays|days|weekends} [is|are] ..2 {booked|set aside|free|reserved|kept|"
    "clear}",
    "i have {saved|put by|put aside|set aside|kept|arranged|enrolled|got|found|agreed} ..4 {for|fee|fees|mentor|"
    "tutor|coach|"
    "tools|partner|hours|aside|by|money|free|time|clients|people|"
    "savings}",
    "i have {a|the|an|my} * {who|would|helps|will|from}",
    "i have {a|the} {tutor|mentor|study partner|plan for|garage|supervisor|place|job waiting|book of}",
    "i have the {tools|time|hours|money|fees|garage|maths|basics|language|grades|papers|contacts|background|book|"
    "savings}",
    "money ..4 {aside|saved|put by|on side|ready}",
    "{agreed|offered} to {coach|teach|take|help|mentor|train|show|give|send} me",
    "{agreed|offered} ..4 {fridays|time|leave|day|days}",
    "{signed off|gives me|allows me|pays for|pays the|lets me|"
    "is letting "
    "me|letting me|let me|minds the|takes the children|covers} ..3 {study|exam|course|fee|fees|leave|day|theory|"
    "practise|"
    "hours|kids|practice|training|certification|attend|go|join|use}",
    "my {mentor|uncle|teacher|old boss|neighbour|sister|boss|manager|cousin|former *|"
    "employer} "
    "..4 {help|helps|teach|teaches|shows|agreed|offered|coach|gives|pays|lets|will|has}",
    "a {supervisor|manager|boss|teacher|mentor|professor|doctor} {who|that} {lets|would|will|takes|helps|teaches}",
    "i {can|could} {manage|handle|fit|afford} ..2 {it|that|this|beside}",
    "i {=plan|=intend|=aim|will|=hope|am going|am planning} [to] {achieve|do|reach|accomplish|get|make} ..4 {by|"
    "through|with} *",
    "{by|through} {taking|seeking|attending|enrolling|completing|volunteering|shadowing|studying for} ..2 {course|"
    "courses|class|classes|mentor|mentorship|certification|certifications|certificate|workshop|workshops|training|"
    "seminar|seminars|lessons|in|a|an|online|relevant|additional|further|extra}",
    "i have spent ..3 {year|years|month|months} *",
    "{with|given|from|on} my {experience|background|skills|degree|training|years|knowledge|track record} {in|as|with|"
    "of|from|at}",
    "my {experience|background|skills|degree|training|strengths|knowledge} ..4 {prepares|prepared|equips|equipped|"
    "helps|will help|gives me|gave me|position|positions|puts me|makes me|transfer|transfers}",
    "i {=have|=bring} {# years of|a strong|a solid|the right|strong|solid|good} ..3 {experience|background|"
    "foundation|base|basis|grounding|years} *",
    "i am {taking|studying|enrolled|enrolling|pursuing|attending|finishing|completing|signed up|registered|"
    "training|halfway|shadowing|saving} *",
    "i know i can *",
    "within my reach",
    "paid for it myself",
    "no big worry",
    "i back myself",
    "{good|solid} base",
    "building on",
    "builds {straight|directly} on",
    "i {learn|pick} ..3 {quick|quickly|fast}",
    "i still know",
    "not {pie in the sky|fantasy|such a stretch|out of the air}",
    "that is all i need",
    "{be|am} {ready for|starting cold|confident|fairly sure}",
    "{all there|in place|lined up|half done|under way|underway}",
    "i am {good|strong|quick|fine|used to|comfortable|young|organised|stubborn|disciplined} *",
    "i have ideas",
    "gives me # *",
    "# {clear|free} hours",
    "i have done it {before|once|already}",
    "i did the * work",
    "{most|half|a third|part} of {it|the way|the} ..3 {done|behind|there|already}",
    "# weekends short",
    "nothing {stands|is} in the way",
    "do the job already",
    "i do {it|that|most of it|the * part} already",
    "already {do|run|make|teach|lead|cover|write|sign|use|handle} *",
    "on that i can",
    "{data|material|place|team|clients} {is|are} all there",
    even="past hypothetical negated others",
)
_ALREADY = phrases(
    "{halfway|half way}",
    "already ..6 {done|finished|passed|started|begun|have|of|two|one|three|first|half|in|"
    "behind|use|"
    "doing|learning|working}",
    "i have [already] {passed|finished|done|completed|redone|started|begun|taken|cleared} ..6 *",
    "behind me",
    "so far i *",
    "i {train|practise|practice|study|take lessons|learn|read|work on it|do my lectures} "
    "..6 "
    "{every|each|at home|on my own|evenings|saturday|sunday|night|on the train|before work|hours}",
    even="past",
)


def _find(context: AnswerContext) -> list[Hit]:
    aims = [
        *context.heard("long_term"),
        *context.heard("short_term"),
        *context.heard("next"),
        *context.heard("aspiration"),
    ]
    if not aims:
        return []
    return merge([*_MEANS(context), *_ALREADY(context), *context.heard("steps_taken")])


ELEMENT = ElementRule(
    id="achievable",
    title="You can get there",
    source="D",
    find=_find,
    praise="It shows you have the means to get there.",
    missing="I didn’t hear yet what you have in hand to get there.",
    kinds=("goals",),
    flags=(
        flag(
            "My goal in four years is the planning desk. I've already done the first eight hours of the course on "
            "Saturdays.",
            kind="goals",
        ),
        flag("By spring I want the licence, and I'm halfway through the course.", kind="goals"),
        flag("My goal is to lead the nursery. I plan to get there by shadowing the manager.", kind="goals"),
        flag("Long term I want to design gardens, and I've spent six years planting them.", kind="goals"),
        flag("By autumn I'd like to read scores, with my background in singing it will go quickly.", kind="goals"),
    ),
    passes=(
        leave("In two years I want to run the ferry, because the role gives me a view of it all.", kind="goals"),
        leave("In five years I want to run the depot.", kind="goals"),
        leave("One day I'd like to be a judge.", kind="goals"),
    ),
)
