"""Something true about this company, role or programme which one could look up or has been told.

Found by shape: "you" or "your …" with what a firm does or has and at least one specific word; a house, team or round
that "has" something; what was read, seen or heard about them. With a profile its own words count for more. A perk,
the address, or a task any such job has is none.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import WISH_KINDS
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.language import words_of

_DOES = (
    "have|run|take on|take|make|build|sell|sit on|ship|use|train|teach|open|serve|own|cut|offer|keep|put|"
    "launch|publish|print|produce|supply|host|handle|treat|cover|act for|translate|repair|restore|monitor|audit|"
    "move|"
    "start|win|won|went|write|wrote|pay for|send|work with|work on|deal with|look after|care for|deliver|clean|"
    "grow|"
    "design|test|analyse|export|import|insure|fund|advise|support|brew|bake|rotate|lot|process|manage|maintain|"
    "operate|play|show|put on|stage|broadcast|research|develop|recycle|import|rent|let|promote|invest|bring|"
    "brought|"
    "change|switch|merge|expand|bought|buy|source|collect|plan|see|do|fly|drive|stand|kill|pair|"
    "are {the only|one of|about|opening|moving|building|starting|going|famous|known|owned|a}"
)
_YOU = phrases(
    f"you [have] [also|only|still|just|even|already|actually|recently] {{{_DOES}}} ..8 *",
    "you {have got|would have} {a|an|the|your|two|three|four|#} *",
    "you are {bringing|putting|adding|hiring|getting|"
    "doing|running|making|changing|expanding|rolling|planning|taking} *",
    even="others past",
)
_YOURS = phrases(
    "your * ..2 {has|have|is|are|does|do|takes|take|goes|go|runs|run|spends|spend|works|makes|uses|handles|sees|came|"
    "was|"
    "were|won|gets|get|moves|serves|stays|starts|started|says|changes|gives|covers|needs|put|includes|trains|sits} *",
    "{in|at|on|with|from|through|about|of|to|into|for|beside|by} your * *",
    "your * {line|clinic|range|branch|site|fleet|"
    "machine|room|desk|group|park|station|floor|house|cellar|archive|workshop|plant|programme|program|scheme|course|"
    "centre|lab|theatre|unit|tour|tours|van|stack|blog|study|report|roadmap|museum|apprentices|trainees|customers|"
    "patients|clients|store|collection|system|software|model|factory|fields|garden|kitchen|nights|shows|festival}",
    "{join|like|love|read|saw|seen|follow*|know|use|used|watched|heard|visited} [of|about] your * *",
    even="others past negated",
)
_PLACE = phrases(
    "not many firms *",
    "{this|the} {role|job|position|post|programme|internship|traineeship} {owns|offers|has|includes|involves|focuses|"
    "covers|combines|comes with|sits|spans|works with|touches|rotates} *",
    "{because of|due to|admire|value|like|love|appreciate|respect|share|impressed by|drawn to|drawn by|interested in|"
    "excited about|attracted to|believe in} {the|your|this {company|organisation|organization|firm}} ..1 {focus|"
    "mission|values|commitment|culture|reputation|vision|approach|product|products|work on|dedication|emphasis|"
    "merger|expansion|programme|program|growth|technology|innovation} *",
    "{learning|engineering|mentoring|training|company|team} culture {here|at your|in your|you}",
    "{you|your * *|this company|the company|this organisation|this school|this hospital} {invest|invests|value|"
    "values|is building|are building|are building|is known|are known|stand for|stands for|specialise|specialises|"
    "specialize|specializes|pioneer|pioneered|focus|focuses} *",
    "your * {rotate|change|changes|dye|grow|breed|carry|carries|cross|crosses|teach|teaches|wear|print} *",
    "{this|the} {company|organisation|organization|school|hospital|team|round|store|ward|hotel|house|shop|firm|"
    "charity|"
    "clinic|site|branch|station|place} {has|have|got|is known|values|works|does|believes|takes|runs|makes|offers|is "
    "one}",
    "in {this|your} {company|hospital|hotel|team|school|shop|house|firm|kitchen|workshop|station|works|store|plant|"
    "place|job} {are|is|there|has|you}",
    "{here|with you|at yours|at your place} {is|are|you|there|they|it is} * *",
    "{company|your} {mission|values|commitment|culture|reputation|growth|purpose}",
    "the company only *",
    "owned by *",
    "{nobody|no one|not many {firms|places|companies|schools|shops}|hardly anybody|none} [else] ..4 "
    "{here|round here|in town|in the city|does|"
    "makes|trains}",
    "the only {one|firm|place|shop|house|company|school|hospital|station} *",
    "every * here *",
    "here {all|every|most} *",
    "{somewhere|a place} {that|where you} {train|have|make|own}",
    even="others past negated",
)
_READ = phrases(
    "i [have] [also|even|just] {read|saw|seen|heard|notice|noticed|follow*|watched|looked up|learned|found|gather|"
    "met|"
    "visited|was told|been told|know} ..6 {you|your|this company|the company|your stand|the advert|this team|about "
    "the}",
    "it says {in|on} your",
    "{friend|cousin|neighbour|colleague|mate|sister|brother|teacher} ..3 {work|works|worked} {for|with|at} you ..5 "
    "{told|said|says|tells} *",
    "you {sponsor|support|fund} *",
    "{impressed|attracted|drawn|struck} ..3 {your|the company|by the|this|how you}",
    "{i gather|i understand|i have been told|i was told} [that] {you|your} *",
    even="others past negated",
)
_NONE = phrases(
    "{if|when|because|where|what|whatever|once|until} you {have|do|see|take|make|get|run|build|write|show|start|"
    "drive|open|"
    "put|teach|own|use|change|keep|move|bring|lot}",
    "you have [got] {out|that|a lovely|clearly|the oil|the cable|"
    "your burr|your flame|ever|better|a minute|to|seen|noticed|never|no idea|given|asked|told|said}",
    "no offence",
    "your advert {came|popped|caught|was|is|said}",
    "in your {house|company|firm|place} i {would|can|could|will} {learn|get|grow|work|be|earn|have|do}",
    "you {see|know|do not|can|could|should|must|may|might|need|want|do {it|that|this}|put a *|take {it|that|one|"
    "your}|"
    "make {it|that|one|me}|keep {on|your}|start {to|with}|write {it|a|the}|change the|move on|drive past|"
    "show {me|the}|let {me|it}|are {a person|all|welcome|right|not|asking|in|on|there|the one|going to|able}}",
    "your {job|question|time|position|own|guess|whole|life|face|hopes|boss|hand|head|heart|eyes|mind|phone|kid|mate|"
    "lad|"
    "ear|ears|name|place and|burr|flame|cable|hours|people|good|advert says|work {and|is|very}|experience}",
    "you {get|have|offer|give|pay} ..3 {pension|canteen|holiday|holidays|parking|discount|salary|hours|bus|gym|"
    "fridays|"
    "friday|commute|remote|leave|coffee|bonus|car|money|"
    "wage}",
    "your {pension|canteen|holiday|holidays|car park|discount|salary|hours|gym|bonus|pay}",
    "learn your *",
    "your * is {close|near|nearby|located|based|convenient|easy} *",
    "your company is located",
    "{channels|ways|things|way|method|methods|tools} [of] * ..1 you *",
    "you know",
    "{to|of|with|about|from|into|in|for|on|at} your {company|team|department|organisation|organization|office|firm|"
    "business|place|night|house|employees|people|staff|requirements|needs|business|success} {and|with|i|how|as|"
    "because|is|in|dynamic|for|to|that|where|so|but|who}",
    "your * {would|will|now}",
    "with you the lord",
    "your late *",
    "in your {place|company} i",
    "how you *",
    "my * with your",
    "nights here",
    "in your job",
    "you finish *",
    "you do remote",
    "{like|as} you {said|say|see}",
    "what you have got",
    even="all",
)
_LISTS = words_of("company team organisation organization firm business role job position work")


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind == "behavioural":
        return []
    bad = {i for h in _NONE(context) for i in range(h.first, h.last)}
    found: list[Hit] = []
    for finder, least in ((_YOU, 1), (_YOURS, 1), (_PLACE, 1), (_READ, 1)):
        for hit in finder(context):
            if hit.first in bad or (
                finder is _YOURS
                and "your" in context.norms[hit.first : hit.last]
                and context.norms.index("your", hit.first) in bad
            ):
                continue
            last = min(len(context.tokens), max(hit.last, hit.first + 10))
            named = specific_words(context, hit.first, last)
            profiled = [w for w in named if w in context.profile_words]
            if len(named) >= least:
                found.append(Hit(hit.first, hit.last, strength=3 if profiled or len(named) >= 4 else 2))
    return merge(found)


ELEMENT = ElementRule(
    id="company_knowledge",
    title="What you know of them",
    source="M T",
    kinds=(*WISH_KINDS, "open"),
    find=_find,
    praise="It shows you looked before you came.",
    missing="I didn’t hear yet something you know about this place.",
    flags=(
        flag("You run the wound clinic twice a week."),
        flag("I read about your advice van in the villages."),
        flag("This role covers the lifts in three hospitals."),
        flag("I like your focus on repair, that's rare in bikes.", kind="why_here"),
        flag("Your product is card terminals, so offline payments matter."),
    ),
    passes=(
        leave("I want to work for a good company."),
        leave("You know how it is on a Monday."),
        leave("Your depot is close to my flat."),
        leave("I'd fit into your department and learn fast."),
    ),
)
