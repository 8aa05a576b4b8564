"""The answer sounds like a short stay: out in a year or two, a habit of moving on, another country or a course shortly.

Nobody expects a pledge for life. An employer listens for enough time to settle in and finish something, so what
costs is a near way out with nothing named that would be done before it.

Left alone: silence about staying, growth inside ("move on to larger projects here"), part-time study, how long
earlier jobs lasted, why an earlier job ended, guests who "leave satisfied", and open plans that may change.
"""

from trainer.content.aims import claims, drop, wide
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_elsewhere, amid_leaving, leaving_soon, staying
from trainer.values import Severity

_JOBS = "{job|company|companies|employer|firm|workplace|work place|organisation|organization}"
_SHORT = ("{a year|one year|1 year|a year or two|one or two year|one year or two|1 or 2 year|year or so|a few month|"
          "six month|6 month|eighteen month|18 month|twelve month|12 month|a couple of month|nine month|"
          "a couple of year max|two year max|two year at most|two year tops|a season|this season}")
_PLACES = ("abroad|overseas|another country|other country|different country|back home|my country|my home country|home "
           "country|canada|australia|america|usa|the us|the states|new zealand|germany|england|the uk|uk|london|dubai|"
           "ireland|france|spain|portugal|italy|switzerland|sweden|norway|denmark|finland|netherlands|holland|austria|"
           "poland|singapore|japan|china|india|brazil|mexico|new york|california|melbourne|sydney|toronto|berlin|paris|"
           "madrid|lisbon|vancouver|gulf|saudi|qatar|europe|asia|africa|bali|thailand|iceland|scotland|queenstown")

