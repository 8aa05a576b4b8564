"""What of an answer would not be said of any job: the words left when everyday words of every class are taken "
"away."""

from __future__ import annotations

import re

from trainer.content.context import AnswerContext
from trainer.content.deeds import counts, told
from trainer.content.find import phrases
from trainer.content.forms import forms
from trainer.content.hollow import CLAIMS, FIELD_NAMES, HOLLOW, SKILLED, TO_LEARN
from trainer.content.specifics import FUNCTION
from trainer.language import normal, words_of

_OF_A_PERSON = ("strengths", "about_yourself")
_OF_AIMS = ("aspirations", "goals", "five_years")
_SAME_START = 5
"""Letters by which two words count as one ("teacher" and "teaching"). Heuristic."""

_WORN = phrases(
    "{since|when|as} ..2 {was|were|am} ..3 {child|kid|boy|girl|little|young|small|school|teenager|toddler}",
    "{since|from|in} ..1 {childhood|school|kindergarten|high school|college}",
    "{as a|from a} {child|kid|boy|girl|little boy|little girl|young age|early age}",
    "{build|building} [up] [a|my|the] ..2 {career|skills|experience|future|life|reputation|network|knowledge|cv}",
    "{build|building|have|maintain} ..2 {relationships|rapport}",
    "{top|first|world|state|best|high} of the {art|line|range|class}",
    "{world|first|high} class",
    "{cutting|leading|bleeding|competitive} edge",
    "{track record|on track|right track|fast track|the ropes|top of the game|on fire|gold standard|blue chip|"
    "new pastures|pastures new|greener pastures|down to earth|to the table|success story|"
    "cream of the crop|long history}",
    "{spread|stretch} my wings",
    "top of my game",
    "expert in {my|the|this|your|a|what i} {field|area|industry|domain|job|role|work|do}",
    "in the belly",
    "{hire|hiring|recruit} me",
    "{tick|ticks|check|checks} ..3 boxes",
    "{treat|treats|look after} ..3 {people|staff|employees|workers} well",
    "{care|cares|cared} [a lot|deeply|so much] about",
    "{social media|your page|web site|web page}",
    "{meet|meeting} [new|other|different|interesting] people",
    "{community|society} at large",
    "{hands on|rock solid|role model|on board|word of mouth}",
    even="all",
)
"""Sayings whose single words could be particular."""
_NAMED = phrases(
    "{lead|leading|manage|managing|run|running|supervise|supervising|mentor|mentoring|coach|coaching|train|training|"
    "guide|guiding|teach|teaching|direct|directing|head|heading|support|supporting} ..2 {team|teams|people|others|"
    "junior|juniors|colleague|colleagues|staff|project|projects|newcomers|person|department|group|business|employees|"
    "function|practice|someone|somebody}",
    "{team|project|group|department|account|product|general|area|store|shift|branch|line} {lead|leader|manager|"
    "management|leadership}",
    "{motivated|driven} by ..2 {chances|opportunities|chance|opportunity} to learn",
    "part of {=building|=making|=running|=creating}",
    "{business|product|web|game|app} {development|developer}",
    "business {analyst|intelligence|administration|school}",
    "{customer|client} service",
    "{leadership|management|supervisory|managerial|senior} {role|position} {in|within|inside|at|with} {your|this|"
    "the|our} *",
    "{commitment|dedication|investment|attention} {to|in} {sustainability|diversity|education|research|training|"
    "accessibility|"
    "inclusion|safety|teaching|mentoring|apprentices|the environment|local suppliers|patients|animals|quality "
    "control}",
    "{stay|still be|remain|be} with {you|your *|the *|this *} ..2 with {more|greater|new|added} *",
    "leadership role in",
    "{drive|driving|shape|shaping|steer|steering|set|setting} ..2 {direction|strategy}",
    "{little|no|not|limited} ..2 {room|chance|chances|opportunity|opportunities} {for|to} ..2",
    "{like|love|enjoy} it when",
    "in {energy|security|care}",
    "{take|taking} on ..2 {responsibility|responsibilities} {in|within|at} {this|your|the}",
    "security {guard|officer}",
    "{young|younger|old|older|disabled|vulnerable|sick|blind|deaf|homeless} people",
    "work life",
    "{gain|get|earn|complete|finish} ..3 {qualification|qualifications|degree|certificate|diploma|licence|license}",
    "{start|open|launch|run|own|have|found|build} ..2 {my|your} own ..2 {company|business|firm|startup|start up|one}",
    "{be|become} self employed",
    "{get|be|being} promoted",
    "{make|making|take|taking|made|took} [a|the|difficult|hard|tough|big|important|quick|good|right] {decision|"
    "decisions}",
    "track record {prove|proves|show|shows|speak|speaks|in|of|with|to}",
    "{sales|marketing|finance|hr|accounting|design|engineering|teaching|nursing|research|training|consulting|support|"
    "logistics|data|security|technical|creative|editorial|legal|clinical} {role|side|work|position} {here|within|"
    "inside|too|"
    "as well|$}".replace("|$", ""),
    "be in [more of] [a|the] {sales|marketing|finance|hr|accounting|design|engineering|teaching|nursing|research|"
    "training|"
    "consulting|logistics|data|security|technical|editorial|legal|clinical} {role|department|team|position}",
    "{have|get|in|take} {your|my boss|my manager} {job|position|seat|chair|place}",
    even="hypothetical others",
)
"""A duty or a kind of work made of everyday words."""


