"""Whether an answer can be judged at all, and if not, why: said plainly, never with a level.

Too little, gibberish, filler text, the question given back, another language, a song, far too much.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from trainer.content.context import AnswerContext
from trainer.content.specifics import FUNCTION
from trainer.language import normal, words_of

LEAST_WORDS = 3
"""Under three words nothing can be told apart, unless they say "I don't know" or name work. Heuristic."""

MOST_WORDS = 3000
"""About twenty minutes at 150 words a minute: no longer one answer. Heuristic."""

_EMPTY = words_of("fine good ok okay yes no yeah yep nope nothing pass sure maybe hello hi thanks thank you well great "
                  "none test testing check one two three blah bla la na hmm please sorry skip next idk what right")
_TALK = _EMPTY | words_of("you know like i mean so basically actually literally kind sort of just anyway oh i'd "
                          "say guess suppose whatever stuff things and but")
"""Words that hold a place and say nothing: a text of nothing else holds no answer."""

_BESIDE = _EMPTY | words_of("so my i is are um")
"""Words that make no answer of a question given back."""

_TAG = re.compile(r"<[/!]?[A-Za-z][^<>]{0,200}>?")
_LEAST_OUTSIDE_TAGS = 4
"""Words that stand apart from markup under which a page's source is no answer. Heuristic."""

_REFRAIN = 4
_REFRAIN_APART = 6
_REFRAIN_SHARE = 0.4
"""A song: runs of four words that come back six words or more later cover this share of it. Somebody who says a thing
twice, or starts a sentence over, stays under a quarter. Heuristic."""

_LOREM = words_of("lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore "
                  "dolore magna aliqua")
_OTHER_LANGUAGES = {
    "German": words_of("ich und der die das nicht ist mit für ein eine auf werden mein möchte weil auch habe bin wir "
                       "sie zu den dem im"),
    "French": words_of("je et le la les des est pas une dans pour que qui sur avec mon mes suis vous nous être "
                       "travailler mais très du"),
    "Spanish": words_of("yo y el los las es en una para que con por mi mis soy quiero trabajo muy pero del trabajar "
                        "como más porque de"),
    "Italian": words_of("io e il lo gli di che è una per con sono mio mia vorrei lavoro molto ma della nel non "
                        "lavorare come"),
    "Portuguese": words_of("eu e o os as é uma para que com por meu minha sou quero trabalho muito mas do da não "
                           "trabalhar como"),
    "Dutch": words_of("ik en de het een van niet is met voor mijn wil werk ook maar dat zijn op naar graag heb ben"),
    "Polish": words_of("ja i w na nie jest się to z do że mam chcę praca moje być jak dla pracy"),
    "Turkish": words_of("ben ve bir bu için çok ile ne da de istiyorum iş olarak daha benim var"),
}
_LOWEST_ENGLISH = 0.2
"""Share of English function words under which a text of 12 words or more is no English prose; spoken English has
about one half, terse lists of nouns about a quarter. Heuristic."""


def unjudgeable(context: AnswerContext) -> str:
    """Why this answer is not judged, in one sentence for the person; empty when it is."""
    said = [n for n, t in zip(context.norms, context.tokens) if not t.filler]
    if not context.norms:
        return "There are no words to judge yet."
    if not said:
        return "Only filler sounds were heard, so there is nothing to judge yet."
    if len(said) > MOST_WORDS:
        return f"{len(said)} words are far more than one answer, so the content is not judged."
    if context.question.kind != "salary" and not any(c.isalpha() for n in said for c in n):
        return "Only numbers were heard, so there is nothing to judge yet."
    if _markup(context):
        return "This is the source of a page, not an answer, so it is not judged."
    if _other_script(context):
        return "This does not look like English, and the content side only knows English."
    return _short(said) or _repeats(said) or _asked_back(context, said) or _foreign(said) or _gibberish(context, said)


def _short(said: list[str]) -> str:
    if all(word in _TALK for word in said):
        return "Not enough was said to judge the content."
    if (len(said) < LEAST_WORDS and not _speaks(said)) or (len(said) >= 4 and len(set(said)) <= 2):
        return "Not enough was said to judge the content."
    return ""


