"""An aim this employer may not be able to offer, as far as the role profile says.

It is judged only against what the profile states: a limit that it names (one site, a flat structure, on site only,
a fixed term, family-owned) or something it says is not there. Asking for the nearest thing they do have keeps the
aim and shows that the advert was read.

Left alone: no profile, a profile that says nothing about it, an aim the speaker doubts exists here or asks about,
and aims set aside.
"""

import re

from trainer.content.aims import claims, one_a_clause
from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import merge, phrases
from trainer.content.limits import beyond
from trainer.content.rule import Rule, flag, leave
from trainer.content.specifics import specific_words
from trainer.language import normal
from trainer.values import RoleProfile, Severity

_WISH = ("{<WANT>|to|goal is|is|would be|see myself|myself|i will|i would|then|and|after that}")
_LIMITS: tuple[tuple[re.Pattern[str], Finder], ...] = (
    (re.compile(r"\b(flat (structure|hierarchy|organisation|organization|team)|no (management|hierarchy|hierarchies|"
                r"managers|line management|ladder|people management|titles)|team of (two|three|four|five|six|seven|2|"
                r"3|4"
                r"|5|6|7)|(two|three|four|five|six) (people|of us|employees|staff))\b"),
     claims(f"{_WISH} ..5 {{management track|engineering manager|senior manager|middle manager|head of *|director|vice "
            "president|department head|division|managers report* ..2|manage managers|managers under|run a department|"
            "large team|big team|ladder|general manager}", even="hypothetical")),
    (re.compile(r"\b(one site|single site|one office|single office|only (site|office|location)|local only|no travel|"
                r"no (overseas|foreign|international) \w+|one (shop|branch|school|clinic|hospital|factory|plant|town|"
                r"location)|single location|works? only in|based only in|not international)\b"),
     claims(f"{_WISH} ..5 {{abroad|overseas|other countries|another country|country office|country offices|posted|"
            "international assignment|different countries|different offices|travel the world|travelling|traveling|"
            "lots of "
            "travel|travel a lot|other branches|a new branch|foreign office|offices around}", even="hypothetical")),
    (re.compile(r"\b(on site only|onsite only|fully on site|fully onsite|no remote|in person only|no home office|not "
                r"remote|no home working|no hybrid)\b"),
     claims(f"{_WISH} ..5 {{remote|remotely|from home|home office|from anywhere|hybrid}}", even="hypothetical")),
    (re.compile(r"\b(fixed term|maternity cover|parental cover|temporary contract|seasonal|(six|nine|twelve|6|9|12|18|"
                r"eighteen) month contract)\b"),
     claims("{stay|grow|work|be here|be with you|build} ..4 {for many years|for years|for the long term|long term|for "
            "ten years|for five years|for a long time|until i retire|for good}", even="hypothetical")),
    (re.compile(r"\b(family owned|family firm|family business|privately (held|owned)|no plans? to (list|float|go "
                r"public)|"
                r"cooperative|employee owned|charity|foundation)\b"),
     claims("{=go|take|bring|list|float|get} ..4 {public|flotation|to market|stock exchange|stock market|ipo}",
            "{flotation|ipo|public market|stock options|listed company}", even="hypothetical")),
    (re.compile(r"\b(in house only|one product|single product|no (client|consulting|agency|customer) work|no clients|"
                r"internal only|no consulting)\b"),
     claims(f"{_WISH} ..5 {{client work|different clients|many clients|different industry|different industries|"
            f"consulting|"
            "every six months|agency work|client projects}", even="hypothetical")),
    (re.compile(r"\b(no research|not a research|no publications?|no laboratory|no lab|teaching only)\b"),
     claims(f"{_WISH} ..5 {{research|publish|papers|patents|phd|laboratory|study of my own}}", even="hypothetical")),
    (re.compile(r"\bpart time only\b|\bno full time\b"), claims(f"{_WISH} ..5 full time", even="hypothetical")),
)
"""A limit as a profile may word it, and the aims it rules out."""

_NONE = re.compile(r"\b(?:no|without|neither|(?:do|does|have|has|is|are|can|will) not (?:have|offer|run|provide|do|"
                   r"make|"
                   r"train|employ|treat|teach|sell|cover|serve|currently)?)((?: \w+){1,4})")
_WANTED = phrases(
    "{i|we} {want|would like|would love|hope|plan|aim|dream|aspire|wish|see myself|am hoping} [to|of|be] ..8 *",
    "{goal|aim|aspiration|ambition|dream|plan} {is|would be} [to] ..8 *", even="hypothetical",
)
_ASKED = phrases(
    "{perhaps|maybe|probably|possibly} ..6 not ..3", "not ..2 {know|sure|checked|certain} ..4 {if|whether|you|that|"
                                                     "this}",
    "{if|whether|in case} ..2 {you|there|that|this} {have|is|exist|offer|exists|ever|one day|do}",
    "{nearest|closest|similar} ..2 {thing|to it|to that}", "not {exist|existing}", even="all",
)
REACH = 12
"""Words after a wish within which the thing the profile rules out is looked for."""
_COMMON = frozenset(normal("experience required needed necessary degree problem previous prior need worry matter fixed "
                           "limit fee fees agencies agency cover driving licence license less more than later longer "
                           "nonsense weekends weekend nights smoking commission sponsorship visa calls phone"))
"""Words after "no" in adverts that rule nothing out of a career ("no experience needed")."""


