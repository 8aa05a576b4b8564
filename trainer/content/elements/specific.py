"""The goal has concrete content, and the speaker says how it fits the longer path."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.content.times import clocks

_JOINED = phrases(
    "{they|those|these|both|one|it|that|this|the *} {hang together|go together|lead to|leads to|belong|is going to|"
    "builds "
    "on|build on|comes before|feeds into|prepares|gets me|teaches you|teaches me|opens|lets me|lets you|allows me|"
    "makes me|"
    "brings me|takes me|is what lets|is the base|is the basis|is the "
    "foundation}",
    "{you|i|we|they|one} {need|can not|must|"
    "could not|have to|can only} ..10 {if|for|before|without|until|unless|first|you "
    "have}",
    "because {after|then|without|for|you need|that way|from there|from that|with it|that gets} ..2 *",
    "{that is|this is|which is} {how|the way|what|the link|the path|why|where} ..3 {i|you|we|the|gets|it|they}",
    "{before that|until then|and before|on the way|to get there|"
    "for that|to be allowed|as a base|on top of that} ..2 {i|the|comes|it|you|"
    "*}",
    "{lead|leads|leading} [up|on|straight] {to|into|towards|on}",
    "in that order",
    "where it goes after",
    "the step before",
    "so that ..5 {can|could|later|one day|then|am able}",
    "{first|one} ..8 {then|after that|and then} ..8 {i|the|later|when}",
    "so {i|here i|that i|then i} ..1 {would|can|could|need|will|must} ..1 *",
    "{route|road|path|way|door|key|gate|entry|bridge|ticket|stepping stone|"
    "base|"
    "basis|foundation|ground|start|staircase|ladder} {to|there|into|for|in}",
    "the one {for|leads|before|comes|is}",
    "{nobody|no one} ..6 without",
    "{it takes|they take} only",
    "from there {i|on|it}",
    "{when|once} i {have|can|know|am|have got} ..10 {i|then|the|be}",
    "{need|needs} [that|it|this] {for|first|to}",
    "the same {skills|work|hands|thing} ..6",
    "everything i {need|hope|want}",
    "is {mostly|half} that",
    "{fits|ties|slots|feeds} ..2 {in|into|with}",
    "{one|a} step {nearer|closer|toward|towards|before|to}",
    "{get|make} me ready for",
    "the {piece|part|bit} missing",
    "{next|nearer} {step|goal|thing} is",
    "so the {near|first|short|next}",
    "that is the {link|path|bridge|thread|plan|idea}",
    "{gets|takes|brings|leads|carries} me {from|to|into|closer|nearer}",
    "could grow into",
    "on to {the|a} *",
    "{missing|needed} before i",
    "usual {entry|way|route} {to|into}",
    "{and|with it i can} ..8 {later|further on|afterwards} ..3 {become|lead|the|a}",
    even="all",
)
_STRONG = phrases(
    "hang together",
    "in that order",
    "the step before",
    "that is {the link|how}",
    "so the near",
    "on the way there",
    "{gets|takes|brings|leads|carries} me {from|to|into|closer|nearer}",
    "{the|a} {door|key|gate|bridge|ticket} {to|into}",
    "rests on that",
    "{fits|ties|slots} ..2 {in|into|with}",
    "the one leads",
    "one is going to",
    "one for the other",
    "could grow into",
    "with it i can",
    "{piece|part|bit} missing",
    "you can not ..8 {if|without|until|unless}",
    "what lets {you|me}",
    "teaches you",
    even="all",
)

_PATH = phrases(
    "{transition|transitioning|progress|grow|growing|move|moving|advance|work my way|develop|step|stepping|evolve} ..2 "
    "{into|toward|towards|up|from|on to} *",
    "{translate|translates|carries over|transfer|transfers|builds|build|building} ..2 {to|into|over|on} *",
    "{foundation|groundwork|basis|springboard|preparation|prepares me|prepare me|stepping stone} *",
    "{ultimately|after that|from there|over time|along the way|at the same time|in parallel|in the meantime} *",
    "{with|given} {that|this|these} {experience|goal|skill|certification|qualification} *",
    "{on my way|on the way|path|road|route} {to|toward|towards|there}",
    even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    if len(specific_words(context)) < 6:
        return []
    heard = {e for e in ("long_term", "short_term", "next", "aspiration", "role_link") if context.heard(e)}
    both = bool({"short_term", "next"} & heard) and bool({"long_term", "aspiration"} & heard)
    strong, joined = _STRONG(context), _JOINED(context)
    if strong and heard:
        return merge([*strong, *joined])
    if joined and both and ("role_link" in heard or {"short_term", "long_term"} <= heard):
        return [Hit(h.first, h.last, strength=2) for h in joined]
    if (
        {"next", "long_term"} & heard
        and "aspiration" in heard
        and len(specific_words(context)) >= 15
        and len({c.months for c in clocks(context)}) >= 2
    ):
        return list(_PATH(context))
    return []


ELEMENT = ElementRule(
    id="specific",
    title="Concrete, and part of a path",
    source="D",
    find=_find,
    praise="The goal is concrete and has its place in the plan.",
    missing="I didn’t hear yet how the goal fits your longer path.",
    kinds=("goals",),
    flags=(
        flag(
            "Long term I'd like to write the menu. First I want to run the cold section, because you need the one "
            "before the other, plating and portions.",
            kind="goals",
        ),
        flag("My goal is risk engineering, so I read claims reports, and that is how I'd use this desk.", kind="goals"),
        flag(
            "In one year I want to tune uprights alone, hammers, dampers, felts and pedals, and over time move into "
            "concert grands. In five years I'd like to tune Steinways for the summer festival in the harbour hall, "
            "strings and soundboard included.",
            kind="goals",
        ),
    ),
    passes=(
        leave("My goal is to fly, so I can come back with a plane.", kind="goals"),
        leave("My goal is to be successful.", kind="goals"),
        leave("I want to pass the welding exam.", kind="goals"),
    ),
)
