"""Phrases one person leans on, found in their own earlier answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from audio.values import Transcript
from trainer.delivery.filler_sounds import written_label
from trainer.delivery.spoken import bare
from trainer.language import words_of

FEWEST_ANSWERS = 3
"""A phrase of one or two answers belongs to their subject. Heuristic."""

FEWEST_USES = 4
LEAST_SHARE = 0.5
"""In at least half of the answers, and at least so many times. Heuristic."""

AGAIN = 1.3
"""Uses for each answer that has it: what is said once in every take of a question is its content. Heuristic."""

AT_AN_EDGE = 0.6
"""Share of uses at the start or end of a stretch (a mark, a silence, a joining word): crutches stand there."""

LONGEST = 6
_PAUSE_S = 0.25
_GRAMMAR = words_of(
    "a an the to of in on at for from by with as is was are were be been am i we you he she it they me us him her them "
    "my our your their his its this that these those and but or so because if when then there have has had do did "
    "would will can could not i'm i've i'd i'll we're it's that's what which who how why where than one more very all "
    "some any no up out about into over after before also too only really want wanted like go going get got work "
    "worked job team people time company role years year don't didn't"
)
_SINGLES = words_of("actually basically literally honestly obviously essentially definitely totally anyway right "
                    "okay well hopefully probably ultimately frankly clearly simply really like")
_EDGE_WORDS = words_of("and but so because or well then")


class Crutch(NamedTuple):
    """A phrase with how often it was used, in how many of the answers, and how many answers there were."""

    phrase: str
    uses: int
    answers: int
    of: int


def crutch_phrases(transcripts: Iterable[Transcript]) -> tuple[Crutch, ...]:
    """Phrases of one to six words that come back in most of a person's answers, most used first.

    Single words only where they are known adverbs and tags; longer ones never wholly of grammar words. A phrase
    inside a longer one that is used as often gives way to it. Unreliable transcripts are left out. Pure: the
    same answers give the same phrases, whatever their order.
    """
    answers = [transcript for transcript in transcripts if transcript.reliable and transcript.words]
    if len(answers) < FEWEST_ANSWERS:
        return ()
    uses: Counter[tuple[str, ...]] = Counter()
    edges: Counter[tuple[str, ...]] = Counter()
    homes: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, transcript in enumerate(answers):
        for stretch in _stretches(transcript):
            for first in range(len(stretch)):
                for last in range(first + 1, min(first + LONGEST, len(stretch)) + 1):
                    phrase = tuple(stretch[first:last])
                    uses[phrase] += 1
                    homes[phrase].add(number)
                    if first == 0 or last == len(stretch) or stretch[first - 1] in _EDGE_WORDS:
                        edges[phrase] += 1
    wanted = max(FEWEST_ANSWERS, LEAST_SHARE * len(answers))
    kept = {
        phrase
        for phrase, count in uses.items()
        if count >= FEWEST_USES
        and len(homes[phrase]) >= wanted
        and count >= AGAIN * len(homes[phrase])
        and edges[phrase] >= AT_AN_EDGE * count
        and _says_nothing_of_grammar(phrase)
    }
    alone = {phrase for phrase in kept if not _inside_longer(phrase, kept, uses)}
    found = [Crutch(" ".join(p), uses[p], len(homes[p]), len(answers)) for p in alone]
    return tuple(sorted(found, key=lambda crutch: (-crutch.uses, crutch.phrase)))


def _says_nothing_of_grammar(phrase: Sequence[str]) -> bool:
    if len(phrase) == 1:
        return phrase[0] in _SINGLES
    if phrase in (("you", "know"), ("i", "mean"), ("i", "guess"), ("i", "think")):
        return True
    ends = phrase[0] not in _EDGE_WORDS and phrase[-1] not in ("a", "an", "the", "and", "of", "to", "i", "my", "in")
    return ends and not all(word in _GRAMMAR for word in phrase)


def _inside_longer(phrase: tuple[str, ...], kept: set[tuple[str, ...]], uses: Counter[tuple[str, ...]]) -> bool:
    """Whether a kept longer phrase holds this one in most of its uses."""
    return any(
        len(other) > len(phrase)
        and uses[other] >= 0.7 * uses[phrase]
        and any(other[i : i + len(phrase)] == phrase for i in range(len(other) - len(phrase) + 1))
        for other in kept
    )


def _stretches(transcript: Transcript) -> list[list[str]]:
    """Words between marks and silences, filler sounds and bare punctuation left out."""
    found: list[list[str]] = [[]]
    before_s: float | None = None
    for word in transcript.words:
        silent = before_s is not None and word.start_s is not None and word.start_s - before_s >= _PAUSE_S
        if silent and found[-1]:
            found.append([])
        if (plain := bare(word.text)) and written_label(word.text) is None:
            found[-1].append(plain)
        if word.text.rstrip("\"”’'")[-1:] in tuple(".,?!;:…—–") and found[-1]:
            found.append([])
        before_s = word.end_s
    return [stretch for stretch in found if stretch]
