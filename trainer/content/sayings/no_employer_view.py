"""What the speaker gets, in families: would get, gives me, pays for, helps my career."""

from trainer.content.aims import claims, nothing_else
from trainer.content.find import phrases
from trainer.content.small_words import COLOUR
from trainer.language import words_of

_GOODS = (
    "{training|experience|qualification|certificate|certificates|skills|knowledge|contacts|network|confidence|"
    "mentor|mentors|coaching|coach|reference|references|diploma|degree|licence|exposure|portfolio|cv|resume|"
    "career|name|language|english|travel|security|stability|growth|support|budget|development|promoted|"
    "challenged|supported|people|chance|chances|opportunity|opportunities|course|courses|exams|doors|future|"
    "profile|salary|laptop|feedback|time|tools|polish|clients|departments|field|training programme|"
    "everything|a lot|loads|what i need|to travel|to work|to learn|to meet|qualified|noticed|known}"
)

gets = claims(
    f"i {{would|will|could|can|d}} {{get|gain|learn|receive|have|be given|come away|walk away|be|meet|improve|"
    f"acquire|pick up|find|collect|develop|travel|be trained|be taught|be exposed|be groomed}} ..3 {_GOODS}",
    f"{{it|this|this job|this role|you|the job|this place|this company|here|which|that}} {{would|will|could|can}} "
    f"[really] {{give|help|teach|offer|bring|develop|open|build|improve|boost|let|get|train|allow|make|pay}} ..4 "
    f"{{{'=me|my'}|{_GOODS[1:-1]}}}",
    "i {want|need|expect|would like} {you|someone|somebody|a company|a place|a boss|an employer|your company|the "
    "company} {to|that|who|where} ..8 {=me|my|i get|i am}",
    "{give|gives|giving|help|helps|train|trains|invest|invests|teach|teaches|develop|develops|bring|challenge|"
    "support|pay|pays} [in] {=me|for my|my}",
    "{good|great|perfect|ideal|brilliant|best|useful|excellent|very good} for {=me|my {career|future|cv|resume|"
    "development|growth|confidence|profile}}",
    "{improve|build up|build|boost|get|round out|fill|fatten} my {cv|resume|confidence|english|portfolio|profile|"
    "skills|network|career|horizons}",
    "i {get|getting} {=challenged|=supported|=promoted|=trained|my|to|a|the}",
    "{get|help} =me {the|a|to|in|more|get|into}",
    "i can {improve|get|learn|know|gain|find|have}",
    even="hypothetical others",
)
"""One thing taken, each."""

