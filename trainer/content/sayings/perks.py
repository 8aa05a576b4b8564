"""A benefit, the hours or the place as the reason, in families and as loose cues of a short answer."""

from trainer.content.aims import claims, nothing_else, unjoined, wide
from trainer.content.sayings.decided import decisive
from trainer.content.small_words import COLOUR
from trainer.language import words_of

_EASE = claims(
    "{hour|hours|timing|timings|shift|shifts|schedule|rota|working time|working times} {is|are|be|would} ..2 {good|"
    "great|fine|short|regular|flexible|perfect|convenient|fixed|easy|better|ideal|okay|nice|suit|fit|work}",
    "{hours|shifts|schedule|times|rota} {suit|fit|work for|match} ",
    "{it is|mainly|mostly|because of|like|love|suit} {the|your} {hours|location|commute|benefits|perks|discount|"
    "holidays|holiday|schedule|shift pattern|building|office|view|gym|canteen|flexibility|parking|timings}",
    "{be|get|come} home {by|when|for|before|in time|early}",
    "{pick up|collect|drop off|drop} ..2 {kid|child|son|daughter|children}",
    "school run",
    "{let|allow} ..2 {people|us|staff|you|me|employee|everybody|everyone} [to] {work {from home|remotely|from "
    "anywhere}|bring|come in late|leave early}",
    "{work|working} {from home|remotely|from anywhere|part time|three days|four days|fewer hours|less hours}",
    "{fully|completely|all} remote",
    "remote {job|work|position|role|working|days}",
    "no {night duty|night shift|nights|weekend|weekends|overtime|night work|sundays|sunday|traffic|late shift}",
    "{weekend|weekends|friday|fridays|saturday|saturdays|sunday|sundays|evenings|christmas} ..2 {off|free|holiday}",
    "{# week|# day|more|long|lots of|plenty of|extra|unlimited|good|days of|weeks of|much|many} {holiday|holidays|"
    "vacation|leave|time off|days off|annual leave|free time}",
    "{close|near|nearby|next|opposite|handy} [to|from] [my|our|where] {house|home|flat|apartment|place|room|i live|"
    "parents|parent|kid|family|school|hotel}",
    "{close by|round the corner|around the corner|down the road|up the road|on my doorstep|five minutes away|"
    "walking distance|on my way|on my bus route|on the bus route|easy to get to}",
    "# minute {from|to|away|walk|drive|by|on}",
    "right by the {station|beach|park|river|sea|metro|tube|bus stop|shops}",
    "{great|good|nice|excellent|amazing|fantastic|brilliant|free|company|staff|legendary|lovely|best} {benefit|perk|"
    "parking|canteen|lunch|food|coffee|gym|discount|party|parties|office|building|location|facilities|holidays|"
    "pension|drinks|christmas parties|car|insurance|bus|breakfast|transport|childcare|nursery}",
    "{roof terrace|pool table|table tennis|gym on site|free drinks|staff discount|company car|company phone|free "
    "bus|free food|free lunch|free coffee|private health|health insurance|dental|on site gym|free travel|cheap "
    "flights|free tickets|free membership}",
    "{# percent|the|a|employee|staff} {off|discount} [off|on|and|your] ..2",
    even="hypothetical negated",
)
_SUBJECT = words_of(
    "hours hour timing timings shift shifts schedule rota commute location office offices building house home flat "
    "place near nearby close closer corner road station bus train car parking gym canteen lunch food coffee drinks "
    "drink fridays friday weekend weekends saturday saturdays sunday sundays night nights duty holiday holidays "
    "vacation leave days day off weeks week benefits benefit perks perk discount percent staff free remote remotely "
    "travel travelling kids children child school pick run finish three four five clock flexible flexibility "
    "part-time part fully minutes minute walk walking distance drive away legendary christmas parties party pension "
    "insurance health dental private modern beautiful terrace roof view city sea beach live living mate mates friend "
    "friends shops clothes practically site bring dog dogs late early balance life time brilliant lovely sold mainly "
    "suit suits fit fits handy convenient easy apartment family pool table phone laptop company bike street door "
    "neighbourhood centre center central relaxed atmosphere overtime traffic membership afternoon evenings evening "
    "morning mornings website advert half birthday hammocks transport provided offers giving"
)
_LOOSE = nothing_else(
    claims(
        "<BENEFIT>",
        "{hours|commute|location|weekends|holidays|holiday|parking|gym|canteen|discount|perks|benefits}",
        "{near|close|nearer|closer|opposite} ..2 {home|house|me|here|flat|live|city|school|station|beach|sea|family}",
        "{free|company} {lunch|food|car|bus|coffee|drinks|parking|meals|travel}",
        "days off",
        "off {work|school} early",
        "{by|near} the {sea|beach|station|park}",
        "hybrid working",
        "flexible",
        "work life balance",
        "part time",
        "{friday|fridays|weekend|weekends|saturday|sunday|birthday} [=off]",
        "remote",
        "remotely",
        "work from home",
        even="hypothetical negated",
    ),
    _SUBJECT,
    others=0,
    longest=30,
    one_more_each=10,
)

