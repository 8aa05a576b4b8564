"""A title, a rank or power over others as the aim, or a rise as fast as possible.

Wanting to rise is welcome; a title alone says nothing about the work. What the speaker would do there, and the
step before it, turns the same wish into an aim.

Left alone: a title with its work, a reason, a step or a fitting time; "I want to be a manager" told plainly with
what it is for; titles of other people; being trusted, respected for the work, or the one who is asked for help.
"""

from trainer.content.aims import claims, drop, nothing_else, stepped
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases
from trainer.content.horizon import times
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_rank, bare_title, status
from trainer.content.specifics import specific_words
from trainer.language import words_of
from trainer.values import Severity

_TOP = ("{director|managing director|general manager|vice president|vp|ceo|cto|cfo|coo|chief executive|chief|boss|big "
        "boss|executive|president|partner|head|c level|c suite|board member|board|senior management|upper management|"
        "top management|management|manager|supervisor|team lead|team leader|senior leader|principal|chairman}")
_FAST = ("{as soon as possible|as fast as possible|as quickly as possible|as soon as i can|as fast as i can|as quickly "
         "as i can|asap|very soon|the sooner the better|the quicker the better|the faster the better|right away|"
         "straight away|immediately|at the earliest|in no time|in the shortest time|quickly|fast|as early as "
         "possible|"
         "without waiting|as early as i can|as quick as possible|as soon as there be|as soon as you|at a young age|"
         "as young as possible|the earlier the better|before anyone else|not want to wait|not want to hang about}")
