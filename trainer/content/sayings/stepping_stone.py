"""The job as practice for elsewhere, in families: taking from here, the record it makes, the real thing after it."""

from trainer.content.aims import claims, nothing_else, unjoined, wide
from trainer.content.find import near
from trainer.content.small_words import COLOUR
from trainer.language import words_of

_REAL = (
    "{proper|real|better|bigger|big|larger|famous|major|top|dream|well known|international|multinational|tech|"
    "good|best|serious}"
)
_PLACE = (
    "{job|company|firm|place|agency|employer|school|kitchen|bank|career|role|position|law firm|consultancy|"
    "consultancies|companies|jobs|firms|agencies|name|names|studio|hospital|club|newspaper|station}"
)

_SAID = claims(
    f"{{so that|so i can|then|and then|after|before|until|later|once|afterwards}} ..6 {{=get|=go|=move|=apply|=find|"
    f"=join|=land|=start|=work|into|to}} ..4 {_REAL} {_PLACE}",
    f"{{job|place|role|training|ticket|stone}} {{to|at|for|with|in}} [a|an|the|some] {_REAL.replace('good|', '')} "
    f"{_PLACE}",
    "{foot in the door|springboard|launch pad|launchpad|jumping off point|training ground|dress rehearsal|means to "
    "an end|door opener|bridge to|practice run|entry ticket|learning ground}",
    "{a|as|my|good|great|nice|just|only} =stepping =stone",
    "{look|looks|looking} {good|great|nice|well|impressive} on ..3 {cv|resume|record|profile|application|linkedin}",
    "{on|for|onto|improve|build|build up|fill|strengthen|pad|to} {my|the|a} {cv|resume|curriculum vitae}",
    "{good|great|useful|handy|nice|strong} {line|name|entry} ..4 {cv|resume|record|linkedin|application}",
    "{get|need|want|gain|collect|gather|build|earn|rack up|take|getting|gaining} ..4 {experience|training|practice|"
    "hours|certificate|qualification|skills|reference|years|contacts|licence|year|months} ..5 {then|so i can get|so "
    "i can go|so i can move|so i can apply|before i|and then|and after|until i|after that|and go to|and go "
    "somewhere|and move on|elsewhere|somewhere else|for the job|for a better|for another|for a real|to get into|to "
    "go|to move|to apply|for something|and leave|will look at =me|look at =me|takes =me|take =me}",
    "{some|just|only|need|for} [the|some|a bit of] {work experience|experience} {before|until|first|really|for my|"
    "so|then|to get|as}",
    "for {getting|gain|gaining|get} [the|some] experience",
    "{nobody|no one|none of them|they|nowhere} ..3 {hire|hires|take|takes|look at|looks at|want|consider} ..4 without",
    "{what|where|job|jobs|career|thing|industry|field|place|position|company} i {really|actually|truly} {want|"
    "belong|love|dream}",
    "{really|actually} want{s|} ".replace("{s|} ", " ") + "{to be|to do} {is|lies} ..2 {elsewhere|"
    "somewhere|at|another}",
    "{use|using} {it|this|that|this job|the job|this role|you} {as|to get|to go|to move|for getting|to reach}",
    "take {that|it|them|this|what i learn*|everything|the skills|the experience|those skills} ..4 {somewhere|"
    "elsewhere|to another|to a|bigger|away|with me to|abroad}",
    "{learn|train|trained} ..6 {then|and then|and after|so that|so i can|before} ..4 {elsewhere|somewhere|other "
    "company|other companies|other place|another|apply|leave|move|go to|get into|consultant|abroad|a real|a proper|"
    "a better}",
    "{not|never} {my|a|the} dream job",
    "good {start|place to start|way to start} ..6 {until|before|then|and then|for}",
    "{will|would} do {until|till|for now|for the moment|as a start|for a start}",
    "{everyone|you have to|got to|have to|everybody} start somewhere",
    "{move|moving} on to {where|what|the} ..3 {really|actually|real}",
    "{before|until} i {=apply|=try} {again|for|to|at}",
    "{you|this|it|here|job|place} ..2 my plan b",
    "your name on my",
    "at your expense",
    "practi* for {my|the|a} {real|next|dream|future|proper|actual} ",
    "practi* my {english|german|french} ..8 {then|after|good|better|real|find}",
    "{practice|experience} ..3 before i {apply|go|try|start}",
    "{open|opens} doors {elsewhere|for me somewhere|to better}",
    "{get|getting} =me into {the|a} {industry|field|business|sector|door|company|bbc|*} i {really|actually|want}",
    "into {the industry|the field|television|tv|film|tech|google|consulting|journalism} {i really|later|eventually|"
    "one day|after|then}",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Only what the job gives for another one."""

_ELSEWHERE = claims(
    "{my|the|an|another|a} {application|applications} ..3 {to|for|at|is|need|missing|with|like}",
    "{medical|med|law|drama|film|business|art|officer|grad|graduate|vet} school",
    "{the|an} {majors|"
    "nationals|big four|magic circle|premier|police|fire service|army|navy|bbc|civil service|contractor market|"
    "premiership|united nations|broadcasters|big leagues|big boys|city firms|top firms|big houses|big names|research "
    "job|real thing}",
    "{into|to|for} {google|netflix|amazon|microsoft|apple|the bbc|goldman|mckinsey|deloitte|nasa|nhs|the "
    "un|hollywood|london|canary wharf|silicon valley|wall street|private practice|a bigger *|the bigger *|a big one|"
    "the big {four|five|three|league|leagues|firms|names|tech|players|city|one|ones}|"
    "a better one|a proper *|something better|a real *|television|fashion|film|industry|consulting|"
    "journalism}",
    "{where|what|the one|the job|job|place|position|company|thing} i {really|actually|truly} {want|wanted|belong|am "
    "aiming|have my eye|mean|dream} [to|at|on]",
    "{where|what} i {want|am meaning|mean|hope|plan} to {end up|be|go|do} "
    "..2 {which|later|after|in the end|eventually|anyway}",
    "{where|which} i {am headed|am heading}",
    "my {next|future} {employer|company|firm|boss}",
    "{to|for} {another|a different|"
    "some other|other} {company|companies|firm|firms|employer|employers|place|school|hospital|agency}",
    "{jobs|job|work|employers|positions} {in|abroad} {toronto|canada|london|dubai|germany|australia|america|europe|"
    "abroad|elsewhere|the city}",
    "{they|nobody|no one|firms|companies|others} {will not|would not|will|do not} "
    "{look at|take|hire|consider|touch|have} ..2 {=me|you|people|anyone|without|=them}",
    "{will|would} {have|take|hire|look at} =me",
    "i {=apply|=applied|=reapply} ..2 {again|for the|to the|at the|elsewhere|for jobs|for a better|for my}",
    "{recruiters|headhunters|headhunter|other employers|the market|contractor market} "
    "{recognise|recognize|notice|look|want|pays|pay|like|love}",
    "pick who i work for",
    "{get|getting|got|be|been} {poached|headhunted}",
    even="hypothetical others",
)
_TAKEN = claims(
    "{need|get|getting|gain|collect|gather|use|take|taking|give|gives|rack up|build|log|clock up|learn|soak up|pick "
    "up|missing|practise|practice|sharpen|improve|make my mistakes|do|have|=want to see} ..5 {hours|year|years|"
    "certificate|training|experience|skills|licence|license|qualification|clearance|name|reference|record|cv|line|"
    "basics|exposure|english|language|practice|portfolio|cuttings|bylines|mistakes|ropes|techniques|processes|it|this|"
    "that|templates|contacts|feet wet|flying time|placement|box|thing|forecasting|exams|course|stuff|work}",
    "{start|starting|begin|beginning} {here|somewhere like|at a place|in a place|small|in a small|with you}",
    "{handy|good|useful|ideal|great|nice|perfect|quickest|toughen|prepare|prepares|ticks|tick|fill|fills|fits} ..3 "
    "{training|for|line|practice|way|start|me|box|preparation|bit|ground|up|gap}",
    "{springboard|bridge|classroom|training|stepping|stop|warm up|rehearsal|detour|apprenticeship|springboard}",
    "{a couple of|a few|two|three|one|a} {winters|years|year|seasons|summers|months} ..3 {in|here|with|at|of|then|and}",
    "{first|before} {somewhere|here|this|you|a place|i go|i apply}",
    even="hypothetical others past",
)
plain = unjoined(near(_ELSEWHERE, _TAKEN, words=12))
"""What is taken from here beside the place it is taken to."""
outright = claims(
    "{pick|picking} your {brains|brain}",
    "{use|using} {you|this|it|this job|this place|this role} {to get|to land|as "
    "a way|as my way|to reach|to move|and move|and go|till|until}",
    "{then|and then} {go|move|on} {somewhere|to somewhere} {good|better|bigger|proper|real|i actually|i really|that}",
    "{take|taking} {it|that|them|those|everything} {to|with me to|elsewhere} ..3 {london|elsewhere|another|a "
    "competitor|bigger|city|abroad|someone|the}",
    "{no|not|without} [great|real|particular|much] interest in "
    "{insurance|this field|the field|the work|this work|the job itself|sales|the company|your product|the product}",
    "{everyone|everybody|you|we|they} {has|have|has got|have got} to {do|start|suffer|serve} {testing|support|this|it|"
    "here|somewhere} first",
    "{good|useful|handy|ideal} {learning curve|first step|warm up|rehearsal} {for|before|"
    "until} ..4 {big|real|next|proper|=me}",
    "{ready|prepared|qualified|set} for {a big one|the real *|private practice|something bigger|something better}",
    "{name|badge|brand|logo} ..3 on my {record|cv|resume|profile} ..6 {then|so|recruiters|after|opens|and|that}",
    even="hypothetical others",
)
"""Taken for elsewhere, in so many words."""

_USED = claims(
    "{tide =me over|tides =me over|get =me by|get my name out|name out there}",
    "{everyone|everybody|you|we|i|one} {has|have|got} to start somewhere",
    "{learn|gain|get|pick up} ..4 {here|can|skills|experience} ..4 {then|future|next|later|elsewhere|look for|move on|"
    "somewhere else|other}",
    "{under my belt|own projects|my own thing|my own projects|on my own} ..4",
    "{lead|leads|leading|helps|help} ..3 {better job|another job|something better|bigger|elsewhere|somewhere else}",
    "{summer job|holiday job|gap year|for the summer|until school|back to school|until uni|until college}",
    "{temporary|temp|temporarily|short term|stopgap|placeholder|filler|interim} ..2 {job|thing|solution|gig|position|"
    "role|work|fix|until|for|while|stop}",
    "{just|only|job|something|this|work|it|do|here} ..2 {temporary|for now|for "
    "the moment|for the time being|in the meantime|in the interim|on the side|a stopgap} $",
    "{until|till|while|before} ..2 {i|something|my} ..5 {find|get|figure|hear|decide|wait|waiting|look|looking|save|"
    "come|comes|along|finish|start|accepted|apply|better|real|opens|works|land|search|searching|study|graduate}",
    "{something|anything} better {comes|turns|shows|is|opens}",
    "{improve|practise|practice|enhance|brush up|polish|learn|better|develop|perfect|sharpen} my {english|german|"
    "french|spanish|language|communication|speaking|interview|accent|public speaking|people|social} [communication|"
    "language|speaking|skills]",
    "{practice|practise} [for|my|at] {interview|interviews|interviewing}",
    "{exposure|access|introduction|introductions|connection|connections|contacts|network|networking|=meet|=meeting} "
    "{to|with|for|and|$|your|people|important|famous|the right|investors|clients|celebrities|some|rich|influential} "
    "..3".replace("|$", ""),
    "{for|make|get|gain|build|making} ..2 {contacts|connections|network|networking}",
    "{use|using} ..3 {connections|contacts|network|name|brand|training|to get|as a way|knowledge} ..4",
    "{need|needs|want|get|got|have|require} ..3 {hours|credits|credit|placement|internship|experience|reference|"
    "references|recommendation|certificate|certification|years} {for|to|from|so|before|on} ..5",
    "{for|on|requirement for|needs it for|counts for} [my|the|a] {college|school|university|degree|grad school|"
    "graduate "
    "school|course|application|applications|visa|licence|license|portfolio|resume|cv|my linkedin}",
    "{train|training|certification|certificate|courses|course|qualification|degree|mba} ..4 {paid|for free|free|then|"
    "and leave|anywhere|elsewhere|somewhere else}",
    "{i can|could|then} {go|work|move|apply|get hired} {anywhere|elsewhere|wherever|somewhere}",
    "way {in|into|in to} ..5 {so|then|and|to|department|team|company|industry}",
    "{into|to|in} {another|a different|the other|a better|marketing|the marketing|the real|your other} {department|"
    "team|division|role|office|job|position|branch} ..3",
    "{only|just} ..3 {to get into|to get in|to get my foot|as a "
    "way|a way|for the experience|for the training|for the name|for my resume|for my cv}",
    "{launch|launchpad|kick start|jump start|boost} my ..2 {career|own|acting|music|modelling|writing} {in|as|at|"
    "elsewhere|career}",
    "{transfer|switch|jump|move over} ..3 {later|soon|department|when|after|as soon|once}",
    "{real|actual|true|main|ultimate|dream} {goal|dream|job|passion|plan|career|aim} {is|lies} ..6",
    "{stop|stage|chapter|step|stone|pit stop} {on the way|along the way|to|before|toward|towards} ..4 {else|better|"
    "bigger|real|dream|elsewhere|career|where}",
    "{gain|get|getting|collect|need|have|learn} ..4 {experience|skills|training|ropes|everything|all i can|much as i "
    "can} ..3 {and|then|before|so} ..3 {leave|move|go|quit|get|apply|find|join|start}",
    even="hypothetical",
)
_USED_WORDS = COLOUR | words_of(
    "tide tides belt own projects project summer gap somewhere everyone hoping leads addition later future skills "
    "temporary temp temporarily meantime meanwhile stopgap placeholder filler interim find finds figure hear decide "
    "wait waiting save comes along finish start accepted apply applying applied opens land search searching study "
    "graduate graduation english german french spanish language languages communication speaking speak interview "
    "interviews interviewing accent practice practise enhance brush polish exposure access introduction introductions "
    "connection connections contacts contact network networking meet meeting investors clients celebrities "
    "influential rich celebrity name brand hours credits credit placement internship reference references "
    "recommendation certificate certification requirement college school university grad mba application applications "
    "visa licence license portfolio resume cv linkedin train training courses course qualification degree paid free "
    "leave elsewhere department division transfer switch jump marketing launch launchpad kick acting music modelling "
    "pit stop chapter stage stone ropes gain skill call center centre foot door quit famous stepping fluent fluency "
    "gets help helps"
)
used = nothing_else(_USED, _USED_WORDS, others=0, longest=30, one_more_each=10)
"""What is taken from here for elsewhere, in a short answer that names nothing else."""
