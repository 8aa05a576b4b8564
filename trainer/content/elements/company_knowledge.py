"""Something true about this company, role or programme which one could look up or has been told.

With a profile its own words count for more. A perk, the address, or a task any such job has is none.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words

_facts = phrases(
    "{you|your *} {have|run|take|do|make|audit|sell|build|sit|ship|are the|use|train|teach|open|opened|are opening|"
    "serve|work|went|cut|own|are one|are known|only|get|started|offer|keep} ..6 *",
    "{you|you have} got ..6 *", "in {your|this} {company|hospital|hotel|team|school|shop|house|firm|kitchen|workshop|"
                                "station|works|store|cold store|plant} ..2 {are|is|you} ..4 *",
    "here is the *", "here {you|the} {have|*}", "your {product|mission|values|programme|program|"
                                                              "commitment|focus|reputation|work|station|team|stack|"
                                                              "blog|initiative|culture|founder|museum|plant|works|"
                                                              "trade fairs|late trains|main house|electric|advice "
                                                              "van|summer conference|return to work} ..3 *",
    "i {read|saw|heard|noticed|have read|have seen|have followed|have been following|watched|have watched|drove out|"
    "looked up|learned|found} ..4 {you|your|about the|this company|that the company|how you}",
    "{this|the} {company|organisation|organization|school|hospital|team|round|store|job|ward|role} {has|is known|"
    "values|works with|does|believes|takes|runs} [got] [the|a] *",
    "i {gather|understand|hear} ..1 {you|your|the|that}", "you {repair|restore|stand|publish|supply|host|rotate|lot} *",
    "it says {in|on} your", "not many {firm|place|company|school|"
                            "shop} *", "every * here *", "you {put in|brought in} *",
    "owned by *", "the company only *", "{work on|use|learn|know|see} your * *", "here are * *", "at your place *",
    "your * * {sees|handles|goes|runs|takes|works|changes|makes|uses|spends|does|gives}", "in your * * ..2 i would",
    "your {apprentice|trainee|designer|driver|menu|clinic|crew|tram|school} *", "how you {do|run|test|make} *",
    "because of the * {line|desk|branch|shed|archive|lab}", "you take on # *",
    "company {mission|values|commitment|culture|reputation|"
    "growth}", "your *  {line|clinic|range|branch|branches|site|fleet|machine|room|desk|group|park|station|service|"
               "floor|house|cellar|archive|workshop|plant}",
    "with your *", "{you are|your} {opening|famous|known|the only|one of "
                   "the}", "{impressed|admire|attracted|drawn} ..3 {your|the company|by the|this}", even="others past",
)
_none = phrases(
    "you have [got] {out|that|a lovely|clearly|the oil|the cable|your burr|your flame|ever}", "no offence",
    "you {drive|get the|say|want your|do remote|look}", "what you have got", "my * with your", "nights here",
    "{you have to|you have seen|you have noticed|you know|you can|you do not|you are a|you are welcome|"
                "you have a minute|you are all|you need the|your job}",
                "your {job|question|time|position|own|guess|whole|life|"
                "face}", "your {pension|canteen|holiday|car park|discount|salary|hours}", even="all")
_known = unless(_facts, _none, within="clause")


def _find(context: AnswerContext) -> list[Hit]:
    found: list[Hit] = []
    for hit in _known(context):
        last = min(len(context.tokens), max(hit.last, hit.first + 9))
        named = specific_words(context, hit.first, last)
        profiled = [w for w in named if w in context.profile_words]
        if named:
            found.append(Hit(hit.first, hit.last, strength=3 if profiled or len(named) >= 4 else 2))
    return found


ELEMENT = ElementRule(
    id="company_knowledge",
    title="What you know of them",
    source="M T",
    find=_find,
    praise="It shows you looked before you came.",
    missing="I didn’t hear yet something you know about this place.",
    flags=(
        flag("You run the wound clinic twice a week."),
        flag("I read about your advice van in the villages."),
        flag("Your product is card terminals, so offline payments matter."),
    ),
    passes=(
        leave("I want to work for a good company."),
        leave("You know how it is on a Monday."),
    ),
)
