"""Elsewhere: off and away, a venture under way, what one carries off, here until something else begins."""

from __future__ import annotations

from trainer.content.aims import claims
from trainer.content.find import phrases
from trainer.content.sayings.amid_leaving import LAND

away = claims(
    f"{{move|moving|emigrate|emigrating|return|returning|relocate|relocating|settle|go back|going back|fly|flying|go "
    f"home|"
    f"going home}} [back|down|up|over] [to|in] [the] {LAND}", f"{{it is|then it is|then|off to|and then}} {LAND} ",
    "{go|going|come|coming|move|moving} {back|home} ..3 and {run|take over|help on|work on|build|live|stay|get married|"
    "farm|start}", "{tickets|ticket|flights|flight} {for|to} ..4 {one way|booked|bought|already|in my}", "one way "
    "ticket",
    "{landlord|flat|lease|house} ..6 {notice|out in|runs out|sold|gives|till|until|up in}", "{itchy feet|wanderlust|"
    "nomad|bird of passage|rolling stone|moving on kind}", "{will|would|do} not be {back|here|around|there} ..5",
    "{you would|you will|you} have =me for ..4", "{while|whilst} {i|we} {wait|am waiting|are waiting} ..5",
    "{call you up|call =me up|called up|drafted|enlist|enlisted|report for duty|basic training|officer training}",
    "{ready|time|looking|hungry} for {a different|another|the next|a new|some other} {company|employer|place|firm|city|"
    "country|adventure|job}", "{give it|say|stay|do|put in|about|around} ..2 {year|years|months|season|seasons} {and|"
    "then|"
    "or so} ..8 {ready|else|off|gone|new|different|next|another|move}", "{last|final} {year|job|stop|station} before "
    "..6",
    "then {somebody|someone} else {can|will|would|takes}", "{retire|retiring|retirement} ..3 {in|next|after} {a|one|"
    "two|three|#|year} ..1",
    "{sabbatical|gap year|world trip} ..4", "{no more than|not more than|at most|tops} "
    "{a|# } {year|years|season|months} ", "{for|only|just} {the|this|one|a} {season|summer|winter|harvest|semester|"
    "holidays} {job|only|and|then}", "{stop|stopping} working {when|once|in|after|as soon}",
    even="others hypothetical",
)
"""Off and away."""

venture = claims(
    "{=go|going|set up|strike out|branch out|am out|be out|start up|start out} on my own", "{going|go} halves",
    "{deposit|grant|loan|lease} ..8 "
    "{truck|shop|premises|studio|cafe|bakery|bar|salon|workshop|unit|van|restaurant|stall}", "{domain|logo|website|"
    "brand|label|prototype|shopfront} ..8 {customers|launch|open|own|sell|live|orders|mine}", "{my|our} ..2 {startup|"
    "start "
    "up|business idea|side business|side hustle|online shop|web shop|food truck|guest house|business plan|first "
    "customers|own guests|own staff|own employees|"
    "investors|co founder}", "not ..3 {somebody|someone|anybody|anyone} [else|s] employee", "{sell|selling|make|"
    "making} my "
    "{own|ceramics|candles|cakes|jewellery|paintings|photos|furniture|soap|honey|clothes|designs|products|stuff} ..8 "
    "{full time|only|else|pays|enough|living|online}", "with my name {over it|on the {door|sign|shop|van|window|"
    "building|front|wall|label|roof}|above}", "{as soon as|when|once} "
    "{that|it|the shop|the business|the side} {pays|takes off|earns|is big enough} ..8",
    "{we|i} {open|launch|start trading|start selling} in {spring|summer|autumn|may|june|march|april|september|january|"
    "october|the new year|# *}", "{franchise|franchisee|buy into|buy a stake|buy the {shop|business|place|practice|"
    "bakery|truck|van|salon|restaurant|garage|premises|pub|"
    "firm|company|cafe}|buy out|buy him out|buy her out}",
    "{=entrepreneur|=founder|self employment|sole trader|=freelancer|=freelance|independent consultant|my own boss|own "
    "master}",
    even="others hypothetical",
)
"""A venture of one's own, under way."""

