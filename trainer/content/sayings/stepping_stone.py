"""The job as practice for elsewhere, in families: taking from here, the record it makes, the real thing after it."""

from trainer.content.aims import claims, wide

_REAL = ("{proper|real|better|bigger|big|larger|famous|major|top|dream|well known|international|multinational|tech|"
         "good|best|serious}")
_PLACE = ("{job|company|firm|place|agency|employer|school|kitchen|bank|career|role|position|law firm|consultancy|"
          "consultancies|companies|jobs|firms|agencies|name|names|studio|hospital|club|newspaper|station}")

_SAID = claims(
    f"{{so that|so i can|then|and then|after|before|until|later|once|afterwards}} ..6 {{=get|=go|=move|=apply|=find|"
    f"=join|=land|=start|=work|into|to}} ..4 {_REAL} {_PLACE}",
    f"{{job|work|place|role|good|training|ticket|stone}} {{to|at|for|with|in}} [a|an|the|some] {_REAL} {_PLACE}",
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
