"""A way out in sight, in families: being gone by then, a short while, another place, a habit, something to bridge."""

from trainer.content.aims import claims, drop, wide
from trainer.content.brief import asked, brief
from trainer.content.find import either, phrases, unless
from trainer.content.sayings import leaving_ahead

_AHEAD = ("aspirations", "goals", "five_years")

_SPAN = ("{a year|one year|1 year|two year|2 year|a year or two|one or two year|# month|a few month|a couple of year|"
         "couple of year|a short time|a season|the summer}")
_GONE = claims(
    "{will|would|probably} [have|be|long|have long] {moved on|gone|left|moved away|flown the nest|jumped ship}",
    "{have|be|be long} {moved on|left|gone} ..7 by {then|that time|now}",
    "by {then|that time} ..5 {moved on|gone|left}",
    "{not|no longer} [going to|will|be|probably|likely] {be|being|stay|working|work} ..2 {here|there|in this "
    "{company|job|industry|country|business|firm}|with this|with you|in this}",
    "^ {not|no longer|hopefully not|definitely not} ..2 here",
    "not here {that is|for sure|anymore|hopefully|i hope|obviously}",
    "{working|work|job|be|somewhere|hopefully|probably} ..3 {for|at|with|in} [one of|some|a|an|the|any] [your|my] "
    "[other|big|bigger|larger|main|different|another|better|proper|real] {competitor|competitors|rival|rivals|big "
    "players|big player|big names|other company|another company|different company|bigger company|larger company|big "
    "tech company|better company|other firm|another firm|faang}",
    "{at|with|to|for|in} {one of the big|a bigger|a larger|another|some other|a different|a better|someone bigger|"
    "somewhere bigger|somewhere better|a more famous} {players|names|firms|company|firm|ones|employer|city|country}",
    "{=be|work|working|=go|move|live|living|hopefully|probably|apply|for sure|long|will} ..3 {somewhere|some place} "
    "{else|warm|abroad|sunny|bigger|better|with a bigger|with better|different|hot}",
    "^ {somewhere|some place} {else|warm|abroad|sunny|bigger|better|with a bigger|with better|hot}",
    "{settled|settle|living|live|be living|be in|live in} ..2 {in|to} {another country|a different country|germany|"
    "canada|australia|america|the states|usa|spain|france|london|dubai|new zealand|the uk|europe|a warm country}",
    "{move|moving|relocate|emigrate|go|going|off} [back] [up|down|over|out] [to] {north|up north|south|abroad|"
    "overseas|home for good|back home|home to|canada|australia|america|another city|another country|a different "
    "city|the coast|spain|germany}", "i am {off|gone|away|out of} [here|to|then|after|when|if]",
    "{move|moving|move back|going back|go back|return|returning} to {my|our} {country|home country|village|hometown|"
    "home town|parents|family|homeland}", "tied down", "travel the world", "travelling the world",
    even="hypothetical negated",
)
_SHORT = claims(
    f"{{about|maybe|around|only|just|probably|say|give it|give this|=stay|=stick|work here|=last|do this|do it|be "
    f"here|stick at this|here}} [for|here|at this|with you|about|only|just|maybe|probably|around|a bit|like] "
    f"{_SPAN} [or so|or less|maybe|about] {{and then|then|and on|usually|before|while|until|till|and after|and move|"
    f"and leave|and go|for collect|to collect|and change|depends}}",
    f"{_SPAN} {{max|tops|at most|maximum|at the most|if that|at best}}",
    f"{{only|just}} [planning to|going to|want to|here to|intend to|plan to] {{stay|stick|be|do|work|last}} ..4 "
    f"{_SPAN}", "not long $", "^ not {long|very long|for long}",
    "{not|never} {tend|usually|normally|really|generally|like|want|plan|intend|going} ..2 {stick|stay|settle} "
    "[around|in one|long|for long|very long|anywhere|put|too long|down]",
    "{until|till|til} {i|my|we|the|something|it|better|a|next} ..6 {=find|=start|=starts|=get|turn up|=begin|"
    "=begins|=land|=move|=leave|married|visa|master|masters|degree|my own field|better}",
    "{tide|keep|get} =me {over|going} until", "{just|only} until",
    "{before|until} {law|medical|grad|graduate|business|drama|film} school",
    f"i [usually|normally|tend to|generally|always|typically] {{switch|change|leave|move|quit|hop|go}} ..4 {{after|"
    f"every|within|in}} ..2 {_SPAN}", "{in|out} and out", f"{_SPAN} {{usually|normally|each|a job|per job|in each}} ",
    "# jobs in # {year|month}", "{# job|# company|# employer} in ..2 # year",
    even="hypothetical negated",
)
_HABIT = claims(
    "{bored|boring|stale|fed up|restless|dull|itchy|stop being fun|stops being fun|had enough} "
    "..8 {=leave|=switch|=move|=go|=quit|=change|out of|=jump|=look for|=hop|move on|out of there|i am out|i am off}",
    "{=leave|=switch|=move|=go|=quit|=change|i am out|i am gone} ..3 {when|once|if|as soon as|the moment|because} "
    "..4 {bored|boring|stale|restless|dull|fun|enough|better|learning|comfortable|done|hard|difficult|good}",
    "{change|switch|swap|hop|jump} ..2 {company|companies|job|jobs|employer|employers|firm|firms|workplace|role|"
    "roles|places} [every|often|a lot|regularly|quite|when|after|so|frequently|all the time|quickly|each|as]",
    "{on|onto} [to] the next {place|one|thing|job|company|challenge|adventure|gig|firm}",
    "take {that|it|them|this} somewhere {bigger|better|else}", "{collect|gather|pick up} skills from ..2 companies",
    even="hypothetical negated",
)
_OTHER = claims(
    "i {have|am} {applied|applying|interviewing|waiting|also applied|also applying|also interviewing} ..12 {say yes|"
    "i would go|i will go|prefer|i would take|i will take|i would leave|i go}",
    "{got|have|have got|accepted} [a|my] {place|offer|spot|seat} {on|at|in|for} ..5 {training|course|scheme|"
    "programme|university|college|academy|school|march|september|master|abroad}",
    "{my|the} {visa|green card|papers|emigration} ..3 {process|start*|come*|ready|through|application|is|arrive*}",
    "go* back to {university|uni|college|school|studying|full time education|study}",
    "back to {university|uni|college|school} {full time|next|in|this|soon|when}",
    "{my|a|the} {master|masters|phd|mba|degree} ..2 {start|starts|begin|begins|abroad|next year|next autumn|next "
    "fall|in september|full time|in the}",
    "{other|outside} {opportunity|opportunities|companies|industries|employers|offers}",
    "{new|different|exciting|better} {opportunity|opportunities|options|companies|industries|jobs} {elsewhere|"
    "outside|by then|then|somewhere|come*}",
    "{exploring|explore|looking at|look for|open to|keep an eye on|searching} ..2 {other|different|new|better} "
    "{opportunity|opportunities|options|offers|industries|jobs} {elsewhere|outside|by then|then|in other|abroad|"
    "after|soon|all the time}", "something better {come*|turn*|show*|appear*|along|is offered|pop*}",
    "better {offer|job} {come*|turn*|appear*|along}", "quit {as soon|by then|after|in|when|once|next|to}",
    "{would|will} have quit", "stop working {when|after|once|soon|as soon}",
    even="hypothetical negated",
)
_STOPGAP = claims(
    "{gap|stop} {filler|gap}", "{stopgap|temporary|short term thing|interim|for the time being}",
    even="hypothetical",
)