def _find(context: AnswerContext) -> list[Hit]:
    job = context.profile
    if job is None or _ASKED(context):
        return []
    text = " ".join(normal(" . ".join((job.description, job.mission, job.field, job.company))))
    hits = [hit for limit, aim in _LIMITS if limit.search(text) for hit in aim(context)]
    return one_a_clause(context, merge([*hits, *_said_absent(context, text), *beyond(context, job)]))


def _said_absent(context: AnswerContext, text: str) -> list[Hit]:
    """Wishes that hold a word of something the profile says is not there."""
    absent = {word for found in _NONE.finditer(text) for word in found.group(1).split()[:3]} - _COMMON
    found: list[Hit] = []
    for wish in _WANTED(context):
        last = min(wish.first + REACH, context.sentence_of(wish)[1])
        if absent & set(specific_words(context, wish.first, last)):
            found.append(Hit(wish.first, last))
    return found


_SMALL = RoleProfile("backend engineer", company="Tidewell", description="A team of six with a flat structure, one "
                     "office in Hull. We do payments for harbours.")
_CLINIC = RoleProfile("nurse", company="Ash Lane clinic", description="We have no surgery and no inpatient ward. "
                                                                      "Fully on "
                      "site.")
_FAMILY = RoleProfile("finance director", company="Brandt", description="Family-owned since 1921, a single site.")
_COVER = RoleProfile("librarian", description="Maternity cover, a fixed-term post of ten months.")

RULE = Rule(
    id="not_here",
    title="May not exist here",
    severity=Severity.WORTH_A_LOOK,
    source="T D",
    find=_find,
    message="{quote} may not exist here, going by the role profile. The aim can stay; they may wonder how it fits in.",
    advice="Ask for the nearest thing they have: “What comes closest to that here? I'd want to grow toward …”",
    needs=("profile",),
    never_on=("hobbies", "gaps", "about_yourself", "why_leaving", "salary", "behavioural", "weaknesses", "strengths"),
    flags=(
        flag("I'd bring you clean joints. Over the next few years I'd hope that you would send me to the big "
             "overseas jobs, three months here and three there.",
             "I'd hope that you would send me to the big overseas",
             kind="goals", profile=RoleProfile("kitchen fitter",
                     description="A family workshop with one yard, we fit within thirty miles. Six fitters.")),
        flag("First I'd learn your reports, and then I'd like to grow a team of twelve and be the head of "
             "administration.",
             "I'd like to grow a team of twelve and be the head of administration",
             kind="five_years", profile=RoleProfile("office administrator",
                     description="A team of five in one office. There is one administrator.")),
        flag("I'm good with the little ones, and my goal is to do research into early speech.",
             "my goal is to do research into early speech",
             profile=RoleProfile("nursery assistant", description="We do not have a training or research role.")),
        flag("I'd like to become an engineering manager and then run a division.",
             "I'd like to become an engineering manager", profile=_SMALL),
        flag("In five years I see myself as head of a large department.",
             "I see myself as head of a large department", profile=_SMALL, kind="five_years"),
        flag("I want to be posted to offices in other countries.", "I want to be posted to offices in other countries",
             profile=_SMALL),
        flag("My goal is to specialise in surgery.", "My goal is to specialise in surgery", profile=_CLINIC),
        flag("um I hope to work from home most days and do the "
             "calls", "I hope to work from home most days and do the calls",
             profile=_CLINIC),
        flag("I want to get your numbers ready and then take you public.",
             "take you public", profile=_FAMILY),
        flag("After two years I'd like to open a foreign office for you, abroad somewhere.",
             "I'd like to open a foreign office for you, abroad somewhere", profile=_FAMILY),
        flag("I want to stay here for many years and build up the reading room.",
             "I want to stay here for many years and build up the reading room", profile=_COVER),
    ),
    passes=(
        leave("I'd like to know every client by voice, take over the accounts and show a second person the ropes if "
              "you grow.",
              kind="five_years", profile=RoleProfile("office administrator",
                      description="A team of five in one office. There is one administrator.")),
        leave("I worked abroad for six years, on hotels. I'd like to stay near home and do the stone work for you.",
              kind="goals", profile=RoleProfile("kitchen fitter",
                      description="A family workshop with one yard, we fit within thirty miles.")),
        leave("I read the research on early speech at home, and I'd like to lead the group of the two-year-olds.",
              profile=RoleProfile("nursery assistant", description="We do not have a training or research role.")),
        leave("Later I'd like to become an engineering manager and then run a division."),
        leave("I'd like to become an engineering manager.", profile=RoleProfile("backend engineer")),
        leave("I'd like to lead the harbour payments from design to launch.", profile=_SMALL),
        leave("Maybe it doesn't exist with you, but I'd like to be posted abroad for a year.", profile=_SMALL),
        leave("I don't know if you have one, and I'd love to work in surgery later.", profile=_CLINIC),
        leave("I want to run the wound clinic.", profile=_CLINIC),
        leave("I don't want to be head of a department, I want to write code.", profile=_SMALL),
        leave("I used to work abroad, now I want to stay in Hull.", profile=_SMALL),
        leave("I want to bring the monthly close down to four days.", profile=_FAMILY),
        leave("I want to work with children.", profile=RoleProfile("carer", description="No experience needed.")),
        leave("In these months I'd want to sort the map collection.", profile=_COVER),
        leave("My manager wants to go abroad. I like the harbour.", profile=_SMALL),
        leave("I'd like to get better at talking to anxious patients.", profile=_CLINIC),
    ),
)
