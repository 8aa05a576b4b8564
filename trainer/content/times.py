"""When something is meant to happen: clocks in an answer, in months from now.

Clocks as the three articles set them: short term up to a year, *next* one to five years, long term up to ten or
undated and far ("one day"). Lengths of past time ("for nine years", "two years ago") are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer.content.context import AnswerContext, Hit
from trainer.content.deeds import is_past
from trainer.content.find import phrases
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
_DATED = phrases(
    "{in|within|over|inside|by|after|under} ..3 {#|a|an|one} ..3 {=year|=years|=month|=months|=week|=weeks|=decade|"
    "=decades}",
    "{in|within|over|during|for} [the] {next|coming|following} ..3 {=year|=years|=month|=months|=decade}",
    "# ..3 {=year|=years|=month|=months} {from now|out|on|off|away|time|down the|into|later}",
    "{in|by} year #",
    "{by|until|before} ..3 {i am|=age} #",
    "{first|initial} [# [#]] {=month|=months|=week|=weeks|half year|year}",
    "{next|coming} ..2 # ..2 {=year|=years|=month|=months}",
    "# to # years",
    "{next|coming} years",
    "{=year|=years} # {i|to|would|will}",
    "# years from",
    "{in|within|inside} ..2 # days",
    "{by|in|until|before} {2026|2027|2028|2029|2030|2031}",
    "take ..2 # [or|to] [#] {=year|=years}",
    "{by|until|till|before} ..2 {thirty|forty|fifty} [five] {to|i|as|for}",
    "{before|when|until} i turn #",
    even="negated hypothetical others",
)
_SHORT = phrases(
    "short term",
    "[my|the] near {goal|one|future|term}",
    "near future",
    "first goal",
    "in short time",
    "short goal",
    "between now and *",
    "{by|before|until|till} ..3 {busy season|half term|new year|holidays|diwali|eid|season|term|year out|year is out}",
    "{over|in|within|during|for} the {coming|next|first} {weeks|months|term|quarter|season|while}",
    "first quarter",
    "{in|during|after} ..1 {probation|trial} [time|period|month]",
    "{closest|nearest|immediate} {goal|aim|target}",
    "{goal|aim|target} ..3 {closest|nearest}",
    "{goal|aim} {in|at|for} the {beginning|start}",
    "by the time the clocks",
    "for the winter",
    "this {term|season|coming *}",
    "in my first *",
    "{by|until|before|in|next|this|come|for} ..2 {=spring|=summer|=autumn|=winter|=christmas|=easter|=january|"
    "=february|"
    "=march|=april|=june|=july|=august|=september|=october|=november|=december|=fall}",
    "{this|next} {=year|=month|=week|=season}",
    "{by|until} ..3 end of the {year|season|month}",
    "first i {want|need|have|would|will|must|learn|get|should}",
    "{first|to begin|to start} ..1 {i would|i want|learn|to learn|get|the|is}",
    "first {thing|of all|bit|step}",
    "exam {is|in}",
    "{the short one|near one}",
    "before that i",
    "straight away",
    "{in|by} may",
    even="negated hypothetical",
)
_FAR = phrases(
    "long term",
    "long run",
    "{=eventually|=ultimately|=someday|=one day|=some day}",
    "later {on|in|i|when}",
    "further {on|off|out|down}",
    "in [the] [far|distant] future",
    "down the {road|line}",
    "far {goal|one|down|off|away|future|along}",
    "way out there",
    "{in|by} the end of my career",
    "when i {am|will be} {old|sixty|fifty|forty|older|seventy}",
    "at some point",
    "long goal",
    "the long one",
    "{last|end|final} {goal|aim|destination}",
    "before i retire",
    "{after|beyond} that {again|the}",
    "{big|ultimate|overall} {goal|aim|direction}",
    "{broad|general} direction",
    "far {picture|end}",
    "in the distance",
    "last {third|part|years|stretch} of my {career|working life|life}",
    "{end|finish} my career",
    "some later point",
    "beyond that",
    "not soon",
    "{when|once} my {kid|child} ..1 {grown|older|big|out|school}",
    "some time later",
    "the rest of my {life|career|working}",
    "{in|by} {2040|2050|2060}",
    "my [big|biggest|whole|life] dream",
    "life goal",
    "after {all} that",
    "and after i",
    "end of the century",
    "for many years",
    even="negated hypothetical",
)
_NEXT = phrases(
    "next {role|job|post|rung|position|move|level}",
    "rung above",
    "year or {two|three}",
    "as soon as i am *",
    "{after|once} i [have] {qualified|trained|qualify|finished|passed|learnt|learned|mastered|settled}",
    "{following|after} {the|my} {trainee|training|apprenticeship|probation|traineeship} ..1 i",
    "having {learnt|learned|mastered|finished} ..4 i would",
    "next step",
    "step after [that|this]",
    "{few|couple of|two three|three four|two to three} years",
    "in few years",
    "medium term",
    "mid term",
    "after [that|this] [i] {want|would|will|the|comes}",
    "{then|after that|after} i {would|want|will}",
    "as a next",
    "over the {years|time}",
    "in the next years",
    "{move|grow|step|progress|work} {up|into|on to|to a|my way}",
    "over time",
    "in the years to come",
    "the years after",
    "next stage",
    "once i {have|can|know|am}",
    "when i have",
    even="negated hypothetical",
)


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
    found = [
        clock
        for hit in _DATED(context)
        if not others_only(context, hit) and (clock := _dated(context, hit)) is not None
    ]
    found += [Clock(h.first, h.last, 9, _season(context, h)) for h in _SHORT(context) if not _gone(context, h)]
    found += [
        Clock(h.first, h.last, FAR_MONTHS, False)
        for h in _FAR(context)
        if not _gone(context, h) and not _once(context, h)
    ]
    found += [Clock(h.first, h.last, 30, False) for h in _NEXT(context) if not _gone(context, h)]
    return found


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


def _season(context: AnswerContext, hit: Hit) -> bool:
    return context.norms[hit.first] in ("by", "until", "before", "in", "next", "this", "come", "exam")


def _dated(context: AnswerContext, hit: Hit) -> Clock | None:
    words = context.words(hit.first, hit.last)
    if _gone(context, hit):
        return None
    ahead = words[0] in words_of(
        "in within over inside by under until before next coming first initial year years after during for till when "
        "take takes"
    ) or words[-1] in ("now", "out", "off", "away", "time", "on", "the", "into")
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
    if _told_as_past(context, hit):
        return True
    before = context.words(max(clause.first, hit.first - 4), hit.first)
    return bool(set(before) & {"was", "were", "worked", "had", "did", "since"}) and not set(before) & {"want", "would"}


_AHEAD = words_of("want would will hope plan goal aim until next going should could must if am is long short far")


def _told_as_past(context: AnswerContext, hit: Hit) -> bool:
    """Whether the clause tells of something that happened ("I finished them in October")."""
    clause = context.prose.clause_at(hit.first)
    words = set(context.words(clause.first, clause.last))
    return any(is_past(word) for word in words) and not words & _AHEAD
