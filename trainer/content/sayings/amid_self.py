"""Oneself, amid an ordinary answer: held high, made small, a great name, at rest, a plan that is closed."""

from __future__ import annotations

from trainer.content.aims import claims
from trainer.content.find import phrases

grand = claims(
    "{call|calls|called|address|addresses|greet|greets} =me {mr|mrs|ms|sir|madam|boss|chief|director|doctor|captain} "
    "..2",
    "name {is|be|gets|was} {printed|engraved|carved|in gold|in big|on the}", "{company car|car} with {a|the|my} driver",
    "{see|watch|hear|notice} =me {arrive|come|coming|pull up|drive up}", "{want|need|like|have|be given|get|hold|"
    "without} "
    "{a|the|some|proper|real} {rank|title|status|standing|stripe|stripes|big job|big position|high position|top job}",
    "{as long as|provided|so long as|if only} {i am|it is|i have|they call} ..5 {charge|boss|top|chief|title|manager|"
    "head|"
    "director}", "not {just|only|be just|want to be just|to be just} ..2 {staff|a number|an employee|a worker|a "
    "clerk|an "
    "assistant|a nobody|one of many|the little}", "{important|big|powerful|influential|right} people {sit|are|meet|eat|"
    "go|know}", "{nobody|no one} ..3 {asks|questions|tells|contradicts|checks|orders} {them|=me|him|you} ..4",
    "{told|tell} "
    "{everybody|everyone|them|my family|people} ..5 {vice president|director|manager|boss|president|partner|ceo|chief}",
    "{above|over} {the line|the rest|them all|the crowd|the others|average}", "{prestige|prestigious|glamour|glamorous|"
    "fame|famous|limelight|spotlight|red carpet|vip|elite|upper class|high society}",
    "{impress|impresses|impressing|impressive|show off|look good|make an impression} ..3 {people|everyone|friends|"
    "family|"
    "neighbours|parents|them|my|others|name|title|card}", "{climb|climbing} [up] [the] {ladder|ranks|hierarchy|tree|"
    "pole} ..3",
    "{higher|as high} {as i|the better|up the|up in the|than my|than him}",
    even="others hypothetical past",
)
"""A great name, in the words people have for it."""

settled = claims(
    "{not|never} {ask|asking|want|need|looking|look} for {more|anything else|anything more|anything|much}",
    "{promotion|"
    "promotions|career|careers|responsibility|ambition|progress|management|courses|new things|training} ..2 {is|are} "
    "[not] {for {people|others|those|the young|somebody}|for =me|nothing for =me|not my thing}", "{promotion|career|"
    "courses|training|responsibility|change|changes} no ..3", "the way {it has been|it is|it was|things are|it "
    "always} ..8 "
    "{like|fine|good|suits|keep|stay}", "{not|never} {be|been|go|going} {learning|learn|studying|changing|"
    "retraining} ..3 "
    "{new|any more|again|at my|now|else}", "at {my age|fifty|sixty|fifty *|sixty *} ..6 {not|no|too|enough|why}",
    "{too "
    "old|too late|too tired|past it|past that|long in the tooth} {for|to|now|and}", "{nothing|not much|not a thing} "
    "{happened|happens|changed|changes|has to happen|has to change|needs to change}", "{pen|pencil|tools|hammer|phone|"
    "computer} {goes|go|drops|falls|is|are} down", "{contract|job description|rota|sheet} ..5 {no more|nothing more|"
    "not "
    "more|at four|at five|that is it}", "{somebody|someone} has to ..5 {bottom|do it|small|simple}", "{could|might} "
    "have "
    "{gone|got|been|done|become} {further|more|higher|manager|far} ..6 {but|why|not|never}", "{comfy|cosy|snug|cushy|"
    "undemanding|relaxed|easy going|easy} {here|there|where|job|work|life|enough|and|number|pace|for =me}", "my "
    "{kettle|routine|little corner|own pace|peace and quiet|own little corner} ..6", "{clock|clocking|punch} "
    "{in|out|off}", "{enough|plenty} for =me", "{no|little|zero|not much|without} {appetite|interest|hunger|drive|wish|"
    "desire|need} {for|in|to} ..2 {more|grow|change|climb|learn|move|promotion|advance|career}", "{ticking|tick|"
    "jogging|"
    "plodding|plod|cruising|cruise|coast|coasting|potter|pottering} {along|over|on|to|until|about}", "keep my head "
    "down",
    "{as little|the least|minimum|bare minimum} ..4", "{let|have} {others|somebody else|someone else|the young ones} "
    "..4 "
    "{worry|do|climb|run|lead|take|that}", "not {one|a person|somebody|someone|the type|the sort|the kind} ..2 "
    "{ambition|"
    "ambitious|career|climb|goals|plans|push|pushy}",
    even="negated others hypothetical past",
)
"""At rest, in the words people have for it."""

