"""Two statements that undo each other: "I want to stay for years", and "next year I move to Canada".

The listener can't hold both and starts to wonder which one is meant. Saying which is the plan and which the wish
settles it, and so does saying what changed.

Left alone: a change over time that is told ("at first I didn't, now I do"), a nearer and a farther aim, a limit
("not for the title", "not yet", "less travel"), two sides of one trade, "if not this, then that", and a plain
preference with its exception.
"""

from __future__ import annotations

from collections.abc import Sequence

from trainer.content.aims import rich
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.opposites import narrowed, undone
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import contradiction, two_plans
from trainer.content.specifics import FUNCTION
from trainer.language import words_of
from trainer.values import Severity

_CHANGED = phrases(
    "{used to|at first|first i|before|back then|until {then|now|i have|i can}|no longer|any more|anymore|changed "
    "my mind|years ago|in the beginning|at the beginning|since then|found out|found that|realised|realized|noticed|"
    "discovered|turned out|the difference|depends|for the title|yet|still|either|or|less|only|sometimes|at school|"
    "as a child|when i was|once|in return|now i|but now|these days|like {mine|my|the|those|them|him|her|hers}|"
    "holiday|weekend away|visit|instead of|except|unless|if}", even="all",
)
_POSITIVE = phrases(
    "i {want|would like|would love|plan|hope|dream|wish|aim} [to|of] *", "i {love|like|enjoy} *",
    "my {dream|goal|aim|plan} is [to] *", even="",
)
_NEGATIVE = phrases(
    "i {=do not|never} {=want|plan|hope|wish|like|love|enjoy} [to] *", "* [a] * is not something i",
    "i {hate|avoid|can not stand|=am afraid of|=am scared of|panic|dread|fear|=am bad at} *",
    "i get {panic attacks|sick|nervous|bored} *", "i would never {want|like|be|become|do} *", even="all",
)
_SMALL = FUNCTION | words_of("hate avoid stand afraid scared panic dread fear attacks sick nervous bored bad "
                             "want like love enjoy plan hope dream wish aim become becoming be being work working job "
                             "people new own good well part real")


def _find(context: AnswerContext) -> list[Hit]:
    turned = {context.prose.clause_of[h.first] for h in _CHANGED(context)} | narrowed(context)
    for one, other in (*contradiction.usual, *two_plans.pairs, *(() if rich(context) else contradiction.pairs)):
        pair = _first_pair(context, one(context), other(context), turned)
        if pair:
            return [pair]
    return _same_words(context, turned) or undone(context, turned)


def _first_pair(context: AnswerContext, ones: Sequence[Hit], others: Sequence[Hit], turned: set[int]) -> Hit | None:
    clause_of = context.prose.clause_of
    for one in ones:
        for other in others:
            a, b = sorted((one, other), key=lambda h: h.first)
            if clause_of[a.first] == clause_of[b.first] and a.last > b.first:
                continue
            if a.last > b.first or {clause_of[a.first], clause_of[b.first]} & turned:
                continue
            return Hit(a.first, a.last, more=((b.first, b.last),))
    return None


def _same_words(context: AnswerContext, turned: set[int]) -> list[Hit]:
    """"I want X" beside "I don't want X": the same one or two words right after both, nothing added."""
    for one in _POSITIVE(context):
        for other in _NEGATIVE(context):
            clauses = {context.prose.clause_of[one.first], context.prose.clause_of[other.first]}
            if len(clauses) < 2 or clauses & turned:
                continue
            mine, its = _object(context, one), _object(context, other)
            if mine and (mine == its or (len(mine) >= 2 and mine <= its)):
                a, b = sorted((one, other), key=lambda h: h.first)
                return [Hit(a.first, a.last, more=((b.first, b.last),))]
    return []


