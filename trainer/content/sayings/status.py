"""Rank, title and power as the aim, in families and as loose cues of a short answer."""

from trainer.content.aims import claims, nothing_else, unjoined, wide
from trainer.content.brief import asked, at_most
from trainer.content.find import either, phrases, unless
from trainer.language import words_of

_ANY = (
    "{manager|director|boss|head|chief|leader|supervisor|executive|partner|president|vice president|vp|ceo|team "
    "lead|team leader|senior manager|management|promoted|promotion|leadership role|leadership position}"
)
_FAST = (
    "{as soon as possible|as fast as possible|as quickly as possible|as quickly as i can|as fast as i can|as soon "
    "as i can|as quick as i can|quickly|fast|asap|in no time|right away|straight away|immediately|before anyone|"
    "before everyone|quicker|faster|soon as there is|the first vacancy|as soon as there|no matter what|of "
    "what|of anything|whatever it is|which one|does not matter|the sooner the better|sooner rather than later}"
)
_RANK = claims(
    f"{{=be|become|becoming|being|get|getting|myself as|reach|make|made|promoted to}} ..3 {_ANY} ..5 {_FAST}",
    f"^ [a|the] {_ANY} ..3 {_FAST}",
    f"{{get|be|become|want|rise|move up|climb|promoted}} ..5 {_FAST} ..4 {_ANY}",
    "{title|rank|badge|letterhead|corner office|big office|own office|designation|prestige|prestigious|secretary|"
    "assistant|own staff|throne|power|authority|fame|glory|status} ..2 {matter*|motivat*|appeal*|on it|of my own|to "
    "myself|and everything|and respect}",
    "{want|have|get|like|love|need|after|wear|deserve|earn|own|with|fancy} [a|an|the|my|my own|that] [big|bigger|"
    "impressive|senior|fancy|proper|important|grand|nice|better|corner|high|management|manager|director|leadership] "
    "{title|job title|rank|designation|corner office|own office|big office|assistant|secretary|badge|power|"
    "authority|business card|name plate|prestige}",
    "{in front of|before|after|next to|behind|under|with} my name",
    "my name {on|over|above} the {door|letterhead|building|wall|board|organisation chart|org chart}",
    "{people|others|everyone|everybody|they|team|staff|juniors|somebody|persons|whole team} ..4 {report to|look up "
    "to|answer to|respect|listen to|obey|under|work for|working for|working under|salute|stand up for|admire|jump "
    "for} =me",
    "{everybody|everyone|people|village|family|relatives|neighbours|they} {will|would|to|can} [all] {respect|admire|"
    "envy|salute|be proud|fear|know =me|know my name}",
    "{look|looked|looking} up to",
    "{look|looked} up at",
    "{=be|=become|becoming|=feel|see myself as|seen myself as} {an important person|important|a somebody|{someone|"
    "somebody} {important|special|big|powerful|who matter*|who count*|famous}}",
    "{be|being|one} [the one] in charge",
    "{be|become|being|be the|am} ..2 {boss|chief|big boss|top dog|top man|number one|king|queen|commander} ..3 {of|"
    "over|and|there|here|around|who|to}",
    "^ [i|to|want|want to|like to] {be|become} [the|a] [big] {boss|chief} $",
    "{to|and} give ..2 {order|orders|instruction|command}",
    "{other|others|people|they|somebody else} ..3 {do|does} the {work|boring|hard|small|dirty} ..2",
    "call the shots",
    "top {job|jobs|position|post|spot|floor|seat|level|of the tree|of the pile|of the ladder|of the company|"
    "management|brass}",
    "{reach|get to|hold|have|in|at|into|occupy|for} ..2 {highest|top|higher|high} {position|rank|grade|post|office} ",
    "{higher|highest} up $",
    "higher up than",
    "{climb|go up|move up|work my way up|get up|race up} [the] [corporate|career|company] {ladder|ranks|hierarchy|"
    "tree} [as|until|to the top]",
    "{upper|senior|top} management",
    "{power|influence|control} over {people|others|everyone|everybody|them}",
    even="hypothetical",
)
_SUBJECT = words_of(
    "title titles director manager boss chief head executive president vice partner leader supervisor rank power "
    "authority respect respected respects prestige prestigious status card door desk office corner secretary assistant "
    "staff chair badge letterhead letterheads name ladder top bosses management upper promoted promotion promotions "
    "quickly fast soon possible vacancy fussed important somebody someone everyone everybody powerful people report "
    "reports orders order give giving tell charge shots call village neighbours parents family proud impressive "
    "impress admire admired famous fame recognition known deserve youngest suit wearing senior junior persons village "
    "sitting lead leading led born climb ladder rise big highest hierarchy commands command business front word words "
    "level levels position matters decide deciding decisions afraid sir admit scale years"
)
_LOOSE = nothing_else(
    claims(
        "{title|titles|prestige|power|authority|rank|corner office|respected|big boss}",
        "{promoted|promotion}",
        "{in|be in} charge",
        "looked up to",
        even="hypothetical",
    ),
    _SUBJECT,
    others=1,
    longest=22,
    one_more_each=14,
)

