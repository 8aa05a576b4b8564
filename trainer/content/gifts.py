"""What a short answer gives beside its general words: a contribution, a motive with its occasion, a skill put "
"to use."""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.content.find import phrases
from trainer.language import words_of

GIVING = 12
"""Words from which something given, or a motive with its occasion, is told and not only named. Heuristic."""


def gives(context: AnswerContext) -> bool:
    """Whether an aim comes with what the others get from it, or a motive with more than one thing that moves."""
    if context.question.kind in _AIMS and _PUT_TO_USE(context):
        return True
    if context.question.kind == "motivation" and _MOVES(context):
        return True
    if context.question.kind == "why_leaving" and _TOWARD(context):
        return True
    if context.question.kind in _WISHED and len(_WISHED_FOR(context)) >= 2:
        return True
    if _OWN_SHARE(context):
        return True
    if context.said < GIVING:
        return False
    if context.question.kind == "motivation" and not why(context):
        return len(_MOTIVES & set(context.norms)) >= 2
    return bool(_GIFT(context)) and (context.question.kind != "why_here" or context.said >= 2 * GIVING)


_AIMS = ("aspirations", "goals", "five_years")
_MOTIVES = words_of(
    "team contribution contributions impact impacts impacting others goals goal achieving achieve recognised "
    "recognized efforts effort results deliver feedback progress work colleagues difference target targets"
)
_GIFT = phrases(
    "{contribute|contributing|contributed|contribution|contributions} ..2 {to|in|for|toward|towards} ..5",
    "{contribute|contributing} in ways",
    "{help|helping|support|supporting} ..2 {company|team|organisation|organization|firm|business|you|department} ..3",
    "{add|adding|bring|bringing} ..2 value",
    "{help|helping} {it|them|you|your *} {succeed|grow|win|thrive|prosper}",
    "{valuable|key|trusted} {member|part} of {your|the|this} {team|company|department}",
    even="hypothetical others",
)
_WISHED = ("employer_wishes", "open")
_MOVES = phrases(
    "{help|helping|see|seeing|watch|watching|make|making} ..2 {team|colleague|colleagues|coworkers|teammates|"
    "others|juniors} "
    "{succeed|grow|learn|improve|develop|win|shine|progress}",
    "{see|seeing} ..3 {result|results|impact|outcome|progress|fruit|fruits|effect} of *",
    "{set|setting} ..3 {goal|goals|targets} and {reach|reaching|meet|meeting|beat|beating|achieving|hitting} *",
    "{meet|meeting|hit|hitting|beat|beating} ..2 {deadline|deadlines|target|targets}",
    "{work|job|something} that {helps|serves|improves|protects} {others|people|*}",
    "{common|shared|same} {goal|goals|purpose|aim|target}",
    "{knowing|know|feeling|seeing} ..2 my work ..2 {makes|make|has|helps|counts|matters}",
    even="all",
)
"""A motive with what it hangs on: somebody who succeeds, a result seen, a target met."""
_TOWARD = phrases(
    "{more|greater|bigger|new|next} ..2 {responsibility|responsibilities|challenge|challenges|step|skills}",
    "{learned|learnt} ..4 {ready|want|like|time|hope|looking}",
    "{enjoyed|liked|loved|grateful|valued} ..8 {but|and|now} *",
    even="all",
)
"""Where somebody who leaves wants to go, in the usual words: there they say enough."""
_WISHED_FOR = phrases(
    "{use|apply} ..2 {skill|skills|strengths|experience|training}",
    "{learn|learning|grow|growing|develop} *",
    "{contribute|contributing|give back|add value}",
    "{clear|common|shared|honest} {goals|goal|expectations|communication|feedback}",
    "{room|space|time} for ..2 {idea|ideas|questions|learning|growth|mistakes}",
    "{fair|open|honest|supportive} {boss|manager|leadership|leaders|culture|salary}",
    "{good|strong|supportive|friendly|collaborative} {team|colleagues|teamwork}",
    even="all",
)
_OWN_SHARE = phrases(
    "{contribute|contributing|share|sharing|bring|bringing|offer} my [own] {idea|ideas|perspective|expertise|"
    "training|years} *",
    "{contribute|contributing|share|sharing|bring|bringing|offer} my [own] {idea|ideas|perspective|expertise}",
    "# {year|years} of ..2 {experience|practice|work}",
    "{background|experience} in * {match|matches|fit|fits|suits|helps|makes}",
    even="hypothetical",
)
_PUT_TO_USE = phrases(
    "{develop|build|learn|gain|improve|deepen} ..2 {skill|skills|expertise} and ..2 {contribute|give|bring} "
    "[more|back] "
    "{to|for} ..4",
    "{contribute|give|bring} [more|back] {to|for} ..4 {while|and|as i} ..2 {develop|build|learn|gain|improve|deepen|"
    "developing|building|learning|gaining|improving} ..3",
    "{apply|applying} my ..3 {talent|talents|skill|skills|strength|strengths|experience|knowledge|training} {to|"
    "in|toward|"
    "towards} *",
    even="hypothetical",
)


def why(context: AnswerContext) -> bool:
    """Whether the question asks for a reason."""
    asked = context.question.prompt.lower()
    return context.question.kind in ("why_here", "motivation") and any(word in asked for word in _REASONS)


_REASONS = ("why ", "like about", "drew", "draws", "attract", "made you", "interest", "appeal", "chose", "choose")
