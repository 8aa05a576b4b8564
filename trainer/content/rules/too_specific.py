"""The picture of the future is fixed to the last detail: the date, the floor, the desk, the colour of the chair.

One milestone makes a goal believable; a dozen details make it sound dreamt rather than worked toward, and leave no
place for what the job will bring.

Left alone: one concrete milestone or date, a figure reached in the past, dates of the work itself, a deadline with
its reason, the first months told as a plan, and details of what has already happened.
"""

from trainer.content.around import once_a_clause
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import too_specific
from trainer.values import Severity

_MONTH = "{january|february|march|april|may|june|july|august|september|october|november|december}"
_DAY = ("{first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
        "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|thirty first|twenty *|1st|2nd|3rd|"
        "4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|"
        "27th|28th|29th|30th|31st|#}")
_FLOOR = ("{ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
          "fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|top|attic|21st|22nd|"
          "23rd|24th|25th|30th|35th|40th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|2nd|"
          "3rd|4th|5th|6th|7th|8th|9th|10th|#}")
_COLOUR = "{blue|red|green|black|white|grey|gray|silver|cream|brass|walnut|oak|yellow|golden|brown|pink|purple|navy}"
_KINDS = {
    "date": phrases(
        f"{_DAY} [of] =june", f"{_DAY} [of] {_MONTH}", f"{_DAY} of =may", f"{_MONTH} {{the|#}} {_DAY}",
        "on my [*] [*] birthday", "that is my birthday", "{on|by|in} =march {the|#}", "in january #",
        "{exactly|to the day|precisely} ..2 # {year|month|day|week}", "{year|years} and # months", even="all",
    ),
    "weekday": phrases("{monday|tuesday|wednesday|thursday|friday|saturday|sunday}", even="all"),
    "clock": phrases(
        "at {# o clock|# fifteen|# thirty|# sharp|# forty five|half past|quarter|ten past|five past|twenty past|"
        "eight sharp|seven sharp|nine sharp}",
        "{past|to} {six|seven|eight|nine|ten|four|five|three|two|eleven|twelve} $",
        "at {six|seven|eight|nine|ten|#} {=fifteen|=thirty|=forty} [five]",
        "{arrive|arriving|start|begin|come|coming|leave|home} ..3 at {#|*_*|half|ten to|quarter}",
        "{five|ten|quarter|twenty} {past|to} {one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve}",
        "number # bus", even="all",
    ),
    "room": phrases(
        f"{_FLOOR} floor", "{end|front|back|big|glass} {office|unit|table|desk|room} {with|by|on|next|overlooking}",
        "corner {office|unit|table|desk|shop}", "parking {space|spot|place|lot} *", "room {a|b|c|d|*} $",
        "{office|desk|room} number *",
        "{desk|chair|table|office|room|seat} ..2 {by|next to|at|near|beside|under|facing|with a view} ..2 {window|"
        "pillar|door|wall|river|kitchen|east|west|south|north|lake}", "room #", "{two|three|four|six} windows",
        "the {left|right} window", "door {#|left|right}", "facing {east|west|south|north}", "view {on|of|over} the",
        "building with the", "glass office", "{name|plate} on {my|the} {door|desk}",
        "{stools|plants|chairs|tables} in the {window|corner}", "grey carpet", even="all",
    ),
    "thing": phrases(
        f"{_COLOUR} {{chair|car|audi|bmw|mercedes|desk|carpet|tiles|scarf|lanyard|plate|letter|letters|suit|tie|"
        "uniform|name|company|door|sofa|table|van|mug|jacket|shoes|curtains}", f"in {_COLOUR} $",
        "{brass|name} plate",
        "{oak|walnut|mahogany|marble|leather|glass|brass|silver|gold|green|wooden} {lamp|table|desk|chair|plate|"
        "sign|bag|watch|pen|cup|sofa|shelf|door|car}", "{navy|blue|grey|black|linen|dark} suit",
        "{silver|black|white|company|red|blue} {bmw|audi|mercedes|tesla|porsche|volvo|vw}",
        "a {bmw|mercedes|tesla|porsche}", "hair up",
        "{carp|lemon drizzle|italian machine|nina simone|espresso machine|company audi}", f"a machine in {_COLOUR}",
        "table in *", "one metre *", "assistant called", even="all",
    ),
    "name": phrases(
        "called {something like|the|*}",
        "{next to|beside|with my friend|opposite|under|from} {martin|mister|mr|mrs|ms|miss|dee|*son} *",
        "take over from {mister|mr|mrs|ms|miss}", "with my friend *", "reporting to the", "on the * team", "door one",
        even="all",
    ),
    "count": phrases(
        "exactly #", "{earn|earning|make|making|on|salary of} {dollar|# dollar|dollar #|#} *",
        "# {women|girls} and # {men|boys}", "# {men|boys} and # {women|girls}", "# under =me", "team of exactly",
        "{million|percent|thousand} exactly", even="all",
    ),
}
_AGE = phrases("at {#|twenty *|thirty *|forty *|fifty *}", even="all")
_STEP = phrases(
    f"by {_MONTH} #", f"by {_DAY} {_MONTH} [#]", f"by [the] {_DAY} of {_MONTH} [#]",
    "year {one|two|three|four|five|six|seven|#}", "{after|in} {*|* *} =months", "at month *",
    "{promotion|second|third|next} after * [*] [month]", "month {#|sixty|twelve|eighteen|twenty four|thirty six}",
    even="all",
)
_MONTHS = phrases(f"by {_MONTH} #", even="all")
_MARCHING = phrases(
    "{at|by} {thirty|forty|twenty|fifty|sixty} [#|one|two|three|four|five|six|seven|eight|nine]", even="all",
)
_GONE = phrases(
    "{i|we|it|there|which|who|they} {was|were|had|did|planned|moved|started|grew|became|led|ran|made|worked|took|"
    "built|closed|opened|learned|learnt|began|joined|sold|handled}", "{last|ago|back in|used to}", even="all",
)
_ROUND = phrases(
    "{so that|because|since|as the|which is when|that is when} ..6 {open|opens|need|needs|start|starts|begin|close|"
    "closes|end|ends|exam|season|due}", even="all",
)