said = wide(_GONE, _SHORT, _STOPGAP, _HABIT, _OTHER)
"""Out before long."""

plain = claims(
    "{hand|handing|put|putting|give|giving} in my notice", "{gone|out|off|leave|leaving|quit|quitting|away} {the day|"
    "the minute|the moment|the week|as soon as|once|when|after} ..6 {letter|place|visa|papers|offer|qualify|"
    "qualified|exam|course|contract|bonus|probation|certificate|baby|season|intake|term|results|comes|starts|through|"
    "confirmed|pays|pass}",
    "{after|within|in} {a year|two years|one year|eighteen months|six months|a season} ..5 i {=change|=switch|"
    "=leave|am off|pack|move on|look elsewhere|would change|would leave|would be off} [kitchen|job|on|somewhere]",
    "{leave|leaves|leaving} the day {they|i|we|you} {qualify|qualifies|finish|pass}",
    "{by the time|when|before} the next {intake|term|season|course|contract} ..5 {start|begin|come|end}",
    "{two|three|couple of|few} {years|year} {in|and|then} {each|every|a} {place|company|job|firm|one}",
    "{itchy|restless} {feet|soul}", "{never|not|rarely|seldom} ..2 {stay|stayed|stick|stuck|last|lasted|hang|been} "
    "..2 {anywhere|any place|one place|one job|any job|in one|at one} ..2 {long|longer|more than|past|beyond}",
    "{stay|stick|last|be} {till|until} {christmas|easter|summer|spring|autumn|january|september|the bonus|i qualify|my "
    "visa|my partner|my husband|my wife|the baby|the lease|we move}",
    "{we|i} {are|am} {moving|emigrating|relocating|off|going} ..4 {next|in|this|once|as soon as|for good}",
    "{we|i} {fly|leave|move|emigrate|sail|ship out} ..3 {next|in|this|after} {spring|summer|autumn|winter|year|"
    "january|february|march|april|may|june|july|august|september|october|november|december|month}",
    "my {partner|husband|wife|boyfriend|girlfriend|fiance} {is|gets|got|has} ..3 {posted|transferred|job in|moved|"
    "moving|relocat*}", "{winter|summer|season} {here|with you|job} {and|then} ..3 {travel|back|off|away|home|beach|"
    "mountains|asia|abroad}", "{first|then} {leave|quit|go} {for|to} {the coast|the sea|sea|a ship|the army|the navy}",
    "{not|never} {plan|planning|going|intend|expect|meaning} ..2 {long stay|stay long|be here long|grow old|hang "
    "about|hang around|stick around}", "{year|months|while} {at|out} {the most|tops|max|at most}",
    "{just|only} {passing through|stopping by}", "{on|with} one foot out", "already {packed|applied|booked|looking} "
    "{elsewhere|somewhere|abroad|my flight|the flight|flights|my ticket|the ticket|for something|for another|my bags|"
    "to other|to another|around|to the}",
    "{ticket|tickets|flight|flights|visa} {is|are} {booked|bought|ready|in hand|stamped}",
    "{job hopper|nomad|rolling stone|bird of passage}", "move on {when|once|as soon as|every|after} ..4",
    even="hypothetical negated",
)
"""A way out with its date or its habit, said outright: it counts in any answer."""

