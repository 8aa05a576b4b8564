"""Bound for somewhere else, as the whole of a short answer: another field, a job until something else, a firm of
one's own in the words people have for it.

Each family belongs to one pitfall: another trade, only what the job gives, one's own firm.
"""

from trainer.content.brief import asked, at_most, brief
from trainer.content.find import either, phrases, unless

_AHEAD = ("aspirations", "goals", "five_years")
_WHY = ("why_here", "motivation", "employer_wishes", "strengths")
_FIELD = ("{field|industry|sector|career|profession|line of work|line|trade|career path|path|job|world|area|"
          "occupation|type of work|kind of work|company}")

_OTHER_FIELD = phrases(
    f"^ [hopefully|probably|maybe|honestly|preferably|ideally] [in|doing|working in|into|a|an|some] [a|an|some] "
    f"[completely|totally|entirely|whole|wholly] {{different|another|other|new|unrelated}} {_FIELD} "
    "[altogether|entirely|completely] $",
    f"{{in|into|of|for|doing|work|working}} [a|an] {{completely|totally|entirely|whole|wholly|radically}} {{different|"
    f"other|new|another|unrelated}} {_FIELD}",
    "^ [hopefully|probably|definitely|certainly|well] {not|no longer} in [the|this] ..2 {anymore|any more|any longer}",
    "^ [hopefully|probably|definitely|certainly|well] {not|no longer} {in|doing|working in} [the|this|my|that] "
    "[current] "
    "{field|industry|sector|profession|trade|line of work|line} ..2",
    "{out of|away from|leave|leaving|left|done with|escape|escaping} [the|this] {field|industry|sector|profession|"
    "trade|line of work} {altogether|entirely|completely|for good|by then|as soon|and} ..2",
    "^ [hopefully|probably|definitely] {anything|something|anywhere} {but|other than|except} {this|that|here}",
    "as far {away|removed} from {this|it|computers|people|customers|the office|offices|an office} as *",
    even="hypothetical negated",
)
_NEARBY = phrases(
    "{within|inside|here|across|with you|your|same {field|industry|sector|trade}|bring|brought|came from|coming from|"
    "from a different|background|used to|before|transferable|last job|previous|experience in}", even="all",
)
_PEN = phrases(
    "{be|become|as|being|am} [a|an] [published|famous|successful|full time|bestselling|best selling|professional] "
    "{author|novelist|fiction writer|travel writer|wildlife photographer|film maker|filmmaker|travel blogger|food "
    "blogger|fashion designer|movie director|film director|music producer|sports commentator|football coach|mountain "
    "guide|diving instructor|surf instructor|ski instructor|yoga instructor|yoga teacher|park ranger|zookeeper|"
    "sommelier|tattoo artist|circus artist|stunt man|stuntman|private detective|spy|secret agent}",
    "{publish|publishing|write|writing} {my|a|some|several|the|our} [own|first|next|great] {book|books|novel|novels|"
    "poem|poems|play|plays|screenplay|songs|memoirs|comic|comics|fantasy *|thriller}",
    "{touring|tour|tours|go on tour|on stage|on tv|in concert} {with|as|in} {my|a|the|our} ..2 {band|group|choir|"
    "orchestra|musical|play|show|guitar|dj}", "{taste|tester|testing|tasting} ..2 {ice cream|chocolate|beer|beers|"
    "wine|wines|whisky|mattress*|video games|water slides}", "{painter|painting|carver|collector|breeder|trainer} of "
    "..1 {portraits|birds|dragons|dolphins|unicorns|stamps|llamas|alpacas|horses|puppies}",
    "professional {sleeper|napper|gamer|dreamer|traveller|traveler|shopper|couch potato|beach bum|dog walker|"
    "cuddler}", even="hypothetical",
)
_TRADE_OF_IT = phrases(
    "{your|publisher|publishing|press|magazine|agency|customers|clients|guests|readers|students|pupils|manual|manuals|"
    "hotel|resort|park|zoo|studio|brewery|cellar|content|copy}", even="all",
)
other_field = either(
    asked(_AHEAD, at_most(30, unless(_OTHER_FIELD, _NEARBY))),
    asked(_AHEAD, at_most(24, unless(_PEN, _TRADE_OF_IT))),
)
"""Another field, named or only said to be another."""

_UNTIL = phrases(
    "{need|needed|want|wanted|take|taking|took|looking for|only|just} ..2 {job|work|something|income|place|wage|"
    "employment} {until|till|while|before|so that i can|to keep} ..8",
    "{as long as it takes|long enough} to {catapult|launch|propel|get|land|find|reach|make|move|jump|become|learn}",
    "{catapult|launch|propel|boost|rocket|push|lift} =me {to|into|toward|towards|onto|up} ..3 {better|bigger|next|real|"
    "other|another|higher|dream|top|where|company|proper|something}",
    "{this|the|it|your|that} [job|role|position|company|place] {is|was|would be|will be|looks like|could be} [only|"
    "just|"
    "basically|really|simply] {a|my|the|one|another} {stepping stone|springboard|pit stop|stopover|launch pad|"
    "launchpad|transit|rung|stop on|means to|bridge to|ticket to|ticket into|gateway to|stop gap|stopgap|warm up|"
    "rehearsal|trial run|dry run|back door|foot in}", "means to an end",
    "{put|have|get|want|need|something|looks|look|good|great|nice} ..3 on [my|the|a|your] {résumé|résumés}",
    "{use|using} {you|this|it|this job|this place} as ..2 {stepping stone|springboard|leverage|reference|bargaining|"
    "practice|training|launch pad|launchpad|stop}", "{leverage|bargaining chip} {for|with|to} ..4",
    "{get|gain|collect|take} {the|my|some|enough|all the|your} [free] {training|experience|certificate|certificates|"
    "contacts|knowledge|know how|reference|name} {and|then|so i can} [then] {go|leave|move|run|quit|be off|get out|"
    "apply|look|find|start|switch|take it}", "{better|real|proper|dream|bigger|actual} job {later|afterwards|"
    "elsewhere|somewhere else|in the future|down the road}", "on the way to {something|somewhere|a|my|the} ..1 "
    "{better|bigger|real|else|dream|proper|bigger things}", "{start|starting} point {for|to} {something|somewhere|a "
    "bigger|a better|my real|other|another} ..2",
    even="hypothetical",
)
_TO_GROW = phrases(
    "{here|with you|within|your team|in your|inside|your company|this company|the company|lead|senior|my {old|last|"
    "previous|first} *|was my first}", even="all",
)
until_better = asked((*_AHEAD, *_WHY), at_most(26, unless(_UNTIL, _TO_GROW)))
"""A job to bridge, or to jump from."""