_HABIT = claims(
    f"{{switch|change|hop|swap|jump|hop between|jump between|move between|rotate|leave}} {_JOBS} ..3 {{every|each|a "
    "lot|often|frequently|regularly|all the time|quickly|quite often}",
    f"{{switch|change|hop|swap|move|rotate|jump|move on|leave|go}} [{_JOBS}|role|position|around] every ..2 # [to|or] "
    "[#] {year|month}",
    "every ..3 # [to|or] [#] {year|month} ..3 {switch|change|hop|move on|rotate|jump|leave}",
    "{switch|change|hop|swap|rotate|jump|leave} [job|jobs|company|place|role|roles] every {year|couple of year|few "
    "year|few month|other year|"
    "couple of month|two}",
    "{job hop|job hopper|job hopping}",
    "{quit|move on|go|leave|change|switch|look around} ..3 {when|if|once|as soon as|the moment|the minute|after} ..6 "
    "{bored|boring|dull|stop learning|nothing new|stale|learned enough|comfortable}",
    "i get bored ..8 {change|move|leave|switch|quit} [job|on|place|company]",
    f"{{give|spend}} ..3 {{every|each}} {{job|company|place|firm|employer}} {_SHORT}",
    f"{{usually|normally|generally|typically|tend to|always}} {{stay|last|spend}} ..2 {_SHORT}",
    "{not|never} {stay|last|remain|stick} ..4 {long|longer|more than ..2 # year|more than a year}",
    even="negated hypothetical",
)
_SHORT_STAY = claims(
    f"{{=stay|=work|=remain|=last|=commit|stick around|be here|be with you|do this|do it|work here|keep this job}} "
    f"[here|with you|at this *|in this *|for you|this job] [for] [only|about|maybe|around|like] {_SHORT}",
    f"{{only|just}} [here] for {_SHORT}", "give it [about|maybe|like] {a year|one year|# month|a year or two|six "
                                          "month}",
    "for a year {while|until|before|till|and then|then}",
    "{until|till|before} i {start|begin|go|move|find|get|leave|finish|can find|can get} ..5 {university|uni|master|mba|"
    "phd|medical school|law school|graduate school|grad school|abroad|travel|something better|something else|real job|"
    "better job|another job|better|what i want|career|papers|visa|place at|into}",
    "{until|till|before} i find ..2 {something|one|a job|another|"
    "better}", "{fill|bridge|filling|bridging} {a|my} gap", "{fill|bridge|filling|bridging} the gap {until|till|"
    "before|for now}",
    "# jobs in # {year|month}",
    "{before|until} {my|the} {phd|master|masters|degree|course|studies|university|mba} {start|starts|begin|"
    "begins}", "{until|till} ..2 {something|someone} {better|else|more} ..2 {come|turn|show|appear|along}",
    "something [just] for {now|the moment|the time being}", "something {in between|between|to bridge|to tide me|for "
                                                            "the meantime|until|till}",
    "{this|it|job|here|only|just|something} ..3 {temporary|stopgap|short term thing|short term solution|short term job|"
    "for the time being|a filler|for the summer|for the season}",
    "{hold|tide} me over", "i {would|will} be {gone|off|away|out|out of here|on the plane} ..4 "
    "{by|next|come|once|when|as soon as|after|to|in|spring|summer}",
    "{come|by|in|next} {spring|summer|autumn|winter|january|easter|christmas} i {will|would} be {gone|off|away|out}",
    "{as soon as|once|the second|the minute|the moment|when} ..9 {i am|i will be|i would be} {off|gone|away|out|on the "
    "plane}", "on the plane", "retire ..2 {in|within|after} [about] {a|one|two|#} {year|month}", "retire next year",
    even="hypothetical negated",
)
_ELSEWHERE = claims(
    "{=be|=work|=go|=move|=look|working|moving|looking|opportunity|opportunities|option|job|=try|=apply|"
    "apply for jobs} ..3 {elsewhere|somewhere else}", "{probably|likely|then} ..3 {try|do} something else",
    "{try|do|start} something else {after|in a|in #|next|then}", "year ..3 {try|do} something else",
    "{=move|moving|=go|going|work|working|switch|=switch|=join|joining|transfer|=be|jump} [on] {at|to|for|in|with} "
    "[a|an|some] {other|another|different|new|better|bigger|larger} {company|companies|employer|firm|organisation|"
    "organization|place}", "{=join|joining} another {company|firm|employer}",
    "{a|another|different|new} {company|employer|firm} by "
    "then", "not {=be|being|=stay|staying|still be|working} ..2 here",
    "{hope|hopefully|plan|want|expect} ..4 not ..2 {be|still|stay} ..2 here",
    "^ not here", "not here [any more|anymore|hopefully]  $",
    "{not|never} {think|see|imagine|picture|believe|expect|plan} ..5 {be|stay|staying|being|here|working here} ..5 "
    "{long|long term|in five years|anymore|any more|then|by then|for ever|forever}",
    "{not|never} {plan|intend|want|expect|going} [to|on] {stay|staying} [here|very|too|that|in one] {long|for long|"
    "longer|in one}", "no {plan|intention} ..2 {stay|staying}", "not ..3 {with this company|with you} ..2 long",
    "{in|at|for|with} a {bigger|larger|better|different|more famous|better known} {company|firm|player|employer|"
    "organisation|organization|brand|name}", "{to|=a|in|with|at} {another|different|other} {company|employer|"
                                                   "firm|"
    "companies|employers|firms} {for|to|that|which|by|after|with|$END}".replace("|$END", ""),
    "{in|to|into} {another|a different|a new|some other|a totally different} {industry|sector|line of work|trade}",
    "try [out] {different|several|many|a few|other} {company|companies|employers|firms|places}",
    "{look|looking|search|searching|ready} for {my|the|a} next {job|thing|challenge|move|employer|company|step} ..3 "
    "{after|in # {month|year}|in a year|within|by then|soon}", "change {the|my} {company|companies|employer|firm} ",
    "{tend|like|prefer|love} to {move around|move on|jump around|change around|hop around}",
    "^ [maybe|probably|about] {a year|six months|one year|a few months} [or so|maybe|at most|tops] {maybe|depends|or "
    "less|"
    "at most|tops|i guess|then|and then}", "{work|working|here|stay} for {a|one|1} year and then",
    "{gone|left|out of here|moved on|away} {by then|by that time|by now|long before}", "long gone",
    "{=leave|=quit|=resign|=go} {by then|at some point|sooner or later|eventually}",
    "{look|looking} {for|at|around for} ..2 {other|outside} {opportunity|opportunities|job|company|companies|option|"
    "role|position|offer}", "{explore|consider|pursue|seek} [new|other] {opportunity|opportunities|option} "
    "{elsewhere|outside|in other}", "{explore|consider|pursue} other {opportunity|opportunities|option|company|"
                                    "companies|employer}",
    "{with|at|for|to|join|joining} [one of] your competitor", "{with|at|for|to} a competitor",
    "{better|higher|bigger} offer ..3 {come|take|accept|go|"
    "leave}", "{if|when} ..3 {better|higher|bigger} {offer|job} ..3"
    " {come|i|appear}", "see myself {at|with|in} {google|amazon|microsoft|apple|facebook|meta|netflix|deloitte|"
    "mckinsey|goldman|tesla|nasa|openai|ibm|accenture|spotify}",
    "{=leave|leaving|=quit|quitting|=resign|resigning|walk out|hand in my notice} {after|in|within|when|once|as soon "
    "as|next|before|by} ..4 {year|month|year or two|soon|christmas|summer|learned|learnt|done|got|have}",
    "{want|plan|intend|hope|going|would|will|might|may|have|then|probably} [to] {=leave|=quit|=resign|move on|=exit} "
    "{soon|after|again|this company|the company|you|here|in a year|in two|within|shortly|at some point}",
    "{and|then} {=leave|=quit|=resign|walk|move on} $", "learn leave", "{ready|time} to move on",
    "{year|two|years} ..3 {then|and} {=move on|=leave|=quit|=go somewhere|=go abroad|=change job|=switch|=look for|"
    "=see what|=see if|=see} "
    "[again|from there|another|something|job|jobs|companies]",
    "{then|after that} ..2 {=move on|=leave|=look for something|see what else|apply elsewhere|hand in}",
    even="negated hypothetical",
)
_ABROAD = claims(
    "{=move|moving|=go|going|=emigrate|emigrating|=relocate|relocating|=immigrate|=fly|=return|returning|=migrate|"
    f"=settle|settling|off|settled}} ..5 {{{_PLACES}}}", "{=emigrate|emigrating|leave the country}",
    "{will|shall|going to|plan to|planning to} =relocate ..2 {next|soon|back|once|when|after|in}",
    "{job|place|contract} waiting ..2 {in|at|for}", "{work|live|settle|study|career} {abroad|overseas|in another "
    "country}", "{when|once|as soon as|until|second|moment|waiting for} [i get|for] my {visa|green card|papers}",
    "{=do|doing|study|studying} ..3 {mba|master|masters|phd|degree} {abroad|overseas|in another "
    "country}", even="hypothetical",
)
_STUDY = claims(
    "{=go|going|=return|returning|=get} back to {university|uni|college|school|studying|full time}",
    "{=go|going|=apply|applying|=get|accepted} {to|into|for} {university|uni|college|medical school|law school|med "
    "school|grad school|graduate school|business school|medicine|a master|my master|a phd|an mba|my mba}",
    "{=do|=start|starting|=pursue|=begin|doing} [a|an|my] {full time|higher} {master|masters|degree|study|studies|"
    "mba|phd|course|education} ..3 {next|after|abroad|soon|in a|in one|in two}",
    "{=do|=start|starting|=pursue|=begin|doing} [a|an|my] {master|masters|mba|phd} ..2 {abroad|next|after one|after a|"
    "full time|in a year|in one}", "{apply|applying} {to|for|into} {medical|law|med|graduate|grad|business} school",
    "gap year", even="hypothetical",
)
_PASSING = claims(
    "itchy feet", "{bored|restless|fed up} ..2 {around|round about|about|after|by|within} ..3 {# month|# year|month|"
    "a year|a while}", "{bag|bags|suitcase|case|boxes} ..3 packed", "{one foot|half} out ..2 door",
    "out {the|of the} door {by|in|before|after|once|when|soon}", "{short timer|short termer|stopover|pit stop|layover|"
    "gap filler|passing through|not a lifer|flight risk}",
    "{last|lasting|stay|stick it|do|work|be here|this for|here for|just} [for] [about|only|maybe] {one|a|this|the|a "
    "single|# } {season|term|winter|summer|harvest|contract}", "{get|have|keep|got} =me {until|till|up to|for ..2 # "
    "{month|year|term|season}}", "help you {over|through|out for|out until} the {harvest|summer|winter|season|"
                                 "christmas|"
    "busy}", "{not|no} more than # {term|season|month|winter|summer}", "not ..3 promise ..4 {more|longer|stay}",
    "{is|be|are} my next {move|stop|employer}", "next {move|stop} {is|be|will be} ..1 {army|navy|police|abroad|another|"
    "fire service|council|university}".replace("..1", "[the|to the|a]"),
    "{after that|after this|and then|then|afterwards} ..3 {retrain|train as|fly for|go supply|sail|leave|go home|go "
    "back|"
    "i am gone|i am off|off to|i am out}", "i am {gone|off|out of here|away} $",
    "{until|till|once|when} i {get|have|pass|receive} my {licence|license|papers|visa|certificate|qualification|"
    "passport|green card|results|funding|citizenship}", "{visa|permit|paperwork|papers|application} ..4 {go through|"
    "come through|run out|expire|approved}",
    f"in # {{year|month}} ..6 in {{{_PLACES}}}", f"{{heading|head|flying|going out|going|moving|emigrating}} [back|out|"
    f"up|over|down|off] [to|for] {{{_PLACES}|ireland|"
    f"glasgow}}", "{hand|handing} in my notice", "{hand|handing} over ..6 "
    "{within|after} ..2 # month", "{i am|we are|i would be} {heading|going|moving|flying|off} {home|back home|back to}",
    "{then|and} we {go|move|return} {home|back|abroad|overseas}", "{i will|i would} be back in ..3 {within|by|next|in|"
    "before}", "{somebody|someone} else {would|will|can} ..2 take {over|it on|my place}",
    "{=leave|leaving|=quit|quitting|out of} the {classroom|profession|trade|industry|sector|field|business} {and|for|"
    "altogether|behind|after|$}".replace("|$", ""), "leave the {profession|classroom|trade|industry|sector}  $",
    "out of my system", "^ long enough to {get|have|put}", "my real start date", "i {hop|job hop} $",
    "every # of year i ..2 {hop|change|move|switch|leave|go}", "{year|month|months|season} ..3 as my last",
    "my last {year|season|month|term} in ", "{must|have to|will have to} {resign|leave|quit|move on} ..2 {with|and go|"
    "when|after|then|again|too}", "need a base", "that is the {window|plan until|time i have}",
    "{next|this time next|come next} {winter|summer|spring|autumn|year|season} i {will|would} be {run|running|in|on|at|"
    "back|working|somewhere|gone|off|sailing|skiing}", "{say yes|take me|accept me|call me|offer me} ..2 i {will|"
                                                       "would} "
    "{go|leave|be off|be gone|drop}", "i {move|move around|move about} {about|around|a lot} [a lot] ",
    "{join|joining} {him|her|them} {there|after|in|over|abroad}", "not ..2 {renew|renewing} ", "not in it for the long",
    "{do not|not} get used to =me", "waiting {for|on|to hear} ..4 {visa|another job|other job|university|better|other "
    "offer|place at}", "{saving|save} [up] {for|to} {travel|go|my trip|a trip|move}", "keep {looking {around|"
    "elsewhere|for {work|something|jobs}}|"
    "my options open|"
    "one eye on|an eye out}", "between {jobs|things|courses|degrees}", "keep me {going|busy|afloat} {until|till}",
    "loyalty is {outdated|dead|old|over}", "{see|seeing} ..2 last ..2 {season|month|year}", "see out the "
    "{winter|summer|season|year}", even="hypothetical negated",
)
_then = phrases("{then|after|before|until|till|later|move|leave|eventually|for now|other|another}", even="all")
_NAMED = phrases(
    "{want|would like|would love|love|like|dream|hope|wish} ..2 {work|be|job} {at|for|with|in} ..8", even="all",
)
_WIDE = wide(_ELSEWHERE)


