"""Two statements about one topic that undo each other: a topic's "not for me" beside its "that is what I want"."""

from __future__ import annotations

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
