"""Place, hours, remote days or benefits are given as the reason.

They are part of any choice and fair to like; as the reason they fit every job with the same benefit, so the
listener learns nothing about the draw of this work.

Left alone: benefits told beside a reason in the work ("a plus", "a bonus", "it isn't why"), benefits as the
subject of the work (pensions, insurance, remote teams, gyms that are designed), a place that is part of the work,
and what somebody looks for in an employer.
"""

from trainer.content.aims import claims, drop, gives
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import comforts, perks, whereabouts
from trainer.values import Severity

_THINGS = (
    "{holiday|holidays|vacation|annual leave|pension|discount|staff discount|gym|free gym|free lunch|free food|"
    "free coffee|free beer|free drink|canteen|cafeteria|snack|parking|free parking|company car|car|laptop|phone|"
    "insurance|health insurance|health cover|dental|pto|unlimited pto|remote work|remote day|remote days|home "
    "office|work from "
    "home|"
    "working from home|flexible hours|flexitime|flexible working|flexible schedule|working hours|opening hours|"
    "office hours|good hours|the hours|timings|timing|weekends|free weekends|day off|days off|time off|four "
    "day week|4 day week|three day week|short commute|commute|location|short week|part time|shift pattern|"
    "parties|hammocks|rooftop|pool table|dogs in the office|benefit|benefits|perk|perks|work life balance|bus "
    "facility|food facility|cab facility|maternity leave|paid leave|long summer|school holidays|early finish}"
)
_GOOD = (
    "{good|great|nice|long|free|unlimited|generous|short|excellent|amazing|flexible|better|lovely|fantastic|"
    "best|big|"
    "cool|perfect|decent|beautiful|more|plenty of|lots of|enough|fixed|easy}"
)

