"""A claim above others without proof: "your job", "I'm the best", nobody else could, contempt.

One result said plainly does what the comparison wants to do; the comparison alone makes the listener think of the
people it leaves behind.

Left alone: a strength with a result or a figure, "the best nurse I can be", wanting to work with better people,
"the best in the region, with 112 contracts", wanting somebody's job once one has learnt it from them, the vacancy
called "your job", being overqualified on paper, and praise that others said.
"""

from trainer.content.aims import wide
from trainer.content.around import REPORTING, once_a_clause, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import ahead_of_others, arrogant, boasts
from trainer.values import Severity

_LATER = "{in|within|by|and|one day|someday|soon|after|some day|eventually|sooner or later|as soon as|next}"
_YOUR_JOB = phrases(
    "{i|want to|going to} {want|would like|am after|will have|will take|take|have|am here for|am coming for} your "
    "{job|chair|seat|desk} $",
    "{i|want to|going to} {want|would like|am after|will have|will take|take|have} your {job|chair|seat|"
    f"desk}} {_LATER}", f"{_LATER} ..5 {{want|have|take|get|be in|sit in|sit on}} your {{job|chair|seat|desk}}",
    "{sit|sitting|be|am|me} [there] {in|on|at} your {chair|seat|desk|position|place} *",
    "{sit|sitting} {in|on|at} your {chair|seat|desk|position|place}", "{sit|sitting} where you {are|sit}",
    "{replace|replacing} you", "{in|have|take} {your seat|your chair}",
    "see myself {in|at} your {position|seat|chair|shoes|place|role|desk}",
    "^ [i will be|be|me] doing your {job|position|role} $", "{be|become} your boss",
    "{boss|manager|chief} of you", "you {will|would|are going to} {be} {working for|reporting to|calling} =me",
    "take {over from you|your place}", even="hypothetical",
)
_MEANT_KINDLY = phrases(
    "{what i mean|i said that|joke|joking|laugh|half joking|learn|learnt|learned|when you {move|retire}|if you "
    "{move|retire}|once you|by the time you {move|retire}|advert|advertised|because|so}", even="all",
)

_TOP = ("{best|smartest|cleverest|greatest|fastest|strongest|most talented|"
        "most qualified|most experienced|most skilled|most competent|most intelligent|most gifted|most capable|"
        "number one|top|finest}")
