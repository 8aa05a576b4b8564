"""A complaint about people or an employer, in families: they are awful, what they do or never do, getting out."""

from trainer.content.aims import claims, wide
from trainer.content.around import REPORTING, toward, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless

_THEM = (
    "{boss|manager|management|managers|supervisor|leadership|leaders|team leader|team lead|director|owner|chief|"
    "employer|company|firm|workplace|place|colleague|coworker|seniors|ceo|department|head chef|they|everyone|"
    "everybody there|people there|those people|atmosphere|environment|culture|current job|old job|present job|"
    "last job|my job|the job|people i work with|lot of them|the whole place|it there|it}"
)

_COMPLAINT = claims(
    f"{_THEM} ..2 {{is|are|was|were|be}} [so|such|a|an|the|all|just|completely|very|like|full of|really|total|"
    "complete|absolute|a bit|like a|a real|a complete|a total|run by] <AWFUL>",
    "{boss|manager|management|company|supervisor|colleagues|employer|team leader|seniors|they|leadership|nobody "
    "there|no one there|director|owner} ..2 {do|does|did|would|will|can|could|has|have} not {respect|value|listen|"
    "care|appreciate|support|pay|trust|help|understand|know|like|treat|give|recognise|recognize|run|have a clue|"
    "have any|manage|even}",
    "{nobody|no one} ..2 {listen|care|respect|help|appreciate|value|know what they}",
    "{they|management|managers|bosses|leadership} ..2 {no idea|no clue|not a clue|do not know what they}",
    "{they|he|she|boss|manager|management|company} ..3 {treat|treated|treats} {us|=me|people|staff|everyone|you} "
    "{like|badly|unfairly|terribly|as|so|poorly|with no}",
    "{was|were|been|be|being|am|got} {treated|paid} {unfairly|badly|like|terribly|late}",
    "{he|she|they|boss|manager|leader} ..2 {shout|scream|yell|micromanage|bully|lie|steal|insult|humiliate|blame|"
    "cheat} ..2",
    "take [all] [the] credit",
    "{play|have|has|plays} favourites",
    "{favouritism|favoritism|partiality|nepotism|politics|office politics|backstabbing|gossip|gossiping|two faced}",
    "{not|never} {paying|pay|paid|pays} ..3 {on time|properly|overtime|salary}",
    "{promise|promised} ..6 {lied|never|nothing|but|did not|broke}",
    "{hate|despise|loathe|detest|can not stand|could not stand|can not bear} [going to|working with|working for|"
    "working in|working at] [my|the|this|that|those|them|him|her|it] [current|present|old|last|whole] {job|boss|"
    "manager|place|company|work|colleague|colleagues|team|office|people|there|here|them|him|her|it there|place i am|"
    "kitchen|lot}",
    "{fed up|sick|tired|sick and tired|had enough|done} {with|of} [my|the|that|this|all|those|them|it] [current|"
    "whole] {job|boss|manager|company|place|people|lot|colleagues|management|office|them|it|all|there|nonsense|"
    "drama|bullshit}",
    "i have had enough",
    "{surrounded|working|work} {by|with|for} {idiots|fools|clowns|morons|lazy|amateurs|incompetent|people who|liars}",
    "{waste of space|sinking ship|going down the drain|hell hole|living hell|a joke|a shambles|a nightmare|a "
    "disaster|a circus|going downhill|down the pan}",
    "{do|did|can|could} not get {along|on} with",
    "{hopeless|useless|clueless|incompetent|toxic}",
    "{blame|blamed|blaming|blames} {=me|everyone|us|everything}",
    "{they|management} {only|just} care* about {money|profit|themselves|numbers}",
    "dead end",
    "too much politics",
    even="hypothetical negated others past",
)
complaint = wide(_COMPLAINT)
"""People or a place called bad, or said to treat one badly."""
_AWAY = claims(
    "{just|only|simply} {want|need|have|had} [to] {out|get out|get away|leave|escape}",
    "{want|need|have|got|desperate} [to] {out|get out|get away|run|escape} ..2 {of|from} ..2 {there|my|that|this|"
    "the place|it|those|these|current|here}",
    "{want|need} out",
    "{anything|anywhere|any job|whatever|everything|nothing} ..3 {better|worse} than ..4 {where|there|this|my|what|"
    "that|now}",
    "{get|getting} away from ..4 {people|boss|manager|them|him|her|there|place|company|job}",
    "running away",
    "never ..3 see {those|these|that|them} ..2 again",
    even="hypothetical negated",
)
away = wide(_AWAY)
"""Only getting out."""
_CONTEMPT = claims(
    "{boss|manager|management|managers|supervisor|leadership|team leader|director|owner|employer|company|firm|"
    "workplace|place|colleagues|ceo|they|everyone|people there|it|it there} ..2 {is|are|was|were} [so|such|a|an|the|"
    "all|just|completely|very|full of|really|total|complete|absolute|like a|a real|a complete|a total|run by] "
    "<AWFUL>",
    "{surrounded|working|work} {by|with|for} {idiots|fools|clowns|morons|amateurs|liars}",
    "{waste of space|sinking ship|hell hole|living hell|a joke|a shambles|a circus|a madhouse|a snake pit}",
    "{idiots|morons|clowns}",
    "{treat|treated|treats} {us|=me|people|staff|everyone} like {dirt|rubbish|animals|children|slaves|idiots|"
    "nothing|machines|crap|numbers|robots}",
    "i {hate|despise|loathe|detest} {my|that|the|this|those|them} ..2 {boss|manager|company|people|place|job|them|"
    "colleagues}",
    even="hypothetical negated others past",
)
contempt = wide(_CONTEMPT)
"""Bad words for people or an employer, not only bad facts."""

