"""Sentences and clauses of spoken prose, from words and pauses.

Speech comes without reliable punctuation, so three cues decide together where a clause ends: what the
recogniser wrote (commas, stops), the words themselves (conjunctions, discourse markers, a new subject with
its verb), and silences. Nothing here knows questions or rules.

A ``Token`` is a normalised word: lower case, straight apostrophes, contractions taken apart ("don't" is *do*
and *not*) while each part keeps the characters it came from, so that every span still cuts the original text.

Above 300 lines: the cues decide together and are read together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from audio.values import Span, TimeSpan, Transcript

SENTENCE_PAUSE_S = 1.1
"""A silence this long ends a sentence unless the word before it cannot end one. Heuristic: thinking pauses
inside a clause mostly follow open words ("to", "the"), which are excluded."""

CLAUSE_PAUSE_S = 0.45
"""A silence this long may end a clause. Heuristic, a little under the 0.5 s usual for phrase boundaries."""

TOUCH_S = 0.2
"""How far a heard silence may lie from the seam of two words and still belong to it. Heuristic."""


def words_of(text: str) -> frozenset[str]:
    """A set of words written in one line."""
    return frozenset(text.split())


HARD_FILLERS = words_of("um umm uhm uh uhh er erm err hm hmm mm mhm mmm ah eh ehm")
"""Sounds without meaning; patterns never see them."""

_OPEN = words_of("a an the to of in on at for with from by into about as and or but because so that which who if "
                 "when while "
    "my your our their his her its this these those is are was were be been am will would can could should may "
    "might must do does did have has had not very really quite more most some any no i we they he she you it's "
    "than like just want wanna going")
_PIECE = re.compile(r"\d+(?:[.,]\d+)*(?:k|m|st|nd|rd|th|s)?(?![^\W_])|[^\W_]+(?:['’ʼ][^\W_]+)*['’]?|[$£€%]", re.I)
_ABBREVIATION = re.compile(r"^(?:[A-Za-z]\.)+$|^(?:mr|mrs|ms|dr|prof|st|vs|etc|no|approx|e\.g|i\.e)\.$", re.I)
_WHOLE = {
    "dunno": ("do", "not", "know"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("got", "to"), "kinda": ("kind", "of"), "sorta": ("sort", "of"), "cannot": ("can", "not"),
    "lemme": ("let", "me"), "gimme": ("give", "me"), "ain't": ("is", "not"), "won't": ("will", "not"),
    "shan't": ("shall", "not"), "can't": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"),
    "didnt": ("did", "not"), "doesnt": ("does", "not"), "isnt": ("is", "not"), "wont": ("will", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "cos": ("because",), "cuz": ("because",), "coz": ("because",),
    "'cause": ("because",), "let's": ("let", "us"), "alright": ("all", "right"), "y'know": ("you", "know"),
}
_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_IS_AFTER = words_of("it he she that this there here what who where how when everything everyone something "
                      "nothing someone one")
_SYMBOLS = {"$": "dollar", "£": "dollar", "€": "dollar", "%": "percent"}


class Token(NamedTuple):
    """One normalised word. ``start``/``end`` cut ``Transcript.text``; ``word`` indexes its words."""

    norm: str
    start: int
    end: int
    word: int

    @property
    def filler(self) -> bool:
        return self.norm in HARD_FILLERS


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of tokens ``first``…``last`` (half-open) that says one thing.

    ``marker`` is the conjunction that opens it ("but", "because", "if"), or empty.
    """

    first: int
    last: int
    sentence: int
    marker: str


