"""What several pitfalls ask alike: whose wish it is, whether it is joined to this job, and whether steps lead there."""

from __future__ import annotations

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import either, phrases
from trainer.content.specifics import specific_words

LONGEST_REPORT = 36
"""Words of an answer that only reports a wish ("they wanted to run the place"); longer ones are told as such."""

_REPORTERS = ("they", "he", "she", "you", "your", "their", "his", "her", "part", "to", "the")


def reported(context: AnswerContext) -> bool:
    """Whether the whole answer is one sentence told in the second or third person, as notes of an answer are."""
    first = next((w for w, t in zip(context.norms, context.tokens) if not t.filler), "")
    return (first in _REPORTERS and len(context.prose.sentences) == 1 and context.said <= LONGEST_REPORT
            and not context.has("i", "my", "we"))


def claims(*patterns: str, even: str = "", whole: bool = True) -> Finder:
    """Like ``phrases``, and in a note that reports somebody's answer "they" and "wanted" stand for "I want"."""
    said = phrases(*patterns, even=even, whole=whole)
    noted = phrases(*patterns, even=" ".join({*even.split(), "others", "past"}) if even != "all" else "all",
                    whole=whole)
    return lambda context: (noted if reported(context) else said)(context)


_LINK = phrases(
    "{this|the|your} {role|job|position|post|place|team|company|work|ward|programme|program} {would|will|is|let|give|"
    "help|teach|has|offer|combine|allow|could|can|where|lead|connect|build|fit|get}",
    "{in|with|from|through} {this|your} {role|job|position|post|team|company|place|programme|department|shop}",
    "{here|with you|for you|at your <COMPANY_WORD>|in your *} ..3 {i|=me|my} {would|will|can|could|want|hope|"
    "learn|bring|am}",
    "you {have|run|do|make|build|are|take|train|work|serve|look after|use|get|publish|sell|ship|would have|would "
    "get|own|teach|offer} ..8 {so|that is|which is|where|and|i} ..4 {i|=me|my}",
    "{i|i would|i could|i can|i will} {bring|offer|give you|=use {my|it|what|this|these|that|both|the same}|"
    "contribute|help you|show|share|pass on|take over "
    "{your|the|some|part}|pass}",
    "{that is why|which is why} ..3 {this|here|you|your}", "so {here|this|your}",
    "{learn|practise|practice|pick up|build|train|get better|good|master|deepen|grow} ..6 {here|with you|from you|from "
    "your|in your|at your|in this|on your|inside your|with your|your}",
    "your {ward|unit|team|customer|client|patient|product|project|programme|shop|kitchen|workshop|apprentice|buyer|"
    "platform|service|site|yard|school|lab|clinic|line|fleet|system|people|range|store|route|data}",
    "{that|which|this} {is|would be} {what|where|exactly what} {this|the|your} {job|role}",
    "{that|which|this|it|those|these} {is|are} what you {do|see|have|make|treat|build|run|handle|offer}", even="all",
)
_GIVEN = phrases(
    "{i|i would|i could|i can|i will|i want to|i would like to} {bring|offer|give you|give your|give the|contribute|"
    "help you|help your|share|pass on|take over {your|the|some|part}|use it|use what|help the|help with|support your|"
    "improve}",
    "{you would|you will|your * would|they would|they will} {get|have|gain|benefit} ..3 {someone|somebody|a|an|the|my|"
    "from|from me}", "you {get|have} {someone|somebody|a person|a pair|"
                     "one}", "{to|and|can|could|will|would} help ..4 {here|you|your|the *}",
    "{to|and|can|could|will|would} {train|teach|coach|mentor} ..3 {apprentice|junior|newcomer|new people|your|others|"
    "the next}", "{i|=me} ..2 {in return|back to you|give back|for you}", "{with the|with your} ..4 customer",
    "and {=bring|=give|=show|=teach|=offer} {you|your *} {my|what|the|a|both|some}", even="hypothetical others",
)


def linked(context: AnswerContext) -> bool:
    """Whether the answer plainly says how this job fits or what it would build.

    Narrower than the element ``role_link``: a pitfall must not fall silent over a passing "you".
    """
    if "linked" not in context.memo:
        context.memo["linked"] = bool(_LINK(context))
    return bool(context.memo["linked"])


