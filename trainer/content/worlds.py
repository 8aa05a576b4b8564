"""Worlds an answer can dwell in: the sea, the stage, the kitchen, the sick-room. Which words belong to which.

Wider than ``trades``: not only what a trade is called but what fills its days (keys, hulls, scales), so that an answer
which paints another life is known by its colours. A word that is in no list says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.trades import apart
from trainer.content.world_words import DOUBLE, TRADES, WORLDS
from trainer.language import words_of


def worlds_of(words: Sequence[str]) -> dict[str, int]:
    """How many of these words belong to each world: words of other trades count as far as plain ones stand beside."""
    found: dict[str, int] = {}
    for name, known in WORLDS.items():
        said = [word for word in words if word in known]
        plain = sum(1 for word in said if word not in DOUBLE)
        different = len(set(said))
        if said and (plain or different > 1):
            found[name] = plain + min(len(said) - plain, 2 * plain + max(different - 1, 0))
    return found


DWELT = 4
"""Words of a world from which an answer lives in it: a trade next door is no excuse any more. Heuristic."""


def foreign(world: str, said: int, job: frozenset[str], job_words: frozenset[str]) -> bool:
    """Whether a world of which so many words were said lies apart from a job, known by its trades and its words."""
    trades = frozenset(TRADES[world])
    if WORLDS[world] & job_words or trades & job:
        return False
    return not job or not trades or said >= DWELT or apart(trades, job)


_AIM = phrases(
    "{what i|where i|that is what i|that is where i} ..3 {want|love|like|heading|see|picture|am really|am after|"
    "working "
    "for|live for|go}",
    "{i|my|the|one} ..3 {aspiration|ambition|goal|dream|passion|calling|heart|aim|plan} ..3 {is|was|be|lies|to}",
    "i {would|will} ..2 {love|like|want|be|see|have} ..3", "{see|picture} ..3 {myself|=me}", "i could be",
    "{hope|want|aim|plan|dream|going} to ..1 {be|become|act|sing|play|write|end up|run|work|get|open|train|do|have|"
    "make|specialise|specialize|switch|go|join|live|travel|move}",
    "{drives|moves|motivates|gets} =me", "i have always {wanted|been mad|dreamed|dreamt|been|loved}",
    "i am ..2 {mad|crazy|passionate} about", "{training|qualifying|studying|saving} {to be|as|for}",
    "i would do ..3 {if i could|day and night|all day}", "{that is|it is} {the dream|the goal|the picture|where|what}",
    even="hypothetical past",
)
"""Where an aim begins, however it is put."""
_BRIDGE = phrases(
    "{this|the|your} {job|role|position|post|company|team|place}", "{here|with you|from you|for you}", "your *",
    "{teaches|taught|teach|helps|helped} =me", "{same|exactly} ..1 {skill|thing|as}", even="all",
)
"""Words that lay an aim beside this job."""
AIM_WORDS = 12
"""Words after the beginning of an aim within which its world is looked for. Heuristic."""
FEW = 2
"""Words of a foreign world in a longer answer, where nothing else joins it to this job. Heuristic."""
JOINED = 3
"""The same where some other clause joins the answer to this job. Heuristic."""
OPENING = 8
"""Words of a first sentence that names outright what moves somebody. Heuristic."""
BRIEF = 30
"""Words up to which one word of a foreign world in the aim is enough. Heuristic."""
_APART = phrases(
    "{alone|by myself|on my own|undisturbed|in silence|in peace|solitary}", "door that {shut|close|lock}",
    "{closed|shut} door", "no {meetings|clients|customers|phone|phones|people|colleagues|talking|calls|noise}",
    "{nobody|no one} {else|speaks|talks|shouts|around|comes}", "without {people|anyone|anybody|talking|colleagues}",
    "single {file|case|piece|object}", "people ..4 {wind =me up|drain|tire =me|exhaust|wear =me out|takes it out of}",
    "{quiet|silence} of it", even="all",
)
"""Working far from people."""
_AMONG = words_of("""
call calls caller callers centre center service support desk hotline helpline reception receptionist waiter waitress
server restaurant retail cashier shop store sales teacher nursery nurse carer host hotel bar crew group team customer
customers client clients guests guest passengers adviser agent assistant steward trainer
""")
"""Words of a role done among people."""


def elsewhere(context: AnswerContext, trades: frozenset[str], joined: bool) -> list[Hit]:
    """The aims of an answer that lie in a world apart from the job, where the answer dwells there or says no more.

    ``trades``: the job's, by ``trades.fields_of``. ``joined``: whether some clause ties the answer to this job.
    """
    clause_of = context.prose.clause_of
    aims = list(_AIM(context))
    opening = context.prose.sentences[0][1] if context.prose.sentences else 0
    if context.question.kind == "motivation" and 0 < opening <= OPENING:
        aims.append(Hit(0, opening))
    found: list[Hit] = []
    for world, said in worlds_of(context.norms).items():
        least = JOINED if joined else 1 if context.said <= BRIEF else FEW
        if said < least:
            continue
        if not foreign(world, said, trades, context.profile_words):
            continue
        bridged = {context.clauses[clause_of[h.first]].sentence for h in _BRIDGE(context)} if said <= DWELT else set()
        for aim in aims:
            last = min(aim.last + AIM_WORDS, context.sentence_of(aim)[1])
            if context.clauses[clause_of[aim.first]].sentence in bridged:
                continue
            if WORLDS[world] & set(context.words(aim.first, last)):
                found.append(Hit(aim.first, min(aim.last + AIM_WORDS, context.clauses[clause_of[aim.last - 1]].last)))
    return found or _far_from_people(context, aims)


def _far_from_people(context: AnswerContext, aims: list[Hit]) -> list[Hit]:
    """An aim of working alone, said twice and more, where the job is done among people."""
    if not context.profile_words & _AMONG:
        return []
    far = _APART(context)
    if len(far) < FEW + 1:
        return []
    near = [a for a in aims if any(0 <= h.first - a.first <= 2 * AIM_WORDS for h in far)]
    return [Hit(a.first, max(a.last, context.prose.clause_at(a.last - 1).last)) for a in near[:1]]
