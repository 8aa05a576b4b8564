"""Situation, task, action, result: which clause of a told case is which.

Every clause of the answer gets at most one part, by its own words and by its place: a case is told in order far more
often than not, so an outcome is looked for from the middle on, a setting up to the middle.
"""

from __future__ import annotations

import re
from itertools import pairwise

from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import happened, is_past, told
from trainer.content.find import phrases
from trainer.language import words_of

_SETTING = phrases(
    "{there was|there were|we had|i had|we were|i was|it was|they were|it happened|this was|they had|she was|he was}",
    "{in|at|on|during|when|while} [my|the|our|a] [*] {job|company|team|firm|work|shift|apprenticeship|storage|"
    "kitchen|ward|school|camp|library|november|january|february|march|april|june|july|august|september|october|"
    "december|spring|summer|autumn|winter|monday|morning|project|role|office|class|year|semester|term|degree|"
    "university|college|placement|internship|position|season|sprint|launch|meeting|period|weeks|months}",
    "{last|one} {year|month|week|spring|summer|autumn|winter|day|november|time|christmas|morning}",
    "# {year|month|week} ago",
    "{a|our|my|one|some} {guest|client|customer|patient|colleague|manager|boss|man|woman|bike|machine|dentist|team|"
    "foreman|foremen|child|student|driver|supplier|caller|parent|coworker|co worker|teammate|team member|project|"
    "deadline|system} {had|have|was|were|wanted|who|is|came|called|talked|kept|needed|faced|failed|did}",
    "{was|were} [always|often|*] {missing|late|broken|off|waiting|down|short|losing|stuck|fighting|failing|stopping|"
    "behind}",
    "i once",
    "^ {once|one time|initially|early {in|on}|back {in|when}|at first} *",
    even="all",
)
_TASK = phrases(
    "{i|we} {had|needed} to",
    "{my|our} {task|job|role|duty|part|responsibility|goal} was",
    "{i was|i had been|we were|i am|i have been|been} {asked|told|supposed|responsible|in charge|put in charge|given|"
    "meant|the one|site manager|sent|answerable|expected|chosen|tasked|assigned|accountable}",
    "it {landed|fell|was up} {with|to|on} me",
    "it was {my|our} {job|task|responsibility|duty|call|decision|turn}",
    "{as|being} {his|her|their|the} [team|shift|site] {lead|leader|manager|head|supervisor}",
    "they put me on",
    "{said|told me|say} ..2 you do it",
    "i could not just",
    "my task",
    "i {owned|own} *",
    "{mine|up to me|on me|down to me} to *",
    "{challenge|question|problem|aim|brief|objective} was {to|how} *",
    even="all",
)
_ACTION = phrases(
    "i [first|then|also|even] {bring|write|ask|look|hang|tell|call|give|take} {it|him|her|them|the|a|my|everyone|all}",
    "i have {made|asked|called|taken|done|written|told|gone|put|given}",
    "what i did",
    "{so|then|and} i {go|ask|tell|say|call|look|take|write|bring|make|put|sit|speak|talk|show|explain|start} *",
    "{a few|some|two|three|both|several} of us {got|went|sat|spoke|met|decided|agreed|talked|built}",
    even="all",
)
_RESULT = phrases(
    "{in the end|at the end|finally|as a result|since then|ever since|after this|after that|afterwards|now|today|"
    "from then|by the end|until now|eventually|ultimately|to this day}",
    "{it|that|this|everything|nobody|everybody|they|he|she|we|the *|his *|visits|sales|complaints} {worked|"
    "functioned|stopped|stayed|finished|got|came|went|ended|became|fell|rose|dropped|increased|handed|delivered|"
    "passed|won|saved|bought|laughed|wrote|gave|thanked|said|is|are|had|did|never|knew|brought|left|still|has|have|"
    "was done|were laughing}",
    "{result|outcome|turns out|turned out}",
    "{from|by} # ..6 to #",
    "{up|down|rose|fell|cut|reduced|increase|increased|dropped|grew|improved} ..2 {by|from|to}",
    "# {percent|out of|days early|days late}",
    "{on|in} time",
    "{a day|a week|two days} early",
    "that is how",
    "{has|have} [not] {happened|left|called|changed} since",
    "without {*} {overtime|complaints|losing}",
    even="all",
)
_OUTCOME = phrases(
    "{we|they|i|and|but|team|project|company} [successfully|*] {got through|handed over|finished|made it|reached|"
    "=delivered|kept|=won|=lost|=achieved|=failed|=missed|=exceeded|=secured|=recovered|=hit|=met|=succeeded|"
    "=completed|=launched|=shipped|=resolved|=gave up|=increased|=reduced|=improved|=saved}",
    "{which|that|this|it} [*] {=led|=resulted|=caused|=saved|=cost|=meant|=helped|=reduced|=increased|=improved|"
    "=brought|=prevented|=earned|worked out|paid off} *",
    "{=resulting|=leading|=reducing|=increasing|=improving|=saving|=boosting|=cutting|=restoring|=allowing|"
    "=enabling|=preventing} {in|to|the|our|a|an|#|them|us|customer|costs|sales|it|response|by}",
    "{deadline|target|launch|sale|contract|client|customer|deal|job} was {missed|lost|met|delayed|saved|won|cancelled}",
    "{success|successful|able to|managed to|ended up|worked out|paid off|positive feedback|smoothly|successfully}",
    "{we|i|they|team|project|company|client|which} ..3 # {percent|dollar|users|customers|hours|days|weeks|minutes|"
    "people|points|votes|times}",
    "{happy|satisfied|pleased|delighted|grateful|impressed|relieved} {with|about|and|by|to}",
    "{she|he|they|everyone|customer|client|boss|manager|team|teacher} [was|were] [*] {=thanked|=praised|=fired|"
    "=promoted|=apologised|=apologized|=agreed|=appreciated|=accepted|=liked|happy|happier|impressed|satisfied|"
    "pleased}",
    even="all",
)
_FINDERS = (
    ("task", _TASK),
    ("action", _ACTION),
    ("result", _RESULT),
    ("situation", _SETTING),
    ("outcome", _OUTCOME),
    (
        "start",
        phrases(
            "i {=ran|=organised|=organized|=hosted|=built|=started|=launched|=opened|=coached|=taught|=bought} "
            "{a|an|the|our|my|for}",
            "i {=worked {on|at|in|as|for|with}|=joined|=studied|=interned|=led {a|an|the|our}|=managed {a|an|"
            "the|our}|=took on|=missed|=failed|=lost|=underestimated|=made {a|an|the|my}}",
            "i was {part|leading|managing|running|working|building|doing|studying|a|an|the|new|on} *",
            "{in|at|during|on|when|while|after|before|as} {my|the|our|a|an|i|we|one|early|late|high|year|#} *",
            even="all",
        ),
    ),
    ("habit", phrases("{always|usually|normally|generally|often|typically|almost|nearly}", even="all")),
)
_NAMES = ("task", "action", "result", "situation")
_NO_DEED = words_of(
    "felt thought knew wanted liked loved hated needed believed saw heard got lost failed struggled realised "
    "realized learned learnt understood hoped meant found worried grew became fell missed enjoyed guessed cared "
    "mistook underestimated forgot disagreed"
)
"""What happens to a person rather than what they do."""
_ASKING = words_of("tell describe talk walk give share explain")
_PLACE = words_of("at in for with as on")


