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
    "{just|pure|only} lucky", "just luck", "{do|would} not [really] deserve",
    "i am not [really|quite|sure] {worthy|cut out|up to it|good enough|capable|bright enough|clever enough|smart "
    "enough}",
    "{doubt|not think|not sure|never think} ..3 {i am|i could|i would|i can|i deserve|i have|anyone} ..3 {good|do "
    "it|manage|able|cope|good enough}",
    "{do|would|can} not [really] {have|see|know|think of} {any|anything|much} [really] [special|to offer|to say|"
    "strengths|interesting]", "not much {to tell|to say|about =me|experience|to offer|of a}",
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
