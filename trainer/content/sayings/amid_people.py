"""People told amid an ordinary answer: contempt for those one works with, oneself above them, oneself below them."""

from __future__ import annotations

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases

_CHIEF = (
    "{boss|manager|chef|chief|owner|director|supervisor|foreman|head|lady|woman|man|guy|leadership|management|board|"
    "company|firm|place|he|she|they|colleagues|coworkers|the others|people|team|everyone|everybody|nobody|staff|the "
    "office|hr|headmaster|headteacher|doctor|dentist|customers|clients|guests}"
)
_BAD = (
    "{miser|cheapskate|skinflint|tightwad|stingy|slave driver|dictator|snake|snakes|viper|vipers|wolves|dinosaur|"
    "monster|choleric|hypocrite|hypocrites|liar|liars|crook|crooks|clown|clowns|shark|sharks|bully|bullies|witch|"
    "tyrant|"
    "narcissist|psychopath|weasel|creep|moron|morons|idiot|idiots|fool|fools|amateur|amateurs|parasite|parasites|sheep|"
    "robots|zombies|hyenas|vultures|backstabbers|gossips|slob|slobs|drunk|drunkard|lunatic|maniac|nutcase|coward|"
    "cowards|"
    "pig|pigs|rat|rats|disgrace|disaster|joke|madhouse|zoo|circus|kindergarten|henhouse|pigsty|dump|prison|jail|"
    "graveyard|"
    "sweatshop|hellhole|snake pit|shark tank|shambles|farce|swamp|sinking ship|nightmare|useless|worthless|clueless|"
    "hopeless|incompetent|spineless|heartless|ruthless|two faced|petty|vindictive|spiteful|bitter|poisonous|toxic|"
    "rotten|"
    "pathetic|ridiculous|ghastly|dreadful|insufferable|unbearable|obnoxious|nasty|thick|dim|bone idle|lazy|stupid|mean|"
    "false|corrupt|crazy|insane|mad|off his head|off her head|half asleep|never sober}"
)
contempt = phrases(
    f"{_CHIEF} ..6 {{is|are|was|were}} [all|just|such|a|an|the|real|total|complete|absolute|utter|old|so|like] [a|an|"
    f"the|"
    f"of|old|real|total] {_BAD}",
    "{personality|charm|warmth|brain|manners|empathy|sense of humour|patience|leadership} of a *", "sell {his|her|"
    "their} "
    "own {mother|grandmother|granny|kids|children}", "could not {organise|organize|run|manage|lead|plan} {a|an|his|her|"
    "their} {birthday|party|piss|bath|kiosk|children|lemonade|picnic|egg|raffle|jumble|dog|sock|bun|tap|shoe}",
    "{writes|write|talks|talk|says|say|whisper|whispers|stab|stabs|goes|go} ..4 behind {your|my|our|everyone} back",
    "{treat|treats|treated|treating} {the|us|=me|people|everyone|everybody|staff|you|them} ..3 like {air|furniture|"
    "dirt|dogs|slaves|children|"
    "machines|numbers|rubbish|cattle|kids|idiots|nothing|servants|thieves|robots|animals}", "never ..3 a {kind|good|"
    "nice|"
    "decent|friendly|single|civil} word", "{him|her|them|it|that|customers|people|everything} up to here", "up to here "
    "with", "to the back teeth", "{can not|could not} {look at|see|hear|stand|bear|listen to|stomach} ..3 {face|faces|"
    "voice|voices|them|him|her|those people|that man|that woman|that place|that lot} ..2", "you would not believe what "
    "{goes|happens|they}", "{nothing but|all|just|only|full of} {lies|empty promises|hot air|backstabbing|gossip|"
    "intrigue|intrigues}", "{looks|look|looking|plays|stares|sits|sitting} ..3 {phone|his office|her office|smoking} "
    "..4 "
    "we {do|did|have|run|work}", "{wait|waits|waiting} {till|until|for} you ..2 {mistake|slip|fall|fail|wrong}",
    "have not {seen|touched|held|set foot|met} ..6 in # year", "has not {seen|touched|held|set foot|met} ..6 in # year",
    "{texts|messages|calls|rings} {you|=me|us|people} ..2 {at midnight|on your day off|on my day off|on sundays|in the "
    "bath|at night|in the holidays|at all hours}", f"{_CHIEF} ..2 {{shout|shouts|shouted|scream|screams|yell|yells}} "
    "{because|at|if|when|all}", "{nobody|no one|they|people} {talk|talks|speak|speaks|spoke|do not talk|do not "
    "speak} to "
    "{each other|anyone|anybody|one another}", "everyone against everyone", "half ..4 {off sick|are leaving|have "
    "left|on "
    "the sick|has left|looking for jobs|is leaving}", "{as thick as|thick as} ..3", "{not the brightest|two planks|one "
    "brain cell|short planks|not quite all there|not all there}", "{get|gets|got|getting} on my {nerves|wick|last "
    "nerve}",
    "{drive|drives|drove|driving} =me {mad|crazy|insane|up the wall|nuts|round the bend|to despair}", "{always|forever|"
    "constantly} {wanting|moaning|complaining|whining|whinging|sulking|scheming|lying|drunk}", "that kind of {customer|"
    "customers|people|boss|person}", "i am going to {throw|scream|hit|strangle|explode|kill}", "{sack of|bag of} "
    "{hammers|"
    "rats|ferrets|snakes}", "{would|could} not trust ..1 {him|her|them|any of them} ..2", "{laughed|laughs} at {=me|"
    "us} "
    "..2", "{only cares|only care|only cared|only interested} ..2 {himself|herself|themselves|his|her|their|money|"
    "profit|"
    "the money|porsche|car|golf|bonus}", "{run|led|managed|ruled} by {idiots|fools|clowns|his wife|her husband|"
    "accountants|people who|amateurs|a madman|fear}", "{rules|ruled|rule|runs|works} {by|through|on} fear", "picks on "
    "{=me|people|everyone|the}", "{had it in|has it in|have it in} for =me", "could {write|fill} a book",
    "{does|do|did} not {know|remember} ..2 {my|our|your|people} name", "{worst|most useless|most horrible|rudest|"
    "laziest|"
    "meanest} {people|person|boss|manager|company|place|team|man|woman|lot|bunch} ..3", "{wipe|wipes|clean|cleans} "
    "..3 feet "
    "on {=me|us|you|people}", "{old boys|boys club|who you know|arse lick|brown nose|yes men|crawlers|creeps|"
    "favourites|"
    "golden boy|teacher s pet}", "glad to see the back", "good riddance", "{sick|tired|fed up} {of|with} {the|that|my|"
    "those|these|this|his|her|their|all} ..2 {boss|manager|people|colleagues|lot|place|company|job|way|attitude|moods|"
    "lies|shouting|nonsense|games}",
    even="past others negated",
)
"""Words for an employer or for people which only run them down."""
excused = phrases(
    "{help|support|protect|coach|teach|calm|serve|care for|look after|understand} ..6 {them|him|her|people|customer|"
    "customers|patient|patients|guests}", "{i am|i was|am i|i would be} {a|an|the|so|too|such|really|not|never|always|"
    "sometimes|very|half} ..3", "{film|book|play|novel|series|game|software|printer|code|weather|traffic|machine|data|"
    "spreadsheet} ..4 {is|was|are|were}", "{it|that|this|which} {drives|drove|drive} =me {mad|crazy|nuts|up the wall}",
    "{if|when} {a|an|the|your|someone|somebody|you|people}", "mad {about|on|for|keen}", "crazy {about|hours|day|week|"
    "busy}", "mean {to|that|i|it|you|when|by}", "not {a|an|the|so|that|my|all}", "{can|could|would} {not|never} {mean}",
    "he said", "she said", "they said", "was told", "says i am", "said i was", "called =me",
    even="all",
)
"""Look-alikes: people helped, oneself, a thing, somebody's words."""

