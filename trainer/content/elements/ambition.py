"""In words: more responsibility, a larger scope, a higher level, running something, being the one people come to, a
high standard to reach. Credit only.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS, close, wish
from trainer.content.deeds import told
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.times import clocks

_RUNS = phrases(
    "{=lead|=run|=head|=head up|=manage|=supervise|=oversee|=direct|take over|take charge of|build up|"
    "=steer|=command|=coordinate|answer for|be over} [up] ..4 <UNIT>",
    "{=lead|=run|=head up|=manage|=supervise|=oversee|=direct|=own|take over} {my own|the {whole|entire|night|region|"
    "group}|whole|several|#|others|people|"
    "all} *",
    "{lead|manage|supervise|train|coach|mentor} {people|others|#|the others|the new|"
    "a few|junior|younger|trainee|apprentice}",
    "{leading|managing|supervising|running|heading|overseeing|building} "
    "[up] "
    "{a|an|the|my|#|whole|people|others|your|bigger|larger|small|international|complex}",
    "{have|get|got|with} {a|my|#|the} [small|whole|own|little|*] {team|crew|group|people|men|women|department|budget} "
    "..3 {under|of my own|reporting|below|to lead}",
    "{under|below} me",
    "reporting {to|in}",
    "have the {say|last word|final word|keys}",
    "with the {say|last word|keys}",
    "{decide|deciding} {what|which|how|who|where}",
    "{in charge|responsible|answerable|accountable} {of|for}",
    "be in charge",
    "{charge|responsibility} {for|of} [the|a] *",
    "call the shots",
    "sign off the *",
    "signs off *",
    "sets the {tone|standard|pace}",
    even="hypothetical",
)
_RANKS = phrases(
    "{senior|head|chief|lead|principal|deputy|general|regional|assistant|national|global|group|team|shift|room|ward|"
    "project|department|section|floor|site|store|branch|area|night|finance|managing|creative|medical|technical|sales|"
    "office|service|centre|station|operations|unit|clinical|artistic|kitchen} {<RANK>|nurse|chef|teacher|engineer|"
    "analyst|developer|accountant|designer|clerk|officer|baker|buyer|lecturer|underwriter|role|position|post|"
    "lectureship|stylist|scientist|technician|planner}",
    "{be|become|being|becoming|as|am|to|into|make|made|get to|for|and|then|eventually|towards|to be} [a|an|the|your] "
    "[*] [*] "
    "<RANK>",
    "<RANK> {of|in # years|by|for the|at|one day|after|inside|within|some day|eventually|then}",
    "band {six|seven|eight|#}",
    "{management|leadership} {track|role|position|post|side|level|team}",
    "a {leadership|leading|management|strategic} {role|position|post}",
    "{board|c suite} {seat|level|room}",
    "{=step|=move|=rise|climb|be promoted|get promoted|work my way|=moving|=stepping} [all the way] {up|"
    "higher|through the ranks|into {management|leadership|a lead|a senior|the lead|"
    "strategic}}",
    "{the ladder|the ranks}",
    "{next|higher|high|top} level",
    "{be|become|as|for|aim for|am|made} [a|an] {senior|partner|principal|supervisor|foreman|deputy}",
    "{chartership|chartered|fellowship|tenure|professorship}",
    "seat on the board",
    "second {chair|in command}",
    even="hypothetical",
)
_KNOWN = phrases(
    "{the|that|a} {one|person|somebody|someone|woman|man|guy|name|nurse|voice|pair of hands} ..6 {call|come|ask|ring|"
    "go "
    "to|turn|know|decide|check|trust|phone|send for|rely|list|hold|sign|run|"
    "choose}",
    "{people|they|everyone|everybody|others|colleagues|wards|teams|the team|lawyers|clients|the boss|"
    "you} ..2 {ring|call|phone|come to|turn to|ask for|bring me|go to|look to|rely on|send for|must go to|think of} "
    "..1 {me|when|about|for|with|the|a|first|before|*}",
    "{go to|goto} {person|expert|man|woman|guy}",
    "{expert|specialist|authority|reference} {for|in|of|on}",
    "{=be the best|among the best|really really good|=be known for|a name for|second to none|world class|first in my}",
    "my own name",
    "be {trusted|known|recognised|recognized} {with|for|as|in}",
    "nothing less than",
    "{whole|entire} * from scratch",
    even="hypothetical",
)
_MORE = phrases(
    "{more|bigger|greater|full|additional|whole|larger|wider|broader|higher|extra|real|overall} {responsibility|"
    "responsibilities|scope|remit|say|role|picture|accounts|cases|projects|patch|job|team|jobs|budget|authority|area|"
    "influence|clients|kitchen|deals|tasks|sites}",
    "more on my {desk|plate}",
    "{=advance|=advancing|=further|=progress|=progressing} [in|within|through] {my career|the company|the ranks|the "
    "organisation|the organization|the firm|professionally}",
    "{promotion|promotions|advancement}",
    "{=be|=get|=getting|=been|=being} promoted",
    "{grow|move|step|transition|go|get|progress|develop|advance} ..2 {into|to|toward|towards} ..3 {leadership|"
    "management|"
    "lead|leading|senior|executive|managerial|supervisory}",
    "{=own|=owning|=leading|=lead|=drive|=driving|=shape|=shaping} ..3 {strategy|architecture|roadmap|direction|"
    "initiatives|initiative|project|projects|decisions|vision|product|products|function}",
    "{take on|taking on|assume|assuming} ..3 {leadership|leading|bigger|larger|complex|challenging|managerial|lead|"
    "supervisory|role|roles|duties} *",
    "{=mentor|=mentoring|=coaching|=coach} ..2 {others|people|junior|juniors|team|new|engineers|developers|colleagues|"
    "staff|members|#}",
    "{more|most} {senior|strategic|difficult|complex|demanding}",
    "{complex|difficult|hard|big|large|major|"
    "serious} {cases|claims|projects|accounts|clients|lifts|losses|files|jobs|ones|deals|sites}",
    "my own {team|crew|group|files|shop|salon|place|men|branch|station|apprentice|firm|company|business|atelier|chair|"
    "class|section|practice|kitchen|desk|clients|ward|region|store|studio|patch|show|lab}",
    "own {crew|team|chair|shop|salon}",
    "{hungry|thirsty|ready} for ..1 {responsibility|more|bigger}",
    "set up on my",
    "not enough for me",
    "second best",
    "be the {man|woman|person|name} for *",
    "^ {instructor|partner|foreman|purser|matron|inspector|sergeant|captain}",
    "my name on the door",
    "answer for {#|the|all|a}",
    "{set|raise} the bar",
    "high standard",
    "{want|like} to {climb|lead|rise|supervise|manage}",
    "take {the|a} {leap|jump|step up}",
    "the whole {region|ward|fleet|store|show|service|school|product|process|line|campaign|case|operation}",
    "{forwards|upward|upwards}",
    even="hypothetical negated",
)


def _find(context: AnswerContext) -> list[Hit]:
    done = set(told(context))
    wants = list(wish(context))
    wanted = [h.first for h in wants] + [c.first for c in clocks(context)]
    future = context.question.kind in FUTURE_KINDS
    bare = bool(context.clauses) and future and not {"i", "we"} & set(context.words(0, context.clauses[0].last))
    found: list[Hit] = []
    for finder in (_RUNS, _RANKS, _KNOWN, _MORE):
        for hit in finder(context):
            if any(at in done for at in range(max(0, hit.first - 1), hit.last)):
                continue
            if not future and not any(
                close(context, w, hit.first, hit.last, 6) and w.first <= hit.first for w in wants
            ):
                continue
            if any(-10 <= hit.first - at <= (22 if future else 12) for at in wanted) or (
                bare and hit.first < context.clauses[0].last
            ):
                found.append(hit)
    return merge(found)


ELEMENT = ElementRule(
    id="ambition",
    title="Reaching higher",
    source="M D",
    find=_find,
    praise="It shows drive in plain words.",
    flags=(
        flag("I'd like to be responsible for a whole service centre."),
        flag("I want to be the one they call at night when a vein is hard to find."),
        flag("In four years I'd like to lead a team of surveyors."),
        flag("I hope for a promotion or two along the way.", kind="five_years"),
        flag("I'd like to go on advancing in my career and step into management.", kind="goals"),
    ),
    passes=(
        leave("I like quiet work."),
        leave("My boss is responsible for two sites."),
        leave("I manage a team of four, and I'd be glad to hear more about yours.", kind="about_yourself"),
    ),
)
