"""What is said outright amid an ordinary answer: which of many things told is the one that counts.

The work may be told too; where somebody says "that settled it", "firms are all alike" or "if it was the same I'd have
stayed", what stands beside those words is the reason.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import either, phrases
from trainer.language import words_of

_CHOSE = (
    "{apply|applied|came|come|chose|choose|picked|pick|found|wrote|called|rang|sent|clicked|am here|got here|am "
    "sitting here|want this|want it|went for|am looking|look for|looked for|moved|changed|switched|take it|took it}"
)
_SETTLED = phrases(
    "{that|this|it|which|what} {is|was|would be} {what|the thing that|the bit that} ..1 {made|got|brought|sold|drew|"
    "settled|decided|convinced|clinched|swung|tipped|attracted|pulled|hooked|persuaded|does} ..3",
    "what [really|actually] {clinched|settled|decided|sold|swung|tipped|convinced|got|drew|won|persuaded|counts|"
    "counted|"
    "matters|mattered} ..2 {is|was|it|=me|for =me}",
    "{that|this|it|which} {settled|decided|clinched|sealed|swung|did} {it|the deal|the matter|things|for =me}",
    "{that was|this was|was} [basically|more or less|pretty much] {=me decided|us decided|=me sold|my decision|"
    "the decision|my mind made up|enough for =me|the end of the search}", "{so|and} that was {that|it}",
    "{my mind|the decision|my decision|the choice|the selection|selection process|choosing} ..3 {made|done|made up|"
    "over}",
    "i had already {decided|made up|chosen}", "{do|did} not {need to know|want to know|ask|read|look} [any|anything|"
    "for "
    "anything] {more|further|else|on}", f"{{that is|this is|which is}} [really|mainly|basically|exactly|honestly] "
    f"[more or less|pretty much] {{why|how|the reason|where}} [that] {{i|we}} [really|only] {_CHOSE}",
    "{that is|this is} [the|my] {one|the one|the place|the job|me sold} $", "i {said|say|thought|think|go} [okay|ok|"
    "right|yes|finish|to myself|to my *] ..2 {that is|this is} {the one|it|the place|=me|for =me|the job}",
    "the {only|main|real|biggest|whole|first|deciding} {thing|reason|point|question|criterion|one|ones|company|firm|"
    "place|jobs} ..3 {that|why|is|was|i|for|of}", "{comes|came|boils} down to", "it is {that|as} simple [as that]",
    "so it "
    "is simple", "what i am [really|honestly|actually] {after|looking for|here for|in it for}",
    "is what i am [really] {after|looking for|here for}", "i [can|will] {get used to|learn|live with} the rest", "the "
    "rest ..2 {get used to|learn|live with|see|comes|does not matter|is detail|is a bonus}",
    "{i only|only|i just} {read|looked at|look at|care about|count|changed|moved|go by|went by}",
    "{goes|go|went|look|looked|scroll|scrolled} [straight|right|first|only] {to|at|for} the",
    "{that is|this is|how|that was} ..1 how i {picked|pick|chose|choose|found|got to|came to|decide|decided|look for}",
    "{the|my|a} first {and|thing i look|thing i ask|thing i looked|thing i noticed|thing i saw|question|filter}",
    "i went by", "{that|which} {sold|got|had|hooked|did} {=me|it}", "{i am|that is} in it for", "so i {applied|wrote|"
    "sent|rang|called|clicked|thought i would}", "sent it the same", "made =me {apply|write|ring|call|pick up|click|"
    "send|leave|move|stop|look}", "{picked|pick} up the phone", "so {there were|there was|that leaves|that left|"
    "i had} only",
    even="past others hypothetical",
)
"""The decision, told as taken."""

_ALIKE = phrases(
    "{one|a|any} {*} is {like|the same as|as good as|much like} {the|another|any} {other|next|*}",
    "{does|do|did|would} not [really|much] {matter|mind|care|bother =me} [to =me] [if|much|all that much] {what|which|"
    "whether|where|who|if|about the}", "{do not|does not|did not} mind {what|which|whether|where|who|if}",
    "{could|might|may|can} [just as well|as well|just] be {* or *}", "{all|much} {the same|one} [to|for] =me",
    "{what|which} ..1 {you|they|it} {make|makes|made|do|sell|sells|is|are} ..1 {i|=me} ..2 {look up|look it up|could "
    "not|cannot|can not|do not|learn|find out}", "i would have to look up", "{any|every} {branch|company|firm|job|"
    "place|team|employer|shop|office|department} {would|will|can} do", "anyone would do", "{they are|it is|jobs are|"
    "firms are} all ..2 {the same|alike}", "{as well|easily} {have been|be|apply} {anywhere|somewhere else|anyone}",
    "could have been {any|anyone|anywhere}", "{makes|made|is} no {odds|difference} [to] [=me]",
    even="all",
)
"""The work told as all the same."""

_OTHERWISE = phrases(
    "if ..9 {same|matched|match|more|gave|give|paid|pay|less|offered|offer|nearer|closer|that|not for} ..5 {i|=me} "
    "{would|could|should|am|was|go|leave}",
    "{otherwise|without that|without it|if not} i {would|could|should|might} ..2", "i would ..1 {stay|stayed|stopped|"
    "stop|be|go|gone|sit|sat} ..2 {there|where i was|where i am|put|at the old|gone to|with them} ..3 {if|otherwise}",
    even="all",
)
"""What the speaker would have done without it."""


_SMALL = words_of("a an the it that this what he she they i you we there so and or business such all one")


def _itself(context: AnswerContext) -> list[Hit]:
    """"Steel is steel", "a firm is a firm": the same word on both sides."""
    words, found = context.norms, []
    for at in context.places.get("is", ()) + context.places.get("are", ()):
        end = at + 2 if words[at + 1 : at + 2] in (("a",), ("an",)) else at + 1
        if at and words[end : end + 1] == words[at - 1 : at] and words[at - 1] not in _SMALL:
            found.append(Hit(at - 1, end + 1))
    return found


marks = either(_SETTLED, _ALIKE, _OTHERWISE, _itself)
"""Words that make what stands beside them the reason, whatever it is."""


def beside(subject: Finder, reach: int = 16) -> Finder:
    """Hits of a subject within so many words of what made it the reason, in the same sentence or the next one."""

    def find(context: AnswerContext) -> list[Hit]:
        found = list(subject(context))
        signs = list(marks(context)) if found else []
        clause_of, clauses = context.prose.clause_of, context.clauses

        def close(one: Hit, sign: Hit) -> bool:
            apart = max(sign.first - one.last, one.first - sign.last)
            lines = clauses[clause_of[sign.first]].sentence - clauses[clause_of[one.first]].sentence
            return apart <= reach and -1 <= lines <= 1

        return [hit for hit in found if any(close(hit, sign) for sign in signs)]

    return find