_POWER = claims(
    "have ..2 {people|person|staff|team|others|men|employees} {under|below|beneath} =me", "people {under|below} =me",
    "{want|wanna|like|love|wish|dream|myself|me} ..3 {ceo|boss|director|manager|president} with ..5 {office|"
    "assistant|"
    "car|secretary|staff|suit}",
    "corner office", "{big|own|nice|large|fancy} office {and|with|on} ..3", "{name|title} on {the|a} [office] {door|"
    "plate|building}", "{people|they|everyone|everybody|them|others} ..3 {stand up|look up to|straighten|fear|obey|"
                       "listen "
    "to|have to ask|salute|call =me|ask =me first|jump}", "look up to =me",
    "{have|get|gain|want|like|love|hold|enjoy|need} ..2 {power|authority|prestige|status|prestigious|influence over}",
    "{prestige|status|power} ..2 {motivate|drive|attract|matter|is what|be what}",
    "{motivate|drive|attract} ..5 {power|prestige|status|title|a title|getting promoted|promotion|respect}",
    "{be|become|being|called} {someone|somebody} {important|powerful|big|famous|to be reckoned|special}",
    "{a|be|become} {big man|big shot|vip|big name|big deal|king|important person|important man|important woman|"
    "powerful "
    "person|boss of}", "{give|giving} [the|all the] order", "tell ..2 {people|others|everyone|them} what to do",
    "the one {who|that} {give|tell|say|decide} ..3 {order|people|what|others|everyone}",
    "^ [i want] [to] be in charge {and|$|of people|of everyone|of everybody|of others|of the office}".replace("|"
    "$", ""),
    "be in charge $", "^ to be in charge", "boss {of|over|everybody|everyone|people|others} ..3 {everybody|everyone|"
    "people|office|others|them|around}",
    even="hypothetical others",
)
_RISE = claims(
    "{fancy|big|bigger|high|higher|important|prestigious|impressive|better|grand|nice} {title|rank|status|job title|"
    "designation}", "{people|team|staff|department|managers|employees} ..2 {report|reporting} to =me",
    f"youngest ..1 {_TOP}".replace("..1", "[ever]"), "seat at the ..2 {board|top|top table}",
    "^ {be|being|getting|get|going|go} {in|into} [senior|top|upper|the] {management|leadership position|board} $",
    f"{_TOP} ..2 by [{{the age of|age|the time i am}}] {{25|26|27|28|29|30|32|33|35|40|thirty|thirty five|forty|"
    f"twenty "
    "five|twenty eight}", "{be|become|being} {feared|famous|admired|worshipped|envied}", "{everybody|everyone|"
    "people} "
    "{will|would|to|should} {know|admire|envy|respect|obey} =me", "{rule|dominate} {the|over|people|everyone}",
    "{rise|shoot|get|go} to the top", "{want|need|love|crave|is} {recognition|fame|glory|admiration|respect} and ..3 "
    "{rank|title|power|position|status}",
    f"{{get|be|become|reach|make|move|rise|go|climb|hit|promoted|promotion}} ..7 {_TOP} ..4 {_FAST}",
    f"{{promote|promotion|climb|rise|move up|get ahead|advance|get to the top|go up|career|get up}} ..6 {_FAST}",
    f"{_FAST} ..4 {{promote|promotion|climb|rise|move up|get to the top|{_TOP}}}",
    f"{_TOP} ..3 before [i] [turn|be] {{thirty|forty|thirty five|30|35|40|twenty five|25|28}}",
    "{the title|a title|title that|job title|senior title|bigger title|better title|prestigious title|"
    "impressive title|badge that say|team lead title|manager title|director title}",
    "{called|have it say|name ..2 say|say} ..1 {manager|director|boss|chef|head teacher|doctor|sir|partner}".replace(
        "..1", "[a|the|me]"),
    "{want|just want|like|love|goal is|aspiration is|dream is|is|aim is|hope|motivates me is|me is} [to] [{get|be|"
    "getting|"
    "being}] promoted $", "{be|get} promoted ..2 and ..3 "
                          "people", "{to be|be|reach|at|get to|make it to} [the] [very] top "
    "[of the ladder|of the company|of the tree] $", "^ {to be|be|being|i want to be} at the top",
    "climb ..3 {ladder|ranks|hierarchy} $", "climb ..3 ladder ..3 {fast|quickly|top}", "{to|reach|get to|get into} "
    "the {c suite|c level|boardroom|executive floor}", "board seat",
    "{have|get|reach|hold|want|occupy} ..1 {high|higher|big|top|great|important|powerful|senior most|highest} "
    "{position|post|rank|designation} ".replace("..1", "[a|the|some]"),
    even="hypothetical",
)
_BARE = claims(
    "{want|wanna|like|love|wish|hope|aim|dream|is|aspire|aspiration|aspirations|goal|be|myself|me|plan} [is|are] "
    "[to|as] [{be|become|reach|get to|being|becoming|hold|have|make it to|get into}] [the|a|an] [big|general|"
    "managing|top|"
    "senior|executive] {boss|ceo|cto|cfo|coo|vp|vice president|president|director|general manager|executive|chief|"
    "managing director|senior management|upper management|top management|c suite|partner|head of department} $",
    "^ [to] [be|become] [the|a|an] [big] {boss|ceo|vp|vice president|president|director|general manager|executive|"
    "chief|"
    "managing director} $",
    even="hypothetical",
)
_WORK = phrases(
    "{so that|so i can|so i could|because|since|where i|who can|which lets|responsible for|in order to|to be "
    "able to}",
    "{of|for|in} [a|the|our|your] {operations|nursing|marketing|engineering|sales|product|design|finance|kitchen|"
    "ward|"
    "archive|research|data|school|technology|security|support|care|logistics|maintenance|quality}",
    "{mentor|coach|teach|train|help|build|plan|improve|design|develop|guide|support|care for|run a|run the|"
    "serve} ..2 "
    "{people|team|junior|them|others|staff|the|a|rota|young|my|our|release|ward|plant|process|customer|client|"
    "patient}",
    even="all",
)
_NOT_RANK = phrases(
    "{partner} {to|with} ..2 {client|customer|patient|school|team}", "not {care|about|interested|for|in|want|"
    "the} ..4 "
    "{title|power|status|top|promotion|rank|promoted}", "{chartered|professional|resident|settled|immigration|"
                                                        "charity|order|marital|project|qualified} "
                                                        "status", "{beyond|more than|rather than|apart from|besides|"
                                                                  "without} ..3 "
    "{title|status|rank}", "{help|serve|answer|reply|fix|deliver|solve|respond|learn|find|reach} ..6 {as quickly as "
    "possible|as soon as possible|as fast as possible|quickly|fast}",
    "{power} {supply|plant|electronics|line|grid|station|tool|systems|bi|point|cut|engineer*|generation|outage}",
    "{solar|wind|nuclear|hydro|computing|water|battery|purchasing|buying} "
    "power", "in charge of ..2 {archive|stock|store|"
    "shift|site|project|ward|kitchen|marketing|budget|training|safety|line|route|lab|programme}",
    "{boss|manager|chief|leader} {who|that}",
    "{book|deed|article|page|song|film|property|vehicle|match|slide} title", "title {sequence|deed|page|case}",
    "{title|titles|job title|rank} {can wait|is not|do not|does not|matter* less|come* second|says|says is}",
    "{about|of|over|than|in} the {job title|title|titles}", "{same|right|exact|job} {title|titles} ..4 {happily|"
    "if|but|"
    "and which}", "learning under", "they called =me", "{enjoy|like|good at} {making|taking} decisions",
    "{process|quality|cost|stock|pest|infection|version|temperature|access|border|"
    "traffic|dust|noise|fire|credit} control", "{not|never|than} ..2 title", "title of {chartered|registered|"
    "qualified|master}",
    "title {change|changes|because|fit|fits}",
    "{excited|drawn|struck|attracted} ..2 title", "power {to|of} *", "once i {have|can|know|am}",
    "{chief|head|lead|charge} nurse", "chief executive and", "{fast|quickly} "
    "{learn|grow}", "{charge} {nurse|point|station}", even="all",
)
_RANK_WORDS = words_of(
    "power powerful authority rank ranks ladder title titles director executive executives manager boss president "
    "chief "
    "charge control decisions order orders instructions commands promotion promoted promotions position chair seat "
    "card "
    "office door corner suit car respect respected recognition prestige status top high senior highest everybody "
    "everyone "
    "everything answers answer reports report below under fast quickly soon possible rise climb influence important "
    "company department sitting giving card person management corporate hierarchy leader big level months dream fame")