said = wide(nothing_else(_EASE, _SUBJECT, others=2, longest=48, one_more_each=12), _LOOSE)
"""What makes the job comfortable, in an answer that names little else."""

_EASY = claims(
    "{holiday|holidays|annual leave|days off|time off|remote|remotely|hybrid|from home|home office|from my sofa|"
    "commute|"
    "parking|canteen|gym|discount|pension|four day week|short week|three day week|shorter hours|school hours|nine to "
    "five|flexitime|flexi time|free {food|lunch|travel|meals|coffee|parking|gym|bus|flights}|company car|perks|"
    "benefits|long weekends|early finish|no {weekends|overtime|nights|shifts|saturdays}|final salary scheme|sick pay|"
    "maternity|creche|nursery on site|sabbatical|unlimited leave|summers off|school holidays|half terms|early "
    "fridays|part time}",
    "{=close|closer|near|nearer|next door|round the corner|around the corner|down the road|opposite|walking distance|"
    "minutes from|minutes away|minute walk|minute drive|stop away|stops away|same street|same town|on my doorstep} [to|"
    "from] [my|home|where|the|me|us]",
    "{finish|shut|close|home|done|off|out} ..3 {at|by} {three|four|five|half|# o clock|noon|two}",
    "{hours|shift pattern|schedule|rota|location|weather|beach|terrace}",
    "based in *",
    "# minute {on|by|with} [the|my|a] {bike|bicycle|bus|train|tram|tube|car|scooter|foot}",
    "{get|have|keep} my {evenings|mornings|afternoons|weekends|fridays} {back|free|off|to myself}",
    "{work|working} {from|in} {home|anywhere|barcelona|a beach|my garden|the sun}",
    even="hypothetical others past",
)
_PLAIN = claims(
    "because ..4 {stable|secure|steady|safe} {job|career|profession|position}",
    "{my|the} {kids|children|son|daughter|mum|mother|boyfriend|girlfriend|partner|parents|little one} {live|lives|goes|"
    "is|are} ..3 {round the corner|nearby|next door|opposite|down the road|at the school|in the same}",
    "so {it is|that is|it would be} [very|really|so|just|dead|quite] {handy|convenient|close|near|easy to get to} [for "
    "=me]",
    "{handy|convenient} for =me $",
    "work from a beach",
    "{half|most of} the year {to myself|off}",
    "{drop|dropping} my ..3 off {on the way|first|and}",
    "no {overtime|weekends|nights} ever",
    "{shorter|fewer|less|reduced|lighter} {hours|days|shifts} is {what|why|the}",
    "{leaves|leave|gives|give} =me {free|my|the|more|plenty|time|fridays|weekends|evenings} ..2 {free|time|off|from|"
    "for "
    "my|to myself}",
    "shut the laptop {and|at}",
    "{near|nearer|close|closer} [to] my {friends|family|mates|parents}",
    "{be|being|living|live|work|based|move} {by|near|close to|next to} the {sea|beach|coast|mountains|ocean|river}",
    "{your|the} {canteen|gym|parking|holiday allowance|pension scheme|staff discount|rooftop|office|building} {is|are|"
    "looks} {amazing|lovely|gorgeous|great|the best|unbeatable|brilliant|stunning|free}",
    even="hypothetical",
)
plain = unjoined(_PLAIN)
"""A comfort said as what one gains by the place."""
tipped = unjoined(decisive(_EASY, 6, 6))
"""A comfort beside the words that make it the reason."""

