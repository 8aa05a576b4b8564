"""Blunt complaints a short answer is made of: they are awful, what they do and never do, whose fault it was."""

from trainer.content.around import REPORTING, toward, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless

_WHOM = (
    "{boss|bosses|manager|management|supervisor|leadership|director|owner|chief|ceo|team leader|team lead|company|"
    "companies|employer|employers|organisation|organization|firm|startup|agency|place|places|workplace|coworkers|"
    "coworker|co worker|co workers|teacher|professor|colleague|colleagues|teammate|teammates|people there|people i "
    "worked|people i work|team member|team "
    "members|staff|culture|environment|atmosphere|hr|guy|woman|that man|client|clients|they|he|she|everyone|"
    "everybody|everything|job|role|position|work|hours|pay|whole place|team}"
)
_FOUL = (
    "{terrible|horrible|horrid|awful|dreadful|lousy|crappy|shitty|toxic|poisonous|hostile|abusive|incompetent|"
    "useless|clueless|hopeless|lazy|rude|=mean|weird|creepy|nasty|disrespectful|unprofessional|unethical|shady|"
    "dishonest|corrupt|"
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
    "{nothing like|not like|unlike|the opposite of|not another} my {last|old|current|previous|former|present} "
    "{company|boss|job|manager|employer|place|team|workplace}",
    "{too much|too many} {work|pressure|stress|hours|rules|meetings|overtime|responsibility} ..5 {current|present|"
    "last|old|previous|my} {role|job|position|company|work|place}",
    "{do|did|does|can|could|never} not ..1 {get along|get on|see eye to eye|gel|click} with ..3 {boss|manager|"
    "supervisor|coworker|coworkers|colleague|colleagues|team|management|people|director|owner|him|her|them|teacher|"
    "professor}",
    "{not the sharpest|not the brightest|few sandwiches|one brain cell|pond scum|scumbag|scum|loser|losers|dumbass|"
    "bozos}",
    "{constantly|always|forever} {criticizing|criticising|complaining|belittling|yelling|shouting|micromanaging|"
    "nagging|blaming}",
    "{they|boss|manager|company|he|she|management} {made|make|makes|forced|forces|expected|expects|wanted} {=me|us|"
    "everyone|people} ..6 {without|unpaid|for free|for nothing|no overtime|every weekend|all weekend|all hours|day "
    "and night|impossible}",
    "{without|not|never} {paying|pay|paid} {=me|us|for it|people|overtime|properly|on time}",
    "{putting|puts|put|shooting|tearing} {=me|us|people|everyone} down",
    "{there was|there is|had|with|was|is} {no|zero|absolutely no} {communication|leadership|organisation|"
    "organization|respect|structure|teamwork|support|direction|appreciation|recognition|trust|work life|morale|"
    "future|integrity|professionalism|loyalty|training} ..3 {whatsoever|at all|and|or|there|from|nobody|nothing|in "
    "that|anymore}",
    "{soul|life} {sucking|crushing|destroying|draining}",
    "{he|she|woman|man|guy|coworker|colleague|teammate|person} ..3 {always|constantly|never} ..1 {late|lazy|"
    "complaining|gossiping|rude|on the phone|wrong|negative|absent|did his|did her|pulled}",
    "{clean|cleaning|clear|clearing|pick|picking} up ..1 {their|his|her|after|mess|everyone}",
    "i {snapped|lost it|blew up|told him off|told her off|yelled|reported him|reported her|cursed|walked out|stormed}",
    "{got|had|get} {him|her|them} fired",
    "{far|as far} away from {my|that|the|him|her|them} ..1 {boss|manager|job|company|place|people|possible}",
    "{doing|did|do} {her|his|their} {job|work} for {him|her|them}",
    "{gave|give|given|handed} ..2 {promotion|my job|job|raise} to {someone|somebody|a|his|her|their|the} ..4",
    "{they|he|she} {got rid|pushed|forced|kicked|threw} ..1 =me ..2 {out|for no reason|under}",
    "{everyone|everybody|they|people} {there|in that place|at that place} ..2 {fake|two faced|miserable|hates|hated|"
    "lazy|rude|awful|against}",
    "{=crook|=crooks|con man|creep|sociopath|slave driver|hothead|sweatshop|joke of}",
    "stuck {with|working for|under} ..1 {bad|terrible|awful|incompetent|lazy|horrible} *",
    "{broke|break|breaking|kept breaking|never kept|did not keep} ..1 {promise|promises|word|contract}",
    "screwed {=me|us|everyone} [over]",
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
    "{hate|stand|dislike|bear} it {when|if|that}",
    "{do|did} not {stand|hate}", "{nobody|no one} else {wanted|wants|would|does|did|could}", "no drama", "stand "
    "watching",
    "get along well",
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
mended = phrases(
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
"""What was done about it."""
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
        return [] if mended(context) else found
    dark = {n for h in found for n in range(context.prose.clause_of[h.first], context.prose.clause_of[h.last - 1] + 1)}
    return [] if toward(context, 0, dark) or mended(context) else found


MANY = 3
"""Complaints of a long story from which it is told for their sake. Heuristic."""
