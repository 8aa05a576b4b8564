"""Two statements that undo each other: "I want to stay for years", and "next year I move to Canada".

The listener can't hold both and starts to wonder which one is meant. Saying which is the plan and which the wish
settles it, and so does saying what changed.

Left alone: a change over time that is told ("at first I didn't, now I do"), a nearer and a farther aim, a limit
("not for the title", "not yet", "less travel"), two sides of one trade, "if not this, then that", and a plain
preference with its exception.
"""

from __future__ import annotations

from collections.abc import Sequence

from trainer.content.aims import rich
from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import contradiction, two_plans
from trainer.content.specifics import FUNCTION
from trainer.language import words_of
from trainer.values import Severity

_WANT = ("{want|would like|would love|wish|hope|aim|plan|dream|love|like|enjoy|goal is|dream is|aim is|see myself|my "
         "goal|my dream|could see myself}")
_NOT_WANT = ("{=do not want|never want|=do not ever want|would not want|=do not like|=do not enjoy|hate|would hate|"
             "would "
             "never|have no wish|have no ambition|have no interest|am not interested in|have no plan|can not stand|"
             "would rather not|=do not see myself|=do not plan|never plan|would not like|not interested in}")
_ABROAD = ("{canada|australia|germany|america|the states|spain|france|italy|dubai|portugal|england|london|melbourne|"
           "sydney|berlin|new zealand|japan|ireland|switzerland|austria|norway|sweden|india|singapore|mexico|brazil|"
           "poland|greece|turkey|abroad|another country|a different country|another city}")
