"""What the job does for the speaker, for short answers on why one wants it or why one should have it."""

from trainer.content import their_side
from trainer.content.brief import asked, at_most
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.sayings import no_employer_view
from trainer.content.specifics import specific_words
from trainer.language import words_of

_FORMS = (
    "{hone|sharpen|polish|refine|broaden|expand|update|refresh|upgrade|round out|deepen|widen|extend|strengthen|"
    "brush up|"
    "practise|practice|enrich}"
)
_MINE = (
    "{skills|skill|knowledge|cv|resume|horizons|english|network|portfolio|experience|know how|understanding|profile}"
)
_FOR_ONE = phrases(
    f"{_FORMS} [on] [my|this set of|these|those|the|a set of] ..3 {_MINE} ..6",
    "{fill|close|bridge|plug} ..3 {gap|gaps} ..2 in my ..3",
    "{fill|close|bridge|plug} ..2 {every|all|the|my} {gap|gaps} [that] [i {have|have got}]",
    "{time|energy|room|hours} ..3 {on|for} my [own] [personal|private|other|creative] {interest|interests|hobby|"
    "hobbies|"
    "project|projects|studies|passions|passion|life}",
    "{look|looks|looking} {good|great|nice|superb|excellent|impressive|amazing|fantastic} on {my|a|any|the} {cv|"
    "resume|"
    "application|linkedin|profile|transcript}",
    "{see|find out|try|try out|test|check} {if|whether} ..5 {like it|suits =me|is for =me|is something for =me|"
    "right for "
    "=me|my thing|what i want}",
    "{do|does|doing} =me ..2 good",
    "what is in it for =me",
    "{ticks|tick|fits|fit|suits|suit|meets|meet|matches|match} {all|all of|most of|every one of} my {boxes|needs|"
    "requirements|criteria|wishes|wants|expectations}",
    "{suits|suit|fits|fit} my {life|lifestyle|pace|plans|needs|situation|schedule|personality|circumstances}",
    "{makes|make|making} =me {feel|look} {good|better|important|happy|useful|proud|alive|great}",
    "{need|want|require} {it|this|this job|this internship|the internship|the hours|a placement|one} {to "
    "graduate|for my *|to "
    "finish|to pass|to complete|for school|for college|for university}",
    "{soak|absorb|take in|suck} [up] {as much|everything|all} ..3",
    "{profit|benefit|gain|learn} from your ..3",
    "{somewhere|someone|somebody|a place|a company|a workplace|an employer|a team|a boss} {that|who|which|where} "
    "{invests|"
    "invest|believes|cares|values|appreciates|supports|takes care|looks after} [in|about|of] =me",
    "{somewhere|a place|a company|a workplace} {where|in which} i {am|feel|can be|will be|would be} {valued|"
    "appreciated|"
    "happy|respected|recognised|recognized|supported|myself|comfortable}",
    "{advance|further|boost|help|grow|progress|kick start|kickstart|build|launch} =me {professionally|"
    "personally} ..3",
    "{get|have|gain|find|receive|want|need|like|looking for} ..2 {mentorship|mentoring|a mentor|mentors|coaching|"
    "guidance|"
    "sponsorship|exposure}",
    "i {would|will|could|can} get to {travel|meet|see|try|visit|go|attend|wear|use|play}",
    "{people|team|colleagues|someone|somebody|seniors|leaders|experts} ..3 i can {learn|gain|benefit|profit} from",
    "{help|helps|helping} =me [to] {get|break|move|come} into ..4",
    "{company|employer|place|role|job|position|firm} {that|which|who} {will|would|can|could|helps|lets} ..1 "
    "{help|let|allow|"
    "support|push|take} =me ..4",
    even="hypothetical past others",
)
_WANTS = phrases(
    "^ [because] i {want|need|would like|hope|am looking|am eager|am hoping} [to] {learn|grow|improve|develop|"
    "gain|get|"
    "have|find|try|prove myself|start|work|earn|become|change|build} ..6 $",
    "^ [because] it {is|would be|will be} [a|an|my] ..2 {dream|opportunity|chance|experience|step|challenge} ..4 $",
    even="hypothetical",
)
SHORT = 22
"""Words in which a gain for oneself is all that is said. Heuristic."""
BARE = 10
"""The same for a bare wish where one was asked what one would bring."""
_GROUNDS = phrases(
    "{because of your|that is why|so that|which is why|as i have|since you|and i have|where i could}", even="all"
)

own_gain = either(
    asked(("why_here",), at_most(SHORT, unless(_FOR_ONE, their_side.theirs, _GROUNDS))),
    asked(("strengths",), at_most(BARE, unless(_WANTS, their_side.theirs))),
)
"""One's own gain, and nothing for the other side."""


def flat(context: AnswerContext) -> list[Hit]:
    """A few plain words about oneself, with nobody else and no work in them."""
    if context.said > FLAT or their_side.theirs(context) or context.heard("strength"):
        return []
    if [word for word in specific_words(context) if word not in no_employer_view.PLAIN]:
        return []
    return [Hit(c.first, c.last) for c in context.clauses if _SELF & set(context.words(c.first, c.last))]


FLAT = 18
"""Words up to which an answer about oneself has no room for anything else. Heuristic."""
_SELF = words_of("me my myself mine")
