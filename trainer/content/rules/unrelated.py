"""The link to this job isn't said: the aim lies in another field or another way of working, or outside work.

Aims elsewhere are common, and often this very job builds a skill for them. Unsaid, the listener wonders why the
speaker is here. An aim in another field, or another way of working, is judged only against a known role; aims
outside work (a race, a journey, the stage, a beach) need none, since no job leads there; nor does "another field" or
"a job for now", which say themselves that this one is not meant.

Left alone: an aim elsewhere with the skill this job builds for it, the neighbouring field, career changers who say
the bridge, hobbies on a question about hobbies, and what is done outside work beside an aim at work.
"""

from trainer.content.aims import claims, drop, gives, linked, one_a_clause
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import LONG_AGO
from trainer.content.find import either, merge, phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import elsewhere_bound, unrelated
from trainer.content.trades import apart, fields_of, sectors_of
from trainer.content.worlds import elsewhere
from trainer.language import normal
from trainer.values import RoleProfile, Severity

_LEAD = ("{<WANT>|to|goal|goals|quest|is|ambition|dream|and|aspiration|myself|by then|bucket list}")
_OUTSIDE = claims(
    f"{_LEAD} ..3 {{=run|running|finish|complete|do}} ..3 {{marathon|ultramarathon|triathlon|ironman|half marathon|"
    "ultra}", f"{_LEAD} ..3 {{=climb|climbing}} ..2 {{kilimanjaro|everest|mount *|mont blanc|mountain|summit|peak}}",
    f"{_LEAD} ..2 {{=travel|travelling|traveling|=see|=sail|=cycle|backpack|go}} [around|round|all over|to] [all|"
    f"across] "
    "{the world|the whole world|every country|fifty countries|# countries|# country|all continents|every continent|"
    "northern lights|as many countries}",
    f"{_LEAD} ..2 {{=visit|visiting}} ..2 {{countries|country|japan|italy|paris|bali|america|every *|the world}}",
    f"{_LEAD} ..2 {{=win|winning}} [a|the|my|an] ..2 {{triathlon|marathon|race|tournament|championship|medal|lottery|"
    "olympics|trophy|chess *}", f"{_LEAD} [{{a|have a|become a|be a|be the|being a}}] ..1 {{footballer|rock star|"
                                f"rockstar|"
    "influencer|youtuber|singer|famous singer|famous actor|famous actress|chess player|tennis player|football player|"
    "golf player|poker player|world champion|bodybuilder|dancer|athlete|boxer|golfer|gymnast|wrestler|magician|"
    "comedian|ballerina|"
    "racing driver|yoga teacher|dj|film star|pop star|olympian|astronaut|film "
    "star|movie star|professional gamer|pro gamer|streamer|"
    "cricketer|world champion|singer in a band}".replace("..1", "[professional|famous|big|great|pro]"),
    f"{_LEAD} ..2 {{=play|playing|=sing|singing}} {{in|with}} a band",
    f"{_LEAD} ..2 {{=finish|=write|=publish|finishing|writing|publishing|get on with}} [my|a|the] [own|first|second] "
    "{novel|bestseller|bestselling novel|best selling *|memoir|poems|poetry|album|songs|"
    "screenplay}", f"{_LEAD} ..2 {{=buy|buying|=own|owning|build}} [a|my|our|own|an] "
                                                   f"..1 "
    "{house|flat|apartment|home|boat|sports car|motorbike|dog}".replace("..1", "[own|big|nice|small]"),
    f"{_LEAD} ..2 {{get|getting}} {{married|a dog|fit|in "
    f"shape}}", f"{_LEAD} ..2 {{find love|find a wife|find a husband|"
    "lose weight|learn to surf|learn the guitar|learn to sail|learn the piano|grow tomatoes}",
    "{hike|walk|sail|swim|row} [across|through|along|the|all|around] ..2 {trail|channel|atlantic|camino|alps|"
    "himalaya|ocean|desert|pilgrim *}",
    "learn to {fly|sail|surf|dive|ski|dance|paint|cook} ..3", "marathons in every", even="hypothetical",
)
_AT_WORK = phrases(
    "{outside work|outside of work|in my free time|in my spare time|on weekends|at weekends|hobby|hobbies|besides work|"
    "privately|next to work}",
    "{at work|in my career|professionally|in my job|work wise|career wise} {i|my|it}", even="all",
)
_SEEN = phrases("world {from|through|with|in a|differently|as}", even="all")
_TURN = claims(
    "{become|becoming|=be|being|myself as|see me as|work as|working as|train as|retrain as|turn into|qualify as|want "
    "to "
    "be|cast} ", "{work|working|move|moving|=go|going|=get|getting|switch|switching|change|transition|break|career|job|"
    "future|moving over} {in|into|to} ", "{real|true|actual|my} {passion|love|calling|dream|goal} {is|be|would be} ",
    "{my heart is|my head is|my heart beats|passionate} {in|about|for} ", "moves =me it is ", "this is for =me ",
    "to have a ", "want to do {that|it} ", ["i am a", "i am ..2 really"][0] + " {novelist|musician|actor|poet|painter}",
    "write {songs|novels|music|poems} ", even="hypothetical",
)
_HEART = claims(
    "{my|the|one|only} [own|real|true|big|main|great|lifelong|long term|end|biggest|secret] {dream|passion|calling|"
    "love|"
    "ambition|goal|aim|aspiration|heart|life|plan|thing|hope} [has|have] [always] {is|be|lie|would be|been|was|to} ",
    "what i {want|love|dream|would love|would like|really want|really love} [to do|is|most] ",
    "{gets|get} =me out of bed", "{hope|hoping|want|like|love|plan|going|training|see myself|dream|aim|will|would|"
    "able} "
    "[to] [of] {=run|running|=have|having|=be|being|=do|doing|=play|playing|=teach|teaching|=open|opening|=write|"
    "writing|=make|making|=breed|=grow|=join|joining|=live off|=become|becoming|=tour|touring|=act|acting|=sing|"
    "singing|"
    "=paint|=study|=train|training|=qualify|=retrain|=get|=keep|=spend|=restore|restoring} ",
    "i am {in|with|part of} {a|an|the} ", "by then {i|we|my} ", "{my band|my novel|my music|my art|my animals} ",
    "{taken|take|takes|took} off", "i would {love|rather} {to} ", even="hypothetical past",
)
"""Leads to what the heart is set on, wider than a change of trade: they count only where a field apart follows."""
_ALONE = claims(
    "{work|working|be|being|am|happy when i am} ..4 {by myself|on my own|alone|completely alone|in silence|solo}",
    "{closed door|no people|nobody speaks|without people|without customers|the silence|on my own all day}",
    "{being around people|people all day|the telephone|the phone|the noise} ..3 {takes it out|kill|drain|tire|exhaust|"
    "stress} ", even="hypothetical negated",
)
_FEW = claims(
    "{one|a single|two|a few|few|just a few|only a few|two or three} [individual|private|selected|rich|wealthy] "
    "{client|"
    "clients|family|families|customer|customers|child|patients|patient} ", even="hypothetical",
)
_ONE_BY_ONE = phrases("{do not|not} ..2 like ..4 {one person after another|one after another}", even="all")
SOCIAL = frozenset(normal("""team contact call centre center service desk open plan reception receptionist waiter server
restaurant retail cashier shop sales teacher nurse tour host bar support group crew customers clients"""))
"""Words of a role that say it is done among people. One of them makes "alone" another way of working."""
MANY = frozenset(normal("multi many large number high volume small businesses teams accounts account desk centre "
                        "center"))
