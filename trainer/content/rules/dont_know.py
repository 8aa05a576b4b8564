"""No direction is offered: "I don't know", and then nothing follows.

Not knowing yet is common and clears with experience; what costs is stopping there. A skill, a problem or a
place the speaker works well gives the listener something to hold.

Left alone: uncertainty that a direction follows ("I'm not sure of the title yet, but I want to build data
tools"), an honest short-term focus early on, not knowing something else than the way ahead, and the phrase
"you know" or "I don't know if you've heard of it".
"""

import re

from trainer.content.around import unless_led
from trainer.content.brief import at_most
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import dont_know, vague
from trainer.content.specifics import specific_words
from trainer.values import Severity

_LOST = either(
    phrases(
        "^ [i] [do] not know [yet|that|exactly|at all] $",
        "i {do not|would not} know ..2 {what|where|which|how to answer|how i}",
        "i do not know {yet|really|exactly|about that|about the future|about my}",
        "i {have|had} not {thought|given|decided|figured|worked|considered|planned|made up|got}",
        "{have not|never} [really|yet] {focused|focussed|concentrated|thought} ..3 {on|about} ..3 {goal|goals|future|"
        "long term|career|plans}",
        "i have never {thought|considered|sat|planned|given|asked|known}",
        "{have|got} no [{clear|real|big|specific|particular|fixed|concrete|exact|definite}] {idea|clue|plan|goal|"
        "aspiration|ambition|direction|particular}",
        "no {idea|clue} ..2 {what|where|which|honest|really}",
        "^ no idea",
        "not {sure|certain|clear} ..3 {what|where|which|about|yet|of} ..4 {i|my|future|career|do|goal|aspiration|me|"
        "want}",
        "^ [i am] not sure [yet|honestly|at all] $",
        "{can|could} not {say|tell} [you] $",
        "{not|never} {really|a lot of|much|any} {goal|aspiration|ambition|plan}",
        "i do not {have|got} [a|any] [real|clear|big|specific|particular|long term|career] "
        "{goal|aspiration|ambition|plan|direction|answer}",
        "{your guess is as good as mine|who knows|anyone guess|god know|beats me|haven not a clue}",
        "{hard|difficult|tough} {to say|question} ..3 {i do not|no idea|not sure|i can not}",
        "nothing ..2 {spring|come|jump} ..2 mind",
        "{can|could} not {put|lay} [a|my] finger on",
        "{draw|drawing} a blank",
        "{have|has} not {the foggiest|the faintest|a notion|the slightest|a clue|a plan}",
        "not {the foggiest|the faintest|the slightest}",
        "{can|could} not {see|think|look|plan} ..2 {past|beyond|that far|so far|any}",
        "never been {one|much of one} for {plan|goal|planning}",
        "{one day|a day|day} {at a time|by day|to day} $",
        "{will|would} {find out|see} when i get there",
        "{you have|got me} stumped",
        "{can|could} not think of {anything|one|any|a thing}",
        "not got that far",
        "{take|see} [it|things] {as it|what} {come|happen}",
        "{not|never} {thought|planned} {that far|so far|ahead|beyond|about it}",
        "i have {none|nothing} {planned|in mind|to say|really}",
        "{not|never} ..3 [a|any|an] # {year|month} [career|life|master] plan",
        "no # {year|month} [career|life] plan",
        "in # [years|year] [time] ..2 i do not know $",
        "{can not|could not|can hardly|unable to} [really] answer {that|this|it} [one|question|yet|honestly|"
        "right now] $",
        "{not|never} [yet|really] {given|give|gave} ..4 {thought|consideration|attention} ",
        "{goals|plans|planning|ambitions} {is|are} not [really] {my thing|for me|my strong point|my strong suit}",
        "{will|can|let us} see about {the rest|that|it|later|everything else}",
        "never {had|have had} a {dream job|dream|plan|goal}",
        "to be {determined|decided|confirmed|announced} $",
        "never [even|really|once] {crossed|entered} my mind",
        "{could|can} not [really|honestly] tell you {what|where|why|which}",
        "{penny|coin} to drop",
        "{i am|feel} [a bit|a little|pretty|completely|totally|quite|kind of] lost {at the moment|right now|just "
        "now|these "
        "days|career wise|about}",
        "i {keep|am} {asking|wondering} myself ..2 {that|the same|what|where}",
        "i do not {plan|think|look} [that] {far ahead|so far ahead|that far|long term|ahead}",
        "{nobody|no one} {can|could|really knows|knows} ..3 {future|tomorrow|five years|what happens|what will}",
        even="negated hypothetical",
    ),
    phrases("^ {pass|dunno} $"),
)
_DIRECTION = either(
    phrases(
        "what i {think|care|dream|wonder} about ..2 *",
        "i {have|do have} one for ..3 *",
        "{i|we} {want|would like|would love|aim|hope|plan|enjoy|love|like|am drawn|am interested|am passionate|care} "
        "[to|about] ..3 {work|build|learn|help|lead|teach|become|grow in|develop|design|manage|write|solve|improve|"
        "specialise|specialize|understand|run|create|support|care|train|do|be|get better|get good}",
        "{my|the} {focus|goal|aim|interest|plan|dream|next step} ..3 {be|to|on}",
        "i {do|certainly|definitely} know [that] [i] [{want|enjoy|like|love|am good}]",
        "{what|the thing|one thing|all} i {do|can} {know|say|tell you} ..2 {is|be}",
        "i {enjoy|love|am good at|am best at|work best|thrive|do well} ..6 *",
        "i am {exploring|drawn|interested|learning|curious|training|studying}",
        "{see|picture|imagine|envision} myself [still] {leading|running|working|teaching|building|helping|managing|"
        "doing|"
        "training|coaching|designing|caring|looking|learning|taking|growing|in|as}",
        "{would like|want} ..2 {role|job|position|place|work} ..3 {where|as|in|with|that}",
    ),
)