plain = claims(
    "{can not|could not} {stand|take|bear|face|stomach|do} another {day|week|month|year|shift|minute|monday}",
    "{took|take|takes|taking|stole|steals|stealing} [all] [the] {credit|praise|my ideas|my idea|my work} [for]",
    "{play|plays|played|playing} favourites",
    "{only|the only} one {doing|who did|who does|who worked|who works|that worked} ..3 {work|anything|a thing|thing}",
    "{the rest|others|colleagues|they|everybody else|everyone else} ..3 {sat|sit|sits|stood|stand} {on their|around|"
    "about|there|in the}",
    "{fed up|sick|tired|had enough|had it|up to here} {with|of} ..3 {lot|them|him|her|those|"
    "that place|people|it all|the way|their}",
    "{want|wanted|get|got|be|been|need} ..2 away from {that|him|her|them|those|my boss|my manager|the people|there}",
    "get =me out of {there|that|here|this}",
    "{it was|it is|was|is} {either|a case of} {leave|me|him|her|go} or *",
    "{wasted|lost|thrown away} on {them|that|those|him|her}",
    "outgrown {those|them|that lot|the people|everybody there}",
    "all {they|he|she|my *|the *|that * } {care|cared|cares|think|thought|wanted|want} ..2 {about|of} [is|was] {money|"
    "profit|numbers|squeezing|himself|herself|themselves|figures|targets|the bonus|looks}",
    "{not one|none|neither} of them ..3 {ever|knows|know|has|have|can|could|does|did|listens|lifts}",
    "{couldn not|could not|can not} care less",
    "{do|does|did|would|will} not {lift a finger|give a damn|give a toss|"
    "say thank you|listen to a word|know one end|know what they|know what he|have a clue|know the first}",
    "{clear|clean|mop|tidy|pick} [up] [the mess] after {them|him|her|everybody|everyone|people|the others}",
    "{rotten|filthy|corrupt|a farce|a pigsty|badly run|run badly|chaos|chaotic|falling apart|sinking} ",
    "{how|the way} {that|the|this} {place|company|farm|firm|shop|office|hospital|school|kitchen|depot} {is|was} run",
    "{blamed|blame|blaming} ..3 {when|for|every|if}",
    "{lazy|rude|useless|idle|arrogant|incompetent|nasty|two faced|"
    "clueless|spiteful} {boss|manager|colleague|colleagues|people|managers|team|lot|owner|staff|supervisor}",
    "{boss|manager|colleagues|people|managers|team|owner|staff|supervisor|chef|director|he|she|they} ..2 {is|are|was|"
    "were} ..2 {lazy|rude|useless|idle|arrogant|incompetent|nasty|two faced|clueless|spiteful|impossible|a bully|"
    "bullies|a liar|liars|mean|crazy|horrible|awful|unbearable|a tyrant|a nightmare|a joke|a dinosaur}",
    "{push|pushes|pushed|dump|dumps|dumped|throw|throws} {everything|all the work|it all|the work|their work} {on|onto|"
    "at|to} [=me]",
    "{wronged|cheated|screwed|shafted|stitched up|stabbed|thrown under} ..2",
    "{shout|shouts|shouting|shouted|scream|screams|yell|yells|swears} {at|on|every|all the|in front|down}",
    "{never|not} [once|even|ever] {said|says|say|got|get|gets} [a|any|one] {thank you|thanks|well done|good word}",
    "{promise|promised|promises} ..8 {never|nothing|still|not|empty}",
    "{nobody|no one} {listens|listened|cares|cared|gives a}",
    "{threw|throw|chuck|chucked|shoved|shove} ..3 {deep end|under the bus}",
    "{anywhere|anything|any place|any job} {is|would be|has got to be|must be} better",
    "{had|got} to get out",
    "{escape|escaping|flee|fleeing|run away} [from] {my|that|the|this|him|her|them|there}",
    even="hypothetical negated others past",
)
"""A complaint or a flight, said outright."""

