"""No direction, in families: not knowing, never having thought, leaving it to time, a question that is sent back."""

from trainer.content.aims import nothing_else, wide
from trainer.content.find import phrases
from trainer.language import words_of

_BLANK = phrases(
    "{have|got|has|had} not [got|a|the|any|really|much|even|given|ever] {clue|idea|plan|goal|any|one|notion|"
    "foggiest|thought|decided|figured|planned|worked|a clue|an idea|a plan|them|it|made up}",
    "{do|does|did} not {really|plan|do|have|know|think|look|set|make|like} ..2 {plan|plans|goal|goals|ahead|know|"
    "ambition|ambitions|aspiration|aspirations|far|future|forward|five year}",
    "not {have|having} any [fixed|clear|specific|particular|real|big] {goal|plan|aim|idea|ambition|aspiration}",
    "{can|could} {not|hardly|barely} {say|tell|answer|predict|see|think|plan|picture|imagine|begin|help|look|name} "
    "[you|it|that|what|where|the|past|beyond|ahead|of|to|a|this|next|any*]",
    "{no|nothing} {clue|idea|plan|goal|comes to mind|in particular|in mind|specific|special|particular|planned|"
    "really|to say|springs to mind|answer|picture|direction|notion}",
    "{never|not} [really|ever|even] {thought|think|given|considered|asked|planned|looked|worked|wondered|sat down|"
    "figured|decided} ..3 {it|that|about|ahead|out|past|myself|before|anything|far}",
    "{search me|=who =knows|who can say|ask me again|ask me another|ask me later|beats me|good question i|you tell "
    "me|get back to you|next question|pass on|hard to say|hard to tell|hard to answer|difficult to say|difficult to "
    "answer|impossible to say|too far away|too far off|up in the air|at a loss|mind is blank|mind has gone|a blank|"
    "anyone is guess|your guess|only god know*|god only know*|in god is hands|lord know*|heaven know*|let me think}",
    "nobody {can|know|knows} ..3 {predict|future|know|tell|see|tomorrow}",
    "{see|find out} {what|how|where} ..3 {happen*|come*|turn*|go|goes|end up|life|bring*|take*|it leads}",
    "{whatever|what ever} {come*|happen*|will|life|turn*|is fine|god}", "{go|going} with the flow",
    "{take|taking|live|living} [life|it|things|each|every|one|in|for] [as|one|by|the|day|moment] ..2 {come*|day|"
    "moment|time|present|now|today}",
    "{figuring|figure|working|work|sorting|find|finding} [it|that|this|my life|things|all that|myself] [all] out",
    "{still|trying to} {figure|figuring|deciding|decide|find out|work out|searching|looking for}",
    "{fate|destiny|life} ..3 {decide|bring|take|surprise|leave|lead}",
    "{leave|left} {it|that} to {fate|life|god|chance|luck}", "let life",
    "future is {unpredictable|uncertain|unknown|open|a mystery}",
    "{i am|am|is} {clueless|lost|blank|stuck|undecided|unsure|not sure|unclear|confused|stumped|drifting|floating}",
    "{not sure|unsure|uncertain|undecided} ..3 {yet|honest*|really|what|where|at all|about|to be}",
    "^ {not sure|no clue|no idea|do not know|not really|nothing really|none|nope|haven not|blank|um no|pass|unsure} ",
    "{open to|fine with|happy with|do} {anything|whatever}",
    "{any|anything} {job|thing} {is|will|would} {do|fine|ok|okay|good}",
    "{question|that|this|one} is [a|very|so|too] {difficult|hard|tough|tricky} [one|question|for|to]",
    "{five|ten|# } years [is|that is] [a|such a|too|very] {long|far}", "i should have {some|one|a plan|thought}",
    "do not {care|mind} [much|really] {what|where|which|how}", "have none", "have not got {any|one|them}",
    "{i do not|never} {do plans|plan|make plans|have plans}", "{do|did|have|had|am} not ..3 {idea|clue|notion}",
    even="all",
)
_SUBJECT = words_of(
    "know idea clue plan plans planning planned goal goals thought think thinking sure future predict guess question "
    "questions answer answers difficult hard tough hand sorry sir honest honestly friday tomorrow tonight week weekend "
    "mind blank life flow moment day days time times fate destiny god luck chance decide decided figure figured "
    "figuring "
    "lost stuck clueless say tell help picture imagine five ten years gosh crikey gee ask asked again later nobody "
    "everybody happens happen comes come turns turn whatever barely hardly before never search pass notion foggiest "
    "particular specific special fixed aspirations aspiration ambition ambitions direction career truth afraid today "
    "grow mate surprise surprises live motivates motivate worked long far away end suppose moving changing fast world "
    "yet none nothing anything everything stumped point guessing sorry unsure undecided open apply applied everywhere "
    "uncertain unpredictable wherever winds wind mood wow summer winter alone doing lunch dinner christmas")

said = wide(nothing_else(_BLANK, _SUBJECT, others=1, longest=34, one_more_each=16))
"""Nothing to go by, in an answer that names nothing else."""

plain = wide(phrases(
    "{not|never} {something|anything|a thing} i have ..2 {given|thought|considered|planned}", "i wish i {knew|could "
    "tell}",
    "{no|not much|little} point {in|of} {guessing|planning|predicting}", "{leave|leaving} {that|it|things} to {fate|"
    "chance|god|life|destiny|luck|the universe|others}", "{something|things|it} will {come|turn up|work out|happen|"
    "sort itself}", "{can not|could not|have not|do not} ..2 {look|looked|see|think|plan} past {next|the|this|friday|"
    "tomorrow|monday|christmas|my}", "{nothing|no job|no career} ..3 {appealed|grabbed|called|spoken|excited} [to =me]",
    "{can not|could not} {give|offer} you an {answer|idea} ..2", "at a loss", "{kind of|sort of|just|still} {floating|"
    "drifting|wandering|winging it|muddling|coasting about}", "{no|not a|not any} {picture|image|vision|map|compass|"
    "direction|script}", "not a {question|thing} i can answer", "{stop|stopped|gave up} {asking|wondering|planning}",
    "{truth|honest truth|answer|mind} ..3 {blank|empty|nothing}", "^ blank $", "if i {knew|know} that",
    "{never|not} {asked|ask} myself {what|that|where|the}", "{draws|drew|drawing|went|go|goes|gone} [a] blank",
    "{one|that} {stumps|beats|floors|gets} =me", "{take|takes|taking} ..3 {as it comes|as they come|day by day}",
    "{could be|might be|may be} {anything|anywhere|doing anything}", "{see|wait and see} {where|what|how} ..2 {life|"
    "wind|"
    "it|road|things} ..3", "{where|wherever|which way} the wind {blows|goes|takes}", "i {change|changed} my mind every "
    "{week|day|month|year}", "{ask|try} {me|someone} {again|else|later|in}", "your guess is as good",
    "{have not|never|not} {got|worked|figured|sorted|made|sat} ..3 {plan|out|ahead|mind|down}",
    "{all|a bit|just} {fog|foggy|a blur|hazy|vague to me|a mystery}", "no {answer|picture|direction|vision|thoughts} "
    "{for|of|on|about|yet|really|to} *", even="negated hypothetical past",
))
"""Nothing in sight, said outright, in answers that are not rich."""
