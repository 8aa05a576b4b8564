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
    "stay {put|as i am|where i am|as it is}", "enough for =me", "{never|not} ..2 {promoted|put forward}",
    "do not do {courses|training|ambition|change}", "past all that",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Wanting nothing to move."""
