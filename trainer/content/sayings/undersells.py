"""Taking oneself or the answer back, in families: only a…, a bad answer, not good enough, others are better, luck."""

from trainer.content.aims import claims, wide

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
    "stupid|not good|small|nervous|experience|boring|much|waste|waffle}", "^ sorry {this|that|it} {is|was|will}",
    "{just|pure|only} lucky", "{it|that} {was|is} just luck", "{do|would} not [really] deserve",
    "i am not [really|quite|sure] {worthy|cut out|up to it|good enough|capable|bright enough|clever enough|smart "
    "enough}",
    "{doubt|not think|not sure|never think} ..3 {i am|i could|i would|i can|i deserve|i have|anyone} ..3 {good|do "
    "it|manage|able|cope|good enough}",
    "{do|would|can} not [really] {have|see|know|think of} {any|anything|much} [really] [special|to offer|to say|"
    "strengths|interesting]", "not much {to tell|to say|about =me|experience|to offer}",
    "not much of a {candidate|catch|prospect|leader|worker|student|engineer|teacher|writer|seller|organiser|manager|"
    "learner|brain|high flyer}",
    "{i guess|i suppose} [i am] {okay|alright|average|fine|not bad} ",
    "i would {probably|only|just} {be|mess|fail|screw} [it|useless|rubbish|no good|hopeless|up|bad]",
    "be {useless|rubbish|hopeless|no good} at {it|that|this}", "wonder why you {invited|asked|called}",
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
    "lame|pathetic|rubbish|wrong|boring|ridiculous}", "{i am|am} {basically|just|only|merely} a glorified *",
    "not that i {would|could|will|am|ever} ..2 {up to it|good enough|manage it|be any good|deserve|able}",
    "i only {did|do|made|held|carried|typed|helped|ran} the {boring|easy|simple|small|donkey|little|other} {bit|bits|"
    "part|parts|work|stuff}", "{others|they|rest|team|colleagues} ..3 {were|are|did} the {clever|real|smart|bright|"
    "brainy|hard} {ones|people|one|part|work}", "{somebody|someone|they|you|there} {made|must have made|have made|"
    "must be|was|has been} [a|some] {mistake|mix up} ..5 {shortlist|inviting|invited|picking|calling|here|list|=me}",
    "you will {laugh|think i am}", "{you may|you might|do not|please do not} laugh", "keep them to myself",
    "if you are desperate", "{i would understand|no hard feelings|i would not blame you} if you ..5",
    "i am {old|too old|slow|thick|rubbish|hopeless|useless|dim|a bit slow|a slow learner|bad|terrible|awful|no good|"
    "passable|nobody special|nothing special|no expert|no genius|no scientist|not clever|not that clever|nobody} "
    "{for this|for that|i know|with computers|at it|at that|at this|at most|on a good day|but|and|so|really|though}",
    "{run|running} rings {round|around} =me", "it is {just|only} {retail|admin|cleaning|a shop|bar work|care work|"
    "warehouse work|typing|a small thing|a little thing|a hobby|volunteering} {though|so|really|not|but|i know}",
    "{not|never} a {real|proper} {career|job|qualification|engineer|nurse|manager|teacher|skill|degree|answer|goal|"
    "plan|achievement|strength}", "{should not|would not} [really] {say|call it|call myself|claim} ..2 {good|a|skill|"
    "expert}", "i know nothing {about|really|much}", "{not|nothing} {up to much|to write home about|worth mentioning|"
    "worth talking|to brag about|to shout about}", "{with|has|have|someone|somebody|people} {more|far more|much more} "
    "{about them|about him|to offer|brains|talent|upstairs} [than] ..2",
    "{sorry|apologise|apologies|forgive =me|excuse =me|pardon} ..4 {rambling|answer|waffling|nonsense|making sense|"
    "english|nerves|rubbish|all over|going on|silly|dull|boring|so little}",
    "{waste|wasting} {your|of your|everyone is} time", "{i am|am} {sure|certain} {you|there} ..4 {better|heard better|"
    "more impressive|more qualified|cleverer|stronger}", "{anyone|anybody|a child|a monkey|everyone} {could|can|would} "
    "[have] {do|done|did|manage|seen|see|spotted} {it|that|this}", "{it was|that was|pure|sheer|just|mostly|only} "
    "{luck|a fluke|beginner is luck}", "{i do not|i can not} {suppose|imagine|expect} ..2 {you|that you|anyone|i would|"
    "i am|it} ..6 {want|like =me|hire|good|interest|right|get|any use|count}", "{do not|never} ..2 {deserve|earned it}",
    "{got|scraped|get} {through|in} by {luck|the skin|mistake|accident}", "little old me", "the likes of =me",
    "{someone|somebody|people|person} like =me {for|in|would not|does not|could not|probably|can not|should not}",
    "for what it is worth", "not {much|a lot} of {a|an} {answer|story|example|achievement|career|reason}",
    "{bad|poor|terrible|rubbish|stupid|silly} {answer|example|at interviews|at this|with words|at talking|thing to "
    "say}",
    even="hypothetical negated",
)
"""The speaker or the answer made small, said outright."""