mine = claims(
    "{want|like|love|have|be|running|run|open|opening|with|behind|build|building|got|buy|start|starting|than} ..3 "
    "{my|our} own "
    "{digger|crew|cheese|goats|van|vans|lorry|taxi|cab|boat|horses|animals|bees|vineyard|hotel|guest house|hostel|"
    "pub|bar|bistro|"
    "kiosk|stand|stall|shop|store|shelves|product|products|app|platform|label|collection|studio|gallery|school|"
    "nursery|surgery|"
    "office|firm|company|business|agency|practice|salon|chair|garage|workshop|forge|press|mill|brewery|bakery|kitchen|"
    "restaurant|cafe|café|food truck|farm|garden centre|orchard|gym|clinic|boss|employees|staff|people|customers|"
    "brand|thing|"
    "bureau|chambers|publishing house|production company|theatre|channel|podcast|roof}",
    "{under|in} my own name", "{rather|sooner} ..8 than a boss", "{stall|shop|cafe|bar|truck|bakery|salon|studio} ..6 "
    "{should be|will be|becomes|turns into|by then|by next} ..3", "{first investors|our investors|an investor|"
    "investors are|co founder|crowdfunding|seed "
    "money|first orders|start up grant} ..4", "{do|try|start|open|build} the same [thing] ..5 {own|myself|for myself|"
    "my own|"
    "down the road|two streets}", "i {am|go|will be|would be} full time on {that|it|my|this}",
    even="others hypothetical",
)

not_mine = phrases(
    "own {team|desk|class|classes|classroom|ward|patients|projects|project|cases|case|clients|group|section|lessons|"
    "work|pace|way|mistakes|mistake|ideas|idea|data|time|experience|eyes|hands|hand|words|code|style|money|family|"
    "kids|children|room|area|region|portfolio|accounts|account|line|shift|list|clinic|tests|reports|stories|column|"
    "life|country|language|culture|development|career|learning|growth|performance|goals|skills|voice|house|home|car|"
    "department|station|caseload|round|rounds|tour|group|session|sessions|research|thesis|study|studies|lab|budget|"
    "territory|judgement|strengths|limits|feet|company|tools|knives|workstation|corner|kitchen garden}", "{on|of|in|"
    "at|from|by|to|do|doing|make|making|with|for} my own $", even="all",
)
"""One's own things, and those that are no firm."""


till = claims(
    "{stay|do this|do it|with you|here|work here|work for you|this would be|it would be|so it is|so it would be} ..3 "
    "{till|until} "
    "{then|the winter|the summer|the season|spring|summer|autumn|my|the little|our|we|she|he|i am|the baby|january|"
    "april|"
    "june|september|october} ..4", "that is the horizon", "{see|think of|look at} {it|this} as ..4 {months|a year|"
    "winter|"
    "summer|season|while}", "i change every ..4", "{like|love} the beginning of things", "{go|going|am|be} back to "
    "{professional|my old|sea|the ships|the stage|football|dancing|the farm|school|university|college|teaching|acting|"
    "studying} ..3", "in {january|february|march|april|may|june|july|august|september|october|november|december|spring|"
    "summer|autumn} i {open|start|begin|go|leave|am back|return|take over|move|fly} ..4", "{studies|degree|master|"
    "masters|"
    "course|season|training} {continue|continues|start|starts|begins|begin} [again] ..3 {full time|again|in} ..3",
    "{wife|husband|partner|girlfriend|boyfriend|fiancé|fiancée|fiance} ..6 {contract ends|is moving|moves|gets "
    "posted|is "
    "posted|has a job|found a job|got a job|is transferred|transferred|finishes} ..6", "promised {a|the|my} {post|"
    "place|"
    "job|position|room|spot} ..4", "then {we are|i am|it is|we will be|i will be} {off|away|gone|emigrating|moving|"
    "leaving}",
    "{we are|i am|going to|want to|plan to|will} {emigrate|emigrating}",
    even="others hypothetical",
)
"""Here until something else begins."""

inside = phrases(
    "between {department|team|site|ward}", "as your *", "trainee ..2 rotate",
    "{larger|bigger|other|new|complex|more|harder} {project|task|team|responsibilit*|duties|site|case|client|account|"
    "department|thing|machine|topic}", "{in|within|inside|across} {the|this|your} {company|team|firm|house|group|"
    "organisation|organization|department}", "to your [*] {site|office|branch|plant|team|factory|"
                                             "hospital}", "{for|with} {you|"
                                             "your} ", "{next|senior|higher} {level|position|role|desk}",
    "{filter|oil|battery|tyre|bandage|route|layout} ..3 {every|"
    "each}", "{part time|evening|weekend|distance|remote study|online|alongside|on the side|while working|after work|"
             "not "
    "immediately|next to the job|day release}", "{project|shift|bed|ward|table|unit} {every|each}", even="all",
)
"""Growth inside, and the look-alikes of moving on."""
