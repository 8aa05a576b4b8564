"""What the employer, its customers or the team would get from the speaker: bring, take over, improve, pass on there.

Found by shape: something the speaker would, could, can or will do where the listener's side is in view; the listener
as the one who would have, get or save something; and the plain words for giving.
"""

from trainer.content.astray import astray
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS, close, you
from trainer.content.deeds import WISHING, modal_verbs
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks
from trainer.language import words_of

_GIVES = phrases(
    "{i|i can|i will|i would|could|be able to} {=bring|contribute|=offer|=hand|=pass on|=share|=give you}",
    "{to|can|could|will|would|able to|and|directly|i} =contribute ..4 {to|towards|toward} {the|your|this|our|company|"
    "a} *",
    "{to|can|could|will|would|able to} =contribute {more|directly|effectively|meaningfully|immediately|from day|from "
    "the|something|my|positively}",
    "=contributing ..3 {to|towards} {the|your|this|our} {team|company|success|organisation|organization|growth|"
    "business|mission|work}",
    "{excited|happy|glad|ready|eager|able|want|love|like|hope|hoping|keen|looking forward|willing} to {=bring|"
    "=bringing|=offer|=share|=pass on|=support|=give back} *",
    "{make|making} a [real|big|positive|lasting] {difference|impact|contribution} {in|to|for|at|on|here|with} {your|"
    "the|this|you} [*]",
    "{asset|addition|benefit} {to|for} {the|your|this|you} *",
    "do for you",
    "pull my weight",
    "{=improve|=strengthen|=streamline|=reduce|=increase|=grow|=boost|=drive|=straighten|=simplify|=speed up|"
    "=modernise|=modernize} ..2 your *",
    "i {can|could|would|will|would like to|want to|would love to} =help ..3 {you|your|the {team|company|firm|"
    "business|department|school|hospital}|create|build|improve} *",
    "{add|adding} value",
    "{=bring|=bringing} {my|you|with me|also|along}",
    "i would bring *",
    "what i would {bring|give|add|put into}",
    "what [is it] you {would|will} {get|have|gain}",
    "in return",
    "on my side",
    "something back",
    "worth it for you",
    "pair of {hands|eyes|ears}",
    "{take|takes} the pressure off",
    "like a go at *",
    "i know what to do about {that|it}",
    "{help|be of help} with {that|it|this}",
    "would be {done|sorted|chartered|ready|safe} sooner",
    "i speak {both|it|polish|arabic|spanish|the language}",
    "that is exactly what i did",
    "i {did|have done} exactly that",
    "{mean|means} for you",
    "{for you|for your *} {this|that|it} {mean|is}",
    "at your service",
    "for {you|your company|your *} i {would|can|could|will}",
    "be {useful|of use|handy|helpful} {to|from|here|there|for}",
    "{help|helping|support|supporting} {you|your *|the {team|company|organisation|organization|business|school|ward|"
    "practice|clinic|store|department|firm}}",
    "make {your|the team} * ..2 {easier|better|faster|lighter|safer|stronger}",
    "pass {it|that|this|them} on",
    "take ..5 off {you|your|the}",
    "take ..5 from you",
    "let me loose",
    "{handy|useful} {to|for} {you|your}",
    "save {you|your *} *",
    "more value",
    "{use|using|apply|put} my ..6 {to|with|for} {help|your|you|support|improve|contribute}",
    "do the same for {you|your}",
    "{the company|your} [long term] {success|growth}",
    "{drive|strengthen} {the|your|this} {company|team|business}",
    "not {be|have to be} starting from {scratch|zero|nothing}",
    "i would come with",
    "i come with",
    "somebody who does not mind",
    "i {do not|would not} mind the {weekend|night|early|late|sunday|saturday|wet|cold|dirty}",
    "{useful|valuable|a help|helpful} {with|to|for} your *",
    "i {would|will|can|could} make sure {nobody|no one|everyone|everybody|that|your|the|they|it|every|each} *",
    "{relieve|unburden} {you|your *|the *} [*] of",
    "pass on ..4 to your *",
    "{add|put in} {a bit|some|a little} [of] *",
    "=help your *",
    "{=use|using|utilise|utilize|=apply|applying|=put|leverage|leveraging} my ..4 {skills|experience|expertise|"
    "knowledge|background|talents|abilities|strengths} {to|here|in|for|with|at|towards} *",
    "{=grow|=growing|=build|=building|=expand|=expanding|=scale|=improve|=improving|=drive|=driving|=increase|"
    "=increasing|=strengthen|=strengthening} {the|your|this} [*] [*] {business|team|brand|company|department|sales|"
    "revenue|customer base|client base|region|territory|market|programme|program|product|practice|portfolio|"
    "processes}",
    "{solve|solving|deliver|delivering|generate|generating|drive|driving|produce|producing} ..3 {for you|for your|"
    "for the company|for the team|for this}",
    "=help the * ..1 here",
    "{=contributing|=contributed|contribution|contributions} ..4 {to|towards} {the|your|this} [*] {company|team|"
    "success|organisation|"
    "organization|growth|business|mission|department|firm|school|hospital|practice|goals}",
    "{=helping|=help|=helped|=support|=supporting} {the|your|this} [*] {company|team|organisation|organization|"
    "business|firm|department|"
    "school|hospital|practice} *",
    "{value|benefit|profit|results} {to|for} {the|your|this} {company|team|organisation|organization|business|firm|"
    "department}",
    "{valued|valuable|integral|key|vital|indispensable|productive|important|essential} ..1 {member|part|contributor|"
    "player|"
    "employee|asset|resource} {of|to|for|in|here} *",
    "{meaningful|significant|real|positive|valuable|lasting|strong|big} {contribution|contributions} *",
    "what you {get|would get|will get} {is|from me}",
    even="hypothetical others past",
)
_FOR_YOU = phrases(
    "{i|we} {would|could|can|will|should|might} ..3 {sort|run|take|make|give|fill|sell|ring|get|coach|train|teach|"
    "show|clean|"
    "build|write|fix|lead|set up|put|turn|keep|cut|bring|cover|organise|organize|clear|halve|save|translate|look "
    "after|"
    "handle|repair|plan|test|check|reduce|raise|support|improve|steady|open|start|move|host|use} ..3 your *",
    "i would {show|train|teach|coach|give|hand|tell} ..2 {the {younger|new|others|team|junior|trainees|apprentices}|"
    "them|each|"
    "every|people} *",
    "{someone|somebody|a person} like me {can|could|would} *",
    "you would be {covered|safe|sorted|ready}",
    "in {safe|good} hands",
    "could {come|go} to me",
    "with me {in|on} the *",
    "do your * ..3 good",
    "i would {like|love|want} to {give|help|show|bring|sort|build up|make} ..2 your *",
    "i would {want|like} your * to *",
    "{where|how} i would be {handy|useful|helpful|of use}",
    "you would have {somebody|someone|a person|one} who *",
    "your * {would|will} be {ready|in|done|safe|on time|covered}",
    "{i can|i could|i would} {run|take|do} {that|those|them|these|it|this} {for you|off|from day|from the}",
    "your * would have {someone|somebody|a} *",
    "ready on time",
    "{your *|your * *} would {get|have|save|gain|sleep|find|lose|not|never|come|stop|run} *",
    "{it|this} would {give|save|bring|get} you *",
    "i would {sell|fill|run|take|keep|get|do|hold|cover} the * ..4 {nobody|that have|which have|others|off|you}",
    even="hypothetical others past",
)
_GETS = phrases(
    "{you|your *|your * *|they|the patients|the team|the customers|the guests|the pupils|the children|visitors|"
    "patients} {would|will} [also|then|always] {have|get|save|gain|sleep|be able|not have|never|need|lose|spend|stay|"
    "come} *",
    "{so|then|and} you {have|find everything|get|sleep|save|lose} ..3 {everything|"
    "better|less|more|fewer|no|it|someone|somebody}",
    "so that {your|the people|you {can|have|get|do not|never}|the others|the customers} *",
    "{fewer|less|more|better|quicker|faster} ..6 for {you|your}",
    "with me ..2 {in|on|at|you}",
    "like me {can|could|would}",
    "{get|have|gain|find|hire|hiring|need} ..1 {someone|somebody|a person} who *",
    "{i would|and i} {be|feel} {glad|happy|able} to {take|run|do|help|bring|start|cover|show|train|teach}",
    "you {will|would} not have {to|complain}",
    even="hypothetical others past",
)
_TAKES = phrases(
    "{learn|teach me|show me|give me|pay me|train me|never mind|stupid|idiots|asleep|get the chance|"
    "get to see|want your help|want your advice|could do your job|exams with you}",
    even="all",
)
_OTHERWISE = phrases(
    "{contribute|contributing|contributed} ..2 {open source|back to}",
    "qualities that i bring",
    "{individual|non|sole} contribut*",
    "bring {that|it} and",
    "share {an|one|a story|an example|a few|some|your|the same|that i|this|my * story}",
    "offer {an example|one example}",
    even="all",
)
_RUDE = phrases(
    "{you|your} ..3 {will see|idiots|asleep|plodders|passengers}",
    "you would want to be asking",
    "you {would|will} {see|know|notice} me",
    "you {would|will} be {better|bored}",
    even="all",
)
_THINGS = words_of("it them him her that those these the your on after everything")
_MODAL = words_of("would could can will")
_EMPTY = words_of(
    "very much fit believe have with in on here there for like that this say not you it so honest open be better off "
    "up out down about really"
)
"""Words that follow a bare "can" or "would" without being a deed."""


