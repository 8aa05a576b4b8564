"""Several things the speaker would get, and nothing for the other side.

Wanting training, a step up or security is fair. Said alone, as what the job is for, it leaves the listener's own
question open: what would we have of it? One sentence answers that.

Left alone: what one wants to learn beside what one would do or bring there, a single benefit, tasks one wants to
take on, enthusiasm for the work itself, what an employer is known for, and short honest answers of a beginner.
"""

from trainer.content import their_side
from trainer.content.aims import gives
from trainer.content.around import clauses_with, once_a_clause
from trainer.content.context import AnswerContext, Hit
from trainer.content.emptiness import names_work
from trainer.content.find import merge, phrases
from trainer.content.receiving import one_sided
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import no_employer_view, one_way
from trainer.values import Severity

_GOOD = (
    "{training|experience|certificate|certification|diploma|degree|qualification|licence|license|course|contact|"
    "network|reference|visa|mentor|mentoring|support|security|stability|flexibility|weekends off|weekend off|free "
    "time|title|promotion|exposure|name|pay|salary|benefit|perk|time to study|the next band|a step up|step up|"
    "stable future|future|recognition|opportunity|opportunities|english better|language|promoted|trained|"
    "supported|"
    "known|better team|licence paid|degree paid|discount|feedback|balance|chance|knowledge|skills|confidence|"
    "holiday|pension|international|career|cv|resume|master|studies|coaching}"
)
_GET = phrases(
    "i {would|will|can|could|want to|need to|hope to|expect to} {get|gain|receive|earn|collect|obtain|have} "
    f"..5 {_GOOD}",
    f"i {{get|gain|receive|need|want|am after|would want|would like|expect}} ..5 {_GOOD}",
    "{you|your company|this company|company|it|this job|this role|the job|the company|place|which|that|working "
    "here|working for you|work here} [{will|would|can|could}] {give|offer|pay|provide|teach|support|help|get|"
    f"bring}} =me ..5 {_GOOD}",
    "{you|your company|this company|company|it|this job|this role|the job|place|which|that} [{will|would|can|"
    f"could}}] {{give|gives|offer|offers|provide|provides|pay|pays}} [for] [my|=me] ..3 {_GOOD}",
    "{you|place|company|job|which|that|it|position} [will|would|can|could] {invest in|teach|train|challenge|reward|"
    "recognise|recognize|promote|support|develop|let} =me",
    "{help|helps|helping} =me [with|to] ..2 {my career|get known|grow|career|learn|become|find|build my name|get on}",
    "i {will|would|can|could} {learn|get to know|get to see|get to travel|know the system|travel|use the name|put "
    "it on}",
    f"{{get|getting|have|having}} ..1 {_GOOD} ..1 $",
    "{pay|pays|paid|paying} {for|my} ..1 {course|studies|degree|training|licence|master|exam}",
    "{look good|great|use the name|name} on my {cv|resume}",
    "{support|time|room} for my {master|studies|degree|family|hobby|hobbies|novel|band}",
    "{to be|get|be|that i am} {trained|promoted|supported|recognised|recognized|rewarded}",
    "{what|how much} i get",
    "a {better|new|higher|bigger} {title|team|pay|salary|position|status} [more|and]",
    "i =get * {paid|off|free}",
    "i would =get [my|to] *",
    "i =get [my|to] *",
    "rotate so i do not",
    "help =me to build my",
    "somebody who checks how i am",
    f"{{i|we}} would want {{{_GOOD}|my *|a *|time|to rotate}}",
    "what attract* =me {is|here is}",
    "{give|gives|giving} =me *",
    "{attract*|appeal*} ..2 {is|are} [the] *",
    "put [the|your] name {in|on} my",
    "{because|so|and|then} {it|this|the job|which} {would|will} look good on *",
    "{look|looks} {good|great} on ..2 {cv|resume}",
    "{there is|you have got|you get|i saw} ..3 {the pension|pension|free|four day week|long summer|canteen|"
    "discount|gym|museums|remote|quiet room}",
    "{fifteen|ten|five|twenty} minute walk",
    "{pay|pays} the rent",
    "get on with {the|my} {novel|book|studies|band|music|painting}",
    "for free with",
    "i can {learn|get|know|have|use} here",
    f"^ [a|an|some] {_GOOD} $",
    f"and [a|some|more] [good|better] {_GOOD}",
    "{a|more} {better|more|step up} *",
    f"{{want|get|have|need}} {{to get|to have}} ..3 {_GOOD}",
    f"^ [and|to] {{get|have}} ..3 {_GOOD}",
    f"{{get|have|and|also|a|good|enough|some|the}} ..1 {_GOOD} $",
    even="hypothetical others",
)
_GOODS = phrases(
    f"{_GOOD}",
    "{flat|apartment|home office|remote|bonus|holidays|paid holidays|free courses|free *|certified|company car|"
    "insurance|canteen|discount|laptop|phone|four day week|work permit|salary|time to study}",
    even="hypothetical others",
)
_FOR_ME = phrases(
    "{that is|this is|it is} {what|why} {the|this|a} job is for",
    "for =me {that is|it is|this|this job|the job}",
    "{good|great|useful|perfect|ideal|nice|best|better} for {=me|my {career|future|cv|resume|life|development|"
    "growth}} $",
    "{for|of} my {future|career|cv|resume|development|own growth} $",
    "i take [much|a lot|many things] from {here|you|it}",
    "{what is|being} {being offered|offered} to =me",
    "tick* {every|all} {box|boxes|the boxes}",
    "invest* in =me",
    "what {do|would} i get {from|out}",
    "that is what i need",
    "what i am after is",
    "i need a {job|place|company} that",
    "i expect from {this|the|you|your}",
    "what i {need|want} {from|right now|is}",
    "you can {give|offer} =me",
    "{will|would|can|could} {give|offer|bring} =me",
    "{step up|stamp} {for|on} my cv",
    "a step up for",
    "{means|mean} {a|for =me a}",
    "{place|company|somewhere} {which|that} {give|gives|invest|invests|pay|pays|teaches} =me",
    "helps =me",
    "i would get my",
    "great for =me",
    "what attract* =me",
    "{would be|is} {good|great|perfect|ideal} for =me",
    "you would ..3 =me",
    "it gives =me",
    "gives =me",
    even="hypothetical others",
)
MANY = 4
"""Things taken from which a figure told elsewhere in the answer gives nothing back. Heuristic."""
PER_TAKE = 18
"""Words an answer may have for each thing taken, at most: thinner, and it is about more. Heuristic."""


