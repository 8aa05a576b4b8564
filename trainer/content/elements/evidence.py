"""Backing for a strength, motivation or claim of fit: a figure, a result, feedback, a prize, a duty given.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_proof = phrases(
    "{i|we|it} ..3 {brought|saved|cut|built|led|sold|grew|raised|won|reduced|increased|hired|reached|delivered|ended "
    "up|ran|trained|taken} ..8 # ..3 "
    "{percent|minutes|hours|thousand|hundred|people|stores|regions|customers|clients|men|visits|years|times|days|"
    "days|pounds|of them|cases|*}",
    "from # [*] {hours|minutes|percent|days|thousand|hundred|point|complaints|*} ..1 {to|down "
    "to} #", "# {percent|thousand|hundred} ..3 {saved|without|in a row|running|lines}",
    "{satisfaction|customer} {score|scores|rate|ratings}", "in the survey", "highest ..3 "
                                                                            "rate", "{best|first|second} {on the "
                                                                                    "course|of my year|of the year|"
                                                                                    "note|in my class|go|in class}",
    "# [point #] {out of|from} #", "{they|he|she|customers|clients|patients|boss} ..1 {asked|gave|trusted|let|"
                                   "promoted|chose|made|picked|sent|wrote} ..1 {me|to me}",
    "{i was|was} {promoted|chosen|trusted|given the}", "without [one|a single|losing|to lose] {complaint|fight|"
                                                       "mistake|error|accident|one|"
                                                       "*}", "{no|zero} {findings|complaints|accidents}",
    "i have done ..2 {#|about #} of them", "{#} of them are {running|"
                                           "now}", "we ended up "
                                                   "at", "nobody had {seen|found|noticed}", "came to ..2 # thousand",
    "{on|under} {time|budget} and {under|on|over}", "showed that", "a mention in", "i did ..5 for # "
                                                                                   "years", "found every",
                                                                                   "i did # of them",
    "i led the", "people {read it|come back|ask for me}", "# years ..5 without", even="past others negated",
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
