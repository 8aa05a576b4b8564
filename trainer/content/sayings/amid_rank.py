"""Rank, reach and rest told amid an ordinary answer: what it says on the door, the years one would skip, a plan that
does not move, and that it may all stay as it is."""

from __future__ import annotations

from trainer.content.aims import claims
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases

_RANK = (
    "{director|head|manager|chief|partner|lead|senior|president|vice president|vp|boss|executive|supervisor|principal|"
    "leader|officer|chef|doctor|professor|ceo|chair|captain|inspector|deputy}"
)
_CHAIR = (
    "{card|cards|door|badge|plate|name plate|sign|letterhead|contract|linkedin|profile|business card|desk|parking "
    "space|"
    "parking spot|signature|jacket|sleeve|uniform}"
)
shown = claims(
    f"{{say|says|read|reads|have|has|having|with|want|need|see|put|it|word}} ..2 {_RANK} ..2 {{on|in front of|before|"
    f"after|by|under}} ..2 {_CHAIR}",
    f"{{word|words|title}} ..1 {_RANK} ..2 {{in|on|before|after|next to|with|somewhere}}", f"{_RANK} in {{my|the}} "
    "[job] title", f"{_RANK} {{in front of|before|after|behind|next to|above}} {{my|the}} name", f"my name ..3 "
    f"{_CHAIR} "
    f"..6 {_RANK}", "{people|they|everyone|everybody|others|all} ..3 {get up|stand up|stand|go quiet|turn round|jump|"
    "step aside|stop talking|move over|nod|make room|sit up|look up} when i {come|walk|enter|go|get|am|speak}",
    "the one {who|that} {tells {people|others|them|everyone|everybody}|bosses|gives {the|all the} orders|commands|"
    "calls the shots|has the say|is feared|rules|they answer to}",
    "{afraid|scared|frightened|in awe|terrified|jealous} of {=me|you}", "not ..2 the one {who|that} {is|gets|has} "
    "{told|"
    "to ask|bossed|ordered}", "it is [all] [about] the {title|rank|position|name}", "{for|about|want|after|only|me} "
    "the "
    "{title|rank} {itself|alone|not|more|first|and that|because|to be honest|really|is what|that counts}",
    "the {title|rank} {is|be|was} ..3 {counts|matters|what|important|drives|after|main|thing|point}",
    "{big|corner|own|nice|large|top} office ..4 {secretary|assistant|upstairs|view|door|sofa|carpet|leather|plant}",
    "office {upstairs|on the top floor|with a view|with the view}", "{secretary|assistant|driver|pa} of my own",
    "{class reunion|school reunion|reunion|family party|at christmas|my cousin|my neighbour|my neighbours|father in "
    "law|"
    f"in laws|old schoolmates|back in the village|my brother|my ex|wedding}} ..12 {{i am|say|tell|see|=me|show}} ..3 "
    f"{_RANK}", f"so [that] i can {{say|tell|write}} ..4 {_RANK}", "{being|be|up|right} at the [very] top ..2 {is|of|"
    "whatever|no matter|and}", "# {level|rung|step|rank|grade} {up|higher|above}", "{people|staff|men|a team|managers|"
    "colleagues|employees|a department} {under|below|beneath} =me", "{climb|rise|get|move|go} ..3 {over|above|past|"
    "ahead "
    "of} {the others|everybody|everyone|them|my|him|her}", "{not|never} {stay|be|remain|end up|stuck} ..2 {at the "
    "bottom|a nobody|nobody|small|underneath|at the back}", "{be|become|being} {somebody|someone} {there|in this "
    "town|in "
    "the|who counts|that counts|people know|important|big}", "look up {to|at} =me", "{want|like|need|have} ..1 {=power|"
    "=influence|authority|the say|the last word|prestige|status|respect}",
    even="hypothetical others past",
)
"""A title, a door or other people's looks as the aim."""

