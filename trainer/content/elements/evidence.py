"""Backing for a strength, motivation or claim of fit: a figure, a result, feedback, a prize, a duty given.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_proof = phrases(
    "{i|we|it} ..3 {brought|saved|cut|built|led|sold|grew|raised|won|reduced|increased|hired|reached|delivered|ended "
    "up|ran|trained|taken} ..8 # ..3 "
    "{percent|minutes|hours|thousand|hundred|people|stores|regions|customers|clients|men|visits|years|times|days|"
    "days|pounds|of them|cases|schemes|jobs}",
    "from # [*] {hours|minutes|percent|days|thousand|hundred|point|complaints} ..1 {to|down "
    "to} #", "# {percent|thousand|hundred} ..3 {saved|without|in a row|running|lines}",
    "{satisfaction|customer} {score|scores|rate|ratings}", "in the survey", "highest ..3 "
                                                                            "rate", "{best|first|second} {on the "
                                                                                    "course|of my year|of the year|"
                                                                                    "note|in my class|go|in class}",
    "# [point #] {out of|from} #",
    "{they|he|she|customers|clients|patients|boss|manager|teacher|partners|chief} ..3 {ask|chose|promoted|picked|sent|"
    "pick|send} ..1 me", "{gave|trusted|left} me {the|with|"
                         "to} *", "let me {do|run|take|loose} *", "made me {senior|lead|"
    "deputy|acting|responsible}", "wrote to me", "{put|left} me in "
                                                 "charge", "{ask|asked} for me", "{sending|send} me in",
    "{audit|inspection|appraisal|review|inspector} ..4 {found|says|said|had|was} *", "feedback {score|was|said|says}",
    "{wrote|sent} ..1 letters about me", "{voted|elected} me", "quoted my *", "ran my *", "commended me", "got pinned",
    "said i was the *", "asked to keep me", "still what they *", "been made *", "the fewest *", "the highest *",
    "the best {reviews|results|figures|marks|numbers}", "it was in the *", "{told|tell} the others to",
    "i {was|am} {promoted|chosen|trusted|given the}", "known for never *", "came in under by",
    "{i|we} [have] {do|deliver|train|restore|place|close|fix|write|handle|migrate|organise|organize|raise|serve|teach|"
    "coach|install|sell|bake|grade|sew|weld|lay|inspect|translate} ..3 {forty|fifty|sixty|eighty|hundred|thousand|"
    "dozen}",
    "i {did|ran|led|managed|cooked|taught|organised|organized|looked after} ..8 for # years", "sent me a {card|letter}",
    "{cut|bring|get|reduce|halve|double|raise|lower} ..8 {by|from|to|under} # {percent|minutes|hours|days|weeks|per}",
    "{won|win|prize|award|medal|trophy|winner|runner up|top of my|distinction|full "
    "marks}", "nobody {complained|left|quit}",
    "not one {complaint|customer|patient|client|parcel|person|of them} *", "# {weeks|months|days|hours} instead of",
    "{gone|went} {up|down} {by|from|to} *", "{still|always} {use|using} {it|my|the *} *", "they {kept|extended} me",
    "without [one|a single|losing|to lose] {complaint|fight|mistake|error|accident|one|data}", "# on a good day",
    "{no|zero} {findings|complaints|accidents}",
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
