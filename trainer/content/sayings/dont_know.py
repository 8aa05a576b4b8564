"""No direction, in families: not knowing, never having thought, leaving it to time, a question that is sent back."""

from trainer.content.aims import nothing_else, wide
from trainer.content.find import either, phrases
from trainer.content.small_words import COLOUR
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
    "{search me|=who =knows|who can say|ask me again|ask me another|ask me later|beats me|good question i|get back to "
    "you|next question|pass on|hard to say|hard to tell|hard to answer|difficult to say|difficult to "
    "answer|impossible to say|too far away|too far off|up in the air|at a loss|mind is blank|mind has gone|a blank|"
    "anyone is guess|your guess|only god know*|god only know*|in god is hands|lord know*|heaven know*|let me think}",
    "nobody {can|know|knows} ..3 {predict|future|know|tell|see|tomorrow}",
    "{see|find out} {what|how|where} ..3 {happen*|come*|turn*|go|goes|end up|life|bring*|take*|it leads}",
    "{whatever|what ever} {come*|happen*|will|life|turn*|is fine|god}",
    "{go|going} with the flow",
    "{take|taking|live|living} [life|it|things|each|every|one|in|for] [as|one|by|the|day|moment] ..2 {come*|day|"
    "moment|time|present|now|today}",
    "{figuring|figure|working|work|sorting|find|finding} [it|that|this|my life|things|all that|myself] [all] out",
    "{still|trying to} {figure|figuring|deciding|decide|find out|work out|searching|looking for}",
    "{fate|destiny|life} ..3 {decide|bring|take|surprise|leave|lead}",
    "{leave|left} {it|that} to {fate|life|god|chance|luck}",
    "let life",
    "future is {unpredictable|uncertain|unknown|open|a mystery}",
    "{i am|am|is} {clueless|lost|blank|stuck|undecided|unsure|not sure|unclear|confused|stumped|drifting|floating}",
    "{not sure|unsure|uncertain|undecided} ..3 {yet|honest*|really|what|where|at all|about|to be}",
    "^ {not sure|no clue|no idea|do not know|not really|nothing really|none|nope|haven not|blank|um no|pass|unsure} ",
    "{open to|fine with|happy with|do} {anything|whatever}",
    "{any|anything} {job|thing} {is|will|would} {do|fine|ok|okay|good}",
    "{question|that|this|one} is [a|very|so|too] {difficult|hard|tough|tricky} [one|question|for|to]",
    "{five|ten|# } years [is|that is] [a|such a|too|very] {long|far}",
    "i should have {some|one|a plan|thought}",
    "do not {care|mind} [much|really] {what|where|which|how}",
    "have none",
    "have not got {any|one|them}",
    "{i do not|never} {do plans|plan|make plans|have plans}",
    "{do|did|have|had|am} not ..3 {idea|clue|notion}",
    even="all",
)
_SUBJECT = words_of(
    "know idea clue plan plans planning planned goal goals thought think thinking sure future predict guess question "
    "questions answer answers difficult hard tough hand sorry sir honest honestly friday tomorrow tonight week "
    "weekend mind blank life flow moment day days time times fate destiny god luck chance decide decided figure "
    "figured figuring lost stuck clueless say tell help picture imagine five ten years gosh crikey gee ask asked "
    "again later nobody everybody happens happen comes come turns turn whatever barely hardly before never search "
    "pass notion foggiest particular specific special fixed aspirations aspiration ambition ambitions direction "
    "career truth afraid today grow mate surprise surprises live motivates motivate worked long far away end suppose "
    "moving changing fast world yet none nothing anything everything stumped point guessing unsure undecided open "
    "apply applied everywhere uncertain unpredictable wherever winds wind mood wow summer winter alone doing lunch "
    "dinner christmas"
)

said = wide(nothing_else(_BLANK, _SUBJECT, others=1, longest=34, one_more_each=16))
"""Nothing to go by, in an answer that names nothing else."""

