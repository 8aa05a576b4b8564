"""Who is meant, when, and whether it is meant at all: the context of a clause that changes its sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.language import words_of
from trainer.values import Stage

if TYPE_CHECKING:
    from trainer.content.context import AnswerContext, Hit

_NOT = words_of("not never no nor neither without hardly nothing none instead")
_SCOPE = 7
"""Words a negation reaches; it also ends at its clause. Heuristic."""
_NEGATIVE_STARTS = ("rather than", "instead of", "less about", "more than", "as opposed to", "anything but")
_OTHERS = words_of("he she they people person everyone everybody somebody someone others boss friend friends "
                   "colleague colleagues "
    "brother sister dad father mum mom mother parents wife husband uncle aunt cousin nan gran grandmother grandfather "
    "grandma grandad son daughter flatmate neighbour mentor manager teacher coworker "
    "coworkers classmates mate mates guy guys somebody's students patients customers clients kids "
    "owner director supervisor client customer patient student")
_ME = words_of("i me my myself mine we our us")
_SAYING = words_of("said says say told tell tells asked asks thinks thought wants wanted keeps goes reckons")
_PAST_MARKS = ("used to", "when i was", "at first", "back then", "in the past", "years ago", "at the time",
               "growing up", "as a child", "as a kid", "before that", "back when", "at that time", "once thought",
               "thought i wanted", "years back", "when i started", "when i left", "at university i", "at school i",
               "had wanted", "always thought i would", "originally")
_NOW = words_of("now nowadays today anymore currently still these")
_AHEAD = words_of("want will would hope plan like love aim")
_IF = words_of("if unless suppose imagine were")
_TURN = words_of("but however though although yet instead")


def negated(context: AnswerContext, token: int) -> bool:
    """Whether a negation stands before ``token`` in its clause, close enough to govern it."""
    clause = context.prose.clause_at(token)
    start = max(clause.first, token - _SCOPE)
    before = context.words(start, token)
    if any(word in _NOT for word in before):
        last = max(i for i, word in enumerate(before) if word in _NOT)
        after = before[last + 1 : last + 2]
        return not ((before[last] == "not" and after and after[0] in ("only", "just", "sure"))
                    or (before[last] == "no" and after and after[0] in ("doubt", "question", "matter")))
    joined = " ".join(before) + " "
    return any(mark + " " in joined for mark in _NEGATIVE_STARTS)


def about_others(context: AnswerContext, token: int) -> bool:
    """Whether the clause's subject is somebody else, or somebody else is quoted."""
    clause = context.prose.clause_at(token)
    head = list(context.words(clause.first, token))
    for place in range(len(head) - 1, -1, -1):
        word = head[place]
        if word == "i" or word == "we":
            return _quoted(head[:place])
        if word in _OTHERS and not _object(head, place):
            return True
    if clause.marker in ("who", "which", "that") and not _ME & set(head):
        before = context.words(max(0, clause.first - 2), clause.first)
        return bool(before) and before[-1] in _OTHERS
    return False


def _quoted(before: list[str]) -> bool:
    return any(w in _OTHERS for w in before) and any(w in _SAYING for w in before)


def _object(head: list[str], place: int) -> bool:
    """Whether the person word at ``place`` is what a verb or preposition acts on, not who acts."""
    back = place - 1
    while back >= 0 and head[back] in ("my", "the", "a", "an", "other", "new", "young", "more", "our", "their",
                                       "these", "those", "of", "for", "old", "small", "and"):
        if head[back] in ("of", "for"):
            return True
        back -= 1
    if back < 0:
        return False
    return head[back] in ("with", "to", "from", "by", "at", "about", "help", "helping", "lead", "leading", "serve",
                          "serving", "like", "become", "becoming", "be", "being", "as", "than", "support", "make",
                          "making", "give", "giving", "see", "teach", "teaching", "manage", "managing", "am", "let")