def particular(context: AnswerContext, *, bare: bool = False) -> tuple[int, ...]:
    """Tokens that say something only this speaker or this job would say; each word once, computed once.

    Words of the question, the company's name and numbers of years are not. ``bare``: the names of fields and
    liked things do not count either.
    """
    key = ("particular", bare)
    if key not in context.memo:
        context.memo[key] = tuple(_particular(context, bare))
    found: tuple[int, ...] = context.memo[key]
    return found


def _particular(context: AnswerContext, bare: bool) -> list[int]:
    hidden = {at for hit in _WORN(context) for at in range(hit.first, hit.last)}
    hidden |= _house_names(context)
    asked = _asked(context)
    stems = {word[:_SAME_START] for word in asked if len(word) >= _SAME_START}
    empty = hollow(context)
    seen: set[str] = set()
    found = _numbers(context)
    if context.question.kind != "why_leaving":
        found += [at for at in told(context) if context.norms[at] not in _HEARSAY and at not in hidden]
    for at, word in enumerate(context.norms):
        if word in _SOMEBODY:
            found.append(at)
        if at in hidden or word in empty or word in FUNCTION or word in asked or word[:_SAME_START] in stems:
            continue
        if (len(word) < 3 and word not in _SHORT_NAMES) or word[0].isdigit() or context.tokens[at].filler:
            continue
        if (bare and word in FIELD_NAMES) or word in seen or _adverb(word, empty):
            continue
        seen.add(word)
        found.append(at)
    return sorted(set(found))


def _numbers(context: AnswerContext) -> list[int]:
    """Numbers that count something: no years, no "hundred percent"."""
    return [
        at
        for at in counts(context, 0, len(context.norms))
        if not {"percent", "cent", "reasons", "things", "times", "year", "words"} & set(context.words(at, at + 4))
    ]


_HEARSAY = words_of("""
put let set heard saw found read thought felt wanted decided applied liked loved enjoyed came got noticed figured
hoped knew believed looked learned learnt needed clicked stumbled realised realized guessed wished dreamed dreamt
grew searched googled researched checked hit gave tried went was became chose picked turned always succeeded
progressed achieved fancied suggested tick ticked met accomplished developed advanced improved worked said told
happened started reached gained established outgrew made
""")
"""What somebody did who only came across a job, liked it or got on."""
_SOMEBODY = words_of("he she him his her hers")
"""Somebody a story is told of."""
_SHORT_NAMES = words_of("ai hr pr ux ui qa ml b c d e f g h j k l m n o p q r s t u v w x y z") - FUNCTION


def _adverb(word: str, empty: frozenset[str]) -> bool:
    return word.endswith("ly") and (word[:-2] in empty or word[:-2] + "e" in empty or word[:-3] + "y" in empty)


