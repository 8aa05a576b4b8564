"""A jump far beyond where the speaker stands, soon, with no step in between.

Ambition is welcome. What costs is the leap: the listener wonders whether the way there is known. Out of reach is
judged against the level that was told (the learner's stage, the role, or the answer's own words). With no level
known only one case speaks: the top job of a whole organisation within about five years, no step named and no sign
of seniority, since nobody applies for a job below it from next to it.

Left alone: ambition with steps, experienced people who name senior roles, "eventually" and "one day", an undated
wish, other people's careers, and work *for* or *with* the chief executive.
"""

import re

from trainer.content.aims import claims, drop
from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import happened
from trainer.content.find import either, phrases
from trainer.content.horizon import number, times
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_rank, unrealistic
from trainer.values import Severity, Stage

REACH = {
    "entry": {"top": 8.0, "high": 4.0, "middle": 1.0},
    "mid": {"top": 5.0, "high": 1.0, "middle": 0.0},
    "": {"top": 5.0, "high": 2.0, "middle": 0.0},
}
"""Up to how many years a rank counts as out of reach from a level. Heuristic, milder than common practice: heads of
whole organisations mostly have fifteen years of work behind them."""
YOUNG = 30
"""An age to be at the top by that only somebody near the start of a career names. Heuristic."""
STARTING_AGE = 22
"""Age taken for somebody at the entry level who says "by thirty" and not how old they are. Heuristic."""

_BE = ("{=be|become|becoming|being|=am|=is|as|myself|me as|position of|role of|job of|seat of|made|reach|get to|want "
       "to|"
       "called|post of|promoted to|chair|grow to|rise to|appointed|target is|=the|=a|was}")
_CHIEF = ("{ceo|cto|cfo|coo|cmo|cio|chief executive|chief technology officer|chief financial officer|chief operating "
          "officer|chief executive officer|managing director|chairman|chairwoman|chairperson|general director|"
          "president "
          "of the *|company president|head of the company|boss of the company|head of the whole|vice director|"
          "director of "
          "the company|director of this company|president|minister|ambassador}")
_TOP = claims(
    f"{_BE} [of] [the|a|an|your|its|our|new|next|group] {_CHIEF}", f"^ [the|a] {_CHIEF}",
    "{run|lead|head|manage|control|in charge of|own|responsible for|boss of|running|over} ..1 [the|this|your] {whole|"
    "entire|complete} ..2 {company|hospital|group|organisation|organization|firm|business|foundry|factory|school|hotel|"
    "bank|of the *}".replace("..1", ""),
    "{=run|running|=lead|leading|head} {this|your|the} {company|organisation|organization|corporation|business|firm|"
    "place|whole thing|show} ",
    "{world famous|nobel prize|nobel|number one in the world|best in the world|famous worldwide|world champion}",
    "want your {chair|seat}", even="hypothetical", whole=True,
)
_HIGH = claims(
    f"{_BE} [the|a|an|your|its] [senior|marketing|finance|sales|regional|creative|art|technical|medical|executive|full|"
    f"country|"
    f"general|global|equity|deputy|managing] {{director|vice president|vp|partner|general manager|executive chef|"
    f"head chef|head "
    f"teacher|headmaster|principal|professor|boss of ..2 *|head of ..2 *|senior vice president|finance director|"
    f"judge}}",
    "^ [the|a|finance|sales|marketing|creative] {director|vice president|vp|partner|head of *|general manager|finance "
    "director}", "{finance|sales|managing|marketing|creative|medical|it|hr|operations} director", even="hypothetical",
)
_MIDDLE = claims(
    f"{_BE} [the|a|an|your] {{senior|team|branch|store|department|area|regional|project|shift|ward|division}} manager",
    f"{_BE} [the|a] {{manager|head|boss|principal engineer|senior consultant|chief *}}", even="hypothetical",
)
_ASIDE = phrases(
    "{support|advise|assist|help|report to|work for|work with|work under|brief|present to|serve|assistant to|pa to|"
    "alongside|next to|sit with|beside|partner with|from} [the|a|our|your|my] {ceo|cto|cfo|coo|director|chief "
    "executive|"
    "vice president|vp|managing director|president|partner|manager|head of *}",
    "{eventually|one day|someday|ultimately|some day|in the end|long term|later on|in the long run|dream}",
    "{student|class|society|team|works council|club} president", "like a {ceo|director|boss|partner}",
    "{my|our|the|your|their|his|her} {ceo|cto|cfo|director|manager|boss|partner|president|head} {is|was|has|said|say|"
    "want|like|know|of the time}", "{partner|principal} {with|to|in crime}", even="all",
)
_BETWEEN = phrases(
    "{first|before that|until then|step by step|the step before|gradually|work my way|on the way|to get there|after "
    "that|"
    "along the way|one step|little by little|in between|starting with|and then}", "^ then",
    "{gain|get|build|learn|take on|earn|finish|complete|pass|master|lead|manage} ..5 {experience|skill|certificate|"
    "exam|"
    "course|diploma|degree|responsibility|small team|project|training|licence|trade|leadership|team}", even="all",
)
_SENIOR = phrases(
    "^ as {the|a|an} ..2 {director|head|manager|ceo|cfo|partner|chief}",
    "{i am|i have been|i was|i work as|i worked as|now|currently} [a|an|the|our|deputy|interim|regional] {director|coo|"
    "cfo|cto|ceo|vice president|vp|head of *|senior *|general manager|partner|chief *|deputy *|managing *|manager}",
    "i {have|had} {run|led|managed|built|headed|directed|grown|chaired} ", "i {run|lead|manage|head|chair} ..3 {region|"
    "team|department|division|country|people|business|unit|plant|site|office|branch}",
    "{ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty five|thirty|1#|2#} years {of|in|as}",
    "the board {has|have|asked|want}", "{i report to|reporting to} the {ceo|board|cfo|coo|managing "
                                       "director}", even="all",
)
_STARTING = phrases(
    "{i am|i was|as} ..2 {fresh|new|recent|newly} {graduate|grad|qualified|"
    "starter}", "{i have|i} just {started|finished|"
    "left} ..2 {school|university|college|degree|studies|apprenticeship|training}", "this {is|would be} my first {job|"
    "role|position}", "i have {no|not much|little} experience", even="all",
)
_SENIOR_TITLE = re.compile(r"\b(director|head|chief|senior|manager|lead|principal|vp|president|partner|"
                           r"executive)\b", re.I)
