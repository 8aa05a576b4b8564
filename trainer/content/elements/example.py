"""One particular case told: one day, one customer, one project, with what happened.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_case = phrases(
    "{there was|i had|we had|there is this|i remember|i got} {a|an|this|one|the} * ..6 {who|where|when|and|that|"
    "which|with|called|once|*}", "{for example|for instance|one example|an example|to give "
                                 "you}", "{one|once} {day|time|evening|morning|night|customer|client|patient|week|"
                                         "saturday|sunday|of my}",
    "{when|that time} {we|i} {moved|had|got|was|were} the *", "{last|this} {year|month|week|winter|summer|spring|"
                                                              "autumn|november|december} ..3 {i|we|there|a|that was|"
                                                              "was}", "i {once|had "
                                                                      "once}", "{the week|the day|the night|the "
                                                                               "year} i", "{on a project|a project "
                                                                                          "to|a project where}",
    "when i was {working|sixteen|at|on|in}", "a situation where", even="past others",
)
_told = phrases("{then|so|and} ..3 {he|she|it|they|i|we|people} {was|were|came|said|rang|did|cried|laughed|got|had|"
                "went|played|worked|stopped|asked|threw|saw|found|put|ended|took|knew|thought|saved|stayed|gave|"
                "helped|counted|secured|launched}", even="all")


def _find(context: AnswerContext) -> list[Hit]:
    told = _told(context)
    return [h for h in _case(context) if any(0 <= t.first - h.first <= 60 for t in told)]


ELEMENT = ElementRule(
    id="example",
    title="One case told",
    source="P",
    find=_find,
    praise="One case says more than three adjectives.",
    missing="I didn’t hear yet one case of it.",
    flags=(
        flag("I had a man once who'd been cut off for six days, and I stayed on the line until it worked and he "
             "laughed."),
        flag("One day I asked her what she was looking for and then she said gooseberries, so we got gooseberries."),
        flag("For example, last year I moved two tables, and then it took half the time."),
    ),
    passes=(
        leave("I like helping customers."),
        leave("I want to be a manager."),
    ),
)
