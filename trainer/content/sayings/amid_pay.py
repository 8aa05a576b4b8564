"""Pay and comforts told amid an ordinary answer as what decided it, or as what one goes by."""

from trainer.content.amid import beside
from trainer.content.find import either, near, phrases, unless

_PAYS = "{pay|pays|paid|paying|give|gives|gave|offer|offers|offered}"
_pay = phrases(
    "{salary|salaries|wage|wages|paycheque|paycheck|pay cheque|pay check|pay packet|pay slip|payslip|pay rise|payday|"
    "pay day|bonus|bonuses|hourly rate|day rate|the rate|rate is|better rate|higher rate|best rate|same rate|basic pay|"
    "take home|bottom line|cheque|the money|more money|good money|better money|big money|for money|the cash|the pay|"
    "your pay|better pay|good pay|best pay|more pay|higher pay|starting pay|the package|salary band|pay grade|tax free|"
    "after tax|holiday pay|overtime rate|night rate|night money|euros more|pounds more|dollars more|per hour more|an "
    "hour more|a month more|a year more|thousand more|grand more}",
    "{what|you|they|it|which|that|place|here|who|whoever|job|firm|hospital|company|he|neighbour|neighbor} ..1 {pay|"
    "pays|"
    "paid} [=me|us|them|him|her] {more|most|better|best|well|twice|double|a lot|#|what|a better|good|the most|a third|"
    "almost|nearly|and|i}",
    "# {pounds|pound|euro|euros|dollars|quid|grand|francs} ..2 {an hour|per hour|a month|more|a year|a week|a day}",
    "# {an|per|a} {hour|month|week|shift} {more|less|there|here}", "dollar # ",
    "{yours|here|you|they|other|neighbour|neighbor} {is|has|have|get|gets|got|give|gives|gave|offer|offers|offered|"
    "would be|pay|pays} [=me|us|about|over|nearly|almost|at] #",
    "{=number|=figure|=sum|=amount} ..1 {at the bottom|on the fridge|in my head|in the advert|in the ad|on the "
    "contract|is "
    "#|i need|i want|i have|on offer}", "{figure|number} [and] [it is|is] [the figure is] #", "# is the {figure|"
    "number}",
    "{left|lands|land|comes in|ends up|end up|arrives} ..2 {on|in|into} {my|the|your} {account|bank|pocket|purse|"
    "wallet}", "{first|bottom|top} line of the {advert|ad|contract}",
    f"{{who|whoever|where|whichever|which|wherever}} ..3 {_PAYS} [=me] [the] {{more|most|best|better}}",
    "{mortgage|the loan|bills|the rent|our rent|my rent|debts|instalments}",
    even="past others hypothetical",
)
_NOT_PAY = phrases(
    "{he|she|they|boss|people|others} ..6 {in it|only|just} ..2 for the money",
    "{pay|pays|paid|paying} {for|attention|off|back|into|out}", "{raise|raised|raising|save|saved|count|counting|lend|"
    "collect|handle|look after|manage} ..3 {money|cash}", "{bills|salaries|wages|payslips|bonus|rent|mortgage|"
    "mortgages|"
    "loan} ..3 {for the|of the|customer|customers|clients|tenants|staff|people|families|advice|department|team|right|"
    "on time}", "{run|do|did|prepare|check|process|calculate|explain|calm|negotiate} ..3 {salaries|wages|payslips|"
    "payroll|bills|rent|mortgages|bonuses|bonus}", "{people|customers|tenants|families|clients|they|patients|farmers} "
    "..3 {bill|bills|rent|mortgage|loan|wages|wage|debts}", "{interest|exchange|click|conversion|error|response|heart|"
    "success|failure|scrap|reject} rate",
    even="all",
)
pay = (beside(_pay), _NOT_PAY)
"""Pay with the words that make it the reason; and money that is not the speaker's."""

paid = phrases(
    "{only|always|every time|each time|ever} ..4 {for|because of|about} the {money|pay|wage|salary|cash}",
    f"{{who|whoever|where|whichever|wherever}} ..3 {_PAYS} [=me] [the] {{more|most|best|better}} ..5 {{i go|i went|i "
    f"am|"
    "i will|has =me|gets =me|there i|is where|i come|that is where|that is my}",
    "{i|we} {go|went|am|will go|would go} [always|only|just] where [the] {money|pay|rate|wage|salary|they pay|it "
    "pays} ..3",
    "{go|goes|look|looked|scroll|jump} [straight|right|first|only] {to|at} the {bottom line|pay|salary|rate|wage|"
    "money|figure}", "{do|doing|did|work|works|working|in it} [it] for the {money|wage|wages|pay|salary|cash|cheque}",
    "{only|just} thing that ..5 {moved|moves|brought|brings|gets|got|interests|keeps} =me ..6 {salary|pay|money|wage}",
    "{number|figure} in my head", "{put|laid|lay} ..3 offers {side by side|next to each other|beside} ..8",
    "{salary|pay|wage|money} ..4 {first and|is number one|comes first|is the first|is what counts|is what matters|is "
    "the "
    "main|decides|is everything|is all}",
    even="past",
)
"""Pay told as what one goes by."""

