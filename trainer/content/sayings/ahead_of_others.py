"""Above the listener or above the work, as the whole of a short answer: your job, your firm, it speaks for itself."""

from trainer.content.brief import asked, at_most
from trainer.content.find import either, phrases, unless

_AHEAD = ("aspirations", "goals", "five_years")
_POST = "{job|role|position|post|office|desk|chair|seat|place|shoes}"

_YOURS = phrases(
    f"{{see myself|picture myself|myself|hopefully|probably|be|being|sitting|sit|sat|am|i would say|^}} [sitting] {{in|"
    f"at|on|doing|taking|having|with|behind}} your {_POST}".replace("|^", ""),
    f"^ {{in|at|on|doing|having|taking|behind}} your {_POST} {{in # *|by|then|after|hopefully|one day|for sure}}",
    f"^ your {_POST}", f"{{doing|do|want|have|take|taking|after|be in|get|getting|gunning for|coming for}} your "
    f"{_POST} "
    "{in|by|within|then|one day|some day|soon|eventually|after|before|and|of course|$}".replace("|$", ""),
    f"{{doing|want|have|take|taking|after|in|get|gunning for|coming for}} your {_POST} $",
    f"{{your boss|your boss is|your manager|your manager is|your director|your superior|your supervisor}} {_POST}",
    "{interviewing|hiring|firing|managing|supervising|promoting|replacing} you", "{ask|asking} you {the|this|that} "
    "[same|very] question*", "where you are {sitting|now|today|sat}", "{on|from} {your|the other} side of {this|the} "
    "{desk|table}", "{above|higher than|over} you $", "you {will|would|are going to|might} ..1 {report to|work for|"
    "answer to|make my coffee|call =me|be my} ..2",
    even="hypothetical",
)
_KIND = phrases(
    "{learn|learnt|learned|teach|taught|when you {move|retire|leave}|if you {move|retire|leave}|once you|advert|"
    "advertised|posting|description|your job {ad|as|is|listing}|retire|help you|with your help|like you|joking|joke|"
    "mentor*|succeed you|your role {as|model}|admire|respect}", even="all",
)
_FIRM = phrases(
    "{own|owning|buy|buying|bought|take over|taking over|rule|ruling} {this|your|the} [whole|entire] {company|place|"
    "business|firm|organisation|organization|bank|hotel|shop|school|building}",
    "{running|run} {this|the} whole {company|place|show|thing|business|firm}",
    even="hypothetical",
)
_ITSELF = phrases(
    "{it|that|which|they|résumé|résumés|resume|cv|record|portfolio|numbers|results|experience|work|application} "
    "{speaks|speak|says|say|tells|tell} {for itself|for themselves|it all|everything}",
    "{read|look at|check|see} {my|the} {résumé|resume|cv} [and you {will|would|can} {see|know|understand}] $",
    even="all",
)
_EASY = phrases(
    "{this|that|the|your|it} {job|role|position|work|is} {is|would be|will be|looks|sounds} [so|too|very|really|pretty|"
    "far too|way too|dead] {easy|simple|a piece of cake|child play|a doddle|a breeze|basic} [for =me|to =me|compared] "
    "$",
    "i {can|could} do {this|that|your|the} {job|work|role} {easily|standing on my head|with no effort|without trying|"
    "better than|in half the time|drunk|half asleep}",
    "{any|every} {company|employer|firm|team} {would|will} be {lucky|happy|glad|thrilled|privileged} to {have|get|"
    "hire} "
    "=me", "you {would|will} {be|never|not} {lucky|find|regret|sorry} ..3 {=me|like =me|it}",
    "i {am|was} {way|far|clearly|vastly|massively|hugely|a little|a bit} {overqualified|over qualified|above this|"
    "beyond this} *", "{beat|smarter|better|cleverer|brighter|more capable} ..2 {anyone|anybody|everyone|everybody} "
    "{you|here|else|in}", "{clean|turn|shake} {this|your} {place|company|department|mess|team} {up|around|round|out}",
    "{last|only} {candidate|person|one|interview|applicant} you ..1 {need|have to} *",
    "stop {interviewing|looking|searching}", even="hypothetical",
)
_SHOWN = phrases("#", "{percent|award|for example|trained|taught|built|grew|saved|led|because i|last year|portfolio "
                 "shows}", even="all")

short = either(
    asked(_AHEAD, at_most(22, unless(_YOURS, _KIND))), asked(_AHEAD, at_most(14, _FIRM)),
    at_most(24, unless(_ITSELF, _SHOWN)), at_most(24, unless(_EASY, _SHOWN)),
)
"""One's place above the one who asks, or above the work."""
