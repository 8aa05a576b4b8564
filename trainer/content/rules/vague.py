"""The answer would fit any job: growth, success or "something better", with no kind of work, skill or duty in it.

A short answer is judged as a whole: taken away the everyday words of hope, praise, virtue, liking and looking for a
job (``trainer.content.hollow``), nothing particular is left. One concrete thing (a kind of work, a skill with its
object, somebody helped, something done) is enough to make it the speaker's own.

Left alone: short answers that do name work, a skill or what they give; general words beside specific ones; and
answers that say nothing about the future at all (other rules speak there).
"""

import re

from trainer.content import gifts
from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import happened
from trainer.content.emptiness import claims, joined, names_work, particular
from trainer.content.find import phrases
from trainer.content.hollow import RISE
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import bare_liking
from trainer.language import HARD_FILLERS, words_of
from trainer.values import Severity


def _find(context: AnswerContext) -> list[Hit]:
    if "[" in context.text or "__" in context.text:
        return []
    if context.said > LONGEST or "words" in context.question.prompt:
        return []  # asked for three words, three adjectives are the answer
    if context.question.kind == "motivation" and context.has("learn", "learning"):
        return []  # learning itself is an answer to what drives somebody
    left = len(particular(context))
    if liked := bare_liking.liking(context):
        return list(liked)
    if _hollow(context, left) or _bare_field(context, left):
        return _emptiest(context)
    return _hollow_aim(context, left)


LONGEST = 200
"""Words beyond which nobody says nothing. Heuristic."""