above = phrases(
    "{is|are|was} not {anyone|anybody|a soul|many people|many|another|a single person|one person|a better} ..8 {can|"
    "could|"
    "better|like =me|does|do|who|matches}", "{nobody|no one|not a soul|no other|hardly anyone} ..6 {does what i|do "
    "what i|"
    "like i|as i do|better than =me|better than i|as well as =me|as good as =me|as fast as =me|match =me|touch =me|"
    "like =me}",
    "{not|never|hardly} {on my level|in my league|in the same league|up to my|able to keep up|keep up with =me|"
    "follow =me}",
    "{beneath|below} =me", "{could not|can not} keep up [with =me]", "{do|did|would} not need {training|any training|"
    "to be "
    "trained|a course|an introduction|to learn|supervising|anyone to|teaching|telling|help from|a boss|an induction}",
    "i would be the one {giving|teaching|training|telling|showing|explaining}", "{will|would|can|could|do} not find "
    "{another|anyone|anybody|someone|somebody|a person|one|a better|better} ..4", "you can stop {looking|searching|"
    "interviewing|the search|right}", "{nephew|child|kid|daughter|son|granny|grandmother|dog|year old|trainee|monkey|"
    "cat|"
    "niece} could {do|have done|draw|run|manage|make|write|design} ..3 {better|that|it|this}", "{most|half} [of] [the] "
    "{people|others|them|colleagues|applicants|managers|guys|folk|lawyers|nurses|teachers|developers} ..7 {clue|no "
    "idea|"
    "brain|half of what|average|mediocre|rubbish|asleep|useless|hopeless|do not understand|can not even|never get}",
    "i am the {exception|one who can|only one who|only person who|brains|genius|star|talent|real thing|best thing}",
    "{learn|learned|learnt} {something|a thing or two|a lot|a thing|plenty} from =me", "never {had to be|been} "
    "{corrected|wrong|criticised|criticized|beaten|told off|caught out|rejected|turned down}", "{get|got|do|did} it "
    "right "
    "{the first time|first time|every time|each time}", "{do|did|would} not make {mistakes|a mistake|errors|any "
    "mistakes}",
    "never {wrong|make mistakes|made a mistake|failed at|lost an argument|met anyone|met my match|had an equal}",
    "{would be|will be|be|you are|should be} lucky to {have|get|find|hire} =me", "your {loss|lucky day}", "{do|"
    "doing} you a "
    "favour", "you {need|would need} =me more", "{better|faster|quicker} with {one hand|my eyes|my left|half}",
    "{with one hand|one hand tied|blindfolded|standing on my head|in my sleep|with my eyes closed|with my eyes shut} "
    "..5 "
    "{better|than|do this|do it|do that|your job|this job}", "{could|can|would} do {this|it|that|your|his|her|the} ..3 "
    "{with one hand|one hand tied|blindfolded|standing on my head}",
    "{they|people|those|diploma|degree|graduates|others|experts|managers|academics} ..4 know {nothing|bugger all|zero|"
    "less than =me|half}", "{do|can|could|did} not take {them|him|her|those|these people|people} ..3 seriously",
    "everything i touch", "{turn|turns|turned} to gold", "without =me ..6 {collapse|collapsed|fall apart|fell apart|"
    "lost|"
    "nothing|managed|stand still|go under|sink|survive}", "{have|would} ..2 {managed|survived|done it|coped|won|got "
    "anywhere} without =me", "the only one {who|that|there who} {had|understood|understands|knew|knows|could|can|saw|"
    "got} "
    "..3 {it|brief|anything|brain|clue|idea|was|what|how|point}", "{had to|have to} admit ..4 {right|was right|i|"
    "better}",
    "{begged|begging|beg} =me to {stay|come|return}", "what is wrong with your", "{too|far too} {clever|smart|good|"
    "quick|"
    "fast|intelligent|advanced} for {them|him|her|that|this|my|the|most|everyone}", "i {intimidate|scare|outshine|"
    "overshadow|outclass} {people|them|others|everyone|my}", "{used to|happy with|content with} being {average|"
    "mediocre|"
    "second}", "{average|mediocre|ordinary} {people|colleagues|minds|candidates|applicants} ..4", "{a|one of those} "
    "{class|cut|head} {above|apart}", "{born|natural|god given} {leader|genius|talent|winner|salesman} ..3 {others|"
    "people|"
    "not|can not}", "{smarter|cleverer|brighter|better|faster} than {everyone|everybody|anyone|anybody|all of|the rest|"
    "the others|any of|my boss|my manager|them|you|your}", "{nobody|no one} you {see|meet|interview|will see} ..4",
    "could teach {you|them|your|him|her|the} ..4 {thing|things|lesson|how|something}", "{whoever|who} {is|sits|has} "
    "..5 i "
    "{could|would|can|will} do {it|that|this} better", "as if {you|they} had a choice", "what took you so long",
    even="past others negated",
)
"""Oneself above the others, in the words people have for it."""
learning = phrases(
    "{learn|learned|learnt|learning|get|become|grow|asked|mentor|coach|help|helped} ..6 {better|from them|from others|"
    "from people}", "{want|like|love|hope|working|try|trying} ..4 {better|smarter}", "{people|colleagues|someone} {who "
    "are|smarter|better|brighter|cleverer} than =me", "{she|he|they|customer|boss|manager|people|teacher} {say|says|"
    "said|"
    "told|tell|think|thinks} ..8", "never wrong to", "my {daughter|son|granny|grandmother} could {use|read|understand}",
    even="all",
)
"""Look-alikes: wanting to get better, better people, somebody's words."""

