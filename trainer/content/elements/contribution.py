"""What the employer, its customers or the team would get from the speaker: bring, take over, improve, pass on there.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import close
from trainer.content.find import either, phrases
from trainer.content.rule import ElementRule, flag, leave

_gives = either(
    phrases(
        "{i|i can|i will|i would|could|be able to|and} {bring|contribute|offer|hand|pass on|"
        "share}", "i bring {you|the|with|also|my|* years|* experience}", "contribute",
        "{add|adding} value", "bring my", "{you|your *|your * *|the patients|the team|the customers|visitors|guests} "
                                          "{would|will} {have|get|save|gain|sleep|be able|not have}",
        "i {can|will|would|could} ..2 {take|put|run|fill|sell|make|give|look|show|begin|ring|call|keep|save|get|cut|"
        "bring|teach|train|support|write|build|fix|clean|"
        "sort|turn|coach|cover|move|lead|do|use} ..8 {you|your|for you|them off|over|off "
        "your}", "{be|been} {useful|of use} {to|from|here|there|for}", "take ..4 off {you|your}", "for you",
        "{to|with|for} {the|your} team", "{help|helping|support|supporting} {the|your|you|this} {team|company|"
                                         "organisation|organization|business|customers|clients|patients|school|ward|"
                                         "* company|* team}",
        "what you {would|will} get", "{means|mean} for you", "{fewer|less|more} ..6 for "
                                                             "you", "worth it for "
                                                                    "you", "so that {your|the people|"
                                                                           "you}", "you sleep", "{so|then} you {have|"
                                                                                                "find everything|get}",
        "{use|using|apply|put} my ..6 {to|with|for} {help|your|you|support|improve|"
        "contribute}", "bring {you|the *} also", "your {buyers|drivers|customers|claims|people|patients|guests} "
                                                 "would *",
        "i would {sell|fill|ring|get|coach|run|take} the *", "{in|as} ..4 i can "
                                                             "also", "somebody who does not "
                                                                     "mind", "the patients here would",
        "{drive|strengthen|grow} {the|your|this} {company|team|business|"
        "department}", "the company long term success", "{your|the company} "
                                                        "success", "mentor {junior|others|those|younger}",
        "let me loose", "will take ..3 {less|fewer}", "i would {want|like} your *", "like me can", "save {you|your}",
        "i {can|could} * ..3 your *", "what {they|you} {would get|get}", "you would be {covered|able|glad|safe}",
        "i would be {handy|useful|helpful|of use}", "in {safe|good} "
                                                    "hands", "could {come|go} to me", "with me {in|on} the",
        "i would {show|train|teach|give|take} ..2 {the|each|them|every|your} *", "help [to] build", "your * good $",
        "pass {it|that|this} on", "you would not {have to|need}", "so that is what i would", "they would stay with you",
        "i could do ..3 {of them|a year|a week}", "i can do {the|those|that}", "i would get them *", "show it to the",
        "i would bring along", "could save *", "worth it for you", "in your * would *",
        even="hypothetical others",
    ),
)
_from_you = phrases("{learn|teach me|show me|give me|pay me|train me|never mind|stupid|idiots|asleep|get the chance|"
                    "get to see|want your help|want your advice|could do your "
                    "job|exams with you}", even="all")


def _find(context: AnswerContext) -> list[Hit]:
    taking = _from_you(context)
    return [h for h in _gives(context) if _offers(context, h) or not any(
        t.first <= h.last and h.first <= t.last + 2 and close(context, t, h.first, h.last, 2) for t in taking)]


def _offers(context: AnswerContext, hit: Hit) -> bool:
    """Whether the words can only mean giving, even beside "learn"."""
    return any(word.startswith("contribut") for word in context.words(hit.first, hit.last))


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
