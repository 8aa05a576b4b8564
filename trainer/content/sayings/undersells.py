"""Taking oneself or the answer back, in families: only a…, a bad answer, not good enough, others are better, luck."""

from trainer.content.aims import claims, wide
from trainer.content.brief import at_most
from trainer.content.find import phrases, unless

_SAID = claims(
    "i am {just|only|merely|but|basically} [a|an|the|some] {cleaner|student|shop assistant|waiter|waitress|"
    "housewife|mum|mother|secretary|driver|worker|simple *|temp|trainee|junior|intern|cashier|carer|receptionist|"
    "assistant|beginner|barista|packer|labourer|small *|ordinary *|average *|clerk|helper|nobody|normal *|"
    "receptionist|typist|farm *|factory *|shop *|kitchen *|village *|country *}",
    "only {ever|a|an} {done|been|worked|had|a shop|a cleaner|a worker|a student} ..3",
    "^ [really|i am] nothing special $",
    "i am {nobody|no one|not clever|not smart|not bright|not intelligent|not good at|not very|not that good|not the "
    "best|not really good|useless|hopeless|rubbish|stupid|dumb|average|bad at|terrible at|too old|too slow|not "
    "talented|not one of|not as good|not qualified|not good enough|not worth|kidding myself|not anything special|"
    "pretty average|okay i suppose|boring}",
    "{this|that|it} {is|will be|would be|sounds|might sound|will sound|is going to sound|came out|may sound|"
    "probably is} [probably|really|a bit|so|quite|going to be] [a|an] {stupid|silly|bad|rubbish|terrible|dumb|"
    "boring|lame|awful|daft|crap|useless} {answer|thing|idea|example|to say|but}",
    "{this|that|it} {is|will be|would be|sounds|might sound|will sound|is going to sound|came out|may sound} [a bit|"
    "so|quite|probably|really] {stupid|silly|bad|rubbish|dumb|daft} $",
    "{stupid|silly|bad|rubbish|terrible|dumb|poor|lame|awful|not a good|not a great|not the best} {answer|example|"
    "story}",
    "{probably|likely|perhaps} [am|be] not [what|who|the|the right|good] [you|right|enough|person|one] [are|were] "
    "{looking|after|person|wanted|candidate|choice|good|enough|what|much|hoping|need|want}",
    "not {what|who} you {are looking|want|need|were hoping|wanted}",
    "{loads|plenty|lots|many|so many|other|better|stronger} [of] {better|people|candidates|people better|others} "
    "..3 {than|better|out there|who are}",
    "{better|stronger|cleverer|smarter} {people|candidates|applicants} {than|out there|for|who}",
    "{seen|have|find|got|get|meet} ..2 {much|far} better {candidates|people}",
    "{sorry|apologies|apologise|excuse} ..2 {that|this|for my|my|i am|about|if|it}  ..4 {bad|rubbish|answer|english|"
    "stupid|not good|small|nervous|experience|boring|much|waste|waffle}",
    "^ sorry {this|that|it} {is|was|will}",
    "{just|pure|only} lucky",
    "{it|that} {was|is} just luck",
    "{do|would} not [really] deserve",
    "i am not [really|quite|sure] {worthy|cut out|up to it|good enough|capable|bright enough|clever enough|smart "
    "enough}",
    "{doubt|not think|not sure|never think} ..3 {i am|i could|i would|i can|i deserve|i have|anyone} ..3 {good|do "
    "it|manage|able|cope|good enough}",
    "{do|would|can} not [really] {have|see|think of} {any|anything|much} [really] {special|to offer|to say|strengths|"
    "interesting|talents|skills|achievements|good}",
    "not much {to tell|to say|about =me|experience|to offer}",
    "not much of a {candidate|catch|prospect|leader|worker|student|engineer|teacher|writer|seller|organiser|manager|"
    "learner|brain|high flyer}",
    "{i guess|i suppose} [i am] {okay|alright|average|fine|not bad} ",
    "i would {probably|only|just} {be|mess|fail|screw} [it|useless|rubbish|no good|hopeless|up|bad]",
    "be {useless|rubbish|hopeless|no good} at {it|that|this}",
    "wonder why you {invited|asked|called}",
    "not {as good|as clever|as smart|so good|so clever} {as|like} ..2 {other|others|the others|most|them|everybody}",
    "i do not know why you",
    "{i have|got|have got|there is} nothing {interesting|special|much|impressive|to offer} $",
    "my english is {bad|not good|poor|weak|terrible|very bad}",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Oneself or the answer made small."""

plain = claims(
    "{that|this|it} {came out|sounded|sounds|will sound|is going to sound|must sound} ..2 {stupid|silly|daft|dumb|"
    "lame|pathetic|rubbish|wrong|boring|ridiculous}",
    "{i am|am} {basically|just|only|merely} a glorified *",
    "not that i {would|could|will|am|ever} ..2 {up to it|good enough|manage it|be any good|deserve|able}",
    "i only {did|do|made|held|carried|typed|helped|ran} the {boring|easy|simple|small|donkey|little|other} {bit|bits|"
    "part|parts|work|stuff}",
    "{others|they|rest|team|colleagues} ..3 {were|are|did} the {clever|real|smart|bright|"
    "brainy|hard} {ones|people|one|part|work}",
    "{somebody|someone|they|you|there} {made|must have made|have made|"
    "must be|was|has been} [a|some] {mistake|mix up} ..5 {shortlist|inviting|invited|picking|calling|here|list|=me}",
    "you will {laugh|think i am}",
    "{you may|you might|do not|please do not} laugh",
    "keep them to myself",
    "if you are desperate",
    "{i would understand|no hard feelings|i would not blame you} if you ..5",
    "i am {old|too old|slow|thick|rubbish|hopeless|useless|dim|a bit slow|a slow learner|bad|terrible|awful|no good|"
    "passable|nobody special|nothing special|no expert|no genius|no scientist|not clever|not that clever|nobody} "
    "{for this|for that|i know|with computers|at it|at that|at this|at most|on a good day|but|and|so|really|though}",
    "{run|running} rings {round|around} =me",
    "it is {just|only} {retail|admin|cleaning|a shop|bar work|care work|"
    "warehouse work|typing|a small thing|a little thing|a hobby|volunteering} {though|so|really|not|but|i know}",
    "{not|never} a {real|proper} {career|job|qualification|engineer|nurse|manager|teacher|skill|degree|answer|goal|"
    "plan|achievement|strength}",
    "{should not|would not} [really] {say|call it|call myself|claim} ..2 {good|a|skill|expert}",
    "i know nothing {about|really|much}",
    "{not|nothing} {up to much|to write home about|worth mentioning|worth talking|to brag about|to shout about}",
    "{with|has|have|someone|somebody|people} {more|far more|much more} "
    "{about them|about him|to offer|brains|talent|upstairs} [than] ..2",
    "{sorry|apologise|apologies|forgive =me|excuse =me|pardon} ..4 {rambling|answer|waffling|nonsense|making sense|"
    "english|nerves|rubbish|all over|going on|silly|dull|boring|so little}",
    "{waste|wasting} {your|of your|everyone is} time",
    "{i am|am} {sure|certain} {you|there} ..4 {better|heard better|more impressive|more qualified|cleverer|stronger}",
    "{anyone|anybody|a child|a monkey|everyone} {could|can|would} "
    "[have] {do|done|did|manage|seen|see|spotted} {it|that|this}",
    "{it was|that was|pure|sheer|just|mostly|only} {luck|a fluke|beginner is luck}",
    "{i do not|i can not} {suppose|imagine|expect} ..2 {you|that you|anyone|i would|"
    "i am|it} ..6 {want|like =me|hire|good|interest|right|get|any use|count}",
    "{do not|never} ..2 {deserve|earned it}",
    "{got|scraped|get} {through|in} by {luck|the skin|mistake|accident}",
    "little old me",
    "the likes of =me",
    "{someone|somebody|people|person} like =me {for|in|would not|does not|could not|probably|can not|should not}",
    "for what it is worth",
    "not {much|a lot} of {a|an} {answer|story|example|achievement|career|reason}",
    "{bad|poor|terrible|rubbish|stupid|silly} {answer|example|at interviews|at this|with words|at talking|thing to "
    "say}",
    even="hypothetical negated",
)
"""The speaker or the answer made small, said outright."""

_KNOWLEDGE = (
    "{experience|experiences|skills|skill|qualifications|qualification|background|degree|education|knowledge|"
    "training|certificates}"
)
_MODEST = phrases(
    "^ [honestly|maybe|well] you {should not|probably should not|would not want|would not pick|"
    "would not hire|would not choose}",
    "{this|it|that} {might|may|probably is|is probably} not {be|much|seem} ..3",
    "never {worked|done|tried|used|managed|sold|taught|led} {this|that|in|a|an|any|with|these} ..4 before",
    "i {sort of|kind of} {led|managed|helped|did|ran|organised|organized|handled|know|can|have}",
    "i think i am {pretty|quite|fairly|kind of|reasonably|somewhat|sort of|okay|alright|decent} ..2 {good|okay|"
    "decent|at}",
    "never been {a|an|the} {manager|leader|boss|supervisor} so",
    "not have as {much|many} ..2 as",
    "i guess because ..6",
    "{not|never} {sure|know} what i {could|can|would|have to|would be able to} {offer|bring|contribute|add|do for} ..2",
    "kind of new {to|at}",
    "{can not|could not|would not} {say|claim|call} ..2 {i am|myself|that i am} ..3 {good|great|expert|leader|very|"
    "skilled|an|a}",
    "{grades|marks|english|resume|cv|scores|results|gpa|degree|school} {are|is|were|was} not ..2 {great|good|the "
    "best|impressive|very|perfect|high|strong|fluent}",
    "{please|hope you will|i hope you} {consider|overlook|forgive|give|bear|do not} {=me|it|that|my|laugh|judge|mind}",
    "wish i {could|had|was|were} ..6 {but|more|better}",
    "{do not|not} know if {that|it|this} {counts|count|matters|helps|is what|qualifies|makes sense}",
    "{can not|could not|do not} {think of|have|remember} {anything|something|any|an|a|one} {good|great|impressive|"
    "special|interesting|better|worth|big}",
    "{not|never} ..2 {accomplished|achieved|won|led|done} {much|anything|a lot} ..3",
    "{not|never} [really|exactly|quite] {manager|management|leadership|leader|executive|ceo|star} {material|type|"
    "quality|potential}",
    "{a|such a|bit of a} long shot",
    "not what you {want|wanted|were hoping|expected|expect} to hear ..2",
    "only {worked|been|did|done|had|helped|got|have} {in|at|a|as|one|the|some|part} ..4",
    "{it is|this is|that is|it might be|it sounds} ..2 {silly|stupid|dumb|embarrassing|nothing|lame|small} {but|i "
    "know}",
    "not {cut out|up to|meant|made|ready|built|the type|the kind|smart enough|strong enough|brave enough|good "
    "enough} ..3",
    "{loads|lots|plenty|many|probably|hundreds|other} of ..1 {better|stronger|more} {applicants|candidates|people|"
    "qualified|experienced}",
    "would not know {what to do|where to start|how to} ..2",
    "never {done|did|had|tried|led|managed} {anything|something|that|it} like {that|this|it} ..2",
    "i thought i would {try|apply|give it|ask|have a go} ..3",
    f"{{do|did|does}} not [really|actually|even|quite] have [all] [any|much|a lot of|lots of|enough|a|the|that much|"
    f"the "
    f"right|a great deal of|very much] [direct|relevant|real|work|formal|professional|right|required|necessary|kind of|"
    f"specific|proper] {_KNOWLEDGE}",
    f"{{have|with|got|having}} {{no|zero|little|limited|hardly any|very little|next to no|not much|not enough|not a "
    f"lot "
    f"of}} [real|work|relevant|direct|actual|professional|formal] {_KNOWLEDGE}",
    f"^ {{no|zero|not much}} [real|work] {_KNOWLEDGE}",
    f"{{lack|lacking}} ..2 {_KNOWLEDGE}",
    "only have {a|an|some|my|one|# month|# year|high|a bit of|a little} ..3",
    "{more|better} experience than {mine|=me|i have|i do}",
    "{not|never|nowhere near|hardly} [be] "
    "[really|very|that|so|as|fully|quite|exactly|even|particularly] {qualified|experienced|skilled|ambitious|talented|"
    "impressive|confident|motivated|smart|clever|interesting|special|good enough|skilful|capable|educated|memorable|"
    "cut out|leadership material|management material|a leader|a good leader|much of a|the most|the best|the right|the "
    "ideal|the perfect|the strongest|perfect|a people person|a natural|good at|great at|very good at|the smartest} ..3",
    "{under|un} qualified",
    "{underqualified|unqualified|inexperienced|unexperienced|untalented|unskilled}",
    "{everyone|everybody|others|other candidates|other people|they|candidates|all of us|most people|other applicants} "
    "..2 {has|have|is|are|be} ..3 {similar|same|better|more|stronger|smarter|equally|just as|as good} ..2",
    "{same|no different} as {everyone|everybody|anyone|the others|others|the rest|any other}",
    "{give|take|giving|deserve|want} ..1 a chance {on =me|to =me|with =me|$}".replace("|$", ""),
    "=give =me {a|one|this|the} {chance|shot|opportunity|try}",
    "hope {you|that you} {will|would|can} ..2 {consider|give|hire|overlook|forgive|accept|like|pick|choose|take}",
    "i will {try|do my best|try my best|try hard} $",
    "{can|could} not promise ..5",
    "{not|never} {sure|certain|know|convinced} {i am|if i am|that i am|whether i am|i would be|if i would|"
    "i was|if i was|if i can|i can|i could|i have what|if i have} ..5",
    "{do not|not sure|not} {know} why you {should|would|called|picked|chose|invited}".replace("{know}", "know"),
    "not sure why you",
    "{do not|not} {think|believe} i "
    "{have|am|could|can|would|will|ever|had|deserve|do|did|was} ..6 {strengths|special|good|ever|handle|do it|do that|"
    "manage|achieved|great|qualified|enough|much|able|big|any|impressive|what it takes|up to|cope|that}",
    "{did not|never} {think|expect|believe} ..4 {interview|call|get this far|hear|chance|invited|picked}",
    "{surprised|shocked|amazed} ..3 {called|here|invited|interview|picked|got}",
    "{apply|applied} {anyway|regardless|just in case|even though i}",
    "{do|did|does} not [really] {meet|fulfil|fulfill|have|tick|match} [all] {your|the|of "
    "your|of the|many of} ..2 {requirements|criteria|boxes|qualifications}",
    "{what|who} you {are|were} {looking for|hoping for|after} {but|sorry|$}".replace("|$", ""),
    "probably {do not|am not|will not|would not} ..5",
    "{did|done|contributed|achieved|accomplished} {not|nothing} ..2 {much|anything|a lot|special|big|important}",
    "{did|do|have} not [really|even|ever] {do|done|did|contribute|achieve|achieved|accomplish|"
    "accomplished|lead|led} {much|anything|a lot}",
    "{did|do|have} nothing {special|important|big|impressive|great}",
    "never [really|even|actually] {led|achieved|accomplished|managed|won|done} {anything|anyone|much|something}",
    "{team|others|colleagues|coworkers|boss|they|someone else} [mates] did {most|all|the real|the hard|everything|"
    "nearly}",
    "{more|just|only} [of] a follower",
    "not [really] a leader",
    "i {just|only|merely} {helped|watched|followed|assisted|did what|did my job|do my job|do what|got lucky|got here}",
    "{not|never|can not think of|no} ..2 {better|good|great|very good|best|impressive} {example|answer|story|reason}",
    "{anyone|anybody|everyone} {could|can|would} {have|do}",
    "not [such] a big {deal|thing|achievement}",
    "{bad|not good|terrible|awful|useless|hopeless|poor|not great|not the "
    "best|rubbish|horrible} {under|at|with|in} {pressure|this|these|interviews|interview|talking|people|computers|"
    "numbers|selling|stress|speaking|math|maths|english|it|that|leading|conflict|presentations|questions|answering|"
    "explaining} ..2",
    "{never|do not} know what to say ..2",
    "{talk|talking|brag|bragging|selling|sell|praise|describing|describe} {about myself|myself}",
    "{is|does|are} not {going to|really} sound ..2 {good|great|impressive|professional}",
    "{sound|look|seem|sounds|looks|seems} ..2 {bad|silly|stupid|dumb|lame|crazy|boring|"
    "unimpressive|weird|ridiculous|naive|pathetic|terrible|cheesy}",
    "{unrealistic|impossible|out of reach|too much} for {=me|someone|somebody|a person}",
    "{doubt|doubtful} ..2 {i|that i|if i|anyone}",
    "i {would|will|might} [probably|"
    "just|only|likely|definitely|completely] {panic|freeze|mess|fail|screw|give up|be bad|be lost|be useless|cry|"
    "disappoint|struggle|slow}",
    "{nobody|no one|nobody else} {wanted|wants|would|will} ..2 {hire|=me|employ|give|call|take}",
    "{rejected|turned down} ..3 {everywhere|by everyone|so many|many times|a lot|again|=me|every}",
    "{ashamed|embarrassed} {of|about|to|by}",
    "i feel [so|really|a bit|very] {stupid|dumb|bad|ashamed|embarrassed|like a "
    "failure|like an impostor|like an imposter|out of place|unqualified|inadequate|useless|worthless}",
    "impostor syndrome",
    "imposter syndrome",
    "i am {shy|a bit shy|quite shy|very shy|really shy|kind of shy|so nervous|"
    "really nervous|a failure|a loser|a nobody|hopeless|lazy|a mess|average|mediocre|ordinary|nothing special|boring|"
    "unlucky|old|too old|too young|slow|a slow learner|not great|no good|no genius|no expert|nobody special}",
    "{sorry|apologise|apologize|apologies|forgive =me|i am afraid|excuse =me} {about|for|if|but i|i am so|i am not|i "
    "can not|i do not|i have no}",
    "{i am afraid|unfortunately} $",
    "not ..6 =sorry $",
    "^ unfortunately i {do not|have no|am not|can not|have not|lack}",
    "i guess i {am|could|can|would|just}",
    "i suppose i {am|could|can|would|have|do|know|just}",
    "{background|resume|cv|career|life|experience|story|work} {is|are} {not|nothing|pretty|rather|quite|kind of|"
    "very} ..2 "
    "{impressive|special|boring|ordinary|interesting|much|exciting|great|average|weak|thin|poor}",
    "{beggars|desperate|please just|please hire|i am begging}",
    "{just|only|merely} {a|an} [simple|stay at home|small|"
    "regular|normal|ordinary|average|humble|lowly|recent|fresh|college|high school|university|new] {mom|mother|mum|"
    "fresher|student|intern|clerk|housewife|person|guy|girl|employee|worker|graduate|cashier|waiter|waitress|secretary|"
    "assistant|temp|dropout|kid|beginner|nobody|teacher|nurse|driver|cleaner|receptionist}",
    "{not|nothing} much to {say|tell|offer|add|talk}",
    "{know|realise|realize} {it|that|this} {looks|look|sounds|is} ..2 {bad|terrible|weak|not}",
    even="negated hypothetical past others",
)
_SHOWN = phrases(
    "# {year|month|summer|people|customers|clients|students|patients|projects|apps|percent|awards|children|shifts|"
    "calls} {of|in|as|at|on|with|and|a|for|to|there|so|from|last|every}",
    "percent",
    "because there",
    "{idea|plan|it|i} {sounded|seemed|looked}",
    "on the form",
    "i {have|=ve} [also|already|since|now|just] {worked|run|led|done|used|built|taught|managed|trained|organised|"
    "organized|written|sold|shipped|helped|moved|planned|learned|learnt|started|joined|spent|published|volunteered|"
    "cared|"
    "picked|designed|handled|coached|set}",
    "i {=worked|=ran|=led|=built|=taught|=trained|=organised|=organized|=wrote|"
    "=sold|=picked|=designed|=handled|=coached|=moved|=created|=asked|=called|=took|=kept|=practised|=practiced|"
    "=stayed|"
    "=told|=drew|=learned|=learnt|=studied|=volunteered} *",
    "i am {taking|doing|studying|sitting|learning|reading|working on}",
    "so i {take|took|am|ask|asked|keep|now|started|learned}",
    "{my|the} {degree|internship|internships|"
    "course|last job|project|projects|studies|training} {gave|taught|has|have|and}",
    "what i {bring|have|do have|can|do know|lack|offer|know}",
    "{similar {tool|one|role|job|work|project|problem|system|product|machine}|transferable|bootcamp|certificate in|"
    "graduated|first i would|i would "
    "start|i would ask|i would call|i would look|i would check|the team|for example|instead i|not just|not only}",
    "i {adapt|bring|offer|learn * fast|learn fast|pick things up}",
    "yet",
    "still {have|learning|a lot}",
    "that is {what|why} ..2 {draws|drew|attracts|appeals|applied}",
    even="all",
)
CURT = 34
"""Words up to which an answer that makes itself small shows nothing beside it. Heuristic."""
curt = at_most(CURT, unless(_MODEST, _SHOWN, within="answer"))
"""Made small in an answer that has nothing else to show."""
