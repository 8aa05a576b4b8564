"""Shared cues of the elements: wishes, the listener's side, liking, what was done."""

from __future__ import annotations

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, merge, phrases, unless
from trainer.content.specifics import specific_words

FUTURE_KINDS = ("aspirations", "goals", "five_years")
"""Question kinds that ask for a direction; a bare phrase answers them."""
WISH_KINDS = (*FUTURE_KINDS, "motivation", "why_here", "why_leaving", "about_yourself", "employer_wishes")
"""Question kinds that ask what a person wants, why, and who they are."""

_WISHES = phrases(
    "{i|we} [also] {want|wish|hope|aim|dream|intend|aspire|plan} {to|for|of|on|that|in|my|a|the|be|it|is}",
    "i {would|d} {like|love|want|prefer|be happy|be glad|enjoy|go for|need|see|be|get|take|move|become|say|do}",
    "i {can|could} {see myself|imagine|picture}", "i {see|picture|imagine|envision} {myself|me|a|an}",
    "i am {working towards|working toward|aiming|hoping|looking|after|going to|planning|determined|keen|drawn|heading}",
    "{my|the|one|a|main|near|far|biggest|long term|short term} [own|first|real|big] {goal|aim|aspiration|ambition|"
    "dream|plan|"
    "wish|vision|target|hope|direction|focus} ..4 {is|be|to|for|would|now}",
    "what i {want|would like|would love|hope|aim|am after|am working|dream|have in mind|wish|see|hold|hope for|"
    "picture|am really}",
    "{my|long term|short term} {goal|aim|aspiration|ambition|dream|plan|wish} {to|is|"
    "for}", "i {=will|=wanna} {be|become|have|get|go|do|run|move|try|take|open|work|want|make|learn}",
    "i {have|got} {in mind|a dream|the dream|this dream|an ambition|the wish|a goal|this image|a plan}",
    "{to|and} {become|grow into|move into|specialise|specialize|step into|end up|work my "
    "way}", "i {ll} {be|have}", "i mean to *",
    "i should {like|love} *", "i should {be|have} *", "i have ..1 {my eye|set my sights} "
                                                      "on", "it is my {intention|hope}",
    "i am {hungry|going} for", "i have given myself", "is what i {want|am after}", "give me * {year|month}",
    "{is|that is} the {aim|plan|goal|picture|path|dream}",
    "i {aspire|strive|dream|aim}", "everything [i do] is "
                                   "for", "i {want|would like} {be|work|learn|have}", "where i want",
    "{move|moving|grow|growing|transition|progress|advance} {into|to|towards} {a|an|the|more}", "want is",
    "the step [i|after]", "{kind|sort} of {person|analyst|nurse|teacher|manager|engineer|work} who", "i would",
    "{interested|interest} in", "goal [to|is]", "{excited|eager|keen} {to|about}", "drawn to",
    "{in|after|within} # {year|years} ..2 i {am|=do|have|=run|=work|=open|=lead|=make|=teach|=buy|=weld|=plan} *",
)
LONG_AGO = "{first|originally|back then|once} i wanted"
"""A wish that was given up."""
_NOT_AIMS = phrases(
    "want {this|the|your} {job|position|role|work} $", "want to {say|tell|ask|thank|be honest|admit|pretend|mention|"
                                                       "work here|"
    "work for you|join you|know if}", "would {like|love|want} to {say|tell|ask|"
                                      "thank}", "would {say|have|not|never|call|rather not|guess}",
    "see myself as a person", "want {money|cash}", "hope that is", LONG_AGO,
)
wish = unless(_WISHES, _NOT_AIMS, within="clause")
"""A want in the first person, not negated, not past, not about this application itself."""

not_here = phrases(
    "{but|just|though|only|and|although|probably} not {here|with you|at your *|in your *|at this *|for you}",
    "not ..2 {here|with you} $",
    even="all",
)
"""Something said to lie elsewhere than with this employer."""

you = phrases(
    "{here|with you|at yours|yours}", "your *", "you {have|run|take|do|make|audit|sell|build|sit|ship|use|train|"
                                                "teach|open|serve|work|own|are|cut|offer|still|only|just|monitor|"
                                                "keep} *",
    "you are {opening|the only|one of|known}", "this * {job|role|position|post|"
                                               "traineeship}", "{this|the} {job|role|position|post|programme|program|"
                                                               "traineeship|"
                                               "apprenticeship|opportunity|round}",
    "this {company|organisation|organization|team|hospital|ward|school|place|firm|store|shop|hotel|site|office|house|"
    "workshop|plant|kitchen|"
    "department|station|work|clinic|studio}", "as your *", even="all",
)
"""The listener's side is named: "your late trains", "you run…", "this role", "here"."""