def _object(context: AnswerContext, hit: Hit) -> frozenset[str]:
    """The content words of the clause a wish stands in and of a when-clause after it, without their endings."""
    clause = context.clause_of(hit)
    last = clause.last
    following = context.clauses_after(hit, 1)
    if following and following[0].marker == "when" and following[0].sentence == clause.sentence:
        last = following[0].last
    return frozenset(_stem(w) for w in context.words(clause.first, last) if w not in _SMALL)


def _stem(word: str) -> str:
    fitting = [e for e in ("ing", "es", "s") if word.endswith(e) and len(word) > len(e) + 3]
    return word[: -len(fitting[0])] if fitting else word


RULE = Rule(
    id="contradiction",
    title="Two plans",
    severity=Severity.TRY_THIS,
    source="D P",
    find=_find,
    message="{quote} and another line here undo each other, so they may not know which one to believe.",
    advice="Say which is the plan and which the wish: “My plan is …; one day, perhaps, …”",
    never_on=("hobbies", "behavioural", "technical", "salary"),
    flags=(
        flag("I'd stay put, this is where my children go to school and I'd want to be on this ward in year ten. And "
             "from next autumn I'm four years in Norway on the ships, that's signed.",
             "I'd stay put", kind="five_years"),
        flag("Being on the road is what drives me, a different town every day, I love it. And I'd want something "
             "where I'm in one place, with my own bed at night.",
             "Being on the road is what drives me, a different town every day", kind="motivation"),
        flag("I love horses, I could groom them all day. I've done two summers at a riding school. Horses get on my "
             "nerves, they're moody and slow.",
             "I love horses", kind="why_here"),
        flag("I hate the sea. I'd love to be on a ship.", "I hate the sea"),
        flag("I want to stay here for many years. Next year I'm moving to Canada.",
             "I want to stay here for many years"),
        flag("I love working in teams. I don't like working with people, I want to be left alone.",
             "I love working in teams"),
        flag("My goal is to lead a team. Leading people isn't for me though.", "My goal is to lead a team"),
        flag("i want to stay with you long time and next year i go to germany",
        "i want to stay with you long time and next year"),
        flag("I'm very flexible. I can't work evenings.", "I'm very flexible"),
        flag("I have no ambition to manage. In five years I see myself as head of department.",
             "I have no ambition to manage", kind="five_years"),
        flag("I'm great under pressure. I get sick from stress.", "I'm great under pressure", kind="motivation"),
        flag("Money isn't important to me. The main thing is that I earn more.", "Money isn't important to me",
             kind="motivation"),
        flag("I want to teach. I don't want to teach.", "I want to teach"),
    ),
    passes=(
        leave("I travelled for years and loved the road, different towns all week. Since my daughter came I'd rather "
              "be in one place, so a depot suits me now.", kind="five_years"),
        leave("I love horses, and I'm good with the shy ones. What I can't stand is a badly kept stable.",
              kind="why_here"),
        leave("I'd like to lead the night crew in three years. I don't want to be a manager who never lifts a box."),
        leave("I love the bench, and in five years I'd like to lead two or three people at it."),
        leave("I used to want to be a manager. After leading a small team I prefer the technical side."),
        leave("At first I didn't want to lead people. Now I want to lead a team, because I saw what it changes."),
        leave("I like working alone on the drawings and with people on the site."),
        leave("I don't want to be a manager for the title. I want to manage a team because people grow in it."),
        leave("I want to stay with you long term. Next year I'd like to take the crane exam."),
        leave("Short term I want to learn the desk. Long term I want to be out with the customers."),
        leave("I don't like meetings. I like meeting customers."),
        leave("I don't want to be a manager yet. One day I'd like to lead a shift."),
        leave("I want to travel less and plan more."),
        leave("I want to specialise in hands, and I still see the whole patient."),
        leave("I want to stay here for many years; my sister is moving to Canada and I'll visit."),
        leave("If I don't become a surgeon, I'd like to become a surgical nurse."),
        leave("Money isn't the point for me. I want to earn the crew's trust."),
    ),
)
