"""Backing for a strength, motivation or claim of fit: a figure, a result, feedback, a prize, a duty given.

Found by shape: something the speaker did with a number in it, a rate, a record without a mishap, what others did
because of it, a rank or a prize. Years in a job alone are none.
"""

from trainer.content.astray import astray
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS
from trainer.content.deeds import counts, is_past, told
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.language import words_of

_VERDICTS = phrases(
    "<JUDGE> ..3 {=asked|=made|=voted|=elected|=promoted|=chose|=picked|=named|=nominated|=kept|=begged|"
    "=recruited|=hired|=brought|=recommended|=extended|=thanked|=pick} ..1 me",
    "<JUDGE> ..3 {=sent|=put|=send} me {in charge|to the {hard|difficult|worst|new}|in when|when|forward|up for}",
    "<JUDGE> ..2 {ask for|asked for|come back to|write about|wrote about|wrote to|quote|use|copy|adopt|read|"
    "praise|frame|remember|rely on} ..2 {me|my|mine}",
    "<JUDGE> ..2 {would not let|did not want to let|hated to see|refused to let|would not hear of} ..2 me",
    "<JUDGE> ..2 {=gave|=left|=handed|=offered|=trusted} me {the|their|a|an|more|all|full|with|both|two|three} *",
    "{said|wrote|told me} ..6 i {am|was} the {=calmest|=best|=fastest|=most|=only|=first|=one|=quickest|=safest}",
    "{=mention|=mentions|=mentioned|=know|=knows|=ask for} me by name",
    "{still|now} {use|run|work|teach} {the|my} * ..2 i",
    "i [have] {was|got|am|been} [then] {promoted|chosen|trusted|voted|elected|asked|picked|put in|given the|"
    "nominated|named|commended|sent for}",
    "{sent|gave|wrote|brought|left} me {a card|flowers|cake|a letter|a cake|a note|chocolates|an email|thank you}",
    "<JUDGE> ..1 =let me {do|run|take|loose|lead|handle|use|keep} *",
    "{received|got|gotten|earned|had|with|won|get|receive} ..3 {praise|compliments|recognition|commendation|applause|"
    "thank you notes|thank you letters|testimonials}",
    "{positive|great|good|excellent|strong|outstanding|glowing|brilliant|very good|five star|top} {feedback|reviews|"
    "review|ratings|rating|evaluation|evaluations|appraisal|references|testimonials|marks|grades}",
    "{check|contact|call|ask} my {references|referees}",
    "{references|referees} {can|will|would|speak|confirm} *",
    "<JUDGE> ..3 {=praised|=complimented|=commended|=valued|=appreciated|=admired|=recognised|=recognized|=thanked|"
    "=loved|=noticed} ..1 {me|my|how i|that i}",
    "{recognised|recognized|praised|commended|complimented|rewarded|honoured|honored} {for|as|with|by} *",
    "{exceeded|exceed|overachieved|surpassed|beat|smashed|hit|met|achieved|outperformed} ..4 {target|targets|quota|"
    "quotas|goal|goals|expectation|expectations|deadline|deadlines|budget}",
    "{best|top|highest} {performing|selling|rated|ranked|scoring|performer} *",
    "{# |other|several|the other} {teams|schools|shops|branches|colleagues|departments|sites|wards} ..2 {use|uses|"
    "used|adopted|copied|took|picked} it *",
    "made me {senior|lead|deputy|acting|responsible|head|captain|coordinator|supervisor|manager|the}",
    "{put|left} me in charge",
    "{ask|asks|asking|asked} for {me|my} *",
    "{send|sending|sent} me {in|out|to the|when}",
    "in the survey",
    "{customer|guest|patient|client} {score|rating}",
    "{audit|inspection|appraisal|review|inspector|report|survey|feedback} ..4 {found|says|said|praised|showed|"
    "mentioned}",
    "{voted|elected} me",
    "what they [still] use",
    "{still|now} {use|run|work|teach} {it|my|with it|by it|that way}",
    "what {she|he|they} ..2 {believe|said} ..3 measured",
    "tell the others to",
    "wrote that *",
    "write that i",
    "sent letters",
    "letters about me",
    "a mention in",
    "got pinned",
    "{have|has} been {used|copied|adopted|made} *",
    "{said|told me} i was the *",
    "been made ..2 {standard|form|rule}",
    even="past others negated hypothetical",
)
_RECORD = phrases(
    "{not {one|a single}|never|no|nobody|none|zero|nothing|without|hardly any|only} ..4 {complaint|late|lose|lost|"
    "losing|"
    "miss|mistake|error|finding|accident|incident|break|return|fail|stop|fight|injury|injuries|dispute|delay|damage|"
    "reject|refund|penalty|fall|crash|sick|back to me|open items|overtime|scratch|warning|quit|lapse|outage|claim|"
    "rework|loss|data|complained}",
    "not one ..6 {been|came|come|gone|left|had}",
    "known for never",
    "{came|come} in {under|below|early|before}",
    "{under|on|within} budget",
    "{on|ahead of} schedule",
    "# {days|weeks|months|minutes|hours} {early|ahead|faster|sooner|instead of}",
    "{nobody|no one|none} ..3 {had seen|noticed|left|quit|complained|spotted|hurt}",
    "{sales|visits|complaints|calls|scores|numbers|takings|results|figures|orders|waste|turnover|attendance|errors|"
    "marks|"
    "bookings|returns|costs|sickness} ..3 {up|down|rise|rose|fall|fell|drop|double|halve|grow|grew|went|tripled}",
    "{up|down|cut|rise|rose|fell|drop|increase|reduce|improve|raise} ..5 by ..2 {#|half|a third|a quarter|a fifth}",
    "by {half|a third|a quarter|a fifth}",
    "got ..6 {down|up|back|from} ..4 {to|from|by} ..3 {#|zero|none|nothing|half}",
    "from # ..4 {down to|up to|to} ..2 {#|none|one|zero|under|below}",
    "{doubled|halved|tripled|quadrupled} *",
    even="past others negated hypothetical",
)
_RATE = phrases(
    "# {percent|per cent}",
    "# point {up|higher|better|more|above|down|lower|under}",
    "# [#] {out of|in every} #",
    "# point # {from|of|out of}",
    "{score|rating|rate|average|mark|grade} of #",
    "# ..2 {on|in} a {good|normal|bad} {day|night|week}",
    "# {instead of|rather than} #",
    "# a {day|week|night|month|shift|year}",
    even="past others negated",
)
_PRIZE = phrases(
    "{=won|winner|=awarded|award|prize|medal|trophy|runner up|distinction|honours|scholarship|patent|cum laude|first "
    "class|"
    "full marks|employee of the|top of [my|the]|commendation|shortlisted}",
    "{best|second best|highest|top|fewest|lowest|fastest|quickest} ..1 {on|of|in|from} {the|my|our} {course|class|"
    "year|"
    "group|region|team|company|country|school|branch|list|department|store|county|"
    "#}",
    "the {fewest|highest|lowest|best|fastest|quickest|only} ..2 {rate|score|"
    "result|figure|number|mark|review|department|team|store|note|grade}",
    "{first|best|second} {go|note|in class|in the year}",
    "{sat|second} {chair|second|of my}",
    "{i|we} ..3 the {highest|fewest|lowest} *",
    "published {in|by}",
    "it was in the {paper|telegraph|news|*}",
    even="past others negated",
)
_NO_DEED = words_of(
    "worked learned learnt studied moved drove earned decided applied took asked read lived went came was were had "
    "been "
    "started began left joined graduated attended travelled traveled walked wanted thought knew felt saw heard met "
    "became spent got found noticed realised realized tried liked loved enjoyed needed paid bought visited watched "
    "looked applied waited wrote said told turned grew changed switched stayed sat stood slept ate drank wore born "
    "raised finished passed completed set explored experienced considered faced chose picked followed"
)
"""Past verbs that a number backs up no claim with: "I worked in three warehouses", "I learned it from ten people"."""
_DEED = phrases(
    "{i|i have|having|we|we have|and} [also|successfully|recently|since|personally|single handedly] {=led|=managed|"
    "=mentored|"
    "=coached|=supervised|=headed|=directed|=oversaw|=supported|=launched|=delivered|=founded|=achieved|=improved|"
    "=increased|=reduced|=implemented|=restored|=saved|=solved|=organised|=organized|=chaired|=trained|=rebuilt|"
    "=introduced|=negotiated|=tripled|=doubled|=cut|=won} *",
    "i was {team leader|captain|head|project lead|group leader|in charge|responsible for|president|chair} *",
    "i [have] {=earned|=completed|=hold|=passed|=gained|=obtained|=have} ..5 {certification|certifications|"
    "certificate|"
    "award|distinction|honours|first class|licence|license}",
    "{certifications|certificates|awards|qualifications} i {earned|completed|hold|gained|have|won}",
    "i {=taught|=trained} myself *",
    even="past",
)
"""Something led, made or earned: it backs a claim of fit, told without a figure."""
_VAGUE = words_of("few several half")
"""Counts too small or loose to prove much."""
_CLAIMS = ("strengths", "why_here", "motivation", "open", "weaknesses", "about_yourself")
"""Kinds of question on which a deed is told to back what is claimed."""
_MINE = words_of("i we my our me us mine")
_HAVE = words_of("have has had was were did never been")