def _speaks(said: list[str]) -> bool:
    """Whether one or two words still carry an answer: no two-word chat, but "CTO someday" or "Money."."""
    return any(word not in FUNCTION and word not in _EMPTY and len(word) > 2 for word in said) and len(said) > 1


def _repeats(said: list[str]) -> str:
    if len(said) >= 20:
        counts = Counter(said)
        if len(counts) / len(said) < 0.12 or counts.most_common(1)[0][1] / len(said) > 0.4:
            return "The same few words come again and again, so the content is not judged."
        if len(said) >= 30 and _refrain(said) > _REFRAIN_SHARE:
            return "The same lines come again and again, as in a song, so the content is not judged."
        lines = Counter(tuple(said[i : i + 5]) for i in range(len(said) - 4))
        if len(said) >= 40 and sum(n for n in lines.values() if n >= 3) / len(said) > 0.35:
            return "The same lines come again and again, as in a song, so the content is not judged."
    return ""


def _refrain(said: list[str]) -> float:
    """Share of the words that lie in a run of four words heard before, apart from a sentence started over."""
    first: dict[tuple[str, ...], int] = {}
    covered: set[int] = set()
    for i in range(len(said) - _REFRAIN + 1):
        before = first.setdefault(tuple(said[i : i + _REFRAIN]), i)
        if i - before >= _REFRAIN_APART:
            covered.update(range(i, i + _REFRAIN))
            covered.update(range(before, before + _REFRAIN))
    return len(covered) / len(said)


def _markup(context: AnswerContext) -> bool:
    """Whether hardly anything stands outside the tags of a page's source."""
    if "<" not in context.text:
        return False
    rest, tags = _TAG.subn(" ", context.text)
    return tags > 0 and sum(1 for word in rest.split() if word.isalpha()) < _LEAST_OUTSIDE_TAGS


def _asked_back(context: AnswerContext, said: list[str]) -> str:
    for prompt in (context.question.prompt, *context.question.also_asked):
        asked = _words(prompt)
        beside = frozenset(asked) | _BESIDE
        if not asked or sum(1 for word in said if word not in beside) > len(said) * 0.15:
            continue
        rest = Counter(said) - Counter(asked * (1 + len(said) // len(asked)))
        rest = Counter({w: n for w, n in rest.items() if w not in _BESIDE})
        if len(said) >= max(3, len(asked) - 2) and sum(rest.values()) <= len(said) * 0.15:
            return "This gives the question back; the answer itself was not heard yet."
    return ""


@lru_cache(maxsize=1024)
def _words(prompt: str) -> tuple[str, ...]:
    """A question's words; the same few hundred questions come again and again."""
    return normal(prompt)


def _other_script(context: AnswerContext) -> bool:
    letters = [c for c in context.text[:4000] if c.isalpha()]
    return bool(letters) and sum(1 for c in letters if ord(c) > 0x24F) / len(letters) > 0.3


def _foreign(said: list[str]) -> str:
    if len(said) < 4:
        return ""
    english = sum(1 for w in said if w in FUNCTION) / len(said)
    for name, words in _OTHER_LANGUAGES.items():
        share = sum(1 for w in said if w in words) / len(said)
        if share > 0.25 and share > english + 0.1:
            return f"This sounds like {name}, and the content side only knows English."
    if sum(1 for w in said if w in _LOREM) >= 4:
        return "This is placeholder text, so there is nothing to judge."
    return ""


def _gibberish(context: AnswerContext, said: list[str]) -> str:
    from trainer.semantics import known_share

    english = sum(1 for w in said if w in FUNCTION) / len(said)
    if len(said) >= 12 and english < _LOWEST_ENGLISH and known_share(said) < 0.75:
        return "No English sentences could be made out, so the content is not judged."
    if known_share(said) < 0.5 and english < 0.35:
        return "These words could not be made out, so the content is not judged."
    return ""