_BIG_NAMES = ("google|amazon|microsoft|apple|facebook|meta|netflix|deloitte|mckinsey|goldman sachs|tesla|nasa|openai|"
              "ibm|"
              "accenture|spotify|faang|kpmg|pwc|nvidia|jp morgan|the big four|a big four")
_RETIRED = phrases("{=retired|=retire|=retiring|=retirement}", even="all")
_RETIRED_DATED = phrases(
    "{=retired|=retire|=retiring} ..3 {by then|soon|in # year|in a few years|within # year|next year|by thirty|by "
    "forty|by 30|by 35|by 40}", even="all",
)
_TO_SERVE = phrases(
    "{=retire|=retired|=retiring} {the|an|a|these|those|three|two} *",
    "{your|our|legacy|system|systems|people|clients|customers|residents|help|advise|advice|planning|server|product|"
    "products|home|homes|community|fund|colleague|colleagues|old *|until i|before i|players|officers|horses|when i|"
    "savings|pension|plan for}", even="all",
)
_UNTIL_THEN = phrases(
    "{until then|before that|so i would|so until|train|trained|long way off|years off}", even="all",
)
_SCHOOL = phrases(
    "{in|at|into|attend|attending|start|starting|apply to|applying to|applied to|go to|going to|enter|entering} {law|"
    "medical|med|grad|graduate|business|dental|art|film|drama|culinary|vet|divinity|pharmacy} school",
    "{back|return|returned|returning|be} ..1 {in|at|to} {school|university|uni|college|full time education}",
    "{go|going|be off|leave|leaving|off} to {university|uni|college|graduate school|grad school|law school}",
    "{working on|finishing|doing|getting|studying for|pursuing|do|get|start|starting|pursue} {my|a|an} {mfa|phd|"
    "doctorate|full time *|law degree|medical degree|degree in another|degree in something}",
    "{be|as|become|being} a [full time] student", even="hypothetical negated",
)
_BESIDE_WORK = phrases(
    "{part time|evening|evenings|online|alongside|while working|while i work|nights|weekend|weekends|at the same time|"
    "and work|stay|distance|on the side|day release|your}", even="all",
)
_AWAY = phrases(
    "{moved|move|moving|relocated|relocate|relocating|emigrated|emigrating} ..2 {away|abroad|overseas|out of {town|"
    "state|"
    "the country|the city|here|this}|back to|"
    "back home|home|closer to|nearer|interstate|south|north|out west|to {australia|canada|america|the us|the states|"
    "new zealand|spain|france|germany|italy|portugal|london|new york|california|dubai|japan|another|a different|the "
    "coast|the countryside|the country|the city|somewhere}}",
    "{living|live|be|settled|based|somewhere} ..2 in {a|another} [completely|totally|entirely|whole] [different|new|"
    "other] {city|country|state|continent|part of|town|time zone}", "^ [hopefully|probably] in {another|a different} "
    "{country|continent|state|city|town}", "{out of|leave|leaving|left} {this|the} {city|country|town|state|area}",
    even="hypothetical negated",
)
_FOR_THEM = phrases(
    "{for you|with you|with the company|for the company|your|into|move up|moved up|for the job|for work|for this|"
    "to join|"
    "office|offices|branch|here}", even="all",
)
_SPOUSE = phrases(
    "my {husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|spouse|family} ..4 {army|navy|military|air force|"
    "marines|stationed|posted|posting|relocat*|transferred|being moved|moves {a lot|every|around}|moving}",
    "we {move|moves} ..2 every", "we {will be|will|are going to|would be|are} ..1 {moving|relocating|emigrating|"
    "leaving} {away|out|abroad|soon|back|home|next|in|once|after|to} *", even="all",
)
_DOUBT = phrases(
    "{doubt|doubtful|unlikely|hard to imagine|can not imagine|hardly|not convinced|would be surprised} ..6 {still|be|"
    "being|staying|working|last} ..2 {here|this company|with you|in this job|around|that long}",
    "{not|never} ..6 {one|the same} {company|place|job|employer|firm} ..3 {long|forever|for ever|whole|all my|too "
    "long|for life}", even="all",
)
_ONWARD = phrases(
    "{move|moved|moving|gone|go|on} on to {bigger|better|greener|other|greater|pastures|my next|the next}",
    "{bigger|better} and {better|bigger} {things|place|places|company}", "{greener pastures|pastures new}",
    "foot in the door ..10 {apply|=move|=go|jump|transfer|=leave|=look|switch}",
    "{experience|resume|cv|name|skills} ..8 {before|and then|then} ..2 {moving on|=move on|=move to|=leave|leaving|=go|"
    "going|=apply|jump|look elsewhere|looking elsewhere} ",
    "{while|until|till} i ..2 {=look|look for|looking|wait|=search|apply|=find|figure|decide|hear|save|=get|=go} ..5 "
    "{something|else|better|other|real job|college|university|school|another|companies|master|figure out|travel|enough|"
    "proper|my field|back|what i want|dream job}", "until ..3 {better|else} ..2 {comes|come|turns|turn|opens|pops}",
    "{need|want|needed|wanted|only want|looking for|just} ..3 {job|work|something|income} {for now|for the moment|for "
    "the summer|for a few|for a while|for a bit|until|till|in the meantime|to keep =me busy|to fill|while i|to hold "
    "=me|over the summer|during the summer|between}", "{fill|filling|kill|killing|pass|passing} ..1 time",
    "keep =me {busy|going|afloat} {until|till|while|before}", "{bit|while} {before|until|till|then|and then} ..6 "
    "{travel|leave|move|something|school|college|else|go}",
    "{save|saving|earn|make|get} ..3 {money|enough|cash} ..6 {=quit|=leave|=travel|travelling|traveling|=go "
    "travelling|=retire|=move|stop working}", "{quit|leave} ..3 {and|to} ..2 {travel|travelling|traveling|see the "
    "world}", "off {to|on} {travel|travelling|see the world|university|my travels|a gap year}",
    f"{{job|work|working|position|role|career|offer|engineer|hired|somewhere like|be}} ..2 {{at|by|for|with|like}} "
    f"{{{_BIG_NAMES}}}", even="hypothetical negated past",
)
_ELSEWHERE = phrases(
    "{at|with|for|in|to|join|joining} {a different|another|some other|a totally different} {company|firm|employer|"
    "organisation|organization|workplace}", "{=leave|=quit|leaving|quitting} ..1 {job|company|place|firm|role} ..2 {in|"
    "after|within|before} ..3 {year|month}", "^ [certainly|probably|hopefully|definitely|maybe|most likely] not {here|"
    "anywhere near}", "not ..4 stuck {here|in this|with you|at this}", "not in ..2 {anymore|any more|any longer}",
    "{mba|master|masters|phd|degree} and {=leave|=quit}", "bigger and better",
    even="hypothetical negated",
)
_FOR_ANOTHER = phrases("{for you|your|within|as a consultant|clients|accounts}", even="all")
_GOING = phrases(
    "{in|at|with|have|doing} {a different|another|some other|a better} {job|workplace|place|office}",
    "{found|find|have found|got} something {better|else}", "{moved|move|moving} on [by {then|that point|that time|now}|"
    "from here|already|hopefully] $", "{moved|moving} on by {then|that|now} ..1", "{not|no longer} ..2 {doing|in} this "
    "..1 {job|work|role|line}", "{not|never} ..6 {far|long} ..3 one company",
    "^ [probably|hopefully|definitely|certainly] not {at|with|in|for} {this|your|the same} *", "^ gone",
    "{not|never} ..6 with you ..3 {long|longer}", "{if|when} i {=lasted|=last|make it|survive|manage} ..2 {a|one|the|"
    "#} "
    "[first] {year|month}", "{back in|back to|return to|back at} {my [home] {country|hometown|village|town|city}|home|"
    "where i come from}", "^ [still|probably|hopefully] {doing|getting|finishing|studying|pursuing|starting|on|"
    "in} [for] "
    "{my|an|a} {mba|phd|masters|master|law degree|doctorate|degree|exchange year|gap year}", "{a|my|gap} =year out",
    "{looking|look|hunting|searching|search} for {another|a new|a better|a different|my next|other|new|better} {job|"
    "jobs|company|employer|place|work|opportunities elsewhere}", "keep moving $", "{not|never} ..4 {type|kind|sort|one|"
    "person} ..3 {stay|stays|staying|settle|settles|sit|sits|stick|sticks} ..1 {put|long|in one|still|around|anywhere}",
    f"{{company|firm|place|giant|somewhere|startup|business}} like {{{_BIG_NAMES}}}",
    "{big|large|major|top} tech {firm|company|companies|giant|giants}", "{something|anything|only|just} ..2 {short "
    "term|temporary|seasonal|casual|for the summer}", "{stop|station|stage} on the way", "{and|then} get out",
    "{hired|poached|headhunted|picked up|taken on} by ..4 {bigger|larger|better|top|big|else|competitor|google}",
    "{use|using} {this|it|the job|you} ..6 {better|bigger|elsewhere|next job|next one|another}",
    "{get|find|land|move to|onto} {a|to a|something|into a} {better|bigger} {one|job|company|place|firm|"
    "employer}", "{work|worked|working|experience} {for|at|in|with} {lots|many|several|a variety|a number|as many|"
    "a lot|"
    "a few} [of] [different] {companies|employers|firms|places|jobs|industries}",
    "{not|never} ..6 {doing|do} {this|that|it} ..4 {more than|longer than|for long|for ever|forever|long term|my whole "
    "life|all my life|for years}", "{keep|still be|continue|start} {looking|searching|applying} {around|elsewhere|"
    "for {work|jobs|something|another|a better|a real}}",
    "{keep|continue} {looking|searching|applying} $",
    even="hypothetical negated",
)
_STOPOVER = phrases(
    "you {would|will|ll} do", "{would|will} do for now",
    "{something|job|work} ..2 for the next few {months|weeks}", "get =me through {college|school|university|uni|the "
    "summer|the winter|my degree|the year|my studies}",
    "{something|anything|only|just} ..2 {short term|temporary|seasonal|casual|for the summer|for now}",
    "{a|my|gap} =year out",
    "{stop|station|stage} on the way", "{and|then} get out", "{use|using} {this|it|the job|you} ..6 {better|bigger|"
    "elsewhere|next job|next one|another}", "{keep|continue} {looking|searching|applying} {around|elsewhere|"
    "for {work|jobs|something|another|a better|a real}}",
    "{keep|continue} {looking|searching|applying} $", "if i {=lasted|=last|make|"
    "survive} ..2 {a|one|the|#} [first] {year|month}", "{visa|lease|savings} {run|runs|ran} out",
    even="hypothetical negated",
)
_WITHIN = phrases(
    "{within|inside|internal|internally|across|your|this company|the company|department|departments|project|projects|"
    "leadership|senior|larger|harder|tasks|client|clients|account|accounts|ranks|team|teams|stay}", even="all",
)
soon = either(
    asked(("five_years",), brief(unless(drop(_RETIRED, _TO_SERVE), _UNTIL_THEN, within="sentence"))),
    asked(_AHEAD, brief(unless(drop(_RETIRED_DATED, _TO_SERVE), _UNTIL_THEN, within="sentence"))),
    asked((*_AHEAD, "motivation"), brief(unless(_SCHOOL, _BESIDE_WORK), 35)),
    asked(_AHEAD, brief(unless(_AWAY, _FOR_THEM), 30)), asked((*_AHEAD, "why_here"), brief(_SPOUSE, 30)),
    asked(_AHEAD, brief(_DOUBT)),
    brief(unless(_ONWARD, _WITHIN), 30), asked((*_AHEAD, "motivation"), brief(unless(_GOING, _WITHIN))),
    asked(_AHEAD, brief(unless(_ELSEWHERE, _FOR_ANOTHER))),
    asked(("why_here",), brief(unless(_STOPOVER, _WITHIN))), leaving_ahead.soon,
)
"""Short answers that end with a way out: retired, back at school, moved away, on to something better."""
