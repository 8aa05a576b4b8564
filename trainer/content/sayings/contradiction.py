"""Two statements about one topic that undo each other: a topic's "not for me" beside its "that is what I want"."""

from __future__ import annotations

from trainer.content.context import Finder
from trainer.content.find import phrases

_NO = ("{hate|do not like|do not want|never want|can not stand|not good with|do not enjoy|avoid|dislike|not "
       "interested in|"
       "no interest in|tired of|am afraid of|do not care about|not motivated by|scared of|not a fan of|do not need|"
       "never been interested in}")
_YES = ("{want|would like|would love|love|aim|goal is|dream is|hope|plan|like|aim is|going|will|ambition is|see myself|"
        "am looking|looking|would be|be}")
_TOPICS: tuple[str, ...] = (
    "{people|customer|customers|public|customer service|customer relations|guests|clients|team|teams|talking to people|"
    "front desk|reception}",
    "{sales|selling|sell}", "{manage|managing|manager|management|responsibility|lead|leading|leader|head|director|be "
                            "in "
    "charge|in charge|supervisor|boss}", "{office|desk|desk job|indoors|behind a desk|sitting|nine to five|office job}",
    "{travel|travelling|traveling|on the road|abroad}", "{study|studying|degree|master|masters|phd|school|exams|course|"
    "university|learning|learn}", "{money|salary|pay|wage|highest "
                                  "salary}", "{numbers|maths|figures|accounts|accounting|"
    "finance|budget}", "{code|coding|programming|developer|computers|"
                       "computer}", "{blood|hospital|hospitals|patients|sick "
    "people|nurse|nursing}", "{children|kids|teach|teaching|teacher}", "{change|changes|routine|new things}",
    "{night|nights|night shift|night shifts}", "{stress|pressure|"
                                               "deadlines}", "{public speaking|presentations|presenting|"
    "speaking in front}",
)
against = tuple(phrases(f"i [really|just] {_NO} ..4 {topic}", even="all") for topic in _TOPICS)
"""For each topic: it is turned away."""
toward = tuple(phrases(f"{_YES} ..6 {topic}", "i {work|am} best ..2 " + topic) for topic in _TOPICS)
"""For each topic, in the same order: it is wanted."""

_PAIRS = (
    (phrases(
    "{stay|settle|retire|be} {here|with you|in this company|put|in this town} ..4",
    "{never|not} {leave|leaving|get rid of} [=me|here|you|this]",
    "{long haul|rest of my {career|life}|for good|for ever|forever|until i retire|long term home}",
    even="negated",
),
     phrases(
    "{moving|move|going|go|leaving|relocating|emigrating|be} ..3 {away|abroad|canada|australia|spain|gone|city|town|"
    "country|germany|america|north|south|elsewhere|back home}", "leaving {the|this|town|in|next}",
)),
    (phrases(
    "{open to|fine with|happy with|up for|flexible about} {anything|everything|any|all}",
    "completely {open|flexible}", "{very|totally|completely|fully} flexible",
),
     phrases(
    "{will|would|can} {only|never|not} [ever] {accept|take|work|consider|do|travel|be}",
    "{only|nothing but} {accept|want|this|one|that}", "{nothing|not anything} else",
    even="negated",
)),
    (phrases(
    "{=work|=working} [best|better] {alone|by myself|on my own}",
    "{prefer|love|like} {working|to work|being|to be} {alone|by myself|on my own}",
),
     phrases(
    "{want|like|love|aim|goal} ..4 {lead|manage|run} ..3 {team|teams|people|department}",
    "{team player|love working in a team|love being around people}",
)),
    (phrases("not ..3 {ambition|ambitions|ambitious|goals|promotion}", even="negated"),
     phrases("{want|like|love|aim|goal|be} ..3 {ceo|director|the top|vice president|head of}")),
)
_MORE = (
    (phrases("money {mean|means} nothing", "not about [the] money", "{do not|never} care about money", even="all"),
     phrases("all about the {pay|money|salary}", "{highest|best} {paid|pay|salary}", "most money")),
    (phrases("not one for titles", "{do not|never} care about [the] {title|titles}", even="all"),
     phrases("called {director|manager|head|boss}", "{want|need} ..3 {big|senior|better} title")),
    (phrases("lifelong learner", "love {learning|to learn}", "always learning"),
     phrases("done with {studying|learning|school|courses}", "{no more|enough of} {studying|courses|learning}",
             even="all")),
    (phrases("{like|love|need|want} ..2 {calm|quiet} {work|job|place|days}", "{hate|avoid} {stress|chaos}"),
     phrases("{happy|best} when there is chaos", "{thrive|live} {on|in} {chaos|stress}")),
    (phrases("{home|out|finished} by {five|six|4|5|6} every {day|night}", "balance is what matter*"),
     phrases("{thrive on|love|enjoy} ..2 {hour weeks|long hours|overtime|late nights}")),
    (phrases("{stay|be with you} {for ever|forever|till i retire|until i retire|for life}"),
     phrases("{year|years|june|july|christmas|contract} ..4 {then|off|back} ..3 {canada|australia|home|to|abroad}")),
)
pairs = (*_PAIRS, *_MORE, *zip(against, toward))
"""Finders two by two: what one says undoes what the other says."""