_DEAR = (
    "{good|great|nice|best|excellent|amazing|fantastic|awesome|generous|free|cool|better|decent|attractive|lovely|"
    "fun|relaxed|casual|flexible|short|shorter|fewer|less|unlimited|extra|more|lots of|a lot of|plenty of|long|"
    "longer|paid|subsidised|discounted|cheap|beautiful|modern|fancy}"
)
_CLEAR = (
    "{benefit|benefits|perk|perks|holiday|holidays|vacation|vacations|annual leave|paid leave|pto|time off|days "
    "off|day off|snacks|free food|free lunch|free lunches|free coffee|free beer|free drinks|free stuff|free "
    "meals|"
    "cafeteria|canteen|gym|parking|retirement plan|401k|health insurance|health benefits|health plan|dental|"
    "discount|discounts|hours|schedule|commute|location|weekends|parties|dress code|flexibility|flexible|balance|"
    "work life balance|maternity leave|sick leave|ping pong|pool table|games room|nap room|childcare|day care|"
    "daycare|swag|merch|amenities|facilities|your office|the office|your offices|this building|your building|"
    "company car|free travel|free flights}"
)
_TREAT = (
    "{food|lunch|lunches|meals|breakfast|coffee|drinks|beer|pizza|insurance|pension|healthcare|health cover|"
    "shifts|office|offices|building|view|weekend|party|events|trips|flights|car|laptop|phone|uniform|leave|"
    "breaks|"
    "clothing|health coverage|location|hours|" + _CLEAR[1:]
)
_COMFY = claims(
    "{job security|stable job|steady job|secure job|secure work|steady work|steady reliable work|reliable work|"
    "security|stability}",
    "{nice|beautiful|lovely|great|warm|big|exciting} {city|town|country|place to live|weather|climate}",
    "{weather|climate} is ..2 {nice|good|great|warm|lovely|better}",
    "{friend|friends} {is|are|live|lives} ..2 {here|there|nearby}",
    "{fridays|break room|lunch break|lunch breaks|o clock|snack|carpool|part of town|nice area|neighbourhood|"
    "neighborhood|down the street|up the street|across the street|sleep in|lie in}",
    "nobody {checks|cares|minds|notices} ..5",
    "{wear|come in} {what|whatever|when} ..3",
    "{early|late} {start|starts|finish|finishes|mornings}",
    f"{_DEAR} ..2 {_TREAT}",
    f"{_TREAT} ..2 {{is|are|be|look|looks|sound|sounds|seem|seems|policy|package}} ..3 {_DEAR}",
    f"{{for|of|about|love|like|want|need|enjoy|get|gets|have|has|having|offer|offers|provide|provides|give|"
    f"gives|attract|attracts|attracted|heard|hear|with|me by}} ..3 {_CLEAR}",
    "{offer|provide|provides|need|get|give} ..3 {insurance|pension|healthcare|leave|meals|lunch|lunches|transport}",
    "{leave|finish|go home|get off|be home|out|start|come in|clock off} ..2 {early|late|at #|by #|at noon|when i}",
    "{leave|finish|get off} ..2 on time",
    "sleep in",
    "{nine|9} to {five|5}",
    "{no|not have a|not have any|without a|"
    "not require|not have} ..2 {dress "
    "code|overtime|weekends|billable hours|nights|night shifts|suit|commute|traffic|travel|set hours|long hours|"
    "hours requirement|uniform|requirement|work weekends|dress up|wear}",
    "{bring|take} [my|your|the|their|a] {dog|dogs|pet|pets|cat|kids|children} [to|in]",
    "{dogs|pets|dog} {allowed|friendly|in the|at work}",
    "wear {jeans|what|shorts|whatever|casual|my own|sneakers|trainers|t shirts}",
    "{jeans|pyjamas|pajamas|shorts|clothing} {is|are} {allowed|optional|fine|ok}",
    "{work|working} {from home|from anywhere|remote|remotely|part time|less|fewer|four days|4 days|in my|from my|from "
    "bed}",
    "{remote|hybrid|wfh|telecommute|telecommuting}",
    "{=close|closer|near|nearer|nearby|not far|minutes|next door|down the street|down the road|around the corner|"
    "across the street|"
    "walking distance|up the street|opposite|on the way|short walk|short drive} ..3 {home|house|apartment|"
    "flat|place|live|school|gym|beach|subway|station|=me|here|away|drive|walk|girlfriend|boyfriend|parents}",
    "^ [it is|you are|this is|the office is] ..2 {closer|nearer|nearby|close by|just down the *|around the corner|"
    "across the street|next door}",
    "{not|without} ..3 {drive|travel|commute|go} ..2 {far|hours|an hour|long}",
    "{drive|travel|commute} less",
    "commute ..2 {is|will|would|takes}",
    "{bus|train|subway|metro|tram} ..2 {stops|stop|runs|goes|line|is} ..3",
    "{walk|bike|cycle|roll out of bed} [to|and|straight] {work|here|the office|be at work}",
    "{friend|friends|girlfriend|boyfriend|wife|husband|buddy|buddies|cousin|brother|sister|mom|dad|mum|roommate|crush|"
    "mates|partner} ..2 {work|works|working|is|are} ..2 {here|at your|for you|in this building|next door|nearby}",
    "{shift|shifts|shift timings|timing|timings|hours|schedule|rota|location|times} ..2 {suit|suits|work|works|fit|"
    "fits|match|matches} ..5",
    "{cab|cab facility|shuttle|company transport|transport|air conditioned|air "
    "conditioning|tuition|tuition reimbursement|tuition assistance|warm and dry|indoors|day shift|night shift|morning "
    "shift|half days}",
    "{almost|nearly|looking forward to} ..2 {friday|fridays|weekend|five|home time|lunch|lunchtime|holiday|vacation}",
    "{go|going|get|getting|be} home {at|to|by|early|when|before}",
    "{not|never|no|nobody|no one} ..4 {weekend|weekends|overtime|evenings|nights|saturdays|sundays|holidays}",
    "{less|fewer|shorter} hours",
    "{live|be|work} somewhere {sunny|warm|nice|else|with}",
    "{near|by|close to|on|at|love|nice|good|great|better} [the|a|some] {beach|sunshine|weather|the sea|skiing|surfing}",
    "{send|sent|travel|travelling|traveling} ..3 {abroad|overseas|for free|places}",
    "{more|less} time {with|for|at|to}",
    "work less",
    "travel more",
    "{benefits|perks|pto|time off|snacks|gym|"
    "discount|commute|parking|cafeteria|canteen|vacation|holidays|weekends|dress code|work life balance|working hours|"
    "from home|pajamas|pyjamas|401k|remote|remotely|location|hours}",
    "{live|living|move|moving|relocate|relocating|stay|be} {in|to|near|by|closer to|back to} [this|the|a|your|my|new|"
    "los|san|las] {city|town|area|beach|coast|mountains|york|angeles|francisco|diego|vegas|london|paris|berlin|dubai|"
    "sydney|california|florida|state|country} $",
    "{like|love|enjoy|want} [to] travel {and|the|for free|around}",
    "{see|travel} the world",
    "{less|low|lower|no|not much|reduce|without} {stress|pressure|overtime|hours|work|workload}",
    "{my|more|enough|spend|have|for} ..2 {free time|time for =me|time for myself|time with|time at home|personal time|"
    "hobbies|social life|personal life|family time}",
    "work life balance",
    "{fridays|friday|weekends|saturdays|"
    "sundays|summers|mondays|holidays} ..2 {off|free|beers|drinks|party|clothing|casual|dress}",
    "{on tap|happy hour|happy hours|pool table|ping pong|table tennis|foosball|game room|nap pods|massage|massages|"
    "free stuff|company car|gym membership|season ticket|expense account|air conditioning|nice chairs|corner office|"
    "parking spot|parking space|cool office|nice office}",
    "{hot|cute|attractive|pretty|good looking} {women|men|girls|"
    "guys|people|chicks|receptionist|staff|colleagues|coworkers}",
    "easy to {get to|reach|park}",
    "{sick pay|paid time|health coverage|health cover|medical cover|medical coverage|paid leave|fringe benefits|stock "
    "options|health plan|dental plan|retirement plan|retirement benefits}",
    "{get|gets|getting|have} [a|the|to] "
    "{discount|discounts|use|try|"
    "keep} [on|off] {your|the|all|free|products|clothes|food|*}",
    even="hypothetical negated others",
)
_COMFY_WORDS = (
    COLOUR
    | _SUBJECT
    | words_of(
        "employees employee workers staff everyone security stability stable steady secure reliable beautiful city "
        "country climate friend carpool clock room checks cares minds notices seasick area neighbourhood neighborhood "
        "starts finishes mornings relax routine driving ride best friends nice part own shorter fewer cab shuttle "
        "transport tuition reimbursement assistance warm dry indoors shift almost nearly lunchtime sunny cold "
        "sunshine weather skiing surfing abroad overseas send sent places classes class school college pajamas "
        "pyjamas conditioned closing close closes allowance childcare convenient suits works fits traveling "
        "travelling end knowing perk vacation vacations pto break breaks snack snacks meal meals pizza beer cafeteria "
        "retirement plan 401k healthcare coverage medical discounted cheap subsidised amenities facilities events "
        "trips trip flights uniform swag merch clothing clothes optional dress code casual jeans shorts sneakers wear "
        "suit allowed friendly dogs pets pet cat generous policy package fancy cool fun awesome decent attractive "
        "hybrid wfh telecommute anywhere bed sleep roll requirement billable sign commuting train subway metro tram "
        "stops stop outside inside closer nearer opposite across street girlfriend boyfriend wife husband buddy "
        "buddies cousin brother sister mom dad mum partner roommate crush cute hot pretty looking women men girls "
        "guys chicks receptionist coworkers relocate relocating move moving stress pressure workload overtime spend "
        "personal social tap happy hour ping pong tennis foosball game games nap pods massage massages membership "
        "season ticket expense air conditioning chairs spot space sick stock options fringe travel travels world "
        "summers summer mondays monday nine noon online hire hiring employ gives give offer offers provides providing "
        "heard hear told apply applied applying pay salary bank bus far coast coastal mountains town terrible awful "
        "paid get gets lots lot plenty extra longer cost yoga unlimited holidays lives stuff finish quickly early "
        "crap damn honest coffee tea bar rooftop terrace cars company phones"
    )
)
comfy = nothing_else(_COMFY, _COMFY_WORDS, others=0, longest=30, one_more_each=20)
"""A comfort in a short answer that speaks of nothing else."""