low = phrases(
    "{must|it must|can only} have been {nobody|no one|luck|because|short of|desperate}", "{because|as|since} [there] "
    "[was|"
    "were] {nobody|no one|none} else [{there|wanted|around|free|available}]", "not [really|exactly] [a|an|much of a] "
    "{leader|computer|numbers|natural|real|proper|technical|creative|trained|qualified|expert} ..4 or anything",
    "{would|could} not say i am [very|really|that|particularly] {good|great|strong|talented|clever|skilled|brave}",
    "{sort of|kind of|just about|only just} {all right|alright|okay|ok|managing|getting by|coping}", "i {muddle|bumble|"
    "stumble} {through|along}", "{not|never} {much|a lot|a great deal|that much|so much} to {tell|say} [about {=me|it|"
    "that|myself}]", "{nothing|not|not anything} {exciting|special|spectacular|impressive|glamorous|to write home|to "
    "shout|"
    "worth mentioning|clever|fancy|grand} ..2", "{would|might|could} have {got there|happened|worked|done it|managed "
    "it} "
    "{herself|himself|themselves|anyway|without =me|by itself}", "{anyone|anybody|any fool|a child|a trained monkey|"
    "most "
    "people} {could|can|would|would have|could have|does} ..3 {do|done|it|that|learn}", "{mainly|mostly|more|just|pure|"
    "probably|only|sheer|dumb} luck", "{do|did} not [really] know if {that|it|this|i} {counts|is any|is what|helps|"
    "makes|"
    "is enough|is even|am the|am any|deserve|is good}", "not {what you were|what you are|what you want|the answer you} "
    "{looking|expecting|hoping|after|wanted|to}", "never {have dared|dared|dare|thought i would get}", "{sister|"
    "brother|"
    "friend|husband|wife|colleague|cousin|partner} is the {clever|smart|talented|brave|ambitious|good|successful} one",
    "{there are|you have had|you have got|you will have|you have seen|must be} ..4 {better people|people with proper|"
    "people "
    "with real|stronger|people who are better|far better|much better|cleverer|brighter}", "{not|not to} be in the way",
    "i am {useless|hopeless|rubbish|terrible|awful|no good|a bit thick|not clever|not the sharpest|not very bright|a "
    "nobody|nobody special} [at|with|in]", "forget it", "{silly|stupid|boring|daft|bad|poor|rubbish|pathetic|lame|dull|"
    "weak} {example|answer|story|reason|thing to say|idea|question|achievement}", "it {is|was} not {a big thing|a big "
    "deal|anything big|much|a real|a proper|really a|even a|that impressive|that hard} ..3", "{just|only} copied it",
    "i just happened to", "just {the|a} {cleaner|cashier|temp|assistant|secretary|mum|mother|housewife|driver|helper|"
    "receptionist|waiter|waitress|carer|porter|nobody|beginner|small fish}", "i do not {deserve|think i deserve}",
    "sorry {i|that|if|for} ..3 {not|rambling|bad|boring|terrible|mess|nervous|explaining|silly}", "who am i {to|"
    "kidding}",
    "{proper|real} {experience|qualification|job|work|office experience|training|skills} ..2 {i|=me|not}",
    "{do|did} the easy {bits|bit|part|stuff|things}", "i only {did|helped|held|carried|watched|made the|answered|"
    "copied}",
    even="past others negated hypothetical",
)
"""What one did or is, made small."""
light = phrases(
    "{only|just} {a|an|the|some|one|at a|for a|because|answer|do|did|help|little}", "{mostly|mainly} just", "little "
    "{shop|"
    "thing|course|job|project|office|company|role|table|spreadsheet}", "{sorry|i guess|i suppose|somehow|hopefully "
    "not}",
    "{not|nothing} ..1 {really|much|anything|very|like a big|trained|special|proper}", "{probably|maybe} {not|a bit|"
    "the|"
    "boring|nothing|just}", "{lucky|luck}", "{or anything|or whatever|or something|like that i}", "there are {people|"
    "others|better}", even="past others negated hypothetical",
)
"""Lighter ways to make it small, of which many are needed."""
PER_SIGN = 22
"""Words of an answer to one light sign, at most: fewer signs are how people talk. Heuristic."""
SIGNS = 4
"""Light signs that make a tone, at least. Heuristic."""