def hollow(context: AnswerContext) -> frozenset[str]:
    """The everyday words for this question: names of common skills count where strengths are asked for."""
    kind = context.question.kind
    return _WITH_SKILLS if kind in _OF_A_PERSON else _WITHOUT_SKILLS if kind in _OF_AIMS else HOLLOW


_WITH_SKILLS = HOLLOW | SKILLED
_WITHOUT_SKILLS = HOLLOW - TO_LEARN
_CLAIMS_WITH_SKILLS = CLAIMS | SKILLED


def claims(context: AnswerContext, first: int = 0, last: int | None = None) -> int:
    """How many different words between two tokens praise, hope, like, or tell a virtue; none where they are "
    "denied."""
    known = _CLAIMS_WITH_SKILLS if context.question.kind in _OF_A_PERSON else CLAIMS
    end = len(context.tokens) if last is None else last
    denied = _denied(context)
    words = {w for at, w in enumerate(context.norms[first:end], first) if w in known and at not in denied}
    return len(words) + sum(1 for hit in _IDLE(context) if first <= hit.first < end)


def _denied(context: AnswerContext) -> frozenset[int]:
    """Tokens that stand after a negation in their clause, or where somebody is compared with the speaker."""
    if "denied" not in context.memo:
        found: set[int] = set()
        for clause in context.clauses:
            nots = [at for at in range(clause.first, clause.last) if context.norms[at] in _NOT]
            found.update(range(nots[0], clause.last) if nots else ())
        for hit in _THAN_ME(context):
            found.update(range(context.clause_of(hit).first, context.clause_of(hit).last))
        context.memo["denied"] = frozenset(found)
    known: frozenset[int] = context.memo["denied"]
    return known


_IDLE = phrases(
    "{get on|get ahead|get somewhere|move up|go up|go far|move on|come on|come along|make it|do well|step up|"
    "level up|"
    "onwards and upwards|up and up} $",
    "i [really|just|always|do|also] =like {it|this|that|you|your|the|people|what}",
    "why not",
    "give it a {go|try|shot}",
    "{take|accept|do|have} {any|anything|whatever|whichever} ..1",
    "always wanted",
    "something of {myself|my life}",
    "{since|as} ..3 {child|kid|boy|girl|little|young|small|childhood|remember}",
    "{not|never} {disappoint|regret|let you down|give up|let anyone down|let people down|stop}",
    even="all",
)
"""Idle sayings made of small words."""
_THAN_ME = phrases("{better|more|stronger} ..6 {than me|than mine|than myself}", even="all")
_NOT = words_of("not no nothing nobody neither nor without hardly less")


def _asked(context: AnswerContext) -> frozenset[str]:
    words = {w for w in normal(context.question.prompt) if w not in FUNCTION and len(w) > 2}
    if context.profile is not None:
        words |= set(normal(context.profile.company))
    return frozenset(form for word in words for form in forms(word))


_NAME = re.compile(r"[A-Z][A-Za-z&]+")
_BEFORE_HOUSE = words_of("at for join joining with of like that because love admire into is and")


def _house_names(context: AnswerContext) -> set[int]:
    """Tokens that are the name of an employer: "at Brightwell", "because Brightwell is"."""
    found = set()
    for at, token in enumerate(context.tokens):
        if not at or not _NAME.match(context.text[token.start : token.end]) or token.norm == "i":
            continue
        before = context.norms[at - 1]
        after = context.norms[at + 1] if at + 1 < len(context.norms) else ""
        if before in ("at", "for", "join", "joining") or (before in _BEFORE_HOUSE and after in ("is", "has", "was")):
            found.add(at)
    return found


def names_work(context: AnswerContext) -> bool:
    """Whether everyday words together name a duty or a kind of work."""
    return bool(_NAMED(context))


def joined(context: AnswerContext) -> bool:
    """Whether the answer says how the job fits, what it brings or what it builds."""
    return any(h.strength >= 2 for kind in _JOINS for h in context.heard(kind))


_JOINS = ("role_link", "contribution", "skills_to_build", "evidence", "example")
