"""One particular case told: one day, one customer, one project, with what happened.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.language import words_of

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


_scene = phrases(
    "{a|an|one|this|the} [*] {farmer|customer|guest|man|woman|girl|boy|couple|mother|lady|patient|client|pupil|student|"
    "passenger|tenant|driver|guy|fella|family|colleague|child|father|gentleman|lad|resident|visitor|landlord} ..4 "
    "{came|"
    "would only|missed|refused|rings|rang|wanted|asked|walked|called|locked|couldn|could|had|was|told|threatened}",
    "on the {evening|day|morning|night} {before|of|that|when}", "my first {week|day|month|night} {at|in|on|as}",
    "there was a {case|time|mare|horse|day|night} *", "one time *", "{on|during} my {placement|internship|first} *",
    "# {summers|winters|years|weeks|months} ago a *", "i noticed in *", "i once *", "^ once ..6 {a|the}",
    "last {diwali|christmas|easter|eid|winter|summer|spring|autumn|year|month|week} *", "for instance when *",
    "when {our|the|a|we} * ..6 {threatened|broke|fell|failed|jammed|crashed|went|had|moved}", "back in * we *",
    "in the old * the", "one {night|day|evening|morning} ..2 {she|he|i|we|the}", even="all",
)
_DID = words_of("was were came went got made did took began left gave led put sat moved drove bought found rang told "
                "stayed kept held drew wrote brought worked saw cried said knew freed read flew lay climbed ended")


def _acts(context: AnswerContext, first: int) -> int:
    """Verbs of the past with somebody doing them, from here on: a case is told by what happened."""
    count = 0
    for at in range(first, min(len(context.tokens), first + 60)):
        word = context.norms[at]
        if (word in _DID or (word.endswith("ed") and len(word) > 4)) and set(
                context.words(max(0, at - 3), at)) & {"i", "we", "he", "she", "they", "and", "it"}:
            count += 1
    return count


def _find(context: AnswerContext) -> list[Hit]:
    told = _told(context)
    first = [h for h in _case(context) if any(0 <= t.first - h.first <= 60 for t in told)]
    return merge([*first, *(h for h in _scene(context) if _acts(context, h.first) >= 2)])


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