_LOOSE = nothing_else(claims(
    "{power|authority|prestige|status and|and status} ", "{everyone|everybody|people|others|staff} {answer|answers|"
                                                         "report|"
    "reports} to =me", "{person|one|man|woman} in charge", "{being|be} in "
                                                           "charge", "{director|manager|executive|boss|head|"
    "president|partner} ..2 on my {business card|card|door|profile|"
    "badge}", "{give|giving|giving out} {instructions|orders|"
    "commands}", "{making|make|take|taking} [all|the] [big] "
                 "decisions", "{want|get|expect|hope for|like} [to get] [a|my] "
    "[quick|fast|first|next] promotion", "{go|move|come|rise|get} up the {ranks|ladder|"
                                         "hierarchy}", "{top|high} {executive|"
    "level position|level executive|ranking}", "{manager|director|boss|president} chair", even="hypothetical",
), _RANK_WORDS)
PICTURE = 6
"""Specific words of the rest of an answer that show the work behind a bare title. Heuristic."""

FITTING_YEARS = 5.0
"""A bare title with a time this far off is left alone: five years and more are a fitting time. Heuristic."""


_outright = drop(amid_rank.shown, _NOT_RANK)


def _find(context: AnswerContext) -> list[Hit]:
    strong = list(drop(either(_POWER, _RISE, _LOOSE, status.said, status.plain, status.curt), _NOT_RANK)(context))
    work = bool(_WORK(context)) and len(specific_words(context)) >= PICTURE
    strong = [hit for hit in strong if not (work and _promising(context))] or list(_outright(context))
    if strong:
        return strong
    if title := drop(bare_title.title, _NOT_RANK)(context):
        return list(title)
    bare = list(drop(_BARE, _NOT_RANK)(context))
    fitting = any(time.years >= FITTING_YEARS for time in times(context))
    told = fitting or stepped(context) or bool(_WORK(context)) or len(specific_words(context)) >= PICTURE
    return [] if told else bare


def _promising(context: AnswerContext) -> bool:
    """Whether reason or use of the rank is heard beside it."""
    kinds = ("reason", "contribution", "role_link", "steps_taken")
    return sum(1 for kind in kinds if any(h.strength >= 2 for h in context.heard(kind))) >= 2


