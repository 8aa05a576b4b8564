"""Pay as the aim or the draw, in families: a wish with a sum, this place with its pay, pay with a good word."""

from trainer.content.aims import claims, nothing_else, unjoined, wide
from trainer.content.find import either
from trainer.content.sayings.decided import decisive
from trainer.content.small_words import COLOUR
from trainer.language import words_of

_WISH = claims(
    "{earn|make|take home|bring in|pull in|be on|salary of|salary to} ..3 <SUM>",
    "{get|hit|reach|want|clear|get to|up to|after|offer|pay} ..3 {# grand|# k|six figures|# figures|dollar #}",
    "{hopefully|be|being|myself|am|get} on [a|at least|around|about] <SUM>",
    "{earn|make|making|earning} {as much as|double|twice|triple|more than i|a lot more than|way more than|much more "
    "than|at least #|at least double|at least twice}",
    "{earn|make} as much money as",
    "{earn|make|have|want|get|bring in|love|need} [a lot of|lots of|loads of|plenty of|enough|some|more|the|good|"
    "serious|real|big|easy|much|many] {money|cash|dough|dosh|bucks|quid}",
    "financial {freedom|independence|security|stability|comfort}",
    "<WANT> [to] [{be|become|get|being|feel}] [very] <RICH>",
    "^ {being|get|getting|become|becoming|be} [very] <RICH>",
    "{goal|aim|aspiration|ambition|dream|plan|priority|motivation|objective} ..3 {be|is|become|get|to|on|with} ..3 "
    "<RICH>",
    "{a|the|have a|get a} <GOOD_PAY> {<PAY>}",
    "the kind of money",
    "{salary|pay|income|wage} {up|to go up|increase|growth|rise}",
    "{decent|good|regular|yearly|annual} {raise|increment|hike|bonus}",
    "{life changing|proper|serious|decent|crazy|silly|stupid|big|good|easy|real} money",
    "{put|putting|set|socked|stashed} ..3 {away|aside|by} ..6 {never|retire|work again|stop working}",
    "never {have to|having to|need to} work again",
    "{want|need|like|after} the {cash|money|wage|wages|pay|salary|comp|income|pay packet|paycheck|paycheque|bonus|"
    "dough}",
    "{highest|best|top} {paid|paying|salary|salaries|wage|pay|package}",
    "{retire} {early|rich|young|at forty|at fifty|by forty|by fifty|before forty}",
    "{money|salary|pay|package|wage|income|rate|rates} {i am|i would be|that is} {on|offered} ..3",
    even="",
)
_DRAW = claims(
    "<PAY> {you offer|you are offering|offered|on offer|here|you give|you pay|advertised|of this job|for this job|"
    "in the advert} ",
    "<PAY> [here|there|you offer|on offer|in this company|of this company] {is|are|look|looks|sound|seem|was|be} "
    "..2 <GOOD_PAY>",
    "<HERE_PAYS> {=pay|=pays|paying|are paying|is paying|would pay} [you|me|people|staff|really|so] [very|so|a lot] "
    "{well|more|better|best|the best|most|the most|double|twice|above|over|good|generously|weekly|=high|higher|"
    "highest|nicely|properly|#}",
    "{you|they|this company|the job|it} {offer|give|giving|offering} ..3 {<SUM>|more money|better money|<GOOD_PAY> "
    "{<PAY>|package}|<PAY>}",
    "# {grand|thousand|quid|pound|dollar|k} {more|extra|a year|an hour|better|above|over}",
    "{more|better} <PAY> than",
    "{above|over} {the|=market} ..3 {rate|average|market}",
    "{because|for|by|only|about|mainly|mostly|just|it is|is} [of] [the|my|a|your|good|better|higher|more] {<PAY>} $",
    "{because|for|by|only|about|mainly|mostly|just} [of] the {money|salary|wage|wages|pay|cash|bonus|comp|paycheck}",
    "{get|gets|got} =me out of bed",
    "{will|would|do|does} not {give|pay|offer} ..2 {raise|pay rise|more money|increase|more|enough}",
    "underpaid",
    "{one|job|company|somewhere|place|something|anyone|whoever|that} [that|who|which|is] {=pay|=pays|paying} {more|"
    "better|well|properly|the most|the best|higher}",
    "{tempted|attracted|motivated|driven|drawn|sold|swayed|convinced|interested} {by|in} [the|your|a|good|high|big|"
    "more] <PAY>",
    "<PAY> ..4 {caught my eye|attracted me|sold it|tempted|drew me|appeal*|motivat*|matters most|come first|comes "
    "first}",
    "{double|twice|three times|triple} {what|of what|as much as} ..3 {i|my|now|current}",
    even="hypothetical",
)
_SUBJECT = words_of(
    "money cash pay paid paying pays salary salaries wage wages income earnings earn earning earns paycheck "
    "paychecks "
    "paycheque cheque bonus bonuses raise raises compensation comp package packages remuneration payslip payday "
    "dough "
    "dosh rich wealthy wealth loaded millionaire bills bill rent mortgage loans loan debts debt bank account balance "
    "figures grand thousand pounds dollars euros quid dollar afford buy house car cars pool yacht retire retirement "
    "comfortable financial financially worry numbers number increment hike rate rates month mate love bed family "
    "parents support need market average above double twice triple simple else hour present compare current expenses "
    "lifestyle luxury nice living generous attractive competitive offered offering advertised offer lump sum kids "
    "children fast forty thirty fifty enough save savings saving send everyone everybody basically minimum "
    "profession "
    "decent secure security freedom independence independent whichever whoever wherever"
)
_LOOSE = nothing_else(
    claims(
        "<PAY>",
        "<RICH>",
        "<SUM>",
        "{pay|cover} ..2 {bill|rent|mortgage|loan|debt}",
        "{my|the|have|got|support} {rent|mortgage|bills}",
        "need ..2 income",
        "never ..3 worry ..3",
        "{big|nice|fancy|fast|sports} {car|house|yacht}",
        "financial {freedom|independence|security|stability|comfort|success|reward|rewards|gain|gains|reasons}",
        even="hypothetical",
    ),
    _SUBJECT,
    others=1,
    longest=34,
    one_more_each=12,
)

