"""What a role profile rules out, and whether an aim asks for it: size, place, ladder, home working, and what it says
is not there.

A profile hardly ever says "no career here"; it says how many people there are, how many places, who decides. An aim
of a big team, of postings abroad, of a ladder of grades then has nowhere to go.
"""

from __future__ import annotations

import re

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import phrases
from trainer.language import normal, words_of
from trainer.values import RoleProfile

_FEW = r"(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-5])"
_PEOPLE = r"(people|staff|of us|employees|colleagues|persons|fitters|drivers|joiners|mechanics|guides)"
_PLACE = (r"(site|yard|office|shop|school|branch|nursery|building|location|clinic|hospital|factory|plant|town|depot|"
           "store|"
          r"hotel|restaurant|house|valley|pool|island|workshop|practice|village|ward|room|kitchen|salon|garage|farm|"
           "place)")
_SMALL = re.compile(
    rf"\b(team|office|staff|crew|firm|company|practice|workshop) of {_FEW}\b|\b{_FEW} {_PEOPLE}\b|"
    rf"\b{_FEW} person (business|firm|office|team|company)\b|\b(two|three|one) (owners|teachers|partners)\b|"
    r"\b(flat (structure|hierarchy|organisation|organization|team)|"
    r"no (management|hierarchy|hierarchies|managers|ladder|titles|line management|people management)|"
    r"run by (the|its|two) (owners?|family|couple|partners)|owner run|one man|all \w+ do the same (work|job)|"
    r"everybody does everything|everyone does everything|"
    r"answers? to the (owner|owners|partner|two partners|partners)|sole \w+)\b"
)
_ONE_PLACE = re.compile(rf"\b(one|single|a single|our only|the only) (\w+ )?{_PLACE}\b|\bwithin (\w+ ){{1,3}}(miles|km|"
                        r"kilometres|kilometers)\b|\b(nowhere else|no subsidiaries|no branches|no plans "
                        r"abroad|no plans to expand|will not be a second|not be a second|no other (sites|branches|"
                        r"offices)|local only|(only|solely) (in|within|for) the \w+|the \w+ only|works? only in|no "
                        r"(overseas|foreign|international) \w+|not international|no travel)\b")
_ON_SITE = re.compile(r"\b(on site only|onsite only|fully on site|all staff work on site|no remote|in person "
                      r"only|no home (office|working)|not remote|no hybrid)\b")
_AIM = ("{<WANT>|goal is|goal would be|aim is|aspiration is|ambition is|dream is|see myself|myself|i will|i would|i "
        "could|"
        "going to be|hope|picture|direction is|working towards|what i want|heading|look for with you|step is|"
        "from there|after that|in the end|plan is}")
_LADDER = phrases(
    f"{_AIM} ..8 {{department|departments|head of *|director|the board|a board|area manager|regional *|operations "
    "manager|senior management|middle management|top management|vice president|general manager|division|ladder|career "
    "structure|people under =me|managers under|manage managers|large team|big team|bigger team|team of {ten|twelve|"
    "fifteen|twenty|thirty|forty|fifty|#}|chief *|several teams|two teams|whole team of|management track|management "
    "career|executive|group manager|team of managers|managers report*|a grade|grades|several departments}",
    even="hypothetical",
)
_ELSEWHERE = phrases(
    f"{_AIM} ..8 {{abroad|overseas|foreign *|japan|china|tokyo|spain|germany|france|italy|canada|trade fairs|world "
     "wide|worldwide|other countries|another country|different countries|international *|"
    "internationally|posted|posting|postings|secondment|subsidiary|subsidiaries|export|expat|dubai|singapore|new york|"
    "asia|africa|america|australia|travel the world|travel a lot|travelling|traveling|several sites|several branches|"
    "other branches|the branches|new branch|new branches|branches|different offices|offices around|several depots|"
    "other depots|depots|other sites|different sites|multi site|national *|across the country|a group|group "
    "accounts|group accounting|consolidation|acquisitions|acquisition|mergers|takeovers|buy up *|franchise|second site|"
    "second shop|second restaurant|second house|chain|country office|foreign office}", even="hypothetical",
)
_AT_HOME = phrases(
    f"{_AIM} ..8 {{remote|remotely|from home|home office|from anywhere|hybrid|from my {{flat|house|sofa|kitchen|desk "
     "at "
    "home}|working remotely|digital nomad}", even="hypothetical",
)
KINDS: tuple[tuple[re.Pattern[str], Finder], ...] = (
    (_SMALL, _LADDER), (_ONE_PLACE, _ELSEWHERE), (_ON_SITE, _AT_HOME),
)
"""A kind of limit as a profile may word it, and the aims that go beyond it."""

_NONE = re.compile(r"\b(?:no|without|neither|nor|never|forbids?|prohibits?|excludes?|rules? out|(?:do|does|have|has|"
                    "is|are|"
                   r"can|will) not (?:have|offer|run|provide|do|make|train|employ|treat|teach|sell|cover|serve|take|"
                    "work "
                   r"with|currently)?)((?: \w+){1,6})")