def _many(context: AnswerContext) -> list[Hit]:
    """Three things taken and more, close together, and no word for the other side."""
    takes = list(no_employer_view.takes(context))
    own = list(no_employer_view.outright(context))
    if len(takes) + len(own) < 2 or gives(context) or no_employer_view.back(context):
        return []
    goods = list(_GOODS(context))
    items = merge([*takes, *goods, *own])
    enough = len(takes) >= 3 or (len(takes) == 2 and len(items) >= 4) or (bool(own) and len(items) >= 3)
    proof = ("contribution",) if len(items) >= MANY else ("contribution", "evidence")
    if any(h.strength >= 2 for name in proof for h in context.heard(name)):
        return []
    span = max(h.last for h in items) - min(h.first for h in items)
    wide = span if len(items) >= MANY else context.said
    return merge([*own, *takes])[:3] if enough and wide <= PER_TAKE * len(items) else []


SHORT = 30
"""Words up to which two takes said as the reason are the whole answer. Heuristic."""

MOST = 0.4
"""Share of the answer's words that stand in such clauses; below it the answer is about more. Heuristic."""


WHY = ("why_here", "strengths")
"""Question kinds that ask for both sides: there a wish for oneself alone leaves one out."""


def _plainly(context: AnswerContext) -> list[Hit]:
    """A short answer of nothing but needing work, or of what this job does for the speaker."""
    if gives(context) or their_side.offer(context):
        return []
    hits = list(no_employer_view.need(context))
    if not hits and context.question.kind in WHY and not (their_side.care(context) or names_work(context)):
        hits = list(no_employer_view.for_me(context)) or one_way.flat(context) or list(one_way.own_gain(context))
    return hits[:2]


_ONE_SIDED = ("why_here", "aspirations", "goals", "five_years", "motivation")


def _find(context: AnswerContext) -> list[Hit]:
    many = _many(context) or _plainly(context)
    if not many and context.question.kind in _ONE_SIDED:
        many = one_sided(context)[:3]
    if many:
        return many
    takes, wider = list(_GET(context)), list(no_employer_view.gets(context))
    plain = list(no_employer_view.mine(context))
    if not (takes or wider) or gives(context) or their_side.theirs(context):
        return []
    taken = clauses_with(context, [*takes, *wider])
    if any(
        h.strength >= 2 and context.prose.clause_of[h.first] not in taken
        for name in ("contribution", "evidence", "strength")
        for h in context.heard(name)
    ):
        return []
    if plain and len(takes) >= 2:
        return merge([*takes[:2], *plain])
    goods = list(_GOODS(context))
    if takes and len(goods) >= 3 and len(goods) * 12 >= context.said and (len(takes) >= 3 or bool(_FOR_ME(context))):
        return takes[:3]
    every = merge([*takes, *wider])
    if wider and len(every) >= 2 and len(goods) + len(every) >= 4 and context.said <= SHORT:
        return every[:3]
    if not takes:
        return []
    where = clauses_with(context, takes)
    share = sum(context.clauses[n].last - context.clauses[n].first for n in where) / len(context.tokens)
    mine = bool(_FOR_ME(context))
    enough = len(takes) >= 4 or (len(takes) == 3 and mine) or (len(takes) == 2 and mine and context.said <= SHORT)
    return takes[:3] if enough and share >= MOST else []


