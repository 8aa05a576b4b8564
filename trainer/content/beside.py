"""Short answers that stand beside the question: a shrug, a joke, a refusal, a rule where a time was asked.

A short answer says one thing. Where that one thing is how the interview came about, one's star sign, or that nothing
of the kind ever happened, the question is still open after it. Anything else said beside it keeps these quiet.
"""

from __future__ import annotations

import re

from trainer.content.aims import gives, linked
from trainer.content.context import AnswerContext
from trainer.content.cues import liking, wish
from trainer.content.deeds import happened
from trainer.content.sayings import off_topic
from trainer.content.trades import fields_of
from trainer.language import words_of

BLUNT = 16
"""Words up to which a shrug, a joke or a refusal is the whole answer. Heuristic."""
JOKES = 45
"""Words up to which two jokes are the whole answer. Heuristic."""
DENIAL = 35
"""Words up to which "I never had a conflict" is all there is; a case told after it takes more. Heuristic."""
PRIVATE = 70
"""Words up to which an answer about oneself may stay private and nothing else. Heuristic."""
PLACE = 3
"""Words after "I grew up", "my mother is" that still belong to it ("on a farm"). Heuristic."""
SET_UP = 75
"""Words up to which an answer that announces its background never came to the case. Heuristic."""

_AHEAD = ("aspirations", "goals", "five_years")
_TIME = re.compile(r"\b(a|one|the) (\w+ )?(time|situation|occasion|instance|moment|mistake|conflict|disagreement|"
                   r"failure|challenge|problem|project|argument|decision)\b|\b(example|when you|someone you)\b",
                   re.IGNORECASE)
_TEAM = re.compile(r"\b(teams?|teamwork|group|alone|others|people|together)\b", re.IGNORECASE)
_OFF_DUTY = re.compile(r"\b(resume|cv|not know|wouldn't know|doesn't know|fun|outside|surpris\w+|interesting fact|free "
                       r"time|hobb\w+|personal\w*|family|weekend\w*)\b", re.IGNORECASE)
_WORKED = words_of("""work works working worked job jobs career role company team customer customers client clients
business sales engineer engineering manager managed project projects trained training qualified graduate graduated
degree intern internship apprentice apprenticeship experience experienced skill skills learner study studied studying
course professional profession industry years returning return people student helping help taught teach volunteer
volunteered bookkeeping""")
"""Words of work or of learning: with one of them an answer about oneself is not private alone."""
_SCHOOLED = words_of("study studied studying degree course graduated years school university student")
"""Of those, the ones that alone still leave it open what somebody can do."""


def beside(context: AnswerContext) -> bool:
    """Whether a short answer leaves the question open by what it says."""
    kind = context.question.kind
    if context.said > SET_UP or gives(context):
        return False
    if context.said <= BLUNT and _shrugs(context, kind):
        return True
    if kind in _AHEAD and context.said <= JOKES and len(off_topic.joke(context)) > 1:
        return True
    if linked(context):
        return False
    if kind == "behavioural":
        return _denies(context) or _general(context) or _sets_up(context)
    return kind == "about_yourself" and _private(context)


def _shrugs(context: AnswerContext, kind: str) -> bool:
    if off_topic.refusal(context):
        return True
    if kind in ("about_yourself", "behavioural", "strengths") and off_topic.pointed(context):
        return not fields_of(context.norms)
    if kind in _AHEAD:
        return bool(off_topic.joke(context))
    if kind == "why_here":
        came = bool(off_topic.came(context))
        liked = [h for h in liking(context) if context.norms[h.first + 1 : h.first + 2] != ("found",)]
        return came and not liked and not wish(context) and not off_topic.turns_on(context)
    if kind == "motivation":
        return context.said <= BLUNT / 2 and bool(off_topic.stimulant(context)) and not context.profile
    return kind == "strengths" and not context.profile and bool(off_topic.party_piece(context))


def _denies(context: AnswerContext) -> bool:
    """Whether the case that was asked for is said never to have been."""
    if context.said > DENIAL or not off_topic.denial(context):
        return False
    return not off_topic.case(context)


def _general(context: AnswerContext) -> bool:
    """Whether a habit, a liking or a saying stands where a time was asked, and nothing ever happens in it."""
    prompt = context.question.prompt
    asked = bool(_TIME.search(prompt)) or (bool(_TEAM.search(prompt)) and bool(off_topic.of_teams(context)))
    if context.said > DENIAL or not asked:
        return False
    if happened(context, 0, len(context.norms)) or context.has("was", "were", "had", "did", "he", "she", "him", "her"):
        return False
    return bool(off_topic.habit(context)) and not off_topic.case(context)


def _sets_up(context: AnswerContext) -> bool:
    """Whether only the background is told, by its own words."""
    return bool(off_topic.background(context)) and not context.heard("result") and not any(
        h.strength >= 2 for h in context.heard("action"))


def _private(context: AnswerContext) -> bool:
    """Whether an answer about oneself is birth, family, likes and nothing of work or learning."""
    if context.said > PRIVATE or _OFF_DUTY.search(context.question.prompt):
        return False
    clause_of = context.prose.clause_of
    told = [*off_topic.childhood(context), *off_topic.likes(context)]
    home = {clause_of[h.first] for h in off_topic.childhood(context)}
    likes = {clause_of[h.first] for h in off_topic.likes(context)}
    inside = {at for h in told for at in range(h.first, h.last + PLACE)}
    rest = [norm for at, norm in enumerate(context.norms) if at not in inside and norm not in _SCHOOLED]
    worked = _WORKED & set(context.norms)
    if fields_of(rest) or (worked and not (worked <= _SCHOOLED and home and likes)):
        return False
    return 2 * len(home | likes) >= len(context.clauses)
