"""The present focus: learning and contributing now, or the focus for the first weeks in the new job.

A line of job history is not a focus, nor is how bad things are at present. Looked for where the answer is about the
speaker's way; beside a complaint or a case told, "right now" is no focus.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.find import merge, phrases, unless
from trainer.content.rule import ElementRule, flag, leave

_TODAY = phrases(
    "{=right now|at the moment|at present|currently|presently|at this {stage|point|time|moment}|in this moment|these "
    "days|"
    "for the moment|just now|for now|for the time being|at the minute|so far today|this {term|season|month|semester|"
    "quarter|winter|summer|spring|autumn}|today|lately|nowadays} ..5 {i|my|we} ..3 *",
    "{i|we} [am|are] {currently|now|at the moment|presently|today|at present} *",
    "{now|today} i {learn|clean|build|work|do|run|make|lead|teach|train|study|am}",
    "i {am|work|run|lead|have|learn|handle|look after|build|do|train|make} "
    "..6 {right "
    "now|at the moment|at present|these days|just now|at the minute|for now|for the moment|"
    "currently}",
    "my {main|current|present} focus",
    "my {focus|priority|head} is",
    "i am {in|on} my {first|second|third|final|last} *",
    "i am [just|mostly|mainly] {learning|finishing|training|spending|focusing|concentrating|picking up|working on|"
    "working through|studying|getting to know|bringing|building|working towards|doing my|"
    "halfway} *",
    "what occupies me",
    "my job {today|now|just now} is",
    "lately i have been *",
    "with one foot",
    "so now i",
    "{for now|for the moment|right now|at the moment} it is {about|all about|mostly|mainly} *",
    "i am in {the|my} {first|second|third|fourth|final|last} {year|term|semester|part|month} of *",
    "today i am *",
    "i have been {brushing up|reading up|working on|learning|working through} *",
)
_FIRST = phrases(
    "{in|for|during|over|within} [the|my] {first|opening|initial|early} [#|few|couple of|coming] [month|months|weeks|"
    "week|"
    "year|half year|half|days|term] ..3 {i|would|of|with|here|to|learn|"
    "*}",
    "{first|to begin with|to start with|to start|"
    "for starters|initially|at first|at the start|in the beginning|immediately|week one|straight away} ..2 i {would|"
    "want|"
    "will|need|have to}",
    "the first {thing|bit|weeks|months|while|year|step} [i would|i want|is|would be] ..2 {learn|"
    "getting to know|get to know|know|be|listen|learning|i would|understand|"
    "mainly}",
    "i would {start|begin} {by|with} *",
    "use the {first|opening} {while|weeks|months}",
    "first [i want|i would want|i would like|i would] [to] {learn|"
    "know|get "
    "to know|understand|listen|master|watch|the basics}",
    "short term i would want to learn",
    "near goal learn",
    "learn it in the first",
    "my first {goal|aim|step|task} ..3 {learn|know|understand|get to know|is to be|be signed|is short}",
    "first ..8 {learn|know|understand} ..3 your *",
    "you would have me",
    "{near|short|short term} {goal|term|one} ..6 {learn|know|get to know|understand} ..2 {your|the}",
)
_PASSING = phrases(
    "{where|than} i am now",
    "learning fast",
    "while i am",
    "on leave",
    "not to be there",
    "just now and",
    "where i am {now|at the moment}",
    "first {i|to} ..3 make the",
    "at the moment {i saw|it is}",
    "the first months {was|were}",
    "i am now {here|with you}",
    "i am now #",
    "currently {looking|unemployed|between}",
    "{right now|at the moment} {what|the|nothing|nobody}",
    "i am {tired|bored|unhappy|fine|free|sick|busy|unemployed|lost|stuck} ..2 {now|at the moment|at present}",
    even="all",
)
_focus = unless(lambda context: merge([*_TODAY(context), *_FIRST(context)]), _PASSING, within="clause")
_KINDS = (*FUTURE_KINDS, "about_yourself", "open")


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind not in _KINDS:
        return []
    return [h for h in _focus(context) if not context.past(h)]


ELEMENT = ElementRule(
    id="now",
    title="What you focus on now",
    source="T",
    find=_find,
    praise="It shows where you stand before it shows where you go.",
    missing="I didn’t hear yet what you focus on now.",
    flags=(
        flag("Right now my focus is learning to read a score."),
        flag("At the moment I'm bringing our filing over to digital."),
        flag("In the first six months I'd want to know every part you make."),
    ),
    passes=(
        leave("In ten years I'd like to run a depot."),
        leave("I have been a driver for six years."),
    ),
)
