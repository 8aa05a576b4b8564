"""Where a phrase stands: the words around it, the punctuation, and the silences."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from trainer.delivery.filler_sounds import written_label

PAUSE_S = 0.25
"""A silence this long beside a phrase speaks for a filler. Source: the delivery guide's shortest pause."""


class Ruling(NamedTuple):
    """What a place was judged to be. ``reason``: why it was left out, or what speaks for a filler."""

    filler: bool
    reason: str
    confidence: float = 0.9


def counted(reason: str, confidence: float = 0.9) -> Ruling:
    """A filler, with what speaks for it."""
    return Ruling(True, reason, confidence)


def left_out(reason: str) -> Ruling:
    """No filler, or no sign of one; the reason is shown."""
    return Ruling(False, reason)


@dataclass(frozen=True, slots=True)
class Place:
    """The phrase is ``words[first:last]``. ``written`` keeps punctuation; ``silence``: seconds before each word.

    ``heard``: words before which a filler sound was heard that is not written down.
    """

    words: tuple[str, ...]
    written: tuple[str, ...]
    silence: tuple[float | None, ...]
    first: int
    last: int
    heard: frozenset[int] = frozenset()

    def before(self, back: int = 1) -> str:
        """The ``back``-th word before, filler sounds skipped, inside the sentence; "" where there is none."""
        at, left = self.first, back
        while left and at > 0:
            at -= 1
            if _stops(self.written[at]):
                return ""
            if self.words[at] and not self._sound(at):
                left -= 1
        return self.words[at] if not left else ""

    def after(self, ahead: int = 1) -> str:
        """The ``ahead``-th word after, filler sounds skipped, inside the sentence; "" where there is none."""
        at, left = self.last - 1, ahead
        while left:
            if at + 1 >= len(self.words) or _stops(self.written[at]):
                return ""
            at += 1
            if self.words[at] and not self._sound(at):
                left -= 1
        return self.words[at]

    def _sound(self, at: int) -> bool:
        return written_label(self.written[at]) is not None

    def marked_ahead(self, ahead: int) -> bool:
        """Whether a comma, dash or stop stands right after the ``ahead``-th word that follows."""
        at = self.last - 1 + ahead
        return at >= len(self.written) or _marked(self.written[at])

    @property
    def starts_answer(self) -> bool:
        """Nothing but filler sounds stands before it."""
        return all(not self.words[i] or self._sound(i) for i in range(self.first))

    @property
    def ends_answer(self) -> bool:
        return all(not self.words[i] or self._sound(i) for i in range(self.last, len(self.words)))

    @property
    def opens(self) -> bool:
        """First of its sentence, filler sounds aside."""
        return self.before() == ""

    @property
    def closes(self) -> bool:
        """Last of its sentence."""
        return _stops(self.written[self.last - 1]) or self.ends_answer

    @property
    def mark_before(self) -> bool:
        """A comma, dash or stop stands right before it."""
        return self.first > 0 and _marked(self.written[self.first - 1])

    @property
    def mark_after(self) -> bool:
        return _marked(self.written[self.last - 1])

    @property
    def asks(self) -> bool:
        """A question mark stands right after it."""
        return self.written[self.last - 1].rstrip("\"”’'").endswith("?")

    @property
    def trails(self) -> bool:
        """Three dots stand right after it."""
        return self.written[self.last - 1].rstrip("\"”’'").endswith(("…", "..."))

    @property
    def pause_before(self) -> bool:
        return (self.silence[self.first] or 0.0) >= PAUSE_S

    @property
    def pause_after(self) -> bool:
        return self.last < len(self.silence) and (self.silence[self.last] or 0.0) >= PAUSE_S

    @property
    def sound_before(self) -> bool:
        """A filler sound stands right before it."""
        return self.first in self.heard or (self.first > 0 and self._sound(self.first - 1))

    @property
    def sound_after(self) -> bool:
        return self.last in self.heard or (self.last < len(self.words) and self._sound(self.last))

    @property
    def bounded_before(self) -> bool:
        return self.first == 0 or self.mark_before or self.pause_before or self.sound_before

    @property
    def bounded_after(self) -> bool:
        return self.last == len(self.words) or self.mark_after or self.pause_after or self.sound_after

    @property
    def bounded(self) -> bool:
        """Set off on both sides, by a mark, a silence, a filler sound or an end."""
        return self.bounded_before and self.bounded_after

    def earlier(self, words: Collection[str], within: int) -> bool:
        """Whether one of ``words`` stands among the last ``within`` words before it, in its sentence."""
        return any(self.before(back) in words for back in range(1, within + 1) if self.before(back))


def _bare_end(word: str) -> str:
    return word.rstrip("\"”’')")


def _stops(word: str) -> bool:
    return _bare_end(word).endswith((".", "?", "!", "…"))


def _marked(word: str) -> bool:
    return _bare_end(word).endswith((",", ";", ":", "—", "–", "-", ".", "?", "!", "…"))