@dataclass(frozen=True, slots=True)
class Prose:
    """One answer taken apart: token ranges, half-open."""

    transcript: Transcript
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    clauses: tuple[Clause, ...]
    clause_of: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """Characters of the tokens ``first``…``last`` (half-open)."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def text_of(self, first: int, last: int) -> str:
        start, end = self.span(first, last)
        return self.transcript.text[start:end]

    def clause_at(self, token: int) -> Clause:
        return self.clauses[self.clause_of[token]]

    def sentence_at(self, token: int) -> tuple[int, int]:
        return self.sentences[self.clause_at(token).sentence]

    def tokens_in(self, span: Span) -> tuple[int, int]:
        """The token range that shares a character with ``span``; empty where there is none."""
        inside = [i for i, t in enumerate(self.tokens) if t.start < span.end and t.end > span.start]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def tokenise(transcript: Transcript) -> tuple[Token, ...]:
    """Normalised tokens of a transcript, in order; words without a letter or digit give none."""
    found: list[Token] = []
    for index, (at, word) in enumerate(zip(transcript.offsets, transcript.words)):
        for piece in _PIECE.finditer(word.text):
            _add(found, piece.group(), at + piece.start(), index)
    return tuple(found)


def normal(text: str) -> tuple[str, ...]:
    """The normalised words of any text, as ``tokenise`` gives them for a transcript."""
    found: list[Token] = []
    for piece in _PIECE.finditer(text):
        _add(found, piece.group(), piece.start(), 0)
    return tuple(token.norm for token in found)


def _add(found: list[Token], surface: str, at: int, index: int) -> None:
    end = at + len(surface)
    low = surface.lower().replace("’", "'").replace("ʼ", "'")
    if low in _SYMBOLS:
        found.append(Token(_SYMBOLS[low], at, end, index))
        return
    if low[0].isdigit():
        found.append(Token(low.replace(",", "").replace(".", "_"), at, end, index))
        return
    if low in _WHOLE:
        found.extend(Token(part, at, end, index) for part in _WHOLE[low])
        return
    low = low.rstrip("'")
    for tail, meaning in _TAILS.items():
        if low.endswith(tail) and len(low) > len(tail):
            cut = at + len(low) - len(tail)
            found.append(Token(low[: -len(tail)], at, cut, index))
            found.append(Token(meaning, cut, end, index))
            return
    if low.endswith("'s"):
        base = low[:-2]
        if base in _IS_AFTER:
            found.append(Token(base, at, at + len(base), index))
            found.append(Token("is", at + len(base), end, index))
            return
        low = base
    found.append(Token(low.replace("'", ""), at, end, index))


_ALWAYS = words_of("because but although though whereas while unless however if when whenever until "
                    "otherwise therefore")
_WITH_SUBJECT = words_of("and so then or that since as where after before once")
_RELATIVE = words_of("which who")
SUBJECTS = words_of("i we they he she it you there this that these those my our what people everyone "
                      "somebody someone nobody")
_AUXILIARIES = words_of("am is are was were be been will would can could should may might must shall do does did "
                        "have has had "
    "want wanted need think thought guess know knew feel felt love like hope see saw got get go went worked "
    "work started took made make plan enjoy believe said told tried learned learnt joined left moved realised "
    "realized used studied ran run built build led decided asked found noticed wrote gave helped managed")
_BEFORE_NEW_SUBJECT_NOT = words_of("that what which who when where if because and but so or why how whether than as "
                                   "while though although "
    "of to for with in on at about from by since unless until think thought guess know knew feel hope believe "
    "said say told tell mean wish suppose like sure the things thing way everything all am is are was were do "
    "does did would will can could should have has had")


def read(transcript: Transcript, pauses: Iterable[TimeSpan] = ()) -> Prose:
    """Take an answer apart into tokens, sentences and clauses. ``pauses``: silences heard in the sound."""
    tokens = tokenise(transcript)
    gaps = _gaps(transcript, tuple(pauses))
    breaks = _sentence_starts(transcript, tokens, gaps)
    sentences: list[tuple[int, int]] = []
    clauses: list[Clause] = []
    for first, last in zip(breaks, [*breaks[1:], len(tokens)]):
        starts = _clause_starts(transcript, tokens, gaps, first, last)
        for a, b in zip(starts, [*starts[1:], last]):
            clauses.append(Clause(a, b, len(sentences), _marker(tokens, a, b)))
        sentences.append((first, last))
    clause_of = [number for number, c in enumerate(clauses) for _ in range(c.first, c.last)]
    return Prose(transcript, tokens, tuple(sentences), tuple(clauses), tuple(clause_of))


def _gaps(transcript: Transcript, pauses: Sequence[TimeSpan]) -> list[float]:
    """Seconds of silence before each word: between word times, or a heard pause that lies there."""
    times = [word.time for word in transcript.words]
    gaps = [0.0] * len(times)
    for index in range(1, len(times)):
        before, after = times[index - 1], times[index]
        if before is not None and after is not None:
            gaps[index] = max(0.0, after.start_s - before.end_s)
    at = 1
    for pause in sorted(pauses):
        while at < len(times) - 1 and (now := times[at]) is not None and now.end_s < pause.start_s:
            at += 1
        near = [(distance, i) for i in range(max(1, at - 1), min(len(times), at + 3))
                if (distance := _apart(times[i - 1], times[i], pause)) <= TOUCH_S]
        if near:
            index = min(near)[1]
            gaps[index] = max(gaps[index], pause.duration_s)
    return gaps


def _apart(before: TimeSpan | None, after: TimeSpan | None, pause: TimeSpan) -> float:
    """Seconds between a silence and the seam of two words; recognisers stretch words over silences."""
    if before is None or after is None:
        return float("inf")
    return max(0.0, pause.start_s - after.start_s, before.end_s - pause.end_s)


def _sentence_starts(transcript: Transcript, tokens: Sequence[Token], gaps: Sequence[float]) -> list[int]:
    starts = [0] if tokens else []
    for i in range(1, len(tokens)):
        before, now = tokens[i - 1], tokens[i]
        stopped = any(_stops(transcript.words[w].text) for w in range(before.word, now.word))
        if now.word != before.word and (stopped or (gaps[now.word] >= SENTENCE_PAUSE_S and _closed(tokens, i))):
            starts.append(i)
    return starts


def _stops(word: str) -> bool:
    bare = word.rstrip("\"'”’)]»")
    return bare.endswith((".", "?", "!", "…", "。")) and not _ABBREVIATION.match(bare)


def _closed(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words before token ``i`` can end a sentence: not after "to", "the", "and", "um"."""
    back = i - 1
    while back >= 0 and tokens[back].filler:
        back -= 1
    return back >= 0 and tokens[back].norm not in _OPEN


