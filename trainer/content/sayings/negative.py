"""A complaint about people or an employer, in families: they are awful, what they do or never do, getting out."""

from trainer.content.aims import claims, wide
from trainer.content.find import phrases

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
    "{favouritism|favoritism|partiality|nepotism|office politics|backstabbing|gossip|gossiping|two faced}",
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

_MY_WORK = ("{job|company|boss|place|manager|work|firm|chief|colleague|office|people|team|it|there|that|this|him|her|"
            "them|where i am|being treated|everything|employer|management|customers|the way}")
flight = phrases(
    "{get|getting|go|run|break|move|be|am|want|just want|need|have|had} [just|only] {out|away|far away} {of|from} "
    "[all] {there|here|them|him|her|my {current|present|old|boss|manager|company|job|team|chief|work}|that place|"
    "this place|where i am|the people|these people|those people|that man}",
    "{want|need|have|just want|wanted} [to get|to be|to go|to run|to come] out $", "i {want|need} out",
    "escape [from] {there|it|my|that|this|him|her|them|the {place|company|boss|office|people}}",
    "{hate|hated|can not stand|could not stand|can not bear|can not take|sick of|sick and tired of|fed up with|"
    "fed up of|had enough of|had it with|tired of|can not wait to leave|through with|done with|desperate to leave|"
    "enough from} [all] [of] [my|the|this|that|these|those|our|working for|working with|working in|dealing with] "
    f"[current|present|old|whole] {_MY_WORK}",
    "{anything|anywhere|everything|any place|any job|any other} ..6 {better|nicer} than",
    "{anything|anywhere} but {there|here|this|that|where|my}",
    "{goal|aim|aspiration|motivation|motivate|priority} ..5 {not to be there|get out|getting out|getting away|get "
    "away|leave there|never see|not see|out of there|not getting|to leave|escape}",
    "{do not|never} {see|want to see|have to see} ..2 {these|those|their|his|her} face",
    "^ not getting {robbed|shouted|cheated|bullied|lied}", "{could|can} not take {another|it|any more|one more}",
    "out of there", "not surrounded by", "see the back of",
    "do anything {to|not to|so that} ..3 {leave|escape|not have|go back}", "{going|go} back {into|to} that *",
    "look* after themselves", "{nothing|never anything} works {there|in that}", "going down the drain",
    "put* {people|us|=me|everyone} down", "scared of {him|her|them|the boss}",
    "{do not|could not|can not} {trust|work with|talk to} ..1 {them|him|her|anyone there|anybody there|my boss|my "
    "manager}", "prov* ..3 {boss|manager|colleague|company|people|them|him|her|everyone} wrong", "had it with *",
    "i have had {it|enough} $", "get [far] away from *",
    "{just|only} want {to|a} {leave|out|escape|quit|change|go|way out}",
    "{sick|tired|fed up} [and tired] of it [all|there] $", "anything {would|will|has to|must} be better",
    "{can not|could not} wait to {leave|get out|quit|go}",
    "{do not|does not} like my {current|present} {company|job|boss|place|employer}",
    "{out of|away from} {there|here|them} ..12 {goal|happy|enough}",
    "not being like {my|those|the} {colleague|boss|people|others}",
    "a place that does not {lie|cheat|treat|shout|exploit|play}", "i want only go out", "go out from there",
    even="negated others past",
)
"""Away-only: what is fled, not what is sought."""
work_itself = phrases(
    "{hate|can not stand|tired of|sick of|fed up with} ..2 {waste*|wasted|leaving|unfinished|only|fixing|seeing|"
    "watching|when|a fault|mess|guessing|half}", "{do not|did not|never} {hate|want to leave}",
    "{people|clients|users|families|customers|patients} {get|out of|escape|away|want|need}",
    "get out of {bed|debt|the house|hospital|my comfort|the comfort}", "{get|go} out {to|with|and|into|on}",
    even="all",
)
"""What one can't stand in the work, and people helped out of something."""