_ENTRY_TITLE = re.compile(r"\b(junior|trainee|apprentice|intern|assistant|graduate|entry|fresher|student)\b", re.I)


def _level(context: AnswerContext) -> str:
    """The level told by stage, words or profile, else by the title of the role."""
    if _STARTING(context):
        return "entry"
    title = context.profile.title if context.profile else ""
    if context.stage is None and _ENTRY_TITLE.search(title):
        return "entry"
    if context.level or not title:
        return context.level
    return "senior" if _SENIOR_TITLE.search(title) else ""


def _find(context: AnswerContext) -> list[Hit]:
    level = _level(context)
    leaps = _leaps(context, level)
    if leaps:
        return leaps
    if level not in REACH or context.stage in (Stage.SENIOR, Stage.CHANGING, Stage.RETURNING):
        return []
    found: list[Hit] = []
    finders = {"top": either(_TOP, unrealistic.top), "high": either(_HIGH, unrealistic.high), "middle": _MIDDLE}
    for rank, finder in finders.items():
        reach = REACH[level][rank]
        if reach <= 0 or found:
            continue
        for hit in drop(finder, _ASIDE)(context):
            years = _years(context, hit, level)
            if years is not None and years <= reach and not _prepared(context, hit, level, rank, years):
                found.append(hit)
    return found


def _leaps(context: AnswerContext, level: str) -> list[Hit]:
    """From the very start to the height of a trade by a near date, all three said, with no rank between."""
    if context.stage in (Stage.MID, Stage.SENIOR, Stage.CHANGING, Stage.RETURNING) or _SENIOR(context):
        return []
    skipping = bool(amid_rank.skipped(context))
    if level != "entry" and not skipping and not unrealistic.novice(context) and not amid_rank.starting(context):
        return []
    clauses = {context.prose.clause_of[h.first] for h in unrealistic.soon(context)}
    soon = {n + step for n in clauses for step in (-1, 0, 1)}
    hits = [h for h in drop(either(unrealistic.summit, amid_rank.heights), _ASIDE)(context)
            if skipping or context.question.kind == "five_years" or context.prose.clause_of[h.first] in soon]
    mine = [h for h in hits if context.norms[h.first - 1 : h.first] not in _THEIRS]
    return [h for h in mine if not _steps_near(context, h) and (_years(context, h, level) or 0.0) <= LEAP_YEARS]


_THEIRS = (("you",), ("they",), ("he",), ("she",), ("who",))


LEAP_YEARS = 8.0
"""Years up to which the height of a trade is a leap from the very start; as for "top" in ``REACH``."""
STEP_REACH = 30
"""Words between a height and a step that leads to it, at most. Heuristic."""


def _steps_near(context: AnswerContext, hit: Hit) -> bool:
    """Whether a step ahead, none of the past, stands close to a height."""
    beginnings = {context.prose.clause_of[h.first] for h in amid_rank.starting(context)}
    for step in _BETWEEN(context):
        clause = context.prose.clause_at(step.first)
        if context.prose.clause_of[step.first] in beginnings:
            continue
        if abs(step.first - hit.first) <= STEP_REACH and not happened(context, clause.first, clause.last):
            return True
    return False


