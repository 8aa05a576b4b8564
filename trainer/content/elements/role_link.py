"""How this job or employer fits the aim or leads there, with a part of it named.

That part is a task, a project, a client group, a machine.

"This job would help me" alone names no part and is only touched on.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import close, you
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words

_LEADS = phrases(
    "{learn|grow|help|allow|let|give|get|build|use|start|begin|practise|practice|see|develop|apply|offer|combine|"
    "lead|match|fit|align|"
    "suit|need|take|join|contribute|deepen|prepare|bring|work|do|make|show|study|continue|find|watch|sharpen|explore|"
    "know}",
    "{that is|this is|it is|is} {why|where|what|how|exactly|the|a|half|my|when|perfect|"
    "ideal}", "{step|place|chance|opportunity|way|path|fit|"
    "reason} {to|where|for|because|towards|into|in|that|i}", "so {i|that|here|it|"
                                                             "you}", "excit*", "{drawn|interested|attracted} {to|in|"
                                                                               "by}",
    "{where|in which|with which} i", "{what|that} i {want|need|miss|look}", even="hypothetical past",
)
_EMPTY = phrases("{you know|thank you|if you|as you|you see|you can see|told you|tell you|ask you|you asked|can not "
                 "tell you}", even="all")


def _find(context: AnswerContext) -> list[Hit]:
    leads, empty = _LEADS(context), {h.first for h in _EMPTY(context)} | {h.last - 1 for h in _EMPTY(context)}
    found: list[Hit] = []
    for hit in you(context):
        if hit.first in empty:
            continue
        if not any(close(context, lead, hit.first, hit.last, 12) for lead in leads):
            continue
        first, last = max(0, hit.first - 6), min(len(context.tokens), hit.last + 12)
        named = len(specific_words(context, first, last))
        found.append(Hit(hit.first, hit.last, strength=3 if named >= 3 else 2 if named >= 2 else 1))
    return found


ELEMENT = ElementRule(
    id="role_link",
    title="How this job leads there",
    source="M T D",
    find=_find,
    praise="It answers the question they care about most: why this job.",
    missing="I didn’t hear yet how this job leads there.",
    flags=(
        flag("Your late trains are half the job, and that's where I'd learn to calm people down."),
        flag("This role includes the weekly margin reports, which is exactly what I want to get good at."),
        flag("You run the wound clinic twice a week, so here I'd learn from the specialist nurses."),
    ),
    passes=(
        leave("I want to become a baker."),
        leave("My last firm taught me a lot about bread."),
    ),
)
