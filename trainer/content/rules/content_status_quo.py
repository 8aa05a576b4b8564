"""No wish to grow or learn: everything can stay as it is, as little as needed, to be left alone.

Taking a breather is human. In an interview it leaves the listener with nothing to look forward to; going deeper in
the work one likes is growth too, and enough.

Left alone: going deeper or getting better in the same work, no wish to manage people beside a wish to master the
craft, being happy in a job and saying what comes next, and steadiness as a result of the work ("the line runs all
night").
"""

from trainer.content.aims import claims, drop, gives
from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import told
from trainer.content.find import either, merge, phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_rank, amid_self, at_rest, content_status_quo
from trainer.values import Severity

_STAY = claims(
    "{fine|happy|content|satisfied|ok|okay|comfortable|good|grand|pleased} {with|where|how|as|in} [the] {way|things "
    "are|"
    "everything is|it is|what i have|what i do|where i am|how things|i am|how it is|my current|your current|my "
    "situation|"
    "the situation|the status quo|it all|my position}",
    "{same|exactly} {as|like|where} ..2 {now|today|i am|before|at present|i do}",
    "the same like now",
    "{same|exactly} what i {do|am doing|have been doing} {now|today|already|at present|at the moment|right now}",
    "{same|exactly} what i {do|am doing|have} $",
    "{do|doing|be doing|in|stay in|keep|still in|have} [just|exactly|more of] the same {job|thing|position|work|role|"
    "desk|"
    "place|chair|as now} ",
    "exactly {where|as|what} i am [right] {now|today}",
    "^ {none|nothing} {really|i am|special|much|in particular|new}",
    "nothing {has to|needs to|should|must|to} [ever] change",
    "{stay|remain|leave everything|leave things|keep things} {as|how|the way|like} {i am|it is|they are|things "
    "are|is}",
    "as long as i {have|keep|got} {a|my|the} {job|work|post} ",
    "not change a {thing|single thing}",
    "{learned|learnt|seen|studied|achieved} enough",
    "get through the {day|week|shift} ",
    "{keep|keeping} my head down",
    "not {bothered|fussed|interested|keen} ..3 {move|moving|grow|promotion|career|learning|climb|more}",
    "exactly the same {role|job|thing|position|place|work}",
    "{do|doing} my hours",
    "{not|never} ..2 {looking|look|care|interested} {for|about|in} ..2 {growth|promotion|"
    "career|progress|advancement|development|"
    "careers}",
    "{till|until} they pension",
    "{happy|fine|content|ok|okay|satisfied} just {do|doing|being|working} ",
    "{like|love} it [just] {as|how|the way} it is",
    "{stay|staying|remain|be|being} [right|exactly] where i am $",
    "^ [probably|i guess|well|just|maybe|hopefully] still {do|doing|be doing|in|at} {this|the same|it|that}",
    "{reached|achieved|have|got} everything i {want|need|wanted|need to}",
    "nothing more than ..3 {have|do|now}",
    "{okay|ok|fine|good|happy} {like this|as it is|as i am|the way i am}",
    "not [want to|like to|like] change anything",
    "{normal|simple|ordinary|undemanding} job ..6 {think|stress|pressure|go home|pay}",
    "{stable|steady|secure|safe} {job|work} {and|with|without|where} {no|not|i do not|nobody} ..3",
    "i have my method",
    even="hypothetical negated",
)
_NO_MORE = claims(
    "{not|never|no} {look|looking|trying|planning|hoping} to {grow|develop|learn|move up|change|advance|improve|"
    "climb|"
    "progress}",
    "not [have|got] {any|big|great|real|a lot of|much|many} {ambition|ambitions|aspiration to}",
    "no {stress|pressure|hassle} $",
    "not [really] have {ambition|ambitions}",
    "{not|never|no|nothing} {want|need|wish|looking for|look for|"
    "interested in|require} ..3 {anything|nothing|more|"
    "change|learn|grow|training|course|courses|responsibility|responsibilities|promotion|develop|development|career|"
    "progress|to be pushed|challenge|challenges|new things|clipboard|else}",
    "no {need|wish|interest|desire|ambition|ambitions|intention|plan} ..2 {for|to|of|in} ..2 {develop|"
    "development|grow|"
    "growth|learn|move up|change|more|promotion|progress|training|improve|climb|advance|career}",
    "not ..2 {ambitious|career minded|career person|career type|career oriented}",
    "{rather|prefer} not ..2 {pushed|promoted|challenged|change|learn|move up}",
    "not for me ..6 learn",
    "know everything i need",
    "{have|got} no ambition*",
    "{course|training|promotion|career} ..3 not for =me",
    "not ..2 search career $",
    "at my age ..6 {learn|new}",
    "{learn|new} ..6 at my age",
    even="negated hypothetical",
)
_LEAST = claims(
    "{do|doing} [just|only] {my job|my work|my hours|my shift|my boxes|what i have to|what is asked|the "
    "necessary|the "
    "minimum|the bare minimum|what i am told|my bit} ..3 {and|then|nothing|not|no} ..3 {home|more|else}",
    "{just|only|simply} [want to] do {my job|my work|my hours|my bit|what i am told}",
    "{clock|clocking} in ..3 {clock|clocking} out",
    "i do what i {have to|must|need} ..2 {nothing|not|no} ..2",
    "bare minimum",
    "the necessary and not more",
    "{want|like|looking for|prefer|need|love} ..2 {easy|quiet|calm|relaxed|simple|stress free|cushy} {job|life|place|"
    "position|time} ",
    "easy work",
    "take it easy",
    "{left|leave =me} {alone|in peace}",
    "{be|get} left alone",
    "no stress ..2 $",
    "nine to five {and|is|nothing|then}",
    even="hypothetical",
)
_DEEPER = phrases(
    "{deeper|master|specialist|specialise|specialize|expert|better at|get better|good at|really good|improve|become "
    "the "
    "one|get to know|know every|learn the|learn more|want to learn|want to know|want to become|taking on|take on|"
    "mentor|"
    "train|teach|go into|grow in|nothing left to learn|apprentice|build up|want to build|want to try|understand}",
    even="hypothetical",
)
_ELSE = phrases(
    "{strive|try|hope|inspired|aim} ..2 to do the same",
    "{do|done|give} the same {for|to|with}",
    "{learnt|learned} enough to",
    "{patient|customer|client|guest|line|machine|system|user|resident|team|people} ..5 {satisfied|happy|content|"
    "comfort*|"
    "same|change}",
    "{satisfied|happy|content} {when|if} ",
    "comfortable with {uncertain*|change|ambigu*|numbers|people|computers|conflict|public|data|risk}",
    "{make|making} sure ..3 nothing",
    "not {manage|lead} people",
    "same as i am {on|paid|getting|earning}",
    "same ..10 {only|but} {better|deeper|more}",
    "{same|same as} {goal|value|page|way|care|quality|time|standard|mission}",
    "the same {thing|position} {happen|again}",
    "just as {clean|good|well|careful|safe|fresh|tidy|quick|friendly|quiet}",
    "{titles|title}",
    "change {job|jobs|company|companies|field|fields|employer|place|profession}",
    even="all",
)


