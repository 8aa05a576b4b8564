"""PocketSphinx as a listener: a rough draft, never words to be judged.

On human speech it gets half to four fifths of the words wrong, so its transcripts carry
``reliable=False``. Each piece is decoded whole, with the cepstral mean taken over the piece: decoding in
blocks gives other words. Its noise estimate would pass from one piece to the next and change words (the same
five seconds twice gave two texts), so the front end starts afresh for each. It holds the interpreter while
it works: run it in a process of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from typing import Any

import numpy as np

from audio.errors import Cancelled, EngineError
from audio.segments import FINE
from audio.stt.choice import Choice
from audio.values import Recording, Word

FRAME_S = 0.01
"""PocketSphinx counts time in hundredths of a second."""

VARIANT = re.compile(r"\(\d+\)$")


class Sphinx:
    """The recogniser whose US-English model comes in its wheel."""

    language = "en"
    reliable = False
    verbatim = False
    grain = FINE

    def __init__(self, choice: Choice) -> None:
        self.label = "sphinx en-us"
        try:
            pocketsphinx: Any = import_module("pocketsphinx")
            self._decoder = pocketsphinx.Decoder(samprate=16000, cmn="batch", loglevel="FATAL")
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineError(
                f"PocketSphinx does not start: {error}.",
                "Install it again with: python -m pip install --force-reinstall pocketsphinx",
            ) from error

    def describe(self) -> dict[str, str]:
        """Engine and versions, for the record."""
        return {"engine": self.label, "pocketsphinx": version("pocketsphinx")}

    def begin(self) -> None:
        """Nothing is kept from one recording to the next: every piece starts afresh."""

    def hear(self, piece: Recording, start_s: float, cancelled: Callable[[], bool]) -> list[Word]:
        """Words of one piece with times and the posterior probability of each as its confidence."""
        if cancelled():
            raise Cancelled("Listening was stopped.")
        sound = np.round(np.clip(piece.samples, -1.0, 1.0) * 32767).astype("<i2").tobytes()
        decoder = self._decoder
        try:
            decoder.reinit_feat()
            decoder.start_utt()
            decoder.process_raw(sound, no_search=False, full_utt=True)
            decoder.end_utt()
            found = list(decoder.seg() or []) if decoder.hyp() is not None else []
        except RuntimeError as error:
            raise EngineError(
                f"PocketSphinx failed at second {start_s:.0f}: {error}.", "Type or paste what you said instead."
            ) from error
        words = []
        for segment in found:
            text = VARIANT.sub("", segment.word)
            if text.startswith(("<", "[", "+")):
                continue
            likely = min(1.0, max(0.0, float(segment.prob)))
            words.append(
                Word(text, segment.start_frame * FRAME_S, (segment.end_frame + 1) * FRAME_S, round(likely, 4))
            )
        return words

    def finish(self) -> list[Word]:
        """Nothing lies outside the pieces."""
        return []
