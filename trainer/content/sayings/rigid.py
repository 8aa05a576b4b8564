"""A closed plan, in families: nothing changes it, nothing else counts, by this date or else."""

from trainer.content.aims import claims, wide
from trainer.content.brief import at_most
from trainer.content.find import phrases, unless

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
    "only want this [one]",
    "no matter what",
    "{whatever|come what} {happens|may}",
    "at any {cost|price}",
    "{if|unless} ..3 {not|promoted} ..8 {i am leaving|i leave|i will leave|i am out|i go|i walk|i quit|i am gone|"
    "waste*|failure|failed}",
    "{otherwise|or else|or} [i] [would|will|am|have] {go|leave|leaving|walk|quit|i am out|wasted|gone|"
    "consider ..4 wasted}",
    "{wasted|waste} my time",
    "it has to be *",
    "{must|has to|have to} be {a|an|the|head|in|by|partner|director|manager|surgery} ..6 {by|or|no|full stop|"
    "nothing|otherwise}",
    "that is {it|that|final} {and|full stop|period|no} ..3",
    "{talk|talked} {=me|out} [=me|out] of it",
    "made up my mind and",
    "decided at {age|the age|#} ",
    "exactly what i want and",
    "no {ifs|buts|ifs or buts}",
    "{set|carved|written} in {stone|granite|concrete}",
    even="hypothetical negated",
)
said = wide(_SAID)
"""A plan that leaves nothing open."""

plain = claims(
    "{side roads|detours|diversions|forks|exits} ..4 {exist|for me|on my|not|never}",
    "{one|only|single} {road|track|route|lane|direction|path} for =me",
    "{i have|i} {know|known|chosen|picked|decided} [on] my {route|road|path|way|lane} {and|since|from}",
    "{without|no|not} [any] {change|changes|detour|detours|deviation|surprises}",
    "{nothing|nobody|no one} ..2 {you|anyone|they} could {show|say|offer|tell|give} =me ..6 {think twice|change|"
    "different|move|reconsider|sway}",
    "{will not|would not|do not want to|refuse to|not going to} be {steered|moved|"
    "swayed|talked|persuaded|told|redirected|distracted|sidetracked}",
    "{can not|could not} {imagine|see|picture|think of} {any|a|anything} ..3 {circumstance|circumstances|reason|thing|"
    "situation} ..6 {rethink|change|different|budge|otherwise|swerve|give up}",
    "{not injury|not money|not family|not love|not even} ..3 {nothing|nobody|not|would change}",
    "{flexible|flexibility|open minded|compromise} {not|is not|no|never} [where|when|for|about|in|me|my|a word]",
    "{i|we} {do not|never|will not} {entertain|do|revise|reconsider|rethink|review|renegotiate|second guess} {what "
    "ifs|alternatives|detours|things|plans|it|compromise|compromises|options|decisions|maybes|my}",
    "save {her|his|their|your} breath",
    "{every|each} {move|step|stage|year|date} [is|has been] {calculated|fixed|"
    "planned|mapped|scheduled|laid out|timed|decided} [in|out|and|ahead|to|already]",
    "no room [in it] for {surprises|change|changes|anything else|somebody|other|anybody|error|debate|discussion}",
    "{word for word|exactly} the same {answer|plan}",
    "{until|till} i die",
    "{turn|turned} {down|away} ..8 {plan|line|route|list|path|track}",
    "{now and always|now and forever|end of story|end of discussion|full stop|and that is "
    "that|and that is final|no discussion|period} $",
    "{in that exact|in exactly that} {way|order|and}",
    "{only|nothing but|just} ever {work|do|accept|take|live} {with|on|in|as|for}",
    "{leave|count} me {out|off} {them|of it|that}",
    "{single|one} {minded|track mind}",
    "{set|dead set|fixed} on {it|that|this|being|becoming|the|one} ..6 {nothing|no one|nobody|not|never|only}",
    "{anything|everything} {else|other than that} ..2 {waste|failure|distraction|out of the question|not an option|a "
    "no}",
    "{to the letter|come hell or high water|come rain or shine|hook or by crook|whatever anybody says|whatever "
    "anyone says|whatever happens}",
    "{do not|never} ..2 {change|alter|adjust|touch|revise|move} ..2 {plan|plans|"
    "date|dates|goal|goals|timetable|schedule|course|target|targets}",
    "{timetable|schedule|plan} ..3 {to the day|to the month|fixed|no matter|stick}",
    even="negated hypothetical",
)
"""A closed plan, said outright."""