said = wide(
    nothing_else(_RANK, _SUBJECT, others=2, longest=60, one_more_each=10),
    unless(
        _LOOSE, phrases("once i", "by {doing|working|learning|taking|bringing|showing}", even="all"), within="answer"
    ),
)
"""The place above others, with little or no work named."""

_PLAIN = claims(
    "{tired|sick|fed up} of {being|standing} {at the bottom|the bottom|a nobody|the junior|the smallest|last in line|"
    "bottom of the}",
    "{highest|top|senior most} {grade|rank|post|seat|band|position|title} {there is|you have|possible|i can|in the|of}",
    "{word|title|letters} {director|executive|manager|senior|chief|head|president|partner|doctor} {on|in|before|"
    "after|under} my",
    "{final|last} {say|word} on {everything|it all|things}",
    "{walk|come|go} into {a|the|any} room ..8 {know|stand|who|turn|notice|quiet|look}",
    "{big|top|high|important|senior|powerful} {job|position|post|seat} {that people|people have|everyone|everybody|"
    "they have}",
    "{face|boss|head|top dog|king|queen} of the {company|place|firm|building|whole}",
    "{rung|level|step|rank|grade} above =me ..6 {on it|want it|take it|mine}",
    "{called|addressed as|known as} [the] {director|boss|chief|sir|madam|manager|head|vice president|vp}",
    "{people|somebody|staff|team|juniors|assistants} to {order about|order around|boss around|boss about|do the work "
    "for me|run errands|fetch}",
    "other people do the {work|rest}",
    "{nobody|no one} {above|over} =me",
    "{look|looking} down on",
    "{prove|show} [to] {them|everybody|everyone|my *|people} ..4 {made it|somebody|top|important|title}",
    "{be|been} seen to have made it",
    "{without|have} a title",
    "{want|after|like|need|enjoy|love} {the|some|more|real} {power|clout|rank|authority|status|prestige|title|titles} "
    "[that|and|of|more|over|it]",
    "{door|desk|office|chair|card|badge|nameplate|parking space} with my {name|title}",
    "my {name|title|initials} on {the|a|my|it} {door|office|desk|wall|building|card|badge|parking}",
    "{personality|character|nature} for {command|commanding|ruling|power|leading others}",
    "{which|what} {department|company|field|industry|team|sector|area} ..2 {not matter|not mind|not care|not bothered|"
    "irrelevant|secondary|do not mind|makes no difference|comes second|matters less}",
    "{of|in} {what|anything|something|whatever} {does not matter|i do not mind|i am not fussed|hardly matters|is "
    "secondary|i am easy|comes second}",
    "{whatever|what} the {work|job|field|department} [is|may be|involves|turns] {comes second|may be|is second|does "
    "not|matters less|i do not}",
    "{report|answer|reporting|answering} to =me",
    "what {i want|drives me|motivates me|i am after|i aim for|i am aiming for} is {power|status|rank|the title|a title|"
    "a rank|authority|prestige|the top|recognition|command}",
    even="hypothetical others",
)
plain = unjoined(_PLAIN)
"""Rank for its own sake, said outright: it counts in any answer that names no work of the rank."""

