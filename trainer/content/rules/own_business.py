"""A firm of one's own, soon, or as the whole plan with nothing about this job.

Wanting to found something is an ordinary aim. With a near date it may sound like a short stay, and on its own it
leaves open what the speaker would do here until then.

Left alone: a far wish joined to work done and value given here, owning a project or a product, business as a
noun or a customer ("small businesses"), firms of the past or of somebody else, "my own team" or "my own patients".
"""

from trainer.content.aims import SHORT_ANSWER, claims, drop, gives, linked, one_a_clause, reported, stepped, unjoined
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases
from trainer.content.horizon import times
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_elsewhere, elsewhere_bound, own_business
from trainer.values import Severity

NEAR_YEARS = 3.0
"""A founding date up to here is near; the articles name a year and a half. Heuristic."""

_FIRM = ("{business|company|companies|firm|start up|startup|shop|salon|studio|practice|agency|restaurant|cafe|coffee "
         "shop|bakery|garage|brand|consultancy|consulting firm|consulting|atelier|gym|clinic|bar|bistro|pub|farm|store|"
         "online store|boutique|venture|enterprise|law firm|label|outfit|food truck|franchise|dental practice|surgery|"
         "kennels|nursery|barber shop|chair|place|thing|workshop|tuition centre|software house|office|"
         "barbershop|bookshop|bookstore|hotel|hostel|guesthouse|brewery|tearoom|florist|deli|spa|stall|nail bar}")
_HIRED_ELSEWHERE = ("{business|company|firm|start up|startup|shop|salon|restaurant|cafe|coffee shop|bakery|garage|"
                    "agency|"
                    "consultancy|bar|bistro|boutique|food truck|franchise|online store|barber shop|"
                    "barbershop|bookshop|hotel|clothing line|"
                    "clothing brand}")
_START = ("{=open|opening|=start|starting|=launch|launching|=found|founding|set up|setting up|=establish|establishing|"
          "=create|creating|=build|building|=run|running|=own|owning|=buy|=begin|start up|get|=grow|=expand|=form}")
_AHEAD = "{to|will|would|going to|want|like|love|by then|hope|=be|i see myself|myself|is|see me}"