def small(context: AnswerContext) -> list[Hit]:
    """What is made small outright, or by many light touches all through the answer."""
    outright = list(low(context))
    signs = list(light(context))
    apart = {context.prose.clause_of[h.first] for h in [*outright, *signs]}
    if outright and len(apart) > 1:
        return outright
    return signs if len(signs) >= SIGNS and len(signs) * PER_SIGN >= context.said else []

_OVER = (
    "{boss|manager|managers|chief|supervisor|owner|head office|foreman|team lead|team leader|leadership|bosses|"
    "superior|"
    "superiors|headmaster|top floor|people upstairs|people at the top|people in charge|my management|our management|"
    "line "
    "manager|shift leader|the partners|the man|that man|the lady in charge|my company|my firm|my employer}"
)

_HARM = (
    "{squeeze|bleed|exploit|milk|spy|ignore|forget|dump|kick|punish|fine|dock|threaten|cheat|rob|trick|fool|mislead|"
    "mock|"
    "humiliate|patronise|patronize|belittle|bully|swear|insult|blame|lie|lied|lying|steal|stole|moan|sulk|nag|bark|"
    "rant|"
    "rage|snap at|shout|scream|yell|gossip|scheme|betray|sabotage|undermine|exclude|mob|harass|bore|waste my|"
    "waste your|look down|talk down|pick on|push =me|push you|treat =me|treat you|treat us|laugh at|use =me|use you|"
    "wear "
    "you|grind|hide in|hide behind|sit around|sit about|doze|snore|drink on|could not care|do not care|give a damn}"
)