_HEIGHTS = (
    "{ceo|cto|cfo|coo|chief executive|president|vice president|vp|director|managing director|executive|chairman|"
    "partner|boss|chief|top executive|senior executive|executive director|board member|c suite|c level|"
    "c suite executive|head of the company|upper management|senior management|top management|the board}"
)
_RENOWN = (
    "{prestigious|famous|well known|renowned|reputed|reputable|big name|top|top tier|number one|leading|"
    "global|world class|elite|fortune 500|fortune five hundred|faang|best known|popular|multinational|"
    "respected|high status|brand name|blue chip|international|high profile}"
)
_CURT = phrases(
    "{president|ceo|head|boss|owner|director|vice president|chief executive} of {this|the|your} {company|firm|"
    "organisation|organization|business|place|department}",
    "be your {boss|manager|supervisor}",
    "{my|the|a} position of {power|authority|influence}",
    "{hold|have|get|reach|land|be in|in|attain|gain} [a|an|the] [senior|high|high level|top|big] {executive|director|"
    "director level|c level|vice president|vp|ceo|board|high ranking|partner} {position|role|post|level|job|seat|"
    "chair} [by then|one day] $",
    "{at|to|on} the {director|executive|vp|vice president|c|board|partner|top} level $",
    "ceo of {a|an|the|some|my} [*] [*] {company|corporation|firm|fortune|business|bank|multinational|one|enterprise|"
    "brand|organisation|organization|startup}",
    "{ceo|director|vice president|vp|president|partner|executive} at least",
    "head of the {company|firm|organisation|organization|corporation|business} $",
    "{high ranking|high level|top level|top ranking|highest ranking|senior most} {executive|official|officer|manager|"
    "person|position|job|boss}",
    "{best|great|good|impressive|big} name {to have|on|for} ..3 {cv|resume|card}",
    "{highest|most senior|biggest|most powerful|most important} {position|person|role|job|title|level|post|rank}",
    "{everyone|everybody|people|they} {know|knows|to know|will know|respects|to respect|admires|to admire|envies|"
    "listens|obeys} ..1 {=me|my name|who i am|to =me}",
    f"^ [i|to|as|be|become|being|becoming|my|is|goal] ..4 {_HEIGHTS} [of|at|in] [a|an|the|this|your|some|my] [big|"
    f"large|"
    "huge|major|top|global|fortune|multinational|whole|own|successful|well known|famous|good] [500|five hundred] "
    "[company|corporation|firm|organisation|organization|business|enterprise|bank|one day|someday] $",
    f"{{be|become|becoming|being|as|hold|reach|see myself|myself as|goal is|dream is|aim is|promoted to|in|into}} [to] "
    f"[be|become|a|an|the|your] [a|an|the] [senior|top] {_HEIGHTS} {{of|at|in|for}} {{a|an|the|this|your|some|my}} "
    f"[*] [*] {{company|corporation|firm|business|bank|multinational|enterprise|organisation|organization|agency|"
    f"brand}}",
    f"{{be|become|becoming|as|made|reach}} ..1 {_HEIGHTS} {{one day|someday|some day|eventually|by then|soon}} $",
    "{team leader|team lead|manager|supervisor|director|vice president|head|boss} ..2 {within|in|after} [a|one|two|the "
    "first|#] {year|years|month|months} and [a|an|the|then] *",
    "{expect|want|need|hope|plan|deserve} ..3 {promoted|promotion|promotions} ..3 {within|in|after|first|every|by} ..3",
    "the higher the better",
    "as high as {possible|i can}",
    "{move|moving|rise|rising|climb|climbing|working my way} [my way] {to the top|up the ladder|up the "
    "ranks|up the corporate|through the ranks|up in the world|{up|ahead} [as] {far|fast|quick|quickly|high}}",
    "{move|moving|rise|rising|climb|climbing} {up|ahead} $",
    "{rich|wealthy} and {famous|powerful|successful|important|respected}",
    "{=be|become|becoming|=being|myself as|and} ..1 {famous|well known|influential|powerful|"
    "renowned|a celebrity|a household name|a big name|number one|at the top|top of|a somebody|a vip|admired|envied|"
    "feared|a star|a legend} [in|and|of|at] [the|my|this|food|a] [industry|field|area|world|chain|game|company|rich|"
    "respected|successful]",
    "{known|recognised|recognized|seen|remembered|respected} as {the|one of the} {best|"
    "top|greatest|leading|number one|most|leader|expert|boss}",
    "{making|make} [all] the {decisions|big decisions|calls|rules|important decisions}",
    "{call|calling} the shots",
    "{lead|leading|running|run|manage|managing|in "
    "charge of} [a|the|my|your|this] [own|big|huge|large|whole|entire] {department|team|company|division|office|people|"
    "place|staff} and {making|calling|telling|giving|being|having|getting}",
    "{respect|power|prestige|status|fame|glory|"
    "titles|title|recognition|authority|control|influence|promotion|promotions|admiration} [and|or] [{respect|power|"
    "prestige|status|fame|glory|titles|title|recognition|authority|control|influence|promotion|money|admiration}] $",
    "^ [the|for the|a|quick|fast|big|because of the] {power|prestige|status|title|titles|promotion|promotions|"
    "recognition|fame|big title|job title|corner office|challenge and status} $",
    "a {respected|prestigious|high "
    "status|high level|high ranking|powerful|important|impressive|glamorous} [and] [well paid|challenging|important|"
    "stable] {career|job|position|role|profession|title|post|place}",
    "{position|job|career|role|place} ..1 {respected|"
    "prestigious|powerful|of power|of authority|of influence|with power|with authority|with status|with prestige|"
    "with a "
    "title|with a big|with a great|with a better|people respect|people admire|people look up}",
    "{better|bigger|great|higher|good|fancier|nicer|senior|impressive|cool} {job title|title|rank}",
    "the {job|role|position} title",
    "{people|everyone|everybody|others|my friends|my family|my parents|they} {will|would|to|can} [all] [be] {respect|"
    "impressed|admire|jealous|envy|look up|listen|know =me|know my name|obey}",
    "impress ..2 {friends|people|everyone|family|parents|others|relatives|ex}",
    "{like|love|enjoy} ..1 {in charge|the boss|being in control|having power|"
    "telling people|giving orders|to be in charge|to lead people around|bossing|control|being looked up}",
    "i {deserve|should have|was promised|am due|am owed} ..2 {promotion|title|senior role|leadership role|better "
    "position|higher position}",
    "{senior|high|top|leadership|higher|management|executive|director} [level] {title|"
    "position|role|post} with ..3 {title|power|authority|status|office|people|team}",
    even="hypothetical negated others",
)
_FOR_WORK = phrases(
    "{my|our|his|her} {boss|manager|brother|sister|friend|colleague|director|father|mother|husband|wife} {want|is|"
    "was|has|say|said|has}",
    "{not|never|rather than|no|instead of|do not} ..3 {title|titles|status|power|prestige|rank|promotion|ladder|boss}",
    "because i {enjoy|like|love|have|care|want}",
    "{to|and|can|could|would|i} {mentor|coach|develop|train|teach|help|"
    "support|improve|shape|build|learn|serve|design|fix|change|protect|bring|create|contribute|make a difference|make "
    "the|make sure}",
    "{experience|exam|exams|course|degree|certificate|skills|skill|learn|learning|learned|master|mastered}",
    "once i",
    "{next|first|before that|until then|then} i",
    "i have {run|led|managed}",
    "starting {with|as|from}",
    "{mentoring|coaching|developing|training|teaching|helping|improving|supporting|contributing|learning|building} *",
    "{chartered|of nursing|of engineering|of operations|clinical|technical}",
    "like {being|to be} in charge {when|of {stock|the}}".replace("{stock|the}", "stock"),
    "{power|status} {plant|plants|grid|supply|electronics|bi|tools}",
    even="all",
)
_NAME = asked(
    ("why_here", "employer_wishes"),
    at_most(
        18,
        unless(
            phrases(
                f"{{work|be|working|job|am|want|like|join|is|are|you are|it is|company is|such|known|for|at}} ..3 "
                f"{_RENOWN} [and "
                f"{_RENOWN}] [tech|name|brand|international] {{company|companies|firm|brand|name|organisation|"
                f"organization|employer|"
                "corporation|business|bank|multinational|one|player|mnc}",
                "^ [because] [it is|you are] [a|the] {big|famous|well known|huge|global|strong|great} {brand|name|"
                "brand name}",
                "{company|you|it|brand|name} {is|are} ..2 {famous|well known|prestigious|number one|a big name|a big "
                "brand|renowned|"
                "popular|everywhere|market leader|so big|huge|the biggest|prestige|elite|cool|a household name}",
                "faang",
                "big {four|tech|name}",
                "{say|tell people|tell everyone|brag|tell my friends} [that] i work",
                "{your|the} {name|logo|brand|prestige|reputation|brand name} $",
                "{name|logo} on my {resume|cv|card|badge|linkedin}",
                even="hypothetical",
            ),
            phrases(
                "because {i|we|you have|of your}",
                "{so that|and i {have|know|could|can|bring|am}|where i|with my|which|since|known for|for its|for "
                "your|learn*|train*|help*|"
                "bring*|"
                "contribut*}",
                even="all",
            ),
            within="answer",
        ),
    ),
)
_LENGTH = 24
"""Words up to which an answer about rank leaves no room for the work of it. Heuristic."""
curt = either(at_most(_LENGTH, unless(_CURT, _FOR_WORK, within="answer")), _NAME)
"""A rank, a title or a name as the whole answer."""
