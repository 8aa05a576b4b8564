"""Why the aim or the work matters to the speaker: what they like in it, what they saw or lived through.

A personal reason is welcome. Liking the pay, the place or a hobby is none.
"""

from trainer.content.astray import astray, work_words
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import liking, told
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import ElementRule, flag, leave
from trainer.language import words_of

_ELSEWHERE = phrases(
    "{pay|money|salary|holiday|commute|canteen|discount|parking|pension|location|coffee|"
    "lease|gym|"
    "remote|wage|brass|bored|capacity}",
    "good company",
    "{is|very|so|it is} {near|close|nearby} [to|from|for] [my|me|home|the]",
    "{working|the} hours",
    "{for|is} free",
    "like to {say|tell|ask|thank|think}",
    "o clock",
    "{husband|wife|divorce|court|solicitor|ex|treatment|baby|lord|god|pastor|antidepressants|sofa|trade magazine|"
    "website}",
    "{morons|idiots|lazy|contempt|catastrophe|screaming|snobs|snob|people simply}",
    "would like to",
    "would love to",
    "if you like",
    "like i {am|have}",
    "like i",
    "motivated by {more|doing well|becoming|success}",
    "not because",
    "when you change",
    even="all",
)
_NO_REASON = phrases(
    "because {you are|you have a|it is a good|it is a big|it is a well|i need|i have {kid|child|school|two kids}}",
    "i {saw|found|read} ..2 {advert|ad|listing|posting|announcement}",
    "i {left|quit|moved} because",
    "i {enjoy|like|love} {cycling|swimming|travelling|traveling|cooking|reading|hiking|running|football|the weekend}",
    "{at|on} {the|my} {weekend|weekends|days off}",
    "in that order",
    "because {that is when|in my work now|we exchange}",
    "so when i saw",
    "like to have {better|a better|good}",
    even="all",
)
_MOVED = phrases(
    "for me [it] is important",
    "{is|are} important [to me|that|because]",
    "i live for",
    "i think {of|about} {that|it|them} {with|every|when|each|at}",
    "{lie|kept me|keeps me|lay} awake",
    "{such|real} {a|an} {buzz|kick|joy|thrill}",
    "gets me {out of bed|going|up in the}",
    "{it is|so it is|a} personal [interest|thing|reason]",
    "{i was that|i was one of|i was the} * {child|kid|girl|boy|pupil|patient|student}",
    "taught me *",
    "under {his|her} wing",
    "i {have missed|miss} {it|that|the|them}",
    "i know the other side",
    "i know {what it|how it} {looks|is|was|feels|sounds}",
    "is why {i|two|many|some|we}",
    "{that is|it is} where it is {all going|heading}",
    "i have {always|never} {liked|loved|enjoyed|been|wanted|had}",
    "{my|our} {mother|father|mum|mom|dad|gran|nan|grandad|grandfather|grandmother|brother|sister|son|daughter|uncle|"
    "aunt|"
    "cousin|wife|husband|village|street|friend|skin|knee|grandmothers|neighbour} ..8 {was|were|had|could|got|lost|"
    "did|got|"
    "came|died|taught|worked|became|closed|predicted}",
    "that decided me",
    "made me {write|apply|curious|think|want}",
    "{nobody|no one|somebody} ever *",
    "{so|because} {nobody|somebody|no one|that nobody|people} {should|has to|could|protects|is|needs|wrote|else}",
    "{people|nobody|children|they|who|patients|women} ..4 {should|deserve|have the right|are not alone}",
    "i {believe|care|worry|wonder} {that|about|in the}",
    "weirdly *",
    "{most|real|so much} fun",
    "the only {one|thing|work|job|place} {i know|that|where|i}",
    "the best {thing|part|moment|bit|hour} ",
    "i could {look|talk|listen|watch|do|read|spend} ..5 {for hours|all day|forever|for ever}",
    "{have|had|find} peace",
    "the {way|feeling|moment|bit|hour} {when|where|before|after} *",
    "it is {when|the} ..4 {when|that|where} *",
    "{i like|i love|i enjoy} *",
    "what {draws|drew|keeps|pulls|fascinates|interests|moves|gets} me",
    "{so|because} i know {what|how}",
    "i {got|was|am|have been} ..1 {hooked|bitten|captivated|taken by|intrigued|struck|absorbed|fascinated}",
    "{get|got} a {kick|buzz|thrill}",
    "{nothing like|nothing beats|there is nothing}",
    "{stay|stick} with me",
    "i had {a|an|this} {teacher|boss|nurse|neighbour|doctor|coach|mentor|trainer|social worker|midwife} {who|that}",
    "receiving end",
    "{forget|lose track of} {the|all} time",
    "{nothing|little} {make|makes|pleases} me *",
    "{look|looking} forward to",
    "can not {leave|let} ..3 {alone|go|be} until",
    "for me it is about",
    "{happiest|happier|at home|alive} {when|where|with|in|on|behind} *",
    "{fell|stumbled} into it",
    "calm* me",
    "is my love",
    "{my|first} love",
    "{caught|got} the bug",
    "{opened my eyes|changed my life|changed how i|lit a spark|close to my heart|under my skin}",
    "since the day when",
    "i know {what it is like|how it feels|what it feels like|both sides}",
    "ever since i",
    "since i {tasted|saw|was}",
    "i {have seen|saw} {too many|so many|how|what}",
    "been there myself",
    "i can not {watch|stand}",
    "never gets old",
    "{that|this|which} {is|was} {when|where|how} i {knew|realised|realized|decided|fell|learnt|learned|noticed}",
    "i want to see again",
    "i never enjoyed",
    "never enjoyed anything",
    "like to think like",
    even="all",
)
_reasons = unless(either(liking, told, _MOVED), _ELSEWHERE, _NO_REASON, within="clause")


