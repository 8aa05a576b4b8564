"""Says the plan may change, stays open to another way, or tells of having changed course once."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_open = phrases(
    "{i am|stay|keep|remain|i leave|quite|am} ..2 open ..2 {to|for|about|mind|*}",
    "{plan|that|it|this|things|those|path|goal} {may|might|can|could|will} ..1 {change|shift|evolve|move|"
    "develop|look different}",
    "{flexible|adapt|adaptable|adjust|readjust}",
    "{the rest|rest} can move",
    "after that we will see",
    "{i have|i} [already] changed ..4",
    "{if|whether} ..8 {either|fine|open|both|okay|we will see|happy}",
    "{i would|would} take either",
    "i really leave open",
    "open {to|for} *",
    "{i would have said|i thought|i used to think} ..12 {then|but|and now|noticed|realised|realized}",
    "{anticipate|expect} those changing",
    "see how {the|my|things|it}",
    "{evolve|evolves|as i learn more}",
    "learned more than ever",
    "{other|another|different} {way|route|road} ..3 {fine|okay|good|too}",
    "see it differently",
    "i do not mind {about|which|what|whether|where}",
    "job i do not mind",
    "{hold|carry} ..3 lightly",
    "i {would|could|can} [gladly] {retrain|bend|switch|rethink}",
    "{might|may|could} ..2 {find|discover} something",
    "not a timetable",
    "whichever {way|route|road}",
    "{aim|plan|dream|goal} used to be",
    "i was set on",
    "not {set|carved|cast} in stone",
    "could be ..2 could be ..4 glad",
    "{happy|glad|willing} to be {pointed|steered|guided|moved|led}",
    "{different|another|other} {way|route} to",
    "{take|think about} {that|it} seriously",
    "{talked|won} round",
    "life ..5 {say|way}",
    "we will see {what|where|how|which}",
    "{say|saying} never",
    "{steer|point|nudge} me",
    "if it turns out",
    "{change|changed} {my mind|course|direction|tack|track}",
    "i would listen",
    "what i want may",
    "ask me again",
    "glad to find out",
    "i said i would never",
    "had other ideas",
    "would have said in the",
    "ready to {change|adapt|rethink}",
    "i {would} not mind {which|at all|either|whether|what|if|doing|the|being}",
    "i am {easy|relaxed|open|flexible|not fussed|"
    "not fixed|not set|not wedded|not married} [about|on|to|which|what|how|"
    "as]",
    "not {fussed|fixed|wedded|tied|set|picky}",
    "{keep|keeping|leave|leaving|left} ..3 open",
    "{can not|have not} [decided|decide] yet ..4 {whether|if|which|more}",
    "{it could|could|might|may} {be|turn out|end up} ..6 or {in|with|as|just|it|something|even|*}",
    "{i would|i will|i could} {go with|follow} {that|it|whatever|either|what comes}",
    "if {i find|it turns out|you would rather|you need|you "
    "think|they need|by then|something|that changes|the chance} ..12 {i would|i will|fine|i could|that|okay|good|"
    "happy|glad}",
    "{changed|change} {my mind|direction|course|track|plans|careers}",
    "how i get there",
    "{either|both} {way|is fine|would be fine|would suit|would do|is good}",
    "{as|wherever} {it comes|things develop|the work takes|it takes|you need}",
    "whether that {ends up|is|turns} *",
    "{see|find out} where {it|that|this} {leads|takes|goes}",
    "{happy|glad|ready|prepared|willing} to {adjust|switch|try|go where|learn|be}..2 {another|something|"
    "where|either|"
    "what}",
    "plan {may|might|can|could}",
    "nothing {is|set} {carved|fixed}",
    "if you had asked me",
    "i would have said",
    "{shown|teach|taught} me ..3 plans",
    "{direction|rest|details} ..3 {open|flexible|negotiable|can move|can change}",
    "even if it is {something|another|not}",
    "i will see {what|where|how|as}",
    even="past hypothetical negated",
)


def _find(context: AnswerContext) -> list[Hit]:
    return list(_open(context))


ELEMENT = ElementRule(
    id="flexibility",
    title="Open to change",
    source="T D",
    find=_find,
    praise="It shows a direction that can bend without breaking.",
    flags=(
        flag("The plan may change, and I'm open to that."),
        flag("I've already changed from children to adults once, and it was right."),
        flag("How it will look I really leave open."),
    ),
    passes=(
        leave("My plan is fixed and nothing will move it."),
        leave("The shop is open on Sundays."),
    ),
)