_WANT = ("{want|would like|would love|wish|hope|aim|plan|dream|love|like|enjoy|goal is|dream is|aim is|see myself|my "
         "goal|my dream|could see myself}")
_NOT_WANT = ("{=do not want|never want|=do not ever want|would not want|=do not like|=do not enjoy|hate|would hate|"
             "would "
             "never|have no wish|have no ambition|have no interest|am not interested in|have no plan|can not stand|"
             "would rather not|=do not see myself|=do not plan|never plan|would not like|not interested in}")
_ABROAD = ("{canada|australia|germany|america|the states|spain|france|italy|dubai|portugal|england|london|melbourne|"
           "sydney|berlin|new zealand|japan|ireland|switzerland|austria|norway|sweden|india|singapore|mexico|brazil|"
           "poland|greece|turkey|abroad|another country|a different country|another city}")
_STAY = phrases(
    "{stay|stayed|be|remain|work|settle|keep} ..3 {here|with you|in this company|in your company|in this team|with "
    "this company|in nursing|in teaching|in this job|in this field|in sales} ..4 {=years|forever|long|life|retire|"
    "always|rest|good}",
    "{stay|staying|remain} ..2 {forever|for life|long term|for good|for many years|long time|for a long time|as "
    "long as}", "{definitely|still|always} [be] here", "not going anywhere",
    "{for|do this job for} the rest of my {life|career|days}",
    "{looking for|want|after} ..2 {something|place|job} long term", "{a place|somewhere} to stay",
    "a {good|nice} few years ..4 of *", "in the next {couple of|few|# } year ..6 {go|dig|get} deep", "stay with you",
    "{with|in|at} {you|this company|your company|here} for {the long haul|the long run|ever|good|life|many years|"
    "decades}", "for the long haul", "{job|position|place} for life", "grow old {here|with}",
    "until {i retire|retirement|my pension}", "never {leave|leaving} {you|here|this|nursing|teaching|the company}",
    even="hypothetical negated",
)
_GO = phrases(
    "{move|moving|go|going|off|emigrate|emigrating|leave|leaving|relocate|relocating|fly|flying|back} ..5 "
    f"{_ABROAD}",
    "{leave|leaving|quit|give up|giving up|left with|finish with|done with} [the|this] {nursing|teaching|accounts|"
    "accounting|sales|company|job|field|here|you|it|law|it all|care|cooking|medicine|driving} ..3 {in|for good|"
    "next|soon|this|after|within|by}", "giving up * for good",
    "{open|start|launch|found|be starting|be opening} ..2 my own {business|salon|thing|cafe|café|company|business|"
    "shop|firm|restaurant|studio|practice|agency|salon}",
    "{want|like|plan|see myself|hope|be} ..4 {something|a} [completely|totally|entirely] {completely different|"
    "totally different|entirely different|different career|else entirely}",
    "{one|a|two} year [or two] {and|then} i {am|will be} {off|out|gone}", "settled there",
    "{go|going|return|returning} [back] to {university|college|school|uni} [full time] *",
    "get bored {after|within|in} ..2 {year|month}", "move on after ..2 {year|month}", even="hypothetical",
)
_LEAD = phrases(
    f"{_WANT} ..5 {{manager|lead|leader|supervisor|director|manage|head of|head|boss|in charge|responsible for}}",
    even="hypothetical",
)
_NO_LEAD = phrases(
    f"{_NOT_WANT} ..3 {{lead|leading|manage|managing|manager|management|leader|boss|be responsible|responsible for|"
    "being responsible|responsibility for|in charge}",
    "{leading|managing|management|leadership|being a manager|being in charge|responsibility} ..2 {is|are} not {for "
    "=me|my thing|something|what i}",
    "no {ambition|wish|interest|desire} {to|in} {manage|lead|managing|leading|management}",
    "rather {work|be} {by myself|alone|on my own}", even="all",
)
_TEAM = phrases(
    "{love|like|enjoy} ..3 {in teams|in a team|with people|teamwork|with others|with a team|with other people|with "
    "my team}", "{real|good|great|born|natural|strong} team player", "am a team player", "people person",
    even="hypothetical",
)
_ALONE = phrases(
    "{like|love|prefer|best|rather|want} ..5 {left alone|be alone|on my own only|work alone|working alone|"
    "completely alone|by myself}",
    f"{_NOT_WANT} ..2 {{working|work|being|be|dealing}} {{with|in|around}} ..2 {{people|others|team|teams|a team|"
    "anyone|anybody}", "{people|teams|teamwork|others} {are|is} not {my thing|for =me}", "leave =me alone",
    "{prefer|rather|try} not [to] {deal|work|talk|be} {with|around} {people|others}", even="all",
)
_TRAVEL = phrases(
    "{want|love|like|enjoy|would like|would love} ..3 {to travel|travelling|traveling} [a lot|much|often|for]",
    even="hypothetical",
)
_HOME = phrases(
    f"{_NOT_WANT} ..2 {{to travel|travel|travelling|traveling}}", "{be|sleep} {at home|in my own bed} every night",
    "travel* is not for =me", even="all",
)
_DESK = phrases(
    "never want ..5 {desk|office|paperwork|computer}",
    f"{_NOT_WANT} ..5 {{behind a desk|at a desk|desk job|in an office|office job|paperwork}}", even="all",
)
_OFFICE = phrases(
    f"{{{_WANT}|my goal|goal}} ..12 {{move into policy|committee papers|office job|office full time|desk job|"
    "administration|writing the strategy|at a desk|in an office|paperwork|policy at}", even="hypothetical",
)
_TALK = phrases(
    "{love|like|enjoy} ..3 {talking to|speaking to|speaking with|talking with|dealing with|serving|helping} ..2 "
    "{customer|people|client|guest|patient}", even="hypothetical",
)
_NO_TALK = phrases(
    "{customer|people|client|guest|patient} {are|is} not {my thing|for =me|what i}",
    f"{_NOT_WANT} ..3 {{talking to|talk to|speaking to|speak to|dealing with|deal with}} ..2 {{customer|people|"
    "client|guest|patient|them}", "rather not {talk|speak|deal} *", even="all",
)
_QUIET = phrases(
    "{no|without|little|without any|not much} contact {to|with} [the] {people|customer|client|anyone|anybody|"
    "patient|guest}", "{quiet|back office} {job|work|place} ..4 {without|no} ..2 {people|customer|calls|client}",
    even="all",
)
_CONTACT = phrases(
    "{love|like|enjoy|live for|want|thrive on} ..4 {talking|speaking|contact|chatting} {with|to} ..2 {people|"
    "customer|client|guest|patient|strangers}", even="hypothetical",
)
_LEARN = phrases(
    "{love|want|like|enjoy|would like} ..2 {to learn|learning} ..3 {new|every|always|more}", even="hypothetical",
)
_NO_LEARN = phrases(
    "{=do not|never} {want|like|plan} [to] {learn|study|train|learning|studying} {anything|any|more|new|again}",
    even="all",
)
_CHANGE = phrases(
    "{love|like|enjoy|want|need|looking for} ..2 {change|variety|new challenges|something new every}",
    even="hypothetical",
)
_NO_CHANGE = phrases(
    "{=do not|never} {like|want|enjoy} [any] {change|variety|new things}",
    "{hate|can not stand} {change|changes|variety}", even="all",
)
_ROUTINE = phrases(
    "{love|like|enjoy|want|prefer|good} ..3 {routine|routines|every day is the same|always the same|every day the "
    "same|the same every day|repetitive}", even="hypothetical",
)
_NO_ROUTINE = phrases(
    "{hate|=do not like|can not stand|avoid|bored by|never want|=do not want} ..2 {routine|routines|the same every "
    "day|repetitive|repetition}", even="all",
)
_RESPONSIBLE = phrases(
    "{want|like|love|would like|looking for|enjoy} ..2 {more|a lot of|lots of|to take|to have|taking} "
    "{responsibility|responsible}", even="hypothetical",
)
_NOT_RESPONSIBLE = phrases(
    "{=do not|never} {want|like|enjoy} ..3 {responsibility|be responsible|being responsible}",
    "{afraid of|scared of|avoid|hate} ..1 responsibility", even="all",
)
_PRESSURE = phrases(
    "{love|like|enjoy|thrive on|thrive under|good under|great under|work best under|best under} ..2 {stress|"
    "pressure|deadline}", even="hypothetical",
)
_NO_PRESSURE = phrases(
    "{sick|ill|panic|anxious|freeze|break down|collapse|bad} ..2 {under|from|of|with} {stress|pressure|deadline}",
    f"{{{_NOT_WANT}|avoid|can not handle|can not take|can not work under}} ..2 {{stress|pressure|deadline}}",
    even="all",
)
_ONE = phrases(
    "{want|would like|hope|plan|aim} to {specialise|specialize|be expert|be an expert|become an expert}",
    even="hypothetical",
)
_ALL = phrases(
    "{do not|never} want to {specialise|specialize|be expert|be an expert|become an expert}",
    "do everything a little", "{bit|little} of everything", even="all",
)
_NO_MONEY = phrases(
    "{money|salary|pay} {is|be} not [that|so|very|really|at all] {important|the|my|a|what|everything|interesting|"
    "relevant}", "do not care ..2 {money|salary|pay}", "not about [the] {money|salary|pay}", even="all",
)
_MONEY = phrases(
    "{main thing|most important|number one|first thing|priority|first|biggest|what i need|all i want} ..6 {earn|"
    "money|salary|pay|income}", "{only|mainly|just} ..3 for [the] {money|salary|pay}", even="hypothetical",
)
_FLEXIBLE = phrases("i =am [very|really|totally|completely|always|super] flexible", even="hypothetical")
_FIXED = phrases(
    "{will not|would not|never|can not} ..2 {change|move|discuss} {that|it|this|my}",
    "{can not|will not|never} work {evenings|weekends|nights|late|shifts|overtime|mornings|saturdays|sundays}",
    even="all",
)
usual: tuple[tuple[Finder, Finder], ...] = (
    (_STAY, _GO), (_LEAD, _NO_LEAD), (_TEAM, _ALONE), (_TRAVEL, _HOME), (_OFFICE, _DESK), (_TALK, _NO_TALK),
    (_PRESSURE, _NO_PRESSURE), (_ONE, _ALL), (_NO_MONEY, _MONEY), (_FLEXIBLE, _FIXED), (_QUIET, _CONTACT),
    (_LEARN, _NO_LEARN), (_CHANGE, _NO_CHANGE), (_RESPONSIBLE, _NOT_RESPONSIBLE), (_ROUTINE, _NO_ROUTINE),
)
"""The usual matters, one finder for each side."""