_PART = "{line|week|day|word|step|date|inch|month|year|comma|millimetre|bit|thing|letter|centimetre|jot|minute}"
closed = phrases(
    "{sheet|plan|list|chart|order|date|dates|timetable|path|route|road map|roadmap|goal|aim} ..2 {stays|stay|stands|is "
    "fixed|is set|is final|is written|is settled|holds}", "{sheet|plan|list|chart|order|date|timetable|path|route|"
    "goal} "
    "{does|do|will|has|can|would} not {change|move|moved|shift|budge|changed|bend}",
    f"not {{move|moved|change|changed|shift|shifted|alter|altered|budge|budged|touch|touched|deviate|stray|strayed|"
    f"give|"
    f"crossed|cross}} [from it|from that|it|it by|by|out] [a|one|an] [single] {_PART}",
    "{nobody|no one|nothing|none of that|not even|no boss} ..5 {talk =me out|change my mind|move =me|stop =me|in the "
    "way|"
    "in my way|shake|sway =me|persuade|put =me off|tell =me different|change that|alter that|make =me}",
    "{date|plan|tenth|exam|order|aim|goal|deadline|the * of *} stays", "{come what may|hell or high water|rain or "
    "shine|"
    "no matter what|whatever comes|whatever happens|whatever anyone says|whatever people say} ..10",
    "{is|be|was} {out of the question|not an option|no option|non negotiable|not negotiable|set in stone|carved in "
    "stone|cast in concrete|written in stone|not up for discussion|not for discussion|no discussion}",
    "{no|not have a|never had a|without a} {plan b|second choice|plan c|fallback|back up plan|backup plan}",
    "{there is|it is} [only] one way ..3 {and|only|to|that is}", "{or nothing|or not at all|and nothing else|nothing "
    "else "
    "will do|nothing else interests =me|nothing but that}", "{do|did|will|would} not {do|take|make|want|accept|like} "
    "{detours|a detour|any detour|side roads|side steps|shortcuts or|compromises|an open mind|gaps|variations}",
    "{do|will|would} not leave {gaps|options|room|anything open|it open|things open|anything to}", "{would|will|do} "
    "not "
    "{consider|look at|hear of|entertain|touch|even talk about} {anything|another|any other|something} ..3",
    "{if|when} ..10 not ..4 {then i|i} {am not interested|leave|am gone|look elsewhere|would leave|go elsewhere|walk|"
    "am "
    "out|hand}", "{wrong|not the right} {company|firm|place|employer|house} ..4 {next|go|another|then|and}",
    "{drew|wrote|made|drawn|written} {it|that|this|the plan} [up|down|out] ..3 {when i was|at|when i} {#|nineteen|"
    "twelve|"
    "at school|graduated|a child|in school|eighteen|fourteen}", "{fixed|settled|decided|been that way|the plan|known|"
    "clear|certain|written down} ..3 since i was {#|a child|a boy|a girl|at school|small|little|in}",
    "{month by month|week by week|year by year|to the month|to the day|to the week|down to the month|down to the "
    "day} ..3",
    "not {on|in} {the sheet|the plan|the list|my plan|my list|my sheet}", "that is {that|how it will be|how it is "
    "going "
    "to be|the order|the plan and}", "{full stop|end of story|period|end of discussion}", "in {that|this} order",
    "{not|never} {strayed|deviated|wavered|swerved|departed|budged}", "{stick|stuck|sticking} to {it|that|the plan|my "
    "plan|the sheet|the list} ..5", "{one hundred|100|hundred} percent ..3 {there|that|fixed|no|decided|certain}",
    even="others past hypothetical negated",
)
"""A plan that does not move."""

def shut(context: AnswerContext) -> list[Hit]:
    """A plan that does not move: two signs of it anywhere, or one that says so outright."""
    hits = list(closed(context))
    firm = list(_firm(context))
    return hits if len(hits) >= 2 or firm else []


