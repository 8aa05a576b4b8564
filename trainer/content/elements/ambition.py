"""In words: more responsibility, a larger scope, a higher level, being the one people come to. Credit only.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_higher = phrases(
    "{more|bigger|greater|full|additional|whole} {responsibility|responsibilities|scope|"
    "remit}", "{lead|leading|run|running|head|heading|manage|managing|own|supervise|oversee|direct} "
    "[my own|a|an|the|whole|small|own] [*] {team|department|crew|branch|store|shop|kitchen|site|project|section|"
    "group|office|house|depot|region|station|service|division|line|people|centre|ward|clinic|salon|place|unit|floor|"
    "back|apprentices|campaigns|initiatives}",
    "{be|become|become|being|as|am|to|title|executive|general|senior|regional|the} ..2 {manager|director|head|lead|"
    "leader|chief|boss|ceo|cto|vp|vice president|partner|supervisor|principal|professor|chair|master|foreman|head "
    "chef|executive|purser|architect|team leader}",
    "{in charge|responsible for|at the top|the top|head of|go to|"
    "goto}", "the {one|person|somebody|woman|man|guy} {they|people|a team|who|everybody|everyone|in the building}",
    "{expert|specialist|authority|best} {for|in|of|at|on}", "{step|move|moving|stepping|rise|climb|promoted|"
                                                            "promotion|grow} {up|into|higher|to} ..3 {management|"
                                                            "leadership|lead|senior|manager|head|strategic|ladder|"
                                                            "band|director}",
    "{really really|very very} good", "my own {team|crew|group|files|shop|salon|place|men|branch|station|apprentice|"
                                      "firm|company|business|atelier|chair}",
    "think {high|big}", "my aspiration is big", "{the management track|next level|higher level|band seven|"
                                                "chartership|fellowship|senior "
                                                "lectureship}", "decide what", "have {one|#} of those in my care",
    "the most *", "{branch|department|house|office|team} inside # years", even="hypothetical",
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_higher(context)) if context.question.kind in FUTURE_KINDS else []


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
