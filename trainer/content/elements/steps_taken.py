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
    "training for|saving|shadowing|volunteering|working through|preparing|learning|"
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
    "i have been {doing|working|helping|reading|learning|training|taking|sitting|saving|following} ..6 {every|each|"
    "on|since|before|"
    "in|"
    "round|to|"
    "up|my|the}",
    "i =do {it|them|that|this} every *",
    "i {=study|=practise|=practice|=train|=learn|=read|=work on|=take lessons|=take a lesson} ..6 "
    "{every|each|"
    "on saturday|saturdays|sundays|wednesdays|on the train|at home|in the evening|evenings|at night|in the night|"
    "hours a|"
    "on my days off|weekends|after work|before work|my own|on wednesday|on sunday}",
    "{each|every} {week|evening|saturday|sunday|tuesday|wednesday|thursday|monday|night|month} i {learn|go|study|train|"
    "read|do|practise|write|help|take}",
    "{he|she|they} {teaches|helps|trains|shows|is teaching|lets|is letting|coaches|mentors} me",
    "{is|are} {letting|helping|teaching|showing|sending} me {do|with|to|how|the|on}",
    "{agreed|offered} to {coach|teach|take|help|mentor|train|show|send|give} me",
    "i gave my first *",
    "{bought|built|borrowed|downloaded|rewrote|redid|set up} ..6 {and started|and made|to try|to learn|to practise}",
    "in preparation i *",
    "i got my [*] {certificate|licence|diploma|ticket|badge|qualification|card}",
    "i {switched|moved|changed} to ..4 {so that|to be able|to learn|because i want}",
    "i have been to ..2 {conference|conferences|workshop|workshops|course|courses|lecture|lectures|fair|fairs}",
    "i have made [until now|so far|already] #",
    "i [already] =finish the *",
    "i spent ..6 {testing|learning|training|shadowing|practising|building|studying|helping}",
    "i {started|have started} {with|on|learning|doing|going|a|an|asking|running|to} *",
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