_firm = phrases(
    "{nobody|no one|nothing} ..5 {talk =me out|change my mind|stop =me|sway =me|put =me off|change that|alter that}",
    f"not {{move|moved|change|changed|shift|shifted|alter|altered|budge|budged|deviate|stray|strayed}} [from it|from "
    f"that|it|it by|by] [a|one|an] [single] {_PART}", "{there is|have|had} no {plan b|second choice|plan c|fallback}",
    "{sheet|plan|list|order|date|timetable} {does|do|will|has} not {change|move|moved|shift|budge|changed|bend}",
    "{do|did|will|would} not {do|take|make|want|accept|like} {detours|a detour|any detour|an open mind|gaps}",
    "{is|be} {out of the question|not an option|set in stone|carved in stone|non negotiable}",
    "{would|will|do} not {consider|look at|hear of|entertain|touch} {anything|any other|another} ..3",
    "there is [only] one way and", "{date|plan|tenth|order} stays",
    "{drew|wrote|made|drawn|written} {it|that|this|the plan} [up|down|out] ..3 {when i was|at} {#|nineteen|school}",
    "{not|never} {strayed|deviated|wavered|swerved} from {it|that|my plan|the plan}", "{if|when} ..6 not possible "
    "..6 not "
    "interested", "{years|yes} {it stays|no matter what}", even="others past hypothetical negated",
)

skipped = phrases(
    "{skip|jump|leave out|bypass|leapfrog|miss out|do without|save myself} ..4 {years|middle|steps|stage|rungs|levels|"
    "part|stuff|apprentice|junior}", "{years|steps|bits|stages|part|ladder} in {between|the middle} ..4 {skip|not|"
    "leave|"
    "without|do without|waste|save}", "not {really|need|want|thinking about|believe in|bother with|waste time|wasting "
    "time} ..4 {bits|steps|years|middle|rungs|in between|small stuff}", "i can leave {this|that|it} out",
    "born {for|to} {it|be|this}", "not see why {it|that|i|not} ..4", "not believe in {this|that|those|all|the|waiting|"
    "slow|small|ten} ..4", "{straight|directly|right} to the top", "{people|they|others|most|a lot} ..3 waste time",
    even="all",
)
"""Steps told as not needed."""
heights = claims(
    "{run|running|head|heading|heading up|lead|leading|manage|managing|in charge of|take over|taking over|boss of|"
    "chief "
    "of|responsible for} ..2 {the|this|your|a|our} ..1 {whole|entire|region|country|continent|branch|branches|clinic|"
    "hospital|airline|bank|division|operation|group|chain|fleet|foundry|market|network|plant|factory|place}",
    "{want|get|have|having} {the|this|your} [whole|entire] {branch|clinic|hospital|region|company|department|shop|"
    "bank}",
    "{general|regional|country|national|area|senior} manager", "{for|of|over|across} {europe|asia|africa|the country|"
    "the "
    "region|the nation|the world|the continent|all the branches|all branches|all the shops}",
    "{hundred|thousand|five hundred|six hundred|fifty} {people|employees|staff|men|women|workers}", "{two|three|"
    "michelin} "
    "stars", "{national|olympic} {team|coach|trainer}", "chief of {surgery|medicine|staff|police}", "{in|on} [the] "
    "{television|tv|cover|papers|newspapers}", "{boss|head|chief|owner|director} of {everything|all|it all|the whole|"
    "this "
    "place}", "{nobel|oscar|world champion|best in the world|famous}", "{managing director|chief executive|=ceo|"
    "=president}",
    even="hypothetical",
)
"""What lies many years up: a whole region, hundreds of people, a name everybody knows."""
starting = phrases(
    "i [only|just] {start|started|begin|began} ..6 {last|this|in the autumn|in autumn|in september|next|yesterday|"
    "school|"
    "course|as a|as an|training}", "in my {first|second} {year|month|months|week|term|semester}", "{# month|# week|"
    "first "
    "year} {as|in|into|on|here|after}", "i have no experience", "{only|just} {finished|started|begun|began|left|passed|"
    "graduated}", "i finished school", "my first [proper|real] job", "{apprentice|trainee|intern|fresher|beginner|"
    "student|"
    "junior team|school leaver}", "never {worked|managed|led|done}", even="all",
)
"""The very start."""