_MINE = (
    "{career|cv|resume|confidence|english|german|french|portfolio|profile|skills|skill|network|horizons|knowledge|"
    "future|fear|technique|options|development|brain|record|bubble|excel|diploma|fees|exams|studies|professional "
    "fees|gaps|own development|growth|name|licence|degree|master|masters|own garden|writing|experience}"
)
takes = claims(
    "i {would|will|could|can} [be] [also|finally|at last|really] {get|getting|gain|gaining|learn|learning|"
    "receive|pick "
    "up|take away|travel|improve|progress|develop|be trained|be taught|be exposed|be coached|be mentored|be put "
    "through|"
    "be looked after|be sponsored|be groomed|find a sponsor|get over|sharpen|polish|collect|come out|come away|walk "
    "away|"
    "leave with|have my|end up with|be able to put|be able to say|meet} ..1 *",
    "i {=get|=gain|=learn|=finish|=receive} {my|a|the|to|paid|six|an|some|confident|better|noticed|qualified|"
    "trained} *",
    f"{{it|this|that|you|which|here|job|role|place|company|who|and|scheme}} [{{would|will|could|can|d|to}}] [also|"
    f"finally|really|just] {{get|gets|give|gives|bring|brings|fill|fills|fatten|fattens|set|sharpen|sharpens|widen|"
    f"widens|round|rounds|boost|boosts|help|helps|improve|improves|build|builds|put|puts|pay|pays|cover|covers|fund|"
    f"funds|teach|teaches|train|trains|let|lets|polish|open|opens|look after|push|take|strengthen}} [for|up|out|on] "
    f"[=me|"
    f"my] ..2 {{=me|{_MINE[1:-1]}}}",
    f"{{fill|fills|fatten|fattens|build|boost|improve|sharpen|strengthen|widen|grow|polish|raise|develop}} [up|"
    f"out] my "
    f"{_MINE}",
    "{put|bring|take} =me {on|through|up|under|to} *",
    "under {their|your|a} wing",
    "{good|great|perfect|ideal|brilliant|boost|investment|upside|best|useful|chance|amazing|fantastic|plus|"
    "opportunity} "
    f"{{for|in}} {{=me|my {_MINE[1:-1]}}}",
    "{most|lot|loads|wonders|everything} for =me",
    "{what|everything|all|lot|loads} i {would|will|could|can} [be] {gain|gaining|get|getting|take|learn}",
    "for my own *",
    "{my own|own|own personal} {development|growth|benefit|gain|sake}",
    "{be|get|being} invested in",
    "the chance to {publish|present|learn|travel|be|meet|get|work|try|study|see}",
    "{my|a} {portfolio|showreel|cv|"
    "resume|contacts|network|reference|references|certificate|qualification|visa|mentor|coach|buddy|laptop} {is|"
    "at|out|"
    "on|and|for|at the end|of my own}",
    "{trained|taught|coached|mentored|exposed|brought|groomed} {in|by|into|up|to} *",
    "{get|gets|getting} =me {up|qualified|noticed|known|out|into|the|a|through|fit|ready|started|certified}",
    "{accreditation|exams|fees|course|diploma|licence|training|degree} {paid|covered|funded} [for]",
    "{doors|people} {who|that|which} {can|will|could} open",
    "open* doors [for =me]",
    "on the map",
    even="hypothetical others",
)
"""One thing for the speaker, each, in wider words: they count only by number and where nothing comes back."""
back = phrases(
    "{contribute|contribution|bring|offer|add|give} {you|your|to|my|the team|something|value|in return|back|a lot|"
    "with me|the company|them}",
    "i {bring|would bring|could bring|can bring|will bring|offer|can offer|could offer}",
    "{help|support|serve|improve|take over|take off|look after|care for|save} {you|your|the|others|people|customers|"
    "patients|clients|families|children|students|them|users}",
    "in return",
    "for {you|your *} [and|$]".replace("|$", ""),
    "{you|your *|they} {would|will|could} {get|have|gain|find|benefit}",
    "{use|apply|share|pass on} {my|what i|it|these|those|this|that} *",
    "{i|we} {could|would|will|can} {help|solve|make|build|run|take on|take over|sell|fix|lead|"
    "teach|"
    "train|cover|show|share}",
    "{asset|valuable|useful} {for|to} *",
    "i have {run|led|built|made|sold|managed|taught|trained|worked} *",
    even="all",
)
"""Something for the other side."""
outright = claims(
    "{what|everything|all|list of what} i {would|will|could} {gain|get|take|come away|learn} [from|out]",
    "{investment|invest|boost|upside|win|gift|step up|leg up} {in|for} {=me|my}",
    "for my own {development|growth|benefit|career|future|good}",
    "{does|do} the most for =me",
    "be invested in",
    "under {their|your|a} wing",
    "{what|all} {this|it|the job|you} {does|do|can do|would do|could do|gives} for =me",
    "{for|to} me it is all {upside|gain|benefit}",
    "{perfect|ideal|great|brilliant|amazing|good|wonders} for {=me|my {career|cv|development|future|"
    "profile|growth|portfolio|english}|what i need}",
    "for myself {this|it} is",
    "{main|only} purpose ..6 {exposure|learning|experience|growth}",
    "{someone|somebody|place|firm|company|employer} {to|who will|that will|which} {take|"
    "bring|teach|train|fund|pay|put|find|develop|coach} =me *",
    even="hypothetical others",
)
"""Said to be for the speaker's own sake."""