def gives(context: AnswerContext) -> bool:
    """Whether the answer plainly says what the employer, the team or the customers would get."""
    return bool(_GIVEN(context))


STEPS = phrases(
    "{first|at first|to start|to begin|before that|until then|on the way|to get there|step by step|the step before|"
    "meanwhile|for now|in the meantime|starting with|start by|along the way|for that|after that|between now}",
    "{this|over the next|in the next|for the next|within the next} ..2 {year|month|few}",
    "so that i can", "{right now|at the moment|currently|short term|near term|next year|this year} ", "^ now i ",
    "{i am|i have been|i have} {doing|taking|studying|learning|working|training|led|run|managed|done|passed|finished|"
    "started|asked|prepared|been asked}",
    "{gain|get|build|learn|take on|earn|finish|complete|pass|master} ..5 {experience|skill|certificate|exam|course|"
    "diploma|degree|responsibility|team|project|training|licence|license|qualification|trade|ropes|basics}",
    even="hypothetical others",
)
"""Words that put a step under an aim."""


def stepped(context: AnswerContext) -> bool:
    """Whether anything nearer than the aim is told: a step, a present focus, something already done."""
    return bool(STEPS(context)) or any(h.strength >= 3 for h in context.heard("steps_taken"))


def drop(main: Finder, *reasons: Finder) -> Finder:
    """Hits of ``main`` that no reason overlaps or meets in the same clause."""
    veto = either(*reasons)

    def find(context: AnswerContext) -> list[Hit]:
        found = list(main(context))
        clause_of = context.prose.clause_of
        against = {clause_of[v.first] for v in veto(context)} if found else set()
        free = [h for h in found if not against & set(range(clause_of[h.first], clause_of[h.last - 1] + 1))]
        return one_a_clause(context, free)

    return find


def one_a_clause(context: AnswerContext, hits: list[Hit]) -> list[Hit]:
    """The first hit of each clause, in order: evidence is widened to the clause, so a second would repeat it."""
    firsts: dict[int, Hit] = {}
    for hit in sorted(hits, key=lambda h: h.first):
        firsts.setdefault(context.prose.clause_of[hit.first], hit)
    return list(firsts.values())


SHORT_ANSWER = 22
"""Words up to which an answer counts as short: what it does not say there, it does not say at all. Heuristic."""


def nothing_else(cue: Finder, subject: frozenset[str], others: int = 1, longest: int = SHORT_ANSWER,
                 one_more_each: int = 0) -> Finder:
    """Hits of a loose cue in a short answer that speaks of its subject alone.

    ``subject``: words that belong to the pitfall's own subject. At most ``others`` further specific words may
    occur (and one more for each ``one_more_each`` words said): more of them mean that some work is told too, and
    a loose cue then says too little. ``longest``: words of an answer that still counts as short.
    """

    def find(context: AnswerContext) -> list[Hit]:
        if context.said > longest:
            return []
        allowed = others + (context.said // one_more_each if one_more_each else 0)
        further = [word for word in specific_words(context) if word not in subject]
        return list(cue(context)) if len(further) <= allowed else []

    return find


THIN = 45
"""Words up to which an answer has no room for an aim, a link and a gift together. Heuristic: good spoken answers of
the labelled tune part have 41 words or more in nine of ten cases."""


def rich(context: AnswerContext) -> bool:
    """Whether a longer answer says how the job fits or what it brings: then a chance wording says little."""
    if "rich" not in context.memo:
        told = sum(1 for kind in ("role_link", "contribution", "reason", "steps_taken", "skills_to_build", "action",
                                  "result", "example") if any(h.strength >= 2 for h in context.heard(kind)))
        context.memo["rich"] = context.said > THIN and (linked(context) or gives(context) or told >= 2)
    return bool(context.memo["rich"])


def wide(*finders: Finder) -> Finder:
    """Hits of wide families of sayings, in answers that are not rich."""
    both = either(*finders)
    return lambda context: [] if rich(context) else list(both(context))


def unjoined(finder: Finder) -> Finder:
    """Hits of a finder in answers that do not both say how this job fits and what it would get.

    Wide families speak in long answers too, but where link and gift are both heard a chance wording says little.
    """

    def find(context: AnswerContext) -> list[Hit]:
        both = all(any(h.strength >= 2 for h in context.heard(name)) for name in ("role_link", "contribution"))
        return [] if both else list(finder(context))

    return find
