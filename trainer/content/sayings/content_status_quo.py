"""No wish to grow, in families: the same as now, nothing more or new, the least, the hours and home."""

from trainer.content.aims import claims, nothing_else, wide
from trainer.content.find import phrases, unless
from trainer.content.small_words import COLOUR
from trainer.language import words_of

_SAID = claims(
    "{happy|fine|content|satisfied|comfortable|okay|ok|alright|good|glad} {where|how|as|with what|with where|with "
    "how} {i|it|things|they} {am|is|are|have|got|do|stand}",
    "{happy|fine|content|satisfied|okay|ok|comfortable} [just|simply] {to have|having|with having|with|in} [just] "
    "{a job|any job|my job|the job i have|what i have|this job|things as they are|my life as it is|the same}",
    "{same|exact same} {desk|job|place|work|position|role|thing|chair|people|shift|route|office} {as|same|here|like|"
    "every|again|until|till|for|day|i|and that|and nothing}",
    "^ [the|at the] same {desk|job|place|work|position|role|thing|chair|as}",
    "{exactly|pretty much|more or less} {the same|where i am|what i do now|what i am doing|as now|as i am}",
    "{doing|=do|=be} [just] the same [thing|things|job|work|as now|as today] $",
    "{where|what|as} i am {now|today|right now|at the moment} {to be|i do|and|that|until|is fine|honestly}",
    "{ticking|tick|coast|coasting|plodding|plod|cruise|cruising} {along|until|through|to|along nicely|on}",
    "{do|does|did|am|is|would} not {want|need|like|care for|looking for|looking to|interested in|after|feel the "
    "need|aim|plan} ..3 {more|responsibility|promotion|change|changes|grow|climb|training|learn|study|develop|"
    "ladder|advance|anything else|anything more|new|progress|career|challenge|challenges|ambition|to be stretched|"
    "courses}",
    "not [that|very|an|really|so|particularly|a] ..2 {ambitious|career person|career woman|career man|career type|"
    "climber|ambitious person}",
    "{no|not any|have no} {ambition|ambitions|desire to|need to|wish to|interest in} ..4 {=grow|=learn|=change|"
    "promotion|=climb|=move|more|=develop}",
    "change {is not|is|are} {for|not|my} ..2",
    "not {like|want|need} change",
    "why {change|would i change|should i|would i want to change|would i learn}",
    "if it is not {broken|broke}",
    "{nothing|no} {more|new} {than|to learn|and nothing|thrown at|needed|i need}",
    "{nothing|no} {=changes|=change}",
    "{learned|learnt|know|seen|done} [all|everything|enough] {all|everything|enough|all that} {i|there is|that i} "
    "{need|want|have}",
    "{not|never} {see|know|understand} why i would ..3 {learn|change|study|train}",
    "at my age",
    "{do|doing|only|just|work} ..3 {minimum|least|as little as}",
    "{enough|just enough} {not|so|to} [to] ..4 {fired|sacked|trouble|get by}",
    "{do|doing|work|put in} my {hours|shift|job|bit|eight hours|time} ..3 {go|home|nothing|collect|leave|that is}",
    "{clock|knock|switch|log|punch} {off|out} at",
    "{at|by} {five|four|three|six} ..3 {happy|home|gone|done|i go}",
    "{want|like|need|looking for|after|is|prefer|have|get} [a|an|the|some|just] {easy|quiet|simple|calm|cushy|"
    "relaxed|stress free|peaceful|comfortable} {job|work|life|position|place|shift}",
    "no [too] [much] {stress|pressure|hassle|bother|fuss}",
    "not {too much|much} {stress|pressure|hassle}",
    "{nobody|no one} ..2 {bother|bothers|push|pushes|disturb|disturbs|hassle|hassles|asks} =me",
    "left {alone|in peace}",
    "until {i retire|retirement|the pension|my pension}",
    "{same|like that} every day",
    "{told|asked} and {nothing|not|no} more",
    "{happy|fine|enough} as {i am|it is}",
    "stay {put|as i am|where i am|as it is}",
    "{good|that is|it is|quite|plenty} enough for =me",
    "{never|not} ..2 {promoted|put forward}",
    "do not do {courses|training|ambition|change}",
    "past all that",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Wanting nothing to move."""

plain = claims(
    "{do|doing} {pretty much|basically|exactly|more or less|about|just} what i =am [doing] now",
    "{not|no} ..3 {greater|bigger|higher|further} {ambition|ambitions|aspiration|aspirations}",
    "{not|never} {looking|wanting|keen|in a hurry|out|trying|interested} [to|in] [be|being] {stretched|pushed|"
    "promoted|challenged|moved|changed|climb|climbing|progress}",
    "{done|finished|through} with {goals|ambition|ambitions|learning|studying|courses|climbing|training|exams|targets|"
    "careers}",
    "i have [already] arrived",
    "{no|not|nor} ..2 {targets|goals|ambitions} any {more|longer}",
    "{see|sit|serve|ride} {out|it out} [my] [the] [last] [few] {time|years|days|out|until|till}",
    "{the|this|these} {shifts|work|job|duties|hours} {are|is} easy",
    "{i can|could} do it with my eyes {shut|closed}",
    "that is how i like it",
    "{same|exact same} {timetable|worksheets|duties|routine|round|tasks|shelves|work|seat|"
    "counter|till|machine|bench} {every|each|as|till|until|and|for|day|again|than|i}",
    "{keep|leave} {things|it|everything|=me} {the way|as it|as they|just as|where i} ..3",
    "{nobody|no one} {moves|change|changes|touches|rocks|asks|asking|pushes|push|bothers} ..3 {cheese|boat|me|it|"
    "anything|thing|to learn}",
    "{without|nobody|no one} {anyone|anybody|asks|asking} ..2 {asking|=me|pushing} [=me] "
    "to {learn|pick up|change|go on|move}",
    "{not|will not|never} {be} {putting|put} {my hand|myself} {up|forward} for",
    "{said no|turned it down|turned them down|no thanks|no ta|say no} ..8 {promotion|team lead|supervisor|course|"
    "training|alright as|happy as|fine as|okay as|as i am|hassle|headache|twice}",
    "{promotion|team leader|supervisor|course|training|step up|chargehand|deputy} ..10 {said no|turned it down|no "
    "thanks|no ta|say no|not for me|no thank you|rather not|not interested}",
    "{alright|fine|happy|okay|all right|comfortable} as i =am",
    "{nothing|not a thing|no} ..3 {get my head round|to get used to|new to learn}",
    "{hope|hoping} {nothing|nobody|no one|they do not} ..3 {chang*|new|come up|move|different}",
    "{good|nice|comfortable|steady|happy} plateau",
    "{do|doing|done} {enough|just enough} {so|to|that} ..3 {sack|fire|trouble|notice|get by|keep}",
    "{turn up|show up|come in|clock on} ..3 {do my|put my} ..4 {go home|clock off|off home|home}",
    "{why|what for} {bother|change|move|would i want|rock the boat|fix}",
    "{new things|changes|change|learning|training|courses|responsibility} {give|gives|is|are} [=me] [a|only|just|too "
    "much] {headache|hassle|bother|stress|not for me|not my thing}",
    "{without|not|never} {having to|have to|want to} {think|learn|decide|change|move} {too much|anything|much|again|"
    "any more|anymore}",
    "{more of|much of|pretty much|just} the same {really|please|thanks|for me|as now|i hope|every}",
    "{it|that|this} suits =me [fine|well|down|as it is]",
    "{still|exactly} {here|there} {doing|on|at|with} ..2 {same|mornings|exactly}",
    "i {like|prefer} {things|it|my job|the job} {as they|as it|the way|just as|i know}",
    "{rather|prefer to|like to} {coast|plod|tick over|cruise|drift along|stay put|stay as i|keep my head down}",
    "{head|keeping my head|keep my head} down [and|until|till]",
    "{easy|quiet} life",
    even="hypothetical negated past",
)
"""Wanting nothing to move, said outright: it counts in any answer that goes no deeper."""

_SETTLED = claims(
    "{stay|be|still|remain|keep} employed",
    "as long as ..3 {job|employed|paid|work|working}",
    "{that is|is} {all|it|enough|fine|good} i {ask|want|need|do|expect}",
    "{job|something|work|one|place|role|position} ..3 {relax|relaxed|less demanding|less work|undemanding|unwind|"
    "coast|hide|sit down|sit around|rest}",
    "less {demanding|work|responsibility|stressful|pressure}",
    "{not|never} ..5 {too much work|hard work|too much effort|work too hard|try too hard|overdo}",
    "i just {show up|turn up|clock in|do it|get on with it}",
    "{show|turn} up ..3 {do|job|work|get|and|on time} ..3",
    "{done|finished|through} with ..4 {career|ladder|ambition|climbing|promotions|goals|stuff}",
    "{do|doing} my {job|work|part|hours} and {that is|go|nothing|leave|no}",
    "{not|never} ..2 {care|bothered|worry|interested} ..3 {promotion|promotions|career|ladder|advancement|titles|"
    "growth|growing|progress}",
    "{not|never} ..2 {like|want|cope with|good with|do} change $",
    "no plans to {move|change|grow|advance|progress|do anything}",
    "{same|exact same|very same} place",
    "^ [right|still|hopefully|probably|i will be|i would be] [sitting|working|=be] {here|right here} [i hope|in "
    "this "
    "company|hopefully|with you|doing this|in this role|in this job|at this company] $",
    "{still|=be|=being|stay|remain|keep|staying|continue|happy|happily|content} [working|sitting|be] [here] [and|in|at|"
    "with|doing|to do] {this|the|that|my} [same|current|very|exact|old] {job|position|role|chair|desk|seat|work|level|"
    "thing|spot}",
    "{doing|do|have|in|at|on|with} [exactly|pretty much|basically|this] {=this|the} same [exact|very|old] {job|"
    "position|role|thing|work|level|place|desk|tasks|pay grade|spot|stuff}",
    "^ [still|probably|hopefully] [sitting|working] {in|at|on} {this|that|my|the} [same|very|current] {chair|desk|job|"
    "position|role|seat|spot|office} ..6 $",
    "{keep|continue|go on|carry on} [on] [to] {do|doing} {what|this|it|as|the same|my job|my work} ..5",
    "{not|never} ..3 {=see|want|plan|expect|intend|imagine|need|wish|care|desire|like|have to|hope|aim|aspire} ..3 "
    "{changing|change|changes|progress|progressing|advance|advancing|moving up|move up|promoted|promotion|"
    "promotions|=more|growing|grow|anything else|ladder|further|higher|improve|manager|boss|lead|anything more|"
    "responsible|responsibility|responsibilities|pressure|challenge|challenges|demanding|stretch|overtime}",
    "{no|not have any|not have a|not any|zero|without any} ..2 {desire|interest|wish|ambition|ambitions|intention|"
    "need|reason|plans|plan|aspirations|urge} ..2 {to|of|for|in|beyond} ..6",
    "{not|never} [be|been|am|a|an|very|too|that|all that|really|so|much of a|particularly] {ambitious|ambitious "
    "person|go getter|high flyer|careerist|career driven|career focused|pushy|competitive|career oriented}",
    "{see|seeing|picture} myself ..3 {right|exactly} {where|here|this} ..3",
    "right where i am",
    "{still|always} {have|having|hold|holding|do|doing|in|at} [a|this|the|my] [very|same] {job|role|position|this|"
    "desk} [here|please] $",
    "{in|at|with|keep|have} {this|the same|my} {role|job|position} ..2 {as long as|until|"
    "till|forever|for ever|for life|for the rest}",
    "as long as {you|they} {will have|will let|let|keep|want|have} =me",
    "{gone|got|come|climbed} as {far|high} as i",
    "not {one|a person|someone|somebody|type|the type} ..2 {climb|"
    "climbing|ladder|ambition|promotion|promotions|career}",
    "{not|never} ..2 {have to|need to} {do|think|work|try|worry} ..2 {much|too much|a lot|hard|too hard|anything}",
    "without ..3 {thinking|effort|trying|trying too hard|much effort|stress|pressure|responsibility|having to think}",
    "{slow|wind|take} {down|it easy|things easy|it slow} ..4",
    "{easy ride|quiet life|easy life|smooth ride|peace and quiet|breeze|walk in the park|piece of cake}",
    "{eyes|eye} {closed|shut}",
    "off my back",
    "easy enough",
    "{not|never} ..2 {sound|look|seem|be|appear} ..2 {hard|difficult|demanding|stressful|much work|bad}",
    "{not|never|do not} ..2 {have|got|see|feel} ..2 {ambition|ambitions|aspiration|aspirations|drive|need to}",
    "{not|nothing} [too|very|so|much|that] different ..2 now",
    "have to do $",
    "{not|nothing|never} [be|too|very|so|that|is|really] {demanding|challenging|stressful|difficult|hard|taxing|"
    "complicated|strenuous}",
    "{just|only|simply|all i} {want|need|looking for|after|would like|care about} [is] [to have|for|to keep] [a|my|"
    "the|some] {{steady|stable|secure|safe|quiet|simple|easy|regular|normal|permanent} {job|work|life|position}|"
    "stability|security|routine|job security|peace|quiet}",
    "{have|keep|get|find|in|hold|be in} [a|my|the] {stable|steady|secure|safe|permanent|comfortable|cushy|easy} {job|"
    "position|role|work|income|place} ..5",
    "{keep|hold on to|hang on to|not lose|hold down} {my|this|the|a} {job|position|job here}",
    "{just|only|simply} [want|do|doing|need|try] [to] {do|doing} {my job|my work|a good job|what|the job|enough|my "
    "part|whatever|as} ..6",
    "do what i am {told|paid|asked|supposed|required}",
    "do what {is|was} {asked|required|needed|expected|necessary|told}",
    "{what|beyond what} {is|i am} {required|paid|asked|expected}",
    "{do|doing|work} as little {as|work}",
    "as little as {possible|i can}",
    "{bare|absolute} minimum",
    "{get|getting|scrape} by",
    "{stay|in|within|like|love|happy|leave|leaving} ..2 comfort zone",
    "{laid back|low stress|low pressure|stress "
    "free|no stress|less stress|"
    "easy going|easy job|easy work|easy money|cushy|chilled|chill}",
    "{something|anything|a job|job|work|one} [that "
    "is|that|really|super|nice and|very|so|pretty|not too] {easy|simple|comfortable|relaxed|relaxing|quiet|slow}",
    "{seem|seems|look|looks|sound|sounds} [like] [an|a|it is|pretty|very|super|really|quite] {easy|simple|relaxed|"
    "comfortable|relaxing|chill|laid back|quiet} ..3",
    "{i|=me} [can|could|kind of] do nothing",
    "{do this|do it|do that|do the job} in my sleep",
    "{nobody|no one|people|they|you|you guys|guys} ..4 {work|works|working|push|pushes} ..2 {hard|too hard|too much|"
    "=me}",
    "{already|have} [already] {achieved|accomplished|reached|done|fulfilled|met|got|have} [all|most of|"
    "everything|what] ..2 {goals|goal|i want|i wanted|i need|dreams|ambitions|i set out|i could|it|enough}",
    "have {everything|all} i {need|want|could want}",
    "{no|not any|not much|not see any} {room|need|reason} {for|to} "
    "{improvement|improve|grow|growth|change|learn|progress}",
    "{happy|content|satisfied|comfortable|fine|okay|settled} {just|with|being|to|doing|in|keeping|at|where|right} ..3 "
    "{where i am|what i do|what i am doing|what i have|as i am|i am at|{this|my|same|current|the} {job|position|role|"
    "level}}",
    "{stay|remain|be|keep|sit} {put|where i am|right here|as i am|under the radar|in my lane|in the background|out of "
    "the way|exactly here|at this level|at the same level|at my level}",
    "{{go|going} home|clock out|log off|collect my {pay|check|cheque|paycheck|wages|salary}} $",
    "{coast|coasting|cruise|plod|plodding} [along|until|till|to]",
    "{until|till} i {retire|can retire|get my pension}",
    "{secure|safe|stable|steady} {job|position|place} $",
    "{exactly|precisely} {=this|here|the same|what i am doing|where i am}",
    "{nothing|not much} ..2 {=change|=changes|different}",
    "no {goals|ambition|ambitions|plans} beyond ..4",
    even="hypothetical negated others",
)
_SETTLED_WORDS = COLOUR | words_of(
    "employed relax undemanding unwind hide sit rest effort overdo show turn done finished career ladders stuff care "
    "bothered worry titles cope handle exact ask forever life gone climbed climb climbing person type trying slow "
    "wind ride smooth breeze walk park piece cake eyes closed shut back please ambition drive long thinking already "
    "steady stable achieve chair desk seat spot office sitting happily continue carry responsibility responsibilities "
    "responsible pressure stress stressful stress-free demanding challenging difficult taxing complicated strenuous "
    "overtime desire interest intention urge ambitions getter flyer pushy competitive stability permanent routine "
    "peace quiet easy simple comfortable relaxed relaxing chill chilled laid-back low-stress cushy sleep minimum bare "
    "absolute asked told paid required expected necessary supposed enough accomplished achieved reached fulfilled "
    "retire retirement pension clock log collect paycheck wages salary check cheque home coast coasting cruise plod "
    "settled content satisfied happy fine okay pleased change changes changing changed room improvement advance "
    "advancing promoted promotion promotions manage manager ladder corporate zone comfort radar lane background guys "
    "nobody push pushes scrape lose hold hang zero safe regular normal nothing going same tasks grade current company "
    "jobs really though sure hopefully chicks hot works decent"
)
settled = unless(
    nothing_else(_SETTLED, _SETTLED_WORDS, others=0, longest=30, one_more_each=12),
    phrases(
        "for [only|about|maybe] [a|another] {# year|# month|year|while|bit|year or}",
        "{not|never} leave",
        "i left",
        even="all",
    ),
    within="sentence",
)
"""No wish for anything to move, in a short answer that names nothing else."""