_BENEFIT = claims(
    f"{{you|they|this job|this company|company|it|place|role|there|which}} {{have|has|get|offer|give|is|are|do|"
    f"does}} "
    f"..3 [{_GOOD}] {_THINGS}",
    "{flexible hours|flexible working|flexitime|four day week|staff discount|weekends off|short commute|home office|"
    "remote days|company car|cab facility|early finish|unlimited holiday|unlimited vacation|convenient timings}",
    "{improve|improving|better|increase|get} ..3 benefits $",
    f"{_GOOD} {_THINGS}",
    f"{_THINGS} {{is|are|be}} ..2 "
    f"{{good|great|nice|long|free|"
    f"generous|short|excellent|fine|"
    "amazing|flexible|better|perfect|lovely|what|why|the reason|attractive|the main|included|important|convenient|"
    "near}",
    f"{{because|only|mainly|mostly|just|applied|here}} {{of|for|about|it is}} ..3 {_THINGS}",
    f"{{attract|draw|like|love|want|interested|reason|main thing|best thing|swung it|appeal|thing|honestly|honest|"
    f"need|"
    f"looking for|motivate|mostly it}} ..4 {{is|me|the|your|a|that|get|in|about|to|with|having|have|for|by}} ..2 "
    f"{_THINGS}",
    "^ [the|a|an] {company car|four day week|remote days|free parking|free food|staff discount}",
    "{get|have|with|getting} ..2 {staff discount|discount|free {lunch|lunches|food|parking|drinks|coffee|meals|"
    "travel|tickets|flights|gym|beer|snacks|clothes|stuff}|# week ..2 holiday|# day ..2 holiday|weekends off|"
    "friday off|fridays off|weekend free|summers off|unlimited *}",
    "holiday of # day",
    "# day ..2 {holiday|vacation}",
    even="hypothetical",
)
_BESIDE = phrases(
    "{too|as well} but {it|what|the|i}",
    "{is not|not} {why|the reason|what brings|what brought|what matters}",
    "{a|nice|extra} {bonus|plus|extra}",
    "{on top|on the side|besides|apart from that|as well as|aside}",
    "neither of {them|these|which} ",
    "i do not {mind|care} ",
    "but {i|it|that|what|the} ..6 {work|learn|reason|more|real|not|archive|patient|team|project}",
    "{matter|important|count} {less|but}",
    "{nice|fine|good|handy} but",
    "more importantly",
    even="all",
)
_AS_WORK = phrases(
    "{study|studies|course|degree|law|read} ..2 part time",
    "{have|has} {worked|been working}",
    "location {scout*|manager}",
    "lunch for {each|the|every|our}",
    "my {hours|shifts|timings|schedule} are",
    "evening {class|course|school}",
    "need to leave at",
    "{families|customers|patients|people} {come|need|ring}",
    "employee {benefit|benefits}",
    "i {=work|=worked|=help|=volunteer} {part time|weekends|nights|evenings|saturdays}",
    "holiday job",
    "# minute {later|after|earlier|before|ago|late|early|per|for each}",
    "{to|into|back to} full time",
    "for a living",
    "{can|could|will|happy to|glad to|would} {do|work|"
    "cover|take} {weekends|nights|"
    "evenings|saturdays|"
    "sundays|fridays|holidays}",
    "{cut|reduced|brought|shortened|fell|dropped|went} ..6 from # minute",
    "{team|teams|people|who|that} {work|working} remotely",
    "{reduce|cut|negotiate|calculate|advise on} ..3 " + _THINGS,
    "{building|office} and i {would like|want|would love} to {look|care|restore|repair|run|keep}",
    "{design|build|develop|run|write|work on|work with|manage|sell|process|lead|plan|organise|organize|handle|"
    "teach|program|calculate|deliver|maintain|check|know|administer|explain|research|test|support|create|make} ..5 "
    + _THINGS,
    "{pension|insurance|benefits|holiday|remote|gym|parking|location|vacation|discount|pharma*} {letter|"
    "claim|"
    "team|club|monitoring|health|let|park|data|sensing|service|services|patient|company|rental|tool|"
    "tools|system|scheduling|code|campaign|product|case|broker|department|sector|market|industry|fraud}",
    "{so|and|which is why|that is why} ..2 i know {the|every|your|what|these}",
    "{exactly|only} why the",
    "flexible {scheduling|tool|production|seating|learning}",
    "benefit {from|for|of|the|others|society|other|customer|patient|to|both}",
    "{mentor*|training|learning|culture|growth|development|health} ..2 benefit",
    "{my|the|their|his|her|last|old|previous|current} {last|old|previous|former} {job|firm|company|place|"
    "employer} ..4",
    "best employer",
    "part time {job|position|role|study|studies|master|masters|degree|course|mba|phd|school}",
    "open ..3 {location|branch}",
    "remote {team|village|area|community|island|server|desktop|place|part|patients|colleague|device|control|support}",
    even="all",
)
_THE_REASON = phrases(
    "{because|that is why|this is why|so i applied|hit apply|swung|the reason|main thing|attracted|main|most "
    "important|"
    "ticks|so i said|that is it|it for me|to be honest|honestly|in the water|love|mad about|what i want}",
    even="all",
)
_DRAW = phrases(
    "{i|i would|i have|and|to} {love|enjoy|want|want to|would like to|like|learn|get better|get good|build|make} "
    "[to|the|how] {learn|work with|working with|build|building|teach|teaching|help|helping|care|caring|grow|lead|"
    "design|"
    "repair|fix|make|understand|train|take on|see|be the one|become|develop|write|move}",
    "the work {itself|is|you}",
    "{your|the} {project|mission|patient|customer|archive|programme|product|clinic|research|value|approach|"
    "training} ",
    even="hypothetical",
)
_TURNED = phrases(
    "{is|are} {secondary|beside the point|neither here|a detail}",
    "^ {but|though|still|what changed|even so|that said}",
    "{but|though} ..3 {not|more|real|main|really|mostly|bigger}",
    "not {why|the reason|what|because|what brought|the point}",
    even="all",
)
"""A turn away from the comfort just told."""
SHORT_WORDS = 30
"""An answer up to this long that names a benefit has it as its reason. Heuristic."""

_COMFORTS = either(
    _BENEFIT,
    whereabouts.place,
    whereabouts.hours,
    perks.short,
    perks.said,
    perks.plain,
    perks.comfy,
    comforts.curt,
)


def _find(context: AnswerContext) -> list[Hit]:
    decisive = drop(perks.tipped, _AS_WORK)
    tipped = list(unless(decisive, _BESIDE, _TURNED, within="next")(context))
    hits = list(drop(_COMFORTS, _BESIDE, _AS_WORK)(context))
    if tipped:
        return merge([*tipped, *hits])
    if not hits or _BESIDE(context):
        return []
    if gives(context) or sum(1 for h in _DRAW(context) if not _covered(context, h, hits)) >= 2:
        return []
    drawn = any(not _covered(context, h, hits) for h in _DRAW(context))
    told = bool(_THE_REASON(context)) or len(hits) >= 2 or context.said <= SHORT_WORDS
    return hits if told and not (drawn and len(hits) < 2) else []


def _covered(context: AnswerContext, drawn: Hit, hits: list[Hit]) -> bool:
    """Whether a wish was heard in the words about the benefit themselves."""
    clause_of = context.prose.clause_of
    return any(clause_of[h.first] <= clause_of[max(0, drawn.first)] <= clause_of[h.last - 1] for h in hits)