def _theirs(context: AnswerContext) -> list[Hit]:
    """Where the reason for this employer is asked, "I'd love to work for one of the big names" means this one."""
    if context.question.kind != "why_here" or _then(context):
        return []
    return list(_NAMED(context))


_find = unless(
    drop(either(
        drop(either(leaving_soon.said, leaving_soon.plain), staying.people_leave, amid_elsewhere.inside,
             staying.told_past),
        drop(_HABIT, staying.people_leave, amid_elsewhere.inside),
        drop(_SHORT_STAY, staying.people_leave, staying.told_past),
        drop(_WIDE, staying.people_leave, amid_elsewhere.inside, staying.told_past),
        drop(_ABROAD, amid_elsewhere.inside, staying.told_past, phrases("{holiday|trip|travel|travels|conference|"
        "export|"
        "customer|client}")),
        drop(_STUDY, amid_elsewhere.inside, staying.told_past),
        unless(drop(_PASSING, staying.people_leave, amid_elsewhere.inside, staying.told_past), staying.years_first,
               within="sentence"),
        drop(either(amid_leaving.going, amid_elsewhere.till), staying.people_leave,
             amid_elsewhere.inside, staying.told_past, staying.courses),
        leaving_soon.soon,
    ), _theirs),
    staying.stays, within="sentence",
)