foes = phrases(
    f"{_OVER} ..3 {{not|never|nobody|hardly|nothing|no}} ..4", f"{_OVER} ..4 {_HARM}",
    f"{{they|he|she|colleagues|coworkers|people there|everyone there|everybody there|the others|customers|the "
    f"clients}} "
    f"[all|just|always|only|even|really] {_HARM} ..3", "{none|not one} of {them|the team|the people there|my "
    "colleagues|the staff|that lot} ..5", "{can|could} not {respect|trust|look up to|work for|stand|face|stomach|"
    "bear} {a|"
    "the|my|that|those|them|him|her|these} ..4", "{it is|it was|there it is} all [about] who you {know|drink|golf|"
    "sleep|"
    "play|are|smoke} ..2", "# {boss|bosses|manager|managers|chief|director|directors} in # {year|years|month|months}",
    "{place|where i am|company|firm|office|department|shop|kitchen|ward|school} ..4 {hell|nightmare|madness|chaos|"
    "misery|a joke|a mess|rotten|falling apart|going under|going downhill|on its knees|a sinking|poison|poisoned|toxic|"
    "unbearable|a prison|the pits}", "{i am|i was|been} {the fool|the idiot|the dogsbody|the doormat|the mug|the "
    "scapegoat|"
    "the punchbag|invisible} there", "{fed up|sick|tired|had enough|had my fill|done} {to|of|with|putting} ..4 {boss|"
    "people|colleagues|lies|shouting|moods|drama|nonsense|place|them|him|her|it all|politics|faces}",
    "{get|getting|got} {away|out} ..2 {from|of} {there|him|her|them|that|those|my boss|my manager|my team|these}",
    "{for|at|under|with} {such|so} ..2 {people|boss|manager|man|woman|place|company}", "your name {is|was|goes|ends "
    "up} "
    "on {the|a} ..2", "would not {wish|send|recommend} ..4 {enemy|dog|anyone|there|it}",
    even="past others hypothetical negated",
)
"""What those above or beside did, never did, or did to one."""