def past(context: AnswerContext, token: int) -> bool:
    """Whether the clause (or the when-clause before it) tells of something past and over."""
    clause = context.prose.clause_at(token)
    start = clause.first
    number = context.prose.clause_of[token]
    if number and context.clauses[number - 1].sentence == clause.sentence:
        previous = context.clauses[number - 1]
        lead = " ".join(context.words(previous.first, previous.last)) + " "
        if previous.marker in ("when", "before") and any(mark in lead for mark in _PAST_MARKS):
            return not _NOW & set(context.words(clause.first, clause.last))
    words = context.words(start, _until_joined(context, token, clause.last))
    joined = " ".join(words) + " "
    marks = [mark for mark in _PAST_MARKS if mark + " " in joined]
    if marks == ["before that"] and _AHEAD & set(words):
        return False  # "before that I want to learn…" lies ahead
    return bool(marks) and not _NOW & set(words)


def _until_joined(context: AnswerContext, token: int, last: int) -> int:
    """Where what is said of ``token`` ends: at the next "and", "but" or "so" of its clause, or with the clause."""
    return next((at for at in range(token + 1, last) if context.norms[at] in ("and", "but", "so")), last)


def hypothetical(context: AnswerContext, token: int) -> bool:
    """Whether the clause only supposes: it opens with "if", or says "could have", "would have"."""
    clause = context.prose.clause_at(token)
    words = context.words(clause.first, token)
    if clause.marker in ("if", "unless"):
        return True
    joined = " ".join(words) + " "
    return any(m in joined for m in ("could have ", "would have ", "might have ", "even if ", "as if ", "as though "))


def contrasted(context: AnswerContext, hit: Hit) -> bool:
    """Whether one of the next two clauses turns against the hit."""
    for clause in context.clauses_after(hit):
        if clause.marker in _TURN:
            return True
        if context.words(clause.first, clause.first + 1) and context.words(clause.first, clause.first + 1)[0] in _TURN:
            return True
    tail = context.words(hit.last, context.prose.clause_at(hit.last - 1).last)
    return bool(_TURN & set(tail))


_STAGES = {Stage.EARLY: "entry", Stage.MID: "mid", Stage.SENIOR: "senior"}
_LEVEL_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("executive", ("director", "executive", "vp", "chief", "vice president", "head of")),
    ("senior", ("senior", "lead", "principal", "staff", "experienced", "manager")),
    ("entry", ("entry", "junior", "graduate", "trainee", "intern", "apprentice", "assistant", "fresher")),
    ("mid", ("mid", "intermediate", "mid level", "associate")),
)
_TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("entry", ("i just graduated", "i have just graduated", "recent graduate", "as a fresher", "as a graduate",
               "i am a fresher", "fresh out of", "just finished university", "just finished college", "my first job",
               "i am a junior", "as a junior", "no experience", "i am an intern", "just left school",
               "i am a recent", "i am a student", "straight out of", "just finished my degree", "i am a graduate",
               "i am an apprentice", "i am a trainee", "as a trainee", "just left university", "i finish my degree",
               "i graduate", "my first role", "my first position", "just done my", "first term of", "only got my "
               "licence",
               "doing my apprenticeship", "after the apprenticeship", "after my apprenticeship", "i am nineteen",
               "i am eighteen", "i am still at school", "i am still studying", "the bootcamp", "just passed my",
               "i have only just", "as a cadet", "first year student", "i have not sold anything", "on my bootcamp",
               "just finished school", "just finished my", "level one and", "no flying hours")),
    ("executive", ("as a director", "i am a director", "i am the head of", "as head of", "as a vice president")),
    ("senior", ("as a senior", "i am a senior", "fifteen years", "twenty years", "i have led", "i lead a",
                "i manage a", "years of experience leading")),
)


def level(context: AnswerContext) -> str:
    """How far the speaker has come, only where it is told: by stage, by the profile's level, or in words."""
    if context.stage in _STAGES:
        return _STAGES[context.stage]
    text = " " + " ".join(w for w, t in zip(context.norms, context.tokens) if not t.filler) + " "
    for name, marks in _TOLD:
        if any(f" {mark} " in text for mark in marks):
            return name
    if context.profile is not None:
        told = " " + context.profile.level.lower().replace("-", " ") + " "
        for name, marks in _LEVEL_WORDS:
            if any(f" {mark} " in told for mark in marks):
                return name
    return ""