RULE = Rule(
    id="leaving_soon",
    title="Sounds like a short stay",
    severity=Severity.TRY_THIS,
    source="M",
    find=_find,
    cleared=either(staying.stays, phrases("{stay|remain} until ..3 {done|finished|complete}", even="all")),
    message="{quote} may sound like a short stay. Nobody expects a promise for life, only time to get something done.",
    advice="Say what you would want to have done here first: “Before anything else, I'd like to have …”",
    never_on=("why_leaving", "behavioural", "gaps", "hobbies", "salary"),
    flags=(
        flag("Hopefully not still in this warehouse.", "Hopefully not still in this warehouse", kind="five_years"),
        flag("Four more years and then I retire.", "Four more years and then I retire", kind="why_here"),
        flag("Preparing for the civil service exam.", "Preparing for the civil service exam", kind="five_years"),
        flag("I'd stay till somebody offers me more.", "I'd stay till somebody offers me more", kind="five_years"),
        flag("I wanted to work for the observatory, but they never replied.", "I wanted to work for the observatory, "
        "but they never replied",
             kind="goals"),
        flag("I grow herbs and I'd look after your tunnels well. Next spring we move to Portugal, the house "
             "is nearly ready.", "Next spring we move to Portugal, the house is nearly ready", kind="why_here"),
        flag("I've got a place at the police academy from October, so until then you'd have me every night.",
             "I've got a place at the police academy from October", kind="why_here"),
        flag("I'd be handing in my notice when the visa comes.", "I'd be handing in my notice"),
        flag("A year, maybe less. Depends what else is out there.", "A year, maybe less"),
        flag("I want to gain experience for a year and then go abroad.",
             "I want to gain experience for a year and then go abroad"),
        flag("Once I've learned the basics I'd go somewhere with a bigger name.",
             "I'd go somewhere with a bigger name"),
        flag("I like to change companies every two years or so.", "I like to change companies every two years or so"),
        flag("I'd stay until the end of my contract.", "I'd stay until the end of my contract", kind="five_years"),
        flag("This is only until I start my master's.", "This is only until I start my master's"),
        flag("In five years I'd probably be somewhere else.", "I'd probably be somewhere else", kind="five_years"),
        flag("um so I'd stay maybe a year and then I want to move to Canada with my husband",
             "I'd stay maybe a year and then"),
        flag("Working for a different company, I suppose.", "Working for a different company", kind="five_years"),
        flag("Two years of experience and then I go abroad, this is the plan.",
             "Two years of experience and then I go abroad"),
        flag("I don't see myself staying here for long.", "I don't see myself staying here for long"),
        flag("Come spring I'll be gone, I've a ship to join.", "Come spring I'll be gone"),
        flag("It's just a temporary thing for me.", "It's just a temporary thing for me", kind="why_here"),
        flag("If a better offer comes, I take it.", "If a better offer comes"),
        flag("Back at college, I hope.", "Back at college", kind="five_years"),
        flag("My wife's in the navy, posted every year.", "My wife's in the navy, posted every year"),
        flag("I'll have retired by then.", "I'll have retired by then", kind="five_years"),
    ),
    passes=(
        leave("I lived abroad for a year after school, and now I'd like to run the stables here.", kind="five_years"),
        leave("I retire in twelve years, so I'd like to train two young organ builders by then.", kind="five_years"),
        leave("Not in this role any more, but leading the glaze room here.", kind="five_years"),
        leave("I see no reason to look elsewhere while I keep learning.", kind="five_years"),
        leave("The splicing course starts in October, and I'd be climbing masts with your crew by spring."),
        leave("I moved here from Lisbon three years ago, and I'd like to run the bakery's night shift.",
              kind="why_here"),
        leave("Until then I'd learn your machines and train the new setters.", kind="five_years"),
        leave("I'd love to help people leave hospital a day sooner."),
        leave("In two years I'd like to lead the returns desk."),
        leave("I'm comfortable with blood and I'd like to move to theatre."),
        leave("I'd love to work at one of the big players, and you are the one with its own test track.",
              kind="why_here"),
        leave("I'd like to have retired the paper files and bridged the gap to the shop.", kind="five_years"),
        leave("I stay until the job is done, usually three or four years."),
        leave("I'd come in spring, build the crew, and stay until my pension."),
        leave("I moved here from Spain two years ago and I'm settled now."),
        leave("I see myself still here, running the night desk.", kind="five_years"),
        leave("After a year or two I'd like to move on to larger projects within the company."),
        leave("I want every guest to leave satisfied, that is the part I love."),
        leave("I want to do a part-time degree in the evenings while I learn your turbines."),
        leave("I stayed six years in my last job and I hope for something like that again."),
        leave("I don't want to change jobs every two years any more, I want a place to grow."),
        leave("I moved to Canada ten years ago and learned my trade there."),
        leave("My sister is going to Australia. I want to build boats here."),
        leave("I change the filters every two years and I'd like to learn the rest of the plant."),
        leave("I'm young, so my plan may change as I learn more about myself."),
        leave("I left my last job because the depot closed, and I want to drive long routes again."),
        leave("I want to go with your fitters to the sites in Norway, that is the work I like."),
    ),
)
