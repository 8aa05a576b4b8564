"""A closed plan, in families: nothing changes it, nothing else counts, by this date or else."""

from trainer.content.aims import claims, wide

_SAID = claims(
    "{nothing|nobody|no one|no thing|not anything} ..3 {change|stop|stand in|get in|shake|move|sway|convince|talk|"
    "come between|hold me} ..4 {it|that|me|my mind|my way|the way|this|of that|my plan|out of}",
    "{not|never} {=budge|budging|=bend|bending|negotiable|up for discussion|up for negotiation|change|changing|"
    "deviate|deviating|compromise|compromising|swerve|shift|shifting|waver|flexible|altered|alter} ..4 {it|that|"
    "this|on|from|about|plan|my|course|for anyone|an inch|anything}",
    "not {budge|budging|bending|negotiable|up for discussion|up for negotiation|for changing|wavering}",
    "{plan|path|route|goal|mind|course|future|timeline|everything|it|way|decision|aim|road|that} {is|are} [already|"
    "completely|all|totally|absolutely] {fixed|set|locked|mapped out|carved *|set in stone|written in stone|decided|"
    "made up|final|settled|non negotiable|firm|in concrete|laid out|finished|sealed}",
    "{mapped|planned|worked|laid|plotted|scheduled} [it|every *|my *|each *|everything|all] [year|step|move|all] "
    "{out|in advance|ahead|down to} ..6 {stick*|no|not|never|whatever|nothing|and that|exactly}",
    "{stick|sticking|keep|keeping|stuck|holding|hold} [to] {to|with} {it|that|the plan|my plan|this plan|plan a|my "
    "path|this|my route} [whatever|no matter|come what|and|always|exactly|regardless|till|until]",
    "{no|not} {plan b|alternative|alternatives|other way|other option|options|compromise|compromises|room for|other "
    "route|other path|plan c|second choice|exceptions|detour|detours|discussion|wiggle room|surprises|other choice}",
    "{will|would|do|am|going} not [even] {consider|accept|look at|think about|take|entertain|hear of|listen to|"
    "interested in|settle for|be talked|do|want} [=to] {anything|any|another|other|nothing|less|something|"
    "alternatives|out of it}",
    "{not|nothing|never} {interested|interest} in {any|other|another|anything} {other|route|else|job|role|path}",
    "only {one|this|that} {way|path|route|job|plan|option|goal|thing|role} {for =me|and|i|is|counts|will|matter*}",
    "only want this [one]", "no matter what", "{whatever|come what} {happens|may}", "at any {cost|price}",
    "{if|unless} ..3 {not|promoted} ..8 {i am leaving|i leave|i will leave|i am out|i go|i walk|i quit|i am gone|"
    "waste*|failure|failed}",
    "{otherwise|or else|or} [i] [would|will|am|have] {go|leave|leaving|walk|quit|out|wasted|gone|consider ..4 "
    "wasted}", "{wasted|waste} my time", "it has to be *",
    "{must|has to|have to} be {a|an|the|head|in|by|partner|director|manager|surgery} ..6 {by|or|no|full stop|"
    "nothing|otherwise}", "that is {it|that|final} {and|full stop|period|no} ..3",
    "{talk|talked} {=me|out} [=me|out] of it", "made up my mind and", "decided at {age|the age|#} ",
    "exactly what i want and", "no {ifs|buts|ifs or buts}", "{set|carved|written} in {stone|granite|concrete}",
    even="hypothetical negated",
)
said = wide(_SAID)
"""A plan that leaves nothing open."""

plain = claims(
    "{side roads|detours|diversions|forks|exits} ..4 {exist|for me|on my|not|never}", "{one|only|single} {road|track|"
    "route|lane|direction|path} for =me", "{i have|i} {know|known|chosen|picked|decided} [on] my {route|road|path|"
    "way|lane} {and|since|from}", "{without|no|not} [any] {change|changes|detour|detours|deviation|surprises}",
    "{nothing|nobody|no one} ..2 {you|anyone|they} could {show|say|offer|tell|give} =me ..6 {think twice|change|"
    "different|move|reconsider|sway}", "{will not|would not|do not want to|refuse to|not going to} be {steered|moved|"
    "swayed|talked|persuaded|told|redirected|distracted|sidetracked}",
    "{can not|could not} {imagine|see|picture|think of} {any|a|anything} ..3 {circumstance|circumstances|reason|thing|"
    "situation} ..6 {rethink|change|different|budge|otherwise|swerve|give up}",
    "{not injury|not money|not family|not love|not even} ..3 {nothing|nobody|not|would change}",
    "{flexible|flexibility|open minded|compromise} {not|is not|no|never} [where|when|for|about|in|me|my|a word]",
    "{i|we} {do not|never|will not} {entertain|do|revise|reconsider|rethink|review|renegotiate|second guess} {what "
    "ifs|alternatives|detours|things|plans|it|compromise|compromises|options|decisions|maybes|my}",
    "save {her|his|their|your} breath", "{every|each} {move|step|stage|year|date} [is|has been] {calculated|fixed|"
    "planned|mapped|scheduled|laid out|timed|decided} [in|out|and|ahead|to|already]",
    "no room [in it] for {surprises|change|changes|anything else|somebody|other|anybody|error|debate|discussion}",
    "{word for word|exactly} the same {answer|plan}", "{until|till} i die", "{turn|turned} {down|away} ..8 {plan|line|"
    "route|list|path|track}", "{now and always|now and forever|end of story|end of discussion|full stop|and that is "
    "that|and that is final|no discussion|period} $", "{in that exact|in exactly that} {way|"
    "order|and}", "{only|nothing but|just} ever {work|do|accept|take|live} {with|on|in|as|for}",
    "{leave|count} me {out|off} {them|of it|that}", "{single|one} {minded|track mind}",
    "{set|dead set|fixed} on {it|that|this|being|becoming|the|one} ..6 {nothing|no one|nobody|not|never|only}",
    "{anything|everything} {else|other than that} ..2 {waste|failure|distraction|out of the question|not an option|a "
    "no}", "{to the letter|come hell or high water|come rain or shine|hook or by crook|whatever anybody says|whatever "
    "anyone says|whatever happens}", "{do not|never} ..2 {change|alter|adjust|touch|revise|move} ..2 {plan|plans|"
    "date|dates|goal|goals|timetable|schedule|course|target|targets}", "{timetable|schedule|plan} ..3 {to the day|to "
    "the "
    "month|fixed|no matter|stick}", even="negated hypothetical",
)
"""A closed plan, said outright."""