def _deeds(context: AnswerContext) -> list[Hit]:
    """Something the speaker did, with a number that counts more than years."""
    found: list[Hit] = []
    for at in told(context):
        clause = context.prose.clause_at(at)
        end = min(len(context.tokens), max(clause.last, at + 1), at + 16)
        numbers = [n for n in counts(context, at + 1, end) if context.norms[n] not in _VAGUE]
        if context.norms[at] not in _NO_DEED and numbers:
            found.append(Hit(at, numbers[0] + 1))
    return found


def _own(context: AnswerContext, hit: Hit) -> bool:
    """Whether a rate or record stands where the speaker or their team is meant, not the listener."""
    around = context.words(max(0, hit.first - 20), min(len(context.tokens), hit.last + 8))
    clause = context.clause_of(hit)
    inside = set(context.words(clause.first, clause.last))
    over = bool(_HAVE & inside) or any(is_past(w) for w in context.words(max(0, clause.first - 8), clause.last))
    return over and bool(_MINE & set(around)) and not {"you", "your"} & inside


def _find(context: AnswerContext) -> list[Hit]:
    """On a goals question a figure measures the goal, unless a strength is claimed or a result stands beside it."""
    loose = [h for h in (*_RECORD(context), *_PRIZE(context)) if _own(context, h)]
    figures = [*_deeds(context), *(h for h in _RATE(context) if _own(context, h))]
    if context.question.kind == "goals" and not context.heard("strength"):
        figures = [h for h in figures if any(abs(h.first - other.first) <= 14 for other in loose)]
    deeds = _DEED(context) if context.question.kind in _CLAIMS else ()
    return merge(h for h in (*_VERDICTS(context), *figures, *loose, *deeds) if not astray(context, h))


ELEMENT = ElementRule(
    id="evidence",
    title="Proof of it",
    source="P",
    kinds=(*WISH_KINDS, "open", "strengths", "weaknesses", "salary", "technical"),
    find=_find,
    praise="It backs the claim with something they can check.",
    missing="I didn’t hear yet what backs it up.",
    flags=(
        flag("We got the nightly run down from five hours to forty minutes."),
        flag("In the survey I have four point nine out of five."),
        flag("The rota I led got high praise from the wards.", kind="strengths"),
        flag("We exceeded the recycling target twice."),
        flag("I did the night door for six years without one fight."),
    ),
    passes=(
        leave("I'm good with people."),
        leave("I want to lead a team of six in five years."),
        leave("I explored several trades before this one."),
        leave("The new role will let me use my Dutch.", kind="why_leaving"),
    ),
)
