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
                                                         "quality|thing}",
    "{people|colleagues|clients|they|she|he|customers|boss|chief} ..2 {say|tell me|call me|would say} ..3 {i am|me "
    "the|i}",
    "{people|customers|clients|they|colleagues} {trust|rely on|come to|ask for} me", "rely on me", "i {notice|spot} *",
    "i can {lift|cook|write|calm|do|hold|keep|fix|type|speak|spot|listen|explain|sell|sew|"
    "read} *", "what i can do for you",
    "i can {see|tell|hold|keep|do} ..6 {well|fast|alone|myself|at once|by hand}", "i know how to {talk|handle|deal} *",
    "{someone|somebody} who can", "i {see|hear|remember|notice|know} {everything|things|how to|everything|at once|"
                                  "every|the comma|what others|what is different}", "i {see|find} my way",
    "{i know i|i clean|i write|i listen|i work|i explain|i read} [*] {good|well|clean|fast|clearly|decent}",
    "{knack|talent|gift|feel|eye|ear|head|nose|hand} for *", "i would call myself "
                                                             "[a] *", "come easily to me", "terrier",
    "what i do {well|best}", "i {do not|never} ..1 {lose|scare|forget|miss|panic|get flustered|let} *", "my one real *",
    "{described|describe|known} me as", "described herself", "was known "
                                                             "for", "i pick up * ..4 {fast|quick|faster|quickly}",
    "i am {told|often told} i", "my {memory|eye|ear} for ..2 {is|"
                                "are}", "i am {comfortable|confident} {speaking|with|in}",
    "i am {tough|exact|thorough|patient|quick|never late|methodical|tidy|persistent|adaptable|loyal|flexible|steady} *",
    "write a {decent|good}", "it is no bother to me", "i am {the one|somebody|someone|a person|one of those} who *",
    "i do not {make mistakes|give up|panic|lose}", "my core competency", "^ {details|accuracy|listening|punctuality|"
                                                                         "honesty|reliability}", "get is {someone|"
                                                                                                 "somebody} who *",



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
