"""What people say they did, do, or would do: verbs with their doer, found by shape instead of by list of wordings.

English gives a past away by "-ed" or by one of some two hundred irregular forms, and an offer by "would", "could",
"can" or "will" before a verb that is no wish. Counts are numbers that measure something other than time.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.content.groups import NUMBERS, soft_places
from trainer.language import words_of

IRREGULAR = words_of("""
 was were did had went got made took gave came saw knew thought told said became began ran built led learnt taught
wrote spoke grew bought brought spent paid heard met sat stood understood lost won sold sent held chose drove fell
quit left felt found kept put let cut hit showed drew threw flew rode sang rang woke wore broke caught fought sought
fed bred laid lay rose shook shut slept spun struck stuck swept swam tore bit blew bent bound burnt dealt dug drank
ate forgot forgave froze hung hid hurt knelt leapt leant lent lit meant overcame redid rebuilt undertook withdrew
stole swore swung spread split spilt spelt sped shot shrank sank set stayed rewrote retold sewed oversaw mistook took
undid rid crept wept
""")
"""Past forms without "-ed"."""
_NO_VERB = words_of(
    "need bed red shed speed seed feed weed hundred indeed interested excited tired bored supposed "
    "used "
    "motivated fascinated inspired determined dedicated based mixed closed retired united detailed "
    "experienced skilled qualified talented advanced limited varied complicated frightened scared "
    "worried pleased embarrassed sacred naked married hopefully embed exceed proceed succeed indeed "
    "unflustered organised organized ted fred greed breed deed bleed wicked rugged aged crowded "
    "relaxed satisfied related involved committed wanted"
)
"""Words in "-ed" that describe more often than they tell."""
_BETWEEN = words_of(
    "also then even once just first never ever already later finally actually really simply still only "
    "always often quickly slowly personally both all not only either successfully single handedly "
    "recently basically eventually regularly nearly almost myself"
)
_MODALS = words_of("would could can will ll")
_AFTER_MODAL = words_of(
    "also then even just easily happily gladly certainly definitely really probably still always "
    "well maybe perhaps actually simply quickly already soon straight away immediately honestly be "
    "able to happy glad willing ready and only"
)
WISHING = words_of("""
 want like love hope wish prefer need see say get become know rather think guess call imagine describe learn
understand enjoy mean picture aim go end be have try explore develop improve grow find feel hate mind choose look work
stay start never not consider suppose remember tell admit ask seem gain progress advance specialise specialize retire
add argue achieve study earn wait
""")
"""Verbs after "I would" that speak of oneself: no offer."""
_SAME = words_of("put cut let set split spread run become shed feed bet")
"""Verbs whose past looks like their present."""
TIME_UNITS = words_of(
    "year years month months week weeks day days hour hours minute minutes o clock am pm decade "
    "decades "
    "yr yrs term terms summer summers winter winters time times evening evenings weekend weekends "
    "second seconds age season seasons lesson lessons part parts point points paper papers module "
    "modules level exam "
    "exams"
)
"""What a number counts when it only says how long or when."""


def is_past(word: str) -> bool:
    """Whether a word is a past form by its shape."""
    return word in IRREGULAR or (word.endswith("ed") and len(word) > 4 and word not in _NO_VERB)


def told(context: AnswerContext) -> tuple[int, ...]:
    """Tokens of verbs in the past that the speaker did: "I ran", "we have cut", "… and wrote"; computed once."""
    if "told" not in context.memo:
        context.memo["told"] = tuple(_told(context))
    found: tuple[int, ...] = context.memo["told"]
    return found


def _told(context: AnswerContext) -> list[int]:
    norms = context.norms
    found: list[int] = []
    for at, word in enumerate(norms):
        if not is_past(word) or word in ("was", "were", "had"):
            continue
        back, have = at - 1, False
        while back >= 0 and (
            norms[back] in _BETWEEN or norms[back] in ("have", "had", "would") or context.tokens[back].filler
        ):
            have = have or norms[back] == "have"
            back -= 1
        doer = norms[back] if back >= 0 else ""
        if (
            doer in ("i", "we")
            or (
                doer in ("and", "then", "so")
                and found
                and at - found[-1] <= 14
                and not ({"he", "she", "they", "which", "who"} & set(norms[found[-1] : at]))
            )
            or (doer == "have" and have)
        ):
            found.append(at)
    return found


_NO_TELLING = words_of(
    "to be been is are am being a an the very so too really most get getting of by my your our "
    "their as "
    "well will would can could should may might must not quite more less and or"
)
"""Words before a form in "-ed" that make it a description."""


def happened(context: AnswerContext, first: int, last: int) -> int:
    """How many verbs of the past stand between two tokens, whoever did it; "was" and "had" count."""
    count = 0
    for at in range(first, min(last, len(context.norms))):
        before = context.norms[at - 1] if at else ""
        if is_past(context.norms[at]) and (before not in _NO_TELLING or (before == "and" and count)):
            count += 1
    return count


def modal_verbs(context: AnswerContext) -> tuple[int, ...]:
    """Tokens of the verbs after "I would", "we could", "I can", "I will", wishes included; computed once."""
    if "modal verbs" not in context.memo:
        context.memo["modal verbs"] = tuple(_modal_verbs(context))
    found: tuple[int, ...] = context.memo["modal verbs"]
    return found


def _modal_verbs(context: AnswerContext) -> list[int]:
    norms = context.norms
    found: list[int] = []
    for at in range(len(norms) - 2):
        if norms[at] not in ("i", "we") or norms[at + 1] not in _MODALS | {"also", "gladly", "happily"}:
            continue
        verb = at + 2
        while verb < len(norms) and (
            norms[verb] in _AFTER_MODAL or norms[verb] in _MODALS or context.tokens[verb].filler
        ):
            verb += 1
        if verb < len(norms) and (not is_past(norms[verb]) or norms[verb] in _SAME):
            found.append(verb)
    return found


def counts(context: AnswerContext, first: int, last: int) -> tuple[int, ...]:
    """Tokens of numbers between two tokens that count something other than time ("a" and "one" do not)."""
    norms = context.norms
    found: list[int] = []
    for at in range(first, min(last, len(norms))):
        word = norms[at]
        if word == "one" or not (word in NUMBERS or word[0].isdigit() or word in ("dozens", "hundreds", "thousands")):
            continue
        if at and norms[at - 1] in NUMBERS and found and found[-1] == at - 1:
            continue
        ahead = context.words(at + 1, at + 4)
        rest = [w for w in ahead if w not in NUMBERS and w not in ("or", "to", "and", "more", "full", "half", "good")]
        if rest and rest[0] in TIME_UNITS and not ("instead" in ahead or {"early", "ahead", "faster"} & set(ahead)):
            continue
        if word[0].isdigit() and len(word) == 4 and word[:2] in ("19", "20"):
            continue
        found.append(at)
    return tuple(found)


def soft(context: AnswerContext) -> frozenset[int]:
    """Which tokens are soft words; computed once."""
    if "soft" not in context.memo:
        context.memo["soft"] = soft_places(context.norms)
    found: frozenset[int] = context.memo["soft"]
    return found