def parts(context: AnswerContext) -> dict[str, list[Hit]]:
    """Every part with its clauses, in order; computed once. A clause may hold more than one part."""
    return _both(context)[0]


def _both(context: AnswerContext) -> tuple[dict[str, list[Hit]], dict[str, list[Hit]]]:
    """The clauses of every part, and those of which it is the main part."""
    if "star" not in context.memo:
        context.memo["star"] = _parts(context)
    found: tuple[dict[str, list[Hit]], dict[str, list[Hit]]] = context.memo["star"]
    return found


def part(context: AnswerContext, name: str) -> list[Hit]:
    """The clauses of one part. One clear sign is "there", two or a long stretch "clear"."""
    if context.question.kind == "open" and not _asks_for_a_case(context.question.prompt):
        return []
    hits = parts(context)[name]
    words = sum(h.last - h.first for h in hits)
    strength = 3 if len(hits) >= 2 or words >= 14 else 2
    return [Hit(h.first, h.last, strength=strength) for h in hits]


def _asks_for_a_case(prompt: str) -> bool:
    """Whether a question of no kind asks for something the speaker once did: "Describe a choice you made"."""
    words = re.findall(r"[a-z]+", prompt.lower())
    return bool(words) and words[0] in _ASKING and any(a == "you" and is_past(b) for a, b in pairwise(words))


