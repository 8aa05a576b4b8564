"""Have people in that position done it.

Others who went that way, the usual route, what the trade or firm commonly allows.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_OTHERS = phrases(
    "{most|many|half|all|plenty|several|some|both|a lot|a third|two thirds|# of|quite a few|a bunch|lots|nearly all|"
    "almost all|a number|the last #|your last #|my last #|the previous #} [of] ..6 <WENT> ..3 <WAY>",
    "{the|your|my|our|a|an} [*] [*] {man|woman|head|boss|lady|colleague|manager|chief|supervisor|teacher|friend|"
    "teammate|"
    "predecessor|mentor|director|lead|leader|cousin|neighbour|sister|brother|classmate|trainer|person|foreman|sergeant|"
    "captain|editor|chef|holder|coordinator|gardener|owner|partner} ..6 <WENT> ..3 {way|route|path|same|exactly|"
    "precisely|as|from|off|through|up|where i am|without|once|before me|too|here}",
    "{one|two|three|four|five|some|several|both} of {your|the|my|our} ..6 <WENT> *",
    "my friend * did",
    "{they|she|he} [all|was|also|both|then] {came {from|up|off|through|in as}|started {as|on|in|out|where|from|with}|"
    "was on|were on|did {it|that} {too|before|in|with|from|as}|did the same|did exactly|did precisely|went the [same|"
    "usual]|took the same|began {as|on|in}|moved up|made the same|made it {too|there|from}} *",
    "did {the same|precisely that|exactly that|like this|it in|just that|it too|it before}",
    "{took|made|taking|making} the same {step|move|route|path}",
    "went exactly that way",
    "people {do that|do it|have done {that|it|this}|go that way|move up|come up|get there} *",
    "others {have|did|do|before me} *",
    "{has|have} been done",
    "{nurses|teachers|electricians|drivers|assistants|juniors|engineers|trainees|apprentices|"
    "people|juniors|graduates|analysts} ..2 {often|commonly|usually|mostly|tend|become|move on|move up|go on} "
    "..2 *",
    "i know {#|a few|people|some|one|several|somebody|someone} {who|that|of}",
    "i know {two|three|four|five|six}",
    "{like|as} {most|many|everyone|everybody|the others|others} {here|do|does|did|before|in}",
    "and she runs",
    even="all",
)
_ROUTE = phrases(
    "{usual|normal|common|typical|standard|ordinary|classic|regular|well trodden|trodden|natural|traditional|known} "
    "{way|"
    "route|path|order|step|road|progression|entry|course|ladder}",
    "roughly the order",
    "{clear|defined|established|structured|proven} [*] {track|path|ladder|route|progression|pipeline} [*] ..1 {to|into|"
    "for|from|here|toward|towards}",
    "{clear|defined|established|proven} ..2 track",
    "{promote|promotes|promoted|hire|hires|recruit|recruits|fill|fills} ..3 from {within|inside}",
    "{people|others|colleagues|graduates|alumni|juniors|engineers|nurses|analysts} {here|before me|from your *|i know|"
    "i met|on your team} ..1 {have|moved|became|went|got|made|did|reached}",
    "{nobody|no one|you do not|you can not} {gets|get|becomes|become} ..5 without",
    "how {most people|people|everyone|you|one} ..3 {start|get there|got there|becomes|become|did it|do it}",
    "{usually|commonly|normally|typically|generally} {takes|take|takes about|happens|after|get|gets|becomes}",
    "{in|for} {this|our|my|the} {trade|field|profession|line|industry|branch} ..6 {get|gets|becomes|"
    "is|"
    "after|takes|with|by}",
    "part time route for",
    "{a third|half|most} of {apprentices|the leads|our|your}",
    "not {unheard of|unusual|out of the air|plucked}",
    "you {take|promote|pick|recruit|get} your ..2 from",
    "{your|the} ..2 "
    "{leads|managers|heads|sisters|chargehands|supervisors|planners} {came|come|started|all|here|are|were}",
    even="all",
)
_NONE = phrases(
    "{i|me|we} ..2 {learnt|learned} ..5 from",
    "{customers|patients|guests|children|kids} *",
    "my {brother|sister|father|mother|uncle|husband|wife} {is|has|said|says|was} *",
    "how people *",
    "people {do not|who are|who can|that} *",
    "{people|they} get lost",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    none = {i for h in _NONE(context) for i in range(h.first, h.last)}
    return merge(h for h in (*_OTHERS(context), *_ROUTE(context)) if h.first not in none)


ELEMENT = ElementRule(
    id="realistic",
    title="Others went that way",
    source="D",
    find=_find,
    praise="It shows the road is one people travel.",
    missing="I didn’t hear yet who has gone that way before.",
    kinds=("goals",),
    flags=(
        flag("It's the usual way in this trade, operator, setter, then shift lead.", kind="goals"),
        flag("The people on your planning desk all came off the vans.", kind="goals"),
        flag("I'd like to lead a kitchen. You promote from within, your site says.", kind="goals"),
        flag("In four years the tower. Colleagues before me got there from the ramp.", kind="goals"),
    ),
    passes=(
        leave("I like a clear path along the river.", kind="goals"),
        leave("I want to be a manager in five years.", kind="goals"),
        leave("I've done half of the course.", kind="goals"),
    ),
)
