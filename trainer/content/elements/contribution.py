"""What the employer, its customers or the team would get from the speaker: bring, take over, improve, pass on there.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import close
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave

_gives = either(
    phrases(
        "{i|i can|i will|i would|could} {bring|contribute|offer|add|hand|pass on|"
        "share}", "i bring {you|the|with|also|my|*}",
        "{contribute|contributing|add value|adding value} ..2 {to|in}", "{bring|bringing} my",
        "{you|they|your *|your * *|the patients|the team|the customers|people|visitors|guests} {would|will} {have|"
        "get|save|gain|find|sleep|not|see|be|come|know}",
        "i {can|will|would|could} ..2 {take|put|run|do|fill|sell|make|give|help|look|show|begin|ring|call|keep|use|"
        "save|get|free|cut|"
        "bring|teach|train|support|write|build|fix|clean|sort|turn|coach|cover|move|lead} ..8 {you|your|here|for you|"
        "there|they|them|over|off}",
        "{be|been} useful", "{take|taking} ..4 off {you|your|"
                            "the}", "{for|to} {you|your <COMPANY_WORD>|the team|the company|your team|us}",
        "{help|helping} {the|your|you|this} {team|company|organisation|organization|business|customers|clients|"
        "patients|people|school|ward|*}",
        "{what|and} you {get|would get|gain}", "{means|mean} for "
                                               "you", "i would be using for "
                                                      "you", "you {get|will get|would have|would get|find}",
        "{fewer|less|more|better} ..6 for you", "worth it for "
                                                "you", "so that {your|people|you|"
                                                       "the}", "you sleep", "then you {have|find|get}",
        "{use|using|apply|put} my ..5 {to|with|for} {help|your|you|support|improve|the|better|"
        "use}", "the team {get|would|will}",
        "i would {use|fill|give|open|ring|do|bring|get|have|know|sell|make|run|be|take|put} ..8 {your|you|here|them|"
        "there|it}",
        "{drive|improve|support|strengthen|grow} {the|your|this} {company|team|business|department|*}",
        even="hypothetical others",
    ),
)
_from_you = phrases("{learn|teach me|show me|give me|pay me|train me}", even="all")


def _find(context: AnswerContext) -> list[Hit]:
    taking = _from_you(context)
    return [h for h in _gives(context)
            if not any(t.first <= h.last and h.first <= t.last + 2 and close(context, t, h.first, h.last, 2)
                       for t in taking)]


ELEMENT = ElementRule(
    id="contribution",
    title="What they get from it",
    source="M T D",
    find=_find,
    praise="It tells them what they gain, which few answers do.",
    missing="I didn’t hear yet what they would get from you.",
    flags=(
        flag("I'd bring you my forty window restorations."),
        flag("Your drivers would get fewer empty kilometres."),
        flag("I can take the invoices off your hands in the first week."),
        flag("I want to contribute to the team's safety record."),
    ),
    passes=(
        leave("I want to learn welding from you."),
        leave("My aim is to become a judge's clerk."),
    ),
)
