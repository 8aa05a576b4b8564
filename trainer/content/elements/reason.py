"""Why the aim or the work matters to the speaker: what they like in it, what they saw or lived through.

A personal reason is welcome. Liking the pay, the place or a hobby is none.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import liking, told
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import ElementRule, flag, leave

_ELSEWHERE = phrases(
    "{pay|money|salary|holiday|commute|canteen|discount|parking|pension|location|coffee|"
    "lease|gym|"
    "remote|wage|brass|bored|capacity}", "good company",
    "{is|very|so|it is} {near|close|nearby} [to|from|for] [my|me|home|the]", "{working|the} hours",
    "{for|is} free", "like to {say|tell|ask|thank|think}", "o clock",
    "{husband|wife|divorce|court|solicitor|ex|treatment|baby|lord|god|pastor|antidepressants|sofa|trade magazine|"
    "website}",
    "{morons|idiots|lazy|contempt|catastrophe|screaming|snobs|snob|people "
    "simply}", "would like to", "would love to", "if you like", "like i {am|have}",
    "like i", "motivated by {more|doing well|becoming|success}", "not because", "when you change", even="all",
)
_NO_REASON = phrases(
    "because {you are|you have a|it is a good|it is a big|it is a well|i need|i have {kid|child|school|two kids}}",
    "i {saw|found|read} ..2 {advert|ad|listing|posting|announcement}", "i {left|quit|moved} because", "in that order",
    "because {that is when|in my work now|we exchange}", "so when i saw", "like to have {better|a better|good}",
    even="all",
)
_MOVED = phrases(
    "i {got|was|am|have been} ..1 {hooked|bitten|captivated|taken by|intrigued|struck|absorbed|fascinated}",
    "{get|got} a {kick|buzz|thrill}", "{nothing like|nothing beats|there is nothing}", "{stay|stick} with me",
    "i had {a|an|this} {teacher|boss|nurse|neighbour|doctor|coach|mentor|trainer|social worker|midwife} {who|that}",
    "receiving end", "{fell|stumbled} into it", "calm* me", "is my love", "{my|first} love", "{caught|got} the bug",
    "{opened my eyes|changed my life|changed how i|lit a spark|close to my heart|under my skin}", "since the day when",
    "i know {what it is like|how it feels|what it feels like|both sides}", "ever since i", "since i {tasted|saw|was}",
    "i {have seen|saw} {too many|so many|how|what}", "been there myself", "i can not {watch|stand}", "never gets old",
    "{that|this|which} {is|was} {when|where|how} i {knew|realised|realized|decided|fell|learnt|learned|noticed}",
    "i want to see again", "i never enjoyed", "never enjoyed anything", "like to think like", even="all",
)
_reasons = unless(either(liking, told, _MOVED), _ELSEWHERE, _NO_REASON, within="clause")


def _find(context: AnswerContext) -> list[Hit]:
    liked = {context.prose.clause_of[h.first] for h in liking(context)}
    said = {context.prose.clause_of[h.first] for h in told(context)}
    found: list[Hit] = []
    for hit in _reasons(context):
        number = context.prose.clause_of[hit.first]
        both = bool({number, number + 1, number - 1} & liked) and bool({number, number + 1} & said)
        found.append(Hit(hit.first, hit.last, strength=3 if both else 2))
    return merge(found)


ELEMENT = ElementRule(
    id="reason",
    title="Why it matters to you",
    source="M D",
    find=_find,
    kinds=("aspirations", "goals", "five_years", "motivation", "why_here", "why_leaving", "employer_wishes"),
    praise="It lets the listener feel why, and that is what they remember.",
    missing="I didn’t hear yet why it matters to you.",
    flags=(
        flag("I want to work with hearing aids because my brother lost his hearing at six."),
        flag("I love finding the fault that everybody else has missed."),
        flag("It matters to me, my gran could never read her own letters."),
    ),
    passes=(
        leave("I'd like to become a planner."),
        leave("In five years I want to run the depot."),
    ),
)