"""Words of a role that say it serves many. One of them makes "a few clients" another way of working."""
REACH = 6
"""Words after "become", "work in" … within which the field is looked for."""

SECOND = 40
"""Words up to which another aim beside "a job for now" is the whole answer. Heuristic."""


_ONCE = phrases("{used to|once|at first} want*", LONG_AGO, "i {have|had} even begun", "as a child {i|we}",
                "i {said|wrote} at {ten|twelve|school|#}", "as a child $", "i was {going|meant} to be", even="all")
"""A wish of long ago."""


def _second_best(context: AnswerContext) -> list[Hit]:
    if context.said > SECOND:
        return []
    mine = [*unrelated.second_best(context), *elsewhere_bound.other_field(context),
            *([] if linked(context) else unrelated.not_mine(context))]
    once = {context.prose.clause_of[h.first] for h in _ONCE(context)}
    return merge(h for h in mine if context.prose.clause_of[h.first] not in once)


def _find(context: AnswerContext) -> list[Hit]:
    second = [] if gives(context) else [h for h in _second_best(context) if not _its_trade(context, h)]
    job, joined = context.profile, linked(context) or gives(context)
    if job is not None:
        second = merge([*second, *elsewhere(context, _job_fields(context), joined)])
    if joined:
        return one_a_clause(context, second)
    away = drop(either(drop(_OUTSIDE, _AT_WORK, _SEEN), unrelated.outside), _ONCE)
    outside = [h for h in away(context) if not _its_trade(context, h)]
    hits = second if _AT_WORK(context) else merge([*second, *outside])
    if job is not None:
        hits = merge([*hits, *_other_field(context, job), *_other_sector(context), *_other_way(context)])
    return one_a_clause(context, hits)


