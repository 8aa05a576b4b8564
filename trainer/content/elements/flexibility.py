"""Says the plan may change, stays open to another way, or tells of having changed course once."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.find import phrases, unless
from trainer.content.rule import ElementRule, flag, leave

_open = phrases(
    "{i am|stay|keep|remain|i leave|quite|am} ..2 open ..2 {to|about|minded|for {anything|other|another|whatever|"
    "both|either|change|new|that}}",
    "{plan|that|it|this|things|those|path|goal} {may|might|could|will} ..1 {change|shift|evolve|move|"
    "develop|look different}",
    "{plan|path|goal|aim} can ..1 {change|shift|evolve|move|look different}",
    "{flexible|adaptable|readjust}",
    "{adapt|adjust} {to|my|accordingly|along|as|if|when|with}",
    "{the rest|rest} can move",
    "after that we will see",
    "{i have|i|had} [already] {changed|switched|swapped} {from|my {mind|plan|direction|course|aim|trade|field|"
    "subject}|direction|course|trades|careers|track|fields|over|once|twice|jobs} *",
    "{if|whether} ..8 {either|fine|open|both|okay|we will see|happy}",
    "{i would|would} take either",
    "i really leave open",
    "open {to|for} {anything|other|another|whatever|both|either|change|new|that|different|it|this|more|ideas|advice|"
    "suggestions|where|how|what}",
    "{i would have said|i thought|i used to think} ..12 {then|but|and now|noticed|realised|realized}",
    "{anticipate|expect} those changing",
    "see how {my|things|it}",
    "{i|my *|plan|goal|path|aim|it|that} ..3 {=evolve|=evolves}",
    "as i learn more",
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
    "{talked|won} round",
    "life ..5 {say|way}",
    "we will see {what|where|how|which}",
    "{say|saying} never",
    "{steer|point|nudge} me",
    "if it turns out",
    "{change|changed} {my mind|course|direction|tack|track}",
    "not {go|happen|work out|turn out|come|end up} exactly",
    "if i {find|discover|notice|realise|like|see|feel} ..12 {i would|i will|i could|i might|fine}",
    "{started out|set out|began} {wanting|thinking|planning|set on|convinced|sure} ..12 {then|but|and now|realised|"
    "realized|noticed|discovered}",
    "{plan|plans|things|ideas|goals|aims} [do|always|will|also] {=change|=shift}",
    "{just as|equally|as} {happy|glad|content} {in|with|to|on|if}",
    "{could|may|might|can} go ..4 or ..6",
    "let {the work|life|it|that|time|you|the job} ..2 {decide|show|tell}",
    "{had to|i} {start|started|begin|began} {over|from scratch|from zero|anew}",
    "{curious|open|do not know|see|find out} ..3 which {of|one|way}",
    "not ..3 {fix|pin|nail|tie} {it|that|this|myself|everything} ..2 {too|down|yet|exactly|tightly}",
    "{idea|picture|aim|goal|view|plan|dream} ..8 {has|have} [already|since|also] {shifted|changed|moved|evolved|grown}",
    "i used to {want|think|plan|dream} ..10 {now|but|until|then|since}",
    "{several|different|many|more than one|other|two} {road|way|path|route} {there|to|lead|could|would|might|into}",
    "need to know yet",
    "if something else {come|turn} up",
    "{will|would} not say no",
    "nothing is decided",
    "what i want may",
    "glad to find out",
    "i said i would never",
    "had other ideas",
    "would have said in the",
    "ready to {change|adapt|rethink}",
    "i {would} not mind {which|at all|either|whether|what|if|doing|the|being}",
    "i am {easy|relaxed|flexible|not fussed|not fixed|not set|not wedded|not married} [about|on|to|which|what|how|as]",
    "not {fussed|fixed|wedded|tied|set|picky}",
    "{keep|keeping|leave|leaving|left} ..3 open",
    "{can not|have not} [decided|decide] yet ..4 {whether|if|which|more}",
    "{i would|i will|i could} {go with|follow} {that|it|whatever|either|what comes}",
    "if {i find|it turns out|you would rather|you need|you "
    "think|they need|by then|something|that changes|the chance} ..12 {i would|i will|fine|i could|that|okay|good|"
    "happy|glad}",
    "{changed|change} {my mind|direction|course|track|plans|careers}",
    "how i get there",
    "{either|both} {way|is fine|would be fine|would suit|would do|is good}",
    "{as|wherever} {things develop|the work takes|it takes|you need}",
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
    "{depending|depends} [on] {how|what|where|which|the way} *",
    "{nobody|no one|god} knows ..3 {what|where|how|life} *",
    "^ who knows ..3 {what|where|how|life} ..1 {will|life|might|could|may|you|happens}",
    "{can not|could not|hard to|difficult to|impossible to} {say|predict|know|tell|foresee} ..6 {what|where|exactly|"
    "for sure|which}",
    "not {religious|dogmatic|rigid|precious|stubborn|fixated|locked|hung up|obsessed} [on|about|in|into]",
    "i {switched|changed} {gears|lanes|majors|my major|my degree|tack|sides|industries|paths|professions|roles}",
    "{it|that|which|this|school|course} was not {for me|my thing|my path|[the] right {path|thing|fit|road|way|field|"
    "place|choice} for me|what i wanted}",
    "{it|that|this|which|plan|things|school|course|job} [had|has] {did not|not} {work|worked|pan|panned|turn|"
    "turned} out",
    "i {pivoted|shifted|drifted|moved across|crossed over|retrained} {to|into|from|as} *",
    "i came to ..5 {the long way|by accident|late|by chance|sideways|in a roundabout way}",
    "{fell|stumbled|slid|drifted} into {it|this|that|the|my|a|*}",
    "{ended|wound} up {=loving|=liking|=enjoying|=preferring|being more|more} *",
    "{turned|turns} out {i|it} ..3 {=loved|=liked|=enjoyed|=preferred|suited|better|more} *",
    "{open|receptive} {mind|minded|ended|to feedback|to suggestions|to guidance}",
    "{adapt|adjust|re assess|reassess|revisit|revise|refine|rethink|review|tweak} {my|the|that|this|those} "
    "{plan|plans|goal|goals|path|course|direction|aim|aims}",
    "{goals|plans|priorities|interests|aspirations} ..2 {evolve|evolves|change|changes|shift|shifts|develop} *",
    "where {life|the work|the job|my career|things} ..2 {takes|leads|carries} me",
    "i will see {what|where|how|as}",
    even="all",
)

_OFFERS = phrases("open to ..6 {opportunity|challenge|offer|role|position|job}", even="all")
"""Open to offers, where the question is why someone leaves: a search, no plan that bends."""


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind == "why_leaving":
        return list(unless(_open, _OFFERS, within="sentence")(context))
    return list(_open(context))


ELEMENT = ElementRule(
    id="flexibility",
    title="Open to change",
    source="T D",
    kinds=(*FUTURE_KINDS, "about_yourself", "why_leaving", "open"),
    find=_find,
    praise="It shows a direction that can bend without breaking.",
    flags=(
        flag("The plan may change, and I'm open to that."),
        flag("I've already changed from children to adults once, and it was right."),
        flag("How it will look I really leave open."),
        flag("A vineyard or a nursery, depending on how the first seasons go."),
        flag("I set out in insurance, then I switched gears and learnt joinery.", kind="about_yourself"),
        flag("I'm not dogmatic about it, a workshop in the north would suit me too."),
        flag("Plans change, so I look at mine again each spring."),
    ),
    passes=(
        leave("I am open to challenging opportunities where I can deliver.", kind="why_leaving"),
        leave("I want a place that pushes me in different ways.", kind="why_leaving"),
        leave("They call me the one who knows where the spare keys are.", kind="about_yourself"),
        leave("I started out as a baker, which sounds odd, but ovens taught me patience.", kind="about_yourself"),
        leave("My plan is fixed and nothing will move it."),
        leave("The shop is open on Sundays."),
    ),
)