RULE = Rule(
    id="no_employer_view",
    title="Their side is missing",
    severity=Severity.WORTH_A_LOOK,
    source="M T D",
    find=once_a_clause(_find),
    message="{quote} is what you would get, and that is fair. I didn’t hear what they would have from it.",
    advice="Add one sentence for them: “In return, I would take … off your hands.”",
    beside=("stepping_stone",),
    flags=(
        flag("You pay for the exams, so I'd get those. I'd have two supervisors, I'd see more areas of law than "
             "anywhere else, and I'd gain a lot of confidence. There's a flat for the first year. I'd come out the "
             "other end with a name people know.",
             "You pay for the exams", kind="why_here"),
        flag("It would boost my CV, fill my gaps and get me noticed.", "It would boost my CV", kind="why_here"),
        flag("I'd get experience, a mentor and a reference.", "I'd get experience, a mentor and a reference"),
        flag("It would be great for my career and my confidence.", "It would be great for my career"),
        flag("You can offer me growth, training and security.", "You can offer me growth, training and security"),
        flag(
            "You can give me training, you can give me a mentor, and I would get a visa and contacts through you.",
            "You can give me training",
        ),
        flag(
            "I want to get training, get a good reference and have time for my studies. That's what the job is for.",
            "That's what the job is for",
        ),
        flag(
            "because i can learn here the language for free and i get the certificate so it is very good for me",
            "it is very good for me",
            kind="why_here",
        ),
        flag(
            "It would give me experience, it would give me contacts, and I'd get a certificate, good for my future.",
            "It would give me experience",
        ),
        flag(
            "I expect that I get trained, that I get promoted and that I am supported. That's what I need.",
            "I expect that I get trained",
        ),
        flag(
            "You offer me security, you pay my courses and you let me travel, so it ticks every box for me.",
            "You offer me security",
            kind="why_here",
        ),
        flag("What do I get from it? A qualification, a network and some stability.", "What do I get from it"),
        flag(
            "What I'm after is support for my master's, a mentor, good benefits and enough free time.",
            "What I'm after is support for my master's, a mentor, good benefits and enough free time",
        ),
        flag("I really need the work.", "I really need the work", kind="why_here"),
        flag("My uncle told me to apply here.", "My uncle told me to apply here", kind="why_here"),
        flag("It'd be a great step for my career.", "It'd be a great step for my career", kind="why_here"),
        flag(
            "You're the only place that called me back.", "You're the only place that called me back", kind="why_here"
        ),
        flag("I'd like to brush up my Spanish skills.", "I'd like to brush up my Spanish skills", kind="why_here"),
    ),
    passes=(
        leave("You need somebody for the night lines, and nights suit me.", kind="why_here"),
        leave("I'd get my exams paid and I'd learn audit from people who do it every day, and I'd have two "
              "supervisors. In return you'd have somebody who built the stock count at the mill and who'd take the "
              "winter inventories off your hands.", kind="why_here"),
        leave(
            "I'd get a lot of practice in reading scans and you'd get someone who leaves no film unread.",
            kind="why_here",
        ),
        leave("This role lets me use my analysis skills to help you plan."),
        leave("I want to learn from your team and give my best to it."),
        leave("I'd learn your system and in return take over the night calls."),
        leave("I want to learn wound care from your nurses, and I'd bring ten years of calm nights."),
        leave("You'd train me on radar, I'd get the licence, and in return I'd take the night rota nobody likes."),
        leave("I'd like to learn how to plan routes."),
        leave("I just graduated. I want to do well as a technician and learn from colleagues and bosses."),
        leave("You give apprentices their own machine, and that is how I learn best.", kind="why_here"),
        leave(
            "This role would teach me planning, let me know the depots and take over the small routes myself.",
            kind="why_here",
        ),
        leave("I'd get to use my Polish with your drivers, and they'd get someone who understands them."),
        leave("I'm excited about the hands-on training, the mentors and the digital tools; I love live campaigns."),
        leave("I want training in pricing so your bakeries throw less away."),
        leave("You offer training and you build the ferries I grew up on; I'd design their doors.", kind="why_here"),
        leave("I want the certificate in soil, the field season and a place in the lab."),
        leave("I want to give students a place to try things, and get better at teaching myself."),
        leave("The training here is known to be good, and I'd like to stay for a long time.", kind="why_here"),
        leave("I need a job where I can sign with deaf customers every day.", kind="why_here"),
        leave("It's a great step for me, and you'd get a fitter who already knows these lifts.", kind="why_here"),
        leave("I lost my job when the mill closed, and I want to keep looms running.", kind="why_here"),
    ),
)