def _its_trade(context: AnswerContext, hit: Hit) -> bool:
    """Whether the aim outside work is what this job is about (a novel, for a writer)."""
    said = fields_of(context.words(hit.first, hit.last))
    return bool(said & _job_fields(context)) or bool(
        set(context.words(hit.first, hit.last)) & context.profile_words & _TOPICS)


_TOPICS = frozenset(normal("marathon travel novel album songs house boat countries world band sailing climbing race"))


def _job_fields(context: AnswerContext) -> frozenset[str]:
    job = context.profile
    return fields_of(normal(" . ".join((job.title, job.field, job.mission, job.description)))) if job else frozenset()


def _other_field(context: AnswerContext, job: RoleProfile) -> list[Hit]:
    """Aims whose field is apart from the job's, where nothing else said comes back to it."""
    mine = _job_fields(context)
    back = fields_of(context.norms) & mine - {"support", "office"}
    found: list[Hit] = []
    for lead in drop(either(_TURN, _HEART), _ONCE)(context):
        last = min(lead.last + REACH, context.prose.clause_at(lead.last - 1).last)
        words = context.words(lead.first, last)
        if apart(fields_of(words), mine) and not set(words) & set(normal(job.title)) & _TELLING:
            found.append(Hit(lead.first, last))
    return [] if back and not _dwelt(context, mine) else found


DWELT = 3
"""Words of a field apart from which an answer dwells on it: a word or two of the job's own field beside them, told as
what one has done, is no link yet. Heuristic."""


def _dwelt(context: AnswerContext, mine: frozenset[str]) -> bool:
    """Whether the answer names far more of another field than of the job's own."""
    away = sum(1 for word in context.norms if apart(fields_of((word,)), mine))
    own = sum(1 for word in context.norms if fields_of((word,)) & mine)
    return away >= DWELT and away > 2 * own


def _other_sector(context: AnswerContext) -> list[Hit]:
    """An aim in a named sector where the role names another one and the answer never comes back to it."""
    theirs = sectors_of(tuple(context.profile_words))
    if not theirs or sectors_of(context.norms) & theirs:
        return []
    return [h for h in _SECTOR(context) if sectors_of(context.words(h.first, h.last))]


_SECTOR = claims(
    "{<WANT>|to} ..3 {work|lead|join|sell|run|be|move|go|get|head|manage|grow} ..6 {for|in|into|at} {a|an|the} ..3 "
    "{start up|startup|company|industry|sector|firm|business}", even="hypothetical",
)
_TELLING = frozenset(normal("analyst manager trainer lead project product research quality safety training editor"))
"""Words of a title that tie two fields together by themselves."""


def _other_way(context: AnswerContext) -> list[Hit]:
    """Alone where the job is among people, a few clients where it serves many."""
    found: list[Hit] = []
    if context.profile_words & SOCIAL:
        found += [h for h in _ALONE(context) if "than" not in context.words(max(h.first - 3, 0), h.first)]
    if context.profile_words & MANY:
        found += either(_FEW, _ONE_BY_ONE)(context)
    return found


_COOK = RoleProfile("school cook")

