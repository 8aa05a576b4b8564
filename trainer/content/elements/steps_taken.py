"""Something already done or under way toward the aim: a course, a project, a duty taken on, someone senior asked.

Found by shape: a deed of learning or trying done or being done by the speaker, never one that is only wished for.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave

_COURSES = phrases(
    "i have [already] [now|just] {done|finished|passed|redone|started|begun|taken|completed|made|sat|booked|enrolled|"
    "paid for|got|cleared|had|signed up} ..5 <STUDY>",
    "i {finished|passed|completed|sat|took|started|began|booked|joined|enrolled|attended|paid for} ..5 <STUDY>",
    "i {am|=sit|=take|=do|=make} [now|just|currently|already] {=doing|=taking|=finishing|=sitting|=studying|"
    "=starting|=making|=learning|=halfway|=the|=my|=a|=an|=two|=in} ..5 <STUDY>",
    "i am [now|already|currently] [in|on] {the|my} [first|second|third|last|final] <STUDY>",
    "<STUDY> [is|are|has been|have been] [already|now] {done|passed|finished|behind me|booked|in the bag|paid}",
    "{two|three|four|five|six|one|#} {exams|modules|papers|units|parts} {in|down|done|passed|behind me|left}",
    "{halfway|half way} through",
    "i have the * course behind me",
    "so now i learn *",
    "now i {make|do|learn} the *",
    "i have [already] # {of|from} the *",
    "since {spring|summer|autumn|winter|last *|january|september|march|may} i have been *",
    even="past",
)
_DOING = phrases(
    "i {am|have been|was} [already|now|currently|also] {reading up|reading|practising|practicing|brushing up|going in|"
    "training for|saving|shadowing|volunteering|working through|working toward|working towards|preparing|learning|"
    "studying|building|helping out|catching up|teaching myself|doing up|writing|sitting in|taking "
    "lessons|coaching|following|testing|mentoring|collecting|getting up early|rewriting} ..6 {the|a|an|my|up|out|on|*}",
    "i {shadowed|volunteered|volunteer|help out|asked to|signed up|joined|taught myself|put my name down|enrolled|"
    "offered "
    "to|stepped up|took on|took over|persuaded|talked my|registered|apprenticed|moved to ..6 {because|to learn|so "
    "that}|"
    "retrained} *",
    "i have {asked|talked to|spoken to|shadowed|signed up|put my name down|applied|saved|begun|"
    "enrolled|volunteered|joined|rewritten|redone|rebuilt|written to|put by|set aside|taken on|taken over|built|"
    "started on|"
    "followed|had the|been running} *",
    "i asked ..6 {if|whether} i {could|might|may}",
    "i have been {going|doing|helping|"
    "reading|learning|training|running|taking|working|sitting|saving|following} ..6 {every|each|on|since|before|in|"
    "round|to|"
    "up|my|the}",
    "i {=study|=practise|=practice|=train|=learn|=read|=work on|=go|=take|=speak|=do|=watch} ..6 "
    "{every|each|"
    "on saturday|saturdays|sundays|wednesdays|on the train|at home|in the evening|evenings|at night|in the night|"
    "hours a|"
    "on my days off|weekends|after work|before work|my own|on wednesday|on sunday}",
    "{each|every} {week|evening|saturday|sunday|tuesday|wednesday|thursday|monday|night|month} i {learn|go|study|train|"
    "read|do|practise|write|help|take}",
    "on my days off",
    "in my {spare|free|own} time",
    "{he|she|they} {teaches|helps|trains|shows|is teaching|lets|is letting|coaches|mentors} me",
    "{is|are} {letting|helping|teaching|showing|sending} me {do|with|to|how|the|on}",
    "{agreed|offered} to {coach|teach|take|help|mentor|train|show|send|give} me",
    "let me do *",
    "i gave my first *",
    "as a first go",
    "try it out on",
    "{bought|built|borrowed|downloaded|rewrote|redid|set up} ..6 {and started|and made|to try|to learn|to practise}",
    "with one foot i am in",
    "in preparation i *",
    "i got my [*] {certificate|licence|diploma|ticket|badge|qualification|card}",
    "i {switched|moved|changed} to ..4 {so that|to be able|to learn|because i want}",
    "i have been to ..2 {conference|conferences|workshop|workshops|course|courses|lecture|lectures|fair|fairs}",
    "on purpose because",
    "i do the * books",
    "i have made [until now|so far|already] #",
    "i [already] =finish the *",
    "so i joined *",
    "i have an audition",
    "i spent ..6 {testing|learning|training|shadowing|practising|building|studying|helping}",
    "i {started|have started} {with|on|learning|doing|going|a|an|asking|running|to} *",
    "{eight|two|three|four|#} {merged|finished|built|written} so far",
    "i have the logo",
    "sit in on",
    "sat in on",
    even="past",
)
_WISHED = phrases(
    "{would like|want|hope|plan|need|have|wish|going|aim|must|goal is|next step is|would|will|could} "
    "..1 to "
    "{finish|pass|take|do|start|get|complete|learn|sit|enrol|join|study|train|read|go}",
    "i would {start|take|learn|do|finish|begin}",
    "i did a degree",
    "i made the school",
    "i finish my school",
    "i did {some|the school|two years|three years}",
    "i {go|come} home",
    "i have {got a|done it|done this|put a}",
    "i took over {from|the company}",
    "have not",
    "i have been {out|in|with|a|an|on|off|the|to|at}",
    "i started {out|on the|at|as|in}",
    "i am making the",
    "when i {started|joined}",
    "i {have|had} to",
    "i have done {four|five|six|seven|eight|nine|ten|twelve|#} years",
    "i make the",
    "i joined {you|the company|in|as|them}",
    "i moved to {a|the|this} {country|city}",
    "read {a lot|the|about|economics}",
    even="all",
)
_LOOSE = phrases(
    "i {started|have started|joined|spent|took on|took over|asked to|have built|have been running} *",
    "i have been {running|working|doing} *",
    "i {am|was} {building|writing|making} *",
    "i made the *",
    even="all",
)
"""Deeds that are a step toward an aim where one is named, and a plain story where none is asked for."""


def _find(context: AnswerContext) -> list[Hit]:
    wished = {i for h in _WISHED(context) for i in range(h.first, h.last)}
    loose = _LOOSE(context) if context.question.kind not in FUTURE_KINDS else ()
    return merge(
        h
        for h in (*_COURSES(context), *_DOING(context))
        if h.first not in wished and not any(x.first <= h.first < x.last for x in loose)
    )


ELEMENT = ElementRule(
    id="steps_taken",
    title="What you have begun",
    source="M D",
    find=_find,
    praise="It shows the wish is already moving.",
    flags=(
        flag("I've already done the first two modules of the wound care course."),
        flag("I started a Saturday class in bookkeeping last autumn."),
        flag("I asked my manager for the shift plans, and I do them every week."),
    ),
    passes=(
        leave("I want to become a planner one day."),
        leave("Somebody ought to start a course for that."),
    ),
)