_JOB = "{job|jobs|work|position|role|employment|opportunity|chance|break|shot|gig|post|internship|placement}"
_KIN = (
    "{mom|mum|mother|dad|father|parents|folks|wife|husband|partner|girlfriend|boyfriend|family|uncle|aunt|brother|"
    "sister|roommate|flatmate|probation officer|case worker|job centre|job center|therapist|counsellor|teacher}"
)
_SHORT_OF = claims(
    "{let go|laid off} [and|from|by]",
    "{back on my feet|back on track|on my feet|foot in the door|my life back|turn my life|get by|tide =me over}",
    "{doing|do} =me a {favour|favor|solid}",
    "{no|not have any|not have many|without} [other|better|more] {options|choice|alternatives|alternative}",
    "i [really|desperately|badly] need {this|it} $",
    "{savings|money} {is|are} {gone|running|all gone|low|tight}",
    "{take|need} what i can get",
    "{nothing|not much} {better|else} {to do|available|around|going|came|out there}",
    "{keep|keeps|get} =me {busy|occupied|off the}",
    "{need|want} ..3 {work experience|first job|a start|a chance|the experience|some experience}",
    "please {give|hire|consider|pick|choose}",
    "i {will|would|am willing to|can} take {it|anything|whatever|any}",
    f"{{need|needed|require|could do with|could use}} ..4 {_JOB}",
    f"{{want|would like|take}} any {_JOB}",
    f"{{have|need|got|want}} to {{get|find|have|land|take|secure|start}} ..4 {{{_JOB}|something|somewhere|anything|"
    "working|earning}",
    "{have|need|got} to work {somewhere|for|anyway|now|somehow}",
    "i need {something|anything} [to do|to live|for|that|right|urgently|soon|now|badly|fast]",
    "{only|first|best} {{interview|offer|callback|call|chance|reply|response} {i|that|so}|{place|company|one|job} "
    "{that|to|who|i} {call|called|reply|replied|got|could|answer|answered|hire|hired|offer|offered|interview|"
    "interviewed|respond|responded|want|wanted|take|took}}",
    "{looking|searching|hunting|applying} ..5 {for|since} ..2 {month|months|weeks|ages|year|years|long|while}",
    "{money|savings|benefits|visa|time|cash|unemployment|dole} ..4 {run|running|runs} out",
    "{tough|tight|rough|bad|difficult} {spot|place|situation|time|times|patch|market|financially}",
    "{unemployed|jobless|out of work|out of a job|without a job|without work|between jobs|laid off|made "
    "redundant|lost "
    "my job|on the dole|got fired|been fired|was fired|no job}",
    "{desperate|desperately}",
    f"{_KIN} ..3 {{say|said|tell|told|make|made|want|wants|wanted|force|forced|push|pushed|think|thinks|thought|"
    "insist|insisted|nag|nagging|sent|signed|kick|threatened|expect|expects} ..5 {job|work|apply|out|here|something}",
    "{can not|could not|have not|did not|unable to} {find|get|found|land} ..2 {anything|another|any job|other|"
    "something|work|a job|a better}",
    "{nobody|no one|nowhere|no other company|none} ..2 {will|would|want|wants|has|is} ..2 {hire|hired|hiring|take|"
    "taken|reply|replied|called|have|=me}",
    "{get|getting|gets} [=me] out of the house",
    "{bored|sitting} [at|around] home",
    "{something|nothing} [else] to do",
    "{kill|pass|fill} [the|my|some] time",
    "{family|kids|children|mouths|baby} to {feed|support|raise|provide for|look after}",
    "to {feed|provide for|support} my {family|kids|children|mother|parents}",
    "make ends meet",
    "{visa|sponsor|sponsorship|work permit|green card}",
    "i deserve {this|the|it|to|a}",
    "{help|helping} =me [out] {a lot|get back on|so much|massively|big time}",
    "{have|has|got} to start somewhere",
    f"give =me {{a|the|this|one}} {_JOB}",
    "hire =me please",
    "please hire",
    "{sick|tired|fed up} of {looking|searching|applying|being unemployed|sitting}",
    "{would make|make|makes} my life [so|much|a lot] easier",
    "{fit|fits|suit|suits} {what i need|my needs|my situation|=me}",
    "{=i|=we} {=want|=need|really want} {this|the|that} {job|position|role} [so|really|very] [much|badly|bad] $",
    even="others hypothetical past negated",
)
_SHORT_WORDS = COLOUR | words_of(
    "favour favor solid feet track options choice alternatives alternative gone busy occupied willing consider pick "
    "choose fresh benefits unemployment only offer callback reply response hunting months tough tight rough spot "
    "patch market ran tide quick get back need needs needed jobs unemployed jobless employment gig internship "
    "placement laid redundant lost fired dole desperate desperately badly bad urgently urgent mom mum mother dad "
    "father parents folks wife husband partner girlfriend boyfriend family uncle aunt brother sister roommate "
    "flatmate probation officer case centre center nag nagging sent signed kick kicked threatened force forced "
    "insist "
    "expect expects hire hired hiring take taken replied called call house home bored sitting kill pass fill feed "
    "support raise provide kids children mouths baby ends meet visa sponsor sponsorship permit green card deserve "
    "help helping please sick tired fed searching applying apply applied easier easy suit suits situation land bills "
    "rent pay paid money income live living survive eat couch sofa basement giving stop stops weeks ago nobody "
    "anymore soon today honest sir madam savings happen happened else turn somewhere quickly fast expenses search "
    "interview interviews break shot bit run running covid moment graduated graduate college school university "
    "degree "
    "finished"
)
need = nothing_else(_SHORT_OF, _SHORT_WORDS, others=1, longest=34, one_more_each=14)
"""Needing any work at all, in an answer that says nothing else."""