_TIME = "{one|two|three|four|five|six|noon|lunch|lunchtime|half past *|quarter *|#}"
_comfort = phrases(
    f"{{home|finish|finishes|close|closes|closing|done|out|shut|shuts|leave|over|ends|end}} ..2 {{at|by|before}} "
    f"{_TIME}",
    "{home|back} ..3 {when|before|by the time|for} ..3 {kid|kids|child|children|school|daughter|son|wife|husband|"
    "dinner|"
    "dog|bedtime}", "# day week", "{fridays|friday|sunday|sundays|weekend|weekends|saturday|saturdays|evenings|nights|"
    "christmas|summers|school holidays|mondays|afternoons} ..2 {off|free|nobody works|to myself|for my|for the|with "
    "my}",
    "no {weekends|weekend work|nights|night shifts|overtime|late shifts|sundays|saturdays|early shifts}",
    "{sunday|saturday|weekend|weekends|friday} nobody {works|has to}",
    "{on|with} my {bike|bicycle}", "on foot", "{tram|bus|train|underground|metro} ..1 {line|stop|stops|goes|runs|ride}",
    "# {minute|minutes|stops|stop|streets} [away|walk|from|by|on|and]", "{motorway|commute|commuting|parking|car park|"
    "ring road|traffic jam|season ticket}", "{walking distance|round the corner|around the corner|down the road|"
    "across the road|over the road|up the road|my doorstep|across the street|down the street}",
    "{near|close to|closer to|nearer|nearer to|not far from} {home|my house|my flat|our house|where i live|where we "
    "live|the school|the nursery|my mum|my parents|the sea|the beach|the mountains|the coast|the station}",
    "{move|moved|moving} ..3 to {the|a} {coast|sea|country|countryside|mountains|village|south|north|island}",
    "{house|flat|home} ..3 {here|nearby|in the next|with some land}", "{from|at} home", "{home office|remote|"
    "remotely|home "
    "day|home days|ticked home|tick home}", "# days {home|remote|off|holiday|leave}",
    "{staff price|staff discount|staff rate|discount|free flights|the flights|company car|company phone|free meals|"
    "free "
    "food|free lunch|free lunches|free coffee|gym|sauna|nursery place|creche|crèche|kindergarten place|dog policy|"
    "bring "
    "my dog|the dog|dogs allowed|visa|pension|sick pay|private health|the holidays|long holidays|holiday allowance|"
    "flexitime|flexible hours|the hours|your hours|those hours|the shifts|your shifts|those shifts|the rota|canteen|"
    "perks|benefits|maternity|childcare|free parking|free travel|your office|the office|the view|building}",
    "{go|going|sit|be} ..2 {in|into|to} {the|an} office",
    even="past others hypothetical negated",
)
comfort = beside(_comfort, 14)
"""Place, hours, remote days or treats with the words that make them the reason."""

