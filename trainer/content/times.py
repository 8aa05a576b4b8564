"""When something is meant to happen: clocks in an answer, in months from now.

Clocks as the three articles set them: short term up to a year, *next* one to five years, long term up to ten or
undated and far ("one day"). Lengths of past time ("for nine years", "two years ago") are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import is_past
from trainer.content.find import phrases
from trainer.content.time_words import DATED, FAR, NEXT, SHORT
from trainer.language import words_of

SHORT_MONTHS = 12
LONG_FROM_MONTHS = 36
NEXT_TO_MONTHS = 60
FAR_MONTHS = 600
"""Stands for "undated and far"."""


def _table(text: str) -> dict[str, float]:
    """Pairs of word and number in a row of words, as a table."""
    words = text.split()
    return {word: float(number) for word, number in zip(words[::2], words[1::2])}


_NUMBERS = _table("""
one 1 a 1 an 1 two 2 couple 2 three 3 few 2.5 several 4 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11
twelve 12 fifteen 15 eighteen 18 twenty 20 thirty 30 half 0.5 forty 40 fifty 50 hundred 100
""")
_UNITS = _table("year 12 years 12 yr 12 yrs 12 month 1 months 1 week 0.25 weeks 0.25 days 0.033 decade 120 decades 120")


SOON = 6
"""Words after a time within which "it's hard to say" takes it back. Heuristic."""
_UNPLANNED = phrases("{hard|difficult|impossible|tough|not easy} to {say|plan|tell|know|predict|imagine}", even="all")
LEFT = 8
"""Words the sentence may go on for after it; in more something is pictured all the same. Heuristic."""
_AFTER_ALL = words_of("but though would will want hope like see maybe perhaps might may could probably aim aiming plan "
                      "planning lead leading running being i")
"""Words after it by which something is pictured all the same."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time named in the answer: tokens ``first``…``last`` and how many months from now, about."""

    first: int
    last: int
    months: float
    dated: bool

    @property
    def short(self) -> bool:
        return self.months <= SHORT_MONTHS

    @property
    def next(self) -> bool:
        return SHORT_MONTHS < self.months <= NEXT_TO_MONTHS

    @property
    def long(self) -> bool:
        return self.months >= LONG_FROM_MONTHS

    @property
    def far(self) -> bool:
        return self.months > NEXT_TO_MONTHS


def clocks(context: AnswerContext) -> tuple[Clock, ...]:
    """Every time ahead that the answer names, in order."""
    if "clocks" not in context.memo:
        context.memo["clocks"] = tuple(sorted(_look(context), key=lambda c: (c.first, c.last)))
    found: tuple[Clock, ...] = context.memo["clocks"]
    return found


def _look(context: AnswerContext) -> list[Clock]:
    unsaid = [h for h in _UNPLANNED(context)
              if context.prose.sentence_at(h.first)[1] - h.last <= LEFT
              and not _AFTER_ALL & set(context.words(h.last, context.prose.sentence_at(h.first)[1]))]
    return [clock for clock in _named(context) if not any(
        clock.first < h.first <= clock.last + SOON
        and context.prose.sentence_at(h.first) == context.prose.sentence_at(clock.first) for h in unsaid)]


def _named(context: AnswerContext) -> list[Clock]:
    found = [
        clock for hit in DATED(context) if not others_only(context, hit) and (clock := _dated(context, hit)) is not None
    ]
    found += [Clock(h.first, h.last, 9, _season(context, h)) for h in SHORT(context) if not _gone(context, h)]
    found += [
        Clock(h.first, h.last, FAR_MONTHS, False)
        for h in FAR(context)
        if not _gone(context, h) and not _once(context, h) and not _counted(context, h) and not _lasting(context, h)
    ]
    found += [
        Clock(h.first, h.last, 30, False)
        for h in NEXT(context)
        if context.words(h.first, h.first + 3) == ("once", "i", "have") or not _gone(context, h)
    ]
    return found


def asks_far(context: AnswerContext) -> bool:
    """Whether the question itself looks beyond five years: "in ten years?"; a bare answer then speaks of that time."""
    words = set(context.question.prompt.lower().replace("?", "").split())
    return bool({"years", "year"} & words and {"ten", "10", "eight", "seven", "fifteen", "twenty"} & words)


def others_only(context: AnswerContext, hit: Hit) -> bool:
    """Whether a time belongs to somebody else's plans; a title ("a stage manager in five years") is nobody else."""
    if not context.about_others(Hit(hit.first, hit.last)):
        return False
    before = context.words(context.prose.clause_at(hit.first).first, hit.first)
    mine = {"i", "we", "goal", "aim", "plan"} & set(before)
    return not mine and before[:1] not in (("to",), ("being",), ("becoming",))


def _once(context: AnswerContext, hit: Hit) -> bool:
    """Whether "one day" opens a told case: "one day I asked her"."""
    ahead = context.words(hit.last, hit.last + 5)
    return (
        "day" in context.words(hit.first, hit.last)
        and any(is_past(w) for w in ahead)
        and not {"would", "will", "want", "could", "hope", "be"} & set(ahead)
    )


def _counted(context: AnswerContext, hit: Hit) -> bool:
    """Whether a number of years comes first and says how far it is: "five years down the line"."""
    before = context.words(max(0, hit.first - 3), hit.first)
    return bool({*_UNITS} & set(before)) and context.norms[hit.first] in ("down", "further", "later", "far", "on")


