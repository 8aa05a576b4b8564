"""One could see the goal reached or on the way: a number, an exam, a certificate, a thing handed over, a count.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.language import words_of

_seen = phrases(
    "{exam|certificate|certification|licence|license|diploma|degree|qualification|level #|award|chartership|"
    "modules}", "{under|over|below|above|to|by|of|than} # {percent|minutes|hours|pages|*}",
    "# {percent|pages|stores|lines|people|men|parts|cases|clients|customers|pupils|visits|songs|articles|modules|"
    "tests|eggs|words|bottles|jackets|of them}", "{two|three|four|all|one} {of them|hundred|hundred and}",
    "{published|signed|finished|complete|handed over|start to finish|without help|by heart|"
    "alone}", "{by heart|every one|alone|on my own} [by|of]", "with no {mistake|error|help}",
    "{running|run} {stores|a|my|their}", "visa", even="hypothetical past",
)


_count = phrases(
    "{pass|clear|take|sit} ..4 {exam|test|assessment|prelims|paper|"
    "board}", "{train|coach|bring|sign|write|have|place} # *",
    "# {minutes|hours} and not", "to # [hundred] {words|pages|minutes|hours}", "{to|at|below|under|than} # in {a|#}",
    "{zero|no} {accidents|errors|complaints|incidents|mistakes}", "level {one|two|three|four|five|six}", "sworn in",
    "{second|first|third|final} [*] {exam|level|certificate}", "from # {hours|minutes|days|percent} to #",
    "{put|have} a figure", "# [per cent|percent] {more|fewer|less} *", "signed off for", "under my belt",
    "judge it by", "the number i have", "# {million|thousand} in", "two languages at", "how many * {renew|stay|return}",
    "{check|see|read} it {on|in} the *", "{climbing|welding|driving|forklift} {ticket|card}", "instructor level",
    "{get|have|hold} my {ticket|licence|card|badge|wings|certificate}", even="hypothetical others",
)


_UNITS = words_of("year years month months week weeks")


def _only_time(context: AnswerContext, hit: Hit) -> bool:
    """Whether the number only says how long something takes."""
    return bool(_UNITS & set(context.words(hit.first, hit.last + 1)))


def _find(context: AnswerContext) -> list[Hit]:
    aims = [*context.heard("short_term"), *context.heard("long_term"), *context.heard("next")]
    near = [h for h in _seen(context) if any(abs(h.first - a.first) <= 22 for a in aims)]
    return [h for h in merge([*near, *_count(context)]) if not _only_time(context, h)]


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
        flag("In the next year I'd like to bring the changeover under forty minutes.", kind="goals"),
    ),
    passes=(
        leave("I want to be better known in the long term.", kind="goals"),
        leave("My goal is to grow.", kind="goals"),
    ),
)