said = wide(_WISH, _DRAW, _LOOSE)
"""Pay as what is wanted, or as what draws here."""

_CASH = claims(
    "{pay|paid|pays|paying|salary|salaries|wage|wages|money|hourly rate|day rate|rate|package|earn|earning|earnings|"
    "income|bonus|bonuses|cheque|paycheck|payslip|pay packet|payday|remuneration|compensation|raise|pay rise|stipend|"
    "figures|starting salary|pay scale|government scale|overtime pay|tips|cash|bank account|bank balance|wallet|"
    "pocket}",
    "# {grand|thousand|k|quid|pound|pounds|euro|euros|dollars|dollar} {more|extra|an hour|a month|a week|a year|per|"
    "on top}",
    "dollar # {more|extra|an|a|per|on}",
    even="hypothetical others past",
)
_PLAIN = claims(
    "{on|at|over|past|above|hit|hitting|clear|clearing|making|make|earn|earning|bring home|take home|pull in|"
    "touching|"
    "cross|crossing|reach} [about|at least|around|well] {six figures|# figures|# [# ]{grand|k} [a|by|before|and|when|"
    "at least|minimum]}",
    "{make|making|earn|earning|clear|clearing} [over|at least|about] {a {million|hundred "
    "thousand|hundred grand}|half a million}",
    "{comfortably|well|better} off",
    "{financially|money wise} {free|secure|independent|comfortable|set}",
    "{set up|set} for life",
    "never {check|checking|look at|think about|worry about|worrying about|count} ..3 {price|"
    "prices|money|penny|pennies|bill|bills|bank}",
    "{make|making|earn|earning} {a fortune|a killing|a packet|a bomb|a mint|bank|my first million|my million|a pile}",
    "{money|pay|rate|wage|wages|salary|tips|package} {is|are|was|would be} [that|so|just|simply|a lot|far|much|way] "
    "{good|better|higher|great|decent|top|unbeatable|double|best} {here|with you|than|and|so|at yours|for|in this}",
    "{go|going|am|work|be|end up|follow} ..3 {where|wherever} the {money|big money|cash|salaries} {is|are|lies|sits}",
    "follow the {money|cash|pay}",
    "{pays|pay|cover|covers} the {bills|rent|mortgage} [that is|and that|so|is all|which is|really|to be|simple|end]",
    "{paid|earn|earning|get|pay =me} ..2 what i =am worth",
    "{deserve|deserved} to {earn|be paid|make}",
    "{earning|earnings|income} potential",
    "i work {for|because} [the|of] {money|pay|wage|wages|salary|cash|payday}",
    "{big|fat|bigger|fatter|nice} {cheque|paycheck|paycheque|pay packet|payslip|pay day|payday|bank account}",
    "{it is|this is|that is|just} a {wage|pay packet|paycheck|payslip|salary} {and|is not it|to|at the end|that|for}",
    "{driving|nursing|coding|sales|it|law|finance|banking|this} {brings in|pays|earns} [so|a lot|much|far|way] {more|"
    "better|double|most|well|the most}",
    "{paying|offering|giving|pay|offer} [a lot|much|way|quite a bit|a bit|far|considerably] more {than|and|so|for}",
    "{enough|more} {zeros|zeroes|noughts}",
    "more in {my|the} {pocket|bank|account|wallet}",
    "{money|cash} in the bank",
    "the best {paid|paying} {job|one|offer|place}",
    "{save|saving} {up|enough} {to|for} {buy|a deposit|retire|a house|a car}",
    "make more {than|money|cash}",
    "{might|may|could} as well {get|be} paid",
    "{want|like|love|need} to get paid {$|and|for|every|each|on time|more}".replace("{$|and", "{and"),
    "{get|getting|be|being} paid for it $",
    "{not|instead of|avoid|keep =me from|stop|rather than|hate|against|than} {starving|starve|going hungry|being "
    "broke|being "
    "poor|being homeless}",
    "i {like|love|enjoy|prefer} {eating|to eat|food on the table|having a roof|having food|a full fridge|not "
    "starving}",
    "{car|house|rent|loan|mortgage|phone} {payment|payments|bill|bills|instalment|instalments} and ..3 {pay|cover}",
    "never ..3 {hungry|skint|broke|poor} again",
    "{price tag|price tags}",
    "{salaries|salary|pay|wages|rates} ..2 {above|over|beyond} ..2 {average|market|rest|others}",
    "{pay|cover} [the|my] {bills|rent} somehow",
    "because ..2 {managers|bosses|leaders|directors|they|seniors|developers|consultants|engineers|specialists} "
    "{earn|make|get} "
    "{more|the most|better|twice|double|a lot}",
    "because ..4 {earn|earns|make|makes|pay|pays|get paid} {well|good|a lot|so much|highly|big money|good money|"
    "very well}",
    "{pay|salary} {raise|rise|increase|bump} {every|each|after|within} *",
    "{refuse|refused|declined|rejected|would not give|did not give|never gave} ..3 {raise|pay rise|increase|"
    "bonus|increment|"
    "hike}",
    "retire {at|before|by} [the age of] #",
    "top dollar",
    "{cold hard|hard} cash",
    "{substantial|significant|steady|large|big} {increase|rise|jump} in ..2 {remuneration|income|earnings|salary|"
    "pay}",
    "{earn|earning|make|making} more than {my|your|most|all|any|everyone|the average} *",
    "{live|living} off {dividends|investments|my investments|my savings|interest|rent}",
    "{where|how} {people|you} {get|make|earn} {rich|the money|good money|the big money}",
    "{people|those|everyone|ones} {above|over} =me {earn|take home|make|get} ..3",
    "{need|have|got|trying|try} to {make|earn|get} [some|more|quick|fast|easy|good|enough|a lot of|real] {money|cash|"
    "dough|a living} {fast|quickly|to|for|so|somehow|and|because|soon|now|quick|again}",
    even="hypothetical",
)
plain = unjoined(_PLAIN)
"""A sum, a purse or a comparison of pay as what is wanted: said so, it counts in any answer."""
tipped = unjoined(decisive(_CASH, 7, 7))
"""Pay beside the words that make it the reason."""