_WHOM = (
    "{boss|bosses|manager|management|supervisor|leadership|director|owner|chief|ceo|team leader|team lead|company|"
    "companies|employer|employers|organisation|organization|firm|startup|agency|place|places|workplace|coworkers|"
    "coworker|colleague|colleagues|teammate|teammates|people there|people i worked|people i work|team member|team "
    "members|staff|culture|environment|atmosphere|hr|guy|woman|that man|client|clients|they|he|she|everyone|"
    "everybody|everything|job|role|position|work|hours|pay|whole place|team}"
)
_FOUL = (
    "{terrible|horrible|horrid|awful|dreadful|lousy|crappy|shitty|toxic|poisonous|hostile|abusive|incompetent|"
    "useless|clueless|hopeless|lazy|rude|mean|nasty|disrespectful|unprofessional|unethical|shady|dishonest|corrupt|"
    "cheap|cheapskate|stingy|greedy|unfair|biased|negative|dysfunctional|disorganised|disorganized|unorganised|"
    "unorganized|"
    "chaotic|mismanaged|crazy|insane|psycho|nuts|stupid|dumb|idiot|moron|jerk|asshole|bully|liar|snake|impossible|"
    "unbearable|annoying|irritating|miserable|ridiculous|pathetic|brutal|a mess|disaster|a joke|nightmare|hell|"
    "micromanager|control freak|tyrant|narcissist|jealous|out of touch|evil|the devil|satan|the worst|worst|"
    "ungrateful|unreasonable|unhelpful|unsupportive|unappreciative|immature|a pain|the problem|arrogant|selfish|"
    "poor|poorly run|badly run|poorly managed|badly managed|badly organised|run badly|all bad|so bad|very bad|not "
    "good|not professional|backwards|a dump|a circus|a waste of time|all a waste|an embarrassment|a dictator|two "
    "faced|fake|deadbeat|slackers|nobody liked|soul crushing|soul destroying|dead end|going nowhere|doomed}"
)
_BLUNT = phrases(
    f"{_WHOM} ..3 {{is|are|was|were|be|been|gets|got|being|become|seem|felt}} [all|just|always|never|simply|a|an|the|"
    "such a|such an|so|really|absolute|absolutely|completely|total|totally|complete|utterly|extremely|incredibly|too|"
    f"both|pure|very|one|like a|full of|run by|kind of a|bit of a|and|pretty] {_FOUL}",
    f"{_FOUL} [little|old|and {_FOUL}] {{boss|bosses|manager|managers|management|supervisor|company|companies|employer|"
    "place|job|coworker|coworkers|colleague|colleagues|people|person|leadership|environment|culture|atmosphere|team|"
    "teammate|organisation|organization|workplace|pay|hours|conditions|client|work place|place to}",
    "^ bad {management|boss|bosses|manager|managers|company|people|culture|atmosphere|experience}",
    "bad {bosses|management|managers|leadership|atmosphere}",
    f"{_WHOM} ..2 {{micromanage|yell|scream|lie|overwork|underpay|bully|bullied|belittle|undermine|sabotage|mistreat|"
    "disrespect|exploit|harass|backstab|nitpick|nag|suck|sucks|sucked|stink|stinks|blow|insult|cheat|curse|threaten|"
    "humiliate|discriminate|gossip}",
    f"{_WHOM} ..3 {{driving =me|drives =me|drove =me|hate =me|hated =me|hates =me|"
    "has it in for|had it in for|have it in for|on my back|on my case|out to get =me|against =me|jealous of =me|"
    "threatened by =me|blame =me|blamed =me|ignore =me|ignored =me|used =me|pick on|picked on|looked down|take "
    "advantage|"
    "took advantage|made my life|make my life|makes my life|ruin|ruined|play favorites|plays favorites|played "
    "favorites|"
    "play favourites|plays favourites|played favourites|never satisfied|never happy|never wrong|kept changing his mind|"
    "kept changing her mind|kept changing their mind|keeps changing his mind|steal my|stole my|take all the credit|"
    "took all the credit|take the credit|took the credit|took credit|takes credit}",
    f"{_WHOM} ..2 {{do|does|did|would|could|has|have}} not ..2 {{appreciate|respect|value|care|listen|support|"
    "recognise|recognize|trust|communicate|know what|understand anything|have a clue|have any idea|deserve|treat|pay "
    "=me|pay us|give a|work properly|do anything|do his|do her|do their|pull his|pull her|pull their|like =me|work "
    "hard}",
    f"{_WHOM} ..2 {{never|barely|hardly}} ..1 {{appreciate|respect|value|care|listen|support|recognise|recognize|trust|"
    "pay|paid|said|help|like|liked|knew what|do|did|does|pull|thank|treat|keep|kept|give|gave}",
    "{nobody|no one|none of them} ..3 {appreciate|respect|value|care|listen|support|help|like|liked|knew what was|"
    "knew what they|know what they|"
    "treat|got along|was in charge|do any|did any|take|took}",
    "none of ..3 {treated|paid|cared|respected|listened}",
    "{nothing|not anything} ..2 {worked|works|organised|organized|got done|gets done|ever changed|was ever|was good "
    "enough}",
    "{have|had|have got|get|got} {no idea|no clue} what they",
    "everything {was|had to be|is|has to be} ..2 {fault|his way|her way|their way|urgent|chaos}",
    "i {hate|hated|despise|despised|detest|detested|loathe|dislike|disliked|can not stand|could not stand|do not like|"
    "did not like|do not enjoy|can not work with|could not work with|could not deal|can not deal|could not take|can "
    "not "
    "take|can not bear|could not bear|could not handle|could not tolerate|can not tolerate|could not put up|never "
    "liked|"
    "got sick of|got tired of} ..3 {job|work|works|boss|manager|company|supervisor|colleagues|coworkers|people|place|"
    "employer|workplace|office|management|politics|drama|it|them|him|her|working|role|position|environment|culture|"
    "where i|there|commute|hours|bullshit|nonsense|customers}",
    "{sick|tired|fed up|had enough|done|burned out|burnt out|exhausted} {of|with|by|from} ..2 {being treated|being "
    "ignored|being blamed|being shouted|working with|working for|lot of them|"
    "treated|politics|drama|boss|manager|management|people|company|job|bullshit|nonsense|it|them|coworkers|the way|"
    "their|his|her|everything|constant}",
    "{i am|i was|i have been|i feel|i felt|feeling|am} [just|so|really|very|always|constantly|completely|totally|never|"
    "being|not] {unhappy|miserable|underpaid|overworked|undervalued|unappreciated|underappreciated|mistreated|"
    "micromanaged|exploited|disrespected|bullied|harassed|cheated|lied to|taken advantage|taken for granted|passed "
    "over|"
    "treated|appreciated|valued|respected|paid enough|desperate to|bored out of my|stuck|trapped|suffocating|drowning|"
    "dying} ..4 {in|at|there|with|by|out|a|like|to|and|for|unfairly|badly|poorly|mind|$}".replace("|$", ""),
    "i {was|felt} {underpaid|overworked|undervalued|unappreciated|underappreciated|mistreated|disrespected|"
    "exploited} $",
    "{all|always|totally|completely|entirely|mostly} ..1 {team|his|her|their|boss|manager|coworker|colleague|client|"
    "developers|sales|management} ..1 fault",
    "{his|her|their|team|boss|manager|coworker|colleague|management} [is|own|members|manager] fault",
    "{they|he|she|coworker|colleague|team|everyone else|others} ..2 {messed|screwed|"
    "dropped the ball|slacked|did nothing|do nothing|does nothing}",
    "{got|get|took|getting} [all] [the] blamed [for]",
    "i {had|got|have|get} {no|zero} {support|help|respect|thanks|recognition|guidance|appreciation}",
    "management {gave|give|offered} us {no|zero}",
    "without any {thanks|help|support|respect|recognition}",
    "{drama|backstabbing|backstabbers|gossip|favouritism|favoritism|nepotism|office politics|toxic|toxicity|glass "
    "ceiling|sweatshop|peanuts|like slaves|like garbage|like a slave|like crap|like trash|like dirt|like children}",
    "{too much|all the|so much|full of|constant} {politics|negativity|gossip|drama|bureaucracy|bullshit|turnover}",
    "{company|they|he|she|boss|manager} lied",
    "{fired|let} {=me|go} ..2 for no reason",
    "{it|that|this|fired =me} [is|was] {so|totally|completely|really|very|just} unfair",
    "{is not|are not|was not} {a|an} [complete|total|utter|"
    "absolute] {idiot|moron|jerk|tyrant|micromanager|psycho|control freak|dictator}",
    "{piling|pile|piled|dumping|dump|dumped} [more|all|their|everything|extra] [work|on] {on|onto|work} ..1",
    "{everyone|everybody|they|whole team} {was|were|is|are} {against|out to get} =me",
    "so stressful i",
    "i {hate|dislike|despise|detest|can not stand} my {current|present|last|old|former|previous} *",
    "{horrible|terrible|bad|awful|difficult|lazy|idiot|crazy|annoying} {ex|former|previous|last|old} {boss|manager|"
    "employer|company|job}",
    "i {almost|nearly} quit",
    "surrounded by {idiots|fools|morons|lazy|incompetent|clowns|liars}",
    "{her|his|their} problem {is|was}",
    "{her|his|their} enemy",
    "get =me {into|in} trouble",
    "desperate to {leave|get out|get away|escape|quit}",
    "people {are|were} {awful|terrible|horrible|mean|rude|lazy|fake|nasty|stupid}",
    "{colleagues|coworkers|managers|bosses} ..2 {so slow|useless|as useless|too slow|so stupid}",
    "could not {take|stand|bear} {it|them|him|her} {any more|anymore|any longer}",
    "{satan|devil|dinosaur|dragon|witch|monster} {in|from|of} {her|him|hell|a boss|a manager}",
    "{run|led|managed|organised} by {idiots|fools|clowns|morons|amateurs|people who}",
    "wait to {get out|leave|get away|quit}",
    "{did not|do not} {treat|pay} ..2 {right|well|properly|fairly|enough|us|=me|people}",
    "{bad|terrible} at {managing|communicating|his job|her job|their job}",
    even="negated others past",
)
_MILD = phrases(
    "{not|never} {that|so|too|a|an|too|all|really|such} {bad|terrible|toxic|awful|hard}",
    "{i am|i was|am i} [not|"
    "never|so|very|really|too|a|an|being|sometimes|a bit] {lazy|rude|mean|stupid|impossible|arrogant|selfish|annoying|"
    "negative|the problem|unprofessional|disorganised|disorganized|unreasonable|impatient|jealous|poor|terrible|awful}",
    "{hate|stand|dislike|against|stop|prevent} {leaving|when|waste|to leave|seeing|bullying|unfair}",
    "my own",
    "{my|own} fault",
    "{culture|environment|workplace} of",
    "not because",
    "never heard",
    "nobody likes",
    "{if|when} {a|an|someone|somebody|your}",
    "poor {country|people|family|families|area|neighbourhood}",
    "{they|he|she} did not {know|like} {how|when|where|the}",
    even="all",
)
_MENDED = phrases(
    "{i|we} [then|first|just|also|quickly|finally|both|always|never|had to|tried to|decided to|managed to|made sure to|"
    "was able to|were able to] {listened|listen|talked|talk|spoke|speak|met|meet|asked|ask|apologised|apologized|"
    "apologise|suggested|suggest|set|agreed|agree|helped|help|offered|offer|explained|explain|scheduled|schedule|drew|"
    "wrote|found|organised|organized|invited|understood|understand|learned|learnt|learn|sat|approached|approach|called|"
    "rang|showed|show|proposed|propose|started|stayed calm|remained|kept calm|made sure|created|split|combined|changed|"
    "adjusted|adjust|fixed|delivered|resolved|resolve|worked|built|shared|trained|taught|gave her|gave him|gave them|"
    "brought|took time|took the time|planned|divided|reached|came up|put|turned|replaced|improved|discussed|discuss|"
    "focused|focus|acknowledged|negotiated|arranged|prepared|realised|realized|prioritised|prioritized|documented}",
    "{taught|showed|helped} =me",
    "{in the end|as a result|eventually|since then|afterwards|after that} {we|i|he|she|it|they|the}",
    even="all",
)
BLUNT_WORDS = 45
"""Words up to which an answer that complains outright has room for nothing else. Heuristic."""
_STORIES = ("behavioural", "situational")

_blunt = unless_led(unless(_BLUNT, _MILD, within="clause"), REPORTING, clauses=0)


def blunt(context: AnswerContext) -> list[Hit]:
    """Blunt complaints that the whole answer is made of: nothing is wanted here, nothing was done about it.

    On any question: a short answer that only runs an employer or people down is contempt, whatever was asked. Longer
    ones count on stories where two complaints stand and nothing that was done to mend it is told.
    """
    story = context.question.kind in _STORIES
    if context.said > BLUNT_WORDS and not story:
        return []
    found = list(_blunt(context))
    if not found or (context.said > BLUNT_WORDS and len(found) < MANY):
        return []
    if story:
        return [] if _MENDED(context) else found
    dark = {n for h in found for n in range(context.prose.clause_of[h.first], context.prose.clause_of[h.last - 1] + 1)}
    return [] if toward(context, 0, dark) or _MENDED(context) else found


MANY = 3
"""Complaints of a long story from which it is told for their sake. Heuristic."""