_BEST = phrases(
    f"i =am [simply|by far|easily|always|probably|still|just|far and away] {{the {_TOP}|number one}} *",
    f"i =am [simply|by far|easily|always|just] {{the {_TOP}|number one}} $",
    f"i =am [simply|by far|easily|one of] the {_TOP} ..5 {{you will|you have|you can|you could|here|there is|in my "
    "whole|alive|in the world|in this city|in town|in the country|of all|ever}",
    "i =am [simply|just|much|far|way] {better|smarter|cleverer|faster|quicker|brighter} than {everyone|everybody|"
    "anyone|anybody|all|most|the other|the others|the rest|other|others|my colleague|my boss|them}",
    "i =am [a|an|kind of|basically] [real|absolute|bit of a|mathematical] {genius|superstar|rockstar|rock star|"
    "natural born leader|born leader|superior to|god|legend|unbeatable|irreplaceable|a star|the star|ninja}",
    "i =am perfect $", "i was born to {lead|be|rule|win}", "i am {always|never} {right|wrong} $", "i =am not average",
    "second place is for", "nobody {can|could} beat =me",
    "the {best|greatest} [*] you {will|could|have|can} [ever] {meet|find|see|get|hire|seen|met|had|have}",
    even="hypothetical",
)
_FIT = phrases(
    "best {fit|i can|i could|version|at {listening|what}|when|way|of both|part|thing|in the {region|team|branch|"
    "district|county|year}|of my year|of the|selling|seller|score|person to|match|with|if|placed|decision|known}",
    "{top|number one} {of my {class|year}|priority|in {a|the|my}|seller|performer|fan|scorer}",
    "best {candidate|person|choice|applicant|one} ..3 {because|as|since|with|for this|for the role|for the job|to "
    "help}", "{not|never} {saying|say|claim|claiming}", "best ..3 {i|=me} {can|could} be", even="all",
)
_NOBODY = phrases(
    "{nobody|no one|none|not anyone|not anybody|nobody else|no one else} ..8 {like =me|as {good|well|fast|smart|"
    "talented|hard} as {=me|i}|better than {=me|i}|close to =me|match =me|near =me|the way i do}",
    "{nobody|no one} {comes|come|gets|is} {close|near} $",
    "nobody {in|of|here|there|at} ..4 {make|do|can|weld|code|sell|cook|write|teach|drive} ..6 like =me",
    "you {will not|can not|do not|never|could not} [ever] {find|get|meet|see|have} ..4 {better|like =me|as good|my "
    "level}",
    "you {would be|will be|are|were|must be} [very|so|really] {lucky|stupid|crazy|mad|foolish|dumb|silly|"
    "fortunate} {to have =me|not to|if you|to not|to get =me|to let =me}", "you {will|would} regret",
    "{your|that is your} loss $", "you need =me ..3 i do not need you", "^ you need =me $",
    "{nobody|no one|few|not many} {is|are|here|there|else} ..2 {at|on} my level", "{of|with|at} my {calibre|caliber}",
    "not {at|on} my level $",
    "{more|better} than {most|your|the other|other} {manager|people here|managers|interviewer|interviewers|"
    "candidate|candidates|applicant|applicants|staff|team}", "more out of =me ..4 than", "than that lot",
    "{better|faster|more|harder|smarter} than {the rest|all|everyone} {of|else} ..3 {there|put|together|combined|"
    "them|you}", "in {a|the} {league|class} of my own", "head and shoulders above",
    "{they|company|boss|firm|first|second|third|one|it} beg [=me] $", "beg =me to",
    "tell =me what you {have got|have}", "what ..4 hold my attention", "{try to|trying to|have to|need to} impress =me",
    "what can you {offer|do for} =me", "you {would|will} have to {impress|convince|win} =me",
    even="hypothetical negated others",
)
_ABOVE = phrases(
    "i {do|have|did} {not|never} [ever|really] make [any] mistake",
    "i {never} {fail|lose|get it wrong|make mistake|make a mistake} $", "i =know it all",
    "i [already] =know everything {about|there|already|you}", "i [already] =know everything $",
    "i =know more than {you|most|anyone|everybody|everyone|the|my boss|my manager|they|all|them}",
    "{there is|i have} {nothing|not much|not a lot} [more|left|new|else] {to learn|teach =me} [for me] {about|in|"
    "from|of}", "nobody {can|could} teach =me", "i do not need {any training|=training|to be trained}",
    "i do not need {anyone|anybody|help} $", "i {do not|=have no} [really] [have] {any|a} [real] {weakness} $",
    "i {do not have|have no|have not got} [any|a|real] {weakness|weaknesses} $",
    "{very good|good|great|excellent|the best} at everything", "{beneath|below} {=me|my level|my dignity}",
    "i =am [far|way|totally|clearly|too|much too] [over] {overqualified|over qualified|too good|too qualified} for "
    "{this|that|the|your|it|most}", "with {my|both} eyes {closed|shut}",
    "do {it|this|that|your job|the job|this job} in my sleep", "people {just|simply|automatically} follow =me",
    "i {could|can|will|would} [easily] {fix|save|turn around|rescue|sort out} {your|this} {company|business|firm|"
    "department|team|place}", "{show|teach|tell} {you|them|your *} how it is {really|properly|supposed|done|meant}",
    "i {could|can|would} do your job", "{simplify|dumb} it down", "have to simplify it",
    even="hypothetical others negated",
)
_ELSEWHERE = phrases(
    "there $", "{where i am|where i work|my {current|present|old} *|in that|in this team|in the house}", even="all",
)
_BOAST = phrases(
    "{should|could|ought to} be {running|leading|managing} {this|your|the whole} {place|company|team|department|"
    "firm|show|one|business}", "{blindfolded|blindfold}", "{where|wherever} you are {sitting|sat}",
    "{none|not one} of them ..2 {clue|idea|brain}",
    "{great|amazing|excellent|brilliant|awesome|fantastic} at everything",
    "i =am {pretty much|more or less|practically|nearly|almost} {perfect|flawless}",
    "{can not think of|do not see|not aware of|can not find} {any|a|a single|one} [real] weakness*",
    "i {=was|=am} the only {competent|capable|intelligent|smart|decent|sane|sensible|useful|good} *",
    "the brains {of|behind}", "{rockstar|rock star} of", "{with|have} one {hand|arm} {tied|behind}",
    "{others|rest|competition|candidate|applicant} ..4 {go home|no chance|not stand a chance|not have a "
    "chance|stand no chance|not compare|waste|can not compare|give up|forget it|not come close}",
    "i {have|=ve} never {failed at|made a mistake|been wrong|been beaten|met anyone better|met my match}",
    "i =am [just|simply|way|far|much|a bit|clearly] too good for *", "{a thing or two|take lessons} from =me",
    "{faster|better|smarter|quicker|cleverer|more} than {everyone|everybody|anyone|anybody|all the people|"
    "all of them|most people} [that] {i|i have|else|here|there|in|you}",
    "do not {take|need|follow|accept} {orders|advice|instructions|lessons} from",
    "i {will|would|am going to} be {the|your} {star|hero|saviour|savior|number one|best hire|best employee}",
    "{best thing|greatest thing} ..3 happen* to {you|this}", "best {hire|employee} you",
    "{fell apart|collapsed|fell to pieces|went bankrupt|nothing worked|went downhill} ..2 {when i left|after i "
    "left|without =me|once i left|since i left|when i was gone}",
    "{when|after|once|since} i left ..6 {fell apart|collapsed|went down|nothing worked|bankrupt|downhill|chaos}",
    "god gift to", "gift to {sales|mankind|the world|this company|any company|your company|women}",
    "i =am [always|usually|often] the {smartest|cleverest|best|fastest} {person|one|guy|man|woman} in {any|every|"
    "the|this|each|my} *", "you {will|would} {thank|beg|see|need} =me {later|soon|one day|for|to}",
    "{hire|choose|take|pick} =me [and|or] {you|regret|lose}",
    "no need to {look|interview|see|search} {further|anyone|any}", "look no further",
    "{a no brainer|it is obvious} ..3 {=me|choose|hire}",
    "{everyone|everybody|people|they|others|colleagues} {is|are|was|were} ..2 jealous of =me",
    "{do not|never} need ..1 {feedback|teach|teaching|help|advice|supervision|training} $",
    "i =am above {them|the others|most people}",
    "i =am the {reason|only reason} {that|why} ..4 {works|worked|survive|survived|save|saved|running|runs|succeed|"
    "succeeded}", "i {can|could|will|would} do {anything|everything} better", "i run circles around",
    "{run|running} {rings|circles} {around|round}", "in a different league",
    "{nobody|no one} ..2 {match|compete|touch|rival} [with] =me",
    "i {outperform|outshine|outsmart} {everyone|everybody|all|anyone|them|others|any}",
    "{they|you|company|team} can not {do|live|survive|manage|work} without =me",
    "i have {no|not any} [real|really] {weakness|weaknesses|flaw|flaws|faults} [really|at all|that|to|i|as] *",
    "i have no [real] {weakness|weaknesses|flaws|faults} $",
    "{perfect|flawless} ..2 {at|in|employee|worker|candidate} $", "i deserve your {job|seat}",
    "give =me your {job|desk|chair|seat|team}", even="hypothetical negated others",
)
_EFFORT = phrases(
    "harder than {everyone|everybody|anyone|anybody|all the people|all of them|most people} [that] {i|i have|else|here|"
    "there|in|you}", even="hypothetical negated others",
)
_THEM = ("{most people|people|others|everyone else|everybody else|the others|the rest|the rest of *|the rest of the "
         "*|my colleague|colleague|coworker|the other *|your people|your team|your staff|your worker|the people you "
         "have|the people here|the team|they|competition|manager|candidate|the people you have got|other people|my "
         "team|half of them|that lot|you lot}")