def _clause_starts(
    transcript: Transcript, tokens: Sequence[Token], gaps: Sequence[float], first: int, last: int
) -> list[int]:
    starts = [first]
    for i in range(first + 1, last):
        before, now = tokens[i - 1], tokens[i]
        if now.word == before.word or i - starts[-1] < 2:
            continue
        mark = transcript.words[before.word].text[-1]
        strong = mark in ";:—–" or (mark == "," and _opens(tokens, i, last))
        silent = gaps[now.word] >= CLAUSE_PAUSE_S and _closed(tokens, i) and _opens(tokens, i, last)
        if strong or silent or _joined(tokens, i, last) or _new_subject(tokens, i, last):
            starts.append(i)
    return starts


def _opens(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a clause can start at ``i``: a conjunction or a subject within the next two words."""
    ahead = [t.norm for t in tokens[i : min(i + 3, last)] if not t.filler]
    return bool(ahead) and (ahead[0] in _ALWAYS | _RELATIVE | _WITH_SUBJECT or any(n in SUBJECTS for n in ahead[:2]))


def _joined(tokens: Sequence[Token], i: int, last: int) -> bool:
    norm = tokens[i].norm
    if norm in _ALWAYS:
        return tokens[i - 1].norm not in ("and", "but", "even", "as", "for", "or", "only", "what", "know")
    ahead = next((t.norm for t in tokens[i + 1 : min(i + 4, last)] if not t.filler), "")
    if norm in _RELATIVE:
        return tokens[i - 1].norm not in ("in", "of", "for", "with", "to", "from", "know", "on")
    if norm not in _WITH_SUBJECT or tokens[i - 1].norm in ("and", "but", "so", "or", "think", "know"):
        return False
    if norm == "that":
        return False
    return ahead in SUBJECTS or (norm in ("and", "so") and ahead in ("then", "so", "also", "if", "when", "because"))


def _new_subject(tokens: Sequence[Token], i: int, last: int) -> bool:
    norm = tokens[i].norm
    if norm not in ("i", "we", "they", "he", "she", "it", "there", "you", "my", "that", "this") or i + 1 >= last:
        return False
    if tokens[i - 1].norm in _BEFORE_NEW_SUBJECT_NOT:
        return False
    ahead = [t.norm for t in tokens[i + 1 : min(i + 4, last)] if not t.filler]
    if norm in ("my", "that", "this"):
        return tokens[i - 1].norm not in _LEADS_ON and bool(_BE & set(ahead[: 2 if norm == "my" else 1]))
    if norm == "you":
        return tokens[i - 1].norm not in _LEADS_ON and bool(ahead) and ahead[0] in _YOU_DO
    if norm == "it" and ahead and ahead[0] in _IT_DOES:
        return True
    return any(n in _AUXILIARIES for n in ahead[:2])


_BE = words_of("is was would are were")
_YOU_DO = words_of("pay have offer give let are were will would can could need want do get might must should")
_IT_DOES = words_of("pays gives suits means makes takes gets helps looks sounds goes comes matters keeps feels brings "
                    "works depends leaves")
_LEADS_ON = _BEFORE_NEW_SUBJECT_NOT | words_of("do did can could would will shall should might may must whatever "
                                               "wherever whoever all thing one ones not be being and been let by into "
                                               "over through after before during between against without within "
                                               "behind beside near except")


def _marker(tokens: Sequence[Token], first: int, last: int) -> str:
    for token in tokens[first : min(first + 3, last)]:
        if token.norm in _ALWAYS or token.norm in _RELATIVE:
            return token.norm
        if token.norm in _WITH_SUBJECT and token.norm != "and":
            return token.norm
        if not token.filler and token.norm not in ("and", "so", "well"):
            return ""
    return ""
