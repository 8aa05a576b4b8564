"""Grievances as the whole of a short answer, in families: how it felt there, promotions that went to others, a quarrel
with the boss, being thrown out, the place itself, and scorn for the question or for this employer.
"""

from trainer.content.around import REPORTING, toward, unless_led
from trainer.content.brief import asked, at_most
from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.sayings.complaints import mended

_LEFT = ("why_leaving", "open", "gaps")
_HERE = ("why_here", "motivation", "why_leaving", "aspirations", "goals", "five_years", "employer_wishes", "open",
         "about_yourself")
_ANYWHERE = (*_HERE, "strengths", "weaknesses", "behavioural", "situational", "salary")

_FELT = phrases(
    "i {am|was|get|got|have been} [so|very|just|a bit|really|extremely] {bored|fed up|frustrated|unhappy|miserable|"
    "burned out|burnt out|stressed out|exhausted|disillusioned|wasted} {at|with|in|by|there|of|from} [my|the|this] "
    "[current|present|old|last|day] {work|job|role|position|office|company|boss|manager|desk|there|it|management|"
    "employer|colleagues|team|place|where} *",
    "i {am|was|get|got} [so|very|just|a bit|really] bored {at work|there|in my job|with my job|of my job} $",
    "{my|the} [current|present|last|old] {job|work|role|position|place} {is|was|became|has become|got} [so|very|just|"
    "too|really|extremely|incredibly|dead|pretty] {boring|dull|mind numbing|tedious|stressful|monotonous|depressing|"
    "pointless|unbearable} $",
    "{cause|causing|caused|give|giving|gave|gives} {=me|my} ..1 {anxiety|stress|ulcer|ulcers|headaches|nightmares|"
    "depression|panic attacks|a breakdown|insomnia|high blood pressure}",
    "{make|made|making|makes} =me [feel] {sick|ill|miserable|depressed|anxious|bitter|cry|want to scream|worthless|"
    "invisible|suicidal}", "{i =will|i would|will|would} [probably|just] be {bitter|miserable|suicidal|burned out|"
    "burnt "
    "out|crying}", "{i am|i was|feel|felt} [so|very|really] {taken for granted|stuck in a rut|wasted there|"
    "undervalued|underpaid|overworked|unappreciated}", "{what|everything|things|all|stuff} [that] {i|we} ..3 put up "
    "with", "{treat|treated|treats|treating} {us|=me|people|"
    "staff|everyone|everybody|employees|workers|its *|their *} [so|very|really|pretty] {badly|unfairly|poorly|terribly|"
    "horribly|awfully|like *}", "{stuck|trapped|rotting|rot|suffocating|wasting away} {in|at} "
    "{a|my|the|this|that} ..1 {dead end|boring|awful|miserable|horrible|rut|hole|dump|company|hell}",
    even="past hypothetical",
)
_PASSED_OVER = phrases(
    "{i|=me} ..3 {turned down|passed over|overlooked|passed up|skipped|denied|refused|rejected|not considered|never "
    "considered} ..3 {promotion|promotions|raise|raises|pay rise|advancement|again|every time|three times|twice}",
    "{not|never} [even|once|ever|been] {get|got|gotten|getting|given|offered|received} ..2 {promotion|promotions|raise|"
    "raises|pay rise|promoted|the promotion|recognition|credit|what i deserve|what i deserved}",
    "{others|everyone else|everybody else|other people|less qualified|someone else|somebody else|younger|newcomers|"
    "his|her|their} ..5 {promoted|promotion|promotions|advancing|ahead of =me|over =me|instead of =me|past =me}",
    "{promoted|promotion|promote|advance|advanced|advancing} ..4 {instead of =me|over =me|ahead of =me|before =me|past "
    "=me}", "{no|zero} ..2 {chance|chances|hope|way} ..4 {promotion|promoted|raise|advance|advancement|moving up} "
    "{there|under|with|because|so}", "{glass ceiling|old boys club|old boys network|boys club|teacher pet|boss "
    "favourite|boss favorite|kiss up|suck up|sucking up|brown nose|brown nosing|nephew|golf buddies}",
    "{deserve|deserved|deserves|entitled|owed} ..3 {better|more|promotion|raise|respect} than ..4",
    "{pay|paid|paying|salary|money} ..3 {insult|insulting|peanuts|a joke|pathetic|slave|exploit*|ripped off}",
    even="past hypothetical negated others",
)
_QUARREL = phrases(
    "^ it is [just|so|really|very|too] {boring|dull|tedious|monotonous|dead end|going nowhere|mind numbing}",
    "{boss|manager|supervisor|director|owner|team lead|chief|colleagues|coworkers|team} and i ..2 {did|do|could|can} "
    "not "
    "..1 {click|gel|get on|get along|agree|see|work|like|trust}",
    "{boss|manager|supervisor|director|owner|management|team lead|team leader|head|chief|leadership|colleagues|"
    "coworkers|coworker|colleague} and {i|=me} ..4 {disagree*|clash*|argue|argued|fight|fought|fell out|fallen out|"
    "butt heads|butted heads|arguments|disagreements|conflict|conflicts|differences|quarrel*|hate|hated|row|rows|"
    "personality}",
    "{had|having|have|got into|there was|there were|because of|due to} [a|an|some|too many|so many|constant|many|lots "
    "of|big|huge] [personal|personality|political] {disagreement|disagreements|argument|arguments|falling out|clash|"
    "clashes|conflict|conflicts|issues|problems|differences|beef|drama|row|rows|trouble} {with|between} [my|the|her|"
    "him|them] [old|last|former|previous|current|ex] {boss|manager|supervisor|director|owner|management|"
    "colleagues|coworkers|coworker|colleague|him|her|them|leadership|team|company}",
    "{could|can|did|do} not {agree|see eye to eye|work|get along|get on|deal|put up|stand|take orders} {with|on|from} "
    "..2 {boss|manager|supervisor|director|owner|management|him|her|them|colleagues|coworkers|team leader|leadership} "
    "{any|and|so|because|$}".replace("|$", ""),
    "{personality|personalities} {clash|conflict|clashed}", "{my boss|my manager|my supervisor|the boss|the manager|"
    "the "
    "owner} ..2 {had it in|did not like|does not like|hated|hates|picked on|was out to|is out to|against} ..2",
    even="past hypothetical negated others",
)
_THROWN_OUT = phrases(
    "{fired|sacked|dismissed|let go|laid off|kicked out|pushed out|forced out|made redundant|terminated} {=me|for no "
    "reason|unfairly|because they|because he|because she|because my|over nothing|without|illegally|just because|by an|"
    "by a} ..2", "{got|was|been} {fired|sacked} {unfairly|for no reason|because they|because he|because she|because my "
    "boss|over|without}", "i {walked out|stormed out|told them where|told him where|told her where|flipped|quit on the "
    "spot|threw}", "{wrongful|unfair|constructive} {dismissal|termination}", "{sue|suing|sued|lawsuit|tribunal} ..3 "
    "{them|company|boss|employer|old|former|last|ex}", "{they|he|she|boss|company} {screwed|cheated|conned|tricked|"
    "shafted|robbed|scammed|betrayed} =me",
    even="past hypothetical others",
)
_NAMES = phrases(
    "{boss|manager|supervisor|company|owner|colleagues|coworkers|management|he|she|they|place|people|team|director|"
    "client|clients|customers|teacher|lecturer|professor} ..2 {is|was|are|were|be} [a|an|all|such|such a|such an|just|"
    "so|really|total|complete|absolute|a complete|a total|an absolute|a real|a bit of a|bunch of|a bunch of|pretty|"
    "very|too] {insufferable|so and so|asshole|assholes|arsehole|arseholes|jackass|jackasses|dick|dicks|prick|pricks|"
    "twat|wanker|wankers|knob|douche|douchebag|pain in the ass|pain in the neck|pain in the arse|slimy|sleazy|sleaze|"
    "pervert|drunk|drunkard|bitter|petty|vindictive|ruthless|heartless|cold hearted|two faced|backstabber|"
    "backstabbers|vulture|vultures|cowboy|cowboys|penny pincher|slave driver|power hungry|egomaniac|egotistical|"
    "megalomaniac|hypocrite|hypocrites|cheats|sexist|racist|homophobic|ageist|ogre|witch|dinosaur|dinosaurs|out of "
    "control|from hell|hard to work with|difficult to work with|impossible to work with|impossible to please}",
    "{not|who are not|aren not} ..1 {complete|total|absolute|such|a bunch of|utter} {assholes|arseholes|idiots|morons|"
    "jerks|dicks|fools|bastards|clowns}", "{assholes|arseholes|jackasses|dickheads|wankers|bastards|scumbags}",
    even="all",
)
_PLACE = phrases(
    "{coffee|food|canteen|office|building|toilets|bathroom|bathrooms|kitchen|heating|chairs|computers|equipment|"
    "location|neighbourhood|neighborhood|furniture|commute|parking|uniform|uniforms} ..2 {is|was|are|were|smelled|"
    "smelt|smells|stank|stinks} ..2 {disgusting|foul|filthy|awful|horrible|terrible|vile|gross|dirty|freezing|ancient|"
    "falling apart|rotten|a dump|a nightmare|miserable|stone age|broken}",
    even="past others",
)
_QUESTION = phrases(
    "{such|this|these|same|that|your|a|another|more|stop with the|what a|the same|is that a} [a] {silly|stupid|dumb|"
    "idiotic|pointless|ridiculous|boring|dull|lame|useless|annoying|old|cliche|cliched|tired|daft|nonsense} "
    "[interview] {question|questions}",
    "i {hate|despise|dislike|loathe|can not stand|detest} {questions like|this question|that question|these questions|"
    "such questions|interviews|being asked|this kind of question|answering}",
    "{walk|walking|storm|storming|run|running} out [of] {this|the|that} {room|door|interview|office|building}",
    "{if|when} {such|these|those|your} questions {continue|keep|go on}", "{why|what} {do|does} {it|that} matter to you",
    "{waste|wasting} of {my|our|everybody} time", "{you|you people|you guys} {are wasting|waste|bore|annoy} [my|=me] "
    "..1",
    even="all",
)
_NOT_YOU = phrases(
    "{especially|certainly|definitely|but} not {working|work} {for|with} you",
    "{would|will} not {work|want to work} for you {if|again|for}",
    "{beggars can not|nobody else {would|wanted|will|called}|no one else {would|wanted|will|called}} "
    "..3",
    "{you are|this place is|this company is|your company is} {the least|not as bad|less awful|the lesser|better than "
    "nothing|less bad|no worse|only slightly} ..3", "{lesser of two evils|least worst|least bad}",
    even="all",
)
_SOUND = phrases(
    "{not|never} ..2 {bored|boring|frustrated|stressed|unhappy|dull|difficult}", "no {stupid|silly|dumb} question*",
    "{customer|customers|pupils|patients|children|client|clients|students|users|kids} ..4 question*",
    "{asked|ask|asking} ..3 {stupid|silly|dumb|same} question*",
    "{looking for|look for|so i|now i|instead i|i would like|i want|would love|next|in order to|hoping} ..8 {more|new|"
    "grow*|learn*|challeng*|responsib*|where|with|your|this}", "{redundan*|closed|closure|restructur*|insolven*|moved "
    "away|relocat*}", "{my|own} {fault|mistake}", "nobody else {wanted|would} ..2 {it|the job|the shift|to do}",
    even="all",
)


def _alone(finder: Finder) -> Finder:
    """Hits where nothing is wanted beside them and nothing was done about them."""

    def find(context: AnswerContext) -> list[Hit]:
        found = list(finder(context))
        clause_of = context.prose.clause_of
        dark = {n for h in found for n in range(clause_of[h.first], clause_of[h.last - 1] + 1)}
        return [] if not found or toward(context, 0, dark) or mended(context) else found

    return find


short = unless_led(
    either(
        asked(_HERE, at_most(34, _alone(unless(_FELT, _SOUND)))),
        asked(_HERE, at_most(40, _alone(unless(_PASSED_OVER, _SOUND)))),
        asked(_LEFT, at_most(45, _alone(unless(either(_QUARREL, _THROWN_OUT), _SOUND)))),
        asked(_ANYWHERE, at_most(60, _alone(_NAMES))),
        asked(_LEFT, at_most(60, _alone(_PLACE))),
        asked(_ANYWHERE, at_most(25, unless(_QUESTION, _SOUND))),
        asked(_HERE, at_most(35, _NOT_YOU)),
    ),
    REPORTING, clauses=0,
)
"""Nothing but a grievance."""