_LESSER = phrases(
    f"{_THEM} {{is|are|was|were|all}} [all|just|simply|frankly|honestly|a bit|quite|mostly] {{idiot|passenger|"
    "plodder|useless|mediocre|stupid|sheep|amateur|beneath|dumb|clueless|dead wood|nobodies|hopeless}",
    "{your people|your team|your staff|the people you have|the people you have got} ..3 {asleep|half asleep|slow}",
    f"{_THEM} [simply|just] {{can not|could not}} [really|even] {{follow =me|keep up with =me|handle =me|compete "
    "with =me|match =me|string a sentence}",
    f"{_THEM} ..5 {{threatened|intimidated|jealous|scared}} {{by =me|of =me|about|because}}",
    "{feel|get|be} ..3 {threatened|intimidated} by =me", "=managers ..4 {threatened|intimidated}", "too slow for =me",
    "{string a sentence together}",
    "{carry|carried|carrying|drag} ..5 {idiot|on my back|passenger|dead weight|everybody|the lot of them}",
    "without =me ..8 {would|will} ..5 {dead|fail|failed|collapse|collapsed|nothing|nowhere|never|bankrupt|lost|not "
    "have|fall apart|fallen apart|useless}", "{it is|that is|is} [the] work of {child|children|amateurs|a child}",
    "{you have|you got|have got|firm|team|bunch|full} ..5 {plodders|amateurs|sheep|passengers}", "go slowly for them",
    "anyone can do what {you|your *} do", "i was the only one who {had a brain|did anything|cared}", even="all",
)
_PROOF = phrases(
    "i {ran|trained|taught|built|wrote|made|sold|won|led|cut|saved|"
    "grew}", "best trained", "your {job|place|role} {as|must|is|"
    "sounds|here|posting|description|advert|ad|sound}",
    "#", "percent",
    "{for example|for instance|last year|award|prize|won|measured|score|figures|survey|ranked|promoted|according}",
    even="all",
)