RULE = Rule(
    id="perks",
    title="A benefit as the reason",
    severity=Severity.TRY_THIS,
    source="M D",
    find=_find,
    message="{quote} came across as the reason. That's fair to like, and many jobs have it, so the draw of this work "
    "stays open.",
    advice="Put the work first: “What draws me in the work itself is …”",
    never_on=("employer_wishes", "questions_for_us", "salary", "hobbies", "gaps", "behavioural", "why_leaving"),
    flags=(
        flag("I've baked for twelve years, bread mostly. What clinched it is that you shut at two, so I can be home "
        "when the kids come in.", "it is that you shut at two", kind="why_here"),
        flag(
            "The school holidays are what swung it for me.",
            "The school holidays are what swung it for me",
            kind="why_here",
        ),
        flag("Honestly I applied because it's ten minutes on the bike. The ledgers I can do in my sleep.",
        "because it's ten minutes on the bike", kind="why_here"),
        flag("A company car would be nice.", "A company car would be nice"),
        flag("I want to be able to take long vacations.", "I want to be able to take long vacations"),
        flag("I like that I could work from home.", "I like that I could work from home"),
        flag(
            "I want to work here because it's close to my house.",
            "I want to work here because it's close to my house",
            kind="why_here",
        ),
        flag("The main thing is the remote days.", "The main thing is the remote days", kind="why_here"),
        flag("You get five weeks' holiday, that's what attracted me.", "You get five weeks' holiday", kind="why_here"),
        flag(
            "To be honest I applied because of the free gym.",
            "To be honest I applied because of the free gym",
            kind="why_here",
        ),
        flag("I want a job where I can finish at four.", "where I can finish at four"),
        flag(
            "My aspiration is to live by the sea and have plenty of time off.",
            "My aspiration is to live by the sea and have plenty of time off",
        ),
        flag(
            "um it's like ten minutes from my flat so yeah",
            "it's like ten minutes from my flat so yeah",
            kind="why_here",
        ),
        flag(
            "Because the timings are good and there is cab facility.", "Because the timings are good", kind="why_here"
        ),
        flag("I get a staff discount and I love the clothes.", "I get a staff discount", kind="why_here"),
        flag("I need flexible hours so I can be with my kids.", "I need flexible hours"),
        flag("I heard people bring their dogs in.", "I heard people bring their dogs in", kind="why_here"),
        flag("You have great perks.", "You have great perks", kind="why_here"),
        flag("The shift times fit around my classes.", "The shift times fit around my classes", kind="why_here"),
        flag("There's no weekend work.", "There's no weekend work", kind="why_here"),
        flag("I'm fed up with this town.", "I'm fed up with this town", kind="why_here"),
        flag("I'd never have to sit in traffic again.", "I'd never have to sit in traffic again", kind="why_here"),
        flag("Half price cinema and a season ticket.", "Half price cinema and a season ticket", kind="why_here"),
    ),
    passes=(
        leave("I applied because your night desk teaches the radio. It's ten minutes on the bike.", kind="why_here"),
        leave("I want to move into patient transport, which your depot runs at night.", kind="why_here"),
        leave("I'd like to learn the database, because the file takes four minutes to open.", kind="goals"),
        leave("I like callers on a bad day, because ten minutes later it's a better one.", kind="why_here"),
        leave("Yes, there's a canteen, my aunt says so too, but I came for the restoration workshop.", kind="why_here"),
        leave("I cover two weekends a month at the shelter, and I'd like to do that work all week.", kind="motivation"),
        leave("I work weekends at the hospice and I'd like to do it for a living."),
        leave("What sold me was the way your team talks about mistakes.", kind="why_here"),
        leave("I moved here for the mountains, and I want to guide groups in them."),
        leave("What drew me is how you train people, the location is secondary."),
        leave("The hours don't bother me, I like nights on the ward because you have time for patients."),
        leave("The short commute is a plus, and it isn't why I applied. I want to handle old maps.", kind="why_here"),
        leave("I'd like to design gyms that people with artificial legs can use."),
        leave("I want to work on the benefits team, because pension letters nobody understands make me angry."),
        leave("What draws me is the trauma work; that it's near home is a bonus.", kind="why_here"),
        leave("I want to run the holiday club and build its programme."),
        leave("The hours are long and I don't mind, I want to learn grafting from your head gardener."),
        leave("I want to write software for remote monitoring of hearts."),
        leave("My old job had a great canteen, and I wasn't learning anything about welding."),
        leave(
            "I live nearby, so I know the families your clinic looks after, and I want to do home visits with them.",
            kind="why_here",
        ),
        leave("I want to work with insurance claims after floods."),
        leave("I want to get better at managing remote teams."),
        leave("Your place on the river is exactly why the eel counts can happen here, and I want to run them."),
        leave("A fixed rota and the school holidays, to be honest.", kind="employer_wishes"),
        leave("Sure, the free travel is nice. It isn't why I'm here: I want to calm the late trains."),
        leave("I heard you plan the shifts around the tides, as we did on the ferry.", kind="why_here"),
        leave("I love travel writing, and your guidebooks are the ones I carry.", kind="why_here"),
        leave("I want to train dogs for people who can't see."),
    ),
)