def _hollow(context: AnswerContext, left: int) -> bool:
    """Whether next to nothing is left of the answer without everyday words, and these do claim something."""
    said, told = context.said, claims(context)
    if names_work(context) or gifts.gives(context):
        return False
    if said > LONG:
        return left <= said // LONG and told * 7 >= said
    if context.question.kind in _OTHERWISE:
        idle = context.question.kind in _OF_CASES and happened(context, 0, len(context.norms)) < 2
        enough = told >= (1 if idle and said <= FEW_IN else 2)
        little = left * FEW_IN <= (said if idle else 0) and said <= BLUNT
        return enough and little and not _YES_OR_NO.match(context.question.prompt)
    if left and (context.question.kind not in _AIMS or left > 1 or not ONE_IN <= said <= STORY):
        return False
    if told <= max(5 * left, said // (6 if said > ONE_IN else 12)) or (said > 20 and joined(context)):
        return False
    return context.question.kind not in _BESIDE_AIMS or (said <= SHORT and bool(_HOPE & set(context.norms)))


_AIMS = ("aspirations", "goals", "five_years", "strengths")
_OTHERWISE = ("behavioural", "situational", "weaknesses", "open")
"""Kinds whose answers show how somebody works: only everyday words there, and nothing is shown."""
BLUNT = 40
"""Words up to which such an answer is judged; a longer one tells of something. Heuristic."""
_OF_CASES = ("behavioural", "situational")
FEW_IN = 12
"""Words for each particular one up to which a case is named and not told. Heuristic."""
_YES_OR_NO = re.compile(r"(have|has|do|does|did|are|is|will|can|could) ", re.IGNORECASE)
_BESIDE_AIMS = ("why_leaving",)
SHORT = 18
"""Words up to which nothing else can be told beside the general words. Heuristic."""
ONE_IN = 25
"""Words that may hide one particular word: said at length, an aim may still fit any job. Heuristic."""
LONG = 60
"""Words from which an answer is judged by its shares: one particular word in sixty, a claim in seven. Heuristic."""
_HOPE = RISE - words_of(
    "far places people experience position aim learn skill skills level result results different more"
)
def _hollow_aim(context: AnswerContext, left: int) -> list[Hit]:
    """Sentences of hope with nothing particular, after a story that names no work and where no other hope is told."""
    if context.question.kind not in _AIMS or context.said > STORY or left > 3 or joined(context) or names_work(context):
        return []
    named = {context.prose.clause_at(at).sentence for at in particular(context)}
    hopes = []
    for number, (first, last) in enumerate(context.prose.sentences):
        if not _WISH & set(context.words(first, last)):
            continue
        if number in named:
            return []
        hopes.append((first, last))
    return [Hit(a, b) for a, b in hopes if len(_HOPE & set(context.words(a, b))) >= 2][:2]


STORY = 45
"""Words up to which a story before the aim can hold nothing of the work unheard. Heuristic."""
_WISH = words_of(
    "want wants hope hoping goal aim ambition aspiration dream would like love see myself plan looking ready "
    "become be"
)


def _bare_field(context: AnswerContext, left: int) -> bool:
    """Whether a reason is asked for, and a liking for a field's or a thing's bare name is all that is given."""
    if left > 2 or not gifts.why(context) or particular(context, bare=True) or names_work(context):
        return False
    enough = claims(context) >= 5 and not joined(context) if context.said > FEW else bool(_TASTE(context))
    return enough and context.said <= 2 * FEW


FEW = 18
"""Words in which a field's name may be all there is. Heuristic."""
_TASTE = phrases(
    "{like|love|enjoy|interested|interesting|interest|passionate|passion|fascinated|fascinating|fascinate|fond|keen|"
    "drawn|attracted|curious|fan|into|excite|excited|exciting|good|great|growing|future|dream|dreamed|dreamt|always|"
    "difference|help|change|inspire|impact|admire|admired|respect|impressed|impressive|believe|adore}",
    even="all",
)


def _emptiest(context: AnswerContext) -> list[Hit]:
    """The clauses that claim most and hold nothing particular, in order."""
    named = {context.prose.clause_of[at] for at in particular(context, bare=True)}
    free = [number for number in range(len(context.clauses)) if number not in named]
    told = {n: claims(context, context.clauses[n].first, context.clauses[n].last) for n in free}
    most = sorted(free, key=lambda n: (-told[n], context.clauses[n].first - context.clauses[n].last))[:2]
    best = sorted(n for n in most if n == most[0] or 0 < told[most[0]] <= 2 * told[n])
    return [_said(context, n) for n in best]


def _said(context: AnswerContext, number: int) -> Hit:
    """A clause as it is quoted: without what leads in, with the few words it hangs on ("I saw | you were hiring")."""
    clause = context.clauses[number]
    first = clause.first
    while first < clause.last - 1 and context.norms[first] in _LEADS:
        first += 1
    before = context.clauses[number - 1] if number and first == clause.first else None
    if before is not None and before.sentence == clause.sentence and before.last - before.first <= 2:
        first = before.first
    return Hit(first, clause.last)


_LEADS = HARD_FILLERS | words_of("so well yeah yes and okay ok but")


RULE = Rule(
    id="vague",
    title="Could be any job",
    severity=Severity.TRY_THIS,
    source="T",
    find=_find,
    message="{quote} could be said about almost any job, by almost anybody. One piece of the work would make it yours.",
    advice="Name one of three: a kind of work, a skill, or a responsibility: “… and by that I mean …”",
    never_on=("salary", "hobbies", "gaps", "technical"),
    beside=(
        "dont_know",
        "money",
        "content_status_quo",
        "negative",
        "leaving_soon",
        "stepping_stone",
        "perks",
        "arrogant",
        "own_business",
        "rigid",
        "unrealistic",
    ),
    flags=(
        flag(
            "I want to explore my talents and achieve something big in life.",
            "I want to explore my talents and achieve something big in life",
        ),
        flag("I want to reach my full potential.", "I want to reach my full potential"),
        flag("I'm looking for a new challenge.", "I'm looking for a new challenge"),
        flag("I just want to keep growing and be successful.", "I just want to keep growing and be successful"),
        flag("I want to grow.", "I want to grow"),
        flag("um I guess I want a better job, you know, something better than now", "I guess I want a better job"),
        flag("My goal is to be the best I can be and reach my full potential.", "My goal is to be the best"),
        flag("I'm looking for a new challenge and I want to progress in my career.", "I want to progress in my career"),
        flag(
            "I see myself being successful and growing.", "I see myself being successful and growing", kind="five_years"
        ),
        flag(
            "I want to grow up in your company and be a better person.",
            "I want to grow up in your company and be a better person",
            kind="why_here",
        ),
        flag(
            "so for me it's like I wanna go far and yeah make a difference",
            "it's like I wanna go far and yeah make a difference",
        ),
        flag(
            "I've always dreamed of working for a company like yours.",
            "I've always dreamed of working for a company like yours",
            kind="why_here",
        ),
        flag("In a senior position, hopefully.", "In a senior position, hopefully", kind="five_years"),
        flag(
            "I saw you were hiring and thought, why not?", "I saw you were hiring and thought, why not", kind="why_here"
        ),
        flag("I'd be happy with whatever job is going.", "I'd be happy with whatever job is going", kind="why_here"),
        flag("I just want to help people.", "I just want to help people", kind="motivation"),
        flag("It sounded like a good opportunity.", "It sounded like a good opportunity", kind="why_here"),
        flag(
            "I never give less than my best, I'm easy to get along with and I'm eager to learn.",
            "I'm eager to learn",
            kind="strengths",
        ),
        flag(
            "Adaptable, dependable, a natural problem solver.",
            "Adaptable, dependable, a natural problem solver",
            kind="strengths",
        ),
        flag(
            "You're at the forefront of your sector and everybody speaks highly of the atmosphere.",
            "You're at the forefront of your sector and everybody speaks highly of the atmosphere",
            kind="why_here",
        ),
        flag(
            "I've been fascinated by aviation for ages.", "I've been fascinated by aviation for ages", kind="why_here"
        ),
        flag("It's time I spread my wings a little.", "It's time I spread my wings a little", kind="why_leaving"),
        flag(
            "I'm an upbeat, determined person and I enjoy being part of a strong team.",
            "I'm an upbeat, determined person",
            kind="about_yourself",
        ),
        flag("I stay positive and I always give my best.", "I always give my best", kind="situational"),
        flag("I'm a natural leader and people respect me.", "I'm a natural leader", kind="behavioural"),
        flag("Because I like to draw.", "Because I like to draw", kind="why_here"),
        flag("I respect your design culture.", "I respect your design culture", kind="why_here"),
    ),
    passes=(
        leave("Watching my juniors succeed.", kind="motivation"),
        leave("I want to build my skills and give more back to this depot.", kind="five_years"),
        leave("I like having to make hard decisions.", kind="motivation"),
        leave("I read the complaint aloud to the driver, and we went back to the shop together.", kind="behavioural"),
        leave("I ask what hurts most, then I mend that first.", kind="situational"),
        leave("One where I repair things with my hands.", kind="open"),
        leave("I admire your cutting-edge products and want to be part of building them."),
        leave("I'm driven by chances to learn in my role."),
        leave("I've heard good things about your apprentice scheme from two fitters who did it."),
        leave("I want to grow into somebody who can run a wound clinic."),
        leave("I want to get better at explaining test results to frightened parents."),
        leave("To be successful, for me, is a roof that doesn't leak ten winters later."),
        leave("I'd like to develop in irrigation planning and soil surveys."),
        leave("I want a better job, one where I plan delivery routes instead of only driving them."),
        leave("I am driven by opportunities to coach junior welders.", kind="motivation"),
        leave("My goal is to progress from reception to theatre bookings."),
        leave("Growth to me means payroll first, then pensions, then leading the desk."),
        leave("I like this company for its night-shift apprenticeships in bread.", kind="why_here"),
        leave("I'd love to make a difference for families who wait months for a hearing test."),
        leave("Um, I want to, like, improve our stock forecasts so shops throw less food away."),
        leave("My boss wants to be successful. I want to tune violins."),
        leave("I want to succeed at fundraising letters people actually answer."),
        leave("In a senior position on the burns ward.", kind="five_years"),
        leave("I saw you were hiring tram drivers, and I've wanted to drive one since school.", kind="why_here"),
        leave("I want to help people who can't read their gas bill."),
        leave("I like your culture of repairing before replacing.", kind="why_here"),
        leave("I've been fascinated by aviation since I cleaned cabins at night.", kind="why_here"),
        leave("A good listener: our angriest tenants ask for me.", kind="strengths"),
        leave("I want to fight fires."),
        leave("To become a better presenter.", kind="goals"),
        leave("I'd like to take on more responsibility here and help the team reach its goals.", kind="five_years"),
        leave("It was a temporary contract.", kind="why_leaving"),
        leave("I see a leadership role in shipping for myself."),
        leave("I'm an upholsterer, and before that I sold fabric.", kind="about_yourself"),
    ),
)
