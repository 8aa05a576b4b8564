"""A way out as the whole of a short answer, in families: not here by then, not at work, a few last years, study, a
bond that runs out, a stay that hangs on the next offer, a place that was wanted more.

Some of them name this job only to say no to it, so they are not asked whether the answer is joined to the job.
"""

from trainer.content.brief import asked, at_most
from trainer.content.find import either, phrases, unless

_AHEAD = ("aspirations", "goals", "five_years")
_WHY = ("why_here", "motivation", "employer_wishes")

_NOT_HERE = phrases(
    "^ [well|um|honestly|probably|definitely|certainly|hopefully] not {in|at|with|on|doing|for} {this|the same|your|"
    "that} {job|role|company|firm|position|place|department|office|business|team|desk|building|work}",
    "^ [well|um|honestly|probably|definitely|certainly|hopefully] not {working for|sitting with|stuck with} you",
    "{especially|certainly|definitely|preferably|hopefully|probably|and|but} not {working {for|with} you|for you|with "
    "you}", "^ [hopefully|definitely|certainly|probably|i hope] not still {here|with|in|at|doing|working|sitting|"
    "stuck} ..2",
    "{hope|hoping|rather|would like|prefer} ..2 not ..1 be {here|still here|with you|in this|doing this|at this}",
    "so {we|i} {will|would|shall} be {relocating|moving|emigrating|leaving}",
    "{moved|move|moving} on to {something|somewhere|someone|a} {bigger|better|else|new|more|other}",
    "{far|miles|long way|far away} {away|from} [from] {here|this|your}", "anywhere {but|other than|except} "
    "{here|this|with you|your}", "{forgotten|forget} {=me|my name} by then", "{not|never} see =me {again|for dust|"
    "here}",
    "{not|never} {be|being} {here|around} {that long|any more|anymore|by then|for that|to see}",
    "# {employers|jobs|companies} further", "{preferably|hopefully|ideally|definitely|rather} not {work|working}",
    "{not|never} {have|having|need|needing} to work [at all|again|any more|anymore|ever|by then] $",
    "{not|never} {work|working} {at all|again|any more|anymore|a day} ", "no {plans|intention} {to|of} {stay|staying} "
    "..2 {long|here|that}",
    even="all",
)
_STILL_HERE = phrases(
    "not {in|at|doing} {this|the same|your} {job|role|position|desk|team|department|work} ..2 {but|though|rather|so|"
    "and|any more but|anymore but}", "{within|inside|across|another team|higher|promot*|grow*|senior|next level|more "
    "responsib*|lead|leading|manager|managing}", "{not|never} {want|like|plan|intend|looking|going} to leave",
    even="all",
)
_OTHER_TOWN = phrases(
    "{different|another|other} {city|country|state|continent|town} ..4 from {you|your|here|where|this}",
    even="hypothetical negated",
)
_LAST_YEARS = phrases(
    "{few|couple|couple of|some|several|last|#} [more] years ..3 {and|until|till|before|then} [then] [i] [can] "
    "{=retire|retirement|retiring|my pension|the pension|draw my pension}",
    "{coast|coasting|glide|slide|ease|sail|count down|counting down|see =me|see myself} ..3 {retirement|pension|"
    "retire}", "{retire|retiring|retirement} {with|on|off|from} your *", "{see|sit|serve|wait} out my {time|years|days|"
    "career|last}", "{early|comfortable|quick} retirement",
    even="hypothetical",
)
_FOR_PEOPLE = phrases(
    "{client|clients|customer|customers|people|residents|members|system|systems|plan for|advise|advising|help|"
    "planning|train|teach|pass on|hand over|successor|apprentice|apprentices|my colleague|instructors|until then|two "
    "of|product|products}", even="all",
)
_STUDY = phrases(
    "^ [probably|hopefully|maybe] {doing|pursuing|starting|finishing|studying|completing|preparing} [for] [a|an|my|"
    "the] "
    "[full time] {mba|master|masters|ms|phd|doctorate|llm|civil service|civil services|government exam|upsc|higher "
    "studies|further studies|post graduation|law|medicine} {immediately|abroad|overseas|soon|next|straight|full time|"
    "somewhere|at a|in a|in the|in another|$}".replace("|$", ""),
    "^ [probably|hopefully|maybe] {doing|pursuing|starting|finishing|studying|preparing} [for] [a|an|my|the] [full "
    "time] {mba|master|masters|phd|doctorate|llm|civil service|civil services|upsc|higher studies|further studies} $",
    "{go|going|leave|leaving|apply|applying|=plan|planning|want|like|hope} [to|for] [go|do|pursue|start|apply] [for|"
    "to] "
    "{higher studies|further studies|higher education|post graduation|full time studies|an overseas degree}",
    "{preparing|prepare|studying|study|sit|sitting|=crack|clear} ..2 {civil services|civil service exam|civil service|"
    "upsc|government exam|government job|entrance exam|bar exam|medical entrance}",
    "my {university|college|uni} place {is|has been} {deferred|confirmed|waiting|kept}",
    "{gap|time|months} {before|until|till|between|and} ..4 {university|college|medical school|law school|grad school|"
    "my "
    "studies|my course}", "{only|just} {until|till|before} {university|college|uni|my studies}",
    even="hypothetical negated",
)
_BESIDE = phrases(
    "{part time|evening|evenings|online|alongside|while i work|while working|weekend|weekends|distance|day release|"
    "your|beside|next to my|sponsor*}", even="all",
)
_BOUND = phrases(
    "{my|the|our} {lease|visa|permit|bond|training bond|work permit|residency|notice period|scholarship} ..2 {runs|run|"
    "ran|ends|end|expires|lapses|is up|is over|forces|comes to} *", "{until|till|once} [i] {paid back|pay back|served} "
    "..3", "{ticket|flight|passage} {to|for|is|booked|already} *", "{flying|fly|shipping|sail|sailing|heading} {out|"
    "off} "
    "{in|next|after|from|on} *", "{save|saving|saved} ..3 for a {year|trip|world trip|gap year|round the world} ..3",
    "not {be|been|=come|coming} back after {that|the|my}", "{after that|then|afterwards} i will not be {coming "
    "back|back}", "{leaving|leave|off|gone|away|out of here} in {january|february|=march|april|=may|june|july|august|"
    "september|october|november|december|spring|summer|autumn|the spring|the summer|the autumn|the new year}",
    "sell by date", "{use by|best before|expiry} date", "{yours|with you|here} {until|till} {january|february|=march|"
    "april|=may|june|july|august|september|october|november|december|spring|summer|autumn|christmas|easter|the}",
    even="hypothetical negated",
)
_CARRIED = phrases(
    "{until|till} {the|they|i} ..2 {job|work|project|season|harvest} {is|are} {done|finished|complete|through}",
    "{until|till} {they|you} {carry|drag|throw|kick|send}", "train ticket", "{customer|customers|client|clients|guests|"
    "passengers|patients|cargo|freight|goods}", "{their|your|his|her} {lease|visa|permit}", "good thing",
    even="all",
)
_NEXT_OFFER = phrases(
    "{as long as|so long as|until|till|unless|provided|if} {nobody|no one|nothing|somebody|someone|something|anybody|"
    "anyone|anything|some other|another|a better|a bigger|the first|whoever|they} ..4 {offers|offer|better|nicer|"
    "bigger|"
    "more|pays|pay|rings|calls|comes along|comes up|turns up|shows up|poaches|hires|snaps|outbids}",
    "{until|till} i {outgrow|get bored|am bored|have had enough|have enough|have what i need|have got what|have "
    "learned|"
    "have learnt|know enough|find|land|hear back|hear from|get called|can leave|can afford|figure|decide|have the|have "
    "got the|get the|got the|have paid|have saved|qualify|am qualified|graduate|win|marry|get married|get pregnant|am "
    "pregnant|am rich}", "as long as it takes to {=get|=find|=land|=move|=build|=save|=pay|catapult|=make|=jump|"
    "=launch|"
    "=reach|=become}", "{only|just|exactly} as long as {i|the|my|it|they} ..4", "not {a day|one day|a minute} "
    "{longer|more|after|over}", "{whoever|whichever} [company|employer|one] {pays|offers|gives} ..2 {more|most|best}",
    "{next|better} {best thing|thing} comes {along|up}", "i {will|would|shall} be {gone|off|out} {the|as soon|once|if|"
    "when|by|before} *", "{you will|you would} have my notice", "highest bidder",
    even="all",
)
_GIVES_TIME = phrases(
    "{learn|grow*|contribut*|useful|of use|add value|adding value|bring value|develop*|challeng*|teach}", even="all",
)
_SECOND = phrases(
    "{would like|would love|want|wanted|prefer|rather|dream} ..2 {work|be|working} {for|at|with} ..4 but ..5 {not "
    "possible|not hiring|are full|rejected|turned =me down|said no|no openings|no vacancies|did not|do not take|never "
    "answer|never replied|not right now|not yet|can not|not able}",
    "{the|an|my} {offer|job|place|one|answer|company} i {actually|really} {want|wanted|am waiting for|hope for|would "
    "like}", "{while|until|till} i wait for {an|the|my|a} [other|better|real|right|dream] {offer|answer|job|thing|one|"
    "place|reply}", "{you are|you were|this is|this was|it is} [only|just] {my|a|the} {backup|back up|fallback|plan b|"
    "second choice|safety net|second best|last resort|insurance}", "{not|never} {my|the} first {choice|pick}",
    even="all",
)
_LEAVE = phrases(
    "{maternity|paternity|parental|sick|stress} leave ..8 {over|soon|then|ride|riding|long|as soon|next|and|year|"
    "years}",
    "{build|building|get|getting|go|going|take|taking|qualify|qualifying|be|use|using|enough|straight|my} ..4 "
    "{maternity|paternity|parental} leave", "{ride|riding|drag|dragging|milk|milking} it out",
    even="hypothetical",
)
_DESK_OF_IT = phrases(
    "{desk|policy|policies|rules|law|cover|covers|covering|run|runs|came back|back from|return*|after my|payroll|staff|"
    "questions|team|advise|pays|gap}", even="all",
)
_NOT_ME = phrases(
    "{long term|permanent|permanence|commitment|loyalty|settling|settling down|staying|routine} {is|are} not [really] "
    "{=me|my|for =me|my thing|my style|one of|in my}", "i do not do {permanent|long term|commitment|commitments|"
    "loyalty|forever|long stays}", "# {firm|firms|company|companies|employer|employers|job|jobs} in [the last|the "
    "past] # {year|years|month|months}", "{my|the} {record|longest|longest job|average|usual} ..2 {is|was} # "
    "{week|month|weeks|months}", "{nomad*|commitment phobe|serial job|job tourist|corporate tourist|butterfly} ",
    "{collect|sample|try|change|swap} {employers|companies|jobs|firms|bosses}", "{loyalty|commitment} is {dead|for|"
    "outdated|overrated|a thing of|old}", even="hypothetical negated",
)
_ASKED_WHY = phrases(
    "{settled|stay now|want to stay|done with|looking for a permanent|something permanent|no longer|not any more|used "
    "to|auditing|consult*|clients}", even="all",
)

soon = either(
    asked(_AHEAD, at_most(26, unless(_NOT_HERE, _STILL_HERE))),
    asked(_AHEAD, at_most(30, _OTHER_TOWN)),
    asked((*_AHEAD, *_WHY), at_most(24, unless(_LAST_YEARS, _FOR_PEOPLE))),
    asked((*_AHEAD, *_WHY), at_most(18, unless(_STUDY, _BESIDE))),
    asked((*_AHEAD, *_WHY), at_most(26, unless(_BOUND, _CARRIED))),
    asked((*_AHEAD, *_WHY), at_most(24, unless(_NEXT_OFFER, _GIVES_TIME))),
    asked((*_AHEAD, *_WHY), at_most(26, _SECOND)),
    asked((*_AHEAD, *_WHY), at_most(30, unless(_LEAVE, _DESK_OF_IT))),
    asked((*_AHEAD, *_WHY, "about_yourself"), at_most(22, unless(_NOT_ME, _ASKED_WHY))),
)
"""Out before long, said in one breath."""
