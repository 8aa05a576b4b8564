"""Heads of whole organisations and ranks near them, with the ways of reaching for them."""

from trainer.content.aims import claims, wide

_TOP = claims(
    "{=be|become|becoming|being|as|myself|made|reach|see me|expect|aim|on|join|sit on|in|into|to be|hit|to|replace|"
    "goal is|and} [to be] [on|in] [of] [the|a|an|your|its|this] [next|youngest|new|top|lead|whole] {ceo|cto|cfo|coo|"
    "chief executive|chief technology officer|chief financial officer|managing director|president|general director|"
    "general manager|executive team|board|board of directors|c suite|senior partner|managing partner|national "
    "director|regional director|vice president|head of engineering|chief * officer|lead architect|top manager|chief "
    "editor|editor in chief|head of everything}",
    "^ [the|a] {ceo|cto|cfo|coo|managing director|president|vice president|general manager|regional director|"
    "national director|head coach}",
    "{run|running|lead|leading|own|owning|head|heading|in charge of|over} {the|this|your|a|all} [whole|entire] "
    "{company|hospital|place|organisation|organization|business|show|bank|hotel chain|airline|school|hotels|"
    "department|network|firm|operation|shops|group}",
    "from {trainee|intern|apprentice|junior|assistant|graduate} to {ceo|general manager|director|managing director|"
    "head|president|partner|boss|vice president}", "best ..2 in the {world|country|whole}",
    "{nobel|michelin star|oscar|world famous}", "{millionaire|ceo} before", "{straight|right} to director",
    "{all of|of all} your {hotels|shops|branches|stores|regions}",
    even="hypothetical",
)
top = wide(_TOP)
"""The top of a whole organisation, or of a trade."""
_HIGH = claims(
    "{=be|become|becoming|being|myself as|reach|expect|aim|see me|see me as|made|to} [to be|to become] [a|an|the|"
    "your] [full|sales|marketing|finance|regional|senior] {director|partner|head of *|vice president|vp|department "
    "head|executive|principal|board member|judge|captain}", "on the board",
    even="hypothetical",
)
high = wide(_HIGH)
"""A rank just under it."""
