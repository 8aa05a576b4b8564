"""How this job or employer fits the aim or leads there, with a part of it named.

That part is a task, a project, a client group, a machine.

"This job would help me" alone names no part and is only touched on.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS, close, not_here, you
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.language import words_of

_LEADS = phrases(
    "{=learn|=learning|practise|practice|deepen|sharpen|=grow into|=develop|broaden|widen|=gain|=explore|continue|"
    "=apply|=combine|get better|=use my|=using my|=prepare}",
    "{help|helps|allow|allows|let|lets|give|gives|teach|teaches|show|shows|enable|enables|prepare|prepares|bring|"
    "brings|"
    "put|puts|push|challenge|train} {me|us}",
    "{fit|fits|match|matches|align|aligns|aligned|suit|suits|overlap|overlaps|translate|translates|connects|maps|"
    "combines|requires} *",
    "{foundation|bridge|path|step|chance|opportunity|way|route|door|ground|springboard} {to|for|into|towards|that}",
    "{that is|this is|it is|is|are|be|what|that} {why i|where i|what i|how i|exactly|precisely|just what|half the|"
    "the "
    "part|what one}",
    "{the|exactly the} {kind|sort|part|bit|side|type|area} {of|i|that i|where} *",
    "{what|that|which} i {want|need|miss|am looking|am after|enjoy|love|built|understand|know|care}",
    "{drawn|attracted} {to|by}",
    "{pulled|drew|caught} ..1 {me|my eye|my attention}",
    "{one|a|the} reason {i|this|why}",
    "is why {i|this|the|your}",
    "how one {learns|gets}",
    even="hypothetical past",
)
"""What joins the work to the speaker: it teaches, lets, fits, is what they want."""
_DOES = phrases(
    "{i|we} {would|could|can|will} *",
    "i {want|get|hope|would like|would love} to *",
    even="hypothetical past",
)
"""What the speaker would do there."""
_GIVING = phrases(
    "{=bring|=contribute|=offer|=give|help|=make a|=fit|take ..4 off|=save|=add|=say|=tell|=see how|=take ..4 from|"
    "=talk}",
    even="all",
)
_PLAIN = phrases(
    "{your|this} {company|organisation|organization|team|firm|business|department|group|place}",
    "here",
    "the {job|position|role|post|opportunity|work}",
    even="all",
)
"""A side named without a part of it: it needs a joining word and a part beside it."""
_HANDS_ON = phrases(
    "{this|the|your} {role|post|job|position|desk|team|traineeship|ward|shop|round|mix} ..8 {would|will|could} "
    "{teach|get|bring|"
    "take|let|show|give|help|put|prepare} me *",
    "in this {position|post|role|job} i {can|could|would|will} *",
    "this {role|post|job|position} {puts|has|gives|lets|includes|shows|brings} * ..6 {which|that|so|and} *",
    "what i would do here *",
    "as {a|an|your} * ..3 {i|here i|with you i} {would|could|can|will} *",
    "{see|consider|regard} {this|the|your} {role|job|position|programme|post} as {a|the|an|my} * ..4 {for|to|where} *",
    "{this|the} {role|job|position|post} {owns|covers|includes|focuses|combines|works|involves|deals} ..1 *",
    "{that is why|why} {the|this} {job|role|post|advert} {appeals|caught|interests} *",
    "would be my {bridge|way|step|route|door|first} *",
    "my {way|door|route|bridge|step} {into|to|toward} *",
    "working {with|in|on|for} your * ..2 would *",
    "{is|are|was} what {pulled|drew|brought} me in *",
    "and in this {post|role|job} *",
    "{with|in|on|at} your * i would {learn|get|be|see|start|sit|have|do|use} *",
    "with you i would {be|learn|get|have|see|start|sit|do} *",
    "{here|there} i {could|can|would|will} {learn|see|start|practise|grow into|get} {the|how|to|your|it} *",
    "doing * ..4 here *",
    "i would be * ..12 {that|which} is {just|exactly|precisely|the|what|how|where} ..2 {i|one|you|kind|sort|clientele}",
    "{a|the} {job|role|post} where i ..12 {show|teach|give|let} me",
    "part of the advert ..8 i",
    "{that is|this is|so that is} where i {would|could|can} {learn|get|start} *",
    "{learn|see|know} how you {=test|=run|=do|=make|=build|=plan} *",
    "it is you because of the *",
    "in your place i would *",
    "here i would learn *",
    "get to know your *",
    "{position|post|role|job} {includes|means|comes with|covers} * ..8 {so|and|which} ..2 {i|is} *",
    "{the|your} * ..6 is {exactly|just|precisely|what|where} ..2 {i|the} {need|want|am after|would learn|am missing} *",
    "here i would be {on|in|with|at|doing|working} *",
    "it fits because you *",
    "* * is what {pulled|drew} me [in]",
    even="hypothetical",
)
_EMPTY = phrases(
    "{role|job|post|position} {suits|fits} me because i am",
    "you {drive|say|must|look|drop|write|rotate|get the|get a}",
    "you have the * or",
    "what you have",
    "you have * out there",
    "you have {a lovely|a nice|ever}",
    "nights here",
    "{you know|thank you|if you|as you|you see|you can see|told you|tell you|ask you|asking|you should see|with you "
    "in}",
    "your {hopes|time|advert|website|own|job|people|panto|guess}",
    "{honest|open|straight} with you",
    "{you are based|you finish|you are welcome|you have clearly|you have better|"
    "you have got a firm|you have your|you do remote|you have to|you are behind}",
    "{here|this job|this work} {because|is very near|one year|for make|and there}",
    "{still|be|been|am|career|promotion|stay|grow} here",
    "job {interview|description|posting|offer|market|search|title|ad|advert|hunt}",
    "your * is {close|near|nearby|located|based} *",
    "{company|team} {goals|culture}",
    "this kind of {post|job|role}",
    "{the job|the work} {is|was|for me|can be}",
    "in the job",
    "{this|the|that} {job|role|post|position} {would|could|will} help me [with|to] [that|it|this|there] $",
    "round here",
    "zero here",
    even="all",
)
_TAKES = phrases(
    "{coffee|holiday|holidays|hours|canteen|pension|bus|gym|commute|discount|remote|leave|o clock|three days|"
    "free beer|novel|hammocks|contacts|trading|surf|wave|foot}",
    "go there",
    "we go to",
    "until my",
    "{plod|clever|child|children} {of|work}",
    "{somewhere|abroad} with you",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    leads, does, giving = _LEADS(context), _DOES(context), _GIVING(context)
    empty = {i for h in _EMPTY(context) for i in range(h.first, h.last)}
    takes = [context.prose.clause_at(h.first).sentence for h in _TAKES(context)]
    plain = {h.first for h in _PLAIN(context)}
    found: list[Hit] = []
    for hit in merge([*you(context), *context.heard("company_knowledge")]):
        if hit.first in empty or context.prose.clause_at(hit.first).sentence in takes:
            continue
        joined = any(close(context, lead, hit.first, hit.last, 8) for lead in leads)
        done = [d for d in does if _beside(context, d, hit)]
        done = [d for d in done if not any(d.first < g.first <= d.last + 1 for g in giving)]
        if not joined and (not done or hit.first in plain):
            continue
        first, last = (
            max(context.prose.sentence_at(hit.first)[0], hit.first - 16),
            min(len(context.tokens), hit.last + 12),
        )
        named = len(specific_words(context, first, last))
        wide = min(context.clause_of(hit).last, hit.last + 4)
        found.append(Hit(hit.first, max(wide, hit.last), strength=3 if named >= 3 else 2 if named >= 2 else 1))
    return merge([*_weighed(context, found), *_HANDS_ON(context)])


def _beside(context: AnswerContext, doing: Hit, side: Hit) -> bool:
    """Whether what one would do stands in the clause of their side, or in the two after it."""
    clause_of = context.prose.clause_of
    return -1 <= clause_of[doing.first] - clause_of[side.last - 1] <= 2


def _weighed(context: AnswerContext, found: list[Hit]) -> list[Hit]:
    """A mention of their side counts in full beside something known of them, offered to them, or learnt from them.

    Alone it is touched on: "your company" beside a wish says nothing of how the one serves the other.
    """
    known, given = context.heard("company_knowledge"), context.heard("contribution")
    if not found and known and given:
        joined = [k for k in known if any(abs(g.first - k.first) <= 30 for g in given)]
        return [Hit(k.first, k.last, strength=2) for k in joined]
    beside = (
        known
        or given
        or [h for h in context.heard("skills_to_build") if any(abs(h.first - f.first) <= 16 for f in found)]
    )
    return [h if beside or _this_role(context, h) else Hit(h.first, h.last, strength=1) for h in found]


def _this_role(context: AnswerContext, hit: Hit) -> bool:
    """Whether "this role", "this job" is named together with what is in it."""
    return (
        hit.strength == 3
        and "this" in context.words(max(0, hit.first - 1), hit.first + 1)
        and bool(_ROLE & set(context.words(hit.first, min(len(context.tokens), hit.first + 4))))
    )


_ROLE = words_of("role job position post opportunity traineeship programme program apprenticeship vacancy")


ELEMENT = ElementRule(
    id="role_link",
    title="How this job leads there",
    source="M T D",
    kinds=(*WISH_KINDS, "open"),
    find=_find,
    denied=not_here,
    praise="It answers the question they care about most: why this job.",
    missing="I didn’t hear yet how this job leads there.",
    flags=(
        flag("Your late trains are half the job, and that's where I'd learn to calm people down."),
        flag("This role includes the weekly margin reports, which is exactly what I want to get good at."),
        flag("I see this role as a way to grow into pricing, as it owns the tender desk."),
        flag("As your apprentice I'd sit beside the people who set the lathes."),
        flag("You run the wound clinic twice a week, so here I'd learn from the specialist nurses."),
    ),
    passes=(
        leave("I want to become a baker."),
        leave("My last firm taught me a lot about bread."),
        leave("I can make a difference in your organisation.", kind="why_here"),
        leave("Your office is close to my home, so I'd walk.", kind="why_here"),
    ),
)