_WORKS = phrases(
    "{leading|managing|coaching|teaching|mentoring|running|training|supporting} ..3 {team|people|project|projects|"
    "others|staff|group}",
)

_NO_REASON = at_most(
    30,
    phrases(
        "i do not [really|even|actually] know why i {want|would want|would like|should|applied|apply|am applying|"
        "am here|"
        "came|chose|picked|need}",
        "{not sure|no idea|can not say|could not say|could not tell you|can not tell you} why i {want|would want|"
        "would like|"
        "should|applied|apply|am applying|am here|came|chose|picked|need}",
        "{there is|i have|have got} no [real|particular|special] reason [really|why|to|for]",
        "no [real|particular|special] reason $",
        even="negated hypothetical",
    ),
)
"""A reason was asked for, and there is none: what else is wanted does not make up for it."""


def _find(context: AnswerContext) -> list[Hit]:
    said = either(_LOST, dont_know.said, dont_know.plain, dont_know.shrug, dont_know.only)
    hits = list(unless_led(unless(said, _NOT_AHEAD, within="clause"), _QUOTED)(context))
    bare = list(dont_know.only(context))
    if not hits and context.question.kind == "why_here":
        hits = bare
    reasonless = [hit for hit in _NO_REASON(context) if not context.contrasted(hit)]
    if reasonless and context.question.kind == "why_here":
        return reasonless
    if not hits or _WORKS(context) or (_any_job(context) and not _LOST(context)):
        return []
    if bare:
        return hits
    later = [d for d in _DIRECTION(context) if not _doubted(context, d) and _has_content(context, d)]
    aims = [
        a
        for a in context.heard("aspiration")
        if a.strength >= 2 and not _doubted(context, a) and _has_content(context, a)
    ]
    return [] if later or aims else hits


def _any_job(context: AnswerContext) -> bool:
    """Whether "any job will do" answers why this one: empty words for the work, not a missing direction."""
    return context.question.kind == "why_here" and bool(vague.blunt(context))


def _has_content(context: AnswerContext, direction: Hit) -> bool:
    """Whether the direction names anything: "I want to do something" does not."""
    said = specific_words(context, direction.first, min(len(context.tokens), direction.last + 8))
    return any(word != "time" and not _DRAWN_OUT.fullmatch(word) for word in said)


_DRAWN_OUT = re.compile("u+m+|u+h+|h+m+|e+r+m*|a+h+|o+h+|w+e+l{2,}")
"""A filler drawn out in writing."""


def _doubted(context: AnswerContext, direction: Hit) -> bool:
    """Whether the direction stands in the doubt itself: "I don't know what I want to do"."""
    return any(
        context.prose.clause_of[h.first] == context.prose.clause_of[direction.first] and h.first <= direction.first
        for h in _LOST(context)
    )


