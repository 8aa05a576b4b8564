"""The answer, or the speaker, is taken back: "I'm only …", "this is probably a stupid answer", "anyone could do it".

The listener hears the apology louder than the thing it is wrapped around. The same words without it carry more,
and nothing has to be claimed that isn't so.

Left alone: honest limits ("I've only worked with small clients", "I'm not an expert in tax"), a start told as a
start, "not only", "the only one", modesty with a fact behind it, an apology to a customer, a lost thread, other
people's doubts, and every question that asks for a weakness.
"""

from trainer.content.aims import wide
from trainer.content.around import REPORTING, once_a_clause, own_deed, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import apologies, undersells
from trainer.values import Severity

_LOW = ("{bad|terrible|stupid|silly|dumb|boring|rubbish|lame|awful|pathetic|crap|useless|horrible|poor|weak|worthless|"
        "ridiculous|not very good|not a good|not a great|not the best|not good|not interesting|not very interesting|"
        "uninteresting|wrong}")
_DUMB = "{stupid|dumb|pathetic|ridiculous|idiotic|embarrassing|laughable}"
_ME = "{someone|somebody|a person|a woman|a man|people|one} like =me"

_YET = phrases(
    "what i {have|can|do|bring|know} {is|that}", "but i {can|have|finish|bring|know|do|learn|learned}", "on the form",
    "yet",
    "{let|gave|taught} =me", even="all",
)
_ROLE = phrases(
    "i {=am|was} [basically|really] {only|just|nothing but|only just} {a|an|the} *",
    "i =am {only|just} {cleaner|housewife|worker|secretary|mother|driver|helper|simple|normal|waiter|cashier|"
    "nobody|small}", "{woman|man|guy|girl|boy|one} who {only|just} *",
)
_HONEST_ROLE = phrases(
    "{only|just} {a|an|the} {bit|little|year|month|week|few|short|step|part|phone|call|piece|guest|person|someone|"
    "fan|kid|child|boy|girl|teenager|baby|kind|sort|matter|question|handful|couple|hundred|dozen|beginner|learner|"
    "junior|graduate|newcomer|trainee|apprentice|fresher|starter|intern|one|first|start|human|team player|problem|"
    "happy|big|people|natural|curious|lucky|very|really|great|quick|hands|good|firm|keen}",
    "{only|just} a student {so my|so far|at the moment|but}",
    "{only|just} {a|an|the} * {so far|yet|at the moment|for now|right now}", even="all",
)
_ANSWER = phrases(
    f"{{this|that|it|which|what i say|what i said}} {{is|was|sound|be|will be|may be|might be}} ..4 {_LOW} [kind "
    "of] {answer|example|reply|story|reason|idea|explanation|dream|ambition|goal}",
    f"my {{answer|life|story|example|career|cv|experience}} {{is|be|sound}} ..1 {_LOW}",
    f"^ {{probably|maybe|perhaps|sorry|excuse me|i know}} ..4 {_LOW} {{answer|example|reply|dream|idea|story}}",
    f"{{this|that|it}} {{is going to|will|must|probably|do}} [probably] sound ..2 {_DUMB}",
    f"i know [that] {{it|this|that}} {{sound|is}} ..2 {{silly|{_DUMB}|boring|nothing|not much|not a lot|not very "
    "ambitious}", "{this|that|it|i} {probably|maybe} {do|does|will} not make [any|much] sense",
    "i am not making [any|much] sense",
    "not much of {an|a} {ambition|dream|goal|plan|answer|achievement|story|career|example|aspiration}",
    "{this|it|that} {is|be} ..2 boring for you",
    "do not know if {what i say|it|this|that} {has|have|make|is} ..2 {value|sense|interest|worth|use}",
    "{forget|ignore|cross out|delete|scrap|strike} {it|that|this|what i said|what i just said|all that}",
    "{cross|strike|scrub} {it|that|this} out", "{not|never} get your hopes up", "{waste|wasting} [of] your time",
    "that i take your time", even="negated hypothetical others",
)
_PERSON = phrases(
    "i =am [a bit|a little|too|so|such|honestly] {thick|useless|hopeless|stupid|dumb|worthless|nobody|dim|a nobody|"
    "an idiot|a failure|a loser|nothing special|no one special|nobody special|a slow one} $",
    "i =am a {bit|little} {thick|useless|stupid|dumb|dim|hopeless|rubbish} *",
    "i =am [so|really|always|a bit] {rubbish|useless|terrible|hopeless|bad|awful|crap|not good|no good} {at|in|"
    "with} {this|these|interviews|interview|explaining|anything|everything|these things|talking about myself|such|"
    "answering|that kind|speaking}",
    "i =am not [very|that|so|really|particularly] {good|strong|smart|clever|great} {at|in|for} {this|these|"
    "interviews|interview|anything|explaining myself|such|answering|to present|to speak|presenting myself}",
    "i =am not [really|nearly|probably] {good|smart|clever|qualified|talented|strong|bright|intelligent|important|"
    "educated|confident} enough",
    "i do not {feel|believe|think} [that] i am ..2 {good|smart|clever|qualified|talented|ready|worth} enough",
    "i =am {nothing|not anything|no one|nobody} special", "i =am [really|basically|honestly] nobody",
    "i =am [probably] not {what|who|the one|the person|the type|the kind} ..3 {you|they} ..2 {look|want|need|search}",
    "i =am not the {best|strongest|brightest|smartest|most|ideal|right} {fit|match|candidate|person|choice|one|"
    "applicant|impressive|qualified|talented}", "i would not {hire|pick|choose|take|employ} =me",
    "i do not [really] {deserve|merit} {it|this|that|to|the|such}",
    "i do not [really] have {much|a lot|anything|anything special} to {offer|give|show|say for myself|tell}",
    "i {have|=ve} {nothing|not much|not a lot|little} to {offer|show|give|bring}",
    "i have not [really] {achieved|accomplished|done} {anything|much|a lot} ..2 {really|special|great|to be|in my|"
    "with my|worth}", "i have {not|never} [really] {achieved|accomplished} {anything|much|a lot}",
    "i am past {my|it}", "past my sell by",
    "i do not have [any] [real|special|particular|great] {talent|talents|strength|strengths|qualities|achievements}",
    "i would {only|just} [be] {slow|hold|be in|get in|disappoint|disturb} *",
    "i will {only|just} be ..2 {slow|slowing|in the way|a burden|disappointing}",
    f"{{too much|coming|too good|too big|too high|not|nothing|never}} ..2 {{for|from}} {_ME}",
    f"{{let|take|want|hire}} {_ME}", f"{_ME} {{could|can|would|will|do|be}} {{never|not}}", "who am i to",
    "my head is ..1 {old|slow|empty}",
    "{people|person|persons|candidate|ones|applicants|others} [who] {is|be} [much|probably] better than =me",
    "{you|there} ..3 {have|get|be|find|see|meet} ..3 better {people|person|persons|candidate|one|ones|applicants|"
    "options} [than]", "^ others {are|be} ..1 {better|much better|more talented} $",
    "i {guess|suppose} i am {ok|okay|alright|all right|fine|not too bad|average} {at|in|with}",
    "i =am [really|honestly|just|probably|afraid i am|sorry i am|sure i am] not [really|very|so|that|as|"
    "particularly] {clever|intelligent|smart|interesting|special|talented|gifted|educated|impressive|important|"
    "bright|brilliant} [person|enough|as] *",
    "i =am not [really|very|so|that|as|particularly] {clever|intelligent|smart|interesting|special|talented|gifted|"
    "educated|impressive|bright|brilliant} $",
    "i =am not [really|exactly|quite] {manager|management|leader|leadership|director|nurse|university|office|boss} "
    "material", "i =am not a {real|proper|true} *",
    "i =am [really|just] no good [at|with] [selling|explaining|talking|interviews|this|speaking|words|anything|"
    "myself|presenting|tests|exams] *",
    "{do not know|wonder|not sure|no idea|can not think} why {you|anyone|anybody|they|somebody|someone} {would|"
    "should|invited|want|called|chose|picked|asked} *",
    "{someone|somebody|people} else {would|will|could} [probably] {be|do} ..2 better",
    "i =am [probably|maybe|clearly|certainly|sure i am] [not] the wrong {person|man|woman|candidate|choice|one}",
    "i =am not [really|even] [that|very] good at {it|anything|much}",
    "i do not {think|believe|feel} ..1 i am ..1 good at {anything|much|it|this}",
    "not sure [if|that|whether] i am {qualified|good enough|the right|right for|cut out|up to|experienced enough|"
    "capable}", "do not have [any|many|much] [real|great|big] {achievement|achievements|accomplishments|successes}",
    "i =am {a|such a|just a|kind of a} {failure|loser|nobody|dummy|slow learner|mess|burden|disappointment|coward|"
    "fraud|impostor}", "{feel|felt|am} like a fraud", "i {do not|never} [really] {stand out|shine|impress} *",
    "not [really] {an expert|good|great|talented|special|strong} {at|in} {anything|much}",
    "i [just|only] do what i am told", "i doubt [that|if|whether] {i am|i will|i would|you will|you would|it is} *",
    "{it is|it was|that is|this is|that was} no {big|great|real|huge} {achievement|deal|thing|success|success story}",
    "nobody {notices|notice|cares about|sees} {what i|=me}",
    "{surely|sure|certainly|for sure} ..3 better {candidate|people|person|applicant|ones}",
    "i have never been ..1 {good|clever|special|brave|smart|talented} [at|enough] {anything|much|school|all|really}",
    "not {in|on} {their|your|the same} league", "out of my league",
    "i {can not|could not} do {much|anything} [really|special] $",
    "i {know|guess|suppose|think|am afraid|fear} [that] i =am {not|too|nothing} {much|enough|old|stupid|slow|a|the|"
    "good|special} *", "{sound|be} too {ambitious|big|much} for =me", "that kind of thing is not for =me",
    "i would never {dare|be good|manage that|be able}", "i {do not|would not} {dare|trust myself} to *",
    even="negated hypothetical others",
)
_BETTER_WANTED = phrases(
    "{hire|hiring|work|working|learn|surround*|want|find|with|among|from} ..3 {people|person|others|candidate|ones}",
    "better {people|person} {skills|management|manager}",
    "{real|big|great|true} {fan|problem|expert|believer|talker}", even="all",
)
_SMALL = phrases(
    "{it|that|this|which} {was|is|be} [probably|honestly|just|only|really] {luck|lucky|by luck|by chance|chance|a "
    "fluke|an accident|pure luck|good luck|an easy one} $", "{but|just|only|pure|by} {luck|a fluke} $",
    "{was|is} [just|only] luck {really|anyway|i guess|i think|probably}",
    "{it|that|this} {was|is} [really|honestly|probably] nothing [really|much] {special|great|big|impressive|fancy|"
    "amazing|serious}",
    "^ {it|that|this} {was|is} {nothing|not much|not a lot|no big thing|no great thing|hardly anything} $",
    "{hardly|barely} anything {is it|really|to speak of}", "{is|was} hardly anything $",
    "^ nothing {great|special|much|impressive|big|fancy} $",
    "^ {anyone|anybody|everyone|everybody|a child|any child|every child|any fool|any idiot|a monkey} {can|could|"
    "would} [have] {do|does|done|seen|see|manage|managed|say|said|make|made} {it|that|this|the same}",
    "but {everyone|anyone|everybody|anybody} {can|could|does} $", "{it|that|this} {do|does|did} not [really] count",
    "{only|just} a {small|little|tiny|silly} {thing|matter|project} {really|it|that|nothing}",
    "{it|that|this} will [probably] {never|not} happen", "happen to =me is not",
    "{i|we} {was|were|got} {just|only|simply} {lucky|in luck}", "{was|were|got} {just|only|simply} lucky",
    "^ [and|but] i got lucky $", "i {just|only} happened to be there", "i only did {what|my job|my duty}",
    "{anyone|anybody|everyone|everybody} {would|could} ..1 {do|have done} ..2 {the same|it|that|this|so}",
    "{silly|stupid|foolish|childish} [little] {dream|wish} ..3 {never mind|sorry|i know|forget|but}",
    "^ never mind $",
    "{it|that} =is [just|only|probably] [a|my] {silly|stupid|foolish|childish|dumb} [little] {dream|wish}",
    "{anything|nothing} [very|really] {big|important|clever|grand} really $",
    "it {was not|is not} {much|anything special|anything big}", "i did not really do {much|anything|a lot}",
    even="negated hypothetical others past",
)
_FOR_ALL = phrases(
    "{so|so that|that|where|how|until} {anyone|anybody|everyone|everybody|a child} {can|could|would}", even="all",
)
_SAID_BY = phrases(
    "{friend|people|they|teacher|mother|father|mum|dad|boss|brother|sister|he|she|everyone|colleague|customer|wife|"
    "husband} ..2 {say|said|think|thought|told|tell|call|asked}", even="all",
)
_SORRY = phrases(
    "sorry {my|about my|for my} {english|language|answer|bad|poor|terrible} ..3 {bad|terrible|poor|awful|english|"
    "answer|horrible|stupid|is}",
    "my {english|language} ..2 {is|be} ..1 {terrible|rubbish|awful|horrible|a disaster|catastrophe}",
    "{sorry|apologise|apologize} {about|for} {that|this|the|my|such a} ..2 {answer|story|reply|example}",
    f"{{that|this|it}} {{is|was}} ..3 {_LOW} ..2 {{sorry|apologise|apologize}}", even="negated hypothetical",
)
def _unmended(context: AnswerContext) -> list[Hit]:
    """Limits told, without a deed in the next clause that makes up for them ("only a year, but in it I shipped "
    "two")."""
    return [hit for hit in undersells.curt(context)
            if not (context.contrasted(hit) and own_deed(context, hit.last, DEED_REACH))]