_STAY = phrases(
    "{stay|stayed|be|remain|work|settle|keep} ..3 {here|with you|in this company|in your company|in this team|with "
    "this company|in nursing|in teaching|in this job|in this field|in sales} ..4 {=years|forever|long|life|retire|"
    "always|rest|good}",
    "{stay|staying|remain} ..2 {forever|for life|long term|for good|for many years|long time|for a long time|as "
    "long as}", "{definitely|still|always} [be] here", "not going anywhere",
    "{for|do this job for} the rest of my {life|career|days}",
    "{looking for|want|after} ..2 {something|place|job} long term", "{a place|somewhere} to stay",
    "a {good|nice} few years ..4 of *", "in the next {couple of|few|# } year ..6 {go|dig|get} deep", "stay with you",
    "{with|in|at} {you|this company|your company|here} for {the long haul|the long run|ever|good|life|many years|"
    "decades}", "for the long haul", "{job|position|place} for life", "grow old {here|with}",
    "until {i retire|retirement|my pension}", "never {leave|leaving} {you|here|this|nursing|teaching|the company}",
    even="hypothetical negated",
)
_GO = phrases(
    "{move|moving|go|going|off|emigrate|emigrating|leave|leaving|relocate|relocating|fly|flying|back} ..5 "
    f"{_ABROAD}",
    "{leave|leaving|quit|give up|giving up|left with|finish with|done with} [the|this] {nursing|teaching|accounts|"
    "accounting|sales|company|job|field|here|you|it|law|it all|care|cooking|medicine|driving} ..3 {in|for good|"
    "next|soon|this|after|within|by}", "giving up * for good",
    "{open|start|launch|found|be starting|be opening} ..2 my own {business|salon|thing|cafe|café|company|business|"
    "shop|firm|restaurant|studio|practice|agency|salon}",
    "{want|like|plan|see myself|hope|be} ..4 {something|a} [completely|totally|entirely] {completely different|"
    "totally different|entirely different|different career|else entirely}",
    "{one|a|two} year [or two] {and|then} i {am|will be} {off|out|gone}", "settled there",
    "{go|going|return|returning} [back] to {university|college|school|uni} [full time] *",
    "get bored {after|within|in} ..2 {year|month}", "move on after ..2 {year|month}", even="hypothetical",
)
_LEAD = phrases(
    f"{_WANT} ..5 {{manager|lead|leader|supervisor|director|manage|head of|head|boss|in charge|responsible for}}",
    even="hypothetical",
)
_NO_LEAD = phrases(
    f"{_NOT_WANT} ..3 {{lead|leading|manage|managing|manager|management|leader|boss|be responsible|responsible for|"
    "being responsible|responsibility for|in charge}",
    "{leading|managing|management|leadership|being a manager|being in charge|responsibility} ..2 {is|are} not {for "
    "=me|my thing|something|what i}",
    "no {ambition|wish|interest|desire} {to|in} {manage|lead|managing|leading|management}",
    "rather {work|be} {by myself|alone|on my own}", even="all",
)
_TEAM = phrases(
    "{love|like|enjoy} ..3 {in teams|in a team|with people|teamwork|with others|with a team|with other people|with "
    "my team}", "{real|good|great|born|natural|strong} team player", "am a team player", "people person",
    even="hypothetical",
)
_ALONE = phrases(
    "{like|love|prefer|best|rather|want} ..5 {left alone|be alone|on my own only|work alone|working alone|"
    "completely alone|by myself}",
    f"{_NOT_WANT} ..2 {{working|work|being|be|dealing}} {{with|in|around}} ..2 {{people|others|team|teams|a team|"
    "anyone|anybody}", "{people|teams|teamwork|others} {are|is} not {my thing|for =me}", "leave =me alone",
    "{prefer|rather|try} not [to] {deal|work|talk|be} {with|around} {people|others}", even="all",
)
_TRAVEL = phrases(
    "{want|love|like|enjoy|would like|would love} ..3 {to travel|travelling|traveling} [a lot|much|often|for]",
    even="hypothetical",
)
_HOME = phrases(
    f"{_NOT_WANT} ..2 {{to travel|travel|travelling|traveling}}", "{be|sleep} {at home|in my own bed} every night",
    "travel* is not for =me", even="all",
)
_DESK = phrases(
    "never want ..5 {desk|office|paperwork|computer}",
    f"{_NOT_WANT} ..5 {{behind a desk|at a desk|desk job|in an office|office job|paperwork}}", even="all",
)
_OFFICE = phrases(
    f"{{{_WANT}|my goal|goal}} ..12 {{move into policy|committee papers|office job|office full time|desk job|"
    "administration|writing the strategy|at a desk|in an office|paperwork|policy at}", even="hypothetical",
)
_TALK = phrases(
    "{love|like|enjoy} ..3 {talking to|speaking to|speaking with|talking with|dealing with|serving|helping} ..2 "
    "{customer|people|client|guest|patient}", even="hypothetical",
)
_NO_TALK = phrases(
    "{customer|people|client|guest|patient} {are|is} not {my thing|for =me|what i}",
    f"{_NOT_WANT} ..3 {{talking to|talk to|speaking to|speak to|dealing with|deal with}} ..2 {{customer|people|"
    "client|guest|patient|them}", "rather not {talk|speak|deal} *", even="all",
)
_QUIET = phrases(
    "{no|without|little|without any|not much} contact {to|with} [the] {people|customer|client|anyone|anybody|"
    "patient|guest}", "{quiet|back office} {job|work|place} ..4 {without|no} ..2 {people|customer|calls|client}",
    even="all",
)
_CONTACT = phrases(
    "{love|like|enjoy|live for|want|thrive on} ..4 {talking|speaking|contact|chatting} {with|to} ..2 {people|"
    "customer|client|guest|patient|strangers}", even="hypothetical",
)
_LEARN = phrases(
    "{love|want|like|enjoy|would like} ..2 {to learn|learning} ..3 {new|every|always|more}", even="hypothetical",
)
_NO_LEARN = phrases(
    "{=do not|never} {want|like|plan} [to] {learn|study|train|learning|studying} {anything|any|more|new|again}",
    even="all",
)
_CHANGE = phrases(
    "{love|like|enjoy|want|need|looking for} ..2 {change|variety|new challenges|something new every}",
    even="hypothetical",
)
_NO_CHANGE = phrases(
    "{=do not|never} {like|want|enjoy} [any] {change|variety|new things}",
    "{hate|can not stand} {change|changes|variety}", even="all",
)
_ROUTINE = phrases(
    "{love|like|enjoy|want|prefer|good} ..3 {routine|routines|every day is the same|always the same|every day the "
    "same|the same every day|repetitive}", even="hypothetical",
)
_NO_ROUTINE = phrases(
    "{hate|=do not like|can not stand|avoid|bored by|never want|=do not want} ..2 {routine|routines|the same every "
    "day|repetitive|repetition}", even="all",
)
_RESPONSIBLE = phrases(
    "{want|like|love|would like|looking for|enjoy} ..2 {more|a lot of|lots of|to take|to have|taking} "
    "{responsibility|responsible}", even="hypothetical",
)
_NOT_RESPONSIBLE = phrases(
    "{=do not|never} {want|like|enjoy} ..3 {responsibility|be responsible|being responsible}",
    "{afraid of|scared of|avoid|hate} ..1 responsibility", even="all",
)
_PRESSURE = phrases(
    "{love|like|enjoy|thrive on|thrive under|good under|great under|work best under|best under} ..2 {stress|"
    "pressure|deadline}", even="hypothetical",
)
_NO_PRESSURE = phrases(
    "{sick|ill|panic|anxious|freeze|break down|collapse|bad} ..2 {under|from|of|with} {stress|pressure|deadline}",
    f"{{{_NOT_WANT}|avoid|can not handle|can not take|can not work under}} ..2 {{stress|pressure|deadline}}",
    even="all",
)
_ONE = phrases(
    "{want|would like|hope|plan|aim} to {specialise|specialize|be expert|be an expert|become an expert}",
    even="hypothetical",
)
_ALL = phrases(
    "{do not|never} want to {specialise|specialize|be expert|be an expert|become an expert}",
    "do everything a little", "{bit|little} of everything", even="all",
)
_NO_MONEY = phrases(
    "{money|salary|pay} {is|be} not [that|so|very|really|at all] {important|the|my|a|what|everything|interesting|"
    "relevant}", "do not care ..2 {money|salary|pay}", "not about [the] {money|salary|pay}", even="all",
)
_MONEY = phrases(
    "{main thing|most important|number one|first thing|priority|first|biggest|what i need|all i want} ..6 {earn|"
    "money|salary|pay|income}", "{only|mainly|just} ..3 for [the] {money|salary|pay}", even="hypothetical",
)
_FLEXIBLE = phrases("i =am [very|really|totally|completely|always|super] flexible", even="hypothetical")
_FIXED = phrases(
    "{will not|would not|never|can not} ..2 {change|move|discuss} {that|it|this|my}",
    "{can not|will not|never} work {evenings|weekends|nights|late|shifts|overtime|mornings|saturdays|sundays}",
    even="all",
)
_PAIRS: tuple[tuple[Finder, Finder], ...] = (
    (_STAY, _GO), (_LEAD, _NO_LEAD), (_TEAM, _ALONE), (_TRAVEL, _HOME), (_OFFICE, _DESK), (_TALK, _NO_TALK),
    (_PRESSURE, _NO_PRESSURE), (_ONE, _ALL), (_NO_MONEY, _MONEY), (_FLEXIBLE, _FIXED), (_QUIET, _CONTACT),
    (_LEARN, _NO_LEARN), (_CHANGE, _NO_CHANGE), (_RESPONSIBLE, _NOT_RESPONSIBLE), (_ROUTINE, _NO_ROUTINE),
)
_CHANGED = phrases(
    "{used to|at first|first i|before|back then|until {then|now|i have|i can}|no longer|any more|anymore|changed "
    "my mind|years ago|in the beginning|at the beginning|since then|found out|found that|realised|realized|noticed|"
    "discovered|turned out|the difference|depends|for the title|yet|still|either|or|less|only|sometimes|at school|"
    "as a child|when i was|once|in return|now i|but now|these days|like {mine|my|the|those|them|him|her|hers}|"
    "holiday|weekend away|visit|instead of|except|unless|if}", even="all",
)
_POSITIVE = phrases(
    "i {want|would like|would love|plan|hope|dream|wish|aim} [to|of] *", "i {love|like|enjoy} *",
    "my {dream|goal|aim|plan} is [to] *", even="",
)
_NEGATIVE = phrases(
    "i {=do not|never} {=want|plan|hope|wish|like|love|enjoy} [to] *", "* [a] * is not something i",
    "i {hate|avoid|can not stand|=am afraid of|=am scared of|panic|dread|fear|=am bad at} *",
    "i get {panic attacks|sick|nervous|bored} *", "i would never {want|like|be|become|do} *", even="all",
)
_SMALL = FUNCTION | words_of("hate avoid stand afraid scared panic dread fear attacks sick nervous bored bad "
                             "want like love enjoy plan hope dream wish aim become becoming be being work working job "
                             "people new own good well part real")


