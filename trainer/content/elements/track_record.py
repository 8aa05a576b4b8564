"""An earlier goal, set and reached, told as such, or a step of the path climbed as planned.

Found by shape: an aim of the past and, soon after, that it was reached. Plain years of experience are not one.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_SET = phrases(
    "i {=said|=told|had set|=set|=promised|=wrote|=gave myself|=decided|=aimed|=planned|=resolved|=swore|would sworn|"
    "had "
    "sworn|set out|=asked for|had it on my list|bet|had planned|would set|put down|had decided|made up my mind} ..8 *",
    "{my|the} {goal|aim|target|plan|wish|dream} {=was|then was|used to be|had been} *",
    "i {=wanted} {to|#|my|a|the} ..8 {by|within|before|until} *",
    "{goal|aim|target} was this",
    "i came with the goal",
    even="past others",
)
_GOT = phrases(
    "{i|we|it|they} ..2 {=did|=got|=reached|=managed|=made it|=hit|=achieved|=passed|=succeeded|=finished|=brought in}",
    "{i|we|it} {was|were|had been} {there|done|presenting|running|#|on|in|sixth|first}",
    "and {=got|=did|=passed|=had} {it|there|so|that|#|my|the}",
    "and {i|they|it|she|he} did",
    "it took [me] {#|only|less}",
    "{came|went} out in",
    "here it is",
    "i have [got] {#|it|my own|them}",
    "i had {my own|it|the|them}",
    "was in my {post|hand|hands|pocket|bag}",
    "now we are #",
    "i got it at",
    "years later i was",
    "{letter|certificate|licence} was",
    "{after|in|within} # {months|weeks|years}",
    "could run across",
    even="past others",
)
_TOLD = phrases(
    "{as|like|just as|the way} i {had|would} {planned|hoped|set out|said|promised|wanted}",
    "what i {=set|had set} out to do",
    "in the time i {had|would} given myself",
    "step i {had|would} been working for",
    "{each|every} time {they|i|we} did",
    "{=hit|=reached|=met|=exceeded|=beat|=smashed} ..2 {my|the|every|that|our} {goal|target|number|objective}",
    "{=promoted|made} ..2 {twice|three times|within|after|lead|supervisor}",
    "from {kitchen|trainee|apprentice|assistant|"
    "junior|porter|clerk|cashier|tills|the tills} * to * * ..3 {in|took|within} *",
    "{i|it} took me # {years|months}",
    "and i did",
    "i [have] {=achieved|=accomplished|=reached|=exceeded|=overachieved|=surpassed|=outperformed|=beat|"
    "=beaten|=smashed} ..4 {goal|goals|target|targets|objective|objectives|quota|quotas|kpi|kpis|milestone|milestones|"
    "what i}",
    "i {=was|have been|=got|had been} [recently|quickly|soon] =promoted",
    "i [have] {=worked|=climbed|=risen|=rose|=progressed|=advanced|=moved} ..1 {my way up|up from|through the ranks}",
    "{=went|=gone|=grew|=grown|=progressed|=moved|=advanced|=risen|=rose} from ..5 to ..3 {<RANK>|senior|specialist}",
    "i {=started|=began|=joined} {as|out as|out in|in|on} ..6 {and [am] now|and worked my way|and became|and was "
    "promoted|and moved up|and within}",
    "set {myself|me|my} ..8 {and|it|took}",
    even="past others",
)


def _find(context: AnswerContext) -> list[Hit]:
    got = list(_GOT(context))
    reached = [h for h in _SET(context) if any(0 < g.first - h.first <= 26 and g.first >= h.first + 3 for g in got)]
    return merge([*_TOLD(context), *(h for h in reached if _past_aim(context, h))])


def _past_aim(context: AnswerContext, hit: Hit) -> bool:
    """Whether the aim had a measure or a time: else it is only how a story goes on."""
    words = set(context.words(hit.first, min(len(context.tokens), hit.last + 14)))
    aim = {
        "goal",
        "aim",
        "target",
        "licence",
        "certificate",
        "would",
        "by",
        "until",
        "myself",
        "within",
        "years",
        "months",
        "time",
        "list",
        "plan",
        "out",
        "top",
    }
    return bool(words & aim)


ELEMENT = ElementRule(
    id="track_record",
    title="A goal you reached before",
    source="M D",
    find=_find,
    praise="It shows that the goals you name get reached.",
    flags=(
        flag("I said I would pass the licence before winter, and I did."),
        flag("I set myself eighteen months to get the shop to break even and it took sixteen."),
        flag("I was promoted to shift lead after eleven months.", kind="why_leaving"),
        flag("I started on the tills and worked my way up to the rota desk.", kind="about_yourself"),
        flag("Last year I hit my target of forty visits a week."),
    ),
    passes=(
        leave("I have ten years of experience."),
        leave("My goal is to pass the exam."),
        leave("I'd like to be promoted in the next two years."),
        leave("I moved from Leeds to York and I joined a choir.", kind="about_yourself"),
    ),
)
