"""Private life as the whole of a short answer, in families: home plans, who sent one, a past, debts, romance."""

from trainer.content.brief import asked, brief
from trainer.content.find import either, phrases, unless

_AHEAD = ("aspirations", "goals", "five_years")
_KIN = (
    "{mum|mom|mother|dad|father|parents|folks|wife|husband|girlfriend|boyfriend|partner|brother|sister|aunt|uncle|"
    "grandmother|grandma|family|fiance|ex|kids|in laws|missus}"
)

_HOME_PLANS = phrases(
    "{met|meet|find|found|marry|married|meeting} ..2 {someone special|somebody special|the right {person|man|"
    "woman|guy|girl|one}|mr right|the =one|my soulmate|love of my life|my {future|dream} {wife|husband}|"
    "a {nice|rich|good} {man|woman|husband|wife|guy|girl}}",
    "{met|meet|find} {someone|somebody} ..4 {settle|settled|married|marry|share|life|kids|children}",
    "{settle|settled|settling} down",
    "{stay|staying|be} at home {mum|mom|dad|mother|father|wife|husband|parent|with}",
    "at home {raising|with|looking after|taking care of} ..2 {kids|children|baby|family|babies|little ones}",
    "{raise|raising|bring up|bringing up} {a family|kids|children|=my kids|=my children|=my family|=our kids|a child|"
    "my son|my daughter}",
    "{be|being|get|getting|fall|become|am|is} pregnant",
    "pregnant with",
    "{biological clock|clock is ticking|sperm count|annulment|ovulation}",
    "{dates|dating} ..2 week",
    "{start|starting|started} [a|my|our] [own] family",
    "start trying",
    "trying for {a|our|another}",
    "{maternity|paternity|parental} leave",
    "{baby|little one|twins|kid|child|kids} on the way",
    "{have|having|had|want|expecting|get} [a|some|two|three|four|#|our|my|a couple of|a few] [more|beautiful|lovely|"
    "first|second] {baby|babies|kid|kids|child|children|twins|grandchildren} [and|by|of my own|soon|then]",
    "{be|being|become|becoming|hopefully|am} [a|an] [good|great|proud|new|young|full time] {mother|father|mum|mom|dad|"
    "wife|husband|housewife|house husband|grandmother|grandfather|grandma|grandpa|bride}",
    "{married|engaged|wed} [to|with|and|by|in|happily|hopefully|then|already|for] ",
    "^ [happily] {married|divorced|engaged}",
    "{get|getting|be|being|hopefully} [happily] {married|engaged|divorced}",
    "{my|our|the} wedding",
    "{white picket fence|house full of kids|house and kids|kids and a {house|dog|mortgage}}",
    "{family|wife|husband} and {kids|children}",
    "{with|a} [loving|beautiful|happy|big|lovely] {family|wife|husband} of my own",
    "{in|into} a {stable|serious|happy|steady|committed|loving|long term} relationship",
    "{dating|girlfriend by|boyfriend by}",
    "{buy|own|get|find|move into} ..2 {house|place|home|flat} {together|with my|for my family|for the kids|of our own}",
    "{move|moved|moving} out of my {parent|parents|mum|mom|mother}",
    "{planning|plan} ..3 {wedding|honeymoon}",
    "on {my|our} honeymoon",
    even="all",
)
_AT_HOME = phrases(
    "^ [probably|hopefully|maybe] pregnant",
    "{settled|settle} ..2 {family|wife|husband|kids|children}",
    "{adopt|adopting} ..3",
    "{adopt|adopting|adoption}",
    "{spend|spending|more|have} ..3 time {with|for} {my|the|our} "
    "{kids|children|family|wife|husband|grandchildren|son|daughter|dog|girlfriend|boyfriend|parents}",
    "{leave|left|leaving} my {husband|wife|boyfriend|girlfriend|partner}",
    "in rehab",
    even="all",
)
_SENT = phrases(
    f"my {_KIN} ..2 {{said|says|told|tells|made =me|make =me|makes =me|thinks|wants|want|want|forced|force|nagged|"
    f"nagging|insisted|"
    "insist|keeps|keep|is making|are making|pushed|threw|is throwing|are throwing|kicked|kick|are kicking|is kicking|"
    "will kick|will throw|would kill|will kill|are about to|cut =me off|stopped paying|is tired|are tired|are sick|is "
    "sick of}",
    "{kick|kicked|kicking|throw|threw|throwing} =me out [of]",
    "out of {the house|her hair|the basement|my parents}",
    "get off my back",
    "{therapist|psychiatrist|psychologist|counsellor|"
    "counselor|shrink|doctor|probation officer|parole officer|social worker|judge|court|priest|pastor|horoscope|"
    "psychic|"
    "fortune teller|tarot} ..2 {said|says|told|thinks|ordered|recommended|recommends|suggested|suggests|wants|made|"
    "advised|insist*|predicted}",
    even="all",
)
_WORK_TOLD = phrases(
    "{because i {like|love|enjoy|want}|taught|showed|inspired|proud|nurse|trade|craft|apprentice|learn|teach|build|"
    "care "
    "for|for work|at work|customers|patients|clients|train|quality|design|i want to|i would like to|i would love to}",
    even="all",
)
_PAST = phrases(
    "{got|get|getting|just got|came|come|coming|been|am|was|went|go|fresh|released|straight|time|years|months|sentence|"
    "record} ..2 {out of|in|to|from} {prison|jail|rehab|custody|the psych ward|a mental hospital}",
    "ex {con|convict}",
    "{my|on|off} {parole|probation officer|probation order|bail}",
    "off probation",
    "off my probation ..3",
    "{arrested|convicted|felony|felon|criminal record|restraining order|domestic violence|drink driving|dui|"
    "shoplifting|assault charge|community service order|court case|court date|lawsuit|warrant}",
    "anger {management|issues|problems}",
    "{alcoholic|alcoholics anonymous|sober|twelve step|aa meeting|aa meetings|"
    "hungover|hangover|detox|methadone|weed|stoned|cocaine|drunk}",
    "{nervous|mental|emotional} breakdown",
    "my therapist",
    "{depressed|suicidal|bipolar|panic attacks|haemorrhoids|hemorrhoids|erectile|irritable bowel|incontinence|"
    "infertility|colonoscopy}",
    even="all",
)
_TROUBLE = phrases(
    "{drinking|speeding|parking} {ticket|tickets|fine|fines}",
    "disown =me",
    f"my {_KIN} ..1 {{bug|bugs|bugging|nag|nags|nagging|hassle|hassling|pester|pestering}} [=me]",
    "{pay|pay off} ..2 {ticket|tickets|fine|fines}",
    "{bad|messy|recent|painful|terrible|nasty|awful} {breakup|break up|divorce|separation}",
    "{hospital|medical|vet|doctor|funeral|legal} bills",
    "{rent|mortgage|bills|bill|payments} {is|are} ..1 {overdue|late|piling|due|behind|unpaid|killing =me}",
    "overdue {rent|bills|mortgage}",
    "{kids|children|mouths|family|baby|babies} to {feed|support|raise|look after|put through}",
    "{kids|children|wife|baby|family|ex} and ..2 mortgage",
    "newborn",
    "{wife|husband|partner} ..2 {lost|quit|loses} {her|his|the} job",
    "{driving|drives|drive} =me {crazy|mad|nuts|up the wall|insane}",
    "away from my {ex|family|wife|husband|parents|mother|father|in laws}",
    "leave my {husband|wife}",
    "{baby|little one|twins|another child} on the way",
    "{i am|we are|wife is|girlfriend is|partner is} pregnant",
    "{gambling|gamble|gambled|poker|betting|casino|bookies|loan shark|loan sharks|bookie|bailiff|bailiffs|bankrupt|"
    "bankruptcy|repossessed|repossession|foreclosure|evicted|eviction|overdrawn|payday loan}",
    "{credit card|credit cards|cards|card|overdraft} {is|are} {maxed|full|at}",
    "{max|maxed} out",
    "i {owe|owed} ..3 {people|money|lot|mother|father|ex|bank|landlord|tax|lawyer|uncle|friend|guy|thousand|k}",
    "{lost|lose|losing} ..3 {on|at} {the horses|horses|a bet|bets|crypto|bitcoin|cards}",
    "{behind|late} {on|with} {my|the|our} {rent|mortgage|payments|bills|alimony|car}",
    "{lose|losing|lost} {my|our|the} {house|home|flat|apartment|car}",
    "{child support|alimony|maintenance payments}",
    "{divorce|divorce lawyer|divorced} ..4 {pay|cost|costs|lawyer|money|expensive|bills|left|took}",
    "{pay|paying|pay off|cover|afford} ..3 {divorce|wedding|lawyer|lawyers|ex|"
    "operation|surgery|bail|breast|nose job|tattoo|tattoos|honeymoon|custody}",
    "{going through|after|since|in the middle "
    "of|getting|through} [a|my|our] [messy|bad|nasty|ugly|painful|difficult] {divorce|divorced|break up|breakup|"
    "separation|custody battle}",
    "{in|have|got|out of|drowning in|clear|pay off|paying off} [a lot of|so much|huge|big|"
    "all|all of] [my|the|our|some] [credit card|student|personal|gambling] {debt|debts}",
    "{single|divorced} {mum|mom|mother|dad|father|parent}",
    "{insurance|health insurance|medical insurance|dental plan|benefits} ..6 {surgery|"
    "operation|pregnan*|baby|treatment|teeth|ivf|medication|my {wife|husband|son|daughter|kid|kids|mother}}",
    even="all",
)
_ROMANCE = phrases(
    "{hot|pretty|cute|beautiful|attractive|handsome|sexy|good looking|gorgeous|single} [young] {girl|girls|guy|guys|"
    "women|woman|men|man|chicks|boys|receptionist|receptionists|ladies|people|blonde|colleagues|nurses|secretary}",
    "{meet|pick up|chat up|date|dating|flirt with|ask out} ..1 {girl|girls|guys|women|men|chicks|boys|single|singles|"
    "receptionist}",
    "{girlfriend|boyfriend|wife|husband|crush|ex|fiance|lover} {works|"
    "work|worked} {here|for you|with you|at your|in your|nearby|next door|round the corner}",
    "{in love|crush|affair|sleeping|slept|flirting} {with|on}",
    "{cheated|cheating|dumped|left =me for}",
    "{broke|breaking|broken|split} up [with]",
    "need ..2 distraction",
    "{girlfriend|boyfriend|wife|husband|ex|crush|lover} ..2 {office|flat|house|apartment|lives|live|across|building}",
    "{receptionist|secretary|boss|manager|hr lady|interviewer} ..2 {cute|hot|pretty|sexy|gorgeous|handsome|fit}",
    "{lonely|heartbroken|single and|get laid|love life|sex life}",
    even="all",
)
_BELIEFS = phrases(
    "{pray|prayed|praying} ..3 {god|jesus|for this|for a|allah}",
    "an answer to ..2 prayers",
    "{god|jesus|the lord|allah|the universe|my angels|the spirits|my spirit guide} ..2 {wants|want|told|tells|sent|led|"
    "guided|chose|called|is calling|has a plan|has called|brought}",
    "{his} {plan|will} for =me",
    "faith in {god|jesus|christ|the lord|allah}",
    "{serve|serving|worship|closer to} {god|the lord|jesus|allah}",
    "{zodiac|star sign|horoscope|mercury is|astrolog*|past life}",
    even="all",
)
_OUT_OF_WORK = phrases(
    "{lost|losing} ..1 {# jobs|my job|three jobs|job after job|every job|all my jobs}",
    "{unemployment|jobless|dole|welfare|severance|sick pay|disability|social security} ..3 {run|runs|running|ran|"
    "stops|stop|stopped|ends|ending|end|expire|expires|expiring|cut} [out|off|soon|next]",
    "{hard time|struggle|struggling|trouble|difficult|can not|could not|barely|hardly|unable to|not able to} ..2 {pay|"
    "paying|afford|affording|cover|covering|make|making|meet|meeting|feed|feeding} ..3 {bill|bills|rent|mortgage|ends "
    "meet|loan|loans|tuition|groceries|food|electricity|kids|family|myself|heating}",
    "{broke|skint|penniless|homeless|starving|destitute} {and|so|right now|at the moment|since|after|again|$}"
    .replace("|$", ""), "{bills|rent|debts} {piling|pile|stacking|mounting} up",
    "{on|living on|live on} {benefits|food stamps|the dole|welfare|my savings|my credit card|my parents couch|a "
    "friend couch|handouts}", "{sleep|sleeping|living|live|crash|crashing} {on|in} ..2 {couch|sofa|floor|car|"
    "basement}", "{feed|feeding} ..2 mouths", "mouths to feed", "{last|only} {chance|hope|resort} {i|for =me|before|"
    "to keep|or} ..3",
    "{cosigned|co signed|garnish*|overdrawn|collection agency|debt collector|debt collectors|tax debt|back taxes}",
    even="all",
)
_AS_TRADE = phrases(
    "{ward|unit|charity|clinic|patients|clients|customers|students|pupils|law|solicitor|advice|adviser|counselling|"
    "counsellor|midwife|nursery|nursing|therapy|families|help people|help others|support people|help families|young "
    "people|offenders|inmates|research|insurance products|mortgage adviser|work with|work for|take care of|"
    "people who|those who|men who|women who|teach|"
    "prison officer|prison education|chaplain|programme|program|team|project|maternity care|wedding planner|venue|"
    "engaged with|engaged in|engaged by|be engaged|casino|dealer|croupier|brewery|bar|wine|safety|for others|your}",
    even="all",
)
plans = asked(_AHEAD, unless(_HOME_PLANS, _AS_TRADE, within="sentence"))
"""Home plans in answers of any length."""
said = either(
    asked(_AHEAD, brief(unless(either(_HOME_PLANS, _AT_HOME), _AS_TRADE), 40)),
    brief(unless(_SENT, _WORK_TOLD, _AS_TRADE), 42),
    brief(unless(_PAST, _WORK_TOLD, _AS_TRADE), 35),
    brief(unless(_TROUBLE, _AS_TRADE), 35),
    brief(unless(_OUT_OF_WORK, _AS_TRADE, _WORK_TOLD), 35),
    brief(unless(_ROMANCE, _AS_TRADE), 35),
    brief(unless(_BELIEFS, _AS_TRADE), 25),
)
"""Private life where the work was asked, in answers that hold hardly anything else."""