over_me = phrases(
    "{my|our|a|such a} [current|old|last|present|former|ex|direct|line] [line|shift|team] {boss|manager|supervisor|"
    "chief|"
    "foreman|owner|chef|director|management|leader|bosses|managers|colleagues|coworkers|employer|superior|head teacher|"
    "headmaster} [there|now|at the moment] {who|=is|=was|takes|eats|promotes|gives|makes|has|does|wants|comes|never|"
    "always|"
    "just|only|sits|puts|keeps|thinks|goes|can|will|would|did|had|made|gave|put|took|are|were|do|have|talk|play|leave|"
    "leaves|sleeps|sleep|smokes|drinks|writes|calls|looks|treats|checks|counts|forgets|promised|promises}",
    "{nobody|no one} ..1 {told|tells|asks|asked|helps|helped|cares|explains|explained|thanks|thanked|listens|listened|"
    "bothered|bothers|checked|noticed|notices} {=me|us|you|a thing|anything|each|when|if|there|at all}",
    "{customers|guests|patients|parents|people|pupils|passengers|callers|clients|colleagues|bosses} are {the worst|a "
    "nightmare|awful|terrible|impossible|horrible|animals|monsters|rude}", "{you get|we get|i get|i got|give you|"
    "gave =me} "
    "the {worst|blame|rest|leftovers|dirty work|short straw}", "you would not believe ..6", "like {school|prison|the "
    "army|"
    "kindergarten|a madhouse|a zoo} there", "{rest of us|others} can {whistle|wait|go hang|look on|lump it}",
    even="past others hypothetical negated",
)
"""One's boss as the subject, where nobody asked for them."""

kind = phrases(
    "{teach|taught|help|helped|helps|trust|trusts|trusted|support|supports|supported|encourage|encouraged|encourages|"
    "praise|praised|recommend|recommended|promote =me|promoted =me|mentor|mentored|coach|coached|show =me|showed =me|"
    "great|"
    "good|kind|patient|wonderful|excellent|brilliant|fair|amazing|best|inspire|inspired|inspiring|thank|thanked|"
    "asked =me|"
    "asks =me|gave =me|gives =me|let =me|lets =me|put =me|sends =me|sent =me|calls =me|called =me|moved|retire|retires|"
    "retired|retiring|pregnant|says|said|told|wrote|knows|notice period|agreed|proud|happy|pleased|relies|rely|count "
    "on}",
    "{learn|learned|learnt|together|agreement|with my} ..4", even="all",
)
"""Somebody who helped, trusted, retired or was quoted."""