rest = claims(
    "{do|put in|work|doing} my {hours|shift|eight hours|bit|work|job|batch} {and|then} ..3 {lock up|go home|leave|"
    "that is "
    "it|off|clock|done|home|out}", "{offered|asked|told|suggested|wanted} ..3 {supervisor|team lead|team leader|"
    "manager|"
    "shift lead|shift leader|promotion|foreman|deputy|course|training|step up|next step|head|management} ..10 {said "
    "no|no "
    "thanks|no thank you|turned it down|turned that down|thanks but no|not for =me|refused|declined|bother|what for|"
    "leave "
    "=me}", "{too much|all that|not worth the|only|just more|nothing but} {bother|hassle|headache|aggravation|fuss}",
    "{it|everything|things|that|all|job|life|work} {can|could|should|may|to} [all|just] {stay|stays|remain|be left|"
    "carry on|go on} ..3 {as|like|the way|how|same}", "{until|till} {i get my pension|my pension|i retire|retirement|i "
    "draw my pension|they carry =me}", "{learned|learnt|seen} {what there is|everything|all there is|all i need|it "
    "all|all of it} ..2", "{no|not going on any|not go on any|not doing any|not do any|not want any|not need any|not "
    "taking any} more {courses|course|training|learning|exams|seminars|certificates|workshops}",
    "{not|without} ..4 {another|new|more} {courses|course|training|exams|seminars|system|systems|software}",
    "leave {that|it|this|those|all that} to {the young|the younger|others|other people|somebody else|someone else|"
    "people "
    "who|the kids|the ones}", "not {one for|a climber|the climbing|the career|a career|one of those|a goals|much of a "
    "goals|a great one} ..5", "{that|it|this} {does =me|will do =me|is enough for =me|is plenty for "
    "=me}", "{suits|does|do} =me {fine|nicely|till|until|just fine|well enough|perfectly}", "{nobody|no one} ..3 "
    "{bothers|"
    "bother|bothering|disturbs|wants anything from|asks anything of} =me", "{be|being} left {alone|in peace}",
    "{leave|leaves|let|lets} =me {alone|in peace|get on}", "on the list and {no more|nothing more|nothing else|that "
    "is it}",
    "{no more and no less|no more no less|not a minute more|not a minute longer|nothing more than that|the bare "
    "minimum|"
    "the minimum}", "{nothing|not|no} more than {i have to|needed|necessary|i must|what i have|what is}",
    "{quiet|cushy|easy|cosy|soft|gentle} {number|job|life|little job|little number|post|ride}", "found my {level|"
    "place|spot|corner|ceiling} and ..4", "{stopping|staying|stay|sit|"
    "sitting} {there|put|where i am|right here|right where} ..2 {until|till|for good|for ever|forever|thank you|"
    "thanks}",
    "not need {it|this|that|my life|the job|work|anything} to {go anywhere|lead|be "
    "more|change|be anything}", "not need {more|a career|any of that|to be anybody|a promotion|to move|to go|to get|to "
    "learn|anything more|anything else}", "{no|not any|not have any} {big|great|particular|real} {plans|ambitions|"
    "goals}",
    "{no|never had any|not got any|not have any|zero} {ambition|ambitions} ", "do not {like|want|need|fancy} "
    "{changes|anything new|new things|things to change|it to change|more responsibility|any "
    "more responsibility}", "do not {like|want|need} change $", "why {would i change|should i change|should i bother|"
    "bother}",
    even="negated others hypothetical past",
)
"""That it may all stay as it is, with as little as it takes."""

quiet = claims(
    "{with my eyes closed|with my eyes shut|in my sleep|on autopilot}", "leave it alone", "not broken", "same * ..1 "
    "same *",
    "get through the {day|week|shift}", "not have to {think|use my head|learn|decide|worry} ..3", "why change",
    "{steady|settled|comfortable|cosy|used to it|routine}", "{go|going|be} home {at|by|and|on time}", "no {stress|"
    "pressure|"
    "fuss|drama|surprises}", "the way {it is|they are|things are}", "i {know|knew} {what|where} {i|everything} {have|"
    "is|am}",
    even="negated others hypothetical past",
)
"""Lighter signs of the same, of which two are needed."""
