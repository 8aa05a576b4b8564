"""Whisper through faster-whisper: the listener whose words may be judged.

int8 on a processor, float16 on a CUDA card. One temperature, so that the same sound gives the same words.
It leaves filler sounds out, because the subtitles it learnt from do; short hotwords bring some back (they
reach every window, a prompt only the first), at the risk of losing sentences. So that run is checked, and
where it looks as if words were lost or looped, the same piece is heard again without, and the fuller kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from typing import Any

from audio import activity
from audio.errors import Cancelled, EngineError
from audio.segments import COARSE
from audio.stt.choice import Choice
from audio.stt.ghosts import is_ghost, loops, plainly
from audio.values import Activity, Recording, TimeSpan, Word

HOTWORDS = "Um, uh, hmm, er, ah."
"""Short on purpose: long lists of fillers were seen to lose sentences. Source: the delivery guide, section 1."""

FILLERS = frozenset({"um", "umm", "uh", "uhh", "hmm", "hm", "er", "erm", "ah", "mm"})

FEWEST_WORDS_A_SECOND = 1.2
"""Slow speech has 1.7 words for each second of voice; under this something is missing."""

LONGEST_UNCOVERED_S = 1.5
"""A voice without words for longer than this is a sentence lost, not a drawn-out um."""

CLEARLY_FEWER = 0.9
"""With less than this share of the other run's words, sentences were lost."""

MOST_THREADS = 4
"""More help little with one window at a time, and a laptop is to stay usable."""


class Whisper:
    """faster-whisper with a model from a folder on this computer; it never downloads."""

    language = "en"
    reliable = True
    verbatim = False
    grain = COARSE

    def __init__(self, choice: Choice) -> None:
        cuda = choice.device == "cuda"
        kind = "float16" if cuda else "int8"
        self.label = f"whisper {choice.model} ({kind})"
        try:
            faster_whisper: Any = import_module("faster_whisper")
            self._model = faster_whisper.WhisperModel(
                choice.path,
                device=choice.device,
                compute_type=kind,
                cpu_threads=min(MOST_THREADS, os.cpu_count() or 1),
                local_files_only=True,
            )
        except (ImportError, OSError, RuntimeError, ValueError) as error:
            raise EngineError(
                f"The Whisper model at {choice.path} does not load: {error}.",
                "Get it again with: interview models pull " + (choice.model or "base.en"),
            ) from error

    def describe(self) -> dict[str, str]:
        """Engine and versions, for the record."""
        return {"engine": self.label} | {name: version(name) for name in ("faster-whisper", "ctranslate2")}

    def begin(self) -> None:
        """Nothing is kept from one recording to the next."""

    def hear(self, piece: Recording, start_s: float, cancelled: Callable[[], bool]) -> list[Word]:
        """Words of one piece with times and probabilities, ghosts left out."""
        found = activity.detect(piece)
        words = self.listen(piece, found, cancelled, hotwords=HOTWORDS)
        if looks_short(words, found):
            plain = self.listen(piece, found, cancelled)
            return fuller(words, plain)
        return words

    def finish(self) -> list[Word]:
        """Nothing lies outside the pieces."""
        return []

    def listen(
        self,
        piece: Recording,
        found: Activity,
        cancelled: Callable[[], bool],
        *,
        hotwords: str | None = None,
        prompt: str | None = None,
    ) -> list[Word]:
        """One run over a piece with these hints and no guard; ``hear`` is the guarded way."""
        words: list[Word] = []
        try:
            segments, _ = self._model.transcribe(
                piece.samples,
                language="en",
                task="transcribe",
                beam_size=5,
                temperature=0.0,
                condition_on_previous_text=False,
                word_timestamps=True,
                hotwords=hotwords,
                initial_prompt=prompt,
                vad_filter=False,
            )
            for segment in segments:
                if cancelled():
                    raise Cancelled("Listening was stopped.")
                span = TimeSpan(segment.start, segment.end)
                under = sum(span.overlap_s(speech) for speech in found.speech)
                if not is_ghost(
                    segment.text,
                    no_speech_prob=segment.no_speech_prob,
                    avg_logprob=segment.avg_logprob,
                    speech_s=under,
                ):
                    words += split(segment.words or [], piece.duration_s)
        except (RuntimeError, ValueError) as error:
            raise EngineError(
                f"Whisper failed: {error}.", "Try a smaller model, or type or paste what you said."
            ) from error
        return words


def split(timed: list[Any], limit_s: float) -> list[Word]:
    """Words as values: no white space, no empty ones, times in order and inside the piece."""
    words = []
    for item in timed:
        parts = str(item.word).split()
        start_s = min(max(0.0, float(item.start)), limit_s)
        end_s = min(max(start_s, float(item.end)), limit_s)
        confidence = min(1.0, max(0.0, round(float(item.probability), 4)))
        width = (end_s - start_s) / max(1, len(parts))
        for index, part in enumerate(parts):
            words.append(Word(part, start_s + index * width, start_s + (index + 1) * width, confidence))
    return words


def looks_short(words: list[Word], found: Activity) -> bool:
    """Whether words seem to be missing: too few for the voice, a voice without words, or a loop."""
    texts = [word.text for word in words]
    if loops(texts) or len(texts) < FEWEST_WORDS_A_SECOND * found.speech_s:
        return True
    times = [word.time for word in words if word.time is not None]
    uncovered = (
        speech.duration_s - sum(speech.overlap_s(time) for time in times) for speech in found.speech
    )
    return any(seconds > LONGEST_UNCOVERED_S for seconds in uncovered)


def fuller(hinted: list[Word], plain: list[Word]) -> list[Word]:
    """The run with hotwords, unless it loops or has clearly fewer words than the run without."""
    if loops([word.text for word in hinted]):
        return plain
    said = [sum(plainly(word.text) not in FILLERS for word in run) for run in (hinted, plain)]
    return plain if said[0] < CLEARLY_FEWER * said[1] else hinted
