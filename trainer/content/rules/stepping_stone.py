"""The job is told only as training for somewhere else, and nothing is given back.

Learning on the way to something bigger is how careers go, and the phrase "stepping stone" is no fault in itself.
What costs is the one-way trade: what the speaker takes is heard, what the employer gets is not.

Left alone: which experience and what they get for it; a next step inside this company or this field; learning in
order to take work over, train others or grow here; help given to others with their first step.
"""

from trainer.content.aims import claims, drop, gives
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import elsewhere_bound, stepping_stone
from trainer.values import Severity

_CV = "{cv|resume|curriculum vitae|paper|linkedin|profile}"
_ELSEWHERE = (
    "{bigger|larger|better|big|other|real|proper|another|different|top|famous|the big|one of the|actual} "
    "[hotel|law|creative|better|big|good|real|multinational] {company|companies|firm|firms|job|bank|agency|"
    "agencies|employer|place|hotel|"
    "hospital|school|club|studio|brand|brands|names|ones|thing|things|organisation}"
)
_ONLY_TAKE = claims(
    "{only|just|mainly|purely|basically|simply} ..3 {stepping stone|springboard|jumping off point|launch pad|launchpad|"
    "stop gap|stopgap|bridge|practice for|practice until|training ground|starting point|entry ticket|foot in the door}",
    "{springboard|launch pad|launchpad|stop gap|stopgap|jumping board|training ground|trampoline|entry ticket|stepping "
    "stone} {to|for|into|until|before} ..2 {something|somewhere|bigger|better|another|when|me|what i|my real|i}",
    f"{{need|want|get|something|good|look|looks|nice|great|name|put|impressive}} ..4 {{on|for}} {{my|the|your|a}} "
    f"{_CV}",
    f"{{look|looks}} {{good|great|nice|well}} {{on|for}} [my|the|your] {_CV}",
    "{good|nice|great} ..3 to have on paper",
    f"{{build|boost|improve|strengthen|addition to|enhance|fill|polish|pad|line on|good for|complete|help|helps}} "
    f"{{my|your|the|a}} {_CV}",
    "{open|opens} [many|a lot of|all|some] doors ..2 {me|elsewhere|later}",
    "{=help|=helps|"
    "helping|let|allow} =me [to] {get|land|find} [a|into] {job|work|hired|into|place|position} {in|at|with|elsewhere|"
    "somewhere|abroad}",
    "{take|use} {that|the|this|it|my|what} ..4 {somewhere else|elsewhere|to another|to a bigger|in another|at another}",
    "{need|want} [some|the|more] [work|job|practical] experience {to get|for my|so i|before i|and then|then}",
    "just want [to get] [some] [work] experience",
    "{=use|using} {this|the|your} {position|job|role|company|"
    "name|brand} {to|as|for} ..3 {get into|move into|land|jump|springboard|step|stepping|enter|lever*}",
    "{need|just need|want|only want|just want|get} {the|some|this|a year of|# year of|# year|my} {experience} $",
    "{need|want} [to get] # year [of] experience ..3 {for|to get|and then|so}",
    "only ..3 for the experience",
    "{i|you} {am|are|would be} {only|just} ..3 {learn|learning|to learn|for the training|for the experience}",
    "{practice|training|exercise|rehearsal} {for me|before|until|for when|for my|and then|for the}",
    "experience before {move|moving|i move|leaving|i leave|going|i go} ..2",
    "{way|door|ticket|route|path|bridge|chance|key} to {get|move|go|step|break} {into|to|in at} {a|another|"
    "the} {bigger|better|larger|real|famous|big} ..1 {company|firm|job|place|employer|bank|"
    "agency}".replace("..1", "[name]"),
    "{learning|training|testing} ground",
    "{want|take|took|applied|need|use} ..3 {so|so that|to} i "
    "{can|could} ..2 "
    "{move|go|"
    "jump|switch|get|apply|leave} {to|for|into|at|somewhere} {a|another|one|the big|better|somewhere} "
    "..3",
    "{put|good|look} on my {application|applications}",
    "{job|place|company|one} i {actually|really} want",
    "{reference|recommendation} letter $",
    "{then|and then|after that|later} {try|apply|aim|go} {for|to|at} {amazon|google|microsoft|apple|meta|the big *|a "
    "top *|"
    "somewhere *|a bigger *|a real *|a better *|one of the "
    "*}",
    "foot in the door {at|with|of|for|somewhere|in|so|and}",
    "for make practice",
    "{gain|get} experience for my next",
    "use {this|the|your|it|you} ..2 {job|company|role|position|place|training|it} ..4 to {learn|get|gain|practise|"
    "practice|train}",
    "errors and learn and then",
    "make {the|my} mistakes here",
    even="hypothetical",
)
_THEN_AWAY = claims(
    f"{{experience|training|learn|learnt|certificate|qualification|exam|exams|name|letters|know how|contacts|skills|"
    f"start|years|year}} ..8 {{then|after that|after|afterwards|so that|and|before|when|as soon as|once}} ..7 "
    f"{_ELSEWHERE}",
    "{experience|training|learn|certificate|qualification|skills|contacts|start} ..6 {then|and|after that|"
    "afterwards} ..3 "
    "{go|leave|apply|move|aim|join|switch|off|quit} {to|for|elsewhere|abroad|somewhere|on to|at|into}",
    "{and|then|after} ..3 {apply to a real *|go to|move to|apply to|apply at|join|get into|get to|work in|work for|"
    "work at} ..2 "
    f"{_ELSEWHERE}",
    "{to|and} {learn|train|gain|get|practise} ..5 {then|and then|before i|until i} ..3 {leave|go|move|get a proper|"
    "get a "
    "real|start my}",
    "{until|before} i {get|find|go|move|can get|can go} ..3 {into|to|a proper|a real|proper|real} ..3",
    "{so|then|after|and then|because} ..8 {take me seriously|notice me|hire me|want me|pick up the phone}",
    f"{_ELSEWHERE} {{take|hire|want|notice|look at}} {{you|me|people}}",
    "{my real|the real|real} {target|goal|aim|dream|plan} {is|be}",
    "the {companies|firms|job|jobs|places} i really want",
    "for when i {go|move|leave|get}",
    "watch learn leave",
    "{learn|training} ..4 then leave",
    even="hypothetical",
)
_INSIDE = phrases(
    "{lead|senior|bigger|management|next|specialist|planner|higher} {role|position|level|job} {here|with you|in this|"
    "in "
    "the company|in your|at your}",
    "{here|with you|in this company|in the company|in your company|within} $",
    "{to|toward|towards|into} {becoming|being|a lead|the lead|a senior}",
    "with you $",
    "move {into|to} [a|the|my] ..4 {role|position|team|level}",
    "to the ..3 {floor|team|desk|department} with you",
    even="all",
)
_WITHIN = phrases(
    "{bigger|larger} {section|kitchen|ward|class|team|branch|patch|store|fleet|crew|project|projects|audience|public|"
    "group|area|region|scale|impact|readership|part|picture|say|range}",
    "{lead|senior|bigger|management|next|specialist|planner|higher|better} {role|position|level|job} {here|with you|in "
    "this|in the|in your|at your}",
    "{move|grow|step|progress} into ..2 {management|leadership|senior|supervisory} ..1 {position|role|job}",
    "{with you|within|in this company|in the company|in your company|in the house}",
    "{to|toward|towards|into} {becoming|being|a lead|the lead|a senior}",
    even="all",
)
_OTHERS = phrases(
    "{help|people|students|young|refugees|someone|kids|apprentices|they} ..6 {foot in the door|experience|training}",
    "{used|was|last job|first job|old job|previous} ..6 {training ground|springboard|stepping stone|practice}",
    "your {cv|resume} {tool|service|builder|workshop|clinic}",
    "{german|english|french|spanish|language}",
    "my {cv|resume} {show|say|tell|has|have}",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    plain = drop(either(_ONLY_TAKE, _THEN_AWAY), _INSIDE)
    hits = list(
        drop(
            either(plain, drop(either(stepping_stone.said, stepping_stone.plain, stepping_stone.outright), _WITHIN)),
            _OTHERS,
        )(context)
    )
    if hits and not gives(context):
        return hits
    return list(drop(either(stepping_stone.used, elsewhere_bound.until_better), _WITHIN)(context))


RULE = Rule(
    id="stepping_stone",
    title="Only what you take",
    severity=Severity.WORTH_A_LOOK,
    source="M T",
    find=_find,
    message="{quote} says what this job does for you, and I didn't hear what they get. Wanting to learn is fine on its "
    "own.",
    advice="Name the experience and the return: “I'd learn … here, and you would get … from me”",
    never_on=("why_leaving", "behavioural", "gaps", "hobbies", "salary", "weaknesses"),
    flags=(
        flag("I just need a job until the academy takes me.", "I just need a job until the academy takes me", kind=
        "why_here"),
        flag("Something nice on my résumé.", "Something nice on my résumé", kind="why_here"),
        flag("This would catapult me to a bigger orchestra.", "This would catapult me to a bigger orchestra", kind=
        "why_here"),
        flag("It ticks a box for drama school.", "It ticks a box for drama school"),
        flag("This will be my training for a better company.", "This will be my training for a better company"),
        flag("I need the experience for my CV.", "I need the experience for my CV"),
        flag(
            "It's a good start until I can get a job at a big tech company.",
            "It's a good start until I can get a job at a big tech company",
        ),
        flag("I just need this on my CV.", "I just need this on my CV", kind="why_here"),
        flag("It's a springboard to something better.", "It's a springboard to something better", kind="why_here"),
        flag(
            "I want to get some experience and then go to a bigger company.",
            "I want to get some experience and then go to a bigger company",
        ),
        flag(
            "It's basically practice for me before I get a proper job.",
            "It's basically practice for me",
            kind="why_here",
        ),
        flag("Your name would look good on my resume.", "Your name would look good on my resume", kind="why_here"),
        flag(
            "You train people well and after that the big firms take you.",
            "You train people well and after that the big firms take you",
            kind="why_here",
        ),
        flag(
            "It would get my foot in the door at one of the famous studios.",
            "It would get my foot in the door at one of the famous studios",
            kind="why_here",
        ),
        flag(
            "I take this for make practice, after I want to work in a big hotel.",
            "I take this for make practice",
            kind="why_here",
        ),
        flag(
            "um just to use your training and then apply to a real bank I guess",
            "just to use your training and then apply to a real bank",
            kind="why_here",
        ),
        flag("It's only something for the time being.", "It's only something for the time being", kind="why_here"),
        flag("I'd like to polish my English.", "I'd like to polish my English", kind="why_here"),
        flag("I'd make good contacts.", "I'd make good contacts", kind="why_here"),
    ),
    passes=(
        leave("You are the only practice here that treats owls, and I'd like to learn that and take the night calls.",
              kind="why_here"),
        leave("I'd like to prove myself on the science curriculum and write next year's with you."),
        leave("Your academy is where glaziers learn leading, and I'd stay on to teach it.", kind="why_here"),
        leave("I'd like to see how you plan, going to the source of each fault, so fewer loads come back."),
        leave("I want to build skills that help me take on bigger projects here."),
        leave("It's a great step in my career as a planner, and I'd take over the monthly report for you."),
        leave("As a graduate I'm keen to apply what I learned to real problems at your company."),
        leave(
            "This role is the next step for me, because it joins analysis with clients, and I'd bring your teams my "
            "years in support.",
            kind="why_here",
        ),
        leave("I see this as a stepping stone to a lead role here.", kind="why_here"),
        leave("I want to gain experience in caring for children and help your ward open the new unit."),
        leave("I'd like experience with large networks so that I can take over part of the on-call."),
        leave("I want to learn from your senior welders and later train the apprentices here."),
        leave("I'd love to get experience in grant writing; I bring four years of budget work.", kind="why_here"),
        leave(
            "It would be a great first step toward becoming a planner, and I'd give you my spreadsheets from day one.",
            kind="why_here",
        ),
        leave("My CV shows three years in a foundry, and I want to stay with metal."),
        leave("I used your CV tool as a student and I'd like to improve it.", kind="why_here"),
        leave("I'm here to learn, and to help the shop with the customers who speak Spanish.", kind="why_here"),
        leave("I want to practise my German with your suppliers."),
        leave("First I want to learn the desk, then move to the trading floor with you."),
        leave("I help people with no experience get their foot in the door.", kind="motivation"),
        leave(
            "I want to polish my English so the guests at the desk never have to repeat themselves.", kind="why_here"
        ),
        leave("I'd like to meet the growers you buy from and learn to judge hops.", kind="why_here"),
    ),
)
