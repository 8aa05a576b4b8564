"""Oneself made small in a short answer, by idea: a hedged deed, little known, something lacking, a low price, "
"the others.

Each idea is said in a few words and in many; in an answer with a fact behind it none of them weighs anything.
"""

from trainer.content.brief import asked, at_most
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless

_LEARNT = "{experience|background|qualifications|qualification|degree|training|education|knowledge|skills}"
_HEDGED = phrases(
    "{sort of|kind of|kinda|sorta} {led|lead|managed|manage|helped|did|ran|run|organised|organized|handled|built|"
    "made|"
    "coordinated|supervised|know|knew|planned|trained|taught|wrote|designed|set up}",
    "i am {sort of|kind of|kinda|sorta} {thinking|hoping|wondering|planning|considering|guessing|trying|aiming|"
    "looking}",
    "i {sort of|kind of|kinda|sorta} {want|wanted|hope|hoped|think|thought|wish|plan|guess} ..4",
    "i am {okay|ok|alright|fine|average|not bad|so so|decent|not too bad|all right} {at|with|in} ..4 {i guess|i "
    "suppose|more "
    "or less|i think}",
    "i {think|guess|suppose} i {could|can|might} {maybe|perhaps|probably|possibly} ..4",
    "but i {doubt|do not think|do not believe} {it|that|so}",
    "{it was|it is|this was|that was|this is} {just|only} {a|an|some|my} {small|little|tiny|simple|minor|school|"
    "college|basic|"
    "student|side} [school|college|little|student] {project|thing|task|job|role|team|shop|app|website|course}",
    "i {just|only} helped ..4 {a little|a bit|little|out|sometimes} $",
    "i {helped|did|contributed} {a little|a bit|only a little|not much} $",
    "i am [so|very|really|a bit|quite] nervous [sorry|today|right now]",
    "{i guess|i suppose} i {might|would maybe|could maybe|would sort of|would kind of} ..3",
    even="past others negated",
)
_LITTLE = phrases(
    "i know {enough|a little|a bit|some|the basics|basics|a few things} [only|really] {i think|i guess|i suppose|"
    "probably|$}".replace("|$", ""),
    "i {only|just|=know} [know] [the] {basics|basic stuff|basic things} [only]",
    "{basics|basic stuff|basic things|basic level|beginner level} only",
    "^ [i know] {only|just} [the|some|a few|a bit of] {basics|basic stuff|basic things|beginner level}",
    "i {only|just} {know|speak|have|did|do} [a] {bit|little|tiny bit|little bit} [of] *",
    "{nothing|not|hardly anything} ..1 {important|impressive|exciting|worth mentioning|worth talking about} $",
    "i do not know {much|a lot|a great deal} $",
    "^ {a little|a bit|just a little|only a little|a little bit|very little} [bit|really|only] $",
    "{copied|took|borrowed} ..4 from {a|the|some|my|another} {tutorial|internet|video|videos|friend|friends|"
    "classmate|book}",
    "{just|exactly|the same|no different} {like|as|from} {everyone|everybody|anyone|anybody|the others|the rest|"
    "all the others}",
    "{kept|keep} {failing|getting rejected|being rejected|messing up}",
    "{too|a bit|probably|pretty|rather} late for =me ..4",
    "^ [but] i {can|could|will} [only|just] try $",
    "i have {only|just} done {small|little|simple|easy|odd|basic} *",
    "^ {below average|average|not great|so so|mediocre|pretty bad|pretty weak} $",
    "not ..4 {get|find} {anything|something} better",
    "i hope [that] i {am|would be|will be} {good|okay|alright|able|enough|useful|fine} ..3",
    "nothing {advanced|fancy|clever|serious|professional|grand|complicated|amazing} $",
    "i {do not|did not} know {anything|a thing|the first thing} about {statistics|it|that|this|computers|sales|"
    "people|"
    "business|management|marketing|numbers|programming|the subject|the field|the industry|the topic}",
    "^ no i {do not|did not} know {anything|much|a thing} about *",
    "not much {really|at all|if i am honest|to be honest} $",
    "not a {lot|great deal} {really|at all|if i am *|to be honest|actually}",
    "^ not {much|a lot|a great deal} $",
    "i {do not|can not} [really] {have|see|think of} any $",
    "{self taught|from youtube|from the internet|from videos|on my own|at home} so ..3 not *",
    "^ [so|but] i am not perfect $",
    "not {perfect|great|brilliant|amazing} at {it|that|this|anything|everything|all}",
    even="negated",
)
_LACK = phrases(
    f"{{do|did}} not [actually|even|quite] have ..3 {_LEARNT}",
    f"{{lack|lacking|missing|without}} ..3 {_LEARNT}",
    f"{{have|with|got}} {{no|zero|hardly any|barely any}} ..2 {_LEARNT}",
    "i know [that] i {do not|am not|lack|have not|have no|might not|may not} ..3",
    "{i am|i might be|i may be} {too|a bit|probably too} {inexperienced|young|old|junior|green|shy|slow} ..3",
    even="negated past",
)
_POORLY = phrases(
    "{poor|bad|negative|weak|terrible|low|mediocre} [performance|annual|end of year|school] {reviews|review|"
    "appraisal|appraisals|ratings|rating|evaluations|evaluation|marks|grades|gpa}",
    "{i am|i have been|been} {failing|struggling|underperforming|falling behind|not doing well|not good enough|out "
    "of my depth} {at|in|with} {my|the|this|that} *",
    even="negated",
)
_MENDED = phrases(
    "{but|since then|so i|so that|which is why|now|improved|after that|taught =me|learned|learnt}", even="all"
)
_CHEAP = phrases(
    "{work|come|do it|start} ..2 for {low|lower|less|little|small|any|whatever|minimum|a low|a small|very little|"
    "next "
    "to nothing|free|nothing|peanuts|half} ..2 {salary|pay|wage|wages|money|package|others|anyone|everybody|else|you "
    "give|you offer|you pay|them}",
    "i am cheap*",
    "{i do not|i will not|i would not} cost [you] {much|a lot}",
    "{accept|take|settle for} {less|any salary|a low salary|a lower salary|whatever you {pay|give|offer}|lower pay|a "
    "small salary|the lowest salary}",
    "{low|lowest|small|smaller} {salary|wage|pay} {is|would be} {ok|okay|fine|enough|no problem}",
    even="hypothetical",
)
_OTHERS = phrases(
    "who {would|is going to|will|could} ..1 {want|hire|follow|pick|choose|employ|listen to|take} =me",
    "in your {place|shoes|position} ..3 {i would|take|hire|pick|choose}",
    "{if|unless|until|in case} you {find|get|have|meet|can not find|can not get|do not find} ..2 {better|else}",
    "{nobody|no one|none} else {applied|applies|wants|wanted|will|would} ..3",
    "{you have|somebody has|someone has|you have got} to {hire|take|employ|pick|choose} {somebody|someone|anybody}",
    "{as well|might as well|may as well} {be|hire|pick|take|give|try|let} ..2 =me",
    "{give|giving} =me a {try|go|shot} $",
    "{probably|possibly} {the|your} {last|worst|weakest|least} {person|choice|candidate|one|applicant|option}",
    "i {=got|was|have been} [just|only|really|so] lucky {and|with|because|there}",
    "i would {probably|likely|only|surely|definitely} ..1 {get it wrong|do it wrong|make mistakes|mess up|fail|"
    "need help|forget}",
    "{even though|although|though|but} i {failed|flunked|repeated|dropped out|did not pass|barely passed} ..4",
    "{scraped|stumbled|muddled|bluffed|blagged|slipped|winged|fluked} [my way] {through|into|in|by|it|up} ..3",
    "{by|through} {some|a|sheer} miracle",
    "i would only {embarrass|disappoint|slow|let|be in|mess|hold} ..3",
    "heaven {help|knows}",
    "i am {no|not much of a|hardly a|not exactly a} {catch|prize|star|genius|great shakes|rocket scientist|"
    "superstar|einstein|high flyer|world beater|bargain|a star}",
    "{punching|reaching|aiming} [way|well|far] above my {weight|station|level}",
    "{way|far|well} {over|above|beyond} my {head|level|abilities|ability|league|reach}",
    "{do not|would not} {expect|await|hope for} {too much|much|a lot|miracles|wonders} {from|of} =me",
    "{hold|holding} your breath",
    "{taking|take} a {chance|risk|gamble} {on|with} =me",
    "{nobody|no one} {ever} {notices|noticed|asks|asked|remembers|listens to} =me",
    "^ [just|mostly] that i {try|tried} $",
    "{would|can|could} not {call|say|describe} {myself|i am} ..3",
    "i {would|do} not {go so far|want to promise} ..3",
    "{less|not as|not nearly as} {qualified|experienced|good|skilled|educated} {than|as} {other|others|most|the "
    "other|"
    "the others|your|my}",
    "{spare you|bore you|not bore you} ..4",
    "i {never|have never|do not|can not} [really] [been|be] {good|any good|much good} at {school|learning|anything|"
    "exams|interviews|these|this|talking|numbers}",
    even="negated hypothetical past others",
)
_FACT = phrases(
    "# {year|month|summer|season|people|customers|clients|students|patients|projects|percent}",
    "percent",
    "{thousand|hundred|million}",
    "{but|which|and} {it|that|they|we} ..2 *",
    "{but|and|still|instead|then|now} i {am|can|will}",
    "{but|so|and|still|instead|then|now} i {=do|have|=ve|bring|=learned|=learnt|=took|=built|=spent|=asked|"
    "=led|=ran|=completed|=started|=taught|=managed|keep|learn|work|=made|=worked} ..2 {*}",
    "{transferable|certificate|bootcamp|graduated|first i would|i would start|i would ask|not just|not only|quick "
    "learner|fast learner|learn quickly|learn fast|willing to|eager to|what i bring|what i do have|enrolled|"
    "course in}",
    "{that is|this is} why i",
    "because",
    even="all",
)
SHORT = 26
"""Words up to which an answer that makes itself small has room for nothing else. Heuristic."""
BARE = 14
"""Words up to which something lacking is all that is said. Heuristic."""


_REASONED = ("why_here", "why_leaving", "about_yourself", "strengths", "aspirations", "goals", "motivation", "open")
"""Kinds of question on which nobody asks for what went badly."""


def _about_it(context: AnswerContext) -> bool:
    """Whether experience is asked for, so that having none is simply the answer."""
    return "experience" in context.question.prompt.lower() or context.question.kind in ("technical", "salary", "gaps")


def _lacking(context: AnswerContext) -> list[Hit]:
    return [] if _about_it(context) else list(_LACK(context))


def _priced(context: AnswerContext) -> list[Hit]:
    return [] if context.question.kind == "salary" else list(_CHEAP(context))


small = either(
    at_most(SHORT, unless(either(_HEDGED, _LITTLE, _priced, _OTHERS), _FACT)),
    at_most(BARE, unless(_lacking, _FACT)),
    asked(_REASONED, at_most(SHORT, unless(_POORLY, _MENDED))),
)
"""The speaker made small, and nothing said that shows otherwise."""
