"""One answer as the metrics see it: words with their neighbours and times, silences, fillers, each derived once."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from audio.values import Hearing, TimeSpan, Transcript
from trainer.delivery.filler_sounds import filler_sounds, written_label
from trainer.delivery.repeats import Repeat, find_repeats
from trainer.language import Prose, read
from trainer.settings import Settings
from trainer.values import ContentReport, Event, Evidence, Question

SHORT_ANSWER_S = 45.0
"""Under this a rate a minute says more than was measured: the count is given, no rate. Source: the delivery guide."""

LONG_PAUSE_S, VERY_LONG_PAUSE_S = 1.0, 2.0
"""From here on a pause is named long, and very long. Source: the delivery guide."""

_EDGES = re.compile(r"^[^\w$£€%]+|[^\w$£€%]+$")


def bare(word: str) -> str:
    """A word without its punctuation, lower case, straight apostrophes: ``“Don’t,`` → ``don't``."""
    return _EDGES.sub("", word.lower().replace("’", "'").replace("ʼ", "'"))


class Spoken:
    """One answer and everything derived from it; nothing here judges."""

    def __init__(
        self,
        transcript: Transcript,
        hearing: Hearing | None,
        question: Question,
        content: ContentReport | None,
        settings: Settings,
    ) -> None:
        self.transcript = transcript
        self.hearing = hearing
        self.question = question
        self.content = content
        self.settings = settings

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word bare; an empty string where a word is only punctuation."""
        return tuple(bare(word.text) for word in self.transcript.words)

    @cached_property
    def span(self) -> TimeSpan | None:
        """From the first to the last speech; without sound None."""
        return self.hearing.activity.spoken if self.hearing is not None else None

    @property
    def span_s(self) -> float | None:
        return None if self.span is None else self.span.duration_s

    @cached_property
    def sounds(self) -> tuple[Event, ...]:
        """Filler sounds, counted and left out."""
        return filler_sounds(self.transcript, self.hearing)

    @cached_property
    def heard_before(self) -> frozenset[int]:
        """Indices of the words before which a filler was heard that the words do not write down."""
        events = [e for e in self.sounds if e.counted and e.span is None and e.time is not None]
        places = [self.word_after(e.time) for e in events if e.time is not None]
        return frozenset(at for at in places if at is not None)

    @cached_property
    def repeats(self) -> tuple[Repeat, ...]:
        """Words and starts said twice."""
        return find_repeats(self.words, tuple(w.text for w in self.transcript.words))

    @property
    def repeat_events(self) -> tuple[Event, ...]:
        """Repeats and restarts as events: the words that were given up."""
        found = []
        for repeat in self.repeats:
            span = self.transcript.span_of(repeat.first, repeat.again - 1)
            said = self.transcript.words[repeat.first : repeat.again]
            label = " ".join(bare(word.text) for word in said if written_label(word.text) is None).strip()
            time = self.time_of_words(repeat.first, repeat.again)
            sure = None if time is None else 0.9
            found.append(
                Event("repeat", label, time, span, sure, ("transcript",), repeat.counted, repeat.reason)
            )
        return tuple(found)

    @cached_property
    def real(self) -> tuple[int, ...]:
        """Indices of the words that are words: no filler sounds, no bare punctuation."""
        written = self.transcript.words
        return tuple(i for i, word in enumerate(self.words) if word and written_label(written[i].text) is None)

    @cached_property
    def kept(self) -> tuple[int, ...]:
        """Indices of the words that carry the answer: real ones without what was said twice."""
        dropped = {i for repeat in self.repeats if repeat.counted for i in range(repeat.first, repeat.again)}
        return tuple(i for i in self.real if i not in dropped)

    @cached_property
    def pauses(self) -> tuple[TimeSpan, ...]:
        """Silences of 250 ms and more, measured on the sound."""
        return self.hearing.pauses if self.hearing is not None else ()

    @cached_property
    def silence_before(self) -> tuple[float | None, ...]:
        """Seconds of silence before each word: a heard pause, else the gap between word times; None unknown."""
        words = self.transcript.words
        found: list[float | None] = [None] * len(words)
        for index in range(1, len(words)):
            before, after = words[index - 1].end_s, words[index].start_s
            if before is not None and after is not None:
                found[index] = max(0.0, after - before) if self.hearing is None else 0.0
        for pause in self.pauses:
            at = self.word_after(pause)
            if at is not None and 0 < at < len(words):
                found[at] = max(found[at] or 0.0, pause.duration_s)
        return tuple(found)

    @cached_property
    def _middles(self) -> list[float]:
        middles = []
        for word in self.transcript.words:
            if word.start_s is None or word.end_s is None:
                return []
            middles.append((word.start_s + word.end_s) / 2)
        return middles

    def word_after(self, pause: TimeSpan) -> int | None:
        """Index of the word that follows a silence; None where words have no times."""
        if not self._middles:
            return None
        return bisect_right(self._middles, (pause.start_s + pause.end_s) / 2)

    @cached_property
    def phrases(self) -> tuple[Event, ...]:
        """Filler phrases, counted and left out."""
        from trainer.delivery.phrases import filler_phrases

        return filler_phrases(self)

    @cached_property
    def prose(self) -> Prose:
        """Sentences and clauses, by words and silences."""
        return read(self.transcript, self.pauses)

    def time_of_words(self, first: int, last: int) -> TimeSpan | None:
        """Seconds of the words ``first``…``last`` (half-open); None where one has no times."""
        times = [word.time for word in self.transcript.words[first:last]]
        known = [time for time in times if time is not None]
        if not known or len(known) < len(times):
            return None
        return TimeSpan(min(t.start_s for t in known), max(t.end_s for t in known))

    def cite(self, first: int, last: int | None = None) -> Evidence:
        """Evidence for the words ``first``…``last``, both included."""
        return Evidence.cite(self.transcript, self.transcript.span_of(first, first if last is None else last))
