"""What tipped the scales, whatever it was: "that's what sold it", "the main reason", "I couldn't say no".

Said close to pay, hours, a place or a rank, it makes them the reason; the subject itself is each pitfall's own affair.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import phrases

decided = phrases(
    "{swung|clinched|sealed|settled|decided|sold} {it|=me|the deal|that|matters}",
    "{sold|won|hooked|convinced|tempted|persuaded|lured|drew|grabbed|caught|swayed|attracted|pulled|hooked} =me",
    "caught my {eye|attention|interest}", "{jumped|leapt|leaped|stood} {out|off the page|at =me} [to|at] [me]",
    "{made|make|makes} {up my mind|my mind up|the decision|it easy|=me {apply|click|send|pick|choose|come|want|say}}",
    "{that|this|it|which} is [really|mostly|basically|the] {[main|only|whole|real|biggest|number one] {reason|draw|"
    "attraction|selling point|appeal}|{what|why} {i|we} {=am here|=applied|=came|=clicked|=picked|=chose|=sent|want "
    "it|want this|want the job|would take it|am doing it|am doing this|do it|am after|would like to work|am sitting}|"
    "what {matters|counts|attracts|attracted|appeals|appealed|motivates|motivated|drives|drew|sold|swung|does it|"
    "brought}|what it {is about|comes down to|boils down to}|why i}",
    "{main|biggest|real|whole|only|number one|deciding|honest|true} {thing|draw|attraction|reason|factor|appeal|pull|"
    "attractor|selling point|motivation|motivator|driver} [is|was|would be|for =me|here|really|behind]",
    "what {appeals|appealed|attracts|attracted|draws|drew|sold|swung|motivates|motivated|drives|tempted|matters|"
    "counts} [it|=me|to =me|here|most|for =me]",
    "{reason|reasons} {i am here|i applied|i came|i am applying|i am interested|for applying|for coming}",
    "why i {=applied|=am here|=clicked|=came|=picked|=chose|=went for|=sent|=am sitting|=am applying}",
    "i {=applied|=came|=chose|=picked|=am applying|=am here} ..2 {because|for|since|as soon as|on account|due|mainly|"
    "only|just|purely}",
    "{could not|can not|not} {turn|say|argue|sniff|resist|refuse|pass|beat} ..2 {down|no|with|that|at|it|up}",
    "{mainly|mostly|purely|largely|principally|chiefly|primarily|above all|first and foremost|simply|only} {because|"
    "for|the|about|down to|due to}", "{spoke|speaks} to =me", "ticked {the|that|every} box",
    "comes first", "{what|all|that is all} i {care about|ask|look at|look for|check|work for|think about}",
    "i looked at the", "{number one|top|first} {priority|on my list|of my list|question}", "{that is|this is} {it|"
    "that}",
    "{only|just} {here|in it|doing it|doing this|applying|came} {for|because|to}", "that {does|did} it",
    "{pick|picked|choose|chose|compare|compared} ..3 {job|jobs|employer|employers|company|companies|firm|firms|scheme|"
    "schemes|offers|place|places} ..2 {by|for|on|and}", "{gets|got|get} =me {up|out of bed|going|out the door}",
    "reason enough", "it is [all] {down to|thanks to} [the|my|your]",
    even="past others hypothetical",
)
"""Words that make what stands beside them the reason."""


def decisive(subject: Finder, words: int = 9, before: int = 9) -> Finder:
    """Hits of a subject beside the words that make it the reason: the deciding words up to ``words`` after it or
    ``before`` in front of it, in the same sentence or the one that follows."""

    def find(context: AnswerContext) -> list[Hit]:
        found = list(subject(context))
        marks = list(decided(context)) if found else []
        clause_of, clauses = context.prose.clause_of, context.clauses
        kept = []
        for hit in found:
            mine = clauses[clause_of[hit.first]].sentence
            for mark in marks:
                its = clauses[clause_of[mark.first]].sentence
                ahead, behind = mark.first - hit.last, hit.first - mark.last
                if (-hit.last + hit.first <= ahead <= words and 0 <= its - mine <= 1) or (
                    0 <= behind <= before and 0 <= mine - its <= 1
                ):
                    kept.append(hit)
                    break
        return kept

    return find
