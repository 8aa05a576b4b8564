"""Another life or another trade as the whole aim, in families: the beach, the stage, another field, a second best."""

from trainer.content.aims import drop
from trainer.content.brief import asked, brief
from trainer.content.find import either, phrases, together, unless

_AHEAD = ("aspirations", "goals", "five_years")
_TRADE = (
    "field|industry|career|profession|line of work|trade|career path|kind of career|kind of job|type of job|"
    "type of work|kind of work|occupation|walk of life"
)
_STAGE = (
    "actor|actress|movie star|film star|tv star|rock star|rockstar|pop star|popstar|singer|rapper|musician|"
    "guitarist|drummer|pianist|dj|dancer|ballerina|artist|poet|novelist|painter|sculptor|comedian|magician|"
    "stand up|supermodel|fashion model|fashion photographer|footballer|soccer player|basketball player|"
    "baseball player|football player|tennis player|golfer|boxer|wrestler|athlete|gamer|esports player|racing "
    "driver|surfer|snowboarder|poker player|youtuber|influencer|streamer|vlogger|tiktoker|celebrity|astronaut|"
    "superhero|princess|pirate|wizard|bestselling author|best selling author|film director|movie director|"
    "songwriter|screenwriter|playwright|reality star|bodybuilder|racing cyclist|socialite|music producer"
)
_PROUD = (
    "famous|professional|pro|full time|great|successful|real|working|freelance|well known|world famous|big|"
    "hollywood|recording|proper|top|olympic|world class|starving|popular|published|broadway|travelling|traveling|"
    "aspiring"
)

