"""Why the aim or the work matters to the speaker: what they like in it, what they saw or lived through.

A personal reason is welcome. Liking the pay, the place or a hobby is none.
"""

from trainer.content.astray import astray, work_words
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import ElementRule, flag, leave
from trainer.language import words_of

_LIKES = phrases(
    "{i|we} [have] [always] {=love|=loved|=enjoy|=enjoyed|=adore|=like|=liked} *",
    "{always|never} {loved|liked|enjoyed|adored} *",
    "{like|love|enjoy} it {when|that|if|because}",
    "{love|enjoy|loving|enjoying} {the|that|this|when|how|being|seeing|working|helping|making|solving|teaching|"
    "building}",
    "{fascinat*|passion*|intrigued|intrigues|hooked|captivated}",
    "{what|which|that|it|this|part|thing|work|idea|*} [really|most|also] {excites|thrills|inspires|interests|"
    "attracts|"
    "drives|moves|pleases|motivates|energises|energizes|bothers|touches|hurts|bugs|grabs|satisfies|pulls} me",
    "{what|thing} ..2 {excites|thrills|inspires|interests|attracts|drives|moves|motivates|draws|drew|keeps|gets} me",
    "{excited|thrilled|inspired} {by|when|about|to see|at} *",
    "{drawn|attracted} {to|by|into} *",
    "{matter|matters|mattered|important|mean|means|meant} ..3 {to|for} me",
    "{a lot|everything|so much|something|the world} to me",
    "{like|find|it is} it {important|essential}",
    "i {can not|could not} {stand|bear|resist|help|watch|leave|let|wait} *",
    "{make|makes|made|making} me {happy|proud|feel|want|smile|glad|curious|calm|write|apply|angry|sad}",
    "{am|was|be|feel|felt|so|most} proud",
    "i {=find|=found|would find} ..5 {interesting|important|satisfying|beautiful|fun|rewarding|compelling|"
    "fascinating|"
    "fulfilling|exciting|meaningful|satisfaction|joy|pleasure|peace|enjoyable|motivating}",
    "{is|are|was|be|feel|feels|so|very|really|most|more|it} {rewarding|satisfying|meaningful|fulfilling|beautiful|"
    "motivating|worthwhile|fun|exciting|gratifying}",
    "{my favourite|my favorite|the best part|the nicest|the best thing|the best moment|the fun|most satisfying|"
    "most rewarding|the beauty|the joy} *",
    "i {care {about|deeply|that|a lot}|get lost|come alive|light up|thrive|hate|dread|dream|miss|missed|admire|"
    "admired|live for|burn for} *",
    "{give|gives|gave|giving} me ..4 {energy|joy|feeling|kick|purpose|satisfaction|sense|buzz|pleasure|pride|strength}",
    "{good|great|best|nice|amazing|wonderful} feeling",
    "{motivated|driven|inspired|energised|energized|fuelled|fueled} {by|when} *",
    "sense of {accomplishment|achievement|purpose|satisfaction|pride|meaning|fulfilment|fulfillment}",
    "is what {i {love|like|enjoy|care|live}|drives|gets|keeps}",
    "{for me|me} [it] is {about|important|not only}",
    "{kept|keeps|keep} me awake",
    "gets me {out of bed|going|up in the}",
    "{real|so much|such|most} {buzz|kick|joy|thrill|fun|pleasure}",
    "{i|we} have seen {what|how|too many|so many|enough|it} *",
    "it is the * {i am after|i want|that draws me|i love|i like|i miss}",
    "{interested|hooked|curious} {when|after|because} *",
    "take it {personally|seriously|to heart}",
    "never {becomes|become|gets|get|was|is} {boring|old|dull|routine}",
    "{get|got|am} {lost|absorbed} in *",
    "i could ..5 {for hours|all day|all night|forever}",
    "{nothing like|nothing beats|there is nothing|nothing makes|never gets|never get|never gets old}",
    "{happiest|happier|alive|at home} {when|where|with|in|on|behind}",
    "{forget|lose track of|forget about} {the|all} time",
    "{curiosity|curious} ..2 {about|goes|how|why|what}",
    "{look|looking} forward to *",
    "{my|first|is my} {love|calling|passion|thing}",
    "{felt|feel|felt|is|was} {a|like a|my|more of a} calling",
    "{under my skin|close to my heart|lit a spark|changed my life|changed how i|opened my eyes|the bug}",
    even="past negated others hypothetical",
)
"""What the speaker likes, cares for or is moved by."""
_LIVED = phrases(
    "because",
    "{that|this|which} is {why|the reason} *",
    "{the|my|main|one} reason {is|was} ..2 {i|my|we|our|when|there}",
    "{grew|growing} up *",
    "{as|when|since} ..3 {kid|child|young|girl|boy|sixteen|twelve|four|five|small|little|teenager|school}",
    "{ever since|since the day|since i {tasted|saw|was|had|first}}",
    "so {whenever|since} i",
    "{my|our} [own] {mum|mom|dad|mother|father|parents|gran|nan|grandad|grandfather|grandmother|grandma|grandpa|"
    "brother|"
    "sister|son|daughter|uncle|aunt|cousin|wife|husband|village|street|friend|neighbour|family|niece|nephew|"
    "hometown} "
    "..8 {was|were|had|could|got|lost|did|came|died|taught|worked|became|closed|struggled|struggle|needed|fought|"
    "suffered|used to}",
    "i was {the|that|one of the|a} * {child|kid|girl|boy|pupil|patient|student}",
    "{i|we} {saw|have seen|noticed|realised|realized|discovered|experienced|lived through} {that|how|what|too|two|so "
    "many|firsthand|first hand}",
    "i know {what it is like|how it {looks|is|was|feels|sounds}|what it feels|both sides|the other side|what it}",
    "{so|because} i know {what|how}",
    "i have been there $", "been there myself", "experienced {it|that|this} [myself]",
    "{people|nobody|children|they|who|patients|women|everyone} ..4 {should|deserve|deserves|have the right|have a "
    "right|"
    "are not alone}",
    "{that|this|which|the moment|the day} [i] {is|was|when|where|how|i} i {knew|realised|realized|decided|fell|"
    "noticed}",
    "i had {a|an|this} {teacher|boss|nurse|neighbour|doctor|coach|mentor|trainer|social worker|midwife} {who|that}",
    "{passion|interest|love} {come|comes|came|stem|stems|started|began}",
    "{receiving end|in the blood|that decided me|under {his|her} wing}",
    "taught me {that|how|what|to}",
    "{without it|without them|half of them|too many|far too} *",
    "so that {people|patients|children|customers|nobody|no one|others|women|kids|they} *",
    "i want {people|patients|children|kids|everyone|customers|others|women} to *",
    "make {a|the} [*] difference",
    "{truly|really} help people",
    even="past others hypothetical negated",
)
"""What the speaker lived through, saw, or wants for others: a reason given in words."""
_ELSEWHERE = phrases(
    "{pay|money|salary|holiday|commute|canteen|discount|parking|pension|location|coffee|lease|gym|remote|wage|brass}",
    "good company",
    "{is|very|so|it is} {near|close|nearby} [to|from|for] [my|me|home|the]",
    "{working|the} hours",
    "{for|is} free",
    "like to {say|tell|ask|thank|state|know}",
    "o clock",
    "{husband|wife|divorce|lord|god|pastor|antidepressants}",
    "{morons|idiots|lazy|contempt|catastrophe|screaming|snobs|snob|people simply}",
    "{would|i d} [also|really|very much] {like|love|enjoy|be happy} to",
    "if you like",
    "like i",
    "motivated by {more|doing well|becoming|success|money|deadlines}",
    "not because",
    "i {like|enjoy|love} {your|this|the} {company|office|city|building|area|town|logo|brand|name|idea of working}",
    even="all",
)
"""Comforts and private matters; and likings that are a wish or a manner of speaking."""
_NO_REASON = phrases(
    "because {you are|you have a|it is a good|it is a big|it is a well|it is a great|i need|i want|i would|i have "
    "{kid|"
    "child|school|two kids}|my {boss|manager|contract|company}|of {the|a|my|personal} {pay|contract|family}}",
    "i {saw|found|read} ..2 {advert|ad|listing|posting|announcement}",
    "i {left|quit|moved|resigned} because",
    "so when i saw",
    "{because|which is why|that is why|why} {that is when|that is the|when you|after|of|you {lose|need}|it is "
    "{simply|just}|the {reason|learning}|i have gone|somebody has|it {offers|gives|has|provides|allows}}",
    "{my|your|the} {favorite|favourite} {sport|team|food|band|film|movie|holiday|colour|hobby}",
    "current role",
    "{fired|let go|made redundant|laid off} because",
    "i {enjoy|like|love|enjoyed|loved} {cycling|swimming|travelling|traveling|cooking|reading|hiking|running|"
    "football|"
    "the weekend|watching|shopping|sports|music|playing}",
    "{at|on|in} {the|my} {weekend|weekends|days off|free time|spare time}",
    "{excited|thrilled|eager|delighted|enthusiastic|passionate} {about|by|to|at|for|of} [*] {this|the|your|joining|"
    "bring|"
    "join|grow|apply|working with you|be here|becoming} [*] [*] {role|opportunity|position|job|chance|prospect|"
    "company|"
    "possibility|understanding|team|new}",
    "{this|the|your} {role|job|position|opportunity} [really] {excites|interests|attracts} me",
    "exciting {new|opportunity|opportunities|time|times|developments|challenge|challenges|company|role}",
    "meaningful {way|contribution|contributions|impact|role|position}",
    even="all",
)
_reasons = unless(either(_LIKES, _LIVED), _ELSEWHERE, _NO_REASON, within="clause")
_ASKED = ("aspirations", "goals", "five_years", "motivation", "why_here")
"""Questions on which "because" gives a reason for the aim or the work; elsewhere it explains something else."""