_COMFORT = words_of(
    "office offices building location town city area place part neighbourhood street station hours hour working work "
    "home remote remotely commute drive walk cycle bike bus train minute minutes transport lunch lunches food coffee "
    "snacks free canteen facilities facility events social parties insurance health pension benefits benefit perks "
    "holidays holiday vacation weekends weekend friday fridays relaxed flexible beautiful nice modern employees staff "
    "employee discount parking gym short close near schedule shifts part-time time attracted mainly honestly huge "
    "mostly heard lots gives"
)
short = nothing_else(
    claims(
        "{nice|good|beautiful|quiet|safe|lovely|great|central|cool|posh} {part of|area|neighbourhood|location|building|"
        "office|"
        "town|view}",
        "{office|building|location|place|canteen} {is|look|looks|are} ..2 {beautiful|nice|great|lovely|"
        "modern|"
        "central|cool|fancy|close|near|convenient}",
        "{good|great|nice|many|excellent|best|all} {facilities|facility|benefits|perks|events|amenities}",
        "{working hours|work hours|hours|schedule|shifts|timings} {is|are|be} ..2 {relaxed|good|"
        "short|flexible|fine|okay|regular|fixed|easy|nice}",
        "{cycle|walk|bike|drive|get|be} there in # minute",
        "# minute ..3",
        "{free|company|provided|subsidised} {transport|lunch|lunches|food|meals|shuttle|bus|coffee}",
        "{social events|parties|team events|after work drinks}",
        "{work|working} [from] {home|remote|remotely}",
        "{health|medical|dental} {insurance|cover|plan}",
        "{every|each|the} {friday|weekend|evening|summer} off",
        even="hypothetical",
    ),
    _COMFORT,
)
"""A place, hours or treats told in everyday words, in a short answer that speaks of nothing else."""
