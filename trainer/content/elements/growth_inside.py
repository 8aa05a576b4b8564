"""Wants to grow, move up, widen or stay and develop with this employer.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import near, phrases
from trainer.content.rule import ElementRule, flag, leave

_grow = phrases("{grow|growing|develop|move up|stay|progress|become|be responsible|long term|lead|step|stick with|"
                "build|run|take over|build my|"
    "advance|work my way|promoted|promotion|learn and|responsible|manager|more on my desk|in five years|over the "
    "years|contribute|rise|work my way up|move into|move from|go on to|going for|permanent|good while|next * jobs|"
    "bigger|"
    "train the|one of your|sideways|grow old|the path|come again|aiming for|supervise|grow up|next step|try|director|"
    "take on}", even="hypothetical")
_here = phrases("{in|with|within|inside|at} {your|the|this} [*] {company|organisation|organization|firm|team|house|"
                "hospital|group|business|school|store|hotel|shop}",
    "{in|through|at|within|inside} your *", "{one|part} of {your|the} {shop|store|branch|house|orchestra|team|site}",
    "within the {group|firm|house|trust|charity}", "as the {charity|company|firm|team} {gets|grows}", "inside this",
    "in this *", "you promote from", "{other|different} teams you",
    "{here|with you|within the company|in house|from within|promoting from within}", even="all")
_inside = near(_here, _grow, 8)


def _find(context: AnswerContext) -> list[Hit]:
    return [h for h in _inside(context) if _ahead(context, h)]


_ahead_words = phrases("{would like|want|hope|see myself|would love|would|goal|plan|aim|will|like to|would be glad|"
                       "could see|keen|looking for|let me|be the path|excited "
                       "to}", even="hypothetical")


def _ahead(context: AnswerContext, hit: Hit) -> bool:
    return any(abs(a.first - hit.first) <= 14 for a in _ahead_words(context))


ELEMENT = ElementRule(
    id="growth_inside",
    title="Growing with them",
    source="M T D",
    find=_find,
    praise="It tells them their training would stay in the house.",
    flags=(
        flag("I'd like to grow here and be responsible for the night desk."),
        flag("I want to be production manager with you in about five years."),
        flag("I see myself growing within the company."),
    ),
    passes=(
        leave("I want to become a baker."),
        leave("I worked in that company for years."),
    ),
)