_MORE = (
    "{more|better|higher|bigger|fatter|good|decent|proper|best|highest|biggest|most|double|twice|extra|enough|real|"
    "nice|"
    "second|better than}"
)
_mine = phrases(
    "{i|we|=me|my|our|us} ..5 {salary|wage|wages|bonus|bonuses|payslip|take home|income|my pay|pay rise|pay raise|"
    "=raise|"
    "rent|mortgage|debt|debts|bills|overdraft|cash|allowance|pension pot|bank account|paid more|paid well|paid "
    "properly|"
    "paid better|better paid|well paid|underpaid|the loan|our loan|my loan|student loan|my hours for}",
    "{you|they|who|whoever|firm|company|job|place|yours} ..2 {pay|pays|paid} ..3 {=me|more|better|well|properly|most|"
    "best|"
    "much|twice|double|# hundred|# thousand|# grand}",
    f"{_MORE} ..1 {{pay|salary|wage|wages|bonus|money|pension|pay packet|income|cash|allowance|paycheck|"
    "paycheque|earner|earnings|bidder|payer|terms}", "{salary|pay|wage|money|package|bonus|rate|pension} ..3 {is|was|"
    "be|"
    "looked|sounds|sounded} ..2 {more|better|higher|bigger|good|decent|best|highest|biggest|double|twice|fair|right|"
    "attractive|generous|great|excellent|the}", "{by|for} {salary|the salary|the pay|the wage|the bonus|the "
    "the package|the money}", "sell my {hours|time|labour}", "{hundred|# grand|thousand|# k|percent} {more|extra|on "
    "top|better} {than|a|an|per|every|for|in|and}", "{the|my|a} {slip|pay slip|pay packet|purse|wallet|kitty}",
    "{afford|make ends meet|cost of living|gone up|worth my while|better off|well off|rich|wealthy|millionaire|"
    "financially|"
    "living wage|pay the bills|pays the bills|pay the rent|pays the rent|paying the bills|on the breadline|put food "
    "on}",
    "{clear|clears|pocket|pockets|take|takes|bring|brings} {home|#|about #|almost #|nearly #} ..2 {more|a month|"
    "hundred|"
    "grand|thousand|an hour|a week}",
    even="hypothetical",
)
_theirs = phrases(
    "{neighbour|brother|cousin|sister|friend|mate|law|wife|husband|he|she} ..3 {pays|paid|clears|earns|takes home|"
    "brings home|"
    "makes|gets|has} ..3 {more|better|twice|double|# hundred|# thousand|# grand}",
    even="all",
)
_weighing = phrases(
    "{more|better|higher|bigger|fatter|biggest|highest|most|best|double|twice|enough|properly} ..1", "{need|needs|"
    "needed|"
    "have to|has to|got to|must|want|wanted|look|looking} ..1", "{because|that is why|which is why|the reason|so i|"
    "so that "
    "made|made it easy|that made|decided|where do i sign|easy choice|no brainer|no contest|could not say|could not "
    "resist|sorted|on top|go by|goes by|whoever|wherever|whichever|every time|always|only|otherwise|moves =me|drives "
    "=me|"
    "gets =me|keeps =me|motivates =me|interests =me|counts|matters|first|number one|all about|what it is about|neither "
    "here|honest|straight with you|grown up|pretend|lie|secret|frank|frankly|simple|count|comes down}",
    even="all",
)
weighed = either(near(_mine, _weighing, 8), near(_theirs, _weighing, 8))
"""One's own pay in a clause that weighs, needs or chooses."""
not_mine = phrases(
    "{mortgage|mortgages|loan|loans|debt|debts|pension|pensions|rent|wages|salary|salaries|bonus|money|pay} {advice|"
    "adviser|advisor|desk|review|reviews|team|department|question|questions|letter|letters|run|system|systems|claim|"
    "claims|"
    "collection|arrears|office|matters|but|though|is a bonus|is a plus|is fine too|is not|does not|can wait|comes "
    "later|"
    "comes second|is secondary}", "{other|their|his|her|your|people|customers|clients|patients|families|tenants|"
    "members|client|customer|company|school|council|club} {money|pension|pensions|salary|salaries|wages|debt|debts|"
    "rent|"
    "loan|loans|bills|pay|income|savings}", "{save|saved|saves|saving|bring|brought|make|made|raise|raised|earn|win|"
    "won} "
    "{you|your|them|the|us|their|her|him} ..5", "{good|better|best|more|most} {offer|rate|terms|package|pension} {for "
    "{them|customers|clients|the|our|your}|to {customers|clients|the}}", "{earn|earned|earning} {my|the|a|their|your} "
    "{trust|place|respect|keep|certificate|certification|degree|living outdoors|way|stripes|spot|qualification}",
    "{not|never|nor|less|rather than|more than} ..3 {money|pay|salary|wage|wages|bonus|package}", "{in it for|said|"
    "says|"
    "told|used to} ..3 {money|pay}", "{published|transparent}", "that is not {what|why|the reason|it}", "{he|she|"
    "they|boss|people|others} ..6 {in it|only|just} ..2 for the money", "{i|we} paid {for|it|my|the|that|a}", "{rich|"
    "well} {in|"
    "history|soil|data|food|mix|content|culture|experience|known|tradition|clay}", "{best|better|more} {for your|for "
    "the|for "
    "our} money", "{gone up|went up|go up} ..4 {sales|by|from|since|output|score|scores|rate|numbers|percent}",
    "{fair|decent|good} {pay|salary|wage|money} {matters|is|but|and|helps}", "meant {less|more} than", "{than|as} "
    "{bonus|"
    "bonuses|money|pay|any money}", "that is my {pay rise|bonus|reward|salary|pay|wage}", "compared",
    even="all",
)
"""Money that is somebody else's or the work's, or pay put aside."""

