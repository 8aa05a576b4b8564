"""One could see the goal reached or on the way: a number, an exam, a certificate, a thing handed over, a count."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import wish
from trainer.content.deeds import counts
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks
from trainer.language import words_of

_SEEN = phrases(
    "{exam|certificate|certification|licence|license|diploma|degree|qualification|award|chartership|modules|doctorate|"
    "edition|assessment|test|visa|level # |master|ticket|card|accreditation|registration|medal|competition|"
    "publication|=paper|patent|article|portfolio|apprenticeship|chartered|"
    "qualified|certified|licensed|accredited|credential|credentials|cpa|cfa|cma|acca|pmp|mba|phd|bachelor|masters|"
    "scrum master|six sigma|black belt|green belt|board certified}",
    "signed off",
    "{under|below|over|above|down to|up to} # {minutes|hours|pages|pounds|days}",
    "{published|signed|finished|complete|handed over|start to finish|without help|by heart|from scratch|on budget|on "
    "time|"
    "on my own|alone|by myself|by name}",
    "with no {mistake|mistakes|error|errors|help|findings}",
    "{every one|each one|all of them}",
    "top {#|ten|five|three}",
    "first {author|place|time|go}",
    even="hypothetical past",
)
_COUNT = phrases(
    "{pass|clear|take|sit} ..4 {exam|test|assessment|prelims|paper|board}",
    "{train|coach|bring|sign|write|place} # *",
    "# {minutes|hours} and not",
    "to # [hundred] {words|pages|minutes|hours}",
    "{to|at|below|under|than} # in {a|#}",
    "{zero|no} {accidents|errors|complaints|incidents|mistakes|findings}",
    "level {one|two|three|four|five|six|#}",
    "sworn in",
    "{second|first|third|final} [*] {exam|level|certificate}",
    "from # {hours|minutes|days|percent} to #",
    "{put|have} a figure",
    "# [per cent|percent] {more|fewer|less} *",
    "signed off {for|on}",
    "under my belt",
    "judge it by",
    "the number i have",
    "# {million|thousand} in",
    "two languages at",
    "how many * {renew|stay|return|come}",
    "{check|see|read} it {on|in} the *",
    "{climbing|welding|driving|forklift|gas} {ticket|card}",
    "instructor level",
    "i will know i am there",
    "{get|have|hold} [my|the|a] * [*] {ticket|licence|card|badge|wings|certificate|diploma|degree}",
    "{increase|grow|improve|reduce|cut|raise|lift|boost|lower|double|triple|halve} ..5 {# percent|by {#|half|a third|a "
    "quarter}|to #}",
    "{double|triple|halve} {the|our|my|your|its} *",
    "{hit|meet|exceed|beat|reach|close|smash|surpass} ..3 {target|targets|quota|quotas|kpi|kpis|number|numbers|"
    "deadline|milestone|milestones|# *}",
    "{lead|manage|train|mentor|supervise|build|run|coach|have|oversee} ..3 {team|staff|crew|group|department} of #",
    "{lead|manage|train|mentor|supervise|coach|onboard|hire} # *",
    "{publish|release|ship|launch|file|submit} ..2 {a|an|my|our|the|#} *",
    "{earn|obtain|gain|get|complete|finish|achieve|receive} ..3 {certification|certifications|certificate|degree|"
    "diploma|master|masters|mba|licence|license|qualification|credential|accreditation|promotion}",
    "{=become|=becoming|=be|=get|=getting} [a|an|fully] ..2 {certified|licensed|accredited|registered|chartered|"
    "qualified|promoted}",
    "{measure|track|measured} ..5 {by|success|progress|against|through|with}",
    "{b one|b two|c one|b1|b2|c1|a2}",
    "band #",
    even="hypothetical others",
)
_ONLY = words_of("hours hour minutes minute")
_DOING = words_of(
    "know run have lead train write build teach sell make visit place serve restore publish look write "
    "cover manage speak bring open finish see reach do"
)

_PARTING = words_of("because since when so you")


def _find(context: AnswerContext) -> list[Hit]:
    aims = [
        *context.heard("short_term"),
        *context.heard("long_term"),
        *context.heard("next"),
        *context.heard("aspiration"),
    ]
    near = [h for h in _SEEN(context) if any(abs(h.first - a.first) <= 22 for a in aims) and not context.past(h)]
    counted = [Hit(at, min(at + 2, len(context.tokens))) for at in _numbers(context)]
    return merge([*near, *_COUNT(context), *counted])


def _numbers(context: AnswerContext) -> list[int]:
    """Counts that belong to a wish: "to have five audits", "visit ten farms"."""
    dated = {i for c in clocks(context) for i in range(c.first, c.last)}
    found: list[int] = []
    for want in wish(context):
        last = min(len(context.tokens), want.last + 16, context.sentence_of(want)[1])
        for at in counts(context, want.last, last):
            between = set(context.words(want.first, at))
            own = context.norms[at - 2 : at] == ("i", "have")
            if at not in dated and not own and between & _DOING and not _PARTING & between:
                found.append(at)
    return found


ELEMENT = ElementRule(
    id="measurable",
    title="You could see it reached",
    source="D",
    find=_find,
    praise="One could see it reached.",
    missing="I didn’t hear yet how you would see it reached.",
    kinds=("goals",),
    flags=(
        flag("By summer I want the forklift certificate.", kind="goals"),
        flag("In two years I want to supervise a crew of 6.", kind="goals"),
        flag("My goal is to be a certified arborist.", kind="goals"),
        flag("I want to raise the yield of the orchard by a third.", kind="goals"),
        flag("In the next year I'd like to bring the changeover under forty minutes.", kind="goals"),
    ),
    passes=(
        leave("I want to be better known in the long term.", kind="goals"),
        leave("My goal is to grow.", kind="goals"),
        leave("I want to be part of the story of this pier.", kind="goals"),
        leave("I'd like to teach the choir, I have sixty songs.", kind="goals"),
    ),
)
