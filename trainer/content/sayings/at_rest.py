"""An easy time as the draw, work as no more than its hours, or waiting to be told: families for short answers."""

from trainer.content.aims import claims
from trainer.content.brief import at_most
from trainer.content.find import either, phrases, unless

_EFFORTLESS = (
    "{easy|simple|effortless|relaxed|relaxing|undemanding|chill|chilled|laid back|cushy|stress free|comfortable|"
    "quiet|"
    "straightforward|light|not too hard|not that hard|not hard|not difficult|not too difficult|not stressful|not too "
    "stressful|not demanding|not too demanding}"
)
_PLACE = (
    "{atmosphere|environment|pace|place|culture|role|job|workplace|setting|company|team|position|life|lifestyle|"
    "schedule|routine|work}"
)
_EASE = claims(
    f"{{appear|appears|seem|seems|look|looks|sound|sounds|should be|must be|would be|is}} [to be|like|like an] [a|"
    f"an] "
    f"{_EFFORTLESS} $",
    f"{{appear|appears|seem|seems|look|looks|sound|sounds}} [to be|like|like an] [a|an] {_EFFORTLESS} {{enough|"
    f"job|work|"
    "money|role|position|to do|for me}",
    f"<WANT> [to have|to find|for|a|an|some|something|somewhere] ..2 {{more relaxed|more relaxing|slower|easier|"
    f"calmer|"
    f"quieter|less stressful|less demanding|less intense|less hectic|lighter|more laid back|cosier|more chilled}} "
    f"[{_PLACE}]",
    f"{{look|looking|search|searching|hoping|here}} for ..3 {{more relaxed|more relaxing|slower|easier|calmer|"
    f"quieter|"
    f"less stressful|less demanding|less intense|less hectic|lighter|more laid back|more chilled}} [{_PLACE}]",
    "{not|never|no longer} ..3 {have to|need to|want to|going to|be} ..2 {stress|exert|strain|tire|kill|push|exhaust|"
    "overwork|overexert|stressing|killing|pushing|exhausting|break} ..1 {myself|my back|a sweat|out|too hard}",
    "without {breaking a sweat|stressing|killing myself|overworking|having to think|too much effort|pushing myself}",
    "not {require|need|take|involve|demand|ask for} [too|very|so|that|all that] [much|any|a lot of|a lot|hard] "
    "{effort|"
    "work|thinking|skill|skills|brain|brains|energy|responsibility|stress|pressure|concentration}",
    "i {can|could|would be able to|get to|might} [just|finally] {slack|slack off|sit back|chill|coast|hide|nap|"
    "doze|put my "
    "feet up|switch my brain off|switch off my brain|zone out|do as little|do nothing|relax at work|take it slow}",
    "{not|hardly|barely} ..2 {much|a lot} [of] {work|effort} ..2 {involved|required|needed|to do|expected}",
    even="hypothetical negated",
)
_HOURS = claims(
    "{do|doing|have a job do} {it|my {job|work|thing|bit|shift|hours|rounds|part|tasks|duties|stuff}|the job|"
    "what i have to|the work} [and|and then|"
    "then] "
    "{go|going|get|head|leave|clock} [back] {home|out|off}",
    "{come|show up|turn up|get|go} ..2 [in|to work] ..3 [and|then] {go|head} home",
    "go home {in|on} time",
    "{my|career|professional} {ambition|ambitions|goals|aspirations} ..2 {are|is} {not|private|personal|outside} "
    "{professional|work|about work|career|at work|work related|personal|private|outside}",
    "{career|work|promotion|job} is not {a priority|a big priority|important|that important|my priority|"
    "everything to "
    "me|what matters}",
    "{my|the} {goals|ambitions|aims|dreams|priorities|plans} {are|lie} ..3 {private|personal|outside|at home|"
    "elsewhere|not at "
    "work} ..4",
    "i work to live",
    "{need|want|after} a break from ..3 {stress|stressful|busy|hectic|hard|demanding|pressure} ..2",
    "i {just|only|simply} {come|go|show up|turn up} to work",
    "{private|personal|family} life {comes|is|matters} {first|more|the priority|more important}",
    "{prefer|rather|like|want} [to] {stick|sticking|stay|staying} {to|with} what i {know|am used to|have|can do}",
    "^ no [thanks|thank you] {too much|that is too much|not more|no more} {responsibility|stress|pressure|work|"
    "bother|hassle}",
    "{a job|it|work|this|this job} is {just|only} a job",
    "{just|only} a job {to|for} =me",
    "{work|working} is [just|only] {a means to an end|something to get through|what pays|a necessity}",
    "{not|never} ..2 {take|bring} [my|any] {work|job} home and {nothing|not|no}",
    even="hypothetical negated",
)
_GOING_ON = claims(
    "i {just|only|simply} {want|wish|plan|hope|would like|like} to {keep|keep on|continue|carry on|go on|stay} "
    "{coding|"
    "programming|driving|cooking|selling|cleaning|writing|nursing|designing|baking|painting|welding|typing|sewing|"
    "drawing|packing|gardening|cutting hair|doing {it|this|that|what i do|what i am doing|my job|my work|the "
    "same}} [here|"
    "as i do|like now|for now|really|and that is it] $",
    "^ still {working as|working in|working at|being|doing|sitting|a|an|at|in} ..3 $",
    "^ {doing|in} {this|my|the same|that} {job|work|role|position|chair|seat} ..4 $",
    "not want to {lead|manage|supervise|be responsible for|be in charge of} {anyone|anybody|people|others|a team|"
    "anything} $",
    "^ nothing [really|much] i {know|already know|have learned|can do} {my job|everything|it all|enough|all i "
    "need|the job}",
    "not {plan|planned|planning|intend|want} to change {anything|much|a thing|a lot}",
    even="hypothetical negated",
)
_TOLD = (
    "{somebody|someone|my boss|the boss|my manager|the manager|my supervisor|a manager|a boss|my team lead|"
    "others|people|"
    "they|anybody|anyone}"
)
_WAITS = phrases(
    f"{{wait|waiting}} {{for|until|till}} {_TOLD} [to] {{tell|tells|say|says|ask|asks|give|gives|assign|assigns}} "
    f"..2 "
    "{=me|what} ..5",
    f"{{work|do|move|start|act|try|perform}} ..4 {{only|just}} {{when|if}} {_TOLD} {{push|pushes|tell|tells|ask|asks|"
    "watch|watches|force|forces|remind|reminds|check|checks|shout|shouts} ..2",
    f"{{only|just}} ..3 {{when|if}} {_TOLD} {{push|pushes|tell|tells|watch|watches|force|forces|remind|reminds|shout|"
    "shouts} ..2",
    "{only|just} ..3 {if|when|because} i {am|have been|get} {told|pushed|forced|reminded|made|watched|shouted}",
    "{only|just} {if|when} {forced|pushed|told|made} [to]",
    f"{_TOLD} ..2 {{has|have|needs|need}} to {{remind|push|chase|tell|force|kick|watch|wake}} =me ..3",
    "i {need|have} to be {pushed|told|forced|reminded|chased|watched|kicked|dragged}",
    f"i {{need|want|like}} {_TOLD} to {{push|force|chase|remind|tell|watch}} =me ..4",
    "unless i {am|have to|have been|get} {told|forced|pushed|asked|made|be told|be forced}",
    "i [can] {only|just} {work|work hard|perform|try|study|learn|move|make an effort} ..2 {when|if} {there is|"
    "somebody|someone|"
    "it is|i have to|i must|the boss|my boss|they} ..4",
    "i {do|work|come|go} ..3 because i {have to|must|need to} $",
    "i {only|just} do {what|things|the things|exactly what} ..2 i {am|have been} {told|asked|ordered}",
    even="hypothetical",
)
_TURNS = phrases(
    "{but|then|after that|so that|because it means|that frees|leaves =me|improve|better|learn|teach|deeper|"
    "grow}", even="all"
)
_TAUGHT = phrases(
    "{customer|client|patient|guest|user|people|team|family|children|passenger|pupil|them|others}", even="all"
)
SHORT = 30
"""Words up to which an easy time told as the draw is the whole answer. Heuristic."""
FEW = 12
"""Words up to which going on as now is all there is. Heuristic."""

at_rest = either(
    at_most(SHORT, unless(_EASE, _TAUGHT, _TURNS, within="sentence")),
    at_most(FEW, unless(_GOING_ON, _TAUGHT, _TURNS)),
    at_most(SHORT, unless(_HOURS, _TURNS, within="sentence")),
    at_most(SHORT, unless(_WAITS, _TURNS, within="answer")),
)
"""Rest, hours or waiting in place of a next step."""