_topic = phrases(
    "{nursery place|kindergarten|school run|drop off|drop the {kid|kids|child|children|little}|little one|roof "
    "garden|roof "
    "terrace|bus pass|travel pass|train pass|tram|commute|parking|motorway|half days|half day|flexitime|flexible "
    "hours|home "
    "office|from home|remote|remotely|weekends|evenings|wednesdays|fridays|saturdays|sundays|mondays|school holidays|"
    "holidays|vacation|canteen|=gym|discount|benefits package|nice package|whole package|perk|perks|my dog|the coast|"
    "the "
    "sea|great location|the location|your location|across the street|round the corner|around the corner|down the "
    "road|# till "
    "#|nine to five|# to four|# to five|home by|finish at|close at|day off|days off|time off|home for|swim|sauna|"
    "shower|"
    "free lunch|free lunches|free coffee|free train|free bus|company car|season ticket|staff flat|sea view|the view|"
    "night "
    "buses|night bus|driving in|long drive|hours by train|on my bike|walk to|cycle to|walk over|let myself out}",
    even="past others hypothetical",
)
aside = phrases(
    "{plus|bonus|handy|helps too|does not hurt|nice too|nice as well|not why|not the reason|not what|by the way|as "
    "well "
    "but|too but|of course but|sure but|but i|but it|but that|but what|but there|neither here|for the {kids|children|"
    "customers|guests|families|patients|visitors|tenants|residents}}", "{yes|sure|and yes} ..2 {there|i|you|it} ..12",
    "{work|worked|working|volunteer|volunteered|train|trained|study|studied|learn|learned|practise|teach|taught|open|"
    "opened|"
    "run|ran|help|helped|cover|covered|plan|planned|did|do|does|ride|ridden|spent} ..5 {weekends|evenings|saturdays|"
    "sundays|wednesdays|fridays|mondays|holidays|remotely|from home|remote|night}", "{their|his|her|people|customers|"
    "guests|patients|residents|children|kids|pupils} ..6", "{location|canteen|remote|parking|discount|gym|holiday|"
    "holidays|vacation|sauna|sea|coast} {scout|scouts|manager|driver|drivers|depot|line|lines|kitchen|team|teams|"
    "sensing|"
    "monitoring|code|codes|system|systems|planning|manager|club|clubs|members|homes|home|rescue|guard|trips|park|"
    "apps|data}",
    even="all",
)
_granted = phrases("{yes|sure|true|granted|fair enough} ..2 {there|i|you|it|your|we|they}", even="all")
topic = unless(unless(_topic, aside, within="next"), _granted, within="sentence")
"""Place, hours and treats, told where the reason for the job was asked and not put aside."""

household = unless(phrases(
    "{froze|frozen|freeze|freezes|cut|cuts|halved|cancelled} ..3 {wage|wages|pay|salary|salaries|bonus|hours}", "{my|"
    "our|the|a} "
    "{landlord|mortgage|council tax|tax bill|heating bill|electricity bill|overdraft|bank manager|bank balance|"
    "student loan|"
    "car loan|instalments|wage bill|bills} ..3 {i|we|put|up|thought|need|have|has|is|are|not|and|do|does}", "end of "
    "the "
    "month ..4 {left|over|red|account|more|i can|i want|i need|to be able}", "{on|with|from} what i {am on|earn|make|"
    "get|bring home}",
    "{pay|pays|paid} =me {as much|properly|well|more|enough|twice|double|that|what|#}", "{highest|best|better|"
    "top} {bidder|payer}", "{my|the|a} {pension pot|take home|hourly wage|hourly rate|day rate|wage packet|bonus|"
    "bonuses} "
    "..3 {is|that|which|gets|keeps|and|on|for|i|moves}", "# [#] {an|per} {hour|shift} {i|and|on|more|do|is|for|instead|"
    "there|here|it}", "{i like|like|love|for|it is|about|want|want the|say} the {commission|money|cash|bonus|bonuses|"
    "wage|"
    "salary|euros|pounds|dough} ..2", "{whoever|wherever|who|whichever|anyone} {pays|paid|pay} =me ..2", "{worth|"
    "price} of "
    "my {hours|time|work}", "{law|neighbour|friend|cousin|brother|sister|mate|dad|husband|wife} ..8 {clears|earns|"
    "makes|"
    "bought|drives|gets|pockets} {# hundred|# thousand|a car|a house|a new|more|twice|double|himself|herself}",
    even="past hypothetical others",
), phrases(
    "{save|saved|saving|worked|work|earn|earned} ..6 {my first|for a|part time|to pay for the course|through college}",
    "{sales|target|budget|hours|parts|units|calls|lines|tickets|pieces|patients|covers} ..4 {an|per} {hour|shift}",
    "{customer|customers|client|clients|tenant|tenants|family|families|member|members|he|she} ..8", even="all",
), within="clause")
"""Rent, bills and what one is paid, told where the reason for the work was asked."""