def _goal(context: AnswerContext, at: int) -> bool:
    """Whether a time years ahead stands before the deed in its clause: then it is an aim."""
    first = max(context.prose.clause_at(at).first, at - 12)
    return any(first <= c.first < at and not c.short for c in clocks(context))


def _arranged(context: AnswerContext, at: int) -> bool:
    """ "I'd have them ready", "I'd get it open": a wish verb that is a deed by what follows it."""
    after = context.words(at + 1, at + 2)
    begun = context.norms[at] == "start" and bool({"a", "an", "the"} & set(after))
    return begun or (
        context.norms[at] in ("have", "get", "start", "look", "work", "add") and bool(_THINGS & set(after))
    )


def _doing(context: AnswerContext, at: int) -> bool:
    """ "I'd be taking the samples", "I'd start on the opera": what the job is, not what they get from it."""
    word, before = context.norms[at], context.words(max(0, at - 1), at)
    return (word.endswith("ing") and "be" in before) or (word in ("start", "begin", "practise", "practice", "do"))


def _would(context: AnswerContext) -> list[Hit]:
    sides = [*you(context), *context.heard("company_knowledge")]
    found: list[Hit] = []
    for at in modal_verbs(context):
        word, verb = context.norms[at], Hit(at, at + 1)
        if not _MODAL & set(context.words(max(0, at - 4), at)) or _doing(context, at):
            continue
        if (
            (word in WISHING and not _arranged(context, at))
            or word in _EMPTY
            or context.negated(verb)
            or (context.hypothetical(verb))
        ):
            continue
        reach = (-8, 6) if "can" in context.words(max(0, at - 2), at) else (-16, 12)
        if any(reach[0] <= side.first - at <= reach[1] for side in sides) and not _goal(context, at):
            found.append(Hit(max(0, at - 2), min(len(context.tokens), at + 3)))
    return found