_FOR_ME = claims(
    "{good|great|nice|perfect|ideal|excellent|amazing|valuable|useful|fantastic|best|better|right|big|huge|next|"
    "important|natural|wonderful} [next] {experience|opportunity|chance|step|step up|step forward|start|move|place|"
    "exposure|fit|job|thing|boost} [up|forward] {for|in|on|to} {=me|my *}",
    "{good|great|perfect|ideal|excellent|amazing|useful|best|better|right} for {=me|my *|what i need|where i am}",
    "{it|this|that|job|role|position|company|you|which|place|team|who|to|working here|opportunity|experience} [{will|"
    "would|can|could|may|might}] {help|allow|let|enable|teach|give|offer|get|benefit|boost|further|advance|develop|"
    "improve|support|train|challenge|take|push|invest in|shape|expand|enhance|fit|suit|match|align with} ..3 {=me|my "
    "*}",
    "{company|employer|place|firm|job|role|you} ..2 {train|trains|training|teach|teaches} =me",
    "you {provide|offer|give|have|pay for} [good|great|a lot of] {training|courses|mentoring|certification}",
    "{fill|close|bridge} ..3 {gap|gaps} in my [own] {knowledge|skills|experience|cv}",
    "{time|room} ..3 {for|on} my [own] [personal] {interests|hobbies|projects|studies}",
    "i [{will|would|can|could|want to|would like to|hope to|get to|am going to|am hoping to|am looking to}] {learn|"
    "gain|grow|benefit|get|develop|improve|progress|advance|build} ..3 {a lot|much|lots|loads|so many|many|"
    "everything|"
    "as much|more|new|my|from|here|with|experience|skills|knowledge|exposure|out of|something} ..4",
    "{gain|get|getting|gaining|acquire|obtain|build} [some|more|the|new|valuable|relevant|work|industry|practical|"
    "hands on|good|real|my] {experience|skills|knowledge|exposure|training|confidence|career}",
    "{advance|further|boost|build|kick start|kickstart|launch|start|grow|develop|improve|move|progress} [in|up "
    "in] my "
    "[own] [professional] {career|skills|life|self|cv|resume|future|goals|dream|dreams}",
    "{place|company|job|somewhere|one|employer|organisation|organization|role} {that|where|which|to|who} ..4 {invest "
    "in =me|help =me|i can {grow|learn|develop|progress|advance|build|get}|value =me|appreciate =me|treat =me|"
    "support "
    "=me|take care of =me|pay for my|i am {appreciated|valued|supported|happy|respected|challenged}}",
    "{achieve|reach|fulfil|fulfill|realise|realize|meet|pursue} my ..2 {goals|goal|dreams|dream|potential|objectives|"
    "ambitions|aspirations}",
    "{it is|this is|been|is|has been} [always] [my|a|the] {dream job|dream company|dream|childhood dream|"
    "dream role|lifelong dream|job of my dreams}",
    "i have {always|long} {wanted|dreamed|dreamt}",
    "waited ..3 all my life",
    "{benefit|benefits|gain|get} ..2 {=me|from this|from it|from you|out of it}",
    "{platform|launchpad|boost|learning experience|dream come true|career prospects|my prospects|learning curve} ..5",
    "{job|something|position|role|work|place} with {more|better|some|good|a} ..4 {=me|my *}",
    "{for|benefit|benefits|help|helps|support} =me [and my *] $",
    "{learn|grow|promoted|improve} {here|with you|a lot|as much}",
    "open [a lot of|many|some|new|up] {doors|opportunities} for =me",
    "{next|logical|natural} step {for|in} {=me|my *}",
    even="hypothetical others past",
)
_MINE_WORDS = COLOUR | words_of(
    "provide provides studied platform prospects curve true security study field program programs programme "
    "programmes great much skill knowledge exposure training confidence help helps allow allows let lets enable "
    "teach "
    "benefit boost further enhance enhancing shape invest cv resume helpful lot step career own childhood lifelong "
    "dreamt wanted waited life always doors open valuable useful relevant practical hands real-world industry huge "
    "ideal right next logical natural appreciated appreciate treat treated respect care nice acquire obtain kick "
    "kickstart launch self profile treats values paying pursue align fit fits suit suits match matches apply "
    "applying "
    "applied gain gaining gained steps stone employees employee people take takes takeaway broaden sharpen polish "
    "sector world everything soft technical professionalism myself"
)
for_me = nothing_else(_FOR_ME, _MINE_WORDS, others=0, longest=26)
"""What the speaker would have of it, in a short answer where no other thing is named."""


mine = phrases(
    "{that is|this is|it is} {what|why} {the|this|a} job is for",
    "i take [so|very] [much|a lot|many things] from {here|you|it}",
    "{what is|being} {being offered|offered} to =me",
    "tick* {every|all} {box|boxes|the boxes}",
    "{what is in it|what do i get|what would i get|what i get} {for =me|from|out}",
    "that is what i need [right now] $",
    "what i am after is",
    "invest* in =me",
    "so {it is|this is|that is} [very|really|so] {good|great|perfect} for =me",
    "the whole reason",
    "{leaves|leave} my brain alone",
    "{perfect|great|good|ideal} for {my {future|career|cv|resume|plans}} $",
    even="hypothetical others",
)
"""All of it for the speaker, said outright."""

PLAIN = (
    _SHORT_WORDS
    | _MINE_WORDS
    | words_of("box boxes ticks tick tickets move moving stage secure future develop myself right")
)
"""Words that tell of the speaker's own situation and of no work."""