LEAST = 4
"""Details in one answer from which a picture counts as fixed; with fewer it is a milestone. A weekday is half a
detail. Heuristic."""

DENSE = 14
"""Words a detail may have to itself at most; thinner, and they belong to a longer story. Heuristic."""

CLOSE = 10
"""The same where one detail fewer is told. Heuristic."""


def _find(context: AnswerContext) -> list[Hit]:
    gone = {context.prose.clause_of[h.first] for h in (*_GONE(context), *_ROUND(context))}
    kept: dict[str, list[Hit]] = {}
    for kind, finder in _KINDS.items():
        kept[kind] = [h for h in finder(context) if context.prose.clause_of[h.first] not in gone]
    ladder = [h for h in merge([*_STEP(context), *_MARCHING(context)]) if context.prose.clause_of[h.first] not in gone]
    details = merge(h for hits in kept.values() for h in hits)
    kinds = {k for k, hits in kept.items() if hits}
    days = {(h.first, h.last) for h in kept["weekday"]}
    weight = sum(0.5 if (h.first, h.last) in days else 1.0 for h in details)
    exact = len(ladder) >= 3 and (len(ladder) >= 4 or bool(kinds) or len(_MARCHING(context)) >= 3
                                  or len(_MONTHS(context)) >= 3)
    fixed = weight >= LEAST and len(kinds) >= 2 and context.said <= DENSE * weight
    near = weight >= LEAST - 1 and len(kinds) >= 2 and context.said <= CLOSE * weight
    if exact:
        return merge([*ladder, *details])
    if fixed or near:
        return details
    cluster = too_specific.cluster(context, gone)
    return [cluster] if cluster else []


RULE = Rule(
    id="too_specific",
    title="A very fixed picture",
    severity=Severity.INFORMATION,
    source="D",
    find=once_a_clause(_find),
    message="{quote} is one of several details so exact that the picture may come across as fixed. A goal can breathe.",
    advice="Keep one milestone and let the rest stay open: “By then I would like to …; how exactly, I am glad to see "
           "here.”",
    never_on=("behavioural", "technical", "hobbies", "salary"),
    beside=("vague",),
    flags=(
        flag("Console two in the north room, shift B, by the blue clock, from the third of May.",
             "Console two in the north room, shift B, by the blue clock, from the third of May"),
        flag("I'll be on the third floor, at the desk by the window, from the first of March, on a blue chair.",
             "I'll be on the third floor"),
        flag("In exactly four years, on a Monday at nine sharp, I sign as team lead in room 12.",
             "In exactly four years, on a Monday at nine sharp"),
        flag("i want the corner office on the twelfth floor with a view of the river and a silver name plate",
             "i want the corner office"),
        flag("Senior by 1 June 2028, lead by 1 June 2031, head by 1 June 2034, with the black company car.",
             "Senior by 1 June 2028"),
        flag("At thirty-one supervisor, at thirty-three manager, at thirty-six area manager.",
             "At thirty-one supervisor, at thirty-three manager, at thirty-six area manager", kind="goals"),
        flag("My team is exactly seven people, four women and three men, and we meet Mondays at nine fifteen.",
             "My team is exactly seven people, four women and three men"),
        flag("on my thirtieth birthday a tuesday i get the red scarf and the seat next to Mister Hall",
             "on my thirtieth birthday a tuesday"),
        flag("Year one the shop floor, year two buying, year three the desk on the second floor.",
             "Year one the shop floor, year two buying, year three the desk on the second floor", kind="goals"),
    ),
    passes=(
        leave("In March I sit the exam, and from April I'd like to take on the Leeds account."),
        leave("I want to pass the diploma exam by next summer and then take on the night clinic."),
        leave("In five years I'd like to run a team of about six.", kind="five_years"),
        leave("By 2030 I'd like to be a chartered surveyor, and this job has the site hours for it."),
        leave("I want my forklift licence by the first of May, because the new hall opens then.", kind="goals"),
        leave("Within a year I'd close one account alone, in four years the whole month.", kind="goals"),
        leave("I planned the move from the third floor to the ground floor, every desk by the window included, and I "
              "want "
              "more of that."),
        leave("In month one I'd learn the system, by month six I'd run the Tuesday deliveries.", kind="goals"),
        leave("I started on reception at nineteen, was supervisor at twenty-four and manager at thirty."),
        leave("I'd like the desk where people come with real problems."),
        leave("I'd like to lead the second floor's night shift, Monday to Friday."),
        leave("We had eleven machines and four shifts, and I was in charge of machine seven and eight."),
        leave("In two years I'd like the licence, in three a van, and in five perhaps a depot."),
        leave("I want to restore the white and the blue rooms of houses like yours."),
    ),
)