def _find(context: AnswerContext) -> list[Hit]:
    taking, rude = _TAKES(context), _RUDE(context)
    given = [
        h
        for h in _GIVES(context)
        if _offers(context, h)
        or not any(
            t.first <= h.last and h.first <= t.last + 2 and close(context, t, h.first, h.last, 2) for t in taking
        )
    ]
    grounded = context.heard("reason") or context.heard("company_knowledge")
    given = [*given, *_FOR_YOU(context)]
    found = [*given, *(_GETS(context) if grounded or given else ()), *(_would(context) if grounded else ())]
    other = [*rude, *_OTHERWISE(context)]
    found = [h for h in found if not astray(context, h)]
    return merge(h for h in found if not any(r.first - 3 <= h.first <= r.last for r in other))


def _offers(context: AnswerContext, hit: Hit) -> bool:
    """Whether the words can only mean giving, even beside "learn"."""
    return any(
        word.startswith(("contribut", "bring", "support", "asset")) for word in context.words(hit.first, hit.last)
    )


ELEMENT = ElementRule(
    id="contribution",
    title="What they get from it",
    source="M T D",
    kinds=(*WISH_KINDS, "strengths"),
    find=_find,
    praise="It tells them what they gain, which few answers do.",
    missing="I didn’t hear yet what they would get from you.",
    flags=(
        flag("I'd bring you my forty window restorations."),
        flag("Your drivers would get fewer empty kilometres."),
        flag("I can take the invoices off your hands in the first week."),
        flag("I'm eager to bring my two summers on a survey boat.", kind="why_here"),
        flag("I'd like to be a valued member of the night team.", kind="five_years"),
        flag("I want to put my rigging skills to use on bigger halls.", kind="five_years"),
        flag("My Dutch would make me an asset to your export desk.", kind="strengths"),
        flag("I want to contribute to the team's safety record."),
    ),
    passes=(
        leave("I want to learn welding from you."),
        leave("My aim is to become a judge's clerk."),
        leave("I'd love to build my future in glass and mentor others one day."),
        leave("I contributed back to an open source map."),
    ),
)