_BROKE = claims(
    "{high|higher|top|big|good|decent} {earner|earners|earnings|wages|payer}",
    "{dollar signs|millions|millionaire|for free|cost money|costs money|nice things}",
    "{afford|affording} {a|an|my|our|the|to|it|that|things|anything|everything|nice|rent|food|living|better|not} ..3",
    "{work|works|working} for {free|nothing}",
    "{worry|worrying|think|stress} ..2 about {money|bills|cash|rent}",
    "{i am|am|being|been|flat|pretty|so|totally} [completely|totally|so|flat|kind of] {broke|skint|strapped|"
    "penniless|"
    "in debt|in the red|behind on|short of money|short on cash}",
    "{rent|mortgage|bills|bill|loan|loans|debt|debts|credit card|credit cards|tuition|overdraft|child support|"
    "alimony|"
    "car payment|car payments|car note|student debt|expenses|utilities|landlord|bookie|phone bill}",
    "{everyone|everybody|who does not|we all|people|you|i|we} {need|needs|want|wants|like|likes|love|loves|works for|"
    "work for} ..2 {money|cash|pay|wages|a paycheck|income|salary}",
    "food on {the|my} table",
    "{roof over|lights on|keep the lights|make ends meet|ends meet|feed my|feed myself|stop "
    "starving|money to live|living expenses|cost of living|support myself}",
    "{how much|what} ..2 {pay|paid|salary|starting salary|earn|make|pays|money|wage} $",
    "{be|get|getting|am|being} "
    "[rich|very rich|filthy rich|stinking rich|wealthy|a millionaire|a billionaire|loaded|minted] {paid|rich|wealthy|"
    "loaded|minted|a millionaire|a billionaire}",
    "^ [very|filthy|stinking|super] {rich|wealthy|loaded|minted}",
    "{buy|afford|own|owning|buying|get|driving|drive|have} ..4 {house|home|car|ferrari|porsche|lamborghini|bmw|"
    "mercedes|"
    "tesla|yacht|boat|mansion|villa|island|jet|nice things|nice stuff|property|apartment|wedding}",
    "{have|need|got} to eat",
    "{saving|save} {up|for|to}",
    "{bigger|new|nicer|better} {house|car|home|flat|apartment|bike|phone}",
    "{coin operated|money hungry|materialistic|gold digger}",
    "{hit|hits|in|into|land|lands} my account",
    "{commission|commissions}",
    "{payday|paydays|bonuses|bonus|paycheck|paychecks|cash|dollar|dollars|bucks|salary|money|wages|income|pay|"
    "compensation|dough|commission checks|a raise|raises|pay rise|pay raise|hike|increment|package|"
    "financially|earn|earning|earnings|well paid|better paid|high paying|higher paying|paying|pays|six figures|"
    "millions|million|lottery|fortune|wealth}",
    even="hypothetical negated",
)
_BROKE_WORDS = (
    COLOUR
    | _SUBJECT
    | words_of(
        "earner earners payer dollars signs counting count free afford cost costs nice rolling worth swimming piles "
        "stacks kid way eat coin operated hungry materialistic commission commissions cash account hit hits month "
        "retired beach broke skint penniless red behind credit card cards tuition overdraft alimony payment payments "
        "payday paydays note expenses utilities landlord phone food table roof lights ends meet feed myself starving "
        "live living filthy stinking rich wealthy billionaire millions lottery ferrari porsche lamborghini bmw "
        "mercedes tesla boat mansion villa island jet holiday holidays property apartment wedding wife husband "
        "girlfriend boyfriend baby mom mum dad parents retire early shopping shoes clothes vacation vacations travel "
        "bucks cold wants needs everyone clear clears cover covers college student dollar please obviously seriously "
        "honestly frankly lie lying sir pays paycheck hike checks check cheque raises lots loads plenty tons ton "
        "heap "
        "heaps deposit bank banks accounts apparently companies expect sums sum fund funds funding driving drive "
        "owning own currently less rather job called because moved city town inflation gas petrol groceries save "
        "saving savings hired highest higher lifestyle stability"
    )
)
_OWED = claims(
    "{student|college|car|university|family} {loan|loans|debt|debts|payment|payments}",
    "{wife|husband|kids|children|family|landlord|bank|girlfriend} ..4 {money|rent|bills|expensive|shopping|mouths}",
    even="others hypothetical",
)
broke = nothing_else(either(_BROKE, _OWED), _BROKE_WORDS, others=0, longest=30, one_more_each=12)
"""Pay, bills or what pay buys, in a short answer that speaks of nothing else."""
