"""One particular case told: one day, one customer, one project, with what happened.

Found by shape: one person, thing or time brought in, and at least two or three things that happened after.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.deeds import happened
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_MARKED = phrases("{for example|for instance|one example|an example|to give you|one time|this one time}", even="all")
_OPENS = phrases(
    "{there was|i had|we had|there is this|i remember|i got|we got|i met} {a|an|this|one|the|that|two|#} * ..6 *",
    "{one|that|this} {day|evening|"
    "morning|night|week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|february|march|winter|summer}",
    "{last|this} {year|month|week|winter|summer|spring|autumn|november|december|january|february|march|april|june|july|"
    "october|season|tuesday|friday|monday|saturday|diwali|christmas|easter|eid}",
    "i {once|had once} *",
    "^ once ..6 *",
    "{when|that time|after} {we|i|our|the|my|a|one} ..4 {moved|had|got|was|were|broke|fell|failed|jammed|crashed|"
    "went|came|"
    "rang|lost|closed|started|left|cancelled|threatened|"
    "refused}",
    "{the week|the day|the night|the year|the first time} {i|we|the|my}",
    "{on|during} {a project|my placement|my internship|one shift|my first|the first|the last}",
    "my late crew",
    "when i was {working|sixteen|on}",
    "a situation where",
    "# {summers|winters|years|weeks|months} ago a *",
    "{in|at} {week one|my first week|my old place|june|july|march|may|february|november|december}",
    even="all",
)
_PERSONS = phrases(
    "{a|an|one|this} [old|young|little|small|big|whole|new|*] <WHO> ..6 {came|would only|missed|refused|rang|wanted|"
    "asked|"
    "walked|called|locked|could|had|was|told|threatened|who|slammed|threw|took|said|gave|hid|used|lost|got|went|put|"
    "found|"
    "cried|wrote|flew|stalled|broke|that|where|died|kept|would|has|have}",
    even="all",
)
_HISTORY = phrases(
    "{i|we} {started|worked|studied|was born|grew up|came|moved|ran|did|spent|joined|left|finished} ..8 "
    "{years|degree|school|university|company|firm|country}",
    "for # years",
    "since {i|my|#}",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    history = {context.prose.clause_of[h.first] for h in _HISTORY(context)}
    found: list[Hit] = []
    asked = context.question.kind not in FUTURE_KINDS
    for finder, least in ((_MARKED, 2), (_PERSONS, 2 if asked else 3), (_OPENS, 2 if asked else 4)):
        for hit in finder(context):
            if (
                context.prose.clause_of[hit.first] not in history
                and happened(context, hit.first, min(len(context.tokens), hit.first + 48)) >= least
            ):
                found.append(hit)
    return merge(found)


ELEMENT = ElementRule(
    id="example",
    title="One case told",
    source="P",
    find=_find,
    praise="One case says more than three adjectives.",
    missing="I didn’t hear yet one case of it.",
    flags=(
        flag(
            "I had a man once who'd been cut off for six days, and I stayed on the line until it worked and he laughed."
        ),
        flag("One day I asked her what she was looking for and then she said gooseberries, so we got gooseberries."),
        flag("For example, last year I moved two tables, and then it took half the time."),
    ),
    passes=(
        leave("I like helping customers."),
        leave("I want to be a manager."),
    ),
)