_POST = (
    "{ceo|cto|cfo|coo|vp|vice president|director|manager|partner|president|head|boss|executive|supervisor|team lead|"
    "team leader|leader|chief|senior manager|surgeon|pilot|lawyer|doctor|professor|principal|astronaut|judge|"
    "millionaire|owner}"
)
_DATE = (
    "{by {age|the age of|the time i am|my|the time i turn|#|next|the end}|before {i am|i turn|age|my|the age|#}|in "
    "{exactly|precisely} #|at {age|the age of}|when i am #|exactly # year|by thirty|at thirty}"
)
_RUNG = (
    "{junior|senior|lead|principal|staff|associate|supervisor|team lead|team leader|manager|director|head|partner|"
    "architect|foreman|deputy|specialist|expert|consultant|executive|vp|ceo|chief}"
)
_WITHIN = "{in|within|after|by|at}"
_CURT = phrases(
    f"{_RUNG} ..2 {_WITHIN} [year|month|age] # [years|year|months|month] [and|then|and then] ..1 {_RUNG} ..2 "
    f"{_WITHIN} [year|month|age] #",
    "exactly {where|what|who|as} i {planned|plan|decided|said|want|wanted|intend|always}",
    "no {question|doubt|two ways|question about it|doubt about it|ifs or buts|ifs and buts|discussion|if or but} $",
    "nothing more and nothing less",
    "{goal|goals|plan|plans|mind} {never|will never|will not|does not|do not|did not} {change|changed|changes|waver}",
    "{not|never} {stop|rest|quit|give up|be happy|be satisfied|sleep|stopping|resting} until i {am|become|get|reach|"
    "have|make|be}",
    "{only|one and only|single} {path|option|way|route|job|role|career|thing|choice|place} {i|for =me|that i} ..5",
    "{not|no} {have|need} {a|any} {backup|back up|plan b|second|fallback|alternative} ..2",
    "{figured|worked|planned|mapped|laid} out {year by|manager|director|first|promotion|partner|to the|in detail|step}",
    "{all|everything} {figured|worked|planned|mapped} out",
    "{make|be|become|reach} {director|partner|manager|ceo|vp|vice president|senior|head} {within|by} #",
    f"{{i =will|i am going to|i =must|i have to|i need to|i am determined to|i {{plan|intend|expect}} to}} ..3 "
    f"{{be|become|make|have|reach|promoted}} ..4 {_POST} ..6 {_DATE}",
    f"{_DATE} ..4 {{i =will|i am going to|i =must|i have to}} ..2 {{be|become|make|have|reach}} ..3 {_POST}",
    f"{_POST} ..2 {{by|at|before}} [age] # ..3 {_POST} ..2 {{by|at|before}} [age] #",
    "i =will {definitely|certainly|absolutely|surely|100 percent|without a doubt|for sure} ..2 {be|become} ..4",
    f"{{=must|have to|need to|got to}} {{be|become|get|make|reach}} ..3 {{{_POST[1:-1]}|promoted|promotion}} ..3 "
    f"{{by|within|or|no later|otherwise}} ..4",
    "know {exactly|precisely} {where|what|who|how} ..2 {i|will|i will|my} ..6",
    "{one|only one|single} {goal|aim|dream|plan|aspiration} [and] {only|one goal only|and nothing else|and that is it|"
    "and one only}",
    "{only|one and only|sole|single} {goal|aim|aspiration|dream|plan|ambition|target|objective}",
    "{nothing|nobody|no one|no body|not anything} {=can|=will|=could|is going to} [ever] {stop|change|hold|keep|get "
    "in|stand|deter|distract|convince|talk|sway}",
    "{that is it|that is that|that is final|period|end "
    "of story|end of discussion|case closed|final answer|no exceptions|no excuses|whatever it takes no} $",
    "{no matter|regardless of|does not matter} {what anyone|what anybody|what people|what happens|what you|what they|"
    "who|how long|what the company|what it costs|what my|the cost}",
    "{will|would|do|can|could|am} {=not|never} [going "
    "to|willing to|ever|even|prepared to|ready to|planning to] {settle|accept|consider|compromise|change|deviate|"
    "adjust|"
    "budge|entertain|take|do anything|look at|switch|give up|afford|be satisfied|be happy|waste} ..4 {less|anything|"
    "other|else|any|another|that|plan|it|goal|mind|detours|detour|delay|delays|on|from|time|setbacks|something}",
    "{=not|never} {willing|open|prepared|ready|interested|flexible|going} {to|in|on|about|for} ..3 {else|other|"
    "anything|"
    "change|compromise|consider|different|that|another|alternatives|less}",
    "will only {accept|consider|take|be happy|be satisfied|settle}",
    "only {interested|be happy|want|wanted|consider|accept|see myself|work|here "
    "for|care about|focused} ..6 {nothing else|nothing less|not interested|else|that is it|if|and only|role|only}",
    "{only want|only interested|only be happy|only consider|only see myself|only here for} ..4 {management|manager|"
    "banking|surgery|leadership|director|that role|this role|one thing|strategy|that|role|track|position|path|team}",
    "{nothing else|nothing less|nothing but|no other|not anything else} ..3 {$|do|matter|count|interest|would|will|for|"
    "career|job|role|option}".replace("$|", ""),
    "{and|for =me} {nothing else|nothing less} $",
    "not see myself doing {anything|something} else",
    "never {change|changed|deviated|deviate|wavered|waver} ..3 {goal|goals|plan|plans|mind|course}",
    "{plan|plans|path|goal|goals|timeline|career|future|life|course|it|route|mind|everything} ..2 {is|are|"
    "have|has|been} [already|all|been|completely|totally|my whole|my entire] {decided|set|fixed|planned|mapped|"
    "settled|predetermined|determined|non negotiable|not negotiable|not up|locked|carved|clear and|final|sealed}",
    "{strict|fixed|rigid|exact|detailed|precise|firm|set} {timeline|plan|schedule|timetable|path|roadmap|deadline|"
    "deadlines}",
    "{already|all} {planned|mapped|decided|figured} [it|everything|that|my] [all|out|life|career|future]",
    "{here|in|join|joining} only for ..6",
    "{intend|plan|going|expect|want|will} [to] {stick|follow|keep|sticking} [to] {to|it|my} ..4 {it|plan|letter|no "
    "matter|exactly|path}",
    "{or|otherwise} {i|i will|i am} {look|leave|quit|go|walk|find|leaving|out|gone|be gone|be "
    "looking|start looking} ..2",
    "if {i am|i do|that is|it is|you|this|i have} not ..6 {i am|i will|i would} {leaving|"
    "leave|quit|gone|out|go|look|not interested|walk}",
    "my way or the highway",
    "{refuse|refusing} to ..6",
    "{there is|have|without|no} {no plan b|no backup|no alternative|no other|plan b}",
    "{i|have} decided {and|that is|at age|when i was|long ago|years ago|already} ..4",
    even="hypothetical negated others",
)
_SUPPLE = phrases(
    "{my|our|his|her} {boss|manager|brother|sister|friend|colleague|director|father|mother|husband|wife} {want|is|"
    "was|has|say|said|has}",
    "{open|flexible|adjust|adapt|change them|see where|see how|curious|depend|depends|happy to|glad|perhaps|maybe|"
    "several ways|other ways|learn|help|helps|because|so that|quality|safety|patients|care|honesty}",
    "{exam|exams|course|certificate|degree|cpa|licence|license|book|booked} ..3",
    "{not|never} {set|fixed|sure|know|decided|planned|carved}",
    "then {see|look|decide}",
    "{if|when} {things|the company|life|it} change",
    even="all",
)
curt = at_most(30, unless(_CURT, _SUPPLE, within="answer"))
"""A closed plan, or a post with its date, as the whole answer."""