def _outright(context: AnswerContext) -> list[Hit]:
    """Rest told outright, or two lighter signs of it."""
    rest = list(drop(either(amid_rank.rest, amid_self.settled), _ELSE)(context))
    quiet = list(drop(amid_rank.quiet, _ELSE)(context))
    return merge([*rest, *quiet]) if rest or len(quiet) >= LIGHT else []


LIGHT = 3
"""Lighter signs that together say the same. Heuristic."""


def _find(context: AnswerContext) -> list[Hit]:
    hits = list(
        drop(
            either(
                _STAY, _NO_MORE, _LEAST, content_status_quo.said, content_status_quo.plain, content_status_quo.settled,
                at_rest.at_rest,
            ),
            _ELSE,
        )(context)
    )
    outright = _outright(context)
    if not hits and not outright:
        return []
    done = {context.prose.clause_of[at] for at in told(context)}
    deeper = [
        d
        for d in _DEEPER(context)
        if context.prose.clause_of[d.first] not in done and not any(h.first <= d.first < h.last for h in hits)
    ]
    joined = any(h.strength >= 2 for h in context.heard("role_link")) and any(
        h.strength >= 2 for name in ("skills_to_build", "next") for h in context.heard(name)
    )
    if outright and not deeper:
        return merge([*hits, *outright])
    return [] if deeper or joined or gives(context) else hits