_QUOTED = phrases(
    "{pupil|student|customer|patient|client|child|learner|apprentice|trainee|junior|beginner|guest|they|he|she|somebody|"
    "someone} ..2 {say|says|said|tell|tells|shout|shouts}",
    even="all",
)
_NOT_AHEAD = phrases(
    "{if|whether} {you|this|that|it|he|she|they}",
    "know {much|a lot|anything|enough|everything}",
    "never planned to",
    "not got {kid|kids|children|a car|a licence|a degree|a dog|family|a family}",
    "imagine {anything|nothing} else",
    "{mind|care} {how|if|whether|who}",
    "plan every",
    "know how to {code|drive|cook|use|do it}",
    "idea {that|how} {it|much|hard}",
    even="all",
)

RULE = Rule(
    id="dont_know",
    title="No direction heard",
    severity=Severity.TRY_THIS,
    source="M T",
    find=_find,
    message="{quote} was the last word on the way ahead. Not knowing yet is common; with nothing after it, they can "
    "only "
    "guess.",
    advice="Start from what you do know: “One thing I do know is that I enjoy … and want to get better at …”",
    never_on=("technical", "salary", "hobbies", "gaps", "behavioural"),
    flags=(
        flag("I wish I knew, I've just been drifting.", "I wish I knew"),
        flag("I haven't a clue what I'd be doing.", "I haven't a clue what I'd be doing"),
        flag("I have not thought about it, sir.", "I have not thought about it, sir"),
        flag("Not really thought about it to be fair.", "Not really thought about it to be fair"),
        flag("I don't know.", "I don't know"),
        flag("Um, honestly, no idea.", "Um, honestly, no idea"),
        flag("I haven't really thought about it to be honest.", "I haven't really thought about it to be honest"),
        flag("I'm not really sure what I want to do.", "I'm not really sure what I want to do"),
        flag("I don't have any particular goals.", "I don't have any particular goals", kind="goals"),
        flag("That's a hard question, I couldn't say.", "I couldn't say", kind="five_years"),
        flag("well i never sat down and planned it so i dunno", "i dunno"),
        flag("I have no clear plan for my future.", "I have no clear plan for my future"),
        flag("In five years, who knows.", "who knows", kind="five_years"),
        flag("I am not sure about my goals, I did not decide yet.", "I am not sure about my goals", kind="goals"),
        flag("I left my crystal ball at home.", "I left my crystal ball at home", kind="five_years"),
        flag("I'll be wherever you need me.", "I'll be wherever you need me", kind="five_years"),
        flag("I'm not much of a planner.", "I'm not much of a planner", kind="goals"),
        flag(
            "I sent so many applications, I forgot which one this was.", "I sent so many applications", kind="why_here"
        ),
        flag("I don't have a ten-year plan.", "I don't have a ten-year plan", kind="five_years"),
        flag("Honestly I couldn't say why I applied.", "Honestly I couldn't say why I applied", kind="why_here"),
        flag("Goals aren't really my thing.", "Goals aren't really my thing", kind="goals"),
    ),
    passes=(
        leave("I don't have a ten-year plan, but I want to be repairing wind turbines.", kind="five_years"),
        leave("The moment an apprentice says I have no clue, and then solders it alone.", kind="motivation"),
        leave("I haven't a plan for ten years, I have one for two, and it's to get the crane ticket."),
        leave("My plans may change as I learn, but for now I'd love to work in testing."),
        leave("I don't know every tool you use, but I learn quickly."),
        leave("I never planned to work in care, and now I can't imagine anything else."),
        leave("I don't know the exact title yet, but I want to build tools that nurses actually use."),
        leave("I'm not sure where I'll be in ten years. What I do know is that I enjoy taking engines apart."),
        leave(
            "Honestly, I've just left school, so my focus is on learning this trade properly from people who know it."
        ),
        leave("I don't know if you've heard of it, but I want to join the tidal power programme."),
        leave("I have no idea how hard the exam is, and I still want to become an actuary."),
        leave("My friends have no idea what they want. I want to teach maths."),
        leave("I didn't know what I wanted at eighteen. Now I want to run a kitchen."),
        leave("I don't know much about pumps yet, and I would like to learn them here."),
        leave("You know, I want to lead a small survey team."),
        leave("I'm still exploring, though I know I enjoy jobs that mix numbers with people."),
        leave("I want to plan wards so that nobody has to say they don't know who the doctor is."),
        leave("I haven't decided between X-ray and ultrasound. Either way I want to work with children."),
        leave("Not sure yet about management, but I'd love to get good at restoring stone."),
        leave("Nobody can predict the title, though I'd like to be tuning church organs.", kind="five_years"),
        leave("It depends on the exams; I'm aiming for chartered surveyor.", kind="five_years"),
        leave("I keep an open mind about the branch, and I want to advise young farmers."),
    ),
)