def _find(context: AnswerContext) -> list[Hit]:
    liked = {context.prose.clause_of[h.first] for h in liking(context)}
    said = {context.prose.clause_of[h.first] for h in told(context)}
    moved = {h.first for h in _MOVED(context)}
    found: list[Hit] = []
    for hit in _reasons(context):
        number = context.prose.clause_of[hit.first]
        if astray(context, hit):
            continue
        last = min(len(context.tokens), hit.last + 14)
        felt = number in liked or hit.first in moved
        around = [*work_words(context, max(0, hit.first - 8), hit.first), *work_words(context, hit.last, last)]
        if len(set(around) - _SLOGANS) < (1 if felt else 2):
            continue
        if not felt and _outside(context, hit):
            continue
        both = bool({number, number + 1, number - 1} & liked) and bool({number, number + 1} & said)
        found.append(Hit(hit.first, hit.last, strength=3 if both else 2))
    if not found and context.question.kind == "motivation" and not list(_ELSEWHERE(context)):
        found = _named(context)
    return merge(found)


_SLOGANS = words_of(
    "inspiring inspired motivated motivation motivates driven passion passionate meaningful challenge "
    "challenges standing direction forward backwards getter winner naturally always enough mindset "
    "energy "
    "momentum breaking becoming honest honestly truth told telling love loved belief"
)
"""Words of slogans: beside them alone nothing is said of what the speaker likes."""
_CLOSE_BY = phrases(
    "{my|the} {daughter|son|kids|mum|mom|mother|brother|cousin|friend|mate|doctor|wife|husband|partner|sister} {is|"
    "lives|has|"
    "said|says|told|works|would|could}",
    "{job centre|agency|recruiter|headhunter} *",
    "{you|they} {give|pay|have the|offer|finish}",
    "{money|pay|bus|commute|hours|holidays} is",
    "they {are|say|said|do not|did not|never|promised}",
    "{he|she} {is|was|does not|did not|never|always|thinks}",
    "i {need|have to|live|am tired|can not} *",
    "it is {near|close|easy|quiet|just|better paid|ten|five|two|good for}",
    "it {says|said} *",
    "{nobody|everybody|everyone} {cares|says|does|knows}",
    even="all",
)


def _outside(context: AnswerContext, hit: Hit) -> bool:
    """Whether what follows "because" lies outside the work: who lives where, what somebody said, what one needs."""
    first, last = hit.first, min(len(context.tokens), hit.last + 8)
    return any(first <= h.first < last for h in _CLOSE_BY(context))


def _named(context: AnswerContext) -> list[Hit]:
    """What moves them, named first and plainly, as one answers "What motivates you?": "A board with no truck late."."""
    first, last = context.prose.sentences[0] if context.prose.sentences else (0, 0)
    said = set(context.norms) & {"you", "your", "here"}
    told_more = len(work_words(context, 0, len(context.tokens))) >= 8 and "i" in context.norms and said
    return [Hit(first, last, strength=2)] if told_more and work_words(context, first, last) else []


ELEMENT = ElementRule(
    id="reason",
    title="Why it matters to you",
    source="M D",
    find=_find,
    kinds=("aspirations", "goals", "five_years", "motivation", "why_here", "why_leaving", "employer_wishes"),
    praise="It lets the listener feel why, and that is what they remember.",
    missing="I didn’t hear yet why it matters to you.",
    flags=(
        flag("I want to work with hearing aids because my brother lost his hearing at six."),
        flag("I love finding the fault that everybody else has missed."),
        flag("It matters to me, my gran could never read her own letters."),
    ),
    passes=(
        leave("I'd like to become a planner."),
        leave("In five years I want to run the depot."),
    ),
)