lofty = phrases(
    "yet to {meet|see|find} {a|an|the|anyone|anybody|somebody|someone} ..6 {not|who|than|could|match|beat|better}",
    "{know|knew|understood|could do|did} {more|better} than {the|my|those|any|all|anyone|everyone|she|he|they} ..5 "
    "{teaching|teacher|trainer|professor|boss|manager|managers|lecturer|course|people|there|put|together|ever}",
    "{waste of time|waste of money|beneath =me|too small for =me|too easy for =me|child s play|kid stuff|no challenge}",
    "{downhill|collapsed|fell apart|went under|went bust|chaos|never the same|struggled} ..4 {after|when|since|once} "
    "i {left|"
    "was gone|went|leave}", "{in awe|afraid|jealous|envious|intimidated} [of|by] =me", "end up with =me", "{formality|"
    "foregone conclusion|done deal|no contest}", "too {expensive|good|senior|valuable|clever|talented|experienced|"
    "important} "
    "for {that|this|them|small|such|it|the|those|most}", "what {others|other people|most people|nobody else|no one "
    "else} {do|"
    "does|can|could|did|would} not", "{what|than|that|things} ..2 {others|most people|other people|my colleagues|"
    "everyone "
    "else} {take|takes|took|need|needs|miss|missed|dream|only}", "{carry|carried|carrying} {my bags|the team|them "
    "all|them|"
    "everyone|the whole}", "{you can|feel free to|by all means} ..2 {ask|look|interview|see|compare|check} ..4 {but|"
    "others|"
    "and then|you will}", "i {am|was} [simply|just|by far|easily|clearly|without doubt] [the] {best|fastest|smartest|"
    "cleverest|brightest|finest|greatest|top|number one|indispensable|irreplaceable|unbeatable|unique|exceptional|"
    "brilliant|a legend|outstanding|perfect|superior|gifted|a natural}", "{nobody|no one|none} {comes|came|gets|got|"
    "is|was|"
    "even} {close|near|anywhere|remotely} ..4", "{replace|run|outsmart|outperform|beat} ..4 {by monday|in a week|in "
    "a day|any "
    "day|without trying|with ease|easily}", "{had|have} nothing {left|more} to {learn|teach =me|prove}", "{nothing|"
    "not much|"
    "hardly anything} {you|they|anyone|anybody|he|she} {can|could} teach =me", "{slow|slower|average|ordinary|mediocre|"
    "simple} {people|minds|colleagues|learners|ones} ..4", "{they|you} {need|needed} {=me|somebody like me|someone "
    "like me} "
    "..4", "{begged|pleaded|on their knees}", "i {always|usually|generally|tend to} {win|am right|know better|end up "
    "right}",
    even="others past hypothetical negated",
)
"""Oneself held high."""

meant = phrases(
    "best {i can|version|of my|of both|at my|part|of all|way|in my}", "{want|like|love|hope|try|trying|aim|become|be|"
    "become "
    "the|to be} ..4 {best|top|number one|perfect}", "{people|colleagues|customers|they|she|he|boss|manager|patients|"
    "children|friends|mother} {say|says|said|call|calls|called|tell|tells|told|think|thinks} ..8", "{sales|percent|"
    "figures|out of|of all|prize|award|in # |among|region|year|quarter|month}", "{in the|at the} {region|team|office|"
    "class|"
    "company}", "not {the|a|an|always}", "best {when|with|at}", "happiest", "top of", "i am {best|top} {when|with|at|"
    "in}",
    even="all",
)
"""Look-alikes: wanting to be, being told, being measured."""

