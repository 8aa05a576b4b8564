"""No wish to grow, in families: the same as now, nothing more or new, the least, the hours and home."""

from trainer.content.aims import claims, wide

_SAID = claims(
    "{happy|fine|content|satisfied|comfortable|okay|ok|alright|good|glad} {where|how|as|with what|with where|with "
    "how} {i|it|things|they} {am|is|are|have|got|do|stand}",
    "{happy|fine|content|satisfied|okay|ok|comfortable} [just|simply] {to have|having|with having|with|in} [just] "
    "{a job|any job|my job|the job i have|what i have|this job|things as they are|my life as it is|the same}",
    "{same|exact same} {desk|job|place|work|position|role|thing|chair|people|shift|route|office} {as|same|here|like|"
    "every|again|until|till|for|day|i|and that|and nothing}",
    "^ [the|at the] same {desk|job|place|work|position|role|thing|chair|as}",
    "{exactly|pretty much|more or less} {the same|where i am|what i do now|what i am doing|as now|as i am}",
    "{doing|=do|=be} [just] the same [thing|things|job|work|as now|as today] $",
    "{where|what|as} i am {now|today|right now|at the moment} {to be|i do|and|that|until|is fine|honestly}",
    "{ticking|tick|coast|coasting|plodding|plod|cruise|cruising} {along|until|through|to|along nicely|on}",
    "{do|does|did|am|is|would} not {want|need|like|care for|looking for|looking to|interested in|after|feel the "
    "need|aim|plan} ..3 {more|responsibility|promotion|change|changes|grow|climb|training|learn|study|develop|"
    "ladder|advance|anything else|anything more|new|progress|career|challenge|challenges|ambition|to be stretched|"
    "courses}",
    "not [that|very|an|really|so|particularly|a] ..2 {ambitious|career person|career woman|career man|career type|"
    "climber|ambitious person}",
    "{no|not any|have no} {ambition|ambitions|desire to|need to|wish to|interest in} ..4 {=grow|=learn|=change|"
    "promotion|=climb|=move|more|=develop}", "change {is not|is|are} {for|not|my} ..2", "not {like|want|need} change",
    "why {change|would i change|should i|would i want to change|would i learn}", "if it is not {broken|broke}",
    "{nothing|no} {more|new} {than|to learn|and nothing|thrown at|needed|i need}", "{nothing|no} {=changes|=change}",
    "{learned|learnt|know|seen|done} [all|everything|enough] {all|everything|enough|all that} {i|there is|that i} "
    "{need|want|have}", "{not|never} {see|know|understand} why i would ..3 {learn|change|study|train}", "at my age",
    "{do|doing|only|just|work} ..3 {minimum|least|as little as}",
    "{enough|just enough} {not|so|to} [to] ..4 {fired|sacked|trouble|get by}",
    "{do|doing|work|put in} my {hours|shift|job|bit|eight hours|time} ..3 {go|home|nothing|collect|leave|that is}",
    "{clock|knock|switch|log|punch} {off|out} at", "{at|by} {five|four|three|six} ..3 {happy|home|gone|done|i go}",
    "{want|like|need|looking for|after|is|prefer|have|get} [a|an|the|some|just] {easy|quiet|simple|calm|cushy|"
    "relaxed|stress free|peaceful|comfortable} {job|work|life|position|place|shift}",
    "no [too] [much] {stress|pressure|hassle|bother|fuss}", "not {too much|much} {stress|pressure|hassle}",
    "{nobody|no one} ..2 {bother|bothers|push|pushes|disturb|disturbs|hassle|hassles|asks} =me",
    "left {alone|in peace}", "until {i retire|retirement|the pension|my pension}", "{same|like that} every day",
    "{told|asked} and {nothing|not|no} more", "{happy|fine|enough} as {i am|it is}",
    "stay {put|as i am|where i am|as it is}", "{good|that is|it is|quite|plenty} enough for =me", "{never|not} ..2 "
    "{promoted|put forward}",
    "do not do {courses|training|ambition|change}", "past all that",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Wanting nothing to move."""

plain = claims(
    "{not|never} {looking|wanting|keen|in a hurry|out|trying|interested} [to|in] [be|being] {stretched|pushed|"
    "promoted|challenged|moved|changed|climb|climbing|progress}",
    "{done|finished|through} with {goals|ambition|ambitions|learning|studying|courses|climbing|training|exams|targets|"
    "careers}", "i have [already] arrived", "{no|not|nor} ..2 {targets|goals|ambitions} any {more|longer}",
    "{see|sit|serve|ride} {out|it out} [my] [the] [last] [few] {time|years|days|out|until|till}",
    "{the|this|these} {shifts|work|job|duties|hours} {are|is} easy", "{i can|could} do it with my eyes {shut|closed}",
    "that is how i like it", "{same|exact same} {timetable|worksheets|duties|routine|round|tasks|shelves|work|seat|"
    "counter|till|machine|bench} {every|each|as|till|until|and|for|day|again|than|i}",
    "{keep|leave} {things|it|everything|=me} {the way|as it|as they|just as|where i} ..3",
    "{nobody|no one} {moves|change|changes|touches|rocks|asks|asking|pushes|push|bothers} ..3 {cheese|boat|me|it|"
    "anything|thing|to learn}", "{without|nobody|no one} {anyone|anybody|asks|asking} ..2 {asking|=me|pushing} [=me] "
    "to {learn|pick up|change|go on|move}",
    "{not|will not|never} {be} {putting|put} {my hand|myself} {up|forward} for",
    "{said no|turned it down|turned them down|no thanks|no ta|say no} ..8 {promotion|team lead|supervisor|course|"
    "training|alright as|happy as|fine as|okay as|as i am|hassle|headache|twice}",
    "{promotion|team leader|supervisor|course|training|step up|chargehand|deputy} ..10 {said no|turned it down|no "
    "thanks|no ta|say no|not for me|no thank you|rather not|not interested}",
    "{alright|fine|happy|okay|all right|comfortable} as i =am",
    "{nothing|not a thing|no} ..3 {get my head round|to get used to|new to learn}",
    "{hope|hoping} {nothing|nobody|no one|they do not} ..3 {chang*|new|come up|move|different}",
    "{good|nice|comfortable|steady|happy} plateau", "{do|doing|done} {enough|just enough} {so|to|that} ..3 {sack|fire|"
    "trouble|notice|get by|keep}", "{turn up|show up|come in|clock on} ..3 {do my|put my} ..4 {go home|clock off|off "
    "home|home}", "{why|what for} {bother|change|move|would i want|rock the boat|fix}",
    "{new things|changes|change|learning|training|courses|responsibility} {give|gives|is|are} [=me] [a|only|just|too "
    "much] {headache|hassle|bother|stress|not for me|not my thing}",
    "{without|not|never} {having to|have to|want to} {think|learn|decide|change|move} {too much|anything|much|again|"
    "any more|anymore}", "{more of|much of|pretty much|just} the same {really|please|thanks|for me|as now|i hope|"
    "every}",
    "{it|that|this} suits =me [fine|well|down|as it is]", "{still|exactly} {here|there} {doing|on|at|with} ..2 "
    "{same|mornings|exactly}", "i {like|prefer} {things|it|my job|the job} {as they|as it|the way|just as|i know}",
    "{rather|prefer to|like to} {coast|plod|tick over|cruise|drift along|stay put|stay as i|keep my head down}",
    "{head|keeping my head|keep my head} down [and|until|till]", "{easy|quiet} life", even="hypothetical negated past",
)
"""Wanting nothing to move, said outright: it counts in any answer that goes no deeper."""
