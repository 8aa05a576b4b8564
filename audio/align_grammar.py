"""What the aligner is asked: PocketSphinx with a grammar of given words and optional filler sounds.

Settings were tried on the labelled clips: no language model, all beams 1e-150 (with default beams there is
no path through hard speech, with 1e-90 a third of 242 words were lost, wider ones find no more), best-path
search off (it made one clip 170 times slower).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from audio import align_dictionary
from audio.align_dictionary import Phones
from audio.errors import EngineError
from audio.values import Word

FILLER_PROBABILITY = 1e-3
"""What a filler costs before the sound is heard. Tried on the labelled clips: 0.1 … 1e-5 differ by two hits
of a hundred, once what is found has been judged by its sound (``audio.fillers``)."""

LABELS = ("um", "uh", "hm")
"""The fillers tried between words. "ah" and "er" as well find a tenth more and double the false ones."""

FRAME_S = 0.01

_INSERTED = "_"
"""Begins the name of a filler of the grammar's own, to tell it from one among the given words."""

_SCALE = 1024.0
"""PocketSphinx keeps acoustic scores divided by 2**10 (its SENSCR_SHIFT)."""

Part = tuple[str, int, int, float]
Transition = tuple[int, int, float] | tuple[int, int, float, str]


class Piece(NamedTuple):
    """One piece of a path: a word (by index), a filler (by label) or, with neither, silence.

    ``first`` and ``last``: 10 ms frames, both included. ``fit``: mean cost a frame in nats against the
    best sound of any kind at each moment; 0 is perfect.
    """

    word: int | None
    label: str | None
    first: int
    last: int
    fit: float


class Grammar:
    """The given words with their pronunciations, ready to be looked for in any stretch of sound."""

    def __init__(self, words: Sequence[Word]) -> None:
        try:
            import pocketsphinx
        except ImportError as missing:
            raise EngineError(
                "The aligner (PocketSphinx) is not installed, so words cannot be placed in the sound.",
                "Install it with: pip install pocketsphinx",
            ) from missing
        self._decoder: Any = pocketsphinx.Decoder(
            lm=None, beam=1e-150, wbeam=1e-150, pbeam=1e-150, bestpath=False, loglevel="FATAL"
        )
        self._names: dict[Phones, str] = {}
        for label in LABELS:
            self._add(_INSERTED + label, align_dictionary.FILLERS[label])
        self._tokens = [self._token(word.text) for word in words]

    def says(self, index: int) -> bool:
        """Whether a word makes a sound at all; a dash does not."""
        return self._tokens[index] is not None

    def path(self, sound: bytes, first: int, last: int, *, may_stop_early: bool = False) -> list[Piece] | None:
        """The best path of words ``first`` … ``last - 1`` through 16 bit sound at 16 kHz; None without one.

        ``may_stop_early``: the sound may end after any of them.
        """
        spoken = [(i, token) for i in range(first, last) if (token := self._tokens[i]) is not None]
        edges: list[Transition] = []
        for at, (_, token) in enumerate(spoken):
            edges.append((at, at + 1, 1 - FILLER_PROBABILITY, token))
        for at in range(len(spoken) + 1):
            edges += [(at, at, FILLER_PROBABILITY / len(LABELS), _INSERTED + label) for label in LABELS]
        final = len(spoken)
        if may_stop_early:
            final += 1
            edges += [(at, final, 1.0) for at in range(final)]
        waiting = iter([index for index, _ in spoken])
        decoded = self._decode(sound, edges, final)
        return None if decoded is None else [_piece(*part, waiting) for part in decoded]

    def _decode(self, sound: bytes, edges: list[Transition], final: int) -> list[Part] | None:
        """(token, first frame, last frame, acoustic cost in nats) of the best path."""
        decoder = self._decoder
        decoder.reinit_feat(decoder.config)  # forget the sound before: same input, same path
        decoder.add_fsg("words", decoder.create_fsg("words", 0, final, edges))
        decoder.activate_search("words")
        decoder.start_utt()
        decoder.process_raw(sound, False, True)
        decoder.end_utt()
        if decoder.hyp() is None:
            return None
        parts = []
        for part in decoder.seg():
            if part.word != "(NULL)":
                cost = -math.log(max(part.ascore, 1e-300)) * _SCALE
                parts.append((part.word, part.start_frame, part.end_frame, cost))
        return parts

    def _token(self, text: str) -> str | None:
        """The name under which the decoder knows a word; None when it says nothing."""
        phones = align_dictionary.pronounce(text, self._known)
        if not phones:
            return None
        plain = text.lower().strip('"“”.,;:!?()[]…').replace("’", "'")
        if align_dictionary.filler_label(text) is None and self._known(plain) == phones:
            return plain  # under its own name the decoder also tries its other pronunciations
        return self._add(f"word{len(self._names)}", phones)

    def _add(self, name: str, phones: Phones) -> str:
        if phones not in self._names or name.startswith(_INSERTED):
            self._decoder.add_word(name, " ".join(phones), False)
            if name.startswith(_INSERTED):
                return name
            self._names[phones] = name
        return self._names[phones]

    def _known(self, word: str) -> Phones | None:
        if not word or not word.isascii() or "(" in word:
            return None
        found = self._decoder.lookup_word(word)
        return tuple(found.split()) if found else None


def _piece(token: str, first: int, last: int, cost: float, waiting: Iterator[int]) -> Piece:
    fit = cost / (last - first + 1)
    if token.startswith(_INSERTED):
        return Piece(None, token.removeprefix(_INSERTED), first, last, fit)
    if token.startswith(("<", "[", "+")):
        return Piece(None, None, first, last, fit)
    return Piece(next(waiting), None, first, last, fit)
