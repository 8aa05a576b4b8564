"""A skill, method, tool or subject named as still to be learnt or deepened."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.language import words_of

_learns = phrases(
    "{learn|master|study|deepen|sharpen|strengthen|hone|understand|practise|specialise|specialize} ..1 *",
    "{get|become|=be|=being|getting|becoming} [much|really|a lot] {better|good|stronger|competent|proficient|fluent|"
    "confident|skilled|the best|best|correct} {at|in|with|on}",
    "{go deeper|go deep|dig|get really} {into|in}",
    "{develop|build|improve|expand|grow|widen|better|gain|broaden|"
    "acquire} [and *] ..3 "
    "{skill|knowledge|expertise|writing|english|german|technique|understanding|competence|ability|experience with|"
    "experience in}",
    "{improve|better} my *",
    "{this is missing me|must learn|have to learn|need to learn|want the basics|would need to know}",
    "{expert|specialist} {in|for|of|at}",
    "{course|certificate|certification|licence|training} {in|of} *",
    "be taught",
    "{difficult|hard} for me",
    "know everything about",
    "become {a|an} ..3 expert",
    "specialise in",
    "{missing|lacking} ..1 me ..1 {is|are}",
    "what i am {missing|lacking} is *",
    "i am working on my *",
    "{more|some} {practice|practise|experience|training} {with|in|at|on} *",
    "get my hands on *",
    "learn ..4 about * ..3 from {you|your}",
    "i am still {green|new|shaky|rusty|slow|behind|learning}",
    "where i am {still|green|weak|not yet}",
    "be {trained|coached|mentored|shown|taught} ..1 {on|in|how|the|by}",
    "read up on",
    "{go|dig} further {into|in}",
    "{brush up|pick up|polish up|catch up on|get to grips with|get my head round|get the hang of} *",
    "i {would like|would love|want} to get into *",
    "be able to {do|read|write|speak|use|run|handle} *",
    "{that|it|this|also} i {would like|want|must} to learn",
    "{must|need to|have to} better *",
    "on my list",
    "know {all|every} {the|of} *",
    "be better at it",
    "be learning it",
    "{hours|training} i need for *",
    "the {postgrad|next} certificate",
    "be doing * full time",
    "learn the *",
    "which is how i learn",
    "{get|take|finish|have} my {certificate|ticket|licence|card|diploma}",
    "programme i must",
    "get back into",
    "{get|need|build|want} ..2 {grip on|handle on|grasp of|command of|feel for|hang of}",
    "under my fingers",
    "grow into is *",
    "{get|pass|take|sit|finish|complete|do} [my|the|a] ..3 {certificate|diploma|exam|edition|assessment|"
    "qualification|licence|ticket|badge} ..2 {in|for|by|this|next|at|of|"
    "to}",
    "the {advanced|next|second|first} certificate",
    "i am not {yet|so} ..4 {with|at|in|good|fast|sure}",
    "the * i do not know",
    "{i would|i will|i must|i need to|i want to|to} learn {the|your|to|how|about|a} *",
    "{read|listen} and learn",
    "=build up *",
    "what i [would] {need|have} to {build|learn|add}",
    "not yet where i want to be",
    "a {solid|good|better|proper} {developer|speaker|writer|planner|analyst|coder} *",
    "{chartership|second language|public speaking|drone licence}",
    even="hypothetical",
)
_OTHERS_LEARN = phrases(
    "{i|we} {have} ..2 {learnt|learned}",
    "i {learned|learnt|studied}",
    "{people|you|they|children|others|she|he} {learn|can learn|will learn}",
    "{learn|learning} {that|from|it|fast|leave|you|more than|a lot}",
    even="all",
)
_learning = unless(_learns, _OTHERS_LEARN, within="clause")


_POINTS_BACK = words_of("learn list green must new shaky rusty slow behind")
"""Last words of a hit after which the skill stands in front: "drafting is where I am still green"."""


def _find(context: AnswerContext) -> list[Hit]:
    found: list[Hit] = []
    for hit in _learning(context):
        last = min(len(context.tokens), hit.last + 8)
        first = max(0, hit.first - 8) if context.words(hit.last - 1, hit.last)[0] in _POINTS_BACK else hit.first
        if specific_words(context, first, last):
            found.append(Hit(hit.first, last if last <= context.clause_of(hit).last else hit.last, strength=2))
    return found


ELEMENT = ElementRule(
    id="skills_to_build",
    title="Skills you want to build",
    source="T D",
    find=_find,
    praise="It shows you know what the path asks for.",
    flags=(
        flag("I want to get much stronger at forecasting."),
        flag("First I'd learn the radar and the drone software."),
        flag("I would like to become good in writing letters to parents."),
    ),
    passes=(
        leave("I learned French at school."),
        leave("I want to be successful."),
    ),
)
