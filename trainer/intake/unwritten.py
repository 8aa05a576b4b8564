"""Interviews that nobody wrote down: the questions as a recogniser hears them, and where voices are alike, the answers.

A recogniser is given only what can be a question: the stretch before an answer, or where the voices are alike, the end
of each stretch between two pauses. A question counts when a pack knows it, or when it plainly asks the other person
something. Without a recogniser the pauses decide: short, pause, long, again and again, is an interview; else nobody
guesses.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from audio.values import Activity, TimeSpan, Word
from trainer.intake.cuts import Cut
from trainer.intake.values import Utterance
from trainer.questions import Bank
from trainer.questions.matching import FLOOR
from trainer.values import Question

Hear = Callable[[TimeSpan], tuple[Word, ...]]
"""The words a recogniser hears in a part of the recording, with their times in it."""

ASKS, ANSWERS = "Voice 1", "Voice 2"
TURN_S = 0.45
"""A silence that may lie between two speakers: most turns follow after 0.2 s (Stivers and others 2009), but what stands
around a question that has to be thought about is longer. Tried on made interviews; heuristic."""
LISTEN_S = 25.0
"""So much before a pause is listened to: 60 words at 150 a minute are the longest question."""
LEAD_S = 4.0
"""So long may be what the asker says before the question ("Great, thank you")."""
ONE_QUESTION_S = 1.5
"""A pause inside a question ("Your team is late. How do you go on?") is shorter."""
ASIDE_S = 2.0
ECHO_S = 12.0
"""Somebody who says the question again before answering it does so within these seconds."""
FEWEST = 2
SHORT_S, LONG_S, PAIRS, SHARE = (1.2, 20.0), 20.0, 3, 0.6
"""From pauses alone: a question's length, an answer's least length, how many times the one must follow the other, and
the share of all stretches that must belong to such a pair."""

_FILL = r"(?:(?:so|okay|ok|and|now|great|good|right|well|all|alright|then|next|thanks|thank you|um|uh|perfect) )*"
_ASKS_YOU = re.compile(
    rf"^{_FILL}(?:(?:tell|describe|walk|talk|give) (?:me|us)\b|(?:can|could|would|will|do|did|are|were|have) you\b"
    r"|(?:what|why|how|where|when|which|who)\b.{0,60}\byou(?:r|rself)?\b)"
)
_FIRST = re.compile(
    r"(?:tell|describe|walk|talk|give|can|could|would|do|did|are|have|what|why|how|where|when|which|who)$",
    re.IGNORECASE,
)
_LISTENING = re.compile(rf"^{_FILL}$|^(?:mm|yes|i see|sure|no)+$")
_CLOSING = re.compile(
    r"\b(?:thanks|thank you) (?:so much |very much )?for (?:your|coming|taking|talking|the)"
    r"|\b(?:that is|that s|that was) (?:all|everything|it) (?:from|for)|\bend of (?:the|our|this) interview"
)


class _Heard(NamedTuple):
    """A stretch of speech between two pauses, and its last words."""

    span: TimeSpan
    words: tuple[Word, ...]


class _Asked(NamedTuple):
    """Where in a stretch a question begins, which one a pack knows it as, and how like it is (0…1)."""

    from_s: float
    question: Question | None
    likeness: float = 0.0


def by_questions(
    activity: Activity, hear: Hear, bank: Bank, progress: Callable[[float], None] = lambda done: None
) -> tuple[list[Utterance], int]:
    """Who speaks by the questions heard, and how many of those a pack knows; nothing where there are fewer than two.

    What comes before the first question and after the goodbye belongs to no answer and is left out.
    """
    spans = activity.joined(TURN_S)
    heard: list[_Heard] = []
    for number, span in enumerate(spans):
        progress(number / len(spans))
        heard.append(_Heard(span, hear(TimeSpan(max(span.start_s, span.end_s - LISTEN_S), span.end_s))))
    asked = _asked(heard, bank)
    known = sum(each.question is not None for each in asked.values())
    if len(asked) < FEWEST or not known:
        return [], 0
    first, last = min(asked), max(asked)
    end = next((at for at in range(last + 1, len(heard)) if _CLOSING.search(_text(heard[at].words))), len(heard))
    parts = (_utterances(heard[at].span, asked.get(at), activity) for at in range(first, end))
    return [part for parts_of_one in parts for part in parts_of_one], known


def by_pauses(activity: Activity) -> list[Utterance]:
    """Who speaks by the pauses alone; nothing where they show no asking and answering."""
    best: list[Utterance] = []
    most = PAIRS - 1
    for gap_s in (TURN_S, 0.7, 1.0, 1.5):
        runs = activity.joined(gap_s)
        long = [run.duration_s >= LONG_S for run in runs]
        pairs = [
            at for at, (one, after) in enumerate(itertools.pairwise(runs))
            if SHORT_S[0] <= one.duration_s <= SHORT_S[1] and after.duration_s >= max(LONG_S, 2 * one.duration_s)
        ]  # fmt: skip
        if len(pairs) <= most or 2 * len(pairs) < SHARE * len(runs):
            continue
        most, last = len(pairs), max(at for at, so in enumerate(long) if so)
        best = [Utterance("", ANSWERS if long[at] else ASKS, runs[at]) for at in range(pairs[0], last + 1)]
    return best


def named(
    cuts: Sequence[Cut], utterances: Sequence[Utterance], asking: Collection[str], hear: Hear, bank: Bank,
    progress: Callable[[float], None] = lambda done: None,
) -> tuple[Cut, ...]:  # fmt: skip
    """The answers with the known questions that were heard before them; one that no pack knows stays open."""
    found: list[Cut] = []
    after_s = 0.0
    for number, cut in enumerate(cuts):
        progress(number / len(cuts))
        before = [
            each.time for each in utterances
            if each.speaker in asking and each.time and after_s <= each.time.start_s < cut.time.start_s
        ]  # fmt: skip
        after_s = cut.time.end_s
        if before and not cut.known:
            words = hear(TimeSpan(max(before[0].start_s, before[-1].end_s - LISTEN_S), before[-1].end_s))
            score, question, _ = _likest(words, bank)
            if question is not None and score >= FLOOR:
                cut = replace(cut, prompt=question.prompt, question_id=question.id)
        found.append(cut)
    return tuple(found)


def _asked(heard: Sequence[_Heard], bank: Bank) -> dict[int, _Asked]:
    """Which stretches ask something. A question said again before it is answered belongs to the answer."""
    asked: dict[int, _Asked] = {}
    for at, (span, words) in enumerate(heard):
        found = _question(span, words, bank)
        if found and any(
            found.question and each.question == found.question and span.start_s - heard[other].span.end_s <= ECHO_S
            for other, each in asked.items()
        ):
            continue
        before = heard[at - 1] if at else None
        if before and span.start_s - before.span.end_s <= ONE_QUESTION_S:
            both = _question(before.span, (*before.words, *words), bank)
            alone = [each.likeness for each in (found, asked.get(at - 1)) if each]
            if both and both.from_s == before.span.start_s and both.likeness > max(alone, default=0.0):
                asked[at - 1], asked[at] = both, _Asked(span.start_s, None)
                continue
        if found is None:
            continue
        asked[at] = found
        aside = before and before.span.duration_s <= ASIDE_S and _aside(before.words)
        if before and aside and found.from_s == span.start_s:
            asked.setdefault(at - 1, _Asked(before.span.start_s, None))
    return asked


def _question(span: TimeSpan, words: Sequence[Word], bank: Bank) -> _Asked | None:
    """The question at the end of a stretch, with what leads into it; None where there is none."""
    likeness, question, at = _likest(words, bank)
    if question is not None and likeness >= FLOOR:
        from_s = words[at].start_s or 0.0
        return _Asked(span.start_s if from_s - span.start_s <= LEAD_S else from_s, question, likeness)
    short = span.duration_s <= LISTEN_S
    return _Asked(span.start_s, None) if short and _ASKS_YOU.search(_text(words)) else None


def _likest(words: Sequence[Word], bank: Bank) -> tuple[float, Question | None, int]:
    """The known question likest to the words from some place on: how like, which, and from which word on."""
    best: tuple[float, Question | None, int] = (0.0, None, 0)
    for at, word in enumerate(words):
        first = at == 0 or _FIRST.match(word.text) or (word.start_s or 0.0) - (words[at - 1].end_s or 0.0) >= 0.15
        if first:
            score, question = bank.likest(_text(words[at:]))
            if score > best[0]:
                best = (score, question, at)
    return best


def _utterances(span: TimeSpan, asked: _Asked | None, activity: Activity) -> list[Utterance]:
    if asked is None:
        return [Utterance("", ANSWERS, span)]
    prompt = asked.question.prompt if asked.question else ""
    if asked.from_s <= span.start_s:
        return [Utterance(prompt, ASKS, span)]
    ends = [each.end_s for each in activity.speech if span.start_s < each.end_s <= asked.from_s + 0.3]
    end_s = ends[-1] if ends else asked.from_s
    answer, question = TimeSpan(span.start_s, end_s), TimeSpan(max(end_s, asked.from_s), span.end_s)
    return [Utterance("", ANSWERS, answer), Utterance(prompt, ASKS, question)]


def _aside(words: Sequence[Word]) -> bool:
    return bool(_LISTENING.search(f"{_text(words)} "))


def _text(words: Sequence[Word]) -> str:
    return " ".join(re.findall(r"\w+", " ".join(word.text for word in words).casefold()))