DEED_REACH = 14
"""Words after a limit within which a deed makes up for it. Heuristic."""

RULE = Rule(
    id="undersells",
    title="Takes itself back",
    severity=Severity.WORTH_A_LOOK,
    source="P",
    find=once_a_clause(either(
        unless_led(unless(unless(undersells.said, _HONEST_ROLE, _BETTER_WANTED, _FOR_ALL, within="clause"), _YET,
                          within="next"), REPORTING),
        unless_led(unless(unless(undersells.plain, _HONEST_ROLE, _BETTER_WANTED, _FOR_ALL, within="clause"), _YET,
                          within="next"), REPORTING),
        unless(_ROLE, _HONEST_ROLE, within="clause"),
        unless_led(wide(_ANSWER), REPORTING),
        unless(_PERSON, _BETTER_WANTED, within="clause"),
        unless_led(unless(_SMALL, _FOR_ALL, within="clause"), REPORTING),
        _SORRY,
        unless_led(unless(apologies.small, _FOR_ALL, within="clause"), _SAID_BY, clauses=0),
        unless_led(unless(_unmended, _FOR_ALL, within="clause"), _SAID_BY, clauses=0),
    )),
    message="{quote} takes back what you said. The apology may be all they remember, and the thing itself was worth "
            "hearing.",
    advice="Say the same without the apology: “What I have done is …, and I would like to …”",
    never_on=("weaknesses",),
    flags=(
        flag("I made the plan for the fair, well, anyone could have done it, and it was mainly luck that it held.",
        "I made the plan for the fair, well, anyone could have done it", kind="behavioural"),
        flag("I'm surprised you called, it's a bit of a nothing CV.", "I'm surprised you called", kind=
        "about_yourself"),
        flag("I lack the certificates, but please give me a chance.", "I lack the certificates", kind="strengths"),
        flag("The other applicants are more experienced, I'm afraid.", "The other applicants are more experienced",
             kind="why_here"),
        flag("I doubt that I'd manage a whole kitchen.", "I doubt that I'd manage a whole kitchen", kind="five_years"),
        flag("Nobody would hire me after that.", "Nobody would hire me", kind="gaps"),
        flag("I'm more of a follower, I merely helped.", "I'm more of a follower", kind="behavioural"),
        flag("I only did the boring bit, the others were the clever ones.", "I only did the boring bit, the others "
        "were the clever ones"),
        flag("I guess I'm okay at it.", "I guess I'm okay at it"),
        flag("I don't have much experience, sorry.", "I don't have much experience, sorry"),
        flag("I'm only a student.", "I'm only a student"),
        flag("I'm only a cleaner, but I'd like to plan the night team's work.", "I'm only a cleaner"),
        flag("This is probably a stupid answer, but I'd like to draw maps.", "This is probably a stupid answer"),
        flag("it was nothing special anyone could have done "
             "it", "it was nothing special anyone could have done it", kind="behavioural"),
        flag("You probably have much better people than me.", "You probably have much better people than me"),
        flag("Sorry, my English is so bad.", "Sorry, my English is so bad"),
        flag("I won the regional prize, but that was just luck.", "but that was just luck", kind="strengths"),
        flag("I don't think I'm good enough to lead anyone.", "I don't think I'm good enough to lead anyone"),
        flag("well i'm a bit thick so don't get your hopes up", "i'm a bit thick so don't get your hopes up"),
        flag("I sorted the whole archive. It's hardly anything.", "It's hardly anything", kind="strengths"),
        flag("I want to run a shift one day. It's not much of an ambition.", "It's not much of an ambition"),
        flag("I sort of ran the tombola, nothing fancy.", "I sort of ran the tombola, nothing fancy",
             kind="behavioural"),
        flag("I'd do it for less pay than the others.", "I'd do it for less pay than the others", kind="strengths"),
        flag("I've been getting bad reviews where I am.", "I've been getting bad reviews",
             kind="motivation"),
    ),
    passes=(
        leave("I sort of ran the tombola, and it brought in three hundred more than the year before.",
              kind="behavioural"),
        leave("I don't have florist's training yet, but I've tied every wreath at our chapel for six years.",
              kind="strengths"),
        leave("I'd only had the licence a month, but I drove the spare bus that night and nobody waited.", kind=
        "behavioural"),
        leave("What I did was a small thing: I numbered the shelves, and the picking errors halved.", kind=
        "behavioural"),
        leave("I have no certificate in welding, and I built four gates for the parish last year.", kind="strengths"),
        leave("I don't have the crane card yet, the exam is in June.", kind="strengths"),
        leave("I didn't meet every line of your notice, so I rang the foreman and asked him what counts.",
              kind="why_here"),
        leave("I doubted the plan at first. I asked the fitter, and we drew it again.", kind="behavioural"),
        leave("I was lucky to have a teacher who let me take the engine apart."),
        leave("I haven't used your tool yet, I've used a similar one for four years."),
        leave("I'm still learning to delegate, and I ask for feedback."),
        leave("I'm just starting out, and I've already built two sites for local clubs."),
        leave("I've only worked with small clients so far, and I want to learn how a big one runs."),
        leave("I'm not an expert in tax, so I'd want to sit with someone who is."),
        leave("I'm the only one on site with the crane licence."),
        leave("I'm not just a developer, I also answer the phone to users."),
        leave("I'm just a trainee at the moment, and the wiring exam is in May."),
        leave("My brother says it's a stupid dream. I think somebody has to restore those clocks."),
        leave("I'm hiring people who are better than me on the phone, and I'm good at finding them.", kind="strengths"),
        leave("I wrote the steps down so that anyone could do it on a Sunday.", kind="behavioural"),
        leave("I said sorry to the customer, it was a bad part, and I drove the new one out myself.",
              kind="behavioural"),
        leave("I'm terrible at leaving on time. I put an alarm on now.", kind="weaknesses"),
        leave("Sorry, I lost my thread. What I want is to look after the seed bank."),
        leave("There was nothing special about that day until the boiler stopped.", kind="behavioural"),
        leave("I'm only twenty-two, and I've run a beach kitchen for two summers."),
        leave("I wasn't good enough at maths then, so I took evening classes, and now I teach it."),
        leave("It's just a few of us in the lab, so I'd like to learn every machine."),
    ),
)