def _find(context: AnswerContext) -> list[Hit]:
    turned = {context.prose.clause_of[h.first] for h in _CHANGED(context)}
    for one, other in (*_PAIRS, *two_plans.pairs, *(() if rich(context) else contradiction.pairs)):
        pair = _first_pair(context, one(context), other(context), turned)
        if pair:
            return [pair]
    return _same_words(context, turned)


def _first_pair(context: AnswerContext, ones: Sequence[Hit], others: Sequence[Hit], turned: set[int]) -> Hit | None:
    clause_of = context.prose.clause_of
    for one in ones:
        for other in others:
            a, b = sorted((one, other), key=lambda h: h.first)
            if clause_of[a.first] == clause_of[b.first] and a.last > b.first:
                continue
            if a.last > b.first or {clause_of[a.first], clause_of[b.first]} & turned:
                continue
            return Hit(a.first, a.last, more=((b.first, b.last),))
    return None


def _same_words(context: AnswerContext, turned: set[int]) -> list[Hit]:
    """"I want X" beside "I don't want X": the same one or two words right after both, nothing added."""
    for one in _POSITIVE(context):
        for other in _NEGATIVE(context):
            clauses = {context.prose.clause_of[one.first], context.prose.clause_of[other.first]}
            if len(clauses) < 2 or clauses & turned:
                continue
            mine, its = _object(context, one), _object(context, other)
            if mine and (mine == its or (len(mine) >= 2 and mine <= its)):
                a, b = sorted((one, other), key=lambda h: h.first)
                return [Hit(a.first, a.last, more=((b.first, b.last),))]
    return []


