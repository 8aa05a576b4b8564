"""A rank wished for and nothing else: no work of it, no reason, no step."""

from trainer.content.brief import asked, at_most
from trainer.content.find import phrases, unless

_RANK = (
    "{{senior|principal|staff|lead|head|chief} {engineer|developer|designer|analyst|consultant|accountant|architect|"
    "surveyor|nurse|chef|technician|scientist|buyer|planner|officer|editor|teacher|manager|programmer|administrator|"
    "adviser|advisor|clerk|specialist|associate|director|pharmacist|mechanic|electrician|researcher|lecturer}|"
    "manager|director|supervisor|team lead|team leader|lead|leader|head|principal|partner|executive|boss|"
    "foreman|chief|"
    "department head|assistant manager|general manager|vice principal|deputy|associate|management|"
    "{senior|staff} *}"
)
_WHEN = (
    "[here|there|one day|someday|some day|eventually|soon|at your company|in your company|at this company|in "
    "this company|"
    "with you|in the future|by then|{in|within|after|by|before|inside} [the|about|the next|a|my] {# year|year|# "
    "month|# *|"
    "thirty|then|time}] [next year|this year|next] [here|there|or so|maybe|from now|time|with you|at your "
    "company|at this company]"
)
_WANTED = (
    "{i want|i would like|i would love|i hope|i aim|i plan|i wish|i intend|i am hoping|i am aiming|i am planning|"
    "i am looking|"
    "my goal is|my aim is|my plan is|my dream is|my ambition is|my aspiration is|the goal is|the plan is|i will|"
    "i want to see "
    "myself|i expect}"
)
_TITLE = phrases(
    f"^ [hopefully|probably|ideally] {{as|being|becoming}} [a|an|the] [*] {_RANK} [level] {_WHEN} $",
    f"{_WANTED} [to] {{reach|get|have|hold|attain|be in|get into|land}} [a|an|some] [very] {{senior|high|higher|"
    f"top|leading|"
    "leadership|managerial} {position|post|role|level} {in|at} [a|an|some|your|the|this] [*] [*] {company|firm|"
    "organisation|"
    "organization|mnc|corporation|bank|industry} $",
    f"{{it is|is|was}} [my|about|high] {{time|turn}} [for =me|i|that i] [to] {{be|become|became|get|got|made|move "
    f"up|moved up}} "
    f"..2 {{promoted|promotion|{_RANK[1:]}",
    f"^ [to] {{be|become}} [a|an|the] [*] {_RANK} [level|role|position] {_WHEN} $",
    "^ [to be|being] {managing|supervising|commanding|bossing|in charge of} [lots of|many|a lot of|some|more] "
    "{people|others|"
    "employees|staff|everyone} $",
    f"{_WANTED} [to] {{be|become|being|becoming|be promoted to|get promoted to|make|reach|move into|get into|get "
    f"to be}} "
    f"[a|an|the|your] [*] [*] {_RANK} [level|role|position] {_WHEN} $",
    f"{_WANTED} [to have|to get|to hold] [a|an|the] [*] {{manager|director|supervisor|leadership|management|"
    f"senior|senior "
    f"level|managerial|executive}} {{title|role|position|job|post}} {_WHEN} $",
    even="hypothetical",
)
_MORE = phrases(
    "{who|where|because|so that|with|of|for|responsible|help|helping|once|first|after that|if|possibly|maybe|"
    "perhaps|or|"
    "then|good|better|great|best|real|strong|effective|true|inspiring|leading|running|by learning|through|"
    "building|but|which|that|as}",
    even="all",
)
LENGTH = 14
"""Words in which a title leaves no room for its work. Heuristic."""
_KINDS = ("aspirations", "goals", "five_years", "motivation", "open")

title = asked(_KINDS, at_most(LENGTH, unless(_TITLE, _MORE)))
"""A title, perhaps with its date, as the whole answer."""
