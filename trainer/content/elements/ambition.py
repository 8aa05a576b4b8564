"""In words: more responsibility, a larger scope, a higher level, being the one people come to. Credit only.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, wish
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_higher = phrases(
    "{more|bigger|greater|full|additional|whole} {responsibility|responsibilities|scope|remit}", "more on my desk",
    "{lead|run|head|manage|supervise|oversee|direct|take over|take on|open|build} [my own|a|an|the|whole|small|own|"
    "several|#] [whole|own|small|new|country|*] "
    "{team|department|crew|branch|store|shop|kitchen|site|section|group|office|house|depot|region|station|service|"
    "division|line|people|"
    "centre|center|ward|clinic|salon|place|unit|floor|apprentice|campaign|initiative|project|programme|program|"
    "practice|firm|company|business|function|leadership role}",
    "{be|become|being|as|title of|am|to be} [*] [*] {manager|director|head|lead|leader|chief|boss|ceo|cto|vp|vice "
    "president|supervisor|principal|"
    "professor|master|foreman|executive|architect|coordinator|matron|sergeant|inspector|captain|editor|"
    "superintendent|partner}",
    "{senior|head|chief|lead|principal|deputy|general|regional|assistant} {manager|director|nurse|chef|teacher|"
    "engineer|analyst|developer|partner|accountant|"
    "designer|clerk|officer|baker|buyer|lecturer|underwriter|role|"
    "position}", "{manager|director|head|lead|leader|sergeant|inspector|supervisor|partner} in # years",
    "{in charge|responsible for|at the top|head of|have the say|call the shots|have the last word|the top job}",
    "the {one|person|somebody|woman|man|guy} {they|people|a team|who|everybody|everyone|in the building|others} ..4 "
    "{call|come|ask|ring|go|turn|know|decide|check|trust}",
    "{go to|goto} {person|expert}", "{expert|specialist|authority} {for|in|of|"
                                    "on}", "{the best|really really good|known for|a name for}",
    "{step|move|rise|climb|be promoted|get promoted|grow|go} {up|into|higher} ..3 {management|leadership|lead|senior|"
    "manager|head|strategic|ladder|band|director|role|chain}",
    "my own {team|crew|group|files|shop|salon|place|men|branch|station|apprentice|firm|company|business|atelier|"
    "chair|class|section|practice|kitchen|desk}",
    "{lead|run|head|manage|supervise|oversee|own} {my|the|a|whole|several|two|three|#|others|"
    "people} *", "{step|move|grow} {up|into} {a|more|to} *",
    "{bigger|larger|higher|wider} *", "{more|most} {senior|strategic|difficult|"
                                      "complex}", "<TITLE> {of|at|in|for|by}", "{become|be|being} <TITLE>",
    "think {high|big}", "{the management track|next level|higher level|high level|chartership|fellowship|board seat|"
                        "seat on the board}", "decide {what|which|how|who}",
    "{hungry|thirsty|ready} for ..1 {responsibility|more}", "answer for #", "{under|below} "
                                                                            "me", "own {crew|team|chair|shop}",
    "{finance|managing|creative|medical|artistic|technical|sales} "
    "director", "{purser|foreman|captain|deputy|ward sister}",
    "{shift|team|room|ward|project|section|floor|department|squad} {leader|lead|manager|sister|head}",
    "{head|lead} up *", "band {six|seven|eight|#}", "my name {in|on|above|"
                                                    "over}", "my own name", "{becoming|become} more",
    "{trust|trusted} with *", "second best", "{want|like} to {climb|lead|rise|supervise|manage}",
    "{person|one|woman|man} who {take|decide|list|run|hold|sign|ask} *", "set up on my", "{say|grip} over the budget",
    "{export|whole|entire} {desk|region|operation|fleet}", "keeping it on the road", "fleet of #", "must go to *",
    "that has grown a whole", "a {leadership|leading|management} {role|position|post}", "first in my *",
    even="hypothetical",
)


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind not in FUTURE_KINDS:
        return []
    wanted = [h.first for h in wish(context)] + [c.first for c in clocks(context)]
    bare = bool(context.clauses) and not {"i", "we"} & set(context.words(0, context.clauses[0].last))
    return [h for h in _higher(context) if any(-10 <= h.first - at <= 18 for at in wanted)
            or (bare and h.first < context.clauses[0].last)]


ELEMENT = ElementRule(
    id="ambition",
    title="Reaching higher",
    source="M D",
    find=_find,
    praise="It shows drive in plain words.",
    flags=(
        flag("I'd like to be responsible for a whole service centre."),
        flag("I want to be the one they call at night when a vein is hard to find."),
        flag("In four years I'd like to lead a team of surveyors."),
    ),
    passes=(
        leave("I like quiet work."),
        leave("My boss is responsible for two sites."),
    ),
)
