"""The job as practice for elsewhere, in families: taking from here, the record it makes, the real thing after it."""

from trainer.content.aims import claims, unjoined, wide
from trainer.content.find import near

_REAL = ("{proper|real|better|bigger|big|larger|famous|major|top|dream|well known|international|multinational|tech|"
         "good|best|serious}")
_PLACE = ("{job|company|firm|place|agency|employer|school|kitchen|bank|career|role|position|law firm|consultancy|"
          "consultancies|companies|jobs|firms|agencies|name|names|studio|hospital|club|newspaper|station}")

_SAID = claims(
    f"{{so that|so i can|then|and then|after|before|until|later|once|afterwards}} ..6 {{=get|=go|=move|=apply|=find|"
    f"=join|=land|=start|=work|into|to}} ..4 {_REAL} {_PLACE}",
    f"{{job|place|role|training|ticket|stone}} {{to|at|for|with|in}} [a|an|the|some] {_REAL} {_PLACE}",
    "{foot in the door|springboard|launch pad|launchpad|jumping off point|training ground|dress rehearsal|means to "
    "an end|door opener|bridge to|practice run|entry ticket|learning ground}",
    "{a|as|my|good|great|nice|just|only} =stepping =stone",
    "{look|looks|looking} {good|great|nice|well|impressive} on ..3 {cv|resume|record|profile|application|linkedin}",
    "{on|for|onto|improve|build|build up|fill|strengthen|pad|to} {my|the|a} {cv|resume|curriculum}",
    "{good|great|useful|handy|nice|strong} {line|name|entry} ..4 {cv|resume|record|linkedin|application}",
    "{get|need|want|gain|collect|gather|build|earn|rack up|take|getting|gaining} ..4 {experience|training|practice|"
    "hours|certificate|qualification|skills|reference|years|contacts|licence|year|months} ..5 {then|so i can get|so "
    "i can go|so i can move|so i can apply|before i|and then|and after|until i|after that|and go to|and go "
    "somewhere|and move on|elsewhere|somewhere else|for the job|for a better|for another|for a real|to get into|to "
    "go|to move|to apply|for something|and leave|will look at =me|look at =me|takes =me|take =me}",
    "{some|just|only|need|for} [the|some|a bit of] {work experience|experience} {before|until|first|really|for my|"
    "so|then|to get|as}", "for {getting|gain|gaining|get} [the|some] experience",
    "{nobody|no one|none of them|they|nowhere} ..3 {hire|hires|take|takes|look at|looks at|want|consider} ..4 "
    "without",
    "{what|where|job|jobs|career|thing|industry|field|place|position|company} i {really|actually|truly} {want|"
    "belong|love|dream}",
    "{really|actually} want{s|} ".replace("{s|} ", " ") + "{to be|to do} {is|lies} ..2 {elsewhere|"
    "somewhere|at|another}",
    "{use|using} {it|this|that|this job|the job|this role|you} {as|to get|to go|to move|for getting|to reach}",
    "take {that|it|them|this|what i learn*|everything|the skills|the experience|those skills} ..4 {somewhere|"
    "elsewhere|to another|to a|bigger|away|with me to|abroad}",
    "{learn|train|trained} ..6 {then|and then|and after|so that|so i can|before} ..4 {elsewhere|somewhere|other "
    "company|other companies|other place|another|apply|leave|move|go to|get into|consultant|abroad|a real|a proper|"
    "a better}", "{not|never} {my|a|the} dream job",
    "good {start|place to start|way to start} ..6 {until|before|then|and then|for}",
    "{will|would} do {until|till|for now|for the moment|as a start|for a start}",
    "{everyone|you have to|got to|have to|everybody} start somewhere",
    "{move|moving} on to {where|what|the} ..3 {really|actually|real}",
    "{before|until} i {=apply|=try} {again|for|to|at}", "plan b", "your name on my", "at your expense",
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
    "{medical|med|law|drama|film|business|art|officer|grad|graduate|vet} school", "{the|an} {airline|airlines|majors|"
    "nationals|big four|magic circle|premier|police|fire service|army|navy|bbc|civil service|contractor market|"
    "premiership|united nations|broadcasters|big leagues|big boys|city firms|top firms|big houses|big names|research "
    "job|real thing}",
    "{into|at|to|for|with|in} {google|netflix|amazon|microsoft|apple|the bbc|goldman|mckinsey|deloitte|nasa|nhs|the "
    "un|hollywood|london|canary wharf|silicon valley|wall street|private practice|a bigger *|the bigger *|a big one|"
    "the big *|a better one|a proper *|something better|a real *|television|fashion|film|industry|consulting|"
    "journalism}",
    "{where|what|the one|the job|job|place|position|company|thing} i {really|actually|truly} {want|wanted|belong|am "
    "aiming|have my eye|mean|dream} [to|at|on]", "{where|what} i {want|am meaning|mean|hope|plan} to {end up|be|go|do} "
    "..2 {which|later|after|in the end|eventually|anyway}", "{where|which} i {am headed|am heading}",
    "my {next|future} {employer|company|firm|boss}", "{to|for} {another|a different|"
    "some other|other} {company|companies|firm|firms|employer|employers|place|school|hospital|agency}",
    "{jobs|job|work|employers|positions} {in|abroad} {toronto|canada|london|dubai|germany|australia|america|europe|"
    "abroad|elsewhere|the city}", "{they|nobody|no one|firms|companies|others} {will not|would not|will|do not} "
    "{look at|take|hire|consider|touch|have} ..2 {=me|you|people|anyone|without|=them}",
    "{will|would} {have|take|hire|look at} =me", "i {=apply|=applied|=reapply} ..2 {again|for the|to the|at the|"
    "elsewhere|"
    "for jobs|for a better|for my}", "{recruiters|headhunters|headhunter|other employers|the market|contractor market} "
    "{recognise|recognize|notice|look|want|pays|pay|like|love}", "pick who i work for", "{get|getting|got|be|been} "
    "{poached|headhunted}", even="hypothetical others",
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
    "{first|before} {somewhere|here|this|you|a place|i go|i apply}", even="hypothetical others past",
)
plain = unjoined(near(_ELSEWHERE, _TAKEN, words=12))
"""What is taken from here beside the place it is taken to."""
outright = claims(
    "{pick|picking} your {brains|brain}", "{use|using} {you|this|it|this job|this place|this role} {to get|to land|as "
    "a way|as my way|to reach|to move|and move|and go|till|until}", "{then|and then} {go|move|on} {somewhere|to "
    "somewhere} {good|better|bigger|proper|real|i actually|i really|that}",
    "{take|taking} {it|that|them|those|everything} {to|with me to|elsewhere} ..3 {london|elsewhere|another|a "
    "competitor|bigger|city|abroad|someone|the}", "{no|not|without} [great|real|particular|much] interest in "
    "{insurance|this field|the field|the work|this work|the job itself|sales|the company|your product|the product}",
    "{everyone|everybody|you|we|they} {has|have|has got|have got} to {do|start|suffer|serve} {testing|support|this|it|"
    "here|somewhere} first", "{good|useful|handy|ideal} {learning curve|first step|warm up|rehearsal} {for|before|"
    "until} ..4 {big|real|next|proper|=me}", "{ready|prepared|qualified|set} for {a big one|the real *|"
    "private practice|something bigger|something better}",
    "{name|badge|brand|logo} ..3 on my {record|cv|resume|profile} ..6 {then|so|recruiters|after|opens|and|that}",
    even="hypothetical others",
)
"""Taken for elsewhere, in so many words."""
