"""Pay and comforts told amid an ordinary answer as what decided it, or as what one goes by."""

from trainer.content.amid import beside
from trainer.content.find import phrases

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