_OUT = re.compile(r"((?:\w+ ){1,2})(?:(?:is|are|was|were) )?(?:ruled out|excluded|not possible|not allowed|forbidden|"
                  r"prohibited|outsourced|bought in|done elsewhere|done by|handled by|handled elsewhere|kept by)")
_STOPS = words_of("and or is are so but we you the a an for with in on at to of than as it that which who everybody "
                  "all them they us me him her its his their these those myself yourself there our your one by when if "
                  "because do does have has be will must should can")
_COMMON = words_of("experience required needed necessary degree problem previous prior need worry matter fixed limit "
                   "fee "
                   "fees agencies agency cover driving licence license less more than later longer nonsense weekends "
                   "weekend nights smoking commission sponsorship visa calls phone work job other second plans only "
                   "role "
                   "department team separate large small clients customers staff people days day hours new training "
                   "learning office school year years time full part good well going getting hurt eating taking away "
                   "dignity unbroken end next")
"""Words after "no" in adverts that rule nothing out of a career."""
_KIN: tuple[frozenset[str], ...] = (
    words_of("research study studies publish publishing papers phd scientific science scientist laboratory lab trials"),
    words_of("acquisitions acquisition acquire mergers merger takeover takeovers buying"),
    words_of("outdoor outdoors outside forest wood woods wagon nature meadow field tarp"),
    words_of("athletes athlete clubs club sport sports players football team-doctor professional olympic"),
    words_of("design designing designer develop invent prototypes"),
    words_of("surgery surgical operating theatre surgeon"), words_of("audit audits auditing auditor"),
    words_of("tax taxes taxation"), words_of("export exports international abroad overseas"),
    words_of("policy campaigning campaigns campaign lobbying politics"), words_of("grants grant trusts"),
    words_of("events event weddings wedding conferences"), words_of("inpatient inpatients wards"),
    words_of("trainer training train trainers academy"), words_of("consulting consultancy consultant"),
    words_of("marketing brand advertising"), words_of("listed flotation ipo shares stock"),
)
"""Words for one thing that an employer may not have."""
_WISH = phrases(
    "{i|we} {want|would like|would love|hope|plan|aim|dream|aspire|wish|see myself|am hoping|am serious|picture}",
    "{goal|aim|aspiration|ambition|dream|plan|direction} {is|would be}", "{like|love} to be doing", "what i ..3 {like|"
    "love|want|see|aim}", "{see|picture} {myself|=me}", "where i {want|would like|see}",
    "that is {the thing|what|where} i",
    "what pulls =me", "i would ..2 {build|develop|lead|be|move|start|do|run}", even="hypothetical",
)
REACH = 25
"""Words after a wish within which the thing ruled out is looked for. Heuristic."""
_ASKED = phrases(
    "{perhaps|maybe|probably|possibly} ..6 not ..3", "not ..2 {know|sure|checked|certain} ..4 {if|whether|you|that|"
    "this}",
    "{if|whether|in case} ..2 {you|there|that|this} {have|is|exist|offer|exists|ever|one day|do}",
    "{nearest|closest|similar} ..2 {thing|to it|to that}", "not {exist|existing}",
    "{i know|know|aware} ..3 {you|there} "
    "{do not|have no|is no|are no|are only|are a small|are small}", "somewhere else", even="all",
)
"""An aim the speaker doubts exists here, or asks about."""


_HIGH = words_of("director head chief manager principal")
"""Words of a title whose own ladder goes on where others end."""
_FLAT = re.compile(r"\bflat (structure|hierarchy|organisation|organization|team)\b")


def beyond(context: AnswerContext, job: RoleProfile) -> list[Hit]:
    """Aims of an answer that the profile leaves no room for."""
    if _ASKED(context):
        return []
    text = " ".join(normal(" . ".join((job.description, job.mission, job.field, job.company))))
    high = _HIGH & set(normal(job.title))
    kinds = KINDS[1:] if high and not _FLAT.search(text) else KINDS
    found = [hit for limit, aim in kinds if limit.search(text) for hit in aim(context)]
    return found or _absent(context, text, frozenset(normal(job.title)))


def absent(text: str) -> frozenset[str]:
    """Words of what a profile says is not there, and their kin."""
    words: set[str] = set()
    for found in _NONE.finditer(text):
        for word in found.group(1).split():
            if word in _STOPS and word not in ("or", "a", "an", "with", "the"):
                break
            words.add(word)
    for found in _OUT.finditer(text):
        words.update(found.group(1).split())
    words = {w for w in words if w not in _COMMON and w not in _STOPS and len(w) > 2}
    words = {w for w in words if text.split().count(w) == 1}
    for kin in _KIN:
        if words & kin:
            words |= kin
    return frozenset(words)


def _absent(context: AnswerContext, text: str, title: frozenset[str]) -> list[Hit]:
    """Wishes that hold a word of something the profile says is not there."""
    words = absent(text) - title
    found: list[Hit] = []
    for wish in _WISH(context) if words else ():
        last = min(wish.first + REACH, context.sentence_of(wish)[1])
        at = [n for n in range(wish.first, last) if context.norms[n] in words]
        if at:
            found.append(Hit(wish.first, at[0] + 1))
    return found