_PLACE = (
    "{centre|center|academy|institute|daycare|day care|childcare centre|childcare center|childcare|kindergarten|"
    "clothing line|fashion line|fashion house|record label|production company|media company|charity|non profit|"
    "nonprofit|ngo|foundation|orphanage|youtube channel|publishing house|magazine|gallery|theatre|theater|dance "
    "school|dance studio|language school|driving school|catering|events company|event company|pharmacy|medical "
    "centre|medical center|law office|accounting firm|hospital|factory|garden centre|nail salon|hair salon|beauty "
    "salon|pet shop|e commerce|limited company|bed and breakfast|ranch|vineyard|winery|tech company|software company|"
    "construction company|consulting business|small business|online business|food business|enterprise|enterprises|"
    "corporation|conglomerate|group of companies|restaurants|shops|stores|salons|hotels|gyms|companies|businesses|"
    "startups|chain|franchises|school|farm|network|empire|app|trucking company|dealership|marketing agency|travel "
    "agency|recruitment agency|security company|cleaning company|design studio|photography studio|film studio|music "
    "studio|recording studio|art studio|tattoo studio|yoga studio}"
)
_OWN = phrases(
    f"{{running|run|runs|opening|open|own|owning|have|having|start|starting|launch|launching|set up|setting up|manage|"
    f"managing|be|with|found|build|building|establish|develop}} [up] {{my|our}} [very|little] own ..2 {_PLACE}",
    f"{{opening|open|launch|launching|founding|establish|establishing|starting|start}} {{a|an}} ..1 {_PLACE}",
    f"^ {{my|our}} own ..2 {_PLACE}", "{start|open|starting|opening|launch|launching|run|running|have|found} my own "
    "$", "{with|behind|in|at|having|have|"
    "run|running} {a|my|our} [nice|cosy|tiny] {little|small|own|tiny|cosy|beach} {bakery|cafe|café|coffee shop|shop|"
    "restaurant|bar|beach bar|bookshop|bookstore|hotel|guest house|farm|vineyard|salon|studio|workshop|gallery|"
    "brewery|pub} {by|on|in|near|at|of|somewhere|with}", "{turn|turning|make|making|grow|growing} {my|a|this|the} ..1 "
    "{blog|hobby|podcast|channel|passion|craft|art|baking|idea|app|side project} {into|to} {a|my} ..1 {business|living|"
    "company|career|brand|job|income}",
    "{start|starting|have|having|run|running|build|building|launch|launching|open|"
    "grow|growing} [up] [a|my|some|own|the|an] [small|little|own|online] {side business|side hustle|side gig|small "
    "business|business on the side|home business|family business|thing of my own}",
    "{focus|focusing|focussing|concentrate|concentrating|work|working|busy} {on|with} {my|our} [own|small|side] "
    "{business|company|startup|start up|shop|firm}", "my [own] {business|company|startup|start up|shop|firm} {takes "
    "off|is profitable|makes enough|is up|gets going|pays|grows|is big|can support|earns}",
    "{go|going|get|getting} into {business for myself|business with|entrepreneurship|self employment|franchising|"
    "property|real estate}", "^ [probably|hopefully] {entrepreneurship|self employment|business of my own|being my own "
    "boss}", "i {have|have got|already have|run|already run|own} {my own|a small|a} {business|company|startup|shop|"
    "side business|side hustle} ..3 {on the side|too|as well|besides|at weekends|full time|already|and i want|that i}",
    "{do|doing} {my|our} own thing", "{calling|call} {my own|all the|the} shots", "{answer|answering} to {nobody|no "
    "one|no man|myself}", "{employ|employing|hire|hiring|have|having} [my own] {people|employees|staff} {working for "
    "=me|under my own|of my own}", "{sign|signing|writing|write} {my own|the|other people} {paychecks|paycheck|pay "
    "checks|cheques|paycheques}", even="hypothetical",
)
_NOT_OWN = phrases(
    "own {team|project|projects|class|ward|patients|clients|accounts|caseload|department|branch|unit|desk|lab}",
    "{your|this} {academy|centre|center|school|network|app|chain|clinic|hospital|farm|business|factory|foundation}",
    "{used to|sold|closed|ran my|had my|gave up|ended|was self|last year|years ago|until last}", "{help|support|advise|"
    "finance|teach|train|fund|lend} ..4 {business|businesses|owners|founders|entrepreneurs|start}", "{for you|with you|"
    "within|your clients|your new|your next|new branch|second branch|the new|a new {branch|site|store|centre|center|"
    "school|department}}", "business {unit|line|area|analyst|development|case|school}", even="all",
)
firm = asked((*_AHEAD, *_WHY), brief(unless(_OWN, _NOT_OWN), 34))
"""One's own firm, by its kind or by its freedom."""