_PARADISE = phrases(
    "{on|at} {a|the|some|my} ..4 {beach|island|yacht|hammock|cruise|sun lounger|tropical *}",
    "{sip|sipping|drink|drinking} ..4 {cocktail|cocktails|margarita|margaritas|coladas|mojito|mojitos|champagne|"
    "coconut|coconuts|rum|tequila|martini|martinis|daiquiris}",
    "{win|won|winning} ..2 {lottery|lotto|jackpot|powerball|euromillions|pools}",
    "lottery winner",
    "{exotic|tropical|sunny|sandy|desert|private|caribbean|warm|remote|quiet} {beach|island|shore}",
    "{live|living|be|being|chilling|relaxing|retired|surfing|partying|moved|sunbathing|somewhere} ..2 {in|on|near|by|"
    "to} [the|a|my own] {hawaii|bali|tahiti|bahamas|caribbean|maldives|ibiza|fiji|goa|beach|barbados|jamaica|seaside|"
    "sun|tropics|castle|mansion|van|cabin|woods|mountains|farm|ranch|houseboat|paradise|commune|sea|desert island|"
    "countryside}",
    "{lying|sunbathing|chilling|relaxing|lounging|tanning} {on|in|by|at|somewhere} ",
    "{surf|surfing|ski|skiing|fish|fishing|golfing|playing golf|playing video games|gaming|sleeping|partying} {every|"
    "all} {day|summer|winter|morning}",
    "{farm|cabin|cottage|land} with ..3 {goats|chickens|dogs|horses|cats|alpacas|sheep|animals}",
    "{travel|travelling|traveling|backpacking|trekking|cycling|sailing|driving|hitchhiking} [all] "
    "{through|around|round|across|the} [the|all|south|central|north|all of|every] {world|globe|asia|europe|america|"
    "africa|australia|india|countries|country|oceans|continents|states}",
    "{travel|travelling|traveling} {full time|constantly|as much as|for ever|forever|to as many|a lot|all the time|and "
    "{seeing|see|partying|relaxing}}",
    "digital nomad",
    "{on|join} {safari|a world tour|a world trip|the moon|mars}",
    even="all",
)
_ON_DUTY = phrases(
    "{manage|managing|build|building|lead|leading|team|guest|guests|customer|customers|client|clients|open|opening|"
    "guard|lifeguard|conservation|clean|branch|site|sites|project|projects|for you|company|firm|ward|patients|tourist|"
    "tourists|tours|design|coach|teach|teaching|research|repair|supply|deliver|department|store|club|hotel|resort}",
    even="all",
)
_LIMELIGHT = phrases(
    f"{{be|become|being|as|myself|myself as|am|was|of|like|really|turn into|make it as|into}} {{a|an|the}} [{_PROUD}] "
    f"[{_PROUD}] {{{_STAGE}}}",
    f"^ [hopefully|probably|maybe|ideally] {{a|an|the|being|becoming}} [a|an] [{_PROUD}] {{{_STAGE}}}",
    f"{{{_PROUD}}} {{{_STAGE}}}",
    "{act|acting|star|starring|appear|appearing|perform|performing|be|being|sing|singing|make it|dance|dancing} {in|on|"
    "at} [a|the|my own|reality|big|hollywood|west end] {movies|movie|films|tv|television|broadway|hollywood|big screen|"
    "carnegie hall|west end|x factor|reality show|talent show|show|stage|netflix}",
    "my own {cooking|talk|chat|tv|television|reality|radio|comedy} {show|programme|program|special}",
    "{play|playing} {professional|pro|professionally} *",
    "{play|playing|swim|box|run|race} ..3 professionally",
    "{play|playing|compete|competing|race|racing|be|win|run} ..4 {nba|nfl|nhl|mlb|premier league|olympics|world cup|"
    "champions league|major league|formula one|formula 1|tour de france|wimbledon|manchester united|real madrid|"
    "national team}",
    "olympic {gold|medal|champion}",
    "{president|king|queen|ruler|prime minister|pope} of "
    "{[the] {united states|usa|us|world|universe|my country|our country|america}|england|india|a small country}",
    "{become|be|being|as} {prime minister|the prime minister|president one day|the pope|batman|superman|spiderman|a "
    "superhero|santa}",
    "{rule|ruling|conquer|take over|dominate} the {world|universe}",
    "world domination",
    "{touring|tour} ..4 {band|world|country|europe}",
    "{be|play|playing|sing|singing|am|still} ..1 in {a|my|the} band",
    "my {band|album|novel|book|memoir|memoirs|podcast|youtube channel|channel|mixtape|record deal|screenplay|comic|"
    "music|art|acting|singing|poetry|poems|paintings|songs}",
    "{record|recording|release|releasing|make|making|write|writing|play|playing|sell|selling|finish|publish|"
    "publishing} [my|a|an|some] [own|first|great|great american|hit] {album|record|mixtape|single|songs|music|novel|"
    "screenplay|poetry|memoir|memoirs|bestseller|comics|paintings|movies|films}",
    "{music|singing|acting|modelling|modeling|art|dancing|sporting|football|gaming|youtube|comedy|film|writing} "
    "{career|break}",
    "{discovered|spotted} by {a|an} {agent|scout|talent|model|casting|producer}",
    "my big break",
    "{in|on} {hollywood|broadway|the charts|the cover of|the red carpet|the moon|reality tv}",
    "my [own] {real|true|first|great|big|only|secret|lifelong|actual|one|main} {passion|love|dream|calling|interest} "
    "{is|has always been|was|lies in|has been|lies with} ..2 {music|acting|photography|painting|art|singing|dancing|"
    "dance|film|football|fashion|theatre|theater|comedy|sport|sports|gaming|travel|travelling|traveling|cooking|baking|"
    "surfing|poetry|cars|motorbikes|old {cars|motorbikes|bikes|houses}|gardening|fishing|hiking|knitting|animals|"
    "drawing|modelling|djing|yoga|the stage|cinema|basketball|cricket}",
    even="hypothetical negated past",
)
_THE_WORLD = phrases(
    "world peace",
    "{end|ending|solve|stop} [all|world] {hunger|poverty|war|wars|famine}",
    "{world|the} {hunger|poverty} {to end|ended|solved}",
    "{save|saving|protect|protecting} the {whale|whales|world|planet|earth|rainforest|dolphins|pandas|turtles|bees}",
    "green movement",
    "peace on earth",
    even="hypothetical",
)
_OTHER_TRADE = phrases(
    f"{{in|into|to|for|pursue|start|have|try|enter|explore|want|with|a|an|my own}} [a|an|some|any] [completely|totally|"
    f"entirely|whole|wholly|radically] {{different|other|another|new|unrelated}} {{{_TRADE}|sector|area entirely|job "
    "altogether|job entirely|city altogether}",
    f"{{another|a different|a completely different|a totally different|some other}} {{{_TRADE}|sector}}",
    "{do|doing|try|trying|into|in|study|pursue|become|be|find|for|onto|probably|hopefully} something [completely|"
    "totally|entirely|quite|radically] {different|else} [entirely|altogether|completely|instead]",
    "^ [hopefully|probably|maybe] something [completely|totally|entirely] {different|else} ",
    "{switch|switching|switched|change|changing|changed|swap|swapping} ..1 {career|careers|field|fields|industry|"
    "industries|profession|professions|trade|line of work|lanes} [entirely|altogether|completely|again]",
    "{out of|leave|left|leaving|quit|quitting|away from|done with|escaped|escape} {this|the|my current} "
    f"{{{_TRADE}|sector}}",
    f"{{not|no longer}} ..3 in this {{{_TRADE}|sector|job|kind of}}",
    "career change",
    "{do|doing|in|into|with} something {creative|artistic|in the arts|in music|in film|with animals|outdoors|outside}",
    even="hypothetical negated",
)
_ELSEWISE = phrases(
    "{something|anything|job|career|work} ..4 nothing to do with",
    "{something|anything} ..3 than this",
    "{run|running|own|owning|have|having|on|work on|start|starting|maybe|perhaps} a {farm|ranch|vineyard|smallholding|"
    "zoo|donkey sanctuary|goat farm}",
    "on tour",
    "touring with *",
    "{into|in|at} politics",
    "run for {office|mayor|president|congress|parliament|council|senate}",
    "{explore|exploring|seeing|see|discover} the [whole] world",
    "{in|at|to} {malibu|beverly hills|monaco|las vegas|saint tropez|the french riviera}",
    "be the next {beyonce|messi|ronaldo|picasso|"
    "spielberg|taylor swift|elvis|beckham|michael jordan|rowling|madonna|banksy|kardashian|james bond}",
    "{anywhere|anything} but [in|this|here] ..2",
    "{doing|do} what i love {which|that} is ..1 {painting|music|acting|singing|dancing|art|photography|writing|film|"
    "football|comedy|drawing|surfing|sport|cooking|baking|poetry|travelling}",
    "unrelated {field|job|industry|career|trade}",
    "{rather|sooner} be doing {something|anything} else",
    "{make it|big} in [the] {music|film|movie|acting|fashion|entertainment|modelling|modeling|art|gaming|show} "
    "{industry|business|world|scene}",
    "{get|getting|break|breaking|go|be|work|working} {into|in} [the] {film|films|"
    "film making|filmmaking|movies|music|acting|modelling|modeling|television|show business|showbiz|entertainment}",
    even="hypothetical negated",
)
_DREAM = phrases(
    "{hollywood|broadway|oscar|oscars|grammy|actor|actress|screenwriter|screenwriting|filmmaker|filmmaking|comedian|"
    "circus|rapper|singer|singing|guitarist|drummer|songwriter|songwriting|opera|ballet|ballerina|dancer|novelist|poet|"
    "playwright|footballer|skateboarder|skateboarding|surfer|snowboarding|wrestler|boxer|olympic|olympics|youtuber|"
    "vlogger|influencer|tiktok|twitch|ninja|astronaut|everest|yacht|dolphins|safari|yoga|kilimanjaro|paparazzi|"
    "bestseller|supermodel|catwalk|catwalks|nba|nfl|wimbledon|limelight|autographs}",
    "{travel|food|fashion|lifestyle|beauty} {blogger|vlogger}",
    "{social media|reality|tv|pop|rock|film|movie|porn} star",
    "published author",
    "{writing|write} {thrillers|novels|children books|fiction|romance|crime novels|a novel}",
    "pilot {licence|license} ..4 {ambition|dream}",
    even="hypothetical negated past",
)
_LIKED = phrases("{i found|i liked|liked it|love it|enjoy|now i|work here|found out}", even="all")
_SETTLED = phrases(
    "{wanted|hoped|meant|dreamed|dreamt} ..2 be ..3 but",
    "{not|never} ..2 my {field|area|line|subject|degree|thing}",
    "i would {rather|sooner|prefer} ..6 but",
    "{passion|dream|love|heart|calling|interest|want|wanted|prefer|rather|hoped|meant|like} ..9 but ..3 {it is a start|"
    "a start|nobody|no one|pay|pays|money|hiring|hard to|there is no|i need|i have to|have to start|need the|until "
    "then|for now|will do|this is|this was|you were|it is what|available|had to}",
    "{could not|did not|was not able to|failed to|never} ..2 {get into|make it into|get in|get accepted|get onto|make "
    "it as} ..6 so",
    "did not get the {job|place|role} i",
    "{rather|sooner} be doing {something|anything} else",
    even="all",
)
_SAME_ROOF = phrases(
    "{within|inside|across|here|=in your|=at your|with your|of your|for your|to your|every day|each day|the company|"
    "the business|the firm|the organisation|the "
    "organization|from {retail|sales|teaching|nursing|cooking|my last}|rather than|learned|learnt|bring|"
    "brings|background|came from|coming from}",
    even="all",
)
_WISHED = phrases(
    "{i|we} ..2 {=want|would like|would love|=hope|=plan|am going|=wish|=dream|am trying|aim|am training|am studying} "
    "[to|for] {be|become|get into|get back into|go into|work in|work as|do|move into|move to|write|make|play|sing|act|"
    "teach|study|open|live|break into|paint|travel|train|join|perform|end up|return to}",
    "my {real|true|big|only|lifelong|main|actual|ultimate|first} [life] {dream|passion|goal|love|calling|ambition|"
    "choice|interest|plan|focus}",
    "my {dream|passion|heart|calling|plan a|music|art|acting|writing|novel|band|studies|own business} *",
    "what i [really|actually] {want|would like|love|dream|studied} ..2 {is|to}",
    "{looking for|after|want|wanted} ..2 {something|job|role|position|work|career} in {marketing|finance|sales|law|"
    "media|film|fashion|music|sport|design|teaching|politics|television|journalism|tech|it|banking|publishing|science|"
    "research|medicine|consulting|engineering|advertising|the arts}",
    "i am {a|an} [aspiring|trained|qualified|real|professional|serious] {singer|actor|actress|musician|artist|writer|"
    "dancer|"
    "teacher|nurse|lawyer|engineer|designer|journalist|chef|photographer|architect|pilot|programmer|comedian|painter|"
    "model|screenwriter|poet|author|dj}",
    even="hypothetical past",
)
_MEANWHILE = phrases(
    "{need|want|needed|looking for|wanted|found|took|take|get|only want} ..3 {job|work|something|income|money|"
    "paycheck|gig} ..2 {until|till|for now|in the meantime|for the moment|meanwhile|while}",
    "{backup|back up|plan b|second best|second choice|safety net|day job|last resort|consolation|compromise}",
    "{pay|pays|paying|cover|covers} [the|my|for my] {bills|bill|rent|way|lessons|classes|studio|auditions}",
    "{will|would} do [for now|until|till|in the meantime]",
    "{this|it} is {temporary|just temporary|a start}",
    "{only|just} a job",
    "{until|till|while} ..3 {make it|take off|takes off|get there|big break|get discovered|break through|"
    "happens|work out|works out|get signed|my break|get my break|figure|wait for|save up|comes true}",
    "in the meantime",
    "{for now|for the moment|for the time being} $",
    "have to start somewhere",
    "settle for",
    "but a job is a job",
    even="all",
)
_NOT_MINE = phrases(
    "{this|it|sales|retail|that|the job|the role} {is|was} not ..3 what i {want|wanted|would like|dream|dreamed|"
    "dreamt|planned|studied|trained for|had in mind|see myself doing|love|went to}",
    "{is|was} not ..2 {my|a} {passion|calling|first choice|dream job|real interest|thing|lifelong dream|ideal job|true "
    "passion|forte}",
    "{never|not} ..3 {my|a} {dream job|calling}",
    "{wanted|want|studied|degree|trained|dreamed|tried|applied|hoped|love|rather} ..10 but ..5 {no jobs|no work|"
    "nothing|no openings|not hiring|rejected|turned =me down|fell through|there are no|there were no|too hard|"
    "too competitive}",
    "{wanted|want|studied|degree|trained|dreamed|tried|hoped|love} ..12 but ..4 {not|never} ..1 "
    "{get|find|make|got|work out|pass|afford}",
    "{there are|there were|there is} {no|hardly any|not enough} {jobs|work} in {that|my|it|the}",
    "{no jobs|no work|no openings|nothing} ..3 in my {field|own field|area|profession|industry|line}",
    "i would {rather|sooner} be {doing something|anywhere|somewhere|working in|on a stage|on stage|at home} ",
    even="all",
)


outside = either(
    brief(drop(_PARADISE, _ON_DUTY), 40),
    brief(drop(_LIMELIGHT, phrases("{for|in|at|with} your *", even="all"))),
    asked(
        _AHEAD,
        either(
            brief(unless(_ELSEWISE, _SAME_ROOF)),
            brief(
                unless(
                    _DREAM, _ON_DUTY, _SAME_ROOF, phrases("{pupil|pupils|school|equipment|events|staff}", even="all")
                )
            ),
        ),
    ),
    asked(_AHEAD, either(brief(_THE_WORLD), brief(unless(_OTHER_TRADE, _SAME_ROOF), 30))),
)
"""A life without this trade as the whole of a short answer; no role need be known for it."""
second_best = together(_WISHED, _MEANWHILE)
"""Another aim, with this job to live on until then."""
not_mine = either(_NOT_MINE, asked(("why_here", "motivation"), brief(unless(_SETTLED, _LIKED))))
"""This is not what was wanted, said outright."""
