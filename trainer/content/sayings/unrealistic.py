"""Heads of whole organisations and ranks near them, with the ways of reaching for them."""

from trainer.content.aims import claims, wide
from trainer.content.find import phrases

_TOP = claims(
    "{=be|become|becoming|being|as|myself|made|reach|see me|expect|aim|on|join|sit on|in|into|to be|hit|to|replace|"
    "goal is|and} [to be] [on|in] [of] [the|a|an|your|its|this] [next|youngest|new|top|lead|whole] {ceo|cto|cfo|coo|"
    "chief executive|chief technology officer|chief financial officer|managing director|president|general director|"
    "general manager|executive team|board|board of directors|c suite|senior partner|managing partner|national "
    "director|regional director|vice president|head of engineering|chief * officer|lead architect|top manager|chief "
    "editor|editor in chief|head of everything}",
    "^ [the|a] {ceo|cto|cfo|coo|managing director|president|vice president|general manager|regional director|"
    "national director|head coach}",
    "{run|running|lead|leading|own|owning|head|heading|in charge of|over} {the|this|your|a|all} [whole|entire] "
    "{company|hospital|place|organisation|organization|business|show|bank|hotel chain|airline|school|hotels|"
    "department|network|firm|operation|shops|group}",
    "from {trainee|intern|apprentice|junior|assistant|graduate} to {ceo|general manager|director|managing director|"
    "head|president|partner|boss|vice president}", "best ..2 in the {world|country|whole}",
    "{nobel|michelin star|oscar|world famous}", "{millionaire|ceo} before", "{straight|right} to director",
    "{all of|of all} your {hotels|shops|branches|stores|regions}",
    even="hypothetical",
)
top = wide(_TOP)
"""The top of a whole organisation, or of a trade."""
_HIGH = claims(
    "{=be|become|becoming|being|myself as|reach|expect|aim|see me|see me as|made|to} [to be|to become] [a|an|the|"
    "your] [full|sales|marketing|finance|regional|senior] {director|partner|head of *|vice president|vp|department "
    "head|executive|principal|board member|judge|captain}", "on the board",
    even="hypothetical",
)
high = wide(_HIGH)
"""A rank just under it."""

novice = phrases(
    "my first {job|role|position|proper job|real job|office job|kitchen}", "{no|not any|not much|hardly any|zero} "
    "{experience|flying hours|hours yet|qualifications yet}", "i {=have|=am} only [just] {started|got|begun|picked|"
    "been "
    "here|passed|joined|finished|left|just|done|here for # {week|month}}",
    "i {=have|=am} [just] just {started|finished|passed|left|done|got|begun|joined|graduated|completed|sat|out of|"
    "getting|starting|finishing}", "{just|recently|newly} {graduated|qualified|finished|left|started|joined|passed}",
    "i {finish|graduate|leave|complete} ..3 {degree|university|college|school|course|apprenticeship|in july|in june|"
    "this year|next year|this summer|bootcamp}", "{still|currently} [a|an|at|in|doing] {student|studying|school|"
    "college|"
    "training|apprentice|intern|learning the}", "i {=am|=will be} {a|an|the} [new|first year|second year|current] "
    "{apprentice|trainee|intern|student|junior|graduate|beginner|newcomer|starter|cadet|office junior|assistant|temp}",
    "{my|a|the} {a levels|gcses|first term|first year|level one|level two|bootcamp|weekend course|internship|"
    "traineeship|apprenticeship}", "{# month|# week} {as|in|into|on} {a|an|the|this|my}",
    "i am {sixteen|seventeen|eighteen|nineteen|twenty|twenty one|twenty two|16|17|18|19|20|21|22}",
    "{can not|could not} {code|cook|drive|weld|sell|fly} yet", "{have|had} not {sold|published|managed|led|worked|"
    "built|cooked|flown|written|taught|started} ..3 {anything|yet|anyone|before|in my life|so far|nobody}",
    "{straight|fresh} {out of|from} *", "new to {this|the} {field|trade|industry|job|business|sector|work}",
    "i joined ..2 as a {cadet|trainee|junior|apprentice|probationer|temp}", "{i begin|i start} {that|it|my|the|in} *",
    "never {worked|managed|led|had a job|done this} ..3", "was a {barista|waiter|waitress|student|cashier} before",
    "did a {play|weekend|short course|course} *", even="hypothetical",
)
"""The very start of a career, in the speaker's own words."""
summit = claims(
    "{ceo|cto|cfo|coo|cmo|chief executive|chief technology officer|chief * officer|chief engineer|chief economist|"
    "chief "
    "surgeon|chief pilot|chief editor|chief inspector|chief constable|chief accountant|head chef|executive chef|"
    "managing director|general manager|editor in chief|director|vice president|vp|president|chairman|chairwoman|"
    "principal engineer|partner|captain|judge|minister|professor|vice chancellor|chancellor|surgeon general|lord chief "
    "justice|station commander|fleet commander|headmaster|headteacher|head teacher|headmistress|national manager|"
    "regional manager|regional director|senior partner|country manager|the boss|superintendent|general|admiral|"
    "commissioner|consultant surgeon|matron}", "on the board", "{top|executive} floor",
    "{head|heading|in charge|run|running|lead|leading|take over|taking over|take|manage|managing|own|owning} [of] {the|"
    "this|your|a|an} {whole|entire} *", "{=run|running|take over|taking over|head|heading|in charge of} {the|your|"
    "this} "
    "{company|department|network|hospital|school|bank|firm|business|hotel|place|agency|studio|station|region|country|"
    "business unit|division}", "{michelin star|oscar|nobel|grammy|pulitzer|gold medal}", "number one {salesman|"
    "salesperson|agent|in|of|chef|lawyer|trader|developer}", "{country|world|nation|city|england|europe} {is|} "
    "[leading|"
    "best|top] {therapist|surgeon|lawyer|chef|architect|expert|best}".replace("{is|}", "[is]"), "{leading|best|top} "
    "* in "
    "the {country|world|land|nation}", "{hundred|five hundred|two hundred|thousand} {men|people|staff|employees} "
    "{under|"
    "building|working|for}", "best * in the world", "head of {engineering|department|marketing|sales|nursing|finance|"
    "operations|the|it|hr|design|product|research|surgery}", even="hypothetical",
)
"""Heights of a trade, reached after many years."""
soon = phrases(
    "{pretty|very|quite|real} soon", "{in|within|by|after|give =me|giving myself|say|maybe|about|at} [about|the|my] {a|"
    "one|two|three|six|the first|=next|end of|#} ..3 {year|years|month|months}", "{next|this} {year|summer|spring|july|"
    "june|autumn|christmas|season}", "by {=next|the end|christmas|thirty|twenty five|twenty six|twenty eight|the age|"
    "the "
    "time|#}", "{at|before|by} {twenty|twenty one|twenty two|twenty three|twenty four|twenty five|twenty six|twenty "
    "seven|twenty eight|thirty|21|22|23|24|25|26|27|28|30}", "{as soon as|straight away|right away|in no time|"
    "straight to|right to|skip|the year after|a year later|already|quickly|fast track|fast}", "{year|years|month} {and|"
    "then} i", "first year", "{that is|say} {two|three|four|five|six|eight} years", even="all",
)
"""A near date."""