_FOUND = claims(
    "{=go|going} it alone", "{trading|working} for myself", "my own {empire|kitchen|chambers|limited company}",
    "{open|=run|running|opening} a {food truck|driving school|guest house|bookshop|kindergarten|nursery|bed and "
    "breakfast}", "{a|the} chain of {nail|hair|coffee|barber} *", "leave employment behind",
    "employ people instead of being employed", "off on my own", "{studio|shop|cafe|bakery|salon|place} that is mine",
    f"{_START} [up] [{{my|our|your|=the}}] own ..2 {_FIRM}",
    f"{_AHEAD} {{=have|having|=own|=get|with}} ..2 own ..2 {_FIRM}",
    f"^ [{{having|have}}] {{my|our}} own ..2 {_FIRM}",
    f"{{for|want|is|be|towards|toward|aspiration|dream|goal}} [a|the] my own ..2 {_FIRM}", "my own boss",
    f"{{=open|opening|=start|starting|=launch|launching|=found|founding|set up|setting up|=own|owning}} [up] [a|an] "
    f"[small|little|tech|new|online|family|nice|software|successful|big|my|one] {_HIRED_ELSEWHERE}",
    f"{{my|our|=a|=the}} ..1 {_FIRM} of {{my|our}} own".replace("..1", "[small|little|nice]"),
    "{be|become|am|as|being|becoming|a|an|successful|serial} [a|an] [successful|real|serial] {entrepreneur|founder|"
    "freelancer|self employed|business owner|shop owner|company owner|businessman|businesswoman|business man}",
    "own boss", "{=own|owning|open|opening|=have} [a|my] chain of *", "something of {my|our} own", "my own thing",
    "{=launch|launching|=start|starting|=sell|selling} ..1 my own ..1 {app|product|products|clothes|line|website|"
    "channel|"
    "podcast|software|platform}".replace("..1", "[a|an|online|"
                                                "small]"), "idea for a {startup|start up|business|company}",
    "{=start|starting|=build|building|=found|launch|launching|create|creating|starting up} [a|our|one|some] [small|"
    "tech|new] {startup|start up|business|company} [with|of|on|and|in|that|which|one|soon|after|"
    "someday]", f"{_AHEAD} {{=have|having}} my [little|small] {{"
    "atelier|salon|studio|bakery|garage|shop|cafe|"
    "restaurant|boutique|agency|firm|company|startup|"
    "business}", "opening it as [a] *", "{=be|being|become|go|going|turn|work} {self employed|freelance|solo|"
                                        "independent|independently}",
    "{=work|working} for {myself|yourself|themselves|my own account}", "to {work for myself|be independent}",
    "=set up [{my|our|your|an}] own ..2 *", "{dream|think} {of|about} ..2 own ..2 {salon|shop|business|company|firm|"
                                            "cafe|bakery|restaurant|studio|agency|brand|"
                                            "practice}", "{with|for} my own {bakery|shop|business|company|firm|salon|"
                                                         "cafe|restaurant|studio|agency|brand|garage}",
    "full time {freelancer|freelance|entrepreneur|self "
    "employed}", "{set|start|go|strike|branch|setting|starting|going|striking} {up|out|off} ..2 {on|by} {my own|"
                 "myself|my tod}",
    f"{{take over|takeover|inherit|join|run}} {{my|the|our}} {{father|dad|uncle|family|parents|mother|mum|"
    f"grandfather|brother}} [{{small|own}}] {_FIRM}",
    "{=trade|trading} under my own", "{buy|=get|open|run} [a|my|into] [own] franchise",
    "side {business|hustle|project} ..6 {full time|big|bigger|main|proper}",
    "{grow|work on|focus on|launch|scale|build} my [own] {startup|start up|side business|side hustle}",
    "i am {opening|starting|launching|founding} {it|a|my} ..6 {cafe|shop|own|business|firm|company}",
    "my own {ceo|company|firm|business|startup|start up|agency|salon|shop|restaurant|studio|practice|consultancy} "
    "{soon|in|within|by|next}", "^ my own {chair|shop|salon|cafe|place|garage|firm|business|studio|company}",
)
_NOT_A_FIRM = phrases(
    "{your|its|their|his|her|company*|firm*|bank*|hospital*|hotel*|school*} own", "own kitchen {table|fire|"
    "garden|window}", "{work|working} independently", "taught =me", "{student|school} {startup|start up|company|firm}",
    "at {university|school|college}", "own {clinic|shop|office|studio|practice} {hours|list|rota|days|time|lists|"
    "slots}",
    "{enjoy|like|love} my own company",
    "{on|every|each} {monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|mornings|mondays|tuesdays|"
    "wednesdays|thursdays|fridays|saturdays|sundays|day} i {open|run}",
    "{help|helping|support|advise|fund|lend to|teach|assist|programme|advice for|accounts for|clients|customers} ..8 "
    "{start|open|launch|found|run|business|businesses|entrepreneur|founder|company}",
    "{=had|had had|have had|ran|i owned|i have run|i have owned|i was|i closed|i sold|sold it|used to} ..6 {own|"
    "business|"
    "company|firm|freelance|self employed|shop|entrepreneur|founder|freelancer|boss}",
    "my own {is|are} not", "corner office",
    "i {=sold|=baked|=made|=did|=served|=repaired|=worked|=helped} ..6 {on the side|at weekends}",
    "business {case|plan|unit|line|area|club|school|class|intelligence|analyst|relationship|"
    "development}", "do not {want|need|dream} ..5", "{own|my} {project|product|team|skill|work|patient|class|"
                                                    "classroom|learning|"
                                    "mistake}",
    "{practice|office|thing|place|store|shop|branch} {for you|here|with you|in your}",
    "{=the|new|another|second|your} {branch|site|location|store}", even="all",
)
_FAR = phrases(
    "{eventually|one day|someday|long term|long run|far|later on|later|in the future|at some point|down the road|down "
    "the line|when i am {forty|fifty|sixty|retired}|who would not|ultimately|much later|in many years|when i am "
    "older|when i am old|some day|far off|dream}", even="all",
)


_under_way = drop(either(amid_elsewhere.venture, drop(amid_elsewhere.mine, amid_elsewhere.not_mine)), _NOT_A_FIRM)


def _find(context: AnswerContext) -> list[Hit]:
    hits = list(drop(either(_FOUND, own_business.said, unjoined(own_business.plain)), _NOT_A_FIRM)(context))
    hits += [] if _FAR(context) else _under_way(context)
    hits = one_a_clause(context, [*hits, *own_business.blunt(context), *elsewhere_bound.firm(context)])
    if not hits or reported(context) or any(_near(context, hit) for hit in hits):
        return hits
    if context.has("your") and not context.has("i", "my", "you"):
        return []  # "starting your own business": an example of a goal, nobody's plan yet
    steps = context.said > SHORT_ANSWER and stepped(context)
    if gives(context) or (bool(_FAR(context)) and (linked(context) or steps)):
        return []
    return hits


