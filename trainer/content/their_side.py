"""Words for the other side: anything offered to the employer, and what draws to the work itself."""

from __future__ import annotations

from trainer.content.find import phrases

offer = phrases(
    "{contribute|contribution|bring|add|adding} {to|my|value|you|your|the|something|in|with|a|more}",
    "{i|we} {could|would|will|can} {help|solve|make|build|run|do|sell|fix|lead|bring|offer|add|give}",
    "in return",
    "{fit|fits|match|matches|suit|suits} [with] my {skill|skills|experience|background|strengths|qualifications|"
    "training}",
    "{help|support|serve|improve|look after|care for} {you|your|the|others|customers|patients|clients|families|"
    "students|users}",
    "you {would|will|could} {get|have|gain|find|benefit}",
    "both of us",
    "you {need|want|are short of|are missing|are looking for|lack} {somebody|someone|a|an|people|hands|help|more}",
    "valuable {member|part|addition}",
    "mutual*",
    "{use|apply|share} {my|what i|it|these|those} ..5 {for|to|in|here|at}",
    even="all",
)
"""Anything offered, in plain words."""

care = phrases(
    "{passionate|excited|fascinat*|admire|impressed|love {the|your|what|how|working|to work}|enjoy|interested in|"
    "drawn "
    "to}",
    "{mission|purpose|difference}",
    even="all",
)
"""What draws to the work or to what the place is for."""

theirs = phrases(
    "{contribute|contribution|bring|add|adding} {to|my|value|you|your|the|something|in|with|a|more}",
    "i {bring|give back|contribute|pass on|would bring|could bring|can bring|can offer|could offer}",
    "{help|support|serve|improve|take over|take off|=train|look after|care for} {you|your|the|others|people|"
    "customers|patients|clients|families|children|students|small|new|them|users}",
    "in return",
    "you {need|want|are short of|are missing|are looking for|lack} {somebody|someone|a|an|people|hands|help|more}",
    "{valuable|useful|strong|trusted} {member|part|addition|contributor}",
    "{contact person|go to person|point of contact}",
    "{for|to} you $",
    "for {your|the} {team|customer|company|patients|clients|guests|business}",
    "you {would|will|could} {get|have|gain|find|benefit}",
    "{your|the} {team|customers|company|patients|clients} {would|will|could|get|gets|benefit}",
    "{use|apply} {my|what i|it|these|those} ..5 {for|to|in|here|at}",
    "{i|we} {could|would|will|can} {help|solve|make|build|run|take|do|sell|fix|lead}",
    "{mission|values|purpose|impact|difference}",
    "{work hard|hard work|do well|do a good job|perform|be useful|give my best|give everything|my best}",
    "{my|our} {experience|skills|background|strengths|languages} ..5 {help|fit|match|useful|suit|serve}",
    "{fit|asset|valuable} {for|to|in|with}",
    "{passionate|excited|fascinat*|love|enjoy|interested in|drawn|admire|impressed}",
    even="all",
)
"""The other side in any word at all."""