plain = wide(
    phrases(
        "{not|never} {something|anything|a thing} i have ..2 {given|thought|considered|planned}",
        "i wish i {knew|could tell}",
        "{no|not much|little} point {in|of} {guessing|planning|predicting}",
        "{leave|leaving} {that|it|things} to {fate|chance|god|life|destiny|luck|the universe|others}",
        "{something|things|it} will {come|turn up|work out|happen|sort itself}",
        "{can not|could not|have not|do not} ..2 {look|looked|see|think|plan} past {next|the|this|friday|"
        "tomorrow|monday|christmas|my}",
        "{nothing|no job|no career} ..3 {appealed|grabbed|called|spoken|excited} [to =me]",
        "{can not|could not} {give|offer} you an {answer|idea} ..2",
        "at a loss",
        "{kind of|sort of|just|still} {floating|drifting|wandering|winging it|muddling|coasting about}",
        "{no|not a|not any} {picture|image|vision|map|compass|direction|script}",
        "not a {question|thing} i can answer",
        "{stop|stopped|gave up} {asking|wondering|planning}",
        "{truth|honest truth|answer|mind} ..3 {blank|empty|nothing}",
        "^ blank $",
        "if i {knew|know} that",
        "{never|not} {asked|ask} myself {what|that|where|the}",
        "{draws|drew|drawing|went|go|goes|gone} [a] blank",
        "{one|that} {stumps|beats|floors|gets} =me",
        "{take|takes|taking} ..3 {as it comes|as they come|day by day}",
        "{could be|might be|may be} {anything|anywhere|doing anything}",
        "{see|wait and see} {where|what|how} ..2 {life|wind|it|road|things} ..3",
        "{where|wherever|which way} the wind {blows|goes|takes}",
        "i {change|changed} my mind every {week|day|month|year}",
        "{ask|try} {me|someone} {again|else|later|in}",
        "your guess is as good",
        "{have not|never|not} {got|worked|figured|sorted|made|sat} ..3 {plan|out|ahead|mind|down}",
        "{crystal ball|shot in the dark|fortune teller|mind reader}",
        "{all|a bit|just} {fog|foggy|a blur|hazy|vague to me|a mystery}",
        "no {answer|picture|direction|vision|thoughts} {for|of|on|about|yet|really|to} *",
        even="negated hypothetical past",
    )
)
"""Nothing in sight, said outright, in answers that are not rich."""