RULE = Rule(
    id="unrelated",
    title="The link isn't said",
    severity=Severity.WORTH_A_LOOK,
    source="M T D",
    find=_find,
    message="{quote} lies some way from this job, and I didn't hear what joins them, so they may wonder why this one.",
    advice="Name the skill this job builds for it: “What I'd learn here for that is …”",
    never_on=("hobbies", "gaps", "about_yourself", "why_leaving", "salary", "behavioural", "weaknesses", "strengths"),
    flags=(
        flag("A completely different trade.", "A completely different trade", kind="five_years"),
        flag("Definitely not in plumbing anymore.", "Definitely not in plumbing anymore", kind="five_years"),
        flag("Publishing my first novel.", "Publishing my first novel", kind="goals"),
        flag("I've been at the bench with lenses for three years and I break hardly any. What I'd love in the long "
             "run is to play the cello for a living. I practise before work, I'm in a quartet, and we've got four "
             "concerts this summer.",
             "What I'd love in the long run is to play the cello for a living",
             profile=RoleProfile("optician's workshop technician")),
        flag("I'd see myself on a boat. I've got my skipper's licence and I take people out at weekends, six on "
             "board, and in five years I'd want to be sailing all year round.",
             "I'd see myself on a boat", kind="five_years", profile=RoleProfile("payroll specialist")),
        flag("What I want in the long run is to work alone on one single file, with a closed door, no meetings and "
             "nobody else on it. I can do the phones too.",
             "What I want in the long run is to work alone on one single file, with a closed door, no meetings",
             kind="why_here", profile=RoleProfile("tax hotline adviser")),
        flag("By then I hope my band has taken off and we are touring.", "By then I hope my band has taken off",
        profile=RoleProfile("warehouse operative")),
        flag("My ambition is to run a marathon in every state.", "My ambition is to run a marathon in every state"),
        flag("I want to travel around the world and see fifty countries.",
             "I want to travel around the world and see fifty countries"),
        flag("To win a triathlon.", "To win a triathlon", kind="goals"),
        flag("um I'd love to be a footballer", "I'd love to be a footballer"),
        flag("First I want to become a data scientist.", "First I want to become a data scientist", profile=_COOK),
        flag("I want to become a data scientist.", "I want to become a data scientist", profile=_COOK),
        flag("I really want to be a nurse in the end.", "I really want to be a nurse in the end",
             profile=RoleProfile("software developer")),
        flag("I want to work in fashion.", "I want to work in fashion", profile=RoleProfile("civil engineer")),
        flag("In the long run I want to work completely alone, with a closed door.",
             "I want to work completely alone, with a closed door",
             profile=RoleProfile("contact centre team member")),
        flag("Somewhere on a beach in Spain, I hope.", "Somewhere on a beach in Spain", kind="five_years"),
        flag("Honestly? Singing in a band, for money if it works.", "Singing in a band, for money", kind="five_years"),
        flag("I'd like to have switched careers altogether.", "I'd like to have switched careers altogether",
             kind="five_years"),
        flag("One day I'd love to be an actress and win prizes.", "I'd love to be an actress and win prizes",
             kind="goals"),
        flag("My dream is to work in film, and I need a job in the meantime.", "My dream is to work in film",
             kind="why_here"),
        flag("This isn't really what I wanted to do in life.", "This isn't really what I wanted to do in life",
             kind="why_here"),
        flag("My goal is to have a few private clients who know me.", "My goal is to have a few private clients",
             profile=RoleProfile("adviser for a large number of small businesses")),
    ),
    passes=(
        leave("I used to want to be a dancer. Today I want to set the lights for them.", kind="aspirations"),
        leave("First I wanted to be a designer. Now buying suits me, and I'd like to lead the buying one day.",
              profile=RoleProfile("purchasing assistant, furniture factory")),
        leave("I want to be the one a band asks for by name.", profile=RoleProfile("assistant sound engineer")),
        leave("I come from a completely different industry, ship repair, and bring its checklists.", kind=
        "aspirations"),
        leave("What I'd love in the long run is to be on a stage, in small parts, and showing people the ropes and "
              "the costumes every day is the next best thing.", profile=RoleProfile("tour guide for a theatre")),
        leave("I've been in an amateur theatre for ten years, on stage and in the costumes. What I want is to run "
              "training days, and in this job I'd be the one who prepares them.",
              profile=RoleProfile("HR assistant")),
        leave("I play guitar at weekends; at work I want to plan the night loading.", profile=RoleProfile("warehouse "
        "operative")),
        leave("I want to become a nurse practitioner.", profile=RoleProfile("registered nurse")),
        leave("I'd like to move into marketing, and this job would teach me how customers decide.",
              profile=RoleProfile("sales assistant")),
        leave("I want to become a teacher trainer.", profile=RoleProfile("primary school teacher")),
        leave("I run marathons, and the patience I train there is what I bring to long audits.",
              profile=RoleProfile("auditor")),
        leave("Outside work I climb. At work I want to get chartered and design footbridges.",
              profile=RoleProfile("civil engineer")),
        leave("Coming from nursing I want to design hospital software.", profile=RoleProfile("UX designer")),
        leave("I want to grow into finance business partnering.", profile=RoleProfile("accounts assistant")),
        leave("One day I want to become a data scientist."),
        leave("I want to manage a hotel, and the front desk is where you learn the guests.",
              profile=RoleProfile("receptionist")),
        leave("I ran a marathon last year and learned to pace myself, so I plan releases calmly now."),
        leave("I want to run a marathon.", kind="hobbies"),
        leave("I want to help people keep their homes.", profile=RoleProfile("mortgage adviser")),
        leave("I'd like to write a novel that children with dyslexia can "
              "read.", profile=RoleProfile("author in residence, "
              "writer")),
        leave("I want to lead the team that keeps guests safe on the beach.", kind="five_years"),
        leave("Something different every day, and customers who come back.", kind="aspirations"),
        leave("I see myself as the go-to person for audits, and in another area of the firm later.",
              kind="five_years"),
        leave("For now I want to learn the tills; by next year I'd like to train others.", kind="goals"),
        leave("I switched careers two years ago and learned how much I like planning.", kind="goals"),
        leave("I like working on my own problems and with the team.", profile=RoleProfile("data engineer")),
    ),
)
