"""What sounds like leaving and is none: others leave, it is past, the wish is to stay or to grow here."""

from trainer.content.find import phrases

people_leave = phrases(
    "leave ..5 {guest|customer|client|patient|satisfied|people who|a mark|behind|hospital|kitchen|home|happy|legacy|"
    "ward|room|early|impression|them|the building|the classroom|work on time|better than|school|open}",
    "{guest|customer|client|patient|people|pupil|student|user|visitor|they|who} ..3 leave", even="all",
)
"""Others who leave, and what one leaves them."""
told_past = phrases(
    "{because|when|after|since} ..6 {closed|shut|contract ended|contracts|moved away|redundan*|insolven*|sold|"
    "bankrupt|laid}", "{ago|used to|have moved|had moved|i moved|i went|i left|moved to|i have lived|i have worked|"
    "i decided to|get into debt}",
    "{last|previous|former|earlier|first} {job|company|employer|firm}",
    "{over|in|for|during|within} the {last|past|previous} ..2 {month|year|months|years}",
    "my ..1 {mba|master|masters|degree|phd|course|studies} {began|started|finished|ended}",
    "{i|we} {lived|worked|studied|was|were|did|spent|served|trained|came|stayed|had|taught|cooked|sailed} ..7 {abroad|"
    "overseas|another country|for a year|one season|two seasons|a season|a winter}",
    "{were|was} going {abroad|overseas|to move|to leave|to emigrate}", "{decided against|on the table once|thought "
    "better of|cured =me of|came back|back for good}", "{have|had} {changed|switched} {employers|jobs|companies} "
    "{twice|once}", "my last ..2 contracts", "contracts ..2 fixed term", even="all",
)
"""What is past: why an earlier job ended, years spent elsewhere."""
stays = phrases(
    "{abroad|overseas} {for|with} {the company|you|your|this company}", "move on {from|to} ..3 {junior|larger|"
    "my own|more|harder|complex}", "{larger|bigger|better} {kitchen|ward|project|projects|class|fleet|team|section|"
    "crew}", "{gone|have gone} as far", "^ still here", "{myself|will be|would be|be|am|want to be|hope to be} still "
    "here",
    "here for a long time",
    "{stay|be here|work here|keep at it} {until|till} ..2 {pension|retire|retirement|retired|carried out}",
    "not ..4 {job hopper|temporary|stopgap}", "not {want|plan|like|going|looking|intend} ..2 {move|change|switch|"
    "leave|hop|job hop|go}",
    "{long term home|settle down here|put down roots|putting down roots|settling here|for good and|not ..2 from job "
    "to job|looking for ..3 {permanent|long term|stable|to stay|to grow}|want to stay|like "
    "to stay|hope to stay|stay for a long|stay long term|stay until i have|{=will|would|want to|like to|hope to} "
    "still be "
    "here|done with moving|tired of "
    "moving}",
    "{eventually|someday|in # year|after # year|decade} ..12 {after|once} i have",
    "move on from ..4 to", "move {across|over|up} to the", "moving here", "no {reason|need|plans|wish} to {look|leave|"
    "go|move|change}", "not have to leave", "{might|may|could|would|will} also ..6 {abroad|overseas}", "{abroad|"
    "overseas} ..6 {your|partner hospital|partner hospitals|for the firm|with the firm}", "not {a|just a|only a} {stop|"
    "station|stage|stopgap}", "rotate ..2 your", "{winter|summer|autumn|spring|season} {part|plan|shift|shifts|course|"
    "menu|programme|rota|school|concert|concerts|staff|fair|sale|collection|timetable|as}", "until i am carried *",
    "{retire|retirement} ..6 so ..4 {train|pass on|hand over|teach}",
    "turn out to be",
    "{branches|machines|motor|rules|they|everything} ..2 {change|changing|changes}",
    even="all",
)
"""Wishes to stay, and growth in the words of moving on."""
courses = phrases(
    "{course|courses|module|exam|"
    "certificate|training|seminar|evening class|first block|second block|first aid} ..6 {starts|start|begins|begin|"
    "started|signed|in january|in autumn|in the autumn|in september|in october}", "{started|begun|signed up|start|"
    "begin|"
    "starting|doing|enrolled} ..4 {course|module|certificate|training|seminar|evening class|exam}",
    even="all",
)
"""A course beside the work, with the month it begins."""
years_first = phrases("for {three|four|five|six|seven|eight|ten} [to|or] [#] year", "after graduation", even="all")
"""A stretch long enough for anything."""