_EARNED = phrases(
    "i [have] [also|already|recently|just] {=earned|=obtained|=gained|=received|=completed|=passed|=finished|=got|"
    "=achieved|=did|=done|=taken|=took} ..6 {certificate|certificates|certification|certifications|licence|license|"
    "diploma|bootcamp|course|courses|training|internship|internships|apprenticeship|exam|exams|accreditation|mba}",
    "i [have] [already|also] {=volunteered|=interned|=freelanced|=shadowed|=coached|=mentored|taught myself|=self "
    "taught}",
    "i have [already|also] {=worked|=helped|=served} ..2 as [a] volunteer",
    "i [have] ..1 {=built|=created|=developed|=started|=made} ..3 {portfolio|side project|side projects|projects|apps|"
    "prototype|blog}",
    "i have [also|already|just|recently] been {mentoring|coaching|shadowing|volunteering|freelancing|interning|"
    "studying|"
    "learning|practising|practicing|training|attending|taking|reading|contributing|preparing|teaching myself|"
    "building up|developing my|tutoring} *",
    "i {am|have been} [now|also|currently|already|actively] {pursuing|enrolled|studying for|studying towards|preparing "
    "for|taking|finishing|completing|attending} *",
    "{to prepare|in preparation|to get there|toward that|towards that|with that in mind|to that end|as a first step} "
    "..3 "
    "i {have|am|took|started|joined|asked|signed|began|completed|enrolled|read|spent}",
    "in my {spare|free|own} time i {=study|=learn|=practise|=practice|=read|=take|=build|=contribute|am learning|am "
    "studying|am building|have been}",
    "my {manager|boss|mentor|supervisor|chef|lead} {has|is} [already] {given|letting|let|giving|training|mentoring|"
    "teaching|put} me",
    even="past",
)
_KEPT_UP = phrases(
    "i [have] {=stayed|=kept|=remained|=maintained} ..1 {current|up to date|relevant|sharp|connected|in touch|engaged|"
    "active in|my skills|my skill|my knowledge|my certification|my licence|my license|on top of|abreast} *",
    "i {=used|=spent|=took} ..2 time {to|on|off to|learning|studying|building|volunteering|working|improving|taking|"
    "reading|refreshing|brushing} *",
    "{during|in|over} {that|this|the} {time|period|gap|break|year} i [also] {=completed|=took|=volunteered|=freelanced|"
    "=studied|=learned|=learnt|=did|=worked on|=kept|=taught|=earned|=built|=attended} *",
    "i {=completed|=volunteered|=freelanced|=studied|=attended|=refreshed|=retrained} *",
    even="past",
)
_REMEDY = phrases(
    "to {address|overcome|combat|counter|counteract|fix|improve|manage|tackle|balance|help with|mitigate|deal with|"
    "remedy|correct|compensate|handle|work on} ..3 i *",
    "i {have been|am} [actively|constantly|consciously|now|currently|also] {working on|working to|working with|working "
    "at|trying to|making|learning to|learning how|practising|practicing|spending|taking|focusing on|using|setting|"
    "forcing|pushing|getting better|reading|training|improving} *",
    "i {have started|started|have begun|began|have learned to|have learnt to|learned to|learnt to|have taught|have "
    "trained} *",
    "i [have] now {=use|=make|=set|=ask|=keep|=plan|=schedule|=block|=check|=try|=write|=take|=force|=give|=break|=put|"
    "=prepare|=read|=write|=remind|=pause|=count|=delegate|=share|=say|=build|have a} *",
    "{now|these days|nowadays} i {=use|=make|=set|=ask|=keep|=plan|=schedule|=block|=check|=try|=write|=take|=force|"
    "=give|=break|=put|=prepare|=read|=remind|=pause|=count|=delegate|=share|=say|=build} *",
    "i [have] {make|made|making} ..1 {sure|point|effort|habit} *",
    "i [have] [also|recently|just] {=signed up|=joined|=enrolled|=attended|=volunteered|=took|=taken|=asked|=developed|"
    "=adopted|=implemented|=created|=set up|=put in place|=bought|=installed} *",
    "so i [have] {=use|=set|=make|=keep|=ask|=write|=started|=learned|=learnt|=began|=made|=put|=got} *",
    "what i do {now|is|about}",
    "since then i have {started|made|learned|learnt|been working|used|worked|taken|joined} *",
    even="past",
)
_UNDER_WAY = phrases(
    "i am already {mentoring|leading|training|coaching|doing|learning|taking|studying|running|working|building|helping|"
    "teaching|on my way|halfway|part of} *",
    "i [have] already {=lead|=led|=mentor|=mentored|=run|=ran|=train|=trained|=manage|=managed|=coach|=coached|=help|"
    "=helped|=taken|=took|=started|=begun|=done|=built|=completed|=passed|=worked|=got|=had|=put} *",
    "i have been {leading|running|managing|taking on|taking the lead|driving|planning|acting|covering|helping|"
    "developing|building|investing|moving|stepping|chairing|organising|organizing|coordinating|supervising} *",
    "i [have] recently {=completed|=started|=taken|=took|=finished|=passed|=led|=joined|=begun|=began|=earned|=got|"
    "=moved|=been} *",
    "i have {=begun|=started} {to|learning|taking|mentoring|leading|building|working|studying|with|on|my|a|an|the} *",
    "i have {=led|taken the lead|=mentored|=managed|=supervised|=trained|=run} *",
    "i {am|have been} {currently|already|now|actively} {working toward|working towards} *",
    "^ i am {working toward|working towards} *",
    "i have been {working toward|working towards|working on|working with} *",
    "{that|this|which} is why i {=took|=joined|=started|=enrolled|=signed|=asked|=moved|=went|am taking|am "
    "studying|am doing|am learning} *",
    even="past",
)
"""What is told of oneself under way; where a direction is asked for, it is told as a step toward it."""
_STUDY_ONLY = ("hobbies", "salary", "behavioural")
"""Kinds where something done in one's own time is no step toward an aim."""


def _find(context: AnswerContext) -> list[Hit]:
    kind = context.question.kind
    if kind in _STUDY_ONLY:
        return []
    future = kind in FUTURE_KINDS
    wished = {i for h in _WISHED(context) for i in range(h.first, h.last)}
    loose = () if future else _LOOSE(context)
    found = [
        h
        for h in (*_COURSES(context), *_DOING(context))
        if h.first not in wished and not any(x.first <= h.first < x.last for x in loose)
    ]
    found += _EARNED(context)
    if future:
        found += [h for h in _UNDER_WAY(context) if h.first not in wished]
    if kind == "gaps":
        found += _KEPT_UP(context)
    if kind == "weaknesses":
        found += _REMEDY(context)
    return merge(found)


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
        flag("I talk too fast, so I've been working on leaving gaps between my points.", kind="weaknesses"),
        flag("To balance that, I now write the three main points on a card.", kind="weaknesses"),
        flag("While I was off I kept my first-aid knowledge up, and I stayed current with the journals.", kind="gaps"),
        flag("I've volunteered at the lifeboat station for two winters.", kind="motivation"),
    ),
    passes=(
        leave("I want to become a planner one day."),
        leave("Somebody ought to start a course for that."),
        leave("In my free time I keep bees and play the tuba.", kind="hobbies"),
        leave("I go to bed early and I take the bus every morning.", kind="motivation"),
    ),
)
