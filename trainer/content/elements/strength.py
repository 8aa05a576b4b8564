"""A quality or skill they say they have or are known for.

Found by shape: "I am" with a word for a quality, "I am good at", "I can" with a skill (not on its way to being learnt),
a habit told as one's own ("I never", "I always"), what others say one is.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_IS = phrases(
    "i am [always|a|an|the|very|really|also|quite|pretty|so|known as|known for being|told|often told] <QUALITY>",
    "i {have always been|was always|have been told i am|would call myself|consider myself|would describe myself as|see "
    "myself as} [a|an|the] *",
    "i am {the|a|an} [*] {person|one|sort|kind|somebody|someone|type|player|listener|"
    "learner|"
    "worker|communicator|organiser|organizer|planner|problem solver|perfectionist|terrier|engine|finisher|morning "
    "person|"
    "all rounder|natural|stickler|fixer|talker|closer|negotiator|mediator|optimist|realist|stayer}",
    "i am what you [would] call *",
    "i am {somebody|someone|one of those|the one} {who|that|people} *",
    "i am not {someone|somebody} who {panics|gives|gets|loses|shouts|minds}",
    "{get|getting} {someone|somebody} who *",
    "i stay {calm|quiet|cool|polite|friendly}",
    even="past",
)
_GOOD = phrases(
    "{good|great|best|strong|brilliant|excellent|solid|decent|fine|at my best|quick|fast|slow} {at|with|in} *",
    "what i {do well|do best|am known for|am best at}",
    "i know how to {talk|handle|deal|get|make|calm|work|run|read|keep} *",
    "{knack|talent|gift|feel|eye|ear|head|nose|hand|memory|instinct|sense|flair|patience} for *",
    "an {eye|ear} for",
    "come easily to me",
    "comes naturally",
    "second nature",
    "{fluent|native} {in|speaker}",
    "i have {got} the palate",
    "no bother to me",
)
_HABIT = phrases(
    "i [also] {notice|spot|hear|remember|see} {things|everything|what|when|how|that|it|at once|every|which|mistakes|"
    "patterns|the|early}",
    "i can {lift|cook|write|calm|do|hold|keep|fix|type|speak|spot|listen|explain|sell|sew|read|tell|see|take|get|"
    "carry|deal|handle|work|juggle|talk|switch|make|draw|translate|organise|organize|run|drive|weld|hear|smell|build|"
    "repair|memorise|concentrate|stay|count} ..8 *",
    "i {see|find} my way",
    "i {speak|write} {#|both|polish|arabic|spanish|french|german|english|chinese|turkish|russian|italian|portuguese|"
    "hindi|urdu|swahili|fluent*}",
    "i pick {up|things up} ..5 {fast|quick|faster|quickly|easily}",
    "i learn {fast|quick|quickly}",
    "i {know|work|write|clean|explain|listen} [i] ..2 {well|good|clean|fast|clearly|hard}",
    "i do not {make mistakes|give up|panic|lose|forget|miss|scare|let|get {flustered|rattled|bored|tired|angry}|drink}",
    "i never {give up|lose|forget|miss|panic|let|scare|leave|get}",
    "i always {finish|find|keep|check|deliver|follow|ask|stay|do what}",
    "i follow {through|up}",
    "i {close|tie up|finish} {loops|what i|the|things|loose}",
    "i keep {my head|calm|my word|track|going|things|people|at}",
    "i get {on with|along with} *",
    "i get {very|really} calm",
    "gets quiet when",
)
"""Habits and plain skills: a claim where strengths are asked for, mostly a story elsewhere."""
_SAID = phrases(
    "<JUDGE> ..2 {say|tell me|call me|would say|describe me|know me} ..4 {i am|i have|i was|that i|i would|am the}",
    "{described|describe|known|seen} me as",
    "would call me <QUALITY>",
    "{i am|i was|me|been} {known|valued|respected|trusted} for *",
    "{trust|rely on|come to|confide in} me",
    "she would say",
    "he would say",
    "{they|people|customers|clients|guests|patients|suppliers|kids|children} {like|trust|love} me",
    "i am often told",
    "that is what {people|they|everyone} {tell|say}",
    "my {greatest|best|biggest|main|key|real|"
    "strongest|one|core} {strength|skill|quality|thing|asset|talent|competency|competence|gift}",
    "my one real *",
    "my strength*",
    "my core competency",
    "that i am [very|really|always] {the one|<QUALITY>}",
    even="past others",
)
_OTHER = phrases(
    "{good|better|best|great} at {it one day|becoming}",
    "{want|would like|like to|hope|wish|become|becoming|"
    "get better|learn to be|aim|need to|where i want|not yet|rather|could i|if i can|dream|work on|"
    "working on|"
    "how to} ..3 {good|better|best|great|strong|known|person|one|somebody|someone|able|sort|kind|"
    "confident|"
    "comfortable}",
    "{not|never} [very|so|really|as] {good|great|strong|confident|sure|able}",
    "i can {learn|"
    "see {myself|the porch|it|where}|imagine|say|tell you|make a difference|get {better|the|my}|make "
    "the errors|"
    "do it at|do that|take {that|over}|work {here|with you|from}|see}",
    "i am {able to learn|good for to|best off|able to tell|slow in|good when}",
    "i can tell you",
    "{no|not} {good|great}",
    "if {i am|i can|you}",
    "{get|become|getting|becoming} {good|better|great|strong|fluent} *",
    "i have always been {passionate|fascinated|interested|drawn|keen|a fan|into|excited|told} *",
    "{you are|you have been|your company is|company is|it is|is} known *",
    "i can {do|take} your",
    "i am {honest|good thanks|clear about|confident that|hungry|determined to|comfortable where|clear that|ambitious}",
    "{as|so} good as",
    "i can not",
    "where i can",
    "so {that|here} i can",
    "you [can|will|would] {see|hear|notice|find} *",
    "i {see|notice} {that|the|it} {advert|job|role|company|building}",
    "i noticed on",
    "i {always|never} {wanted|thought|liked|dreamed|had|get bored}",
    "i hear {you|that you}",
    "good thing",
    "fine with",
    "i do not get bored",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    other = {context.prose.clause_of[h.last - 1] for h in _OTHER(context)}
    shy = context.question.kind in ("aspirations", "goals", "five_years", "motivation", "why_here")
    found: list[Hit] = []
    for finder in (_IS, _GOOD, _SAID) if shy else (_IS, _GOOD, _HABIT, _SAID):
        for hit in finder(context):
            if context.prose.clause_of[hit.first] not in other:
                found.append(Hit(hit.first, hit.last, strength=2))
    if not found and context.question.kind == "strengths" and context.clauses:
        first = context.clauses[0]
        words = context.words(first.first, first.last)
        plain = "question" in words or words[0] in ("it", "this", "that", "ah", "no", "not", "i")
        return [Hit(first.first, first.last, strength=2)] if first.last - first.first <= 8 and not plain else []
    return merge(h for h in found if not (shy and _weak(context, h)))


_TOO_PLAIN = phrases(
    "i can {do|make|take|get|see|work|keep|run|build} *",
    "i {see|hear|notice|remember} *",
    "i am {honest|able|tired|confident|clear|comfortable|strong|better|slow}",
    "i always *",
    "i never *",
    "i learn quick",
    even="all",
)
"""Wordings that claim something of oneself where strengths are asked for, and mostly not elsewhere."""


def _weak(context: AnswerContext, hit: Hit) -> bool:
    return any(p.first <= hit.first < p.last for p in _TOO_PLAIN(context))


ELEMENT = ElementRule(
    id="strength",
    title="A strength in words",
    source="P",
    find=_find,
    praise="It names something they could use.",
    missing="I didn’t hear yet a strength in plain words.",
    flags=(
        flag("I'm good at asking for a lower price without anybody losing face."),
        flag("People say I'm the one who knows where it is."),
        flag("Accuracy, mostly, in long lists.", kind="strengths"),
    ),
    passes=(
        leave("I want to become good at welding."),
        leave("The shop was closed on Sunday."),
    ),
)