_CLAIMS = unless_led(unless(_BEST, _FIT, within="clause"), REPORTING)


def _proved(context: AnswerContext, hit: Hit) -> bool:
    """Whether a figure or a case stands beside the claim: in its sentence's clauses or the two that follow."""
    number = context.prose.clause_of[hit.first]
    near = {*range(number, number + 4)}
    return any(context.prose.clause_of[p.first] in near and not hit.first <= p.first < hit.last
               for p in _PROOF(context))


def _claims(context: AnswerContext) -> list[Hit]:
    return [h for h in _CLAIMS(context) if not _proved(context, h)]


RULE = Rule(
    id="arrogant",
    title="Comparison without proof",
    severity=Severity.TRY_THIS,
    source="P",
    find=once_a_clause(either(unless_led(unless(either(arrogant.said, arrogant.plain), _PROOF, _MEANT_KINDLY,
    within="sentence"), REPORTING),
                              unless(_YOUR_JOB, _MEANT_KINDLY, within="next"), _claims, _NOBODY,
                              unless(wide(_ABOVE), _ELSEWHERE, within="clause"),
                              unless(either(_BOAST, wide(_EFFORT)), _PROOF, within="clause"),
                              _LESSER, boasts.curt, ahead_of_others.short)),
    message="{quote} puts you above others with nothing to show it by. One result in its place says more.",
    advice="Let one result speak: “Last year I …, and the effect was …”",
    flags=(
        flag("I see myself doing your job in four years.", "I see myself doing your job in four years", kind=
        "five_years"),
        flag("My portfolio speaks for itself.", "My portfolio speaks for itself", kind="strengths"),
        flag("Owning this hotel.", "Owning this hotel", kind="five_years"),
        flag("This job is a piece of cake.", "This job is a piece of cake", kind="strengths"),
        flag("There isn't anyone in this town who can do what I do with a lathe.", "There isn't anyone in this town "
        "who can do what I do with a lathe", kind="strengths"),
        flag("I'm phenomenal, ask anybody.", "I'm phenomenal, ask anybody", kind="strengths"),
        flag("Nothing springs to mind. I don't have one.", "I don't have one", kind="weaknesses"),
        flag("The drivers were wrong and I proved it.", "I proved it", kind="behavioural"),
        flag("If it weren't for me, that bakery would have shut.", "If it weren't for me", kind="about_yourself"),
        flag("Most drivers are robots, frankly.", "Most drivers are robots, frankly"),
        flag("In your place.", "In your place"),
        flag("I know everything about this job already.", "I know everything about this job already"),
        flag("I'm too good for my present company.", "I'm too good for my present company"),
        flag("I want your job.", "I want your job"),
        flag("In five years I'll be sitting in your chair.", "In five years I'll be sitting in your chair",
             kind="five_years"),
        flag("I'm simply better than the other candidates.", "I'm simply better than the other candidates",
             kind="strengths"),
        flag("nobody in this town makes bread like me", "nobody in this town makes bread like me"),
        flag("You'd be lucky to have me.", "You'd be lucky to have me"),
        flag("I don't make mistakes.", "I don't make mistakes", kind="weaknesses"),
        flag("Most people can't keep up with me.", "Most people can't keep up with me"),
        flag("I was carrying five idiots on my back the whole "
             "weekend.", "I was carrying five idiots on my back the whole weekend",
             kind="behavioural"),
        flag("I'm overqualified for this, I could do it with my eyes closed.", "I'm overqualified for this"),
        flag("I have nothing left to learn in sales.", "I have nothing left to learn in sales"),
    ),
    passes=(
        leave("In your job I would write the weekly settlement and ring the growers.", kind="why_here"),
        leave("Eleven of my trainees passed last year, so the list speaks for itself.", kind="strengths"),
        leave("Bread above all, and I'd like to learn your sourdough.", kind="aspirations"),
        leave("Nobody else had the key that night, so I drove back and opened up for the choir.", kind="behavioural"),
        leave("I was wrong about the valve, and I apologised to the fitter.", kind="behavioural"),
        leave("I've outgrown the van: I plan for six drivers now and would like a whole depot."),
        leave("I don't have one big flaw in mind, but I do put off phone calls, so I make them at nine.",
              kind="weaknesses"),
        leave("I was the only one who knew the old kiln, so I wrote it down and trained the others.",
              kind="behavioural"),
        leave("People come to me when the printer sulks, and I'd like to make that my job."),
        leave("My sales were the highest in the region last year."),
        leave("I'd do a good job for you, my last three audits had no findings."),
        leave("I want to be the best nurse I can be."),
        leave("I want to be the best nurse I can be on nights."),
        leave("I was the best seller in the region in 2022, with 112 contracts.", kind="strengths"),
        leave("I'm faster than most at reading drawings: I do forty a day, the usual is thirty.", kind="strengths"),
        leave("I'd like your job in a few years. I said that to my boss once, and she showed me the rota."),
        leave("What I like about your job advert is the mix of lab and field.", kind="why_here"),
        leave("I want to work with people who are better than me; that's how I learn."),
        leave("I may be overqualified on paper, but I miss the bench."),
        leave("I don't know everything about tax yet, and I'd like to learn it from you."),
        leave("I'd like to become the best in our team at forecasting by sitting next to Ann."),
        leave("My sister says I'm the best listener she knows."),
        leave("No one in my family went to university, and I'm proud I finished."),
        leave("I do make mistakes, and I write each one down.", kind="weaknesses"),
        leave("I believe I'm the best person for this because I've moved two stores through a refit.",
              kind="strengths"),
        leave("I'd be lucky to work with your tunnel team.", kind="why_here"),
        leave("The best job I ever had was on a lifeboat."),
    ),
)
