"""The answer would fit any job: growth, success or "something better", with no kind of work, skill or duty in it.

One concrete thing (a kind of work, a skill, a responsibility) is enough to make it the speaker's own.

Left alone: short answers that do name work, a skill or what they give; general words beside specific ones; and
answers that say nothing about the future at all (other rules speak there).
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import vague
from trainer.content.specifics import generic_share, specific_words
from trainer.content.trades import fields_of
from trainer.language import words_of
from trainer.values import Severity

_EMPTY = phrases(
    "<WANT> [to] [{keep|keep on|continue|continue to|see myself|to}] {grow|succeed|develop|progress|advance|improve|"
    "learn|do well|do better|get better|go far|go places|"
    "move up|move forward|climb|achieve|excel|thrive|better myself|make it|get ahead|get on|evolve|explore|"
    "make a difference|have an impact|make something of myself|reach|expand|fulfil|fulfill|challenge myself|"
    "be {successful|happy|better|somebody|someone|good|great|the best|respected|at the top|in a good place|fulfilled|"
    "comfortable|in a better|somewhere|more|challenged|proud}}",
    "^ something with more",
    "{level|move|step} up",
    "a bit of everything",
    "^ success",
    "{be|being} challenged",
    "motivated by {doing|becoming|being|getting} {well|more|better}",
    "doors opening",
    "growth mindset",
    "getting somewhere",
    "<WANT> [to] have [a] {better|good|nice} {life|future|position|job|career}",
    "<WANT> {something|somewhere} {better|new|different|more|bigger|good|with}",
    "<WANT> a {better|good|successful|great|new|nice|stable|bigger|fulfilling|long} "
    "{job|career|future|life|position|role|challenge|opportunity}",
    "<WANT> {success|growth|progress|challenge|new challenge|opportunity|career growth|more responsibility|experience|"
    "to be successful|more|progression|happiness|stability}",
    "{goal|aim|aspiration|ambition|dream|plan|motivate me} ..2 is [to|about|that] ..2 {grow|success|succeed|successful|"
    "best|better|progress|growth|develop|achieve|happy|improve|learn|challenge|move up|far}",
    "i see myself ..4 {successful|growing|happy|higher|better|progressing|somewhere|in a good|developing|at the top|"
    "doing well}",
    "{for a|of a|a|to work for a} company like {you|yours|this}",
    "{great|good|amazing|nice|big|best|famous|reputable|well known} {company|organisation|organization|place} [to "
    "work]",
    "{take|bring} ..3 to the next level",
    "{i am driven|i am motivated} by ..3 {success|growth|results|challenge|progress}",
    "{to|and} {grow|succeed} ..2 {as a person|professionally|personally|in my career|in life}",
)
_PICTURE = phrases(
    "{lead|leading|manage|managing|mentor*|coach*|train|training|support|supporting|guide|help|helping|teach} ..2 "
    "{a *|team|people|others|junior|juniors|colleagues|staff|project|projects|patients|customers|teams|newcomers}",
    "i left",
    "leadership role in",
    "{work with|working with} {numbers|people|children|animals|data|customers|patients}",
    "{learn|learning} {the trade|from your|from the|from you}",
    "a long time",
    "into a lead",
    "{stay|staying} {and|long|here|with you|with the}",
    "{driven|motivated} by ..2 {chances|opportunities} to learn",
    "{start|begin} my career at",
    "at my last *",
    "{recognised|recognized} for",
    "business {development|analyst|intelligence}",
    "{still|be} [be] with you",
    "{take on|taking on} [more] {responsibility|responsibilities} {and|in|within} ..3 {lead*|this|your|the}",
    even="hypothetical others",
)
LONG_ENOUGH = 20
"""Words from which an answer may hold a specific word or two and still fit any job. Heuristic."""
_HOLLOW = words_of(
    "felt looked decent reputed enhance sir percent utilize utilise brand honour opening vacancy "
    "advert tables bit itself "
    "lots everybody whole god help basically fancied sounded fancy dont talents talent market "
    "hundred fresh chapter scene start player individual seeking personality family teachers "
    "competitive "
    "dynamic advertisement posting online website internet googled google candidate shot"
)
"""Words that look specific and say nothing about the work."""


def _find(context: AnswerContext) -> list[Hit]:
    if "[" in context.text or "__" in context.text:
        return []
    if _named(context):
        linked = any(h.strength >= 3 for h in context.heard("role_link"))
        bare = context.said <= FLAT and context.question.kind != "motivation" and not linked
        return _blunt(context)[:2] if bare and not context.has("leadership") else []
    specific = tuple(w for w in specific_words(context) if w not in _HOLLOW)
    share = generic_share(context)
    if _PICTURE(context):
        return _kind_hearted(context)
    general = either(_EMPTY, vague.said)
    few = (
        not specific
        or (len(specific) == 1 and len(general(context)) >= 2)
        or (
            context.said > LONG_ENOUGH
            and len(specific) <= max(1, context.said // 14)
            and share > 0.6
            and not fields_of(specific)
        )
    )
    hits = list(general(context)) if few else []
    if not hits and len(specific) <= context.said // 16 and share > 0.5 and not fields_of(specific):
        hits = _emptiest(context)
    return (hits or _blunt(context))[:2]


BLUNT = 25
"""Words up to which an answer without one particular word is its general words and nothing else. Heuristic."""


def _blunt(context: AnswerContext) -> list[Hit]:
    """A short answer made of nothing but what is said of any job."""
    if context.said > BLUNT or [w for w in specific_words(context) if w not in _HOLLOW | vague.SMALL_TALK]:
        return []
    hits = list(vague.blunt(context))
    plain = context.has("not", "never") or not (_HOPE | _TRADE) & set(context.norms)
    if hits or context.said > FLAT or plain:
        return hits
    return [Hit(*max(((c.first, c.last) for c in context.clauses), key=lambda place: place[1] - place[0]))]


_TRADE = words_of(
    "company job career position role organisation organization firm industry successful leader "
    "responsibility "
    "opportunity best management leadership employee"
)
FLAT = 18
"""Words up to which general words need not even be known ones. Heuristic."""


def _kind_hearted(context: AnswerContext) -> list[Hit]:
    """A few words of wanting to help, where nobody hears whom or with what."""
    bare = not [w for w in specific_words(context) if w not in _HOLLOW | vague.SMALL_TALK]
    return list(vague.helpful(context)) if bare and context.said <= FEW else []


FEW = 12
"""Words in which helping people is all that is said. Heuristic."""


def _named(context: AnswerContext) -> bool:
    """Whether a contribution or a clear link is said; learning itself is an answer to what drives somebody."""
    if context.question.kind == "motivation" and context.has("learn", "learning"):
        return True
    return any(h.strength >= 3 for h in context.heard("role_link")) or bool(context.heard("contribution"))


def _emptiest(context: AnswerContext) -> list[Hit]:
    """The first clause that holds general words of hope and nothing specific."""
    for clause in context.clauses:
        words = context.words(clause.first, clause.last)
        if _HOPE & set(words) and not specific_words(context, clause.first, clause.last):
            return [Hit(clause.first, clause.last)]
    return []


_HOPE = words_of(
    "grow growth growing success successful succeed better best forward forwards progress progressing "
    "challenge "
    "challenged challenges fulfilment fulfillment fulfilled doors potential higher upward up further "
    "momentum "
    "achieve achieving happiness happy something future more level ahead improve development opportunity"
)


RULE = Rule(
    id="vague",
    title="Could be any job",
    severity=Severity.TRY_THIS,
    source="T",
    find=_find,
    message="{quote} is a wish most people share, so it could be about any job. One piece of the work would make it "
    "yours.",
    advice="Name one of three: a kind of work, a skill, or a responsibility: “… and by that I mean …”",
    never_on=("salary", "hobbies", "gaps", "technical", "behavioural"),
    beside=(
        "dont_know",
        "money",
        "content_status_quo",
        "negative",
        "leaving_soon",
        "stepping_stone",
        "perks",
        "arrogant",
    ),
    flags=(
        flag(
            "I want to explore my talents and achieve something big in life.",
            "I want to explore my talents and achieve something big in life",
        ),
        flag("I want to reach my full potential.", "I want to reach my full potential"),
        flag("I'm looking for a new challenge.", "I'm looking for a new challenge"),
        flag("I just want to keep growing and be successful.", "I just want to keep growing and be successful"),
        flag("I want to grow.", "I want to grow"),
        flag("um I guess I want a better job, you know, something better than now", "I guess I want a better job"),
        flag("My goal is to be the best I can be and reach my full potential.", "My goal is to be the best"),
        flag("I'm looking for a new challenge and I want to progress in my career.", "I want to progress in my career"),
        flag(
            "I see myself being successful and growing.", "I see myself being successful and growing", kind="five_years"
        ),
        flag(
            "I want to grow up in your company and be a better person.",
            "I want to grow up in your company and be a better person",
            kind="why_here",
        ),
        flag(
            "so for me it's like I wanna go far and yeah make a difference",
            "it's like I wanna go far and yeah make a difference",
        ),
        flag(
            "I've always dreamed of working for a company like yours.",
            "I've always dreamed of working for a company like yours",
            kind="why_here",
        ),
        flag("In a senior position, hopefully.", "In a senior position, hopefully", kind="five_years"),
        flag(
            "I saw you were hiring and thought, why not?", "I saw you were hiring and thought, why not", kind="why_here"
        ),
        flag("I'd be happy with whatever job is going.", "I'd be happy with whatever job is going", kind="why_here"),
        flag("I just want to help people.", "I just want to help people", kind="motivation"),
        flag("It sounded like a good opportunity.", "It sounded like a good opportunity", kind="why_here"),
    ),
    passes=(
        leave("I admire your cutting-edge products and want to be part of building them."),
        leave("I'm driven by chances to learn in my role."),
        leave("I've heard good things about your apprentice scheme from two fitters who did it."),
        leave("I want to grow into somebody who can run a wound clinic."),
        leave("I want to get better at explaining test results to frightened parents."),
        leave("To be successful, for me, is a roof that doesn't leak ten winters later."),
        leave("I'd like to develop in irrigation planning and soil surveys."),
        leave("I want a better job, one where I plan delivery routes instead of only driving them."),
        leave("I am driven by opportunities to coach junior welders.", kind="motivation"),
        leave("My goal is to progress from reception to theatre bookings."),
        leave("Growth to me means payroll first, then pensions, then leading the desk."),
        leave("I like this company for its night-shift apprenticeships in bread.", kind="why_here"),
        leave("I'd love to make a difference for families who wait months for a hearing test."),
        leave("Um, I want to, like, improve our stock forecasts so shops throw less food away."),
        leave("My boss wants to be successful. I want to tune violins."),
        leave("I want to succeed at fundraising letters people actually answer."),
        leave("In a senior position on the burns ward.", kind="five_years"),
        leave("I saw you were hiring tram drivers, and I've wanted to drive one since school.", kind="why_here"),
        leave("I want to help people who can't read their gas bill."),
        leave("I like your culture of repairing before replacing.", kind="why_here"),
    ),
)
