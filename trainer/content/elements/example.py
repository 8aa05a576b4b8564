"""One particular case told: one day, one customer, one project, with what happened.

Found by shape: one person, thing or time brought in, and at least two or three things that happened after.
"""

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.deeds import happened
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_MARKED = phrases("{for example|for instance|one example|an example|to give you|one time|this one time}", even="all")
_OPENS = phrases(
    "{there was|i had|we had|there is this|i remember|i got|we got|i met} {a|an|this|one|the|that|two|#} * ..6 *",
    "{one|that|this} {day|evening|"
    "morning|night|week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|february|march|winter|summer}",
    "^ {last|this} {year|month|week|winter|summer|spring|autumn|november|december|january|february|march|april|june|"
    "july|october|season|tuesday|friday|monday|saturday|diwali|christmas|easter|eid} *",
    "i {once|had once} *",
    "^ once ..6 *",
    "{when|that time|after} {we|i|our|the|my|a|one} ..4 {moved|broke|fell|failed|jammed|crashed|"
    "went|came|"
    "rang|lost|closed|cancelled|threatened|"
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
    "{a|an|one|this} [old|young|little|small|big|whole|new|*] <WHO> ..2 {came|would only|missed|refused|rang|wanted|"
    "asked|walked|called|locked|had|was|told|threatened|who {had|was|came|got|could|did|kept|rang}|"
    "slammed|threw|took|said|gave|hid|used|lost|got|went|"
    "put|cried|wrote|flew|stalled|broke|died|kept|"
    "where {i|we|it|the|they}|that {fitted|had|was|came|got|did|kept}}",
    even="all",
)
_PROJECTS = phrases(
    "{in|during|for|on} {my|our|a|the|one|this} [*] [*] {project|hackathon|internship|thesis|capstone|placement|"
    "campaign|launch|migration|competition|traineeship|apprenticeship}",
    "{at|in|for|with} {my|our|a|the|one|this} {last|previous|current|first|old|former|recent} {job|role|company|"
    "position|team|place|school|employer|workplace} ..3 {i|we|our|the|my|one} ..2 *",
    "when {our|the|a|my|one} * ..6 {i|we} {=noticed|=stepped|=took|=built|=fixed|=found|=diagnosed|=wrote|=called|"
    "=organised|=organized|=led|=started|=stayed|=helped|=worked|=made|=went|=asked|=solved|=set|=put|=created}",
    "the {time|moment|day|week} {i|we|when} {=knew|=had|=got|=came|=saw|=was|=were|=found|=realised|=realized}",
    even="all",
)
_NO_CASE = phrases(
    "{i|we} had {a|an|the} [*] {tendency|chance|opportunity|slot|open|family|degree|job|passion|interest|habit|lot|"
    "background|good|great}",
    even="all",
)
_HISTORY = phrases(
    "{i|we} {started|worked|studied|was born|grew up|came|moved|ran|did|spent|joined|left|finished} ..8 "
    "{years|degree|school|university|company|firm|country}",
    "for # years",
    "since {i|my|#}",
    even="all",
)

_STORIES = ("gaps", "why_leaving", "open")
"""Kinds of questions whose answer is a story by itself: little in it stands for something else."""


def _find(context: AnswerContext) -> list[Hit]:
    kind = context.question.kind
    history = {context.prose.clause_of[h.first] for h in (*_HISTORY(context), *_NO_CASE(context))}
    asked = kind not in FUTURE_KINDS
    finders: list[tuple[Finder, int]] = [(_MARKED, 2), (_PERSONS, 2 if asked else 3)]
    if kind not in _STORIES:
        finders.append((_OPENS, 2 if asked else 4))
    if asked and kind not in (*_STORIES, "about_yourself"):
        finders.append((_PROJECTS, 2))
    found: list[Hit] = []
    for finder, least in finders:
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
        flag(
            "I'm good with old engines. When the dredger broke down off Harwich, I found the seal, cut a new one "
            "from a belt and we sailed by noon.",
            kind="strengths",
        ),
        flag(
            "Rough sums out loud. In my apprenticeship project I quoted a staircase in my head, lost forty pounds on "
            "it, and wrote everything down after.",
            kind="weaknesses",
        ),
    ),
    passes=(
        leave("I had a chance to work with a gifted team but I found the targets unclear and left.", kind="why_here"),
        leave("I finished the upholstery certificate last year and moved to Leeds.", kind="why_here"),
        leave("I had a family emergency, looked after my aunt and took some time off.", kind="gaps"),
        leave("I like helping customers."),
        leave("I want to be a manager."),
    ),
)