_SORTS = words_of(
    "role position job relationship relationships partnership partnerships client clients customer customers care fit "
    "commitment stability contract employment employee home value place company success investment residents "
    "opportunity sick unemployed condition patients planning thinking potential view impact effects loyalty trust"
)


def _lasting(context: AnswerContext, hit: Hit) -> bool:
    """Whether "long-term" tells what sort of thing it is instead of when: "a long-term role", "long-term care"."""
    return context.norms[hit.last - 1] == "term" and bool(_SORTS & set(context.words(hit.last, hit.last + 2)))


def _season(context: AnswerContext, hit: Hit) -> bool:
    return context.norms[hit.first] in ("by", "until", "before", "in", "next", "this", "come", "exam")


def _dated(context: AnswerContext, hit: Hit) -> Clock | None:
    words = context.words(hit.first, hit.last)
    if _gone(context, hit):
        return None
    ahead = words[0] in words_of(
        "in within over inside by under until before next coming first initial year years after during for till when "
        "take takes at my"
    ) or words[-1] in ("now", "out", "off", "away", "time", "on", "the", "into", "down", "ahead", "in")
    if not ahead:
        return None
    unit = next((_UNITS[w] for w in words if w in _UNITS), 12.0)
    numbers = [_NUMBERS[w] if w in _NUMBERS else float(w) for w in words if w in _NUMBERS or w.isdecimal()]
    if words[0] in ("first", "initial"):
        return Clock(hit.first, hit.last, 6, True)
    if words[-1] == "year" and context.words(hit.last, hit.last + 2) in (("or", "two"), ("or", "three")):
        return None
    if words[0] == "after" and (context.words(hit.last, hit.last + 1) or ("",))[0] in words_of(
        "with of in as at on off out away without by"
    ):
        return None
    if set(context.words(max(0, hit.first - 3), hit.first)) & {"coming", "spent", "back"} and words[0] == "after":
        return None
    if (
        {"have", "has"} & set(context.words(hit.last, hit.last + 7))
        and {"no", "never", "not", "ever"} & set(context.words(hit.last, hit.last + 8))
        and words[0] in ("in", "over", "for")
    ):
        return None
    if words[0] in ("after", "for") and set(context.words(max(0, hit.first - 3), hit.first)) & {"back", "again"}:
        return None
    unitless = not {*_UNITS, "day"} & set(words) and max(numbers, default=0) < 100
    if unitless or {"am", "age", "turn"} & set(words):
        return Clock(hit.first, hit.last, 48 if not numbers or max(numbers) < 35 else FAR_MONTHS, True)
    if {"next", "coming", "following"} & set(words) and words[-1] == "year" and not numbers:
        return Clock(hit.first, hit.last, 12, True)
    if words[-1].endswith("ies"):
        return Clock(hit.first, hit.last, FAR_MONTHS, True)
    if not numbers:
        return Clock(hit.first, hit.last, 30 if unit < 100 else 120, False)
    if "half" in words and len(numbers) > 1:
        numbers = [n for n in numbers if n != 0.5] or numbers
    if set(numbers) == {2, 3}:
        numbers = [2.5]
    months = max(n for n in numbers) * unit if len(numbers) == 1 or unit > 1 else max(numbers)
    if max(numbers) > 1900:
        return Clock(hit.first, hit.last, 36 if max(numbers) < 2032 else FAR_MONTHS, True)
    return Clock(hit.first, hit.last, float(months), True)


def _gone(context: AnswerContext, hit: Hit) -> bool:
    """Whether the words around say that the time lies behind."""
    clause = context.prose.clause_at(hit.first)
    inside = set(context.words(hit.first, min(hit.last + 1, clause.last)))
    if inside & {"ago", "last", "past", "previous", "experience"}:
        return True
    if _told_as_past(context, hit) or _so_far(context, hit):
        return True
    before = context.words(max(clause.first, hit.first - 4), hit.first)
    if before[-1:] and before[-1] in ("last", "past", "previous", "recent"):
        return True
    return bool(set(before) & {"was", "were", "worked", "had", "did", "since"}) and not set(before) & {"want", "would"}


_TO_COME = words_of("first initial next coming following end")
_DONE = words_of("been done seen gone taken made built run led known had kept grown spent written taught held given")


def _so_far(context: AnswerContext, hit: Hit) -> bool:
    """Whether a length of time lies behind: "over ten years of experience", "for many years I have followed them"."""
    after = context.words(hit.last, hit.last + 2)
    if (after[:1] == ("of",) or "experience" in after) and not _TO_COME & set(context.words(hit.first, hit.last)):
        return True
    clause = context.prose.clause_at(hit.first)
    words = context.words(clause.first, clause.last)
    if _AHEAD & set(words):
        return False
    return any(
        w in ("have", "has")
        and (_DONE & set(words[at + 1 : at + 4]) or any(is_past(x) for x in words[at + 1 : at + 4]))
        for at, w in enumerate(words)
    )


_AHEAD = words_of("want would will hope plan goal aim until next going should could must if am is long short far")


def _told_as_past(context: AnswerContext, hit: Hit) -> bool:
    """Whether the clause tells of something that happened ("I finished them in October")."""
    clause = context.prose.clause_at(hit.first)
    words = set(context.words(clause.first, clause.last))
    return any(is_past(word) for word in words) and not words & _AHEAD
