"""A quality or skill they say they have or are known for.

Found by shape: "I am" with a word for a quality, "I am good at", "I can" with a skill (not on its way to being learnt),
a habit told as one's own ("I never", "I always"), what others say one is.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_IS = phrases(
    "i am [always|a|an|the|very|really|also|quite|pretty|so|known as|known for being|told|often told] <QUALITY>",
    "i {have always been|was always|have been told i am|would call myself|consider myself|would describe myself as|"
    "pride myself on} [a|an|the] *",
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
    "{knack|talent|gift|feel|eye|ear|nose|instinct|flair|memory|patience} for *",
    "head for {figures|numbers|business|detail|heights}",
    "i learn {fast|quick|quickly}",
    "an {eye|ear} for",
    "come easily to me",
    "comes naturally",
    "second nature",
    "{fluent|native} {in|speaker}",
    "no bother to me",
    "{have|has|with|bring|my} [a|an|the|my] [*] {proven|strong|solid|excellent|great|good|extensive|deep|broad|wide|"
    "rich|valuable|relevant|unique|deep|unusual|outstanding|keen|thorough|natural} ..2 {track record|background|"
    "experience|ability|abilities|skills|skill|foundation|knowledge|understanding|grasp|expertise|instinct|command|"
    "intuition}",
    "{have|with|my} [a|the] [proven] {track record|history|record} of *",
    "i have [all] the [*] {skills|knowledge|experience|qualities|ability|expertise|qualifications|background} *",
    "my [*] [*] {skills|abilities|expertise|strengths|qualities|talents} *",
    "my [*] {ability|capacity} to *",
    "my [own] [*] [*] {experience|background} {translates|maps|makes|gives|means|has taught|taught|allows|helps|fits|"
    "matches|in|is} *",
    "{skills|skill|strengths|qualities|abilities} [that|which] i {have|use|bring|developed|built|gained|learned|"
    "learnt|possess} *",
    "{shown|demonstrated|proven|proved|developed} ..2 {ability|skills|capacity} *",
    "i {=excel|=shine|=specialise|=specialize|have mastered} {at|in|on|under|when|with} *",
    "i am [very|quite|really|highly|also] {adept|proficient|skilled|experienced|versed|talented|fluent|competent|"
    "well versed|accomplished|gifted|capable|comfortable|familiar} {at|in|with|of|using} *",
    "i am [always|naturally|usually|generally] {willing|quick|able|happy|the first} to *",
    "i {know|speak|write|code in|use} {java|python|sql|excel|html|javascript|sap|cad|french|german|spanish|the trade|"
    "the product|the market} *",
    "what i {understand|know|do|am} best",
    "i {understand|know} best",
    "{taught|gave|given|equipped} me ..3 {skills|discipline|patience|ability|confidence} *",
    "i have been [very|quite|highly] successful",
    "{physically|mentally|emotionally} {fit|tough|strong|stable|resilient}",
    "i [have] always {managed|been able|had a way|had an eye|found it easy} *",
    "{i find|comes|come} [it] {easy|easily|naturally} to *",
    "{i|me} {tend|seem} to be {<QUALITY>}",
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
    "<JUDGE> ..2 {say|tell me|call me|would say|describe me|know me|write|comment|told me|said|mention|have said|"
    "often say} ..4 {i am|i have|i was|that i|i would|am the}",
    "{described|describe|known|seen} me as",
    "would call me <QUALITY>",
    "{valued|praised|appreciated|commended|admired|trusted|recognised|recognized} {my|me for|for my} *",
    "{i am|i was|me|been} {known|valued|respected|trusted} for *",
    "{rely on|come to|turn to|count on} me {for|when|with|if|to}",
    "she would say",
    "he would say",
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
    "{enhance|deepen|expand|improve|develop|build|sharpen|strengthen|hone|grow|broaden|advance|increase|polish|"
    "upgrade|refine|challenge|update|extend|gain|learn|stretch} ..3 {skills|skill|expertise|abilities|ability|"
    "experience|strengths|knowledge|background} *",
    "i am [also|very|really] {confident|sure|certain|positive} {i|this|that|you|we|the|it|about}",
    "i am [also|very|really|now] {clear|flexible|open|honest|comfortable|good|happy|fine|careful|strong|precise} {on|"
    "about|to|with that|where|earning|for|i|that}",
    "i {did|do} not forget",
    "for the {role|job|position}",
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
    for finder in (
        (_IS, _GOOD, _SAID)
        if context.question.kind not in ("strengths", "employer_wishes")
        else (_IS, _GOOD, _HABIT, _SAID)
    ):
        for hit in finder(context):
            if context.prose.clause_of[hit.first] not in other:
                found.append(Hit(hit.first, hit.last, strength=2))
    if not found and context.question.kind == "strengths" and context.clauses:
        first = context.clauses[0]
        words = context.words(first.first, first.last)
        plain = {"question", "i", "you", "we", "my", "if", "it"} & set(words) or words[0] in _NO_NAME
        return [Hit(first.first, first.last, strength=2)] if first.last - first.first <= 8 and not plain else []
    return merge(h for h in found if not (shy and _weak(context, h)))


_NO_NAME = frozenset(("this", "that", "ah", "no", "not", "well", "although", "yes", "so", "because", "when"))
"""Words with which no strength is named at the start of an answer."""
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
    kinds=(*WISH_KINDS, "open", "strengths", "hobbies", "gaps", "technical"),
    find=_find,
    praise="It names something they could use.",
    missing="I didn’t hear yet a strength in plain words.",
    flags=(
        flag("I'm good at asking for a lower price without anybody losing face."),
        flag("People say I'm the one who knows where it is."),
        flag("I have a strong background in cold storage.", kind="why_here"),
        flag("My rigging experience translates to stage work.", kind="open"),
        flag("Accuracy, mostly, in long lists.", kind="strengths"),
    ),
    passes=(
        leave("I want to become good at welding."),
        leave("The shop was closed on Sunday."),
        leave("I'd like to deepen my skills in glazing."),
        leave("I'm confident this is the right match.", kind="why_here"),
    ),
)