def _prepared(context: AnswerContext, hit: Hit, level: str, rank: str, years: float) -> bool:
    """Whether steps or seniority bring the rank within reach; a leap from the start to the top stays one."""
    leap = level == "entry" and ((rank == "top" and years <= 3) or (rank == "high" and years <= 2))
    if leap:
        return False
    senior = any(h.last <= hit.first or hit.last <= h.first for h in _SENIOR(context))
    return senior or _steps_near(context, hit) or bool(context.heard("track_record"))


def _years(context: AnswerContext, hit: Hit, level: str) -> float | None:
    """Years until the aim: the nearest time named in its sentence or right beside it, an age, or the question's."""
    first, last = context.sentence_of(hit)
    around = [t for t in times(context) if (first <= t.first < last) or abs(t.first - hit.last) <= 4]
    if around:
        return min(around, key=lambda t: max(t.first - hit.last, hit.first - t.last)).years
    by_age = _by_age(context, level)
    if by_age is not None:
        return by_age
    return 5.0 if context.question.kind == "five_years" else None


def _by_age(context: AnswerContext, level: str) -> float | None:
    """"By the time I'm twenty-five", less the age that was told or, at the entry level, a usual one."""
    words, aim, age = context.norms, None, None
    for at, word in enumerate(words):
        if word == "by" or (word == "before" and words[at + 1 : at + 2] == ("i",)):
            start = at + 1
            while start < len(words) and words[start] in ("the", "time", "i", "am", "turn", "age", "of", "my"):
                start += 1
            value, _ = number(words, start)
            aim = value if value is not None and 20 <= value <= 70 else aim
        elif words[at : at + 2] == ("i", "am"):
            value, _ = number(words, at + 2)
            before = words[max(0, at - 1) : at]
            if value is not None and 16 <= value <= 70 and before not in (("time",), ("before",), ("when",)):
                age = value
    if aim is None or (age is None and level != "entry" and aim > YOUNG):
        return None
    return max(0.0, aim - (age if age is not None else STARTING_AGE))


RULE = Rule(
    id="unrealistic",
    title="A big jump, no steps",
    severity=Severity.WORTH_A_LOOK,
    source="M T D",
    find=_find,
    message="{quote} is a big jump for that time, and I heard no step in between. The ambition itself is welcome.",
    advice="Keep the ambition; add the next step and a time: “The next step toward that would be …, in about …”",
    never_on=("behavioural", "gaps", "hobbies", "salary", "why_leaving", "about_yourself"),
    flags=(
        flag("I'm in my first month as a kitchen help. In five years I'll have two stars.", "I'll have two stars",
        kind="five_years"),
        flag("I've just finished school and I'll be running the whole network within two years.", "I'll be running "
        "the whole network within two years"),
        flag("CTO in two years.", "CTO in two years", kind="goals"),
        flag("I want to be the CEO in three years.", "I want to be the CEO in three years"),
        flag("In five years I see myself running this company.", "I see myself running this company",
             kind="five_years"),
        flag("I want to be the chief executive of the company.", "I want to be the chief executive of the company",
             kind="five_years"),
        flag("I just graduated and in two years I want to be a director.", "I want to be a director"),
        flag("I'd be vice president within two years.", "I'd be vice president within two years", stage=Stage.EARLY),
        flag("um I'm twenty three and by the time I'm twenty five I'm finance director",
             "I'm finance director", stage=Stage.EARLY),
        flag("In six months I am the team manager.", "I am the team manager", stage=Stage.EARLY),
        flag("As a fresher I will become general manager after two years.",
             "I will become general manager after two years"),
    ),
    passes=(
        leave("I'm a trainee. First I want the fish section, then pastry, and one day perhaps a kitchen of forty "
        "people.", kind="goals"),
        leave("I'm nineteen, and in five years I'd like to be a qualified joiner with a trainee of my own."),
        leave("I'd like to gain leadership experience over the next years so that I can eventually become a CEO."),
        leave("I've been COO for four years and the board asked me to prepare for the CEO role in two years."),
        leave("In five years I want to lead a team of three.", stage=Stage.EARLY),
        leave("I'd like to be vice president in five years; I run two regions now.", stage=Stage.SENIOR),
        leave("I report to the CEO and in five years I'd like to run our Leeds office."),
        leave("I want to be a senior nurse in five years.", stage=Stage.EARLY),
        leave("In three years I want to support the CEO with better numbers."),
        leave("I want to be head of marketing in five years. First I'd take on the campaigns, then a small team.",
              stage=Stage.MID),
        leave("In ten years I want to be a director.", stage=Stage.EARLY),
        leave("I worked with the CTO for two years on the migration."),
        leave("My brother was CEO after two years. I want to learn the craft."),
        leave("One day I want to be chief nurse. In three years I'd like to have my own caseload.", stage=Stage.EARLY),
        leave("In five years I want to be a manager.", kind="five_years"),
        leave("In five years I'd like to be a director."),
    ),
)