_SHRUG = phrases(
    "{trouble|hard time|not good at|bad at|terrible at|not great at|hopeless at|useless at} ..2 {plan|planning|"
    "predict|predicting|deciding|thinking ahead|guessing|seeing|goals}",
    "{could|can|would} not ..3 {guess|begin to|imagine|say|tell|know where}",
    "{nobody|no one|none of us|not one of us} {know|knows|can|could} ..5",
    "{might|may|could} be ..3 {might|may|could} not",
    "{never|not} been asked",
    "{not|never} ..3 {prediction|predictions|guess|guesses|forecast|speculate}",
    "no {reason|answer|idea|clue|plan|goal|plans|goals|preference|thoughts|opinion} {really|honestly|at all|to be "
    "honest|yet|right now|sorry|particularly|in particular} $",
    "{just|only|randomly} ..2 {clicked|click|applied|apply|saw|stumbled}",
    "at a {crossroads|crossroad|loss}",
    "{figure|figuring|work|find|learn|make} it [all] {out|up} ..3 {way|go|along|later|there|time}",
    "{not|never} ..2 {think|thought|thinking} about it",
    "{prefer|like|try|rather|choose} [to] not ..2 {think|plan|know|look|get}",
    "{clue|idea|foggiest} ..3 {what|where|how|who}",
    "{is|that is|it is} ..2 {anyone|anybody} is guess",
    "{psychic|fortune teller|fortuneteller|fortune tellers|crystal ball|clairvoyant|mind reader|prophet|oracle|"
    "nostradamus|time machine|time traveller|time traveler|tarot|palm reader}",
    "not {god|a wizard|a magician|a fortune *|a prophet|a psychic|an oracle}",
    "{can not|could not|can hardly|who can|how can|nobody can|no one can|impossible to|hard to|difficult to|tough to|"
    "not possible to|there is no way to|no way to|never can|try not to|rather not|not able to} ..2 {predict|foresee|"
    "forecast|know|tell|say|guess|imagine|plan|see|control|look that|look so|think that|answer that|answer this|be "
    "sure}",
    "would not have {guess|guessed|thought|imagined|believed|predicted|known}",
    "shot in the dark",
    "{time will tell|only time|time to tell}",
    "{anything|everything|a lot|lots|so much|many things} {can|could|may|might|will|would} {happen|change}",
    "{things|life|everything|world|plans|it} ..3 {change|changing|changes} ..3 "
    "{fast|quickly|quick|every day|all the time|constantly|so}",
    "what will be will be",
    "{happens happens|happen happens|comes comes|come may|que sera}",
    "{it|that|everything|all} ..2 {depends|depend}",
    "depends on ..6",
    "{keep|keeping|have|with} ..2 {options|mind} open",
    "{keeping|keep|have|with} an open mind",
    "{explore|exploring|weighing|considering} my options",
    "{not|never} [been] [really] [a|much of a|big on] {planner|goal oriented person|goal oriented|goal person|goals "
    "person|goal setter|planning type|planning person|goal driven|person who plans|person for plans|long term thinker|"
    "forward planner|forward thinker|one to plan|one for planning|the planning|good at planning|fan of planning}",
    "{not|never} ..2 {set|make|made|have|had|believe in|like|need|do|bother with|think in} ..2 {goals|goal|plans|"
    "plan|setting goals|planning|objectives|targets|ambitions|aspirations}",
    "{not|never} ..2 {believe|like|good|bother|want|care|need|try} ..2 {set|setting|make|making|plan|planning|look|"
    "looking|think|thinking} ..2 {goals|plans|ahead|future|far|that far|long term|five years|it}",
    "{not|never} ..3 {give|gave|given|put|spent|had} ..3 {thought|time|moment} ..4",
    "{not|never} ..2 {time|chance|opportunity} to {think|plan|figure|decide|sit|set|consider|reflect}",
    "{not|never} ..2 {think|thought|thinking|look|looked|plan|planned|planning|see|seen|gone|got|get|know} ..2 {so "
    "far|that far|far ahead|that long|long term|into the future|about the future|about that|about it|ahead|beyond "
    "today|about tomorrow|that yet}",
    "{not|do not even|never|hardly|barely} ..2 {know|sure} ..2 {what|where|if|how|who|which|whether} ..6 {dinner|lunch|"
    "breakfast|tomorrow|weekend|week|month|wear|afternoon|year|years|today|tonight|doing|be|end up|want|happens|"
    "happen|going|alive}",
    "let alone",
    "{so|very|too|pretty|quite|really|such a|is a|are a} {far away|far off|far ahead|long time|long way|"
    "far out|long way off|long way away}",
    "{years|it|that} [is|are|feel|seems] ..2 {forever|an eternity|a lifetime|ages|miles off|light years}",
    "{might|could|may|will|would|hope|probably|hopefully} ..4 {dead|alive|not alive|breathing|six feet under}",
    "{see|seeing|wait and see|find out|watch} {what|where|how|which} ..4 {happen|happens|goes|comes|come|takes|"
    "take|unfold|unfolds|pans|turns|fits|brings|offers|sticks|holds|hold}",
    "future {holds|hold|brings|will bring|has in store}",
    "{cross|burn} that bridge",
    "{map|mapped|mapping} ..2 out",
    "never been {big|one|keen|any good|much} {on|of|for|at} ..4",
    "{# years|a few years|much|bit} older",
    "i {will|would} be older",
    "not in {jail|prison}",
    "lottery ticket",
    "{go|going} with the flow",
    "i wish i {knew|could|had}",
    "{funny|big|tough|hard|tricky} question",
    "{have|need|would have} to think about {it|that|this}",
    "{undecided|unsure|unclear|uncertain|clueless|i am lost|feel lost|am torn|wavering}",
    "still {discovering|"
    "learning about|finding|searching|deciding|thinking|looking|working out|on the fence|exploring|unsure|undecided|"
    "open}",
    "{not|never} ..2 {know|known} ..2 {much|anything|a lot|a thing|enough|nothing|about} [about] ..3 {company|you|job|"
    "position|role|this|website|place|what}",
    "{not|never} ..2 {look|looked|research|researched|read|heard|visit|visited|check|checked|familiar|aware|been} ..4 "
    "{company|website|you|it|job description|advert|what you}",
    "not ..2 {remember|recall|know|sure} ..2 {what|which} {company|job|position|role|one|you {do|sell|make|are}|this}",
    "{forgot|forget|forgotten} ..3 {what|which|who|why|name|where|how|applied|job|position|company|role|it}",
    "{not|never} ..2 {chance|time} to {look|read|research|check|visit}",
    "{wherever|anywhere|whichever|whatever|however} ..4 {take|takes|taken|lead|leads|need|needs|needed|want|wants|put|"
    "puts|send|sends|goes|ask|tell|tells|comes|come|happens|happen|life|god|universe|fate|place|see fit|end up|"
    "decide|along|turns up|is going|you think|i am needed|there is} ..3",
    "{play|playing} it by ear",
    "{wing|winging} it",
    "{up to|in the hands of} {you|god|fate|life|the company|destiny|my boss|my manager|the universe}",
    "{present|moment|now|today} {only|is all}",
    "{live|living|enjoy|focus on} ..2 {present|moment|now|today|day to day|here and now|day by day|each day}",
    "{just|only|simply} {get|getting|make|making|survive|surviving} [it] {through|to} ..4 {day|week|month|today|"
    "tomorrow|weekend|interview|year|semester}",
    "{goal|plan|aim} ..3 {is|be} ..2 {get|find|land|have} {a job|any job|work|this job|something|hired|the job} "
    "[first|here|somewhere|and] $",
    "{get|getting} {hired|this job|a job|through this interview} {first|i guess|i suppose|and then see}",
    "{did|do|have|had|was|am} not ..2 {prepare|prepared|expect|expecting|ready|rehearse} ..4 {question|this|that|it|"
    "answer|one}",
    "{hate|dislike|never liked} ..2 {question|questions}",
    "trick question",
    "i {change|keep changing} my mind",
    "{find|find out|figure out|discover|decide|know|work out} {what|who|where} i "
    "{want|am|like|really|should|would|belong}",
    "{trying|try|need|still|have} to {find|figure|work|sort|decide|"
    "discover|think} ..2 {out|myself|what|where|it|that|about it}",
    "{do not|did not|have not} [really|even] {have|got} {any|one|many|them} [yet|really|at all|right now|sorry] $",
    "{do not|did not|have not} [really|even] {remember|know|care|mind} ..2 {apply|applying|what|which|why|where|it|"
    "that|much about}",
    "{not|never} [really|get|be|am|been|feel|so|that|very|ever|easily|much] {motivated|excited|passionate|inspired}",
    "nothing {really|much|comes|in particular|special|specific|at all|motivates|drives|excites|yet|i can think}",
    "{none|nope|no} [really|yet|of them|in mind|sorry] $",
    "no {particular|special|specific|real|good} {reason|goal|plan|idea|one|answer|direction|preference}",
    "your {guess|call|choice}",
    "^ you tell =me $",
    "{future|tomorrow|life|it} is [all|very|so|completely|anyone is|not] {unknown|uncertain|unpredictable|a mystery|"
    "unwritten|guess|guaranteed|promised|open|up in the air|random|a lottery}",
    "{applied|apply|applying|sent} ..4 {everywhere|a lot of|lots of|many|so many|hundreds|dozens|random|loads|a bunch "
    "of|several|anything|every}",
    "what {does|do|is} ..2 {company|you|job|business|position|role} ..3 {do|make|about|exactly|again|anyway|sell}",
    "{remind|tell} =me {what|which|again}",
    "{sent|signed|put|referred} me [up|here|in|for|to]",
    "{everyone|everybody|friends|others|they} else ..3 {did|does|was|do|applied|applying|is}",
    "{somewhere|anywhere|somehow|something|anything} {i guess|i suppose|or other|else maybe|maybe|hopefully|or other}",
    "not {decided|settled|made my mind|thought} ..2 {yet|on|up|anything|what|about}",
    even="all",
)
_SHRUG_WORDS = COLOUR | words_of(
    "trouble terrible hopeless useless prediction predictions predicting guesses speculate forecast randomly clicked "
    "click board stumbled crossroads crossroad loss stuck lunch making begin five thoughts opinion present nobody "
    "bring prefer discovering researched research website visit visited check checked familiar recall forgot "
    "forgotten cross bridge map mapped mapping older jail prison buy holds hold store wavering torn fence interests "
    "advance advertised heard read psychic fortune teller fortuneteller tellers crystal ball clairvoyant reader "
    "prophet oracle magician wizard machine traveller predict foresee control happen happens happened anything "
    "everything change changes changing quickly depends depend options option explore exploring weighing considering "
    "planner oriented driven type set setting targets given give gave thought spent moment busy semester final exams "
    "exam finals graduation graduated graduating uni university college dinner breakfast tomorrow weekend wear "
    "tonight afternoon alone forever eternity lifetime ages dead alive breathing feet breathe unfold unfolds pans "
    "fits brings sticks leads lead takes sends send puts needs see ear winging survive surviving through interview "
    "hired prepared prepare expecting expect rehearse hate trick discover belong remember remind signed referred "
    "recruiter agency unknown unwritten guaranteed promised lottery random preference reason care mind minds shrug "
    "wonder earth heaven heck hell damn dude man buddy boss manager company universe fish guess guessed guessing idk "
    "hmm jeez jeeze gosh wow ugh aww awww honest lie lying parents parent place engaged unemployed figuring bitter "
    "million single married kids crazy places applied covid pandemic economy ai technology old fate destiny god lord "
    "knows knew answer question questions rather weather rain bus hit lol haha really sorry"
)
shrug = nothing_else(_SHRUG, _SHRUG_WORDS, others=1, longest=30, one_more_each=15)
"""A shrug or a joke in place of a direction, in a short answer that names hardly anything else."""
only = nothing_else(either(_SHRUG, _BLANK), _SHRUG_WORDS | _SUBJECT, others=0, longest=45)
"""The same where nothing else is named at all: what sounds like an aim beside it names nothing either."""
