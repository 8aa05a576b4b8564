"""Situation, task, action, result: which clause of a told case is which.

Every clause of the answer gets at most one part, by its own words and by its place: a case is told in order far more
often than not, so an outcome is looked for from the middle on, a setting up to the middle.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases

_SETTING = phrases(
    "{there was|there were|we had|i had|we were|i was|it was|they were|it happened|this was|they had|she was|he was}",
    "{in|at|on|during|when|while} [my|the|our|a] [*] {job|company|team|firm|work|shift|apprenticeship|storage|"
    "kitchen|ward|school|camp|library|november|"
    "january|february|march|april|june|july|august|september|october|december|spring|summer|autumn|winter|monday|"
    "morning|project|role|office|class}",
    "{last|one} {year|month|week|spring|summer|autumn|winter|day|november|time|christmas|"
    "morning}", "{a|our|my|one|some} {guest|client|customer|patient|colleague|manager|boss|man|woman|bike|machine|"
                "dentist|team|foreman|foremen|"
    "child|student|driver|supplier|caller|parent} {had|have|was|were|wanted|who|is|came|called|talked|"
    "kept}", "{was|were} [always|often|*] {missing|late|broken|off|waiting|down|short|losing|stuck|fighting|failing|"
             "stopping|behind}", "i once", even="all",
)
_TASK = phrases(
    "{i|we} {had|needed|have} to", "{my|our} {task|job|role|duty|part|responsibility|goal} "
                                   "was", "{i was|i had been|we were|i am|i have been|been} {asked|told|supposed|"
                                          "responsible|in charge|put in charge|given|meant|the one|site manager|sent|"
                                          "answerable|expected|chosen}",
    "it {landed|fell|was up} {with|to|on} me", "{as|being} {his|her|their|the} [team|shift|site] {lead|leader|"
                                               "manager|head|"
                                               "supervisor}", "they put me "
                                                              "on", "{said|told me|say} ..2 you do "
                                                                    "it", "i could not just", "my task", even="all",
)
_ACTION = phrases(
    "i [first|then|also|just|even] {did|made|went|asked|called|rang|gave|took|told|put|built|wrote|counted|swapped|"
    "checked|started|began|sat|set|played|hanged|hung|showed|found|looked|rode|drew|moved|"
    "organised|organized|created|changed|proposed|suggested|bought|rebuilt|spoke|listened|explained|offered|decided|"
    "noticed|wrote|bring|brought|kept|left|sent|worked|met|used|tried|prepared|arranged|talked|"
    "apologised|apologized|ran|led|split|let|learned|learnt|packed|drove|cleaned|fixed|invited|read|stayed|cancelled|"
    "printed|sorted|trained|measured|tested|reported|walked|planned|collected|stopped|removed|cut|breathed|parked|"
    "said|write|ask|look}",
    "i have {made|asked|called|taken|done|written|told|gone|put|"
    "given}", "what i did", "i did not", "{we|my team and i|together we} {made|agreed|decided|built|changed|split|"
                                         "set|started|took|went|opened|moved|met|worked|"
                                         "tried}", "so i", "and i {asked|told|made|put|went|took|*}", even="all",
)
_RESULT = phrases(
    "{in the end|at the end|finally|as a result|since then|ever since|after this|after that|afterwards|now|today|"
    "from then|by the end|until now}", "{it|that|this|everything|nobody|everybody|they|he|she|we|the *|his *|visits|"
                                       "sales|complaints} {worked|functioned|stopped|stayed|finished|got|came|went|"
                                       "ended|became|fell|rose|dropped|increased|handed|"
    "delivered|passed|won|saved|bought|laughed|wrote|gave|thanked|said|is|are|had|did|never|knew|brought|left|still|"
    "has|have|was done|were laughing}", "{result|outcome|turns out|turned "
                                        "out}", "{from|by} # ..6 "
                                                "to #", "{up|down|rose|fell|cut|reduced|increase|increased} ..2 "
                                                        "by", "# {percent|out of|days early|days late}", "{on|in} time",
    "{a day|a week|two days} early", "{we|they|i} {got through|handed over|finished|made it|reached|delivered|kept|"
                                     "won}", "that is how", "{has|have} [not] {happened|left|called|changed} "
                                                            "since", "without {*} {overtime|complaints|"
                                                                     "losing}", even="all",
)
_FINDERS = (("task", _TASK), ("action", _ACTION), ("result", _RESULT), ("situation", _SETTING))


def parts(context: AnswerContext) -> dict[str, list[Hit]]:
    """Every part with its clauses, in order; computed once."""
    if "star" not in context.memo:
        context.memo["star"] = _parts(context)
    found: dict[str, list[Hit]] = context.memo["star"]
    return found


def part(context: AnswerContext, name: str) -> list[Hit]:
    """The clauses of one part. One clear sign is "there", two or a long stretch "clear"."""
    hits = parts(context)[name]
    words = sum(h.last - h.first for h in hits)
    strength = 3 if len(hits) >= 2 or words >= 14 else 2
    return [Hit(h.first, h.last, strength=strength) for h in hits]


def _parts(context: AnswerContext) -> dict[str, list[Hit]]:
    signs = {name: {context.prose.clause_of[h.first] for h in finder(context)} for name, finder in _FINDERS}
    out: dict[str, list[Hit]] = {name: [] for name, _ in _FINDERS}
    count = len(context.clauses)
    acted = min(signs["action"], default=count)
    label = ""
    for number, clause in enumerate(context.clauses):
        name = _label(number, count, acted, signs) or (label if label in ("situation", "action") else "")
        if not name:
            continue
        label = name
        out[name].append(Hit(clause.first, clause.last))
    return {name: _joined(hits) for name, hits in out.items()}


def _label(number: int, count: int, acted: int, signs: dict[str, set[int]]) -> str:
    if number in signs["task"]:
        return "task"
    late = number >= count * 0.45 and number > acted
    if late and number in signs["result"]:
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
    """Seconds spent on each part that was heard; None where the words have no times."""
    out: dict[str, float | None] = {}
    for name, hits in parts(context).items():
        if hits:
            times = [context.transcript.time_of(*context.prose.span(h.first, h.last)) for h in hits]
            known = [t.duration_s for t in times if t is not None]
            out[name] = round(sum(known), 2) if len(known) == len(times) else None
    return out