def _object(context: AnswerContext, hit: Hit) -> frozenset[str]:
    """The content words of the clause a wish stands in and of a when-clause after it, without their endings."""
    clause = context.clause_of(hit)
    last = clause.last
    following = context.clauses_after(hit, 1)
    if following and following[0].marker == "when" and following[0].sentence == clause.sentence:
        last = following[0].last
    return frozenset(_stem(w) for w in context.words(clause.first, last) if w not in _SMALL)


def _stem(word: str) -> str:
    fitting = [e for e in ("ing", "es", "s") if word.endswith(e) and len(word) > len(e) + 3]
    return word[: -len(fitting[0])] if fitting else word


RULE = Rule(
    id="contradiction",
    title="Two plans",
    severity=Severity.TRY_THIS,
    source="D P",
    find=_find,
    message="{quote} and another line here undo each other, so they may not know which one to believe.",
    advice="Say which is the plan and which the wish: “My plan is …; one day, perhaps, …”",
    never_on=("hobbies", "behavioural", "technical", "salary"),
    flags=(
        flag("I hate the sea. I'd love to be on a ship.", "I hate the sea"),
        flag("I want to stay here for many years. Next year I'm moving to Canada.",
             "I want to stay here for many years"),
        flag("I love working in teams. I don't like working with people, I want to be left alone.",
             "I love working in teams"),
        flag("My goal is to lead a team. Leading people isn't for me though.", "My goal is to lead a team"),
        flag("i want to stay with you long time and next year i go to germany",
        "i want to stay with you long time and next year"),
        flag("I'm very flexible. I can't work evenings.", "I'm very flexible"),
        flag("I have no ambition to manage. In five years I see myself as head of department.",
             "I have no ambition to manage", kind="five_years"),
        flag("I'm great under pressure. I get sick from stress.", "I'm great under pressure", kind="motivation"),
        flag("Money isn't important to me. The main thing is that I earn more.", "Money isn't important to me",
             kind="motivation"),
        flag("I want to teach. I don't want to teach.", "I want to teach"),
    ),
    passes=(
        leave("I love the bench, and in five years I'd like to lead two or three people at it."),
        leave("I used to want to be a manager. After leading a small team I prefer the technical side."),
        leave("At first I didn't want to lead people. Now I want to lead a team, because I saw what it changes."),
        leave("I like working alone on the drawings and with people on the site."),
        leave("I don't want to be a manager for the title. I want to manage a team because people grow in it."),
        leave("I want to stay with you long term. Next year I'd like to take the crane exam."),
        leave("Short term I want to learn the desk. Long term I want to be out with the customers."),
        leave("I don't like meetings. I like meeting customers."),
        leave("I don't want to be a manager yet. One day I'd like to lead a shift."),
        leave("I want to travel less and plan more."),
        leave("I want to specialise in hands, and I still see the whole patient."),
        leave("I want to stay here for many years; my sister is moving to Canada and I'll visit."),
        leave("If I don't become a surgeon, I'd like to become a surgical nurse."),
        leave("Money isn't the point for me. I want to earn the crew's trust."),
    ),
)