liking = either(
    phrases(
        "{i|i have always|always} {love|enjoy|like|adore}", "{fascinat*|passion*|excit*|inspir*|thrill*}",
        "{matter|important|mean} ..2 to me", "i can not {stand|bear|resist|wait|"
                                             "help}", "it {bother|move|touch|hurt|please|"
        "make} {me|you}", "{make|made|making} me {happy|proud|feel|want|smile|calm|glad|curious|"
                          "think}", "{be|am} proud",
        "{rewarding|satisfying|meaningful|fulfilling|beautiful|my favourite|my favorite|the best part|the nicest|the "
        "fun}",
        "i {find|found} ..3 {that|it|when|interesting|important|satisfying|beautiful|fun|rewarding}",
        "i {care|get lost|come alive|light up|thrive|hate|dream|miss|believe|feel|admire|was drawn|am drawn|am "
        "interested|think about}",
        "it is {dry and|like|the|my} ..4 {i|me|like|love|feeling}", "gives me ..3 {energy|joy|feeling|kick|purpose}",
        "{good|great|best|nice} feeling", "i have {always|wanted|"
                                          "loved}", "fun", "drive me", "interest* me", "was most interesting",
        "that is what i {love|like|enjoy|want}", "energi*", "{motivate|motivated|"
                                                            "driven}", "{love|enjoy} {it|the|that|when|this}",
        even="past negated",
    ),
    phrases("{i like|like i|like it} {when|the|to|it|that|being|working|how|going|doing|building|thinking|rules|"
            "outside|*}"),
)
"""What the speaker likes, cares for or is moved by."""

told = phrases(
    "because", "{that|this} is why i {do|want|like|applied|care|chose|love|am|"
               "would}", "the reason", "{why|why is that|why the *} {because|well|it|i just|after|i}",
    "{grew|growing} up", "{as|when|since} ..3 {kid|child|young|girl|boy|sixteen|twelve|four|five|"
                         "small}", "since i tasted",
    "{my|the} {mum|mom|dad|mother|father|gran|grandmother|grandfather|uncle|aunt|brother|sister|niece|son|daughter|nan|"
    "grandad} {was|had|could|worked|lost|got|were|always|did|taught|became|hid|"
    "with}", "i {have been|was|am} {evicted|nearly}",
    "{i|we} {saw|have seen|noticed|realised|realized|discovered|lived} {that|how|two|too|what|it|* *}",
    "it is in the blood", "after {growing|seeing|losing|"
                          "coming}", "{shaped|sparked} my", "i {got|became} interested when",
    "what {draws|drew|attracts|keeps|drive} me", "{passion|interest} {come|came|stem}", "so {whenever|since} i",
    "never {become|get|gets} boring", "{matter|important|means|meant} ..2 for "
                                      "me", "i used to * my", "people {could|can not|lose} *",
    "i had {twins|a|this} ..8 so", "{i know|knows} {both sides|what it is like|what it can be "
                                   "worth}", "nobody reported", "{everyone|everybody} had",
    "when the {mill|fire|shop|lights|school} ..4 {burned|closed|burnt|"
    "went}", "i take it {serious|personally|seriously}", even="past others hypothetical",
)
"""A reason is given in words."""

done = phrases(
    "i have [already] {done|made|finished|started|taken|begun|completed|passed|read|been learning|been doing|signed|"
    "enrolled|applied|"
    "asked|had|put|booked|written|redone|spent|got|learnt|learned|built|taught|trained|shadowed|worked on|attended|"
    "volunteered}",
    "i {started|began|signed up|enrolled|finished|completed|passed|did|took|joined|asked|volunteered|shadowed|bought|"
    "saved|attended|"
    "trained|taught myself|applied|built|read|paid|booked|learned|learnt|studied|earned}",
    "i am {doing|taking|studying|training|learning|finishing|working on|attending|halfway|in the [first|second|third|"
    "last]|already|"
    "enrolled|saving|preparing|reading|building|practising|practicing|currently}",
    "{already|so far|meanwhile} ..5 {course|module|exam|certificate|licence|license|class|half|part|first|two|one}",
    "i {take|train|study|read|practise|practice|learn|go} ..6 {every|each|evening|saturday|sunday|tuesday|week|night|"
    "home|weekend}",
    "{every|each} {week|evening|saturday|sunday|tuesday|wednesday|thursday|monday|night|month} i {learn|go|study|"
    "train|read}",
    "{evening|night|online|weekend|part time|training} {class|course|school|group|degree}", "i do it at home",
    even="past",
)
"""Something done or under way."""


def specific_near(context: AnswerContext, hit: Hit, words: int = 14, least: int = 1) -> bool:
    """Whether specific words follow the hit soon (or stand in its clause)."""
    clause = context.prose.clause_at(hit.first)
    first, last = min(clause.first, hit.first), min(len(context.tokens), max(hit.last + words, clause.last))
    return len(specific_words(context, first, last)) >= least


def wishes(context: AnswerContext) -> tuple[Hit, ...]:
    """Wishes with something specific in them, computed once."""
    if "wishes" not in context.memo:
        context.memo["wishes"] = tuple(h for h in merge(wish(context)) if specific_near(context, h))
    found: tuple[Hit, ...] = context.memo["wishes"]
    return found


def close(context: AnswerContext, one: Hit, first: int, last: int, words: int = 16) -> bool:
    """Whether a hit and a token range stand in one sentence, or within so many words."""
    if context.prose.sentence_at(one.first) == context.prose.sentence_at(first) and abs(one.first - first) < 40:
        return True
    return max(one.first - last, first - one.last, 0) <= words