def _find(context: AnswerContext) -> list[Hit]:
    felt_at = {h.first for h in _LIKES(context)}
    liked = {context.prose.clause_of[first] for first in felt_at}
    said = {context.prose.clause_of[h.first] for h in _LIVED(context)}
    found: list[Hit] = []
    for hit in _reasons(context):
        number = context.prose.clause_of[hit.first]
        if astray(context, hit):
            continue
        last = min(len(context.tokens), hit.last + 14)
        felt = number in liked
        if not felt and (context.question.kind not in _ASKED or _outside(context, hit)):
            continue
        around = [*work_words(context, max(0, hit.first - 8), hit.first), *work_words(context, hit.first, last)]
        if len(set(around) - _SLOGANS) < (1 if felt else 2):
            continue
        both = bool({number, number + 1, number - 1} & liked) and bool({number, number + 1} & said)
        found.append(Hit(hit.first, hit.last, strength=3 if both else 2))
    if not found and context.question.kind == "motivation" and not list(_ELSEWHERE(context)):
        found = _named(context)
    return merge(found)


_SLOGANS = words_of(
    "inspiring inspired motivated motivation motivates driven passion passionate meaningful challenge "
    "challenges standing direction forward backwards getter winner naturally always enough mindset "
    "energy momentum breaking becoming honest honestly truth told telling love loved belief enjoyed loving "
    "enjoying adore fascinated fascinates satisfying rewarding fulfilling proud curious"
)
"""Words of slogans and of feeling: beside them alone nothing is said of what the speaker likes."""
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
    """What moves them, named first and plainly, as one answers "What motivates you?": "A board with no truck "
    "late."."""
    first, last = context.prose.sentences[0] if context.prose.sentences else (0, 0)
    said = set(context.norms) & {"you", "your", "here"}
    told_more = len(work_words(context, 0, len(context.tokens))) >= 8 and "i" in context.norms and said
    return [Hit(first, last, strength=2)] if told_more and work_words(context, first, last) else []


ELEMENT = ElementRule(
    id="reason",
    title="Why it matters to you",
    source="M D",
    find=_find,
    kinds=(*WISH_KINDS, "open"),
    praise="It lets the listener feel why, and that is what they remember.",
    missing="I didn’t hear yet why it matters to you.",
    flags=(
        flag("I want to work with hearing aids because my brother lost his hearing at six."),
        flag("I love finding the fault that everybody else has missed."),
        flag("I'm driven by getting a stuck lock to open.", kind="motivation"),
        flag("What fascinates me is how a lock can be read by touch."),
        flag("I find it satisfying when a row of stitches comes out even.", kind="open"),
        flag("It matters to me, my gran could never read her own letters."),
    ),
    passes=(
        leave("I'd like to become a planner."),
        leave("In five years I want to run the depot."),
        leave("I'm excited about this opportunity to join the dispatch team."),
        leave("I believe that I have the skills to run a till."),
        leave("My favourite team lost on Sunday, I love football."),
        leave("You've got Mr Pell, who's been there since it opened."),
    ),
)
