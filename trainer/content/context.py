"""What a rule sees: one answer taken apart, with everything it may ask about it computed once and lazily."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from audio.values import Span, TimeSpan, Transcript
from trainer.content import who
from trainer.content.groups import soft_places
from trainer.content.lines import Spoken
from trainer.language import HARD_FILLERS, Clause, Prose, Token, normal, read, words_of
from trainer.values import Question, RoleProfile, Stage

if TYPE_CHECKING:
    from trainer.content.vectors import Vectors


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: a half-open token range, or (-1, -1) for "missing from the whole answer".

    ``more``: further token ranges that belong to the same statement (the other half of a contradiction).
    ``strength``: for elements 1 touched, 2 there, 3 clear; rules leave it alone.
    ``whole``: evidence is widened to the clause around the hit when that clause is short.
    """

    first: int
    last: int
    more: tuple[tuple[int, int], ...] = ()
    strength: int = 2
    whole: bool = True

    @property
    def missing(self) -> bool:
        return self.first < 0


def weakened(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Hits that only touch on their element."""
    return tuple(replace(hit, strength=1) for hit in hits)


MISSING = Hit(-1, -1)
"""What a rule yields when its point is that something was not said at all."""

Finder = Callable[["AnswerContext"], "Sequence[Hit]"]
"""Looks through an answer and gives what it finds, in order of place."""

OPENERS = HARD_FILLERS | words_of("so well yeah yes and like then ok okay right")
"""Words a quote does not begin with when widened to its clause."""

_LEFT_OPEN = words_of("and but because")
"""Words a quote does not end with."""

_BEGINNING = _LEFT_OPEN | HARD_FILLERS | words_of(
    "a an the my your our his her their this that these in on at of to for with from by as or if when so i you we is "
    "are")
"""Words a quote that is cut off for its width does not end with."""

WIDEST_QUOTE = 18
"""Words a quote may have after widening to its clause; longer clauses are quoted around the hit only."""


class AnswerContext:
    """One answer for all rules and elements; nothing in it changes after it is made."""

    def __init__(
        self, transcript: Transcript, question: Question, *, profile: RoleProfile | None = None,
        stage: Stage | None = None, pauses: Iterable[TimeSpan] = (), elements: Mapping[str, Finder] | None = None,
    ) -> None:
        self.transcript = transcript
        self.question = question
        self.profile = profile
        self.stage = stage
        self.prose: Prose = read(transcript, pauses)
        self._elements = dict(elements or {})
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._looking: set[str] = set()
        self.memo: dict[Any, Any] = {}

    # the words -----------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self.transcript.text

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.prose.tokens

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return self.prose.clauses

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """The normalised words, fillers included."""
        return tuple(token.norm for token in self.prose.tokens)

    @cached_property
    def said(self) -> int:
        """How many words were said, filler sounds left out."""
        return sum(1 for token in self.prose.tokens if not token.filler)

    @cached_property
    def line(self) -> tuple[str, tuple[int, ...]]:
        """All words in one line, a stop between sentences, a tilde at soft words; and where each word starts in it."""
        soft = soft_places(self.norms)
        parts: list[str] = []
        starts: list[int] = []
        at = 0
        opens = {first for first, _ in self.prose.sentences}
        for index, norm in enumerate(self.norms):
            if index and index in opens:
                parts.append(". ")
                at += 2
            starts.append(at)
            parts.append(("~" if index in soft else "") + norm + " ")
            at += len(parts[-1])
        return "".join(parts), tuple(starts)

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """Where each word stands: word → token indices."""
        places: dict[str, list[int]] = {}
        for index, norm in enumerate(self.norms):
            places.setdefault(norm, []).append(index)
        return {norm: tuple(at) for norm, at in places.items()}

    @cached_property
    def spoken(self) -> Spoken:
        """Which words of patterns are among the answer's."""
        return Spoken(self.places)

    @cached_property
    def line_words(self) -> tuple[str, ...]:
        """The words of ``line``, stops among them, and an empty one at its end."""
        return tuple(self.line[0].split(" "))

    @cached_property
    def _words_at(self) -> tuple[int, ...]:
        spaces = [place for place, sign in enumerate(self.line[0]) if sign == " "]
        return tuple(bisect_left(spaces, start) for start in self.line[1])

    def word_at(self, token: int) -> int:
        """Where a token stands in ``line_words``."""
        return self._words_at[token]

    def token_of(self, word: int) -> int:
        """The token that a place in ``line_words`` belongs to."""
        return bisect_right(self._words_at, word) - 1

    def words(self, first: int, last: int) -> tuple[str, ...]:
        return self.norms[first:last]

    def has(self, *words: str) -> bool:
        """Whether any of these normalised words was said at all."""
        return any(word in self.places for word in words)

    # places in the answer ------------------------------------------------------------------------

    def clause_of(self, hit: Hit) -> Clause:
        return self.prose.clause_at(hit.first)

    def clauses_after(self, hit: Hit, count: int = 2) -> tuple[Clause, ...]:
        """The next clauses after the one a hit ends in."""
        number = self.prose.clause_of[hit.last - 1]
        return self.clauses[number + 1 : number + 1 + count]

    def sentence_of(self, hit: Hit) -> tuple[int, int]:
        return self.prose.sentence_at(hit.first)

    def seconds_to(self, token: int) -> float | None:
        """Seconds from the first word to this one; None without times."""
        words = self.transcript.words
        now, zero = words[self.tokens[token].word].start_s, words[0].start_s
        return None if now is None or zero is None else now - zero

    def quote_of(self, hit: Hit) -> Span:
        """Characters that serve as evidence: the hit, widened to its clause where that is short enough."""
        first, last = hit.first, hit.last
        if hit.whole:
            start = self.prose.clause_at(first).first
            end = self.prose.clause_at(last - 1).last
            if end - start <= WIDEST_QUOTE:
                first, last = start, end
            elif last - start <= WIDEST_QUOTE:
                first = start
                if self.norms[last - 1] in _BEGINNING:
                    last = self.rounded(start + WIDEST_QUOTE, last)
        first = self.opened(first, hit.first)
        while last > first + 1 and (self.tokens[last - 1].filler or self.norms[last - 1] in _LEFT_OPEN):
            last -= 1
        return self.prose.span(first, last)

    def rounded(self, last: int, hit: int) -> int:
        """Where a quote ends that is cut off for its width: with no word that only begins something, nor before a hit's
        end."""
        return next((at for at in range(last, hit, -1) if self.norms[at - 1] not in _BEGINNING), hit)

    def opened(self, first: int, hit: int) -> int:
        """Where a quote begins that may reach back from a hit to a token: not with a filler or "so"."""
        return next((at for at in range(first, hit) if self.norms[at] not in OPENERS), hit)

    # who, when, whether --------------------------------------------------------------------------

    def negated(self, hit: Hit) -> bool:
        """Whether "not", "never", "rather than"… governs the hit from before it in its clause."""
        return who.negated(self, hit.first)

    def about_others(self, hit: Hit) -> bool:
        """Whether the clause speaks of somebody else ("my boss", "some people", "they said")."""
        return who.about_others(self, hit.first)

    def past(self, hit: Hit) -> bool:
        """Whether the clause tells of something past and over ("I used to", "when I was at school")."""
        return who.past(self, hit.first)

    def hypothetical(self, hit: Hit) -> bool:
        """Whether the clause only supposes ("if I wanted money", "I could have")."""
        return who.hypothetical(self, hit.first)

    def contrasted(self, hit: Hit) -> bool:
        """Whether one of the next two clauses turns against the hit ("… but", "… however")."""
        return who.contrasted(self, hit)

    # elements ------------------------------------------------------------------------------------

    def heard(self, element: str) -> tuple[Hit, ...]:
        """What an element found here; empty when it was not heard or nobody knows the element."""
        if element not in self._found:
            if element in self._looking or element not in self._elements:
                return ()
            self._looking.add(element)
            self._found[element] = tuple(self._elements[element](self))
            self._looking.discard(element)
        return self._found[element]

    # the job and the person ----------------------------------------------------------------------

    @cached_property
    def profile_words(self) -> frozenset[str]:
        """Every normalised word of the profile; empty without one."""
        p = self.profile
        if p is None:
            return frozenset()
        return frozenset(normal(" ".join((p.title, p.level, p.field, p.company, p.mission, p.description))))

    @cached_property
    def level(self) -> str:
        """entry | mid | senior | executive where it is told (stage, profile or the words), else empty."""
        return who.level(self)

    # meaning -------------------------------------------------------------------------------------

    @cached_property
    def vectors(self) -> Vectors:
        """Sentence vectors of the clauses and sentences of this answer, computed when first asked for."""
        from trainer.content.vectors import Vectors

        return Vectors(self.prose)

    def likeness(self, first: int, last: int, text: str) -> float:
        """Cosine between a token range and any text, -1…1 (about .3 is loosely related, .6 much alike)."""
        from trainer.semantics import similarity

        start, end = self.prose.span(first, last)
        return similarity(self.text[start:end], text)