def _parts(context: AnswerContext) -> tuple[dict[str, list[Hit]], dict[str, list[Hit]]]:
    signs = {name: {context.prose.clause_of[h.first] for h in finder(context)} for name, finder in _FINDERS}
    signs["deed"] = _deeds(context)
    signs["action"] = (signs["action"] - signs["habit"]) | signs["deed"]
    out: dict[str, list[Hit]] = {name: [] for name in _NAMES}
    main: dict[str, list[Hit]] = {name: [] for name in _NAMES}
    count = len(context.clauses)
    acted = min(signs["action"], default=count)
    label = ""
    for number, clause in enumerate(context.clauses):
        name = _label(number, count, acted, signs) or (label if label in ("situation", "action") else "")
        for one in {name, *_beside(context, number, count, acted, signs)} - {""}:
            out[one].append(Hit(clause.first, clause.last))
        if name:
            label = name
            main[name].append(Hit(clause.first, clause.last))
    if out["action"] and not out["situation"] and count > 1:
        first = context.clauses[0]
        if happened(context, first.first, first.last):
            out["situation"].append(Hit(first.first, first.last))
    return {name: _joined(hits) for name, hits in out.items()}, {name: _joined(hits) for name, hits in main.items()}


def _beside(context: AnswerContext, number: int, count: int, acted: int, signs: dict[str, set[int]]) -> set[str]:
    """What else a clause holds: "I led a move that missed its date" is setting, deed and outcome in one."""
    names: set[str] = set()
    late = number >= count * 0.45
    if number in signs["outcome"] and (acted <= number if acted < count else late):
        names.add("result")
    if acted < number >= (count - 1) * 0.5 and number not in signs["deed"] and _others_did(context, number):
        names.add("result")
    if number in signs["deed"] - signs["task"]:
        names.add("action")
    if number in signs["situation"] | signs["start"] and number <= acted < count:
        names.add("situation")
    return names


def _deeds(context: AnswerContext) -> set[int]:
    """Clauses in which the speaker did something: a past form after "I" or "we" that is more than being somewhere."""
    found: set[int] = set()
    norms = context.norms
    for at in told(context):
        after = norms[at + 1] if at + 1 < len(norms) else ""
        if norms[at] in _NO_DEED or (norms[at] in ("worked", "studied", "lived") and after in _PLACE):
            continue
        if (norms[at], after) == ("gave", "up") or context.hypothetical(Hit(at, at + 1)):
            continue
        if {"almost", "nearly", "always", "usually", "never"} & set(norms[max(0, at - 2) : at]):
            continue
        found.add(context.prose.clause_of[at])
    return found


def _others_did(context: AnswerContext, number: int) -> bool:
    """Whether something came about by itself or by others: a past form that is not the speaker's."""
    clause = context.clauses[number]
    said = context.words(clause.first, clause.last)
    return "i" not in said and happened(context, clause.first, clause.last) > 0


def _label(number: int, count: int, acted: int, signs: dict[str, set[int]]) -> str:
    if number in signs["task"]:
        return "task"
    late = number >= count * 0.45 and number > acted
    if late and number in signs["result"]:
        return "result"
    if number > acted and number in signs["outcome"]:
        return "result"
    if number in signs["action"] and (number >= acted):
        return "action" if not (number == 0 and number in signs["situation"] and count > 2) else "situation"
    if number in signs["situation"] and number <= max(acted, count // 3):
        return "situation"
    return "result" if number in signs["result"] and number > acted and number >= count - 2 else ""


def _joined(hits: list[Hit]) -> list[Hit]:
    """Neighbouring clauses of one part as one stretch."""
    out: list[Hit] = []
    for hit in hits:
        if out and hit.first == out[-1].last:
            out[-1] = Hit(out[-1].first, hit.last)
        else:
            out.append(hit)
    return out


def seconds(context: AnswerContext) -> dict[str, float | None]:
    """Seconds spent on each part that was heard, each clause counted once; None where the words have no times."""
    out: dict[str, float | None] = {}
    for name, hits in _both(context)[1].items():
        if hits:
            times = [context.transcript.time_of(*context.prose.span(h.first, h.last)) for h in hits]
            known = [t.duration_s for t in times if t is not None]
            out[name] = round(sum(known), 2) if len(known) == len(times) else None
    return out
