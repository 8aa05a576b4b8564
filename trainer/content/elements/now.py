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
    "days|for the moment|for the time being|at the minute|this {term|season|month|semester|quarter}|lately|nowadays} "
    "..3 {i|my|we} ..3 *",
    "i [am] {currently|now|at the moment|presently|at present} {=work|=run|=lead|=manage|=handle|=teach|=study|=train|"
    "=look after|=focus|=do|=make|=build|=serve|=help|=support|=coordinate|=oversee|=design|=write|=own|working|"
    "running|"
    "leading|managing|handling|teaching|studying|training|looking after|focused|focusing|focussing|doing|making|"
    "learning|building|serving|finishing|completing|in|at|on|with|responsible|employed|pursuing|taking} *",
    "{now|today} i am {working|building|learning|studying|training|doing|making|leading|running|teaching|writing} *",
    "^ [and] today i {=look after|=handle|=sell|=drive|=keep|=plan|=manage} *",
    "{now|today} i {=learn|=clean|=build|=work|=run|=make|=lead|=teach|=train|=study}",
    "i {am|=work|=run|=lead|=learn|=handle|=look after|=build|=do|=train|=make|=teach|=manage} ..6 "
    "{right now|at the moment|at present|these days|just now|at the minute|for the moment|currently}",
    "my {main|current|present} focus",
    "my {focus|priority} {=is|right now|at the moment}",
    "in my {current|present} {role|job|position|post|company|team|firm} [at *] ..3 i {=work|=run|=lead|=manage|=handle|"
    "=teach|=train|=look after|=do|=make|=build|=am|=oversee|=support|=help|=own|=write|=design}",
    "i {=do|=run|=lead|=manage|=handle|=work|=write|=build} ..8 in my {current|present} {role|job|position}",
    "my {current|present} {role|job|position} {=is|involves|includes|=has me}",
    "i am [just|mostly|mainly] {learning|finishing|training|concentrating|picking up|working through|studying|"
    "getting to know|bringing|working towards|doing my|halfway|focused on|focusing on} *",
    "what occupies me",
    "my job {today|now|just now} =is",
    "lately i have been *",
    "{for now|for the moment|right now|at the moment} it =is {about|all about|mostly|mainly} *",
    "i am in {the|my} {first|second|third|fourth|final|last} [year|term|semester|part|month] of *",
    "i have been {brushing up|reading up|learning|working through} *",
)
_SELF = phrases(
    "i am [currently|now] {a|an|the} ..3 {at|with|for|in} *",
    "i am {currently|now} {a|an} *",
    "i {=work|=teach|=write|=run|=manage|=lead|=build|=design|=code|=sell|=handle|=look after|=drive|=fix} {as|at|for|"
    "in|with|on|a|the|code|software|bugs|my|our|people|customers|to|*}",
    "{first|opening|initial|next} {months|weeks|days} ..2 i *",
)
"""What people say of their present work when asked about themselves."""
_FIRST = phrases(
    "{in|for|during|over|within} [the|my] {first|opening|initial|early} [#|few|couple of|coming] {month|months|weeks|"
    "week|year|half year|half|days|term} ..3 {i would|i want|i will|i am going|i plan|i need|i must|i should|i hope|"
    "my focus|my goal|my aim|my priority|would be|learn|learning|getting to know}",
    "{want|would|will|like|hope|plan|learn|focus|know|must|goal} ..10 {in|for|during|over|within} [the|my] {first|"
    "opening|initial} [#|few|couple of|coming] {month|months|weeks|week|year|half year|days}",
    "{first|to begin with|to start with|to start|for starters|initially|at first|at the start|in the beginning|"
    "immediately|week one|straight away} ..2 i {would|want|will|need|have to|must} ..2 {learn|know|get|understand|"
    "listen|master|watch|find out|settle|meet|shadow|start|begin|see|work|do}",
    "the first {thing|bit|weeks|months|while|year|step} [i would|i want|is|would be] ..2 {learn|getting to know|"
    "get to know|know|listen|learning|i would|understand|mainly}",
    "i would {start|begin} {by|with} *",
    "use the {first|opening} {while|weeks|months}",
    "first [i want|i would want|i would like|i would] [to] {=learn|=know|=get to know|=understand|=listen|=master|"
    "=watch|the basics}",
    "{short|near} term ..2 i would {want|like} to {learn|know|get to know}",
    "{first|right now|for now|initially|to begin with} ..3 {focus|focusing|concentrate|concentrating} on *",
    "my first {goal|aim|step|task} ..3 {learn|know|understand|get to know|is to be|be signed|is short}",
    "first ..8 {learn|know|understand} ..3 your *",
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
    "currently {looking|unemployed|between|single|married}",
    "{right now|at the moment} {what|the|nothing|nobody}",
    "i am {tired|bored|unhappy|fine|free|sick|busy|unemployed|lost|stuck} ..2 {now|at the moment|at present}",
    even="all",
)
_today = unless(_TODAY, _PASSING, within="clause")
_focus = unless(lambda context: merge([*_TODAY(context), *_FIRST(context)]), _PASSING, within="clause")
_KINDS = (*FUTURE_KINDS, "about_yourself", "open", "why_here", "why_leaving", "weaknesses", "motivation", "strengths")


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind not in _KINDS:
        return []
    asked = context.question.kind in FUTURE_KINDS
    found = [
        *(_focus if asked else _today)(context),
        *(_SELF(context) if context.question.kind == "about_yourself" else ()),
    ]
    return [h for h in merge(found) if not context.past(h)]


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
        flag("I currently look after four lifts and two cranes.", kind="strengths"),
        flag("I work as a dispenser and I do the night orders.", kind="about_yourself"),
        flag("In the first six months I'd want to know every part you make."),
    ),
    passes=(
        leave("In ten years I'd like to run a depot."),
        leave("I have been a driver for six years."),
        leave("In the first month the sales fell and I rang every shop.", kind="five_years"),
        leave("I'm currently single and my brother lives abroad.", kind="about_yourself"),
    ),
)