RULE = Rule(
    id="status",
    title="Title without the work",
    severity=Severity.TRY_THIS,
    source="T",
    find=_find,
    cleared=either(_NOT_RANK, phrases("{=my|our|the} {manager|boss|lead|colleague|friend|brother|sister} {want|wish}",
                                      even="all")),
    message="{quote} names the rank, and I didn't hear the work behind it. Wanting to rise is fair; the listener "
            "wonders "
            "what for.",
    advice="Say what you would do there and the step before it: “In that role I'd want to …, and before that …”",
    never_on=("behavioural", "gaps", "hobbies", "salary", "about_yourself"),
    flags=(
        flag("I keep the stock right. What counts for me is that it says director on the card one day.", "What "
        "counts for me is that it says director on the card one day", kind="aspirations"),
        flag("I want people to get up when I come in.", "I want people to get up when I come in", kind="aspirations"),
        flag("As the president of a big bank.", "As the president of a big bank", kind="five_years"),
        flag("You're a famous brand and my friends will be impressed.", "my friends will be impressed",
             kind="why_here"),
        flag("I expect two promotions within the first year.", "I expect two promotions within the first year",
             kind="goals"),
        flag("I like being the one with authority and status.", "I like being the one with authority and status",
             kind="motivation"),
        flag("In ten words, I want my title on the letterhead and people reporting to me.", "I want my title on the "
        "letterhead"),
        flag("I want to have a big designation before marriage.", "I want to have a big designation before marriage"),
        flag("I want to move up as fast as possible.", "I want to move up as fast as possible"),
        flag("I want to reach the top of the company.", "I want to reach the top of the company"),
        flag("I want to be a director as soon as possible.", "I want to be a director as soon as possible"),
        flag("I want people to look up to me.", "I want people to look up to me"),
        flag("My aspiration is the corner office.", "My aspiration is the corner office"),
        flag("um I wanna be the boss", "I wanna be the boss"),
        flag("Get promoted quickly, that's my plan.", "Get promoted quickly", kind="goals"),
        flag("I want to have people under me.", "I want to have people under me"),
        flag("I wish to hold a high position in a big company.", "I wish to hold a high position in a big company"),
        flag("Honestly I just want the title on my business "
             "card.", "Honestly I just want the title on my business card"),
        flag("What motivates me is power.", "What motivates me is power", kind="motivation"),
        flag("In five years I see myself as a CEO with a big office.",
             "I see myself as a CEO with a big office", kind="five_years"),
        flag("I want to be a regional manager within two years.", "I want to be a regional manager within two years",
             kind="goals"),
        flag("I'd like to become a principal surveyor.", "I'd like to become a principal surveyor", kind="motivation"),
    ),
    passes=(
        leave("I want to be a regional manager who knows every depot's loading bay.", kind="goals"),
        leave("I'd like to get from recipes to process control in the dairy.", kind="goals"),
        leave("I'm the one who tells the drivers at six what has changed, and I'd like to plan the whole depot.",
        kind="five_years"),
        leave("You're a well-known bakery because of your rye, and I've baked rye for six years.", kind="why_here"),
        leave("I'd like to be promoted to shift lead once I've passed the hygiene exam.", kind="five_years"),
        leave("In a few years I want the title of master joiner, so I've signed up for the school.", kind="goals"),
        leave("What I want is a real change of trade, not a change of title."),
        leave("I'd like the responsibility for the ovens, first with the old baker beside me."),
        leave("I don't need a title, I like the bench."),
        leave("I'd like to grow into a senior position and contribute to the strategy."),
        leave("My aim is to be a charge nurse and make handovers safer."),
        leave("I want to lead a small team so that I can mentor juniors and plan the releases."),
        leave("In the long run I hope to be a vice president of operations. Before that I'd run one plant and get the "
              "scrap rate down."),
        leave("My manager wants to be a director as soon as possible. I like the bench."),
        leave("I don't care about the title, I want to do deep work on compilers."),
        leave("I want to be in charge of the archive so the photographs finally get catalogued."),
        leave("I want to help customers as quickly as possible when their card is lost."),
        leave("I'd like to learn power electronics and fix the power supply of the trams."),
        leave("I used to want the corner office. Now I want to teach."),
        leave("I'd like to become ward manager, because I enjoy building rotas that let people sleep."),
        leave("I want to be a partner to my clients when they plan for old age."),
        leave("I want to become a head chef, running a kitchen where nobody shouts."),
        leave("I'd like to be the person people come to when the boiler stops."),
        leave("I'd like to be promoted to senior developer once I know the deployment side."),
    ),
)