RULE = Rule(
    id="content_status_quo",
    title="No next step heard",
    severity=Severity.WORTH_A_LOOK,
    source="D",
    find=_find,
    message="After {quote} I heard no next step. A breather is human; said here, it gives them little to look "
    "forward to.",
    advice="Say what you want to go deeper in: “In the work I like, the thing I still want to get better at is …”",
    never_on=("why_leaving", "behavioural", "gaps", "hobbies", "salary", "weaknesses", "employer_wishes"),
    flags=(
        flag("I pack the orders. They offered me the shift lead job and I said no thanks, it's too much bother.",
        "They offered me the shift lead job and I said no thanks", kind="five_years"),
        flag("It can all stay as it is until I get my pension.", "It can all stay as it is", kind="goals"),
        flag(
            "I know the till and I said no thanks to the supervisor course.",
            "I said no thanks to the supervisor course",
        ),
        flag("I'm comfortable, why change?", "I'm comfortable, why change"),
        flag("I don't need to grow.", "I don't need to grow"),
        flag("I want a quiet job until I retire.", "I want a quiet job"),
        flag("I'm fine with the way things are.", "I'm fine with the way things are"),
        flag("Same as now, really.", "Same as now, really", kind="five_years"),
        flag("I just want to do my job and go home.", "I just want to do my job and go home"),
        flag("I don't want any more responsibility.", "I don't want any more responsibility"),
        flag("um I'm not really ambitious", "I'm not really ambitious"),
        flag("I want a quiet life.", "I want a quiet life"),
        flag("Nothing has to change for me.", "Nothing has to change for me"),
        flag(
            "In five years I see myself exactly where I am now.",
            "I see myself exactly where I am now",
            kind="five_years",
        ),
        flag(
            "Course and training is not for me, I don't want to learn new things.", "I don't want to learn new things"
        ),
        flag("I'd just like to hold on to my job.", "I'd just like to hold on to my job", kind="five_years"),
        flag("I want something easy.", "I want something easy", kind="why_here"),
        flag("Still in this same chair.", "Still in this same chair", kind="five_years"),
        flag("I've already reached my goals.", "I've already reached my goals", kind="goals"),
        flag("The work looks effortless.", "The work looks effortless", kind="why_here"),
        flag("I start only when my boss reminds me.", "I start only when my boss reminds me", kind="motivation"),
        flag("I do my rounds and go home.", "I do my rounds and go home", kind="motivation"),
        flag("I simply want to carry on baking.", "I simply want to carry on baking", kind="five_years"),
    ),
    passes=(
        leave("I wait until the vet has signed, then I open the cage.", kind="motivation"),
        leave("I want to carry on baking and learn sourdough from your night crew.", kind="five_years"),
        leave("Leaving the theatre just as clean as before the operation, only faster.", kind="motivation"),
        leave("They offered me the foreman's job and I said no; I'd rather go deeper into old locks and pass "
              "that on.", kind="five_years"),
        leave("Steady is what patients need, so steady is what I try to be, and I'd like to learn dialysis next."),
        leave("I'd like to stay with the company and learn more each year."),
        leave("I'd like to stay in this role and become its expert."),
        leave("I don't want to manage, I want to get even better at the lathe."),
        leave("I don't want to manage people, I want to go deeper into tax law."),
        leave("I'm happy where I am and I want to get better at hard extractions."),
        leave("I want to keep doing the work I love and get really good at it."),
        leave("I don't need a title, I want to know every valve in this plant."),
        leave("I'd still want to be on the tools, taking on the listed buildings and an apprentice."),
        leave("I am comfortable with uncertainty, so research suits me."),
        leave("I'm not ambitious for titles, and I want to learn the whole archive."),
        leave("I'm happy in my team, only there is nothing left to learn, that's why I'm here."),
        leave("I make sure nothing changes for the patient when we switch systems."),
        leave("I'm satisfied when the line runs all night without a stop.", kind="motivation"),
        leave("I want to stay a nurse on the same ward and become the one who knows wounds."),
        leave("Some people just do their job and go home. I want to know why the pump stopped."),
        leave("The work gets easy once the customer trusts you, and I want to build that in your shop."),
        leave("I'd like to stay in this job and learn the harder repairs.", kind="five_years"),
        leave("I want to make it easy for farmers to see how much water they use."),
        leave("Still here, with the night crew trained and the new press running.", kind="five_years"),
    ),
)