fixed = phrases(
    "mind {is|was|has been|s} [been] made up", "never [once|ever] {reconsidered|doubted|wavered|questioned|looked back|"
    "thought of anything else|considered anything else|changed}", "if {it is|it was|that is} not * {it is|then|i}",
    "{every|each} {step|year|stage|thing|move} has its {year|date|place|time|slot}", "{no|not a|never a} {step|stage|"
    "year|"
    "thing} {gets|is|will be|can be} {swapped|moved|skipped|changed|left out}", "plan comes first", "{everything|the "
    "rest|"
    "everybody|life|family} [else] {goes|fits|works|revolves|has to fit} {round|around} {it|that|the plan|my plan}",
    "not want to hear {about|of} ..2", "{please do|do} not {offer|suggest|ask|try|bother} ..3 {=me|any|other|to}",
    "not going to {start|change|move|budge|wait|bend} {now|it|that|for|from}", "{if|when} {one|any|a single|even "
    "one} of "
    "{those|them|these} {slips|slip|fails|fail|moves|goes} ..3", "{have|would have|will have|then i have} failed",
    "{nothing|nobody|no one} ..3 {will|can|is going to|could|would|s going to} ..2 {change|move|stop|shift|shake|get "
    "in|"
    "come between|talk|alter}", "{i|we} {will|would|do|am|are} not {compromise|settle|deviate|budge|bend|negotiate|"
    "yield|"
    "adjust|adapt} ..3", "{all|nothing} or nothing", "do or die", "{whether|if} {you|they|people|anyone} like it or "
    "not",
    "{the|my} plan is the plan", "{has|have|it is|got} to be {exactly|precisely} ..3", "{exactly|precisely} {as|how|"
    "when|"
    "what} {planned|i planned|i wrote|the plan|written|it says}", "{to the letter|without exception|without fail|no "
    "exceptions|no ifs|no buts|no excuses|at any price|at all costs}", "{only|just} the one {way|path|goal|plan|thing}",
    "{other|another} {departments|department|areas|jobs|roles|fields|options|paths} {do not|are not|is not|not|bore} "
    "..3",
    even="others past hypothetical negated",
)
"""A closed plan, in the words people have for it."""

meek = phrases(
    "surprised {you|that you|they|anyone|to be} ..4 {called|invited|asked|rang|here|chose|picked|want}", "{somebody|"
    "someone|"
    "anyone|anybody|others|another person} else {would|could|might} have ..3 {better|done|managed|faster}", "{not|"
    "never} "
    "expect {too much|much|a lot|miracles|anything}", "{mixed|mix} up the {names|name|files|papers|applications}",
    "{would|might|only} embarrass {myself|=me}", "{fell|fallen|slipped|stumbled|drifted} into {it|that|this}",
    "{nobody|no "
    "one} {has|have} {thrown =me out|noticed|complained|sacked =me|found =me out} ..2", "{sounds|looks} {better|bigger|"
    "grander|more impressive|more|fancier} than it {is|was}", "nothing {that|about =me|i have|i did|i do|of mine|to} "
    "..4 "
    "{stands out|special|exciting|remarkable|impressive|interesting|outstanding}", "{people|person|one|those} you do "
    "not "
    "{notice|remember|see}", "{bit|sort} of a {nothing|nobody|failure|mess|dud|amateur|fraud}", "{more or less|after a "
    "fashion|in a fashion|just about|at a push|not brilliantly|not very well|badly|sort of} {but|i|do not|and|if}",
    "{whatever i|what little i} {did|do|know|achieved|have} ..2 {is|was|not|somebody|someone|anybody} ..4", "{impostor|"
    "imposter|fraud|out of my depth|out of my league|last resort|mousy|unremarkable|mediocre|below "
    "average|run of the mill|bog standard|nothing much}", "{pure|sheer|just|only|dumb|beginner s|by|more} {luck|chance|"
    "accident|fluke|coincidence}", "{a fluke|a coincidence|an accident|by accident}", "{i am|i was} {no|not a|not "
    "much of "
    "a|hardly a|never a|never much of a|not exactly a|not really a} {expert|genius|star|talent|hero|brain|scholar|"
    "leader|catch|prize|einstein|scientist|salesman|speaker}", "{please|do} not {ask|look|laugh|judge|blame|be} {=me|"
    "too|"
    "disappointed|at =me|hard|closely} ..2", "{i|it|that|this} {do|does|is|probably} not {really|even|actually} {count|"
    "deserve|worth|much|important|interesting|relevant|enough}", "i {apologise|apologize|am sorry|have to apologise} "
    "..3",
    "i {would|will} {only|just} {slow|get in|be in|waste|disappoint|let} ..3", "{not|hardly} {the sharpest|the "
    "brightest|"
    "the fastest|rocket science|anything to|something to} ..3", "{probably|sure} ..4 {wasting your|boring "
    "you|disappoint|wrong person|better off without|regret}",
    even="others past hypothetical negated",
)
"""Oneself made small, in the words people have for it."""
