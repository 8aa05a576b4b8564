"""Backing for a strength, motivation or claim of fit: a figure, a result, feedback, a prize, a duty given.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_proof = phrases(
    "{i|we} ..3 {got|brought|saved|cut|built|led|sold|grew|finished|made|raised|won|had|ran|trained|did|reduced|"
    "increased|passed|hired|reached|moved|put|went} ..8 #", "{from|by|of} # [*] {percent|minutes|hours|thousand|to "
                                                            "#}", "# {percent|thousand|hundred|years|times} ..3 "
                                                                  "{saved|without|no|of them|in a row|running}",
    "{survey|score|scores|rate|ratings|feedback|satisfaction|award|prize|mention|best on the course|second best|"
    "second of|note|first go}", "# [point *] {out of|"
                                "from} #", "{they|he|she|customers|clients|patients|boss} {asked|gave|trusted|let|"
                                           "promoted|chose|made|picked|found|wrote} ..2 {me|every|my|that}",
    "{i was|was} {head hunted|promoted|chosen|asked to|given|"
    "trusted}", "without [one|a single] {complaint|fight|mistake|error|accident|losing|to "
                "lose}", "{no|zero} {findings|complaints|accidents|"
                         "mistakes}", "i have done ..3 # ..3", "{#} of them are", "last {year|month|quarter} ..8 #",
    "we ended up at", "nobody had {seen|found|noticed}", "{came to|worth} "
                                                         "..3 #", "on {time|budget} [and|*] {under|delivery|"
                                                                  "budget}", "showed that", even="past others negated",
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_proof(context))


ELEMENT = ElementRule(
    id="evidence",
    title="Proof of it",
    source="P",
    find=_find,
    praise="It backs the claim with something they can check.",
    missing="I didn’t hear yet what backs it up.",
    flags=(
        flag("We got the nightly run down from five hours to forty minutes."),
        flag("In the survey I have four point nine out of five."),
        flag("I did the night door for six years without one fight."),
    ),
    passes=(
        leave("I'm good with people."),
        leave("I want to lead a team of six in five years."),
    ),
)
