"""A quality or skill they say they have or are known for.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless
from trainer.content.rule import ElementRule, flag, leave

_says = phrases(
    "{i am|i have always been|i was always} [very|really|quite] {good|great|strong|calm|patient|careful|reliable|"
    "organised|organized|precise|quick|fast|solid|thorough|curious|detail|punctual|known|fluent|skilled|able|"
    "experienced|honest|stubborn|the sort|the kind|the one who|somebody who|someone who|slow|a person who|what you "
    "would call|the engine|hard working|a hard worker|a good|a team player|creative}",
    "{good|great|best|strong|brilliant} {at|with|in} *", "my {greatest|best|biggest|main|key} {strength|skill|"
                                                         "quality|thing}", "{people|colleagues|clients|they|she|he|"
                                                                           "customers|boss} {say|tell|call|write|"
                                                                           "said|would say|trust} ..4 {i|me|that}",
    "i {can} {lift|cook|write|calm|do|type|speak|spot|listen|hold|tell|see|"
    "keep}", "i {see|notice|spot|hear|know|remember} {everything|things|it|what|that|everybody|my way|at "
             "once}", "{i know i|i clean|i write|i listen|i work} [*] {good|well|clean|fast}",
    "i do not {make mistakes|give up|panic|lose}", "my core competency", "^ {accuracy|patience|listening|punctuality|"
                                                                         "honesty|reliability}", "{someone|somebody} "
                                                                                                 "who {can|*}",



                                                                                                 "i have got the "
                                                                                                 "palate",
                                                                                                 "i stay {calm|quiet}",
                                                                                                 "get {really|very} "
                                                                                                 "calm",
                                                                                                 "gets quiet when",
                                                                                                 even="past others",
)
_no = phrases("{good|better|best|great} at {it one day|"
              "becoming}", "{want|would like|like|hope|wish|become|becoming|get|getting|going|learn|aim} ..8 {good|"
                           "better|best|great|strong|known|person|one|somebody|someone|able|sort|"
                           "kind}", "not {good|great|very}", "i can {learn|see myself|imagine|say|tell}", even="all")
_claims = unless(_says, _no, within="clause")


def _find(context: AnswerContext) -> list[Hit]:
    hits = [Hit(h.first, h.last, strength=2) for h in _claims(context)]
    if not hits and context.question.kind == "strengths" and context.clauses:
        first = context.clauses[0]
        hits = [Hit(first.first, first.last, strength=2)] if first.last - first.first <= 8 else []
    return hits


ELEMENT = ElementRule(
    id="strength",
    title="A strength in words",
    source="P",
    find=_find,
    praise="It names something they could use.",
    missing="I didn’t hear yet a strength in plain words.",
    flags=(
        flag("I'm good at asking for a lower price without anybody losing face."),
        flag("People say I'm the one who knows where it is."),
        flag("Accuracy, mostly, in long lists.", kind="strengths"),
    ),
    passes=(
        leave("I want to become good at welding."),
        leave("The shop was closed on Sunday."),
    ),
)
