"""Boasts a short answer is made of: nobody like me, all my doing, always right, no flaw, you need me."""

from trainer.content.brief import asked, at_most
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless

_PEERS = (
    "{everyone|everybody|anyone|anybody|others|the others|the rest|them|most people|people|other people|my boss|my "
    "manager|my coworkers|my colleagues|coworkers|colleagues|you|the competition|other candidates|your other|the "
    "other|any other|all of them|my supervisor|the team|my team|all the|average}"
)
_GRAND = (
    "{amazing|awesome|brilliant|incredible|fantastic|flawless|perfect|unbeatable|irreplaceable|exceptional|"
    "extraordinary|phenomenal|outstanding|unstoppable|superior|invaluable|indispensable|the best|the greatest|the "
    "smartest|the most talented|the most qualified|the complete package|the whole package|a genius|a rockstar|a "
    "rock star|a superstar|a legend|a big deal|a star|a winner|a natural leader|a born leader|one in a million|one "
    "of a kind|gifted|the answer|highly intelligent|extremely intelligent|extremely talented|highly talented|super "
    "smart|never wrong|always right|the perfect candidate|the ideal candidate|the perfect employee|the perfect "
    "person|the dream candidate|the man for|the guy for}"
)
_BRIEF = phrases(
    "i can {sell|do|fix|handle|lead|teach|solve|convince|learn|beat|outsell} {anything|anyone|anybody|everything|"
    "everyone|everybody|ice to}",
    "{fire|firing|replace|replacing} you",
    "why {should|would} i {accept|work|choose|join|pick|want|take|bother}",
    "i should {receive|get|have|be given|have gotten} {the|this|your} {position|job|role|offer}",
    "you {sucker|suckers|losers|loser|clown|clowns|fat|lot}",
    "{prove|proves|means|shows} ..3 {company|management|you|your} ..2 {incompetent|stupid|foolish|blind|crazy|wrong}",
    "i =am {smart|good|clever|talented|great|brilliant} enough $",
    "never [really|actually] {failed|lost|messed up|been rejected}",
    "as {dedicated|committed|driven|hard working|passionate|talented|perfect} as {=me|i am}",
    "your successor",
    "{fool|idiot|crazy|insane|foolish|mistake} {to|if you} {pass|turn|reject|miss|let|overlook|ignore|skip}",
    "{sure|certain|confident|positive|bet|know|convinced} [that] i {am|would be|will be|could be} {better|the best|"
    "superior|stronger|smarter|more qualified|the strongest|the right}",
    "i {excel|shine|succeed|am great|am good|am the best} {at|in} {everything|anything|all|whatever} ..2",
    "everything i {do|touch} {is|turns|becomes|ends up} *",
    "my {ideas|idea|work|way|opinion|solutions|solution|judgement|judgment|standards|decisions} {is|are|was|were} "
    "..2 {best|better|right|perfect|superior|the only|too high|flawless|always|usually right}",
    "{nobody|no one|none} ..3 {competent|capable|qualified|smart enough|good enough|up to it|on my level|as smart|"
    "any good}",
    "i ..1 {ran|run|carried|did} the whole {thing|place|project|show|team|department|company|business}",
    "{everyone|everybody|they|he|she} ..2 {agreed with =me|admitted i was|had to admit|saw that i was|realised i was|"
    "realized i was|came around|apologised to =me|apologized to =me}",
    "i {told|let} {him|her|them|my *} [so|know] [that] {i was|he was|she was|they were} {right|wrong|mistaken}",
    "{could|can|would|will} [easily|really|single handedly|definitely] {turn|fix|save|transform|revolutionise|"
    "revolutionize} {this|your|the} {place|company|business|team|department} ..2",
    "i =am a {visionary|guru|ninja|wizard|mastermind|prodigy|expert in everything|machine|beast|legend|god|gift|"
    "catch|perfect}",
    "{genius|brilliant|world class|legendary|unrivalled|unrivaled|unmatched} {marketer|developer|engineer|designer|"
    "salesman|salesperson|manager|leader|writer|teacher|programmer|analyst|strategist}",
    "{beat|beating|better than|outperform|outperforming|outdo|outdoing|superior to|ahead of} ..1 {colleagues|"
    "coworkers|everyone|everybody|others|competition|all the others|peers}",
    "{report|reporting|reports|answer|answering} to =me by",
    "you will be {reporting|working|answering} {to|for} =me",
    "{never|not} {had|have|experienced|met with|seen} {a|any} [real|single] {failure|failures|defeat|rejection|"
    "conflict i lost}",
    "{felt|feels|was|were} {threatened|intimidated} {by|because} ..2",
    "i {knew|know} {better|more than|that i was right|the best way}",
    "too {advanced|fast|skilled|experienced|ambitious|creative|big} for {my|the|that|them|this|most} ..2",
    "hard to be humble",
    "{why|do} {would you not|you even need to|do you even} {hire|ask|interview} ..2",
    "{without|lost without|nothing without|fall apart without} {=me|my help}",
    "{i|my} ..1 {far|way|well|head and shoulders} {above|beyond|ahead} ..2 {everyone|others|average|rest|team|"
    "candidates|peers}",
    "{you will never|you can not|you could not|you will not} ..2 {find|get|hire|do} ..3 {better|like =me|as good|more}",
    f"i =am ..2 {_GRAND}",
    "{i have always been|i was always} ..1 {the smartest|the best|the top|the brightest|the "
    "star|number one|top|better|smarter}",
    "i =am [simply|just|clearly|obviously|honestly|kind of|sort of] {exactly|everything|all} {what|you|that}",
    "i =am [basically|simply|honestly|always] {good|great|amazing|excellent|brilliant} at {everything|anything|all of}",
    "i =am [just|so|really|very|too|simply] {good|great|amazing|excellent|brilliant} at {what i do|this|my job} $",
    "i {can|could} do {anything|everything|it all} $",
    "i have {every|all the|all} {strength|strengths|quality|qualities|skill|skills} [and|you|that|there|in] ..4",
    f"i =am ..2 {{smarter|better|quicker|more talented|more qualified|more intelligent|more experienced|sharper|"
    f"brighter|way ahead|far above|superior}} {{than|to|of}} {_PEERS}",
    f"i =was ..2 {{smarter|better|more talented|more qualified|more intelligent|sharper|brighter}} than {_PEERS}",
    f"i {{=do|=did|=know|=knew|=work|=worked|outwork|outperform|outperformed}} ..3 {{better|more|harder|faster|"
    f"smarter}} "
    f"than {_PEERS}",
    "{because|and} i am {better|smarter|the best} $",
    f"{{bring|offer|have}} more ..2 than {_PEERS}",
    "i {am|was} the only {one|person|guy|candidate|employee|woman|man} ..2 {can|could|knew|know|knows|did|does|cared|"
    "cares|really|understands|understood|with a brain|doing|capable|qualified|smart}",
    "{nobody|no one|no body|not anyone|not anybody|not a single person} ..4 {better|harder|more qualified|smarter|as "
    "good|as hard|as well|like =me|do it right|do it as|does it right|who could do|who could match|who could replace|"
    "who could beat|could have done|can do what i|knew "
    "what "
    "they|was able to|stood up|had the skills}",
    "{not|do not|never} ..4 {anyone|anybody|someone|somebody|a person|a candidate} ..2 {more qualified|better|like =me|"
    "as good|as qualified|smarter|more suited|more talented|who can match}",
    "{everyone|everybody|rest of the team|others|my team|my colleagues|my coworkers} ..3 {slowed =me|slow =me|held =me "
    "back|hold =me back|gave up|given up|useless|failed|clueless|could not|just watched|jealous of =me|look bad|not as "
    "good|not as smart}",
    "others {are|were} not as {good|smart|fast}",
    "not as {good|smart|fast|capable|clever} as {=me|i am}",
    "i {did|do|built|saved|fixed|handled|won} ..2 {all|everything|it|whole thing} [by] {myself|alone|on my own}",
    "{it was|that was|thanks to|because of|all down to} {all|only|entirely|just} {=me|down to =me|my doing|"
    "because of =me|thanks to =me}",
    "{without|if it was not for|if it were not for|if not for} =me",
    "i {=saved|=rescued|=carried} ..1 {company|project|team|day|whole|department|everyone|entire|client|business|last}",
    "single handedly {saved|save|rescued|fixed|built|turned|architected|designed|carried|created|transformed|delivered|"
    "took|brought|won}",
    "{carried|carry|carrying} ..1 {whole|entire|team|everyone|them|project}",
    "{pretty|too|so|very|really|quite} easy for =me",
    "{i was|i am|i knew i was|that i was|turned out i was|turned out "
    "to be} {right|proven right|proved right} [and|so|all|as|anyway|$]".replace("|$", ""),
    "{proved|prove} ..3 {wrong|them wrong|him wrong|her wrong}",
    "{they|he|she|boss|manager|everyone} {was|were} wrong ..2 {and|so}",
    "i {proved|prove} it",
    "did it my way",
    "not [really] think i have {a|any} [real] {weakness|weaknesses|flaw|flaws}",
    "{smartest|brightest|cleverest} {one|kid|person|student} in",
    "{take|taking} over {your|my boss|my manager} {job|position|role|place|seat|company}",
    "run* this {place|company|show} $",
    "i do not need {feedback|criticism|help|advice|anyone|training|a team|supervision|to prove|convincing}",
    "{never|do not} {take|accept|need|listen to} {criticism|feedback|advice}",
    "{people|others|everyone|colleagues|coworkers|they|managers} {are|get|feel|were|is} ..2 {intimidated|jealous|"
    "threatened|envious|scared of =me|in awe|amazed}",
    "make ..2 {coworkers|colleagues|others|everyone|people|boss|team} look bad",
    "{they|company|boss|manager|he|she|it} could not {handle|keep up with|appreciate|deal with|"
    "understand|match} {=me|someone|my|a talent|talent}",
    "{someone|somebody|anyone} {as} {talented|smart|good|qualified} as =me".replace("{as}", "as"),
    "my {talent|talents|skills|genius|brilliance|abilities} {is|are|was|were} "
    "[being] {wasted|too|unmatched|second to none|superior|beyond|legendary}",
    "{nothing|not anything|not much} ..2 [for me] [to] {learn|teach} [there|here|from them|from him|from her] $",
    "{beneath|below} {=me|my}",
    "outgrown [my|the|this|that|it|them] [current] {coworkers|colleagues|boss|manager|team|everyone|them|people}",
    "outgrew ..2 {coworkers|colleagues|boss|manager|team|everyone|them|people}",
    "{you people|you guys|your team|your company|your website|your staff|this company|this place|your department} ..2 "
    "{need|needs|need =me|needs =me|lucky|is terrible|is a mess|is behind|are behind|is outdated|is awful|could use "
    "someone like|clearly}",
    "{lucky|fortunate|privileged} {that i|i applied|i am here|to get =me|to have =me|to meet =me|if i}",
    "{hire|pick|choose|take} =me and {your|all|the|you} ..3 {over|solved|sorted|gone|disappear|regret|sorry|thank}",
    "{your|you have} {problems|search|worries} {are|is} over",
    "{look|looking} at my {resume|cv|record}",
    "my {resume|cv|record|results|work} {speaks|speak|says} for {itself|themselves|it all}",
    "it {is|should be} {obvious|clear|a no brainer} [from|just|why|that|is not it|$]".replace("|$", ""),
    "{any|only an} {idiot|fool|moron|child} {knows|can|could|would}",
    "you {moron|morons|idiot|idiots|fool|fools|dummy|peasants}",
    "{take|have|get|want|replace} ..2 {your job|your position|your place|over your|over from you|you one "
    "day|you}".replace("|you}", "}"),
    "be your {manager|boss|supervisor|ceo}",
    "crush ..2 {competition|everyone|others|them|rivals|opponents}",
    "i {always|never} {win|lose|fail|fails}",
    "the one who {can|could|will} {fix|save|rescue|sort} {this|your|the|their} {company|team|place|mess|department|"
    "business|firm}",
    "{your|the} {website|app|company|team|product} is {terrible|awful|a mess|outdated|horrible|bad}",
    "you need {someone|somebody|people} like =me",
    "{think of|remember} a time i {failed|was wrong|made}",
    "{best|smartest} {person|guy|one|brain|employee|worker|man|woman} in {the|any|every|this|my}",
    "i {do not|never} {lose|settle for second}",
    "too {good|smart|qualified|talented|clever|intelligent} for {this|that|the|them|it|my|your|most}",
    "{no|not any|not have any} room for improvement",
    "{i|it is because i} {deserve|am owed|am entitled} ..2 {it|better|this job|this|the best|more}",
    "you {would|will} be {crazy|stupid|mad|foolish|an idiot|lucky|making a} ..3",
    "my way or",
    "listen to =me because",
    "they should {listen to =me|do what i|just do}",
    "i am right {and|because}",
    "nobody else {can|could|knows|does|is}",
    "{i am|i =was} worth {more|every|twice|double}",
    "{everyone|people|they|everybody} {love|loves|loved|adore|want|wants|envy|envies} =me",
    "god is gift",
    "i know {better|best|everything|it all|what i am doing}",
    even="hypothetical negated others past",
)
_NO_FLAW = asked(
    ("weaknesses",),
    at_most(
        22,
        unless(
            phrases(
                "^ [honestly|well] {none|nothing|no} [really|at all|comes to mind|to speak of|that i|i can] $",
                "{do|can|could} not "
                "..2 {have|got|see|find|think of|name|come up with} ..2 {any|one|anything|a weakness|weaknesses|a "
                "single|a real|flaw|"
                "flaws} [weakness|weaknesses|flaws|real|that|to|of|i|really|come|right]",
                "{have|got|there are} no {weakness|weaknesses|flaws|faults|real}",
                "{only|biggest|greatest|main} {weakness|flaw|fault|problem} ..3 {too good|too smart|"
                "too perfect|too talented|too modest|chocolate|kryptonite|pizza|coffee}",
                "{kryptonite|flawless}",
                "not ..3 a weakness",
                "nothing comes to mind",
                "{none|nothing|not any} {that i|i|which i} ..2 {know|can|think|aware}",
                "perfect {just|the way|as}",
                "{not as|as} {smart|good|fast|clever} as {=me|i}",
                "{not|do not|never} {believe|think} [that] i have ..2",
                "too {perfect|talented|smart|good at|humble|modest|awesome|brilliant}",
                "{others|people|everyone} ..3 {not as|can not keep up|not up to my|below my|too slow}",
                even="all",
            ),
            phrases("but", "although", "however", "learn*", "work* on", even="all"),
            within="answer",
        ),
    ),
)
_NUMBER = phrases("#", even="all")
_EVIDENCE = phrases(
    "{not|never} as {dedicated|committed} as i {was|could}",
    "if {i|=me|we}",
    "percent",
    "{trained|taught|wrote|showed her|showed him|showed them|agreed|together|learned|learnt|for example|"
    "award|promoted|course|exam|degree|apologised|apologized|shared|helped}",
    "{we|our team} {delivered|agreed|finished|built|launched}",
    "{best|perfect|good|great} {fit|match|person for}",
    "{not|never} {saying|say|claim|think i am}",
    "as well as",
    "used to",
    "i was {wrong|mistaken}",
    "{sister|brother|mother|father|mum|dad|friends|friend|wife|husband|boss|colleagues} ..2 {say|says|said|tell|"
    "tells|told|call|calls|think|thinks} ..2",
    "i was wrong",
    "not sure {i am|if i am|whether i am|that i am}",
    "i have {worked|run|led|managed|done|built|spent|moved}",
    "someone {who|with}",
    "my {team|boss|manager} and i",
    even="all",
)


def _figure(context: AnswerContext) -> list[Hit]:
    """Figures of an answer; "the one who" is none."""
    return [hit for hit in _NUMBER(context) if context.words(hit.first, hit.last) not in (("one",), ("half",))]


_OUTGROWN = phrases(
    "outgrown {it|them|this|that|the|my} [current|old|last] [company|role|job|position|place] $",
)
curt = either(at_most(36, unless(_BRIEF, _EVIDENCE, _figure, within="answer")), at_most(10, _OUTGROWN), _NO_FLAW)
"""Above others in an answer that says hardly anything else, with nothing to show for it."""
