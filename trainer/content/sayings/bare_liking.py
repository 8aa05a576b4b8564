"""A liking named in a few words where a reason was asked for: the taste is told, and not why here or what for."""

from trainer.content.brief import asked, at_most
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases, unless
from trainer.content.gifts import why

_LIKING = (
    "{like|love|enjoy|adore|am into|am passionate about|am interested in|am fond of|am crazy about|am a fan of|"
    "am keen on|"
    "have always liked|have always loved|have always enjoyed|have always been interested in|have always been "
    "into|have "
    "always been passionate about|have a passion for|have an interest in}"
)
_LIKED = phrases(
    f"^ [because] i {_LIKING} [the] [to] * $",
    f"^ [because] i {_LIKING} [the] [to] * * $",
    f"^ [because] i {_LIKING} to * * * $",
    "^ [because] it is [my|a] {passion|hobby} [of mine] $",
    "^ [because] i {find|found} {it|this|that|the job|the work|the field|the industry} [so|really] {interesting|"
    "exciting|"
    "fascinating|cool|fun|appealing} $",
    even="hypothetical past",
)
_TOLD = phrases(
    "{you|your|people|patients|children|customers|clients|students|others|kids|families|elderly|residents|them}",
    "{when|how|since|where|so|who|that|until|after|before|from|without}",
    even="all",
)
LENGTH = 10
"""Words in which a liking is all there is. Heuristic."""


def _bare(context: AnswerContext) -> list[Hit]:
    one = len(context.prose.sentences) == 1 and "because" not in context.norms[2:]
    asked_why = why(context) and context.question.prompt.lower().startswith("why")
    return list(_ALONE(context)) if one and asked_why else []


_ALONE = unless(_LIKED, _TOLD)

liking = asked(("why_here", "motivation"), at_most(LENGTH, _bare))
"""A bare liking as the whole reason."""