def _near(context: AnswerContext, hit: Hit) -> bool:
    """Whether a date up to three years ahead stands in the hit's sentence, close to it."""
    first, last = context.sentence_of(hit)
    dates = [t for t in times(context) if first <= t.first and t.last <= last]
    close = [t for t in dates if max(t.first - hit.last, hit.first - t.last) <= 10]
    return bool(close) and min(t.years for t in close) <= NEAR_YEARS


RULE = Rule(
    id="own_business",
    title="Own firm, no link",
    severity=Severity.WORTH_A_LOOK,
    source="M T D",
    find=_find,
    message="{quote} leaves open what you would do here until then, so it may land as a short stay. The wish itself is "
            "fine.",
    advice="Say what you would build and give here first: “Long before that, what I'd bring to this job is …”",
    never_on=("why_leaving", "behavioural", "gaps", "hobbies", "salary"),
    flags=(
        flag("Running my own kindergarten.", "Running my own kindergarten", kind="five_years"),
        flag("With a little vineyard by the river.", "With a little vineyard by the river", kind="five_years"),
        flag("I'd like to turn my podcast into a business.", "I'd like to turn my podcast into a business", kind=
        "goals"),
        flag("I cut hair at weekends already, and next spring I'll have my own chair and my own customers.", "I cut "
        "hair at weekends already, and next spring I'll have my own chair", kind="five_years"),
        flag("The business plan is with the bank, and once the shop pays I stop being employed.", "once the shop "
        "pays I stop being employed", kind="aspirations"),
        flag("Me and my cousin are opening a bakery in spring.", "Me and my cousin are opening a bakery in spring"),
        flag("I want to start my own company.", "I want to start my own company"),
        flag("I don't want to be an employee for ever, I want my own thing.", "I want my own thing"),
        flag("I'd like to be self-employed.", "I'd like to be self-employed"),
        flag("I want to start my own business in a year.", "I want to start my own business in a year"),
        flag("My dream is to be my own boss.", "My dream is to be my own boss"),
        flag("um so in two years I'll be running my own agency I hope", "I'll be running my own agency",
             kind="five_years"),
        flag("I see myself as an entrepreneur.", "I see myself as an entrepreneur", kind="five_years"),
        flag("I plan to go freelance next year.", "I plan to go freelance next year"),
        flag("I will open a small cafe with my brother.", "I will open a small cafe with my brother"),
        flag("I'd like to work for myself, simple as that.", "I'd like to work for myself, simple"),
        flag("Get the tickets, buy the van, set up on my own.", "Get the tickets, buy the van, set up on my own",
             kind="goals"),
        flag("In five years I take over my father's shop.", "In five years I take over my father's shop",
             kind="five_years"),
        flag("Founder of a little brewery, I hope.", "Founder of a little brewery", kind="five_years"),
        flag("I'd never want to work for a boss all my life.", "I'd never want to work for a boss all my life"),
        flag("My side business should pay the rent.", "My side business should pay the rent", kind="five_years"),
        flag("A company of my own, with my name on the van.", "A company of my own"),
    ),
    passes=(
        leave("I'd like to run the hospital's own bakery from day to day.", kind="five_years"),
        leave("I like working with founders, and your fund would teach me how they plan.", kind="motivation"),
        leave("They have just bought the kiln, and I'd like to learn it.", kind="why_here"),
        leave("I'd like to run my own clinic hours in your house once I have the diploma.", kind="five_years"),
        leave("I want to build my own desk of clients and look after them well."),
        leave("I sold jam on the side for a year, and I liked the customers most.", kind="goals"),
        leave("I enjoy my own company on long drives and the chat at each drop."),
        leave("On Mondays I open the shop and I'd like to do the ordering as well."),
        leave("I want to build new products inside a company like yours."),
        leave("I ran my own shop for six years and I missed having colleagues."),
        leave("I'd like to build and launch products from the ground up."),
        leave("In fifteen years or so I could imagine a small studio of my own. Until then I want to learn how you "
              "run big sites, and I'd bring your team my drafting."),
        leave("I want to own the onboarding project from end to end."),
        leave("I'd like to help small businesses with their first accounts."),
        leave("I had my own company for six years and I missed working in a team."),
        leave("My father ran his own business, that's where I learned to talk to customers."),
        leave("I don't want my own business, I like being part of a crew."),
        leave("I want to help people who start their own company get their first loan."),
        leave("I'd love to have my own team one day."),
        leave("I want to have my own patients and follow them through to the end."),
        leave("I'd like to launch products from the ground up, from the idea to the shelf."),
        leave("I want to understand the business side as well as the code."),
        leave("I want to build my own skills in welding and pass them on."),
        leave("One day, far off, maybe my own workshop. In this job I'd learn the old joints and I'd take over your "
              "repairs."),
    ),
)
