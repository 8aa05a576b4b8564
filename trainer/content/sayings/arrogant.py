"""Above others without proof, in families: their chair, the best, the others, no flaw, needing nobody."""

from trainer.content.aims import claims, wide

_SAID = claims(
    "smartest {guy|person|man|woman|one|girl} in {the|this|any|every} room",
    "{kick|kicked|kicks} ass",
    "crap from {anyone|anybody}",
    "{have|take|want|be in|sit in|sitting in|after|be sitting in|sat in|get|doing|do} {your} {job|chair|seat|"
    "place|position|shoes|role|desk}", "in your {chair|seat|place|position|shoes|desk}",
    "^ [probably|hopefully|maybe] your {job|chair|seat|place|position}",
    "^ in your {chair|seat|place|position|shoes}",
    "{better|quicker|faster|smarter|cleverer|brighter|sharper|more talented|more intelligent|more qualified|"
    "superior} {than|to} {anyone|anybody|everyone|everybody|any other|the other|the others|others|most|most people|"
    "all|you|them|all of them|your}",
    "{anyone|anybody|nobody|no one|any other|another candidate} ..3 {better|as good|like =me|of my "
    "calibre|of my caliber|more qualified|my level|with my|match|compare|as talented|half as good}",
    "{find|get|meet|see|have} ..3 {someone better|anyone better|anybody better|better than =me|of my calibre|of my "
    "caliber|like =me|as good as}",
    "people like =me",
    "i am {the|simply the|the very} [absolute] {best|greatest|perfect|ideal} [candidate|one|choice|at what|in|there|"
    "you|person|at everything|around|developer|salesman|of the]",
    "{i am|pretty much|basically|simply|almost} perfect",
    "{i have|have|got|have got|do not have|without} {no|any} {weakness|weaknesses|rival|rivals|equal|equals|"
    "competition|flaw|flaws|faults}",
    "{not|never} {make|made|fail|been wrong|wrong|lose|lost} [a|any] {mistake|mistakes|anything}",
    "i {never|do not} {fail|make mistakes|lose}",
    "i am {a genius|number one|brilliant|exceptional|too good|overqualified|a cut above|a star|a natural|gifted|"
    "unbeatable|outstanding|the real deal|god is gift|a rockstar|a legend|a winner}",
    "{people|others|everyone|everybody|everyone else|they|colleagues|most people|candidates|the rest|most of them} "
    "..3 {is|are} ..2 {slow|slower|stupid|idiots|beneath|below|jealous|mediocre|average|amateurs|sheep|not on my "
    "level|clueless|behind|inferior}",
    "{most|other} {people|candidates|nurses|developers|teachers|others} ..5 {not got a clue|not a clue|no clue|no "
    "idea|have not got|do not understand}",
    "{jealous|envious} of {=me|my}",
    "you {need|would need} =me",
    "{lucky|privileged|fortunate} to {have|get} =me",
    "{stupid|mad|crazy|fool|foolish|silly|mistake|idiot} {not to|to not|if you did not|if you do not} {hire|take|"
    "pick|choose} =me",
    "{cancel|stop|end} ..3 {interviews|search|looking|other}",
    "i {could|would|can} {run|do|manage|fix} this {place|company|job|department} {better|in my sleep|with my eyes|"
    "tomorrow|alone|myself|with one|blindfold}",
    "in my sleep",
    "{know|knows} {everything|all there is} ..3 {job|already|about|field|trade|to know}",
    "{do|would} not need ..2 {training|teach|teaching|help|induction|anyone|anybody} $",
    "{nothing|not much} ..3 {teach|show} =me",
    "one of the few ..4 {does|who|that|can|really}",
    "above {everyone|the rest|all of|them all|the others|all others}",
    "{too good|overqualified|too qualified|too clever} for {this|you|my|that|the|them}",
    "out of {your|their} league",
    "{run rings around|ten times better|streets ahead|head and shoulders|second to none|none better}",
    even="hypothetical negated others",
)
said = wide(_SAID)
"""Set above others, or on somebody's chair."""

plain = claims(
    "{nobody|no one|none|not one|few} ..5 {on|at|near|of} my {level|league|standard|class|calibre|pace|wavelength}",
    "{most|other|half the|all the|the other} {nurses|developers|teachers|managers|people|candidates|drivers|chefs|"
    "engineers|salespeople|colleagues|accountants|designers|buyers|interviewers|applicants|bosses|cooks|lawyers|"
    "doctors|coders} ..4 {sheep|robots|amateurs|idiots|average|mediocre|lazy|slow|keep up|a clue|got a clue|useless|"
    "ordinary|copy|asleep|fools|dull}",
    "{surrounded|held back} by {fools|idiots|mediocrity|amateurs|slow|average|people who}",
    "born {for|to} {greatness|lead|rule|win|this|be great|shine}",
    "{naming|name} {rooms|buildings|a room|a building|a wing|things} after =me",
    "{people|everyone|they|others|rooms|the room} {naturally|simply|automatically|instinctively|always} {look|looks|"
    "turn|turns|come|comes|follow|start looking} [to|up to|looking to] [=me]",
    "{natural|obvious|rightful|only logical|clear} {replacement|successor|choice|winner|number one|heir}",
    "{bite|biting} my hand off",
    "you need =me {more|far|much|a lot}",
    "{sell|selling|pitch} yourselves",
    "{keep up|compete|catch up|argue} with =me",
    "over {your|their} {head|heads}",
    "{interview|interviewing|judge|assess|teach|manage} =me ..3 {qualified|know less|less|should be}",
    "{slow tuesday|walk in the park|child is play|piece of cake|kid is stuff|a doddle} {for =me|for somebody|to =me}",
    "what {you|they} call ..4 {challenge|hard|difficult|advanced|busy|stress} ..4 i",
    "why would you {hire|pick|take|want|choose|look at|interview} {anybody|anyone|somebody|someone} else",
    "the ten x",
    "i am {in a|on a|from a} {class|league|level|planet|different} ..2 {own|level|class|league|planet}",
    "{nothing|little|not much} {you|they|anyone|this job|this place} {can|could} {teach|show|tell} =me",
    "{too|so} {smart|clever|good|bright|advanced|talented|qualified} for {them|people|the others|most|that|this|my}",
    "{dead wood|deadwood}",
    "{they|he|she|the deputy|nobody there|the team|your team|your people} ..2 {has "
    "not|have not|do not have|does not have|lack|lacks} [got] {it|the brain|the brains|what it takes|the talent}",
    "{i|me} {=make|=made|=am} {the|those|them|other|most} ..3 {look|looks} {slow|stupid|bad|silly|average}",
    "{honestly|frankly|to be fair} ..4 {a bit sad|pathetic|embarrassing|laughable|a joke}",
    "{your|the} {competition|competitors|other candidates} ..4 {chance|waste|close|joke|bother}",
    "{cut above|better than the rest|superior to|best there is|best you|one in a million|complete package|unicorn}",
    "{i am|you get|you would get|i bring} [you] the whole package",
    "{lucky|privileged|honoured|fortunate} {day|to get =me|to have =me|that i}",
    "{never|not once} ..2 {met|seen|worked with} {anyone|anybody|a person|somebody|someone} ..3 {as good|better|like "
    "=me|as quick|as talented|my level}",
    even="hypothetical negated others",
)
"""Above others, said outright."""
